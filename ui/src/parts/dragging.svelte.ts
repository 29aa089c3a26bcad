/**
 * Dragging a thing of a list to another place, with the pointer's own events: every web view sends them, fingers make them, too.
 * Things say who they are by `data-drag`. Near an edge the list scrolls; Escape leaves the thing where it was.
 */
import { scrollerOf } from '../desk/view'

/** Where a thing comes to stand: beside which other one, and on which side of it. */
export interface Spot {
  beside: string
  after: boolean
}

/** How far the pointer has to move before it drags, and how near an edge the list scrolls, in pixels. */
const SLACK = 4
const EDGE = 64
/** The fastest the list scrolls, in pixels a frame. */
const FASTEST = 24

export class Dragging {
  /** The thing that is being dragged. */
  held = $state<string | null>(null)
  /** Where it would come to stand. */
  spot = $state.raw<Spot | null>(null)
  readonly #drop: (thing: string, spot: Spot) => void
  readonly #fits: (thing: string, beside: string) => boolean

  /** What is done with a thing that is let go, and beside which others it may stand. */
  constructor(
    drop: (thing: string, spot: Spot) => void,
    fits: (thing: string, beside: string) => boolean = (thing, beside) => thing !== beside,
  ) {
    this.#drop = drop
    this.#fits = fits
  }

  /** Takes hold of a thing; it is dragged as soon as the pointer moves. */
  start(event: PointerEvent, thing: string): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
    // No text is selected on the way.
    event.preventDefault()
    const scroller = scrollerOf(event.currentTarget)
    const [x, from] = [event.clientX, event.clientY]
    let y = from
    let frame = 0

    const look = () => {
      const over = this.#beside(document.elementFromPoint(x, y), thing)
      if (over === undefined) return
      if (over === null) {
        this.spot = null
        return
      }
      const { top, height } = over.getBoundingClientRect()
      this.spot = { beside: over.dataset.drag ?? '', after: y > top + height / 2 }
    }
    const scroll = () => {
      const { top, bottom } = scroller.getBoundingClientRect()
      const beyond = Math.min(0, y - top - EDGE) + Math.max(0, y - bottom + EDGE)
      if (beyond !== 0) {
        scroller.scrollTop += Math.max(-FASTEST, Math.min(FASTEST, beyond / 3))
        look()
      }
      frame = requestAnimationFrame(scroll)
    }
    const move = (moved: PointerEvent) => {
      y = moved.clientY
      if (this.held === null) {
        if (Math.abs(y - from) < SLACK) return
        this.held = thing
        frame = requestAnimationFrame(scroll)
      }
      look()
    }
    const listening = new AbortController()
    const end = (drop: boolean) => {
      listening.abort()
      cancelAnimationFrame(frame)
      const spot = this.spot
      this.held = null
      this.spot = null
      if (drop && spot) this.#drop(thing, spot)
    }
    const { signal } = listening
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', () => end(true), { signal })
    window.addEventListener('pointercancel', () => end(false), { signal })
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      end(false)
    }
    window.addEventListener('keydown', escape, { capture: true, signal })
  }

  /** The thing under the pointer, or around it, beside which another may stand; null over a thing where none fits. */
  #beside(under: Element | null, thing: string): HTMLElement | null | undefined {
    let found: null | undefined
    for (let over = under?.closest('[data-drag]'); over; over = over.parentElement?.closest('[data-drag]')) {
      if (over instanceof HTMLElement && this.#fits(thing, over.dataset.drag ?? '')) return over
      found = null
    }
    return found
  }
}
