import { expect, test } from 'vitest'
import type { Job, OrderView, Shipment } from '../backend'
import { labelJobOf } from './jobs'
import { canBeTakenBack, canShipFurther, isUnclear, labelIsOut, numbersOf, shipmentToTakeBack } from './shipments'

const shipment = (id: number, state: Shipment['state'], more: Partial<Shipment> = {}): Shipment =>
  ({ id, state, booking: 'booked', parcels: [{ place: 1, number: `N${id}` }], ...more }) as Shipment
const label = (id: number, of: number, state: Job['state']): Job =>
  ({ id, state, document: { kind: 'label', shipment: of, parcel: 1, order: 1, reprint: false } }) as Job
const view = (shipments: Shipment[], jobs: Job[] = []) =>
  ({ order: { facts: { status: 'open' } }, shipments, shipment: shipments.at(-1), jobs }) as unknown as OrderView

test('every parcel’s number is told, and one without is left out', () => {
  const parcels = [
    { place: 1, number: 'A' },
    { place: 2, number: '' },
    { place: 3, number: 'C' },
  ] as Shipment['parcels']
  expect(numbersOf(shipment(1, 'labelled', { parcels }))).toEqual(['A', 'C'])
})

test('what was booked can be taken back once', () => {
  const states = ['planned', 'booked', 'kept', 'labelled', 'shipped', 'failed', 'voided'] as const
  expect(states.filter((state) => canBeTakenBack(shipment(1, state)))).toEqual([
    'booked',
    'kept',
    'labelled',
    'shipped',
  ])
})

test('a further shipment needs one that stands', () => {
  expect(canShipFurther(view([shipment(1, 'voided')]))).toBe(false)
  expect(canShipFurther(view([shipment(1, 'planned')]))).toBe(false)
  expect(canShipFurther(view([shipment(1, 'kept')]))).toBe(false)
  expect(canShipFurther(view([shipment(1, 'voided'), shipment(2, 'shipped')]))).toBe(true)
})

test('only a lost answer asks what became of a booking', () => {
  expect(isUnclear(shipment(1, 'planned', { booking: 'unclear' }))).toBe(true)
  expect(isUnclear(shipment(1, 'planned', { booking: 'sent' }))).toBe(false)
  expect(isUnclear(shipment(1, 'booked', { booking: 'booked' }))).toBe(false)
})

test('a label is out unless it still waits or failed; jobs of other shipments do not count', () => {
  expect(labelIsOut(shipment(1, 'labelled'), [label(1, 1, 'queued'), label(2, 2, 'printed')])).toBe(false)
  expect(labelIsOut(shipment(1, 'labelled'), [label(1, 1, 'unknown')])).toBe(true)
  const twice = view(
    [shipment(1, 'voided'), shipment(2, 'labelled')],
    [label(1, 1, 'printed'), label(2, 2, 'printed'), label(3, 2, 'queued')],
  )
  expect(labelJobOf(twice)?.id).toBe(3)
})

test('the label that printed just now is taken back, else the order’s own, else of the part that left last', () => {
  const part = { part: [{ line: 0, quantity: 1 }], direction: 'outgoing' as const }
  const parts = [shipment(1, 'shipped', part), shipment(2, 'shipped', part), shipment(3, 'voided', part)]
  const rest = { ...view(parts), shipment: null }
  expect(shipmentToTakeBack(rest, null)?.id).toBe(2)
  expect(shipmentToTakeBack(rest, label(9, 1, 'printed'))?.id).toBe(1)
  expect(shipmentToTakeBack(rest, label(9, 3, 'printed'))).toBeNull()
  const own = view([shipment(4, 'labelled')])
  expect(shipmentToTakeBack(own, null)?.id).toBe(4)
  const back = shipment(5, 'shipped', { ...part, direction: 'return' })
  expect(shipmentToTakeBack({ ...view([back]), shipment: null }, null)).toBeNull()
})
