/** The selected orders in one parcel: that of the first of them. */
import { call } from '../../backend'
import { tell } from '../../desk/notices.svelte'
import { form, t } from '../../words/index.svelte'
import type { Selection } from './selection.svelte'

export async function mergeSelected(selection: Selection): Promise<void> {
  const [main, ...others] = await selection.orders()
  if (main === undefined) return
  const { order } = await call('orders_merge', { main, others })
  selection.clear()
  const merged = order.merged ?? []
  const numbers = form().list(
    merged.map(({ number }) => number),
    'conjunction',
  )
  tell(t('merge-done', { orders: numbers, main: order.facts.number }), async () => {
    for (const id of others) await call('orders_part', id)
    tell(t('merge-undone', { order: numbers }))
    return true
  })
}
