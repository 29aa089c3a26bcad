import { expect, test } from 'vitest'
import { moved } from './moved'

test('as few as it takes count as moved', () => {
  expect(moved([])).toBe(0)
  expect(moved([0, 1, 2, 5, 9])).toBe(0)
  // One went to the front, one to the end, two changed places.
  expect(moved([4, 0, 1, 2, 3])).toBe(1)
  expect(moved([1, 2, 3, 4, 0])).toBe(1)
  expect(moved([0, 2, 1, 3])).toBe(1)
  expect(moved([3, 2, 1, 0])).toBe(3)
})
