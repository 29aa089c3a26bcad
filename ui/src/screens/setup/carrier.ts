/** What is to be done about the carrier next. Pure. */
import type { Carrier, CarrierAccount, CarrierKindInfo, RangeStatus, Settings } from '../../backend'
import { numbersOf } from '../settings/number-forms'

/** What a shop has of a carrier. */
export type Has = 'sendcloud' | 'contract' | 'numbers'
export const HAS: Has[] = ['sendcloud', 'contract', 'numbers']

/** What is done next: the sender's address, the carrier, how it is reached (an account, and numbers where they are the shop's own),
 * what is shipped with, and whether it works. */
export type CarrierTask =
  | { do: 'sender' }
  | { do: 'carrier' }
  | { do: 'reach'; carrier: Carrier; account: CarrierAccount | null }
  | { do: 'method'; carrier: Carrier; account: CarrierAccount | null }
  | { do: 'test'; carrier: Carrier; account: CarrierAccount | null; left: number }

export function nextTask(
  settings: Settings,
  accounts: CarrierAccount[],
  kinds: CarrierKindInfo[],
  ranges: RangeStatus[],
): CarrierTask {
  const { defaults, catalogue } = settings
  const active = catalogue.carriers.filter((it) => it.active)
  const account = (it: Carrier) => accounts.find(({ carrier }) => carrier === it.id) ?? null
  const left = (it: Carrier) => ranges.find(({ carrier }) => carrier === it.id)?.left ?? 0
  const isReached = (it: Carrier) => (numbersOf(it.id, accounts, kinds) === null ? account(it) !== null : left(it) > 0)
  const hasMethod = (it: Carrier) => catalogue.methods.some(({ carrier }) => carrier === it.id)

  const first = active.find((it) => isReached(it) && hasMethod(it)) ?? active.find(isReached) ?? active[0]
  if (!defaults.sender) return { do: 'sender' }
  if (!first) return { do: 'carrier' }
  if (!isReached(first)) return { do: 'reach', carrier: first, account: account(first) }
  if (!hasMethod(first)) return { do: 'method', carrier: first, account: account(first) }
  return { do: 'test', carrier: first, account: account(first), left: left(first) }
}

/** The kinds of accounts a shop may have that has this. */
export function kindsFor(has: Has, kinds: CarrierKindInfo[]): CarrierKindInfo[] {
  const of = ({ kind, numbers, checks }: CarrierKindInfo): Has | null => {
    if (numbers) return 'numbers'
    if (!checks) return null
    return kind.startsWith('sendcloud') ? 'sendcloud' : 'contract'
  }
  return kinds.filter((it) => of(it) === has)
}
