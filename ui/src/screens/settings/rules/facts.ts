/** What a rule may ask about: each fact with its kind of value and its first condition. A new fact is one line here. */
import type { Comparison, Condition, Items, Money } from '../../../backend'

export type Fact = Condition['fact']

/** What the values of a fact are, and with them which operators it knows and how it is edited. */
export type Kind =
  | 'text'
  | 'countries'
  | 'shops'
  | 'carriers'
  | 'senders'
  | 'methods'
  | 'weekdays'
  | 'payments'
  | 'currencies'
  | 'deliveries'
  | 'ranges'
  | 'weight'
  | 'length'
  | 'money'
  | 'count'
  | 'day'
  | 'yes'

/** Which items a condition about items means; of a count, so many pieces. */
export interface Which {
  items: Items | null
  matched: { is: Comparison; value: number; to: number | null } | null
}

/** The groups facts are offered in. */
export const GROUPS = ['order', 'customer', 'checkout', 'items', 'parcel', 'so-far'] as const
export type Group = (typeof GROUPS)[number]

export interface FactInfo {
  kind: Kind
  group: Group
  /** Whether it is asked of each item. */
  items: boolean
}

const fact = (group: Group, kind: Kind, items = false): FactInfo => ({ group, kind, items })

export const FACTS: { [F in Fact]: FactInfo } = {
  shop: fact('order', 'shops'),
  order_number: fact('order', 'text'),
  order_note: fact('order', 'text'),
  tag: fact('order', 'text'),
  order_date: fact('order', 'day'),
  weekday: fact('order', 'weekdays'),
  hour: fact('order', 'count'),
  first_order: fact('order', 'yes'),
  payment: fact('order', 'payments'),
  payment_method: fact('order', 'text'),
  currency: fact('order', 'currencies'),
  total_value: fact('order', 'money'),
  to_country: fact('customer', 'countries'),
  to_eu: fact('customer', 'yes'),
  customs_needed: fact('customer', 'yes'),
  postal_code: fact('customer', 'text'),
  postal_range: fact('customer', 'ranges'),
  city: fact('customer', 'text'),
  state: fact('customer', 'text'),
  address_line: fact('customer', 'text'),
  company: fact('customer', 'text'),
  email: fact('customer', 'text'),
  phone: fact('customer', 'text'),
  po_box: fact('customer', 'yes'),
  packstation: fact('customer', 'yes'),
  checkout_method: fact('checkout', 'text'),
  service_point: fact('checkout', 'yes'),
  dynamic_checkout: fact('checkout', 'yes'),
  dynamic_checkout_method: fact('checkout', 'deliveries'),
  item_sku: fact('items', 'text', true),
  item_name: fact('items', 'text', true),
  item_property: fact('items', 'text', true),
  item_quantity: fact('items', 'count', true),
  item_value: fact('items', 'money', true),
  hs_code: fact('items', 'text', true),
  items_value: fact('items', 'money'),
  lines: fact('items', 'count'),
  quantity: fact('items', 'count'),
  weight: fact('parcel', 'weight'),
  volumetric_weight: fact('parcel', 'weight'),
  length: fact('parcel', 'length'),
  width: fact('parcel', 'length'),
  height: fact('parcel', 'length'),
  sender: fact('so-far', 'senders'),
  from_country: fact('so-far', 'countries'),
  carrier: fact('so-far', 'carriers'),
  method: fact('so-far', 'methods'),
}

export const ALL_FACTS = Object.keys(FACTS) as Fact[]

/** The operators of each family, the most usual first. */
const TEXT = [
  'is',
  'is_not',
  'contains',
  'contains_not',
  'starts_with',
  'ends_with',
  'in',
  'not_in',
  'pattern',
  'regex',
] as const
const LIST = ['in', 'not_in'] as const
const NUMBER = ['less', 'at_most', 'equal', 'at_least', 'more', 'between'] as const

export function operatorsOf(kind: Kind): readonly string[] {
  switch (kind) {
    case 'text':
      return TEXT
    case 'yes':
      return []
    case 'weight':
    case 'length':
    case 'money':
    case 'count':
    case 'day':
      return NUMBER
    default:
      return LIST
  }
}

/** The value a number starts with. */
function start(kind: Kind, today: string): number | string | Money {
  switch (kind) {
    case 'weight':
      return 1000
    case 'length':
      return 300
    case 'money':
      return { minor: 10_000, currency: 'EUR' }
    case 'day':
      return today
    default:
      return 1
  }
}

/** A condition about a fact, before anything is chosen. */
export function conditionOf(name: Fact, today = new Date().toISOString().slice(0, 10)): Condition {
  const { kind, items } = FACTS[name]
  const which = items ? { items: null, matched: null } : {}
  const named = name === 'item_property' ? { name: '' } : {}
  const test = (() => {
    if (kind === 'yes') return { is: true }
    if (kind === 'text') return { is: 'contains', values: [''], exact: false }
    if (operatorsOf(kind) === NUMBER) return { is: 'at_least', value: start(kind, today), to: null }
    return { is: 'in', values: [] }
  })()
  return { fact: name, ...test, ...which, ...named } as unknown as Condition
}

/** The words of a pasted list: a column or a row of a spreadsheet, or a list with commas or semicolons. */
export function wordsOf(pasted: string): string[] {
  const delimiter = /[\n\r\t]/.test(pasted) ? /[\n\r\t]+/ : /[;,]/
  return [
    ...new Set(
      pasted
        .split(delimiter)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]
}

/** A key of the catalogue: `item_sku` is `item-sku` there. */
export const key = (name: string): string => name.replaceAll('_', '-')
