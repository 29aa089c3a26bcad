/** What a form drawn from a connector's fields holds, apart from how it looks. */
import type { AccountField, Argument, Message, Problem, ShopKindInfo, ShopView } from '../../backend'

export type Values = Record<string, unknown>

/** What a form begins with: what was saved, else what is usual. */
export function begun(fields: AccountField[], saved: Values): Values {
  return Object.fromEntries(
    fields.map((field) => [field.name, structuredClone(saved[field.name] ?? field.usual ?? blank(field))]),
  )
}

function blank(field: AccountField): unknown {
  switch (field.kind.kind) {
    case 'truth':
      return false
    case 'meanings':
    case 'columns':
      return {}
    case 'number':
      return null
    default:
      return ''
  }
}

/** The configuration of a filled form: texts without spaces around them, and nothing for what was left empty. */
export function filled(fields: AccountField[], values: Values): Values {
  const plain = fields.map((field) => {
    const value = values[field.name]
    return [field.name, typeof value === 'string' ? value.trim() : value] as const
  })
  return Object.fromEntries(plain.filter(([, value]) => value !== '' && value !== null && value !== undefined))
}

/** The secrets that were entered; none when there are none, so that those in the keyring stay. */
export function entered(secrets: Record<string, string>): Record<string, string> | null {
  const some = Object.entries(secrets).flatMap(([name, secret]) =>
    secret.trim() ? [[name, secret.trim()] as const] : [],
  )
  return some.length > 0 ? Object.fromEntries(some) : null
}

/** What does not fit, by the field's name, where a problem says so. */
export function faultsOf(problem: Problem): Record<string, Message> {
  const list = (name: string): Argument[] => {
    const argument = problem.args?.[name]
    return argument && 'list' in argument ? argument.list : []
  }
  const why = list('why')
  const pairs = list('fields').flatMap((field, at) => {
    const fault = why[at]
    return 'text' in field && fault && 'message' in fault ? [[field.text, reason(fault.message)] as const] : []
  })
  return Object.fromEntries(pairs)
}

/** Beside its field, a fault need not name it. */
function reason(fault: Message): Message {
  const why = fault.args?.['why']
  return why && 'message' in why ? why.message : fault
}

/** A shop nobody said anything of yet, of the first kind there is; null where there is none. */
export function newShop([first]: ShopKindInfo[]): ShopView | null {
  if (!first) return null
  const account = { kind: first.kind, config: {} }
  return {
    shop: { id: '', name: '', account },
    sync: {},
    capabilities: first.capabilities,
    has_credentials: false,
    needs_person: false,
  }
}

/** The page on which keys are made, below an address as it was entered; null where nobody knows it, or the address is none of the web. */
export function keysPage({ kind, keys_at }: AccountField, address: string): string | null {
  if (kind.kind !== 'address' || !keys_at) return null
  try {
    const url = new URL(address.trim())
    if (!/^https?:$/.test(url.protocol) || !url.hostname || url.username || url.password) return null
    return new URL(`${url.pathname.replace(/\/*$/, '')}/${keys_at}`, url.origin).href
  } catch {
    return null
  }
}
