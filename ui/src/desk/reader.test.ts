import { describe, expect, test } from 'vitest'
import { due, PLAIN, START, step, type Input, type Outcome, type Setup, type State } from './reader'
import { GS, type Stroke } from './scanner'

/** A reader with a clock that tests turn. */
class Bench {
  state: State = START
  now = 0
  outcomes: Outcome[] = []
  constructor(readonly setup: Setup = PLAIN) {}

  down(key: string, more: Partial<Stroke> = {}, field = false) {
    return this.input({
      is: 'down',
      stroke: { key, code: '', shift: false, repeat: false, at: this.now, ...more },
      field,
    })
  }

  /** Keys, each `gap` milliseconds after the one before. */
  type(keys: string[], gap: number, field = false) {
    for (const key of keys) {
      this.down(key, {}, field)
      this.wait(gap)
    }
    return this
  }

  /** Time passes, as the timers of the page notice it. */
  wait(milliseconds: number) {
    const until = this.now + milliseconds
    for (let at = due(this.state, this.setup); at !== null && at <= until; at = due(this.state, this.setup)) {
      this.now = at
      this.input({ is: 'passed', at })
    }
    this.now = until
    return this
  }

  input(input: Input) {
    const [state, outcomes] = step(this.state, input, this.setup)
    this.state = state
    this.outcomes.push(...outcomes)
    return outcomes.at(-1)?.is
  }

  get codes() {
    return this.outcomes.flatMap((it) =>
      it.is === 'scan' ? [it.scan.code] : it.is === 'refused' ? [`!${it.why}`] : [],
    )
  }

  get byHand() {
    return this.outcomes.flatMap((it) => (it.is === 'person' ? it.strokes.map(({ key }) => key) : [])).join('')
  }
}

const codes = (keys: string[], gap: number, setup = PLAIN) => new Bench(setup).type(keys, gap).wait(2_000).codes

describe('two scanners at once', () => {
  test('the end of one code behind the suffix of the other is no code', () => {
    const bench = new Bench()
      .type([...'10a4b4', 'Enter'], 10)
      .type([...'2087', 'Enter'], 30)
      .wait(2_000)
    expect(bench.codes).toEqual(['10a4b4', '!part'])
    expect(
      new Bench()
        .type([...'1044', 'Enter'], 10)
        .type(['7', 'Enter'], 90)
        .wait(2_000).codes,
    ).toEqual(['1044', '!part'])
  })

  test('a code that is read twice is none of two', () => {
    const twice = new Bench()
      .type([...'1044', 'Enter'], 10)
      .type([...'1044', 'Enter'], 10)
      .wait(2_000)
    expect(twice.codes).toEqual(['1044', '1044'])
  })

  test('what comes later is a scan of its own', () => {
    const later = new Bench()
      .type([...'1044', 'Enter'], 10)
      .wait(160)
      .type([...'2087', 'Enter'], 10)
      .wait(2_000)
    expect(later.codes).toEqual(['1044', '2087'])
  })
})

describe('a hand that selects', () => {
  test('with the space bar leaves the next scan whole', () => {
    const bench = new Bench()
      .type([' '], 120)
      .wait(200)
      .type([...'1044', 'Enter'], 10)
      .wait(2_000)
    expect(bench.codes).toEqual(['1044'])
    expect(bench.byHand).toBe(' ')
  })

  test('is no beginning of a code, and no end of one that broke off', () => {
    const bench = new Bench()
      .type(['7'], 120)
      .wait(200)
      .type([...'1044', 'Enter'], 10)
      .wait(2_000)
    expect(bench.codes).toEqual(['!part'])
    const broken = new Bench()
      .type(['7'], 120)
      .type([' '], 200)
      .type([...'1044', 'Enter'], 10)
      .wait(2_000)
    expect(broken.codes).toEqual(['!part'])
  })
})

