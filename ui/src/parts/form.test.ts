import { createRawSnippet, flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeFocus } from '../desk/view'
import Form from './Form.svelte'

let page: ReturnType<typeof mount> | undefined
let opener: HTMLButtonElement
beforeEach(() => {
  opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
})
afterEach(() => {
  if (page) void unmount(page)
  page = undefined
  document.body.replaceChildren()
})
const fields = createRawSnippet(() => ({
  render: () =>
    '<div><input id="file" class="unseen" type="file"><input id="off" disabled><select id="first"></select><input id="next"></div>',
}))
const open = (cancel?: () => void) => {
  page = mount(Form, { target: document.body, props: { save: () => {}, cancel, children: fields } })
  flushSync()
  return document.activeElement?.id
}

test('a form that opens takes the focus from what opened it, in its first field that can be filled', () => {
  expect(open(() => {})).toBe('first')
})

test('a form that stands on the page leaves the focus where it is', () => {
  open()
  expect(document.activeElement).toBe(opener)
})

test('what has to be answered at once takes the focus whatever has it', () => {
  const field = document.body.appendChild(document.createElement('input'))
  takeFocus(field)
  expect(document.activeElement).toBe(field)
})
