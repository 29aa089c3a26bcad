/** The rules as they are being changed: kept beside the station's until they are saved, with a way back for each step. */
import type { Rule, Settings } from '../../../backend'

export class Draft {
  #saved = $state.raw<Settings | null>(null)
  #steps = $state.raw<Settings[]>([])
  #at = $state(0)

  /** Takes up the station's settings; what was changed here stays. */
  follow(settings: Settings): void {
    const untouched = !this.changed
    this.#saved = settings
    if (untouched) this.#restart(settings)
  }

  /** The settings as they would be saved. */
  get settings(): Settings | null {
    return this.#steps[this.#at] ?? null
  }

  get rules(): Rule[] {
    return this.settings?.rules ?? []
  }

  /** Whether there is anything to save. */
  get changed(): boolean {
    return JSON.stringify(this.settings) !== JSON.stringify(this.#saved)
  }

  /** How many rules differ from the station's, new and removed ones included. */
  get changes(): number {
    const before = new Map((this.#saved?.rules ?? []).map((rule, place) => [rule.id, JSON.stringify([place, rule])]))
    let count = 0
    for (const [place, rule] of this.rules.entries()) {
      if (before.get(rule.id) !== JSON.stringify([place, rule])) count += 1
      before.delete(rule.id)
    }
    return Math.max(count + before.size, this.changed ? 1 : 0)
  }

  get canUndo(): boolean {
    return this.#at > 0
  }

  get canRedo(): boolean {
    return this.#at + 1 < this.#steps.length
  }

  /** Makes one change; what was undone before is forgotten. */
  change(make: (rules: Rule[]) => Rule[]): void {
    if (this.settings) this.replace({ ...this.settings, rules: make(structuredClone(this.rules)) })
  }

  /** Takes whole settings, as a file brings them. */
  replace(settings: Settings): void {
    this.#steps = [...this.#steps.slice(0, this.#at + 1), settings]
    this.#at += 1
  }

  undo(): void {
    if (this.canUndo) this.#at -= 1
  }

  redo(): void {
    if (this.canRedo) this.#at += 1
  }

  /** Goes back to what the station has. */
  discard(): void {
    if (this.#saved) this.#restart(this.#saved)
  }

  #restart(settings: Settings): void {
    this.#steps = [settings]
    this.#at = 0
  }
}

/** A number no rule has. */
export const newId = (rules: Rule[]): number => Math.max(0, ...rules.map((rule) => rule.id)) + 1

/** A rule without a condition yet. */
export function emptyRule(id: number, method: string): Rule {
  return {
    id,
    name: '',
    active: true,
    group: '',
    shops: [],
    from: null,
    until: null,
    matching: 'all',
    same_item: false,
    conditions: [],
    actions: [{ do: 'ship_with', method }],
    stop: false,
  }
}

/** The rules in the order they are tried, with their groups as headings where they change. */
export function grouped(rules: Rule[]): { group: string; rules: { rule: Rule; place: number }[] }[] {
  const groups: { group: string; rules: { rule: Rule; place: number }[] }[] = []
  for (const [place, rule] of rules.entries()) {
    const last = groups.at(-1)
    if (last && last.group === rule.group) last.rules.push({ rule, place })
    else groups.push({ group: rule.group, rules: [{ rule, place }] })
  }
  return groups
}
