/** What stands on the packing desk's screen, what it is told, and what is to be done about it. */
import type {
  BatchId,
  BatchView,
  Checked,
  Command,
  Item,
  ItemName,
  ItemNumber,
  Job,
  OrderCheck,
  OrderId,
  OrderRow,
  OrderView,
  ParcelItem,
  PrintAtScan,
  Problem,
  Scanned,
  ShipAnswer,
  ShipmentId,
} from '../../backend'
import type { Scan } from '../../desk/scanner'
import type { Tone } from '../../desk/tones'

/** What stands on the screen. */
export type Shown =
  | { at: 'idle' }
  | { at: 'unknown'; code: string }
  | { at: 'several'; code: string; rows: OrderRow[] }
  | { at: 'failed'; problem: Problem }
  /** An order, by its stage ready to print or not. */
  | { at: 'order'; view: OrderView }
  /** An item of it waits for its lot or serial number. */
  | { at: 'asking'; view: OrderView; line: number; item: Item; number: ItemNumber }
  /** Something wrong was scanned: a person has to see it before the line goes on with `then`. */
  | { at: 'stopped'; view: OrderView; problem: Problem; then: Shown }
  /** The station was asked for its label; `job` when the printer was quicker than the answer. */
  | { at: 'shipping'; view: OrderView; job: Job | null }
  | { at: 'refused'; view: OrderView; problem: Problem }
  /** It stands on the shelf: its station label prints. */
  | { at: 'shelved'; view: OrderView; code: string }
  | { at: 'job'; view: OrderView; job: Job }

export interface Pack {
  shown: Shown
  /** The code that `shown` came from. */
  code: string
  /** What is being looked up; what was there stays until the answer is. */
  looking: Looking | null
  turn: number
  /** What named the item that was counted last. */
  last: ItemName | null
  /** What a scanner read last, and when it had, in milliseconds. */
  read: { code: string; ended: number } | null
  habits: Habits
  /** The batch whose orders come one after the other. */
  leading: Leading | null
  /**
   * The part of an order a person chooses (`items` null), or chose, and that has no label yet: until then nothing else of that order
   * prints.
   */
  part: { order: OrderId; items: ParcelItem[] | null } | null
}

/** A batch under way. */
export interface Leading {
  batch: BatchView
  /** The number of its order whose label came out last. */
  last: string | null
}

/** A code that is being looked up. */
export interface Looking {
  turn: number
  code: string
  /** It was scanned once more meanwhile. */
  again: boolean
  /** A scanner read it, beyond doubt; else a person may have typed or chosen it. */
  scanned: boolean
  /** It was read so soon after another that nobody looked between them. */
  soon: boolean
  /** It was read while another code was looked up, which may be the order it was meant for. */
  over: boolean
}

/** What is set for this desk. */
export interface Habits {
  /** Which orders print at the first scan. */
  print: PrintAtScan
  /** Within this time of a scan no other one prints, in milliseconds. */
  dead: number
}

export type Input =
  | { is: 'scanned'; scan: Scan }
  | { is: 'chosen'; order: OrderId }
  /** `now`: when the answer came, in milliseconds. */
  | { is: 'found'; turn: number; answer: Scanned; now: number }
  | CheckInput
  | { is: 'lost'; turn: number; problem: Problem }
  /** A scan was not read whole. */
  | { is: 'misread'; problem: Problem }
  | { is: 'habits'; habits: Habits }
  | { is: 'confirmed' }
  /** A person chooses which of its items ship now. */
  | { is: 'dividing' }
  /** Some of its items ship now. */
  | { is: 'divided'; items: ParcelItem[] }
  /** All of it ships, as before. */
  | { is: 'undivided' }
  | { is: 'shipped'; order: OrderId; answer: ShipAnswer }
  | { is: 'refused'; order: OrderId; problem: Problem }
  /** Another screen asked for a label, and is asked something only this one can answer; `items`: of a part. */
  | { is: 'asked'; view: OrderView; problem: Problem; items: ParcelItem[] | null }
  | { is: 'shelve' }
  | { is: 'shelved'; order: OrderId; code: string }
  | { is: 'reprint' }
  | { is: 'reprinted'; order: OrderId; job: Job }
  | { is: 'answered'; cameOut: boolean }
  | { is: 'moved'; job: Job }
  | { is: 'reloaded'; view: OrderView }
  /** Its weight was answered for; what was refused for that can be printed again. */
  | { is: 'weighed'; view: OrderView }
  /** What lies on the scale has come to rest, or is gone. */
  | { is: 'settled' }
  | { is: 'cleared' }
  | BatchInput

/** What is heard of a batch. */
export type BatchInput =
  /** A batch is packed from here on, its next order first. */
  | { is: 'lead'; batch: BatchView }
  /** How far it is now; `onwards`: its next order comes if the one on the screen is done. */
  | { is: 'led'; batch: BatchView; onwards: boolean }
  /** The next order of it comes, whatever is on the screen. */
  | { is: 'onwards' }
  | { is: 'left_batch' }

/** What a check is told. */
export type CheckInput =
  /** Items a person took in hand: checked off, or one more of the last. */
  | { is: 'in_hand'; item: Item }
  | { is: 'checked'; order: OrderId; item: Item; answer: Checked }
  | { is: 'stopped'; order: OrderId; problem: Problem }
  | { is: 'acknowledged' }
  /** The last scan is to be taken back. */
  | { is: 'taken_back' }
  | { is: 'unchecked'; order: OrderId; check: OrderCheck }

/** What is to be done about it. */
export type Effect =
  | { do: 'scan'; turn: number; scan: Scan; order: OrderId | null; waiting: [Item, ItemNumber] | null }
  | { do: 'check'; order: OrderId; item: Item }
  | { do: 'uncheck'; order: OrderId }
  | { do: 'command'; command: Command }
  | { do: 'open'; turn: number; order: OrderId }
  | { do: 'ship'; order: OrderId }
  | { do: 'ship_part'; order: OrderId; items: ParcelItem[] }
  | { do: 'shelve'; order: OrderId }
  | { do: 'reprint'; order: OrderId; shipment: ShipmentId }
  | { do: 'answer'; job: Job; cameOut: boolean }
  | { do: 'batch'; batch: BatchId; onwards: boolean }
  | { do: 'sound'; tone: Tone }

export const START: Pack = {
  shown: { at: 'idle' },
  code: '',
  looking: null,
  turn: 0,
  last: null,
  read: null,
  habits: { print: 'never', dead: 700 },
  leading: null,
  part: null,
}

/** What became of the desk, and what is to be done. */
export type Step = [Pack, Effect[]]

/** The order on the screen. */
export function shownOrder({ shown }: Pack): OrderView | null {
  return 'view' in shown ? shown.view : null
}

/** What is chosen of the order on the screen, or being chosen (`items` null). */
export function shownPart(pack: Pack): Pack['part'] {
  return pack.part?.order === shownOrder(pack)?.order.id ? pack.part : null
}

/** Whether a person chooses which items of the order on the screen ship now. */
export const isDividing = (pack: Pack): boolean => shownPart(pack)?.items === null

/** The same with the order as it is now. */
export const withView = (shown: Shown, view: OrderView): Shown => ('view' in shown ? { ...shown, view } : shown)

/** Puts something on the screen; what is looked up is still on its way. */
export const show = (pack: Pack, shown: Shown): Pack => ({ ...pack, shown })
