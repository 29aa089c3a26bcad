/** A person's word over the rules for one order. What else a person set stays. Pure. */
import type { Order, Overrides, Setting } from '../../backend'

/** Sets one thing; null gives it back to the rules. */
export function set<K extends 'method' | 'weight' | 'size' | 'sender'>(
  overrides: Overrides,
  name: K,
  value: Overrides[K] | null,
): Overrides {
  const next = { ...overrides }
  if (value === null || value === undefined) delete next[name]
  else next[name] = value
  return next
}

/** Sets what an order has one of, in the place of what a person set before. */
export const withSetting = (overrides: Overrides, setting: Setting): Overrides => ({
  ...overrides,
  settings: [...(overrides.settings ?? []).filter((it) => it.set !== setting.set), setting],
})

/** Gives one of them back to the rules. */
export const withoutSetting = (overrides: Overrides, name: Setting['set']): Overrides => ({
  ...overrides,
  settings: (overrides.settings ?? []).filter((it) => it.set !== name),
})

/** Lets a held order go: a hold of one's own is taken back, what a rule holds goes in spite of it. */
export function released(overrides: Overrides): Overrides {
  const { hold: mine, ...rest } = overrides
  return typeof mine === 'string' ? rest : { ...rest, hold: null }
}

/** Whether a person set anything; a hold of null is one, too: it was let go. */
export const isByHand = ({
  method,
  weight,
  weighed,
  size,
  sender,
  promise,
  service_point,
  settings,
  tags,
  note,
  hold,
  let_go,
}: Overrides): boolean =>
  Boolean(
    method ||
    weight ||
    weighed?.parcels.some((parcel) => parcel !== null) ||
    size ||
    sender ||
    promise ||
    service_point ||
    settings?.length ||
    tags?.length ||
    note ||
    hold !== undefined ||
    typeof let_go === 'boolean',
  )

/** Whether it is held because what was chosen cannot carry it, so that another method may. */
export const wantsAnother = ({ stage, decision }: Order): boolean =>
  stage === 'held' && decision.hold.setter.by === 'eligibility'
