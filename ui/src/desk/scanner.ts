/**
 * What the keys of a hand-held scanner say. Such a scanner is a keyboard to the computer: it types a code and ends it with
 * Enter or Tab. `reader.ts` tells its keys from a person's. Pure.
 */

/** A key going down, with its moment in milliseconds. */
export interface Stroke {
  /** The character or the key's name, as `KeyboardEvent.key`. */
  key: string
  /** The key's place on the keyboard, as `KeyboardEvent.code`. */
  code: string
  shift: boolean
  altGr?: boolean
  /** Alt is held down; not AltGr. */
  alt?: boolean
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
  /** No hand can have typed it: it came as a scanner's keys come, or from a serial port. */
  certain?: boolean
  /** When it began and ended, in milliseconds; absent where a person typed it. */
  times?: { began: number; ended: number }
  /** The milliseconds from key to key, pauses left out; absent where it did not come as keys. */
  gaps?: number[]
  /** The number of the station's `scan` event, where it came from a serial port. */
  read?: number
}

/** What a scanner's keys mean, as far as they were learned; see `learn`. */
export type ScannerKeys = Record<string, string>

/** What stands between the elements of a GS1 symbol. */
export const GS = '\u001d'

/** What strokes say: by the keys that were learned, else as they were typed. */
export function spell(strokes: Stroke[], keys: ScannerKeys): { code: string; us: string | null } {
  const typed = strokes
    .map(({ key }) => (key === 'Dead' ? '' : key))
    .join('')
    .trim()
  if (Object.keys(keys).length > 0) {
    const code = strokes
      .map((stroke) => keys[placeOf(stroke)] ?? stroke.key)
      .join('')
      .trim()
    return { code, us: code === typed ? null : typed }
  }
  const us = strokes.map(usCharacter).join('').trim()
  return { code: typed, us: us === typed || us === '' ? null : us }
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

const US_PLAIN: Record<string, string> = {
  Minus: '-',
  Equal: '=',
  Period: '.',
  Slash: '/',
  Comma: ',',
  Semicolon: ';',
  Space: ' ',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Quote: "'",
  Backquote: '`',
}
const US_SHIFTED: Record<string, string> = {
  Minus: '_',
  Equal: '+',
  Period: '>',
  Slash: '?',
  Comma: '<',
  Semicolon: ':',
  Space: ' ',
  BracketLeft: '{',
  BracketRight: '}',
  Backslash: '|',
  Quote: '"',
  Backquote: '~',
}
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
