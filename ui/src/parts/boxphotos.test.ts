import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { OrderView, Photo } from '../backend'
import { acts } from '../desk/acts.svelte'
import { savePhotographing } from '../desk/photographing.svelte'
import { startWords } from '../words/index.svelte'
import BoxPhotos from './BoxPhotos.svelte'

const asked: [string, unknown][] = []
vi.mock('../backend', async (original) => ({
  ...(await original<object>()),
  call: async (name: string, args: unknown) => {
    if (name === 'language') return 'en'
    asked.push([name, args])
    return name === 'photo_file' ? { name: 'photo.jpg', base64: 'AAAA' } : null
  },
  listen: () => () => {},
}))
vi.mock('../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

let shown: ReturnType<typeof mount> | undefined
afterEach(() => {
  if (shown) unmount(shown)
  shown = undefined
})
beforeAll(startWords)
beforeEach(() => void (asked.length = 0))

const photo = (id: number, shipment: number | null): Photo => ({
  id,
  order: 7,
  shipment,
  at: '2026-11-23T09:12:00Z',
  packer: 'Zoë',
  bytes: 1000,
  sha256: '00',
})
const view = (wish: 'no' | 'asked' | 'required', kept: Photo[], shipment: number | null = null, main = false) =>
  ({
    order: { id: 7, stage: shipment ? 'shipped' : 'ready', main: main ? { id: 8, number: '8' } : undefined },
    shipment: shipment ? { id: shipment } : null,
    photos: { wish, taken: kept.some((it) => it.shipment === null), kept },
  }) as unknown as OrderView
const show = (of: OrderView) => {
  shown = mount(BoxPhotos, { target: document.body, props: { view: of, key: 'p' } })
  flushSync()
}
const says = () => document.querySelector('[data-photos]')?.textContent?.trim()

test('what is asked for is said, and what is there is counted', () => {
  for (const [of, wanted] of [
    [view('required', []), 'Take a photo of the open box before the label'],
    [view('asked', []), 'Take a photo of the open box'],
    [view('required', [photo(1, null)]), '1 photo of this parcel'],
    [view('no', [photo(1, 3), photo(2, 3)], 3), '2 photos of this parcel'],
    [view('asked', [photo(1, 3)], 4), '1 photo of an earlier parcel'],
  ] as const) {
    show(of)
    expect(says()).toBe(wanted)
    if (shown) unmount(shown)
    shown = undefined
  }
})

test('the key takes the newest picture of the camera’s folder that came since the order did', async () => {
  await savePhotographing({ folder: '/camera' })
  show(view('asked', []))
  const act = acts().find(({ id }) => id === 'photo')
  expect(act?.keys).toEqual(['p'])
  act?.run()
  await vi.waitFor(() => expect(asked.at(-1)?.[0]).toBe('photo_take'))
  const { order, within } = asked.at(-1)?.[1] as { order: number; within: number }
  expect(order).toBe(7)
  expect(within).toBeGreaterThanOrEqual(0)
  expect(within).toBeLessThan(60_000)
})

test('a file that is chosen is handed over by its content', async () => {
  show(view('asked', []))
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  const file = new File([new Uint8Array([1, 2, 3])], 'box.jpg', { type: 'image/jpeg' })
  Object.defineProperty(input, 'files', { value: [file] })
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(asked.map(([name]) => name)).toContain('photo_keep'))
  const kept = asked.find(([name]) => name === 'photo_keep')?.[1]
  expect(kept).toEqual({ order: 7, picture: { kind: 'content', name: 'box.jpg', base64: 'AQID' } })
})

test('an order that goes in another parcel is not photographed, and a photo is shown when it is pressed', async () => {
  show(view('asked', [], null, true))
  expect(acts().some(({ id }) => id === 'photo')).toBe(false)
  if (shown) unmount(shown)
  show(view('no', [photo(1, 3)], 3))
  await vi.waitFor(() => expect(document.querySelector('.small img')).not.toBeNull())
  document.querySelector<HTMLButtonElement>('.small')?.click()
  flushSync()
  expect(document.querySelector('figcaption span')?.textContent).toContain('packed by Zoë')
})
