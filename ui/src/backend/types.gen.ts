// Written by `cargo xtask codegen` from the Rust types. Do not edit.

/**
 * What a matching rule does.
 */
export type Action = { "do": "ship_with", 
/**
 * The method.
 */
method: MethodId, } | { "do": "set_weight", 
/**
 * The weight.
 */
grams: Grams, } | { "do": "add_weight", 
/**
 * The weight.
 */
grams: Grams, } | { "do": "hold", 
/**
 * Why, in the words of whoever wrote the rule.
 */
reason: string, } | { "do": "note", 
/**
 * What, in the words of whoever wrote the rule.
 */
text: string, };

/**
 * A postal address, as the shop gave it. Empty text means "not given".
 */
export type Address = { 
/**
 * The person, in the order their language writes it.
 */
name: string, 
/**
 * The company line.
 */
company: string, 
/**
 * Street and house number.
 */
street: string, 
/**
 * Everything else that helps the courier: flat, floor, building, post number.
 */
street2: string, 
/**
 * The postal code, as the shop gave it.
 */
postal_code: string, 
/**
 * The city or post town.
 */
city: string, 
/**
 * State, province or prefecture: a code (`CA`) or a name.
 */
state: string, 
/**
 * The country.
 */
country: Country, 
/**
 * Telephone number for the courier.
 */
phone: string, 
/**
 * E-mail address for the courier's messages.
 */
email: string, };

/**
 * A person's answer to "did this label come out?".
 */
export type AnswerJob = { 
/**
 * Which job.
 */
job: JobId, 
/**
 * Yes: it counts as printed. No: it is printed again.
 */
came_out: boolean, };

/**
 * One thing a sentence speaks of. The faces write numbers, weights, money and moments in the person's own form.
 */
export type Argument = { "text": string } | { "number": number } | { "grams": Grams } | { "money": Money } | { "time": UtcDateTime } | { "country": Country } | { "message": Message };

/**
 * Whose label, in which language.
 */
export type AskLabelFile = { 
/**
 * Which order.
 */
order: OrderId, 
/**
 * ZPL, PDF or PNG.
 */
language: PrinterLanguage, };

/**
 * Why not this method?
 */
export type AskWhyNot = { 
/**
 * Which order.
 */
order: OrderId, 
/**
 * Which method.
 */
method: MethodId, };

/**
 * What became of many orders.
 */
export type BatchAnswer = { 
/**
 * The number of the work, as in its `progress` events.
 */
task: TaskId, 
/**
 * The orders that got their label.
 */
shipped: Array<ShippedOrder>, 
/**
 * The orders that did not, and why; they are as they were.
 */
refused: Array<RefusedOrder>, 
/**
 * Whether a person stopped it before the end.
 */
stopped: boolean, };

/**
 * Who carries the parcel.
 */
export type Carrier = { 
/**
 * Its short name.
 */
id: CarrierId, 
/**
 * The name printed on labels and told to customers.
 */
name: string, 
/**
 * Whether the station ships with it.
 */
active: boolean, 
/**
 * Where a customer follows a parcel; `{number}` stands for the tracking number. Empty: nowhere.
 */
tracking_url: string, };

/**
 * A carrier's short name, as `own`.
 */
export type CarrierId = string;

/**
 * Everything the station can ship with.
 */
export type Catalogue = { 
/**
 * The carriers.
 */
carriers: Array<Carrier>, 
/**
 * Their methods, the most preferred first.
 */
methods: Array<ShippingMethod>, };

/**
 * One check of the machine.
 */
export type Check = { 
/**
 * What was checked.
 */
subject: Message, 
/**
 * How it is.
 */
verdict: Verdict, 
/**
 * What was found.
 */
finding: Message, 
/**
 * What to do, where something is to be done.
 */
advice?: Message | null, };

/**
 * What the customer chose at checkout.
 */
export type Checkout = { 
/**
 * The delivery method's name as the customer read it, as `Standard delivery`.
 */
delivery_method: string, 
/**
 * The shop's code for it, as `flat_rate:3`.
 */
delivery_code: string, 
/**
 * What the customer paid for delivery.
 */
price?: Money | null, 
/**
 * The service point they chose.
 */
service_point?: ServicePoint | null, };

/**
 * What one checkout delivery method means: this name → this shipping method.
 */
export type CheckoutMapping = { 
/**
 * The name the customer reads; case and accents are ignored.
 */
name: string, 
/**
 * What it ships with.
 */
method: MethodId, };

/**
 * A delivery method customers have chosen.
 */
export type CheckoutName = { 
/**
 * In which shop.
 */
shop: ShopId, 
/**
 * Its name, as the customer reads it.
 */
name: string, 
/**
 * How many orders have it.
 */
orders: number, };

/**
 * Comparison of quantities.
 */
export type Compare = "less" | "at_most" | "equal" | "at_least" | "more";

/**
 * One condition: a fact of the order, an operator, a value.
 */
