import { expect, test } from 'vitest'
import type { CheckoutMapping } from '../../backend'
import { covers, meaningOf, rowsOf } from './checkout'

const to = (name: string, method: string, shop: string | null = null): CheckoutMapping => ({ name, shop, method })

test('a name is compared without case and accents, a pattern as a whole', () => {
  expect(covers('Livraison à domicile', 'LIVRAISON  A DOMICILE')).toBe(true)
  expect(covers('Straßenversand', 'STRASSENVERSAND')).toBe(true)
  expect(covers('Express*', 'express 24h')).toBe(true)
  expect(covers('Express*', 'DHL Express')).toBe(false)
  expect(covers('*press ??h', 'Express 24h')).toBe(true)
  expect(covers('*a*a*a*a*a*b', 'a'.repeat(500))).toBe(false)
})

test('the shop’s own mapping counts before one for all, a name before a pattern, then the first', () => {
  const table = [to('Exp*', 'a'), to('Express', 'b'), to('E*', 'c'), to('Ex*', 'd', 'two')]
  expect(meaningOf(table, 'one', 'Express')).toBe(1)
  expect(meaningOf(table, 'one', 'Express 24h')).toBe(0)
  expect(meaningOf(table, 'two', 'Express')).toBe(3)
  expect(meaningOf(table, 'one', 'Standard')).toBeNull()
})

test('what nobody mapped comes first, then what most orders have', () => {
  const names = [
    { shop: 'one', name: 'Express', orders: 3 },
    { shop: 'one', name: 'Economy', orders: 1 },
    { shop: 'one', name: '', orders: 9 },
    { shop: 'one', name: 'Express 24h', orders: 7 },
  ]
  const rows = rowsOf(names, [to('Express', 'a'), to('Express*', 'b')])
  expect(rows.map(({ name, own, pattern }) => [name, own, pattern])).toEqual([
    ['Economy', null, null],
    ['', null, null],
    ['Express 24h', null, 1],
    ['Express', 0, null],
  ])
})
