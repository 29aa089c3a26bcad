/** Where orders stand, as the screens ask. Pure. */
import type { Order, Stage } from '../backend'

/** Whether what is in its facts can be packed now: all of the order, or what is left of it. */
export const canBePacked = (stage: Stage): boolean => stage === 'ready' || stage === 'partly_shipped'

/** How many pieces of an order ship. */
export const piecesOf = ({ facts }: Order): number =>
  facts.lines.reduce((sum, { quantity, ships }) => sum + (ships ? quantity : 0), 0)

/** Whether some of it can ship now and the others later. */
export const canBeDivided = (order: Order): boolean =>
  canBePacked(order.stage) && !order.merged?.length && piecesOf(order) > 1
