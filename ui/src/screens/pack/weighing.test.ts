import { expect, test } from 'vitest'
import type { OrderView, Problem, Stage } from '../../backend'
import { signal } from './signal'
import { canPrint } from './printable'
import { START, type Input } from './shown'
import { step } from './state'
import { differing, parcelOf } from './weight'

const view = (stage: Stage = 'ready'): OrderView =>
  ({
    order: { id: 1, stage, facts: { number: '#1' }, decision: { hold: { value: null }, notes: [] }, overrides: {} },
    shipment: null,
    jobs: [],
    explained: [],
    journal: [],
  }) as unknown as OrderView
const differs: Problem = { code: 'weight-differs', args: { weighed: { grams: 2355 }, expected: { grams: 900 } } }
const run = (...inputs: Input[]) => inputs.reduce((pack, input) => step(pack, input)[0], START)
const well = (name: string) => ({ name, problem: null })
const asked: Input[] = [
  { is: 'chosen', order: 1 },
  { is: 'found', turn: 1, now: 0, answer: { found: 'order', view: view() } },
  { is: 'confirmed' },
  { is: 'refused', order: 1, problem: differs },
]

test('a parcel that was just laid down is waited for, and prints by itself once it lies still', () => {
  const waits = run(...asked.slice(0, 3), { is: 'refused', order: 1, problem: { code: 'scale-settling' } })
  expect(signal(waits, well, 0).mood).toBe('busy')
  expect(step(waits, { is: 'settled' })[1]).toEqual([{ do: 'ship', order: 1 }])
  expect(step(run(...asked), { is: 'settled' })[1]).toEqual([])
})

test('a weight that differs is a question, not an error', () => {
  expect(signal(run(...asked), well, 0)).toMatchObject({ mood: 'question', key: 'signal-weight', problem: differs })
})

test('once it is answered the label can print; a parcel that is held meanwhile cannot', () => {
  const answered = run(...asked, { is: 'weighed', view: view() })
  expect([answered.shown.at, canPrint(answered)]).toEqual(['order', true])
  expect(step(answered, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  expect(canPrint(run(...asked, { is: 'weighed', view: view('held') }))).toBe(false)
})

test('the answer for another order changes nothing', () => {
  const other = { ...view(), order: { ...view().order, id: 2 } } as OrderView
  expect(run(...asked, { is: 'weighed', view: other }).shown.at).toBe('refused')
})

test('the next of several parcels is asked for, and Enter asks the station again', () => {
  const next: Problem = {
    code: 'not-weighed',
    args: { parcel: { number: 2 }, of: { number: 3 }, expected: { grams: 900 } },
  }
  const awaited = run(...asked.slice(0, 3), { is: 'refused', order: 1, problem: next })
  expect(signal(awaited, well, 0)).toMatchObject({
    mood: 'attention',
    key: 'signal-not-weighed',
    args: { parcel: 2, of: 3 },
  })
  expect(step(awaited, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  expect([differing(next), parcelOf(differs)]).toEqual([null, { parcel: 1, of: 1 }])
})

test('a question about weights sounds like one', () => {
  const [, effects] = step(run(...asked.slice(0, 3)), { is: 'refused', order: 1, problem: differs })
  expect(effects).toEqual([{ do: 'sound', tone: 'attention' }])
})
