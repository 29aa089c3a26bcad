import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import type { SaveShop, ShopKindInfo, ShopView } from '../../backend'
import ShopForm from './ShopForm.svelte'

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
const plain = { required: true, usual: null, help: '', example: '', keys_at: '' }
const kinds: ShopKindInfo[] = [
  {
    kind: 'bazaar',
    name: 'bazaar',
    guide: '',
    capabilities,
    fields: [
      { ...plain, name: 'url', kind: { kind: 'address' }, label: 'url' },
      { ...plain, name: 'statuses', kind: { kind: 'meanings' }, usual: { paid: 'open' }, label: 'statuses' },
      {
        ...plain,
        name: 'pace',
        kind: {
          kind: 'choice',
          options: [
            { value: 'calm', label: '' },
            { value: 'quick', label: '' },
          ],
        },
        usual: 'calm',
        label: 'pace',
      },
    ],
    secrets: [{ ...plain, name: 'token', kind: { kind: 'secret' }, label: 'token' }],
  },
  { kind: 'files', name: 'files', guide: '', capabilities, fields: [], secrets: [] },
]

let form: ReturnType<typeof mount> | undefined
afterEach(() => form && unmount(form))

test('a form is drawn from what a kind says, and saves what was entered', () => {
  const account = { kind: 'bazaar', config: { url: 'https://bazaar.example' } }
  const view: ShopView = {
    shop: { id: 'b', name: 'Bazaar', account },
    sync: {},
    capabilities,
    has_credentials: false,
    needs_person: false,
  }
  const saved: SaveShop[] = []
  const props = {
    view,
    kinds,
    faults: {},
    save: (shop: SaveShop) => saved.push(shop),
    test: async () => Promise.reject(new Error('not asked')),
    cancel: () => {},
  }
  form = mount(ShopForm, { target: document.body, props })
  flushSync()
  const enter = (selector: string, value: string) => {
    const input = document.querySelector<HTMLInputElement>(selector)!
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
    flushSync()
  }
  expect(document.querySelector<HTMLInputElement>('input[type=url]')!.value).toBe('https://bazaar.example')
  enter('input[type=password]', 'b4z44r')
  enter('.status input', 'settled')
  document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  flushSync()
  expect(saved).toEqual([
    {
      shop: {
        id: 'b',
        name: 'Bazaar',
        account: {
          kind: 'bazaar',
          config: { url: 'https://bazaar.example', statuses: { settled: 'open' }, pace: 'calm' },
        },
      },
      credentials: { token: 'b4z44r' },
    },
  ])
})
