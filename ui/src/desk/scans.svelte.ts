/**
 * Where scans go: to the desk, unless something on the screen asks for them. It makes no difference whether a scanner
 * types or hangs on a serial port.
 */
import { call, type Scanners } from '../backend'
import { sight } from './acts.svelte'
import { onEvents } from './station.svelte'
import type { Refused, Setup } from './reader'
import type { Scan } from './scanner'

type Taker = (scan: Scan) => void

/** What is done with scans, and with those that were not read whole. */
export interface Desk {
  scanned: Taker
  refused: (why: Refused) => void
}

const takers: { take: Taker; inSight: () => boolean }[] = []
let scanners = $state.raw<Scanners>({ serial: [], keyboard: {}, typing: [] })
let learning = $state(false)

/** What is set for the scanners that type. */
const setup = $derived<Setup>({
  keys: scanners.keyboard,
  paces: scanners.typing.flatMap(({ pace }) => pace ?? []),
  frames: framesOf(scanners),
  unended: scanners.typing.some(({ ends }) => ends === 'silence'),
  learning,
})
export const scannerSetup = (): Setup => setup

/** What the keys of a scanner that types mean, as far as they were learned. */
export const scannerKeys = (): Setup['keys'] => scanners.keyboard

/** What stands around codes, the longest first; nothing where no scanner has anything set. */
function framesOf({ typing }: Scanners): Setup['frames'] {
  const length = ({ prefix, suffix }: Setup['frames'][number]) => prefix.length + suffix.length
  const frames = typing.map(({ prefix, suffix }) => ({ prefix, suffix })).sort((a, b) => length(b) - length(a))
  return frames.some((frame) => length(frame) > 0) ? frames : []
}

/** Reads whatever ends with Enter as a scan, as long as the component lives and wants it: its pace is being learned. */
export function useLearning(wanted: () => boolean): void {
  $effect(() => {
    learning = wanted()
    return () => void (learning = false)
  })
}

/** Takes scans away from the desk as long as the component can be seen and `taker` answers one. */
export function useScans(taker: () => Taker | null): void {
  const inSight = sight()
  $effect(() => {
    const take = taker()
    if (!take) return
    const mine = { take, inSight }
    takers.push(mine)
    return () => void takers.splice(takers.indexOf(mine), 1)
  })
}

/** A scan came. */
export function heard(scan: Scan, desk: Desk): void {
  const taker = takers.findLast(({ inSight }) => inSight())?.take ?? desk.scanned
  taker(scan)
}

async function refresh(): Promise<void> {
  try {
    scanners = await call('scanners')
  } catch {
    // Without them keys mean what they type.
  }
}

/** Hears the station's scanners for as long as the page lives. */
export function startScans(desk: Desk): void {
  void refresh()
  onEvents((event) => {
    const now = performance.now()
    if (event.event === 'scan')
      heard({ code: event.code, us: null, certain: true, read: event.read, times: { began: now, ended: now } }, desk)
    if (event.event === 'scan_refused') desk.refused('part')
    if (event.event === 'settings') void refresh()
  })
}
