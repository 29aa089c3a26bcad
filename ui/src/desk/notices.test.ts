import { beforeEach, expect, test, vi } from 'vitest'

vi.mock('../backend', () => ({ asProblem: (caught: unknown) => caught }))
vi.mock('../words/index.svelte', () => ({
  problem: ({ code }: { code: string }) => ({ sentence: code, advice: '', detail: '' }),
}))

const { attempt, canUndo, dismiss, shownNotices, tell, tellProblem, undoLast, warn } = await import('./notices.svelte')
const texts = () => shownNotices().map(({ text }) => text)

beforeEach(() => shownNotices().forEach(({ id }) => dismiss(id)))

test('a change of which some was refused can be taken back: the warning beside it leaves the way back', () => {
  const undone = vi.fn()
  tell('5 orders were changed.', undone)
  warn('One order was not changed.')
  tellProblem({ code: 'list-moved' })
  expect([texts(), canUndo()]).toEqual([['5 orders were changed.', 'One order was not changed.', 'list-moved'], true])
  undoLast()
  expect(undone).toHaveBeenCalledOnce()
})

test('good news takes the place of older good news, and trouble is told once', () => {
  tell('First')
  tell('Second')
  warn('Look')
  warn('Look')
  expect(texts()).toEqual(['Second', 'Look'])
})

test('what failed is over once the next thing is done, other trouble stays', async () => {
  tellProblem({ code: 'outbox-stuck' } as never)
  await attempt(async () => Promise.reject({ code: 'photo-missing' }))
  expect(texts()).toEqual(['outbox-stuck', 'photo-missing'])
  tell('The photo is kept.')
  expect(texts()).toEqual(['outbox-stuck', 'The photo is kept.'])
})
