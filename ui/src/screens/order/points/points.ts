/** Service points as the page shows them: their hours and what they ask of a customer. Pure. */
import type { OpeningHours, OpenSpan, Order, ServicePoint, ServicePointRecord } from '../../../backend'

/** The service point an order goes to: the one set by hand, else the one its shop says. */
export const pointOf = ({ overrides, facts }: Order): ServicePoint | null =>
  overrides.service_point ?? facts.checkout.service_point ?? null

/** Whether a point is the one an order names. */
export const isNamed = (point: ServicePointRecord, named: ServicePoint | null): boolean =>
  named !== null &&
  (named.id === point.platform_id || named.id === point.code) &&
  (named.carrier === '' || named.carrier.toLowerCase() === point.carrier)

/** Where a point stands, as two parts of a line. */
export const placeOf = (point: ServicePointRecord): string[] =>
  [`${point.street} ${point.house_number}`, `${point.postal_code} ${point.city}`].map((part) => part.trim())

/** What an order says of its point in a line; what it does not name is known by what is kept of the point. */
export const saidOf = (named: ServicePoint, known: ServicePointRecord | null): string =>
  [
    ...(known && !named.name ? [known.name, ...placeOf(known)] : [named.name || named.id]),
    named.carrier,
    named.post_number,
  ]
    .filter(Boolean)
    .join(' · ')

/** Days that follow each other and are open at the same times; from Monday, 0, on. */
export interface Days {
  first: number
  last: number
  spans: OpenSpan[]
}

/** The days of a week on which something is open. */
export function openDays(hours: OpeningHours): Days[] {
  const found: Days[] = []
  const same = (a: OpenSpan[], b: OpenSpan[]) =>
    a.length === b.length && a.every((span, at) => span.from === b[at]?.from && span.to === b[at]?.to)
  hours.forEach((spans, day) => {
    const before = found.at(-1)
    if (before && before.last === day - 1 && same(before.spans, spans)) before.last = day
    else if (spans.length > 0) found.push({ first: day, last: day, spans })
  })
  return found
}

/** Whether it is open day and night. */
export const isAlwaysOpen = (hours: OpeningHours): boolean =>
  hours.every((spans) => spans.length === 1 && spans[0]?.from === 0 && spans[0].to === 1440)

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A span as `09:00–18:00`. */
export const written = ({ from, to }: OpenSpan): string => `${clock(from)}–${clock(to)}`
