/** Reading the great strip aloud with the system's voice, by choice: for whoever looks at the box and not at the screen. */
import { language } from '../words/index.svelte'

const ALOUD = 'packdesk.aloud'

let on = $state(localStorage.getItem(ALOUD) === 'yes')

export const isAloud = (): boolean => on

export function setAloud(now: boolean): void {
  on = now
  localStorage.setItem(ALOUD, now ? 'yes' : 'no')
  if (!now) voices()?.cancel()
}

const voices = () => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis)

/** Whether this system has a voice for the page. */
export const hasVoice = (): boolean => (voices()?.getVoices().length ?? 0) > 0

/** Reads a text aloud, where that was chosen; what is still read of the one before is over. */
export function readAloud(text: string): void {
  if (!isAloud()) return
  const synthesis = voices()
  if (!synthesis) return
  synthesis.cancel()
  if (!text.trim()) return
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = language()
  synthesis.speak(utterance)
}
