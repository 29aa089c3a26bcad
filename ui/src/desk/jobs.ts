/** Print jobs, as the screens speak of them. */
import type { Job, OrderView } from '../backend'

/** Whether a job may still come out, or nobody said yet whether it did: until then it is not printed once more. */
export const mayComeOut = ({ state, evidence }: Job): boolean =>
  state === 'sent' ? !evidence : state === 'queued' || state === 'sending' || state === 'unknown'

/** The same of an order's label. */
export const labelMayComeOut = (job: Job): boolean => job.document.kind === 'label' && mayComeOut(job)

/** The youngest job that prints the label of the shipment an order has now. */
export const labelJobOf = ({ jobs, shipment }: OrderView): Job | undefined =>
  jobs.findLast(({ document }) => document.kind === 'label' && document.shipment === shipment?.id)
