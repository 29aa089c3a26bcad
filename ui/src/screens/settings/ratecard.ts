/**
 * A method's zones as a small spreadsheet: a row a zone, a column a weight. Cells are text, as they are typed or pasted,
 * until the card is read. Pure.
 */
import type { Country, Money, PostalRange, Price, Zone } from '../../backend'
import { readWeight } from '../../parts/weight'

export interface Line {
  /** `NL, BE`; empty: every country. */
  countries: string
  /** `FR 20000-20999, 97`; empty: every code. */
  postal: string
  /** Lead days; empty: the method's. */
  days: string
  /** What a parcel costs, column by column; empty: not carried at that weight. */
  prices: string[]
}

export interface RateCard {
  /** The currency of every amount that names none. */
  currency: string
  /** The heaviest parcel of each column, as `2 kg`. */
  weights: string[]
  lines: Line[]
}

/** A cell that cannot be read; `line` −1 is the head. */
export interface BadCell {
  line: number
  column: 'countries' | 'postal' | 'days' | number
}

/** How many digits a currency has after its decimal point. */
type Digits = (currency: string) => number

/** The card of a method's zones; `weigh` and `amount` write weights and prices. */
export function cardOf(zones: Zone[], weigh: (grams: number) => string, amount: (price: Money) => string): RateCard {
  const bounds = [...new Set(zones.flatMap((zone) => zone.prices.map((price) => price.up_to)))].sort((a, b) => a - b)
  const currency = zones.flatMap((zone) => zone.prices)[0]?.price.currency ?? 'EUR'
  const cell = (price: Money) => (price.currency === currency ? amount(price) : `${amount(price)} ${price.currency}`)
  const lines = zones.map((zone): Line => ({
    countries: zone.countries.join(', '),
    postal: zone.postal_codes.map((range) => postalText(range, zone.countries)).join(', '),
    days: zone.lead_days == null ? '' : String(zone.lead_days),
    prices: bounds.map((bound) => {
      const price = zone.prices.find((it) => it.up_to === bound)
      return price ? cell(price.price) : ''
    }),
  }))
  return { currency, weights: bounds.map(weigh), lines }
}

export const emptyLine = (columns: number): Line => ({
  countries: '',
  postal: '',
  days: '',
  prices: Array.from({ length: columns }, () => ''),
})

/** The zones of a card, or every cell that cannot be read. Lines without any text are left out. */
export function zonesOf(card: RateCard, digits: Digits): { zones: Zone[] } | { bad: BadCell[] } {
  const bad: BadCell[] = []
  const bounds = card.weights.map((text, column) => {
    const used = card.lines.some((line) => line.prices[column]?.trim())
    const grams = readWeight(text)
    if (grams === undefined && (used || text.trim())) bad.push({ line: -1, column })
    return grams
  })
  const zones = card.lines.flatMap((line, at): Zone[] => {
    if (isEmpty(line)) return []
    const countries = countriesOf(line.countries)
    if (!countries) bad.push({ line: at, column: 'countries' })
    const postal_codes = postalOf(line.postal, countries ?? [])
    if (!postal_codes) bad.push({ line: at, column: 'postal' })
    const days = line.days.trim() === '' ? null : /^\d{1,3}$/.test(line.days.trim()) ? Number(line.days) : undefined
    if (days === undefined) bad.push({ line: at, column: 'days' })
    const prices = line.prices.flatMap((text, column): Price[] => {
      if (!text.trim()) return []
      const price = moneyOf(text, card.currency, digits)
      if (!price) bad.push({ line: at, column })
      const up_to = bounds[column]
      return price && up_to !== undefined ? [{ up_to, price }] : []
    })
    prices.sort((a, b) => a.up_to - b.up_to)
    return [{ countries: countries ?? [], postal_codes: postal_codes ?? [], prices, lead_days: days ?? null }]
  })
  return bad.length > 0 ? { bad } : { zones }
}

/** Cells as a spreadsheet copies them. */
export const cellsOf = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/**
 * Puts a pasted block at a cell; the card grows where it has to. Columns are countries, postal codes, days and then
 * prices. A first row of which the prices read as weights is the head.
 */
