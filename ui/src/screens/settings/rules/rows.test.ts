import { expect, test } from 'vitest'
import { emptyRule, newId } from './draft.svelte'
import { moved, rowsOf } from './rows'

const rule = (id: number, group = '') => ({ ...emptyRule(id, 'parcel'), name: `rule ${id}`, group })
const rules = [rule(1), rule(2, 'abroad'), rule(3, 'abroad'), rule(4), rule(5, 'gifts')]
const all = () => true
const told = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.is === 'group' ? `${row.group} ${row.count}` : row.key))

test('a heading stands where the group changes', () => {
  expect(told(rowsOf(rules, all, new Set()))).toEqual([1, 'abroad 2', 2, 3, 4, 'gifts 1', 5])
})

test('of a folded group only the heading is left', () => {
  expect(told(rowsOf(rules, all, new Set(['abroad'])))).toEqual([1, 'abroad 2', 4, 'gifts 1', 5])
})

test('what is not looked for leaves no heading behind', () => {
  expect(told(rowsOf(rules, (place) => place !== 4, new Set()))).toEqual([1, 'abroad 2', 2, 3, 4])
})

const order = (rules: ReturnType<typeof moved>) => rules.map(({ id, group }) => `${id}${group && ` ${group}`}`)

test('a moved rule joins the group of whom it comes to stand beside', () => {
  expect(order(moved(rules, 4, { beside: 1, after: false }))).toEqual(['4', '1', '2 abroad', '3 abroad', '5 gifts'])
  expect(order(moved(rules, 1, { beside: 2, after: false }))).toEqual([
    '1 abroad',
    '2 abroad',
    '3 abroad',
    '4',
    '5 gifts',
  ])
  expect(order(moved(rules, 1, { beside: 3, after: true }))).toEqual([
    '2 abroad',
    '3 abroad',
    '1 abroad',
    '4',
    '5 gifts',
  ])
  expect(order(moved(rules, 2, { beside: 4, after: true }))).toEqual(['1', '3 abroad', '4', '2', '5 gifts'])
})

test('beside itself, or beside one that is gone, a rule stays', () => {
  expect(moved(rules, 2, { beside: 2, after: true })).toEqual(rules)
  expect(moved(rules, 2, { beside: 99, after: true })).toEqual(rules)
})

test('a new rule has a number no other one has', () => {
  expect(newId(rules)).toBe(6)
  expect(newId([])).toBe(1)
})
