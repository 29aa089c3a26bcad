/** What the columns of a table are, apart from how it looks. */
import type { ProblemCode } from '../../backend/codes'

/** A map of columns: by its words, a heading, a place (`#3`), or what holds for every order (`=EUR`). */
export type ColumnMap = Record<string, string>

/** A column of a table: its name in a map, and its first values. */
export interface Column {
  key: string
  heading: string
  samples: string[]
}

/** So many values of a column are shown. */
const SAMPLES = 3

/** A table as it begins: the names of its columns, and its first rows. */
export interface TableHead {
  headings: string[]
  rows: string[][]
}

/** The columns of a table; without headings its first line holds values as the others do. */
export function columnsOf({ headings, rows }: TableHead, headed: boolean): Column[] {
  const lines = (headed ? rows : [headings, ...rows]).slice(0, SAMPLES)
  return headings.map((heading, at) => ({
    key: headed ? heading : `#${at + 1}`,
    heading: headed ? heading : `#${at + 1}`,
    samples: lines.map((line) => line[at] ?? '').filter((value) => value.trim() !== ''),
  }))
}

/** The word a column is kept under; empty where it says nothing. */
export const wordOf = (map: ColumnMap, key: string) => Object.keys(map).find((word) => map[word] === key) ?? ''

/** A map in which a column is what a word says, and nothing else; without a word it says nothing. */
export function told(map: ColumnMap, key: string, word: string): ColumnMap {
  const rest = Object.entries(map).filter(([other, column]) => column !== key && other !== word)
  return Object.fromEntries(word === '' ? rest : [...rest, [word, key]])
}

/** What may hold for every order where no column says it. */
export const ALWAYS = ['country', 'currency', 'weight_unit']

/** What holds for every order by this word; empty where nothing does. */
export const always = (map: ColumnMap, word: string) => (map[word]?.startsWith('=') ? map[word].slice(1) : '')

/** A map in which this holds for every order by a word. */
export function toldAlways(map: ColumnMap, word: string, text: string): ColumnMap {
  const rest = Object.entries(map).filter(([other]) => other !== word)
  return Object.fromEntries(text.trim() === '' ? rest : [...rest, [word, `=${text.trim()}`]])
}

/** Whether a file that could not be read for this reason may be a table whose columns a person can name. */
export const isTable = (code: string) =>
  (['file-unrecognised', 'file-columns-missing'] satisfies ProblemCode[] as string[]).includes(code)
