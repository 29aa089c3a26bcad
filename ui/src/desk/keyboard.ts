/**
 * The keyboard, and the scanner that is one: listens on the whole window, before anything else. A scan goes to the
 * desk wherever the focus is, and leaves no trace in the field that had it; a person's keys go to fields, or to acts.
 */
import { actOf, beginsSequence, typing, type Act } from './acts.svelte'
import { isCharacter, namesOf } from './keys'
import { due, PLAIN, START, step, type Input, type Outcome, type Refused, type Setup } from './reader'
import { GS, type Scan, type Stroke } from './scanner'
import { isMeant, turn } from './turned'
import { isWeighty, mayRepeat } from './weighty'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a field held before something was typed into it. */
interface Trace {
  element: Field
  value: string
  start: number | null
  end: number | null
}

/** How long the second key of `g o` may take, in milliseconds. */
const SEQUENCE = 1200
/** A key that is down for longer is held, not pressed, in milliseconds. */
const HELD = 500
/** A timer this late says that the machine is at work: keys may still be on their way. In milliseconds. */
const LATE = 30
/** How long such keys are waited for, in milliseconds. */
const CATCH_UP = 90
/** Enter this long after characters nobody took makes them a code, in milliseconds. */
const STRAY = 1_000
/** Codes are at least this long. */
const SHORTEST_CODE = 3

