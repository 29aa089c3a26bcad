import { describe, expect, it } from 'vitest'
import { actOf, ALL_ACTS, actionOf } from './acts'
import { ALL_FACTS, conditionOf, FACTS, operatorsOf, wordsOf } from './facts'

describe('facts', () => {
  it('every fact starts with a condition of its own, with an operator it knows', () => {
    expect(ALL_FACTS).toHaveLength(47)
    for (const fact of ALL_FACTS) {
      const condition = conditionOf(fact)
      expect(condition.fact).toBe(fact)
      const operators = operatorsOf(FACTS[fact].kind)
      if (operators.length > 0) expect(operators).toContain(condition.is)
      else expect(condition.is).toBe(true)
    }
  })
  it('a pasted column, row or list becomes words, each once', () => {
    expect(wordsOf('A-1\r\nB 2\n\nA-1\n')).toEqual(['A-1', 'B 2'])
    expect(wordsOf('75001\t75002')).toEqual(['75001', '75002'])
    expect(wordsOf('a, b; c')).toEqual(['a', 'b', 'c'])
    expect(wordsOf('a, b\nc')).toEqual(['a, b', 'c'])
  })
})

describe('acts', () => {
  it('every act starts with an action that is that act', () => {
    for (const act of ALL_ACTS) expect(actOf(actionOf(act, 'own-parcel'))).toBe(act)
  })
})
