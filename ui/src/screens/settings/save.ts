/** Changes the station's settings from the version a person saw, with a way back. */
import { call, type Problem, type Settings, type SettingsSaved, type VersionedSettings } from '../../backend'
import { pageProblem } from '../../backend/codes'
import { beganFrom } from '../../desk/began'
import { attempt, tell } from '../../desk/notices.svelte'
import { refreshSettings, station } from '../../desk/station.svelte'
import { t } from '../../words/index.svelte'
import { askAbout } from './conflict.svelte'
import { merge } from './merge'

/**
 * Makes a change to the settings and tells how many orders ship differently now. Where somebody changed them meanwhile
 * the person is asked. Answers whether it is settled: kept, or given up for theirs.
 */
export async function change(make: (draft: Settings) => void): Promise<boolean> {
  const now = station.versioned
  const began = beganFrom() ?? now
  if (!now || !began) return false
  const mine = structuredClone(began.settings)
  make(mine)
  const { settings, clashes } = merge(began.settings, mine, now.settings)
  // Where a form is older than the page, only what somebody changed in the same place has to be asked about.
  return attempt(() => (clashes.length === 0 ? keep(now, settings) : keep(began, mine)))
}

async function keep(base: VersionedSettings, mine: Settings): Promise<void> {
  const saved = await call('settings_save', { version: base.version, settings: mine })
  await refreshSettings()
  if (saved.is === 'saved') return tellSaved(saved, base.settings)
  const merged = await askAbout(saved, { base: base.settings, mine })
  if (merged) await keep({ version: saved.version, settings: saved.settings }, merged)
}

/** Tells that settings were kept; the way back is a change of its own, from the version they are. */
export function tellSaved(saved: Extract<SettingsSaved, { is: 'saved' }>, before: Settings): void {
  tell(t('settings-saved', { count: saved.changed_orders }), async () => {
    const undone = await call('settings_save', { version: saved.version, settings: before })
    await refreshSettings()
    if (undone.is === 'conflict') throw conflicting(undone.who)
  })
}

const conflicting = (who: string): Problem =>
  pageProblem('settings-conflict', { args: { who: { text: who || t('conflict-somebody') } } })

/** A short name made of a name people use, different from those that are taken. */
export function shortName(name: string, taken: string[], otherwise: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || otherwise
  let short = base
  for (let count = 2; taken.includes(short); count += 1) short = `${base}-${count}`
  return short
}
