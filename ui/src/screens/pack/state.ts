/**
 * The packing desk as a pure machine: what a scan, a key or the station's news makes of what is shown, and what has to be
 * asked of the station next.
 */
import type { Command, Job, JobState, OrderId, OrderView, Problem, Scanned } from '../../backend'
import { hasCode, pageProblem } from '../../backend/codes'
import { whenDue } from '../../desk/due'
import { labelJobOf } from '../../desk/jobs'
import type { Scan } from '../../desk/scanner'
import type { Tone } from '../../desk/tones'
import { labelIsGone } from '../../desk/shipments'
import { canBePacked } from '../../desk/stages'
import { stepCheck } from './check-steps'
import { isOut, ofBatch, stepBatch } from './leading'
import { awaitsItems, waiting } from './checking'
import { canPrint, canReprint, canShelve, isStationCode, ship, shipPart } from './printable'
import {
  isDividing,
  show,
  shownOrder,
  withView,
  type Effect,
  type Habits,
  type Input,
  type Looking,
  type Pack,
  type Shown,
  type Step,
} from './shown'
import { asksForWeight, waitsForScale } from './weight'

/** Within this time of its last read an item is the same one, sent twice; the next one takes longer. In milliseconds. */
const SAME_ITEM = 80

/** News of a label, which goes on behind a stop. */
const OF_LABELS = new Set<Input['is']>(['shipped', 'refused', 'reprinted', 'moved'])

export function step(pack: Pack, input: Input): Step {
  if (pack.shown.at === 'stopped' && OF_LABELS.has(input.is)) {
    const [behind, effects] = step({ ...pack, shown: pack.shown.then }, input)
    return [{ ...behind, shown: { ...pack.shown, then: behind.shown } }, effects]
  }
  switch (input.is) {
    case 'scanned':
      return scanned(pack, input.scan)
    case 'chosen': {
      const turn = pack.turn + 1
      return [
        { ...pack, turn, looking: { turn, code: '', again: false, scanned: false, soon: false, over: false } },
        [{ do: 'open', turn, order: input.order }],
      ]
    }
    case 'found':
      if (pack.looking && pack.looking.turn !== input.turn)
        return overtaken(pack, pack.looking, input.turn, input.answer)
      if (input.answer.found === 'item' || input.answer.found === 'command')
        return meant(pack, input.turn, input.answer)
      return pack.looking ? found(pack, pack.looking, input.answer, input.now) : [pack, []]
    case 'in_hand':
    case 'checked':
    case 'stopped':
    case 'acknowledged':
    case 'taken_back':
    case 'unchecked':
      return stepCheck(pack, input)
    case 'lost':
      return pack.looking?.turn === input.turn ? failed(pack, input.problem) : [pack, []]
    case 'misread':
      return failed(pack, input.problem)
    case 'habits':
      return [{ ...pack, habits: input.habits }, []]
    case 'confirmed':
      return confirm(pack)
    case 'dividing': {
      const view = shownOrder(pack)
      return [view ? { ...pack, part: { order: view.order.id, items: null } } : pack, []]
    }
    case 'divided':
      return shipPart(pack, input.items)
    case 'undivided':
      return [isDividing(pack) ? { ...pack, part: null } : pack, []]
    case 'shipped':
      return shipped(pack, input.order, input.answer.job, { shipment: input.answer.shipment, stage: 'labelled' })
    case 'refused': {
      if (shownOrder(pack)?.order.id !== input.order) return [pack, []]
      const view = shownOrder(pack) as OrderView
      const refused = show(pack, { at: 'refused', view, problem: input.problem })
      if (waitsForScale(input.problem)) return [refused, []]
      return [refused, [{ do: 'sound', tone: asksForWeight(input.problem) ? 'attention' : 'wrong' }]]
    }
    case 'asked': {
      const { view, problem, items } = input
      const next = landed(pack, { at: 'refused', view, problem }, '')
      return [{ ...next, part: items && { order: view.order.id, items } }, [{ do: 'sound', tone: 'attention' }]]
    }
    case 'shelve': {
      const view = shownOrder(pack)
      if (!view || !canShelve(pack)) return [pack, []]
      return [show(pack, { at: 'shipping', view, job: null }), [{ do: 'shelve', order: view.order.id }]]
    }
    case 'shelved': {
      const view = shownOrder(pack)
      if (view?.order.id !== input.order) return [pack, []]
      return [show(pack, { at: 'shelved', view, code: input.code }), [{ do: 'sound', tone: 'done' }]]
    }
    case 'reprint': {
      const view = shownOrder(pack)
      if (!view?.shipment || !canReprint(pack)) return [pack, []]
      return [
        show(pack, { at: 'shipping', view, job: null }),
        [{ do: 'reprint', order: view.order.id, shipment: view.shipment.id }],
      ]
    }
    case 'reprinted':
      return shipped(pack, input.order, input.job, {})
    case 'answered': {
      const { shown } = pack
      if (shown.at !== 'job' || shown.job.state !== 'unknown') return [pack, []]
      return [pack, [{ do: 'answer', job: shown.job, cameOut: input.cameOut }]]
    }
    case 'moved':
      return moved(pack, input.job)
    case 'reloaded':
      return reloaded(pack, input.view)
    case 'weighed':
      return shownOrder(pack)?.order.id === input.view.order.id ? [show(pack, opened(input.view)), []] : [pack, []]
    case 'settled':
      return pack.shown.at === 'refused' && waitsForScale(pack.shown.problem) ? confirm(pack) : [pack, []]
    case 'cleared':
      return [{ ...pack, shown: { at: 'idle' }, code: '', looking: null, last: null, part: null }, []]
    case 'lead':
    case 'led':
    case 'onwards':
    case 'left_batch':
      return stepBatch(pack, input)
  }
}

