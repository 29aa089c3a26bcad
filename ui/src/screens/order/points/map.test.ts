import { describe, expect, test } from 'vitest'
import { nearest, placed, sightOf } from './map'
import outlines from './outlines.json'
import { isAlwaysOpen, isNamed, openDays, written } from './points'
import type { OpeningHours, ServicePointRecord } from '../../../backend'

const utrecht = { latitude: 52.0907, longitude: 5.1214 }
const groningen = { latitude: 53.2194, longitude: 6.5665 }

describe('the map', () => {
  test('shows every place it has to, north up and west left', () => {
    const sight = sightOf([utrecht, groningen], 400, 300)
    const [a, b] = [placed(sight, utrecht, 400, 300), placed(sight, groningen, 400, 300)]
    for (const [x, y] of [a, b]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(400)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(300)
    }
    expect(a[0]).toBeLessThan(b[0])
    expect(a[1]).toBeGreaterThan(b[1])
  })

  test('shows a single place in the middle, and finds it where it is pressed', () => {
    const sight = sightOf([utrecht], 400, 300)
    expect(placed(sight, utrecht, 400, 300)).toEqual([200, 150])
    expect(nearest(sight, [groningen, utrecht], [205, 148], 400, 300, 12)).toBe(1)
    expect(nearest(sight, [groningen, utrecht], [260, 150], 400, 300, 12)).toBeNull()
  })

  test('has the outlines of the countries parcels go to, each closed around its land', () => {
    for (const [country, place] of [
      ['NL', utrecht],
      ['DE', { latitude: 52.52, longitude: 13.405 }],
      ['FR', { latitude: 48.85, longitude: 2.35 }],
    ] as const) {
      const rings: number[][] = outlines[country]
      expect(rings.some((ring) => holds(ring, place.longitude * 100, place.latitude * 100))).toBe(true)
    }
    expect(Object.keys(outlines).length).toBeGreaterThan(40)
  })
})

/** Whether a ring of x and y by turns goes around a place. */
function holds(ring: number[], x: number, y: number): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const [x1, y1, x2, y2] = [ring[at]!, ring[at + 1]!, ring[before]!, ring[before + 1]!]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

describe('a point', () => {
  const day = { from: 540, to: 1080 }
  test('is open on days that are told together', () => {
    const week: OpeningHours = [[day], [day], [], [day], [day, { from: 1140, to: 1200 }], [], [day]]
    expect(openDays(week).map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [3, 3],
      [4, 4],
      [6, 6],
    ])
    expect(written(day)).toBe('09:00–18:00')
    const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]) as OpeningHours
    expect([isAlwaysOpen(always), isAlwaysOpen(week)]).toEqual([true, false])
  })

  test('is the one an order names, by its code or its number', () => {
    const point = {
      carrier: 'dpd',
      code: 'NL-1',
      platform_id: '77',
      country: 'DE',
      kind: 'locker',
    } as ServicePointRecord
    const named = (id: string, carrier: string) => isNamed(point, { id, carrier, name: '', post_number: '' })
    expect([named('77', ''), named('NL-1', 'DPD'), named('NL-1', 'ups'), named('78', '')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