export type Condition = { "fact": "to_country", 
/**
 * How they are compared.
 */
is: OneOf, 
/**
 * The countries.
 */
countries: Array<Country>, } | { "fact": "weight", 
/**
 * How they are compared.
 */
is: Compare, 
/**
 * The weight.
 */
grams: Grams, } | { "fact": "total_value", 
/**
 * How they are compared.
 */
is: Compare, 
/**
 * The amount.
 */
amount: Money, } | { "fact": "checkout_method", 
/**
 * How they are compared.
 */
is: TextMatch, 
/**
 * The text.
 */
text: string, } | { "fact": "item_sku", 
/**
 * How they are compared.
 */
is: TextMatch, 
/**
 * The text.
 */
text: string, };

/**
 * An ISO 3166-1 alpha-2 country code, as `NL`.
 */
export type Country = string;

/**
 * What a shop connection needs to prove who it is.
 */
export type Credentials = { 
/**
 * The key or user.
 */
key: string, 
/**
 * The secret or password.
 */
secret: string, };

/**
 * An ISO 4217 currency code, as `EUR`.
 */
export type Currency = string;

/**
 * How an order ships. Made by `decide` alone; the same input gives the same Decision.
 */
export type Decision = { 
/**
 * The shipping method; `None` when nothing fits, and then the order is held.
 */
method: Reasoned<MethodId | null>, 
/**
 * The parcel's weight.
 */
weight: Reasoned<Grams>, 
/**
 * The parcel's outer size, where one is known.
 */
size: Reasoned<ParcelSize | null>, 
/**
 * Where the parcel comes from.
 */
sender: Reasoned<Address | null>, 
/**
 * Why a person has to look before it ships.
 */
hold: Reasoned<Message | null>, 
/**
 * What the packer has to know; shown big at the desk.
 */
notes: Array<Message>, };

/**
 * Shipping defaults.
 */
export type Defaults = { 
/**
 * The method used when it suits the order and nothing else says otherwise.
 */
method?: MethodId | null, 
/**
 * The weight of a parcel nobody weighed.
 */
weight: Grams, 
/**
 * The size of a parcel nobody measured.
 */
size?: ParcelSize | null, 
/**
 * Where parcels come from.
 */
sender?: Address | null, };

/**
 * What a job prints.
 */
export type Document = { "kind": "label", 
/**
 * The shipment.
 */
shipment: ShipmentId, 
/**
 * The order it carries.
 */
order: OrderId, 
/**
 * A person asked for it once more.
 */
reprint: boolean, } | { "kind": "test" };

/**
 * The resolution of a thermal print head, by its usual name in dots per inch.
 */
export type Dpi = 203 | 300 | 600;

/**
 * Something changed. Faces ask again for what they show; events carry only what a face needs to decide that.
 */
export type Event = { "event": "orders", 
/**
 * Which one.
 */
order: OrderId | null, } | { "event": "job", 
/**
 * As it is now.
 */
job: Job, } | { "event": "printer", 
/**
 * Which.
 */
printer: PrinterId, } | { "event": "shop", 
/**
 * Which.
 */
shop: ShopId, } | { "event": "outbox" } | { "event": "settings" } | { "event": "progress", 
/**
 * Which.
 */
task: TaskId, 
/**
 * What is being done, as a sentence of the catalogue.
 */
title: Message, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 while nobody knows.
 */
total: number, 
/**
 * Whether it has ended.
 */
finished: boolean, } | { "event": "trouble", 
/**
 * What.
 */
problem: Problem, } | { "event": "raise" };

/**
 * What is known of a label's coming out.
 */
export type Evidence = { "kind": "host_status" } | { "kind": "handed_over", 
/**
 * The system's name for the job, where it has one.
 */
queue_job: string, } | { "kind": "file", 
/**
 * Which.
 */
path: string, } | { "kind": "person" };

/**
 * One field of a Decision, explained.
 */
export type Explained = { 
/**
 * Which field.
 */
field: Field, 
/**
 * What holds, as a sentence.
 */
value: Message, 
/**
 * Who says so, as a sentence.
 */
because: Message, 
/**
 * The rule that says so, so that the page can lead there.
 */
rule?: number | null, 
/**
 * What that overrode, as sentences, newest first.
 */
overrode: Array<Message>, };

/**
 * A field of a Decision that is worth a sentence.
 */
export type Field = "method" | "weight" | "hold";

/**
 * A printer that was found and can be added.
 */
export type FoundPrinter = { 
/**
 * What it calls itself.
 */
name: string, 
/**
 * How it is reached.
 */
connection: PrinterConnection, 
/**
 * What it most likely speaks.
 */
language: PrinterLanguage, 
/**
 * Its resolution, where it said one.
 */
dpi?: Dpi | null, 
/**
 * Whether it answered a status question, so that proof can be had.
 */
proof: Proof, };

/**
 * A weight in grams.
 */
export type Grams = number;

/**
 * A file to bring in, by its content.
 */
export type ImportContent = { 
/**
 * Its name, for the report.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, 
/**
 * Whose orders they are.
 */
shop?: ShopId | null, };

