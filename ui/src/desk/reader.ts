/**
 * Reads scans out of the keys of a keyboard. Whole codes, or nothing: what may be a part of a code is refused with a word, and a
 * key that ends a code late, or twice, presses nothing. The station reads serial ports by the same rules
 * (`devices/src/scanner/codes.rs`). Pure: every input comes with its time, in milliseconds.
 */
import { altCharacter, controlCharacter } from './control'
import { isFasterThanHands, isScanners, isSurelyScanners, SHORTEST_CODE, TOGETHER, type Pace } from './pace'
import { spell, type Scan, type ScannerKeys, type Stroke } from './scanner'

/** What is set for the scanners of the desk. */
export interface Setup {
  /** What their keys mean. */
  keys: ScannerKeys
  /** Their paces, as far as they were learned. */
  paces: Pace[]
  /** What stands before and after their codes, each as one scanner has it. Nothing set: whatever comes is the code. */
  frames: { prefix: string; suffix: string }[]
  /** Whether a code may end with nothing: at least one scanner has no suffix. */
  unended: boolean
  /** A scanner is being learned: whatever ends with Enter is its code. */
  learning: boolean
}

export const PLAIN: Setup = { keys: {}, paces: [], frames: [], unended: false, learning: false }

export type Input =
  /** A key going down; `field`: into a text field. */
  | { is: 'down'; stroke: Stroke; field: boolean }
  /** A chord, as Ctrl+A. Some scanners type control characters so. */
  | { is: 'chord'; stroke: Stroke }
  /** Alt is let go: what its digits named is there. */
  | { is: 'up'; at: number }
  /** Time passed. */
  | { is: 'passed'; at: number }

/** Why a scan was refused. */
export type Refused =
  /** It may be a part of a code. */
  | 'part'
  /** It holds a character that was typed as Alt and a number nobody knows. */
  | 'alt'
  /** It lacks the prefix or suffix that is set. */
  | 'frame'

export type Outcome =
  /** A key belongs to what may become a scan. */
  | { is: 'held' }
  /** A key that ended a scan before: it does nothing more. */
  | { is: 'suffix' }
  /** A key is a person's. */
  | { is: 'free' }
  /** What was held is a person's. */
  | { is: 'person'; strokes: Stroke[] }
  | { is: 'scan'; scan: Scan }
  | { is: 'refused'; why: Refused }

/** Keys on their way to be a code. */
interface Run {
  strokes: Stroke[]
  /** From key to key, pauses left out. */
  gaps: number[]
  began: number
  last: number
  /** Its last character went into a text field. */
  field: boolean
  spoilt: Refused | null
  /** How many of its characters were typed as Alt and digits. */
  alts: number
  /** What came shortly before, and may be its beginning. */
  after: Head | null
}

/** Characters that no suffix ended. */
interface Head {
  text: string
  last: number
  /** They came at a scanner's pace. */
  scanned: boolean
  /** They were refused; else they were left to a person. */
  refused: boolean
  /** How long the rest of them may take. */
  rest: number
}

export interface State {
  run: Run | null
  /** The digits typed while Alt is down. */
  alt: string | null
  head: Head | null
  /** When Enter or Tab last ended something: a scan that was taken or refused, or what a hand typed. */
  ended: number
  /** When Enter or Tab was a person's last. */
  entered: number
  /** What last came as a scan, and when it ended. */
  read: { text: string; refused: boolean; at: number }
  /** Scanners without a suffix were met: the same code came twice with nothing at its end. */
  unended: boolean
}

export const START: State = {
  run: null,
  alt: null,
  head: null,
  ended: -Infinity,
  entered: -Infinity,
  read: { text: '', refused: false, at: -Infinity },
  unended: false,
}

/** More characters than any barcode holds: a QR code of version 40 has 7,089 digits (*ISO/IEC 18004*, table 1). */
const LONGEST = 8_192
/** How long a code waits for its suffix, or for what comes after a pause. */
const LATE = 500
/** How long a code without a suffix waits where that is known. */
const NOTHING_MORE = 180
/** A second suffix, as the LF after a CR, comes within this time. */
const SECOND_SUFFIX = 450
/** No hand presses Enter twice within this time. */
const TWICE = 80
/** Within this time of characters nobody ended, what follows may be their rest. */
const REST = 1_000
/** The same for a whole scan after one or two characters: the longest pause of a scanner, and a machine at work on top. */
const REST_OF_FEW = 1_300
/** The same where they came at a scanner's pace, or are digits or capitals outside fields, which nobody types there: later than `REST`, the whole code that begins with them is believed. */
const REST_OF_SCAN = 3_000
/** A suffix this long after characters nobody ended is theirs. */
const LATE_SUFFIX = 1_500
/** The same code twice without a suffix, within this time, is whole. */
const AGAIN = 10_000

