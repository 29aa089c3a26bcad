import { beforeEach, expect, test, vi } from 'vitest'
import type { Order, OrderChange, Stage } from '../backend'
import { shownNotices } from './notices.svelte'
import { bringBack, canBePutAway, putAway } from './putaway'

const asked: { name: string; argument: unknown }[] = []
let answer: object = {}
vi.mock('../backend', async (original) => ({
  ...(await original<typeof import('../backend')>()),
  call: (name: string, argument: unknown) => {
    asked.push({ name, argument })
    return Promise.resolve(answer)
  },
}))

const order = (stage: Stage, more: object = {}): Order =>
  ({ id: 7, stage, facts: { number: '1001' }, overrides: {}, ...more }) as unknown as Order

beforeEach(() => {
  asked.length = 0
})

test('an order is put away, or what is left of it, as long as it has no label, did not leave, and goes in no other parcel', () => {
  const may = (['ready', 'held', 'waiting', 'partly_shipped', 'cancelled', 'closed'] as const).map((stage) =>
    canBePutAway(order(stage)),
  )
  const not = (['booking', 'labelled', 'shipped', 'merged', 'put_away'] as const).map((stage) =>
    canBePutAway(order(stage)),
  )
  expect([new Set(may), new Set(not)]).toEqual([new Set([true]), new Set([false])])
  expect(canBePutAway(order('ready', { merged: [{ id: 8 }] }))).toBe(false)
})

test('it is told with a way back, and what is refused is told as it is', async () => {
  answer = { changed: 1, refused: [], undo: 3 }
  expect(await putAway(order('ready'), 'twice')).toBe(true)
  const change: OrderChange = { set: 'put_away', reason: 'twice' }
  expect(asked).toEqual([{ name: 'orders_change', argument: { orders: [7], change } }])
  await shownNotices().at(-1)?.undo?.()
  expect(asked.at(-1)).toEqual({ name: 'orders_change_undo', argument: 3 })

  answer = { changed: 0, refused: [{ order: 7, number: '1001', problem: { code: 'order-shelved', args: {} } }] }
  expect(await bringBack(order('put_away'))).toBe(false)
  expect(shownNotices().at(-1)?.mood).toBe('wrong')
})
