import { beforeEach, expect, test, vi } from 'vitest'
import type { Settings } from '../../../backend'
import { Draft, emptyRule } from './draft.svelte'
import { Keeping } from './keeping.svelte'

/** What was asked of the station, in order. */
let asked: string[] = []

vi.mock('../../../backend', async (original) => ({
  ...(await original<typeof import('../../../backend')>()),
  call: async (name: string) => {
    asked.push(name)
    if (name === 'rules_try') return { orders: 3, changed: 1 }
    if (name === 'settings_save') return { is: 'saved', version: 8, changed_orders: 1 }
    if (name === 'settings') return { version: 8, settings: start }
    throw new Error(name)
  },
}))

const start = { rules: [], defaults: {} } as unknown as Settings
let draft: Draft
beforeEach(() => {
  asked = []
  draft = new Draft()
  draft.restart({ version: 7, settings: start })
})

test('rules nobody tried are tried at the first press, and kept at the second', async () => {
  const keeping = new Keeping(draft)
  draft.change(() => [emptyRule(1, 'm')])
  await keeping.save()
  expect(asked).toEqual(['rules_try'])
  expect(keeping.tried).toMatchObject({ orders: 3 })
  await keeping.save()
  expect(asked.slice(1)).toEqual(['settings_save', 'settings'])
  expect(keeping.tried).toBeNull()
})

test('a dry run says nothing of rules that were changed after it', async () => {
  const keeping = new Keeping(draft)
  draft.change(() => [emptyRule(1, 'm')])
  await keeping.tryOut()
  draft.change((rules) => [...rules, emptyRule(2, 'm')])
  expect(keeping.tried).toBeNull()
  await keeping.save()
  expect(asked).toEqual(['rules_try', 'rules_try'])
  draft.undo()
  expect(keeping.tried).toBeNull()
})

test('without a change nothing is asked', async () => {
  await new Keeping(draft).save()
  expect(asked).toEqual([])
})
