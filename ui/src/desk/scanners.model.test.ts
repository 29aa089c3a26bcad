/**
 * A model of scanners that type: slow and fast ones, uneven ones, with pauses, late and double suffixes, codes read twice,
 * characters as Alt and numbers, on a machine that is at work, beside a person who types; outside fields and into one; two at
 * once. Ten thousand scans from one seed.
 */
import { expect, test } from 'vitest'
import { due, PLAIN, START, step, type Input, type State } from './reader'
import type { Stroke } from './scanner'

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const random = dice(12)
const between = (low: number, high: number) => low + (high - low) * random()
const chance = (share: number) => random() < share
const pick = <T>(all: T[]): T => all[Math.floor(random() * all.length)] as T

interface Gun {
  gap: number
  /** How far a gap may be from the usual one, as a share of it. */
  jitter: number
  pauses: number
  alt: boolean
  suffix: string[]
  late: number
}

const aGun = (): Gun => ({
  gap: between(5, 100),
  jitter: between(0, 0.3),
  pauses: pick([0, 0, 0.2]),
  alt: chance(0.1),
  suffix: pick([['Enter'], ['Enter'], ['Tab'], ['Enter', 'Enter']]),
  late: pick([0, 0, 0, 400]),
})

/** A key with the moment it is pressed. */
type Press = { at: number; key: string; alt?: boolean; code?: string; up?: boolean }

/** What a gun presses for a code, from a moment on. */
function presses(gun: Gun, code: string, from: number, longest = 2_600): Press[] {
  const all: Press[] = []
  let at = from
  const tick = () => (at += gun.gap * (1 + between(-gun.jitter, gun.jitter)))
  const pause = chance(gun.pauses) ? Math.floor(between(1, code.length)) : -1
  for (const [index, key] of [...code].entries()) {
    // After a character or two a wireless one may take seconds.
    if (index === pause) at += index <= 2 && chance(0.3) ? between(650, longest) : between(80, 650)
    if (gun.alt) {
      all.push({ at, key: 'Alt', alt: true })
      for (const digit of `0${key.charCodeAt(0)}`) {
        tick()
        all.push({ at, key: digit, code: `Numpad${digit}`, alt: true })
      }
      all.push({ at: at + 1, key: 'Alt', up: true })
    } else all.push({ at, key })
    tick()
  }
  at += between(0, gun.late)
  for (const key of gun.suffix) {
    all.push({ at, key })
    at += between(1, 60)
  }
  return all
}

/** The same as a machine at work hears it: what comes while it is busy comes at once, when it is free again. */
function busy(all: Press[]): Press[] {
  const from = pick(all).at - between(0, 50)
  const until = from + between(40, 300)
  return all.map((press) => (press.at > from && press.at < until ? { ...press, at: until } : press))
}

class Desk {
  state: State = START
  now = 0
  scans: string[] = []
  refused = 0
  /** Enter that did what a person's Enter does. */
  pressed = 0
  /** What a person seems to have typed: on *Pack* it stands in the field for codes, and Enter looks it up. */
  typed = ''
  /** How many scans were read so. */
  asTyped = 0
  /** How many times the reader took keys for a scanner's. */
  taken = 0
  /** Whether the keys go into a text field: a search, a form, a dialogue. */
  constructor(private readonly field = false) {}

  press({ at, key, alt, code = '', up }: Press, lag = 0) {
    this.wait(at, lag)
    if (up) return this.input({ is: 'up', at })
    const stroke: Stroke = { key, code, alt, shift: false, repeat: false, at }
    this.input({ is: 'down', stroke, field: this.field }, key === 'Enter' || key === 'Tab')
  }

  /** Time passes; the timers of a page at work run late. */
  wait(until: number, lag = 0) {
    for (let at = due(this.state, PLAIN); at !== null && at + lag <= until; at = due(this.state, PLAIN))
      this.input({ is: 'passed', at })
    this.now = until
  }

  private input(input: Input, enter = false) {
    const [state, outcomes] = step(this.state, input, PLAIN)
    this.state = state
    for (const outcome of outcomes) {
      if (outcome.is === 'scan') this.scans.push(outcome.scan.code)
      if (outcome.is === 'refused') this.refused += 1
      if (outcome.is === 'scan' || outcome.is === 'refused') {
        this.typed = ''
        this.taken += 1
      }
      if (outcome.is === 'person') this.typed += outcome.strokes.map(({ key }) => key).join('')
      if (outcome.is !== 'free' || !enter) continue
      if (this.typed === '') this.pressed += 1
      else {
        this.scans.push(this.typed)
        this.asTyped += 1
      }
      this.typed = ''
    }
  }
}

