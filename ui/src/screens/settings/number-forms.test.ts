import { describe, expect, it } from 'vitest'
import type { CarrierAccount, CarrierKindInfo } from '../../backend'
import { emptyForm, largestSerial, left, newRange, numbersOf, partOf, partsOf, withPart, codeOf } from './number-forms'

describe('forms of numbers', () => {
  it('are made, changed and written part by part', () => {
    const dpd = withPart(emptyForm('dpd'), 'depot', '0998')
    expect(dpd).toEqual({ kind: 'dpd', depot: '0998' })
    expect(codeOf(dpd)).toBe('0998')
    const s10 = withPart(withPart(emptyForm('s10'), 'service', 'rb'), 'country', 'gb')
    expect(codeOf(s10)).toBe('RB GB')
    const sscc = withPart(withPart(emptyForm('sscc'), 'prefix', '4043383'), 'extension', '3')
    expect(sscc).toEqual({ kind: 'sscc', prefix: '4043383', extension: 3 })
    expect(partOf(sscc, 'extension')).toBe('3')
    expect(codeOf(withPart(emptyForm('swiss_post'), 'licence', '60000000'))).toBe('60000000')
    for (const kind of ['sscc', 'dpd', 's10', 'swiss_post', 'mondial_relay', 'packeta'] as const)
      expect(partsOf(kind).every(({ name }) => name in emptyForm(kind))).toBe(true)
  })
  it('belong to the kind of the account of their carrier', () => {
    const kinds = [
      { kind: 'own-numbers', numbers: 'sscc' },
      { kind: 'own-dpd', numbers: 'dpd' },
      { kind: 'ups', numbers: null },
    ] as CarrierKindInfo[]
    const accounts = [
      { carrier: 'dpd', kind: 'own-dpd' },
      { carrier: 'ups', kind: 'ups' },
      { carrier: 'gone', kind: 'no-such-kind' },
    ] as CarrierAccount[]
    const of = (carrier: string) => numbersOf(carrier, accounts, kinds)
    expect([of('van'), of('dpd'), of('ups'), of('gone')]).toEqual(['sscc', 'dpd', null, null])
    expect(newRange('dpd', 'dpd').blocks[0]?.form).toEqual({ kind: 'dpd', depot: '' })
  })
  it('have as many serials as the station knows', () => {
    expect(largestSerial({ kind: 'sscc', prefix: '4043383', extension: 3 })).toBe(999_999_999)
    expect(largestSerial({ kind: 'dpd', depot: '0998' })).toBe(9_999_999_999)
    expect(largestSerial({ kind: 's10', service: 'RB', country: 'GB' })).toBe(99_999_999)
  })
  it('are left as many as their blocks have', () => {
    const form = emptyForm('packeta')
    expect(
      left([
        { form, next: 1, last: 10 },
        { form, next: 21, last: 20 },
        { form, next: 30, last: 30 },
      ]),
    ).toBe(11)
  })
})
