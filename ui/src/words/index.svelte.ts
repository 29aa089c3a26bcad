/** The words of the page in the person's language. Whatever shows them follows when the language changes. */
import { call, type Language, type Message, type Problem } from '../backend'
import { Catalogue, type Names, type ProblemText, type Words } from './catalogue'
import type { Form } from './form'

const LANGUAGES: Record<Language, () => Promise<{ default: string[] }>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  de: () => import('./de'),
  nl: () => import('./nl'),
  es: () => import('./es'),
  it: () => import('./it'),
}

/** Every language the page speaks. */
export const languages = Object.keys(LANGUAGES) as Language[]

/** Where the last language is remembered, so that the next start has its words at once. */
const REMEMBERED = 'packdesk.language'

let current = $state.raw<Catalogue>()
let names: Names | undefined

/** The sentence of a key. */
export const t = (key: string, args?: Words): string => current?.t(key, args) ?? ''
/** A sentence the station speaks. */
export const say = (message: Message): string => current?.say(message) ?? ''
/** A problem in words. */
export const problem = (it: Problem): ProblemText => current?.problem(it) ?? { sentence: '', advice: '', detail: '' }
/** The letters that say yes and no in the language of the page, as `o` and `n` of *oui* and *non*. */
export const yesKey = (): string => t('yes-key')
export const noKey = (): string => t('no-key')
/** The forms of numbers, weights, money and moments. */
export const form = (): Form => catalogue().form
/** The language of the page. */
export const language = (): Language => catalogue().language

function catalogue(): Catalogue {
  if (!current) throw new Error('no words yet')
  return current
}

/** Calls shops, carriers and printers by these names, whatever is said. */
export function callBy(these: Names): void {
  names = these
}

async function speak(language: Language): Promise<void> {
  current = new Catalogue(language, (await LANGUAGES[language]()).default, names)
  document.documentElement.lang = language
  localStorage.setItem(REMEMBERED, language)
}

/** Loads the words: in the language of last time, while the station is asked for the desk's. */
export async function startWords(): Promise<void> {
  const spoken = (tag: string | null) => languages.find((code) => tag?.toLowerCase().split('-')[0] === code)
  const system = spoken(navigator.language) ?? 'en'
  const likely = spoken(localStorage.getItem(REMEMBERED)) ?? system
  const asked = call('language', null).catch(() => likely)
  await speak(likely)
  const desks = (await asked) ?? (await begun(system))
  if (desks !== likely) await speak(desks)
}

/** The language of a desk nobody chose one for is the system's from the first start on, on papers and sheets as well. */
async function begun(system: Language): Promise<Language> {
  await call('language', system).catch(() => undefined)
  return system
}

/** Changes the desk's language. */
export async function chooseLanguage(language: Language): Promise<void> {
  await call('language', language)
  await speak(language)
}
