/** Printing many labels at once: its progress, and what became of it. It goes on whatever screen is shown. */
import { asProblem, call, type BatchAnswer, type OrderId, type TaskId } from '../backend'
import { tellProblem } from './notices.svelte'
import { onEvents } from './station.svelte'

let running = $state.raw<{ task: TaskId | null; done: number; total: number } | null>(null)
let answer = $state.raw<BatchAnswer | null>(null)

export const batch = {
  get running() {
    return running
  },
  /** What became of the last one, until it was read. */
  get answer() {
    return answer
  },
  forget: () => (answer = null),
}

export async function printMany(orders: OrderId[]): Promise<void> {
  if (running || orders.length === 0) return
  answer = null
  running = { task: null, done: 0, total: orders.length }
  try {
    answer = await call('ship_many', orders)
  } catch (error) {
    tellProblem(asProblem(error))
  }
  running = null
}

export async function stopPrinting(): Promise<void> {
  if (running?.task != null) await call('stop', running.task)
}

onEvents((event) => {
  if (event.event !== 'progress' || event.title.key !== 'task-ship' || !running || event.finished) return
  running = { task: event.task, done: event.done, total: event.total }
})
