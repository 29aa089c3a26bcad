/** Sounds of the desk's own, in the place of tones: short files, kept where this desk's page keeps its habits. */
import { base64, bytesOf } from './base64'
import type { Tone } from './tones'

/** A larger file is no short sound, in bytes. */
const LARGEST = 200_000
/** A longer sound would still play when the next scan is answered, in seconds. */
const LONGEST = 3
const KEPT = 'packdesk.sounds'

interface OwnSound {
  /** The file's name. */
  name: string
  base64: string
}
type OwnSounds = Partial<Record<Tone, OwnSound>>

/** Why a file was not taken; the words are `desk-sound-<why>`. */
export type Refusal = 'large' | 'long' | 'unreadable'

let own = $state.raw<OwnSounds>(kept())
const buffers = new Map<string, AudioBuffer>()

function kept(): OwnSounds {
  try {
    return (JSON.parse(localStorage.getItem(KEPT) ?? '{}') ?? {}) as OwnSounds
  } catch {
    return {}
  }
}

/** The name of the file that plays in a tone's place. */
export const ownSound = (tone: Tone): string | undefined => own[tone]?.name

/** Plays a file in a tone's place from now on; answers why it cannot. */
export async function giveSound(tone: Tone, file: File): Promise<Refusal | null> {
  if (file.size > LARGEST) return 'large'
  const sound = { name: file.name, base64: await base64(file) }
  try {
    const { duration } = await decode(sound, new AudioContext())
    if (duration > LONGEST) return 'long'
  } catch {
    return 'unreadable'
  }
  keep({ ...own, [tone]: sound })
  return null
}

/** Gives a tone its usual sound back. */
export function takeSound(tone: Tone): void {
  const { [tone]: _, ...others } = own
  keep(others)
}

function keep(next: OwnSounds): void {
  localStorage.setItem(KEPT, JSON.stringify(next))
  own = next
}

/** What plays in a tone's place; null where nothing does, or it cannot be read any more. */
export async function bufferOf(tone: Tone, audio: BaseAudioContext): Promise<AudioBuffer | null> {
  const sound = own[tone]
  if (!sound) return null
  const ready = buffers.get(sound.base64)
  if (ready) return ready
  try {
    const buffer = await decode(sound, audio)
    buffers.set(sound.base64, buffer)
    return buffer
  } catch {
    return null
  }
}

const decode = (sound: OwnSound, audio: BaseAudioContext) => audio.decodeAudioData(bytesOf(sound.base64).buffer)
