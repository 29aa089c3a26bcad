import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultOf, lookOf } from './fault'

test('a problem of a printer has a picture, another has none', () => {
  expect(faultOf('printer-paper-out')).toBe('paper')
  expect(faultOf('printer-counted-otherwise')).toBe('other')
  expect(faultOf('order-held')).toBeNull()
  expect(faultOf(undefined)).toBeNull()
})

test('every fault the devices tell has a picture of its own kind', () => {
  const source = readFileSync('../crates/devices/src/error.rs', 'utf8')
  const table = source.split('const fn code(self)')[1]?.split('\n    }\n')[0] ?? ''
  const names = [...table.matchAll(/=> ProblemCode::Printer(\w+),/g)].map(([, name = '']) => name)
  const words = names.map((name) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase())
  expect(words.length).toBeGreaterThan(10)
  for (const word of words.filter((it) => it !== 'fault' && it !== 'busy'))
    expect([word, faultOf(`printer-${word}`)]).not.toEqual([word, 'other'])
})

test('a printer looks as it is', () => {
  expect(lookOf({ waiting: 0 })).toBe('ready')
  expect(lookOf({ waiting: 2 })).toBe('busy')
  expect(lookOf({ waiting: 2, problem: { code: 'printer-head-open' } })).toBe('head')
  expect(lookOf({ waiting: 2, problem: { code: 'printer-busy' } })).toBe('busy')
})
