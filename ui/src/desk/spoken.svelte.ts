/** What screen readers are told, wherever it comes from: one region of the page waits for its turn, another interrupts. */
import { untrack } from 'svelte'

/** Whether what is said waits until a person has heard the rest, or interrupts it. */
export type Manner = 'polite' | 'assertive'

interface Saying {
  id: number
  manner: Manner
  text: string
}

/** So many stay in the page: one that came right before another is still read. */
const KEPT = 4

let sayings = $state.raw<Saying[]>([])
let last = 0

/** What was said last, the oldest first. */
export const said = (manner: Manner): Saying[] => sayings.filter((it) => it.manner === manner)

/** Tells screen readers; an empty text says nothing. */
export function speak(text: string, manner: Manner = 'polite'): void {
  if (text.trim()) sayings = [...untrack(() => sayings), { id: ++last, manner, text }].slice(-KEPT)
}
