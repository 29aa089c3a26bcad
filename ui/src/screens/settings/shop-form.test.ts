import { expect, test } from 'vitest'
import type { AccountField, Problem } from '../../backend'
import { begun, entered, faultsOf, filled, keysPage } from './shop-form'

const field = (name: string, kind: AccountField['kind'], usual: unknown = null): AccountField => ({
  name,
  kind,
  required: true,
  usual,
  label: name,
  help: '',
  example: '',
  keys_at: '',
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

test('the page on which keys are made lies below the shop’s address, and nowhere else', () => {
  const url = { ...field('url', { kind: 'address' }), keys_at: 'admin/keys?new=1' }
  for (const [address, page] of [
    ['https://shop.example', 'https://shop.example/admin/keys?new=1'],
    [' http://10.0.0.5:8080/winkel/ ', 'http://10.0.0.5:8080/winkel/admin/keys?new=1'],
    ['https://shop.example/?a=b#c', 'https://shop.example/admin/keys?new=1'],
  ] as const)
    expect(keysPage(url, address)).toBe(page)
  for (const address of [
    '',
    'https://',
    'shop.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://user:secret@shop.example',
  ]) {
    expect([address, keysPage(url, address)]).toEqual([address, null])
  }
  expect(keysPage(field('url', { kind: 'address' }), 'https://shop.example')).toBe(null)
  expect(keysPage({ ...url, kind: { kind: 'text' } }, 'https://shop.example')).toBe(null)
})
