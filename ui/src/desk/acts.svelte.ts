/**
 * Everything a person can do here and now, and the keys for it. Screens put their acts on the stack while they are
 * shown; the keyboard, the palette and the page of keys all read the same list.
 */

export interface Act {
  /** Names the act; its words are `act-<id>` in the catalogue. */
  id: string
  /** The keys that do it, the one to be shown first. */
  keys: string[]
  run: () => void
  /** Also while a text field has the focus. */
  inFields?: boolean
  /** Left out of the palette and the page of keys: part of another act's description. */
  silent?: boolean
}

/** What is done with characters that no act has, typed where no field is. */
type Typing = (text: string) => void

interface Layer {
  acts: () => Act[]
  typing?: Typing
  /** Layers below are out of reach, as behind the palette. */
  alone?: boolean
  /** Comes before every other layer, as a strip that lies over the screens. */
  front?: boolean
}

// Plain: it is read when a key goes down, and a leaving component would see a state as it was before its successor came.
const layers: Layer[] = []

/** Puts acts on the stack as long as the component lives. */
export function useActs(acts: () => Act[], more: Omit<Layer, 'acts'> = {}): void {
  $effect.pre(() => {
    const layer = { acts, ...more }
    layers.push(layer)
    return () => void layers.splice(layers.indexOf(layer), 1)
  })
}

/** The layers within reach, the topmost first. */
function reachable(): Layer[] {
  const down = [...layers.filter((layer) => layer.front), ...layers.filter((layer) => !layer.front).toReversed()]
  const end = down.findIndex((layer) => layer.alone)
  return end === -1 ? down : down.slice(0, end + 1)
}

/** All acts within reach, the topmost layer's first; a key that is taken above is not offered again below. */
export function acts(): Act[] {
  const taken = new Set<string>()
  return reachable().flatMap((layer) => {
    const mine = layer.acts().filter((act) => !act.keys[0] || !taken.has(act.keys[0]))
    for (const act of mine) for (const key of act.keys) taken.add(key)
    return mine
  })
}

/** The act behind a key. */
export function actOf(names: string[], inField: boolean): Act | undefined {
  const all = acts().filter((act) => act.inFields || !inField)
  for (const name of names) {
    const act = all.find((it) => it.keys.includes(name))
    if (act) return act
  }
  return undefined
}

/** Whether a key begins a sequence such as `g o`. */
export const beginsSequence = (name: string): boolean => acts().some((act) => act.keys.some((key) => key.startsWith(`${name} `)))

/** Whoever takes characters that no act has. */
export const typing = (): Typing | undefined => reachable().find((layer) => layer.typing)?.typing
