/** Scan to check on the screen: what is counted, what is missing, and what the keys do about it. Pure. */
import type { CheckedLine, Item, ItemNumber, OrderCheck, OrderView } from '../../backend'
import type { Act } from '../../desk/acts.svelte'
import { canBePacked } from '../../desk/stages'
import { shownOrder, type Input, type Pack } from './shown'

/** How many items are missing. */
export const missing = (check: OrderCheck): number => check.lines.reduce((sum, line) => sum + leftOf(line), 0)

/** How many items of a line are missing. */
export const leftOf = ({ wanted, counted }: CheckedLine): number => Math.max(wanted - counted, 0)

/** Whether the order on the screen waits for its items. */
export function awaitsItems(view: OrderView | null): boolean {
  return view !== null && canBePacked(view.order.stage) && view.check?.required === true && missing(view.check) > 0
}

/** Whether the label of the order on the screen waits for a photo of the open box. */
export function awaitsPhoto({ order, photos }: OrderView): boolean {
  return canBePacked(order.stage) && photos.wish === 'required' && !photos.taken
}

/** The line that is marked: the one a person chose, else the first with something missing. */
export function markedLine(check: OrderCheck, chosen: number | null): CheckedLine | undefined {
  return check.lines.find((it) => it.line === chosen && leftOf(it) > 0) ?? check.lines.find((it) => leftOf(it) > 0)
}

/** The next line with something missing, up or down from the marked one. */
export function moveMark(check: OrderCheck, chosen: number | null, by: 1 | -1): number | null {
  const open = check.lines.filter((line) => leftOf(line) > 0)
  const at = open.findIndex((line) => line.line === markedLine(check, chosen)?.line)
  return open[Math.min(Math.max(at + by, 0), open.length - 1)]?.line ?? null
}

/** Items a person checks off: all that is missing of a line, or one where each is asked for its number. */
export function byHand(line: CheckedLine): Item {
  return { by: { line: line.line }, count: line.asks.serial ? 1 : leftOf(line), lot: '', serial: '' }
}

/** The item that waits for its number, as a scan has to say it. */
export function waiting({ shown }: Pack): [Item, ItemNumber] | null {
  return shown.at === 'asking' ? [shown.item, shown.number] : null
}

/** What a person can do while the order on the screen is checked. */
export function checkActs(
  pack: Pack,
  chosen: number | null,
  mark: (line: number | null) => void,
  send: (input: Input) => void,
): Act[] {
  if (pack.shown.at === 'stopped')
    return [{ id: 'acknowledge', keys: ['Enter', 'Space'], run: () => send({ is: 'acknowledged' }) }]
  const view = shownOrder(pack)
  const check = view?.check
  if (!check || !canBePacked(view.order.stage)) return []
  const line = markedLine(check, chosen)
  const list: Act[] = []
  if (line && awaitsItems(view)) {
    list.push(
      { id: 'check-off', keys: ['Space'], run: () => send({ is: 'in_hand', item: byHand(line) }) },
      { id: 'next-row', keys: ['ArrowDown', 'j'], run: () => mark(moveMark(check, chosen, 1)) },
      { id: 'previous-row', keys: ['ArrowUp', 'k'], run: () => mark(moveMark(check, chosen, -1)) },
    )
    const { last } = pack
    if (last)
      list.push({
        id: 'check-more',
        keys: ['+'],
        run: () => send({ is: 'in_hand', item: { by: last, count: 1, lot: '', serial: '' } }),
      })
  }
  if (check.lines.some((it) => it.counted > 0))
    list.push({ id: 'check-undo', keys: ['Backspace'], run: () => send({ is: 'taken_back' }) })
  return list
}
