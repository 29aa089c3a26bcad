/** Draws the map of points on a canvas. */
import { placed, type Place, type Sight } from './map'
import type { Kind, Tile } from './streets'

/** Where it draws: a canvas of so many pixels that shows a sight, in the colours of the page. */
export interface Sheet {
  pen: CanvasRenderingContext2D
  sight: Sight
  width: number
  height: number
  colour: (name: string) => string
}

const ORDER: Kind[] = ['green', 'water', 'small', 'large']
const WIDTHS: Record<Kind, number> = { green: 1, water: 1.5, small: 1.5, large: 3.5 }
/** More names than these are not written. */
const MOST_NAMES = 40

/** The land of countries: their outlines as longitude and latitude in hundredths of a degree. */
export function drawLand(sheet: Sheet, rings: readonly number[][]) {
  const { pen, colour } = sheet
  pen.lineWidth = 1
  pen.strokeStyle = colour('--line-strong')
  pen.fillStyle = colour('--surface')
  for (const ring of rings) {
    pen.beginPath()
    for (let at = 0; at < ring.length; at += 2) {
      pen.lineTo(...put(sheet, { longitude: ring[at]! / 100, latitude: ring[at + 1]! / 100 }))
    }
    pen.closePath()
    pen.fill()
    pen.stroke()
  }
}

/**
 * Parks, water and streets, and their names where there is room. What is neither is land: the outlines of countries, which are
 * coarser, do not show through.
 */
export function drawStreets(sheet: Sheet, tiles: readonly Tile[]) {
  const { pen, colour } = sheet
  const colours: Record<Kind, string> = {
    green: colour('--right-soft'),
    water: colour('--accent-soft'),
    small: colour('--line'),
    large: colour('--line-strong'),
  }
  pen.lineJoin = 'round'
  pen.lineWidth = 1
  pen.strokeStyle = pen.fillStyle = colour('--surface')
  for (const { ground } of tiles) {
    pen.beginPath()
    ground.forEach((place, at) => trace(sheet, place, at === 0))
    pen.fill()
    pen.stroke()
  }
  for (const kind of ORDER) {
    pen.strokeStyle = pen.fillStyle = colours[kind]
    pen.lineWidth = WIDTHS[kind]
    for (const shape of tiles.flatMap((tile) => tile.shapes.filter((it) => it.kind === kind))) {
      pen.beginPath()
      for (const line of shape.lines) line.forEach((place, at) => trace(sheet, place, at === 0))
      if (shape.area) pen.fill('evenodd')
      else pen.stroke()
    }
  }
  drawNames(sheet, tiles)
}

function drawNames(sheet: Sheet, tiles: readonly Tile[]) {
  const { pen, colour } = sheet
  const taken: [number, number, number][] = []
  const write = (name: string, [x, y]: [number, number], turn: number) => {
    const reach = pen.measureText(name).width / 2 + 6
    const free = taken.every(([ox, oy, other]) => Math.hypot(ox - x, oy - y) > Math.max(reach, other))
    if (!free || taken.length >= MOST_NAMES) return
    taken.push([x, y, reach])
    pen.save()
    pen.translate(x, y)
    pen.rotate(turn)
    pen.strokeText(name, 0, 0)
    pen.fillText(name, 0, 0)
    pen.restore()
  }
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineWidth = 3
  pen.strokeStyle = colour('--surface')
  pen.fillStyle = colour('--ink')
  pen.font = `600 14px ${colour('--letters')}`
  for (const { at, name } of tiles.flatMap((it) => it.labels)) write(name, put(sheet, at), 0)
  pen.fillStyle = colour('--ink-soft')
  pen.font = `12px ${colour('--letters')}`
  for (const { lines, name } of tiles.flatMap((it) => it.shapes)) {
    const stretch = name ? longest(sheet, lines) : null
    if (stretch && stretch.length > pen.measureText(name).width) write(name, stretch.middle, stretch.turn)
  }
}

/** The longest straight stretch of lines: a name is written along it, never upside down. */
function longest(sheet: Sheet, lines: readonly Place[][]) {
  let found: { length: number; middle: [number, number]; turn: number } | null = null
  for (const line of lines) {
    let before: [number, number] | null = null
    for (const place of line) {
      const at = put(sheet, place)
      if (before) {
        const [dx, dy] = [at[0] - before[0], at[1] - before[1]]
        const length = Math.hypot(dx, dy)
        if (!found || length > found.length) {
          const turn = Math.atan(dx === 0 ? Infinity : dy / dx)
          found = { length, middle: [(at[0] + before[0]) / 2, (at[1] + before[1]) / 2], turn }
        }
      }
      before = at
    }
  }
  return found
}

/** A dot. */
export function drawDot(sheet: Sheet, at: Place, radius: number, colour: string) {
  const { pen } = sheet
  pen.beginPath()
  pen.arc(...put(sheet, at), radius, 0, 2 * Math.PI)
  pen.fillStyle = sheet.colour(colour)
  pen.fill()
  pen.lineWidth = 2
  pen.strokeStyle = sheet.colour('--surface')
  pen.stroke()
}

/** Where the parcel goes. */
export function drawCross(sheet: Sheet, place: Place) {
  const { pen } = sheet
  const [x, y] = put(sheet, place)
  pen.beginPath()
  pen.moveTo(x - 7, y)
  pen.lineTo(x + 7, y)
  pen.moveTo(x, y - 7)
  pen.lineTo(x, y + 7)
  pen.lineWidth = 2
  pen.strokeStyle = sheet.colour('--ink')
  pen.stroke()
}

function trace(sheet: Sheet, place: Place, begins: boolean) {
  const [x, y] = put(sheet, place)
  if (begins) sheet.pen.moveTo(x, y)
  else sheet.pen.lineTo(x, y)
}

const put = ({ sight, width, height }: Sheet, place: Place): [number, number] => placed(sight, place, width, height)
