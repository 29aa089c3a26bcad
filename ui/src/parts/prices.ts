/** The words of the table of prices. */
import type { Charge, Compared, Offer, PricedMethod, PriceRow } from '../backend'
import { form, t } from '../words/index.svelte'

/** More than any parcel weighs: the method says nothing. */
const NO_LIMIT = 4_294_967_295

/** Who says what a method costs, with its day. */
export function sourceOf({ offer, sheet_at }: PriceRow): string {
  const price = offer.price
  if (!price) return ''
  const at = sheet_at ? form().moment(sheet_at) : ''
  const basis = price.basis ? t(price.basis === 'gross' ? 'rates-with-tax' : 'rates-without-tax') : ''
  const source =
    price.source === 'catalogue'
      ? t('rates-source-catalogue')
      : price.valid_to
        ? t('rates-source-sheet-until', { at, until: form().day(price.valid_to) })
        : t('rates-source-sheet', { at })
  return [source, basis].filter(Boolean).join(', ')
}

const charge = ({ of, amount }: Charge): string =>
  `${of.kind === 'surcharge' ? of.name : t('rates-charge-parcels')} ${form().money(amount)}`

/** What a price is made of; empty where it is one thing. */
export const chargesOf = ({ charges }: PricedMethod): string =>
  charges.length > 1 ? charges.map(charge).join(' + ') : ''

/** What is in a method, and its limits. */
export function includedIn(offer: Compared): string {
  const feature = (offered: Offer, always: string, asked: string) =>
    offered === 'never' ? '' : offered === 'always' ? always : asked
  const size = offer.max_size
  const parts = [
    t('rates-last-mile', { mile: offer.last_mile }),
    feature(offer.signature, t('rates-signature'), t('rates-signature-on-request')),
    feature(offer.age_check, t('rates-age-check'), t('rates-age-check-on-request')),
    offer.max_insurance ? t('rates-insured', { limit: form().money(offer.max_insurance) }) : '',
    offer.max_weight < NO_LIMIT ? t('rates-up-to', { weight: form().weight(offer.max_weight) }) : '',
    size
      ? t('rates-up-to-size', {
          length: form().length(size.length),
          width: form().length(size.width),
          height: form().length(size.height),
        })
      : '',
  ]
  return parts.filter(Boolean).join(', ')
}
