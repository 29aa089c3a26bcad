/** One language's sentences: keys of the message catalogue become words. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Argument, Language, Message, Problem } from '../backend'
import { Form, locale } from './form'

/** What a sentence of the page itself speaks of. */
export type Words = Record<string, FluentVariable>

/** What people call shops, carriers and printers, by their short names. */
export type Names = Record<'shop' | 'carrier' | 'printer', (id: string) => string>

/** Where nobody says how they are called: by their short names. */
const SHORT: Names = { shop: (id) => id, carrier: (id) => id, printer: (id) => id }

/** A problem in words: what happened, what to do now, and the technical text. */
export interface ProblemText {
  sentence: string
  advice: string
  detail: string
}

/** Of a longer list, only so many are named. */
const LONG_LIST = 6

export class Catalogue {
  readonly language: Language
  readonly form: Form
  readonly #bundle: FluentBundle
  readonly #names: Names

  constructor(language: Language, sources: string[], names = SHORT, tag = locale(language)) {
    this.language = language
    this.#names = names
    this.form = new Form(tag)
    this.#bundle = new FluentBundle(tag, { useIsolating: false })
    for (const source of sources) this.#bundle.addResource(new FluentResource(source))
  }

  /** A sentence of the page. One that is not in the catalogue shows its key. */
  t(key: string, args?: Words): string {
    return this.#pattern(key, null, args) ?? key
  }

  /** A sentence the station speaks. */
  say(message: Message): string {
    return this.t(message.key, this.#arguments(message.args))
  }

  problem(problem: Problem): ProblemText {
    const key = `problem-${problem.code}`
    const args = this.#arguments(problem.args)
    return {
      sentence: this.t(key, args),
      advice: this.#pattern(key, 'advice', args) ?? '',
      detail: problem.detail ?? '',
    }
  }

  #pattern(key: string, attribute: string | null, args?: Words): string | null {
    const message = this.#bundle.getMessage(key)
    const pattern = attribute === null ? message?.value : message?.attributes[attribute]
    if (!pattern) return null
    // What an argument lacks shows as {$name}: visible, and no reason to break the page.
    return this.#bundle.formatPattern(pattern, args, [])
  }

  #arguments(args: Message['args'] = {}): Words {
    const words: Words = {}
    for (const [name, argument] of Object.entries(args)) {
      if (argument) words[name] = this.#argument(argument)
    }
    return words
  }

  /** The first few of a list, and how many more there are. */
  #list(list: Argument[]): string {
    const said = list.slice(0, LONG_LIST).map((it) => {
      const word = this.#argument(it)
      return typeof word === 'number' ? this.form.number(word) : String(word)
    })
    const more = list.length - said.length
    return more > 0 ? this.t('list-more', { list: said.join(', '), count: more }) : said.join(', ')
  }

  #argument(argument: Argument): FluentVariable {
    if ('text' in argument) return argument.text
    if ('number' in argument) return argument.number
    if ('grams' in argument) return this.form.weight(argument.grams)
    if ('money' in argument) return this.form.money(argument.money)
    if ('time' in argument) return this.form.moment(argument.time)
    if ('country' in argument) return this.form.country(argument.country)
    if ('length' in argument) return this.form.length(argument.length)
    if ('day' in argument) return this.form.day(argument.day)
    if ('shop' in argument) return this.#names.shop(argument.shop)
    if ('carrier' in argument) return this.#names.carrier(argument.carrier)
    if ('printer' in argument) return this.#names.printer(argument.printer)
    if ('list' in argument) return this.#list(argument.list)
    return this.say(argument.message)
  }
}
