import { expect, test, vi } from 'vitest'
import { Selection } from './selection.svelte'

vi.mock('../../backend', () => ({ call: (name: string) => (name === 'orders_all' ? [1, 2, 3, 4] : []) }))

test('some orders are selected by their ids', async () => {
  const selection = new Selection()
  expect(selection.isEmpty).toBe(true)
  selection.only([3, 1])
  selection.toggle(2)
  selection.toggle(3)
  expect([selection.has(1), selection.has(2), selection.has(3), selection.count(100)]).toEqual([true, true, false, 2])
  expect(await selection.orders()).toEqual([1, 2])
})

test('what left the list is selected no longer, and what was selected meanwhile stays', async () => {
  const selection = new Selection()
  selection.only([2, 7, 4])
  const kept = selection.keepListed({ stages: ['ready'] })
  selection.toggle(9)
  await kept
  expect(await selection.orders()).toEqual([2, 4, 9])
  selection.all({ stages: ['ready'] })
  await selection.keepListed({ stages: ['ready'] })
  expect(selection.count(4)).toBe(4)
})

test('all of a list are selected without their ids, but those taken out again', async () => {
  const selection = new Selection()
  selection.all({ stages: ['ready'] })
  expect([selection.isEmpty, selection.count(86_116), selection.has(7)]).toEqual([false, 86_116, true])
  selection.toggle(3)
  expect([selection.count(4), selection.has(3)]).toEqual([3, false])
  expect(await selection.orders()).toEqual([1, 2, 4])
  selection.toggle(3)
  expect(selection.count(4)).toBe(4)
  selection.clear()
  expect([selection.isEmpty, selection.count(4)]).toEqual([true, 0])
})
