/** The labels of many orders: taken back, and saved as files. One after the other, as far as a person lets it go. */
import {
  asProblem,
  call,
  type OrderId,
  type OrderView,
  type Problem,
  type ShipmentId,
  type ShopId,
} from '../../backend'
import { pageProblem } from '../../backend/codes'
import { hasLabels, shipmentToTakeBack } from '../../desk/shipments'

/** The most labels one file holds. */
const A_FILE = 20

/** An order that was left as it is, and why. */
export interface Left {
  number: string
  problem: Problem
}

/** How far it is; answers whether it goes on. */
type Progress = (done: number) => boolean

const without = ({ order }: OrderView): Left => {
  const number = order.facts.number
  return { number, problem: pageProblem('nothing-to-void', { args: { order: number } }) }
}

/** Takes the label of each order back; says how many, which were left, and whether one of them is on paper. */
export async function takeBackLabels(orders: OrderId[], reason: string, progress: Progress) {
  const left: Left[] = []
  let taken = 0
  let isOut = false
  for (const [index, id] of orders.entries()) {
    if (!progress(index)) break
    const view = await call('order_open', id)
    const shipment = shipmentToTakeBack(view, null)
    if (!shipment) left.push(without(view))
    else
      try {
        const voided = await call('void', { shipment: shipment.id, reason })
        taken += 1
        isOut ||= voided.label_is_out
      } catch (error) {
        left.push({ number: view.order.facts.number, problem: asProblem(error) })
      }
  }
  return { taken, left, isOut }
}

/** A PDF of labels, in base64, with a page for each. */
export interface LabelsFile {
  name: string
  base64: string
}

/** The labels of orders as they were made, as few files as can be: each of one shop and of 20 labels at most. */
export async function labelFiles(orders: OrderId[]) {
  const left: Left[] = []
  const parcels = new Map<ShopId, [ShipmentId, number][]>()
  for (const id of orders) {
    const view = await call('order_open', id)
    const { shipment, order } = view
    if (!shipment || !hasLabels(shipment)) left.push(without(view))
    else
      parcels.set(order.shop, [
        ...(parcels.get(order.shop) ?? []),
        ...shipment.parcels.map((_, place): [ShipmentId, number] => [shipment.id, place + 1]),
      ])
  }
  const files: LabelsFile[] = []
  for (const [shop, all] of parcels)
    for (let from = 0; from < all.length; from += A_FILE) {
      const some = all.slice(from, from + A_FILE)
      const { base64 } = await call('parcel_labels', { shop, parcels: some, file: { kind: 'pages' } })
      files.push({ name: `labels-${shop}-${from + 1}-${from + some.length}.pdf`, base64 })
    }
  return { files, left, count: [...parcels.values()].flat().length }
}
