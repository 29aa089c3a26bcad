import { describe, expect, test } from 'vitest'
import { Scanner, type Reading, type Stroke } from './scanner'

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
    expect(reading).toEqual({ is: 'scan', scan: { code: '&àà&', us: '1001' } })
  })
})
