/** Each page of the first hour has one great button at most: what is next. */
import { flushSync, mount, unmount } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import type { SetupState, SetupStep } from '../../backend'
import { startSetup } from '../../desk/setup.svelte'
import { refreshSettings, refreshStatus } from '../../desk/station.svelte'
import { startWords } from '../../words/index.svelte'
import Setup from './Setup.svelte'

const at = vi.hoisted(() => ({ setup: {} as unknown }))
vi.mock('../../backend', async (original) => {
  const printer = {
    id: 'p',
    name: 'Bench',
    connection: { kind: 'tcp', host: 'h', port: 1 },
    label: { width: 1, height: 1 },
  }
  const shop = { id: 's', name: 'Garden', account: { kind: 'woocommerce', config: { url: 'https://shop.example' } } }
  const answers: Record<string, unknown> = {
    language: 'en',
    status: {
      stages: [{ stage: 'ready', orders: 3 }],
      shops: [{ shop, capabilities: { pulls: true }, sync: {} }],
      printers: [{ printer, preferred: true, waiting: 0 }],
      ranges: [{ carrier: 'c', left: 9 }],
    },
    settings: {
      version: 1,
      settings: {
        defaults: { sender: { country: 'NL', city: 'Utrecht', street: 'A 1', postal_code: '1', company: 'G' } },
        catalogue: {
          carriers: [{ id: 'c', name: 'Van', active: true }],
          methods: [{ id: 'm', carrier: 'c', name: 'Van' }],
          contracts: [],
        },
      },
    },
    carrier_kinds: [{ kind: 'own', fields: [], numbers: 'sscc' }],
    carrier_accounts: [{ carrier: 'c', kind: 'own' }],
    shop_kinds: [],
    printers_find: [],
  }
  return {
    ...(await original<object>()),
    call: async (name: string) => (name.startsWith('setup') ? at.setup : (answers[name] ?? null)),
    listen: () => () => {},
  }
})
vi.mock('../../words/en', async () => {
  const { readFileSync, readdirSync } = await import('node:fs')
  return { default: readdirSync('../locales/en').map((file) => readFileSync(`../locales/en/${file}`, 'utf8')) }
})

const STEPS: SetupStep[] = ['shop', 'carrier', 'printer', 'scale', 'label']
const STATES: SetupState[] = ['missing', 'untried', 'done', 'left_out']
beforeAll(startWords)

test.each(STEPS.flatMap((step) => STATES.map((state) => [step, state] as const)))(
  'one is next at %s, %s',
  async (step, state) => {
    for (const others of ['missing', 'done'] as const) {
      const steps = STEPS.map((it) => ({ step: it, state: it === step ? state : others }))
      at.setup = { steps, place: { at: step, tried: [], left_out: [] } }
      await Promise.all([startSetup(), refreshStatus(), refreshSettings()])
      const page = mount(Setup, { target: document.body })
      await new Promise((resolve) => setTimeout(resolve))
      flushSync()
      const mains = [...document.querySelectorAll('.button.main')].map((it) => it.textContent?.trim())
      expect(mains.length, `${others}: ${mains.join(' | ')}`).toBeLessThanOrEqual(1)
      unmount(page)
    }
  },
)
