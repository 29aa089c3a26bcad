/** What the station asks about a parcel's weight before its label prints. Pure. */
import type { Argument, Problem } from '../../backend'
import { hasCode } from '../../backend/codes'

/** Whether what lies on the scale has to come to rest first; the label prints by itself then. */
export const waitsForScale = (problem: Problem): boolean => hasCode(problem, 'scale-settling')

/** Whether it is a question about weights: nothing went wrong. */
export const asksForWeight = (problem: Problem): boolean =>
  hasCode(problem, 'weight-differs') || hasCode(problem, 'not-weighed')

/** The two weights a problem speaks of; null when it is about something else. */
export function differing(problem: Problem | null): { weighed: number; expected: number } | null {
  if (!problem || !hasCode(problem, 'weight-differs')) return null
  const grams = (argument: Argument | undefined) => (argument && 'grams' in argument ? argument.grams : 0)
  return { weighed: grams(problem.args?.weighed), expected: grams(problem.args?.expected) }
}

/** Which of an order's parcels a problem speaks of. */
export function parcelOf({ args }: Problem): { parcel: number; of: number } {
  const count = (argument: Argument | undefined) => (argument && 'number' in argument ? argument.number : 1)
  return { parcel: count(args?.parcel), of: count(args?.of) }
}
