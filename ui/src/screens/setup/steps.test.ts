import { describe, expect, test } from 'vitest'
import type { Setup, SetupState, SetupStep } from '../../backend'
import { beside, cannotPrint, isUnderWay, numberOf, stepAt } from './steps'

const STEPS: SetupStep[] = ['shop', 'carrier', 'printer', 'scale', 'label']

function setup(at: SetupStep | null, ...states: SetupState[]): Setup {
  const steps = STEPS.map((step, index) => ({ step, state: states[index] ?? 'missing' }))
  return { place: { at, tried: [], left_out: [] }, steps }
}

describe('setting up', () => {
  test('comes back to the step a person left, whatever was done meanwhile', () => {
    expect(stepAt(setup('printer', 'done', 'done', 'done'))?.step).toBe('printer')
    expect(stepAt(setup('printer'))?.step).toBe('printer')
  })

  test('begins at the first step that is open, and ends at the last', () => {
    expect(stepAt(setup(null))?.step).toBe('shop')
    expect(stepAt(setup(null, 'done', 'untried'))?.step).toBe('carrier')
    expect(stepAt(setup(null, 'done', 'left_out', 'done', 'left_out', 'done'))?.step).toBe('label')
  })

  test('is under way while a step was begun and one is open', () => {
    expect(isUnderWay(setup(null))).toBe(false)
    expect(isUnderWay(setup('shop'))).toBe(true)
    expect(isUnderWay(setup('label', 'done', 'done', 'done', 'left_out', 'untried'))).toBe(true)
    expect(isUnderWay(setup('label', 'done', 'done', 'done', 'left_out', 'done'))).toBe(false)
  })

  test('a desk without a scale prints all the same, one without printer or carrier does not', () => {
    expect(cannotPrint(setup(null, 'done', 'untried', 'done', 'missing', 'missing'))).toBe(false)
    expect(cannotPrint(setup(null, 'done', 'missing', 'done'))).toBe(true)
    expect(cannotPrint(setup(null, 'missing', 'done', 'missing', 'done'))).toBe(true)
    expect(cannotPrint(setup(null, 'missing', 'left_out', 'left_out', 'missing'))).toBe(false)
  })

  test('goes from one step to the next and back, and no further', () => {
    const all = setup('shop')
    for (const [at, step] of STEPS.entries()) {
      expect(numberOf(all, step)).toBe(at + 1)
      expect(beside(all, step, 1)).toBe(STEPS[at + 1])
      expect(beside(all, step, -1)).toBe(STEPS[at - 1])
    }
  })
})
