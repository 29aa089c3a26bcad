/** Print jobs, as the screens speak of them. */
import type { Job } from '../backend'

/** Whether an order's label may still come out, or nobody said yet whether it did: no second one is made then. */
export function mayComeOut({ document, state, evidence }: Job): boolean {
  if (document.kind !== 'label') return false
  return state === 'sent' ? !evidence : state === 'queued' || state === 'sending' || state === 'unknown'
}
