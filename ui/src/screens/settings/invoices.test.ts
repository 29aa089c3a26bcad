import { flushSync, mount, unmount } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import type { BringInvoices, BroughtInvoice, InvoicesBrought } from '../../backend'
import { startWords } from '../../words/index.svelte'
import { asksCurrency, canBeKept, withCurrency } from './invoices'

const tried: InvoicesBrought = {
  headings: ['Reference', 'Amount', 'Note'],
  rows: [['0522', '6.95', '']],
  columns: {},
  missing: [],
  lines: [],
  invoices: [],
}
const line = {
  number: '0522',
  reference: '',
  charge: 'Home',
  amount: { minor: 695, currency: 'EUR' },
  surcharge: false,
}

test('a file can be kept once everything is said and nothing of it differs', () => {
  const invoice: BroughtInvoice = { number: 'R-1', lines: 1, billed: [line.amount], stood: 'new' }
  const whole = { ...tried, invoices: [invoice] }
  expect(canBeKept(whole)).toBe(true)
  expect(canBeKept(tried)).toBe(false)
  expect(canBeKept({ ...whole, missing: ['currency'] })).toBe(false)
  expect(canBeKept({ ...whole, invoices: [{ ...invoice, stood: 'same' }] })).toBe(true)
  expect(canBeKept({ ...whole, invoices: [{ ...invoice, stood: 'differs' }] })).toBe(false)
})

test('the currency is asked for where no column says it', () => {
  expect([asksCurrency({}), asksCurrency({ currency: '=EUR' }), asksCurrency({ currency: '#10' })]).toEqual([
    true,
    true,
    false,
  ])
  expect(withCurrency({ number: 'Nr' }, ' EUR')).toEqual({ number: 'Nr', currency: '=EUR' })
})

const asked: BringInvoices[] = []
vi.mock('../../words/en', async () => {
  const { readFileSync } = await import('node:fs')
  const words = ['invoices', 'order-folders', 'problems', 'page']
  return { default: words.map((file) => readFileSync(`../locales/en/${file}.ftl`, 'utf8')) }
})
vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string, args: unknown) => {
    if (name === 'language') return 'en'
    const bring = args as BringInvoices
    asked.push(bring)
    const known: Record<string, string> = { number: 'Reference', amount: 'Amount', ...bring.columns }
    const isWhole = known.currency !== undefined
    const stood = bring.replace ? 'replaced' : 'differs'
    const invoices = isWhole ? [{ number: bring.invoice, lines: 1, billed: [line.amount], stood }] : []
    return { ...tried, columns: known, missing: isWhole ? [] : ['currency'], lines: isWhole ? [line] : [], invoices }
  },
}))
const { default: InvoiceReading } = await import('./InvoiceReading.svelte')

beforeAll(startWords)

function write(input: HTMLInputElement, text: string) {
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

test('the columns of an invoice are told, looked at and kept under the name of who bills', async () => {
  const kept = vi.fn()
  const props = { file: new File(['x'], 'SC 2026-11.csv'), forms: [], kept, cancel: () => {} }
  const shown = mount(InvoiceReading, { target: document.body, props })
  await vi.waitFor(() => expect(document.body.textContent).toContain('Still needed: Currency'))
  const [biller, , currency] = document.querySelectorAll<HTMLInputElement>('.fields input')
  write(biller!, 'Sendcloud BV')
  write(currency!, 'EUR')
  const keep = document.querySelector<HTMLButtonElement>('button.main')!
  await vi.waitFor(() => expect(document.body.textContent).toContain('stays'))
  expect(keep.disabled).toBe(true)
  const boxes = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
  boxes[boxes.length - 1]!.click()
  flushSync()
  await vi.waitFor(() => expect(keep.disabled).toBe(false))
  keep.click()
  await vi.waitFor(() => expect(kept).toHaveBeenCalled())
  const columns = { number: 'Reference', amount: 'Amount', currency: '=EUR' }
  const said = { name: 'SC 2026-11.csv', form: 'sendcloud-bv', columns, invoice: 'SC 2026-11', replace: true }
  expect(asked.at(-1)).toMatchObject({ ...said, dry_run: false })
  void unmount(shown)
})
