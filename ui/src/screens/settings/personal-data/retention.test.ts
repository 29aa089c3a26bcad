import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Settings } from '../../../backend'
import { daysOf, inForce, KINDS, setDays } from './retention'

const settings = () => ({ retention: {}, shop_retention: {} }) as unknown as Settings

test('a shop goes before the station, and the station before what is usual', () => {
  const draft = settings()
  expect(inForce(draft, 'a', 'orders')).toBe(400)
  setDays(draft, null, 'orders', 200)
  expect([daysOf(draft, 'a', 'orders'), inForce(draft, 'a', 'orders')]).toEqual([null, 200])
  setDays(draft, 'a', 'orders', 0)
  expect(daysOf(draft, 'a', 'orders')).toBe(0)
  setDays(draft, 'a', 'orders', null)
  expect(draft.shop_retention).toEqual({})
})

test('the usual days are those of the station', () => {
  const source = readFileSync('../crates/model/src/retention.rs', 'utf8')
  for (const kind of KINDS) {
    const name = kind[0]!.toUpperCase() + kind.slice(1)
    const arm = new RegExp(`Self::${name}\\b[^=\\n]*=> (\\d+),`).exec(source.slice(source.indexOf('fn usual_days')))
    expect(arm?.[1], kind).toBe(String(inForce(settings(), null, kind)))
  }
})
