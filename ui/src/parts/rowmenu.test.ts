import { flushSync, mount, unmount } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import { actOf } from '../desk/acts.svelte'
import { startWords } from '../words/index.svelte'
import { placed } from './rowmenu'
import RowMenu from './RowMenu.svelte'

vi.mock('../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
  listen: () => () => {},
}))
vi.mock('../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})
beforeAll(startWords)

test('a menu opens below its button, and above it where there is no room', () => {
  const window = { width: 1024, height: 600 }
  expect(placed({ top: 100, bottom: 148, right: 1000 }, { height: 150 }, window)).toEqual({ right: 24, top: 152 })
  expect(placed({ top: 500, bottom: 548, right: 1000 }, { height: 150 }, window)).toEqual({ right: 24, bottom: 104 })
  // Where it fits on neither side, the side with more room.
  expect(placed({ top: 40, bottom: 88, right: 1000 }, { height: 900 }, window)).toEqual({ right: 24, top: 92 })
})

test('keys alone open it, move in it and do what is chosen; Escape closes it and gives the focus back', () => {
  const done: string[] = []
  const acts = ['Copy', 'Move up', 'Remove'].map((text) => ({
    text,
    disabled: text === 'Move up',
    run: () => done.push(text),
  }))
  const shown = mount(RowMenu, { target: document.body, props: { name: 'Heavy parcels', acts } })
  flushSync()
  const button = document.querySelector<HTMLElement>('[aria-haspopup=menu]')!
  const press = (key: string) => {
    actOf([key], false)?.run()
    flushSync()
  }
  const at = () => document.activeElement?.textContent
  expect([button.ariaLabel ?? button.getAttribute('aria-label'), document.querySelector('[role=menu]')]).toEqual([
    'More for Heavy parcels',
    null,
  ])
  button.click()
  flushSync()
  expect(at()).toBe('Copy')
  press('ArrowDown')
  expect(at()).toBe('Remove')
  press('ArrowDown')
  expect(at()).toBe('Copy')
  press('ArrowUp')
  ;(document.activeElement as HTMLElement).click()
  flushSync()
  expect([done, document.querySelector('[role=menu]'), document.activeElement]).toEqual([['Remove'], null, button])
  button.click()
  flushSync()
  press('Escape')
  expect([done.length, document.querySelector('[role=menu]'), document.activeElement]).toEqual([1, null, button])
  unmount(shown)
})
