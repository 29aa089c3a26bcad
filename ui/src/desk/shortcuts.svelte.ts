/** The keys of this desk: those a person chose instead of the usual ones, and whether lone letters do anything. */
import { call, type Shortcuts } from '../backend'
import { attempt } from './notices.svelte'
import { onEvents } from './station.svelte'
import { chordsOf, isLone, isWeighty } from './weighty'

let chosen = $state.raw<Shortcuts>({ letters: true, keys: {} })

export const shortcuts = (): Shortcuts => chosen

/** The keys an act has, of those its screen declares for it. */
export function keysOf(act: string, declared: string[]): string[] {
  const own = chosen.keys[act]
  const keys = isWeighty(act) ? (own?.filter((key) => !isLone(key)) ?? chordsOf(act, declared)) : (own ?? declared)
  return chosen.letters ? keys : keys.filter((key) => !isLone(key))
}

/** Changes the keys of this desk. Answers whether they were kept. */
export const change = (to: Partial<Shortcuts>): Promise<boolean> =>
  attempt(async () => {
    const after = { ...chosen, ...to }
    await call('shortcuts_save', after)
    chosen = after
  })

/** Gives an act another key; null: the usual ones again. */
export function give(act: string, key: string | null): Promise<boolean> {
  const { [act]: _, ...others } = chosen.keys
  return change({ keys: key === null ? others : { ...others, [act]: [key] } })
}

async function refresh(): Promise<void> {
  try {
    chosen = await call('shortcuts')
  } catch {
    // The usual keys do until the station answers.
  }
}

/** Follows the desk's keys for as long as the page lives. */
export function startShortcuts(): void {
  void refresh()
  onEvents((event) => {
    if (event.event === 'settings') void refresh()
  })
}
