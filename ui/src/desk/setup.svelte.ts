/** How far the station is set up, as the station tells of it. */
import { call, type Event, type Setup, type SetupPlace, type SetupStep } from '../backend'
import { attempt } from './notices.svelte'
import { calm, onEvents } from './station.svelte'

let view = $state.raw<Setup | null>(null)

export const setup = {
  /** Null until the station first answered. */
  get view() {
    return view
  },
}

/** The kinds of events after which what is there may be something else. */
const THINGS = new Set<Event['event']>(['settings', 'shop', 'printer', 'missed'])
/** Those after which something may have been tried. */
const TRIALS = new Set<Event['event']>(['orders', 'scale', 'job'])

const ask = calm(async () => {
  try {
    view = await call('setup')
  } catch {
    // The station's silence is told elsewhere.
  }
})

/** Asks how far the station is set up; the page begins with it. */
export async function startSetup(): Promise<Setup | null> {
  onEvents((event) => {
    // While nobody sets anything up, it only counts whether a label could be printed at all.
    if (THINGS.has(event.event) || (view?.place.at && TRIALS.has(event.event))) ask()
  })
  try {
    view = await call('setup')
  } catch {
    // The station's silence is told elsewhere.
  }
  return view
}

/** Changes where the person is, and what they said. */
export async function setPlace(change: Partial<SetupPlace>): Promise<void> {
  const before = view
  if (before) await attempt(async () => (view = await call('setup_save', { ...before.place, ...change })))
}

/** The person saw the test of a step succeed. */
export async function sawWork(step: SetupStep): Promise<void> {
  if (view && !view.place.tried.includes(step)) await setPlace({ tried: [...view.place.tried, step] })
}
