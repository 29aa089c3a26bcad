/** The desk's scale, as the station tells of it. */
import { call, type ScaleView } from '../backend'
import { calm, onEvents } from './station.svelte'

let view = $state.raw<ScaleView | null>(null)

export const scale = {
  /** Null where the desk has none. */
  get view() {
    return view
  },
}

const ask = calm(async () => {
  try {
    view = await call('scale')
  } catch {
    // Weighing is optional: the station's silence is told elsewhere.
  }
})
ask()
onEvents((event) => {
  if (event.event === 'scale') view = event.view
  else if (event.event === 'settings' || (event.event === 'orders' && event.order === null)) ask()
})
