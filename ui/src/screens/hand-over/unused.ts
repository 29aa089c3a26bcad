/** Which labels are taken back in one go, and what they cost. Pure. */
import type { Money, UnusedLabel } from '../../backend'

/** Whether a label is taken back: at first all that can be, but not what was booked ahead and waits to be packed. */
export const isChosen = (
  { shipment, why, can_void }: Pick<UnusedLabel, 'shipment' | 'why' | 'can_void'>,
  turned: number[],
): boolean => can_void && (why !== 'kept') !== turned.includes(shipment)

/** What labels cost, currency by currency, and how many have no price. */
export function costOf(labels: Pick<UnusedLabel, 'cost'>[]): [Money[], number] {
  const sums = new Map<string, number>()
  let without = 0
  for (const { cost } of labels) {
    if (cost) sums.set(cost.currency, (sums.get(cost.currency) ?? 0) + cost.minor)
    else without += 1
  }
  return [[...sums].map(([currency, minor]) => ({ minor, currency })), without]
}
