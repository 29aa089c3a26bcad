/** How long personal data is kept: the shop's word, else the station's, else what is usual. Pure. */
import type { Retention, Settings, ShopId } from '../../../backend'

export type PersonalKind = keyof Retention

/** The kinds, in the order they are shown; the days are those of `PersonalKind::usual_days` (`crates/model/src/retention.rs`). */
const USUAL: Record<PersonalKind, number> = {
  orders: 400,
  labels: 90,
  photos: 60,
  papers: 90,
  jobs: 30,
  journal: 400,
  outbox: 90,
  logs: 30,
}

export const KINDS = Object.keys(USUAL) as PersonalKind[]

/** What is set for a kind, of one shop or of the station; null where nothing is. */
export function daysOf(settings: Settings, shop: ShopId | null, kind: PersonalKind): number | null {
  const retention = shop === null ? settings.retention : settings.shop_retention[shop]
  return retention?.[kind] ?? null
}

/** What holds for a kind where nothing is set for it there. */
export function inForce(settings: Settings, shop: ShopId | null, kind: PersonalKind): number {
  return (shop === null ? null : daysOf(settings, null, kind)) ?? USUAL[kind]
}

/** Sets it, or with null leaves it to the station and to what is usual. */
export function setDays(draft: Settings, shop: ShopId | null, kind: PersonalKind, days: number | null): void {
  if (shop === null) {
    draft.retention = { ...draft.retention, [kind]: days }
    return
  }
  const retention = { ...draft.shop_retention[shop], [kind]: days }
  if (Object.values(retention).every((it) => it === null || it === undefined)) delete draft.shop_retention[shop]
  else draft.shop_retention[shop] = retention
}
