import { expect, test } from 'vitest'
import { addressOf, placeOf, type Place } from './place.svelte'

test('every place has an address that leads back to it', () => {
  const places: Place[] = [
    { screen: 'pack' },
    { screen: 'orders' },
    { screen: 'order', id: 42 },
    { screen: 'spool' },
    { screen: 'figures' },
    { screen: 'document' },
    { screen: 'settings', part: 'rules' },
    { screen: 'settings', part: 'rules', rule: 7 },
    { screen: 'welcome' },
  ]
  for (const place of places) expect(placeOf(addressOf(place))).toEqual(place)
})

test('an address that names nothing leads to packing', () => {
  for (const hash of ['', '#', '#/', '#/nowhere']) expect(placeOf(hash)).toEqual({ screen: 'pack' })
  expect(placeOf('#/order/x')).toEqual({ screen: 'orders' })
  expect(placeOf('#/settings/x')).toEqual({ screen: 'settings', part: 'printers' })
})
