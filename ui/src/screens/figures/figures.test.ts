import { expect, test } from 'vitest'
import type { BilledSum, FiguresStep, Tally } from '../../backend'
import { costIn, fileName, hasInvoices, isLatest, moved, share, shownSteps, turned } from './figures'

const nothing: Tally = { parcels: 0, returns: 0, late: 0, cost: [], without_price: 0 }
const hours = (...busy: number[]): FiguresStep[] =>
  Array.from({ length: 24 }, (_, at) => ({ at, left: busy.includes(at) ? { ...nothing, returns: 1 } : nothing }))
const shown = (...busy: number[]) => {
  const steps = shownSteps({ span: 'day', steps: hours(...busy) })
  return [steps[0]?.at, steps.at(-1)?.at]
}

test('one goes from day to day and from month to month, over the ends of years', () => {
  expect(moved({ span: 'day', first: '2027-12-31' }, 1)).toEqual({ span: 'day', day: '2028-01-01' })
  expect(moved({ span: 'day', first: '2028-03-01' }, -1)).toEqual({ span: 'day', day: '2028-02-29' })
  expect(moved({ span: 'month', first: '2027-12-01' }, 1)).toEqual({ span: 'month', day: '2028-01-01' })
  expect(moved({ span: 'month', first: '2028-01-01' }, -1)).toEqual({ span: 'month', day: '2027-12-01' })
})

test('a day leads to its month and a month to its last day that has come', () => {
  const month = { span: 'month', first: '2027-04-01', last: '2027-04-30' } as const
  expect(turned({ span: 'day', first: '2027-04-09', last: '2027-04-09', today: '2027-05-01' })).toEqual({
    span: 'month',
    day: '2027-04-09',
  })
  expect(turned({ ...month, today: '2027-06-02' }).day).toBe('2027-04-30')
  expect(turned({ ...month, today: '2027-04-17' }).day).toBe('2027-04-17')
  expect(turned({ ...month, today: '2027-03-17' }).day).toBe('2027-04-01')
  expect([isLatest({ ...month, today: '2027-04-30' }), isLatest({ ...month, today: '2027-05-01' })]).toEqual([
    true,
    false,
  ])
})

test('invoices are shown once something of what left was billed, or a line has to be looked at', () => {
  const lists = { quoted: [], billed: [], difference: [], not_compared_billed: [] }
  const sum: BilledSum = { shipments: 0, not_compared: 1, ...lists }
  const invoices = { sum, carriers: [], not_billed: 3, to_look_at: 0 }
  expect(hasInvoices({ invoices })).toBe(false)
  expect(hasInvoices({ invoices: { ...invoices, to_look_at: 1 } })).toBe(true)
  const carriers = [{ carrier: 'dpd', name: 'DPD', sum }]
  expect(hasInvoices({ invoices: { ...invoices, carriers } })).toBe(true)
})

test('a day shows the usual hours, and every hour in which something left', () => {
  expect(shown()).toEqual([8, 17])
  expect(shown(12)).toEqual([8, 17])
  expect(shown(5, 22)).toEqual([5, 22])
  expect(shown(0, 23)).toEqual([0, 23])
})

test('the least of something is seen, and nothing is not', () => {
  expect([share(0, 10), share(5, 10), share(10, 10), share(1, 100_000), share(3, 0), share(-2, 9)]).toEqual([
    0, 50, 100, 1, 0, 0,
  ])
})

test('costs are those of one currency', () => {
  const left = { ...nothing, cost: [{ minor: 495, currency: 'EUR' }] }
  expect([costIn(left, 'EUR'), costIn(left, 'CHF')]).toEqual([495, 0])
})

test('a file is named for what is in it', () => {
  expect(fileName({ span: 'day', first: '2027-04-09' }, 'steps')).toBe('packdesk-steps-2027-04-09.csv')
  expect(fileName({ span: 'month', first: '2027-04-01' }, 'carriers')).toBe('packdesk-carriers-2027-04.csv')
})
