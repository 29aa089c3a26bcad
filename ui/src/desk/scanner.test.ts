import { describe, expect, test } from 'vitest'
import { learn, Scanner, type Reading, type ScannerKeys, type Stroke } from './scanner'

/** Types keys with the given pause between them; answers the last reading. */
function type(scanner: Scanner, keys: string[], pause: number, from = 0, code = (key: string) => key): Reading {
  let reading: Reading = { is: 'typed' }
  keys.forEach((key, index) => {
    const stroke: Stroke = { key, code: code(key), shift: false, repeat: false, at: from + index * pause }
    reading = scanner.read(stroke)
  })
  return reading
}

describe('the scanner detector', () => {
  test('takes fast keys ended by Enter or Tab', () => {
    for (const end of ['Enter', 'Tab']) {
      expect(type(new Scanner(), [...'#1001', end], 4)).toMatchObject({ is: 'scan', scan: { code: '#1001' } })
    }
  })

  test('takes a slow Bluetooth scanner', () => {
    expect(type(new Scanner(), [...'00340123450000000018', 'Enter'], 33)).toMatchObject({ is: 'scan' })
  })

  test('leaves a hand alone, however quick', () => {
    for (const pause of [45, 70, 120]) expect(type(new Scanner(), [...'1001', 'Enter'], pause)).toEqual({ is: 'typed' })
  })

  test('leaves short bursts alone', () => {
    expect(type(new Scanner(), ['4', '2', 'Enter'], 5)).toEqual({ is: 'typed' })
  })

  test('a held key is no scan', () => {
    const scanner = new Scanner()
    for (let at = 0; at < 300; at += 30) scanner.read({ key: '1', code: 'Digit1', shift: false, repeat: at > 0, at })
    expect(scanner.read({ key: 'Enter', code: 'Enter', shift: false, repeat: false, at: 310 })).toEqual({ is: 'typed' })
  })

  test('what a hand typed before is not part of the code', () => {
    const scanner = new Scanner()
    type(scanner, [...'ab'], 200)
    expect(type(scanner, [...'1001', 'Enter'], 5, 400)).toMatchObject({ is: 'scan', scan: { code: '1001' } })
  })

  test('shift between the characters is not one of them', () => {
    expect(type(new Scanner(), ['Shift', 'A', 'Shift', 'B', '1', 'Enter'], 5)).toMatchObject({ scan: { code: 'AB1' } })
  })

  test('a pause ends the code and hands back its characters', () => {
    const scanner = new Scanner()
    type(scanner, [...'10'], 5)
    expect(scanner.abandon()).toBe('10')
    expect(type(scanner, [...'1001', 'Enter'], 5, 1000)).toMatchObject({ scan: { code: '1001' } })
  })

  test('reads a scanner with US layout on a French desk', () => {
    const places: Record<string, string> = { '&': 'Digit1', à: 'Digit0' }
    const reading = type(new Scanner(), [...'&àà&', 'Enter'], 5, 0, (key) => places[key] ?? key)
    expect(reading).toMatchObject({ is: 'scan', scan: { code: '&àà&', us: '1001' } })
  })
})

/** Some keyboards: what stands on each key, plain and with Shift. The first letter names the key's place. */
const KEYBOARDS = {
  us: { Digit1: '1!', Digit2: '2@', Digit6: '6^', Minus: '-_', KeyA: 'aA', KeyQ: 'qQ', KeyZ: 'zZ', KeyY: 'yY', KeyW: 'wW', Period: '.>', Comma: ',<', Semicolon: ';:', Slash: '/?', BracketLeft: '[{', BracketRight: ']}' },
  fr: { Digit1: '&1', Digit2: 'é2', Digit6: '-6', Minus: ')°', KeyA: 'qQ', KeyQ: 'aA', KeyZ: 'wW', KeyW: 'zZ', KeyY: 'yY', Period: ';.', Comma: ':/', BracketLeft: '^¨', BracketRight: '$£', Slash: '!§' },
  de: { Digit1: '1!', Digit2: '2"', Digit6: '6&', Slash: '-_', KeyA: 'aA', KeyQ: 'qQ', KeyZ: 'yY', KeyY: 'zZ', Period: '.:', Minus: 'ß?' },
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
  const reader = new Scanner(() => keys)
  for (const stroke of heard) reader.read(stroke)
  const end = reader.read({ key: 'Enter', code: 'Enter', shift: false, repeat: false, at: heard.length * 5 })
  return end.is === 'scan' ? end.scan.code : undefined
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
