/** Which orders of a list are selected: some by their ids, or all of its question but a few. */
import { call, type OrderId, type OrderQuery } from '../../backend'

export class Selection {
  #some = $state.raw<ReadonlySet<OrderId>>(new Set())
  /** All orders of a question but these; what comes later belongs to it, too. */
  #all = $state.raw<{ query: OrderQuery; but: ReadonlySet<OrderId> } | null>(null)

  has(id: OrderId): boolean {
    return this.#all ? !this.#all.but.has(id) : this.#some.has(id)
  }

  /** How many are selected, of a list of so many. */
  count(total: number): number {
    return this.#all ? Math.max(0, total - this.#all.but.size) : this.#some.size
  }

  get isEmpty(): boolean {
    return !this.#all && this.#some.size === 0
  }

  clear(): void {
    this.#some = new Set()
    this.#all = null
  }

  only(ids: Iterable<OrderId>): void {
    this.#all = null
    this.#some = new Set(ids)
  }

  /** Lets those go that are no longer in the list, as what was put away; a list that is meant whole counts itself. */
  async keepListed(query: OrderQuery): Promise<void> {
    const some = this.#some
    if (some.size === 0) return
    const listed = new Set(await call('orders_all', query))
    this.#some = new Set([...this.#some].filter((id) => listed.has(id) || !some.has(id)))
  }

  /** Every order the question asks for, without asking for them. */
  all(query: OrderQuery): void {
    this.#some = new Set()
    this.#all = { query, but: new Set() }
  }

  toggle(id: OrderId): void {
    const next = new Set(this.#all ? this.#all.but : this.#some)
    if (!next.delete(id)) next.add(id)
    if (this.#all) this.#all = { ...this.#all, but: next }
    else this.#some = next
  }

  /** The orders, in the sequence of the list where all of it are meant. */
  async orders(): Promise<OrderId[]> {
    const all = this.#all
    if (!all) return [...this.#some]
    return (await call('orders_all', all.query)).filter((id) => !all.but.has(id))
  }
}
