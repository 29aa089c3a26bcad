/** How the station is, as the signs of the strip below every screen. */

import type { LabelsStatus, StationStatus } from '../backend'
import { go, type SettingsPart } from '../desk/place.svelte'
import { carrierName } from '../desk/station.svelte'
import { form, problem, t } from '../words/index.svelte'
import type { IconName } from './Icon.svelte'
import { lookOf, type Look } from './fault'

/** One thing the strip says. */
export interface Sign {
  id: string
  icon: IconName
  text: string
  title: string
  mood: 'quiet' | 'attention' | 'wrong'
  look?: Look
  to: () => void
}

const settings = (part: SettingsPart) => () => go({ screen: 'settings', part })
const look = () => go({ screen: 'look' })
const pack = () => go({ screen: 'pack' })

/** How labels go on: one quiet sign while the network is away, else what is booked ahead and what stands on the shelf. */
function labelSigns({ off_line, numbers, booked_ahead, ahead, shelf, shelf_ready }: LabelsStatus): Sign[] {
  const costs = ahead.map(({ carrier, count, most, cost, without_price }) => {
    const unknown = without_price > 0 ? [t('labels-without-price', { count: without_price })] : []
    const said = [...cost.map((money) => form().money(money)), ...unknown].join(', ')
    return t('labels-ahead-of', { carrier: carrierName(carrier), count, most, cost: said })
  })
  const title = costs.join(' · ')
  if (off_line) {
    const text = t('labels-off-line', { numbers, ahead: booked_ahead, shelf })
    return [{ id: 'off line', icon: 'offline', text, title, mood: 'quiet', to: pack }]
  }
  const list: Sign[] = []
  if (booked_ahead > 0) {
    const text = t('labels-ahead-short', { count: booked_ahead })
    list.push({ id: 'ahead', icon: 'label', text, title, mood: 'quiet', to: () => go({ screen: 'hand-over' }) })
  }
  if (shelf > 0) {
    const text = t('shelf-ready-short', { ready: shelf_ready, count: shelf })
    list.push({
      id: 'shelf',
      icon: 'label',
      text,
      title: '',
      mood: shelf_ready > 0 ? 'attention' : 'quiet',
      to: pack,
    })
  }
  return list
}

/** All that is to be said of the station at a moment. */
export function signsOf(status: StationStatus, now: number): Sign[] {
  const list: Sign[] = []
  if (status.question) {
    const text = t('status-station-question')
    list.push({ id: 'question', icon: 'question', text, title: '', mood: 'wrong', to: settings('backups') })
  }
  if (status.update) {
    const text = t('status-update', { version: status.update })
    list.push({ id: 'update', icon: 'outbox', text, title: '', mood: 'attention', to: settings('updates') })
  }
  if (status.look > 0) {
    const text = t('look-count', { count: status.look })
    list.push({ id: 'look', icon: 'attention', text, title: '', mood: 'attention', to: look })
  }
  for (const { shop, sync, capabilities, needs_person } of status.shops) {
    if (!capabilities.pulls) continue
    const when = sync.pulled_at ? form().ago(sync.pulled_at, now) : ''
    const args = { shop: shop.name, when, ever: sync.pulled_at ? 'yes' : 'no' }
    const words = sync.problem ? problem(sync.problem) : null
    const key = needs_person ? 'status-shop-mend' : words ? 'status-shop-offline' : 'status-shop'
    list.push({
      id: `shop ${shop.id}`,
      icon: words ? 'offline' : 'shop',
      text: t(key, args),
      title: words ? `${words.sentence} ${words.advice}` : '',
      mood: needs_person ? 'attention' : 'quiet',
      to: needs_person ? look : settings('shops'),
    })
  }
  list.push(...labelSigns(status.labels))
  const { waiting, set_aside } = status.outbox
  if (set_aside > 0) {
    const text = t('status-outbox-aside', { count: set_aside })
    list.push({ id: 'outbox', icon: 'outbox', text, title: '', mood: 'attention', to: look })
  } else {
    const text = t('status-outbox', { count: waiting })
    list.push({ id: 'outbox', icon: 'outbox', text, title: '', mood: 'quiet', to: settings('shops') })
  }
  if (status.printers.length === 0) {
    const text = t('status-no-printer')
    list.push({ id: 'printer', icon: 'printer', text, title: '', mood: 'wrong', to: settings('printers') })
  }
  for (const view of status.printers) {
    // A second printer is told of only while something is to be told.
    if (!view.preferred && !view.problem && view.waiting === 0) continue
    const { printer, problem: trouble, waiting } = view
    const words = trouble ? problem(trouble) : null
    list.push({
      id: `printer ${printer.id}`,
      icon: 'printer',
      text: t(trouble ? 'status-printer-problem' : 'status-printer', { printer: printer.name, waiting }),
      title: words ? `${words.sentence} ${words.advice}` : '',
      mood: trouble ? 'attention' : 'quiet',
      look: trouble ? lookOf(view) : undefined,
      to: () => go({ screen: 'spool' }),
    })
  }
  for (const range of status.ranges) {
    const text = t('status-numbers', { count: range.left })
    const mood = range.left === 0 ? 'wrong' : range.low ? 'attention' : 'quiet'
    list.push({ id: `range ${range.carrier}`, icon: 'numbers', text, title: '', mood, to: settings('numbers') })
  }
  return list
}
