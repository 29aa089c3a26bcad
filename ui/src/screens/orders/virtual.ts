/** Which rows of a long list are in sight. Pure arithmetic, in rows and pixels. */

export interface Sight {
  /** First row to draw. */
  first: number
  /** One after the last row to draw. */
  end: number
}

/** The rows in sight, and a few around them. */
export function sight(scroll: number, height: number, row: number, total: number, around = 8): Sight {
  const first = Math.max(0, Math.floor(scroll / row) - around)
  const end = Math.min(total, Math.ceil((scroll + height) / row) + around)
  return { first: Math.min(first, end), end }
}

/** The pages that hold these rows, and the next one in each direction. */
export function pagesAround({ first, end }: Sight, page: number, total: number): number[] {
  if (total === 0) return []
  const last = Math.floor((total - 1) / page)
  const from = Math.max(0, Math.floor(first / page) - 1)
  const to = Math.min(last, Math.floor(Math.max(end - 1, 0) / page) + 1)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Where to scroll so that a row is in sight; as little as possible. */
export function scrollTo(index: number, scroll: number, height: number, row: number): number {
  const top = index * row
  if (top < scroll) return top
  if (top + row > scroll + height) return top + row - height
  return scroll
}
