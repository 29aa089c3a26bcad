import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Setup, SetupPlace, SetupState, SetupStep } from '../../backend'
import { setup, startSetup } from '../../desk/setup.svelte'
import { place } from '../../desk/place.svelte'
import { startWords } from '../../words/index.svelte'
import Page from './Setup.svelte'

const STEPS: SetupStep[] = ['shop', 'carrier', 'printer', 'scale', 'label']
const states = new Map<SetupStep, SetupState>()
let kept: SetupPlace = { at: null, tried: [], left_out: [] }

const view = (): Setup => ({
  place: kept,
  steps: STEPS.map((step) => {
    const state = states.get(step) ?? 'missing'
    return { step, state: state !== 'done' && kept.left_out.includes(step) ? 'left_out' : state }
  }),
})
vi.mock('../../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string, args: unknown) => {
    if (name === 'setup') return view()
    if (name === 'setup_save') return (kept = args as SetupPlace) && view()
    if (name === 'language') return 'en'
    return name === 'scale' ? null : []
  },
  listen: () => () => {},
}))
vi.mock('../../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

let page: ReturnType<typeof mount> | undefined
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  flushSync()
}
const open = async () => {
  if (page) unmount(page)
  await startSetup()
  page = mount(Page, { target: document.body })
  await settle()
}
const press = async (words: string) => {
  const button = [...document.querySelectorAll('footer button')].find((it) => it.textContent?.includes(words))
  if (!button) throw new Error(`no button ${words}`)
  ;(button as HTMLButtonElement).click()
  await settle()
}
const head = () => document.querySelector('main header')?.textContent?.replace(/\s+/g, ' ').trim()

beforeAll(startWords)
beforeEach(() => {
  states.clear()
  kept = { at: null, tried: [], left_out: [] }
})
afterEach(() => {
  if (page) unmount(page)
  page = undefined
})

test('leads from step to step, each with its number and its state', async () => {
  await open()
  expect(head()).toContain('Step 1 of 5 Your shop')
  expect(kept.at).toBe('shop')
  await press('Next step')
  expect([head()?.startsWith('Step 2 of 5'), kept.at]).toEqual([true, 'carrier'])
  await press('Step before')
  expect(kept.at).toBe('shop')
  const steps = [...document.querySelectorAll('ol button')]
  expect(steps.map((it) => it.getAttribute('aria-current'))).toEqual(['step', null, null, null, null])
  expect(steps[3]?.textContent).toMatch(/4\. Your scale\s+to do/i)
})

test('is left at any time, and comes back where it was', async () => {
  await open()
  await press('Next step')
  await press('Next step')
  await press('Later')
  expect(place().screen).toBe('pack')
  await open()
  expect(head()).toContain('Step 3 of 5 Your label printer')
})

const statesShown = () => [...document.querySelectorAll('ol button')].map((it) => it.textContent)

test('a step that is left out stays so while someone looks at it, and works once it is done', async () => {
  kept = { at: 'scale', tried: [], left_out: [] }
  await open()
  await press('Leave this step out')
  expect(kept).toEqual({ at: 'label', tried: [], left_out: ['scale'] })
  ;(document.querySelectorAll('ol button')[3] as HTMLButtonElement).click()
  await settle()
  expect(kept).toEqual({ at: 'scale', tried: [], left_out: ['scale'] })
  expect(statesShown()[3]).toContain('left out')
  states.set('scale', 'done')
  await open()
  expect(statesShown()[3]).toContain('works')
})

test('ends once nothing is open, and does not come back then', async () => {
  for (const step of STEPS) states.set(step, 'done')
  kept = { at: 'label', tried: [], left_out: [] }
  await open()
  expect(head()).toContain('Everything is set up')
  await press('Begin to pack')
  expect([kept.at, setup.view?.place.at]).toEqual([null, null])
})
