/** A list of orders too long to hold: pages of it are asked for where the person looks. */
import { asProblem, call, type OrderId, type OrderQuery, type OrderRow, type Problem } from '../../backend'
import { pagesAround, type Sight } from './virtual'

/** Rows a page. */
const PAGE = 100
/** Pages kept; the ones farthest from sight go first. */
const KEPT = 30
/** Rows a page when every id is wanted. */
const SWEEP = 2_000

export class OrderList {
  total = $state(0)
  problem = $state.raw<Problem | null>(null)
  /** Whether the first answer is there. */
  known = $state(false)
  /** Whether what is shown is what was asked for; not while another question waits for its first answer. */
  settled = $state(false)
  #pages = $state.raw(new Map<number, OrderRow[]>())
  #asked = new Set<number>()
  #query: OrderQuery = {}
  #sight: Sight = { first: 0, end: 1 }
  #turn = 0

  row(index: number): OrderRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }

  /** Whether any order that was looked at has a day it has to be handed over, or was called off too late: else nothing stands there. */
  get dated(): boolean {
    return [...this.#pages.values()].some((rows) => rows.some((row) => row.ship_by || row.cancelled_too_late))
  }

  /** Another question; what is shown stays until its first answer. */
  ask(query: OrderQuery): void {
    this.#query = query
    this.settled = false
    this.#turn += 1
    this.#asked = new Set()
    this.#sight = { first: 0, end: 1 }
    void this.#load(0, true)
  }

  /** The same question again: something changed. */
  again(): void {
    this.#turn += 1
    this.#asked = new Set()
    const pages = pagesAround(this.#sight, PAGE, Math.max(this.total, 1))
    pages.forEach((page, index) => void this.#load(page, index === 0))
  }

  /** These rows are in sight. */
  look(sight: Sight): void {
    this.#sight = sight
    for (const page of pagesAround(sight, PAGE, this.total)) {
      if (!this.#asked.has(page)) void this.#load(page, false)
    }
  }

  /** The ids of every row from one index to another, both included. */
  async ids(from: number, to: number): Promise<OrderId[]> {
    const ids: OrderId[] = []
    for (let offset = from; offset <= to; offset += SWEEP) {
      const page = await call('orders_find', { ...this.#query, offset, limit: Math.min(SWEEP, to - offset + 1) })
      ids.push(...page.rows.map((row) => row.id))
      if (page.rows.length === 0) break
    }
    return ids
  }

  async #load(page: number, first: boolean): Promise<void> {
    const turn = this.#turn
    this.#asked.add(page)
    try {
      const answer = await call('orders_find', { ...this.#query, offset: page * PAGE, limit: PAGE })
      if (turn !== this.#turn) return
      // The first answer of a turn replaces what was there before.
      const pages = first ? new Map<number, OrderRow[]>() : new Map(this.#pages)
      pages.set(page, answer.rows)
      this.#pages = this.#thin(pages)
      this.total = answer.total
      this.problem = null
      this.known = true
      this.settled = true
    } catch (error) {
      if (turn !== this.#turn) return
      this.#asked.delete(page)
      this.problem = asProblem(error)
    }
  }

  #thin(pages: Map<number, OrderRow[]>): Map<number, OrderRow[]> {
    const middle = (this.#sight.first + this.#sight.end) / 2 / PAGE
    const far = [...pages.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle))
    for (const page of far.slice(0, Math.max(0, pages.size - KEPT))) {
      pages.delete(page)
      this.#asked.delete(page)
    }
    return pages
  }
}
