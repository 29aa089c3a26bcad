/** Looking for printers, and keeping one that was found. */
import { asProblem, call, type FoundPrinter, type Printer, type Problem } from '../../../backend'
import { attempt, tell } from '../../../desk/notices.svelte'
import { refreshStatus, station } from '../../../desk/station.svelte'
import { t } from '../../../words/index.svelte'
import { shortName } from '../save'

type Search =
  { is: 'no' } | { is: 'looking' } | { is: 'done'; found: FoundPrinter[] } | { is: 'failed'; problem: Problem }

export interface PrinterSearch {
  readonly state: Search
  look: () => Promise<void>
  /** One of them is left out from now on: it was taken. */
  leave: (found: FoundPrinter) => void
}

/** A search that has not begun. */
export function printerSearch(): PrinterSearch {
  let state = $state.raw<Search>({ is: 'no' })
  return {
    get state() {
      return state
    },
    async look() {
      state = { is: 'looking' }
      try {
        state = { is: 'done', found: await call('printers_discover') }
      } catch (error) {
        state = { is: 'failed', problem: asProblem(error) }
      }
    },
    leave(found) {
      if (state.is === 'done') state = { is: 'done', found: state.found.filter((it) => it !== found) }
    },
  }
}

/** Keeps a printer; one without a short name is new. Answers whether it was kept. */
export async function keepPrinter(kept: Printer): Promise<boolean> {
  const taken = station.status?.printers.map((view) => view.printer.id) ?? []
  const saved = await attempt(async () => {
    await call('printer_save', { ...kept, id: kept.id || shortName(kept.name, taken, 'printer') })
    await refreshStatus()
  })
  if (saved) tell(t('printer-saved', { printer: kept.name }))
  return saved
}
