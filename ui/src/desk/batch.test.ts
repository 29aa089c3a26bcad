import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const asked = vi.hoisted(() => ({
  calls: [] as [string, unknown][],
  shipped: [1] as unknown[],
  refused: [] as unknown[],
  stopped: false,
  hear: (_: unknown) => {},
}))
vi.mock('../backend', () => ({
  asProblem: (caught: unknown) => caught,
  call: (name: string, args: unknown) => {
    asked.calls.push([name, args])
    return Promise.resolve(name === 'ship_many' ? asked : [])
  },
}))
vi.mock('./station.svelte', () => ({ onEvents: (heard: (event: unknown) => void) => (asked.hear = heard) }))
vi.mock('./notices.svelte', () => ({ attempt: (run: () => unknown) => run(), tell: () => {}, tellProblem: () => {} }))
vi.mock('../words/index.svelte', () => ({ t: (key: string) => key }))

const { batch, callOff, printAll, printFor } = await import('./batch.svelte')
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

beforeEach(() => {
  vi.useFakeTimers()
  asked.calls.length = 0
  asked.refused = []
  asked.stopped = false
  asked.shipped = [1]
  batch.forget()
})
afterEach(() => {
  callOff()
  vi.useRealTimers()
})

test('one prints at once, a few after a countdown that can be stopped', async () => {
  printFor('labels', [7])
  expect(asked.calls).toEqual([['ship_many', [7]]])
  await vi.advanceTimersByTimeAsync(10)
  printFor('labels', many(4))
  expect([batch.countdown?.seconds, asked.calls.length]).toEqual([3, 1])
  await vi.advanceTimersByTimeAsync(2_900)
  callOff()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked.calls).toHaveLength(1)
  printFor('labels', many(4))
  await vi.advanceTimersByTimeAsync(3_100)
  expect(asked.calls.at(-1)).toEqual(['ship_many', many(4)])
})

test('more than a handful is asked about, with the count, and counted down even then', async () => {
  for (const what of ['labels', 'packing-slips', 'pick-list'] as const) {
    asked.calls.length = 0
    printFor(what, many(86))
    await vi.advanceTimersByTimeAsync(20_000)
    expect([batch.question?.orders.length, asked.calls]).toEqual([86, []])
    callOff()
    printAll()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(asked.calls).toEqual([])
    printFor(what, many(86))
    printAll()
    expect(asked.calls).toEqual([])
    await vi.advanceTimersByTimeAsync(3_100)
    expect(asked.calls).toHaveLength(1)
  }
})

test('while one is asked about, no other begins', () => {
  printFor('labels', many(9))
  printFor('labels', [1])
  expect(asked.calls).toEqual([])
})

test('that all were printed goes by itself, what was refused or stopped stays until it was read', async () => {
  printFor('labels', [1])
  await vi.advanceTimersByTimeAsync(7_000)
  expect(batch.answer?.shipped).toEqual([1])
  // The next one stays as long as the first, from when it was done.
  printFor('labels', [2])
  await vi.advanceTimersByTimeAsync(7_000)
  expect(batch.answer).not.toBe(null)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(batch.answer).toBe(null)

  for (const [refused, stopped] of [
    [[{ order: 3 }], false],
    [[], true],
  ] as const) {
    asked.refused = [...refused]
    asked.stopped = stopped
    printFor('labels', [3])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(batch.answer?.stopped).toBe(stopped)
    batch.forget()
  }
})

test('what is done says how many labels are on paper, those of while it ran among them', async () => {
  const out = (job: number, state = 'printed') => asked.hear({ event: 'job', job: { id: job, state } })
  out(11)
  asked.shipped = [11, 12, 13].map((job) => ({ order: job, job }))
  printFor('labels', [7])
  out(11)
  await vi.advanceTimersByTimeAsync(10)
  expect([batch.answer?.shipped.length, batch.printed]).toEqual([3, 1])
  out(12, 'sending')
  out(99)
  expect(batch.printed).toBe(1)
  out(12)
  out(13)
  expect(batch.printed).toBe(3)
})
