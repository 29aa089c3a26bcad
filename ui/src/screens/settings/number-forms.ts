/** The forms of numbers a shop owns, as a form edits them. Pure. */
import type {
  CarrierAccount,
  CarrierId,
  CarrierKindInfo,
  NumberBlock,
  NumberForm,
  NumberKind,
  NumberRange,
} from '../../backend'

/** A part of a form: its name, what has to be in it, and whether that is digits. */
export interface Part {
  name: string
  pattern: string
  digits: boolean
}

const PARTS: Record<NumberKind, readonly Part[]> = {
  sscc: [
    { name: 'prefix', pattern: '[0-9]{4,12}', digits: true },
    { name: 'extension', pattern: '[0-9]', digits: true },
  ],
  s10: [
    { name: 'service', pattern: '[A-Z]{2}', digits: false },
    { name: 'country', pattern: '[A-Z]{2}', digits: false },
  ],
  swiss_post: [{ name: 'licence', pattern: '[0-9]{8}', digits: true }],
  dpd: [{ name: 'depot', pattern: '[0-9]{4}', digits: true }],
  mondial_relay: [{ name: 'brand', pattern: '[0-9]{2}', digits: true }],
  packeta: [],
}

/** How many digits a serial has; an SSCC has sixteen for prefix and serial. */
const DIGITS: Record<Exclude<NumberKind, 'sscc'>, number> = {
  s10: 8,
  swiss_post: 8,
  dpd: 10,
  mondial_relay: 8,
  packeta: 10,
}

/** The catalogue's key of a form's name. */
export const nameOf = (kind: NumberKind): string => `number-form-${kind.replace('_', '-')}`

export const partsOf = (kind: NumberKind): readonly Part[] => PARTS[kind]

/** What a person typed in a part. */
export const partOf = (form: NumberForm, name: string): string =>
  String((form as unknown as Record<string, unknown>)[name] ?? '')

/** The form with one part changed; the extension digit alone is a number. */
export const withPart = (form: NumberForm, name: string, text: string): NumberForm =>
  ({ ...form, [name]: name === 'extension' ? Number(text) : text.toUpperCase() }) as NumberForm

/** A form of a kind that says nothing yet. */
export function emptyForm(kind: NumberKind): NumberForm {
  const parts = PARTS[kind].map(({ name }) => [name, name === 'extension' ? 0 : ''] as const)
  return { kind, ...Object.fromEntries(parts) } as NumberForm
}

/** The kind of a carrier without an account. */
const WITHOUT_ACCOUNT = 'own-numbers'

/** The kind of the shop's own numbers a carrier's parcels get, by the kind of its account; none where it numbers them itself. */
export function numbersOf(
  carrier: CarrierId,
  accounts: readonly CarrierAccount[],
  kinds: readonly CarrierKindInfo[],
): NumberKind | null {
  const kind = accounts.find((it) => it.carrier === carrier)?.kind ?? WITHOUT_ACCOUNT
  return kinds.find((it) => it.kind === kind)?.numbers ?? null
}

/** A range of a carrier that has none yet. */
export const newRange = (carrier: CarrierId, kind: NumberKind): NumberRange => ({
  carrier,
  blocks: [{ form: emptyForm(kind), next: 1, last: 999_999 }],
  warn_below: 500,
})

/** What its numbers begin with, part by part: `9521234 0`. */
export const codeOf = (form: NumberForm): string =>
  PARTS[form.kind]
    .map(({ name }) => partOf(form, name))
    .filter(Boolean)
    .join(' ')

export const largestSerial = (form: NumberForm): number =>
  10 ** (form.kind === 'sscc' ? Math.max(0, 16 - form.prefix.length) : DIGITS[form.kind]) - 1

/** How many numbers are left in blocks. */
export const left = (blocks: readonly NumberBlock[]): number =>
  blocks.reduce((sum, block) => sum + Math.max(0, block.last + 1 - block.next), 0)
