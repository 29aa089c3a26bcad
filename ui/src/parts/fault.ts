/** What is wrong with a printer, as its picture shows it. */
import type { PrinterView } from '../backend'
import { hasCode, type ProblemCode } from '../backend/codes'

export type Fault =
  | 'paper'
  | 'ribbon'
  | 'head'
  | 'pause'
  | 'hot'
  | 'cold'
  | 'cutter'
  | 'jam'
  | 'mark'
  | 'cable'
  | 'silent'
  | 'taken'
  | 'memory'
  | 'locked'
  | 'other'

/** The picture of a printer: well, at work, or what is wrong. */
export type Look = 'ready' | 'busy' | Fault

/** The pictures of the station's problems, by their codes; every other one is `other`. */
const FAULTS: Partial<Record<ProblemCode, Fault>> = {
  'printer-paper-out': 'paper',
  'printer-ribbon-out': 'ribbon',
  'printer-head-open': 'head',
  'printer-paused': 'pause',
  'printer-too-hot': 'hot',
  'printer-too-cold': 'cold',
  'printer-cutter': 'cutter',
  'printer-jam': 'jam',
  'printer-mark': 'mark',
  'printer-offline': 'cable',
  'printer-unreachable': 'cable',
  'printer-vanished': 'cable',
  'printer-no-answer': 'silent',
  'printer-silent': 'silent',
  'printer-label-waiting': 'taken',
  'printer-half-label': 'jam',
  'printer-buffer-full': 'memory',
  'printer-memory-lost': 'memory',
  'printer-denied': 'locked',
}

/** The picture of a problem; null where it is not a printer's. */
export function faultOf(code: string | undefined): Fault | null {
  return code?.startsWith('printer-') ? (FAULTS[code as ProblemCode] ?? 'other') : null
}

/** How a printer of the desk looks. */
export function lookOf({ problem, waiting }: Pick<PrinterView, 'problem' | 'waiting'>): Look {
  // One that prints somebody else's labels is at work, not in trouble.
  if (hasCode(problem, 'printer-busy')) return 'busy'
  if (problem) return faultOf(problem.code) ?? 'other'
  return waiting > 0 ? 'busy' : 'ready'
}
