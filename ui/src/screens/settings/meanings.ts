/** What WooCommerce's own statuses mean at the desk, until somebody says otherwise. */
import type { OrderStatus } from '../../backend'

export const MEANINGS: Record<string, OrderStatus> = {
  processing: 'open',
  'on-hold': 'waiting',
  pending: 'waiting',
  cancelled: 'cancelled',
  refunded: 'cancelled',
  failed: 'cancelled',
  completed: 'completed',
}
