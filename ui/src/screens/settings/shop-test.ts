/** What came of testing the connection to a shop, as it was entered. */
import type { Problem, ShopTested } from '../../backend'

/** The shop answered, or why nothing came of it; `kind` is the kind of shop it was tested as. */
export type TestOutcome = { kind: string } & ({ tested: ShopTested } | { refused: Problem })

/** What has to be mended, and what would be better otherwise. */
export function problemsOf(outcome: TestOutcome): Problem[] {
  return 'refused' in outcome ? [outcome.refused] : [...outcome.tested.to_mend, ...outcome.tested.to_know]
}
