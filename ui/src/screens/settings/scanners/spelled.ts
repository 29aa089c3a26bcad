/** A code letter by letter: what cannot be seen is written by its name, as `<GS>`. Pure. */
const NAMES =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  )

export const spelled = (code: string): string =>
  [...code]
    .map((letter) => (letter === '\u007f' ? '<DEL>' : letter < ' ' ? `<${NAMES[letter.charCodeAt(0)]}>` : letter))
    .join('')

const LETTERS = new Map([
  ...NAMES.map((name, code) => [name, String.fromCharCode(code)] as const),
  ['DEL', '\u007f'] as const,
])

/** The code that was spelled so. */
export const unspelled = (text: string): string =>
  text.replaceAll(/<([A-Z0-9]{2,3})>/g, (whole, name: string) => LETTERS.get(name) ?? whole)
