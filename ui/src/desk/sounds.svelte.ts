/** Short tones: right, attention, wrong and done are told apart with closed eyes. */

/** What a state sounds like: three for the eye's three states, and one for a label that is out. */
export type Tone = 'right' | 'attention' | 'wrong' | 'done'

/** One beep: when it starts (s), how long it lasts (s), its pitch (Hz). */
type Beep = [start: number, length: number, pitch: number]

const TONES: Record<Tone, { shape: OscillatorType; loud: number; beeps: Beep[] }> = {
  right: { shape: 'triangle', loud: 0.2, beeps: [[0, 0.07, 880]] },
  done: {
    shape: 'triangle',
    loud: 0.22,
    beeps: [
      [0, 0.08, 880],
      [0.09, 0.16, 1319],
    ],
  },
  attention: {
    shape: 'triangle',
    loud: 0.26,
    beeps: [
      [0, 0.11, 587],
      [0.16, 0.11, 587],
    ],
  },
  wrong: {
    shape: 'square',
    loud: 0.13,
    beeps: [
      [0, 0.16, 208],
      [0.18, 0.3, 156],
    ],
  },
}

const MUTED = 'packdesk.muted'

let context: AudioContext | null = null
let silent = $state(localStorage.getItem(MUTED) === 'yes')

export const muted = (): boolean => silent

export function mute(on: boolean): void {
  silent = on
  localStorage.setItem(MUTED, on ? 'yes' : 'no')
}

export function play(tone: Tone): void {
  if (muted() || typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  void context.resume()
  const { shape, loud, beeps } = TONES[tone]
  for (const beep of beeps) sound(context, shape, loud, beep)
}

function sound(audio: AudioContext, shape: OscillatorType, loud: number, [start, length, pitch]: Beep): void {
  const from = audio.currentTime + start
  const oscillator = new OscillatorNode(audio, { type: shape, frequency: pitch })
  const gain = new GainNode(audio, { gain: 0 })
  // Soft edges: a hard start or end clicks.
  gain.gain.setValueAtTime(0, from)
  gain.gain.linearRampToValueAtTime(loud, from + 0.008)
  gain.gain.setValueAtTime(loud, from + length - 0.03)
  gain.gain.linearRampToValueAtTime(0, from + length)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(from)
  oscillator.stop(from + length)
}
