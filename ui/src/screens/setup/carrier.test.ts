import { describe, expect, test } from 'vitest'
import type { CarrierAccount, CarrierKindInfo, Settings } from '../../backend'
import { plainMethod } from '../settings/method'
import { HAS, kindsFor, nextTask } from './carrier'

const carrier = (id: string, active = true) => ({ id, name: id, active, off_for: [], tracking_url: '' })
const settings = (sender: boolean, carriers: ReturnType<typeof carrier>[] = [], methods: string[] = []) =>
  ({
    defaults: { sender: sender ? {} : null },
    catalogue: {
      carriers,
      methods: methods.map((of) => plainMethod(carrier(of).id)),
      contracts: [],
    },
  }) as unknown as Settings
const account = (of: string) => ({ carrier: of, kind: 'sendcloud', config: {} }) as CarrierAccount
const range = (of: string, left: number) => ({ carrier: of, left, low: false })

const kinds = [
  { kind: 'own-numbers', numbers: 'sscc', checks: false },
  { kind: 'own-dpd', numbers: 'dpd', checks: false },
  { kind: 'sendcloud', numbers: null, checks: true },
  { kind: 'sendcloud-v2', numbers: null, checks: true },
  { kind: 'ups', numbers: null, checks: true },
] as unknown as CarrierKindInfo[]

describe('the carrier', () => {
  test('is set up in one sequence, whichever way it is reached', () => {
    const own = [carrier('own')]
    expect(nextTask(settings(false, own), [], kinds, []).do).toBe('sender')
    expect(nextTask(settings(true), [], kinds, []).do).toBe('carrier')
    expect(nextTask(settings(true, own), [], kinds, [])).toMatchObject({ do: 'reach', carrier: { id: 'own' } })
    for (const [accounts, ranges] of [
      [[account('own')], []],
      [[], [range('own', 5)]],
    ] as const) {
      expect(nextTask(settings(true, own), [...accounts], kinds, [...ranges]).do).toBe('method')
      expect(nextTask(settings(true, own, ['own']), [...accounts], kinds, [...ranges]).do).toBe('test')
    }
  })

  test('is not reached by numbers that are spent, nor meant where it is switched off', () => {
    expect(nextTask(settings(true, [carrier('own')]), [], kinds, [range('own', 0)]).do).toBe('reach')
    expect(nextTask(settings(true, [carrier('own', false)]), [], kinds, [range('own', 9)]).do).toBe('carrier')
  })

  test('needs numbers beside its account where they are the shop’s own', () => {
    const dpd = { carrier: 'dpd', kind: 'own-dpd', config: {} } as CarrierAccount
    const next = (ranges: Parameters<typeof nextTask>[3]) =>
      nextTask(settings(true, [carrier('dpd')]), [dpd], kinds, ranges)
    expect(next([])).toMatchObject({ do: 'reach', account: dpd })
    expect(next([range('dpd', 9)]).do).toBe('method')
  })

  test('is, of several, the one that is furthest', () => {
    const task = nextTask(settings(true, [carrier('a'), carrier('b'), carrier('c')], ['c']), [account('b')], kinds, [
      range('c', 1),
    ])
    expect(task).toMatchObject({ do: 'test', carrier: { id: 'c' }, left: 1, account: null })
  })

  test('has accounts by what a shop has of it', () => {
    expect(HAS.map((has) => kindsFor(has, kinds).map(({ kind }) => kind))).toEqual([
      ['sendcloud', 'sendcloud-v2'],
      ['ups'],
      ['own-numbers', 'own-dpd'],
    ])
  })
})
