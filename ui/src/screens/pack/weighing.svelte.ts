/** Weighing at the desk: the scale's weight is taken when a person says so, and asked about before it is ignored. */
import { asProblem, call, type OrderId, type OrderView, type WeighAnswer } from '../../backend'
import type { Act } from '../../desk/acts.svelte'
import { tell, tellProblem } from '../../desk/notices.svelte'
import { scale } from '../../desk/scale.svelte'
import { play } from '../../desk/sounds.svelte'
import { canBePacked } from '../../desk/stages'
import { mayBeAnother } from '../../parts/scale'
import { form, t } from '../../words/index.svelte'
import { desk, send } from './desk.svelte'
import { shownOrder, shownPart } from './shown'

let last = $state.raw<{ order: OrderId; answer: WeighAnswer } | null>(null)

/** What weighing did to an order; null when it was not weighed just now, or that was taken back. */
export const weighed = (view: OrderView): WeighAnswer | null =>
  last?.order === view.order.id && view.order.overrides.weighed?.parcels[last.answer.parcel - 1] === last.answer.weight
    ? last.answer
    : null

/** Whether an order can be weighed at all. */
export const canWeigh = (view: OrderView | null): boolean =>
  scale.view !== null &&
  view !== null &&
  !view.shipment &&
  (canBePacked(view.order.stage) || view.order.stage === 'held')

/** Takes the weight on the scale for the order on the screen. Answers what that changed. */
export async function takeWeight(): Promise<WeighAnswer | null> {
  const view = shownOrder(desk.pack)
  if (!view || !canWeigh(view)) return null
  const { id, overrides: before, facts } = view.order
  const answer = await asked(() => call('weigh', id))
  if (!answer) return null
  last = { order: id, answer }
  send({ is: 'weighed', view: answer.view })
  play(answer.change ? 'attention' : 'right')
  tell(
    t('weighed-notice', {
      order: facts.number,
      parcel: answer.parcel,
      of: answer.of,
      weight: form().weight(answer.weight),
    }),
    async () => {
      send({ is: 'weighed', view: await call('order_override', { order: id, overrides: before }) })
    },
  )
  return answer
}

/** Whether a person may say that another parcel lies on the scale than the one whose weight was taken. */
export const mayBeAnotherParcel = (view: OrderView | null): boolean =>
  canWeigh(view) && view !== null && scale.view !== null && mayBeAnother(scale.view.state, view)

/** “It is another parcel”: of the same weight, laid down while nobody saw the scale empty. */
export const anotherParcel = async (): Promise<void> => void (await asked(() => call('scale_another')))

/** “Use the scale's”: prints at once where that changes nothing else, and shows the change first where it does. */
export async function useWeighed(): Promise<void> {
  const answer = await takeWeight()
  if (answer && !answer.change) send({ is: 'confirmed' })
}

/** “Keep the expected”: a person's word, and the label prints. `rest`: of all parcels that were not weighed. */
export async function keepExpected(rest = false): Promise<void> {
  const view = shownOrder(desk.pack)
  if (!view) return
  const items = shownPart(desk.pack)?.items ?? []
  const kept = await asked(() => call('weight_keep', { order: view.order.id, items, rest }))
  if (!kept) return
  send({ is: 'weighed', view: kept.view })
  send({ is: 'confirmed' })
}

/** “Hold the parcel”: somebody looks at it later; the line goes on. */
export async function holdParcel({ weighed, expected }: { weighed: number; expected: number }): Promise<void> {
  const view = shownOrder(desk.pack)
  if (!view) return
  const { id, overrides } = view.order
  const hold = t('weight-hold-reason', { weighed: form().weight(weighed), expected: form().weight(expected) })
  const held = await asked(() => call('order_override', { order: id, overrides: { ...overrides, hold } }))
  if (held) send({ is: 'weighed', view: held })
}

/** What can be answered while the weight on the scale is not the expected one. */
export const weightActs = (differ: { weighed: number; expected: number }): Act[] => [
  { id: 'use-weighed', keys: ['w'], run: () => void useWeighed() },
  // The letter takes the weight and prints nothing.
  { id: 'weigh', keys: ['w'], run: () => void takeWeight() },
  { id: 'keep-expected', keys: ['k'], run: () => void keepExpected() },
  { id: 'hold-parcel', keys: ['h'], run: () => void holdParcel(differ) },
  { id: 'clear', keys: ['Escape'], run: () => send({ is: 'cleared' }) },
]

async function asked<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    play('attention')
    tellProblem(asProblem(error))
    return null
  }
}
