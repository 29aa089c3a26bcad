/** How keys are written: `Enter`, `Ctrl+k`, `Shift+ArrowUp`, `g o` (one after the other). Pure. */

export interface KeyPress {
  key: string
  code: string
  ctrl: boolean
  alt: boolean
  shift: boolean
}

/** Names of a key press, the closest first: what it typed, then what its place is called. */
export function namesOf({ key, code, ctrl, alt, shift }: KeyPress): string[] {
  const printable = [...key].length === 1
  const name = key === ' ' ? 'Space' : printable ? key.toLowerCase() : key
  // What a character needed Shift for is in the character; letters and named keys tell it.
  const tellsShift = shift && (!printable || key.toLowerCase() !== key.toUpperCase() || key === ' ')
  const prefix = `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${tellsShift ? 'Shift+' : ''}`
  // Some layouts, as the French one, have their digits behind Shift; others have no Latin letters.
  const digit = shift ? undefined : /^Digit(\d)$/.exec(code)?.[1]
  const letter = printable && NOT_LATIN.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined
  const place = digit ?? letter
  return place && place !== key ? [prefix + name, prefix + place] : [prefix + name]
}

/** A letter of another script than the Latin one. */
const NOT_LATIN = /^(?!\p{Script=Latin})\p{Letter}$/u

/** A key name as it is without Shift: `Shift+p` types a letter as `p` does. */
export const unshifted = (name: string): string => name.replace(/^Shift\+(?=.)/, '')

/** Whether a key name stands for a character that a person or a scanner may type into a field, in capitals or not. */
export const isCharacter = (name: string): boolean => unshifted(name) === 'Space' || [...unshifted(name)].length === 1
