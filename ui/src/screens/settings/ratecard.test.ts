import { expect, test } from 'vitest'
import type { Money, Zone } from '../../backend'
import { cardOf, cellsOf, emptyLine, paste, zonesOf, type RateCard } from './ratecard'

const digits = (currency: string) => (currency === 'JPY' ? 0 : 2)
const weigh = (grams: number) => `${grams / 1000} kg`
const amount = ({ minor, currency }: Money) => (minor / 10 ** digits(currency)).toFixed(digits(currency))
const blank: RateCard = { currency: 'EUR', weights: [], lines: [emptyLine(0)] }
const eur = (minor: number) => ({ minor, currency: 'EUR' })

const zones: Zone[] = [
  {
    countries: ['NL'],
    postal_codes: [],
    prices: [
      { up_to: 2000, price: eur(495) },
      { up_to: 5000, price: eur(695) },
    ],
    lead_days: 1,
  },
  {
    countries: ['FR'],
    postal_codes: [
      { country: 'FR', from: '20000', to: '20999' },
      { country: 'FR', from: '97', to: '' },
    ],
    prices: [{ up_to: 2000, price: { minor: 1250, currency: 'CHF' } }],
    lead_days: null,
  },
  { countries: ['PL', 'PT'], postal_codes: [{ country: 'PL', from: '00-950', to: '' }], prices: [], lead_days: null },
]

test('zones become a card and the card becomes the same zones', () => {
  expect(zonesOf(cardOf(zones, weigh, amount), digits)).toEqual({ zones })
})

test('a block of a spreadsheet fills the card, its head the weights', () => {
  const text = 'Countries\tPostal codes\tDays\tup to 2 kg\t5kg\r\nNL\t\t1\t4,95 €\t6.95\r\nBE;LU\t\t2\t8\t\r\n'
  const card = paste(blank, 0, 0, cellsOf(text))
  expect(card.weights).toEqual(['2 kg', '5 kg'])
  expect(zonesOf(card, digits)).toEqual({
    zones: [
      {
        countries: ['NL'],
        postal_codes: [],
        prices: [
          { up_to: 2000, price: eur(495) },
          { up_to: 5000, price: eur(695) },
        ],
        lead_days: 1,
      },
      { countries: ['BE', 'LU'], postal_codes: [], prices: [{ up_to: 2000, price: eur(800) }], lead_days: 2 },
    ],
  })
})

test('prices alone can be pasted beside what is there', () => {
  const card = paste(cardOf(zones.slice(0, 1), weigh, amount), 0, 3, [
    ['5', '7'],
    ['9', ''],
  ])
  expect(card.lines.map((line) => line.prices)).toEqual([
    ['5', '7'],
    ['9', ''],
  ])
})

test('every cell that cannot be read is named', () => {
  const card: RateCard = {
    currency: 'EUR',
    weights: ['heavy'],
    lines: [
      { countries: 'Netherlands', postal: '', days: 'soon', prices: ['4.95'] },
      { countries: 'NL, BE', postal: '1000', days: '', prices: ['free'] },
    ],
  }
  expect(zonesOf(card, digits)).toEqual({
    bad: [
      { line: -1, column: 0 },
      { line: 0, column: 'countries' },
      { line: 0, column: 'days' },
      { line: 1, column: 'postal' },
      { line: 1, column: 0 },
    ],
  })
})