/**
 * A file to bring in, by its path.
 */
export type ImportFile = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Whose orders they are; without one they belong to a shop named for the kind of file.
 */
shop?: ShopId | null, };

/**
 * What a file brought.
 */
export type ImportReport = { 
/**
 * The file's name.
 */
file: string, 
/**
 * What kind of file it turned out to be, as `woocommerce-csv`.
 */
format: string, 
/**
 * Whose orders they are.
 */
shop: ShopId, 
/**
 * Orders that are new.
 */
added: number, 
/**
 * Orders that changed.
 */
changed: number, 
/**
 * Orders that were as they are.
 */
unchanged: number, 
/**
 * Rows that were refused, the first hundred, each naming its place.
 */
refused: Array<RefusedRow>, 
/**
 * How many rows were refused in all.
 */
refused_count: number, 
/**
 * Whether a person stopped it before the end.
 */
stopped: boolean, };

/**
 * One document on its way to one printer. The bytes themselves stay in the store.
 */
export type Job = { 
/**
 * The station's number for it.
 */
id: JobId, 
/**
 * Where it goes.
 */
printer: PrinterId, 
/**
 * What it is.
 */
document: Document, 
/**
 * The language of its bytes.
 */
language: PrinterLanguage, 
/**
 * Where it stands.
 */
state: JobState, 
/**
 * What is known of its coming out.
 */
evidence?: Evidence | null, 
/**
 * Why it waits or failed.
 */
problem?: Problem | null, 
/**
 * When it was put in the spool.
 */
queued_at: UtcDateTime, 
/**
 * When it last moved.
 */
changed_at: UtcDateTime, };

/**
 * A job's number in this station.
 */
export type JobId = number;

/**
 * Which jobs a list shows.
 */
export type JobQuery = { 
/**
 * Only those that wait, are under way or need an answer.
 */
unfinished: boolean, };

/**
 * Where a job stands. `store` moves it; `JobState::may_become` is the whole list of moves.
 */
export type JobState = "queued" | "sending" | "sent" | "printed" | "unknown" | "failed";

/**
 * One line of the journal. Committed together with the change it tells of.
 */
export type JournalLine = { 
/**
 * When.
 */
at: UtcDateTime, 
/**
 * What, as a sentence of the catalogue (`journal-…`).
 */
message: Message, 
/**
 * The order it is about.
 */
order?: OrderId | null, 
/**
 * The shipment it is about.
 */
shipment?: ShipmentId | null, 
/**
 * The job it is about.
 */
job?: JobId | null, };

/**
 * A label as a file.
 */
export type LabelFile = { 
/**
 * Its bytes, in base64.
 */
base64: string, 
/**
 * Whether this is the label that was made, or how it would look now.
 */
made: boolean, };

/**
 * A label's size.
 */
export type LabelSize = "four_by_six" | "a6";

/**
 * The person's language at this desk.
 */
export type Language = "en" | "fr";

/**
 * How the conditions of a rule combine.
 */
export type Matching = "all" | "any";

/**
 * A sentence of the catalogue (`locales/*.ftl`) with its arguments. Faces turn it into words with `text`.
 */
export type Message = { 
/**
 * The catalogue's key, as `reason-rule`.
 */
key: string, 
/**
 * What the sentence speaks of.
 */
args?: { [key in string]: Argument }, };

/**
 * A shipping method's short name, as `own-parcel`.
 */
export type MethodId = string;

/**
 * A length in millimetres.
 */
export type Millimetres = number;

/**
 * An amount of money: `minor` hundredths (or what the currency counts in).
 */
export type Money = { 
/**
 * Whole minor units: cents for euro, yen for yen.
 */
minor: number, 
/**
 * The currency they are of.
 */
currency: Currency, };

/**
 * A range of serial numbers under one GS1 company prefix: spent from `next` to `last`, each number once, ever.
 */
export type NumberRange = { 
/**
 * Whose numbers they are.
 */
carrier: CarrierId, 
/**
 * The GS1 company prefix: 4 to 12 digits (*GS1 General Specifications*, section 1.4.4).
 */
prefix: string, 
/**
 * The SSCC's extension digit, 0 to 9.
 */
extension: number, 
/**
 * The serial the next label gets.
 */
next: number, 
/**
 * The last serial of the range.
 */
last: number, 
/**
 * When so many are left, the station warns.
 */
warn_below: number, };

/**
 * Membership of a list.
 */
export type OneOf = "in" | "not_in";

/**
 * An order in the station's queue.
 */
export type Order = { 
/**
 * The station's number for it.
 */
id: OrderId, 
/**
 * Where it came from.
 */
shop: ShopId, 
/**
 * What the shop says.
 */
facts: ShopOrder, 
/**
 * When the station first had it.
 */
received_at: UtcDateTime, 
/**
 * What a person set by hand, over every rule.
 */
overrides: Overrides, 
/**
 * How it ships, and why.
 */
decision: Decision, 
/**
 * Where it stands.
 */
stage: Stage, };

