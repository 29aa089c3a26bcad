import { flushSync, mount, unmount } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import type { ColumnsPreview, LookAtColumns, SaveShop } from '../../backend'
import { startWords } from '../../words/index.svelte'
import { always, columnsOf, isTable, told, toldAlways, wordOf } from './import-columns'

const nothing: ColumnsPreview = { headings: [], rows: [], suggested: {}, missing: [], orders: [], refused: [] }
const table: ColumnsPreview = {
  ...nothing,
  headings: ['Nr', 'Ort', 'x'],
  rows: [
    ['1', 'Ulm', ''],
    ['2', '', ''],
    ['3', 'Bonn', ''],
    ['4', 'Kiel', ''],
  ],
  suggested: { number: 'Nr' },
}

test('a column shows its first values, under its heading or at its place', () => {
  expect(columnsOf(table, true)).toEqual([
    { key: 'Nr', heading: 'Nr', samples: ['1', '2', '3'] },
    { key: 'Ort', heading: 'Ort', samples: ['Ulm', 'Bonn'] },
    { key: 'x', heading: 'x', samples: [] },
  ])
  expect(columnsOf(table, false)[1]).toEqual({ key: '#2', heading: '#2', samples: ['Ort', 'Ulm'] })
})

test('a column says one thing, and each thing is said once', () => {
  const map = told({ number: 'Nr', city: 'Ort' }, 'Nr', 'city')
  expect(map).toEqual({ city: 'Nr' })
  expect([wordOf(map, 'Nr'), wordOf(map, 'Ort')]).toEqual(['city', ''])
  expect(told(map, 'Nr', '')).toEqual({})
})

test('what holds for every order stands beside the columns', () => {
  const map = toldAlways({ number: 'Nr' }, 'country', ' DE ')
  expect(map).toEqual({ number: 'Nr', country: '=DE' })
  expect([always(map, 'country'), always(map, 'number')]).toEqual(['DE', ''])
  expect(toldAlways(map, 'country', ' ')).toEqual({ number: 'Nr' })
})

test('only what may be a table is asked about', () => {
  expect(['file-unrecognised', 'file-columns-missing', 'file-empty'].map(isTable)).toEqual([true, true, false])
})

const asked: LookAtColumns[] = []
const kept: SaveShop[] = []
vi.mock('../../words/en', async () => {
  const { readFileSync } = await import('node:fs')
  const words = ['order-folders', 'problems', 'page']
  return { default: words.map((file) => readFileSync(`../locales/en/${file}.ftl`, 'utf8')) }
})
vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string, args: unknown) => {
    if (name === 'language') return 'en'
    if (name === 'columns_preview') {
      asked.push(args as LookAtColumns)
      const isWhole = asked.at(-1)!.columns.city !== undefined
      return { ...table, missing: isWhole ? [] : ['city'], orders: isWhole ? [order] : [] }
    }
    if (name === 'shop_save') kept.push(args as SaveShop)
    const options = ['number', 'city'].map((value) => ({ value, label: `file-column-${value}` }))
    if (name === 'shop_kinds')
      return [{ kind: 'files', fields: [{ name: 'columns', kind: { kind: 'columns', options } }] }]
    return null
  },
}))
const order = {
  reference: '1',
  number: '1',
  total: { minor: 100, currency: 'EUR' },
  recipient: { name: 'Bea', company: '', street: 'Weg 1', postal_code: '1', city: 'Ulm', country: 'DE' },
  lines: [],
} as unknown as ColumnsPreview['orders'][number]
const { default: ImportColumns } = await import('./ImportColumns.svelte')

beforeAll(startWords)

test('the columns of a file are told, looked at, and kept as a shop of its name', async () => {
  const saved = vi.fn()
  const file = new File(['Nr;Ort;x\n'], 'Kassen Liste.csv')
  const props = { file, choices: { encoding: 'utf-8' }, saved, cancel: () => {} }
  const shown = mount(ImportColumns, { target: document.body, props })
  await vi.waitFor(() => expect(document.querySelectorAll('select').length).toBe(3))
  await vi.waitFor(() => expect(document.querySelectorAll('option').length).toBe(9))
  await vi.waitFor(() => expect(asked.length).toBe(2))
  expect(asked[1]!.columns).toEqual({ number: 'Nr' })
  const keep = document.querySelector<HTMLButtonElement>('button.main')!
  expect(keep.disabled).toBe(true)
  const [, town] = document.querySelectorAll('select')
  town!.value = 'city'
  town!.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(asked.length).toBe(3))
  flushSync()
  await vi.waitFor(() => expect(keep.disabled).toBe(false))
  expect(asked[2]).toMatchObject({ columns: { number: 'Nr', city: 'Ort' }, choices: { encoding: 'utf-8' } })
  keep.click()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledWith('kassen-liste', { encoding: 'utf-8' }))
  const config = { columns: { number: 'Nr', city: 'Ort' } }
  expect(kept[0]!.shop).toEqual({ id: 'kassen-liste', name: 'Kassen Liste', account: { kind: 'files', config } })
  void unmount(shown)
})
