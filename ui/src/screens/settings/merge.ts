/**
 * Settings that two people changed from the same version, put together: three-way, field by field, lists by the short
 * name of what stands in them. Pure.
 */
import type { Settings } from '../../backend'

/** Something both sides changed, each in another way. An entry that a side took away is absent there. */
export interface Clash {
  /** Where it stands, as `rules/12` or `defaults/weight`. */
  path: string
  mine: unknown
  theirs: unknown
}

export type Side = 'mine' | 'theirs'

export interface Merged {
  settings: Settings
  /** What both sides changed; `settings` holds what was picked of each, theirs where nothing was. */
  clashes: Clash[]
}

type Entry = Record<string, unknown>

/** Puts what `mine` changed of `base` on top of `theirs`; of what both changed, `picks` says by its path which side counts. */
export function merge(
  base: Settings,
  mine: Settings,
  theirs: Settings,
  picks: ReadonlyMap<string, Side> = new Map(),
): Merged {
  const clashes: Clash[] = []
  const own = { ...mine, rules: renumbered(base.rules, mine.rules, theirs.rules) }
  const settings = threeWay('', base, own, theirs, (clash) => {
    clashes.push(clash)
    return picks.get(clash.path) ?? 'theirs'
  })
  return { settings: settings as Settings, clashes }
}

/** New rules of mine whose number a new rule of theirs has as well get another: they are two rules, not one. */
function renumbered<R extends { id: number }>(base: R[], mine: R[], theirs: R[]): R[] {
  const old = new Set(base.map(({ id }) => id))
  const taken = new Set(theirs.map(({ id }) => id))
  let highest = [...base, ...mine, ...theirs].reduce((most, { id }) => Math.max(most, id), 0)
  const added = (rule: R) => !old.has(rule.id) && taken.has(rule.id)
  const twice = (rule: R) => theirs.some((their) => their.id === rule.id && same(their, rule))
  return mine.map((rule) => (added(rule) && !twice(rule) ? { ...rule, id: (highest += 1) } : rule))
}

function threeWay(path: string, base: unknown, mine: unknown, theirs: unknown, pick: (clash: Clash) => Side): unknown {
  if (same(mine, base) || same(mine, theirs)) return theirs
  if (same(theirs, base)) return mine
  const lists = [base, mine, theirs].map(keyed)
  const [was, own, other] = lists
  if (was && own && other) return mergedList(path, was, own, other, pick)
  if (isRecord(mine) && isRecord(theirs) && isRecord(base)) {
    const merged: Entry = {}
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
      const value = threeWay(join(path, key), base[key], mine[key], theirs[key], pick)
      if (value !== undefined) merged[key] = value
    }
    return merged
  }
  return pick({ path, mine, theirs }) === 'mine' ? mine : theirs
}

/** Lists whose entries have short names: each entry counts as one thing; the order is mine where I changed it. */
function mergedList(
  path: string,
  was: Map<string, Entry>,
  own: Map<string, Entry>,
  other: Map<string, Entry>,
  pick: (clash: Clash) => Side,
): Entry[] {
  const kept = new Map<string, Entry>()
  for (const key of new Set([...other.keys(), ...own.keys()])) {
    const [before, mine, theirs] = [was.get(key), own.get(key), other.get(key)]
    const entry = same(mine, before) || same(mine, theirs) ? theirs : same(theirs, before) ? mine : undefined
    const settled = same(mine, before) || same(mine, theirs) || same(theirs, before)
    const chosen = settled ? entry : pick({ path: join(path, key), mine, theirs }) === 'mine' ? mine : theirs
    if (isRecord(chosen)) kept.set(key, chosen)
  }
  const shared = (keys: Iterable<string>) => [...keys].filter((key) => was.has(key) && own.has(key))
  const mineMoved = !same(shared(own.keys()), shared(was.keys()))
  const [first, second] = mineMoved ? [own, other] : [other, own]
  return inOrder([...first.keys()], [...second.keys()], kept)
}

/** The kept entries in the order of the first list; those only the second has come behind what they stood behind there. */
function inOrder(first: string[], second: string[], kept: Map<string, Entry>): Entry[] {
  const order = first.filter((key) => kept.has(key))
  second.forEach((key, at) => {
    if (!kept.has(key) || order.includes(key)) return
    const before = second.slice(0, at).findLast((it) => order.includes(it))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key)
  })
  return order.map((key) => kept.get(key)).filter((entry) => entry !== undefined)
}

/** The entries of a list by their short names; null where it is no list of such, or two have the same. */
function keyed(value: unknown): Map<string, Entry> | null {
  if (!Array.isArray(value)) return null
  const map = new Map<string, Entry>()
  for (const entry of value as unknown[]) {
    const name = isRecord(entry) ? (entry.id ?? entry.name) : undefined
    if (!isRecord(entry) || (typeof name !== 'string' && typeof name !== 'number')) return null
    // A checkout name may have a meaning for each shop.
    map.set('shop' in entry && entry.shop ? `${name} (${String(entry.shop)})` : String(name), entry)
  }
  return map.size === (value as unknown[]).length ? map : null
}

const join = (path: string, key: string): string => (path ? `${path}/${key}` : key)
const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values say the same, whatever order their fields are in. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((it, at) => same(it, other[at]))
  if (!isRecord(one) || !isRecord(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => same(one[key], other[key]))
}
