/** Currencies that shops of this part of the world sell in. */
export const CURRENCIES = [
  'EUR',
  'GBP',
  'CHF',
  'DKK',
  'SEK',
  'NOK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'USD',
  'CAD',
  'AUD',
  'JPY',
]
