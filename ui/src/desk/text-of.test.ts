import { expect, test } from 'vitest'
import { textOf } from './text-of'

test('a text is read in the encoding it was saved in', async () => {
  const utf8 = new TextEncoder().encode('Päckchen')
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])
  const windows = new Uint8Array([0x50, 0xe4, ...new TextEncoder().encode('ckchen')])
  const utf16 = new Uint8Array(new Uint16Array([...'\ufeffPäckchen'].map((it) => it.charCodeAt(0))).buffer)
  for (const bytes of [utf8, marked, windows, utf16])
    expect(await textOf(new Blob([bytes as BlobPart]))).toBe('Päckchen')
})
