import { describe, expect, test } from 'vitest'
import type { Rule, Settings } from '../../backend'
import { emptyRule } from './rules/draft.svelte'
import { merge } from './merge'

const rule = (id: number, name: string, more: Partial<Rule> = {}): Rule => ({ ...emptyRule(id, 'm'), name, ...more })
const settings = (rules: Rule[], more: object = {}): Settings =>
  ({ rules, defaults: { weight: 500, method: 'm' }, boxes: [], checkout: [], ...more }) as unknown as Settings
const names = (of: Settings) => of.rules.map(({ name }) => name)
const base = settings([rule(1, 'one'), rule(2, 'two'), rule(3, 'three')])

describe('settings two people changed', () => {
  test('what each changed alone holds, and asks nothing', () => {
    const mine = settings([rule(1, 'one mine'), rule(2, 'two'), rule(3, 'three')])
    const theirs = settings([rule(1, 'one'), rule(2, 'two'), rule(3, 'three theirs')], {
      defaults: { weight: 700, method: 'm' },
    })
    const { settings: both, clashes } = merge(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(names(both)).toEqual(['one mine', 'two', 'three theirs'])
    expect(both.defaults).toEqual({ weight: 700, method: 'm' })
  })

  test('fields of one part are put together one by one', () => {
    const mine = settings(base.rules, { defaults: { weight: 500, method: 'n' } })
    const theirs = settings(base.rules, { defaults: { weight: 700, method: 'm' } })
    expect(merge(base, mine, theirs)).toMatchObject({
      clashes: [],
      settings: { defaults: { weight: 700, method: 'n' } },
    })
  })

  test('a rule both changed is shown from both sides, and the one that is picked counts', () => {
    const mine = settings([rule(1, 'one'), rule(2, 'two mine'), rule(3, 'three')])
    const theirs = settings([rule(1, 'one'), rule(2, 'two theirs'), rule(3, 'three')])
    const { settings: open, clashes } = merge(base, mine, theirs)
    expect(clashes).toMatchObject([{ path: 'rules/2', mine: { name: 'two mine' }, theirs: { name: 'two theirs' } }])
    expect(names(open)).toEqual(['one', 'two theirs', 'three'])
    const picked = merge(base, mine, theirs, new Map([['rules/2', 'mine']]))
    expect(names(picked.settings)).toEqual(['one', 'two mine', 'three'])
  })

  test('a rule one took away and the other changed is asked about, one nobody else touched goes', () => {
    const mine = settings([rule(1, 'one')])
    const theirs = settings([rule(1, 'one'), rule(2, 'two theirs'), rule(3, 'three')])
    const { settings: open, clashes } = merge(base, mine, theirs)
    expect(clashes).toMatchObject([{ path: 'rules/2', mine: undefined, theirs: { name: 'two theirs' } }])
    expect(names(open)).toEqual(['one', 'two theirs'])
    expect(names(merge(base, mine, theirs, new Map([['rules/2', 'mine']])).settings)).toEqual(['one'])
  })

  test('two new rules that got the same number are two rules', () => {
    const mine = settings([...base.rules, rule(4, 'new mine')])
    const theirs = settings([rule(4, 'new theirs'), ...base.rules])
    const { settings: both, clashes } = merge(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(both.rules.map(({ id, name }) => [id, name])).toEqual([
      [4, 'new theirs'],
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [5, 'new mine'],
    ])
  })

  test('the order one made holds, with what the other added in its place', () => {
    const mine = settings([rule(3, 'three'), rule(1, 'one'), rule(2, 'two')])
    const theirs = settings([rule(1, 'one'), rule(7, 'new'), rule(2, 'two'), rule(3, 'three')])
    expect(names(merge(base, mine, theirs).settings)).toEqual(['three', 'one', 'new', 'two'])
    expect(names(merge(base, theirs, mine).settings)).toEqual(['three', 'one', 'new', 'two'])
  })

  test('the same change from both sides is one', () => {
    const both = settings([rule(1, 'one'), rule(2, 'same'), rule(3, 'three')])
    expect(merge(base, both, structuredClone(both))).toEqual({ settings: both, clashes: [] })
  })

  test('a checkout name has a meaning for each shop', () => {
    const start = settings([], {
      checkout: [
        { name: 'Express', shop: 'a', method: 'm' },
        { name: 'Express', shop: 'b', method: 'm' },
      ],
    })
    const mine = settings([], {
      checkout: [
        { name: 'Express', shop: 'a', method: 'x' },
        { name: 'Express', shop: 'b', method: 'm' },
      ],
    })
    const theirs = settings([], {
      checkout: [
        { name: 'Express', shop: 'a', method: 'm' },
        { name: 'Express', shop: 'b', method: 'y' },
      ],
    })
    const { settings: both, clashes } = merge(start, mine, theirs)
    expect(clashes).toEqual([])
    expect(both.checkout).toMatchObject([{ method: 'x' }, { method: 'y' }])
  })
})
