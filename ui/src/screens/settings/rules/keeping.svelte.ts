/** Trying a draft of the rules, and keeping it: what was not tried is tried first, and shown before a second press keeps it. */
import { call, type Settings, type Trial } from '../../../backend'
import { attempt, tell } from '../../../desk/notices.svelte'
import { refreshSettings, station } from '../../../desk/station.svelte'
import { t } from '../../../words/index.svelte'
import { askAbout } from '../conflict.svelte'
import type { Draft } from './draft.svelte'
import { tryRules } from './trial.svelte'

export class Keeping {
  readonly #draft: Draft
  #trial = $state.raw<{ settings: Settings; result: Trial } | null>(null)

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** The dry run of exactly these rules; one of others says nothing. */
  get tried(): Trial | null {
    const trial = this.#trial
    return trial?.settings === this.#draft.settings ? trial.result : null
  }

  async tryOut(): Promise<void> {
    const { settings } = this.#draft
    if (!settings) return
    const result = await tryRules(settings)
    if (result) this.#trial = { settings, result }
  }

  async save(): Promise<void> {
    const { settings, base, changed } = this.#draft
    if (!settings || !base || !changed) return
    if (!this.tried) return this.tryOut()
    await attempt(async () => {
      const saved = await call('settings_save', { version: base.version, settings })
      await refreshSettings()
      if (saved.is === 'saved') {
        this.#draft.restart({ version: saved.version, settings })
        if (station.versioned) this.#draft.follow(station.versioned)
        this.#trial = null
        return tell(t('settings-saved', { count: saved.changed_orders }))
      }
      const merged = await askAbout(saved, { base: base.settings, mine: settings })
      const now = { version: saved.version, settings: saved.settings }
      if (merged) this.#draft.rebase(now, merged)
      else this.#draft.restart(now)
    })
  }
}
