/** Of which days figures are shown, and how they stand in charts. Pure. */
import type { AskFigures, Figures, FiguresSpan, FiguresTable, Tally } from '../../backend'

/** A bar of a chart. */
export interface Bar {
  key: string
  /** What stands at it. */
  label: string
  value: number
  /** The value in words. */
  text: string
  /** How much of the value was late. */
  late?: number
}

/** The hours a day's chart shows at least: from the first one until before the second. */
const USUAL = [8, 18] as const

/** The day or month before (−1) or after (1) the one that is shown. */
export function moved({ span, first }: Pick<Figures, 'span' | 'first'>, by: 1 | -1): AskFigures {
  const day = new Date(`${first}T00:00:00Z`)
  if (span === 'day') day.setUTCDate(day.getUTCDate() + by)
  else day.setUTCMonth(day.getUTCMonth() + by, 1)
  return { span, day: day.toISOString().slice(0, 10) }
}

/** The same time in the other length: the month of a day; of a month its last day that has come. */
export function turned({ span, first, last, today }: Pick<Figures, 'span' | 'first' | 'last' | 'today'>): AskFigures {
  if (span === 'day') return { span: 'month', day: first }
  return { span: 'day', day: last < today ? last : first <= today ? today : first }
}

/** Whether there is nothing to come: the day or month is the one of today, or a later one. */
export const isLatest = ({ last, today }: Pick<Figures, 'last' | 'today'>): boolean => last >= today

/** The steps a chart shows: of a day the usual hours and every one in which something left, of a month all its days. */
export function shownSteps({ span, steps }: Pick<Figures, 'span' | 'steps'>): Figures['steps'] {
  if (span === 'month') return steps
  const busy = steps.filter(({ left }) => !isNothing(left)).map(({ at }) => at)
  const [from, until] = [Math.min(USUAL[0], ...busy), Math.max(USUAL[1] - 1, ...busy)]
  return steps.filter(({ at }) => at >= from && at <= until)
}

/** Whether nothing left. */
export const isNothing = ({ parcels, returns }: Tally): boolean => parcels + returns === 0

/** Whether anything that left was billed, or a line of an invoice has to be looked at. */
export const hasInvoices = ({ invoices }: Pick<Figures, 'invoices'>): boolean =>
  invoices.carriers.length > 0 || invoices.to_look_at > 0

/** What it cost in a currency, in its minor unit. */
export const costIn = ({ cost }: Tally, currency: string): number =>
  cost.find((it) => it.currency === currency)?.minor ?? 0

/** A value as a share of the greatest, in hundredths; nothing has none, and the least of something can be seen. */
export const share = (value: number, greatest: number): number =>
  value <= 0 || greatest <= 0 ? 0 : Math.max(1, (100 * value) / greatest)

/** The name of a file of the figures. */
export function fileName({ span, first }: { span: FiguresSpan; first: string }, table: FiguresTable): string {
  return `packdesk-${table}-${span === 'day' ? first : first.slice(0, 7)}.csv`
}
