import { expect, test } from 'vitest'
import type { ShipWith } from '../backend'
import { valueOf, wishOf } from './wishes'

test('every wish has a value that leads back to it', () => {
  const wishes: ShipWith[] = [
    { method: 'own-parcel' },
    { option: 'Home: insured' },
    { carrier: 'own' },
    { cheapest: [] },
    { cheapest: ['a', 'b'] },
    { fastest: ['a'] },
    { to: 'service_point' },
  ]
  for (const wish of wishes) expect(wishOf(valueOf(wish))).toEqual(wish)
})

test('a value that names nothing is no wish', () => {
  for (const value of ['', 'to:moon', 'nothing']) expect(wishOf(value)).toBeNull()
})
