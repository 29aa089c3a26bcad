import { expect, test } from 'vitest'
import type { ToLookAt } from '../../backend'
import { iconOf, isUrgent, keyOf, mendedIn } from './look'

const it = (concern: ToLookAt['concern'], code: ToLookAt['problem']['code']): ToLookAt => ({
  concern,
  title: { key: '' },
  problem: { code },
  answers: [],
})

test('a parcel that has to be stopped stands out', () => {
  const stop = it({ kind: 'order', order: 1 }, 'order-cancelled-too-late')
  const changed = it({ kind: 'order', order: 2 }, 'order-changed-too-late')
  expect([isUrgent(stop), isUrgent(changed)]).toEqual([true, false])
  expect([iconOf(stop), iconOf(changed)]).toEqual(['wrong', 'box'])
  expect(iconOf(it({ kind: 'remark', remark: 4 }, 'carrier-label-not-whole'))).toBe('printer')
  expect(keyOf(stop)).not.toBe(keyOf(changed))
})

test('what no answer mends has the place that does', () => {
  expect(mendedIn(it({ kind: 'numbers', carrier: 'dpd' }, 'range-empty'))).toEqual({
    screen: 'settings',
    part: 'numbers',
  })
  expect(mendedIn(it({ kind: 'files', carrier: 'dpd' }, 'carrier-files'))).toEqual({
    screen: 'settings',
    part: 'methods',
  })
  expect(mendedIn(it({ kind: 'comparison', carrier: 'dpd' }, 'carrier-list-differs'))).toEqual({ screen: 'hand-over' })
  expect(mendedIn(it({ kind: 'order', order: 1 }, 'order-changed-too-late'))).toBeNull()
})
