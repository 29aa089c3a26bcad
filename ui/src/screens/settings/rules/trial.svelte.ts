/** The dry run of rules: over the queue and the last 90 days, with progress, and stopped when asked. */
import { asProblem, call, type Settings, type TaskId, type Trial } from '../../../backend'
import { tellProblem } from '../../../desk/notices.svelte'
import { onEvents } from '../../../desk/station.svelte'

let running = $state.raw<{ task: TaskId | null; done: number; total: number } | null>(null)

export const dryRun = {
  /** How far it is; null while none runs. */
  get running() {
    return running
  },
}

/** Tries settings; null where that went wrong. */
export async function tryRules(settings: Settings): Promise<Trial | null> {
  running = { task: null, done: 0, total: 1 }
  try {
    return await call('rules_try', settings)
  } catch (error) {
    tellProblem(asProblem(error))
    return null
  } finally {
    running = null
  }
}

export async function stopTrying(): Promise<void> {
  if (running?.task != null) await call('stop', running.task)
}

onEvents((event) => {
  if (event.event !== 'progress' || event.title.key !== 'task-try-rules' || !running || event.finished) return
  running = { task: event.task, done: event.done, total: event.total }
})
