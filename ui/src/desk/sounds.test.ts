import { beforeEach, expect, test, vi } from 'vitest'

/** What was played: the loudest gain of each sound, or the length of a file. */
const played: { gain?: number; seconds?: number }[] = []
const SECONDS: Record<string, number> = { horn: 1, song: 200 }

class Context {
  currentTime = 0
  destination = {}
  resume = async () => {}
  async decodeAudioData(bytes: ArrayBuffer) {
    const duration = SECONDS[new TextDecoder().decode(bytes)]
    if (!duration) throw new Error('no sound')
    return { duration }
  }
}
class Node {
  connect = (to: unknown) => to
  start() {}
  stop() {}
}
class Gain extends Node {
  gain = {
    setValueAtTime() {},
    linearRampToValueAtTime: (value: number) => void (value > 0 && played.push({ gain: value })),
  }
}
class Source extends Node {
  constructor(_: unknown, { buffer }: { buffer: { duration: number } }) {
    super()
    played.push({ seconds: buffer.duration })
  }
}
vi.stubGlobal('AudioContext', Context)
vi.stubGlobal('OscillatorNode', Node)
vi.stubGlobal('GainNode', Gain)
vi.stubGlobal('AudioBufferSourceNode', Source)

const { mute, play, setVolume, volume } = await import('./sounds.svelte')
const { giveSound, ownSound, takeSound } = await import('./own-sounds.svelte')
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  played.length = 0
  mute(false)
  setVolume(50)
})

test('it is as loud as the desk wants it, and says nothing where sound is off', async () => {
  play('right')
  await settle()
  setVolume(100)
  play('right')
  await settle()
  expect(played).toEqual([{ gain: 0.2 }, { gain: 0.4 }])
  expect([volume(), localStorage.getItem('packdesk.volume')]).toEqual([100, '100'])
  mute(true)
  play('right')
  await settle()
  expect(played.length).toBe(2)
})

test('a short file plays in the place of a tone until the tone is wanted back', async () => {
  expect(await giveSound('wrong', new File(['horn'], 'horn.wav'))).toBeNull()
  expect([ownSound('wrong'), ownSound('right')]).toEqual(['horn.wav', undefined])
  play('wrong')
  await settle()
  expect(played).toEqual([{ seconds: 1 }])
  takeSound('wrong')
  play('wrong')
  await settle()
  expect([ownSound('wrong'), played.length]).toEqual([undefined, 3])
})

test('what is no short sound is not taken, and says why', async () => {
  const file = (text: string) => new File([text], 'file')
  expect(await giveSound('done', file('song'))).toBe('long')
  expect(await giveSound('done', file('a letter'))).toBe('unreadable')
  expect(await giveSound('done', file('x'.repeat(200_001)))).toBe('large')
  expect(ownSound('done')).toBeUndefined()
})
