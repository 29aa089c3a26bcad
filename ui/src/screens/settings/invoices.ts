/** What the columns of an invoice say, and how an invoice stands. Pure. */
import type { InvoicesBrought } from '../../backend'
import { toldAlways, type ColumnMap } from './import-columns'

/** What a column of an invoice can say, in the sequence people are asked. */
export const WORDS = ['number', 'reference', 'charge', 'amount', 'surcharge', 'currency', 'invoice'] as const

/** A map with a currency for all amounts, where no column says it. */
export const withCurrency = (map: ColumnMap, currency: string): ColumnMap => toldAlways(map, 'currency', currency)

/** Whether no column says the currency. */
export const asksCurrency = (map: ColumnMap): boolean => map.currency === undefined || map.currency.startsWith('=')

/** Whether a file can be kept as it was tried: everything is said, and nothing of it is kept otherwise already. */
export const canBeKept = ({ missing, invoices }: InvoicesBrought): boolean =>
  missing.length === 0 && invoices.length > 0 && invoices.every(({ stood }) => stood !== 'differs')
