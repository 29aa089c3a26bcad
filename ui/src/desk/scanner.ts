/**
 * Tells a scanner from a hand. A hand-held scanner is a keyboard to the computer: it types a code faster than any
 * person and ends it with Enter or Tab. Pure: every key comes with its time.
 */

/** A key going down, with its moment in milliseconds. */
export interface Stroke {
  /** The character or the key's name, as `KeyboardEvent.key`. */
  key: string
  /** The key's place on the keyboard, as `KeyboardEvent.code`. */
  code: string
  shift: boolean
  /** The key is held down and repeats itself. */
  repeat: boolean
  at: number
}

/** A code that was scanned. */
export interface Scan {
  code: string
  /**
   * The code as a keyboard with US layout would have typed it, when that differs. Scanners leave the factory set to
   * it, and on a French desk their digits arrive as `&é"'(`.
   */
  us: string | null
}

/** What a key turned out to be. */
export type Reading =
  /** Part of something that may become a scan. */
  | { is: 'pending'; length: number }
  /** The end of a scan. */
  | { is: 'scan'; scan: Scan }
  /** A person's key. */
  | { is: 'typed' }

/** The slowest average between the keys of a scanner, in milliseconds. */
const SLOWEST_AVERAGE = 35
/** A longer pause than this between two keys begins anew. */
export const LONGEST_PAUSE = 80
/** Codes are at least this long. */
const SHORTEST_CODE = 3

const ENDS = new Set(['Enter', 'Tab'])

/** Collects keys until they are a scan or were a person's. */
export class Scanner {
  #strokes: Stroke[] = []

  /** One more key. */
  read(stroke: Stroke): Reading {
    if (stroke.key === 'Shift' || stroke.key === 'CapsLock') return { is: 'pending', length: this.#strokes.length }
    const last = this.#strokes.at(-1)
    if (last && stroke.at - last.at > LONGEST_PAUSE) this.#strokes = []
    if (stroke.repeat) {
      this.#strokes = []
      return { is: 'typed' }
    }
    if (ENDS.has(stroke.key)) {
      const strokes = this.#strokes
      this.#strokes = []
      return isScan(strokes, stroke.at) ? { is: 'scan', scan: scanned(strokes) } : { is: 'typed' }
    }
    if ([...stroke.key].length !== 1) {
      this.#strokes = []
      return { is: 'typed' }
    }
    this.#strokes.push(stroke)
    return { is: 'pending', length: this.#strokes.length }
  }

  /** Forgets what was collected: the pause was too long for a scanner. Answers the characters. */
  abandon(): string {
    const text = this.#strokes.map((stroke) => stroke.key).join('')
    this.#strokes = []
    return text
  }
}

function isScan(strokes: Stroke[], end: number): boolean {
  const first = strokes[0]
  return first !== undefined && strokes.length >= SHORTEST_CODE && (end - first.at) / strokes.length <= SLOWEST_AVERAGE
}

function scanned(strokes: Stroke[]): Scan {
  const code = strokes.map((stroke) => stroke.key).join('').trim()
  const us = strokes.map(usCharacter).join('').trim()
  return { code, us: us === code || us === '' ? null : us }
}

const US_PLAIN: Record<string, string> = { Minus: '-', Equal: '=', Period: '.', Slash: '/', Comma: ',', Semicolon: ';', Space: ' ' }
const US_SHIFTED: Record<string, string> = { Minus: '_', Equal: '+', Period: '>', Slash: '?', Comma: '<', Semicolon: ':', Space: ' ' }
const US_DIGITS_SHIFTED = ')!@#$%^&*('

/** What the key would have typed on a US keyboard. */
function usCharacter({ key, code, shift }: Stroke): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)
  if (digit?.[1]) return shift && code.startsWith('Digit') ? (US_DIGITS_SHIFTED[Number(digit[1])] ?? key) : digit[1]
  const letter = /^Key([A-Z])$/.exec(code)
  if (letter?.[1]) return shift ? letter[1] : letter[1].toLowerCase()
  return (shift ? US_SHIFTED : US_PLAIN)[code] ?? key
}
