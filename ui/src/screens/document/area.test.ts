import { expect, test } from 'vitest'
import { between, place, withMillimetres } from './area'

const A4 = { width: 210_000, height: 297_000 }

test('a part is what lies between two points, whichever was first, and never beyond the sheet', () => {
  const half = { x: 0, y: 0, width: 105_000, height: 148_500 }
  expect(between({ x: 0, y: 0 }, { x: 0.5, y: 0.5 }, A4)).toEqual(half)
  expect(between({ x: 0.5, y: 0.5 }, { x: -1, y: -0.2 }, A4)).toEqual(half)
})

test('a click is no part', () => {
  expect(between({ x: 0.3, y: 0.3 }, { x: 0.301, y: 0.6 }, A4)).toBeNull()
})

test('a part lies on the sheet where it is', () => {
  const area = { x: 105_000, y: 0, width: 105_000, height: 148_500 }
  expect(place(area, A4)).toEqual({ left: '50%', top: '0%', width: '50%', height: '50%' })
})

test('numbers are millimetres, with either comma; what is none changes nothing', () => {
  const area = { x: 1000, y: 2000, width: 100_000, height: 150_000 }
  expect(withMillimetres(area, 'x', '10,5').x).toBe(10_500)
  expect(withMillimetres(area, 'y', '-3').y).toBe(0)
  expect(withMillimetres(area, 'width', '0').width).toBe(5_000)
  expect(withMillimetres(area, 'height', 'x')).toEqual(area)
})
