import { describe, expect, test } from 'vitest'
import type { Outline, OutlineBlock, OutlineView } from '../../../backend'
import { fits, listAt, made, moveBeside, said, step } from './outline'

const text = (says: string): OutlineBlock => {
  const block = made('text')
  if (block.shows.what === 'text') block.shows.text = says
  return block
}
const row = (...columns: string[][]): OutlineBlock => ({
  ...made('columns'),
  shows: { what: 'columns', columns: columns.map((all) => ({ at: null, width: null, blocks: all.map(text) })) },
})
/** A header of two columns, a body of three texts, no footer. */
const layout = (): Outline => ({
  page: { size: 'a4', margin: null, gap: null, text: null },
  header: [row(['shop'], ['title', 'number'])],
  body: ['one', 'two', 'three'].map(text),
  footer: [],
  texts: { en: {}, fr: {}, de: {}, nl: {}, es: {}, it: {} },
})
const words = (blocks: OutlineBlock[] | undefined): string =>
  (blocks ?? [])
    .map(({ shows }) =>
      shows.what === 'text'
        ? shows.text
        : shows.what === 'columns'
          ? `[${shows.columns.map((column) => words(column.blocks)).join('|')}]`
          : shows.what,
    )
    .join(' ')
const all = (outline: Outline) => [outline.header, outline.body, outline.footer].map(words)

describe('what stands where', () => {
  test.each([
    ['body/0', 'body/2', true, 'body/2', ['[shop|title number]', 'two three one', '']],
    ['body/2', 'body/0', false, 'body/0', ['[shop|title number]', 'three one two', '']],
    ['body/0', 'body/1', false, 'body/0', ['[shop|title number]', 'one two three', '']],
    ['body/1', 'header/0', false, 'header/0', ['two [shop|title number]', 'one three', '']],
    [
      'header/0/columns/1/blocks/0',
      'header/0/columns/0/blocks/0',
      true,
      'header/0/columns/0/blocks/1',
      ['[shop title|number]', 'one two three', ''],
    ],
  ])('is dragged: %s beside %s', (from, beside, after, to, wanted) => {
    const outline = layout()
    expect(moveBeside(outline, from, beside, after)).toBe(to)
    expect(all(outline)).toEqual(wanted)
  })

  test('is dragged into columns and out of them', () => {
    const outline = layout()
    outline.body.push(row(['left'], []))
    expect(moveBeside(outline, 'body/0', 'body/3/columns/0/blocks/0', false)).toBe('body/2/columns/0/blocks/0')
    expect(words(outline.body)).toBe('two three [one left|]')
    expect(moveBeside(outline, 'body/2/columns/0/blocks/1', 'header/0', true)).toBe('header/1')
    expect(words(outline.header)).toBe('[shop|title number] left')
  })

  test.each([
    ['body/0', 'body/0'],
    ['header/0', 'header/0/columns/0/blocks/0'],
  ])('is not dragged where it cannot stand: %s beside %s', (from, beside) => {
    const outline = layout()
    expect([fits(from, beside), moveBeside(outline, from, beside, true)]).toEqual([false, null])
    expect(all(outline)).toEqual(all(layout()))
  })

  test('goes by keys over the end of a list into the next, and comes back the same way', () => {
    const outline = layout()
    let at: string | null = 'body/1'
    const way: (string | null)[] = []
    for (const by of [1, 1, 1, -1, -1, -1] as const) way.push((at = at && step(outline, at, by)) ?? at)
    expect(way).toEqual(['body/2', 'footer/0', null, null, null, null])

    const back = layout()
    expect([step(back, 'body/2', 1), step(back, 'footer/0', -1), all(back)]).toEqual([
      'footer/0',
      'body/2',
      all(layout()),
    ])
    expect(step(back, 'header/0/columns/0/blocks/0', 1)).toBe('header/0/columns/1/blocks/0')
    expect(step(back, 'header/0', -1)).toBe(null)
    expect(listAt(back, 'cellar')).toBe(undefined)
  })
})

test('a text is read out on made-up data, with the shop’s own words first', () => {
  const view: OutlineView = {
    errors: [],
    vocabulary: { data: { order: '1042', name: 'shop' }, rows: { lines: { name: 'Mug' } } },
    words: { thanks: 'Thank you', order: 'Order' },
  }
  const says = (it: string, table: string | null = null) => said(it, table, view, { thanks: 'Ta' })
  expect(says('{text.order} { order }, {text.thanks}')).toBe('Order 1042, Ta')
  expect([says('{name}', 'lines'), says('{name}')]).toEqual(['Mug', 'shop'])
  expect([says('{{order}} {nobody} {text.nobody}'), says('{page} / {pages}')]).toEqual([
    '{order} {nobody} {text.nobody}',
    '1 / 1',
  ])
})
