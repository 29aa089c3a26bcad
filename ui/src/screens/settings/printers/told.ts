/** What a printer said of itself, in words. */
import type { Printer, ProbedPrinter } from '../../../backend'
import { widthOf } from '../../../parts/labelsize'
import { t } from '../../../words/index.svelte'

const MM_PER_INCH = 25.4
/** A head's edge may lie this far inside a label's without harm, in millimetres. */
const EDGE = 2

/** Sentences, and whether somebody should act on them. */
export function toldText(
  { model, width, papers, trays }: ProbedPrinter,
  { label, dpi }: Pick<Printer, 'label' | 'dpi'>,
): { text: string; wrong: boolean }[] {
  const said = [{ text: t('printer-told', { model: model ?? t('printer-told-nothing') }), wrong: false }]
  if (width) {
    const needs = Math.round(((widthOf(label) - EDGE) / MM_PER_INCH) * dpi)
    const narrow = width < needs
    said.push({
      text: narrow ? t('printer-told-narrow', { dots: width, needs }) : t('printer-told-width', { dots: width }),
      wrong: narrow,
    })
  }
  if (papers.length + trays.length > 0)
    said.push({ text: t('printer-told-queue', { papers: papers.length, trays: trays.length }), wrong: false })
  return said
}
