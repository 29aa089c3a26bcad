/** What a person sets for the order on the desk, with a way back. */
import { call, type OrderView, type Overrides } from '../../backend'
import { attempt, tell } from '../../desk/notices.svelte'
import { overrideOrder } from '../../desk/slower.svelte'
import { t } from '../../words/index.svelte'
import { desk, send } from './desk.svelte'
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
export async function release(): Promise<void> {
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
