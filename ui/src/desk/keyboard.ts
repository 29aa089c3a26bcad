/**
 * The keyboard, and the scanner that is one: listens on the whole window, before anything else. A scan goes to the
 * desk wherever the focus is, and leaves no trace in the field that had it; a person's keys go to fields, or to acts.
 */
import { actOf, beginsSequence, typing } from './acts.svelte'
import { isCharacter, namesOf } from './keys'
import { GS, LONGEST_PAUSE, Scanner, type Scan, type ScannerKeys } from './scanner'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** How long a character waits for the next one before it counts as a person's, in milliseconds. */
const ALONE_AFTER = 50
/** How long the second key of `g o` may take. */
const SEQUENCE = 1200

/** Listens until the answer is called. */
export function listenToKeys(onScan: (scan: Scan) => void, keys: () => ScannerKeys = () => ({})): () => void {
  const scanner = new Scanner(keys)
  /** Characters outside fields that are not yet known to be a person's. */
  let waiting: KeyboardEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let field: { element: Field; value: string; start: number | null; end: number | null } | null = null
  let sequence: { first: string; at: number } | null = null

  /** Before anything else sees the key. */
  function early(event: KeyboardEvent) {
    const { code, shiftKey: shift, repeat, timeStamp: at } = event
    if (event.isComposing || event.key === 'Process') return
    const altGr = event.getModifierState('AltGraph')
    const key = isSeparator(event) ? GS : event.key
    if (key === GS) event.preventDefault()
    const command = (event.ctrlKey || event.altKey || event.metaKey) && !altGr
    if (command && key !== GS && [...key].length === 1) return void scanner.abandon()

    const reading = scanner.read({ key, code, shift, altGr, repeat, at })
    if (reading.is === 'scan') {
      event.preventDefault()
      event.stopImmediatePropagation()
      clearTimeout(timer)
      waiting = []
      restore()
      onScan(reading.scan)
      return
    }
    if (reading.is === 'suffix') {
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    if (reading.is === 'pending' && reading.length === 1) remember(event.target)
    if (isField(event.target) || [...key].length !== 1 || key === GS) {
      if (reading.is === 'typed') settle()
      return
    }
    // Outside fields a character may open, print or answer something: wait until it is known to be a person's.
    const onButton = event.target instanceof HTMLElement && event.target.matches(':focus-visible')
    if (key === ' ' && onButton && waiting.length === 0) return
    event.preventDefault()
    if (repeat) return dispatch(event)
    waiting.push(event)
    clearTimeout(timer)
    timer = setTimeout(settle, waiting.length === 1 ? ALONE_AFTER : LONGEST_PAUSE)
  }

  /** The characters that waited were a person's. */
  function settle() {
    clearTimeout(timer)
    const mine = waiting
    waiting = []
    if (mine.length > 2) {
      // A scanner that ends its codes with nothing; what came slower belongs where codes are typed.
      const scan = scanner.silence(mine.at(-1)?.timeStamp ?? 0)
      if (scan) onScan(scan)
      else typing()?.(scanner.abandon())
      return
    }
    mine.forEach(dispatch)
  }

  function dispatch(event: KeyboardEvent) {
    const names = pressed(event)
    const name = names[0] ?? ''
    if (sequence && event.timeStamp - sequence.at < SEQUENCE) {
      const act = actOf([`${sequence.first} ${name}`], false)
      sequence = null
      if (act) return act.run()
    }
    sequence = beginsSequence(name) ? { first: name, at: event.timeStamp } : null
    const act = actOf(names, false)
    if (act) act.run()
    else if (!sequence) typing()?.(event.key)
  }

  /** Named keys and commands, after the page's own controls had them. */
  function late(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    const names = pressed(event)
    if (names.some((name) => isCharacter(name)) && !isField(event.target)) return
    const control = event.target instanceof HTMLElement && event.target.matches('button, a, summary, select')
    if (event.key === 'Enter' && control && event.target.matches(':focus-visible')) return
    const act = actOf(names, isField(event.target))
    if (!act && event.key === 'Escape' && isField(event.target)) event.target.blur()
    if (!act || (isField(event.target) && names.some(isCharacter))) return
    event.preventDefault()
    act.run()
  }

  function remember(target: EventTarget | null) {
    field = null
    if (!isField(target)) return
    const text = target instanceof HTMLSelectElement ? null : target
    field = { element: target, value: target.value, start: text?.selectionStart ?? null, end: text?.selectionEnd ?? null }
  }

  /** Takes the scan's characters out of the field that had the focus. */
  function restore() {
    if (!field) return
    const { element, value, start, end } = field
    field = null
    if (element.value === value) return
    element.value = value
    if (!(element instanceof HTMLSelectElement) && start !== null) element.setSelectionRange(start, end)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
  }

  window.addEventListener('keydown', early, { capture: true })
  window.addEventListener('keydown', late)
  return () => {
    window.removeEventListener('keydown', early, { capture: true })
    window.removeEventListener('keydown', late)
    clearTimeout(timer)
  }
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

function pressed(event: KeyboardEvent): string[] {
  const { key, code, altKey: alt, shiftKey: shift } = event
  return namesOf({ key, code, ctrl: event.ctrlKey || event.metaKey, alt, shift })
}
