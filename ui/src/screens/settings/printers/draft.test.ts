import { expect, test } from 'vitest'
import type { ProbedPrinter } from '../../../backend'
import { BLANK } from './connection'
import { provenBy, proposed } from './draft'

const silent: ProbedPrinter = { proof: 'hand_over', papers: [], trays: [] }

test('at a serial port where nothing answers labels wait, and are handed to nothing', () => {
  const at = (kind: 'serial' | 'tcp') => ({ connection: BLANK[kind], language: 'zpl' }) as const
  expect(provenBy(silent, at('serial'))).toBe('host_status')
  expect(provenBy({ ...silent, language: 'zpl' }, at('serial'))).toBe('hand_over')
  expect(provenBy(silent, at('tcp'))).toBe('hand_over')
  const found = { name: 'Adapter', connection: BLANK.serial, proof: 'hand_over' } as const
  expect(proposed({ ...found, language: 'tspl' }).proof).toBe('host_status')
  expect(proposed({ ...found, language: 'epl2' }).proof).toBe('hand_over')
})
