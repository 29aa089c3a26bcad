import { bytesOf } from './base64'

/** Saves a file the station made, as the browser or the window saves files. */
export function saveFile(name: string, type: string, base64: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytesOf(base64)], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
