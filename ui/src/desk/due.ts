/** When a parcel has to be handed over, as seen from now. Pure. */
import type { LocalDateTime } from '../backend'

/** Missed; within half an hour; today; tomorrow; or on a later day. */
export type When = 'missed' | 'soon' | 'today' | 'tomorrow' | 'later'

/** How long before it is over a hand-over is said to be near, in milliseconds. */
const SOON = 30 * 60_000

/** How near a hand-over by the station's clock is. */
export function whenDue(shipBy: LocalDateTime, now: number): When {
  const due = new Date(shipBy)
  if (due.getTime() < now) return 'missed'
  if (due.getTime() - now <= SOON) return 'soon'
  const days = daysBetween(new Date(now), due)
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : 'later'
}

/** Whether only the day was promised: its last minute stands for all of it. */
export const isWholeDay = (shipBy: LocalDateTime): boolean => /T23:59(:|$)/.test(shipBy)

/** Midnights from one moment to another, by the local calendar. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())
  return (midnight(to) - midnight(from)) / 86_400_000
}
