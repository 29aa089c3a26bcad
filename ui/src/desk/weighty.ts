/**
 * Acts that cannot be taken back: they spend a number, call a carrier, use up paper, make weights others or say something for
 * good. No letter does them, no key that repeats, and no key that was pressed before what it acts on was on the screen. Pure.
 */
import { unshifted } from './keys'

/** The chords of such acts, where a screen gives them a letter. */
const CHORDS: Record<string, string[]> = {
  print: ['Ctrl+Enter', 'Ctrl+p'],
  'print-selected': ['Ctrl+Enter', 'Ctrl+p'],
  'print-many': ['Alt+Enter'],
  'pick-list': ['Ctrl+Shift+l'],
  'packing-slips': ['Ctrl+Shift+s'],
  'print-document': ['Ctrl+Enter', 'Ctrl+p'],
  'print-anyway': ['Ctrl+Enter', 'Ctrl+p'],
  'print-all-pages': ['Ctrl+Shift+Enter'],
  reprint: ['Ctrl+Shift+p'],
  'make-label': ['Ctrl+Enter'],
  'resume-queue': ['Alt+h'],
  'ask-carriers': ['Alt+o'],
  'zero-scale': ['Alt+z'],
  acknowledge: [],
  'use-weighed': ['Alt+w'],
  'keep-expected': ['Alt+k'],
  'keep-rest': ['Alt+k'],
  'close-list': ['Ctrl+Enter'],
  'cancel-job': ['Delete'],
  restart: ['Enter'],
  'leave-practice': ['Alt+Enter'],
}

/** Such acts whose chord is Alt with the letter their screen gives them: yes and no, which differ from language to language. */
const WITH_ALT = new Set(['came-out', 'not-out'])

export const isWeighty = (act: string): boolean => act in CHORDS || WITH_ALT.has(act) || act.startsWith('print-')

/** The keys of such an act: those a screen gives it that are no lone character, and its chords. */
export function chordsOf(act: string, declared: string[]): string[] {
  const kept = declared.filter((key) => !isLone(key))
  const chords = CHORDS[act] ?? declared.filter(isLone).map((key) => `Alt+${key}`)
  return [...new Set([...kept, ...chords])]
}

/** Whether a key is a letter, digit or sign by itself, in capitals or not, or begins with one as `g o`; the space bar is none. */
export const isLone = (key: string): boolean => [...unshifted(key.split(' ')[0] || key)].length === 1

/** Acts whose key may be held down: they move, and change nothing. */
const REPEATS = new Set([
  'next-row',
  'previous-row',
  'select-down',
  'select-up',
  'leap-down',
  'leap-up',
  'up',
  'down',
  'next-page',
  'previous-page',
  'next-part',
  'previous-part',
  'next-tab',
  'previous-tab',
])

export const mayRepeat = (act: string): boolean => REPEATS.has(act)
