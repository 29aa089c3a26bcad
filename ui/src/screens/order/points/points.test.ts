import { expect, test } from 'vitest'
import type { ServicePoint, ServicePointRecord } from '../../../backend'
import { saidOf } from './points'

const known = { name: 'Kiosk', street: 'Neude', house_number: '1', postal_code: '3512AE', city: 'Utrecht' }

test('a point that an order names by its code alone is shown by what is kept of it', () => {
  const said = (named: Partial<ServicePoint>, kept: boolean) =>
    saidOf(
      { id: 'P2', carrier: 'own', name: '', post_number: '', ...named },
      kept ? (known as ServicePointRecord) : null,
    )
  expect(said({}, true)).toBe('Kiosk · Neude 1 · 3512AE Utrecht · own')
  expect(said({}, false)).toBe('P2 · own')
  expect(said({ name: 'Kiosk, Neude 1', post_number: '123' }, true)).toBe('Kiosk, Neude 1 · own · 123')
})
