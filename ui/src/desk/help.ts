/** Which page of the handbook says how a place of the window is used. */

import type { Place, SettingsPart } from './place.svelte'

const SETTINGS: Record<SettingsPart, string> = {
  shops: 'first-steps',
  import: 'order-files',
  numbers: 'carriers/own-numbers',
  sender: 'first-steps',
  defaults: 'decisions',
  methods: 'carriers/own-numbers',
  points: 'service-points',
  boxes: 'decisions',
  checkout: 'decisions',
  'delivery-options': 'delivery-days',
  rules: 'decisions',
  rates: 'rates',
  papers: 'papers',
  printers: 'printers/settings',
  scale: 'scales',
  scanners: 'scanners',
  desk: 'manager-pin',
  'personal-data': 'personal-data',
  backups: 'backup',
  updates: 'updates',
  doctor: 'log',
}

const SCREENS: Record<Exclude<Place['screen'], 'settings' | 'help'>, string> = {
  pack: 'first-steps',
  orders: 'orders',
  order: 'decisions',
  'hand-over': 'figures',
  spool: 'proof',
  look: 'to-look-at',
  figures: 'figures',
  document: 'label-files',
  welcome: 'first-steps',
  setup: 'first-steps',
}

/** The page for a place. */
export function pageFor(place: Place): string {
  if (place.screen === 'settings') return SETTINGS[place.part]
  return place.screen === 'help' ? place.page : SCREENS[place.screen]
}
