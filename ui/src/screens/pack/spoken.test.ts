/** What the Pack screen tells screen readers, and by how many live regions. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { tell, tellProblem } from '../../desk/notices.svelte'
import Spoken from '../../parts/Spoken.svelte'
import { startWords } from '../../words/index.svelte'
import SignalStrip from './SignalStrip.svelte'
import type { Signal } from './signal'

vi.mock('../../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string) => (name === 'language' ? 'en' : null),
  listen: () => () => {},
}))
vi.mock('../../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

let shown: ReturnType<typeof mount>[] = []
afterEach(() => {
  shown.forEach((it) => unmount(it))
  shown = []
})
beforeAll(startWords)

const last = (manner: string) => document.querySelector(`[aria-live=${manner}] p:last-child`)?.textContent ?? ''
const strip = (says: Signal) => {
  shown.forEach((it) => unmount(it))
  const props = { says, acts: [], entry: null, look: () => {}, technical: false }
  shown = [mount(Spoken, { target: document.body }), mount(SignalStrip, { target: document.body, props })]
  flushSync()
}
const calm: Signal = { mood: 'calm', key: 'signal-idle', args: {}, problem: null, why: null }

test('the strip and the notices speak through two regions that are always there', () => {
  strip(calm)
  expect(last('polite')).toContain('Scan an order')
  strip({ ...calm, mood: 'wrong', key: 'signal-unknown', args: { code: 'X-1' } })
  expect(last('assertive')).toContain('X-1')
  // What comes right after another is said beside it, not in its place.
  tell('Order 1042 was changed by hand')
  tellProblem({ code: 'list-moved' })
  flushSync()
  expect(last('polite')).toBe('Order 1042 was changed by hand')
  expect(document.querySelector('[aria-live=assertive]')?.textContent).toContain('X-1')
  expect(document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output').length).toBe(2)
})

/** The components a component is made of, with their sources. */
const SOURCE = join(import.meta.dirname, '../..')
const known = new Set(readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }))
function made(of: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(of)) return seen
  const source = readFileSync(join(SOURCE, of), 'utf8')
  seen.set(of, source)
  for (const [, path] of source.matchAll(/from '(\.[^']+\.svelte)'/g)) {
    const file = relative(SOURCE, join(SOURCE, dirname(of), path ?? '')).replaceAll('\\', '/')
    if (known.has(file)) made(file, seen)
  }
  return seen
}

test('nothing on the Pack screen, and no strip over it, has a live region of its own', () => {
  const parts = ['screens/pack/Pack', 'parts/Batch', 'parts/Kept', 'parts/Notices', 'parts/Rail', 'parts/StatusStrip']
  const all = new Map(parts.flatMap((it) => [...made(`${it}.svelte`)]))
  expect(all.size).toBeGreaterThan(40)
  const live = [...all].filter(([, source]) => /aria-live|role="(status|alert|log)"|<output/.test(source))
  expect(live.map(([file]) => file)).toEqual([])
})
