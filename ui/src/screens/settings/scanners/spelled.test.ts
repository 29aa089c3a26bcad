import { expect, test } from 'vitest'
import { spelled } from './spelled'

test('spells what cannot be seen', () => {
  expect(spelled(']d20109501101530003\u001d21A\t\u0000é')).toBe(']d20109501101530003<GS>21A<TAB><NUL>é')
})