/** Keys that end a code; some systems hear Enter as its character. */
const ENDS = new Set(['Enter', 'Tab', '\n', '\r'])
/** Keys that only change what others mean. */
const MODIFIERS = new Set(['Shift', 'CapsLock', 'Control', 'AltGraph', 'NumLock', 'Meta'])

type Step = [State, Outcome[]]

export function step(state: State, input: Input, setup: Setup): Step {
  const at = 'stroke' in input ? input.stroke.at : input.at
  const [rested, before] = rest(state, at, setup)
  const [next, after] = take(rested, input, setup)
  return [next, [...before, ...after]]
}

/** When time alone will change something; null when it will not. */
export function due(state: State, setup: Setup): number | null {
  return state.run && state.run.last + patience(state, state.run, setup) + 1
}

function take(state: State, input: Input, setup: Setup): Step {
  switch (input.is) {
    case 'passed':
      return [state, []]
    case 'up':
      return altEnds(state, input.at)
    case 'chord':
      return chord(state, input.stroke, setup)
    case 'down':
      return down(state, input.stroke, input.field, setup)
  }
}

function down(state: State, stroke: Stroke, field: boolean, setup: Setup): Step {
  const { key, at } = stroke
  if (key === 'Alt') return [{ ...state, alt: '', run: state.run && touched(state.run, at) }, [{ is: 'free' }]]
  if (MODIFIERS.has(key)) return [{ ...state, run: state.run && touched(state.run, at) }, [{ is: 'free' }]]
  const digit = stroke.alt ? /^Numpad(\d)$/.exec(stroke.code)?.[1] : undefined
  if (digit !== undefined) {
    const run = touched(state.run ?? begun(state, at, field), at)
    return [{ ...state, run, alt: (state.alt ?? '') + digit }, [{ is: 'held' }]]
  }
  if (state.alt) {
    const [ended] = altEnds(state, at)
    return down(ended, stroke, field, setup)
  }
  if (stroke.repeat) return foreign(state, setup)
  if (ENDS.has(key)) return end(state, stroke, field, setup)
  // A dead key has a place, and that is what counts.
  if ([...key].length !== 1 && key !== 'Dead') return foreign(state, setup)
  const run = state.run ? touched(state.run, at) : begun(state, at, field)
  if (run.strokes.length === LONGEST) return [{ ...state, run: { ...run, spoilt: 'part' } }, [{ is: 'held' }]]
  return [{ ...state, run: { ...run, field, strokes: [...run.strokes, stroke] }, head: null }, [{ is: 'held' }]]
}

function begun(state: State, at: number, field: boolean): Run {
  const { head } = state
  const near = head && at - head.last <= (head.scanned ? AGAIN : head.rest)
  return { strokes: [], gaps: [], began: at, last: at, field, spoilt: null, alts: 0, after: near ? head : null }
}

/** A run with one more key in it. */
function touched(run: Run, at: number): Run {
  const gap = at - run.last
  const first = run.strokes.length === 0 && run.gaps.length === 0 && gap === 0
  return { ...run, last: at, gaps: first || gap > TOGETHER ? run.gaps : [...run.gaps, gap] }
}

/** A key no code holds. */
function foreign(state: State, setup: Setup): Step {
  const { run } = state
  if (!run) return [state, [{ is: 'free' }]]
  if (inBurst(run, setup)) return [{ ...state, run: { ...run, spoilt: 'part' } }, [{ is: 'held' }]]
  const [next, outcomes] = letGo(state, run)
  return [next, [...outcomes, { is: 'free' }]]
}

function chord(state: State, stroke: Stroke, setup: Setup): Step {
  const { run } = state
  const control = controlCharacter(stroke.key)
  if (!run || !inBurst(run, setup) || control === null || stroke.at - run.last > TOGETHER)
    return foreign({ ...state, alt: null }, setup)
  if ('\r\n\t'.includes(control)) return end(state, stroke, run.field, setup)
  const strokes = [...run.strokes, { ...stroke, key: control, code: '' }]
  return [{ ...state, run: { ...touched(run, stroke.at), strokes } }, [{ is: 'held' }]]
}

