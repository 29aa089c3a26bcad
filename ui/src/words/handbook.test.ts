import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const TASKS = join(ROOT, 'docs/src/tasks')
const ENGLISH = join(ROOT, 'locales/en')

const same = (text: string) => text.replace(/’/g, "'").replace(/\s+/g, ' ')

/** Everything the English catalogue says, sentence by sentence and variant by variant. */
const SAID = readdirSync(ENGLISH)
  .flatMap((file) => readFileSync(join(ENGLISH, file), 'utf8').split('\n'))
  .filter((line) => !line.startsWith('#'))
  .map((line) => same(line.replace(/^(?:[a-z][\w-]*|\s+\.advice) =\s*|^\s*\*?\[[^\]]*\]\s*/, '').trim()))

/** Sentences with something to be filled in, as patterns of the whole; those of next to no words fit everything and are left out. */
const FILLED = SAID.filter((line) => line.includes('{ $') && line.replace(/\{[^}]*\}/g, '').length > 4).map((line) => {
  const said = line.split(/\{[^}]*\}/).map(escaped)
  return new RegExp(`^${said.join('.+')}$`)
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The names in italics of a page: buttons, fields, screens and what is said, without code and pictures. */
function namesOn(page: string): string[] {
  const text = page.replace(/```[\s\S]*?```|`[^`]*`|!\[[^\]]*\]/g, '')
  return [...text.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, name = '']) => same(name))
}

/** Whether the window or the command line says it; `…` stands for anything. */
function isSaid(name: string): boolean {
  if (FILLED.some((pattern) => pattern.test(name))) return true
  const parts = name.split('…').map((part) => part.trim().replace(/[.,:]$/, ''))
  return parts.filter((part) => part !== '').every((part) => SAID.some((line) => line.includes(part)))
}

const pages = readdirSync(TASKS)

test.each(pages)('every name on the handbook’s page %s is one of the window', (page) => {
  const names = namesOn(readFileSync(join(TASKS, page), 'utf8'))
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !isSaid(name))).toEqual([])
})

test('a name that nothing is called is told from one that something is', () => {
  expect(
    ['Test connection', 'Step 1 of 5', 'Fetch prices from Sendcloud', '… cannot be reached.'].filter(isSaid).length,
  ).toBe(4)
  expect(['Try the connection', 'Stage 1 of 5', '… cannot be found there.'].filter(isSaid)).toEqual([])
})
