/** The page's files import each other in one direction only, and only the rooms below: backend, words, desk, parts, screens. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = import.meta.dirname
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'),
)
const known = new Set(files)

/** The files a file imports, by their paths below `src`. */
function imports(file: string): string[] {
  const found = readFileSync(join(SOURCE, file), 'utf8').matchAll(/(?:\bfrom|\bimport\s*\(?)\s*['"](\.[^'"]+)['"]/g)
  return [...found].flatMap(([, path]) => {
    const at = relative(SOURCE, join(SOURCE, dirname(file), path ?? '')).replaceAll('\\', '/')
    return [at, `${at}.ts`, `${at}.svelte.ts`, `${at}/index.ts`, `${at}/index.svelte.ts`]
      .filter((name) => known.has(name))
      .slice(0, 1)
  })
}

const arrows = new Map(files.map((file) => [file, imports(file)]))

/** The shortest way from a file back to itself; null where there is none. */
function wayBack(start: string): string[] | null {
  const ways = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of arrows.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return null
}

test('no file imports itself by way of others', () => {
  expect(arrows.size).toBeGreaterThan(100)
  expect(files.map(wayBack).filter(Boolean)).toEqual([])
})

/** The rooms, the lowest first. Files directly below `src` are above them all. */
const ROOMS = ['backend', 'words', 'desk', 'parts', 'screens']
const room = (file: string): string => file.split('/')[0] ?? ''
const floor = (file: string): number => (ROOMS.includes(room(file)) ? ROOMS.indexOf(room(file)) : ROOMS.length)

test('a room knows only those below it', () => {
  const all = [...arrows].flatMap(([file, to]) => to.map((other) => ({ file, other })))
  expect(all.length).toBeGreaterThan(500)
  expect(
    all.filter(({ file, other }) => floor(other) > floor(file)).map(({ file, other }) => `${file} → ${other}`),
  ).toEqual([])
})

test('imports that come later are seen, too', () => {
  expect(arrows.get('App.svelte')).toContain('screens/settings/Settings.svelte')
})

/** Lines a component may have, its script, markup and style together. */
const MOST_LINES = 250

test('no component is longer than a person reads at once', () => {
  const lines = (file: string) => readFileSync(join(SOURCE, file), 'utf8').trimEnd().split('\n').length
  const components = files.filter((file) => file.endsWith('.svelte'))
  expect(components.length).toBeGreaterThan(100)
  const long = components.map((file) => [file, lines(file)] as const).filter(([, count]) => count > MOST_LINES)
  expect(long.map(([file, count]) => `${file}: ${count}`)).toEqual([])
})
