/** What a map of columns holds and how much of a sample file is looked at, apart from how it looks. */

/** So much of a file is looked at, in bytes. */
const HEAD = 256 * 1024

/** The beginning of a file, up to the end of a row where it is longer. */
export async function head(file: Blob): Promise<Blob> {
  if (file.size <= HEAD) return file
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const end = bytes.lastIndexOf(0x0a) + 1
  return new Blob([bytes.subarray(0, end || bytes.length)])
}

/** A map without the words it says nothing of. */
export function said(columns: Record<string, string>): Record<string, string> {
  const plain = Object.entries(columns).map(([word, column]) => [word, column.trim()] as const)
  return Object.fromEntries(plain.filter(([, column]) => column !== ''))
}