/**
 * An order's number in this station.
 */
export type OrderId = number;

/**
 * One line of an order.
 */
export type OrderLine = { 
/**
 * The shop's key for the line.
 */
reference: string, 
/**
 * Stock keeping unit.
 */
sku: string, 
/**
 * What the customer read.
 */
name: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * What one weighs.
 */
unit_weight?: Grams | null, 
/**
 * What one costs.
 */
unit_price?: Money | null, 
/**
 * Harmonised System code, for customs.
 */
hs_code: string, 
/**
 * Country of origin, for customs.
 */
origin?: Country | null, 
/**
 * GTIN, EAN or UPC on the item.
 */
barcode: string, 
/**
 * Size, colour, engraving: whatever the customer chose, by name.
 */
properties: { [key in string]: string }, 
/**
 * False for what has no body: downloads, vouchers, services.
 */
ships: boolean, };

/**
 * One page of a list.
 */
export type OrderPage = { 
/**
 * The rows asked for.
 */
rows: Array<OrderRow>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Which orders a list shows. Empty fields ask for nothing.
 */
export type OrderQuery = { 
/**
 * Words that stand in the order: number, name, company, city, postal code, e-mail, SKU, tracking number. Every
 * word has to be found, each as the start of a word; case and accents are ignored.
 */
text?: string | null, 
/**
 * Only orders in one of these stages.
 */
stages?: Array<Stage> | null, 
/**
 * Only orders of this shop.
 */
shop?: ShopId | null, 
/**
 * Only orders that ship with this method.
 */
method?: MethodId | null, 
/**
 * Only orders whose customer chose this at checkout (exact name).
 */
checkout_method?: string | null, 
/**
 * Only orders to this country.
 */
country?: Country | null, 
/**
 * How they are sorted.
 */
sort?: OrderSort | null, 
/**
 * How many rows to leave out first.
 */
offset?: number | null, 
/**
 * How many rows to show; 0 asks for the count alone.
 */
limit?: number | null, };

/**
 * One order in a list.
 */
export type OrderRow = { 
/**
 * The station's number.
 */
id: OrderId, 
/**
 * Its shop.
 */
shop: ShopId, 
/**
 * The number people use.
 */
number: string, 
/**
 * When the customer placed it.
 */
placed_at: UtcDateTime, 
/**
 * Who gets it.
 */
name: string, 
/**
 * Where.
 */
city: string, 
/**
 * In which country.
 */
country: Country, 
/**
 * What the customer chose at checkout.
 */
checkout_method: string, 
/**
 * What it ships with.
 */
method?: MethodId | null, 
/**
 * What it weighs.
 */
weight: Grams, 
/**
 * How many items ship.
 */
quantity: number, 
/**
 * What the customer pays.
 */
total: Money, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Its tracking number, once it has one.
 */
tracking_number: string, };

/**
 * How a list of orders is sorted.
 */
export type OrderSort = "oldest" | "newest" | "number" | "name";

/**
 * What the shop wants done with an order.
 */
export type OrderStatus = "open" | "waiting" | "cancelled" | "completed";

/**
 * One order with everything a person asks about it.
 */
export type OrderView = { 
/**
 * The order.
 */
order: Order, 
/**
 * Its shop's name.
 */
shop_name: string, 
/**
 * The Decision in sentences, field by field.
 */
explained: Array<Explained>, 
/**
 * The method it ships with.
 */
method?: ShippingMethod | null, 
/**
 * The carrier of that method.
 */
carrier?: Carrier | null, 
/**
 * Its shipment, once it has one.
 */
shipment?: Shipment | null, 
/**
 * Its print jobs, newest first.
 */
jobs: Array<Job>, 
/**
 * What happened to it, oldest first.
 */
journal: Array<JournalLine>, };

/**
 * One shipment notice on its way to its shop. Entries of one order go out in the order they were written.
 */
export type OutboxEntry = { 
/**
 * The station's number for it.
 */
id: OutboxId, 
/**
 * Who is told.
 */
shop: ShopId, 
/**
 * About which order.
 */
order: OrderId, 
/**
 * About which shipment.
 */
shipment: ShipmentId, 
/**
 * What they are told.
 */
notice: ShipmentNotice, 
/**
 * Where it stands.
 */
state: OutboxState, 
/**
 * How often it was tried.
 */
attempts: number, 
/**
 * When it is tried next.
 */
due_at: UtcDateTime, 
/**
 * Why the last try failed.
 */
problem?: Problem | null, };

/**
 * An entry's number in this station.
 */
export type OutboxId = number;

/**
 * Where an outbox entry stands.
 */
export type OutboxState = "due" | "trying" | "done" | "set_aside";

/**
 * What waits to be told to shops.
 */
export type OutboxStatus = { 
/**
 * Entries that go out by themselves.
 */
waiting: number, 
/**
 * Entries a person has to look at.
 */
set_aside: number, };

/**
 * An earlier value of a field.
 */
export type Overridden<T> = { 
/**
 * What it was.
 */
value: T, 
/**
 * Who had set it.
 */
setter: Setter, };

/**
 * What a person sets by hand.
 */
export type OverrideOrder = { 
/**
 * Which order.
 */
order: OrderId, 
/**
 * What they set; replaces what was set before.
 */
overrides: Overrides, };

/**
 * What a person set by hand for one order. `None` leaves the field to defaults and rules.
 */
export type Overrides = { 
/**
 * The shipping method.
 */
method?: MethodId | null, 
/**
 * The parcel's weight.
 */
weight?: Grams | null, 
/**
 * `Some(Some(reason))` holds the order; `Some(None)` lets it go whatever a rule says.
 */
hold?: string | null, };

/**
 * The outer size of a parcel.
 */
export type ParcelSize = { 
/**
 * The longest side.
 */
length: Millimetres, 
/**
 * The middle side.
 */
width: Millimetres, 
/**
 * The shortest side.
 */
height: Millimetres, };

/**
 * Whether the customer has paid.
 */
export type PaymentStatus = "unknown" | "paid" | "unpaid" | "refunded";

/**
 * A picture of a label.
 */
export type Preview = { 
/**
 * A PNG, in base64.
 */
png: string, 
/**
 * Whether this is the label that was made, or how it would look now.
 */
made: boolean, 
/**
 * The tracking number on it; empty while none is given.
 */
tracking_number: string, };

/**
 * A printer of this desk.
 */
export type Printer = { 
/**
 * Its short name.
 */
id: PrinterId, 
/**
 * The name people use.
 */
name: string, 
/**
 * How it is reached.
 */
connection: PrinterConnection, 
/**
 * What it wants to be sent.
 */
language: PrinterLanguage, 
/**
 * Its resolution.
 */
dpi: Dpi, 
/**
 * The label in it.
 */
label: LabelSize, 
/**
 * How a label's coming out is known.
 */
proof: Proof, };

/**
 * How a printer is reached.
 */
export type PrinterConnection = { "kind": "tcp", 
/**
 * Name or address.
 */
host: string, 
/**
 * Port.
 */
port: number, } | { "kind": "serial", 
/**
 * `/dev/ttyUSB0`, `COM3`.
 */
path: string, 
/**
 * Bits a second; 8 data bits, no parity, 1 stop bit.
 */
baud: number, } | { "kind": "usb_device", 
/**
 * The device.
 */
path: string, } | { "kind": "usb", 
/**
 * Vendor.
 */
vendor: number, 
/**
 * Product.
 */
product: number, 
/**
 * Serial number; empty takes the only one there is.
 */
serial: string, } | { "kind": "queue", 
/**
 * The queue's name, or an `ipp://` address.
 */
name: string, } | { "kind": "folder", 
/**
 * The folder.
 */
path: string, };

/**
 * A printer's short name, as `bench-1`.
 */
export type PrinterId = string;

/**
 * What a printer wants to be sent.
 */
export type PrinterLanguage = "zpl" | "pdf" | "png";

/**
 * A printer and how it is.
 */
export type PrinterView = { 
/**
 * The printer.
 */
printer: Printer, 
/**
 * Whether it is the one that prints labels.
 */
preferred: boolean, 
/**
 * How many jobs wait for it.
 */
waiting: number, 
/**
 * What keeps it from printing, as far as the last try showed.
 */
problem?: Problem | null, };

/**
 * What went wrong, for a person: what happened, what it means, what to do now. The one error type of the faces.
 *
 * In the catalogue, `problem-<code>` is the sentence and `problem-<code>.advice` says what to do.
 */
export type Problem = { 
/**
 * Stable and searchable, as `printer-offline`.
 */
code: string, 
/**
 * What the sentence speaks of.
 */
args?: { [key in string]: Argument }, 
/**
 * The technical text, shown one key away. Never a secret, never a customer's data.
 */
detail?: string, };

/**
 * How a label's coming out is known.
 */
export type Proof = "host_status" | "hand_over";

/**
 * How many numbers a carrier's range has left.
 */
export type RangeStatus = { 
/**
 * Whose.
 */
carrier: CarrierId, 
/**
 * How many.
 */
left: number, 
/**
 * Whether it is time to get more.
 */
low: boolean, };

/**
 * A value and its history: who set it last, and what they overrode, newest first.
 */
export type Reasoned<T> = { 
/**
 * What holds.
 */
value: T, 
/**
 * Who set it.
 */
setter: Setter, 
/**
 * What it was before, newest first.
 */
overrode?: Array<Overridden<T>>, };

/**
 * An order that could not ship.
 */
export type RefusedOrder = { 
/**
 * Which.
 */
order: OrderId, 
/**
 * The number people use.
 */
number: string, 
/**
 * Why.
 */
problem: Problem, };

/**
 * A row that was refused.
 */
export type RefusedRow = { 
/**
 * The line of the file it starts on, counted from 1.
 */
line: number, 
/**
 * The column, by its heading.
 */
column: string, 
/**
 * What was expected there.
 */
expected: Message, 
/**
 * What was found, shortened.
 */
found: string, };

/**
 * One shipping rule. Active rules are tried from top to bottom; a later match overwrites the same field.
 */
export type Rule = { 
/**
 * Stable as long as the rule lives, whatever its place in the list.
 */
id: number, 
/**
 * What people call it.
 */
name: string, 
/**
 * Whether it is tried.
 */
active: boolean, 
/**
 * Whether all conditions have to hold, or one is enough.
 */
matching: Matching, 
/**
 * What the order has to be. None: every order.
 */
conditions: Array<Condition>, 
/**
 * What then happens.
 */
actions: Array<Action>, };

/**
 * A shop to add or change.
 */
export type SaveShop = { 
/**
 * The shop.
 */
shop: Shop, 
/**
 * Its key, when it is new or changed.
 */
credentials?: Credentials | null, };

/**
 * What a scanned code means.
 */
export type Scanned = { "found": "order", 
/**
 * The order.
 */
view: OrderView, } | { "found": "several", 
/**
 * They, the ones to be packed first.
 */
rows: Array<OrderRow>, } | { "found": "nothing", 
/**
 * The code, as it was read.
 */
code: string, };

/**
 * A shop, locker or post office where a parcel waits for its customer.
 */
export type ServicePoint = { 
/**
 * The carrier's (or platform's) id of the point.
 */
id: string, 
/**
 * The carrier's code, where the shop says it.
 */
carrier: string, 
/**
 * Its name and address in one line, for people.
 */
name: string, 
/**
 * The customer's own number at the point (as the Postnummer of a Packstation).
 */
post_number: string, };

/**
 * Who set a field of a Decision.
 */
export type Setter = { "by": "nobody" } | { "by": "default" } | { "by": "order" } | { "by": "checkout", 
/**
 * The name the customer read.
 */
name: string, } | { "by": "rule", 
/**
 * The rule's number.
 */
id: number, 
/**
 * The rule's name at that time.
 */
name: string, } | { "by": "person" } | { "by": "eligibility", 
/**
 * Why not.
 */
why: Message, };

/**
 * Everything a decision depends on besides the order.
 */
export type Settings = { 
/**
 * What applies where nothing else says anything.
 */
defaults: Defaults, 
/**
 * What each checkout delivery method means.
 */
checkout: Array<CheckoutMapping>, 
/**
 * The shipping rules, top to bottom.
 */
rules: Array<Rule>, 
/**
 * Carriers and methods.
 */
catalogue: Catalogue, };

/**
 * What a change of settings did.
 */
export type SettingsSaved = { 
/**
 * How many orders ship differently now.
 */
changed_orders: number, };

/**
 * An order that got its label.
 */
export type ShipAnswer = { 
/**
 * Its shipment.
 */
shipment: Shipment, 
/**
 * The job that prints its label.
 */
job: Job, };

/**
 * One parcel's contract with a carrier.
 */
export type Shipment = { 
/**
 * The station's number for it.
 */
id: ShipmentId, 
/**
 * What it carries.
 */
order: OrderId, 
/**
 * Our own reference: the carrier and the shop are asked by it before anything is tried again.
 */
reference: string, 
/**
 * Who carries it.
 */
carrier: CarrierId, 
/**
 * What was bought from them.
 */
method: MethodId, 
/**
 * The number on the parcel, for own-number carriers an SSCC.
 */
tracking_number: string, 
/**
 * Where it stands.
 */
state: ShipmentState, 
/**
 * How it was decided at that moment; later rules do not change it.
 */
decision: Decision, 
/**
 * When it was booked.
 */
booked_at: UtcDateTime, };

/**
 * A shipment's number in this station.
 */
export type ShipmentId = number;

/**
 * What the shop is told once an order has shipped.
 */
export type ShipmentNotice = { 
/**
 * The shop's key of the order.
 */
order_reference: string, 
/**
 * Our own reference of the shipment: the same however often it is told.
 */
shipment_reference: string, 
/**
 * The carrier's name, for the customer.
 */
carrier: string, 
/**
 * The tracking number.
 */
tracking_number: string, 
/**
 * Where the customer can follow it; empty where the carrier has no such page.
 */
tracking_url: string, 
/**
 * When it shipped.
 */
shipped_at: UtcDateTime, };

/**
 * Where a shipment stands. `store` moves it; `ShipmentState::may_become` is the whole list of moves.
 */
export type ShipmentState = "planned" | "booking" | "unknown" | "failed" | "booked" | "labelled" | "shipped" | "voided";

/**
 * An order that got its label.
 */
export type ShippedOrder = { 
/**
 * Which.
 */
order: OrderId, 
/**
 * The job that prints its label.
 */
job: JobId, };

/**
 * What the carrier sells, as "Parcel, 0–30 kg".
 */
export type ShippingMethod = { 
/**
 * Its short name.
 */
id: MethodId, 
/**
 * Whose it is.
 */
carrier: CarrierId, 
/**
 * The name people read.
 */
name: string, 
/**
 * The lightest parcel it takes.
 */
min_weight: Grams, 
/**
 * The heaviest parcel it takes.
 */
max_weight: Grams, 
/**
 * Where it goes; empty: everywhere.
 */
countries: Array<Country>, 
/**
 * Whether it delivers to a service point (and only there).
 */
service_point: boolean, };

/**
 * A shop the station knows.
 */
export type Shop = { 
/**
 * Its short name.
 */
id: ShopId, 
/**
 * The name people use.
 */
name: string, 
/**
 * How it is reached.
 */
connection: ShopConnection, };

/**
 * How a shop is reached. Keys and secrets are not here: they are in the keyring, under the shop's id.
 */
export type ShopConnection = { "kind": "files" } | { "kind": "woo_commerce", 
/**
 * The shop's address, as `https://shop.example`. Over `http` requests are signed with OAuth 1.0a.
 */
url: string, 
/**
 * What each of the shop's statuses means at the desk; those not named are not pulled.
 */
statuses: { [key in string]: OrderStatus }, 
/**
 * The status an order gets in the shop once it has shipped, as `completed`.
 */
shipped_status: string, };

/**
 * The station's short name for a shop, as `garden-store`: stable, used in files, commands and rules.
 */
export type ShopId = string;

/**
 * An order as its shop tells it: the form of Packdesk's own JSON Lines files, and what every import and every
 * shop connection produces.
 */
export type ShopOrder = { 
/**
 * The shop's own key for the order; with the shop it identifies the order for ever.
 */
reference: string, 
/**
 * The number people and barcodes use, as `#1001`. Often the same as `reference`.
 */
number: string, 
/**
 * When the customer placed it.
 */
placed_at: UtcDateTime, 
/**
 * When the shop last changed it; an older state never replaces a newer one.
 */
modified_at: UtcDateTime, 
/**
 * What the shop wants done with it.
 */
status: OrderStatus, 
/**
 * Whether it is paid.
 */
payment: PaymentStatus, 
/**
 * The currency of every amount.
 */
currency: Currency, 
/**
 * What the customer pays in all.
 */
total: Money, 
/**
 * Where it goes.
 */
recipient: Address, 
/**
 * What the customer chose at checkout.
 */
checkout: Checkout, 
/**
 * What is in it.
 */
lines: Array<OrderLine>, 
/**
 * The whole parcel's weight, where the shop says one.
 */
weight?: Grams | null, 
/**
 * What the customer wrote.
 */
note: string, 
/**
 * The shop's tags.
 */
tags: Array<string>, };

/**
 * How far the station has pulled a shop, and how that went.
 */
export type ShopSync = { 
/**
 * Everything the shop changed up to here is in the station.
 */
cursor?: UtcDateTime | null, 
/**
 * When the last pull ended well.
 */
pulled_at?: UtcDateTime | null, 
/**
 * Why the last try failed; `None` when it did not.
 */
problem?: Problem | null, };

/**
 * A shop and how its last sync went.
 */
export type ShopView = { 
/**
 * The shop.
 */
shop: Shop, 
/**
 * How far it is pulled.
 */
sync: ShopSync, 
/**
 * Whether a key for it is in the keyring.
 */
has_credentials: boolean, };

/**
 * Where an order stands at the desk. One column of the database; `Stage::of` is the only way it is made.
 */
export type Stage = "ready" | "held" | "waiting" | "labelled" | "shipped" | "cancelled" | "closed";

/**
 * How many orders stand at a stage.
 */
export type StageCount = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * How many.
 */
orders: number, };

