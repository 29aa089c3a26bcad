/** Addresses as forms fill them. Pure. */
import type { Address } from '../../backend'

export const NOWHERE: Address = {
  name: '',
  company: '',
  street: '',
  street2: '',
  postal_code: '',
  city: '',
  state: '',
  country: 'NL',
  phone: '',
  email: '',
}

/** Whether nothing was filled in; a country is always chosen. */
export const isBlank = (address: Address): boolean =>
  Object.entries(address).every(([name, text]) => name === 'country' || text.trim() === '')
