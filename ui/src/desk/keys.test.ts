import { expect, test } from 'vitest'
import { isCharacter, namesOf, type KeyPress } from './keys'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  alt: false,
  shift: false,
  ...more,
})

test('names keys as they are written', () => {
  expect(namesOf(press('Enter'))).toEqual(['Enter'])
  expect(namesOf(press(' '))).toEqual(['Space'])
  expect(namesOf(press('k', { ctrl: true }))).toEqual(['Ctrl+k'])
  expect(namesOf(press('ArrowDown', { shift: true }))).toEqual(['Shift+ArrowDown'])
})

test('a character that needs Shift is itself, a letter with Shift is not', () => {
  expect(namesOf(press('?', { shift: true }))).toEqual(['?'])
  expect(namesOf(press('J', { shift: true }))).toEqual(['Shift+j'])
  expect(namesOf(press('J'))).toEqual(['j'])
})

test('a letter is a character in capitals, too, and a chord is none', () => {
  expect(['p', 'Shift+p', 'Space', 'Shift+Space', '+'].map(isCharacter)).toEqual([true, true, true, true, true])
  expect(['Ctrl+p', 'Alt+Shift+p', 'F2', 'Shift+ArrowUp'].map(isCharacter)).toEqual([false, false, false, false])
})

test('finds the digits of a French keyboard without Shift', () => {
  expect(namesOf(press('&', { code: 'Digit1' }))).toEqual(['&', '1'])
})

test('a key of a layout without Latin letters is known by its place, too', () => {
  expect(namesOf(press('ф', { code: 'KeyA', ctrl: true }))).toEqual(['Ctrl+ф', 'Ctrl+a'])
  expect(namesOf(press('Ψ', { code: 'KeyC', shift: true }))).toEqual(['Shift+ψ', 'Shift+c'])
  expect(namesOf(press('ש', { code: 'KeyA' }))).toEqual(['ש', 'a'])
  expect(namesOf(press('q', { code: 'KeyA' }))).toEqual(['q'])
  expect(namesOf(press('é', { code: 'Digit2', shift: true }))).toEqual(['Shift+é'])
  expect(namesOf(press('ö', { code: 'Semicolon' }))).toEqual(['ö'])
})
