/**
 * How many of a row's things were moved, of the places they had before, in the sequence of now: as few as it takes, which are all
 * but the longest rising ones (patience sorting).
 */
export function moved(places: readonly number[]): number {
  /** The lowest place a rising sequence of each length ends with. */
  const ends: number[] = []
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place)
    ends[at < 0 ? ends.length : at] = place
  }
  return places.length - ends.length
}
