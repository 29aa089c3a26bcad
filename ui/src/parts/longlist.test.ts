import { expect, test } from 'vitest'
import { beginnings, drawn, rowAt } from './longlist'

const begins = beginnings([10, 30, 20, 40], (height) => height)

test('a row is where the ones above it end', () => {
  expect(begins).toEqual([0, 10, 40, 60, 100])
  expect([0, 9, 10, 39, 40, 99].map((y) => rowAt(begins, y))).toEqual([0, 0, 1, 1, 2, 3])
})

test('nothing lies above the first row or below the last', () => {
  expect(rowAt(begins, -500)).toBe(0)
  expect(rowAt(begins, 500)).toBe(3)
})

test('draws what is in sight and leaves room for the rest', () => {
  expect(drawn(begins, 15, 45, [])).toEqual({
    rows: [
      { index: 1, gap: 10 },
      { index: 2, gap: 0 },
    ],
    rest: 40,
  })
  expect(drawn(begins, -1000, 1000, []).rows.map(({ index }) => index)).toEqual([0, 1, 2, 3])
})

test('what is kept stays drawn in its place', () => {
  expect(drawn(begins, 0, 5, [3])).toEqual({
    rows: [
      { index: 0, gap: 0 },
      { index: 3, gap: 50 },
    ],
    rest: 0,
  })
  expect(drawn(begins, 60, 90, [0, 3])).toEqual({
    rows: [
      { index: 0, gap: 0 },
      { index: 3, gap: 50 },
    ],
    rest: 0,
  })
})

test('an empty list is empty', () => {
  expect(
    drawn(
      beginnings([], () => 1),
      0,
      1000,
      [],
    ),
  ).toEqual({ rows: [], rest: 0 })
})

test('ten thousand rows draw a handful', () => {
  const many = beginnings(
    Array.from({ length: 10_000 }, () => 80),
    (height) => height,
  )
  const { rows, rest } = drawn(many, 400_000, 401_000, [0])
  expect(rows.length).toBe(14)
  expect(rows.at(1)).toEqual({ index: 5000, gap: 399_920 })
  expect(rest).toBe(800_000 - 401_040)
})
