/** The packing desk at work: the pure machine, and the calls and sounds it asks for. It lives as long as the page. */
import { asProblem, call, type OrderView, type Preview } from '../../backend'
import { follow } from './commands'
import type { Act } from '../../desk/acts.svelte'
import { play } from '../../desk/sounds.svelte'
import { calm, onEvents } from '../../desk/station.svelte'
import { turn } from '../../desk/turned'
import { looksOtherwise } from './looks'
import { START, shownOrder, type Effect, type Input, type Pack } from './shown'
import { step } from './state'

let pack = $state.raw<Pack>(START)
let picture = $state.raw<{ order: number; preview: Preview | null } | null>(null)
/** The pictures of the articles of the order on the screen, line by line. */
let articles = $state.raw<{ order: number; pictures: (string | null)[] } | null>(null)

export const desk = {
  get pack() {
    return pack
  },
  /** The label of the order on the screen: null when it can have none, undefined while it is drawn. */
  get preview() {
    return picture?.order === shownOrder(pack)?.order.id ? picture?.preview : undefined
  },
  /** The pictures of the articles of the order on the screen, by line: each a PNG in base64, null where none is kept. */
  get articles(): (string | null)[] {
    return articles && articles.order === shownOrder(pack)?.order.id ? articles.pictures : []
  },
}

/** Prints the order on the screen, or the part of it that is chosen. */
export const PRINT: Act = { id: 'print', keys: ['Enter'], run: () => send({ is: 'confirmed' }) }

/** Something happened at the desk. */
export function send(input: Input): void {
  const before = shownOrder(pack)
  const [next, effects] = step(pack, input)
  if (next.shown.at !== pack.shown.at || shownOrder(next)?.order.id !== before?.order.id) turn()
  pack = next
  for (const effect of effects) void carryOut(effect)
  const order = shownOrder(next)
  if (order && looksOtherwise(order, before)) void draw(order.order.id)
  if (order && order.order.id !== before?.order.id) void depict(order)
}

async function carryOut(effect: Effect): Promise<void> {
  switch (effect.do) {
    case 'sound':
      return play(effect.tone)
    case 'scan':
      try {
        const { code, us: otherwise, read } = effect.scan
        const answer = await call('scan', { code, otherwise, read, order: effect.order, item: effect.waiting })
        send({ is: 'found', turn: effect.turn, answer, now: Date.now() })
      } catch (error) {
        send({ is: 'lost', turn: effect.turn, problem: asProblem(error) })
      }
      return
    case 'command':
      return follow(effect.command)
    case 'check':
      try {
        const { order, item } = effect
        send({ is: 'checked', order, item, answer: await call('check', { order, item }) })
      } catch (error) {
        send({ is: 'stopped', order: effect.order, problem: asProblem(error) })
      }
      return
    case 'uncheck':
      try {
        send({ is: 'unchecked', order: effect.order, check: await call('uncheck', effect.order) })
      } catch (error) {
        send({ is: 'stopped', order: effect.order, problem: asProblem(error) })
      }
      return
    case 'open':
      try {
        const view = await call('order_open', effect.order)
        send({ is: 'found', turn: effect.turn, answer: { found: 'order', view }, now: Date.now() })
      } catch (error) {
        send({ is: 'lost', turn: effect.turn, problem: asProblem(error) })
      }
      return
    case 'batch':
      try {
        send({ is: 'led', batch: await call('batch', effect.batch), onwards: effect.onwards })
      } catch {
        // It was forgotten meanwhile, or the station is silent, which is told elsewhere.
        send({ is: 'left_batch' })
      }
      return
    case 'ship':
    case 'ship_part':
      try {
        const { order } = effect
        const asked = effect.do === 'ship' ? call('ship', order) : call('ship_part', { order, items: effect.items })
        send({ is: 'shipped', order, answer: await asked })
      } catch (error) {
        send({ is: 'refused', order: effect.order, problem: asProblem(error) })
        // One of several parcels may have been weighed by it.
        await reload(effect.order)
      }
      return
    case 'shelve':
      try {
        const { shelved } = await call('shelve', effect.order)
        send({ is: 'shelved', order: effect.order, code: shelved.code })
      } catch (error) {
        send({ is: 'refused', order: effect.order, problem: asProblem(error) })
      }
      return
    case 'reprint':
      try {
        send({ is: 'reprinted', order: effect.order, job: await call('reprint', effect.shipment) })
      } catch (error) {
        send({ is: 'refused', order: effect.order, problem: asProblem(error) })
      }
      return
    case 'answer':
      try {
        send({ is: 'moved', job: await call('job_answer', { job: effect.job.id, came_out: effect.cameOut }) })
      } catch (error) {
        if (effect.job.document.kind !== 'label') return
        send({ is: 'refused', order: effect.job.document.order, problem: asProblem(error) })
      }
  }
}

/** The label's picture; an order that cannot have one shows none. */
async function draw(order: number): Promise<void> {
  try {
    picture = { order, preview: await call('label_preview', order) }
  } catch {
    picture = { order, preview: null }
  }
}

/** The pictures of its articles, where its shop has any. */
async function depict({ order }: OrderView): Promise<void> {
  if (!order.facts.lines.some((line) => line.picture)) return
  try {
    articles = { order: order.id, pictures: await call('order_pictures', order.id) }
  } catch {
    // An order is packed without pictures as well.
  }
}

/** Looks at the order on the screen again. */
async function reload(order: number): Promise<void> {
  try {
    send({ is: 'reloaded', view: await call('order_open', order) })
  } catch {
    // What is on the screen stays until the next scan.
  }
}

/** Asks how this desk prints. */
async function refreshHabits(): Promise<void> {
  try {
    const { print_at_scan: print, dead_time: dead } = await call('checking')
    send({ is: 'habits', habits: { print, dead } })
  } catch {
    // Until the station answers, nothing prints at the first scan.
  }
}
void refreshHabits()

/** How far the batch is that is packed. */
const refreshBatch = calm(() =>
  pack.leading ? carryOut({ do: 'batch', batch: pack.leading.batch.id, onwards: false }) : undefined,
)

onEvents((event) => {
  if (event.event === 'settings') void refreshHabits()
  if (event.event === 'job') send({ is: 'moved', job: event.job })
  if (event.event === 'orders' && pack.leading) refreshBatch()
  if (event.event === 'pictures') {
    const view = shownOrder(pack)
    if (view) void depict(view)
  }
  if (event.event === 'scale' && event.view?.state.state !== 'settling') send({ is: 'settled' })
  const order = shownOrder(pack)?.order.id
  if (order === undefined || pack.shown.at === 'shipping') return
  if (event.event === 'orders' && (event.order === null || event.order === order)) void reload(order)
  if (event.event === 'job' && event.job.state === 'printed' && pack.shown.at === 'job') void reload(order)
  if (event.event === 'settings') void reload(order).then(() => draw(order))
})
