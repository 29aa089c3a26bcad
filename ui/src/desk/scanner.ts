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
  altGr?: boolean
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
  /** The keys it came in, where it was typed. */
  strokes?: Stroke[]
  /** The number of the station's `scan` event, where it came from a serial port. */
  read?: number
}

/** What a scanner's keys mean, as far as they were learned; see `learn`. */
export type ScannerKeys = Record<string, string>

/** What a key turned out to be. */
export type Reading =
  /** Part of something that may become a scan. */
  | { is: 'pending'; length: number }
  /** The end of a scan. */
  | { is: 'scan'; scan: Scan }
  /** The second half of a suffix, as the LF after a CR. */
  | { is: 'suffix' }
  /** A person's key. */
  | { is: 'typed' }

/** The slowest average between the keys of a scanner, in milliseconds. */
const SLOWEST_AVERAGE = 35
/** A longer pause than this between two keys begins anew. */
export const LONGEST_PAUSE = 80
/** Codes are at least this long. */
const SHORTEST_CODE = 3

const ENDS = new Set(['Enter', 'Tab'])
/** Keys that only change what others mean. */
const MODIFIERS = new Set(['Shift', 'CapsLock', 'Control', 'Alt', 'AltGraph', 'NumLock'])
/** What stands between the elements of a GS1 symbol. */
export const GS = '\u001d'

/** Collects keys until they are a scan or were a person's. */
export class Scanner {
  #strokes: Stroke[] = []
  #ended = -Infinity
  readonly #keys: () => ScannerKeys

  constructor(keys: () => ScannerKeys = () => ({})) {
    this.#keys = keys
  }

  /** One more key. */
  read(stroke: Stroke): Reading {
    if (MODIFIERS.has(stroke.key)) return { is: 'pending', length: this.#strokes.length }
    const last = this.#strokes.at(-1)
    if (last && stroke.at - last.at > LONGEST_PAUSE) this.#strokes = []
    if (stroke.repeat) {
      this.#strokes = []
      return { is: 'typed' }
    }
    if (ENDS.has(stroke.key)) return this.#end(stroke)
    // A dead key has a place, and that is what counts.
    if ([...stroke.key].length !== 1 && stroke.key !== 'Dead') {
      this.#strokes = []
      return { is: 'typed' }
    }
    this.#strokes.push(stroke)
    return { is: 'pending', length: this.#strokes.length }
  }

  /** A scan without a suffix, once nothing more comes; null when a person typed. */
  silence(at: number): Scan | null {
    if (!isScan(this.#strokes, at)) return null
    const scan = scanned(this.#strokes, this.#keys())
    this.#strokes = []
    return scan
  }

  /** Forgets what was collected: the pause was too long for a scanner. Answers the characters. */
  abandon(): string {
    const text = this.#strokes.map((stroke) => stroke.key).join('')
    this.#strokes = []
    return text
  }

  #end({ at }: Stroke): Reading {
    const strokes = this.#strokes
    this.#strokes = []
    if (isScan(strokes, at)) {
      this.#ended = at
      return { is: 'scan', scan: scanned(strokes, this.#keys()) }
    }
    return strokes.length === 0 && at - this.#ended <= LONGEST_PAUSE ? { is: 'suffix' } : { is: 'typed' }
  }
}

function isScan(strokes: Stroke[], end: number): boolean {
  const first = strokes[0]
  return first !== undefined && strokes.length >= SHORTEST_CODE && (end - first.at) / strokes.length <= SLOWEST_AVERAGE
}

function scanned(strokes: Stroke[], keys: ScannerKeys): Scan {
  const typed = strokes.map(({ key }) => (key === 'Dead' ? '' : key)).join('').trim()
  if (Object.keys(keys).length > 0) {
    const code = strokes.map((stroke) => keys[placeOf(stroke)] ?? stroke.key).join('').trim()
    return { code, us: code === typed ? null : typed, strokes }
  }
  const us = strokes.map(usCharacter).join('').trim()
  return { code: typed, us: us === typed || us === '' ? null : us, strokes }
}

/** The name of a key's place, after what is held down with it. */
const placeOf = ({ code, shift, altGr }: Stroke): string => `${shift ? 'Shift+' : ''}${altGr ? 'AltGr+' : ''}${code}`

/**
 * Learns what a scanner's keys mean from a barcode whose text is known. Null when these cannot be its keys: too few of
 * them, no places, or one key for two characters.
 */
export function learn(strokes: Stroke[], text: string, known: ScannerKeys = {}): ScannerKeys | null {
  const letters = [...text]
  // What comes before the text is a prefix or the symbology identifier.
  const own = strokes.slice(-letters.length)
  if (own.length < letters.length || own.some(({ code }) => code === '')) return null
  const keys = { ...known }
  for (const [index, stroke] of own.entries()) {
    const letter = letters[index] ?? ''
    for (const [place, meant] of bothCases(stroke, letter)) {
      if ((keys[place] ?? meant) !== meant) return null
      keys[place] = meant
    }
  }
  return keys
}

/** A letter's key types the small one too; every other key is known only as it was pressed. */
function bothCases(stroke: Stroke, letter: string): [string, string][] {
  const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()
  const pressed: [string, string] = [placeOf(stroke), letter]
  return other === letter ? [pressed] : [pressed, [placeOf({ ...stroke, shift: !stroke.shift }), other]]
}

const US_PLAIN: Record<string, string> = { Minus: '-', Equal: '=', Period: '.', Slash: '/', Comma: ',', Semicolon: ';', Space: ' ', BracketLeft: '[', BracketRight: ']', Backslash: '\\', Quote: "'", Backquote: '`' }
const US_SHIFTED: Record<string, string> = { Minus: '_', Equal: '+', Period: '>', Slash: '?', Comma: '<', Semicolon: ':', Space: ' ', BracketLeft: '{', BracketRight: '}', Backslash: '|', Quote: '"', Backquote: '~' }
const US_DIGITS_SHIFTED = ')!@#$%^&*('

/** What the key would have typed on a US keyboard. */
function usCharacter({ key, code, shift }: Stroke): string {
  if (key === GS) return key
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)
  if (digit?.[1]) return shift && code.startsWith('Digit') ? (US_DIGITS_SHIFTED[Number(digit[1])] ?? key) : digit[1]
  const letter = /^Key([A-Z])$/.exec(code)
  if (letter?.[1]) return shift ? letter[1] : letter[1].toLowerCase()
  return (shift ? US_SHIFTED : US_PLAIN)[code] ?? key
}
