import { expect, test } from 'vitest'
import type { OrderView } from '../../backend'
import { looksOtherwise } from './looks'

const view = (change: object = {}) => {
  const order = {
    id: 7,
    facts: { number: '1042', recipient: { name: 'Ada', street: 'Damrak 1' } },
    decision: { method: { value: 'own-parcel' }, weight: { value: 385 }, settings: [] as object[] },
    ...change,
  }
  return { order, shipment: null } as unknown as OrderView
}

test('the label is drawn anew when its parcels, its address or what else stands on it changes, and else not', () => {
  expect(looksOtherwise(view(), null)).toBe(true)
  expect(looksOtherwise(view(), view())).toBe(false)
  const decision = { method: { value: 'own-parcel' }, weight: { value: 385 } }
  const three = { value: { set: 'parcels', count: 3, share: 'evenly' } }
  const note = { value: { set: 'label_text', text: 'fragile' } }
  for (const change of [
    { decision: { ...decision, settings: [three] } },
    { decision: { ...decision, settings: [note] } },
    { decision: { ...decision, weight: { value: 400 }, settings: [] } },
    { facts: { number: '1042', recipient: { name: 'Ada', street: 'Damrak 2' } } },
  ])
    expect(looksOtherwise(view(change), view()), JSON.stringify(change)).toBe(true)
})
