/** The steps of a check: items in a hand, what became of them, a stop and going on. Part of the desk's pure machine. */
import type { Checked, Item } from '../../backend'
import { awaitsItems } from './checking'
import { isPrintable, ship } from './printable'
import { show, shownOrder, withView, type CheckInput, type Pack, type Step } from './shown'

export function stepCheck(pack: Pack, input: CheckInput): Step {
  const view = shownOrder(pack)
  // News of an order that is no longer on the screen does nothing.
  if (!view || ('order' in input && input.order !== view.order.id)) return [pack, []]
  const { shown } = pack
  switch (input.is) {
    case 'in_hand':
      return [pack, [{ do: 'check', order: view.order.id, item: input.item }]]
    case 'taken_back':
      return [pack, [{ do: 'uncheck', order: view.order.id }]]
    case 'checked':
      return checked(pack, input.item, input.answer)
    case 'unchecked': {
      const next = show(pack, { at: 'order', view: { ...view, check: input.check } })
      return [{ ...next, last: null }, [{ do: 'sound', tone: 'attention' }]]
    }
    case 'stopped': {
      const then = shown.at === 'stopped' ? shown.then : shown
      return [show(pack, { at: 'stopped', view, problem: input.problem, then }), [{ do: 'sound', tone: 'wrong' }]]
    }
    case 'acknowledged':
      return shown.at === 'stopped' ? [show(pack, withView(shown.then, shown.view)), []] : [pack, []]
  }
}

function checked(pack: Pack, item: Item, answer: Checked): Step {
  const before = shownOrder(pack)
  if (!before) return [pack, []]
  if (answer.checked === 'asks') {
    const { line, number, item } = answer
    return [show(pack, { at: 'asking', view: before, line, item, number }), [{ do: 'sound', tone: 'attention' }]]
  }
  const view = { ...before, check: answer.check }
  const next = { ...show(pack, { at: 'order', view }), last: item.by }
  if (!view.check.required || awaitsItems(view)) return [next, [{ do: 'sound', tone: 'right' }]]
  // What is scanned next may be on its way already.
  if (!isPrintable(next)) return [next, [{ do: 'sound', tone: 'right' }]]
  const [shipping, effects] = ship(next)
  return [shipping, [{ do: 'sound', tone: 'right' }, ...effects]]
}
