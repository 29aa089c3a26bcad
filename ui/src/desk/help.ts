/** Which page of the handbook says how a place of the window is used. */

import type { Place, SettingsPart } from './place.svelte'

const SETTINGS: Record<SettingsPart, string> = {
  shops: 'tasks/connect-my-shop',
  import: 'order-files',
  numbers: 'carriers/own-numbers',
  sender: 'first-steps',
  defaults: 'decisions',
  methods: 'carriers/own-numbers',
  points: 'tasks/service-points',
  boxes: 'decisions',
  checkout: 'decisions',
  'delivery-options': 'delivery-days',
  rules: 'tasks/rules-for-heavy-parcels',
  rates: 'rates',
  papers: 'papers',
  printers: 'tasks/the-printer-is-silent',
  scale: 'tasks/too-heavy-or-too-light',
  scanners: 'scanners',
  desk: 'manager-pin',
  'personal-data': 'personal-data',
  backups: 'backup',
  updates: 'updates',
  doctor: 'log',
}

const SCREENS: Record<Exclude<Place['screen'], 'settings' | 'help'>, string> = {
  pack: 'tasks/pack-an-order',
  orders: 'orders',
  order: 'decisions',
  'hand-over': 'tasks/close-the-day',
  spool: 'tasks/the-printer-is-silent',
  look: 'to-look-at',
  figures: 'figures',
  document: 'label-files',
  welcome: 'first-steps',
  setup: 'tasks/my-first-label',
}

/** The page for a place. */
export function pageFor(place: Place): string {
  if (place.screen === 'settings') return SETTINGS[place.part]
  return place.screen === 'help' ? place.page : SCREENS[place.screen]
}
