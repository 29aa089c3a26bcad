/** Whether the label of the order on the screen can be asked for, and asking for it. */
import type { OrderView, ParcelItem, ProblemCode } from '../../backend'
import { hasCode } from '../../backend/codes'
import { hasLabels } from '../../desk/shipments'
import { labelMayComeOut } from '../../desk/jobs'
import { canBePacked } from '../../desk/stages'
import { awaitsItems } from './checking'
import { isDividing, show, shownOrder, shownPart, type Pack, type Step } from './shown'

/** Whether Enter or the same scan once more prints: not while something else is looked up, for then this is leaving. */
export const canPrint = (pack: Pack): boolean => !pack.looking && isPrintable(pack)

/** Whether what is on the screen can be printed: not while a person chooses a part of it. */
export function isPrintable(pack: Pack): boolean {
  const { shown } = pack
  if (isDividing(pack)) return false
  if (shown.at === 'order')
    return canBePacked(shown.view.order.stage) && (shownPart(pack) !== null || !awaitsItems(shown.view))
  return shown.at === 'refused' && !shown.view.shipment
}

/** Why an order that is packed goes on the shelf: nothing is wrong with it, and its label cannot be made now. */
const LATER: ProblemCode[] = [
  'carrier-unreachable',
  'carrier-rests',
  'carrier-silent',
  'booking-unclear',
  'booking-under-way',
  'label-still-missing',
  'carrier-label-unprintable',
  'range-empty',
]

/** Whether the order on the screen can be put on the shelf. */
export function canShelve({ shown }: Pack): boolean {
  if (shown.at === 'order') return shown.view.order.stage === 'booking' || shown.view.shipment?.state === 'booked'
  return shown.at === 'refused' && LATER.some((code) => hasCode(shown.problem, code))
}

/** Whether a code is the one on an order's station label. A scanner may put its own signs before it. */
export const isStationCode = (code: string, { shelved }: OrderView): boolean =>
  Boolean(shelved && code.trim().toUpperCase().endsWith(shelved.code))

/** Whether its label can be printed once more: what may still come out is waited for. */
export function canReprint({ shown }: Pack): boolean {
  if (!('view' in shown) || !shown.view.shipment || !hasLabels(shown.view.shipment) || shown.at === 'shipping')
    return false
  if (shown.view.late?.cancelled) return false
  return !(shown.at === 'job' ? [shown.job] : shown.view.jobs).some(labelMayComeOut)
}

/** Asks for the label of some of the items of the order on the screen: of one that awaits its items, too. */
export function shipPart(pack: Pack, items: ParcelItem[]): Step {
  const view = shownOrder(pack)
  if (!view || !canBePacked(view.order.stage)) return [pack, []]
  return ship({ ...pack, part: { order: view.order.id, items } })
}

/** Asks for the label of the order on the screen, or of the part of it that was asked for before and refused. */
export function ship(pack: Pack): Step {
  const view = shownOrder(pack)
  if (!view) return [pack, []]
  const { id: order } = view.order
  const items = shownPart(pack)?.items
  return [
    show(pack, { at: 'shipping', view, job: null }),
    [items ? { do: 'ship_part', order, items } : { do: 'ship', order }],
  ]
}
