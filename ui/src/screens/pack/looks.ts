/** What stands on an order's label. Pure. */
import type { OrderView } from '../../backend'

/** What a label is drawn from: whatever of it changes, the picture is of something else. */
const drawnFrom = ({ order, shipment }: OrderView) =>
  JSON.stringify([order.id, shipment?.id, order.facts, order.decision, order.main])

/** Whether what stands on an order's label may have changed. */
export const looksOtherwise = (order: OrderView, before: OrderView | null): boolean =>
  !before || drawnFrom(order) !== drawnFrom(before)
