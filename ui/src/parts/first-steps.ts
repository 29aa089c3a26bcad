/** What a station needs before it prints its first label. Pure. */
import type { Settings, StationStatus } from '../backend'
import type { IconName } from './Icon.svelte'
import type { SettingsPart } from '../desk/place.svelte'

export interface Step {
  /** Its words are `welcome-<name>`. */
  name: 'shop' | 'printer' | 'sender' | 'numbers'
  icon: IconName
  /** Where it is done. */
  part: SettingsPart
  done: boolean
}

export function firstSteps(status: StationStatus | null, settings: Settings | null): Step[] {
  const sender = Boolean(settings?.defaults.sender)
  const methods = (settings?.catalogue.methods.length ?? 0) > 0
  return [
    { name: 'shop', icon: 'shop', part: 'shops', done: (status?.shops.length ?? 0) > 0 },
    { name: 'printer', icon: 'printer', part: 'printers', done: (status?.printers.length ?? 0) > 0 },
    { name: 'sender', icon: 'home', part: sender ? 'methods' : 'sender', done: sender && methods },
    { name: 'numbers', icon: 'numbers', part: 'numbers', done: (status?.ranges.length ?? 0) > 0 },
  ]
}
