/** What an order may ship with, as the values of a choice. Pure. */
import type { LastMile, ShipWith } from '../backend'

/** Every last mile, the most usual first. */
export const LAST_MILES: LastMile[] = ['door', 'mailbox', 'service_point']

/** The value that stands for it: `method:own-parcel`, `to:door`, `cheapest`, `cheapest:own-parcel,own-express`. */
export function valueOf(ship: ShipWith): string {
  if ('method' in ship) return `method:${ship.method}`
  if ('option' in ship) return `option:${ship.option}`
  if ('carrier' in ship) return `carrier:${ship.carrier}`
  if ('to' in ship) return `to:${ship.to}`
  const [wish, methods] = 'cheapest' in ship ? ['cheapest', ship.cheapest] : ['fastest', ship.fastest]
  return methods.length === 0 ? wish : `${wish}:${methods.join(',')}`
}

/** What a value stands for; null for none. */
export function wishOf(value: string): ShipWith | null {
  const colon = value.indexOf(':')
  const kind = colon < 0 ? value : value.slice(0, colon)
  const name = colon < 0 ? '' : value.slice(colon + 1)
  switch (kind) {
    case 'method':
      return { method: name }
    case 'option':
      return { option: name }
    case 'carrier':
      return { carrier: name }
    case 'cheapest':
      return { cheapest: name.split(',').filter(Boolean) }
    case 'fastest':
      return { fastest: name.split(',').filter(Boolean) }
    case 'to':
      return LAST_MILES.includes(name as LastMile) ? { to: name as LastMile } : null
    default:
      return null
  }
}
