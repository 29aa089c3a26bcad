/** What is said of a shop's old orders. */
import type { HistoryReach, ShopHistory, ShopKindInfo, ShopView } from '../../backend'
import { form, t } from '../../words/index.svelte'

/** How far back old orders may come in, the nearest first. */
export const REACHES: readonly HistoryReach[] = ['three_months', 'one_year', 'everything']

/** What is chosen of a shop's history; of a new shop what is usual, where its kind can be asked. */
export function chosenReach({ shop, history }: ShopView, info: ShopKindInfo | undefined): HistoryReach | null {
  if (!info?.capabilities.history) return null
  return history?.reach ?? (shop.id === '' ? 'three_months' : null)
}

/** How far a history is, in one line. */
export function historyWords({ reach, state, orders, cursor, left_out }: ShopHistory): string {
  const said = [t(`history-${state}`, { reach: t(`history-${reach}`), orders })]
  if (cursor && state !== 'done') said.push(t('history-up-to', { moment: form().moment(cursor) }))
  if (left_out > 0) said.push(t('history-left-out', { count: left_out }))
  return said.join('; ')
}