/**
 * How the station is.
 */
export type StationStatus = { 
/**
 * The program's version.
 */
version: string, 
/**
 * Whether this is the practice station.
 */
practice: boolean, 
/**
 * Whether this process runs the spool; false when another one has the desk.
 */
holds_desk: boolean, 
/**
 * The folder everything is in.
 */
folder: string, 
/**
 * The shops.
 */
shops: Array<ShopView>, 
/**
 * What waits to be told to shops.
 */
outbox: OutboxStatus, 
/**
 * The printers.
 */
printers: Array<PrinterView>, 
/**
 * Jobs nobody knows the end of: each asks one question.
 */
unknown_jobs: Array<Job>, 
/**
 * How many numbers are left.
 */
ranges: Array<RangeStatus>, 
/**
 * The queue in figures, stage by stage.
 */
stages: Array<StageCount>, };

/**
 * What a sync brought.
 */
export type SyncReport = { 
/**
 * Orders that are new.
 */
added: number, 
/**
 * Orders that changed.
 */
changed: number, 
/**
 * Orders that were as they are.
 */
unchanged: number, 
/**
 * Orders the station could not read, each with the reason.
 */
set_aside: Array<Problem>, 
/**
 * Shipments the shop was told of.
 */
told: number, };

/**
 * The number of a long work.
 */
