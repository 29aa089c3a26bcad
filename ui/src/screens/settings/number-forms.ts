/** The forms of numbers a shop owns, as a form edits them. Pure. */
import type { NumberBlock, NumberForm } from '../../backend'

export type FormKind = NumberForm['kind']

export const KINDS: readonly FormKind[] = ['sscc', 'dpd', 's10', 'swiss_post', 'mondial_relay', 'packeta']

/** A part of a form: its name, what has to be in it, and whether that is digits. */
export interface Part {
  name: string
  pattern: string
  digits: boolean
}

const PARTS: Record<FormKind, readonly Part[]> = {
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
const DIGITS: Record<Exclude<FormKind, 'sscc'>, number> = {
  s10: 8,
  swiss_post: 8,
  dpd: 10,
  mondial_relay: 8,
  packeta: 10,
}

/** The catalogue's key of a form's name. */
export const nameOf = (kind: FormKind): string => `number-form-${kind.replace('_', '-')}`

export const partsOf = (kind: FormKind): readonly Part[] => PARTS[kind]

/** What a person typed in a part. */
export const partOf = (form: NumberForm, name: string): string =>
  String((form as unknown as Record<string, unknown>)[name] ?? '')

/** The form with one part changed; the extension digit alone is a number. */
export const withPart = (form: NumberForm, name: string, text: string): NumberForm =>
  ({ ...form, [name]: name === 'extension' ? Number(text) : text.toUpperCase() }) as NumberForm

/** A form of a kind that says nothing yet. */
export function emptyForm(kind: FormKind): NumberForm {
  const parts = PARTS[kind].map(({ name }) => [name, name === 'extension' ? 0 : ''] as const)
  return { kind, ...Object.fromEntries(parts) } as NumberForm
}

/** As the command line and files write it: `dpd 0998`. */
export const written = (form: NumberForm): string =>
  [form.kind.replace('_', '-'), ...PARTS[form.kind].map(({ name }) => partOf(form, name))].join(' ')

export const largestSerial = (form: NumberForm): number =>
  10 ** (form.kind === 'sscc' ? Math.max(0, 16 - form.prefix.length) : DIGITS[form.kind]) - 1

/** How many numbers are left in blocks. */
export const left = (blocks: readonly NumberBlock[]): number =>
  blocks.reduce((sum, block) => sum + Math.max(0, block.last + 1 - block.next), 0)
