/** The menu of a row: what it offers, and where it opens. Pure. */

/** One thing that can be done with a row. */
export interface RowAct {
  text: string
  run: () => unknown
  disabled?: boolean
  /** The act it is, and its key, where it has one. */
  act?: string
  keys?: string
}

interface Box {
  top: number
  bottom: number
  right: number
}

/** Room between the button and its menu, in pixels. */
const GAP = 4

/** Where a menu opens, as its distances from the edges of the window: below its button, else above it. */
export function placed(button: Box, menu: { height: number }, window: { width: number; height: number }) {
  const right = Math.max(0, window.width - button.right)
  const fits = button.bottom + GAP + menu.height <= window.height || button.top < window.height - button.bottom
  return fits ? { right, top: button.bottom + GAP } : { right, bottom: window.height - button.top + GAP }
}
