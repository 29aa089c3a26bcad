/** Rules as sentences. The station speaks them, so that the page, the command line and the handbook say the same. */
import { SvelteMap } from 'svelte/reactivity'
import { asProblem, call, type Rule, type RuleSentences } from '../../../backend'
import { tellProblem } from '../../../desk/notices.svelte'
import { form, say, t } from '../../../words/index.svelte'

const known = new SvelteMap<string, RuleSentences>()
const asked = new Set<string>()

/** Rules whose sentences are asked for in one call. */
let waiting: Rule[] = []

/** What makes a rule's sentence. */
const mark = ({ conditions, actions }: Rule) => JSON.stringify([conditions, actions])

/** A rule as a sentence; empty until the station has said it. */
export function sentenceOf(rule: Rule): string {
  const said = known.get(mark(rule))
  if (!said) {
    want(rule)
    return ''
  }
  const actions = form().list(said.actions.map(say), 'conjunction')
  if (rule.conditions.length === 0) return t('rule-always', { actions })
  const conditions = form().list(said.conditions.map(say), rule.matching === 'all' ? 'conjunction' : 'disjunction')
  return t('rule-sentence', { conditions, actions })
}

function want(rule: Rule): void {
  const name = mark(rule)
  if (asked.has(name)) return
  asked.add(name)
  if (waiting.length === 0) queueMicrotask(ask)
  waiting.push($state.snapshot(rule) as Rule)
}

async function ask(): Promise<void> {
  const rules = waiting
  waiting = []
  try {
    const said = await call('rules_say', rules)
    for (const [at, rule] of rules.entries()) if (said[at]) known.set(mark(rule), said[at])
  } catch (error) {
    tellProblem(asProblem(error))
  }
}
