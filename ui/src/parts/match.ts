/** Text without case and accents, for searching. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word searched for begins a word of the text. */
export function matches(search: string, text: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  const asked = plain(search).split(/\s+/).filter(Boolean)
  return asked.every((start) => words.some((word) => word.startsWith(start)))
}
