/** The codes of problems this page treats in a way of their own. Every other one is told by its sentence alone. */
import type { Problem } from './types.gen'

export const CODES = [
  'command-not-now',
  'document-asks',
  'file-unclear-date-order',
  'file-unclear-decimal-mark',
  'file-unclear-encoding',
  'file-unclear-weight-mark',
  'job-cancelled',
  'list-moved',
  'not-weighed',
  'page-fault',
  'printer-buffer-full',
  'printer-busy',
  'printer-cutter',
  'printer-denied',
  'printer-half-label',
  'printer-head-open',
  'printer-jam',
  'printer-label-waiting',
  'printer-mark',
  'printer-memory-lost',
  'printer-no-answer',
  'printer-offline',
  'printer-paper-out',
  'printer-paused',
  'printer-ribbon-out',
  'printer-silent',
  'printer-too-cold',
  'printer-too-hot',
  'printer-unreachable',
  'printer-vanished',
  'scale-settling',
  'scan-refused',
  'settings-conflict',
  'station-silent',
  'weight-differs',
] as const

/** The code of a problem. */
export type ProblemCode = (typeof CODES)[number]

/** Whether it is a problem of that code. */
export const hasCode = (problem: Problem | null | undefined, code: ProblemCode): boolean => problem?.code === code

/** A problem the page itself makes. */
export const pageProblem = (code: ProblemCode, more: Omit<Problem, 'code'> = {}): Problem => ({ code, ...more })
