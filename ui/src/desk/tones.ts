/** What this desk can sound like, as numbers. Pure. */

/** What a state sounds like: three for the eye's three states, and one for a label that is out. */
export type Tone = 'right' | 'attention' | 'wrong' | 'done'

/** One beep: when it starts (s), how long it lasts (s), its pitch (Hz). */
export type Beep = [start: number, length: number, pitch: number]

export const TONES: Record<Tone, { shape: OscillatorType; loud: number; beeps: Beep[] }> = {
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

export const ALL_TONES = Object.keys(TONES) as Tone[]
