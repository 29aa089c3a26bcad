/** The list of rules as rows: headings where the group changes, and rules. Pure. */
import type { Finding, Rule } from '../../../backend'

export interface Heading {
  is: 'group'
  key: string
  group: string
  /** How many rules stand under it. */
  count: number
}

export interface RuleLine {
  is: 'rule'
  key: number
  rule: Rule
  place: number
}

export type Row = Heading | RuleLine

/** The rows of the rules that are shown; of folded groups, only the heading. */
export function rowsOf(rules: readonly Rule[], shown: (place: number) => boolean, folded: ReadonlySet<string>): Row[] {
  const rows: Row[] = []
  let heading = null as Heading | null
  for (const [place, rule] of rules.entries()) {
    if (!shown(place)) continue
    if (rule.group !== (heading?.group ?? '')) {
      heading = rule.group ? { is: 'group', key: `group-${rule.id}`, group: rule.group, count: 0 } : null
      if (heading) rows.push(heading)
    }
    if (heading) heading.count += 1
    if (!folded.has(rule.group)) rows.push({ is: 'rule', key: rule.id, rule, place })
  }
  return rows
}

/** What is odd about each rule, by its number. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<number, Finding[]> {
  const all = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.rule == null) continue
    const of = all.get(finding.rule)
    if (of) of.push(finding)
    else all.set(finding.rule, [finding])
  }
  return all
}

/** Where a rule comes to stand: beside which other one, and on which side of it. */
export interface Spot {
  beside: number
  after: boolean
}

/** The rules with one of them moved; it joins the group of the one it comes to stand beside. */
export function moved(rules: readonly Rule[], id: number, { beside, after }: Spot): Rule[] {
  const rule = rules.find((it) => it.id === id)
  const rest = rules.filter((it) => it.id !== id)
  const at = rest.findIndex((it) => it.id === beside)
  const neighbour = rest[at]
  if (!rule || !neighbour) return [...rules]
  return rest.toSpliced(after ? at + 1 : at, 0, { ...rule, group: neighbour.group })
}
