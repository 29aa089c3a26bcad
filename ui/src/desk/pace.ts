/** How fast keys follow each other: a scanner's evenly, a hand's not. Times in milliseconds. Pure. */

/** What is known of a scanner's keys. */
export interface Pace {
  /** From key to key, mostly. */
  gap: number
  /** The longest there was inside a code. */
  longest: number
}

/** Keys that follow each other within this time may be one code. */
export const TOGETHER = 150
/** No hand types a short code this fast. */
const FASTER_THAN_HANDS = 35
/** No hand types a long code this fast. */
const FASTER_FOR_LONG = 50
/** From this many characters a code counts as long. */
const LONG = 6
/** Even keys this fast are a scanner's: of numbers a quick hand types (90 to 120 ms a key) one in ten thousand is so. */
const SURELY = 60
/** Scanners are not slower than this. */
const SLOWEST = 108
/** How far a gap may be from the usual one, as a share of it: the fewer there are, the less, for a hand's may be even by chance. */
const uneven = (gaps: number): number => (gaps < LONG ? 0.15 : 0.3)
/** How often a keyboard is asked for its keys, in milliseconds. */
const POLL = 4
/** No two keys of a hand are so close. */
const AT_ONCE = 2
/** Codes are at least this long. */
export const SHORTEST_CODE = 3

/** Whether the gaps between the keys of so many characters are a scanner's. */
export function isScanners(gaps: number[], characters: number, known: Pace[]): boolean {
  if (characters < SHORTEST_CODE || gaps.length < SHORTEST_CODE - 1) return false
  const usual = median(gaps)
  const longest = Math.max(...gaps)
  if (known.some((pace) => Math.abs(usual - pace.gap) <= pace.gap / 2 + 5 && longest <= 1.5 * pace.longest + 10))
    return true
  if (isFasterThanHands(gaps, characters)) return true
  return usual <= SLOWEST && gaps.length >= SHORTEST_CODE && isEven(gaps, usual)
}

/** Whether no hand types so: faster than any, as even as few and faster, or with every key at a pace that was learned. */
export function isSurelyScanners(gaps: number[], characters: number, known: Pace[]): boolean {
  if (gaps.length < SHORTEST_CODE - 1) return false
  const usual = median(gaps)
  const isQuick = gaps.length >= SHORTEST_CODE && usual <= SURELY && isEven(gaps, usual)
  return (
    isFasterThanHands(gaps, characters) ||
    isQuick ||
    known.some(({ gap }) => gaps.every((it) => Math.abs(it - gap) <= uneven(0) * gap + POLL))
  )
}

/** Whether no hand types so fast, however even. */
export const isFasterThanHands = (gaps: number[], characters: number): boolean =>
  mean(gaps) <= FASTER_THAN_HANDS || (characters >= LONG && median(gaps) <= FASTER_FOR_LONG)

/** Whether gaps are much the same: all but one in ten, and but one where the machine was at work. */
function isEven(gaps: number[], usual: number): boolean {
  const { even, bunched } = unbunched(gaps)
  const odd = even.filter((gap) => Math.abs(gap - usual) > uneven(gaps.length) * usual + POLL).length
  return odd <= Math.max(Math.floor(gaps.length / 10), bunched ? 1 : 0)
}

/** Keys that came all at once, for the machine was at work, as they may have been pressed. */
function unbunched(gaps: number[]): { even: number[]; bunched: boolean } {
  const bunches: number[][] = []
  for (const gap of gaps) {
    const last = bunches.at(-1)
    if (last && gap < AT_ONCE) last.push(gap)
    else bunches.push([gap])
  }
  return { even: bunches.flatMap((bunch) => bunch.map(() => mean(bunch))), bunched: bunches.length < gaps.length }
}

/** A scanner's pace by the gaps of some codes it typed; null without any. */
export function paceOf(scans: number[][]): Pace | null {
  const gaps = scans.flat()
  return gaps.length > 0 ? { gap: Math.round(median(gaps)), longest: Math.round(Math.max(...gaps)) } : null
}

const mean = (all: number[]): number => all.reduce((sum, it) => sum + it, 0) / all.length

function median(all: number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
