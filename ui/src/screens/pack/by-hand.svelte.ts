/** What a person sets for the order on the desk, with a way back. */
import { call, type Order, type OrderView, type Overrides, type BoxPreset } from '../../backend'
import type { Act } from '../../desk/acts.svelte'
import { attempt, tell } from '../../desk/notices.svelte'
import { overrideOrder } from '../../desk/slower.svelte'
import { canBePacked } from '../../desk/stages'
import { t } from '../../words/index.svelte'
import { withSetting } from '../order/override'
import { desk, send } from './desk.svelte'
import { MOST_PARCELS, parcelsOf } from './parcels'
import { shownOrder } from './shown'

/** Sets something by hand for the order on the screen. */
export async function overriding(change: (before: Overrides) => Overrides): Promise<void> {
  const view = shownOrder(desk.pack)
  if (!view) return
  const { id, overrides: before, facts } = view.order
  const override = async (overrides: Overrides) => {
    let changed: OrderView | null = null
    await attempt(async () => (changed = await overrideOrder(id, overrides)))
    if (changed) send({ is: 'reloaded', view: changed })
    return changed !== null
  }
  if (await override(change(before))) tell(t('order-overridden', { number: facts.number }), () => override(before))
}

/** Lets the order on the screen go that is held, or that waits for its shop. */
async function release(): Promise<void> {
  const view = shownOrder(desk.pack)
  if (!view) return
  const { id, overrides: before, facts } = view.order
  const back = async () => {
    const held = await overrideOrder(id, before)
    if (held) send({ is: 'reloaded', view: held })
  }
  const released = await attempt(async () => send({ is: 'reloaded', view: await call('order_release', id) }))
  if (released) tell(t('order-overridden', { number: facts.number }), back)
}

/** What a person can set for an order by keys: hold or release, a box, more or fewer parcels. `counts`: “+” counts items now. */
export function handActs(order: Order, boxes: readonly BoxPreset[], counts: boolean): Act[] {
  if (order.stage === 'held' || order.stage === 'waiting')
    return [{ id: 'release-here', keys: ['l'], run: () => void release() }]
  if (!canBePacked(order.stage)) return []
  const hold = () => void overriding((before) => ({ ...before, hold: t('held-by-command') }))
  const parcels = parcelsOf(order)
  const divide = (count: number) => () =>
    void overriding((before) => withSetting(before, { set: 'parcels', count, share: 'evenly' }))
  const list: Act[] = [{ id: 'hold-here', keys: ['h'], run: hold }]
  for (const [index, { name }] of boxes.entries())
    list.push({
      id: `box:${name}`,
      keys: index < 9 ? [String(index + 1)] : [],
      run: () => void overriding((before) => withSetting(before, { set: 'box', name })),
      silent: true,
    })
  if (parcels < MOST_PARCELS)
    list.push({
      id: 'more-parcels',
      keys: counts ? ['Alt+ArrowUp'] : ['+', 'Alt+ArrowUp'],
      run: divide(parcels + 1),
    })
  if (parcels > 1) list.push({ id: 'fewer-parcels', keys: ['-', 'Alt+ArrowDown'], run: divide(parcels - 1) })
  return list
}
