/** The rules as they are being changed: kept beside the station's until they are saved, with a way back for each step. */
import type { Rule, Settings, VersionedSettings } from '../../../backend'
import { moved } from './moved'

export class Draft {
  /** What the station had when the draft began. */
  #base = $state.raw<VersionedSettings | null>(null)
  #steps = $state.raw<Settings[]>([])
  #at = $state(0)

  /** Takes up the station's settings where nothing was changed here; else the draft stays what it is, from its own version. */
  follow(station: VersionedSettings): void {
    if (!this.changed) this.restart(station)
  }

  /** Begins anew from the station's settings. */
  restart(station: VersionedSettings): void {
    this.#base = station
    this.#steps = [station.settings]
    this.#at = 0
  }

  /** Lays what was changed here, put together with somebody else's changes, on the settings as they are now. */
  rebase(now: VersionedSettings, merged: Settings): void {
    this.restart(now)
    this.replace(merged)
  }

  /** The settings the draft began from, and their version. */
  get base(): VersionedSettings | null {
    return this.#base
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
    return this.#different.any
  }

  /** How many changes make these rules of the station's: rules made, removed, rewritten and moved. */
  get changes(): number {
    return this.#different.rules
  }

  readonly #different = $derived.by(() => {
    const [now, saved] = [this.settings, this.#base?.settings ?? null]
    if (now === saved) return { any: false, rules: 0 }
    const before = new Map((saved?.rules ?? []).map((rule, place) => [rule.id, { rule, place }]))
    const places: number[] = []
    let rules = 0
    for (const rule of this.rules) {
      const was = before.get(rule.id)
      if (was) places.push(was.place)
      if (!was || !same(was.rule, rule)) rules += 1
      before.delete(rule.id)
    }
    rules += before.size + moved(places)
    const any = rules > 0 || !same({ ...now, rules: [] }, { ...saved, rules: [] })
    return { any, rules: any ? Math.max(rules, 1) : 0 }
  })

  get canUndo(): boolean {
    return this.#at > 0
  }

  get canRedo(): boolean {
    return this.#at + 1 < this.#steps.length
  }

  /** Makes one change, of new rules and not in the old ones; what was undone before is forgotten. */
  change(make: (rules: readonly Rule[]) => Rule[]): void {
    if (this.settings) this.replace({ ...this.settings, rules: make(this.rules) })
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

  /** Gives up what was changed here, for what the station has now. */
  discard(station: VersionedSettings | null): void {
    const now = station ?? this.#base
    if (now) this.restart(now)
  }
}

/** A number no rule has. */
export const newId = (rules: readonly Rule[]): number => rules.reduce((highest, { id }) => Math.max(highest, id), 0) + 1

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

/** What was not touched is the very same; what came from the station again is told apart by what stands in it. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)
