/** Strips that tell what was done, most of them with a way back. */
import { asProblem, type Problem } from '../backend'
import { problem } from '../words/index.svelte'
import { speak } from './spoken.svelte'

export interface Notice {
  id: number
  mood: 'right' | 'attention' | 'wrong'
  text: string
  advice: string
  detail: string
  /** Takes back what was done. */
  undo: (() => unknown) | null
  /** It tells that something a person did went wrong: the next thing that is done takes its place. */
  failed: boolean
}

/** How long a strip stays, in milliseconds; what went wrong stays until it was read, or the next thing is done. */
const STAY = { told: 6_000, undo: 15_000 }

let notices = $state.raw<Notice[]>([])
let last = 0

export const shownNotices = (): Notice[] => notices

export function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id)
}

/** What went wrong before is over: the person went on to something else. */
export function forgetProblems(): void {
  notices = notices.filter((notice) => notice.mood === 'right')
}

/** Tells what was done; with `undo`, how it is taken back. What failed before it is over. */
export function tell(text: string, undo: (() => unknown) | null = null): void {
  notices = notices.filter((notice) => !notice.failed)
  const id = add({ mood: 'right', text, advice: '', detail: '', undo, failed: false })
  setTimeout(() => dismiss(id), undo ? STAY.undo : STAY.told)
}

/** Tells what a person has to do now; it stays until it was read. */
export function warn(text: string): void {
  add({ mood: 'attention', text, advice: '', detail: '', undo: null, failed: false })
}

/** Tells what went wrong. */
export const tellProblem = (it: Problem): void => wrong(it, false)

function wrong(it: Problem, failed: boolean): void {
  const { sentence, advice, detail } = problem(it)
  add({ mood: 'wrong', text: sentence, advice, detail, undo: null, failed })
}

/** Does something; what goes wrong is told. Answers whether it went well. */
export async function attempt(doing: () => Promise<unknown>): Promise<boolean> {
  try {
    await doing()
    return true
  } catch (error) {
    wrong(asProblem(error), true)
    return false
  }
}

/** Takes the last thing back that can be. */
export function undoLast(): void {
  const notice = notices.findLast((it) => it.undo)
  if (!notice) return
  dismiss(notice.id)
  void attempt(async () => notice.undo?.())
}

export const canUndo = (): boolean => notices.some((notice) => notice.undo)

function add(notice: Omit<Notice, 'id'>): number {
  const id = ++last
  speak([notice.text, notice.advice].filter(Boolean).join(' '), notice.mood === 'wrong' ? 'assertive' : 'polite')
  // Good news makes room for newer good news, and keeps its way back beside a warning; what went wrong stays, once.
  const stays = notices.filter((it) => (it.mood !== 'right' || notice.mood !== 'right') && it.text !== notice.text)
  notices = [...stays, { ...notice, id }].slice(-3)
  return id
}
