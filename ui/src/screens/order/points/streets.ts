/**
 * Streets for the map: vector tiles of a PMTiles file, decoded to lines and areas in degrees. Layers are read by the names they have
 * in the schemas of Protomaps (from its version 1 on), OpenMapTiles and Shortbread.
 */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import type { Place, Sight } from './map'

/** Bytes of the file of streets. */
export type ReadBytes = (at: number, length: number) => Promise<ArrayBuffer>

/** What of a tile is drawn. */
export type Kind = 'water' | 'green' | 'small' | 'large'

/** A street, a river or an area. */
export interface Shape {
  kind: Kind
  /** Whether it is filled rather than drawn as a line. */
  area: boolean
  lines: Place[][]
  /** What is written along it. */
  name: string
}

/** The name of a town or of a part of it. */
export interface Label {
  at: Place
  name: string
}

/** What is drawn of one tile. */
export interface Tile {
  /** The corners of the square it covers. */
  ground: Place[]
  shapes: Shape[]
  labels: Label[]
}

/** A tile by its zoom, column and row. */
export type Address = [zoom: number, column: number, row: number]

/** What a map of streets is drawn from. */
export interface Streets {
  /** Who has to be named beside it. */
  credit: string
  least: number
  most: number
  tile: (address: Address) => Promise<Tile | null>
}

/** How wide a tile is drawn, in pixels, where the file has one of that zoom. */
const TILE = 512
/** More tiles than these are not drawn: the sight is too wide for the file. */
const MOST_TILES = 24

/** The streets of a PMTiles file, by whoever reads its bytes. */
export async function openStreets(file: string, read: ReadBytes): Promise<Streets> {
  const source: Source = {
    getKey: () => file,
    getBytes: async (at, length) => ({ data: await read(at, length) }),
  }
  const archive = new PMTiles(source)
  const header = await archive.getHeader()
  const about = (await archive.getMetadata()) as { attribution?: unknown } | null
  const decoded = new Map<string, Promise<Tile | null>>()
  const fetched = async ([zoom, column, row]: Address) => {
    const found = await archive.getZxy(zoom, column, row)
    return found ? decode(found.data, [zoom, column, row]) : null
  }
  return {
    credit: plain(typeof about?.attribution === 'string' ? about.attribution : ''),
    least: header.minZoom,
    most: header.maxZoom,
    tile: (address) => {
      const key = address.join('/')
      const known = decoded.get(key) ?? fetched(address)
      if (decoded.size > 4 * MOST_TILES) decoded.clear()
      decoded.set(key, known)
      return known
    },
  }
}

/** The words of a text that may hold marks of HTML. */
const plain = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim()

