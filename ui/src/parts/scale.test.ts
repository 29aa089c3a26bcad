import { expect, test } from 'vitest'
import type { OrderView } from '../backend'
import { lookOf, lookOfReading, mayBeAnother } from './scale'

test('every state differs from every other without its colour', () => {
  const states = ['silent', 'empty', 'settling', 'below_zero', 'overload', 'fault'] as const
  const looks = [
    ...states.map((state) => lookOf({ state })),
    lookOf({ state: 'parcel', weight: 5 }),
    lookOf({ state: 'parcel', weight: 5, order: 7 }),
  ]
  expect(new Set(looks.map((look) => look.icon)).size).toBe(looks.length)
  expect(new Set(looks.map((look) => look.word)).size).toBe(looks.length)
})

test('a weight is shown while it lies still, taken or not', () => {
  expect(lookOf({ state: 'parcel', weight: 1200 })).toMatchObject({ mood: 'right', weight: 1200 })
  expect(lookOf({ state: 'parcel', weight: 1200, order: 7 })).toMatchObject({ mood: 'quiet', weight: 1200 })
  expect(lookOf({ state: 'settling' }).weight).toBeNull()
  expect(lookOfReading({ stable: 30 })).toEqual(lookOf({ state: 'parcel', weight: 30 }))
  expect(lookOfReading('under_zero')).toEqual(lookOf({ state: 'below_zero' }))
})

test('what lies there may be another parcel where its weight is another order’s, or a next parcel is awaited', () => {
  const view = (id: number, of: number) =>
    ({ order: { id }, weighing: { parcel: 2, of, expected: 350 } }) as unknown as OrderView
  const taken = { state: 'parcel', weight: 350, order: 7 } as const
  expect(mayBeAnother(taken, view(8, 1))).toBe(true)
  expect(mayBeAnother(taken, view(7, 3))).toBe(true)
  expect(mayBeAnother(taken, view(7, 1))).toBe(false)
  expect(mayBeAnother({ state: 'parcel', weight: 350 }, view(8, 1))).toBe(false)
  expect(mayBeAnother({ state: 'empty' }, view(8, 1))).toBe(false)
})
