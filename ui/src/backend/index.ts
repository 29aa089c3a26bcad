/**
 * The one seam between the page and its station: typed calls and events. In the desktop window they travel by Tauri's
 * IPC, in a browser by HTTP and a WebSocket; the rest of the page knows neither.
 */
import { hasCode, pageProblem } from './codes'
import type { Carriage } from './carriage'
import { http } from './http'
import { inWindow, tauri } from './tauri'
import type { Calls, Event, Problem } from './types.gen'

export type * from './types.gen'

type Arguments<K extends keyof Calls> = Calls[K]['args'] extends null ? [] : [args: Calls[K]['args']]

const carriage: Carriage = inWindow() ? tauri : http

/** Asks the person for the manager's PIN; whether it was given. */
let askPin = (): Promise<boolean> => Promise.resolve(false)

/** Says how the person is asked for the manager's PIN where a change needs it. */
export const askPinBy = (ask: () => Promise<boolean>): void => void (askPin = ask)

/** Asks something of the station; where that needs the manager's PIN, once more after it was given. Rejects with a `Problem`. */
export async function call<K extends keyof Calls>(name: K, ...[args]: Arguments<K>): Promise<Calls[K]['answer']> {
  const ask = () => carriage.call(name, args ?? null) as Promise<Calls[K]['answer']>
  try {
    return await ask()
  } catch (error) {
    if (!hasCode(asProblem(error), 'manager-pin-needed') || !(await askPin())) throw error
    return ask()
  }
}

/** Listens to what the station tells; answers how to stop. */
export function listen(handler: (event: Event) => void, link: (up: boolean) => void = () => {}): () => void {
  return carriage.listen(handler, link)
}

/** Why the station cannot be opened; null where it is open. */
export const opening = async (): Promise<Problem | null> => (await carriage.opening?.()) ?? null

/** Finding and putting back backups of a station that cannot be opened; null where the page is not there then. */
export const { backupsFor = null, putBack = null } = carriage

/** Says that the first screen can be used: the mark that start-up is measured by. */
export function ready(): void {
  performance.mark('ready')
  carriage.ready()
}

/** Starts the program anew; null where a person has to do it. */
export const restart: (() => void) | null = carriage.restart ?? null

/** Ends this browser's session; null in the desktop window, which nobody has to be let into. */
export const leave: (() => Promise<void>) | null = carriage.leave ?? null

/** What was caught, as a problem a person can read. */
export function asProblem(caught: unknown): Problem {
  if (typeof caught === 'object' && caught !== null && 'code' in caught && typeof caught.code === 'string') {
    return caught as Problem
  }
  return pageProblem('page-fault', {
    detail: caught instanceof Error ? (caught.stack ?? caught.message) : String(caught),
  })
}
