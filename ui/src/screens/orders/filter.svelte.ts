/** Which orders the list shows. It stays when the person goes elsewhere and comes back. */
import type { OrderQuery, OrderSort, Stage } from '../../backend'

/** The tabs, in the order a parcel passes through; null shows every order. What no carrier answered for stands last: it is rare. */
export const TABS: (Stage | null)[] = ['ready', 'held', 'waiting', 'labelled', 'shipped', 'cancelled', 'closed', null, 'booking']

export const filter = $state({
  text: '',
  stage: 'ready' as Stage | null,
  shop: '',
  country: '',
  method: '',
  checkout: '',
  sort: 'due' as OrderSort,
})

/** The filter as a question to the station. */
export function query(): OrderQuery {
  const { text, stage, shop, country, method, checkout, sort } = filter
  return {
    text: text.trim(),
    stages: stage === null ? [] : [stage],
    shop: shop || null,
    country: country || null,
    method: method || null,
    checkout_method: checkout || null,
    sort,
  }
}

const ANY = { text: '', shop: '', country: '', method: '', checkout: '' }

/** Shows every order of a stage. */
export function showStage(stage: Stage): void {
  Object.assign(filter, ANY, { stage })
}

/** Shows every order that carries a text. */
export function showText(text: string): void {
  Object.assign(filter, ANY, { text, stage: null })
}

/** Shows every order whose customer chose this at checkout. */
export function showCheckout(checkout: string): void {
  Object.assign(filter, ANY, { checkout, stage: null })
}

/** Whether anything but the tab narrows the list. */
export const narrowed = (): boolean => Object.keys(ANY).some((key) => filter[key as keyof typeof ANY] !== '')
export const widen = (): void => void Object.assign(filter, ANY)