test.each([
  { where: 'outside fields', field: false, longest: 2_600 },
  // A hand pauses in a field, and goes on.
  { where: 'into a field', field: true, longest: 1_200 },
])(
  'ten thousand scans $where: no other order, none lost without a word, no Enter pressed',
  ({ field, longest }) => {
    const desk = new Desk(field)
    let [now, whole, double] = [1_000, 0, 0]
    for (let scan = 0; scan < 10_000; scan += 1) {
      const gun = aGun()
      // Order numbers stand close together: every part of one is another.
      const code = String(Math.floor(between(1_000, 10 ** between(4, 14))))
      desk.scans = []
      desk.refused = 0
      desk.pressed = 0
      const clean = presses(gun, code, now, longest)
      const heard = chance(0.3) ? busy(clean) : clean
      const lag = chance(0.3) ? between(0, 80) : 0
      // A person beside it presses a letter now and then, before the scan or in its midst.
      if (chance(0.1)) heard.push({ at: now + between(-600, 300), key: pick([...'jkx?']) })
      heard.sort((a, b) => a.at - b.at)
      for (const press of heard) desk.press(press, lag)
      const [first, last] = [heard[0], heard.at(-1)]
      now = (last?.at ?? now) + 5
      // Some guns read twice.
      const twice = chance(0.05)
      if (twice) {
        for (const press of presses({ ...gun, pauses: 0 }, code, now + between(10, 60))) desk.press(press)
        now = desk.now
        double += 1
      }
      // The next one is scanned once a person heard what became of this one.
      now += between(900, 5_000)
      desk.wait(now - 700)
      const wrong = desk.scans.filter((it) => it !== code && /^\d+$/.test(it))
      const story = JSON.stringify({ scan, code, gun, first, scans: desk.scans, refused: desk.refused })
      expect(wrong, `another order: ${story}`).toEqual([])
      expect(desk.scans.length + desk.refused, `lost without a word: ${story}`).toBeGreaterThan(0)
      expect(desk.pressed, `Enter was pressed: ${story}`).toBe(0)
      if (desk.scans.includes(code)) whole += 1
    }
    expect(double).toBeGreaterThan(300)
    expect(whole).toBeGreaterThan(8_000)
    console.info(
      `${whole} of 10,000 scans whole, ${desk.asTyped} as if a hand had typed them, the others refused with a word`,
    )
  },
  120_000,
)

/** Whether the characters of a text stand in another in their order. */
function standsIn(text: string, other: string): boolean {
  let at = 0
  for (const letter of other) if (letter === text[at]) at += 1
  return at === text.length
}

test('two scanners at once: what is read of them is never a part of a code', () => {
  let [whole, mixed, refused] = [0, 0, 0]
  for (let pair = 0; pair < 5_000; pair += 1) {
    const desk = new Desk()
    const even = () => ({ ...aGun(), pauses: 0, late: 0, alt: false })
    const codes = [0, 0].map(() => String(Math.floor(between(1_000, 10 ** between(4, 14))))) as [string, string]
    const first = presses(even(), codes[0], 1_000)
    const lasts = (first.at(-1)?.at ?? 0) - 1_000
    const second = presses(even(), codes[1], 1_000 + between(0, lasts))
    for (const press of [...first, ...second].sort((a, b) => a.at - b.at)) desk.press(press)
    desk.wait(desk.now + 5_000)
    for (const code of desk.scans) {
      const isWhole = codes.includes(code)
      const isMixed = codes.some((one) => code.length > one.length && standsIn(one, code))
      expect(isWhole || isMixed, JSON.stringify({ codes, first, second, scans: desk.scans })).toBe(true)
      if (isWhole) whole += 1
      else mixed += 1
    }
    refused += desk.refused
    expect(desk.scans.length + desk.refused).toBeGreaterThan(0)
    expect(desk.pressed, JSON.stringify({ codes, first, second, scans: desk.scans })).toBe(0)
  }
  console.info(`two at once, 5,000 times: ${whole} codes whole, ${mixed} of both scanners together, ${refused} refused`)
})

test('ten thousand words a hand types are no scans', () => {
  let taken = 0
  for (let word = 0; word < 10_000; word += 1) {
    const desk = new Desk()
    let at = 1_000
    const usual = between(110, 260)
    for (const key of [...String(Math.floor(between(100, 10 ** between(3, 9)))), 'Enter']) {
      desk.press({ at, key })
      // Gaps of a hand are spread as a bell over their logarithm.
      const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
      at += usual * Math.exp(0.4 * bell)
    }
    taken += desk.taken
  }
  console.info(`${taken} of 10,000 words taken for scans`)
  expect(taken).toBeLessThan(200)
})
