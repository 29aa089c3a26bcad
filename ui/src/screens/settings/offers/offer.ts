/** What a shop offers at checkout, as a form writes it. Pure. */
import type { Catalogue, Configuration, Day, DeliveryMethod, Destination, Handover, Weekday } from '../../../backend'

export const WEEKDAYS: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
export const KINDS: DeliveryMethod['kind'][] = ['standard', 'nominated_day', 'same_day', 'service_point']

/** A cut-off before anybody says another. */
const NOON = '12:00:00'

const workingDays = (): Weekday[] => WEEKDAYS.slice(0, 5)

/** A delivery method before anything is said about it. */
export const newMethod = (id: string): DeliveryMethod => ({
  id,
  kind: 'standard',
  title: '',
  internal_title: '',
  description: '',
  ships_with: [],
  prices: [],
  free_from: null,
  shown: [],
  handover: workingDays().map((day) => ({ day, cut_off: NOON })),
  delivery_days: workingDays(),
  lead_days: null,
  public_holidays: true,
  no_delivery: [],
  choices: 14,
})

/** A checkout before anything is said about it. */
export const newConfiguration = (zone: string, country: string | undefined): Configuration => ({
  format: 1,
  time_zone: zone,
  currency: 'EUR',
  sender: null,
  closed: [],
  destinations: [newDestination(country)],
})

export const newDestination = (country?: string): Destination => ({ countries: country ? [country] : [], methods: [] })

/** Days written one after the other, as `2026-12-24, 2026-12-31`; nothing where one of them is none. */
export function readDays(text: string): Day[] | undefined {
  const days = text.split(/[\s,;]+/).filter(Boolean)
  return days.every(isDay) ? days : undefined
}

/** 30 February is read as one of March by some. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** Sets the cut-off of a weekday; without one nothing is handed over on it. The days stand in the order of the week. */
export function withCutOff(handover: Handover[], day: Weekday, time: string): Handover[] {
  const others = handover.filter((it) => it.day !== day)
  const all = time ? [...others, { day, cut_off: time.length === 5 ? `${time}:00` : time }] : others
  return all.sort((one, other) => WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day))
}

/** The time of a weekday's cut-off as a field shows it; empty where nothing is handed over. */
export const cutOffOf = (handover: Handover[], day: Weekday): string =>
  handover.find((it) => it.day === day)?.cut_off.slice(0, 5) ?? ''

/** What can be shipped with: every option, and every method that is no band of one. */
export function wares({ methods }: Catalogue): { value: string; text: string }[] {
  const alone = methods.filter((method) => !method.option).map(({ id, name }) => ({ value: id, text: name }))
  const options = [...new Set(methods.map((method) => method.option).filter(Boolean))]
  return [...options.map((option) => ({ value: option, text: option })), ...alone]
}

/** The moment a field of day and time names, by the clock of this machine; null for none. */
export const momentOf = (text: string): string | null => (text ? new Date(text).toISOString() : null)

/** The clock's part of a moment with its offset, as `2026-11-27T15:00:00+01:00`: the offset is that of the sender's place. */
export const clockOf = (moment: string): string => moment.slice(0, 19)

export const put = <T>(list: T[], at: number, it: T): T[] => list.map((other, index) => (index === at ? it : other))
export const without = <T>(list: T[], at: number): T[] => list.filter((_, index) => index !== at)
