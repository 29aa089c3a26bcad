/** The settings a form was opened with: what it saves is changed from those, whatever came since. */
import type { VersionedSettings } from '../backend'

let base: VersionedSettings | null = null

/** Saves what a form holds, which began from these settings. */
export function savingFrom<T>(began: VersionedSettings | null, save: () => T): T {
  base = began
  try {
    return save()
  } finally {
    base = null
  }
}

/** The settings that what is saved now began from; null where it is no form that saves. Read before anything is waited for. */
export const beganFrom = (): VersionedSettings | null => base
