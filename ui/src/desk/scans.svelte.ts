/**
 * Where scans go: to the desk, unless something on the screen asks for them. It makes no difference whether a scanner
 * types or hangs on a serial port.
 */
import { call, type ScannerKeys } from '../backend'
import { onEvents } from './station.svelte'
import type { Scan } from './scanner'

type Taker = (scan: Scan) => void

const takers: Taker[] = []
let keys = $state.raw<ScannerKeys>({})

/** What the keys of a scanner that types mean, as far as they were learned. */
export const scannerKeys = (): ScannerKeys => keys

/**
 * Takes scans away from the desk as long as the component lives and `taker` answers one. One that only keeps them from the
 * desk comes after everything else on the screen that asks for them.
 */
export function useScans(taker: () => Taker | null, only: 'asks' | 'keeps' = 'asks'): void {
  $effect(() => {
    const mine = taker()
    if (!mine) return
    if (only === 'asks') takers.push(mine)
    else takers.unshift(mine)
    return () => void takers.splice(takers.indexOf(mine), 1)
  })
}

/** A scan came. */
export function heard(scan: Scan, desk: Taker): void {
  const taker = takers.at(-1) ?? desk
  taker(scan)
}

async function refreshKeys(): Promise<void> {
  try {
    keys = (await call('scanners')).keyboard
  } catch {
    // Without them keys mean what they type.
  }
}

/** Hears the station's scanners for as long as the page lives. */
export function startScans(desk: Taker): void {
  void refreshKeys()
  onEvents((event) => {
    if (event.event === 'scan') heard({ code: event.code, us: null, read: event.read }, desk)
    if (event.event === 'settings') void refreshKeys()
  })
}
