import { beforeEach, expect, test, vi } from 'vitest'

const asked = vi.hoisted(() => ({ calls: [] as [string, unknown][], refuses: 0 }))
vi.mock('../../backend', () => ({
  asProblem: (caught: unknown) => caught,
  call: async (name: string, args: never) => {
    asked.calls.push([name, args])
    if (name === 'order_open') return order(args)
    if (name === 'void') {
      const { shipment } = args as { shipment: number }
      if (shipment === asked.refuses) throw { code: 'void-too-late' }
      return { label_is_out: shipment === 101 }
    }
    return { base64: 'UERG' }
  },
}))

/** Orders 1 to 9 have no label; 20 and above are of a second shop, with three parcels. */
function order(id: number) {
  const shipment = { id: 100 + id, state: 'labelled', parcels: Array.from({ length: id < 20 ? 1 : 3 }, () => ({})) }
  const facts = { number: `N${id}` }
  return {
    order: { id, shop: id < 20 ? 'first' : 'second', facts },
    shipment: id === 9 ? null : shipment,
    shipments: id === 9 ? [] : [shipment],
  }
}

const { labelFiles, takeBackLabels } = await import('./labels')
const goOn = () => true

beforeEach(() => {
  asked.calls.length = 0
  asked.refuses = 0
})

test('labels are taken back one by one; what has none, or is not taken back, is named', async () => {
  asked.refuses = 103
  const done = await takeBackLabels([1, 2, 3, 9], 'wrong box', goOn)
  expect([done.taken, done.isOut]).toEqual([2, true])
  expect(done.left.map(({ number, problem }) => [number, problem.code])).toEqual([
    ['N3', 'void-too-late'],
    ['N9', 'nothing-to-void'],
  ])
  expect(asked.calls.filter(([name]) => name === 'void')[0]).toEqual(['void', { shipment: 101, reason: 'wrong box' }])
})

test('a person stops it between two labels', async () => {
  const { taken } = await takeBackLabels([1, 2, 3], 'wrong box', (done) => done < 2)
  expect([taken, asked.calls.filter(([name]) => name === 'void').length]).toEqual([2, 2])
})

test('labels are saved in files of one shop and of twenty at most, every parcel once', async () => {
  const many = Array.from({ length: 8 }, (_, index) => index + 1)
  const { files, left, count } = await labelFiles([...many, 9, 20, 21, 22, 23, 24, 25, 26, 27])
  expect(files.map(({ name }) => name)).toEqual([
    'labels-first-1-8.pdf',
    'labels-second-1-20.pdf',
    'labels-second-21-24.pdf',
  ])
  expect([count, left.map(({ number }) => number)]).toEqual([32, ['N9']])
  const sent = asked.calls.filter(([name]) => name === 'parcel_labels')
  expect((sent[1]?.[1] as { parcels: unknown[] }).parcels.slice(0, 4)).toEqual([
    [120, 1],
    [120, 2],
    [120, 3],
    [121, 1],
  ])
})
