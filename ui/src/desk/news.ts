/** Which part of what the page knows of its station an event is about, so that nothing else is asked anew. Pure. */
import type { Event, Job } from '../backend'

/** A part of it; `status` is the whole glance, without the settings. */
export type Part = 'status' | 'settings' | 'stages' | 'outbox' | 'printers' | 'ranges' | 'shops' | 'labels' | 'look'

/** The parts each kind of event is about. */
const PARTS: Record<Event['event'], Part[]> = {
  // An order that got its label spent a number.
  orders: ['stages', 'ranges'],
  labels: ['labels'],
  job: ['printers'],
  printer: ['printers'],
  shop: ['shops', 'labels', 'look'],
  outbox: ['outbox', 'look'],
  look: ['look'],
  settings: ['settings', 'shops', 'printers', 'ranges', 'labels', 'look'],
  missed: ['status', 'settings'],
  scale: [],
  scan: [],
  scan_refused: [],
  scanner: [],
  progress: [],
  pictures: [],
  trouble: [],
  raise: [],
}

/** The parts to ask for after an event. */
export const concerned = (event: Event): Part[] => PARTS[event.event]

/** The events that make every screen ask anew for what it shows. */
export const EVERYTHING: Event[] = [
  { event: 'orders', order: null },
  { event: 'settings' },
  { event: 'outbox' },
  { event: 'labels' },
  { event: 'look' },
  { event: 'shop', shop: '' },
  { event: 'printer', printer: '' },
  { event: 'scanner', scanner: '' },
]

/** The jobs that ask a question, after news of one. */
export function withJob(unknown: Job[], job: Job): Job[] {
  const others = unknown.filter((it) => it.id !== job.id)
  return job.state === 'unknown' ? [...others, job] : others
}
