/** Saving the labels of the orders that are selected. */
import { attempt, tell, warn } from '../../desk/notices.svelte'
import { saveFile } from '../../desk/save-file'
import { t } from '../../words/index.svelte'
import { labelFiles } from './labels'
import type { Selection } from './selection.svelte'

export async function saveLabels(selection: Selection): Promise<void> {
  await attempt(async () => {
    const { files, left, count } = await labelFiles(await selection.orders())
    for (const { name, base64 } of files) saveFile(name, 'application/pdf', base64)
    const [one] = left
    if (one) warn(t('labels-not-saved', { count: left.length, number: one.number }))
    if (count > 0) tell(t('labels-saved', { count, files: files.length }))
  })
}
