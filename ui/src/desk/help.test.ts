import { contents, pages } from 'virtual:handbook'
import { expect, test } from 'vitest'
import { pageFor } from './help'
import { SETTINGS, type Place } from './place.svelte'

const SCREENS = ['pack', 'orders', 'hand-over', 'spool', 'look', 'figures', 'document', 'welcome', 'setup'] as const
const PLACES: Place[] = [
  ...SCREENS.map((screen) => ({ screen })),
  { screen: 'order', id: 1 },
  ...SETTINGS.map((part) => ({ screen: 'settings' as const, part })),
]

test('every place of the window has a page of the handbook', () => {
  const ids = pages.map(({ id }) => id)
  for (const place of PLACES) expect(ids).toContain(pageFor(place))
})

test('every page is in the contents, has a title, and links to pages that are there', () => {
  const ids = contents.flatMap(({ id }) => id ?? [])
  expect(pages.map(({ id }) => id)).toEqual(ids)
  for (const { id, title, html } of pages) {
    expect(title, id).not.toBe('')
    for (const [, to] of html.matchAll(/href="#\/help\/([^"#]+)/g)) expect(ids, id).toContain(to)
  }
})

test('a page holds no address outside the station, and no markup but its own', () => {
  for (const { id, html } of pages) {
    expect(html, id).not.toMatch(/(?:href|src)="(?:[a-z]+:|\/\/)/)
    expect(html, id).not.toMatch(/<(?:script|style|iframe|object|form)|\son[a-z]+=/i)
  }
})
