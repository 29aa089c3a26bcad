import { describe, expect, test } from 'vitest'
import type { BatchView, Job, OrderView, Scanned, Stage } from '../../backend'
import { signal } from './signal'
import { START, type Effect, type Input, type Pack } from './shown'
import { step } from './state'

const NOW = new Date('2026-11-23T15:00:00').getTime()

function view(id: number, stage: Stage = 'ready', more: object = {}): OrderView {
  const shipment = stage === 'labelled' ? { id: id * 10 } : null
  const facts = { number: `#${1000 + id}`, lines: [{ ships: true, quantity: 1 }] }
  const order = { id, stage, facts, decision: { hold: { value: null }, notes: [], settings: [] } }
  const photos = { wish: 'no', taken: false, kept: [] }
  return {
    order,
    shipment,
    photos,
    jobs: [],
    shipments: [],
    explained: [],
    journal: [],
    shop_name: 'Shop',
    ...more,
  } as unknown as OrderView
}
const checked = (id: number, wanted: number): OrderView =>
  view(id, 'ready', {
    check: {
      required: true,
      lines: [{ line: 0, wanted, counted: 0, asks: { lot: false, serial: false }, lots: [], serials: [] }],
    },
  })
function batch(next: number | null, done = 0): BatchView {
  const orders = [1, 2, 3].map((id) => ({
    id,
    number: `#${1000 + id}`,
    stage: next === null || id < next ? ('labelled' as const) : ('ready' as const),
  }))
  return {
    id: 7,
    name: 'Morning',
    made_at: '2026-11-23T08:00:00Z',
    code: 'PD:BATCH:7',
    orders,
    done,
    next: orders.find(({ id }) => id === next) ?? null,
  }
}
function job(order: number, state: Job['state']): Job {
  const document = { kind: 'label', shipment: order * 10, parcel: 1, order, reprint: false } as const
  const at = '2026-11-23T08:00:00Z'
  return { id: order, printer: 'p', document, title: '', language: 'zpl', state, queued_at: at, changed_at: at }
}
function run(pack: Pack, ...inputs: Input[]): { pack: Pack; effects: Effect[] } {
  let effects: Effect[] = []
  for (const input of inputs) {
    const [next, more] = step(pack, input)
    pack = next
    effects = [...effects, ...more]
  }
  return { pack, effects }
}
const scan = (code: string): Input => ({ is: 'scanned', scan: { code, us: null } })
const found = (turn: number, answer: Scanned): Input => ({ is: 'found', turn, answer, now: NOW })
const does = (effects: Effect[]) => effects.map((effect) => effect.do)

/** The desk with the first order of a batch on it. */
const led = (): Pack =>
  run(
    START,
    scan('PD:BATCH:7'),
    found(1, { found: 'batch', batch: batch(1) }),
    found(2, { found: 'order', view: view(1) }),
  ).pack
const printed = (order: number): Input[] => [
  { is: 'confirmed' },
  { is: 'shipped', order, answer: { shipment: { id: order * 10 } as never, job: job(order, 'queued') } },
  { is: 'moved', job: { ...job(order, 'printed'), changed_at: '2026-11-23T08:00:05Z' } },
]

describe('a batch', () => {
  test('is opened by the barcode of its pick list, its first order at once', () => {
    const { pack, effects } = run(START, scan('PD:BATCH:7'), found(1, { found: 'batch', batch: batch(1) }))
    expect(does(effects)).toEqual(['scan', 'open'])
    expect(effects[1]).toMatchObject({ do: 'open', order: 1 })
    expect(pack.leading?.batch.name).toBe('Morning')
  })

  test('leads from a label that came out to the next order, by itself and once', () => {
    const { pack, effects } = run(led(), ...printed(1))
    expect(effects.at(-1)).toEqual({ do: 'batch', batch: 7, onwards: true })
    expect(pack.leading?.last).toBe('#1001')
    // The same news once more leads nowhere.
    expect(
      does(step(pack, { is: 'moved', job: { ...job(1, 'printed'), changed_at: '2026-11-23T08:00:06Z' } })[1]),
    ).toEqual([])
    const [onwards, more] = step(pack, { is: 'led', batch: batch(2, 1), onwards: true })
    expect(more).toEqual([{ do: 'open', turn: onwards.turn, order: 2 }])
  })

  test('waits while a label did not come out, or another order is on its way to the screen', () => {
    const { pack } = run(led(), ...printed(1).slice(0, 2))
    expect(step(pack, { is: 'led', batch: batch(2, 1), onwards: true })[1]).toEqual([])
    const asked = run(led(), ...printed(1), {
      is: 'moved',
      job: { ...job(1, 'unknown'), changed_at: '2026-11-23T08:00:09Z' },
    }).pack
    expect(step(asked, { is: 'led', batch: batch(2, 1), onwards: true })[1]).toEqual([])
    const leaving = run(led(), ...printed(1), scan('1009')).pack
    expect(step(leaving, { is: 'led', batch: batch(2, 1), onwards: true })[1]).toEqual([])
  })

  test('is not led by an order that is none of it, and passes one over that a person wants to', () => {
    const other = run(led(), { is: 'chosen', order: 9 }, found(3, { found: 'order', view: view(9) }), ...printed(9))
    expect(does(other.effects)).not.toContain('batch')
    expect(other.pack.leading?.batch.id).toBe(7)
    // Passed over, an order comes again behind the last.
    const over = run(
      led(),
      { is: 'onwards' },
      found(3, { found: 'order', view: view(2) }),
      { is: 'onwards' },
      found(4, { found: 'order', view: view(3) }),
      { is: 'onwards' },
    )
    expect(over.effects.flatMap((effect) => (effect.do === 'open' ? [effect.order] : []))).toEqual([2, 3, 1])
  })

  test('ends at rest, and is left when a person says so', () => {
    const { pack, effects } = run(led(), ...printed(1), { is: 'led', batch: batch(null, 3), onwards: true })
    expect([pack.shown.at, effects.at(-1)]).toEqual(['idle', { do: 'sound', tone: 'done' }])
    expect(run(pack, { is: 'left_batch' }).pack.leading).toBe(null)
    // What is heard of a batch that was left, or of another one, is nothing.
    expect(step(led(), { is: 'led', batch: { ...batch(2), id: 8 }, onwards: true })[1]).toEqual([])
    expect(step(START, { is: 'onwards' })).toEqual([START, []])
  })
})

