/** How one thing to look at is told apart from the others, and drawn. Pure. */
import type { Concern, ToLookAt } from '../../backend'
import { hasCode } from '../../backend/codes'
import type { Place } from '../../desk/place.svelte'
import type { IconName } from '../../parts/Icon.svelte'

const ICONS: Record<Concern['kind'], IconName> = {
  order: 'box',
  unread: 'file',
  message: 'outbox',
  webhook: 'outbox',
  shop: 'shop',
  lost: 'shop',
  booking: 'question',
  job: 'printer',
  parcel: 'truck',
  remark: 'printer',
  numbers: 'attention',
  files: 'file',
  comparison: 'truck',
}

/** Where a thing is mended that is about no order. */
const MENDED: Partial<Record<Concern['kind'], Extract<Place, { screen: 'settings' | 'hand-over' }>>> = {
  webhook: { screen: 'settings', part: 'shops' },
  shop: { screen: 'settings', part: 'shops' },
  lost: { screen: 'settings', part: 'shops' },
  numbers: { screen: 'settings', part: 'numbers' },
  files: { screen: 'settings', part: 'methods' },
  comparison: { screen: 'hand-over' },
}

export const mendedIn = ({ concern }: ToLookAt) => MENDED[concern.kind] ?? null

/** The same for the same thing, whatever became of it. */
export const keyOf = ({ concern }: ToLookAt): string => JSON.stringify(concern)

/** Whether its parcel leaves the house by mistake unless somebody stops it. */
export const isUrgent = ({ problem }: ToLookAt): boolean => hasCode(problem, 'order-cancelled-too-late')

export const iconOf = (it: ToLookAt): IconName => (isUrgent(it) ? 'wrong' : ICONS[it.concern.kind])
