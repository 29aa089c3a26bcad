/** Which rows of a long list with rows of any height are drawn. Pure arithmetic, in pixels from the list's top. */

/** Where each row begins, and behind the last one where the list ends. */
export function beginnings<R>(rows: readonly R[], height: (row: R) => number): number[] {
  const begins = [0]
  let end = 0
  for (const row of rows) begins.push((end += height(row)))
  return begins
}

/** The row at a height: the last one that begins at or above it. */
export function rowAt(begins: readonly number[], y: number): number {
  let [low, high] = [0, begins.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((begins[middle] ?? 0) <= y) low = middle
    else high = middle
  }
  return low
}

/** A row that is drawn, and the room above it for rows that are not. */
export interface Drawn {
  index: number
  gap: number
}

/** The rows from one height to another, and those that stay drawn wherever they are; with the room below the last. */
export function drawn(
  begins: readonly number[],
  from: number,
  to: number,
  kept: readonly number[],
): { rows: Drawn[]; rest: number } {
  const total = begins.length - 1
  const first = rowAt(begins, from)
  const end = total === 0 ? 0 : Math.min(total, rowAt(begins, to) + 1)
  const near = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset)
  const far = kept.filter((index) => index < first || index >= end)
  let above = 0
  const rows = [...new Set([...near, ...far])]
    .sort((a, b) => a - b)
    .map((index) => {
      const gap = (begins[index] ?? 0) - above
      above = begins[index + 1] ?? above
      return { index, gap }
    })
  return { rows, rest: (begins[total] ?? 0) - above }
}