describe('an item at rest', () => {
  const item = { by: { code: '5012345678900' }, count: 1, lot: '', serial: '' }

  test('pulls its order up and counts at once, so that one item is one act', () => {
    const start = run(START, scan('5012345678900'), found(1, { found: 'started', view: checked(1, 1), item }))
    expect(start.effects.at(-1)).toEqual({ do: 'check', order: 1, item })
    const check = {
      required: true,
      lines: [{ line: 0, wanted: 1, counted: 1, asks: { lot: false, serial: false }, lots: [], serials: [] }],
    }
    const { effects } = run(start.pack, { is: 'checked', order: 1, item, answer: { checked: 'counted', check } })
    expect(does(effects)).toEqual(['sound', 'ship'])
  })

  test('prints nothing by itself where nobody checks, unless the desk prints at the first scan', () => {
    const started = found(1, { found: 'started', view: view(1), item })
    expect(does(run(START, scan('5012345678900'), started).effects)).toEqual(['scan', 'sound'])
    const times = { began: 1_000, ended: 1_010 }
    const read: Input = { is: 'scanned', scan: { code: '5012345678900', us: null, times, certain: true } }
    const quick = { ...START, habits: { print: 'one_item' as const, dead: 0 } }
    expect(does(run(quick, read, started).effects)).toEqual(['scan', 'ship'])
  })
})

test('several parcels are said before the label is asked for', () => {
  const well = (name: string) => ({ name, problem: null })
  const several = view(1)
  several.order.decision.settings = [
    { value: { set: 'parcels', count: 2, share: 'evenly' }, setter: { by: 'nobody' }, overrode: [] },
  ]
  const says = signal({ ...START, shown: { at: 'order', view: several } }, well, NOW)
  expect([says.mood, says.key, says.args]).toEqual(['go', 'signal-ready-parcels', { parcels: 2 }])
  expect(signal({ ...START, shown: { at: 'order', view: view(1) } }, well, NOW).key).toBe('signal-ready')
  const printed = (of: OrderView) =>
    signal({ ...START, shown: { at: 'job', view: of, job: job(1, 'printed') } }, well, NOW)
  expect([printed(several).key, printed(several).args.parcels]).toEqual(['signal-printed-parcels', 2])
  expect(printed(view(1)).key).toBe('signal-printed')
})

test('an order that left from elsewhere says so, and since when at the latest', () => {
  const well = (name: string) => ({ name, problem: null })
  const old = view(1)
  old.order.stage = 'closed'
  old.order.facts = { ...old.order.facts, status: 'completed', modified_at: '2025-03-03T10:00:00Z' }
  const says = signal({ ...START, shown: { at: 'order', view: old } }, well, NOW)
  const why = { key: 'scan-elsewhere', args: { since: { time: '2025-03-03T10:00:00Z' } } }
  expect([says.mood, says.key, says.why]).toEqual(['attention', 'signal-elsewhere', why])
  const takenBack = { ...old, shipments: [{ state: 'voided' }] as OrderView['shipments'] }
  expect(signal({ ...START, shown: { at: 'order', view: takenBack } }, well, NOW).key).toBe('signal-taken-back')
  old.order.facts = { ...old.order.facts, status: 'open' }
  expect(signal({ ...START, shown: { at: 'order', view: old } }, well, NOW).key).toBe('signal-closed')
})
