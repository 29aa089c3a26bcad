/** Two faces change the settings of one station at once. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Settings, SettingsSaved, VersionedSettings } from '../../backend'
import { savingFrom } from '../../desk/began'
import { shownNotices, undoLast, dismiss } from '../../desk/notices.svelte'
import { refreshSettings, station } from '../../desk/station.svelte'
import { openQuestion } from './conflict.svelte'
import { Draft } from './rules/draft.svelte'
import { emptyRule } from './rules/draft.svelte'
import { change } from './save'

/** The station: every version of its settings, the last one holds. */
let versions: Settings[] = []
const now = (): VersionedSettings => ({ version: versions.length - 1, settings: versions.at(-1) as Settings })

function save({ version, settings }: VersionedSettings): SettingsSaved {
  const current = now()
  if (version !== current.version) {
    return { is: 'conflict', version: current.version, who: 'Anna', theirs: [], yours: [], settings: current.settings }
  }
  versions = [...versions, structuredClone(settings)]
  return { is: 'saved', version: now().version, changed_orders: 0 }
}

vi.mock('../../backend', async (original) => ({
  ...(await original<typeof import('../../backend')>()),
  call: async (name: string, args: unknown) => {
    if (name === 'settings') return now()
    if (name === 'settings_save') return save(args as VersionedSettings)
    throw new Error(name)
  },
}))

const start = { rules: [emptyRule(1, 'm')], defaults: { weight: 500, method: 'm' } } as unknown as Settings
/** The other face changes something, and this one has not heard of it. */
const other = (make: (settings: Settings) => void) => {
  const settings = structuredClone(now().settings)
  make(settings)
  expect(save({ version: now().version, settings }).is).toBe('saved')
}
const weigh = (grams: number) => (settings: Settings) => void (settings.defaults.weight = grams)
const call = (method: string) => (settings: Settings) => void (settings.defaults.method = method)
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(async () => {
  openQuestion()?.settle(null)
  for (const { id } of shownNotices()) dismiss(id)
  versions = [structuredClone(start)]
  await refreshSettings()
})

test('nothing of theirs is overwritten: the person is asked, and theirs can be taken', async () => {
  other(weigh(700))
  const changed = change(weigh(900))
  await settled()
  expect(openQuestion()).toMatchObject({ who: 'Anna', now: { version: 1 } })
  expect(now()).toMatchObject({ version: 1, settings: { defaults: { weight: 700 } } })
  openQuestion()?.settle(null)
  expect(await changed).toBe(true)
  expect(now()).toMatchObject({ version: 1, settings: { defaults: { weight: 700 } } })
  expect(station.settings?.defaults.weight).toBe(700)
})

test('mine on top of theirs keeps both', async () => {
  other(weigh(700))
  const changed = change(call('n'))
  await settled()
  const question = openQuestion()
  const { merge } = await import('./merge')
  question?.settle(merge(question.draft!.base, question.draft!.mine, question.now.settings).settings)
  expect(await changed).toBe(true)
  expect(now()).toMatchObject({ version: 2, settings: { defaults: { weight: 700, method: 'n' } } })
})

test('a form saves from what it was opened with, though the page has heard of theirs since', async () => {
  const began = station.versioned
  other(weigh(700))
  await refreshSettings()
  expect(await savingFrom(began, () => change(call('n')))).toBe(true)
  expect(now()).toMatchObject({ version: 2, settings: { defaults: { weight: 700, method: 'n' } } })

  const changed = savingFrom(began, () => change(weigh(900)))
  await settled()
  expect(openQuestion()).toMatchObject({ who: 'Anna', now: { version: 2 } })
  expect(now().settings.defaults.weight).toBe(700)
  openQuestion()?.settle(null)
  await changed
})

test('undo takes the own change back, and never somebody else’s', async () => {
  await change(weigh(900))
  undoLast()
  await settled()
  expect(now()).toMatchObject({ version: 2, settings: { defaults: { weight: 500 } } })

  await change(weigh(901))
  other(call('n'))
  undoLast()
  await settled()
  expect(now()).toMatchObject({ version: 4, settings: { defaults: { weight: 901, method: 'n' } } })
  expect(shownNotices().at(-1)?.mood).toBe('wrong')
})

test('rules as they are being changed stay from the version they began from', () => {
  const draft = new Draft()
  draft.follow(now())
  draft.change((rules) => rules.map((rule) => ({ ...rule, name: 'mine' })))
  other(weigh(700))
  draft.follow(now())
  expect(draft.base?.version).toBe(0)
  expect(draft.rules[0]?.name).toBe('mine')
  const theirs = now()
  draft.rebase(theirs, { ...theirs.settings, rules: draft.rules.slice() })
  expect([draft.base?.version, draft.settings?.defaults.weight, draft.changed]).toEqual([1, 700, true])
  draft.undo()
  expect(draft.changed).toBe(false)
})
