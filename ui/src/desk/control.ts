/** Control characters, as scanners type them. Pure. */

/** The character Ctrl and a key stand for, as GS for `Ctrl+]`; null for none. */
export function controlCharacter(key: string): string | null {
  const letter = key.toUpperCase()
  return /^[A-Z[\]\\^_]$/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) & 0x1f) : null
}

/**
 * The character Alt and digits of the number pad stand for on Windows: after a 0 a code of Windows-1252, without one ASCII
 * alone, for what lies beyond differs from machine to machine. Null where nobody can say.
 */
export function altCharacter(digits: string): string | null {
  const code = Number(digits)
  if (code === 0 || code > 0xff || (code > 0x7f && !digits.startsWith('0'))) return null
  return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
}
