/** What the page knows of its station: its state at a glance and its settings, kept fresh by the station's events. */
import {
  asProblem,
  call,
  listen,
  type CarrierId,
  type Event,
  type Printer,
  type Problem,
  type Settings,
  type StationStatus,
  type VersionedSettings,
} from '../backend'
import { hasCode } from '../backend/codes'
import { callBy } from '../words/index.svelte'
import { concerned, EVERYTHING, withJob, type Part } from './news'

/** Many events in a row ask the station once, in milliseconds. */
const BREATH = 120
/** How long what went wrong behind the scenes is told; what goes on is told again. In milliseconds. */
const TOLD = 90_000
/** How often relative times are told anew, in milliseconds. */
const TICK = 20_000

let status = $state.raw<StationStatus | null>(null)
let versioned = $state.raw<VersionedSettings | null>(null)
let linked = $state(true)
let now = $state(Date.now())
let trouble = $state.raw<Problem | null>(null)

const listeners = new Set<(event: Event) => void>()

export const station = {
  /** How it is; null until it first answered. */
  get status() {
    return status
  },
  get settings(): Settings | null {
    return versioned?.settings ?? null
  },
  /** The settings with the version they are: what is changed is changed from it. */
  get versioned() {
    return versioned
  },
  /** Whether it answers. */
  get linked() {
    return linked
  },
  /** The time, for relative times. */
  get now() {
    return now
  },
  /** The last thing that went wrong behind the scenes. */
  get trouble() {
    return trouble
  },
  forgetTrouble: () => (trouble = null),
  /** The printer that prints labels. */
  get printer() {
    return status?.printers.find((view) => view.preferred) ?? null
  },
}

/** The name of a printer. */
export const printerName = (id: Printer['id']): string =>
  status?.printers.find((view) => view.printer.id === id)?.printer.name ?? id

/** What the desk says of a printer. */
export interface PrinterState {
  name: string
  /** What keeps it from printing, as far as the last try showed. */
  problem: Problem | null
}

/** How a printer is. */
export function printerState(id: Printer['id']): PrinterState {
  const problem = status?.printers.find((view) => view.printer.id === id)?.problem ?? null
  return { name: printerName(id), problem }
}

/** The name of a shop. */
export const shopName = (id: string): string => status?.shops.find((view) => view.shop.id === id)?.shop.name ?? id

/** The name of a shipping method. */
export const methodName = (id: string): string =>
  versioned?.settings.catalogue.methods.find((method) => method.id === id)?.name ?? id

/** The name of a carrier. */
export const carrierName = (id: CarrierId): string =>
  versioned?.settings.catalogue.carriers.find((it) => it.id === id)?.name ?? id

callBy({ shop: shopName, carrier: carrierName, printer: printerName })

/** Hears the station's events as long as the component lives. */
export function useEvents(heard: (event: Event) => void): void {
  $effect(() => {
    listeners.add(heard)
    return () => listeners.delete(heard)
  })
}

/** Hears the station's events as long as the page lives. */
export const onEvents = (heard: (event: Event) => void): void => void listeners.add(heard)

/** Asks how the station is: everything that stands in one status. */
export async function refreshStatus(): Promise<void> {
  await ask(async () => (status = await call('status')))
}

/** Asks for the settings. */
export async function refreshSettings(): Promise<Settings | null> {
  await ask(async () => (versioned = await call('settings')))
  return station.settings
}

/** Asks the station; what goes wrong is told. */
async function ask(asking: () => Promise<unknown>): Promise<void> {
  try {
    await asking()
    linked = true
  } catch (error) {
    const problem = asProblem(error)
    if (hasCode(problem, 'station-silent')) linked = false
    else troubled(problem)
  }
}

/** Asks for one part of the status, and leaves the others as they are. */
const refreshPart = <K extends keyof StationStatus>(name: K, asking: () => Promise<StationStatus[K]>) =>
  ask(async () => {
    const part = await asking()
    if (status) status = { ...status, [name]: part }
  })

/** Numbers that have come to run low are something to look at. */
async function refreshRanges(): Promise<void> {
  const low = () => status?.ranges.filter((range) => range.low).length
  const before = low()
  await refreshPart('ranges', () => call('ranges_status'))
  if (low() !== before) await PARTS.look()
}

/** What each part of what is known of the station is asked with. */
const PARTS: Record<Part, () => Promise<unknown>> = {
  status: refreshStatus,
  settings: refreshSettings,
  stages: () => refreshPart('stages', () => call('stages')),
  outbox: () => refreshPart('outbox', () => call('outbox_status')),
  printers: () => refreshPart('printers', () => call('printers')),
  ranges: refreshRanges,
  shops: () => refreshPart('shops', () => call('shops')),
  labels: () => refreshPart('labels', () => call('labels_status')),
  look: () => refreshPart('look', () => call('look_count')),
}

/** Tells what went wrong behind the scenes. */
function troubled(problem: Problem): void {
  trouble = problem
  setTimeout(() => (trouble = trouble === problem ? null : trouble), TOLD)
}

/** Everything that is shown is asked for anew: news of it was lost. */
async function askEverything(): Promise<void> {
  for (const event of EVERYTHING) for (const heard of listeners) heard(event)
  await ask(async () => {
    // The oldest first: of several jobs of one label, the youngest counts.
    const jobs = await call('jobs', { unfinished: false })
    for (const job of jobs.toReversed()) for (const heard of listeners) heard({ event: 'job', job })
  })
  await ask(async () => {
    const view = await call('scale')
    for (const heard of listeners) heard({ event: 'scale', view })
  })
}

/** Follows the station for as long as the page lives. */
export function startStation(): void {
  const asks = Object.fromEntries(Object.entries(PARTS).map(([part, asking]) => [part, calm(asking)])) as Record<
    Part,
    () => void
  >
  const everything = calm(askEverything)
  listen(
    (event) => {
      if (event.event === 'trouble') troubled(event.problem)
      if (event.event === 'job' && status) status = { ...status, unknown_jobs: withJob(status.unknown_jobs, event.job) }
      for (const part of concerned(event)) asks[part]()
      if (event.event === 'missed') everything()
      for (const heard of listeners) heard(event)
    },
    (up) => {
      linked = up
      if (!up) return
      asks.status()
      asks.settings()
      everything()
    },
  )
  void refreshStatus()
  void refreshSettings()
  setInterval(() => {
    now = Date.now()
    // Nobody tells when another program leaves the desk.
    if (status && !status.holds_desk) asks.status()
  }, TICK)
}

/** Runs at once, then at most once a breath, and once more when it was asked for meanwhile. */
export function calm(run: () => unknown): () => void {
  let resting = false
  let again = false
  return function ask() {
    if (resting) return void (again = true)
    resting = true
    again = false
    void run()
    setTimeout(() => {
      resting = false
      if (again) ask()
    }, BREATH)
  }
}
