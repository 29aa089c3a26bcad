/** A scale's connection in the page: what a new one starts with, and technical text that is the same in every language. */
import type { Character, Scale, ScaleConnection, ScaleProtocol, WeightUnit } from '../../backend'
import { hex } from './printers/connection'

export const CHARACTERS: Character[] = ['8n1', '7e1', '7o1']
export const LANGUAGES: ScaleProtocol['language'][] = ['mt_sics', 'toledo', 'nci', 'continuous']
export const UNITS: WeightUnit[] = ['kg', 'g', 'lb', 'oz']

/** What a connection of each kind starts with. */
export const BLANK: { [K in ScaleConnection['kind']]: Extract<ScaleConnection, { kind: K }> } = {
  serial: { kind: 'serial', path: '', baud: 9600, character: '8n1', protocol: { language: 'mt_sics' } },
  tcp: { kind: 'tcp', host: '', port: 4305, protocol: { language: 'mt_sics' } },
  hid: { kind: 'hid', vendor: 0, product: 0, serial: '' },
}

/** A language as it starts: Toledo's scales do not say their unit. */
export const speaking = (language: ScaleProtocol['language']): ScaleProtocol =>
  language === 'toledo' ? { language, unit: 'kg' } : { language }

export function connectionText(connection: ScaleConnection): string {
  switch (connection.kind) {
    case 'serial':
      return `${connection.path}, ${connection.baud} bit/s, ${connection.character}`
    case 'tcp':
      return `${connection.host}:${connection.port}`
    case 'hid':
      return `USB ${hex(connection.vendor)}:${hex(connection.product)} ${connection.serial}`.trim()
  }
}

/** A scale as it is taken at first: nothing is left out of its weights, and a tenth or 50 g too much or too little is asked about. */
export const unset = (name: string, connection: ScaleConnection): Scale => ({
  name,
  connection,
  tare: 0,
  tolerance: { percent: 10, grams: 50 },
  always: false,
})
