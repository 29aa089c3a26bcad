/**
 * A layout while it is changed. Its file is the one truth: the form is read from it and writes into it, one thing after the
 * other, and the text behind it is the same file.
 */
import { call, type Language, type Outline, type OutlineView, type PaperPart, type ShopId } from '../../../backend'
import { attempt } from '../../../desk/notices.svelte'

export class LayoutDraft {
  /** The file as it would be kept. */
  text = $state('')
  /** The file as it is kept. */
  kept = $state('')
  /** What the form says; null until it was read, and while the file has mistakes. */
  outline = $state<Outline | null>(null)
  /** What the station says of the file: its mistakes, its parts, what its texts may speak of. */
  view = $state.raw<OutlineView | null>(null)
  readonly name: string
  readonly shop: ShopId | null
  /** The file the form was read from: its places are places of that. */
  #base = ''
  /** Writes wait for each other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(name: string, shop: ShopId | null) {
    this.name = name
    this.shop = shop
  }

  get changed(): boolean {
    return this.text !== this.kept
  }

  get #which() {
    return { name: this.name, shop: this.shop }
  }

  /** Loads the file that is kept. */
  async load(): Promise<void> {
    this.kept = (await call('layout_read', this.#which)).text
    this.text = this.kept
  }

  /** Reads the form from the file anew. */
  async read(language: Language): Promise<void> {
    const text = this.text
    const view = await call('layout_outline', { ...this.#which, text, language })
    this.#base = text
    this.view = view
    this.outline = view.outline ?? null
  }

  /** Asks what the station says of the file as it is now; the form stays as it is. */
  async look(language: Language): Promise<void> {
    const { text } = this
    const view = await call('layout_outline', { ...this.#which, text, language })
    if (text !== this.text) return
    // While the form says something impossible, what its texts may speak of stays as it was.
    this.view = view.outline ? view : { ...view, words: { ...this.view?.words }, parts: this.view?.parts }
  }

  /** Writes what the form says into the file. Where that cannot be, the form is read anew from what the file says. */
  write(language: Language): void {
    if (!this.outline) return
    const outline = $state.snapshot(this.outline) as Outline
    const base = this.#base
    this.#next(language, async () => {
      this.text = await call('layout_rewrite', { ...this.#which, text: base, outline })
    })
  }

  /** Gives the paper a part, or takes it away. */
  turn(part: PaperPart, on: boolean, language: Language): void {
    this.#next(language, async () => {
      this.text = await call('layout_turn', { ...this.#which, text: this.text, part, on })
      await this.read(language)
    })
  }

  /** Waits until everything that was said is in the file. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Keeps the file; answers with what was kept before, or null where it could not be. */
  async save(): Promise<string | null> {
    await this.settled()
    const { text, kept } = this
    if (!(await attempt(() => call('layout_save', { ...this.#which, text })))) return null
    this.kept = text
    return kept
  }

  #next(language: Language, doing: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      if (!(await attempt(doing))) await attempt(() => this.read(language))
    })
  }
}
