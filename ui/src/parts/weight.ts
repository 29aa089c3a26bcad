/** Reads a weight as people write it, in grams; a bare number is grams. Undefined when it is no weight. */
export function readWeight(text: string): number | undefined {
  const parts = /^\s*(\d+(?:[.,]\d+)?)\s*(kg|g)?\s*$/i.exec(text.replace(/[\u00a0\u202f]/g, ' '))
  if (!parts?.[1]) return undefined
  const value = Number(parts[1].replace(',', '.'))
  const grams = parts[2]?.toLowerCase() === 'kg' ? value * 1000 : value
  // What the station can hold: 32 bits.
  return grams < 2 ** 32 ? Math.round(grams) : undefined
}
