/** What lies over the screen: the palette, or the page of keys. One at a time. */

export type Overlay = 'palette' | 'keys'

let current = $state<Overlay | null>(null)

export const overlay = (): Overlay | null => current
export const open = (which: Overlay): void => void (current = current === which ? null : which)
export const close = (): void => void (current = null)
