/** When what keys act on was last another: another screen, another field with the focus, another order. */

let moment = -Infinity

/** What keys act on is another from now on. */
export function turn(now = performance.now()): void {
  moment = now
}

/** Whether a key that was pressed at a moment was meant for what is on the screen now, and did not wait in the queue before. */
export const isMeant = (at: number): boolean => at >= moment
