/** Short tones: right, attention, wrong and done are told apart with closed eyes; or sounds of the desk's own in their places. */
import { bufferOf } from './own-sounds.svelte'
import { TONES, type Beep, type Tone } from './tones'

const MUTED = 'packdesk.muted'
const VOLUME = 'packdesk.volume'
/** The volume of a desk nobody set, in percent: there is room above it for a loud hall. */
const USUAL = 50

let context: AudioContext | null = null
let silent = $state(localStorage.getItem(MUTED) === 'yes')

export const muted = (): boolean => silent

/** How loud it is, in percent. */
let loudness = $state(kept())
function kept(): number {
  const text = localStorage.getItem(VOLUME)
  const percent = text === null ? NaN : Number(text)
  return percent >= 0 && percent <= 100 ? percent : USUAL
}

export const volume = (): number => loudness

export function setVolume(percent: number): void {
  loudness = percent
  localStorage.setItem(VOLUME, String(percent))
}

export function mute(on: boolean): void {
  silent = on
  localStorage.setItem(MUTED, on ? 'yes' : 'no')
}

export function play(tone: Tone): void {
  if (muted() || typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  void context.resume()
  void sound(context, tone, volume() / USUAL)
}

async function sound(audio: AudioContext, tone: Tone, factor: number): Promise<void> {
  const own = await bufferOf(tone, audio)
  if (own) {
    const source = new AudioBufferSourceNode(audio, { buffer: own })
    source.connect(new GainNode(audio, { gain: factor / 2 })).connect(audio.destination)
    source.start()
    return
  }
  const { shape, loud, beeps } = TONES[tone]
  for (const it of beeps) beep(audio, shape, Math.min(loud * factor, 1), it)
}

function beep(audio: AudioContext, shape: OscillatorType, loud: number, [start, length, pitch]: Beep): void {
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
