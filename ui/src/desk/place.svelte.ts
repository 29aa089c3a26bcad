/** Where in the page the person is. It stands in the address, so that a reload or “back” keeps it. */

/** The parts of the settings, in four groups. */
export const SETTINGS_GROUPS = {
  connect: ['shops', 'import', 'numbers'],
  shipping: [
    'sender',
    'defaults',
    'methods',
    'points',
    'boxes',
    'checkout',
    'delivery-options',
    'rules',
    'rates',
    'papers',
  ],
  desk: ['printers', 'scale', 'scanners', 'desk'],
  station: ['personal-data', 'backups', 'updates', 'doctor'],
} as const
export type SettingsGroup = keyof typeof SETTINGS_GROUPS
export type SettingsPart = (typeof SETTINGS_GROUPS)[SettingsGroup][number]

/** Every part, as they stand below each other. */
export const SETTINGS: SettingsPart[] = Object.values(SETTINGS_GROUPS).flat()

export type Place =
  | { screen: 'pack' }
  | { screen: 'orders' }
  | { screen: 'order'; id: number }
  | { screen: 'hand-over' }
  | { screen: 'spool' }
  | { screen: 'look' }
  | { screen: 'figures' }
  | { screen: 'document' }
  /** `rule`: the rule that is meant, on the part of the rules. */
  | { screen: 'settings'; part: SettingsPart; rule?: number }
  /** A page of the handbook, and the heading on it that is meant. */
  | { screen: 'help'; page: string; anchor?: string }
  | { screen: 'welcome' }
  | { screen: 'setup' }

/** The place an address names; Pack for what names none. */
export function placeOf(hash: string): Place {
  const [screen, detail = '', more = ''] = hash.replace(/^#\/?/, '').split('/')
  switch (screen) {
    case 'orders':
    case 'hand-over':
    case 'spool':
    case 'look':
    case 'figures':
    case 'document':
    case 'welcome':
    case 'setup':
      return { screen }
    case 'order':
      return /^\d+$/.test(detail) ? { screen, id: Number(detail) } : { screen: 'orders' }
    case 'settings':
      if (detail === 'rules' && /^\d+$/.test(more)) return { screen, part: detail, rule: Number(more) }
      return { screen, part: SETTINGS.find((part) => part === detail) ?? 'printers' }
    case 'help': {
      const [page = '', anchor] = hash.replace(/^#\/help\/?/, '').split('#')
      return { screen, page, anchor }
    }
    default:
      return { screen: 'pack' }
  }
}

/** The address of a place. */
export function addressOf(place: Place): string {
  if (place.screen === 'order') return `#/order/${place.id}`
  if (place.screen === 'settings') return `#/settings/${place.part}${place.rule === undefined ? '' : `/${place.rule}`}`
  if (place.screen === 'help') return `#/help/${place.page}${place.anchor === undefined ? '' : `#${place.anchor}`}`
  return `#/${place.screen}`
}

let current = $state.raw<Place>(placeOf(location.hash))
window.addEventListener('hashchange', () => (current = placeOf(location.hash)))

export const place = (): Place => current

export function go(to: Place): void {
  if (addressOf(to) === addressOf(current)) return
  current = to
  history.pushState(null, '', addressOf(to))
}

/** Back to where the person came from. */
export const back = (): void => history.back()
