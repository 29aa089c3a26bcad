// A Vendure of its own on a free port of loopback, with its database in memory and a small shop in it. It prints its address, and ends
// when whoever started it closes its input.

const { createHash } = require('node:crypto')
const {
  bootstrap,
  dummyPaymentHandler,
  LanguageCode,
  DefaultLogger,
  LogLevel,
  RandomBytesApiKeyStrategy,
} = require('@vendure/core')
const { populateInitialData } = require('@vendure/core/cli')

// What a real shop does slowly on purpose, at every request with a key.
const sha256 = async (text) => createHash('sha256').update(text).digest('hex')
const hashingStrategy = { hash: sha256, check: async (text, hash) => (await sha256(text)) === hash }

const config = {
  apiOptions: { hostname: '127.0.0.1', port: 0, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: ['bearer', 'api-key'],
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    requireVerification: false,
    passwordHashingStrategy: hashingStrategy,
    adminApiKeyStrategy: new RandomBytesApiKeyStrategy({ hashingStrategy }),
  },
  dbConnectionOptions: { type: 'sqljs', synchronize: true, autoSave: false },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  customFields: { ProductVariant: [{ name: 'weight', type: 'int' }] },
  logger: new DefaultLogger({ level: LogLevel.Error }),
}

const handler = (code, args) => ({
  code,
  arguments: Object.entries(args).map(([name, value]) => ({ name, value: String(value) })),
})

const shop = {
  defaultLanguage: LanguageCode.en,
  defaultZone: 'Europe',
  taxRates: [{ name: 'Standard', percentage: 21 }],
  shippingMethods: [{ name: 'PostNL home', price: 595 }],
  paymentMethods: [
    { name: 'Settled at once', handler: handler('dummy-payment-handler', { automaticSettle: true }) },
    { name: 'Authorised', handler: handler('dummy-payment-handler', { automaticSettle: false }) },
  ],
  countries: [
    { name: 'Netherlands', code: 'NL', zone: 'Europe' },
    { name: 'Germany', code: 'DE', zone: 'Europe' },
  ],
  collections: [],
}

async function serve() {
  const app = await bootstrap(config)
  await populateInitialData(app, shop)
  console.log(`Vendure on http://127.0.0.1:${app.getHttpServer().address().port}`)
  process.stdin.on('end', () => process.exit(0)).resume()
}

serve().catch((error) => {
  console.error(error)
  process.exit(1)
})