/** Listens until the answer is called. */
export function listenToKeys(
  onScan: (scan: Scan) => void,
  setup: () => Setup = () => PLAIN,
  onRefused: (why: Refused) => void = () => {},
): () => void {
  let state = START
  /** Characters outside fields, and those behind them, that are not yet known to be a person's. */
  let waiting: KeyboardEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let trace: Trace | null = null
  let sequence: { first: KeyboardEvent; names: string[] } | null = null
  /** Characters typed where nobody takes any: a scanner too uneven to be known, or a hand. `broken`: an act took some of them. */
  let stray: { text: string; at: number; broken: boolean } | null = null
  /** The first digit of the number pad since Alt is down, as long as it is the only one: a person's chord, or a scanner's number. */
  let altDigit: KeyboardEvent | null = null
  /** An act whose key is down, and that is done when it is let go. */
  let pressed: { act: Act; code: string; at: number } | null = null

  /** One more input. Answers what the key itself turned out to be. */
  function read(input: Input, target: EventTarget | null = null): 'held' | 'suffix' | 'free' | null {
    const began = state.run === null
    const [next, outcomes] = step(state, input, setup())
    state = next
    if (began && next.run && !(next.run.after?.scanned && trace)) trace = traceOf(target)
    clearTimeout(timer)
    const at = due(next, setup())
    if (at !== null) wait(at, at - ('stroke' in input ? input.stroke.at : input.at))
    outcomes.forEach(hear)
    const last = outcomes.at(-1)?.is
    if (last === 'scan' || last === 'refused') return 'suffix'
    return last === 'held' || last === 'suffix' || last === 'free' ? last : null
  }

  function wait(at: number, delay: number, armed = performance.now()) {
    timer = setTimeout(() => {
      if (performance.now() - armed - delay > LATE) wait(at, CATCH_UP, Infinity)
      else read({ is: 'passed', at })
    }, delay)
  }

  function hear(outcome: Outcome) {
    if (outcome.is === 'person') settle()
    if (outcome.is !== 'scan' && outcome.is !== 'refused') return
    waiting = []
    sequence = null
    stray = null
    if (trace) restore(trace)
    trace = null
    if (outcome.is === 'scan') onScan(outcome.scan)
    else onRefused(outcome.why)
  }

  /** Before anything else sees the key. */
  function early(event: KeyboardEvent) {
    if (event.isComposing || event.key === 'Process') return
    const key = isSeparator(event) ? GS : event.key
    const stroke = strokeOf(event, key)
    const command = (event.ctrlKey || event.altKey || event.metaKey) && !stroke.altGr && key !== GS
    const onePiece = [...key].length === 1
    const byAlt = stroke.alt === true && /^Numpad\d$/.test(event.code)
    if (byAlt) altDigit = state.run === null ? event : null
    if (command && !byAlt && (onePiece || key === 'Enter' || key === 'Tab')) {
      if (read({ is: 'chord', stroke }) !== 'free') stop(event)
      return
    }
    // A held Enter would press the button that has the focus, or send the form, again and again.
    if (event.repeat && key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) {
      pressed = null
      return stop(event)
    }
    const onButton = event.target instanceof HTMLElement && event.target.matches(':focus-visible')
    if (key === ' ' && onButton && !isField(event.target) && waiting.length === 0) return
    const field = isField(event.target)
    const is = read({ is: 'down', stroke, field }, event.target)
    if (is === 'suffix' || byAlt) return stop(event)
    if (key === GS) event.preventDefault()
    // The focus moved into a field while characters wait: what follows them there waits behind them, so that none overtakes another.
    if (field && is === 'held' && onePiece && key !== GS && waiting.length > 0 && takesText(event.target)) {
      event.preventDefault()
      return void waiting.push(event)
    }
    if (field || !onePiece || key === GS) return
    // Outside fields a character may open or answer something: it waits until it is known to be a person's.
    event.preventDefault()
    // What opens a field does so at once, so that nothing typed after it comes too early.
    const opens = is === 'held' && waiting.length === 0 && !stray ? actOf(namesOfEvent(event), false) : undefined
    if (opens?.opensField) {
      opens.run()
      trace = traceOf(document.activeElement)
    } else if (is === 'held') waiting.push(event)
    else if (event.repeat) dispatch(event)
  }

  function released(event: KeyboardEvent) {
    if (event.key === 'Alt') altUp(event)
    if (pressed?.code !== event.code) return
    const done = event.timeStamp - pressed.at <= HELD ? pressed.act : null
    pressed = null
    if (done && actOf(done.keys, isField(event.target))?.id === done.id) done.run()
  }

  function altUp({ timeStamp: at }: KeyboardEvent) {
    const chord = altDigit
    altDigit = null
    if (!chord) return void read({ is: 'up', at })
    // One digit alone names no character: it was a person's chord.
    state = { ...state, run: null, alt: null }
    clearTimeout(timer)
    const act = actOf(namesOfEvent(chord), isField(chord.target))
    if (act) perform(act, chord)
  }

  /** The characters that waited were a person's. */
  function settle() {
    const mine = waiting
    waiting = []
    const [first] = mine
    if (!first) return
    const focus = document.activeElement
    if (isField(focus) && mine.some(({ target }) => isField(target)))
      return insert(focus, mine.map(({ key }) => key).join(''))
    // Of two together the first says whether both are words.
    if (mine.length > 2 || (mine.length === 2 && !sequence && !isAct(first))) return write(mine)
    for (const event of mine) {
      const into = event === first ? null : document.activeElement
      if (isField(into)) insert(into, event.key)
      else dispatch(event)
    }
  }

  /** Hands characters to whoever takes them. */
  function write(events: KeyboardEvent[]) {
    const text = events.map(({ key }) => key).join('')
    const taker = typing()
    if (taker) return taker(text)
    const goesOn = stray && (events[0]?.timeStamp ?? 0) - stray.at <= STRAY ? stray : null
    stray = { text: (goesOn?.text ?? '') + text, at: events.at(-1)?.timeStamp ?? 0, broken: goesOn?.broken ?? false }
  }

  function dispatch(event: KeyboardEvent) {
    const names = namesOfEvent(event)
    const before = sequence
    sequence = null
    if (before && event.timeStamp - before.first.timeStamp < SEQUENCE) {
      const both = before.names.flatMap((first) => names.map((second) => `${first} ${second}`))
      const act = actOf(both, false)
      if (act) return perform(act, event)
      return write([before.first, event])
    }
    const act = actOf(names, false)
    if (act) {
      if (stray) stray.broken = true
      return perform(act, event)
    }
    if (names.some(beginsSequence)) sequence = { first: event, names }
    else write([event])
  }

  function perform(act: Act, event: KeyboardEvent) {
    if (event.repeat && !mayRepeat(act.id)) return
    if (isWeighty(act.id) && !isMeant(event.timeStamp)) return
    if (act.onRelease) pressed = { act, code: event.code, at: event.timeStamp }
    else act.run()
  }

  /** Named keys and commands, after the page's own controls had them. */
  function late(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'Enter' && stray && event.timeStamp - stray.at <= STRAY && stray.text.length >= SHORTEST_CODE) {
      const { text, broken } = stray
      stray = null
      event.preventDefault()
      return broken ? onRefused('part') : onScan({ code: text.trim(), us: null })
    }
    const names = namesOfEvent(event)
    if (names.some((name) => isCharacter(name)) && !isField(event.target)) return
    const control = event.target instanceof HTMLElement && event.target.matches('button, a, summary, select')
    // Enter alone is the button's that has the focus; with Ctrl or Alt it is an act's wherever the focus is.
    const command = event.ctrlKey || event.altKey || event.metaKey
    if (event.key === 'Enter' && !command && control && event.target.matches(':focus-visible')) return
    const act = actOf(names, isField(event.target))
    if (!act && event.key === 'Escape' && isField(event.target)) event.target.blur()
    if (!act || (isField(event.target) && names.some(isCharacter))) return
    event.preventDefault()
    perform(act, event)
  }

  const focused = () => turn()
  window.addEventListener('keydown', early, { capture: true })
  window.addEventListener('keydown', late)
  window.addEventListener('keyup', released, { capture: true })
  window.addEventListener('focusin', focused)
  return () => {
    window.removeEventListener('keydown', early, { capture: true })
    window.removeEventListener('keydown', late)
    window.removeEventListener('keyup', released, { capture: true })
    window.removeEventListener('focusin', focused)
    clearTimeout(timer)
  }
}