/** The tiles that cover a sight; none where they would be too many. */
export function tilesOf(sight: Sight, width: number, height: number, least: number, most: number): Address[] {
  const narrow = Math.max(0.05, Math.cos(radians(sight.middle.latitude)))
  const wide = (sight.scale * width) / narrow
  const zoom = Math.min(most, Math.max(least, Math.round(Math.log2((360 * width) / (TILE * wide)))))
  const high = (sight.scale * height) / 2
  const { latitude, longitude } = sight.middle
  const [west, north] = tileOf({ latitude: latitude + high, longitude: longitude - wide / 2 }, zoom)
  const [east, south] = tileOf({ latitude: latitude - high, longitude: longitude + wide / 2 }, zoom)
  if ((east - west + 1) * (south - north + 1) > MOST_TILES) return []
  const tiles: Address[] = []
  for (let row = north; row <= south; row++) {
    for (let column = west; column <= east; column++) tiles.push([zoom, column, row])
  }
  return tiles
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The column and row of the tile a place lies in (Web Mercator, as EPSG:3857 has it). */
function tileOf({ latitude, longitude }: Place, zoom: number): [number, number] {
  const across = 2 ** zoom
  const inside = (it: number) => Math.min(across - 1, Math.max(0, Math.floor(it)))
  const bent = Math.asinh(Math.tan(radians(Math.min(85, Math.max(-85, latitude)))))
  return [inside(((longitude + 180) / 360) * across), inside(((1 - bent / Math.PI) / 2) * across)]
}

function decode(data: ArrayBuffer, address: Address): Tile {
  const corners = [0, 1].flatMap((y) => [y, 1 - y].map((x) => placeOf(x, y, address)))
  const tile: Tile = { ground: corners, shapes: [], labels: [] }
  for (const layer of Object.values(new VectorTile(new PbfReader(new Uint8Array(data))).layers)) {
    for (let at = 0; at < layer.length; at++) add(tile, layer.name, layer.feature(at), address)
  }
  return tile
}

const POINT = 1
const AREA = 3
const GREEN = new Set([
  ...['park', 'garden', 'cemetery', 'grave_yard', 'nature_reserve', 'national_park', 'protected_area'],
  ...['wood', 'forest', 'grass', 'grassland', 'meadow', 'scrub', 'heath', 'orchard', 'vineyard'],
  ...['village_green', 'recreation_ground', 'golf_course', 'allotments', 'playground'],
])
/** Waters that are lines of a layer which also has cliffs and ridges. */
const WATERWAYS = new Set(['waterway', 'river', 'stream', 'canal', 'drain', 'ditch'])
const LARGE = new Set(['highway', 'major_road', 'medium_road', 'motorway', 'trunk', 'primary', 'secondary', 'tertiary'])
const SMALL = new Set([
  ...['minor_road', 'minor', 'service', 'track', 'path', 'residential', 'unclassified', 'living_street', 'pedestrian'],
  ...['footway', 'cycleway', 'steps', 'busway', 'street', 'street_limited', 'other'],
])
/** What may say of which sort a feature is: OpenMapTiles; Protomaps 4 and Shortbread; Protomaps before 4; its layer `natural`. */
const SORTS = ['class', 'kind', 'pmap:kind', 'natural', 'landuse', 'leisure']
const PLACES = new Set(['place', 'places', 'place_labels'])

function add(tile: Tile, layer: string, feature: VectorTileFeature, address: Address) {
  const said = feature.properties
  const name = String(said['name'] ?? said['name:latin'] ?? '')
  if (PLACES.has(layer)) {
    const at = feature.type === POINT && name ? placesOf(feature, address)[0]?.[0] : undefined
    if (at) tile.labels.push({ at, name })
    return
  }
  const kind = kindOf(layer, String(SORTS.map((it) => said[it]).find((it) => it !== undefined) ?? ''))
  if (!kind || feature.type === POINT) return
  const area = feature.type === AREA && kind !== 'small' && kind !== 'large'
  tile.shapes.push({ kind, area, lines: placesOf(feature, address), name: kind === 'water' || area ? '' : name })
}

function kindOf(layer: string, sort: string): Kind | null {
  switch (layer) {
    case 'water':
    case 'waterway':
    case 'water_polygons':
    case 'water_lines':
    case 'ocean':
      return 'water'
    case 'physical_line':
      return WATERWAYS.has(sort) ? 'water' : null
    case 'landuse':
    case 'landcover':
    case 'land':
    case 'natural':
    case 'park':
      return layer === 'park' || GREEN.has(sort) ? 'green' : null
    case 'roads':
    case 'road':
    case 'transportation':
    case 'transportation_name':
    case 'streets':
    case 'street_labels':
      return LARGE.has(sort) ? 'large' : SMALL.has(sort) ? 'small' : null
    default:
      return null
  }
}

/** Lines of a feature, from the numbers of its tile to degrees. */
function placesOf(feature: VectorTileFeature, address: Address): Place[][] {
  const { extent } = feature
  return feature.loadGeometry().map((line) => line.map(({ x, y }) => placeOf(x / extent, y / extent, address)))
}

/** Where a place of a tile lies: its parts of the tile's side from the left and from above, in degrees. */
function placeOf(x: number, y: number, [zoom, column, row]: Address): Place {
  const across = 2 ** zoom
  const bent = Math.PI * (1 - (2 * (row + y)) / across)
  return { longitude: ((column + x) / across) * 360 - 180, latitude: (Math.atan(Math.sinh(bent)) * 180) / Math.PI }
}
