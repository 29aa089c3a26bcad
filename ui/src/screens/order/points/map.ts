/** Positions in degrees become places on a canvas. Pure. */

/** A place on the earth in degrees. */
export interface Place {
  latitude: number
  longitude: number
}

/** What of the earth is seen, in degrees. */
export interface Sight {
  middle: Place
  /** Degrees of latitude a pixel is high. */
  scale: number
}

/** The least that is seen of the earth, in degrees of latitude: about two kilometres. */
const LEAST = 0.02
/** How much room is left around what has to be seen. */
const ROOM = 1.25

/** Shapes become no wider than they are high: a degree of longitude is shorter the further north it is. */
const narrow = (latitude: number): number => Math.max(0.05, Math.cos((latitude * Math.PI) / 180))

/** A sight of all these places on a canvas of so many pixels. */
export function sightOf(places: readonly Place[], width: number, height: number): Sight {
  const latitudes = places.map((it) => it.latitude)
  const longitudes = places.map((it) => it.longitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
  const high = Math.max(north - south, LEAST) / height
  const wide = ((east - west) * narrow(middle.latitude)) / width
  return { middle, scale: Math.max(high, wide) * ROOM }
}

/** A sight so many steps closer, each half as wide, with a place in its middle where there is one. */
export function closer(sight: Sight, middle: Place | null, steps: number): Sight {
  return steps === 0 ? sight : { middle: middle ?? sight.middle, scale: sight.scale / 2 ** steps }
}

/** Where a place is on the canvas, in pixels from its upper left corner. */
export function placed(
  { middle, scale }: Sight,
  { latitude, longitude }: Place,
  width: number,
  height: number,
): [number, number] {
  const x = ((longitude - middle.longitude) * narrow(middle.latitude)) / scale
  const y = (middle.latitude - latitude) / scale
  return [width / 2 + x, height / 2 + y]
}

/** The nearest of these places to a point of the canvas; none where all are further than so many pixels. */
export function nearest(
  sight: Sight,
  places: readonly Place[],
  [x, y]: [number, number],
  width: number,
  height: number,
  reach: number,
): number | null {
  let found: number | null = null
  let least = reach
  places.forEach((place, index) => {
    const [px, py] = placed(sight, place, width, height)
    const far = Math.hypot(px - x, py - y)
    if (far <= least) [found, least] = [index, far]
  })
  return found
}
