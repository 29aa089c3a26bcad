/** What the desk's great strip says: its mood and its words, told apart by colour, shape, word and sound. */
import type { Job, Message, Printer, Problem, ShopId } from '../../backend'
import { hasCode } from '../../backend/codes'
import { lateProblem } from '../../desk/late'
import { elsewhereSince } from '../../desk/elsewhere'
import type { PrinterState } from '../../desk/station.svelte'
import { canBePacked, piecesOf } from '../../desk/stages'
import { awaitsItems, awaitsPhoto, missing } from './checking'
import { parcelsOf } from './parcels'
import { shownPart, type Pack } from './shown'
import { isLate } from './state'
import { parcelOf, waitsForScale } from './weight'

/** The strip's look. */
export type Mood = 'calm' | 'checking' | 'go' | 'busy' | 'right' | 'attention' | 'question' | 'wrong'

export interface Signal {
  mood: Mood
  /** The catalogue's key of the great words; `.next` of it says what to do. */
  key: string
  args: Record<string, string | number>
  /** What stands in the way, in the station's words. */
  problem: Problem | null
  why: Message | null
}

/** What the strip says; `printer` tells how a printer is, `now` is the time, `pulls` whether a shop is asked by itself. */
export function signal(
  pack: Pack,
  printer: (id: Printer['id']) => PrinterState,
  now: number,
  pulls: (shop: ShopId) => boolean = () => true,
): Signal {
  const says = (mood: Mood, key: string, more: Partial<Signal> = {}): Signal => {
    return { mood, key, args: {}, problem: null, why: null, ...more }
  }
  const { shown } = pack
  const late = ofLate(shown)
  if (late)
    return late.mood === 'wrong'
      ? says('wrong', 'signal-cancelled-late')
      : says('attention', 'signal-changed-late', { problem: late.problem })
  switch (shown.at) {
    case 'idle':
      return says('calm', 'signal-idle')
    case 'unknown':
      return says('wrong', 'signal-unknown', { args: { code: shown.code } })
    case 'several':
      return says('attention', 'signal-several', { args: { code: shown.code } })
    case 'failed':
      return says('wrong', hasCode(shown.problem, 'scan-refused') ? 'signal-misread' : 'signal-failed', {
        problem: shown.problem,
      })
    case 'refused':
      if (waitsForScale(shown.problem)) return says('busy', 'signal-scale-settles')
      if (hasCode(shown.problem, 'weight-differs'))
        return says('question', 'signal-weight', { args: parcelOf(shown.problem), problem: shown.problem })
      if (hasCode(shown.problem, 'not-weighed'))
        return says('attention', 'signal-not-weighed', { args: parcelOf(shown.problem), problem: shown.problem })
      return says('wrong', 'signal-refused', { problem: shown.problem })
    case 'shelved':
      return says('right', 'signal-shelved', { args: { code: shown.code } })
    case 'shipping':
      return says('busy', 'signal-shipping')
    case 'asking': {
      const item = shown.view.order.facts.lines[shown.line]?.name ?? ''
      return says('attention', shown.number === 'serial' ? 'signal-asks-serial' : 'signal-asks-lot', { args: { item } })
    }
    case 'stopped':
      return says('wrong', 'signal-stopped', { problem: shown.problem })
    case 'order': {
      const { stage, decision } = shown.view.order
      const { check } = shown.view
      const part = canBePacked(stage) ? shownPart(pack) : null
      if (part?.items) {
        const count = part.items.reduce((sum, { quantity }) => sum + quantity, 0)
        return says('go', 'signal-part-ready', { args: { count, of: piecesOf(shown.view.order) } })
      }
      if (check && awaitsItems(shown.view))
        return says('checking', 'signal-checking', { args: { left: missing(check) } })
      if (part) return says('question', 'signal-part')
      if (awaitsPhoto(shown.view)) return says('attention', 'signal-photo')
      if (isLate(shown.view, now)) return says('wrong', 'signal-late')
      const parcels = parcelsOf(shown.view.order)
      if (stage === 'ready')
        return parcels > 1 ? says('go', 'signal-ready-parcels', { args: { parcels } }) : says('go', 'signal-ready')
      if (stage === 'partly_shipped') return says('go', 'signal-rest', { args: { left: piecesOf(shown.view.order) } })
      if (stage === 'held') return says('attention', 'signal-held', { why: decision.hold.value })
      if (stage === 'waiting')
        return says('attention', 'signal-waiting', { args: { from: pulls(shown.view.order.shop) ? 'shop' : 'file' } })
      const since = elsewhereSince(shown.view.order)
      if (since && shown.view.shipments.some(({ state }) => state === 'voided'))
        return says('attention', 'signal-taken-back')
      if (since)
        return says('attention', 'signal-elsewhere', {
          why: { key: 'scan-elsewhere', args: { since: { time: since } } },
        })
      return says(stage === 'cancelled' ? 'wrong' : 'attention', `signal-${stage}`)
    }
    case 'job':
      return ofJob(shown.job, printer(shown.job.printer), parcelsOf(shown.view.order), says)
  }
}

/** What the shop changed after the label was made; a job that asks a question, or failed, asks for a person before a change. */
function ofLate(shown: Pack['shown']): { mood: Mood; problem: Problem } | null {
  if (!('view' in shown) || shown.at === 'stopped' || shown.at === 'asking') return null
  const problem = lateProblem(shown.view)
  if (!problem) return null
  if (shown.view.late?.cancelled) return { mood: 'wrong', problem }
  const asks = shown.at === 'job' && (shown.job.state === 'unknown' || shown.job.state === 'failed')
  return shown.at === 'refused' || shown.at === 'shipping' || asks ? null : { mood: 'attention', problem }
}

function ofJob(
  job: Job,
  printer: PrinterState,
  parcels: number,
  says: (mood: Mood, key: string, more?: Partial<Signal>) => Signal,
): Signal {
  const args = { printer: printer.name }
  const problem = job.problem ?? null
  // One that prints somebody else's labels is at work, and needs nobody.
  const trouble = [problem, printer.problem].find((it) => it && !hasCode(it, 'printer-busy')) ?? null
  switch (job.state) {
    case 'queued':
    case 'sending':
    case 'sent':
      if (job.evidence?.kind === 'handed_over') return says('right', 'signal-handed-over', { args })
      if (trouble) return says('attention', 'signal-needs-you', { args, problem: trouble })
      return says('busy', `signal-${job.state}`, { args })
    case 'printed':
      return parcels > 1
        ? says('right', 'signal-printed-parcels', { args: { ...args, parcels } })
        : says('right', 'signal-printed', { args })
    case 'unknown':
      return says('question', 'signal-question', { args, problem })
    case 'failed':
      return says('wrong', 'signal-print-failed', { args, problem })
  }
}
