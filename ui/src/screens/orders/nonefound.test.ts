import { flushSync, mount, unmount } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import { refreshStatus } from '../../desk/station.svelte'
import { startWords } from '../../words/index.svelte'
import type { OrderList } from './list.svelte'
import NoneFound from './NoneFound.svelte'

const at = vi.hoisted(() => ({ orders: 0 }))
vi.mock('../../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string) => {
    if (name === 'status')
      return { stages: [{ stage: 'ready', orders: at.orders }], shops: [], printers: [], ranges: [] }
    return name === 'language' ? 'en' : null
  },
  listen: () => () => {},
}))
vi.mock('../../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})
beforeAll(startWords)

const shown = async (orders: number) => {
  at.orders = orders
  await refreshStatus()
  const list = { problem: null, known: true, total: 0 } as unknown as OrderList
  const page = mount(NoneFound, { target: document.body, props: { list } })
  flushSync()
  const buttons = [...document.querySelectorAll('button')].map((it) => it.textContent?.trim())
  unmount(page)
  return buttons
}

test('a list that never had an order says how the first one comes', async () => {
  expect(await shown(0)).toEqual(['Set the station up', 'Import'])
  expect(await shown(3)).toEqual([])
})
