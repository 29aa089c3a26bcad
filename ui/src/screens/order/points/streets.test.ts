import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader, PbfWriter } from 'pbf'
import { zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { closer, placed, sightOf } from './map'
import { openStreets, tilesOf, type Address } from './streets'

/** A layer of one feature: a line or an area from number to number of its tile, with what is said of it. */
interface Made {
  layer: string
  type: 1 | 2 | 3
  points: [number, number][]
  said: Record<string, string>
}

/** A vector tile (*Mapbox Vector Tile Specification 2.1*, section 4). */
function vectorTile(features: Made[]): Uint8Array {
  const tile = new PbfWriter()
  for (const { layer, type, points, said } of features) {
    const commands: number[] = []
    let [x, y] = [0, 0]
    points.forEach(([toX, toY], at) => {
      if (at === 0) commands.push(9)
      if (at === 1) commands.push(((points.length - 1) << 3) | 2)
      for (const by of [toX - x, toY - y]) commands.push((by << 1) ^ (by >> 31))
      ;[x, y] = [toX, toY]
    })
    tile.writeMessage(
      3,
      (_, into) => {
        into.writeVarintField(15, 2)
        into.writeStringField(1, layer)
        into.writeVarintField(5, 4096)
        into.writeMessage(
          2,
          (_, feature) => {
            feature.writePackedVarint(
              2,
              Object.keys(said).flatMap((_, at) => [at, at]),
            )
            feature.writeVarintField(3, type)
            feature.writePackedVarint(4, commands)
          },
          null,
        )
        for (const [key, value] of Object.entries(said)) {
          into.writeStringField(3, key)
          into.writeMessage(4, (_, it) => it.writeStringField(1, value), null)
        }
      },
      null,
    )
  }
  return tile.finish()
}

/** A PMTiles file of one tile, nothing of it compressed (*PMTiles Version 3 Specification*, sections 3 and 4). */
function archive([zoom, column, row]: Address, tile: Uint8Array, attribution: string): Uint8Array<ArrayBuffer> {
  const directory = new PbfWriter()
  for (const it of [1, zxyToTileId(zoom, column, row), 1, tile.length, 1]) directory.writeVarint(it)
  const root = directory.finish()
  const metadata = new TextEncoder().encode(JSON.stringify({ attribution, vector_layers: [] }))
  const bytes = new Uint8Array(127 + root.length + metadata.length + tile.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('PMTiles'))
  bytes[7] = 3
  const [at, after, end] = [127, 127 + root.length, 127 + root.length + metadata.length]
  const places = [at, root.length, after, metadata.length, end, 0, end, tile.length, 1, 1, 1]
  places.forEach((it, index) => view.setBigUint64(8 + 8 * index, BigInt(it), true))
  bytes.set([1, 1, 1, 1, zoom, zoom], 96)
  bytes.set(root, at)
  bytes.set(metadata, after)
  bytes.set(tile, end)
  return bytes
}

const utrecht = { latitude: 52.0907, longitude: 5.1214 }
/** The tile of zoom 12 that Utrecht lies in. */
const address: Address = [12, 2106, 1351]

test('streets, water, parks and names are read by what three schemas call them', async () => {
  const made: Made[] = [
    {
      layer: 'transportation',
      type: 2,
      points: [
        [0, 0],
        [4096, 4096],
      ],
      said: { class: 'primary', name: 'Kade' },
    },
    {
      layer: 'roads',
      type: 2,
      points: [
        [0, 0],
        [100, 0],
      ],
      said: { kind: 'minor_road' },
    },
    {
      layer: 'streets',
      type: 2,
      points: [
        [0, 0],
        [100, 0],
      ],
      said: { kind: 'rail' },
    },
    {
      layer: 'water',
      type: 3,
      points: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      said: { kind: 'lake' },
    },
    {
      layer: 'landcover',
      type: 3,
      points: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      said: { class: 'park', name: 'Park' },
    },
    {
      layer: 'landuse',
      type: 3,
      points: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      said: { class: 'industrial' },
    },
    { layer: 'places', type: 1, points: [[2048, 2048]], said: { name: 'Utrecht' } },
    {
      layer: 'unheard_of',
      type: 2,
      points: [
        [0, 0],
        [9, 9],
      ],
      said: {},
    },
  ]
  const tile = vectorTile(made)
  expect(Object.keys(new VectorTile(new PbfReader(tile)).layers)).toHaveLength(8)
  const file = archive(address, tile, '<a href="https://example.org">© Somebody</a> &amp; others<script>1</script>')
  const asked: number[] = []
  const streets = await openStreets('file', async (at, length) => {
    asked.push(length)
    return file.slice(at, at + length).buffer
  })
  expect(streets.credit).toContain('© Somebody & others')
  expect([streets.least, streets.most]).toEqual([12, 12])
  const found = (await streets.tile(address))!
  expect(found.shapes.map((it) => [it.kind, it.area, it.name])).toEqual([
    ['large', false, 'Kade'],
    ['small', false, ''],
    ['water', true, ''],
    ['green', true, ''],
  ])
  expect(found.labels.map((it) => it.name)).toEqual(['Utrecht'])
  const [from, to] = found.shapes[0]!.lines[0]!
  expect([found.ground.length, found.ground[0]]).toEqual([4, from])
  expect(found.ground).toContainEqual(to)
  expect(from!.latitude).toBeGreaterThan(utrecht.latitude)
  expect(from!.longitude).toBeLessThan(utrecht.longitude)
  expect(to!.latitude).toBeLessThan(utrecht.latitude)
  expect(to!.longitude).toBeGreaterThan(utrecht.longitude)
  const before = asked.length
  await streets.tile(address)
  expect(asked.length).toBe(before)
  expect(await streets.tile([12, 0, 0])).toBeNull()
})

test('what published extracts call streets, waters, parks and names is read', async () => {
  const line = (layer: string, said: Record<string, string>): Made => ({
    ...{ layer, type: 2, said },
    points: [
      [0, 0],
      [100, 100],
    ],
  })
  const area = (layer: string, said: Record<string, string>): Made => ({
    ...{ layer, type: 3, said },
    points: [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
  })
  const drawn: [Made, string][] = [
    // Protomaps before version 4.
    [line('roads', { 'pmap:kind': 'highway', highway: 'motorway', name: 'A1' }), 'large A1'],
    [line('roads', { 'pmap:kind': 'medium_road', highway: 'tertiary' }), 'large '],
    [line('roads', { 'pmap:kind': 'other', highway: 'footway', name: 'Vicolo' }), 'small Vicolo'],
    [line('physical_line', { 'pmap:kind': 'waterway', waterway: 'stream' }), 'water '],
    [line('physical_line', { 'pmap:kind': 'cliff', natural: 'cliff' }), ''],
    [area('landuse', { 'pmap:kind': 'park', leisure: 'park' }), 'green '],
    [area('landuse', { 'pmap:kind': 'industrial', landuse: 'industrial' }), ''],
    [area('natural', { natural: 'wood' }), 'green '],
    [area('natural', { landuse: 'forest' }), 'green '],
    [area('natural', { natural: 'water' }), ''],
    // OpenMapTiles as tilemaker makes it, which says names in one script alone.
    [line('transportation_name', { class: 'secondary', 'name:latin': 'Rue Grimaldi' }), 'large Rue Grimaldi'],
    [area('landcover', { class: 'grass', subclass: 'scrub' }), 'green '],
    // Shortbread.
    [area('land', { kind: 'allotments' }), 'green '],
  ]
  for (const [made, wanted] of drawn) {
    const file = archive(address, vectorTile([made]), '')
    const streets = await openStreets('file', async (at, length) => file.slice(at, at + length).buffer)
    const { shapes } = (await streets.tile(address))!
    expect([made.layer, made.said, shapes.map((it) => `${it.kind} ${it.name}`).join()]).toEqual([
      made.layer,
      made.said,
      wanted,
    ])
  }
})

test('the tiles of a sight cover it, of the zoom the file has, and are never many', () => {
  const sight = closer(sightOf([utrecht], 600, 260), null, 0)
  const tiles = tilesOf(sight, 600, 260, 0, 15)
  expect(tiles.length).toBeGreaterThan(0)
  expect(tiles.length).toBeLessThanOrEqual(12)
  expect(tilesOf(sight, 600, 260, 0, 12)).toContainEqual(address)
  const continent = sightOf(
    [
      { latitude: 36, longitude: -9 },
      { latitude: 60, longitude: 30 },
    ],
    600,
    260,
  )
  expect(tilesOf(continent, 600, 260, 10, 15)).toEqual([])
  expect(tilesOf(continent, 600, 260, 0, 15).length).toBeGreaterThan(0)
})

test('closer is half as wide for each step, around the point that is looked at', () => {
  const whole = sightOf([utrecht, { latitude: 53.2, longitude: 6.5 }], 400, 300)
  const near = closer(whole, utrecht, 3)
  expect(placed(near, utrecht, 400, 300)).toEqual([200, 150])
  expect(near.scale).toBeCloseTo(whole.scale / 8)
  expect(closer(whole, utrecht, 0)).toBe(whole)
})
