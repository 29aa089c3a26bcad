/** The handbook, drawn when the page is built (`handbook.ts` beside this folder's page). */
declare module 'virtual:handbook' {
  interface ContentsLine {
    depth: number
    title: string
    /** The page; absent for the heading of some. */
    id?: string
  }
  interface HandbookPage {
    id: string
    title: string
    html: string
  }
  export const contents: ContentsLine[]
  export const pages: HandbookPage[]
}
