/** A shipping rule as a sentence. */
import type { Action, Condition, Rule } from '../../../backend'
import { methodName } from '../../../desk/station.svelte'
import { form, t } from '../../../words/index.svelte'

export function ruleSentence(rule: Rule): string {
  const conditions = form().list(rule.conditions.map(conditionText), rule.matching === 'all' ? 'conjunction' : 'disjunction')
  const actions = form().list(rule.actions.map(actionText), 'conjunction')
  return rule.conditions.length === 0 ? t('rule-always', { actions }) : t('rule-sentence', { conditions, actions })
}

function conditionText(condition: Condition): string {
  const { is } = condition
  switch (condition.fact) {
    case 'to_country':
      return t('condition-to-country', { is, countries: form().list(condition.countries.map((code) => form().country(code)), 'disjunction') })
    case 'weight':
      return t('condition-weight', { is, value: form().weight(condition.grams) })
    case 'total_value':
      return t('condition-total-value', { is, value: form().money(condition.amount) })
    case 'checkout_method':
      return t('condition-checkout-method', { is, text: condition.text })
    case 'item_sku':
      return t('condition-item-sku', { is, text: condition.text })
  }
}

function actionText(action: Action): string {
  switch (action.do) {
    case 'ship_with':
      return t('action-ship-with', { method: methodName(action.method) })
    case 'set_weight':
      return t('action-set-weight', { weight: form().weight(action.grams) })
    case 'add_weight':
      return t('action-add-weight', { weight: form().weight(action.grams) })
    case 'hold':
      return t('action-hold', { reason: action.reason })
    case 'note':
      return t('action-note', { text: action.text })
  }
}
