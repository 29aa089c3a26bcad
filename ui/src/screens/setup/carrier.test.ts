import { describe, expect, test } from 'vitest'
import type { CarrierAccount, CarrierKindInfo, Settings } from '../../backend'
import { HAS, kindsFor, nextTask, plainMethod } from './carrier'

const carrier = (id: string, active = true) => ({ id, name: id, active, off_for: [], tracking_url: '' })
const settings = (sender: boolean, carriers: ReturnType<typeof carrier>[] = [], methods: string[] = []) =>
  ({
    defaults: { sender: sender ? {} : null },
    catalogue: {
      carriers,
      methods: methods.map((of) => plainMethod(`${of}-parcel`, 'Parcel', carrier(of))),
      contracts: [],
    },
  }) as unknown as Settings
const account = (of: string) => ({ carrier: of, kind: 'sendcloud', config: {} }) as CarrierAccount
const range = (of: string, left: number) => ({ carrier: of, left, low: false })

describe('the carrier', () => {
  test('is set up in one sequence, whichever way it is reached', () => {
    const own = [carrier('own')]
    expect(nextTask(settings(false, own), [], []).do).toBe('sender')
    expect(nextTask(settings(true), [], []).do).toBe('carrier')
    expect(nextTask(settings(true, own), [], [])).toMatchObject({ do: 'reach', carrier: { id: 'own' } })
    for (const [accounts, ranges] of [
      [[account('own')], []],
      [[], [range('own', 5)]],
    ] as const) {
      expect(nextTask(settings(true, own), [...accounts], [...ranges]).do).toBe('method')
      expect(nextTask(settings(true, own, ['own']), [...accounts], [...ranges]).do).toBe('test')
    }
  })

  test('is not reached by numbers that are spent, nor meant where it is switched off', () => {
    expect(nextTask(settings(true, [carrier('own')]), [], [range('own', 0)]).do).toBe('reach')
    expect(nextTask(settings(true, [carrier('own', false)]), [], [range('own', 9)]).do).toBe('carrier')
  })

  test('is, of several, the one that is furthest', () => {
    const task = nextTask(
      settings(true, [carrier('a'), carrier('b'), carrier('c')], ['c']),
      [account('b')],
      [range('c', 1)],
    )
    expect(task).toMatchObject({ do: 'test', carrier: { id: 'c' }, left: 1, account: null })
  })

  test('has accounts by what a shop has of it', () => {
    const kinds = [
      ['own', false],
      ['sendcloud', true],
      ['ups', true],
    ].map(([kind, checks]) => ({ kind, checks }) as unknown as CarrierKindInfo)
    expect(HAS.map((has) => kindsFor(has, kinds).map(({ kind }) => kind))).toEqual([['sendcloud'], ['ups'], []])
  })
})
