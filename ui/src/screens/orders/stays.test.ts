import { expect, test } from 'vitest'
import { Stays } from './stays'

const rows =
  (...ids: number[]) =>
  (index: number) =>
    ids[index]

test('the order under the cursor stays there when others come before it, or ship', () => {
  const stays = new Stays()
  expect(stays.follow(1, rows(10, 11, 12), 0)).toBe(1)
  stays.moved(11)
  expect(stays.follow(1, rows(8, 9, 10, 11, 12), 5_000)).toBe(3)
  expect(stays.follow(3, rows(11, 12), 5_000)).toBe(0)
  expect(stays.isQuiet(5_000)).toBe(true)
})

test('where it is gone, nothing is printed until a person could see what took its place', () => {
  const stays = new Stays()
  stays.moved(11)
  expect(stays.follow(1, rows(10, 12), 5_000)).toBe(1)
  expect([stays.isQuiet(5_200), stays.isQuiet(5_700)]).toEqual([false, true])
})
