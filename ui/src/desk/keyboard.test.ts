import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listenToKeys } from './keyboard'
import type { Scan } from './scanner'
import { turn } from './turned'

// Acts are put on the stack by components; here by hand.
const reach = vi.hoisted(() => ({
  acts: [] as {
    id: string
    keys: string[]
    run: () => void
    inFields?: boolean
    opensField?: boolean
    onRelease?: boolean
  }[],
  typing: undefined as ((text: string) => void) | undefined,
}))
vi.mock('./acts.svelte', () => ({
  actOf: (names: string[], inField: boolean) =>
    reach.acts.find((act) => (act.inFields || !inField) && act.keys.some((key) => names.includes(key))),
  beginsSequence: () => false,
  typing: () => reach.typing,
}))

let scans: Scan[]
let refused: string[]
let stop: () => void
beforeEach(() => {
  document.body.innerHTML = '<input id="name"><button>Go</button>'
  scans = []
  refused = []
  reach.acts = []
  reach.typing = undefined
  turn(-Infinity)
  stop = listenToKeys(
    (scan) => scans.push(scan),
    undefined,
    (why) => refused.push(why),
  )
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

test('Enter is the button’s that has the focus, and Ctrl+Enter an act’s', () => {
  const ran: string[] = []
  const act = (id: string, key: string) => ({ id, keys: [key], run: () => ran.push(id) })
  reach.acts = [act('go-on', 'Enter'), act('make', 'Ctrl+Enter')]
  const button = document.querySelector('button') as HTMLButtonElement
  button.focus()
  const press = (ctrlKey: boolean, at: number) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      ctrlKey,
      bubbles: true,
      cancelable: true,
    })
    Object.defineProperty(event, 'timeStamp', { value: at })
    button.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect([press(false, 5_000), ran]).toEqual([false, []])
  expect([press(true, 9_000), ran]).toEqual([true, ['make']])
})

test('a scan does not press the button that has the focus', () => {
  const events = type(document.querySelector('button') as HTMLButtonElement, [...'A 1001', 'Enter'], 5)
  expect(scans).toMatchObject([{ code: 'A 1001', us: null }])
  expect(events.slice(1).every((event) => event.defaultPrevented)).toBe(true)
})