describe('a scan', () => {
  test('is heard at every pace from 5 to 100 ms a key, ended by Enter or Tab', () => {
    for (let gap = 5; gap <= 100; gap += 1) {
      for (const code of ['1001', '00340123450000000018'])
        expect([gap, codes([...code, 'Enter'], gap)]).toEqual([gap, [code]])
    }
    for (const end of ['Tab', '\n', '\r']) expect(codes([...'1001', end], 5)).toEqual(['1001'])
  })

  test('is heard in a field as outside', () => {
    for (const gap of [5, 40, 100]) expect(new Bench().type([...'1001', 'Enter'], gap, true).codes).toEqual(['1001'])
  })

  test('has no shift among its characters', () => {
    expect(codes(['Shift', 'A', 'Shift', 'B', '1', 'Enter'], 5)).toEqual(['AB1'])
  })

  test('is whole after a pause inside it', () => {
    for (const pause of [90, 200, 450]) {
      const bench = new Bench()
        .type([...'1000'], 8)
        .wait(pause)
        .type([...'1001', 'Enter'], 8)
        .wait(2_000)
      expect([pause, bench.codes]).toEqual([pause, ['10001001']])
    }
  })

  test('is refused with a word where its head came long before, and so is its tail; scanned again it is whole', () => {
    const bench = new Bench()
      .type([...'1000'], 8)
      .wait(650)
      .type([...'1001', 'Enter'], 8)
      .wait(1_200)
    expect(bench.codes).toEqual(['!part', '!part'])
    expect(bench.type([...'10001001', 'Enter'], 8).codes.at(-1)).toBe('10001001')
  })

  test('is no tail of one or two characters that went by', () => {
    for (const head of ['1', '10']) {
      expect(
        new Bench()
          .type([...head], 8)
          .wait(300)
          .type([...'1001', 'Enter'], 8).codes,
      ).toEqual(['!part'])
    }
  })

  test('waits for its suffix, which presses nothing however late it is', () => {
    for (const late of [0, 110, 250, 400, 900, 1_400]) {
      const bench = new Bench().type([...'1001'], 8).wait(late)
      expect([late, bench.down('Enter')]).toEqual([late, late <= 450 ? 'scan' : 'suffix'])
      expect(bench.codes).toEqual([late <= 450 ? '1001' : '!part'])
    }
  })

  test('has a second suffix that presses nothing, and the next Enter is a person’s', () => {
    const bench = new Bench().type([...'1001', 'Enter'], 8)
    expect(bench.wait(20).down('Enter')).toBe('suffix')
    expect(bench.wait(600).down('Enter')).toBe('free')
  })

  test('without a suffix is whole the second time, and from then on', () => {
    const bench = new Bench()
      .type([...'1001'], 8)
      .wait(1_500)
      .type([...'1001'], 8)
      .wait(1_500)
      .type([...'1002'], 8)
      .wait(1_500)
    expect(bench.codes).toEqual(['!part', '1001', '1002'])
    expect(codes([...'1001'], 8, { ...PLAIN, unended: true })).toEqual(['1001'])
  })

  test('typed as Alt and numbers is understood or refused', () => {
    const alt = (text: string[]) => {
      const bench = new Bench()
      for (const digits of text) {
        bench.down('Alt', { alt: true })
        for (const digit of digits) bench.wait(6).down(digit, { code: `Numpad${digit}`, alt: true })
        bench.wait(6).input({ is: 'up', at: bench.now })
        bench.wait(6)
      }
      bench.down('Enter')
      return bench.codes
    }
    const spelled = (text: string) => [...text].map((letter) => `0${letter.charCodeAt(0)}`)
    expect(alt(spelled('10A1001'))).toEqual(['10A1001'])
    expect(alt([...spelled('10A1'), '029', ...spelled('21B')])).toEqual([`10A1${GS}21B`])
    expect(alt([...spelled('GR'), '0246', ...spelled('SS')])).toEqual(['GRöSS'])
    expect(alt([...spelled('10A1'), '129', ...spelled('21B')])).toEqual(['!alt'])
  })

  test('with GS typed as Alt+029 between plain keys is whole', () => {
    const bench = new Bench().type([...'0109501101530003'], 8)
    bench.down('Alt', { alt: true })
    for (const digit of '029') bench.wait(40).down(digit, { code: `Numpad${digit}`, alt: true })
    bench.wait(40).input({ is: 'up', at: bench.now })
    bench.wait(40)
    expect(bench.type([...'21A', 'Enter'], 8).codes).toEqual([`0109501101530003${GS}21A`])
  })

  test('loses the prefix and suffix that are set, and is refused without them', () => {
    const setup = { ...PLAIN, frames: [{ prefix: '~', suffix: '#' }] }
    expect(codes([...'~1001#', 'Enter'], 5, setup)).toEqual(['1001'])
    expect(codes([...'001#', 'Enter'], 5, setup)).toEqual(['!frame'])
    expect(codes([...'~100', 'Enter'], 5, setup)).toEqual(['!frame'])
  })

  test('at a pace that was learned may be uneven', () => {
    const bench = new Bench({ ...PLAIN, paces: [{ gap: 60, longest: 140 }] })
    for (const [index, key] of [...'1001'].entries()) bench.type([key], [30, 140, 60, 60][index] ?? 0)
    bench.down('Enter')
    expect(bench.codes).toEqual(['1001'])
  })
})

