/** The steps of setting a station up: which are open, where the person is, where they go next. Pure. */
import type { Setup, SetupState, SetupStep, SetupStepView } from '../../backend'
import type { IconName } from '../../parts/Icon.svelte'

export const ICONS: Record<SetupStep, IconName> = {
  shop: 'shop',
  carrier: 'truck',
  printer: 'printer',
  scale: 'scale',
  label: 'box',
}

/** Whether something of a step is still to be done. */
export const isOpen = ({ state }: SetupStepView): boolean => state === 'missing' || state === 'untried'

/** The end of the catalogue's key `setup-state-…`. */
export const wordOf = (state: SetupState): string => state.replace('_', '-')

/** Whether the person is in the middle of it: a step was begun, and one is open. */
export const isUnderWay = ({ place, steps }: Setup): boolean => place.at != null && steps.some(isOpen)

/** Whether no label could be printed: there is no printer, or no carrier. */
export const cannotPrint = ({ steps }: Setup): boolean =>
  steps.some(({ step, state }) => state === 'missing' && (step === 'printer' || step === 'carrier'))

/** The step the person is at: the one they left, else the first that is open, else the last. */
export function stepAt({ place, steps }: Setup): SetupStepView | undefined {
  return steps.find((it) => it.step === place.at) ?? steps.find(isOpen) ?? steps.at(-1)
}

/** Which one it is, from 1. */
export const numberOf = ({ steps }: Setup, step: SetupStep): number => steps.findIndex((it) => it.step === step) + 1

/** The step after or before another; none at the ends. */
export function beside({ steps }: Setup, step: SetupStep, by: 1 | -1): SetupStep | undefined {
  return steps[steps.findIndex((it) => it.step === step) + by]?.step
}
