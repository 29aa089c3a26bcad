// Stand-in until `cargo xtask codegen` writes this file from the Rust types.

export type CarrierId = string
export type MethodId = string
export type ShopId = string
export type PrinterId = string
export type OrderId = number
export type ShipmentId = number
export type JobId = number
export type OutboxId = number
export type TaskId = number
export type Country = string
export type Currency = string
export type UtcDateTime = string
export type Grams = number
export type Millimetres = number
export type Dpi = 203 | 300 | 600

export type Money = { minor: number; currency: Currency }
export type ParcelSize = { length: Millimetres; width: Millimetres; height: Millimetres }

export type Message = { key: string; args?: { [key in string]: Argument } }
export type Argument =
  | { text: string }
  | { number: number }
  | { grams: Grams }
  | { money: Money }
  | { time: UtcDateTime }
  | { country: Country }
  | { message: Message }
export type Problem = { code: string; args?: { [key in string]: Argument }; detail?: string }

export type Address = {
  name: string
  company: string
  street: string
  street2: string
  postal_code: string
  city: string
  state: string
  country: Country
  phone: string
  email: string
}

export type Carrier = { id: CarrierId; name: string; active: boolean; tracking_url: string }
export type ShippingMethod = {
  id: MethodId
  carrier: CarrierId
  name: string
  min_weight: Grams
  max_weight: Grams
  countries: Array<Country>
  service_point: boolean
}
export type Catalogue = { carriers: Array<Carrier>; methods: Array<ShippingMethod> }

export type Setter =
  | { by: 'nobody' }
  | { by: 'default' }
  | { by: 'order' }
  | { by: 'checkout'; name: string }
  | { by: 'rule'; id: number; name: string }
  | { by: 'person' }
  | { by: 'eligibility'; why: Message }
export type Overridden<T> = { value: T; setter: Setter }
export type Reasoned<T> = { value: T; setter: Setter; overrode?: Array<Overridden<T>> }
export type Decision = {
  method: Reasoned<MethodId | null>
  weight: Reasoned<Grams>
  size: Reasoned<ParcelSize | null>
  sender: Reasoned<Address | null>
  hold: Reasoned<Message | null>
  notes: Array<Message>
}

export type Document = { kind: 'label'; shipment: ShipmentId; order: OrderId; reprint: boolean } | { kind: 'test' }
export type JobState = 'queued' | 'sending' | 'sent' | 'printed' | 'unknown' | 'failed'
export type Evidence =
  | { kind: 'host_status' }
  | { kind: 'handed_over'; queue_job: string }
  | { kind: 'file'; path: string }
  | { kind: 'person' }
export type Job = {
  id: JobId
  printer: PrinterId
  document: Document
  language: PrinterLanguage
  state: JobState
  evidence?: Evidence | null
  problem?: Problem | null
  queued_at: UtcDateTime
  changed_at: UtcDateTime
}

export type JournalLine = {
  at: UtcDateTime
  message: Message
  order?: OrderId | null
  shipment?: ShipmentId | null
  job?: JobId | null
}

export type OrderStatus = 'open' | 'waiting' | 'cancelled' | 'completed'
export type PaymentStatus = 'unknown' | 'paid' | 'unpaid' | 'refunded'
export type ServicePoint = { id: string; carrier: string; name: string; post_number: string }
export type Checkout = {
  delivery_method: string
  delivery_code: string
  price?: Money | null
  service_point?: ServicePoint | null
}
export type OrderLine = {
  reference: string
  sku: string
  name: string
  quantity: number
  unit_weight?: Grams | null
  unit_price?: Money | null
  hs_code: string
  origin?: Country | null
  barcode: string
  properties: { [key in string]: string }
  ships: boolean
}
export type ShopOrder = {
  reference: string
  number: string
  placed_at: UtcDateTime
  modified_at: UtcDateTime
  status: OrderStatus
  payment: PaymentStatus
  currency: Currency
  total: Money
  recipient: Address
  checkout: Checkout
  lines: Array<OrderLine>
  weight?: Grams | null
  note: string
  tags: Array<string>
}
export type Stage = 'ready' | 'held' | 'waiting' | 'labelled' | 'shipped' | 'cancelled' | 'closed'
export type Overrides = { method?: MethodId | null; weight?: Grams | null; hold?: string | null }
export type Order = {
  id: OrderId
  shop: ShopId
  facts: ShopOrder
  received_at: UtcDateTime
  overrides: Overrides
  decision: Decision
  stage: Stage
}

export type ShipmentNotice = {
  order_reference: string
  shipment_reference: string
  carrier: string
  tracking_number: string
  tracking_url: string
  shipped_at: UtcDateTime
}
export type OutboxState = 'due' | 'trying' | 'done' | 'set_aside'
export type OutboxEntry = {
  id: OutboxId
  shop: ShopId
  order: OrderId
  shipment: ShipmentId
  notice: ShipmentNotice
  state: OutboxState
  attempts: number
  due_at: UtcDateTime
  problem?: Problem | null
}

