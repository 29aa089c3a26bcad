import { expect, test } from 'vitest'
import type { Catalogue } from '../../../backend'
import { clockOf, cutOffOf, newMethod, readDays, wares, withCutOff } from './offer'

test('days are read one after the other, or not at all', () => {
  expect(readDays('')).toEqual([])
  expect(readDays('2026-12-24, 2026-12-31;2027-01-02')).toEqual(['2026-12-24', '2026-12-31', '2027-01-02'])
  expect(readDays('2026-12-24, Christmas')).toBeUndefined()
  expect(readDays('2026-13-01')).toBeUndefined()
  expect(readDays('2026-02-30')).toBeUndefined()
})

test('a cut-off is set and taken away, and the days stand in the order of the week', () => {
  const { handover } = newMethod('x')
  const more = withCutOff(handover, 'saturday', '10:00')
  expect(more.map(({ day }) => day)).toEqual(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])
  expect([cutOffOf(more, 'saturday'), cutOffOf(more, 'sunday')]).toEqual(['10:00', ''])
  const changed = withCutOff(more, 'monday', '15:30:00')
  expect([changed[0], changed.length]).toEqual([{ day: 'monday', cut_off: '15:30:00' }, 6])
  expect(withCutOff(changed, 'monday', '').map(({ day }) => day)[0]).toBe('tuesday')
})

test('what ships is an option once, and a method that is no band of one', () => {
  const method = (id: string, option: string) => ({ id, option, name: `The ${id}` })
  const catalogue = {
    methods: [method('small', 'parcel'), method('large', 'parcel'), method('letter', '')],
  } as unknown as Catalogue
  expect(wares(catalogue)).toEqual([
    { value: 'parcel', text: 'parcel' },
    { value: 'letter', text: 'The letter' },
  ])
})

test('a moment is shown by the sender’s clock', () => {
  expect(clockOf('2026-11-27T15:00:00+01:00')).toBe('2026-11-27T15:00:00')
})
