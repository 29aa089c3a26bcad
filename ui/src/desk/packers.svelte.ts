/** Who packs at this desk: the packers by their names, and who of them does now. */
import { call, type Packers } from '../backend'
import { attempt, tell } from './notices.svelte'
import { calm, onEvents } from './station.svelte'
import { t } from '../words/index.svelte'

let known = $state.raw<Packers>({ names: [] })

export const packers = {
  get names() {
    return known.names
  },
  /** Who packs now; null where nobody said. */
  get now(): string | null {
    return known.now ?? null
  },
}

/** Keeps the names. Answers whether that went well. */
export const savePackers = (names: string[]): Promise<boolean> =>
  attempt(async () => (known = await call('packers_save', names)))

/** Says who packs from now on. */
export async function takeOver(name: string | null): Promise<void> {
  const done = await attempt(async () => (known = await call('packer_now', name)))
  if (done && name !== null) tell(t('packers-took-over', { packer: name }))
}

const refresh = calm(async () => {
  try {
    known = await call('packers')
  } catch {
    // Until the station answers, nobody said who packs.
  }
})

/** Follows who packs, for as long as the page lives. */
export function startPackers(): void {
  refresh()
  onEvents((event) => {
    if (event.event === 'settings') refresh()
  })
}
