import { beforeEach, expect, test, vi } from 'vitest'
import type { Problem } from '../backend'
import { askPin, givePin, isPinAsked, leavePin, manager } from './manager.svelte'

const asked: unknown[] = []
vi.mock('../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string, pin: string) => {
    asked.push([name, pin])
    if (pin !== '2718') throw { code: 'manager-pin-wrong' } satisfies Problem
    return { set: true, open: true }
  },
}))
beforeEach(() => {
  asked.length = 0
  leavePin()
})

test('a wrong PIN leaves the question open, the right one answers whoever waits for it', async () => {
  const waiting = Promise.all([askPin(), askPin()])
  await expect(givePin('0000')).rejects.toEqual({ code: 'manager-pin-wrong' })
  expect(isPinAsked()).toBe(true)
  await givePin('2718')
  expect([isPinAsked(), await waiting, manager().open]).toEqual([false, [true, true], true])
})

test('who leaves the question changed nothing, and is asked again the next time', async () => {
  const waiting = askPin()
  leavePin()
  expect([await waiting, isPinAsked(), asked]).toEqual([false, false, []])
  void askPin()
  expect(isPinAsked()).toBe(true)
})
