import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { OrderRow, OrderView } from '../../backend'
import { startWords } from '../../words/index.svelte'
import LabelPicture from '../../parts/LabelPicture.svelte'
import OrderSheet from './OrderSheet.svelte'
import Rows from './Rows.svelte'

vi.mock('../../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
  listen: () => () => {},
}))
vi.mock('../../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

let shown: ReturnType<typeof mount> | undefined
afterEach(() => {
  if (shown) unmount(shown)
  shown = undefined
})
beforeAll(startWords)

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map((it) => it.textContent?.replace(/\s+/g, ' ').trim() ?? '')

function view(pictures: boolean, parcels = 1): OrderView {
  const line = (name: string, ships: boolean) => ({
    name,
    sku: name,
    quantity: 2,
    ships,
    properties: {},
    picture: pictures ? `https://shop.example/${name}.png` : '',
  })
  const facts = {
    number: '1042',
    placed_at: '2026-11-23T08:00:00Z',
    note: 'Ring twice',
    checkout: { delivery_method: 'Express' },
    recipient: {
      name: 'Ada',
      company: '',
      street: 'Damrak 1',
      street2: '',
      postal_code: '1012 LG',
      city: 'Amsterdam',
      state: '',
      country: 'NL',
    },
    lines: [line('mug', true), line('voucher', false), line('pot', true)],
  }
  const settings = parcels > 1 ? [{ value: { set: 'parcels', count: parcels, share: 'evenly' } }] : []
  const decision = {
    method: { value: null },
    weight: { value: 500 },
    hold: { value: null, setter: { by: 'nobody' } },
    notes: [],
    settings,
  }
  const photos = { wish: 'no', taken: false, kept: [] }
  return {
    order: { id: 1, stage: 'ready', facts, decision, overrides: {} },
    shop_name: 'Shop',
    explained: [],
    alternatives: [],
    jobs: [],
    to_merge: [],
    photos,
  } as unknown as OrderView
}
const sheet = (of: OrderView, pictures: (string | null)[]) => {
  shown = mount(OrderSheet, {
    target: document.body,
    props: { view: of, pictures, choose: () => {}, offers: true, marked: undefined },
  })
  flushSync()
}

test('items stand before what they ship with and why, each beside its own picture', () => {
  sheet(view(true), ['AAAA', 'BBBB', null])
  const item = document.querySelector('[data-item]')!
  expect(item.compareDocumentPosition(document.querySelector('.how')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect([...document.querySelectorAll('[data-item] img')].map((it) => it.getAttribute('src'))).toEqual([
    'data:image/png;base64,AAAA',
  ])
  // A picture that is not kept yet has its place all the same: nothing moves when it comes.
  expect(document.querySelectorAll('.pictured [data-item] > span').length).toBe(8)
})

test('an order without pictures keeps no room for them', () => {
  sheet(view(false), [])
  expect([document.querySelectorAll('.pictured').length, document.querySelectorAll('[data-item]').length]).toEqual([
    0, 2,
  ])
})

test('several parcels are said in the head, one is not', () => {
  sheet(view(false, 3), [])
  expect(text('[data-parcels]')).toEqual(['3 parcels'])
  unmount(shown!)
  sheet(view(false), [])
  expect(text('[data-parcels]')).toEqual([])
})

test('rows of one number are told apart by shop, street, total and items', () => {
  const row = (id: number, shop: string, street: string, minor: number, quantity: number) =>
    ({
      id,
      shop,
      number: '1001',
      name: 'Ada',
      street,
      city: 'Gent',
      country: 'BE',
      method: null,
      checkout_method: '',
      stage: 'ready',
      placed_at: '2026-11-23T08:00:00Z',
      total: { minor, currency: 'EUR' },
      quantity,
      weight: 1,
      tracking_number: '',
      cancelled_too_late: false,
      tags: [],
    }) as OrderRow
  const rows = [row(1, 'north', 'Damrak 1', 1250, 1), row(2, 'south', 'Korenmarkt 7', 9900, 12)]
  const props = { rows, chosen: 0, title: 'Which one?', open: () => {} }
  shown = mount(Rows, { target: document.body, props: { ...props, apart: true } })
  flushSync()
  const said = text('li button')
  for (const [index, words] of [
    ['north', 'Damrak 1', '€12.50', '1 item'],
    ['south', 'Korenmarkt 7', '€99.00', '12 items'],
  ].entries()) {
    for (const word of words) expect(said[index]).toContain(word)
  }
  unmount(shown)
  shown = mount(Rows, { target: document.body, props })
  flushSync()
  expect(text('li button')[0]).not.toContain('Damrak')
})

test('every label of several parcels is shown once it was made', () => {
  const preview = { png: 'A', others: ['B', 'C'], made: true, by_carrier: false, tracking_number: '1' }
  shown = mount(LabelPicture, { target: document.body, props: { preview, number: '1042', blank: '' } })
  flushSync()
  expect([...document.querySelectorAll('img')].map((it) => [it.getAttribute('src'), it.alt])).toEqual([
    ['data:image/png;base64,A', 'Label of parcel 1 of 3'],
    ['data:image/png;base64,B', 'Label of parcel 2 of 3'],
    ['data:image/png;base64,C', 'Label of parcel 3 of 3'],
  ])
})
