/** Large pictures are made smaller before they travel: a station that is served takes calls of 8 MB at most. */

/** What a picture may have as it is, in bytes. */
const AS_IT_IS = 4_000_000
/** How many pixels a larger one has a side then; the station keeps fewer. */
const SIDE = 2400

/** The picture, or a smaller JPEG of it; one that the page cannot read goes as it is, and the station says what is wrong with it. */
export async function smaller(file: File): Promise<Blob> {
  if (file.size <= AS_IT_IS) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob((jpeg) => resolve(jpeg ?? file), 'image/jpeg', 0.9))
  } catch {
    return file
  }
}
