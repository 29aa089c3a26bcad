import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { LateView, OrderView } from '../backend'
import { startWords } from '../words/index.svelte'
import Late from './Late.svelte'

/** What the station was asked. */
const asked: [string, unknown][] = []
vi.mock('../backend', async (original) => ({
  ...(await original<typeof import('../backend')>()),
  call: async (name: string, args: unknown) => {
    asked.push([name, args])
    return name === 'language' ? 'en' : null
  },
}))
vi.mock('../words/en', async () => {
  const { readFileSync } = await import('node:fs')
  return { default: [readFileSync('../locales/en/look.ftl', 'utf8')] }
})
beforeAll(startWords)

let card: ReturnType<typeof mount> | undefined
afterEach(() => card && unmount(card))

const city = { what: { key: 'difference-city' }, before: { text: 'Utrecht' }, after: { text: 'Gouda' } }

function shown(late: LateView | null) {
  const view = { order: { id: 1, facts: { number: '#1001' } }, late } as unknown as OrderView
  card = mount(Late, { target: document.body, props: { view } })
  flushSync()
  return {
    title: document.querySelector('h2')?.textContent ?? '',
    differences: [...document.querySelectorAll('li')].map((it) => it.textContent),
    buttons: [...document.querySelectorAll('button')].map((it) => it.textContent),
  }
}

test('a parcel to stop is shouted, with a button for each answer', () => {
  const at = '2026-11-23T08:00:00Z'
  const { title, buttons } = shown({ cancelled: true, differences: [], at, answers: ['stopped', 'send'] })
  expect(title).toContain('stop the parcel')
  expect(buttons).toEqual(['Stopped: take the label back', 'Send it all the same'])
  document.querySelectorAll('button')[1]!.click()
  expect(asked.at(-1)).toEqual(['late_answer', { order: 1, answer: 'send' }])
})

test('what was changed is named, before and after', () => {
  const at = '2026-11-23T08:00:00Z'
  expect(shown({ cancelled: false, differences: [city], at, answers: ['seen', 'stopped'] }).differences).toEqual([
    'city: Utrecht → Gouda',
  ])
})

test('an order nobody changed shows nothing', () => {
  expect(shown(null)).toEqual({ title: '', differences: [], buttons: [] })
})