describe('a hand', () => {
  test('is left alone', () => {
    const bench = new Bench()
    for (const [index, key] of [...'1001', 'Enter'].entries()) bench.type([key], [80, 190, 120, 260, 0][index] ?? 0)
    expect([bench.codes, bench.byHand]).toEqual([[], '1001'])
    expect(codes([...'1001', 'Enter'], 170)).toEqual([])
  })

  test('that types two characters makes no scan', () => {
    expect(codes(['4', '2', 'Enter'], 5)).toEqual([])
  })

  test('that holds a key down makes no scan', () => {
    const bench = new Bench()
    for (let at = 0; at < 300; at += 30) bench.wait(30).down('1', { repeat: at > 0 })
    expect(bench.down('Enter')).toBe('free')
    expect(bench.codes).toEqual([])
  })

  test('that typed long before is no part of a code', () => {
    expect(
      new Bench()
        .type([...'ab'], 200)
        .wait(1_200)
        .type([...'1001', 'Enter'], 5).codes,
    ).toEqual(['1001'])
  })

  test('has its chords', () => {
    const bench = new Bench()
    expect(bench.input({ is: 'chord', stroke: { key: 'a', code: 'KeyA', shift: false, repeat: false, at: 0 } })).toBe(
      'free',
    )
  })

  test('as even as a machine’s is left alone where it presses no Enter, and its Enter is its own', () => {
    const bench = new Bench().type([...'paris'], 95).wait(600)
    expect([bench.codes, bench.byHand, bench.down('Enter')]).toEqual([[], 'paris', 'free'])
  })

  test('that types words into a field at an even pace has them, numbers are taken for a scan and not for a certain one', () => {
    for (const end of ['Enter', 'Tab']) {
      const bench = new Bench().type([...'Straße', end], 80, true)
      expect([bench.codes, bench.byHand]).toEqual([[], 'Straße'])
    }
    const certain = (keys: string, gap: number, setup = PLAIN) =>
      new Bench(setup)
        .type([...keys, 'Enter'], gap, true)
        .outcomes.map((it) => it.is === 'scan' && it.scan.certain)
        .at(-1)
    const learned = { ...PLAIN, paces: [{ gap: 80, longest: 90 }] }
    expect([certain('1001', 80), certain('1001', 60), certain('smith', 12), certain('1001', 80, learned)]).toEqual([
      false,
      true,
      true,
      true,
    ])
    expect(certain('smith', 80, learned)).toBe(true)
  })

  test('that pressed a key a moment before a scan makes it incomplete, one that did so earlier does not', () => {
    const after = (key: string, pause: number, field = false) =>
      new Bench()
        .type([key], 0, field)
        .wait(pause)
        .type([...'1001', 'Enter'], 8, field).codes
    for (const [pause, heard] of [
      [1_100, ['!part']],
      [1_400, ['1001']],
    ] as const) {
      expect([pause, after('j', pause)]).toEqual([pause, heard])
      expect([pause, after('1', pause, true)]).toEqual([pause, heard])
    }
    // Outside fields nobody types digits or capitals: they are the beginning of a code.
    for (const key of ['1', 'S']) {
      expect([1_400, 2_900, 3_100].map((pause) => after(key, pause))).toEqual([['!part'], ['!part'], ['1001']])
    }
  })

  test('that typed fast in a field has its keys afterwards', () => {
    const bench = new Bench()
      .type([...'paris'], 12, true)
      .wait(1_500)
      .type(['P'], 500)
      .type([' '], 600)
      .type([' '], 600)
    expect([bench.codes, bench.byHand]).toEqual([[], 'parisP  '])
  })

  test('gets its quick letters back in a field, and none is taken away', () => {
    const bench = new Bench().type([...'the'], 30, true).wait(900)
    expect([bench.codes, bench.byHand]).toEqual([[], 'the'])
  })
})

test('a hand goes from field to field with Tab, and keeps what it typed fast', () => {
  const bench = new Bench()
    .type([...'the'], 30, true)
    .wait(600)
    .type([...'re'], 160, true)
  expect([bench.down('Enter', {}, true), bench.codes]).toEqual(['free', []])
  const tabs = new Bench().type([...'ab'], 160, true)
  expect([tabs.down('Tab'), tabs.wait(150).down('Tab'), tabs.wait(150).down('Tab')]).toEqual(['free', 'free', 'free'])
})

test('a scanner with US layout on a French desk is read by its keys', () => {
  const bench = new Bench()
  const places: Record<string, string> = { '&': 'Digit1', à: 'Digit0' }
  for (const key of '&àà&') bench.wait(5).down(key, { code: places[key] })
  bench.down('Enter')
  const scan = bench.outcomes.find((it) => it.is === 'scan')
  expect(scan).toMatchObject({ scan: { code: '&àà&', us: '1001' } })
})
