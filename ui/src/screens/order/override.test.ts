import { expect, test } from 'vitest'
import type { Overrides } from '../../backend'
import { isByHand, released, set, withoutSetting, withSetting } from './override'

const all: Overrides = {
  method: 'a',
  size: { length: 1, width: 2, height: 3 },
  settings: [{ set: 'signature', on: true }],
  sender: 'north',
}

test('what a person set before stays', () => {
  expect(set(all, 'weight', 500)).toEqual({ ...all, weight: 500 })
  const { method: _, ...rest } = all
  expect(set(all, 'method', null)).toEqual(rest)
})

test('of one kind of setting, the last one set counts', () => {
  const off = withSetting(all, { set: 'signature', on: false })
  expect(off.settings).toEqual([{ set: 'signature', on: false }])
  const both = withSetting(off, { set: 'box', name: 'Small' })
  expect(both.settings).toHaveLength(2)
  expect(withoutSetting(both, 'signature')).toEqual({ ...all, settings: [{ set: 'box', name: 'Small' }] })
})

test('one’s own hold is taken back, a rule’s is overruled', () => {
  expect(released({ ...all, hold: 'look' })).toEqual(all)
  expect(released(all)).toEqual({ ...all, hold: null })
})

test('letting go is a change by hand, too', () => {
  expect(isByHand({})).toBe(false)
  expect(isByHand({ method: null, settings: [] })).toBe(false)
  expect(isByHand({ hold: null })).toBe(true)
  expect(isByHand({ let_go: true })).toBe(true)
  expect(isByHand({ let_go: null })).toBe(false)
  expect(isByHand({ settings: [{ set: 'signature', on: true }] })).toBe(true)
})
