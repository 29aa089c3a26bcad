/** Numbers, weights, money, moments and countries in the person's own form. */
import type { Language, Money } from '../backend'

/** The regional form of a language this person reads, as `fr-BE`; dates and numbers follow it. */
export function locale(language: Language, preferred: readonly string[] = navigator.languages): string {
  const own = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`))
  return own ?? { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', nl: 'nl-NL', es: 'es-ES', it: 'it-IT' }[language]
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** The forms of one locale. `Intl` objects are costly to make, so each is made once. */
export class Form {
  readonly #locale: string
  readonly #whole: Intl.NumberFormat
  readonly #relative: Record<'long' | 'short', Intl.RelativeTimeFormat>
  readonly #moment: Intl.DateTimeFormat
  readonly #time: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat
  readonly #month: Intl.DateTimeFormat
  readonly #shortDay: Intl.DateTimeFormat
  readonly #weekday: Intl.DateTimeFormat
  readonly #countries: Intl.DisplayNames
  readonly #currencies = new Map<string, Intl.NumberFormat>()
  readonly #amounts = new Map<string, Intl.NumberFormat>()
  readonly #units = new Map<string, Intl.NumberFormat>()

  constructor(tag: string) {
    this.#locale = tag
    this.#whole = new Intl.NumberFormat(tag)
    const relative = (style: 'long' | 'short') => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style })
    this.#relative = { long: relative('long'), short: relative('short') }
    this.#moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
    this.#time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' })
    this.#day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
    this.#month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    this.#shortDay = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short' })
    this.#weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
    this.#countries = new Intl.DisplayNames([tag], { type: 'region' })
  }

  number(value: number): string {
    return this.#whole.format(value)
  }

  /** Grams up to a kilogram, then kilograms with as many decimals as count. */
  weight(grams: number): string {
    return grams < 1000 ? this.#unit('gram').format(grams) : this.#unit('kilogram').format(grams / 1000)
  }

  /** A share of one, as 1.5 for 150 %. */
  percent(share: number): string {
    return this.#unit('percent').format(share * 100)
  }

  /** Millimetres as centimetres, with a decimal where there is one. */
  length(millimetres: number): string {
    return this.#unit('centimeter').format(millimetres / 10)
  }

  /** Metres up to a kilometre, then kilometres with one decimal. */
  distance(metres: number): string {
    return metres < 1000
      ? this.#unit('meter').format(metres)
      : this.#unit('kilometer').format(Math.round(metres / 100) / 10)
  }

  /** A day of the week, from Monday, 0, on. */
  weekday(day: number): string {
    return this.#weekday.format(new Date(Date.UTC(2026, 10, 23 + day)))
  }

  /** A day of the calendar, as `2026-11-23`. */
  day(iso: string): string {
    return this.#day.format(new Date(`${iso}T12:00:00Z`))
  }

  /** The month of a day of the calendar, as “November 2026”. */
  month(iso: string): string {
    return this.#month.format(new Date(`${iso}T12:00:00Z`))
  }

  money({ minor, currency }: Money): string {
    const format = this.#currency(currency)
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  }

  /** An amount alone, as people type it: `4.95`, `4,95`. */
  amount({ minor, currency }: Money): string {
    const digits = this.minorDigits(currency)
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false } as const
    return kept(this.#amounts, String(digits), () => new Intl.NumberFormat(this.#locale, options)).format(
      minor / 10 ** digits,
    )
  }

  /** How many digits a currency has after its decimal point. */
  minorDigits(currency: string): number {
    return this.#currency(currency).resolvedOptions().maximumFractionDigits ?? 2
  }

  country(code: string): string {
    try {
      return this.#countries.of(code) ?? code
    } catch {
      return code
    }
  }

  /** Date and time. */
  moment(iso: string): string {
    return this.#moment.format(new Date(iso))
  }

  /** The time alone. */
  time(iso: string): string {
    return this.#time.format(new Date(iso))
  }

  /** A day near by, as “Tue 24 Nov”. */
  shortDay(iso: string): string {
    return this.#shortDay.format(new Date(iso))
  }

  /** How long ago, in the largest unit that says it well; short where there is little room. */
  ago(iso: string, now: number, style: 'long' | 'short' = 'long'): string {
    const seconds = (new Date(iso).getTime() - now) / 1000
    for (const [unit, length] of STEPS) {
      if (Math.abs(seconds) >= length) return this.#relative[style].format(Math.trunc(seconds / length), unit)
    }
    return this.#relative[style].format(0, 'second')
  }

  /** “a, b and c”, or “a, b or c”. */
  list(parts: string[], type: 'conjunction' | 'disjunction'): string {
    return new Intl.ListFormat(this.#locale, { type, style: 'long' }).format(parts)
  }

  /** Text in the order of this language. */
  compare = (a: string, b: string): number => a.localeCompare(b, this.#locale)

  #currency(currency: string): Intl.NumberFormat {
    return kept(this.#currencies, currency, () => new Intl.NumberFormat(this.#locale, { style: 'currency', currency }))
  }

  #unit(unit: string): Intl.NumberFormat {
    const options = { style: 'unit', unit, maximumFractionDigits: 3 } as const
    return kept(this.#units, unit, () => new Intl.NumberFormat(this.#locale, options))
  }
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  let value = store.get(key)
  if (value === undefined) store.set(key, (value = make()))
  return value
}