/** Whether it could ship, but misses what the customer was promised. */
export function isLate({ order: { stage, decision } }: OrderView, now: number): boolean {
  return canBePacked(stage) && decision.ship_by !== undefined && whenDue(decision.ship_by, now) === 'missed'
}

function scanned(pack: Pack, scan: Scan): Step {
  const { looking, read, habits } = pack
  const { code, certain = false, times } = scan
  const view = shownOrder(pack)
  // Two mugs are two scans of one code.
  const each = awaitsItems(view)
  const since = times && read ? times.began - read.ended : Infinity
  const soon = since < habits.dead
  const heard: Pack = times ? { ...pack, read: { code, ended: times.ended } } : pack
  if (read?.code === code && since < (each ? SAME_ITEM : habits.dead)) return [heard, []]
  if (!each && looking?.code === code) return [{ ...heard, looking: { ...looking, again: looking.again || !soon } }, []]
  if (!soon && code === pack.code && canPrint(pack)) return confirm(heard)
  const turn = pack.turn + 1
  const order = view?.order.id ?? null
  // Items are scanned one after the other; anything else may be an order that is to be there first.
  const over = looking !== null && !each
  return [
    { ...heard, turn, looking: { turn, code, again: false, scanned: certain, soon, over } },
    [{ do: 'scan', turn, scan, order, waiting: waiting(pack) }],
  ]
}

/** Something could not be read or looked up: nothing prints until a person saw it. */
function failed(pack: Pack, problem: Problem): Step {
  const view = shownOrder(pack)
  if (view && awaitsItems(view))
    return stepCheck(landed(pack, pack.shown), { is: 'stopped', order: view.order.id, problem })
  return [landed(pack, { at: 'failed', problem }), [{ do: 'sound', tone: 'wrong' }]]
}

/** A scan is answered that another one overtook: an order stays away, an item or a command does what it says. */
function overtaken(pack: Pack, looking: Looking, turn: number, answer: Scanned): Step {
  if (answer.found === 'item' || answer.found === 'command')
    return meant({ ...pack, looking: { ...looking, over: false } }, turn, answer)
  return [
    { ...pack, looking: { ...looking, over: looking.over || answer.found === 'order' || answer.found === 'started' } },
    [],
  ]
}