function strokeOf(event: KeyboardEvent, key: string): Stroke {
  const { code, shiftKey: shift, repeat, timeStamp: at } = event
  const altGr = event.getModifierState('AltGraph')
  return { key, code, shift, altGr, alt: event.altKey && !altGr, repeat, at }
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function traceOf(target: EventTarget | null): Trace | null {
  if (!isField(target)) return null
  const text = target instanceof HTMLSelectElement ? null : target
  return { element: target, value: target.value, start: text?.selectionStart ?? null, end: text?.selectionEnd ?? null }
}

/** Takes the scan's characters out of the field that had the focus. */
function restore({ element, value, start, end }: Trace): void {
  if (element.value === value) return
  element.value = value
  if (!(element instanceof HTMLSelectElement) && start !== null) element.setSelectionRange(start, end)
  changed(element)
}

/** Writes characters into a field, as if it had the focus when their keys went down. */
function insert(field: Field, characters: string): void {
  if (field instanceof HTMLSelectElement) return
  if (field.selectionStart === null) field.value += characters
  else field.setRangeText(characters, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end')
  changed(field)
}

function changed(field: Field): void {
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Whether a key stands for the separator of GS1 elements: scanners press Ctrl+] or F8 for it. */
function isSeparator({ key, code, ctrlKey }: KeyboardEvent): boolean {
  return key === GS || key === 'F8' || (ctrlKey && (key === ']' || code === 'BracketRight'))
}

const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'file', 'submit', 'reset', 'range', 'color'])

/** Whether typing there changes a value. */
function isField(target: EventTarget | null): target is Field {
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** Whether what is typed there is written, and chooses nothing. */
const takesText = (target: EventTarget | null): boolean => isField(target) && !(target instanceof HTMLSelectElement)

/** Whether a character does something, or begins what does. */
const isAct = (event: KeyboardEvent): boolean =>
  actOf(namesOfEvent(event), false) !== undefined || namesOfEvent(event).some(beginsSequence)

function namesOfEvent(event: KeyboardEvent): string[] {
  const { key, code, altKey: alt, shiftKey: shift } = event
  return namesOf({ key, code, ctrl: event.ctrlKey || event.metaKey, alt, shift })
}
