/**
 * Dragging a rule to another place, with the pointer's own events: every web view sends them, fingers make them, too.
 * Near an edge the list scrolls; Escape leaves the rule where it was.
 */
import { scrollerOf } from '../../../desk/view'
import type { Spot } from './rows'

/** How far the pointer has to move before it drags, and how near an edge the list scrolls, in pixels. */
const SLACK = 4
const EDGE = 64
/** The fastest the list scrolls, in pixels a frame. */
const FASTEST = 24

export class Dragging {
  /** The rule that is being dragged. */
  rule = $state<number | null>(null)
  /** Where it would come to stand. */
  spot = $state.raw<Spot | null>(null)
  readonly #drop: (rule: number, spot: Spot) => void

  constructor(drop: (rule: number, spot: Spot) => void) {
    this.#drop = drop
  }

  /** Takes hold of a rule; it is dragged as soon as the pointer moves. */
  start(event: PointerEvent, rule: number): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
    // No text is selected on the way.
    event.preventDefault()
    const scroller = scrollerOf(event.currentTarget)
    const [x, from] = [event.clientX, event.clientY]
    let y = from
    let frame = 0

    const look = () => {
      const over = document.elementFromPoint(x, y)?.closest('[data-rule]')
      if (!(over instanceof HTMLElement)) return
      const { top, height } = over.getBoundingClientRect()
      const beside = Number(over.dataset.rule)
      this.spot = beside === rule ? null : { beside, after: y > top + height / 2 }
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
      if (this.rule === null) {
        if (Math.abs(y - from) < SLACK) return
        this.rule = rule
        frame = requestAnimationFrame(scroll)
      }
      look()
    }
    const listening = new AbortController()
    const end = (drop: boolean) => {
      listening.abort()
      cancelAnimationFrame(frame)
      const spot = this.spot
      this.rule = null
      this.spot = null
      if (drop && spot) this.#drop(rule, spot)
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
}