test('the separator of GS1 comes as Ctrl+] or F8', () => {
  for (const separator of [
    { key: ']', ctrlKey: true },
    { key: '$', code: 'BracketRight', ctrlKey: true },
    { key: 'F8' },
  ]) {
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

test('a scanner without a suffix is heard where nobody types, the second time', () => {
  vi.useFakeTimers()
  type(document.body, [...'1001'], 4)
  vi.advanceTimersByTime(900)
  expect([scans, refused]).toEqual([[], ['part']])
  type(document.body, [...'1001'], 4, 3_000)
  vi.advanceTimersByTime(900)
  expect(scans).toMatchObject([{ code: '1001' }])
})

describe('a person’s keys', () => {
  const did: string[] = []
  const act = (id: string, keys: string[], more = {}) => ({ id, keys, run: () => void did.push(id), ...more })
  beforeEach(() => {
    vi.useFakeTimers()
    did.length = 0
  })

  test('a letter that follows a slash at once is written into the search', () => {
    reach.acts = [act('search', ['/'], { opensField: true, run: () => input().focus() }), act('print', ['p'])]
    const typeWhereTheFocusIs = (letter: string, at: number) =>
      type(document.activeElement as HTMLElement, [letter], 0, at)
    for (const letters of ['/p', '/paris']) {
      stop()
      stop = listenToKeys((scan) => scans.push(scan))
      input().value = ''
      input().blur()
      ;[...letters].forEach((letter, index) => typeWhereTheFocusIs(letter, 1_000 + 15 * index))
      vi.advanceTimersByTime(600)
      expect([input().value, did]).toEqual([letters.slice(1), []])
    }
  })

  test('words typed where no field is go to whoever takes them, whole', () => {
    let text = ''
    reach.typing = (more) => (text += more)
    type(document.body, [...'paris'], 170)
    vi.advanceTimersByTime(600)
    expect(text).toBe('paris')
  })

  test.each(['1052', '10526', '105'])('%s stays in its order where a pause moves the focus in the middle', (typed) => {
    reach.typing = (more) => {
      input().value += more
      input().focus()
    }
    const at = [1_000, 1_020, 1_172, 1_230, 1_350]
    // The third key is on its way before the timer knows that the pause is over.
    const targets = [document.body, document.body, document.body, input(), input()]
    ;[...typed].forEach((letter, index) => type(targets[index] ?? input(), [letter], 0, at[index]))
    type(input(), ['Enter'], 0, 1_400)
    vi.advanceTimersByTime(600)
    expect([input().value, scans]).toEqual([typed, []])
  })

  test('of two characters typed together none is lost where the field shows the first a moment later', async () => {
    let text = ''
    reach.typing = (more) => {
      text += more
      input().focus()
      queueMicrotask(() => (input().value = text))
    }
    input().addEventListener('input', () => (text = input().value))
    type(document.body, ['1', '0'], 100)
    vi.advanceTimersByTime(600)
    await Promise.resolve()
    expect(input().value).toBe('10')
  })

  test('a letter that waits when the focus moves does nothing once more is typed there', () => {
    reach.acts = [act('print', ['p'])]
    type(document.body, ['p'], 0, 1_000)
    input().focus()
    type(input(), ['a'], 0, 1_040)
    vi.advanceTimersByTime(600)
    expect([input().value, did]).toEqual(['pa', []])
  })

  test('what cannot be taken back hangs on no key that was pressed before it was on the screen', () => {
    reach.acts = [act('print', ['Enter']), act('open', ['F2'])]
    turn(2_000)
    down({ key: 'Enter' }, 1_990)
    down({ key: 'F2' }, 1_990)
    expect(did).toEqual(['open'])
    down({ key: 'Enter' }, 2_400)
    expect(did).toEqual(['open', 'print'])
  })

  test('a key that repeats does nothing but move', () => {
    reach.acts = [act('print', ['Ctrl+Enter']), act('next-row', ['ArrowDown']), act('clear', ['Escape'])]
    for (const repeat of [false, true, true]) {
      down({ key: 'Enter', ctrlKey: true, repeat }, 1_000)
      down({ key: 'ArrowDown', repeat }, 1_000)
      down({ key: 'Escape', repeat }, 1_000)
    }
    expect(did).toEqual(['print', 'next-row', 'clear', 'next-row', 'next-row'])
  })

  test('a held Enter pulls nothing up, one that is let go does', () => {
    reach.acts = [act('pull-up', ['Enter'], { onRelease: true })]
    const up = (at: number) => {
      const event = new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true })
      Object.defineProperty(event, 'timeStamp', { value: at })
      document.body.dispatchEvent(event)
    }
    down({ key: 'Enter', code: 'Enter' }, 1_000)
    for (let at = 1_300; at < 1_400; at += 30) down({ key: 'Enter', code: 'Enter', repeat: true }, at)
    up(1_400)
    // Not every system says that a key repeats.
    down({ key: 'Enter', code: 'Enter' }, 2_000)
    up(2_900)
    expect(did).toEqual([])
    down({ key: 'Enter', code: 'Enter' }, 3_500)
    up(3_580)
    expect(did).toEqual(['pull-up'])
  })

  test('Alt and one digit of the number pad is a chord, several are a scanner’s character', () => {
    reach.acts = [act('choose', ['Alt+1'])]
    const alt = (digits: string, at: number) => {
      down({ key: 'Alt', code: 'AltLeft', altKey: true }, at)
      ;[...digits].forEach((digit, index) =>
        down({ key: digit, code: `Numpad${digit}`, altKey: true }, at + 5 + 5 * index),
      )
      const event = new KeyboardEvent('keyup', { key: 'Alt', code: 'AltLeft', bubbles: true })
      Object.defineProperty(event, 'timeStamp', { value: at + 5 + 5 * digits.length })
      document.body.dispatchEvent(event)
    }
    alt('1', 1_000)
    expect(did).toEqual(['choose'])
    ;['049', '048', '048', '049'].forEach((digits, index) => alt(digits, 3_000 + 30 * index))
    down({ key: 'Enter' }, 3_130)
    expect([did, scans]).toMatchObject([['choose'], [{ code: '1001' }]])
  })

  test('Ctrl+Enter is no scanner’s suffix, however soon it comes', () => {
    reach.acts = [act('print-selected', ['Ctrl+Enter'])]
    type(document.body, [...'1001', 'Enter'], 4)
    down({ key: 'Enter', ctrlKey: true }, 1_200)
    expect([scans.length, did]).toEqual([1, ['print-selected']])
  })

  test('a held Enter presses no button again and again', () => {
    expect(down({ key: 'Enter', repeat: true }, 1_000).defaultPrevented).toBe(true)
  })

  test('what nobody took long ago is no beginning of a code', () => {
    type(document.body, ['9', '9', '9'], 100)
    vi.advanceTimersByTime(600)
    ;[...'1052'].forEach((key, index) => down({ key }, [20_000, 20_140, 20_210, 20_330][index] ?? 0))
    vi.advanceTimersByTime(600)
    down({ key: 'Enter' }, 20_900)
    expect(scans).toMatchObject([{ code: '1052' }])
  })

  test('a code too uneven for a scanner is looked up all the same where nobody takes what is typed', () => {
    ;[...'1001'].forEach((key, index) => {
      down({ key }, [1_000, 1_190, 1_260, 1_500][index] ?? 0)
      vi.advanceTimersByTime(200)
    })
    down({ key: 'Enter' }, 1_700)
    expect(scans).toMatchObject([{ code: '1001' }])
  })
})

/** One key going down somewhere on the page. */
function down(init: KeyboardEventInit, at: number): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  Object.defineProperty(event, 'timeStamp', { value: at })
  // Here Alt is never AltGr.
  Object.defineProperty(event, 'getModifierState', { value: () => false })
  document.body.dispatchEvent(event)
  return event
}
