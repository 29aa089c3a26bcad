/** Putting an order away, and bringing it back to work. */
import { call, type Order, type OrderChange } from '../backend'
import { t } from '../words/index.svelte'
import { attempt, tell, tellProblem } from './notices.svelte'

/** Whether an order, or what is left of it, can be put away: it has no label, did not leave, and goes in no other parcel. */
export const canBePutAway = ({ stage, merged, erased_at }: Order): boolean =>
  ['ready', 'held', 'waiting', 'partly_shipped', 'cancelled', 'closed'].includes(stage) && !merged?.length && !erased_at

/** Makes the change to one order and tells what became of it; answers whether it was changed. */
async function change({ id, facts }: Order, change: OrderChange, told: string): Promise<boolean> {
  let changed = false
  await attempt(async () => {
    const { undo, refused } = await call('orders_change', { orders: [id], change })
    if (refused[0]) tellProblem(refused[0].problem)
    changed = undo != null
    if (undo != null) tell(t(told, { number: facts.number }), () => attempt(() => call('orders_change_undo', undo)))
  })
  return changed
}

export const putAway = (order: Order, reason: string): Promise<boolean> =>
  change(order, { set: 'put_away', reason }, 'put-away-done')

export const bringBack = (order: Order): Promise<boolean> => change(order, { set: 'bring_back' }, 'order-brought-back')
