import { expect, test } from 'vitest'
import { spelled, unspelled } from './spelled'

test('spells what cannot be seen', () => {
  expect(spelled(']d20109501101530003\u001d21A\t\u0000é')).toBe(']d20109501101530003<GS>21A<TAB><NUL>é')
})

test('reads back what it spelled, and leaves other brackets alone', () => {
  const code = '\u0002a<b>\u001d\u007f'
  expect(unspelled(spelled(code))).toBe(code)
  expect(unspelled('<XYZ>')).toBe('<XYZ>')
})