/** What was typed as Alt and digits becomes its character. */
function altEnds(state: State, at: number): Step {
  const { alt, run } = state
  if (!alt || !run) return [{ ...state, alt: null }, []]
  const key = altCharacter(alt)
  const stroke: Stroke = { key: key ?? '', code: '', shift: false, repeat: false, at }
  return [
    {
      ...state,
      alt: null,
      run: { ...run, strokes: [...run.strokes, stroke], alts: run.alts + 1, spoilt: key === null ? 'alt' : run.spoilt },
    },
    [],
  ]
}

/** Enter or Tab. */
function end(state: State, { key, at }: Stroke, field: boolean, setup: Setup): Step {
  const { run, head } = state
  // A hand goes from field to field with Tab, as often as it likes.
  const ended = key === 'Tab' ? state.ended : at
  if (!run) {
    const late = head?.refused === true && at - head.last <= LATE_SUFFIX
    // Characters that came since are ended by it, not what was before them.
    const second =
      at - state.ended <= SECOND_SUFFIX || at - state.entered <= (field || key === 'Tab' ? TWICE : TOGETHER)
    if (late || (second && (head?.last ?? -Infinity) <= Math.max(state.ended, state.entered)))
      return [{ ...state, entered: at }, [{ is: 'suffix' }]]
    const typed = head !== null && at - head.last <= REST
    return [{ ...state, entered: at, ended: typed ? ended : state.ended }, [{ is: 'free' }]]
  }
  const gap = at - run.last
  const gaps = gap <= TOGETHER ? [...run.gaps, gap] : run.gaps
  if (isScan({ ...run, gaps }, setup) || inBurst(run, setup)) return finish(state, run, at, setup)
  // A few characters after a scan that broke off are its end; in a field they may be a hand's.
  if (!run.field && isRest(run, REST_OF_SCAN)) return refuse(state, spell(run.strokes, setup.keys).code, at, 'part')
  if (followsAtOnce(state, run) || isByAlt(run)) return refuse(state, '', at, 'part')
  const [next, outcomes] = letGo(state, run)
  return [{ ...next, entered: at, ended }, [...outcomes, { is: 'free' }]]
}

function finish(state: State, run: Run, at: number, setup: Setup): Step {
  const { code, us } = spell(run.strokes, setup.keys)
  if (run.spoilt) return refuse(state, code, at, run.spoilt)
  if (run.after && !isWhole(code, run.began, run.after)) return refuse(state, code, at, 'part')
  const framed = unframed(code, us, setup)
  if (!framed || framed.code === '') return refuse(state, code, at, 'frame')
  if (followsAtOnce(state, run) && !isReadAgain(code, state.read)) return refuse(state, '', at, 'part')
  const certain = isSurelyScanners(run.gaps, run.strokes.length, setup.paces)
  const scan: Scan = {
    ...framed,
    certain,
    strokes: run.strokes,
    gaps: run.gaps,
    times: { began: run.began, ended: at },
  }
  const read = { text: code, refused: false, at }
  return [{ ...state, run: null, alt: null, head: null, ended: at, read }, [{ is: 'scan', scan }]]
}

/** `text`: what a scanner that reads twice may say again, whole. */
const refuse = (state: State, text: string, at: number, why: Refused): Step => [
  { ...state, run: null, alt: null, head: null, ended: at, read: { text, refused: true, at } },
  [{ is: 'refused', why }],
]

/**
 * Whether keys came so soon after a code and its Enter that no hand pressed them, and no scanner read a second code in between: of
 * two scanners at once, the rest of one's code comes behind the suffix of the other.
 */
const followsAtOnce = ({ read, entered }: State, run: Run): boolean =>
  run.began - read.at <= TOGETHER || (!run.field && run.began - entered <= TOGETHER)

/** Whether a code is the one that was read before, or the whole of what was a part. */
const isReadAgain = (code: string, { text, refused }: State['read']): boolean =>
  refused ? text !== '' && code.endsWith(text) : code === text

/** Whether a code is a whole one that was scanned anew after a part of it, and not the rest of that. */
const isWhole = (code: string, began: number, { text, last, scanned }: Head): boolean =>
  began - last > REST_OF_SCAN ||
  (scanned && began - last > REST && text !== '' && code.length > text.length && code.startsWith(text))

