import { expect, test, vi } from 'vitest'
import type { Problem } from './types.gen'

let open = false
const made: string[] = []
vi.mock('./http', () => ({
  http: {
    call: async (name: string) => {
      made.push(name)
      if (name === 'layout_remove' && !open) throw { code: 'manager-pin-needed' } satisfies Problem
      if (name === 'jobs') throw { code: 'store-busy' } satisfies Problem
      return name
    },
    listen: () => () => {},
    ready: () => {},
  },
}))
const { askPinBy, call } = await import('.')
const which = { name: 'packing-slip' }

test('a change that needs the manager’s PIN is made once it was given, and once only', async () => {
  let questions = 0
  askPinBy(async () => {
    questions += 1
    return (open = questions > 1)
  })
  await expect(call('layout_remove', which)).rejects.toEqual({ code: 'manager-pin-needed' })
  expect(await call('layout_remove', which)).toBe('layout_remove')
  expect([questions, made.length]).toEqual([2, 3])
  // What goes wrong otherwise asks for nothing.
  await expect(call('jobs', {} as never)).rejects.toEqual({ code: 'store-busy' })
  expect(questions).toBe(2)
})
