/** Changes the station's settings, with a way back. */
import { call, type Settings } from '../../backend'
import { attempt, tell } from '../../desk/notices.svelte'
import { refreshSettings, station } from '../../desk/station.svelte'
import { t } from '../../words/index.svelte'

/** Makes a change to the settings and tells how many orders ship differently now. Answers whether it was made. */
export async function change(make: (draft: Settings) => void): Promise<boolean> {
  const before = station.settings
  if (!before) return false
  const after = structuredClone(before)
  make(after)
  return attempt(async () => {
    const { changed_orders } = await call('settings_save', after)
    await refreshSettings()
    tell(t('settings-saved', { count: changed_orders }), async () => {
      await call('settings_save', before)
      await refreshSettings()
    })
  })
}

/** A short name made of a name people use, different from those that are taken. */
export function shortName(name: string, taken: string[], otherwise: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || otherwise
  let short = base
  for (let count = 2; taken.includes(short); count += 1) short = `${base}-${count}`
  return short
}
