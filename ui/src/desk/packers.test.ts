import { beforeEach, expect, test, vi } from 'vitest'
import type { Packers } from '../backend'
import { shownNotices } from './notices.svelte'
import { packers, savePackers, takeOver } from './packers.svelte'

/** The station: who it says packs. */
let kept: Packers = { names: [] }

vi.mock('../backend', async (original) => ({
  ...(await original<typeof import('../backend')>()),
  call: async (name: string, args: unknown) => {
    if (name === 'packers_save') return (kept = { names: args as string[] })
    if (name !== 'packer_now') throw new Error(name)
    if (args !== null && !kept.names.includes(args as string)) throw { code: 'no-such-packer' }
    return (kept = { ...kept, now: args as string | null })
  },
}))

beforeEach(async () => void (await savePackers(['Zoë', 'Ben'])))

test('one of the packers takes over, and nobody does where nobody says', async () => {
  await takeOver('Ben')
  expect([packers.names, packers.now]).toEqual([['Zoë', 'Ben'], 'Ben'])
  await takeOver(null)
  expect(packers.now).toBeNull()
})

test('who is none of them changes nothing, and that is told', async () => {
  await takeOver('Zoë')
  await takeOver('Mallory')
  expect(packers.now).toBe('Zoë')
  expect(shownNotices().at(-1)?.mood).toBe('wrong')
})
