/**
 * Everything a person can do here and now, and the keys for it. Screens put their acts on the stack while they are
 * shown; the keyboard, the palette and the page of keys all read the same list.
 */
import { getContext, hasContext, setContext } from 'svelte'
import { keysOf } from './shortcuts.svelte'

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
  /** Puts the cursor into a field; characters that follow at once are written there. */
  opensField?: boolean
  /** Done when its key is let go, and not at all where that was held down until it repeated. */
  onRelease?: boolean
}

/** What is done with characters that no act has, typed where no field is. */
type Typing = (text: string) => void

interface Layer {
  acts: () => Act[]
  typing?: Typing
  /** What is typed here are words: no letter begins a sequence as `g o`. */
  words?: boolean
  /** Layers below are out of reach, as behind the palette. */
  alone?: boolean
  /** Comes before every other layer, as a strip that lies over the screens. */
  front?: boolean
}

// Plain: it is read when a key goes down, and a leaving component would see a state as it was before its successor came.
const layers: (Layer & { inSight: () => boolean })[] = []

const SIGHT = Symbol('whether the screen can be seen')

/** Says to what lies inside the component whether it can be seen: what is kept out of sight has no keys and takes no scans. */
export const setSight = (inSight: () => boolean): void => void setContext(SIGHT, inSight)

/** Whether the component that asks can be seen. */
export const sight = (): (() => boolean) => (hasContext(SIGHT) ? getContext<() => boolean>(SIGHT) : () => true)

/** Puts acts on the stack as long as the component lives. */
export function useActs(acts: () => Act[], more: Omit<Layer, 'acts'> = {}): void {
  const inSight = sight()
  $effect.pre(() => {
    const layer = { acts, inSight, ...more }
    layers.push(layer)
    return () => void layers.splice(layers.indexOf(layer), 1)
  })
}

/** The layers within reach, the topmost first. */
function reachable(): Layer[] {
  const seen = layers.filter((layer) => layer.inSight())
  const down = [...seen.filter((layer) => layer.front), ...seen.filter((layer) => !layer.front).toReversed()]
  const end = down.findIndex((layer) => layer.alone)
  return end === -1 ? down : down.slice(0, end + 1)
}

/** An act as it can be done now. */
interface ReachableAct extends Act {
  /** The keys its screen gives it; `keys` are those it has at this desk. */
  usual: string[]
}

/** All acts within reach, with the keys they have at this desk, the topmost layer's first; a key that is taken above is not offered again below. */
export function acts(): ReachableAct[] {
  const taken = new Set<string>()
  return reachable().flatMap((layer) => {
    const own = layer.acts().map((act) => ({ ...act, usual: act.keys, keys: keysOf(act.id, act.keys) }))
    const mine = own.filter((act) => !act.keys[0] || !taken.has(act.keys[0]))
    for (const act of mine) for (const key of act.keys) taken.add(key)
    return mine
  })
}

/** The act behind a key. */
export function actOf(names: string[], inField: boolean): ReachableAct | undefined {
  const all = acts().filter((act) => act.inFields || !inField)
  for (const name of names) {
    const act = all.find((it) => it.keys.includes(name))
    if (act) return act
  }
  return undefined
}

/** Whether a key begins a sequence such as `g o`. */
export const beginsSequence = (name: string): boolean =>
  !reachable().some((layer) => layer.words) && acts().some((act) => act.keys.some((key) => key.startsWith(`${name} `)))

/** Whoever takes characters that no act has. */
export const typing = (): Typing | undefined => reachable().find((layer) => layer.typing)?.typing
