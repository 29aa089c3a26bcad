import { expect, test } from 'vitest'
import type { BoxPreset, Order, Stage } from '../../backend'
import { handActs } from './by-hand.svelte'
import { MOST_PARCELS } from './parcels'

const order = (stage: Stage, parcels = 1): Order => {
  const settings = [{ value: { set: 'parcels', count: parcels, share: 'evenly' } }]
  return { stage, decision: { settings } } as unknown as Order
}
const boxes = (count: number): BoxPreset[] =>
  Array.from({ length: count }, (_, at) => ({ name: `B${at + 1}` }) as BoxPreset)
const keysOf = (of: Order, many = 0, counts = false) =>
  Object.fromEntries(handActs(of, boxes(many), counts).map(({ id, keys }) => [id, keys]))

test('a ready order can be held and divided; one that is held or waits can be let go', () => {
  expect(Object.keys(keysOf(order('ready')))).toEqual(['hold-here', 'more-parcels'])
  expect(Object.keys(keysOf(order('held')))).toEqual(['release-here'])
  expect(Object.keys(keysOf(order('waiting')))).toEqual(['release-here'])
  expect(keysOf(order('shipped'), 3)).toEqual({})
})

test('the digits choose the first nine boxes; the others are commands only', () => {
  const keys = keysOf(order('ready'), 11)
  expect(keys['box:B1']).toEqual(['1'])
  expect(keys['box:B9']).toEqual(['9'])
  expect(keys['box:B10']).toEqual([])
  expect(keys['box:B11']).toEqual([])
})

test('there are at least one parcel and at most as many as the station takes', () => {
  expect(keysOf(order('ready', 2))).toHaveProperty('fewer-parcels')
  expect(keysOf(order('ready', 1))).not.toHaveProperty('fewer-parcels')
  expect(keysOf(order('ready', MOST_PARCELS))).not.toHaveProperty('more-parcels')
})

test('the plus sign counts items while there is something to count', () => {
  expect(keysOf(order('ready'))['more-parcels']).toEqual(['+', 'Alt+ArrowUp'])
  expect(keysOf(order('ready'), 0, true)['more-parcels']).toEqual(['Alt+ArrowUp'])
})
