/**
 * Keeps an order under the cursor when a list becomes another one by itself: orders come, ship, change. Where it is gone, another
 * stands in its place, and nothing is printed until a person had the time to see that. Pure: times in milliseconds.
 */
import type { OrderId } from '../../backend'

/** How far around its place an order is looked for, in rows. */
const AROUND = 100
/** What came under the cursor by itself is not acted on before this. */
const QUIET = 600

export class Stays {
  #order: OrderId | undefined
  #changed = -Infinity

  /** A person put the cursor on an order. */
  moved(order: OrderId | undefined): void {
    this.#order = order
  }

  /** The list is another one: where the cursor has to be. */
  follow(cursor: number, order: (index: number) => OrderId | undefined, now: number): number {
    const here = order(cursor)
    if (here === this.#order) return cursor
    if (this.#order !== undefined) {
      for (let away = 1; away <= AROUND; away += 1) {
        const near = [cursor + away, cursor - away].find((index) => index >= 0 && order(index) === this.#order)
        if (near !== undefined) return near
      }
      // A row that is not loaded yet says nothing.
      if (here === undefined) return cursor
      this.#changed = now
    }
    this.#order = here
    return cursor
  }

  /** Whether what is under the cursor was there long enough to be seen. */
  isQuiet(now = performance.now()): boolean {
    return now - this.#changed >= QUIET
  }
}
