/** Problems by their codes. */
import type { Problem, ProblemCode } from './types.gen'

export type { ProblemCode }

/** Whether it is a problem of that code. */
export const hasCode = (problem: Problem | null | undefined, code: ProblemCode): boolean => problem?.code === code

/** A problem the page itself makes. */
export const pageProblem = (code: ProblemCode, more: Omit<Problem, 'code'> = {}): Problem => ({ code, ...more })
