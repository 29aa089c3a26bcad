import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenToKeys } from './keyboard'
import type { Scan } from './scanner'

let scans: Scan[]
let stop: () => void
beforeEach(() => {
  document.body.innerHTML = '<input id="name"><button>Go</button>'
  scans = []
  stop = listenToKeys((scan) => scans.push(scan))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** Types into an element as a keyboard does: the key goes down, and unless somebody minds, the character arrives. */
function type(target: HTMLElement, keys: string[], pause: number, from = 1000): KeyboardEvent[] {
  return keys.map((key, index) => {
    const event = new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: from + index * pause })
    const wanted = target.dispatchEvent(event)
    if (wanted && key.length === 1 && target instanceof HTMLInputElement) target.value += key
    return event
  })
}
const input = () => document.querySelector<HTMLInputElement>('#name') as HTMLInputElement

test('a scan into a field goes to the desk and leaves no trace', () => {
  const heard: string[] = []
  input().value = 'Ad'
  input().addEventListener('input', () => heard.push(input().value))
  const last = type(input(), [...'1001', 'Enter'], 4).at(-1)
  expect(scans).toMatchObject([{ code: '1001', us: null }])
  expect([input().value, heard, last?.defaultPrevented]).toEqual(['Ad', ['Ad'], true])
})

test('a person’s typing stays where it is', () => {
  type(input(), [...'1001', 'Enter'], 110)
  expect([scans, input().value]).toEqual([[], '1001'])
})

test('a scan does not press the button that has the focus', () => {
  const events = type(document.querySelector('button') as HTMLButtonElement, [...'A 1001', 'Enter'], 5)
  expect(scans).toMatchObject([{ code: 'A 1001', us: null }])
  expect(events.slice(1).every((event) => event.defaultPrevented)).toBe(true)
})

test('the separator of GS1 comes as Ctrl+] or F8', () => {
  for (const separator of [{ key: ']', ctrlKey: true }, { key: '$', code: 'BracketRight', ctrlKey: true }, { key: 'F8' }]) {
    scans = []
    ;[...'10A'].forEach((key, index) => down({ key }, 1000 + index * 5))
    down({ key: 'Control', ctrlKey: true }, 1014)
    down(separator, 1015)
    ;['2', '1', 'B', 'Enter'].forEach((key, index) => down({ key }, 1020 + index * 5))
    expect(scans).toMatchObject([{ code: '10A\u001d21B' }])
  }
})

test('a suffix of two keys ends one code and presses nothing', () => {
  type(input(), [...'1001', 'Enter'], 4)
  expect([scans.length, down({ key: 'Enter' }, 1020).defaultPrevented]).toEqual([1, true])
  expect(down({ key: 'Enter' }, 1500).defaultPrevented).toBe(false)
})

test('a scanner without a suffix is heard where nobody types', () => {
  vi.useFakeTimers()
  type(document.body, [...'1001'], 4)
  vi.advanceTimersByTime(200)
  expect(scans).toMatchObject([{ code: '1001' }])
})

/** One key going down somewhere on the page. */
function down(init: KeyboardEventInit, at: number): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  Object.defineProperty(event, 'timeStamp', { value: at })
  document.body.dispatchEvent(event)
  return event
}
