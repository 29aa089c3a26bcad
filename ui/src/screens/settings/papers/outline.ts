/** What stands where on a layout: blocks by their places, as `body/2/columns/0/blocks/1`. Pure. */
import type { Language, Outline, OutlineBlock, OutlineColumn, OutlineContent, OutlineView } from '../../../backend'

export type What = OutlineContent['what']

export const AREAS = ['header', 'body', 'footer'] as const
/** What a person can add; tables stay the layout's own. */
export const ADDABLE = ['text', 'barcode', 'logo', 'line', 'space', 'columns'] as const satisfies What[]

/** A new block. */
export function made(what: (typeof ADDABLE)[number]): OutlineBlock {
  const align = 'left' as const
  const column = (): OutlineColumn => ({ at: null, width: null, blocks: [] })
  const shows: Record<(typeof ADDABLE)[number], () => OutlineContent> = {
    text: () => ({ what: 'text', text: '', size: null, smallest: null, height: null, bold: false, align }),
    barcode: () => ({ what: 'barcode', barcode: '', symbol: 'code128', height: 10, align }),
    logo: () => ({ what: 'logo', logo: 15, align }),
    line: () => ({ what: 'line', height: null }),
    space: () => ({ what: 'space', space: 5 }),
    columns: () => ({ what: 'columns', columns: [column(), column()] }),
  }
  return { at: null, comment: '', frame: false, when: null, shows: shows[what]() }
}

interface Place {
  list: string
  index: number
}

export function placeOf(path: string): Place {
  const cut = path.lastIndexOf('/')
  return { list: path.slice(0, cut), index: Number(path.slice(cut + 1)) }
}

/** A list of blocks by its place, as `body` or `body/2/columns/0/blocks`. */
export function listAt(outline: Outline, list: string): OutlineBlock[] | undefined {
  const [area, ...steps] = list.split('/')
  let blocks = AREAS.includes(area as (typeof AREAS)[number]) ? outline[area as (typeof AREAS)[number]] : undefined
  for (let step = 0; blocks && step < steps.length; step += 4) {
    const shows: OutlineContent | undefined = blocks[Number(steps[step])]?.shows
    blocks = shows?.what === 'columns' ? shows.columns[Number(steps[step + 2])]?.blocks : undefined
  }
  return blocks
}

/** The lists among which a block may move, in their sequence: the areas of the page, or the columns of one row. */
function listsBeside(outline: Outline, list: string): string[] {
  const row = /^(.*)\/columns\/\d+\/blocks$/.exec(list)?.[1]
  if (row === undefined) return [...AREAS]
  const { list: above, index } = placeOf(row)
  const shows = listAt(outline, above)?.[index]?.shows
  return shows?.what === 'columns' ? shows.columns.map((_, column) => `${row}/columns/${column}/blocks`) : []
}

/** Whether a block may come to stand beside another: not beside itself, nor within itself. */
export const fits = (path: string, beside: string): boolean => path !== beside && !beside.startsWith(`${path}/`)

/** Moves a block beside another; its new place, or null where it cannot stand there. */
export function moveBeside(outline: Outline, path: string, beside: string, after: boolean): string | null {
  if (!fits(path, beside)) return null
  const [from, to] = [placeOf(path), placeOf(beside)]
  const neighbour = listAt(outline, to.list)?.[to.index]
  const list = listAt(outline, to.list)
  const [block] = listAt(outline, from.list)?.splice(from.index, 1) ?? []
  if (!block || !neighbour || !list) return null
  const index = list.indexOf(neighbour) + (after ? 1 : 0)
  list.splice(index, 0, block)
  return `${without(to.list, from)}/${index}`
}

/** The place of a list once what stood at a place is gone. */
function without(list: string, gone: Place): string {
  const [index, ...rest] = list.slice(gone.list.length + 1).split('/')
  const later = list.startsWith(`${gone.list}/`) && Number(index) > gone.index
  return later ? [gone.list, Number(index) - 1, ...rest].join('/') : list
}

/** Moves a block one place up (-1) or down (1), over the end of its list into the next; its new place, or null at the very end. */
export function step(outline: Outline, path: string, by: -1 | 1): string | null {
  const from = placeOf(path)
  const length = listAt(outline, from.list)?.length ?? 0
  const index = from.index + by
  if (index >= 0 && index < length) return moveTo(outline, from, { list: from.list, index })
  const lists = listsBeside(outline, from.list)
  const list = lists[lists.indexOf(from.list) + by]
  if (list === undefined) return null
  return moveTo(outline, from, { list, index: by === 1 ? 0 : (listAt(outline, list)?.length ?? 0) })
}

function moveTo(outline: Outline, from: Place, to: Place): string | null {
  const [block] = listAt(outline, from.list)?.splice(from.index, 1) ?? []
  if (!block) return null
  listAt(outline, to.list)?.splice(to.index, 0, block)
  return `${to.list}/${to.index}`
}

/** What a text says on made-up data; what nobody knows stays between its braces. */
export function said(text: string, table: string | null, view: OutlineView, own: Record<string, string>): string {
  const rows: Record<string, string> = table === null ? {} : (view.vocabulary.rows[table] ?? {})
  const word = (name: string) => own[name] ?? view.words[name]
  return text
    .replaceAll('{{', '\u0001')
    .replaceAll('}}', '\u0002')
    .replaceAll(/\{([^{}]*)\}/g, (braced, inner: string) => {
      const name = inner.trim()
      if (name === 'page' || name === 'pages') return '1'
      if (name.startsWith('text.')) return word(name.slice(5)) ?? braced
      return rows[name] ?? view.vocabulary.data[name] ?? braced
    })
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
}

/** The layout's own texts of a language. */
export const ownTexts = (outline: Outline, language: Language): Record<string, string> => outline.texts[language] ?? {}
