/**
 * The handbook inside the page: `import … from 'virtual:handbook'` has every page of `docs/src`, drawn when the page is built.
 * Contents and links are mdBook's: `SUMMARY.md` names the pages, a link leads to another `.md` file and one of its headings.
 */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { Marked, type Tokens } from 'marked'
import type { Plugin } from 'vite'

const FOLDER = join(import.meta.dirname, '../docs/src')
const NAME = 'virtual:handbook'
const RESOLVED = `\0${NAME}`

/** A page: its title, its text as HTML, and how deep it stands in the contents. */
interface Drawn {
  id: string
  title: string
  html: string
}

/** A line of the contents: a page, or the heading of some. */
interface Line {
  depth: number
  title: string
  /** The page: its file without `.md`. */
  id?: string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The anchor of a heading, as mdBook makes it. */
const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

function contents(): Line[] {
  const lines = readFileSync(join(FOLDER, 'SUMMARY.md'), 'utf8').split('\n')
  return lines.flatMap((line): Line[] => {
    const [, blanks, linked, file, plain] = /^( *)- (?:\[(.+?)\]\((.+?)\.md\)|(.+))$/.exec(line) ?? []
    if (blanks === undefined) return []
    return [{ depth: blanks.length / 2, title: linked ?? plain ?? '', id: file }]
  })
}

/** Draws a page; `picture` gives the address of one of its pictures. */
function draw(id: string, picture: (file: string) => string): Drawn {
  const here = dirname(`${id}.md`)
  let title = ''
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        if (depth === 1) title ||= text
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens)
        const [file = '', anchor] = href.split('#')
        if (/^[a-z]+:/.test(href)) return `${text} (<code>${escaped(href)}</code>)`
        if (file !== '' && !file.endsWith('.md')) return text
        const to = file === '' ? id : normalize(join(here, file)).replace(/\.md$/, '')
        if (!existsSync(join(FOLDER, `${to}.md`))) throw new Error(`${id}.md links to ${href}, which is not there`)
        return `<a href="#/help/${to}${anchor ? `#${anchor}` : ''}">${text}</a>`
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${picture(normalize(join(here, href)))}" alt="${escaped(text)}">`
      },
      // Of HTML the handbook has line breaks in tables; anything else stands there as it was written.
      html({ text }: Tokens.HTML | Tokens.Tag) {
        return /^<br ?\/?>$/.test(text.trim()) ? '<br>' : escaped(text)
      },
    },
  })
  const html = marked.parse(readFileSync(join(FOLDER, `${id}.md`), 'utf8'), { async: false })
  return { id, title, html }
}

/** The module: what it imports are the pictures, which the builder lays beside the page. */
function written(): string {
  const pictures: string[] = []
  const place = (file: string) => {
    const at = pictures.indexOf(file)
    return `\u0001${at < 0 ? pictures.push(file) - 1 : at}\u0001`
  }
  const lines = contents()
  const pages = lines.flatMap(({ id }) => (id === undefined ? [] : [draw(id, place)]))
  const imports = pictures.map((file, at) => `import picture${at} from ${JSON.stringify(join(FOLDER, file))}`)
  const addresses = `[${pictures.map((_, at) => `picture${at}`).join(', ')}]`
  return [
    ...imports,
    `const addresses = ${addresses}`,
    `const placed = (html) => html.replace(/\\u0001(\\d+)\\u0001/g, (_, at) => addresses[at])`,
    `export const contents = ${JSON.stringify(lines)}`,
    `export const pages = ${JSON.stringify(pages)}.map((page) => ({ ...page, html: placed(page.html) }))`,
  ].join('\n')
}

export function handbook(): Plugin {
  return {
    name: 'handbook',
    resolveId: (name) => (name === NAME ? RESOLVED : null),
    load(name) {
      if (name !== RESOLVED) return null
      for (const { id } of contents()) if (id !== undefined) this.addWatchFile(join(FOLDER, `${id}.md`))
      return written()
    },
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(RESOLVED)
      return module && !relative(FOLDER, file).startsWith('..') ? [module] : undefined
    },
  }
}
