import { describe, expect, test } from 'vitest'
import type { Checked, CheckedLine, Item, OrderCheck, OrderView, Scanned } from '../../backend'
import { byHand, checkActs, markedLine, missing, moveMark } from './checking'
import { signal } from './signal'
import { START, type Effect, type Input, type Pack } from './shown'
import { step } from './state'

const NOW = 0
const line = (at: number, counted: number, wanted: number, serial = false): CheckedLine => {
  return { line: at, counted, wanted, asks: { lot: false, serial }, lots: [], serials: [] }
}
const check = (...lines: CheckedLine[]): OrderCheck => ({ required: true, lines })
function view(of: OrderCheck): OrderView {
  const facts = { number: '#1', lines: [{ name: 'Mug' }, { name: 'Phone' }] }
  const order = { id: 1, stage: 'ready', facts, decision: { hold: { value: null }, notes: [] } }
  return {
    order,
    check: of,
    shipment: null,
    jobs: [],
    explained: [],
    journal: [],
    shop_name: 'Shop',
  } as unknown as OrderView
}
const scan = (code: string): Input => ({ is: 'scanned', scan: { code, us: null } })
const item = (code: string): Item => ({ by: { code }, count: 1, lot: '', serial: '' })
const found = (turn: number, answer: Scanned): Input => ({ is: 'found', turn, now: NOW, answer })
const counted = (of: OrderCheck, code = 'MUG'): Input => {
  return { is: 'checked', order: 1, item: item(code), answer: { checked: 'counted', check: of } satisfies Checked }
}
const open = check(line(0, 0, 2), line(1, 0, 1, true))
const pulledUp: Input[] = [scan('1'), found(1, { found: 'order', view: view(open) })]

function run(...inputs: Input[]): { pack: Pack; effects: Effect[] } {
  return inputs.reduce<{ pack: Pack; effects: Effect[] }>(
    ({ pack, effects }, input) => {
      const [next, more] = step(pack, input)
      return { pack: next, effects: [...effects, ...more] }
    },
    { pack: START, effects: [] },
  )
}
const says = (pack: Pack) => signal(pack, (name) => ({ name, problem: null }), NOW)
const tones = (effects: Effect[]) => effects.flatMap((effect) => (effect.do === 'sound' ? [effect.tone] : []))

