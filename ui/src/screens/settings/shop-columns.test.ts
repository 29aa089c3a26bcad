import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ColumnsPreview, LookAtColumns } from '../../backend'
import { head, said } from './shop-columns'

const asked: LookAtColumns[] = []
let answer: () => ColumnsPreview
vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string, args: LookAtColumns) => {
    expect(name).toBe('columns_preview')
    asked.push(args)
    return answer()
  },
}))
const { default: ShopColumns } = await import('./ShopColumns.svelte')

const nothing: ColumnsPreview = { headings: [], rows: [], suggested: {}, missing: [], orders: [], refused: [] }
const options = ['number', 'city'].map((value) => ({ value, label: `file-column-${value}` }))

let shown: ReturnType<typeof mount> | undefined
let value: Record<string, string> = {}
function show() {
  const props = {
    get value() {
      return value
    },
    set value(it: Record<string, string>) {
      value = it
    },
    options,
    label: 'columns',
    help: '',
  }
  shown = mount(ShopColumns, { target: document.body, props })
  flushSync()
}
beforeEach(() => {
  asked.length = 0
  value = {}
})
afterEach(() => {
  if (shown) void unmount(shown)
  shown = undefined
})

test('a sample file says its columns, what is known of them, and what is still needed', async () => {
  answer = () => ({
    ...nothing,
    headings: ['Nr', 'Ort'],
    suggested: { number: 'Nr' },
    missing: ['city'],
    rows: [['1', 'Ulm']],
  })
  show()
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [new File(['Nr;Ort\n1;Ulm\n'], 'list.csv')] })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(asked.length).toBe(2))
  await vi.waitFor(() => expect(document.querySelectorAll('td').length).toBe(2))
  expect(asked.map((it) => it.columns)).toEqual([{}, { number: 'Nr' }])
  expect(atob(asked[0]!.base64)).toBe('Nr;Ort\n1;Ulm\n')
  expect(value).toEqual({ number: 'Nr' })
  expect([...document.querySelectorAll('datalist option')].map((it) => it.getAttribute('value'))).toEqual(['Nr', 'Ort'])
  expect(document.querySelectorAll('[aria-invalid=true]').length).toBe(1)
})

test('what is entered is looked at with the sample, and a column that is emptied says nothing', async () => {
  answer = () => nothing
  value = { number: 'Nr' }
  show()
  const [, number, city] = [...document.querySelectorAll<HTMLInputElement>('input')]
  city!.value = ' =Ulm '
  city!.dispatchEvent(new Event('change', { bubbles: true }))
  flushSync()
  expect(value).toEqual({ number: 'Nr', city: '=Ulm' })
  number!.value = ''
  number!.dispatchEvent(new Event('change', { bubbles: true }))
  flushSync()
  expect(value).toEqual({ city: '=Ulm' })
  expect(asked).toEqual([])
})

test('of a long file the rows are looked at that are whole', async () => {
  const row = `${'x'.repeat(99)}\n`
  const long = await head(new Blob([row.repeat(4000)]))
  expect([long.size % 100, long.size > 200_000, long.size <= 256 * 1024]).toEqual([0, true, true])
  expect((await head(new Blob(['a;b']))).size).toBe(3)
  expect(said({ number: ' ', city: ' Ort ' })).toEqual({ city: 'Ort' })
})
