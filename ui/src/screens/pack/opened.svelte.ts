/** What a person opened above the order on the desk: its prices, its other methods, a part of it, or the question before its label is taken back. */
import type { OrderId, Shipment } from '../../backend'
import { desk, send } from './desk.svelte'
import { isDividing, shownOrder } from './shown'

export type Opened = { order: OrderId } & (
  { is: 'take-back'; shipment: Shipment } | { is: 'prices' } | { is: 'methods' } | { is: 'part' }
)

let last = $state.raw<Opened | null>(null)

/** What is open above the order on the screen. A method is chosen only until it has its label. */
export function opened(): Opened | null {
  const view = shownOrder(desk.pack)
  if (view && isDividing(desk.pack)) return { order: view.order.id, is: 'part' }
  return last?.order === view?.order.id && !(last?.is === 'methods' && view?.shipment) ? last : null
}

/** Closes what is open; of an order that is being divided all ships as before. */
export function close(): void {
  last = null
  send({ is: 'undivided' })
}

/** Opens something above the order, or closes it where it is open. */
export function toggle(order: OrderId, is: 'prices' | 'methods' | 'part'): void {
  const shut = opened()?.is === is
  close()
  if (shut) return
  if (is === 'part') send({ is: 'dividing' })
  else last = { order, is }
}

/** Asks before a label is taken back. */
export function askToTakeBack(shipment: Shipment): void {
  close()
  last = { order: shipment.order, is: 'take-back', shipment }
}
