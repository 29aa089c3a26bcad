/** Rules as sentences. The station speaks them, so that the page, the command line and the handbook say the same. */
import { asProblem, call, type Rule, type RuleSentences } from '../../../backend'
import { tellProblem } from '../../../desk/notices.svelte'
import { form, say, t } from '../../../words/index.svelte'

const known = $state<Record<string, RuleSentences>>({})
const asked = new Set<string>()

/** What makes a rule's sentence. */
const mark = ({ conditions, actions }: Rule) => JSON.stringify([conditions, actions])

/** A rule as a sentence; empty until the station has said it. */
export function sentenceOf(rule: Rule): string {
  const said = known[mark(rule)]
  if (!said) {
    void ask(rule)
    return ''
  }
  const actions = form().list(said.actions.map(say), 'conjunction')
  if (rule.conditions.length === 0) return t('rule-always', { actions })
  const conditions = form().list(said.conditions.map(say), rule.matching === 'all' ? 'conjunction' : 'disjunction')
  return t('rule-sentence', { conditions, actions })
}

async function ask(rule: Rule): Promise<void> {
  const name = mark(rule)
  if (asked.has(name)) return
  asked.add(name)
  try {
    const [said] = await call('rules_say', [rule])
    if (said) known[name] = said
  } catch (error) {
    tellProblem(asProblem(error))
  }
}
