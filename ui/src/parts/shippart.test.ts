import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { OrderView, ParcelItem } from '../backend'
import { acts } from '../desk/acts.svelte'
import { startWords } from '../words/index.svelte'
import ShipPart from './ShipPart.svelte'

vi.mock('../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
  listen: () => () => {},
}))
vi.mock('../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

let shown: ReturnType<typeof mount> | undefined
afterEach(() => {
  if (shown) unmount(shown)
  shown = undefined
})
beforeAll(startWords)

const asked: ParcelItem[][] = []
function show(check: OrderView['check']) {
  asked.length = 0
  const lines = [
    { name: 'Mug', quantity: 2, ships: true },
    { name: 'Voucher', quantity: 1, ships: false },
    { name: 'Plate', quantity: 3, ships: true },
  ]
  const view = { order: { id: 7, facts: { lines } }, check } as unknown as OrderView
  shown = mount(ShipPart, {
    target: document.body,
    props: { view, ship: (items: ParcelItem[]) => void asked.push(items), close: () => {} },
  })
  flushSync()
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((it) =>
    (it.getAttribute('aria-label') ?? it.textContent ?? '').includes(name),
  )
const counts = () => [...document.querySelectorAll('input')].map(({ value }) => value)
function press(name: string) {
  button(name)?.click()
  flushSync()
}

test('all of an order is no part, and neither is nothing', () => {
  show(null)
  expect([counts(), button('Ship these now')?.disabled]).toEqual([['2', '3'], true])
  press('One fewer: Plate')
  expect(button('Ship these now')?.disabled).toBe(false)
  press('Ship these now')
  expect(asked).toEqual([
    [
      { line: 0, quantity: 2 },
      { line: 2, quantity: 2 },
    ],
  ])
})

test('it begins with what was scanned so far', () => {
  const line = (at: number, counted: number, wanted: number) => {
    return { line: at, counted, wanted, asks: { lot: false, serial: false }, lots: [], serials: [] }
  }
  show({ required: true, lines: [line(0, 0, 2), line(2, 1, 3)] } as unknown as OrderView['check'])
  expect(counts()).toEqual(['0', '1'])
  press('One more: Mug')
  expect(counts()).toEqual(['1', '1'])
  press('Those scanned so far')
  expect(counts()).toEqual(['0', '1'])
  acts()
    .find(({ id }) => id === 'part-now')
    ?.run()
  expect(asked).toEqual([[{ line: 2, quantity: 1 }]])
})
