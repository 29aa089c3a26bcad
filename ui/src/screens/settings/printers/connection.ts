/** How a printer is reached, as technical text: the same in every language. */
import type { PrinterConnection } from '../../../backend'

/** Whether answers can come back over it. */
export const isTwoWay = (connection: PrinterConnection): boolean =>
  connection.kind !== 'queue' && connection.kind !== 'folder'

export function connectionText(connection: PrinterConnection): string {
  switch (connection.kind) {
    case 'tcp':
      return `${connection.host}:${connection.port}`
    case 'serial':
      return `${connection.path}, ${connection.baud} bit/s`
    case 'usb_device':
    case 'folder':
      return connection.path
    case 'usb':
      return `USB ${hex(connection.vendor)}:${hex(connection.product)} ${connection.serial}`.trim()
    case 'queue':
      return connection.name
  }
}

/** A USB id as it is always written: four hexadecimal digits. */
export const hex = (id: number): string => id.toString(16).padStart(4, '0')

/** Every way to reach a printer, blank. */
export const BLANK: { [K in PrinterConnection['kind']]: Extract<PrinterConnection, { kind: K }> } = {
  tcp: { kind: 'tcp', host: '', port: 9100 },
  usb_device: { kind: 'usb_device', path: '/dev/usb/lp0' },
  usb: { kind: 'usb', vendor: 0, product: 0, serial: '' },
  serial: { kind: 'serial', path: '/dev/ttyUSB0', baud: 9600 },
  queue: { kind: 'queue', name: '' },
  folder: { kind: 'folder', path: '' },
}
