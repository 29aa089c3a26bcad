/** Papers on their way to a printer or into a file. */
import { call, type WhichPaper } from '../backend'
import { t } from '../words/index.svelte'
import { attempt, tell, tellProblem } from './notices.svelte'
import { saveFile } from './save-file'

/** Puts papers in the spool. */
export async function printPapers(which: WhichPaper[]): Promise<void> {
  if (which.length === 0) return
  await attempt(async () => {
    const jobs = await call('paper_print', which)
    tell(t('papers-queued', { title: jobs[0]?.title ?? '', count: which.length }))
  })
}

/** Saves papers as a PDF. */
export async function savePapers(which: WhichPaper[]): Promise<void> {
  await attempt(async () => {
    const file = await call('paper_file', which)
    file.problems.forEach(tellProblem)
    saveFile(file.name, 'application/pdf', file.base64)
  })
}

/** Prints the sheet of barcodes to try the practice station with. */
export async function printPracticeSheet(): Promise<void> {
  if (await attempt(() => call('practice_sheet_print'))) tell(t('practice-sheet-printed'))
}
