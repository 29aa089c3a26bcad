/** Settings that somebody else changed while a person changed them here: asked about before anything is kept. */
import type { Change, Settings, SettingsSaved, VersionedSettings } from '../../backend'

export type Conflict = Extract<SettingsSaved, { is: 'conflict' }>

/** What the person is asked. */
export interface Question {
  who: string
  theirs: Change[]
  yours: Change[]
  /** The settings as they are. */
  now: VersionedSettings
  /** What was changed here and from what; null where it is one whole state, which replaces theirs or does not. */
  draft: { base: Settings; mine: Settings } | null
  /** Answers with the settings to go on with; null: theirs, and what was changed here is given up. */
  settle: (settings: Settings | null) => void
}

let question = $state.raw<Question | null>(null)

/** What is asked now; null while nothing is. */
export const openQuestion = (): Question | null => question

/** Asks what to go on with; null: with theirs. A question that was not answered before is given up. */
export function askAbout(conflict: Conflict, draft: Question['draft']): Promise<Settings | null> {
  question?.settle(null)
  const { who, theirs, yours, version, settings } = conflict
  return new Promise((resolve) => {
    const settle = (answer: Settings | null) => {
      question = null
      resolve(answer)
    }
    question = { who, theirs, yours, now: { version, settings }, draft, settle }
  })
}
