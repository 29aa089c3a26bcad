/** A manager's PIN before settings: whether there is one, and the question that is open for it. */
import { call, type ManagerView } from '../backend'
import { attempt } from './notices.svelte'
import { calm, onEvents } from './station.svelte'

let known = $state.raw<ManagerView>({ set: false, open: true })
let question = $state.raw<{ answered: Promise<boolean>; answer: (given: boolean) => void } | null>(null)

/** Whether there is a PIN, and whether settings can be changed now. */
export const manager = (): ManagerView => known
/** Whether a PIN is asked for now. */
export const isPinAsked = (): boolean => question !== null

/** Asks the person for the PIN; whether it was given. Several that wait get one answer. */
export function askPin(): Promise<boolean> {
  if (question) return question.answered
  let answer: (given: boolean) => void = () => {}
  const answered = new Promise<boolean>((resolve) => (answer = resolve))
  question = { answered, answer }
  return answered
}

/** Gives the PIN. Rejects with a `Problem` where it is wrong: the question stays open. */
export async function givePin(pin: string): Promise<void> {
  known = await call('manager_open', pin)
  end(true)
}

/** Leaves the question without an answer: what was to be changed stays as it is. */
export const leavePin = (): void => end(false)

function end(given: boolean) {
  question?.answer(given)
  question = null
}

/** Keeps another PIN; an empty one takes it away. Whether it was kept. */
export const savePin = (pin: string): Promise<boolean> =>
  attempt(async () => (known = await call('manager_pin_save', pin)))

/** Asks for the PIN again from now on. */
export const closeManager = (): Promise<boolean> => attempt(async () => (known = await call('manager_close')))

const refresh = calm(async () => {
  try {
    known = await call('manager')
  } catch {
    // Until the station answers, nothing is said of a PIN; a change that needs one asks all the same.
  }
})

/** Follows whether there is a PIN, for as long as the page lives. */
export function startManager(): void {
  refresh()
  onEvents((event) => {
    if (event.event === 'settings') refresh()
  })
}
