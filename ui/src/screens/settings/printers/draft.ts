/** A printer before it is kept: what may be chosen, and what is usual. */
import type {
  Dpi,
  FoundPrinter,
  Printer,
  PrinterConnection,
  PrinterLanguage,
  PrinterSetup,
  ProbedPrinter,
  Proof,
  Takes,
} from '../../../backend'
import { isTwoWay } from './connection'

export const LANGUAGES: PrinterLanguage[] = ['zpl', 'tspl', 'epl2', 'esc_pos', 'pdf', 'png']
export const RESOLUTIONS: Dpi[] = [203, 300, 600]
export const TAKES: Takes[] = ['labels', 'papers']
export const PLAIN_SETUP: PrinterSetup = { compression: 'z64', paper: '', tray: '' }

const PROOFS: Record<PrinterLanguage, Proof[]> = {
  zpl: ['odometer', 'host_status', 'hand_over'],
  tspl: ['host_status', 'hand_over'],
  esc_pos: ['host_status', 'hand_over'],
  epl2: ['hand_over'],
  pdf: ['hand_over'],
  png: ['hand_over'],
}

/** What a printer may prove over such a connection; the station refuses everything else. */
export const proofsOf = (connection: PrinterConnection, language: PrinterLanguage): Proof[] =>
  isTwoWay(connection) ? PROOFS[language] : ['hand_over']

/** What a printer is taken to prove before it was asked: it waits until it answers, where it can. */
export const usualProof = (connection: PrinterConnection, language: PrinterLanguage): Proof =>
  proofsOf(connection, language).includes('host_status') ? 'host_status' : 'hand_over'

/** What a printer proves that was asked. At a serial port where nothing answers there may be none: no label is handed to it. */
export const provenBy = ({ language, proof }: ProbedPrinter, draft: Pick<Printer, 'connection' | 'language'>): Proof =>
  draft.connection.kind === 'serial' && !language ? usualProof(draft.connection, draft.language) : proof

type Kind = Pick<Printer, 'language' | 'dpi' | 'label'>

/** Whether a label made for one comes out of the other just so; the station refuses others as fallback. */
export const isLike = (one: Kind, other: Kind): boolean =>
  one.language === other.language &&
  (one.language === 'pdf' ||
    one.language === 'png' ||
    (one.dpi === other.dpi && JSON.stringify(one.label) === JSON.stringify(other.label)))

/** A printer of the desk made of one that was found. */
export function proposed(found: FoundPrinter): Printer {
  const { name, connection, language, dpi, proof } = found
  // Office printers are found as queues: they print papers.
  const takes = language === 'pdf' ? 'papers' : 'labels'
  // What hangs on a serial port was not asked.
  return {
    ...blank(),
    name,
    connection,
    language,
    dpi: dpi ?? 203,
    proof: connection.kind === 'serial' ? usualProof(connection, language) : proof,
    takes,
  }
}

/** A printer nobody said anything of yet; its short name is made of its name when it is kept. */
export function blank(): Printer {
  return {
    id: '',
    name: '',
    connection: { kind: 'tcp', host: '', port: 9100 },
    language: 'zpl',
    dpi: 203,
    label: 'four_by_six',
    proof: 'host_status',
    setup: PLAIN_SETUP,
    takes: 'labels',
  }
}