/** A scan that is about what is on the screen; not where an order was to be there first. */
function meant(pack: Pack, turn: number, answer: Extract<Scanned, { found: 'item' | 'command' }>): Step {
  if (pack.looking?.turn === turn && pack.looking.over) return failed(pack, pageProblem('scan-too-soon'))
  const next = pack.looking?.turn === turn ? { ...pack, looking: null } : pack
  if (answer.found === 'command') return [eased(next, answer.command), [{ do: 'command', command: answer.command }]]
  const view = shownOrder(pack)
  return view ? [next, [{ do: 'check', order: view.order.id, item: answer.item }]] : [next, []]
}

/** A badge that was read takes the place of a scan that was refused; another command may be an answer to that. */
function eased(pack: Pack, command: Command): Pack {
  const isRefusal = pack.shown.at === 'failed' || pack.shown.at === 'unknown'
  return command.do === 'packer' && isRefusal ? { ...pack, shown: { at: 'idle' }, code: '' } : pack
}

function found(pack: Pack, looking: Looking, answer: Scanned, now: number): Step {
  const { code, again } = looking
  switch (answer.found) {
    case 'nothing':
      return [landed(pack, { at: 'unknown', code }, code), [{ do: 'sound', tone: 'wrong' }]]
    case 'several':
      return [landed(pack, { at: 'several', code, rows: answer.rows }, code), [{ do: 'sound', tone: 'attention' }]]
    case 'taken':
      return [{ ...pack, looking: null }, []]
    case 'item':
    case 'command':
      return meant(pack, looking.turn, answer)
    case 'batch':
      return stepBatch({ ...pack, looking: null }, { is: 'lead', batch: answer.batch })
    case 'started': {
      const { view, item } = answer
      const next = landed(pack, opened(view), code)
      if (awaitsItems(view)) return [next, [{ do: 'check', order: view.order.id, item }]]
      if (printsAtOnce(looking, view, pack.habits, now) && canPrint(next)) return confirm(next)
      return [next, [{ do: 'sound', tone: soundOf(next.shown, now) }]]
    }
    case 'order': {
      const { view } = answer
      // Another barcode of the order that is already there is the second scan, too.
      const there =
        code !== '' && !looking.soon && pack.shown.at === 'order' && pack.shown.view.order.id === view.order.id
      const second = again || there
      const next = landed(pack, opened(view), code, keptPart(pack, code, view))
      const atOnce = second || isStationScan(looking, view) || printsAtOnce(looking, view, pack.habits, now)
      if (atOnce && canPrint(next)) return confirm(next)
      if (second && (awaitsItems(view) || isDividing(next))) return [next, [{ do: 'sound', tone: 'attention' }]]
      return [next, [{ do: 'sound', tone: soundOf(next.shown, now) }]]
    }
  }
}

/** A part that is chosen stays chosen when its order is scanned once more; who opens the order from a list begins anew. */
const keptPart = ({ part }: Pack, code: string, view: OrderView): Pack['part'] =>
  code !== '' && part?.order === view.order.id && canBePacked(view.order.stage) ? part : null

/** Whether the station label of a parcel on the shelf was scanned: its label is what was asked for. */
const isStationScan = ({ scanned, soon, code }: Looking, view: OrderView): boolean =>
  scanned && !soon && isStationCode(code, view)

/** Whether the first scan of an order is enough. One that is late, or shipped in part, is looked at first. */
function printsAtOnce({ scanned, soon }: Looking, view: OrderView, { print }: Habits, now: number): boolean {
  if (!scanned || soon || print === 'never' || view.order.rest || isLate(view, now)) return false
  if (print === 'nothing_to_check') return true
  const items = view.order.facts.lines.reduce((sum, line) => sum + (line.ships ? line.quantity : 0), 0)
  return items === 1
}

/** An order as it stands when it is pulled up. */
function opened(view: OrderView): Shown {
  const job = labelJobOf(view)
  return view.order.stage === 'labelled' && job ? { at: 'job', view, job } : { at: 'order', view }
}

