/** The steps of a batch: its orders come one after the other. Part of the desk's pure machine. */
import type { BatchOrder, BatchView, Job, OrderId } from '../../backend'
import { canBePacked } from '../../desk/stages'
import { shownOrder, type BatchInput, type Effect, type Pack, type Step } from './shown'

/** Whether a label is out as far as anybody can know. */
export const isOut = (job: Job): boolean => job.state === 'printed' || job.evidence?.kind === 'handed_over'

/**
 * The order that comes after another: the next that can be packed, and behind the last those that were passed over. None of
 * the batch on the screen, the first.
 */
export function nextOf({ orders, next }: BatchView, shown: OrderId | undefined): BatchOrder | null {
  const at = orders.findIndex(({ id }) => id === shown)
  if (at < 0) return next ?? null
  return [...orders.slice(at + 1), ...orders.slice(0, at)].find(({ stage }) => canBePacked(stage)) ?? null
}

export function stepBatch(pack: Pack, input: BatchInput): Step {
  switch (input.is) {
    case 'lead':
      return onwards({ ...pack, leading: { batch: input.batch, last: null } })
    case 'led': {
      if (pack.leading?.batch.id !== input.batch.id) return [pack, []]
      const led = { ...pack, leading: { ...pack.leading, batch: input.batch } }
      const { shown } = pack
      return input.onwards && shown.at === 'job' && isOut(shown.job) && !pack.looking ? onwards(led) : [led, []]
    }
    case 'onwards':
      return onwards(pack)
    case 'left_batch':
      return [{ ...pack, leading: null }, []]
  }
}

/** The next order of the batch is pulled up; where there is none, the desk is at rest. */
function onwards(pack: Pack): Step {
  if (!pack.leading) return [pack, []]
  const next = nextOf(pack.leading.batch, shownOrder(pack)?.order.id)
  if (!next)
    return [{ ...pack, shown: { at: 'idle' }, code: '', looking: null, last: null }, [{ do: 'sound', tone: 'done' }]]
  const turn = pack.turn + 1
  return [
    { ...pack, turn, looking: { turn, code: '', again: false, scanned: false, soon: false, over: false } },
    [{ do: 'open', turn, order: next.id }],
  ]
}

/** What a label that came out means for the batch: its next order is asked for. */
export function ofBatch(pack: Pack, job: Job): [Pack, Effect[]] {
  const { leading } = pack
  const view = shownOrder(pack)
  if (!leading || !view || !isOut(job) || !isOf(leading.batch, view.order.id)) return [pack, []]
  return [
    { ...pack, leading: { ...leading, last: view.order.facts.number } },
    [{ do: 'batch', batch: leading.batch.id, onwards: true }],
  ]
}

const isOf = (batch: BatchView, order: number): boolean => batch.orders.some(({ id }) => id === order)
