/** Calls and events inside the desktop window, by Tauri's IPC. */
import { invoke, isTauri } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Carriage } from './carriage'
import type { BackupFile, Event, Problem } from './types.gen'

/** Whether the page runs in the desktop window. */
export const inWindow = isTauri

export const tauri: Carriage = {
  call: (name, args) => invoke('call', { name, args }),
  listen(handler, link) {
    const stop = listen<Event>('station', ({ payload }) => handler(payload))
    void stop.then(() => link(true))
    return () => void stop.then((off) => off())
  },
  opening: () => invoke<Problem | null>('opening'),
  backupsFor: (folder) => invoke<BackupFile[]>('backups_for', { folder }),
  putBack: (wanted) => invoke('put_back', { wanted }),
  ready: () => void invoke('page_ready').catch(() => {}),
  restart: () => void invoke('restart').catch(() => {}),
}
