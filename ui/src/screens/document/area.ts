/** Parts of a sheet, in micrometres. */
import type { Area } from '../../backend'

/** A point on a sheet, each coordinate from 0 to 1. */
export interface Point {
  x: number
  y: number
}

interface Size {
  width: number
  height: number
}

/** The smallest part that is meant as one, in micrometres. */
const LEAST = 5_000

/** The part between two points; null where they are so near that none was meant. */
export function between(a: Point, b: Point, sheet: Size): Area | null {
  const inside = (share: number, side: number) => Math.round(Math.min(Math.max(share, 0), 1) * side)
  const [left, right] = [inside(Math.min(a.x, b.x), sheet.width), inside(Math.max(a.x, b.x), sheet.width)]
  const [top, bottom] = [inside(Math.min(a.y, b.y), sheet.height), inside(Math.max(a.y, b.y), sheet.height)]
  const area = { x: left, y: top, width: right - left, height: bottom - top }
  return area.width < LEAST || area.height < LEAST ? null : area
}

/** Where a part lies on its sheet, as CSS percentages. */
export function place(area: Area, sheet: Size): { left: string; top: string; width: string; height: string } {
  const share = (part: number, side: number) => `${(part / side) * 100}%`
  return {
    left: share(area.x, sheet.width),
    top: share(area.y, sheet.height),
    width: share(area.width, sheet.width),
    height: share(area.height, sheet.height),
  }
}

/** A part with one of its numbers changed, in millimetres. */
export function withMillimetres(area: Area, side: keyof Area, text: string): Area {
  const millimetres = Number(text.replace(',', '.'))
  const least = side === 'width' || side === 'height' ? LEAST : 0
  return Number.isFinite(millimetres) ? { ...area, [side]: Math.max(least, Math.round(millimetres * 1000)) } : area
}
