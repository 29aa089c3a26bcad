/** Setting an order by hand; what would come after the day it was promised for is asked about first. */
import { asProblem, call, type OrderId, type OrderView, type Overrides, type Problem } from '../backend'
import { hasCode } from '../backend/codes'

interface Question {
  problem: Problem
  answer: (change: boolean) => void
}

let question = $state.raw<Question | null>(null)

export const slowerQuestion = (): Question | null => question

/** Sets an order; null where the person was asked and leaves it as it is. */
export async function overrideOrder(order: OrderId, overrides: Overrides): Promise<OrderView | null> {
  try {
    return await call('order_override', { order, overrides })
  } catch (error) {
    const problem = asProblem(error)
    if (!hasCode(problem, 'slower-than-promised')) throw problem
    if (!(await ask(problem))) return null
    return call('order_override', { order, overrides, slower: true })
  }
}

/** Asks, in the place of a question that was not answered. */
function ask(problem: Problem): Promise<boolean> {
  question?.answer(false)
  return new Promise((resolve) => {
    const answer = (change: boolean) => {
      question = null
      resolve(change)
    }
    question = { problem, answer }
  })
}
