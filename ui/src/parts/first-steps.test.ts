import { expect, test } from 'vitest'
import type { Settings, StationStatus } from '../backend'
import { firstSteps } from './first-steps'

const status = (more: Partial<StationStatus>) => ({ shops: [], printers: [], ranges: [], ...more }) as unknown as StationStatus
const settings = (sender: unknown, methods: unknown[]) => ({ defaults: { sender }, catalogue: { methods } }) as unknown as Settings
const done = (...of: Parameters<typeof firstSteps>) => firstSteps(...of).filter((step) => step.done).map((step) => step.name)

test('a new station has four steps to go, a furnished one none', () => {
  expect(done(status({}), settings(null, []))).toEqual([])
  const furnished = status({ shops: [{}], printers: [{}], ranges: [{}] } as unknown as StationStatus)
  expect(done(furnished, settings({}, [{}]))).toEqual(['shop', 'printer', 'sender', 'numbers'])
})

test('the address leads on to the methods', () => {
  const sender = (of: Settings) => firstSteps(status({}), of).find((step) => step.name === 'sender')?.part
  expect(sender(settings(null, []))).toBe('sender')
  expect(sender(settings({}, []))).toBe('methods')
})
