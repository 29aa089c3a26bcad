import { describe, expect, test } from 'vitest'
import type { Job, OrderView, Problem, ProblemCode, Scanned, Stage } from '../../backend'
import type { PrinterState } from '../../desk/station.svelte'
import { signal } from './signal'
import { START, type Effect, type Input, type Pack } from './shown'
import { step } from './state'

function view(id: number, stage: Stage = 'ready', jobs: Job[] = []): OrderView {
  const shipment = stage === 'labelled' || stage === 'shipped' ? { id: id * 10 } : null
  const order = { id, stage, facts: { number: `#${1000 + id}` }, decision: { hold: { value: null }, notes: [] } }
  const shipments = shipment ? [shipment] : []
  const photos = { wish: 'no', taken: false, kept: [] }
  return {
    order,
    shipment,
    shipments,
    photos,
    jobs,
    explained: [],
    journal: [],
    shop_name: 'Shop',
  } as unknown as OrderView
}
function job(state: Job['state'], more: Partial<Job> = {}): Job {
  const document = { kind: 'label', shipment: 10, parcel: 1, order: 1, reprint: false } as const
  const at = '2026-11-23T08:00:00Z'
  return { id: 1, printer: 'p', document, title: '', language: 'zpl', state, queued_at: at, changed_at: at, ...more }
}
const NOW = new Date('2026-11-23T15:00:00').getTime()
const order = (of: OrderView): Scanned => ({ found: 'order', view: of })
const scan = (code: string): Input => ({ is: 'scanned', scan: { code, us: null } })

/** Runs inputs from the start; answers the end and everything that was to be done. */
function run(...inputs: Input[]): { pack: Pack; effects: Effect[] } {
  return inputs.reduce<{ pack: Pack; effects: Effect[] }>(
    ({ pack, effects }, input) => {
      const [next, more] = step(pack, input)
      return { pack: next, effects: [...effects, ...more] }
    },
    { pack: START, effects: [] },
  )
}
const pulledUp = (stage: Stage = 'ready', jobs: Job[] = []): Input[] => [
  scan('1001'),
  { is: 'found', turn: 1, now: NOW, answer: order(view(1, stage, jobs)) },
]
const answered = (state: Job['state']): Input => {
  return { is: 'shipped', order: 1, answer: { shipment: { id: 10 } as never, job: job(state) } }
}
const well = (name: string) => ({ name, problem: null })
const mood = (pack: Pack, printer: (id: string) => PrinterState = well) => signal(pack, printer, NOW).mood
const tones = (effects: Effect[]) => effects.flatMap((effect) => (effect.do === 'sound' ? [effect.tone] : []))

