/** The numbers people use for orders, by the station's own. */
import { SvelteMap } from 'svelte/reactivity'
import { call, type OrderId } from '../backend'

const known = new SvelteMap<OrderId, string>()
const asked = new Set<OrderId>()

/** The order's number; empty until the station told it. */
export function orderNumber(id: OrderId): string {
  if (!asked.has(id)) {
    asked.add(id)
    call('order_open', id).then(
      (view) => known.set(id, view.order.facts.number),
      () => asked.delete(id),
    )
  }
  return known.get(id) ?? ''
}
