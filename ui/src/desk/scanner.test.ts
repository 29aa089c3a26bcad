import { describe, expect, test } from 'vitest'
import { PLAIN, START, step } from './reader'
import { learn, type ScannerKeys, type Stroke } from './scanner'

/** Some keyboards: what stands on each key, plain and with Shift. The first letter names the key's place. */
const KEYBOARDS = {
  us: {
    Digit1: '1!',
    Digit2: '2@',
    Digit6: '6^',
    Minus: '-_',
    KeyA: 'aA',
    KeyQ: 'qQ',
    KeyZ: 'zZ',
    KeyY: 'yY',
    KeyW: 'wW',
    Period: '.>',
    Comma: ',<',
    Semicolon: ';:',
    Slash: '/?',
    BracketLeft: '[{',
    BracketRight: ']}',
  },
  fr: {
    Digit1: '&1',
    Digit2: 'é2',
    Digit6: '-6',
    Minus: ')°',
    KeyA: 'qQ',
    KeyQ: 'aA',
    KeyZ: 'wW',
    KeyW: 'zZ',
    KeyY: 'yY',
    Period: ';.',
    Comma: ':/',
    BracketLeft: '^¨',
    BracketRight: '$£',
    Slash: '!§',
  },
  de: {
    Digit1: '1!',
    Digit2: '2"',
    Digit6: '6&',
    Slash: '-_',
    KeyA: 'aA',
    KeyQ: 'qQ',
    KeyZ: 'yY',
    KeyY: 'zZ',
    Period: '.:',
    Minus: 'ß?',
  },
} as const
type Keyboard = keyof typeof KEYBOARDS

/** The strokes a scanner set to one keyboard makes, as a computer set to another hears them. */
function strokes(text: string, scanner: Keyboard, computer: Keyboard): Stroke[] {
  return [...text].map((letter, index) => {
    const [code = '', both = ''] = Object.entries(KEYBOARDS[scanner]).find(([, both]) => both.includes(letter)) ?? []
    const shift = both.indexOf(letter) === 1
    const heard: string = (KEYBOARDS[computer] as Record<string, string>)[code]?.[shift ? 1 : 0] ?? 'Dead'
    return { key: heard === '^' || heard === '¨' ? 'Dead' : heard, code, shift, repeat: false, at: index * 5 }
  })
}
function read(text: string, scanner: Keyboard, computer: Keyboard, keys: ScannerKeys): string | undefined {
  const heard = strokes(text, scanner, computer)
  const end: Stroke = { key: 'Enter', code: 'Enter', shift: false, repeat: false, at: heard.length * 5 }
  let state = START
  for (const stroke of [...heard, end]) {
    const [next, outcomes] = step(state, { is: 'down', stroke, field: false }, { ...PLAIN, keys })
    state = next
    for (const outcome of outcomes) if (outcome.is === 'scan') return outcome.scan.code
  }
  return undefined
}

describe('learned keys', () => {
  test.each([
    ['us', 'fr', 'AQZY126-:;[]'],
    ['fr', 'us', 'AQZY126-:;'],
    ['us', 'de', 'AQZY126-:;[]'],
    ['de', 'fr', 'AQZY126-:'],
  ] as const)('put a %s scanner on a %s computer right', (scanner, computer, lesson) => {
    const keys = learn(strokes(lesson, scanner, computer), lesson) ?? {}
    for (const code of [lesson, 'aqzy', '1-2:6', 'ZYA-61']) expect(read(code, scanner, computer, keys)).toBe(code)
  })

  test('what comes before the lesson is left out', () => {
    const [prefix, lesson] = [strokes(']AA', 'us', 'fr'), strokes('AQZ12', 'us', 'fr')]
    expect(learn([...prefix, ...lesson], 'AQZ12')).toEqual(learn(lesson, 'AQZ12'))
  })

  test('another barcode teaches nothing', () => {
    expect(learn(strokes('AQ', 'us', 'fr'), 'AQZ')).toBeNull()
    expect(learn(strokes('AAZ', 'us', 'fr'), 'AQZ')).toBeNull()
    expect(learn([{ key: 'A', code: '', shift: true, repeat: false, at: 0 }], 'A')).toBeNull()
  })
})