describe('the packing desk', () => {
  test('a scan pulls the order up, the same scan ships it, its job turns the strip green', () => {
    const { pack, effects } = run(
      ...pulledUp(),
      scan('1001'),
      answered('queued'),
      { is: 'moved', job: job('sending') },
      { is: 'moved', job: job('printed') },
    )
    expect(effects.map((effect) => effect.do)).toEqual(['scan', 'sound', 'ship', 'sound'])
    expect(tones(effects)).toEqual(['right', 'done'])
    expect(mood(pack)).toBe('right')
  })

  test('a parcel that missed its hand-over is shouted, and can be printed all the same', () => {
    const late = view(1)
    late.order.decision.ship_by = '2026-11-23T14:59:00'
    const { pack, effects } = run(scan('1001'), { is: 'found', turn: 1, now: NOW, answer: order(late) })
    expect([mood(pack), tones(effects)]).toEqual(['wrong', ['wrong']])
    expect(step(pack, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
    late.order.decision.ship_by = '2026-11-23T15:01:00'
    expect(mood(pack)).toBe('go')
  })

  test('an order called off after its label is shouted whatever its label does, and is not printed again', () => {
    const late = { cancelled: true, differences: [], at: '2026-11-23T08:00:00Z', answers: [] }
    for (const jobs of [[], [job('queued')], [job('printed')]]) {
      const called = { ...view(1, 'labelled', jobs), late } as OrderView
      const { pack, effects } = run(scan('1001'), { is: 'found', turn: 1, now: NOW, answer: order(called) })
      expect([mood(pack), signal(pack, well, NOW).key, tones(effects)]).toEqual([
        'wrong',
        'signal-cancelled-late',
        ['wrong'],
      ])
      expect(step(pack, { is: 'reprint' })[1]).toEqual([])
    }
    const { pack } = run(...pulledUp('labelled', [job('queued')]))
    const [heard, effects] = step(pack, {
      is: 'reloaded',
      view: { ...view(1, 'labelled', [job('queued')]), late } as OrderView,
    })
    expect([mood(heard), tones(effects)]).toEqual(['wrong', ['wrong']])
  })

  test('what a shop changed after the label is named', () => {
    const city = { what: { key: 'difference-city' }, before: { text: 'Utrecht' }, after: { text: 'Gouda' } }
    const late = { cancelled: false, differences: [city], at: '2026-11-23T08:00:00Z', answers: [] }
    const changed = { ...view(1, 'shipped'), late } as unknown as OrderView
    const { pack } = run(scan('1001'), { is: 'found', turn: 1, now: NOW, answer: order(changed) })
    const says = signal(pack, well, NOW)
    expect([says.mood, says.key, says.problem?.code]).toEqual([
      'attention',
      'signal-changed-late',
      'order-changed-too-late',
    ])
  })

  test('a part whose weight was asked about stays a part until its label is there', () => {
    const items = [{ line: 0, quantity: 1 }]
    const differs = { is: 'refused' as const, order: 1, problem: { code: 'weight-differs', params: {} } as never }
    const asked = run(...pulledUp(), { is: 'divided', items }, differs, { is: 'weighed', view: view(1, 'ready') })
    const [pack, effects] = step(asked.pack, { is: 'confirmed' })
    expect(effects).toEqual([{ do: 'ship_part', order: 1, items }])
    expect(step(pack, answered('printed'))[0].part).toBeNull()
    expect(step(asked.pack, { is: 'cleared' })[0].part).toBeNull()
    const chosen = step(asked.pack, { is: 'chosen', order: 1 })[0]
    const pulled = step(chosen, { is: 'found', turn: chosen.turn, now: NOW, answer: order(view(1, 'ready')) })[0]
    expect(pulled.part).toBeNull()
    expect(step(pulled, { is: 'confirmed' })[1]).not.toContainEqual({ do: 'ship_part', order: 1, items })
  })

  test('while a part is chosen the same order scanned again prints nothing, and no part is lost', () => {
    const items = [{ line: 0, quantity: 1 }]
    const again = (pack: Pack, code: string): [Pack, Effect[]] => {
      const [looking, asked] = step(pack, scan(code))
      if (!asked.some((effect) => effect.do === 'scan')) return [looking, asked]
      return step(looking, { is: 'found', turn: looking.turn, now: NOW, answer: order(view(1)) })
    }
    const { pack: dividing } = run(...pulledUp(), { is: 'dividing' })
    expect(signal(dividing, well, NOW).key).toBe('signal-part')
    expect(step(dividing, { is: 'confirmed' })[1]).toEqual([])
    for (const code of ['1001', 'TRACK-1']) {
      const [there, effects] = again(dividing, code)
      expect([there.part, effects]).toEqual([{ order: 1, items: null }, [{ do: 'sound', tone: 'attention' }]])
    }
    expect(step(dividing, { is: 'undivided' })[0].part).toBeNull()

    const refused = { is: 'refused' as const, order: 1, problem: { code: 'carrier-unreachable', args: {} } as never }
    const { pack: chosen } = run(
      ...pulledUp(),
      { is: 'dividing' },
      { is: 'divided', items },
      { is: 'undivided' },
      refused,
    )
    expect(again(chosen, '1001')[1]).toEqual([{ do: 'ship_part', order: 1, items }])
    const [there] = again(chosen, 'TRACK-1')
    there.shown = {
      at: 'order',
      view: { ...view(1), order: { ...view(1).order, facts: { lines: [{ quantity: 3, ships: true }] } } as never },
    }
    expect(signal(there, well, NOW)).toMatchObject({ key: 'signal-part-ready', args: { count: 1, of: 3 } })
    expect(step(there, { is: 'confirmed' })[1]).toEqual([{ do: 'ship_part', order: 1, items }])
  })

  test('a question about a label another screen asked for is answered here, for the same part', () => {
    const items = [{ line: 0, quantity: 1 }]
    const problem = { code: 'weight-differs', params: {} } as never
    const [asked] = step(START, { is: 'asked', view: view(1, 'ready'), problem, items })
    expect(asked.shown.at).toBe('refused')
    expect(step(asked, { is: 'confirmed' })[1]).toEqual([{ do: 'ship_part', order: 1, items }])
    const [whole] = step(START, { is: 'asked', view: view(1, 'ready'), problem, items: null })
    expect(step(whole, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  })

  test('some of its items ship, and what is left does not ship by the way', () => {
    const items = [{ line: 0, quantity: 2 }]
    const { pack, effects } = run(...pulledUp(), { is: 'divided', items }, answered('printed'))
    expect(effects).toContainEqual({ do: 'ship_part', order: 1, items })
    const rest = view(1, 'partly_shipped', [job('printed')])
    rest.order.rest = true
    rest.shipments = [{ id: 10, state: 'shipped' }] as never
    rest.order.facts.lines = [{ name: 'Mug', quantity: 3, ships: true }] as never
    const [done, nothing] = step(pack, { is: 'reloaded', view: rest })
    expect([done.shown.at, mood(done), nothing]).toEqual(['job', 'right', []])
    expect(step(done, { is: 'confirmed' })[1]).toEqual([])
    const pulled = run({ is: 'habits', habits: { print: 'nothing_to_check', dead: 0 } }, scan('1001'), {
      is: 'found',
      turn: 1,
      now: NOW,
      answer: order(rest),
    })
    expect(pulled.effects.map((effect) => effect.do)).toEqual(['scan', 'sound'])
    const says = signal(pulled.pack, well, NOW)
    expect([says.mood, says.key, says.args]).toEqual(['go', 'signal-rest', { left: 3 }])
    expect(step(pulled.pack, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  })

  test('an order of a file does not become ready by itself', () => {
    const { pack } = run(...pulledUp('waiting'))
    expect(signal(pack, well, NOW, () => false).args).toEqual({ from: 'file' })
    expect(signal(pack, well, NOW, () => true).args).toEqual({ from: 'shop' })
  })

  test('a label that was taken back leaves the desk, and the order can be printed again', () => {
    const { pack } = run(...pulledUp(), scan('1001'), answered('printed'), {
      is: 'reloaded',
      view: view(1, 'shipped', [job('printed')]),
    })
    expect(pack.shown.at).toBe('job')
    const [back] = step(pack, { is: 'reloaded', view: view(1, 'ready', [job('printed')]) })
    expect([back.shown.at, mood(back)]).toEqual(['order', 'go'])
    expect(step(back, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  })

  test('a label that waited for a photo can be printed once the photo is there', () => {
    const photos = (taken: boolean) => ({ ...view(1), photos: { wish: 'required', taken, kept: [] } }) as OrderView
    const problem = { code: 'photo-missing' } as Problem
    const asked = run(scan('1001'), { is: 'found', turn: 1, now: NOW, answer: order(photos(false)) }).pack
    expect(signal(asked, well, NOW)).toMatchObject({ mood: 'attention', key: 'signal-photo' })
    const { pack } = run(...pulledUp(), scan('1001'), { is: 'refused', order: 1, problem })
    const [still] = step(pack, { is: 'reloaded', view: photos(false) })
    expect([still.shown.at, mood(still)]).toEqual(['refused', 'wrong'])
    const [back] = step(still, { is: 'reloaded', view: photos(true) })
    expect([back.shown.at, mood(back)]).toEqual(['order', 'go'])
    expect(step(back, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  })

  test('what is on the screen stays until the next scan is answered', () => {
    const { pack } = run(...pulledUp(), scan('1002'))
    expect(pack.shown).toMatchObject({ at: 'order', view: { order: { id: 1 } } })
  })

  test('a second scan before the answer is not lost', () => {
    const { effects } = run(scan('1001'), scan('1001'), { is: 'found', turn: 1, now: NOW, answer: order(view(1)) })
    expect(effects.map((effect) => effect.do)).toEqual(['scan', 'ship'])
  })

  test('another barcode of the same order is its second scan', () => {
    const { effects } = run(...pulledUp(), scan('REF-1'), { is: 'found', turn: 2, now: NOW, answer: order(view(1)) })
    expect(effects.at(-1)).toEqual({ do: 'ship', order: 1 })
  })

  test('the answer of an older scan changes nothing', () => {
    const { pack } = run(scan('1001'), scan('1002'), { is: 'found', turn: 1, now: NOW, answer: order(view(1)) })
    expect(pack.shown.at).toBe('idle')
  })

  test('one order is shipped once, however often Enter is pressed', () => {
    const { effects } = run(...pulledUp(), { is: 'confirmed' }, { is: 'confirmed' }, answered('queued'), {
      is: 'confirmed',
    })
    expect(effects.filter((effect) => effect.do === 'ship')).toHaveLength(1)
  })

  test('an unknown code is wrong, several orders ask, a held one does not ship', () => {
    const unknown = run(scan('X1'), { is: 'found', turn: 1, now: NOW, answer: { found: 'nothing', code: 'X1' } })
    expect([mood(unknown.pack), tones(unknown.effects)]).toEqual(['wrong', ['wrong']])
    const several = run(scan('X1'), { is: 'found', turn: 1, now: NOW, answer: { found: 'several', rows: [] } })
    expect([mood(several.pack), tones(several.effects)]).toEqual(['attention', ['attention']])
    const held = run(...pulledUp('held'), { is: 'confirmed' }, scan('1001'))
    expect([mood(held.pack), tones(held.effects)]).toEqual(['attention', ['attention']])
    expect(held.effects.some((effect) => effect.do === 'ship')).toBe(false)
  })

  test('a shipped order is printed again only when R is pressed', () => {
    const { pack, effects } = run(...pulledUp('shipped'), scan('1001'), { is: 'reprint' })
    expect(effects.map((effect) => effect.do)).toEqual(['scan', 'sound', 'scan', 'reprint'])
    expect(pack.shown.at).toBe('shipping')
  })

  test('a label that may still come out is not printed again', () => {
    for (const state of ['queued', 'sending', 'sent', 'unknown'] as const) {
      const { effects } = run(...pulledUp('labelled', [job(state)]), { is: 'reprint' })
      expect(effects.map((effect) => effect.do)).toEqual(['scan', 'sound'])
    }
    const handedOver = job('sent', { evidence: { kind: 'handed_over', queue_job: '7' } })
    for (const ended of [job('printed'), job('failed'), handedOver]) {
      expect(run(...pulledUp('labelled', [ended]), { is: 'reprint' }).effects.at(-1)).toMatchObject({ do: 'reprint' })
    }
  })

  test('a label that waits for a printer in trouble says so, and one at work does not', () => {
    const { pack } = run(...pulledUp(), { is: 'confirmed' }, answered('queued'))
    const printer = (code: ProblemCode) => (name: string) => ({ name, problem: { code } })
    expect(mood(pack)).toBe('busy')
    expect(signal(pack, printer('printer-head-open'), NOW)).toMatchObject({
      mood: 'attention',
      problem: { code: 'printer-head-open' },
    })
    expect(mood(pack, printer('printer-busy'))).toBe('busy')
  })

  test('a label handed to the system is as far as it goes', () => {
    const { pack, effects } = run(...pulledUp(), { is: 'confirmed' }, answered('queued'), {
      is: 'moved',
      job: job('sent', { evidence: { kind: 'handed_over', queue_job: '7' } }),
    })
    expect([signal(pack, well, NOW).key, tones(effects)]).toEqual(['signal-handed-over', ['right', 'done']])
  })

  test('the printer may be quicker than the answer', () => {
    const printed = job('printed', { changed_at: '2026-11-23T08:00:01Z' })
    const { pack, effects } = run(...pulledUp(), { is: 'confirmed' }, { is: 'moved', job: printed }, answered('queued'))
    expect(mood(pack)).toBe('right')
    expect(tones(effects)).toEqual(['right', 'done'])
  })

  test('old news does not take a job back', () => {
    const printed = job('printed', { changed_at: '2026-11-23T08:00:01Z' })
    const { pack } = run(
      ...pulledUp(),
      { is: 'confirmed' },
      answered('queued'),
      { is: 'moved', job: printed },
      { is: 'moved', job: job('sending') },
    )
    expect(mood(pack)).toBe('right')
  })

  test('an unknown label asks one question, and its answer goes to the station', () => {
    const asked = run(...pulledUp(), { is: 'confirmed' }, answered('unknown'))
    expect([mood(asked.pack), tones(asked.effects)]).toEqual(['question', ['right', 'attention']])
    const [, effects] = step(asked.pack, { is: 'answered', cameOut: false })
    expect(effects).toMatchObject([{ do: 'answer', cameOut: false }])
  })

  test('a labelled order shows the job it waits for', () => {
    expect(mood(run(...pulledUp('labelled', [job('unknown')])).pack)).toBe('question')
    expect(mood(run(...pulledUp('labelled')).pack)).toBe('attention')
  })

  test('a refusal says why, and Enter tries again', () => {
    const problem: Problem = { code: 'no-printer' }
    const refused = run(...pulledUp(), { is: 'confirmed' }, { is: 'refused', order: 1, problem })
    expect(signal(refused.pack, well, NOW)).toMatchObject({ mood: 'wrong', problem })
    expect(step(refused.pack, { is: 'confirmed' })[1]).toEqual([{ do: 'ship', order: 1 }])
  })

  test('the next scan replaces everything, and news of the parcel before does not disturb it', () => {
    const second = order(view(2))
    const { pack } = run(
      ...pulledUp(),
      { is: 'confirmed' },
      scan('1002'),
      { is: 'found', turn: 2, now: NOW, answer: second },
      answered('queued'),
      { is: 'moved', job: job('failed') },
    )
    expect(pack.shown).toMatchObject({ at: 'order', view: { order: { id: 2 } } })
  })

  test('Escape clears', () => {
    expect(run(...pulledUp(), { is: 'cleared' }).pack.shown.at).toBe('idle')
  })
})

describe('scans and the time between them', () => {
  /** A scanner's read of a code, from one moment to another. */
  const read = (code: string, began: number, ended = began + 20): Input => ({
    is: 'scanned',
    scan: { code, us: null, certain: true, times: { began, ended } },
  })
  const lines = (...quantities: number[]) => quantities.map((quantity) => ({ ships: true, quantity }))
  const ready = (id = 1, ...quantities: number[]) => {
    const it = view(id)
    it.order.facts.lines = lines(...(quantities.length > 0 ? quantities : [1])) as never
    return it
  }
  const found = (turn: number, of: OrderView): Input => ({ is: 'found', turn, now: NOW, answer: order(of) })
  const habits = (print: 'never' | 'one_item' | 'nothing_to_check', dead = 700): Input => ({
    is: 'habits',
    habits: { print, dead },
  })
  const ships = (effects: Effect[]) => effects.filter((effect) => effect.do === 'ship').length

  test('a code read twice is one scan: nobody looked between them', () => {
    const twice = run(read('1001', 0), found(1, ready()), read('1001', 60), read('1001', 600))
    expect(ships(twice.effects)).toBe(0)
    expect(ships(run(read('1001', 0), read('1001', 60), found(1, ready())).effects)).toBe(0)
    // The time counts from the last read, so that a trigger that is held never prints.
    expect(
      ships(run(read('1001', 0), found(1, ready()), ...[300, 600, 900, 1200].map((at) => read('1001', at))).effects),
    ).toBe(0)
    expect(ships(run(read('1001', 0), found(1, ready()), read('1001', 900)).effects)).toBe(1)
  })

  test('two barcodes of one order on one sheet, read at once, are one scan', () => {
    const both = run(
      read('1001', 0),
      found(1, ready()),
      read('REF-1', 80),
      found(2, ready()),
      read('1001', 160),
      found(3, ready()),
    )
    expect(ships(both.effects)).toBe(0)
  })

  test('two mugs in scan to check are two, and one read twice is one', () => {
    const checked = ready(1, 2)
    checked.check = {
      required: true,
      lines: [{ line: 0, wanted: 2, counted: 0, asks: { lot: false, serial: false }, lots: [], serials: [] }],
    }
    const scans = (...at: number[]) =>
      run(read('1001', 0), found(1, checked), ...at.map((moment) => read('MUG', moment))).effects.filter(
        (effect) => effect.do === 'scan',
      ).length - 1
    expect([scans(2_000, 2_400), scans(2_000, 2_060), scans(2_000, 2_060, 2_500)]).toEqual([2, 1, 2])
  })

  test('print at the first scan is a setting', () => {
    const first = (print: Parameters<typeof habits>[0], of: OrderView) =>
      ships(run(habits(print), read('1001', 0), found(1, of)).effects)
    expect([
      first('never', ready()),
      first('one_item', ready()),
      first('one_item', ready(1, 2)),
      first('one_item', ready(1, 1, 1)),
    ]).toEqual([0, 1, 0, 0])
    expect([first('nothing_to_check', ready(1, 2)), first('nothing_to_check', view(1, 'held'))]).toEqual([1, 0])
    const open = ready(1, 2)
    open.check = {
      required: true,
      lines: [{ line: 0, wanted: 2, counted: 1, asks: { lot: false, serial: false }, lots: [], serials: [] }],
    }
    expect(first('nothing_to_check', open)).toBe(0)
    const late = ready()
    late.order.decision.ship_by = '2026-11-23T14:59:00'
    expect(first('nothing_to_check', late)).toBe(0)
  })

  test('what a person typed or chose never prints at the first scan, nor does what is read right after another', () => {
    expect(ships(run(habits('one_item'), scan('1001'), found(1, ready())).effects)).toBe(0)
    expect(ships(run(habits('one_item'), { is: 'chosen', order: 1 }, found(1, ready())).effects)).toBe(0)
    const even: Input = {
      is: 'scanned',
      scan: { code: '1001', us: null, certain: false, times: { began: 0, ended: 300 } },
    }
    expect(ships(run(habits('nothing_to_check'), even, found(1, ready())).effects)).toBe(0)
    const two = run(habits('one_item'), read('1001', 0), found(1, ready()), read('1002', 200), found(2, ready(2)))
    expect(ships(two.effects)).toBe(1)
    expect(two.pack.shown).toMatchObject({ at: 'order', view: { order: { id: 2 } } })
  })

  test('while a look-up is under way, nothing prints what is leaving the screen', () => {
    expect(ships(run(...pulledUp(), read('1002', 0), { is: 'confirmed' }).effects)).toBe(0)
    expect(ships(run(...pulledUp(), scan('1002'), { is: 'settled' }, { is: 'confirmed' }).effects)).toBe(0)
  })

  test('a badge takes the place of a scan that was refused, a command that may answer it does not', () => {
    const badge: Scanned = { found: 'command', command: { do: 'packer', name: 'Zoë' } }
    const unknown: Input[] = [
      scan('4711'),
      { is: 'found', turn: 1, now: NOW, answer: { found: 'nothing', code: '4711' } },
    ]
    const { pack, effects } = run(...unknown, scan('PD:PACKER:Zoë'), { is: 'found', turn: 2, now: NOW, answer: badge })
    expect([pack.shown.at, effects.at(-1)?.do]).toEqual(['idle', 'command'])
    const hold: Scanned = { found: 'command', command: { do: 'hold' } }
    const kept = run(...unknown, scan('PD:HOLD'), { is: 'found', turn: 2, now: NOW, answer: hold }).pack
    expect(kept.shown.at).toBe('unknown')
    // An order that is on the screen stays there.
    const open = run(...pulledUp(), scan('PD:PACKER:Zoë'), { is: 'found', turn: 2, now: NOW, answer: badge }).pack
    expect(open.shown.at).toBe('order')
  })

  test('a command or an item that overtakes the order it is meant for does nothing to the one that leaves', () => {
    const found = (turn: number, answer: Scanned): Input => ({ is: 'found', turn, now: NOW, answer })
    const print: Scanned = { found: 'command', command: { do: 'print' } }
    const mug: Scanned = {
      found: 'item',
      item: { by: { code: 'MUG' }, count: 1, lot: '', serial: '' },
    } as unknown as Scanned
    for (const meant of [print, mug]) {
      for (const answers of [
        [found(2, order(ready(2))), found(3, meant)],
        [found(3, meant), found(2, order(ready(2)))],
      ]) {
        const { pack, effects } = run(...pulledUp(), read('1002', 0), read('PD:PRINT', 900), ...answers)
        expect(
          effects.filter((effect) => effect.do === 'command' || effect.do === 'check' || effect.do === 'ship'),
        ).toEqual([])
        expect([pack.shown, tones(effects).at(-1)]).toMatchObject([
          { at: 'failed', problem: { code: 'scan-too-soon' } },
          'wrong',
        ])
      }
    }
    const both = run(
      ...pulledUp(),
      read('PD:WEIGH', 0),
      read('PD:PRINT', 900),
      found(2, { found: 'command', command: { do: 'weigh' } }),
      found(3, print),
    )
    expect(both.effects.flatMap((effect) => (effect.do === 'command' ? [effect.command.do] : []))).toEqual([
      'weigh',
      'print',
    ])
  })

  test('news of the label before does not lose the scan that is looked up', () => {
    const inputs: Input[] = [...pulledUp(), { is: 'confirmed' }, read('1002', 0)]
    for (const news of [answered('queued'), { is: 'refused', order: 1, problem: { code: 'no-printer' } }] as Input[]) {
      expect(run(...inputs, news, found(2, ready(2))).pack.shown).toMatchObject({
        at: 'order',
        view: { order: { id: 2 } },
      })
    }
  })

  test('a scan that was not read whole prints nothing, and what was there is not printed by mistake', () => {
    const misread = run(...pulledUp(), { is: 'misread', problem: { code: 'scan-refused' } })
    expect([signal(misread.pack, well, NOW).key, tones(misread.effects).at(-1)]).toEqual(['signal-misread', 'wrong'])
    expect(step(misread.pack, { is: 'confirmed' })[1]).toEqual([])
  })
})

describe('the shelf', () => {
  const refusal = (code: ProblemCode): Input => ({ is: 'refused', order: 1, problem: { code, args: {} } as Problem })

  test('an order whose label cannot be made now goes on the shelf by one act', () => {
    for (const code of [
      'carrier-unreachable',
      'carrier-silent',
      'booking-under-way',
      'label-still-missing',
    ] as ProblemCode[]) {
      const { pack } = run(...pulledUp(), { is: 'confirmed' }, refusal(code))
      const [asked, effects] = step(pack, { is: 'shelve' })
      expect([asked.shown.at, effects]).toEqual(['shipping', [{ do: 'shelve', order: 1 }]])
      const [shelved, sounds] = step(asked, { is: 'shelved', order: 1, code: 'PDS-1' })
      expect([shelved.shown.at, mood(shelved), tones(sounds)]).toEqual(['shelved', 'right', ['done']])
    }
  })

  test('one whose label could be made stays where it is', () => {
    for (const code of ['order-held', 'carrier-refused', 'no-printer'] as ProblemCode[]) {
      const { pack } = run(...pulledUp(), { is: 'confirmed' }, refusal(code))
      expect(step(pack, { is: 'shelve' })).toEqual([pack, []])
    }
  })

  test('the scan of its station label prints, and a scan of the order does not', () => {
    const stands = { ...view(1), shelved: { order: 1, code: 'PDS-AB12-1' } } as OrderView
    const scanned = (code: string): Input => ({
      is: 'scanned',
      scan: { code, us: null, certain: true, times: { began: 5_000, ended: 5_010 } },
    })
    const done = (code: string) =>
      run(scanned(code), { is: 'found', turn: 1, now: NOW, answer: order(stands) }).effects.map((effect) => effect.do)
    expect(done(']C0pds-ab12-1')).toEqual(['scan', 'ship'])
    expect(done('1001')).toEqual(['scan', 'sound'])
  })
})
