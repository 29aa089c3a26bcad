import { expect, test } from 'vitest'
import type { Event, Job } from '../backend'
import { concerned, EVERYTHING, withJob } from './news'

const job = (id: number, state: Job['state']): Job => ({ id, state }) as Job

test('no event but a gap in the news asks for the whole status', () => {
  const events: Event[] = [
    ...EVERYTHING,
    { event: 'job', job: job(1, 'queued') },
    { event: 'scale', view: null },
    { event: 'raise' },
  ]
  for (const event of events) expect([event.event, concerned(event).includes('status')]).toEqual([event.event, false])
  expect(concerned({ event: 'missed' })).toEqual(['status', 'settings'])
})

test('a label asks for its printer and the figures, not for shops and their keys', () => {
  const asked = new Set([
    ...concerned({ event: 'orders', order: 1 }),
    ...concerned({ event: 'job', job: job(1, 'sent') }),
  ])
  expect([...asked].sort()).toEqual(['printers', 'ranges', 'stages'])
})

test('a job asks its question until it is answered', () => {
  const asks = withJob([job(1, 'unknown')], job(2, 'unknown'))
  expect(asks.map(({ id }) => id)).toEqual([1, 2])
  expect(withJob(asks, job(1, 'printed')).map(({ id }) => id)).toEqual([2])
  expect(withJob(asks, job(3, 'sent'))).toHaveLength(2)
})
