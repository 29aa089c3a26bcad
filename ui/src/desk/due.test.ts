import { expect, test } from 'vitest'
import { isWholeDay, whenDue } from './due'

const now = new Date('2026-11-23T15:30:00').getTime()

test('a hand-over is near for its last half hour', () => {
  expect(whenDue('2026-11-23T16:00:00', now)).toBe('soon')
  expect(whenDue('2026-11-23T16:00:01', now)).toBe('today')
  expect(whenDue('2026-11-23T15:30:00', now)).toBe('soon')
})

test('a hand-over is missed, due today, tomorrow or later', () => {
  expect(whenDue('2026-11-23T15:29:59', now)).toBe('missed')
  expect(whenDue('2026-11-22T18:00:00', now)).toBe('missed')
  expect(whenDue('2026-11-23T18:00:00', now)).toBe('today')
  expect(whenDue('2026-11-24T00:00:00', now)).toBe('tomorrow')
  expect(whenDue('2026-11-24T23:59:00', now)).toBe('tomorrow')
  expect(whenDue('2026-11-25T00:00:00', now)).toBe('later')
})

test('the night the clocks change is one night', () => {
  const evening = new Date('2026-10-24T23:30:00').getTime()
  expect(whenDue('2026-10-25T23:30:00', evening)).toBe('tomorrow')
})

test('the last minute of a day stands for the day', () => {
  expect(isWholeDay('2026-11-23T23:59:00')).toBe(true)
  expect(isWholeDay('2026-11-23T16:59:00')).toBe(false)
})
