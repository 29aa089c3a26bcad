/** Photos of open boxes: how this desk takes them, and taking one. */
import { call, type OrderId, type OrderView, type Photographing } from '../backend'
import { base64 } from './base64'
import { attempt, tell } from './notices.svelte'
import { smaller } from './smaller'
import { calm, onEvents } from './station.svelte'
import { t } from '../words/index.svelte'

let known = $state.raw<Photographing>({ mode: 'never' })

export const photographing = {
  get now() {
    return known
  },
}

/** Whether an order's parcel is photographed, or one of its parcels was. */
export const hasPhotos = ({ photos }: OrderView): boolean => photos.wish !== 'no' || photos.kept.length > 0

/** Changes how this desk takes photos. Answers whether that went well. */
export const savePhotographing = (change: Partial<Photographing>): Promise<boolean> =>
  attempt(async () => {
    const after = { ...known, ...change }
    await call('photographing_save', after)
    known = after
  })

/** Keeps a picture's file as a photo of an order's open box. Answers whether that went well. */
export async function keepPhoto(order: OrderId, file: File): Promise<boolean> {
  const kept = await attempt(async () => {
    const picture = { kind: 'content' as const, name: file.name, base64: await base64(await smaller(file)) }
    await call('photo_keep', { order, picture })
  })
  if (kept) tell(t('photo-kept'))
  return kept
}

/** Keeps the latest picture of the camera's folder as one; `since` is when the order came to the desk, in milliseconds. */
export async function takePhoto(order: OrderId, since: number): Promise<boolean> {
  const taken = await attempt(() => call('photo_take', { order, within: Math.round(performance.now() - since) }))
  if (taken) tell(t('photo-kept'))
  return taken
}

const refresh = calm(async () => {
  try {
    known = await call('photographing')
  } catch {
    // Until the station answers, pictures are chosen by hand.
  }
})

/** Follows how this desk takes photos, for as long as the page lives. */
export function startPhotographing(): void {
  refresh()
  onEvents((event) => {
    if (event.event === 'settings') refresh()
  })
}