describe('an order that is checked', () => {
  test('asks for its items; neither its own code nor Enter prints it', () => {
    const { pack, effects } = run(
      ...pulledUp,
      { is: 'confirmed' },
      scan('1'),
      found(2, { found: 'order', view: view(open) }),
    )
    expect(says(pack)).toMatchObject({ mood: 'checking', key: 'signal-checking', args: { left: 3 } })
    expect(effects.some((effect) => effect.do === 'ship')).toBe(false)
    expect(tones(effects)).toEqual(['right', 'attention'])
  })

  test('counts two quick scans of one code twice', () => {
    const { effects } = run(
      ...pulledUp,
      scan('MUG'),
      scan('MUG'),
      found(2, { found: 'item', item: item('MUG') }),
      found(3, { found: 'item', item: item('MUG') }),
    )
    expect(effects.filter((effect) => effect.do === 'check')).toEqual([
      { do: 'check', order: 1, item: item('MUG') },
      { do: 'check', order: 1, item: item('MUG') },
    ])
  })

  test('prints by itself when the last item is there', () => {
    const { pack, effects } = run(
      ...pulledUp,
      counted(check(line(0, 2, 2), line(1, 0, 1))),
      counted(check(line(0, 2, 2), line(1, 1, 1))),
    )
    expect(pack.shown.at).toBe('shipping')
    expect(effects.slice(-2)).toEqual([
      { do: 'sound', tone: 'right' },
      { do: 'ship', order: 1 },
    ])
  })

  test('a wrong item stops the line until somebody goes on, or the right one comes', () => {
    const wrong: Input = { is: 'stopped', order: 1, problem: { code: 'item-foreign' } }
    const stopped = run(...pulledUp, wrong, { is: 'confirmed' })
    expect(says(stopped.pack)).toMatchObject({
      mood: 'wrong',
      key: 'signal-stopped',
      problem: { code: 'item-foreign' },
    })
    expect(tones(stopped.effects)).toEqual(['right', 'wrong'])
    expect(
      checkActs(
        stopped.pack,
        null,
        () => {},
        () => {},
      ).map((act) => act.id),
    ).toEqual(['acknowledge'])
    expect(says(step(stopped.pack, { is: 'acknowledged' })[0]).mood).toBe('checking')
    expect(says(step(stopped.pack, counted(check(line(0, 1, 2), line(1, 0, 1))))[0])).toMatchObject({
      mood: 'checking',
      args: { left: 2 },
    })
  })

  test('a serial number is asked for, and the next scan is it', () => {
    const asks: Input = {
      is: 'checked',
      order: 1,
      item: item('PHONE'),
      answer: { checked: 'asks', line: 1, number: 'serial', item: item('PHONE') },
    }
    const { pack, effects } = run(...pulledUp, asks, scan('A-17'))
    expect(says(pack)).toMatchObject({ mood: 'attention', key: 'signal-asks-serial', args: { item: 'Phone' } })
    expect(effects.at(-1)).toMatchObject({ do: 'scan', order: 1, waiting: [item('PHONE'), 'serial'] })
    const stopped = step(pack, { is: 'stopped', order: 1, problem: { code: 'item-serial-twice' } })[0]
    expect(step(stopped, { is: 'acknowledged' })[0].shown.at).toBe('asking')
  })

  test('one too many after the last stops the line, and the label goes on behind it', () => {
    const complete = run(...pulledUp, counted(check(line(0, 2, 2), line(1, 1, 1))), {
      is: 'stopped',
      order: 1,
      problem: { code: 'item-extra' },
    }).pack
    const job = {
      id: 1,
      state: 'queued',
      printer: 'p',
      document: { kind: 'label', shipment: 1, order: 1, reprint: false },
    } as never
    const [behind] = step(complete, { is: 'shipped', order: 1, answer: { shipment: { id: 10 } as never, job } })
    expect(behind.shown.at).toBe('stopped')
    expect(step(behind, { is: 'acknowledged' })[0].shown.at).toBe('job')
  })

  test('news of another order does nothing', () => {
    const before = run(...pulledUp).pack
    const [after, effects] = step(before, { is: 'stopped', order: 2, problem: { code: 'item-foreign' } })
    expect([after, effects]).toEqual([before, []])
  })

  test('a command is done, and is no item', () => {
    const { effects } = run(...pulledUp, scan('PD:NEXT'), found(2, { found: 'command', command: { do: 'next' } }))
    expect(effects.at(-1)).toEqual({ do: 'command', command: { do: 'next' } })
  })
})

describe('the keys of a check', () => {
  test('the mark goes over what is missing', () => {
    const of = check(line(0, 2, 2), line(1, 0, 1), line(2, 0, 4))
    expect(missing(of)).toBe(5)
    expect(markedLine(of, null)?.line).toBe(1)
    expect([moveMark(of, null, 1), moveMark(of, 2, 1), moveMark(of, 2, -1)]).toEqual([2, 2, 1])
  })

  test('a line is checked off whole, but one by one where each has a number', () => {
    expect(byHand(line(0, 1, 4))).toMatchObject({ by: { line: 0 }, count: 3 })
    expect(byHand(line(0, 1, 4, true))).toMatchObject({ count: 1 })
  })

  test('one more and taking back are there once something is counted', () => {
    const ids = (pack: Pack) =>
      checkActs(
        pack,
        null,
        () => {},
        () => {},
      ).map((act) => act.id)
    expect(ids(run(...pulledUp).pack)).toEqual(['check-off', 'next-row', 'previous-row'])
    expect(ids(run(...pulledUp, counted(check(line(0, 1, 2), line(1, 0, 1)))).pack)).toEqual([
      'check-off',
      'next-row',
      'previous-row',
      'check-more',
      'check-undo',
    ])
  })
})