function soundOf(shown: Shown, now: number): Tone {
  if ('view' in shown && shown.view.late?.cancelled) return 'wrong'
  if (shown.at !== 'order') return 'attention'
  if (isLate(shown.view, now)) return 'wrong'
  if (canBePacked(shown.view.order.stage)) return 'right'
  return shown.view.order.stage === 'cancelled' ? 'wrong' : 'attention'
}

/** Asks for the label, where nothing stands in the way. */
export const confirm = (pack: Pack): Step => (canPrint(pack) ? ship(pack) : [pack, []])

function shipped(
  pack: Pack,
  order: OrderId,
  job: Job,
  change: { shipment?: OrderView['shipment']; stage?: OrderView['order']['stage'] },
): Step {
  const { shown } = pack
  if (shown.at !== 'shipping' || shown.view.order.id !== order) return [pack, []]
  const { stage = shown.view.order.stage, shipment = shown.view.shipment } = change
  const view: OrderView = { ...shown.view, shipment, order: { ...shown.view.order, stage } }
  const latest = shown.job?.id === job.id ? newer(shown.job, job) : job
  return heardOf(show({ ...pack, part: null }, { at: 'job', view, job: latest }), null, latest)
}

function moved(pack: Pack, job: Job): Step {
  const { shown } = pack
  if (job.document.kind !== 'label' || shownOrder(pack)?.order.id !== job.document.order) return [pack, []]
  if (shown.at === 'shipping') return [show(pack, { ...shown, job }), []]
  if (shown.at !== 'job') return [pack, []]
  // A job of the same order that is younger takes the place, as after “no, print again”.
  if (job.id < shown.job.id) return [pack, []]
  const next = job.id === shown.job.id ? newer(shown.job, job) : job
  return heardOf(show(pack, { ...shown, job: next }), shown.job, next)
}

function reloaded(pack: Pack, view: OrderView): Step {
  const { shown } = pack
  if (shownOrder(pack)?.order.id !== view.order.id) return [pack, []]
  const stops = view.late?.cancelled && 'view' in shown && !shown.view.late?.cancelled
  const sound: Effect[] = stops ? [{ do: 'sound', tone: 'wrong' }] : []
  // A label that was taken back is gone from the desk as well.
  const takenBack = shown.at === 'job' && labelIsGone(shown.job, view)
  // What its label waited for is there.
  const photographed = shown.at === 'refused' && hasCode(shown.problem, 'photo-missing') && view.photos.taken
  if (shown.at === 'order' || takenBack || photographed) return [{ ...pack, shown: opened(view) }, sound]
  return [{ ...pack, shown: withView(shown, view) }, sound]
}

/** Puts what was looked up on the screen. */
const landed = (pack: Pack, shown: Shown, code = pack.code, part = shown === pack.shown ? pack.part : null): Pack => ({
  ...pack,
  shown,
  code,
  looking: null,
  part,
})

const RANK: Record<JobState, number> = { queued: 0, sending: 1, sent: 2, failed: 3, unknown: 4, printed: 5 }

/** Of two reports about one job, the later one: an answer and the news of the spool may overtake each other. */
function newer(a: Job, b: Job): Job {
  const [then, now] = [Date.parse(a.changed_at), Date.parse(b.changed_at)]
  if (then !== now) return then > now ? a : b
  return RANK[a.state] > RANK[b.state] ? a : b
}

/** A label moved: what is heard of it, and what it means for the batch. */
function heardOf(pack: Pack, before: Job | null, job: Job): Step {
  const sounds = heard(before, job)
  if (before && isOut(before) && before.id === job.id) return [pack, sounds]
  const [next, effects] = ofBatch(pack, job)
  return [next, [...sounds, ...effects]]
}

function heard(before: Job | null, job: Job): Effect[] {
  const same = before?.id === job.id && before.state === job.state && !before.problem === !job.problem
  const tone = same ? null : toneOf(job)
  return tone ? [{ do: 'sound', tone }] : []
}

function toneOf(job: Job): Tone | null {
  if (isOut(job)) return 'done'
  if (job.state === 'failed') return 'wrong'
  return job.state === 'unknown' || job.problem ? 'attention' : null
}
