/** What a shop changed in an order after its label was made. Pure. */
import type { Argument, OrderView, Problem } from '../backend'
import { pageProblem } from '../backend/codes'

/** The problem to show for it; none where nothing was changed, or a person dealt with it. */
export function lateProblem({ late, order }: OrderView): Problem | null {
  if (!late) return null
  const number: Argument = { text: order.facts.number }
  if (late.cancelled) return pageProblem('order-cancelled-too-late', { args: { order: number } })
  const named = late.differences.map(({ what, before, after }): Argument => {
    return { message: { key: 'difference', args: { what: { message: what }, before, after } } }
  })
  return pageProblem('order-changed-too-late', { args: { order: number, differences: { list: named } } })
}
