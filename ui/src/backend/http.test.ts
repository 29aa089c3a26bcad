import { afterEach, expect, test, vi } from 'vitest'
import { http } from './http'

const answers = (status: number, body: unknown) =>
  vi.fn((..._: [string, RequestInit]) => Promise.resolve(new Response(JSON.stringify(body), { status })))

afterEach(() => vi.unstubAllGlobals())

test('a call goes as JSON, and its problem is thrown', async () => {
  const fetch = answers(422, { code: 'no-such-order' })
  vi.stubGlobal('fetch', fetch)
  await expect(http.call('order_open', 7)).rejects.toEqual({ code: 'no-such-order' })
  const [address, { method, body, headers }] = fetch.mock.calls[0]!
  expect([address, method, body, headers]).toEqual([
    '/api/call/order_open',
    'POST',
    '7',
    { 'content-type': 'application/json' },
  ])
})

test('a file goes by itself, with the other arguments beside it', async () => {
  const fetch = answers(200, {})
  vi.stubGlobal('fetch', fetch)
  const document = { kind: 'content', name: 'l&bel.zpl', base64: btoa('^XA\xff^XZ') }
  await http.call('document_print', { document, agreed: true })
  await http.call('import_content', { name: 'orders.csv', base64: btoa('a;b'), shop: 'files' })
  const [print, orders] = fetch.mock.calls
  const query = new URL(print![0], 'http://desk').searchParams
  expect([print![0].split('?')[0], query.get('name'), JSON.parse(query.get('args')!)]).toEqual([
    '/api/content/document_print',
    'l&bel.zpl',
    { agreed: true },
  ])
  expect([...(print![1].body as Uint8Array)]).toEqual([94, 88, 65, 255, 94, 88, 90])
  expect(JSON.parse(new URL(orders![0], 'http://desk').searchParams.get('args')!)).toEqual({ shop: 'files' })
  expect(orders![1].headers).toEqual({ 'content-type': 'application/octet-stream' })
})

test('a document that is named by its path stays within the call', async () => {
  const fetch = answers(403, { code: 'only-at-the-desk' })
  vi.stubGlobal('fetch', fetch)
  const args = { document: { kind: 'file', path: '/etc/passwd' } }
  await expect(http.call('document_look', args)).rejects.toEqual({ code: 'only-at-the-desk' })
  expect(fetch.mock.calls[0]![0]).toBe('/api/call/document_look')
})

test('a session that is over leads to where the code is typed', async () => {
  vi.stubGlobal('fetch', answers(401, { code: 'not-let-in' }))
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  await expect(http.call('status', null)).rejects.toEqual({ code: 'not-let-in' })
  expect(reload).toHaveBeenCalledOnce()
})

test('a browser that leaves is led to where the code is typed, also where its session was over already', async () => {
  for (const status of [204, 401]) {
    const fetch = vi.fn((..._: [string, RequestInit]) => Promise.resolve(new Response(null, { status })))
    vi.stubGlobal('fetch', fetch)
    const reload = vi.fn()
    vi.stubGlobal('location', { reload })
    await http.leave!()
    expect([fetch.mock.calls[0]![0], fetch.mock.calls[0]![1].method]).toEqual(['/api/leave', 'POST'])
    expect(reload).toHaveBeenCalledOnce()
  }
  vi.stubGlobal('fetch', answers(500, {}))
  await expect(http.leave!()).rejects.toMatchObject({ code: 'station-silent' })
})
