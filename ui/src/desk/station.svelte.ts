/** What the page knows of its station: its state at a glance and its settings, kept fresh by the station's events. */
import { asProblem, call, listen, type Event, type Printer, type Problem, type Settings, type StationStatus } from '../backend'

/** Many events in a row ask the station once, in milliseconds. */
const BREATH = 120
/** How long what went wrong behind the scenes is told; what goes on is told again. In milliseconds. */
const TOLD = 90_000
/** How often relative times are told anew, in milliseconds. */
const TICK = 20_000

let status = $state.raw<StationStatus | null>(null)
let settings = $state.raw<Settings | null>(null)
let linked = $state(true)
let now = $state(Date.now())
let trouble = $state.raw<Problem | null>(null)

const listeners = new Set<(event: Event) => void>()

export const station = {
  /** How it is; null until it first answered. */
  get status() {
    return status
  },
  get settings() {
    return settings
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
export const methodName = (id: string): string => settings?.catalogue.methods.find((method) => method.id === id)?.name ?? id

/** Hears the station's events as long as the component lives. */
export function useEvents(heard: (event: Event) => void): void {
  $effect(() => {
    listeners.add(heard)
    return () => listeners.delete(heard)
  })
}

/** Hears the station's events as long as the page lives. */
export const onEvents = (heard: (event: Event) => void): void => void listeners.add(heard)

/** Asks how the station is. */
export async function refreshStatus(): Promise<void> {
  try {
    status = await call('status')
    linked = true
  } catch (error) {
    if (asProblem(error).code === 'station-silent') linked = false
    else troubled(asProblem(error))
  }
}

/** Asks for the settings. */
export async function refreshSettings(): Promise<Settings | null> {
  try {
    settings = await call('settings')
  } catch (error) {
    troubled(asProblem(error))
  }
  return settings
}

/** Tells what went wrong behind the scenes. */
function troubled(problem: Problem): void {
  trouble = problem
  setTimeout(() => (trouble = trouble === problem ? null : trouble), TOLD)
}

/** Follows the station for as long as the page lives. */
export function startStation(): void {
  const ask = calm(refreshStatus)
  const askSettings = calm(refreshSettings)
  listen(
    (event) => {
      if (event.event === 'trouble') troubled(event.problem)
      else if (event.event !== 'progress' && event.event !== 'raise' && event.event !== 'scale') ask()
      if (event.event === 'settings') askSettings()
      for (const heard of listeners) heard(event)
    },
    (up) => {
      linked = up
      if (!up) return
      ask()
      askSettings()
      for (const heard of listeners) heard({ event: 'orders', order: null })
    },
  )
  void refreshStatus()
  void refreshSettings()
  setInterval(() => (now = Date.now()), TICK)
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
