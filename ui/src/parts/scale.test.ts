import { expect, test } from 'vitest'
import { lookOf, lookOfReading } from './scale'

test('every state differs from every other without its colour', () => {
  const states = ['silent', 'empty', 'settling', 'below_zero', 'overload', 'fault'] as const
  const looks = [...states.map((state) => lookOf({ state })), lookOf({ state: 'parcel', weight: 5 }), lookOf({ state: 'parcel', weight: 5, order: 7 })]
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
