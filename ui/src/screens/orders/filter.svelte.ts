/** Which orders the list shows. It stays when the person goes elsewhere and comes back. */
import type { Within, Due, OrderQuery, OrderSort, Placed, Stage } from '../../backend'

/** The tabs, in the order a parcel passes through; null shows every order. What is rare stands last: what no
 * carrier answered for, what goes in the parcel of another order, what shipped in part, and what a person put away. */
export const TABS: (Stage | null)[] = [
  'ready',
  'held',
  'waiting',
  'labelled',
  'shipped',
  'cancelled',
  'closed',
  null,
  'booking',
  'merged',
  'partly_shipped',
  'put_away',
]

const ANY = {
  text: '',
  shop: '',
  country: '',
  method: '',
  checkout: '',
  placed: null as Placed | null,
  due: null as Due | null,
  tag: '',
  hold: '',
  items: {} as Within,
  weight: {} as Within,
  total: {} as Within,
}

export const filter = $state({
  ...ANY,
  stage: 'ready' as Stage | null,
  sort: 'due' as OrderSort,
  descending: false,
})

/** The filter as a question to the station. */
export function query(): OrderQuery {
  const { text, stage, shop, country, method, checkout, tag, hold, ...same } = filter
  return {
    ...$state.snapshot(same),
    text: text.trim(),
    stages: stage === null ? [] : [stage],
    shop: shop || null,
    country: country || null,
    method: method || null,
    checkout_method: checkout || null,
    tag: tag || null,
    hold: hold || null,
  }
}

/** Shows what a list with a name shows. */
export function showQuery(asked: OrderQuery): void {
  Object.assign(filter, ANY, {
    text: asked.text ?? '',
    stage: asked.stages?.[0] ?? null,
    shop: asked.shop ?? '',
    country: asked.country ?? '',
    method: asked.method ?? '',
    checkout: asked.checkout_method ?? '',
    placed: asked.placed ?? null,
    due: asked.due ?? null,
    tag: asked.tag ?? '',
    hold: asked.hold ?? '',
    items: asked.items ?? {},
    weight: asked.weight ?? {},
    total: asked.total ?? {},
    sort: asked.sort ?? 'due',
    descending: asked.descending ?? false,
  })
}

/** Sorts by a column; by the one it is sorted by already, the other way round. */
export function sortBy(column: OrderSort): void {
  filter.descending = filter.sort === column && !filter.descending
  filter.sort = column
}

/** Shows the next tab, or the one before; after the last comes the first. */
export function turnTab(by: 1 | -1): void {
  const at = TABS.indexOf(filter.stage)
  filter.stage = TABS[(at + by + TABS.length) % TABS.length] ?? null
}

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

const isOpen = (bounds: Within) => bounds.from == null && bounds.to == null

/** How many of the filters behind *more* narrow the list. */
export function narrowedByMore(): number {
  const { placed, due, tag, hold, items, weight, total } = filter
  return [
    placed !== null,
    due !== null,
    tag !== '',
    hold !== '',
    !isOpen(items),
    !isOpen(weight),
    !isOpen(total),
  ].filter(Boolean).length
}

/** Whether anything but the tab narrows the list. */
export const narrowed = (): boolean =>
  narrowedByMore() > 0 ||
  [filter.text, filter.shop, filter.country, filter.method, filter.checkout].some((it) => it !== '')
export const widen = (): void => void Object.assign(filter, ANY)
