/** Shipments, as the screens speak of them. Pure. */
import type { Job, OrderView, Shipment } from '../backend'

/** The numbers on its parcels, as far as they have one. */
export const numbersOf = ({ parcels }: Shipment): string[] => parcels.map(({ number }) => number).filter(Boolean)

/** Whether it stands for a parcel: it was booked, is not only kept for later, and was not taken back. */
const stands = ({ state }: Shipment): boolean => state === 'booked' || state === 'labelled' || state === 'shipped'

/** Whether its label can be taken back: it was booked, and was not taken back yet. */
export const canBeTakenBack = (shipment: Shipment): boolean => stands(shipment) || shipment.state === 'kept'

/** The shipment whose label a job prints. */
const shipmentOf = ({ document }: Job, { shipments }: OrderView): Shipment | null =>
  (document.kind === 'label' && shipments.find(({ id }) => id === document.shipment)) || null

/** Whether the label a job prints was taken back. */
export const labelIsGone = ({ document }: Job, { shipments }: OrderView): boolean =>
  document.kind === 'label' && !shipments.some((it) => it.id === document.shipment && !isGone(it))

/** The shipment a packer takes back: the one whose label prints or came out just now, the order's own, or the part that left last. */
export function shipmentToTakeBack(view: OrderView, job: Job | null): Shipment | null {
  const left = view.shipments.findLast(
    ({ part, direction, state }) => part?.length && direction === 'outgoing' && state !== 'voided',
  )
  const found = (job && shipmentOf(job, view)) ?? view.shipment ?? left
  return found && canBeTakenBack(found) ? found : null
}

/** Whether nothing came of it, or it was taken back. */
export const isGone = ({ state }: Shipment): boolean => state === 'failed' || state === 'voided'

/** Whether somebody has to say what became of its booking. */
export const isUnclear = ({ state, booking }: Shipment): boolean => state === 'planned' && booking === 'unclear'

/** Whether its labels were made, so that they can be printed once more. */
export const hasLabels = ({ state }: Shipment): boolean => !['planned', 'booked', 'kept', 'failed'].includes(state)

/** Whether a further shipment can be made of an order: one was booked and stands. */
export const canShipFurther = ({ order, shipments }: OrderView): boolean =>
  order.facts.status !== 'cancelled' && shipments.some(stands)

/** Whether a label of it came out, or may still come out. */
export const labelIsOut = (shipment: Shipment, jobs: Job[]): boolean =>
  jobs.some(
    ({ document, state }) =>
      document.kind === 'label' && document.shipment === shipment.id && state !== 'queued' && state !== 'failed',
  )
