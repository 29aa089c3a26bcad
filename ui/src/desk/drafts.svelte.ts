/** What is being written when a scan comes: its screen is kept as it is, out of sight, until the person is back or goes on. */
import { addressOf, place, type Place } from './place.svelte'

/** Whether something was written on the screen since the person came there, and not sent off. */
let written = false
let kept = $state.raw<Place | null>(null)

/** The place that is kept out of sight for what is written there. */
export const keptPlace = (): Place | null => kept
export const forgetKept = (): void => void (kept = null)

/** Before a scan takes the person to the desk. */
export function keepWritten(): void {
  const here = place()
  if (written && (here.screen === 'order' || here.screen === 'settings')) kept = here
}

/** The person is at a place: back at what was kept, or past it. */
export function arrived(here: Place): void {
  if (here.screen !== 'pack') written &&= kept !== null && addressOf(kept) === addressOf(here)
  if (kept?.screen === here.screen) kept = null
}

/** Follows what is written on the page, for as long as it lives. */
export function startDrafts(): void {
  // What the page writes itself, as when it takes a scan out of a field, is no draft.
  window.addEventListener('input', (event) => (written ||= event.isTrusted), { capture: true })
  window.addEventListener('submit', () => (written = false))
}
