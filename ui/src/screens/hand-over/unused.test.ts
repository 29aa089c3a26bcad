import { expect, test } from 'vitest'
import { costOf, isChosen } from './unused'

test('what can be taken back is chosen at first, but not what waits to be packed', () => {
  const chosen = (why: 'kept' | 'spare', can_void: boolean, turned: number[]) =>
    isChosen({ shipment: 7, why, can_void }, turned)
  expect([chosen('spare', true, []), chosen('kept', true, []), chosen('spare', false, [])]).toEqual([
    true,
    false,
    false,
  ])
  expect([chosen('spare', true, [7]), chosen('kept', true, [7]), chosen('kept', false, [7])]).toEqual([
    false,
    true,
    false,
  ])
})

test('costs of one currency are one sum, and those without a price are counted', () => {
  const eur = (minor: number) => ({ cost: { minor, currency: 'EUR' } })
  expect(costOf([eur(495), { cost: { minor: 700, currency: 'CHF' } }, eur(5), {}, { cost: null }])).toEqual([
    [
      { minor: 500, currency: 'EUR' },
      { minor: 700, currency: 'CHF' },
    ],
    2,
  ])
  expect(costOf([])).toEqual([[], 0])
})
