import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chordsOf, isLone, isWeighty, mayRepeat } from './weighty'

const SOURCES = join(import.meta.dirname, '..')

/** Every act the page declares, with its keys. */
function declared(): { id: string; keys: string[] }[] {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(svelte|ts)$/.test(name) && !name.includes('.test.'),
  )
  const source = names.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n')
  return [...source.matchAll(/\bid: (?:[^'\n]*\? )?'([a-z-]+)'(?: : '[a-z-]+')?, keys: \[([^\]]*)\]/g)].map(
    ([, id = '', keys = '']) => {
      // Yes and no have the letters of their language.
      const letters = keys.replaceAll('yesKey()', "'y'").replaceAll('noKey()', "'n'")
      return { id, keys: [...letters.matchAll(/'([^']+)'/g)].map(([, key = '']) => key) }
    },
  )
}

test('no letter does what cannot be taken back, on any screen', () => {
  const all = declared()
  expect(all.length).toBeGreaterThan(80)
  const weighty = all.filter(({ id }) => isWeighty(id))
  expect(new Set(weighty.map(({ id }) => id))).toContain('print')
  for (const { id, keys } of weighty) {
    const chords = chordsOf(id, keys)
    expect([id, chords.length > 0, chords.some(isLone), mayRepeat(id)]).toEqual([id, true, false, false])
  }
})

test('acts that print, ship, answer for good or close are among them', () => {
  const told =
    /^(print|reprint|came-out|not-out|use-weighed|keep-|close-list|pick-list|packing-slips|cancel-job|make-label|resume-|ask-|zero-|acknowledge)/
  for (const { id } of declared()) if (told.test(id)) expect([id, isWeighty(id)]).toEqual([id, true])
})

test('digits of papers become chords', () => {
  expect(chordsOf('print-packing_slip', ['1'])).toEqual(['Alt+1'])
  expect(chordsOf('print', ['Enter'])).toEqual(['Enter', 'Ctrl+Enter', 'Ctrl+p'])
  expect([chordsOf('came-out', ['o']), chordsOf('not-out', ['n'])]).toEqual([['Alt+o'], ['Alt+n']])
  expect([isLone('Space'), isLone('?'), isLone('g o'), isLone('F2')]).toEqual([false, true, true, false])
  expect([isLone('Shift+p'), isLone('Shift+ArrowUp'), isLone('Ctrl+Shift+p'), isLone('+')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})
