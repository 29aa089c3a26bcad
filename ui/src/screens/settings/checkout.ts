/** What checkout names mean, by the table of mappings: as the station itself reads it. Pure. */
import type { CheckoutMapping, CheckoutName, ShipWith, ShopId } from '../../backend'

/** Letters that are no plain letter with an accent. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ς: 'σ' }

/** A name as it is compared: without case, accents and doubled spaces. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a name stands for many: `*` is anything, `?` one character. */
export const isPattern = (name: string): boolean => /[*?]/.test(name)

/** Whether a mapping's name covers a name that customers chose. */
export function covers(mapping: string, name: string): boolean {
  if (!isPattern(mapping)) return fold(mapping) === fold(name)
  return wild([...fold(mapping)], [...fold(name)])
}

/** Compares without regular expressions: a pattern of many stars takes no longer than its length times the name's. */
function wild(pattern: string[], text: string[]): boolean {
  let [at, star, mark] = [0, -1, 0]
  for (let index = 0; index < text.length;) {
    if (pattern[at] === '*') [star, mark] = [at++, index]
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index]))
      [at, index] = [at + 1, index + 1]
    else if (star >= 0) [at, index] = [star + 1, ++mark]
    else return false
  }
  return pattern.slice(at).every((character) => character === '*')
}

/** The place of the mapping that counts: one for that very shop before one for all, a plain name before a pattern, then the first. */
export function meaningOf(mappings: CheckoutMapping[], shop: ShopId, name: string): number | null {
  const fitting = mappings.flatMap((it, at) => (covers(it.name, name) ? [{ at, it }] : []))
  const ordered = [
    ...fitting.filter(({ it }) => !isPattern(it.name)),
    ...fitting.filter(({ it }) => isPattern(it.name)),
  ]
  const found = ordered.find(({ it }) => it.shop === shop) ?? ordered.find(({ it }) => !it.shop)
  return found?.at ?? null
}

/** A checkout name with what it means. */
export interface Row {
  shop: ShopId
  name: string
  orders: number
  /** The place of the mapping of this very name; null where there is none. */
  own: number | null
  /** The place of the pattern that covers it; null where none does or its own mapping counts. */
  pattern: number | null
}

/** Every name that orders have: the unmapped first, then those most orders have. */
export function rowsOf(names: CheckoutName[], mappings: CheckoutMapping[]): Row[] {
  const rows = names.map(({ shop, name, orders }): Row => {
    const at = name === '' ? null : meaningOf(mappings, shop, name)
    const byPattern = at !== null && isPattern(mappings[at]!.name)
    return { shop, name, orders, own: byPattern ? null : at, pattern: byPattern ? at : null }
  })
  return rows.sort((a, b) => Number(isMapped(a)) - Number(isMapped(b)) || b.orders - a.orders)
}

/** Whether there is nothing left to say about it. */
export const isMapped = (row: Row): boolean => row.name === '' || row.own !== null || row.pattern !== null

/** A mapping with something else to ship with. */
export const meaning = ({ name, shop }: Pick<CheckoutMapping, 'name' | 'shop'>, ship: ShipWith): CheckoutMapping => ({
  name,
  shop: shop ?? null,
  ...ship,
})

/** What a mapping ships with. */
export function shipOf(mapping: CheckoutMapping): ShipWith {
  const { name: _, shop: __, ...ship } = mapping
  return ship as ShipWith
}