export type PrinterConnection =
  | { kind: 'tcp'; host: string; port: number }
  | { kind: 'serial'; path: string; baud: number }
  | { kind: 'usb_device'; path: string }
  | { kind: 'usb'; vendor: number; product: number; serial: string }
  | { kind: 'queue'; name: string }
  | { kind: 'folder'; path: string }
export type PrinterLanguage = 'zpl' | 'pdf' | 'png'
export type Proof = 'host_status' | 'hand_over'
export type LabelSize = 'four_by_six' | 'a6'
export type Printer = {
  id: PrinterId
  name: string
  connection: PrinterConnection
  language: PrinterLanguage
  dpi: Dpi
  label: LabelSize
  proof: Proof
}
export type FoundPrinter = {
  name: string
  connection: PrinterConnection
  language: PrinterLanguage
  dpi?: Dpi | null
  proof: Proof
}

export type OrderSort = 'oldest' | 'newest' | 'number' | 'name'
export type OrderQuery = {
  text?: string | null
  stages?: Array<Stage> | null
  shop?: ShopId | null
  method?: MethodId | null
  checkout_method?: string | null
  country?: Country | null
  sort?: OrderSort | null
  offset?: number | null
  limit?: number | null
}
export type OrderRow = {
  id: OrderId
  shop: ShopId
  number: string
  placed_at: UtcDateTime
  name: string
  city: string
  country: Country
  checkout_method: string
  method?: MethodId | null
  weight: Grams
  quantity: number
  total: Money
  stage: Stage
  tracking_number: string
}
export type OrderPage = { rows: Array<OrderRow>; total: number }

export type NumberRange = {
  carrier: CarrierId
  prefix: string
  extension: number
  next: number
  last: number
  warn_below: number
}

export type Matching = 'all' | 'any'
export type OneOf = 'in' | 'not_in'
export type Compare = 'less' | 'at_most' | 'equal' | 'at_least' | 'more'
export type TextMatch = 'is' | 'is_not' | 'contains' | 'contains_not' | 'starts_with' | 'ends_with' | 'pattern'
export type Condition =
  | { fact: 'to_country'; is: OneOf; countries: Array<Country> }
  | { fact: 'weight'; is: Compare; grams: Grams }
  | { fact: 'total_value'; is: Compare; amount: Money }
  | { fact: 'checkout_method'; is: TextMatch; text: string }
  | { fact: 'item_sku'; is: TextMatch; text: string }
export type Action =
  | { do: 'ship_with'; method: MethodId }
  | { do: 'set_weight'; grams: Grams }
  | { do: 'add_weight'; grams: Grams }
  | { do: 'hold'; reason: string }
  | { do: 'note'; text: string }
export type Rule = {
  id: number
  name: string
  active: boolean
  matching: Matching
  conditions: Array<Condition>
  actions: Array<Action>
}

export type Defaults = { method?: MethodId | null; weight: Grams; size?: ParcelSize | null; sender?: Address | null }
export type CheckoutMapping = { name: string; method: MethodId }
export type Settings = {
  defaults: Defaults
  checkout: Array<CheckoutMapping>
  rules: Array<Rule>
  catalogue: Catalogue
}
export type Language = 'en' | 'fr'

export type ShipmentState = 'planned' | 'booking' | 'unknown' | 'failed' | 'booked' | 'labelled' | 'shipped' | 'voided'
export type Shipment = {
  id: ShipmentId
  order: OrderId
  reference: string
  carrier: CarrierId
  method: MethodId
  tracking_number: string
  state: ShipmentState
  decision: Decision
  booked_at: UtcDateTime
}

export type ShopConnection =
  | { kind: 'files' }
  | { kind: 'woo_commerce'; url: string; statuses: { [key in string]: OrderStatus }; shipped_status: string }
export type Shop = { id: ShopId; name: string; connection: ShopConnection }
export type Credentials = { key: string; secret: string }
export type ShopSync = { cursor?: UtcDateTime | null; pulled_at?: UtcDateTime | null; problem?: Problem | null }

export type Field = 'method' | 'weight' | 'hold'
export type Explained = { field: Field; value: Message; because: Message; rule?: number | null; overrode: Array<Message> }
export type WhyNot =
  | { answer: 'chosen'; message: Message }
  | { answer: 'unfit'; message: Message }
  | { answer: 'overruled'; message: Message }
  | { answer: 'not_asked'; message: Message }

export type OrderView = {
  order: Order
  shop_name: string
  explained: Array<Explained>
  method?: ShippingMethod | null
  carrier?: Carrier | null
  shipment?: Shipment | null
  jobs: Array<Job>
  journal: Array<JournalLine>
}
export type OverrideOrder = { order: OrderId; overrides: Overrides }
export type AskWhyNot = { order: OrderId; method: MethodId }
export type PreviewLabel = { order: OrderId }
export type Preview = { png: string; made: boolean; tracking_number: string }