export function paste(card: RateCard, line: number, column: number, cells: string[][]): RateCard {
  const [head, ...rest] = cells
  const isHead = head !== undefined && isHeadRow(head, column)
  const body = isHead ? rest : cells
  const width = Math.max(card.weights.length, ...cells.map((row) => column + row.length - TEXTS.length))
  const next: RateCard = {
    currency: card.currency,
    weights: Array.from({ length: width }, (_, at) => card.weights[at] ?? ''),
    lines: card.lines.map((it) => ({ ...it, prices: Array.from({ length: width }, (_, at) => it.prices[at] ?? '') })),
  }
  if (isHead) {
    head.forEach((text, at) => {
      if (column + at >= TEXTS.length) next.weights[column + at - TEXTS.length] = headWeight(text) ?? text
    })
  }
  body.forEach((row, down) => {
    const into = (next.lines[line + down] ??= emptyLine(width))
    row.forEach((text, right) => {
      const name = TEXTS[column + right]
      if (name) into[name] = text
      else into.prices[column + right - TEXTS.length] = text
    })
  })
  return next
}

/** The columns of text before the prices. */
export const TEXTS = ['countries', 'postal', 'days'] as const

export const isEmpty = (line: Line): boolean =>
  TEXTS.every((name) => !line[name].trim()) && line.prices.every((text) => !text.trim())

function isHeadRow(row: string[], column: number): boolean {
  const weights = row.slice(Math.max(0, TEXTS.length - column))
  return weights.length > 0 && weights.every((text) => headWeight(text) !== null)
}

/** A head's weight, as `2 kg`, `≤ 500 g`, `up to 2 kg`; without a unit it may be a price. */
function headWeight(text: string): string | null {
  const found = /(\d+(?:[.,]\d+)?)\s*(kg|g)\b/i.exec(text)
  return found ? `${found[1]} ${found[2]!.toLowerCase()}` : null
}

function countriesOf(text: string): Country[] | null {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  return codes.every((code) => /^[A-Z]{2}$/.test(code)) ? [...new Set(codes)] : null
}

/** Ranges name their country, unless the zone has only one. */
function postalOf(text: string, countries: Country[]): PostalRange[] | null {
  const ranges = text
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter(Boolean)
  const read = ranges.map((it): PostalRange | null => {
    const named = /^([A-Za-z]{2})\s+(.+)$/.exec(it)
    const country = named?.[1]?.toUpperCase() ?? (countries.length === 1 ? countries[0] : undefined)
    if (country === undefined) return null
    const [from, to] = ends(named?.[2] ?? it)
    return { country, from, to }
  })
  return read.includes(null) ? null : (read as PostalRange[])
}

/** From and to; a dash inside a code, as in `00-950`, is part of it. */
function ends(text: string): [string, string] {
  const apart = /^(.*?)\s*(?:\.\.|–|\s-\s)\s*(.*)$/.exec(text)
  if (apart) return [apart[1]!.trim(), apart[2]!.trim()]
  const halves = text.split('-')
  const [from = '', to = ''] = halves
  return halves.length === 2 && from.length === to.length ? [from, to] : [text, '']
}

function postalText({ country, from, to }: PostalRange, countries: Country[]): string {
  const codes = to ? `${from} – ${to}` : from
  return countries.length === 1 && countries[0] === country ? codes : `${country} ${codes}`
}

/** An amount as people write it: `4.95`, `4,95 €`, `12.50 CHF`. */
function moneyOf(text: string, currency: string, digits: Digits): Money | null {
  const parts = /^\s*[€£$]?\s*(\d+(?:[.,]\d+)?)\s*([€£$]|[A-Za-z]{3})?\s*$/.exec(text.replace(/[\u00a0\u202f]/g, ' '))
  if (!parts?.[1]) return null
  const code = /^[A-Za-z]{3}$/.test(parts[2] ?? '') ? parts[2]!.toUpperCase() : currency
  return { minor: Math.round(Number(parts[1].replace(',', '.')) * 10 ** digits(code)), currency: code }
}
