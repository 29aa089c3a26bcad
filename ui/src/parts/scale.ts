/** How a scale's state looks: its colour, shape and word, told apart without colour too. Pure. */
import type { OrderView, Reading, ScaleState } from '../backend'
import type { IconName } from './Icon.svelte'

export interface ScaleLook {
  mood: 'quiet' | 'busy' | 'right' | 'attention' | 'wrong'
  icon: IconName
  /** The end of the catalogue's key `scale-shows-…`. */
  word: string
  /** Grams, where something lies still on it. */
  weight: number | null
}

const LOOKS: Record<Exclude<ScaleState['state'], 'parcel'>, [ScaleLook['mood'], IconName]> = {
  silent: ['quiet', 'offline'],
  empty: ['quiet', 'scale'],
  settling: ['busy', 'busy'],
  below_zero: ['attention', 'down'],
  overload: ['wrong', 'attention'],
  fault: ['wrong', 'wrong'],
}

export function lookOf(state: ScaleState): ScaleLook {
  if (state.state !== 'parcel') {
    const [mood, icon] = LOOKS[state.state]
    return { mood, icon, word: state.state, weight: null }
  }
  // A weight that belongs to an order already is no news any more.
  const taken = state.order !== undefined && state.order !== null
  return {
    mood: taken ? 'quiet' : 'right',
    icon: taken ? 'box' : 'right',
    word: taken ? 'taken' : 'parcel',
    weight: state.weight,
  }
}

/** Whether what lies there may be another parcel than the one its weight was taken for: of another order, or of one whose next parcel is awaited. */
export const mayBeAnother = (state: ScaleState, view: OrderView): boolean =>
  state.state === 'parcel' && state.order != null && (state.order !== view.order.id || (view.weighing?.of ?? 1) > 1)

const STATES: Record<Extract<Reading, string>, ScaleState> = {
  moving: { state: 'settling' },
  zero: { state: 'empty' },
  under_zero: { state: 'below_zero' },
  overload: { state: 'overload' },
  fault: { state: 'fault' },
}

/** What a single answer of a scale would look like. */
export const lookOfReading = (reading: Reading): ScaleLook =>
  lookOf(typeof reading === 'string' ? STATES[reading] : { state: 'parcel', weight: reading.stable })
