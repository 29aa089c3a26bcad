import { expect, test } from 'vitest'
import type { AccountField, Problem } from '../../backend'
import { begun, entered, faultsOf, filled } from './shop-form'

const field = (name: string, kind: AccountField['kind'], usual: unknown = null): AccountField => ({
  name,
  kind,
  required: true,
  usual,
  label: name,
  help: '',
  example: '',
})
const fields = [
  field('url', { kind: 'address' }),
  field('statuses', { kind: 'meanings' }, { paid: 'open' }),
  field('strict', { kind: 'truth' }),
  field('days', { kind: 'number', least: 1, most: 9 }),
]

test('a form begins with what was saved, else with what is usual', () => {
  expect(begun(fields, { url: 'https://shop.example' })).toEqual({
    url: 'https://shop.example',
    statuses: { paid: 'open' },
    strict: false,
    days: null,
  })
})

test('what was left empty is not sent', () => {
  const values = { url: ' https://shop.example ', statuses: {}, strict: false, days: null, other: 1 }
  expect(filled(fields, values)).toEqual({ url: 'https://shop.example', statuses: {}, strict: false })
  expect(entered({ key: ' ck ', secret: ' ' })).toEqual({ key: 'ck' })
  expect(entered({ key: '' })).toBeNull()
})

test('a problem says which field does not fit, and why', () => {
  const why = { key: 'field-fault', args: { field: { text: 'url' }, why: { message: { key: 'field-missing' } } } }
  const problem: Problem = {
    code: 'account-does-not-fit',
    args: { fields: { list: [{ text: 'url' }] }, why: { list: [{ message: why }] } },
  }
  expect(faultsOf(problem)).toEqual({ url: { key: 'field-missing' } })
  expect(faultsOf({ code: 'store-busy' })).toEqual({})
})
