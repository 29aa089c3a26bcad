import { afterEach, beforeEach, expect, test } from 'vitest'
import { listenToClicks } from './clicks'

let did: string[]
let stop: () => void
beforeEach(() => {
  did = []
  stop = listenToClicks()
})
afterEach(() => stop())

function show(...names: string[]) {
  document.body.innerHTML =
    names.map((name) => `<button id="${name}"><b>${name}</b></button>`).join('') +
    '<table><tr><td>one</td><td>two</td></tr></table>'
  for (const name of names) document.querySelector(`#${name}`)?.addEventListener('click', () => did.push(name))
  document.querySelector('table')?.addEventListener('click', () => did.push('row'))
}
function click(css: string, detail: number) {
  document.querySelector(css)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))
}

test('the second click of two does nothing to what has come into the place of the first', () => {
  show('print')
  click('#print b', 1)
  show('reprint')
  click('#reprint', 2)
  click('#reprint', 3)
  expect(did).toEqual(['print'])
  click('#reprint', 1)
  expect(did).toEqual(['print', 'reprint'])
})

test('the same control is clicked as often as a person likes, and so are rows and keys', () => {
  show('more', 'less')
  click('#more', 1)
  click('#more b', 2)
  click('#less', 1)
  click('#more', 0)
  click('td', 1)
  click('td + td', 2)
  expect(did).toEqual(['more', 'more', 'less', 'more', 'row', 'row'])
})
