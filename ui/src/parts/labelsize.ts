/** Sizes of labels. */
import type { LabelSize } from '../backend'
import { t } from '../words/index.svelte'

/** The sizes that have a name, and those in whole millimetres that carriers use most. */
export const SIZES: LabelSize[] = ['four_by_six', 'a6', 'four_by_eight', { custom: [100, 150] }, { custom: [102, 210] }]

/** The least and most whole millimetres of a size without a name, as `CustomSize` of the model takes them. */
export const WIDTHS: [number, number] = [40, 216]
export const HEIGHTS: [number, number] = [40, 330]

/** A size in words. */
export function sizeText(size: LabelSize): string {
  if (typeof size === 'string') return t('label-size', { size })
  const [width, height] = size.custom
  return t('label-size-custom', { width, height })
}

/** Its width in millimetres. */
export function widthOf(size: LabelSize): number {
  if (typeof size !== 'string') return size.custom[0]
  return size === 'a6' ? 105 : 101.6
}
