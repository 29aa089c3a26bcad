/** Shipping methods before anything is said about them. Pure. */
import type { CarrierId, ShippingMethod } from '../../backend'

/** A method of a carrier that takes any parcel anywhere, before it has an id and a name. */
export const plainMethod = (carrier: CarrierId): ShippingMethod => ({
  id: '',
  carrier,
  name: '',
  service: '',
  option: '',
  contracts: [],
  min_weight: 0,
  max_weight: 30_000,
  volumetric_divisor: 0,
  countries: [],
  zones: [],
  last_mile: 'door',
  first_mile: 'any',
  signature: 'never',
  age_check: 'never',
  incoterms: [],
})
