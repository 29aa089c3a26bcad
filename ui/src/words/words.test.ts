import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import type { ProblemCode } from '../backend'
import { Catalogue } from './catalogue'

const LOCALES = join(import.meta.dirname, '../../../locales')
const SOURCES = join(import.meta.dirname, '..')
const LANGUAGES = ['en', 'fr', 'de', 'nl', 'es', 'it'] as const

const read = (language: string, file: string) => readFileSync(join(LOCALES, language, file), 'utf8')
const files = (language: string) => readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.ftl'))
const page = Object.fromEntries(LANGUAGES.map((language) => [language, entries(read(language, 'page.ftl'))]))

/** The sentences of a catalogue file, each with the text that makes it. */
function entries(source: string): Map<string, string> {
  const found = [...source.matchAll(/^([a-z][a-z0-9-]*) = ([\s\S]*?)(?=^[a-z#]|$(?![\s\S]))/gm)]
  return new Map(found.map(([, key = '', text = '']) => [key, text]))
}

/** What a sentence speaks of. */
const variables = (text: string) => [...new Set([...text.matchAll(/\$([a-z_]+)/g)].map(([, name]) => name))].sort()

function code(): string {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const own = names.filter(
    (name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.gen.ts'),
  )
  return own.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n')
}

describe('the page’s words', () => {
  test.each(LANGUAGES)('are the same keys in every language, each speaking of the same things (%s)', (language) => {
    const words = page[language]!
    expect([...words.keys()]).toEqual([...page.en!.keys()])
    for (const [key, text] of page.en!) expect([key, variables(words.get(key) ?? '')]).toEqual([key, variables(text)])
  })

  test('say what a carrier is called where the station names it by its short name', () => {
    const name = (id: string) => (id === 'dhl' ? 'DHL Paket' : id)
    const catalogue = new Catalogue('en', [read('en', 'carriers.ftl')], {
      shop: String,
      carrier: name,
      printer: String,
    })
    const told = { code: 'carrier-key', args: { carrier: { carrier: 'dhl' } } } as const
    expect(catalogue.problem(told).sentence).toContain('DHL Paket')
    const inside = { key: 'carrier-refused-in-words', args: { words: { text: 'dhl' } } }
    expect(catalogue.say(inside)).toContain('dhl')
  })

  test.each(LANGUAGES)('parse without a fault and have no key twice (%s)', (language) => {
    const bundle = new FluentBundle(language)
    for (const file of files(language)) {
      expect([file, bundle.addResource(new FluentResource(read(language, file)))]).toEqual([file, []])
    }
    expect(page[language]!.size).toBe(read(language, 'page.ftl').match(/^[a-z][a-z0-9-]* =/gm)?.length)
    for (const key of page[language]!.keys()) expect(bundle.hasMessage(key)).toBe(true)
  })

  test('have every sentence the page asks for, and no other', () => {
    const source = code()
    const keys = [...page.en!.keys()].filter((key) => !key.startsWith('problem-'))
    const asked = new Set([...source.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map(([, key]) => key))
    for (const [, yes, no] of source.matchAll(/\bt\([^`'()]*\? '([a-z0-9-]+)' : '([a-z0-9-]+)'/g))
      asked.add(yes).add(no)
    const said = new Set(files('en').flatMap((file) => [...entries(read('en', file)).keys()]))
    for (const key of asked) expect([key, said.has(key ?? '')]).toEqual([key, true])

    // Acts and signals are named by their ids.
    const acts = [...source.matchAll(/\bid: '([a-z-]+)', keys: [^\n]*/g)].filter(
      ([text]) => !text.includes('silent: true'),
    )
    const alone = new Set(['close', 'up', 'down', 'take'])
    for (const [, id = ''] of acts) if (!alone.has(id)) expect([id, said.has(`act-${id}`)]).toEqual([id, true])
    for (const [, key] of source.matchAll(/'(signal-[a-z-]+)'/g))
      expect([key, said.has(key ?? '')]).toEqual([key, true])

    const families = [...source.matchAll(/\bt\(`([a-z-]*)\$\{/g)].map(([, start = '']) => start).filter(Boolean)
    const unused = keys.filter((key) => {
      return (
        !asked.has(key) &&
        !families.some((start) => key.startsWith(start)) &&
        !source.includes(`'${key}'`) &&
        !key.startsWith('signal-')
      )
    })
    expect(unused.filter((key) => key !== 'label-size')).toEqual([])
  })
})

describe('one word stands for one thing', () => {
  /** Words that another one stands for, by language: print queue, import; valeurs par défaut, carton, mode d’envoi, préparateur, point relais. */
  const UNSAID: Record<string, RegExp> = {
    en: /\bspool\b|bring (a|an|the)? ?(file|files|sheet|order file)s? in/i,
    fr: /\bdéfauts\b|\bboîtes?\b(?! (aux lettres|postale))|\bméthodes?\b|modes? d’expédition|emballeu|points? de (retrait|service)|magasinier/i,
  }
  test.each(Object.keys(UNSAID))('in every sentence (%s)', (language) => {
    const found = files(language).flatMap((file) =>
      [...entries(read(language, file))]
        .filter(([, text]) => UNSAID[language]!.test(text))
        .map(([key]) => `${file} ${key}`),
    )
    expect(found).toEqual([])
  })

  test.each(LANGUAGES)('and no sentence ends with a blank before its dots (%s)', (language) => {
    const found = files(language).flatMap((file) =>
      [...entries(read(language, file))].filter(([, text]) => /\s…\s*$/m.test(text)).map(([key]) => `${file} ${key}`),
    )
    expect(found).toEqual([])
  })
})

test.each(LANGUAGES)('yes and no have a letter each, the one their question names (%s)', (language) => {
  const [yes, no, asked] = ['yes-key', 'no-key', 'signal-question-next'].map(
    (key) => page[language]!.get(key)?.trim() ?? '',
  )
  expect([yes, no].map((key) => key.length)).toEqual([1, 1])
  expect(yes).not.toBe(no)
  expect(asked).toContain(`Alt+${yes.toUpperCase()}`)
  expect(asked).toContain(`Alt+${no.toUpperCase()}`)
})

describe('a catalogue', () => {
  const words = (language: 'en' | 'fr', tag: string) =>
    new Catalogue(
      language,
      [
        'who = from { $who }\nwhat = { $weight }, { $price }, { $land }, { $inner }\nproblem-lost = Lost\n    .advice = Look for it',
      ],
      { shop: (id) => (id === 'garden' ? 'Garden & Co.' : id), carrier: (id) => id, printer: (id) => id },
      tag,
    )

  test('calls a shop by its name, and by its short name where it has none', () => {
    const from = (shop: string) => words('en', 'en-GB').say({ key: 'who', args: { who: { shop } } })
    expect([from('garden'), from('gone')]).toEqual(['from Garden & Co.', 'from gone'])
  })

  test('writes what a sentence speaks of in the person’s own form', () => {
    const message = {
      key: 'what',
      args: {
        weight: { grams: 1400 },
        price: { money: { minor: 1250, currency: 'EUR' } },
        land: { country: 'DE' },
        inner: { message: { key: 'who', args: { who: { text: 'Ada' } } } },
      },
    }
    expect(words('en', 'en-GB').say(message)).toBe('1.4 kg, €12.50, Germany, from Ada')
    expect(
      words('fr', 'fr-FR')
        .say(message)
        .replaceAll(/[\u00a0\u202f]/g, ' '),
    ).toBe('1,4 kg, 12,50 €, Allemagne, from Ada')
  })

  test('tells a problem with its advice, and shows a key it does not know', () => {
    expect(words('en', 'en-GB').problem({ code: 'lost' as ProblemCode, detail: 'E42' })).toEqual({
      sentence: 'Lost',
      advice: 'Look for it',
      detail: 'E42',
    })
    expect(words('en', 'en-GB').problem({ code: 'odd' as ProblemCode }).sentence).toBe('problem-odd')
  })

  test('counts the digits a currency has', () => {
    const { form } = words('en', 'en-GB')
    expect(form.money({ minor: 1200, currency: 'JPY' })).toBe('JP¥1,200')
    expect(form.amount({ minor: 123450, currency: 'EUR' })).toBe('1234.50')
    expect(words('fr', 'fr-FR').form.amount({ minor: 495, currency: 'EUR' })).toBe('4,95')
    expect([form.minorDigits('JPY'), form.minorDigits('EUR'), form.minorDigits('KWD')]).toEqual([0, 2, 3])
  })

  test('says how long ago in the largest unit', () => {
    const { form } = words('en', 'en-GB')
    const now = Date.parse('2026-11-23T12:00:00Z')
    expect(form.ago('2026-11-23T11:58:10Z', now)).toBe('1 minute ago')
    expect(form.ago('2026-11-21T11:00:00Z', now)).toBe('2 days ago')
    expect(form.ago('2026-11-23T11:59:50Z', now)).toBe('now')
  })
})
