import { expect, test } from 'vitest'
import { readWeight } from './weight'

test('reads weights as people write them', () => {
  expect(readWeight('800')).toBe(800)
  expect(readWeight('800 g')).toBe(800)
  expect(readWeight('1.4kg')).toBe(1400)
  expect(readWeight('1,4 kg')).toBe(1400)
  expect(readWeight('0,0005 kg')).toBe(1)
  expect(readWeight('1,4\u202fKG')).toBe(1400)
})

test('refuses what is no weight', () => {
  for (const text of ['', 'kg', 'two', '-5', '1.2.3', '5 lb', '99999999999']) expect(readWeight(text)).toBeUndefined()
})
