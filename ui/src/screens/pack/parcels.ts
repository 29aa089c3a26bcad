/** How many items and parcels an order on the desk has. Pure. */
import type { Order } from '../../backend'

/** More parcels than the station takes. */
export const MOST_PARCELS = 50

/** How many items ship. */
export const itemsOf = ({ facts }: Order): number =>
  facts.lines.reduce((sum, line) => sum + (line.ships ? line.quantity : 0), 0)

/** In how many parcels it ships. */
export function parcelsOf({ decision }: Order): number {
  for (const { value } of decision.settings ?? [])
    if (value.set === 'parcels') return Math.min(Math.max(value.count, 1), MOST_PARCELS)
  return 1
}
