/** Whether a step's test is what is next: the great button of the page is the test's until the step is done, then the way on. */
import type { SetupStep } from '../../backend'
import { setup } from '../../desk/setup.svelte'
import { isOpen } from './steps'

export const isToDo = (step: SetupStep): boolean =>
  setup.view?.steps.some((it) => it.step === step && isOpen(it)) ?? true
