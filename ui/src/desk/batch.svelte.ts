/** Printing for many orders at once: asked about, counted down, its progress, and what became of it. It goes on whatever screen is shown. */
import { asProblem, call, type BatchAnswer, type JobId, type OrderId, type TaskId } from '../backend'
import { tellProblem } from './notices.svelte'
import { printPapers } from './papers'
import { onEvents } from './station.svelte'
import { turn } from './turned'

/** What is printed for orders. */
export type Printed = 'labels' | 'packing-slips' | 'pick-list'

/** More than this many are asked about first. */
const HANDFUL = 5
/** How long many wait before the first is printed, in seconds. */
const COUNTDOWN = 3
/** How long it stays to be read that all were printed, in milliseconds; what was refused or stopped stays until it was read. */
const STAY = 8_000

interface Intent {
  what: Printed
  orders: OrderId[]
}

let question = $state.raw<Intent | null>(null)
let countdown = $state.raw<(Intent & { seconds: number }) | null>(null)
let running = $state.raw<{ task: TaskId | null; done: number; total: number } | null>(null)
let answer = $state.raw<BatchAnswer | null>(null)
/** The jobs that printed since it began: a printer begins while labels are still made, and goes on when all are. */
let out = $state.raw<ReadonlySet<JobId>>(new Set())
let timer: ReturnType<typeof setTimeout> | undefined
let leaving: ReturnType<typeof setTimeout> | undefined

export const batch = {
  /** What a person is asked about, for it is many. */
  get question() {
    return question
  },
  /** What begins in a few seconds unless it is stopped. */
  get countdown() {
    return countdown
  },
  get running() {
    return running
  },
  /** What became of the last one, until it was read. */
  get answer() {
    return answer
  },
  /** How many of its orders have their label on paper. */
  get printed() {
    return answer?.shipped.filter(({ job }) => out.has(job)).length ?? 0
  },
  /** Whether something is asked about, about to begin, or under way. */
  get busy() {
    return question !== null || countdown !== null || running !== null
  },
  forget,
}

/** Prints for orders: one at once, a few after a countdown, many once a person said yes to their number. */
export function printFor(what: Printed, orders: OrderId[]): void {
  if (batch.busy || orders.length === 0) return
  if (orders.length > HANDFUL) {
    question = { what, orders }
    turn()
  } else if (orders.length > 1) count({ what, orders })
  else void begin({ what, orders })
}

function forget(): void {
  clearTimeout(leaving)
  answer = null
}

/** “Yes, print them all.” */
export function printAll(): void {
  if (!question) return
  const asked = question
  question = null
  count(asked)
}

/** “No”, or “stop”: nothing was printed yet. */
export function callOff(): void {
  clearTimeout(timer)
  question = null
  countdown = null
}

function count(intent: Intent, seconds = COUNTDOWN): void {
  if (seconds === 0) {
    countdown = null
    return void begin(intent)
  }
  countdown = { ...intent, seconds }
  timer = setTimeout(() => count(intent, seconds - 1), 1_000)
}

async function begin({ what, orders }: Intent): Promise<void> {
  if (what === 'packing-slips')
    return printPapers(orders.map((order) => ({ of: 'order', paper: 'packing_slip', order })))
  if (what === 'pick-list') return printPapers([{ of: 'pick_list', orders }])
  forget()
  out = new Set()
  running = { task: null, done: 0, total: orders.length }
  try {
    answer = await call('ship_many', orders)
    if (answer.refused.length === 0 && !answer.stopped) leaving = setTimeout(forget, STAY)
  } catch (error) {
    tellProblem(asProblem(error))
  }
  running = null
}

export async function stopPrinting(): Promise<void> {
  if (running?.task != null) await call('stop', running.task)
}

onEvents((event) => {
  if (event.event === 'job' && event.job.state === 'printed' && (running || answer))
    out = new Set(out).add(event.job.id)
  if (event.event !== 'progress' || event.title.key !== 'task-ship' || !running || event.finished) return
  running = { task: event.task, done: event.done, total: event.total }
})
