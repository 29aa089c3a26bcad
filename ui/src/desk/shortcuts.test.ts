import { expect, test, vi } from 'vitest'

const kept = vi.hoisted(() => ({ saved: null as unknown }))
vi.mock('../backend', () => ({
  call: (name: string, args: unknown) => {
    if (name === 'shortcuts_save') kept.saved = args
    return Promise.resolve(null)
  },
}))
vi.mock('./station.svelte', () => ({ onEvents: () => {} }))
vi.mock('./notices.svelte', () => ({ attempt: async (run: () => Promise<unknown>) => run().then(() => true) }))

const { change, give, keysOf, shortcuts } = await import('./shortcuts.svelte')

test('an act can have another key, and its usual one again', async () => {
  await give('pick-list', 'Ctrl+j')
  expect([keysOf('pick-list', ['f']), kept.saved]).toEqual([
    ['Ctrl+j'],
    { letters: true, keys: { 'pick-list': ['Ctrl+j'] } },
  ])
  await give('pick-list', null)
  expect([keysOf('pick-list', ['f']), shortcuts().keys]).toEqual([['Ctrl+Shift+l'], {}])
})

test('no lone letter is given to what cannot be taken back, whoever wrote it down', async () => {
  await change({ keys: { print: ['p', 'Shift+p'], 'resume-queue': ['h'], hold: ['j'] } })
  expect([keysOf('print', ['Enter']), keysOf('resume-queue', ['h']), keysOf('hold', ['h'])]).toEqual([[], [], ['j']])
  await change({ keys: {} })
})

test('letters, digits and signs by themselves can be switched off', async () => {
  await change({ letters: false })
  const off = [['j', 'ArrowDown'], ['?', 'Ctrl+F1'], ['F2', 'g o'], ['1', 'Shift+j'], ['Space'], ['+']].map((keys) =>
    keysOf('any', keys),
  )
  expect(off).toEqual([['ArrowDown'], ['Ctrl+F1'], ['F2'], [], ['Space'], []])
  expect(keysOf('print', ['Enter'])).toEqual(['Enter', 'Ctrl+Enter', 'Ctrl+p'])
})
