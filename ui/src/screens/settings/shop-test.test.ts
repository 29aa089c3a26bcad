import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Problem, SaveShop, ShopKindInfo, ShopTested, ShopView } from '../../backend'
import { startWords } from '../../words/index.svelte'
import ShopForm from './ShopForm.svelte'

vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
}))
vi.mock('../../words/en', async () => {
  const { readFileSync } = await import('node:fs')
  return { default: ['shops', 'problems', 'page'].map((file) => readFileSync(`../locales/en/${file}.ftl`, 'utf8')) }
})
beforeAll(startWords)

const able = {
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
const plain = { required: true, usual: null, help: '', example: '', keys_at: '' }
const kinds: ShopKindInfo[] = [
  {
    kind: 'bazaar',
    name: 'shop-kind-woo',
    guide: '',
    capabilities: able,
    fields: [{ ...plain, name: 'url', kind: { kind: 'address' }, label: 'shop-url' }],
    secrets: [{ ...plain, name: 'token', kind: { kind: 'secret' }, label: 'shop-secret' }],
  },
  {
    kind: 'files',
    name: 'shop-kind-files',
    guide: '',
    capabilities: { ...able, pulls: false, history: false, tests: false },
    fields: [],
    secrets: [],
  },
]

let form: ReturnType<typeof mount> | undefined
afterEach(() => form && unmount(form))

/** A form of a shop that nobody saved yet, whose test answers so. */
function opened(answer: () => Promise<ShopTested>, kind = 'bazaar') {
  const account = { kind, config: { url: 'https://bazaar.example' } }
  const view: ShopView = {
    shop: { id: '', name: 'Bazaar', account },
    sync: {},
    capabilities: able,
    has_credentials: false,
    needs_person: false,
  }
  const asked: SaveShop[] = []
  const ask = (shop: SaveShop) => {
    asked.push(shop)
    return answer()
  }
  form = mount(ShopForm, {
    target: document.body,
    props: { view, kinds, faults: {}, save: () => {}, test: ask, cancel: () => {} },
  })
  flushSync()
  return asked
}
const button = () => [...document.querySelectorAll('button')].find((it) => it.textContent?.startsWith('Test'))
async function press() {
  button()!.click()
  await vi.waitFor(() => expect(document.querySelector('[role=status]')).not.toBeNull())
  flushSync()
}
const shown = () =>
  document
    .querySelector('[role=status]')
    ?.textContent?.replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const seen = {
  name: 'Garden store',
  version: 'WooCommerce 9.9.3',
  open_orders: { count: 12, and_more: false },
  missing_rights: [],
  useful_rights: [],
  clock_ahead: -2,
}

test('what is entered is tested before it is saved, and the shop says what it is', async () => {
  const asked = opened(async () => ({ seen, to_mend: [], to_know: [] }))
  const secret = document.querySelector<HTMLInputElement>('input[type=password]')!
  secret.value = 's3cr3t'
  secret.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  await press()
  expect(asked).toEqual([
    {
      shop: { id: '', name: 'Bazaar', account: { kind: 'bazaar', config: { url: 'https://bazaar.example' } } },
      credentials: { token: 's3cr3t' },
    },
  ])
  expect(shown()).toBe(
    'The connection works. Shop Garden store Version WooCommerce 9.9.3 Open orders 12 Clock 2 s behind here',
  )
})

test('rights that are missing stand below what the shop said, each with what to do', async () => {
  const problem: Problem = { code: 'shop-no-right', args: { shop: { text: 'bazaar' }, right: { text: 'Read/Write' } } }
  opened(async () => ({
    seen: { ...seen, open_orders: { count: 50, and_more: true }, clock_ahead: 0 },
    to_mend: [problem],
    to_know: [],
  }))
  await press()
  expect(shown()).toContain('something has to be mended: Shop Garden store')
  expect(shown()).toContain('at least 50')
  expect(shown()).toContain('the same as here')
  expect(shown()).toContain('has no right to Read/Write. Tick what is named')
})

test('a refusal says what to do and marks the field', async () => {
  const why = { message: { key: 'field-not-address' } }
  const problem: Problem = {
    code: 'account-does-not-fit',
    args: { fields: { list: [{ text: 'url' }] }, why: { list: [why] } },
  }
  opened(() => Promise.reject(problem))
  await press()
  expect(shown()).toContain('Correct what is named')
  expect(document.querySelector('input[type=url]')!.getAttribute('aria-invalid')).toBe('true')
})

test('where there is nobody to ask there is nothing to test', () => {
  opened(() => Promise.reject(new Error('nobody')), 'files')
  expect(button()).toBeUndefined()
})