/** A code without its prefix and suffix; null when it has not those of any scanner. */
function unframed(code: string, us: string | null, { frames }: Setup): { code: string; us: string | null } | null {
  if (frames.length === 0) return { code, us }
  const bare = (text: string) => {
    const frame = frames.find(
      ({ prefix, suffix }) =>
        text.length >= prefix.length + suffix.length && text.startsWith(prefix) && text.endsWith(suffix),
    )
    return frame ? text.slice(frame.prefix.length, text.length - frame.suffix.length) : null
  }
  const [plain, other] = [bare(code), us === null ? null : bare(us)]
  return plain === null ? (other === null ? null : { code: other, us: null }) : { code: plain, us: other }
}

/** Nothing came for a while. */
function rest(state: State, at: number, setup: Setup): Step {
  const { run } = state
  if (!run || at - run.last <= patience(state, run, setup)) return [state, []]
  // No hand types numbers while it holds Alt down, and what follows a broken scan at once is more of it.
  const more = !run.field && !inBurst(run, setup) && isRest(run, REST)
  if (state.alt || more || (isByAlt(run) && !inBurst(run, setup))) return broken(state, '', run.last, 'part')
  if (!inBurst(run, setup) || run.field) return letGo(state, run, inBurst(run, setup))
  if (state.unended || setup.unended) return finish(state, run, run.last, setup)
  // It may have been an even hand.
  if (!isFasterThanHands(run.gaps, run.strokes.length)) return letGo(state, run, true)
  const text = spell(run.strokes, setup.keys).code
  const before = run.after
  if (before?.scanned && before.text === text && run.began - before.last > REST) {
    return finish({ ...state, unended: true }, { ...run, after: null }, run.last, setup)
  }
  return broken(state, text, run.last, run.spoilt ?? 'part')
}

/** What nothing ended is refused; what follows may be its rest. */
const broken = (state: State, text: string, last: number, why: Refused): Step => [
  { ...state, run: null, alt: null, head: { text, last, scanned: true, refused: true, rest: REST_OF_SCAN } },
  [{ is: 'refused', why }],
]

/** Whether all of a run are plain letters typed as Alt and numbers, which no hand does: it types signs so that its keyboard lacks. */
const isByAlt = ({ strokes, alts }: Run): boolean =>
  strokes.length > 0 && alts === strokes.length && strokes.every(({ key }) => /^[ -~]?$/.test(key))

/** Whether a run came within a time of characters that were refused. */
const isRest = ({ began, after }: Run, within: number): boolean =>
  after?.refused === true && began - after.last <= within

function letGo(state: State, run: Run, scanned = false): Step {
  const text = run.strokes.map(({ key }) => key).join('')
  // No code begins with a space: a hand selected something.
  const isHands = !scanned && !run.after && text !== '' && text.trim() === ''
  if (isHands) return [{ ...state, run: null, alt: null, head: null }, [{ is: 'person', strokes: run.strokes }]]
  const { after } = run
  const goesOn = after !== null && after.rest === REST_OF_SCAN && run.began - after.last <= REST_OF_FEW
  const head: Head = {
    text,
    last: run.last,
    scanned: scanned || (!run.field && isRest(run, REST_OF_SCAN)),
    refused: false,
    rest: !run.field && (goesOn || /[\dA-Z]/.test(text)) ? REST_OF_SCAN : REST_OF_FEW,
  }
  return [
    { ...state, run: null, alt: null, head },
    run.strokes.length > 0 ? [{ is: 'person', strokes: run.strokes }] : [],
  ]
}

function patience(state: State, run: Run, setup: Setup): number {
  if (setup.learning) return LATE
  if (!inBurst(run, setup)) return Math.max(TOGETHER, ...setup.paces.map(({ longest }) => 1.3 * longest))
  return (state.unended || setup.unended) && !run.field ? NOTHING_MORE : LATE
}

/** Whether what came so far is a scanner's. */
const inBurst = (run: Run, setup: Setup): boolean => isScan(run, setup)

function isScan({ strokes, gaps, field }: Run, { paces, learning }: Setup): boolean {
  if (learning) return strokes.length >= SHORTEST_CODE
  // Words in a field are a hand's, however even: codes have digits or signs.
  const word = field && strokes.every(({ key }) => /^\p{L}$/u.test(key))
  return (word ? isSurelyScanners : isScanners)(gaps, strokes.length, paces)
}