export type TaskId = number;

/**
 * Comparison of texts; case and accents are ignored.
 */
export type TextMatch = "is" | "is_not" | "contains" | "contains_not" | "starts_with" | "ends_with" | "pattern";

/**
 * A moment in UTC. In JSON: RFC 3339, as `2026-11-23T17:34:24Z`. In the database: milliseconds since 1970.
 */
export type UtcDateTime = string;

/**
 * How a check ended.
 */
export type Verdict = "fine" | "attention" | "wrong";

/**
 * Why an order does not ship with a method.
 */
export type WhyNot = { "answer": "chosen", 
/**
 * As a sentence.
 */
message: Message, } | { "answer": "unfit", 
/**
 * Why.
 */
message: Message, } | { "answer": "overruled", 
/**
 * By whom.
 */
message: Message, } | { "answer": "not_asked", 
/**
 * As a sentence.
 */
message: Message, };

/** Every call of the station: its arguments and its answer. */
export interface Calls {
  /** How the station is: shops, outbox, printers, numbers, the queue in figures. */
  status: { args: null; answer: StationStatus }
  /** Checks the machine: folder, keyring, ports, rights on devices, fonts, numbers. Asks devices. */
  doctor: { args: null; answer: Array<Check> }
  /** The language a person chose for the desk (none: the system's), and keeps it when one is given. */
  language: { args: Language | null; answer: Language | null }
  /** Leaves the practice station for good: makes the real one, which the next start opens. */
  practice_leave: { args: null; answer: null }
  /** A page of the queue. */
  orders_find: { args: OrderQuery; answer: OrderPage }
  /** One order with its decision explained, its shipment, jobs and journal. */
  order_open: { args: OrderId; answer: OrderView }
  /** Sets an order's overrides by hand; empty overrides give it back to the rules. */
  order_override: { args: OverrideOrder; answer: OrderView }
  /** Why an order does not ship with a method. */
  order_why_not: { args: AskWhyNot; answer: WhyNot }
  /** The label of an order as it will print, or as it was printed. */
  label_preview: { args: OrderId; answer: Preview }
  /** The same label as a file. */
  label_file: { args: AskLabelFile; answer: LabelFile }
  /** What a scanned code means. */
  scan: { args: string; answer: Scanned }
  /** Books the order, makes its label and puts it in the spool: one commit. */
  ship: { args: OrderId; answer: ShipAnswer }
  /** The same for many orders, with `progress` events; what cannot ship is named and left as it is. */
  ship_many: { args: Array<OrderId>; answer: BatchAnswer }
  /** Stops a long work after the step it is at. */
  stop: { args: TaskId; answer: null }
  /** Prints a shipment's label once more, with a mark. */
  reprint: { args: ShipmentId; answer: Job }
  /** The spool, newest first. */
  jobs: { args: JobQuery; answer: Array<Job> }
  /** One job. */
  job: { args: JobId; answer: Job }
  /** The answer to "did this label come out?". */
  job_answer: { args: AnswerJob; answer: Job }
  /** The desk's printers and how they are. */
  printers: { args: null; answer: Array<PrinterView> }
  /** Looks for printers on ports, network and in the system. Takes seconds. */
  printers_discover: { args: null; answer: Array<FoundPrinter> }
  /** Adds a printer or changes one. */
  printer_save: { args: Printer; answer: null }
  /** Makes a printer the one that prints labels. */
  printer_prefer: { args: PrinterId; answer: null }
  /** Takes a printer away. */
  printer_remove: { args: PrinterId; answer: null }
  /** Prints a test label. */
  printer_test: { args: PrinterId; answer: Job }
  /** The shops and how their last sync went. */
  shops: { args: null; answer: Array<ShopView> }
  /** Adds a shop or changes one; its secret goes to the keyring. */
  shop_save: { args: SaveShop; answer: null }
  /** Takes a shop away; its orders stay. */
  shop_remove: { args: ShopId; answer: null }
  /** Pulls a shop's orders now and tells it what has shipped. Waits for the network. */
  shop_sync: { args: ShopId; answer: SyncReport }
  /** Every delivery method customers have chosen, with how many orders have it. */
  checkout_names: { args: null; answer: Array<CheckoutName> }
  /** What still has to be told to shops, newest first. */
  outbox: { args: null; answer: Array<OutboxEntry> }
  /** Tries an entry that was set aside once more. */
  outbox_retry: { args: OutboxId; answer: null }
  /** Brings an order file in by its path. */
  import_file: { args: ImportFile; answer: ImportReport }
  /** Brings an order file in by its content. */
  import_content: { args: ImportContent; answer: ImportReport }
  /** Defaults, checkout names, rules and catalogue. */
  settings: { args: null; answer: Settings }
  /** Changes them and decides every order anew that has no label yet. */
  settings_save: { args: Settings; answer: SettingsSaved }
  /** The number ranges. */
  ranges: { args: null; answer: Array<NumberRange> }
  /** Adds a range or changes one; spent numbers stay spent. */
  range_save: { args: NumberRange; answer: null }
}
