import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { HistoryReach, ShopHistory, ShopKindInfo, ShopView } from '../../backend'
import { startWords } from '../../words/index.svelte'
import { newShop } from './shop-form'
import { chosenReach, historyWords } from './shop-history'
import ShopForm from './ShopForm.svelte'

vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
}))
vi.mock('../../words/en', async () => {
  const { readFileSync } = await import('node:fs')
  return { default: ['history', 'shops', 'page'].map((file) => readFileSync(`../locales/en/${file}.ftl`, 'utf8')) }
})
beforeAll(startWords)

const capabilities = {
  pulls: true,
  history: true,
  takes_numbers: true,
  without_numbers: false,
  several_numbers: true,
  part_fulfilment: false,
  takes_back: false,
  hears_parcels: false,
  products: false,
  brings_orders: false,
  tests: true,
}
const asked: ShopKindInfo = { kind: 'bazaar', name: 'bazaar', guide: '', capabilities, fields: [], secrets: [] }
const files: ShopKindInfo = { ...asked, kind: 'files', capabilities: { ...capabilities, history: false } }
const history: ShopHistory = {
  reach: 'one_year',
  begins_at: '2025-11-29T12:00:00Z',
  state: 'due',
  cursor: '2026-03-03T10:00:00Z',
  orders: 1200,
  left_out: 1,
}

function blank(kinds: ShopKindInfo[]): ShopView {
  const view = newShop(kinds)
  if (!view) throw new Error('there is a kind')
  return view
}

let form: ReturnType<typeof mount> | undefined
afterEach(() => form && unmount(form))

test('of a new shop three months are proposed, of one that is there what was chosen', () => {
  const there = { ...blank([asked]), shop: { id: 'bazaar', name: '', account: { kind: 'bazaar', config: {} } } }
  expect(chosenReach(blank([asked]), asked)).toBe('three_months')
  expect(chosenReach(blank([files]), files)).toBeNull()
  expect(chosenReach(there, asked)).toBeNull()
  expect(chosenReach({ ...there, history }, asked)).toBe('one_year')
})

test('how far it is stands in one line', () => {
  const said = historyWords(history).replace(/[\u2068\u2069]/g, '')
  expect(said).toMatch(
    /^Old orders come in \(the last year\): 1,200 are here; changed up to .*2026.*; 1 could not be read/,
  )
  const done = historyWords({ ...history, state: 'done', left_out: 0 }).replace(/[\u2068\u2069]/g, '')
  expect(done).toBe('Old orders are here (the last year): 1,200')
})

test('what is chosen in the form goes with what is saved', async () => {
  const saved: (HistoryReach | null)[] = []
  form = mount(ShopForm, {
    target: document.body,
    props: {
      view: { ...blank([asked]), shop: { id: '', name: 'Bazaar', account: { kind: 'bazaar', config: {} } } },
      kinds: [asked],
      faults: {},
      save: (_, reach) => saved.push(reach),
      test: () => Promise.reject(new Error('not tested')),
      cancel: () => {},
    },
  })
  flushSync()
  const choice = [...document.querySelectorAll('select')].at(-1)
  if (!choice) throw new Error('there is a choice')
  const submit = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  submit()
  choice.value = ''
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  flushSync()
  submit()
  await Promise.resolve()
  expect(saved).toEqual(['three_months', null])
})
