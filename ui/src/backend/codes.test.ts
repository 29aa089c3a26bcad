import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')

test('no component compares a problem’s code with a bare string', () => {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const own = names.filter((name) => /\.(ts|svelte)$/.test(name) && !/\.(test|gen)\.ts$/.test(name))
  const bare = own.filter((name) =>
    /\bcode\s*[!=]==?\s*['"`][a-z]+-|\{\s*code:\s*'[a-z]+-/.test(readFileSync(join(SOURCES, name), 'utf8')),
  )
  expect(bare).toEqual([])
})
