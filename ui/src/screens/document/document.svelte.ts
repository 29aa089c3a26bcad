/** The label file that lies on the desk: dropped or chosen, kept until it is put away. */
import type { GivenDocument } from '../../backend'
import { base64 } from '../../desk/base64'
import { go } from '../../desk/place.svelte'

type Content = Extract<GivenDocument, { kind: 'content' }>

let lying = $state.raw<Content | null>(null)

export const lyingDocument = (): Content | null => lying

/** What a label file's name ends in. */
export const ENDINGS = ['.pdf', '.zpl', '.prn', '.png', '.jpg', '.jpeg', '.gif']

export const isLabelFile = (name: string): boolean => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))

/** Lays a file on the desk and shows it. */
export async function layDown(file: File): Promise<void> {
  lying = { kind: 'content', name: file.name, base64: await base64(file) }
  go({ screen: 'document' })
}

export const putAway = (): void => void (lying = null)
