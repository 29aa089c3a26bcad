import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CODES } from './codes'

const SOURCES = join(import.meta.dirname, '..')
const PROBLEMS = join(import.meta.dirname, '../../../locales/en')

test('every code has its sentence, and stands once, in order', () => {
  const sentences = readdirSync(PROBLEMS).map((name) => readFileSync(join(PROBLEMS, name), 'utf8')).join('\n')
  expect(CODES.filter((code) => !new RegExp(`^problem-${code} =`, 'm').test(sentences))).toEqual([])
  expect([...CODES]).toEqual([...new Set(CODES)].sort())
})

test('no component compares a problem’s code with a bare string', () => {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const own = names.filter((name) => /\.(ts|svelte)$/.test(name) && !/\.(test|gen)\.ts$/.test(name))
  const bare = own.filter((name) => /\bcode\s*[!=]==?\s*['\"`][a-z]+-|\{\s*code:\s*'[a-z]+-/.test(readFileSync(join(SOURCES, name), 'utf8')))
  expect(bare).toEqual([])
})
