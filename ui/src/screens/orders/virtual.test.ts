import { expect, test } from 'vitest'
import { pagesAround, scrollTo, sight } from './virtual'

test('draws what is in sight and a little more', () => {
  expect(sight(0, 400, 40, 100_000, 5)).toEqual({ first: 0, end: 15 })
  expect(sight(40_000, 400, 40, 100_000, 5)).toEqual({ first: 995, end: 1015 })
  expect(sight(3_999_600, 400, 40, 100_000, 5)).toEqual({ first: 99_985, end: 100_000 })
})

test('a list that shrank under the scroll position draws nothing wrong', () => {
  expect(sight(40_000, 400, 40, 3, 5)).toEqual({ first: 3, end: 3 })
  expect(sight(0, 400, 40, 0)).toEqual({ first: 0, end: 0 })
})

test('asks for the pages in sight and their neighbours, none beyond the ends', () => {
  expect(pagesAround({ first: 0, end: 20 }, 100, 1000)).toEqual([0, 1])
  expect(pagesAround({ first: 195, end: 215 }, 100, 1000)).toEqual([0, 1, 2, 3])
  expect(pagesAround({ first: 990, end: 1000 }, 100, 1000)).toEqual([8, 9])
  expect(pagesAround({ first: 0, end: 0 }, 100, 0)).toEqual([])
})

test('scrolls as little as possible', () => {
  expect(scrollTo(5, 0, 400, 40)).toBe(0)
  expect(scrollTo(10, 0, 400, 40)).toBe(40)
  expect(scrollTo(2, 400, 400, 40)).toBe(80)
})
