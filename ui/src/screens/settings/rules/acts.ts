/** What a rule may do: each act with its first action. `set` and `items` have one act for each thing they set. */
import type { Action, ItemChange, Setting } from '../../../backend'

type Plain = Exclude<Action['do'], 'set' | 'items'>
type Item = ItemChange extends infer C ? (C extends unknown ? keyof C & string : never) : never
export type Act = Plain | `set:${Setting['set']}` | `items:${Item}`

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const set = (setting: Setting): Action => ({ do: 'set', ...setting })
const items = (change: ItemChange): Action => ({ do: 'items', ...change })

/** Each act as it starts. */
const STARTS: { [A in Act]: (method: string) => Action } = {
  ship_with: (method) => ({ do: 'ship_with', method }),
  forbid: () => ({ do: 'forbid', methods: [], carriers: [] }),
  ship_from: () => ({ do: 'ship_from', sender: '' }),
  set_weight: () => ({ do: 'set_weight', grams: 1000 }),
  add_weight: () => ({ do: 'add_weight', grams: 100 }),
  set_size: () => ({ do: 'set_size', size: { length: 300, width: 200, height: 100 } }),
  let_go: () => ({ do: 'let_go' }),
  hold: () => ({ do: 'hold', reason: '' }),
  note: () => ({ do: 'note', text: '' }),
  tag: () => ({ do: 'tag', tag: '' }),
  'set:box': () => set({ set: 'box', name: '' }),
  'set:parcels': () => set({ set: 'parcels', count: 2, share: 'evenly' }),
  'set:insure': () => set({ set: 'insure', percent: 100 }),
  'set:signature': () => set({ set: 'signature', on: true }),
  'set:age_check': () => set({ set: 'age_check', age: 18 }),
  'set:contract': () => set({ set: 'contract', contract: '' }),
  'set:delivery_note': () => set({ set: 'delivery_note', text: '' }),
  'set:print_order_number': () => set({ set: 'print_order_number', on: true }),
  'set:check_items': () => set({ set: 'check_items', on: true }),
  'set:photo': () => set({ set: 'photo', on: true }),
  'set:book_ahead': () => set({ set: 'book_ahead', on: true }),
  'set:email': () => set({ set: 'email', to: '' }),
  'set:phone': () => set({ set: 'phone', to: '' }),
  'set:label_count': () => set({ set: 'label_count', count: 2 }),
  'set:papers': () => set({ set: 'papers', papers: [] }),
  'set:printer': () => set({ set: 'printer', printer: '' }),
  'set:export_reason': () => set({ set: 'export_reason', reason: 'sale' }),
  'set:incoterm': () => set({ set: 'incoterm', term: 'DAP' }),
  'set:invoice_number': () => set({ set: 'invoice_number', number: '{order}' }),
  'set:customs_notes': () => set({ set: 'customs_notes', text: '' }),
  'set:brand': () => set({ set: 'brand', id: 1 }),
  customs_statement: () => ({ do: 'customs_statement', text: '' }),
  'items:hs_code': () => items({ hs_code: '' }),
  'items:origin': () => items({ origin: 'NL' }),
  'items:name': () => items({ name: '' }),
  'items:value': () => items({ value: euro(1000) }),
  'items:value_percent': () => items({ value_percent: -10 }),
  'items:weight': () => items({ weight: 100 }),
}

export const ALL_ACTS = Object.keys(STARTS) as Act[]

/** The acts an order has one of, which a person may set by hand as well. */
export const SETS = ALL_ACTS.filter((act) => act.startsWith('set:'))

/** The act an action is. */
export function actOf(action: Action): Act {
  if (action.do === 'set') return `set:${action.set}`
  if (action.do === 'items') {
    const item = Object.keys(action).find((name) => name !== 'do')
    return `items:${item as Item}`
  }
  return action.do
}

/** An action of an act, before anything is chosen. */
export const actionOf = (act: Act, method: string): Action => STARTS[act](method)
