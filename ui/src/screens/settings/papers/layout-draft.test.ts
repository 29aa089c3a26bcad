import { flushSync } from 'svelte'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Outline } from '../../../backend'
import { LayoutDraft } from './layout-draft.svelte'

/** A station whose layout file says its margin alone, and whose answers come when the test lets them. */
let file = '15'
let refuse = false
const asked: string[] = []
const outlineOf = (text: string): Outline => ({
  page: { size: 'a4', margin: Number(text), gap: null, text: null },
  header: [],
  body: [],
  footer: [],
  texts: { en: {}, fr: {}, de: {}, nl: {}, es: {}, it: {} },
})
vi.mock('../../../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string, args: { text: string; outline: Outline; part: string }) => {
    asked.push(name)
    await Promise.resolve()
    if (name === 'layout_read') return { owner: 'station', text: file }
    if (name === 'layout_outline') {
      const broken = Number.isNaN(Number(args.text))
      const errors = broken ? [{ line: 1, column: 1, field: '', message: { key: 'layout-error-brace' } }] : []
      return {
        outline: broken ? undefined : outlineOf(args.text),
        errors,
        vocabulary: { data: {}, rows: {} },
        words: {},
      }
    }
    if (name === 'layout_rewrite') {
      if (refuse) throw { code: 'layout-too-free' }
      return String(args.outline.page.margin)
    }
    if (name === 'layout_turn') return `${args.text}0`
    if (name === 'layout_save') file = args.text
    return null
  },
}))

beforeEach(() => {
  file = '15'
  refuse = false
  asked.length = 0
})
const open = async () => {
  const draft = new LayoutDraft('packing-slip', null)
  await draft.load()
  await draft.read('en')
  flushSync()
  return draft
}
const setMargin = (draft: LayoutDraft, margin: number) => {
  if (draft.outline) draft.outline.page.margin = margin
  draft.write('en')
}

test('what the form says is in the file, the last word last, and is kept', async () => {
  const draft = await open()
  for (const margin of [1, 12, 123]) setMargin(draft, margin)
  expect(await draft.save()).toBe('15')
  expect([file, draft.text, draft.changed]).toEqual(['123', '123', false])
})

test('what is typed into the file is what the form shows', async () => {
  const draft = await open()
  draft.text = '7'
  await draft.read('en')
  expect(draft.outline?.page.margin).toBe(7)
  draft.turn('logo', true, 'en')
  await draft.settled()
  expect([draft.text, draft.outline?.page.margin]).toEqual(['70', 70])
})

test('a file with mistakes has no form, and says them', async () => {
  const draft = await open()
  draft.text = 'margin of our own'
  await draft.read('en')
  expect([draft.outline, draft.view?.errors.length, draft.text]).toEqual([null, 1, 'margin of our own'])
})

test('what cannot be written so leaves the file, and the form goes back to what it says', async () => {
  const draft = await open()
  refuse = true
  setMargin(draft, 99)
  await draft.settled()
  expect([draft.text, draft.outline?.page.margin]).toEqual(['15', 15])
})
