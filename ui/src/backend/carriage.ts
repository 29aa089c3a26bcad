/** What carries calls and events between page and station. */
import type { BackupFile, Event, Problem, RestoreBackup } from './types.gen'

/** How calls and events travel. */
export interface Carriage {
  /** Runs a call; rejects with a `Problem`. */
  call(name: string, args: unknown): Promise<unknown>
  /** Hands on every event; `link` hears whether the station is there to be heard. Answers how to stop. */
  listen(handler: (event: Event) => void, link: (up: boolean) => void): () => void
  /** Why the station cannot be opened; absent where the page would not be there then. */
  opening?: () => Promise<Problem | null>
  /** The backups for a station that cannot be opened, of its own folder for them or another one; absent as above. */
  backupsFor?: (folder: string | null) => Promise<BackupFile[]>
  /** Puts one of them in the place of that station; rejects with a `Problem`. */
  putBack?: (wanted: RestoreBackup) => Promise<unknown>
  /** Tells the station that the page can be used. */
  ready(): void
  /** Starts the program anew; absent where the page cannot do that. */
  restart?: () => void
  /** Ends this browser's session; absent where nobody had to be let in. */
  leave?: () => Promise<void>
}
