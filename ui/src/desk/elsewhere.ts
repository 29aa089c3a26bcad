/** Orders that left from elsewhere. */
import type { Order, UtcDateTime } from '../backend'

/** Since when at the latest an order is done that its shop says is done, and that did not leave from here. */
export function elsewhereSince({ stage, facts }: Order): UtcDateTime | null {
  return stage === 'closed' && facts.status === 'completed' ? facts.modified_at : null
}