export type Scanned =
  | { found: 'order'; view: OrderView }
  | { found: 'several'; rows: Array<OrderRow> }
  | { found: 'nothing'; code: string }
export type ShipAnswer = { shipment: Shipment; job: Job }
export type RefusedOrder = { order: OrderId; number: string; problem: Problem }
export type BatchAnswer = { task: TaskId; shipped: Array<OrderId>; refused: Array<RefusedOrder>; stopped: boolean }

export type ImportFile = { path: string; shop?: ShopId | null }
export type ImportContent = { name: string; base64: string; shop?: ShopId | null }
export type RefusedRow = { line: number; column: string; expected: Message; found: string }
export type ImportReport = {
  file: string
  format: string
  shop: ShopId
  added: number
  changed: number
  unchanged: number
  refused: Array<RefusedRow>
  refused_count: number
  stopped: boolean
}

export type JobQuery = { unfinished: boolean }
export type AnswerJob = { job: JobId; came_out: boolean }
export type PrinterView = { printer: Printer; preferred: boolean; waiting: number; problem?: Problem | null }
export type ShopView = { shop: Shop; sync: ShopSync; has_credentials: boolean }
export type SaveShop = { shop: Shop; credentials?: Credentials | null }
export type SyncReport = { added: number; changed: number; unchanged: number; set_aside: Array<Problem>; told: number }
export type CheckoutName = { shop: ShopId; name: string; orders: number }
export type SettingsSaved = { changed_orders: number }
export type OutboxStatus = { waiting: number; set_aside: number }
export type RangeStatus = { carrier: CarrierId; left: number; low: boolean }
export type StageCount = { stage: Stage; orders: number }
export type StationStatus = {
  version: string
  practice: boolean
  holds_desk: boolean
  folder: string
  shops: Array<ShopView>
  outbox: OutboxStatus
  printers: Array<PrinterView>
  unknown_jobs: Array<Job>
  ranges: Array<RangeStatus>
  stages: Array<StageCount>
}
export type Verdict = 'fine' | 'attention' | 'wrong'
export type Check = { subject: Message; verdict: Verdict; finding: Message; advice?: Message | null }

export type Event =
  | { event: 'orders'; order: OrderId | null }
  | { event: 'job'; job: Job }
  | { event: 'printer'; printer: PrinterId }
  | { event: 'shop'; shop: ShopId }
  | { event: 'outbox' }
  | { event: 'settings' }
  | { event: 'progress'; task: TaskId; title: Message; done: number; total: number; finished: boolean }
  | { event: 'trouble'; problem: Problem }
  | { event: 'raise' }

/** Every call of the station: its arguments and its answer. */
export interface Calls {
  status: { args: null; answer: StationStatus }
  doctor: { args: null; answer: Array<Check> }
  language: { args: Language | null; answer: Language }
  practice_leave: { args: null; answer: null }
  orders_find: { args: OrderQuery; answer: OrderPage }
  order_open: { args: OrderId; answer: OrderView }
  order_override: { args: OverrideOrder; answer: OrderView }
  order_why_not: { args: AskWhyNot; answer: WhyNot }
  label_preview: { args: PreviewLabel; answer: Preview }
  scan: { args: string; answer: Scanned }
  ship: { args: OrderId; answer: ShipAnswer }
  ship_many: { args: Array<OrderId>; answer: BatchAnswer }
  stop: { args: TaskId; answer: null }
  reprint: { args: ShipmentId; answer: Job }
  jobs: { args: JobQuery; answer: Array<Job> }
  job_answer: { args: AnswerJob; answer: Job }
  printers: { args: null; answer: Array<PrinterView> }
  printers_discover: { args: null; answer: Array<FoundPrinter> }
  printer_save: { args: Printer; answer: null }
  printer_prefer: { args: PrinterId; answer: null }
  printer_remove: { args: PrinterId; answer: null }
  printer_test: { args: PrinterId; answer: Job }
  shops: { args: null; answer: Array<ShopView> }
  shop_save: { args: SaveShop; answer: null }
  shop_remove: { args: ShopId; answer: null }
  shop_sync: { args: ShopId; answer: SyncReport }
  checkout_names: { args: null; answer: Array<CheckoutName> }
  outbox: { args: null; answer: Array<OutboxEntry> }
  outbox_retry: { args: OutboxId; answer: null }
  import_file: { args: ImportFile; answer: ImportReport }
  import_content: { args: ImportContent; answer: ImportReport }
  settings: { args: null; answer: Settings }
  settings_save: { args: Settings; answer: SettingsSaved }
  ranges: { args: null; answer: Array<NumberRange> }
  range_save: { args: NumberRange; answer: null }
}
