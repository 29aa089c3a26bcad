import { flushSync, mount, unmount } from 'svelte'
import { expect, test } from 'vitest'
import FileButton from './FileButton.svelte'

test('a file that was chosen is handed over, and the next choice may be the same one', () => {
  const chosen: File[] = []
  const props = { label: 'Add', accept: '.csv', choose: (file: File) => chosen.push(file) }
  const part = mount(FileButton, { target: document.body, props })
  flushSync()
  const input = document.querySelector('input')!
  const file = new File(['a;b'], 'prices.csv')
  const held: string[] = []
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  Object.defineProperty(input, 'value', { set: (text: string) => held.push(text), configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  Object.defineProperty(input, 'files', { value: [], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  expect(chosen).toEqual([file])
  expect(held).toEqual([''])
  void unmount(part)
})
