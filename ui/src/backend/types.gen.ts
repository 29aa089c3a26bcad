// Written by `cargo xtask codegen` from the Rust types. Do not edit.

/**
 * By what a place was found.
 */
export type AboutBy = "postal_code" | "postal_area" | "city";

/**
 * A place that is known by the points around it only.
 */
export type AboutPlace = { 
/**
 * The middle of those points.
 */
position: Position, 
/**
 * What they have in common with it.
 */
by: AboutBy, };

/**
 * How an account is set: values by the names of its kind's fields. Never a secret.
 */
export type AccountConfig = Record<string, unknown>;

/**
 * A thing kept in an account, by the carrier's own number for it.
 */
export type AccountEntry = { 
/**
 * The number.
 */
id: string, 
/**
 * The name people read.
 */
name: string, };

/**
 * One thing an account has to be told.
 */
export type AccountField = { 
/**
 * Its name in the configuration, as `url`.
 */
name: string, 
/**
 * What can be said.
 */
kind: FieldKind, 
/**
 * Whether something has to be said.
 */
required: boolean, 
/**
 * What holds where nothing is said.
 */
usual: unknown, 
/**
 * The catalogue's key of the words beside it.
 */
label: string, 
/**
 * The catalogue's key of the words below it; empty where it needs none.
 */
help: string, 
/**
 * What it may look like, as `ck_…`; empty where it needs no example.
 */
example: string, 
/**
 * Of an address: where below it the page lies on which keys are made; empty where nobody knows.
 */
keys_at: string, };

/**
 * What a carrier shows of an account whose keys it accepts.
 */
export type AccountSeen = { 
/**
 * The sender addresses kept there.
 */
senders: Array<AccountEntry>, 
/**
 * The contracts it can book under.
 */
contracts: Array<AccountEntry>, };

/**
 * One action of a rule.
 */
export type Action = { "do": "ship_with" } & ShipWith | { "do": "forbid", 
/**
 * The methods.
 */
methods: Array<MethodId>, 
/**
 * Every method of these carriers.
 */
carriers: Array<CarrierId>, } | { "do": "ship_from", 
/**
 * The sender address.
 */
sender: SenderId, } | { "do": "set_weight", 
/**
 * The weight.
 */
grams: Grams, } | { "do": "add_weight", 
/**
 * The weight.
 */
grams: Grams, } | { "do": "set_size", 
/**
 * The size.
 */
size: ParcelSize, } | { "do": "hold", 
/**
 * Why, in the words of whoever wrote the rule.
 */
reason: string, } | { "do": "let_go" } | { "do": "note", 
/**
 * The reason, in the words of whoever wrote the rule.
 */
text: string, } | { "do": "tag", 
/**
 * The mark.
 */
tag: string, } | { "do": "customs_statement", 
/**
 * The statement.
 */
text: string, } | { "do": "items" } & ItemChange | { "do": "set" } & Setting;

/**
 * Numbers a carrier allotted, to be spent after those there are.
 */
export type AddNumbers = { 
/**
 * Whose numbers they are.
 */
carrier: CarrierId, 
/**
 * The blocks, as a file has them: a line `form,first,last`, and below it a line a block, as `dpd 0998,1,9999`.
 */
blocks: string, 
/**
 * When so many are left the station warns; nothing: as before, for a new range a tenth of its numbers.
 */
warn_below?: number | null, };

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
 * What a carrier's account has booked ahead.
 */
export type AheadStatus = { 
/**
 * How many may.
 */
most: number, 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * How many there are.
 */
count: number, 
/**
 * What they cost, by currency, as far as the carrier said.
 */
cost: Array<Money>, 
/**
 * For how many the carrier named no price.
 */
without_price: number, };

/**
 * Between the sides.
 */
export type AlignFile = "left" | "center" | "right";

/**
 * A method that could carry the parcel.
 */
export type Alternative = { 
/**
 * The method.
 */
method: MethodId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it costs, where a price sheet or the catalogue knows.
 */
price?: Money | null, 
/**
 * How many days it takes, where a price sheet or the catalogue knows.
 */
lead_days?: number | null, };

/**
 * A person's answer about a booking of which nobody knows what became.
 */
export type AnswerBooking = { 
/**
 * Its shipment.
 */
shipment: ShipmentId, 
/**
 * The numbers on its parcels, where it was made; none where the carrier does not have it.
 */
numbers?: Array<string> | null, };

/**
 * A person's answer to "did this label come out?".
 */
export type AnswerJob = { 
/**
 * The job.
 */
job: JobId, 
/**
 * Yes: it counts as printed. No: it is printed again.
 */
came_out: boolean, };

/**
 * What becomes of an order that was changed after its label was made.
 */
export type AnswerLate = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * What a person did or does about it.
 */
answer: LateAnswer, };

/**
 * A person's answer to something they looked at.
 */
export type AnswerLook = { 
/**
 * What it is about.
 */
concern: Concern, 
/**
 * The answer; one of those it takes.
 */
answer: LookAnswer, };

/**
 * A person's answer.
 */
export type AnswerStation = { 
/**
 * Whether it goes on as the station, or is a copy beside it.
 */
answer: StationAnswer, 
/**
 * How many labels may have been printed elsewhere since, at most; none: as the question says.
 */
labels_since?: number | null, };

/**
 * What a key may do.
 */
export type ApiAccess = "read" | "write";

/**
 * A key of a shop. Its secret was shown once and is kept nowhere.
 */
export type ApiKey = { 
/**
 * The station's number for it.
 */
id: ApiKeyId, 
/**
 * The shop it is for: it sees that shop's orders and no other's.
 */
shop: ShopId, 
/**
 * The public part, as `pd_…`.
 */
key: string, 
/**
 * What it may do.
 */
access: ApiAccess, 
/**
 * When it was made.
 */
made_at: UtcDateTime, 
/**
 * Since when it lets nobody in.
 */
revoked_at?: UtcDateTime | null, };

/**
 * A key's number in this station.
 */
export type ApiKeyId = number;

/**
 * A rules file to apply.
 */
export type ApplyRules = { 
/**
 * The file's text.
 */
text: string, 
/**
 * The version of the settings it was checked against.
 */
from: number, };

/**
 * A carrier whose labels need its approval, and what was noted of it.
 */
export type ApprovalView = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * Its approval, for the kind of account it has now; none while it is missing.
 */
approval?: CarrierApproval | null, };

/**
 * A carrier's approval, as a person notes it.
 */
export type ApproveCarrier = { 
/**
 * The carrier that approved.
 */
carrier: CarrierId, 
/**
 * The day it did; nothing: today.
 */
on?: Day | null, 
/**
 * What was sent in: the number of a sample parcel, or the name of its file.
 */
sample: string, 
/**
 * The name of who approved.
 */
who: string, };

/**
 * A part of a sheet, in micrometres from its upper left corner.
 */
export type Area = { 
/**
 * From the left.
 */
x: number, 
/**
 * From the top.
 */
y: number, 
/**
 * To the right.
 */
width: number, 
/**
 * Downwards.
 */
height: number, };

/**
 * One thing a sentence speaks of. The faces write numbers, weights, money and moments in the person's own form.
 */
export type Argument = { "text": string } | { "number": number } | { "grams": Grams } | { "money": Money } | { "time": UtcDateTime } | { "country": Country } | { "length": Millimetres } | { "day": Day } | { "shop": ShopId } | { "carrier": CarrierId } | { "printer": PrinterId } | { "list": Array<Argument> } | { "message": Message };

/**
 * A question about what can be shipped with a carrier.
 */
export type AskCarrierServices = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * Where parcels go.
 */
to: Country, 
/**
 * The postal code there, on which prices may depend.
 */
postal_code: string, 
/**
 * What a parcel weighs; nothing: without prices.
 */
weight?: Grams | null, };

/**
 * What customs need of which parcels of a shop's own.
 */
export type AskCustomsPapers = { 
/**
 * The shop whose shipments they are.
 */
shop: ShopId, 
/**
 * The parcels: the shipment, and which of its parcels, from 1. At least one, at most [`MOST_LABELS`].
 */
parcels: Array<[ShipmentId, number]>, };

/**
 * A question of a customer's program.
 */
export type AskDeliveryOptions = { 
/**
 * Whose customer it is.
 */
shop: ShopId, 
/**
 * The UUID of the checkout.
 */
id: string, 
/**
 * The country it takes parcels to come from.
 */
from: Country, 
/**
 * What the order costs, in the checkout's currency, as `45.90`; it stands in the place of the cart's total.
 */
total: string, 
/**
 * The cart.
 */
cart: Cart, };

/**
 * Which figures are asked for.
 */
export type AskFigures = { 
/**
 * Of a day or of a month.
 */
span: FiguresSpan, 
/**
 * The day, or any day of the month, by the station's calendar; none: today.
 */
day?: Day | null, };

/**
 * Whose label, in which language.
 */
export type AskLabelFile = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * ZPL, PDF or PNG.
 */
language: PrinterLanguage, };

/**
 * What a shop asks about its parcels.
 */
export type AskOptions = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * Which of the station's addresses they come from, the empty name its own; none: the usual one.
 */
from?: SenderId | null, 
/**
 * Where they go; none: anywhere.
 */
to?: Country | null, 
/**
 * The postal code there, on which prices may depend.
 */
postal_code: string, 
/**
 * The service point they go to, by its number at its platform; none: any, or none.
 */
point?: string | null, 
/**
 * What each of them weighs; empty: nobody says how many there are.
 */
weights: Array<Grams>, 
/**
 * The size of each.
 */
size?: ParcelSize | null, 
/**
 * The contract they are booked under; none: any.
 */
contract?: ContractId | null, 
/**
 * What all of them together are to be insured for; none: nothing, beside what a carrier pays anyway.
 */
insured?: Money | null, 
/**
 * Whether carriers are asked on line for the prices nobody here knows, where it is said where they go and what they weigh.
 */
ask: boolean, };

/**
 * Which label of a shop's own shipments, and as what.
 */
export type AskParcelLabel = { 
/**
 * The shop whose shipment it is.
 */
shop: ShopId, 
/**
 * The shipment.
 */
shipment: ShipmentId, 
/**
 * Which of its parcels, from 1.
 */
parcel: number, 
/**
 * ZPL, PDF or PNG.
 */
language: PrinterLanguage, 
/**
 * The dots per inch; none: those of the printer the label is made for.
 */
dpi?: Dpi | null, };

/**
 * Which labels of a shop's own shipments, and as what.
 */
export type AskParcelLabels = { 
/**
 * The shop whose shipments they are.
 */
shop: ShopId, 
/**
 * The parcels: the shipment, and which of its parcels, from 1. At least one, at most [`MOST_LABELS`].
 */
parcels: Array<[ShipmentId, number]>, 
/**
 * The file they are put in.
 */
file: LabelsFile, };

/**
 * A point, by a name it answers to.
 */
export type AskPoint = { 
/**
 * Its code, or its number at a platform.
 */
code: string, 
/**
 * Its country, where that is known.
 */
country?: Country | null, 
/**
 * Its carrier, where that is known.
 */
carrier: string, };

/**
 * A shop's question for points.
 */
export type AskPointsBrought = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * What it asks for; where it names no carriers, points of all that are switched on for it.
 */
query: PointQuery, 
/**
 * The postal code distances are measured from, where no position is given.
 */
postal_code: string, 
/**
 * The city beside it.
 */
city: string, };

/**
 * A question for the points near a place.
 */
export type AskPointsNear = { 
/**
 * The country.
 */
country: Country, 
/**
 * The postal code there.
 */
postal_code: string, 
/**
 * The city there.
 */
city: string, 
/**
 * Where exactly, where that is known; then neither code nor city matters.
 */
at?: Position | null, 
/**
 * Only points of these carriers; none: of every carrier.
 */
carriers: Array<string>, 
/**
 * How many at most.
 */
limit: number, };

/**
 * A version of a checkout to look at.
 */
export type AskPublished = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * Its number.
 */
version: number, };

/**
 * Why not this method?
 */
export type AskWhyNot = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * The method.
 */
method: MethodId, };

/**
 * A carrier that was asked.
 */
export type AskedCarrier = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * What kept it from answering; none: it answered.
 */
problem?: Problem | null, };

/**
 * Which numbers an item is asked for.
 */
export type Asks = { 
/**
 * The lot it was made in.
 */
lot: boolean, 
/**
 * Its own serial number.
 */
serial: boolean, };

/**
 * A carrier that could not be reached when it was asked last.
 */
export type AwayCarrier = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * Since when.
 */
since: UtcDateTime, };

/**
 * A backup.
 */
export type BackupFile = { 
/**
 * Its file.
 */
file: string, 
/**
 * When it was made, by its name.
 */
at: UtcDateTime, 
/**
 * How large it is.
 */
bytes: number, 
/**
 * Whether it was made by itself: those are thinned out, others are kept until a person takes them away.
 */
by_itself: boolean, };

/**
 * How backups are made by themselves.
 */
export type BackupRhythm = { 
/**
 * Whether they are.
 */
on: boolean, 
/**
 * The folder they go to; none: `backups` in the station's own.
 */
folder?: string | null, };

/**
 * The backups of this station.
 */
export type BackupsView = { 
/**
 * How they are made by themselves.
 */
rhythm: BackupRhythm, 
/**
 * The folder they go to.
 */
folder: string, 
/**
 * Those in it, the newest first.
 */
backups: Array<BackupFile>, 
/**
 * Why the last one that was to be made by itself was not.
 */
problem?: Problem | null, };

/**
 * Whether tax is in a price. Prices of two kinds are not compared.
 */
export type Basis = "net" | "gross";

/**
 * Parcels that are no order yet.
 */
export type Basket = { 
/**
 * Where they go.
 */
to: Country, 
/**
 * The postal code there, on which prices may depend.
 */
postal_code: string, 
/**
 * The city there.
 */
city: string, 
/**
 * What they weigh together.
 */
weight: Grams, 
/**
 * The size of each.
 */
size?: ParcelSize | null, 
/**
 * How many there are; nothing: one.
 */
parcels?: number | null, 
/**
 * Whether carriers are asked on line.
 */
ask: boolean, };

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
 * A batch's number in this station. Its barcode, on its pick list, says `PD:BATCH:` and the number: the form of commands.
 */
export type BatchId = number;

/**
 * An order of a batch.
 */
export type BatchOrder = { 
/**
 * The order.
 */
id: OrderId, 
/**
 * The number people use.
 */
number: string, 
/**
 * Its stage.
 */
stage: Stage, };

/**
 * A batch and how far it is.
 */
export type BatchView = { 
/**
 * Its number.
 */
id: BatchId, 
/**
 * The name people gave it.
 */
name: string, 
/**
 * The moment it was made.
 */
made_at: UtcDateTime, 
/**
 * What its barcode says.
 */
code: string, 
/**
 * Its orders, in the sequence they are packed in; those that are gone are left out.
 */
orders: Array<BatchOrder>, 
/**
 * How many of them have their label, or ship no more.
 */
done: number, 
/**
 * The first that can be packed now.
 */
next?: BatchOrder | null, };

/**
 * What shipments were billed and what was quoted for them, currency by currency. Only shipments whose quote is known count, billed in
 * the currency of their quote alone; the others are named.
 */
export type BilledSum = { 
/**
 * The shipments that are compared.
 */
shipments: number, 
/**
 * What was quoted for them.
 */
quoted: Array<Money>, 
/**
 * What was billed of them.
 */
billed: Array<Money>, 
/**
 * What was billed beyond the quotes; below 0: less.
 */
difference: Array<Money>, 
/**
 * The shipments that were billed and are not compared: nobody knows their quote, or it is in another currency.
 */
not_compared: number, 
/**
 * What was billed of those.
 */
not_compared_billed: Array<Money>, };

/**
 * How far a carrier was asked for a shipment. On disk before its first byte leaves.
 */
export type Booking = { 
/**
 * The shipment it is to bring about.
 */
shipment: ShipmentId, 
/**
 * The key the carrier is asked with.
 */
key: BookingKey, 
/**
 * A hash of what is asked, in hexadecimal: the same key is never sent with other data.
 */
request_hash: string, 
/**
 * The refused or absent booking this one is tried in place of.
 */
replaces?: BookingKey | null, 
/**
 * Where it stands.
 */
state: BookingState, 
/**
 * How often the carrier was asked.
 */
attempts: number, 
/**
 * Why it was refused, or why nobody knows.
 */
problem?: Problem | null, 
/**
 * When it last moved.
 */
changed_at: UtcDateTime, };

/**
 * The key a carrier is asked with: the same however often one booking is asked, never used for another.
 */
export type BookingKey = string;

/**
 * Where a booking stands. `store` moves it; `BookingState::may_become` is the whole list of moves.
 */
export type BookingState = "planned" | "sent" | "booked" | "refused" | "unclear" | "absent" | "voided";

/**
 * A box on the earth, in millionths of a degree; it does not cross the line where east meets west.
 */
export type Bounds = { south: number, west: number, north: number, east: number, };

/**
 * A box of the desk.
 */
export type BoxPreset = { 
/**
 * What people call it.
 */
name: string, 
/**
 * Its outer size.
 */
size: ParcelSize, 
/**
 * What it weighs empty.
 */
weight: Grams, };

/**
 * A file of invoices to read.
 */
export type BringInvoices = { 
/**
 * What the file is called, for people.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, 
/**
 * The name under which is kept how it is read, as `sendcloud`: who bills.
 */
form: string, 
/**
 * Which column says what; nothing: as it is kept under that name, else as the headings are known.
 */
columns?: { [key in string]: string }, 
/**
 * The invoice's number, where no column says it.
 */
invoice?: string, 
/**
 * Whether an invoice that says something else than the one kept under its number takes its place.
 */
replace?: boolean, 
/**
 * Whether nothing is kept.
 */
dry_run?: boolean, };

/**
 * Methods to bring over from Sendcloud.
 */
export type BringMethods = { 
/**
 * The answer of its API: shipping options (v3) or shipping methods (v2).
 */
text: string, 
/**
 * The countries shipping options were asked for.
 */
countries: Array<Country>, };

/**
 * Orders a shop brings.
 */
export type BringOrders = { 
/**
 * Whose they are.
 */
shop: ShopId, 
/**
 * The orders.
 */
orders: Array<ShopOrder>, 
/**
 * By which key, for the journal: its public part.
 */
by: string, };

/**
 * A file of prices to bring in.
 */
export type BringRates = { 
/**
 * What the file is called, for people.
 */
name: string, 
/**
 * What stands in it.
 */
text: string, 
/**
 * What it is.
 */
form: RatesForm, 
/**
 * Whose prices they are, where the file does not say.
 */
carrier?: CarrierId | null, 
/**
 * The columns of a panel's CSV, where they are not found by their words.
 */
columns: PanelColumns, 
/**
 * Whether nothing is kept.
 */
dry_run: boolean, };

/**
 * What became of orders that were brought.
 */
export type Brought = { "kind": "taken", 
/**
 * Their ids, in the order they were given.
 */
orders: Array<OrderId>, } | { "kind": "refused", 
/**
 * What is wrong.
 */
refused: Array<RefusedOrderBrought>, };

/**
 * What a shop's own orders can be sorted by.
 */
export type BroughtColumn = "id" | "number" | "placed" | "modified";

/**
 * An invoice of a file.
 */
export type BroughtInvoice = { 
/**
 * Its number.
 */
number: string, 
/**
 * How many lines it has.
 */
lines: number, 
/**
 * What it bills, currency by currency.
 */
billed: Array<Money>, 
/**
 * What became of it, or would.
 */
stood: InvoiceStood, };

/**
 * A parcel, as a shop says it.
 */
export type BroughtParcel = { 
/**
 * Its weight; of several parcels either all say one or none does.
 */
weight?: Grams | null, 
/**
 * Its outer size. All parcels of an order have one size: the first one's counts.
 */
size?: ParcelSize | null, };

/**
 * A place among sorted orders: beside the order with these values.
 */
export type BroughtPlace = { 
/**
 * What that order has in each of the sort's columns, then its id; moments in milliseconds.
 */
values: Array<string>, 
/**
 * Whether the page ends before that order, rather than begins behind it.
 */
backwards: boolean, };

/**
 * A page of a shop's own orders.
 */
export type BroughtQuery = { 
/**
 * The shop whose orders they are.
 */
shop: ShopId, 
/**
 * Only the order of this id.
 */
order?: OrderId | null, 
/**
 * Only orders of this number, in large or small letters.
 */
number?: string | null, 
/**
 * Only the order of this key of the shop's, in large or small letters.
 */
reference?: string | null, 
/**
 * Only orders of which the shop wants this.
 */
status?: OrderStatus | null, 
/**
 * When they were placed.
 */
placed: TimeSpan, 
/**
 * When the shop changed them.
 */
modified: TimeSpan, 
/**
 * How they are sorted; where this leaves it open, by id.
 */
sort: Array<BroughtSort>, 
/**
 * Where the page begins; none: at the beginning.
 */
from?: BroughtPlace | null, 
/**
 * How many orders at most.
 */
limit: number, };

/**
 * What became of a file of prices.
 */
export type BroughtRates = { 
/**
 * The sheets in it, one a carrier.
 */
sheets: Array<SheetSummary>, 
/**
 * How many lanes were left out because they begin in another country than the station's.
 */
left_out: number, 
/**
 * Of a panel's CSV, what its columns were taken for.
 */
panel?: PanelTable | null, 
/**
 * How many orders ship differently now.
 */
changed_orders: number, 
/**
 * What may not be meant: services that no method ships with, weights between two bands without a price.
 */
remarks: Array<Message>, };

/**
 * What of Sendcloud's rules could be carried over.
 */
export type BroughtRules = { 
/**
 * The settings with the rules added at the end of the list.
 */
settings: Settings, 
/**
 * How many rules were added.
 */
added: number, 
/**
 * What could not be.
 */
left_out: Array<LeftOut>, };

/**
 * A shipment with what stands around it.
 */
export type BroughtShipment = { 
/**
 * The shipment.
 */
shipment: Shipment, 
/**
 * Its order.
 */
order: Order, 
/**
 * Where it comes from.
 */
sender: Address, 
/**
 * Its carrier's name, as customers know it.
 */
carrier: string, 
/**
 * Where each of its parcels can be followed; empty where the carrier has no such page or a parcel no number.
 */
tracking_urls: Array<string>, 
/**
 * Whether customs have to be told of it.
 */
customs: boolean, 
/**
 * Why its carrier did not book it, or has not answered yet, where it is so.
 */
problem?: Problem | null, };

/**
 * Which of a shop's own shipments, the latest first.
 */
export type BroughtShipments = { 
/**
 * The shop whose shipments they are.
 */
shop: ShopId, 
/**
 * Only these.
 */
shipments?: Array<ShipmentId> | null, 
/**
 * When they were planned.
 */
booked: TimeSpan, 
/**
 * Only those of orders of this number, in large or small letters.
 */
order_number?: string | null, 
/**
 * Only the one with a parcel of this tracking number.
 */
number?: string | null, 
/**
 * Only those an order of this key of the shop's was sent with first, in large or small letters: neither returns nor further
 * shipments.
 */
reference?: string | null, 
/**
 * Only those made before this one.
 */
before?: ShipmentId | null, 
/**
 * How many at most.
 */
limit: number, };

/**
 * One thing orders are sorted by.
 */
export type BroughtSort = { 
/**
 * By what.
 */
by: BroughtColumn, 
/**
 * Whether the greatest comes first.
 */
descending: boolean, };

/**
 * A browser that was let in.
 */
export type BrowserSession = { 
/**
 * Its number.
 */
id: number, 
/**
 * What the browser calls itself.
 */
name: string, 
/**
 * When it was let in.
 */
made: UtcDateTime, 
/**
 * When it was used last, to the minute.
 */
used: UtcDateTime, };

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
 * Shops whose orders do not ship with it.
 */
off_for: Array<ShopId>, 
/**
 * Where a customer follows a parcel; `{number}` stands for the tracking number. Empty: nowhere.
 */
tracking_url: string, };

/**
 * How a carrier account is reached. Carriers without an account number their parcels from the shop's own range.
 */
export type CarrierAccount = { 
/**
 * The carrier of the catalogue whose account it is.
 */
carrier: CarrierId, 
/**
 * The kind of connection, as the registry of carriers names it.
 */
kind: string, 
/**
 * How it is set up; the kind's schema says what belongs there. No secrets.
 */
config: AccountConfig, 
/**
 * How many labels that were booked ahead may stand unused; 0: none is booked ahead.
 */
most_ahead: number, };

/**
 * What a person noted of the carrier's approval: it holds for one kind of connection only.
 */
export type CarrierApproval = { 
/**
 * The carrier that approved.
 */
carrier: CarrierId, 
/**
 * The kind of its account then.
 */
kind: string, 
/**
 * The day of the approval.
 */
on: Day, 
/**
 * What was sent in: the number of a sample parcel, or the name of its file.
 */
sample: string, 
/**
 * Who approved, or who noted it.
 */
who: string, };

/**
 * What was billed of a carrier's shipments.
 */
export type CarrierBill = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * What it is called; its id where it is not in the catalogue any more.
 */
name: string, 
/**
 * What was billed beside what was quoted.
 */
sum: BilledSum, };

/**
 * What is paid and not used at a carrier, and where its list and the station's own differ.
 */
export type CarrierComparison = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * Whether it can list its shipments; one that cannot is not compared, and what is unused is what is known here.
 */
lists: boolean, 
/**
 * When it was asked last.
 */
asked_at?: UtcDateTime | null, 
/**
 * When it answered last; what differs is as of that moment.
 */
heard_at?: UtcDateTime | null, 
/**
 * Why it could not be asked last.
 */
problem?: Problem | null, 
/**
 * How many shipments it listed.
 */
listed: number, 
/**
 * Whether its list came whole: only then is it said what is not on it.
 */
is_whole: boolean, 
/**
 * The labels that are paid and not used, those whose deadline comes first at the top.
 */
unused: Array<UnusedLabel>, 
/**
 * What they cost, by currency, as far as the carrier said.
 */
cost: Array<Money>, 
/**
 * For how many the carrier named no price.
 */
without_price: number, 
/**
 * Shipments that are booked here, and that the carrier does not list.
 */
missing: ComparedLabels, 
/**
 * Shipments that are booked here, and that the carrier lists as cancelled.
 */
cancelled: ComparedLabels, 
/**
 * Shipments the carrier carries and bills that nobody booked here, the newest first. Packdesk never takes them back.
 */
strangers: Array<Stranger>, 
/**
 * How many there are in all.
 */
strangers_in_all: number, };

/**
 * What left with a carrier.
 */
export type CarrierFigures = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * What it is called; its id where it is not in the catalogue any more.
 */
name: string, 
/**
 * The parcels that left.
 */
left: Tally, };

/**
 * How a carrier's documents are laid on labels.
 */
export type CarrierFraming = { 
/**
 * The carrier.
 */
carrier: CarrierId, 
/**
 * What of them is printed and which way up; nothing forgets it.
 */
framing?: Framing | null, };

/**
 * A carrier's short name, as `own`.
 */
export type CarrierId = string;

/**
 * A kind of carrier there is a connector for.
 */
export type CarrierKindInfo = { 
/**
 * Its name in accounts and on the command line.
 */
kind: string, 
/**
 * The catalogue's key of its name.
 */
name: string, 
/**
 * What an account has to be told.
 */
fields: Array<AccountField>, 
/**
 * What it needs to prove who asks.
 */
secrets: Array<AccountField>, 
/**
 * The kind of the shop's own numbers its parcels get; none where the carrier numbers them itself.
 */
numbers?: NumberKind | null, 
/**
 * Whether a booking can be found by the key it was asked with.
 */
finds_by_key: boolean, 
/**
 * How many days after its booking the carrier takes a shipment back; none where it does not, or nobody has to be asked.
 */
void_days?: number | null, 
/**
 * How many parcels a shipment may have.
 */
most_parcels: number, 
/**
 * Whether an account can be checked.
 */
checks: boolean, 
/**
 * Whether it lists what can be shipped with.
 */
lists_services: boolean, 
/**
 * Whether it tells what everything it sells costs, to be kept as a price sheet.
 */
price_book: boolean, 
/**
 * Whether it lists its shipments, so that its list is compared with what is booked here.
 */
lists_shipments: boolean, 
/**
 * Whether its labels follow a published rule and need the carrier's approval before the first parcel.
 */
needs_approval: boolean, 
/**
 * Whether the carrier is told of a day's parcels by a file.
 */
takes_manifest: boolean, 
/**
 * Whether it tells of service points.
 */
points: boolean, };

/**
 * A day's parcels, as a file for their carrier.
 */
export type CarrierManifest = { 
/**
 * The file's name, as the carrier wants it.
 */
name: string, 
/**
 * What is in it, in base64.
 */
base64: string, 
/**
 * How many shipments stand in it.
 */
shipments: number, 
/**
 * Letters its encoding does not have, in whose place a `?` stands; empty where all are there.
 */
replaced: string, };

/**
 * Something a carrier's account can ship with, as the carrier itself lists it.
 */
export type CarrierService = { 
/**
 * The carrier's own name for it, as `postnl:standard`.
 */
code: string, 
/**
 * The name people read.
 */
name: string, 
/**
 * Who carries the parcel, where the account is with a platform of several.
 */
by: string, 
/**
 * The lightest parcel it takes.
 */
min_weight: Grams, 
/**
 * The heaviest parcel it takes.
 */
max_weight: Grams, 
/**
 * The largest parcel it takes.
 */
max_size?: ParcelSize | null, 
/**
 * Where it hands the parcel over.
 */
last_mile: LastMile, 
/**
 * Whether one shipment may have several parcels.
 */
several_parcels: boolean, 
/**
 * What the parcels asked about cost; `None`: the carrier does not say.
 */
price?: Money | null, 
/**
 * Days from handover to delivery, where it says.
 */
lead_days?: number | null, };

/**
 * A cart at checkout.
 */
export type Cart = { 
/**
 * The country it goes to.
 */
to: Country, 
/**
 * The postal code there; empty where nobody said.
 */
postal_code: string, 
/**
 * What it weighs.
 */
weight: Grams, 
/**
 * What is in it costs, in hundredths (or what the configuration's currency counts in).
 */
total: number, 
/**
 * How large its parcel is, where somebody says.
 */
size?: ParcelSize | null, 
/**
 * Text of the shop's own; conditions see it as the SKU of the cart's only item.
 */
metadata: string, };

/**
 * Everything the station can ship with.
 */
export type Catalogue = { 
/**
 * The carriers.
 */
carriers: Array<Carrier>, 
/**
 * The contracts with them.
 */
contracts: Array<Contract>, 
/**
 * Their methods, the most preferred first.
 */
methods: Array<ShippingMethod>, };

/**
 * One difference.
 */
export type Change = { 
/**
 * As a sentence.
 */
message: Message, 
/**
 * The rule it is about.
 */
rule?: number | null, };

/**
 * A change that can be taken back, as long as the station runs.
 */
export type ChangeId = number;

/**
 * One change to many orders.
 */
export type ChangeOrders = { 
/**
 * The orders.
 */
orders: Array<OrderId>, 
/**
 * What is set for each of them.
 */
change: OrderChange, };

/**
 * What became of a change to many orders.
 */
export type ChangedOrders = { 
/**
 * The number of the work, as in its `progress` events.
 */
task: TaskId, 
/**
 * How many were changed.
 */
changed: number, 
/**
 * How many were that way before.
 */
as_before: number, 
/**
 * The orders that were not, and why; they are as they were.
 */
refused: Array<RefusedOrder>, 
/**
 * Whether a person stopped it before the end.
 */
stopped: boolean, 
/**
 * By which it can be taken back, where something was changed.
 */
undo?: ChangeId | null, };

/**
 * What frames a character on a serial line: data bits, parity, stop bits.
 */
export type Character = "8n1" | "7e1" | "7o1";

/**
 * A part of a sum.
 */
export type Charge = { 
/**
 * What is charged for.
 */
of: ChargeOf, 
/**
 * How much, for all parcels.
 */
amount: Money, };

/**
 * What a line bills.
 */
export type ChargeKind = "price" | "surcharge" | "credit";

/**
 * What a part of a sum is for.
 */
export type ChargeOf = { "kind": "parcels" } | { "kind": "surcharge", 
/**
 * Its name in the sheet.
 */
name: string, };

/**
 * What was billed under one name.
 */
export type ChargeSum = { 
/**
 * A price, a surcharge or a credit.
 */
kind: ChargeKind, 
/**
 * What it is called; empty where the biller does not say.
 */
charge: string, 
/**
 * In how many lines.
 */
lines: number, 
/**
 * How much together, currency by currency.
 */
amounts: Array<Money>, };

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
 * Items for an order.
 */
export type CheckItem = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * The items.
 */
item: Item, };

/**
 * Which orders are checked by scanning their items.
 */
export type CheckMode = "off" | "several" | "always";

/**
 * What became of items that are right.
 */
export type Checked = { "checked": "counted", 
/**
 * How far the check has come.
 */
check: OrderCheck, } | { "checked": "asks", 
/**
 * The line they are of, from 0.
 */
line: number, 
/**
 * The kind of number.
 */
number: ItemNumber, 
/**
 * The items, as they are known so far.
 */
item: Item, };

/**
 * A rules file, checked.
 */
export type CheckedFile = { "is": "fine", 
/**
 * The version of the settings it was checked against.
 */
version: number, 
/**
 * What differs from the station's settings.
 */
changes: Array<Change>, 
/**
 * What is odd about the rules.
 */
findings: Array<Finding>, 
/**
 * The settings as they would be.
 */
settings: Settings, } | { "is": "wrong", 
/**
 * Everything that is wrong with it.
 */
errors: Array<FileError>, };

/**
 * How far the check of one line has come.
 */
export type CheckedLine = { 
/**
 * Its place in the order, from 0.
 */
line: number, 
/**
 * How many there are to be.
 */
wanted: number, 
/**
 * How many are there.
 */
counted: number, 
/**
 * Which numbers its items are asked for.
 */
asks: Asks, 
/**
 * The lots of its items, each once, in the order they were read.
 */
lots: Array<string>, 
/**
 * The serial numbers of its items, in the order they were read.
 */
serials: Array<string>, };

/**
 * How this desk checks.
 */
export type Checking = { 
/**
 * Which orders are checked.
 */
mode: CheckMode, 
/**
 * Which of one shop's, where that differs.
 */
shops: { [key in ShopId]: CheckMode }, 
/**
 * Which items are asked for their numbers.
 */
numbered: Array<Numbered>, 
/**
 * Which orders print at the first scan.
 */
print_at_scan: PrintAtScan, 
/**
 * Within this time of a scan or a label no other scan prints, in milliseconds: nobody looked yet.
 */
dead_time: DeadTime, 
/**
 * Whether an item's barcode pulls up an order that needs it, where no order waits for anything.
 */
item_starts: boolean, };

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
service_point?: ServicePoint | null, 
/**
 * What they chose in a Dynamic Checkout.
 */
dynamic?: DynamicCheckout | null, };

/**
 * What can be chosen.
 */
export type CheckoutAnswer = { 
/**
 * What the customer sees, in the order of the configuration.
 */
options: Array<DeliveryOption>, 
/**
 * What they do not see, and why.
 */
left_out: Array<NotOffered>, };

/**
 * A shop's checkout as it is written.
 */
export type CheckoutDraft = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * The UUID under which it is asked for.
 */
id: string, 
/**
 * How often it was changed.
 */
changes: number, 
/**
 * What it says.
 */
configuration: Configuration, 
/**
 * What is wrong or odd about it.
 */
findings: Array<CheckoutFinding>, 
/**
 * The versions there were, the latest first.
 */
versions: Array<CheckoutVersion>, 
/**
 * The one that is served; none: it is not.
 */
served?: number | null, };

/**
 * Something about a configuration.
 */
export type CheckoutFinding = { 
/**
 * Whether it keeps the configuration from being published.
 */
severity: Severity, 
/**
 * Where, as `destinations[0].methods[2].handover`.
 */
place: string, 
/**
 * What is wrong, as a sentence.
 */
message: Message, };

/**
 * What one checkout delivery method means: this name → this shipping method, or this wish.
 */
export type CheckoutMapping = { 
/**
 * The name the customer reads, `*` for anything and `?` for one character; case and accents are ignored.
 */
name: string, 
/**
 * Only for orders of this shop.
 */
shop?: ShopId | null, } & ({ "method": MethodId } | { "option": string } | { "carrier": CarrierId } | { "cheapest": Array<MethodId> } | { "fastest": Array<MethodId> } | { "to": LastMile });

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
 * A shop's checkout in a list.
 */
export type CheckoutRow = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * The UUID under which it is asked for.
 */
id: string, 
/**
 * How many delivery methods the draft has; none: it cannot be read.
 */
methods?: number | null, 
/**
 * The version that is served; none: it is not.
 */
served?: CheckoutVersion | null, 
/**
 * Whether the draft says something else than what is served.
 */
differs: boolean, };

/**
 * A version of a checkout.
 */
export type CheckoutVersion = { 
/**
 * Its number; they grow.
 */
version: number, 
/**
 * Since when.
 */
at: UtcDateTime, 
/**
 * Who published it.
 */
who: string, };

/**
 * How far back a shop's old orders are to come in.
 */
export type ChooseHistory = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * So far; no more of them where there is none.
 */
reach?: HistoryReach | null, };

/**
 * A point chosen for an order.
 */
export type ChoosePoint = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * The point's code, or its number at the platform; none: the point of the order itself again.
 */
code?: string | null, 
/**
 * The point's carrier, where the code alone does not tell.
 */
carrier: string, 
/**
 * The customer's own number there; none: the one the order has.
 */
post_number?: string | null, };

/**
 * A carrier's next hand-over list.
 */
export type CloseHandOver = { 
/**
 * The carrier who takes the parcels.
 */
carrier: CarrierId, 
/**
 * Whether what was shipped before today is on the carrier's first list, too.
 */
earlier: boolean, };

/**
 * One element of a GS1 code.
 */
export type CodeElement = { 
/**
 * The application identifier.
 */
ai: string, 
/**
 * GS1's name for it.
 */
title: string, 
/**
 * What it is in words, where Packdesk has any.
 */
name: Message | null, 
/**
 * Its value, as it stands in the symbol.
 */
value: string, 
/**
 * What that means, where it is a day or a measure: 2026-12-31, 0.750 kg.
 */
means: string | null, };

/**
 * What ends a code.
 */
export type CodeEnd = "suffix" | "silence";

/**
 * Something a code is.
 */
export type CodeMeaning = { 
/**
 * The kind's short name: sscc, gtin, s10.
 */
kind: string, 
/**
 * The kind in words.
 */
name: Message, 
/**
 * The number or the elements, as people read them.
 */
number: string, 
/**
 * What its check digit proves: right, or there is none.
 */
check: Message, 
/**
 * The elements of a GS1 code.
 */
elements: Array<CodeElement>, 
/**
 * What the scanner does to GS1's separators, where that wants a word.
 */
note: Message | null, };

/**
 * What a code is by itself, whoever's it is.
 */
export type CodeRead = { 
/**
 * The symbol it was printed as, where the scanner tells: GS1-128.
 */
symbol: string | null, 
/**
 * The scanner's identifier of the symbol: ]C1.
 */
identifier: string | null, 
/**
 * What it says, without that identifier.
 */
text: string, 
/**
 * What it is, likeliest first. None: plain text.
 */
meanings: Array<CodeMeaning>, 
/**
 * What it looks like but is not, where it is nothing else.
 */
misses: Array<Message>, };

/**
 * How a table would be read by a map of its columns.
 */
export type ColumnsPreview = { 
/**
 * The names of its columns, as a map has them.
 */
headings: Array<string>, 
/**
 * The cells of its first rows.
 */
rows: Array<Array<string>>, 
/**
 * The map, with what the headings of known exports are, where it said nothing of a field.
 */
suggested: { [key in string]: string }, 
/**
 * The words of the map that have to say something and do not; nothing is read until all do.
 */
missing: Array<string>, 
/**
 * Its first orders.
 */
orders: Array<ShopOrder>, 
/**
 * The first rows that are refused.
 */
refused: Array<RefusedRow>, };

/**
 * A command to the desk. Its barcode says `PD:` and a word, as `PD:PRINT` or `PD:BOX:Small`: a form no order number,
 * tracking number or GTIN has, in letters that every Code 128 reader knows.
 */
export type Command = { "do": "print" } | { "do": "hold" } | { "do": "next" } | { "do": "reprint" } | { "do": "weigh" } | { "do": "check_off" } | { "do": "more" } | { "do": "undo" } | { "do": "yes" } | { "do": "no" } | { "do": "box", 
/**
 * The box's name.
 */
name: string, } | { "do": "packer", 
/**
 * The packer's name.
 */
name: string, };

/**
 * The sheet of commands.
 */
export type CommandsFile = { 
/**
 * A PDF, in base64.
 */
pdf: string, };

/**
 * A comparison of quantities. Amounts in different currencies are compared through the rates the shop has set.
 */
export type Compare<T> = { 
/**
 * How the two are compared.
 */
is: Comparison, 
/**
 * With what; grams, millimetres, minor units.
 */
value: T, 
/**
 * The upper end of `between`, itself included; without one there is none.
 */
to?: T | null, };

/**
 * Which order's prices.
 */
export type CompareOrder = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * Whether carriers are asked on line now; else what they said last is shown.
 */
ask: boolean, };

/**
 * A method in the table.
 */
export type Compared = { 
/**
 * The method.
 */
method: MethodId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its carrier.
 */
carrier: CarrierId, 
/**
 * The carrier's name.
 */
carrier_name: string, 
/**
 * The carrier's own name for it.
 */
service: string, 
/**
 * Why it cannot carry the parcel there; none: it can.
 */
unfit?: Message | null, 
/**
 * Whether the order ships with it.
 */
chosen: boolean, 
/**
 * What it costs, where a price sheet or the catalogue knows.
 */
price?: PricedMethod | null, 
/**
 * Why neither knows.
 */
no_price?: Message | null, 
/**
 * How many days it takes, where one of them says.
 */
lead_days?: number | null, 
/**
 * Where it hands the parcel over.
 */
last_mile: LastMile, 
/**
 * Whether the customer signs.
 */
signature: Offer, 
/**
 * Whether the customer's age is checked.
 */
age_check: Offer, 
/**
 * The most it can be insured for; none: it cannot.
 */
max_insurance?: Money | null, 
/**
 * The heaviest parcel it takes.
 */
max_weight: Grams, 
/**
 * The largest parcel it takes.
 */
max_size?: ParcelSize | null, };

/**
 * A shipment of an order.
 */
export type ComparedLabel = { 
/**
 * The shipment.
 */
shipment: ShipmentId, 
/**
 * Its order.
 */
order: OrderId, 
/**
 * The number people use of it.
 */
order_number: string, 
/**
 * The numbers of its parcels.
 */
numbers: Array<string>, 
/**
 * When it was planned.
 */
booked_at: UtcDateTime, 
/**
 * Its price, where the carrier said.
 */
cost?: Money | null, };

/**
 * Shipments that differ, the newest first.
 */
export type ComparedLabels = { 
/**
 * The newest of them, at most 200.
 */
labels: Array<ComparedLabel>, 
/**
 * How many there are in all.
 */
in_all: number, };

/**
 * How quantities are compared.
 */
export type Comparison = "less" | "at_most" | "equal" | "at_least" | "more" | "between";

/**
 * How graphics are packed for a ZPL printer.
 */
export type Compression = "z64" | "run_length";

/**
 * What something to look at is about. As text it is `order-12`, `unread-3`, `message-7`, `webhook-own-shop`, `shop-garden`, `lost-garden`, `booking-5`, `job-9`,
 * `parcel-5-1`, `remark-4`, `numbers-dpd`, `files-dpd`, `comparison-dpd`.
 */
export type Concern = { "kind": "order", 
/**
 * The order.
 */
order: OrderId, } | { "kind": "unread", 
/**
 * Its number in the list of what could not be read.
 */
unread: UnreadId, } | { "kind": "message", 
/**
 * The message.
 */
entry: OutboxId, } | { "kind": "webhook", 
/**
 * The shop.
 */
shop: ShopId, } | { "kind": "shop", 
/**
 * The shop.
 */
shop: ShopId, } | { "kind": "lost", 
/**
 * The shop.
 */
shop: ShopId, } | { "kind": "booking", 
/**
 * Its shipment.
 */
shipment: ShipmentId, } | { "kind": "job", 
/**
 * The job.
 */
job: JobId, } | { "kind": "parcel", 
/**
 * Its shipment.
 */
shipment: ShipmentId, 
/**
 * Which of the shipment's parcels it is, from 1.
 */
place: number, } | { "kind": "remark", 
/**
 * What was remarked.
 */
remark: RemarkId, } | { "kind": "numbers", 
/**
 * The carrier whose numbers they are.
 */
carrier: CarrierId, } | { "kind": "files", 
/**
 * The carrier.
 */
carrier: CarrierId, } | { "kind": "comparison", 
/**
 * The carrier.
 */
carrier: CarrierId, };

/**
 * One condition of a rule.
 */
export type Condition = { "fact": "shop" } & OneOf<ShopId> | { "fact": "order_number" } & TextTest | { "fact": "order_note" } & TextTest | { "fact": "tag" } & TextTest | { "fact": "order_date" } & Compare<Day> | { "fact": "weekday" } & OneOf<Weekday> | { "fact": "hour" } & Compare<number> | { "fact": "first_order" } & YesNo | { "fact": "payment" } & OneOf<PaymentStatus> | { "fact": "payment_method" } & TextTest | { "fact": "currency" } & OneOf<Currency> | { "fact": "total_value" } & Compare<Money> | { "fact": "company" } & TextTest | { "fact": "email" } & TextTest | { "fact": "phone" } & TextTest | { "fact": "address_line" } & TextTest | { "fact": "city" } & TextTest | { "fact": "state" } & TextTest | { "fact": "postal_code" } & TextTest | { "fact": "postal_range" } & OneOf<PostalRange> | { "fact": "to_country" } & OneOf<Country> | { "fact": "to_eu" } & YesNo | { "fact": "customs_needed" } & YesNo | { "fact": "po_box" } & YesNo | { "fact": "packstation" } & YesNo | { "fact": "checkout_method" } & TextTest | { "fact": "dynamic_checkout" } & YesNo | { "fact": "dynamic_checkout_method" } & OneOf<DeliveryKind> | { "fact": "service_point" } & YesNo | { "fact": "item_name" } & ItemText | { "fact": "item_sku" } & ItemText | { "fact": "item_property" } & ItemProperty | { "fact": "hs_code" } & ItemText | { "fact": "item_quantity" } & ItemCount | { "fact": "item_value" } & ItemMoney | { "fact": "items_value" } & Compare<Money> | { "fact": "lines" } & Compare<number> | { "fact": "quantity" } & Compare<number> | { "fact": "weight" } & Compare<Grams> | { "fact": "volumetric_weight" } & Compare<Grams> | { "fact": "length" } & Compare<Millimetres> | { "fact": "width" } & Compare<Millimetres> | { "fact": "height" } & Compare<Millimetres> | { "fact": "sender" } & OneOf<SenderId> | { "fact": "from_country" } & OneOf<Country> | { "fact": "carrier" } & OneOf<CarrierId> | { "fact": "method" } & OneOf<MethodId>;

/**
 * What a shop offers its customers at checkout.
 */
export type Configuration = { 
/**
 * The form it is written in: 1.
 */
format: number, 
/**
 * Which of the station's further addresses parcels come from; none: the first.
 */
sender?: SenderId | null, 
/**
 * The time zone of that address, by its name in the tz database, as `Europe/Amsterdam`.
 */
time_zone: string, 
/**
 * The currency of every amount.
 */
currency: Currency, 
/**
 * Days on which nothing is handed over, besides public holidays where the parcels come from.
 */
closed: Array<Day>, 
/**
 * Where parcels go; the first that has the country counts.
 */
destinations: Array<Destination>, };

/**
 * An agreement with a carrier: who pays, at which prices.
 */
export type Contract = { 
/**
 * Its short name.
 */
id: ContractId, 
/**
 * With whom.
 */
carrier: CarrierId, 
/**
 * The name people read.
 */
name: string, 
/**
 * Whether it is the shop's own, or a platform's.
 */
own: boolean, };

/**
 * A contract's short name.
 */
export type ContractId = string;

/**
 * A document that is to be turned into labels.
 */
export type ConvertDocument = { 
/**
 * The document.
 */
document: GivenDocument, 
/**
 * How it is laid; without a page, all of them.
 */
lay: LayDocument, 
/**
 * Into which language.
 */
to: PrinterLanguage, 
/**
 * At which resolution.
 */
dpi: Dpi, 
/**
 * For a label of which size.
 */
label: LabelSize, 
/**
 * How graphics are packed (ZPL).
 */
compression: Compression, };

/**
 * One label a document was turned into.
 */
export type ConvertedPage = { 
/**
 * The page it was, counted from 1.
 */
page: number, 
/**
 * Its bytes, in base64.
 */
base64: string, 
/**
 * What a person should know.
 */
remarks: Array<DocumentRemark>, };

/**
 * A list with a name, and how many orders are on it.
 */
export type CountedList = { 
/**
 * The list.
 */
list: SavedList, 
/**
 * How many orders it shows now.
 */
orders: number, };

/**
 * An ISO 3166-1 alpha-2 country code, as `NL`; or `XK`, a code ISO leaves to users, under which the posts know Kosovo.
 */
export type Country = string;

/**
 * A sum to insure.
 */
export type Cover = { "amount": Money } | { "percent": number };

/**
 * What an account needs to prove who it is: secrets by the names of its kind's secret fields. Not even their number is
 * printed, and they are never written but by the keeper of secrets.
 */
export type Credentials = Record<string, string>;

/**
 * What of a sheet is printed.
 */
export type Crop = "auto" | "whole" | { "area": Area };

/**
 * An ISO 4217 currency code, as `EUR`.
 */
export type Currency = string;

/**
 * A size in whole millimetres, width before height: 40 to 216 mm wide and 40 to 330 mm high. A small one has no room for
 * a transport label; the layout says so when one is to be drawn.
 */
export type CustomSize = [number, number];

/**
 * Who is meant.
 */
export type Customer = { "query": string } | { "order": OrderId };

/**
 * A customer's data as a file.
 */
export type CustomerFile = { 
/**
 * The file's name; it names nobody.
 */
name: string, 
/**
 * Its content, JSON in UTF-8, in base64.
 */
base64: string, 
/**
 * How many orders stand in it.
 */
orders: number, };

/**
 * How dark a printer prints, from 0 to 100 % of what it can.
 */
export type Darkness = number;

/**
 * The order of day and month in dates such as `05/11/2026`.
 */
export type DateOrder = "day-first" | "month-first";

/**
 * A day of the calendar, as `2026-11-23`.
 */
export type Day = string;

/**
 * Milliseconds in which a scan prints nothing; 700 unless a person says otherwise, 5,000 at most.
 */
export type DeadTime = number;

/**
 * The mark between a number's whole part and its decimals. The other one separates thousands, if anything does.
 */
export type DecimalMark = "point" | "comma";

/**
 * How an order ships. Made by `decide` alone; the same input gives the same Decision. The default says nothing.
 */
export type Decision = { 
/**
 * The shipping method; `None` when nothing fits, and then the order is held.
 */
method: Reasoned<MethodId | null>, 
/**
 * How a wish (the cheapest, the band that fits) became that method.
 */
granted?: Message, 
/**
 * What the method costs for this parcel, where the catalogue knows.
 */
price?: Money, 
/**
 * When it has to be handed over to keep what the customer was promised, by the station's clock.
 */
ship_by?: LocalDateTime, 
/**
 * What its parcels weigh together.
 */
weight: Reasoned<Grams>, 
/**
 * What each of several parcels weighs, the first one first, where the scale said so of any; else their items tell.
 */
parcel_weights?: Array<Grams>, 
/**
 * The parcel's outer size, where one is known.
 */
size: Reasoned<ParcelSize | null>, 
/**
 * Which of the station's addresses it comes from; `None`: the first.
 */
sender: Reasoned<SenderId | null>, 
/**
 * Why a person has to look before it ships.
 */
hold: Reasoned<Message | null>, 
/**
 * What is wrong with the service point it goes to, where it is held for that.
 */
point?: PointFault, 
/**
 * Whether it ships although its shop says that it waits.
 */
let_go?: Reasoned<boolean>, 
/**
 * What the packer has to know; shown big at the desk.
 */
notes?: Array<Said<Message>>, 
/**
 * Everything else it has one of, each kind once.
 */
settings?: Array<Reasoned<Setting>>, 
/**
 * Tags rules added.
 */
tags?: Array<Said<string>>, 
/**
 * Statements for the customs declaration.
 */
customs_statements?: Array<Said<string>>, 
/**
 * What rules changed about items.
 */
items?: Array<Said<ItemSet>>, };

/**
 * Shipping defaults.
 */
export type Defaults = { 
/**
 * The method used when it suits the order and nothing else says otherwise.
 */
method?: MethodId | null, 
/**
 * The weight of a parcel nobody weighed; 0 where none is set.
 */
weight: Grams, 
/**
 * The size of a parcel nobody measured.
 */
size?: ParcelSize | null, 
/**
 * Where parcels come from (the station's own; a shop names one of the further senders).
 */
sender?: Address | null, 
/**
 * One of the further senders, in its stead.
 */
ship_from?: SenderId | null, 
/**
 * Why parcels cross borders.
 */
export_reason?: ExportReason | null, 
/**
 * What parcels are insured for.
 */
insure?: Cover | null, 
/**
 * What the courier reads on the label; empty: nothing.
 */
delivery_note: string, 
/**
 * Whether the order's number stands on the label.
 */
print_order_number?: boolean | null, 
/**
 * Whether the order's number is the invoice's on customs declarations.
 */
order_number_is_invoice_number?: boolean | null, 
/**
 * What is preferred when a method has to be found.
 */
prefer: Preferences, };

/**
 * What it is answered.
 */
export type DeliveryAnswer = { "is": "unknown" } | { "is": "other_sender", 
/**
 * This one, where the settings say.
 */
from: Country | null, } | { "is": "no_amount" } | { "is": "options", 
/**
 * The version it is of.
 */
version: number, 
/**
 * The checkout's currency.
 */
currency: Currency, 
/**
 * What can be chosen.
 */
answer: CheckoutAnswer, };

/**
 * A day of delivery, and the handover it needs.
 */
export type DeliveryDay = { 
/**
 * The day the carrier has to have the parcel.
 */
handover_date: Day, 
/**
 * The day it is delivered.
 */
delivery_date: Day, 
/**
 * The cut-off of the handover day, as the sender's clock shows it with its offset.
 */
handover_at: string, 
/**
 * The same time of the day of delivery.
 */
deliver_at: string, };

/**
 * The kinds of delivery a Dynamic Checkout offers (*Sendcloud Dynamic Checkout*, delivery method types).
 */
export type DeliveryKind = "nominated_day" | "same_day" | "standard" | "service_point";

/**
 * One way of delivery as a customer chooses it.
 */
export type DeliveryMethod = { 
/**
 * Its number for ever, a UUID.
 */
id: string, 
/**
 * The kind of delivery.
 */
kind: DeliveryKind, 
/**
 * What the customer reads.
 */
title: string, 
/**
 * What the shop calls it; empty: as its title.
 */
internal_title: string, 
/**
 * What else the customer reads.
 */
description: string, 
/**
 * What it may ship with, by the short names of options and methods of the catalogue; the customer sees one row for each
 * that can carry the parcel.
 */
ships_with: Array<string>, 
/**
 * What the customer pays, by weight, the lightest first. None: no price is shown.
 */
prices: Array<Price>, 
/**
 * The order's value from which it costs nothing.
 */
free_from?: Money | null, 
/**
 * When it is shown or hidden.
 */
shown: Array<Showing>, 
/**
 * The days on which parcels are handed over, each with its cut-off.
 */
handover: Array<Handover>, 
/**
 * The days on which the carrier delivers.
 */
delivery_days: Array<Weekday>, 
/**
 * Delivery days from handover to delivery; none: as the catalogue says.
 */
lead_days?: number | null, 
/**
 * Whether public holidays count: those where parcels come from for the handover, those where they go for the delivery.
 */
public_holidays: boolean, 
/**
 * Days on which it is not delivered besides.
 */
no_delivery: Array<Day>, 
/**
 * Of how many days a customer may choose one, 1 to 14.
 */
choices: number, };

/**
 * One row a customer can choose: a delivery method with one of the things it may ship with. Rows of one method have its id.
 */
export type DeliveryOption = { 
/**
 * The delivery method.
 */
id: string, 
/**
 * What the customer reads.
 */
title: string, 
/**
 * What the shop calls it.
 */
internal_title: string, 
/**
 * What else the customer reads.
 */
description: string, 
/**
 * The kind of delivery.
 */
kind: DeliveryKind, 
/**
 * The option or method of the catalogue an order names to choose it.
 */
code: string, 
/**
 * The method that would carry this cart.
 */
method: MethodId, 
/**
 * Its carrier.
 */
carrier: CarrierId, 
/**
 * The carrier's name.
 */
carrier_name: string, 
/**
 * What the customer pays; none: no price is shown.
 */
price?: Money | null, 
/**
 * What the label costs, where the catalogue knows.
 */
cost?: Money | null, 
/**
 * Until when this holds, as the sender's clock shows it with its offset, as `2026-11-27T15:00:00+01:00`; none where no cut-off
 * is set.
 */
cut_off?: string | null, 
/**
 * The days a customer may choose from; none where the kind has no days.
 */
days?: Array<DeliveryDay> | null, };

/**
 * What a customer was promised, and whether it is kept.
 */
export type DeliveryView = { 
/**
 * The kind of delivery they chose.
 */
kind: DeliveryKind, 
/**
 * The days that hold.
 */
promise: Promise, 
/**
 * The days they chose, where a person put others in their place.
 */
chosen?: Promise | null, 
/**
 * Whether the handover was missed: it has no label, and its moment is over.
 */
missed: boolean, 
/**
 * The next days on which it can be handed over and delivered, where the handover was missed.
 */
next?: Promise | null, };

/**
 * Countries, and what is offered to customers there.
 */
export type Destination = { 
/**
 * The countries.
 */
countries: Array<Country>, 
/**
 * The delivery methods, in the order customers see them.
 */
methods: Array<DeliveryMethod>, };

/**
 * One thing that is different.
 */
export type Difference = { 
/**
 * What it is.
 */
what: Message, 
/**
 * What it was when the label was made.
 */
before: Argument, 
/**
 * What it is now.
 */
after: Argument, };

/**
 * Which way a shipment goes.
 */
export type Direction = "outgoing" | "return";

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
 * Which of the shipment's parcels it is for, from 1.
 */
parcel: number, 
/**
 * A person asked for it once more.
 */
reprint: boolean, } | { "kind": "station_label", 
/**
 * The order it carries.
 */
order: OrderId, 
/**
 * Which of the order's parcels it is for, from 1.
 */
parcel: number, } | { "kind": "test" } | { "kind": "paper", 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The order it speaks of.
 */
order: OrderId, } | { "kind": "sheet", 
/**
 * The sheet.
 */
sheet: Sheet, } | { "kind": "file", 
/**
 * The order it belongs to, where it is one order's.
 */
order?: OrderId | null, };

/**
 * What kind of file a document is.
 */
export type DocumentFormat = "pdf" | "zpl" | "picture";

/**
 * One label of a document, as it will print.
 */
export type DocumentLabel = { 
/**
 * A PNG, in base64.
 */
png: string, 
/**
 * The part of the sheet that is on it; ZPL has no sheet.
 */
area?: Area | null, 
/**
 * What a person should know.
 */
remarks: Array<DocumentRemark>, };

/**
 * What a person should know of a label from outside.
 */
export type DocumentRemark = { 
/**
 * In words.
 */
message: Message, 
/**
 * Whether they have to say yes before it is printed.
 */
asks: boolean, };

/**
 * A whole sheet in small.
 */
export type DocumentSheet = { 
/**
 * A PNG, in base64.
 */
png: string, 
/**
 * Its width in micrometres.
 */
width: number, 
/**
 * Its height in micrometres.
 */
height: number, };

/**
 * A document as it will print.
 */
export type DocumentView = { 
/**
 * Its name, without its path.
 */
name: string, 
/**
 * What kind of file it is.
 */
format: DocumentFormat, 
/**
 * How many pages or labels it has.
 */
pages: number, 
/**
 * The page that is shown, counted from 1.
 */
page: number, 
/**
 * The printer it is drawn for; while there is none, it is drawn for a 4x6 inch label at 203 dpi.
 */
printer?: PrinterId | null, 
/**
 * How it is laid.
 */
framing: Framing, 
/**
 * The labels on it; none where the page is white.
 */
labels: Array<DocumentLabel>, 
/**
 * The sheet the label is on; ZPL has none.
 */
sheet?: DocumentSheet | null, };

/**
 * Why a station may not be the one that printed its last label.
 */
export type Doubt = "restored" | "copied" | "elsewhere" | "behind" | "log_lost";

/**
 * The resolution of a thermal print head, by its usual name in dots per inch.
 */
export type Dpi = 203 | 300 | 600;

/**
 * When orders have to be handed over, by the station's clock.
 */
export type Due = "overdue" | "today" | "tomorrow";

/**
 * A choice made in a Dynamic Checkout: method and sender come from it, and a promise is made
 * (*Sendcloud API v2*, `checkout_payload`).
 */
export type DynamicCheckout = { 
/**
 * The kind of delivery.
 */
kind: DeliveryKind, 
/**
 * The shipping method or option it ships with; empty where the shop does not say.
 */
product: string, 
/**
 * The day it was promised for.
 */
delivery_date?: Day | null, 
/**
 * The day the carrier has to have it.
 */
handover_date?: Day | null, 
/**
 * The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
 */
cut_off?: UtcDateTime | null, 
/**
 * The station's address it is to be sent from.
 */
sender?: SenderId | null, };

/**
 * What was taken out.
 */
export type ErasedCustomer = { 
/**
 * How much of each kind.
 */
counts: PersonalCounts, 
/**
 * The numbers of the orders that are still open: they were not touched.
 */
open: Array<string>, 
/**
 * What lies outside the station's reach.
 */
outside: Array<Message>, };

/**
 * Something a printer does by itself when told to.
 */
export type Errand = "calibrate" | "feed" | "self_test";

/**
 * Something changed. Faces ask again for what they show; events carry only what a face needs to decide that.
 */
export type Event = { "event": "orders", 
/**
 * The order that changed; none: many did.
 */
order: OrderId | null, } | { "event": "job", 
/**
 * As it is now.
 */
job: Job, } | { "event": "printer", 
/**
 * The printer.
 */
printer: PrinterId, } | { "event": "scale", 
/**
 * As it is now.
 */
view: ScaleView | null, } | { "event": "scan", 
/**
 * What it sent, without its suffix.
 */
code: string, 
/**
 * The number of this reading.
 */
read: number, 
/**
 * The scanner's name.
 */
scanner: string, } | { "event": "scan_refused", 
/**
 * The scanner's name.
 */
scanner: string, } | { "event": "scanner", 
/**
 * The scanner's name.
 */
scanner: string, } | { "event": "shop", 
/**
 * The shop.
 */
shop: ShopId, } | { "event": "outbox" } | { "event": "labels" } | { "event": "look" } | { "event": "pictures" } | { "event": "settings" } | { "event": "progress", 
/**
 * The number of the work.
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
 * The problem.
 */
problem: Problem, } | { "event": "missed" } | { "event": "raise" };

/**
 * What is known of a label's coming out.
 */
export type Evidence = { "kind": "host_status" } | { "kind": "odometer", 
/**
 * What it was before the first byte.
 */
before: number, 
/**
 * What it was afterwards.
 */
after: number, } | { "kind": "handed_over", 
/**
 * The system's name for the job, where it has one.
 */
queue_job: string, } | { "kind": "file", 
/**
 * The path of the file.
 */
path: string, } | { "kind": "person" };

/**
 * One field of a Decision, explained.
 */
export type Explained = { 
/**
 * Which field, as `method`, `weight`, `hold` or what a setting is called, as `signature`.
 */
field: string, 
/**
 * What holds, as a sentence.
 */
value: Message, 
/**
 * Who says so, as a sentence.
 */
because: Message, 
/**
 * How a wish became what holds.
 */
granted?: Message | null, 
/**
 * The rule that says so, so that the page can lead there.
 */
rule?: number | null, 
/**
 * What that overrode, as sentences, newest first.
 */
overrode: Array<Message>, };

/**
 * A scan, explained.
 */
export type ExplainedScan = { 
/**
 * What the code is by itself.
 */
read: CodeRead, 
/**
 * What it means here.
 */
scanned: Scanned, };

/**
 * A checkout to write to a file.
 */
export type ExportCheckout = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * Which version of those that were published; none: the draft.
 */
version?: number | null, };

/**
 * Which of the figures are asked for as a file.
 */
export type ExportFigures = { 
/**
 * Of when.
 */
of: AskFigures, 
/**
 * Which of them.
 */
table: FiguresTable, };

/**
 * Why goods cross a border (*UPU CN23*, category of item).
 */
export type ExportReason = "sale" | "gift" | "documents" | "sample" | "return";

/**
 * What can be said in a field.
 */
export type FieldKind = { "kind": "text" } | { "kind": "secret" } | { "kind": "address" } | { "kind": "truth" } | { "kind": "number", 
/**
 * The least.
 */
least: number, 
/**
 * The most.
 */
most: number, } | { "kind": "choice", 
/**
 * Each value with the catalogue's key of its name.
 */
options: Array<FieldOption>, } | { "kind": "meanings" } | { "kind": "columns", 
/**
 * Each word with the catalogue's key of what it is about.
 */
options: Array<FieldOption>, };

/**
 * One value of a choice.
 */
export type FieldOption = { 
/**
 * The value.
 */
value: string, 
/**
 * The catalogue's key of its name.
 */
label: string, };

/**
 * The figures of a day or a month.
 */
export type Figures = { 
/**
 * Of a day or of a month.
 */
span: FiguresSpan, 
/**
 * The first day they are of.
 */
first: Day, 
/**
 * The last; of a day's figures the same.
 */
last: Day, 
/**
 * The day it is at the station.
 */
today: Day, 
/**
 * What left in each hour of the day or on each day of the month, those without anything as well.
 */
steps: Array<FiguresStep>, 
/**
 * What left with each carrier, the one with most parcels first.
 */
carriers: Array<CarrierFigures>, 
/**
 * What left by the hands of each packer, the one with most parcels first.
 */
packers: Array<PackerFigures>, 
/**
 * All that left.
 */
total: Tally, 
/**
 * What was billed of what left.
 */
invoices: InvoiceFigures, 
/**
 * What waits now, stage by stage, whatever the figures are of.
 */
waits: Array<WaitingFigures>, };

/**
 * How long the time is that figures are of.
 */
export type FiguresSpan = "day" | "month";

/**
 * What left in an hour or on a day.
 */
export type FiguresStep = { 
/**
 * The hour of the day, 0 to 23, or the day of the month, from 1.
 */
at: number, 
/**
 * The parcels that left.
 */
left: Tally, };

/**
 * A table of the figures.
 */
export type FiguresTable = "steps" | "carriers" | "packers" | "invoices" | "waits";

/**
 * What a person said about a file, over its own evidence.
 */
export type FileChoices = { 
/**
 * The encoding, by any of its names in the *WHATWG Encoding Standard*, as `windows-1250`.
 */
encoding?: string | null, 
/**
 * The mark before decimals.
 */
decimal_mark?: DecimalMark | null, 
/**
 * The order of day and month in dates such as `05/11/2026`.
 */
date_order?: DateOrder | null, 
/**
 * Its orders count, whatever is known of them and whatever moments they say.
 */
newest?: boolean, };

/**
 * How a file is read, as its evidence or a person said.
 */
export type FileConventions = { 
/**
 * The encoding's name in the *WHATWG Encoding Standard*, as `UTF-8`.
 */
encoding: string, 
/**
 * The mark before decimals; `None` where no number depends on it.
 */
decimal_mark: DecimalMark | null, 
/**
 * The same for weights, which exporters often write by other rules than prices.
 */
weight_mark: DecimalMark | null, 
/**
 * The order of day and month; `None` where no date depends on it.
 */
date_order: DateOrder | null, };

/**
 * One thing wrong with a rules file.
 */
export type FileError = { 
/**
 * Where: `rules[2].conditions[0]`, with the rule's name; or line and column, where it cannot be read at all.
 */
place: string, 
/**
 * What is wrong, technically.
 */
error: string, 
/**
 * What may have been meant.
 */
hint?: string | null, };

/**
 * Something odd about a rule or a checkout name.
 */
export type Finding = { 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * The rule, where it is about one.
 */
rule?: number | null, 
/**
 * As a sentence.
 */
message: Message, };

/**
 * What happens to a label that has come out.
 */
export type Finish = "tear" | "peel" | "cut";

/**
 * How a carrier gets its parcels.
 */
export type FirstMile = "any" | "pickup" | "drop_off";

/**
 * How a rules file is written.
 */
export type Format = "toml" | "json";

/**
 * How a customer was found.
 */
export type FoundBy = "email" | "name" | "order";

/**
 * A customer, as the orders name one.
 */
export type FoundCustomer = { 
/**
 * What led to the orders.
 */
by: FoundBy, 
/**
 * Their orders, the oldest first.
 */
orders: Array<OrderRow>, 
/**
 * Of these, the numbers of the orders that are still open: they are not touched.
 */
open: Array<string>, 
/**
 * Of these, the numbers of the orders whose customer was erased before.
 */
erased: Array<string>, 
/**
 * What is kept of the others.
 */
holds: PersonalCounts, };

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
 * What it says it speaks, or most likely does.
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
 * A scale that was found and can be added.
 */
export type FoundScale = { 
/**
 * What it calls itself.
 */
name: string, 
/**
 * How it is reached.
 */
connection: ScaleConnection, 
/**
 * Whether it says that it is a scale; else it is a port one may be plugged into, and has to be tried.
 */
certain: boolean, };

/**
 * A newer version there is.
 */
export type FoundUpdate = { 
/**
 * Its version.
 */
version: string, 
/**
 * What its publisher says of it.
 */
notes: string, 
/**
 * When it was published.
 */
published?: UtcDateTime | null, };

/**
 * How a document from outside is laid on a label.
 */
export type Framing = { 
/**
 * What of the sheet is printed.
 */
crop: Crop, 
/**
 * Which way up.
 */
turn: Turn, };

/**
 * A further shipment of an order.
 */
export type FurtherShipment = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * Whether it goes to the customer as well, or comes back.
 */
direction: Direction, 
/**
 * What lies in it; all of the order where nothing is said.
 */
items?: Array<ParcelItem>, };

/**
 * A document from outside.
 */
export type GivenDocument = { "kind": "file", 
/**
 * Where it lies.
 */
path: string, } | { "kind": "content", 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * A weight in grams.
 */
export type Grams = number;

/**
 * A list of what a carrier took.
 */
export type HandOver = { 
/**
 * Its number.
 */
id: HandOverId, 
/**
 * Who took it.
 */
carrier: CarrierId, 
/**
 * The moment the list was closed.
 */
at: UtcDateTime, 
/**
 * How many shipments are on it.
 */
shipments: number, };

/**
 * What waits for a carrier's next list.
 */
export type HandOverDue = { 
/**
 * Who takes it.
 */
carrier: CarrierId, 
/**
 * How many shipments.
 */
shipments: number, 
/**
 * What they weigh together.
 */
weight: Grams, 
/**
 * How many more were shipped before today, where the next list is the carrier's first: they are on it only when a
 * person says so.
 */
earlier: number, };

/**
 * A hand-over list's number in this station.
 */
export type HandOverId = number;

/**
 * What is handed over to carriers.
 */
export type HandOvers = { 
/**
 * What waits for each carrier's next list.
 */
due: Array<HandOverDue>, 
/**
 * The lists there are, the newest first.
 */
lists: Array<HandOver>, };

/**
 * A day on which parcels are handed over.
 */
export type Handover = { 
/**
 * The weekday.
 */
day: Weekday, 
/**
 * The last moment of that day by which an order still goes with it.
 */
cut_off: TimeOfDay, };

/**
 * How far back a shop's old orders come in, by when the shop changed them last.
 */
export type HistoryReach = "three_months" | "one_year" | "everything";

/**
 * Where a history stands.
 */
export type HistoryState = "due" | "stopped" | "done";

/**
 * A draft in a file.
 */
export type ImportCheckout = { 
/**
 * Whose it is to be.
 */
shop: ShopId, 
/**
 * The file's text.
 */
text: string, };

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
shop?: ShopId | null, 
/**
 * How it is to be read, where its own evidence is not enough or wrong.
 */
choices?: FileChoices, };

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
shop?: ShopId | null, 
/**
 * How it is to be read, where its own evidence is not enough or wrong.
 */
choices?: FileChoices, };

/**
 * A file of service points to bring in.
 */
export type ImportPoints = { 
/**
 * Its name, for the report.
 */
name: string, 
/**
 * What it holds.
 */
text: string, 
/**
 * Whether it has all points of its carriers in its countries.
 */
whole: boolean, };

/**
 * What was not understood in orders that were brought in all the same, once for each column and kind.
 */
export type ImportRemark = { 
/**
 * The first line it stands on, counted from 1.
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
 * What stood there first, shortened.
 */
found: string, 
/**
 * On how many lines.
 */
count: number, };

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
 * How it was read: its letters, numbers and dates.
 */
conventions: FileConventions, 
/**
 * The same for a person.
 */
read_as: Array<Message>, 
/**
 * The headings of columns that say nothing to Packdesk.
 */
unknown_columns: Array<string>, 
/**
 * What was not understood in orders that were brought in all the same.
 */
remarks: Array<ImportRemark>, 
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
 * The numbers of orders that the file knows otherwise, and no later than what is known: what is known stays. The first
 * hundred.
 */
passed_over: Array<string>, 
/**
 * How many those are in all.
 */
passed_over_count: number, 
/**
 * Rows that were refused, the first hundred, each naming its place.
 */
refused: Array<RefusedRow>, 
/**
 * How many rows were refused in all.
 */
refused_count: number, 
/**
 * Why orders were refused that could be read, the first hundred: under their key stands another one whose label is
 * made.
 */
clashes: Array<Problem>, 
/**
 * Whether a person stopped it before the end.
 */
stopped: boolean, };

/**
 * Who pays duties and taxes at the border (*Incoterms 2020*).
 */
export type Incoterm = "DAP" | "DDP" | "DDU" | "DTP";

/**
 * The version a person agreed to.
 */
export type InstallUpdate = { 
/**
 * The version, as it was shown.
 */
version: string, };

/**
 * What was billed of the shipments that left.
 */
export type InvoiceFigures = { 
/**
 * All of it, beside what was quoted.
 */
sum: BilledSum, 
/**
 * The same carrier by carrier.
 */
carriers: Array<CarrierBill>, 
/**
 * The shipments that left and that no invoice bills yet.
 */
not_billed: number, 
/**
 * The lines that have to be looked at, of the invoices that were brought in at that time.
 */
to_look_at: number, };

/**
 * How the files of one biller are read.
 */
export type InvoiceForm = { 
/**
 * Its name, as `sendcloud`.
 */
name: string, 
/**
 * Which column says what, by the words of a map of columns.
 */
columns: { [key in string]: string }, };

/**
 * The number of an invoice in this station.
 */
export type InvoiceId = number;

/**
 * A line of an invoice, as its file has it.
 */
export type InvoiceLine = { 
/**
 * The number of the parcel it bills; empty where it names none.
 */
number: string, 
/**
 * The carrier's reference of the shipment, or another number of the parcel; empty where it names none.
 */
reference: string, 
/**
 * What is billed, in the biller's words; empty where it does not say.
 */
charge: string, 
/**
 * For how much; below 0: a credit.
 */
amount: Money, 
/**
 * Whether its column is one of surcharges.
 */
surcharge: boolean, };

/**
 * A line of an invoice that has to be looked at.
 */
export type InvoiceLineView = { 
/**
 * Its place in the invoice, from 1.
 */
place: number, 
/**
 * As its file has it.
 */
line: InvoiceLine, 
/**
 * A price, a surcharge or a credit.
 */
kind: ChargeKind, 
/**
 * Why it has to be looked at.
 */
concerns: Array<LineConcern>, 
/**
 * The order it belongs to, where one is known.
 */
order?: OrderId | null, 
/**
 * The number of that.
 */
order_number: string, };

/**
 * How an invoice stands beside what is kept.
 */
export type InvoiceStood = "new" | "same" | "differs" | "replaced";

/**
 * An invoice in a list.
 */
export type InvoiceSummary = { 
/**
 * Its number in this station.
 */
id: InvoiceId, 
/**
 * The name of the form its file was read by: who bills.
 */
form: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The name of its file.
 */
source: string, 
/**
 * When it was brought in.
 */
brought_at: UtcDateTime, 
/**
 * How many lines it has.
 */
lines: number, 
/**
 * What they bill, currency by currency.
 */
billed: Array<Money>, 
/**
 * How many of them have to be looked at.
 */
to_look_at: number, };

/**
 * An invoice with everything there is to say about it.
 */
export type InvoiceView = { 
/**
 * The invoice.
 */
summary: InvoiceSummary, 
/**
 * What its lines bill, name by name: prices, then surcharges, then credits.
 */
charges: Array<ChargeSum>, 
/**
 * Its shipments, billed beside quoted; with what other invoices billed of them.
 */
sum: BilledSum, 
/**
 * Those of its shipments that were billed otherwise than quoted, the greatest difference first; at most 200.
 */
differing: Array<ShipmentBill>, 
/**
 * How many there are.
 */
differing_count: number, 
/**
 * Its lines that have to be looked at; at most 200.
 */
lines: Array<InvoiceLineView>, };

/**
 * How a file of invoices was read.
 */
export type InvoicesBrought = { 
/**
 * The names of its columns, as a map has them.
 */
headings: Array<string>, 
/**
 * The cells of its first rows.
 */
rows: Array<Array<string>>, 
/**
 * Which column says what.
 */
columns: { [key in string]: string }, 
/**
 * The words of the map that have to say something and do not; nothing is read until all do.
 */
missing: Array<string>, 
/**
 * Its first lines, as they are read.
 */
lines: Array<InvoiceLine>, 
/**
 * The invoices in it.
 */
invoices: Array<BroughtInvoice>, };

/**
 * Items in a hand, as one scan or one key names them.
 */
export type Item = { 
/**
 * What names them.
 */
by: ItemName, 
/**
 * The number of pieces.
 */
count: number, 
/**
 * The lot they were made in, where it is known.
 */
lot: string, 
/**
 * The serial number of the one item, where it is known.
 */
serial: string, };

/**
 * What is changed about an item.
 */
export type ItemChange = { "hs_code": string } | { "origin": Country } | { "name": string } | { "value": Money } | { "value_percent": number } | { "weight": Grams };

/**
 * A count of each item.
 */
export type ItemCount = { 
/**
 * How the two are compared.
 */
is: Comparison, 
/**
 * With what; grams, millimetres, minor units.
 */
value: number, 
/**
 * The upper end of `between`, itself included; without one there is none.
 */
to?: number | null, 
/**
 * Any, all or none of them; `None` goes by the operator's sign.
 */
items?: Items | null, 
/**
 * How many pieces have to meet it; overrides `items`.
 */
matched?: Compare<number> | null, };

/**
 * An amount of each item.
 */
export type ItemMoney = { 
/**
 * How the two are compared.
 */
is: Comparison, 
/**
 * With what; grams, millimetres, minor units.
 */
value: Money, 
/**
 * The upper end of `between`, itself included; without one there is none.
 */
to?: Money | null, 
/**
 * Any, all or none of them; `None` goes by the operator's sign.
 */
items?: Items | null, 
/**
 * How many pieces have to meet it; overrides `items`.
 */
matched?: Compare<number> | null, };

/**
 * What names an item.
 */
export type ItemName = { "code": string } | { "line": number };

/**
 * A number of an item.
 */
export type ItemNumber = "lot" | "serial";

/**
 * A named property of each item.
 */
export type ItemProperty = { 
/**
 * The property's name; case and accents do not count.
 */
name: string, 
/**
 * How the texts are compared.
 */
is: TextMatch, 
/**
 * With what: in a file one alone needs no brackets.
 */
values: Array<string>, 
/**
 * Whether case, accents and spaces count.
 */
exact: boolean, 
/**
 * Any, all or none of them; `None` goes by the operator's sign.
 */
items?: Items | null, 
/**
 * How many pieces have to meet it; overrides `items`.
 */
matched?: Compare<number> | null, };

/**
 * A change to one item of an order.
 */
export type ItemSet = { 
/**
 * The line's place in the order, from 0.
 */
line: number, 
/**
 * What it is now.
 */
change: ItemChange, };

/**
 * A text of each item.
 */
export type ItemText = { 
/**
 * How the texts are compared.
 */
is: TextMatch, 
/**
 * With what: in a file one alone needs no brackets.
 */
values: Array<string>, 
/**
 * Whether case, accents and spaces count.
 */
exact: boolean, 
/**
 * Any, all or none of them; `None` goes by the operator's sign.
 */
items?: Items | null, 
/**
 * How many pieces have to meet it; overrides `items`.
 */
matched?: Compare<number> | null, };

/**
 * Which items have to meet a condition. Where nothing is said: one for a positive operator, all for a negative one.
 */
export type Items = "any" | "all" | "none";

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
 * What people call it, as a file's name; empty for labels.
 */
title: string, 
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
 * The printer's count of labels before the first byte left, where it has one and it has not been looked at since.
 * A job that waits in its queue has one when a person sent it back there unseen by the printer.
 */
odometer?: number, 
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
 * The moment.
 */
at: UtcDateTime, 
/**
 * What happened, as a sentence of the catalogue (`journal-…`).
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
 * A picture of an order's open box.
 */
export type KeepPhoto = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * The picture: JPEG, PNG or GIF.
 */
picture: GivenDocument, };

/**
 * Whose expected weight is kept.
 */
export type KeepWeight = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * What ships of it now, where only some of its items do.
 */
items: Array<ParcelItem>, 
/**
 * All its parcels that were not weighed, whatever lies on the scale; else the one that lies there.
 */
rest: boolean, };

/**
 * What a parcel is kept to weigh.
 */
export type KeptWeight = { 
/**
 * What was expected and stays: of the parcel on the scale, or of all of the order.
 */
expected: Grams, 
/**
 * The order as it is now.
 */
view: OrderView, };

/**
 * What a paper is.
 */
export type Kind = "transport-label" | "packing-slip" | "invoice" | "return-slip" | "cn22" | "cn23" | "pick-list" | "hand-over-list";

/**
 * A label as a file.
 */
export type LabelFile = { 
/**
 * Its bytes, in base64.
 */
base64: string, 
/**
 * Whether this is the label that was made, or a specimen of how it would look now.
 */
made: boolean, 
/**
 * What is wrong with the own layout, in whose place the built-in one is used.
 */
problem?: Problem | null, };

/**
 * A label's size.
 */
export type LabelSize = "four_by_six" | "a6" | "four_by_eight" | { "custom": CustomSize };

/**
 * Where the labels of a shipment come from.
 */
export type LabelSource = "drawn" | "document";

/**
 * A file of several labels.
 */
export type LabelsFile = { "kind": "zpl", 
/**
 * The dots per inch; none: those of the printer each is made for.
 */
dpi?: Dpi | null, } | { "kind": "pages" } | { "kind": "quarters", 
/**
 * The quarter the first one lies in, from 0: above left, above right, below left, below right.
 */
first: number, };

/**
 * How labels go on.
 */
export type LabelsStatus = { 
/**
 * Whether a carrier that is asked for labels is away, or every shop that is pulled.
 */
off_line: boolean, 
/**
 * The carriers that are away, and since when.
 */
away: Array<AwayCarrier>, 
/**
 * How many own numbers are left, of all carriers together: labels that need no network.
 */
numbers: number, 
/**
 * What is booked ahead and not used, carrier by carrier.
 */
ahead: Array<AheadStatus>, 
/**
 * For how many orders labels lie there that print without a network: not of what is still unclear, or has no label yet.
 */
booked_ahead: number, 
/**
 * How many orders stand on the shelf.
 */
shelf: number, 
/**
 * For how many of them the label can be made now.
 */
shelf_ready: number, };

/**
 * The person's language at this desk.
 */
export type Language = "en" | "fr" | "de" | "nl" | "es" | "it";

/**
 * Where a parcel is handed to its customer.
 */
export type LastMile = "door" | "mailbox" | "service_point";

/**
 * What a person does about an order that was changed after its label was made.
 */
export type LateAnswer = "stopped" | "send" | "left" | "seen" | "anew";

/**
 * What a shop changed in an order after its label was made, and how it can be answered.
 */
export type LateView = { 
/**
 * What a person can answer.
 */
answers: Array<LateAnswer>, 
/**
 * Whether the shop wants nothing of it sent any more: its parcel has to be stopped.
 */
cancelled: boolean, 
/**
 * What is different from what its label was made with.
 */
differences: Array<Difference>, 
/**
 * When the station heard of it first.
 */
at: UtcDateTime, };

/**
 * How a document is laid on labels.
 */
export type LayDocument = { 
/**
 * The page, counted from 1.
 */
page?: number | null, 
/**
 * What of it is printed and which way up; else as the carrier's documents before it, else found.
 */
framing?: Framing | null, 
/**
 * The carrier it comes from.
 */
carrier?: CarrierId | null, 
/**
 * The resolution its ZPL was written for, else 203 dpi.
 */
source?: Dpi | null, };

/**
 * One thing wrong with a layout file.
 */
export type LayoutError = { 
/**
 * The line it stands on, from 1.
 */
line: number, 
/**
 * The column, from 1.
 */
column: number, 
/**
 * The field, as the file writes it; empty where there is none.
 */
field: string, 
/**
 * What is wrong, and what was expected, as a sentence of the catalogue (`layout-error-…`).
 */
message: Message, };

/**
 * Whose a layout is.
 */
export type LayoutOwner = "built_in" | "station" | "shop";

/**
 * A layout's file.
 */
export type LayoutSource = { 
/**
 * Whose it is.
 */
owner: LayoutOwner, 
/**
 * What is in it.
 */
text: string, };

/**
 * A layout.
 */
export type LayoutView = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it lays out.
 */
kind: Kind, 
/**
 * Whether it is for labels; else for sheets.
 */
for_labels: boolean, 
/**
 * Whose it is.
 */
owner: LayoutOwner, 
/**
 * The file in the built-in one's place.
 */
file?: string | null, 
/**
 * What is wrong with that.
 */
errors: Array<LayoutError>, };

/**
 * Something that could not be carried over.
 */
export type LeftOut = { 
/**
 * The rule's name.
 */
rule: string, 
/**
 * Where in the file: a row, or a JSON pointer.
 */
place: string, 
/**
 * Why, as a sentence.
 */
message: Message, };

/**
 * A barcode whose text is known, by which a scanner's keys are learned.
 */
export type Lesson = { 
/**
 * What it says.
 */
text: string, 
/**
 * The widths of its bars and spaces in modules, in turn, the first a bar.
 */
bars: Array<number>, };

/**
 * Why a line has to be looked at.
 */
export type LineConcern = "no_number" | "unknown" | "twice" | "other_currency" | "taken_back";

/**
 * A day and time as the station's clock shows them, as `2026-11-23T16:30:00`.
 */
export type LocalDateTime = string;

/**
 * What a line tells of.
 */
export type LogKind = "call" | "booking" | "job" | "outbox" | "sync" | "request" | "note";

/**
 * How much a line matters, the most first.
 */
export type LogLevel = "error" | "warn" | "info";

/**
 * One line of the log: JSON in the file.
 */
export type LogLine = { 
/**
 * When it began.
 */
at: UtcDateTime, 
/**
 * How much it matters.
 */
level: LogLevel, 
/**
 * Which program wrote it.
 */
program: Program, 
/**
 * The number of its process.
 */
process: number, 
/**
 * What it was.
 */
what: LogKind, 
/**
 * Its name: of a call, a request, a kind of message; of a note its words.
 */
name: string, 
/**
 * How it ended: `ok`, or a problem's code. A note has none.
 */
outcome?: string | null, 
/**
 * How long it took, in milliseconds.
 */
ms?: number | null, 
/**
 * The call it happened in.
 */
call?: string | null, 
/**
 * The station's own numbers of what it was about, and figures.
 */
about?: { [key in string]: LogValue }, };

/**
 * Lines of the log, the oldest first.
 */
export type LogPage = { 
/**
 * The lines.
 */
lines: Array<LogLine>, 
/**
 * How many that fitted stand before them and were left out.
 */
left_out: number, 
/**
 * How many could not be read, as one a power failure broke.
 */
unreadable: number, 
/**
 * The place behind them.
 */
next: LogPlace, };

/**
 * A place in the log.
 */
export type LogPlace = { 
/**
 * The file's number.
 */
file: number, 
/**
 * How many of its bytes stand before it.
 */
offset: number, };

/**
 * Which lines of the log.
 */
export type LogQuery = { 
/**
 * Only those that began then or later.
 */
since?: UtcDateTime | null, 
/**
 * Only those that matter at least as much.
 */
level?: LogLevel | null, 
/**
 * Only those of a call of this name, and what happened in it.
 */
call?: string | null, 
/**
 * Only those of this kind.
 */
what?: LogKind | null, 
/**
 * Only those behind this place, as an earlier page named it.
 */
after?: LogPlace | null, 
/**
 * The newest so many; 0 for 1,000.
 */
limit?: number, };

/**
 * A figure, a word of the station's own, or an alias.
 */
export type LogValue = number | string;

/**
 * How something to look at can be answered.
 */
export type LookAnswer = "stopped" | "send" | "left" | "seen" | "anew" | "retry" | "dismiss" | "gone" | "not-booked" | "came-out" | "not-out";

/**
 * A table to look at.
 */
export type LookAtColumns = { 
/**
 * Its name, for what is said of it.
 */
name: string, 
/**
 * The beginning of it, up to the end of a row, in base64.
 */
base64: string, 
/**
 * Which column says what, by the words of the field `columns` of shops that are only files.
 */
columns: { [key in string]: string }, 
/**
 * How it is to be read, where its own evidence is not enough or wrong.
 */
choices?: FileChoices, };

/**
 * Which document, on which printer.
 */
export type LookAtDocument = { 
/**
 * The document.
 */
document: GivenDocument, 
/**
 * How it is laid; without a page the first one is shown.
 */
lay: LayDocument, 
/**
 * The printer, else the one that prints labels.
 */
printer?: PrinterId | null, };

/**
 * A key with its secret, which is not shown again.
 */
export type MadeApiKey = { 
/**
 * The station's number for it.
 */
id: ApiKeyId, 
/**
 * The public part.
 */
key: string, 
/**
 * The secret.
 */
secret: string, };

/**
 * A key to make.
 */
export type MakeApiKey = { 
/**
 * For which shop.
 */
shop: ShopId, 
/**
 * What it may do.
 */
access: ApiAccess, };

/**
 * A backup to make.
 */
export type MakeBackup = { 
/**
 * The file, or the folder it goes to; none: the folder that is set.
 */
to?: string | null, 
/**
 * The passphrase under which shops' and carriers' secrets go with it; none: they do not.
 */
passphrase?: string, };

/**
 * A batch to make.
 */
export type MakeBatch = { 
/**
 * Its name.
 */
name: string, 
/**
 * The orders, in the sequence they are packed in.
 */
orders: Array<OrderId>, };

/**
 * Whether a manager's PIN is asked for.
 */
export type ManagerView = { 
/**
 * Whether there is one.
 */
set: boolean, 
/**
 * Whether who asks may change settings now.
 */
open: boolean, 
/**
 * Until when none may be tried, after too many wrong ones.
 */
waits_until?: UtcDateTime | null, };

/**
 * How the conditions of a rule combine.
 */
export type Matching = "all" | "any";

/**
 * How a printer finds where a label starts.
 */
export type Media = "gap" | "mark" | "continuous";

/**
 * Membership of a list.
 */
export type Membership = "in" | "not_in";

/**
 * Orders that go in one parcel.
 */
export type MergeOrders = { 
/**
 * The order whose parcel it is: its number stands on the label, and what is set for it by hand counts.
 */
main: OrderId, 
/**
 * The orders that go in it.
 */
others: Array<OrderId>, };

/**
 * An order that shares its parcel with others, as they name it.
 */
export type MergedOrder = { 
/**
 * The order.
 */
id: OrderId, 
/**
 * The number people use.
 */
number: string, 
/**
 * The shop's own key of it.
 */
reference: string, };

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
 * What is not offered to this cart at this moment.
 */
export type NotOffered = { 
/**
 * The delivery method's title; empty where it is about the whole cart.
 */
title: string, 
/**
 * Which of the things it may ship with; empty: all of them.
 */
code: string, 
/**
 * Why, as a sentence.
 */
why: Message, };

/**
 * A label that was not taken back.
 */
export type NotVoided = { 
/**
 * Its shipment.
 */
shipment: ShipmentId, 
/**
 * Why not.
 */
problem: Problem, };

/**
 * A run of serials of one form, spent from `next` to `last`.
 */
export type NumberBlock = { 
/**
 * What its numbers have in common.
 */
form: NumberForm, 
/**
 * The serial the next label gets; one more than the last when all are spent.
 */
next: number, 
/**
 * The last serial of the block.
 */
last: number, };

/**
 * What the numbers of a block have in common. The parts are what the carrier, the post or GS1 gave the shop.
 */
export type NumberForm = { "kind": "sscc", 
/**
 * The GS1 company prefix: 4 to 12 digits.
 */
prefix: string, 
/**
 * The extension digit, 0 to 9.
 */
extension: number, } | { "kind": "s10", 
/**
 * The service indicator: two capitals, as `RB`.
 */
service: string, 
/**
 * The country of the post that gave the numbers: two capitals.
 */
country: string, } | { "kind": "swiss_post", 
/**
 * The franking licence: eight digits.
 */
licence: string, } | { "kind": "dpd", 
/**
 * The depot that gave the numbers: four digits.
 */
depot: string, } | { "kind": "mondial_relay", 
/**
 * The brand code in the barcode: two digits.
 */
brand: string, } | { "kind": "packeta" };

/**
 * The kinds of number forms.
 */
export type NumberKind = "sscc" | "s10" | "swiss_post" | "dpd" | "mondial_relay" | "packeta";

/**
 * The numbers a carrier's parcels get: blocks that are spent one after the other, each number once, ever.
 */
export type NumberRange = { 
/**
 * Whose numbers they are.
 */
carrier: CarrierId, 
/**
 * The blocks, the one that is spent first at the front.
 */
blocks: Array<NumberBlock>, 
/**
 * When so many numbers are left in all of them, the station warns.
 */
warn_below: number, };

/**
 * Items with a number of their own that is kept with the order.
 */
export type Numbered = { 
/**
 * The items by their SKU: `*` for anything, `?` for one character; case does not matter.
 */
sku: string, 
/**
 * The lot it was made in.
 */
lot: boolean, 
/**
 * Its own serial number.
 */
serial: boolean, };

/**
 * Whether a method does something.
 */
export type Offer = "never" | "on_request" | "always";

/**
 * Whether a fact is one of some values.
 */
export type OneOf<T> = { 
/**
 * In or not in.
 */
is: Membership, 
/**
 * The values: in a file one alone needs no brackets.
 */
values: Array<T>, };

/**
 * What a carrier said on line.
 */
export type OnlinePrice = { 
/**
 * What all parcels cost together; none: it does not say.
 */
price?: Money | null, 
/**
 * Days from handover to delivery, where it says.
 */
lead_days?: number | null, 
/**
 * How many minutes ago it said so.
 */
age_minutes: number, };

/**
 * A booking of which nobody knows yet what became.
 */
export type OpenBookingView = { 
/**
 * How far the carrier was asked.
 */
booking: Booking, 
/**
 * The shipment it is to bring about.
 */
shipment: Shipment, 
/**
 * The number of its order.
 */
order: string, };

/**
 * How many orders a shop has to do.
 */
export type OpenOrders = { 
/**
 * So many.
 */
count: number, 
/**
 * Whether there are others behind those that were counted.
 */
and_more: boolean, };

/**
 * From a minute of a day until before another; 0 to 1440.
 */
export type OpenSpan = { 
/**
 * The minute it opens, since midnight.
 */
from: number, 
/**
 * The minute it closes; 1440 is midnight.
 */
to: number, };

/**
 * The hours of a week, Monday first. The spans of a day are in order, do not touch, and end after they begin.
 *
 * As text: `Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-16:00`, `24/7`, `off`; a part of OpenStreetMap's opening hours, in which a
 * later rule stands in the place of an earlier one for its days.
 */
export type OpeningHours = [Array<OpenSpan>, Array<OpenSpan>, Array<OpenSpan>, Array<OpenSpan>, Array<OpenSpan>, Array<OpenSpan>, Array<OpenSpan>];

/**
 * What a shop's parcels can ship with.
 */
export type OptionsBrought = { 
/**
 * The methods that can carry them, the cheapest first, unknown prices behind known ones. Where nobody says what they weigh the
 * prices are those of the heaviest parcel of each.
 */
rows: Array<PriceRow>, 
/**
 * Whether customs have to be told of them; none: nobody says where they go, or where they come from.
 */
customs?: boolean | null, };

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
 * What the shop says; of an order that others go with, with their goods, weights and amounts.
 */
facts: ShopOrder, 
/**
 * The orders that go in its parcel, in the order they were merged.
 */
merged?: Array<MergedOrder>, 
/**
 * The order in whose parcel it goes.
 */
main?: MergedOrder | null, 
/**
 * Whether its facts hold only what is left of it: its other pieces shipped already.
 */
rest?: boolean, 
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
stage: Stage, 
/**
 * When its customer was erased from it; what is left names nobody.
 */
erased_at?: UtcDateTime | null, };

/**
 * What is set for each of many orders; everything else a person set for them stays.
 */
export type OrderChange = { "set": "method", 
/**
 * The method.
 */
method?: MethodId | null, } | { "set": "weight", 
/**
 * In grams.
 */
weight?: Grams | null, } | { "set": "size", 
/**
 * The size.
 */
size?: ParcelSize | null, } | { "set": "box", 
/**
 * Its name.
 */
name?: string | null, } | { "set": "parcels", 
/**
 * How many.
 */
parcels: number, } | { "set": "hold", 
/**
 * Why.
 */
reason: string, } | { "set": "release" } | { "set": "put_away", 
/**
 * Why.
 */
reason: string, } | { "set": "bring_back" } | { "set": "tag", 
/**
 * The tag.
 */
tag: string, } | { "set": "untag", 
/**
 * The tag.
 */
tag: string, } | { "set": "note", 
/**
 * The text.
 */
note: string, };

/**
 * How far the check of an order has come.
 */
export type OrderCheck = { 
/**
 * Whether its label waits for the check.
 */
required: boolean, 
/**
 * Its lines that ship.
 */
lines: Array<CheckedLine>, };

/**
 * What orders can be filtered by that only the orders know, each with how many there are.
 */
export type OrderFacets = { 
/**
 * The tags of orders that are not done with.
 */
tags: Array<[string, number]>, 
/**
 * The reasons orders are held for, as the keys of their messages.
 */
holds: Array<[string, number]>, };

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
 * The number of pieces.
 */
quantity: number, 
/**
 * How many pieces beside these its shop knows to have left.
 */
fulfilled?: number, 
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
 * Where its picture is.
 */
picture?: string, 
/**
 * Size, colour, engraving: whatever the customer chose, by name.
 */
properties: { [key in string]: string }, 
/**
 * False for what has no body: downloads, vouchers, services.
 */
ships: boolean, };

/**
 * What an order's delivery brings in and costs.
 */
export type OrderMargin = { 
/**
 * What the customer paid for delivery.
 */
paid: Money, 
/**
 * What its labels cost: as the carrier said when they were booked, else as the catalogue knows.
 */
cost: Money, 
/**
 * What is left; none where the two are in different currencies.
 */
margin?: Money | null, };

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
 * How an order's parcel is photographed.
 */
export type OrderPhotos = { 
/**
 * Whether somebody asks for a photo.
 */
wish: PhotoWish, 
/**
 * Whether there is one of the parcel as it is packed now.
 */
taken: boolean, 
/**
 * Those of all its parcels, the oldest first.
 */
kept: Array<Photo>, };

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
 * Only orders placed then.
 */
placed?: Placed | null, 
/**
 * Only orders that have to be handed over then.
 */
due?: Due | null, 
/**
 * Only orders with this tag.
 */
tag?: string | null, 
/**
 * Only orders that are held for this reason: the key of its message, as `hold-no-weight`.
 */
hold?: string | null, 
/**
 * Only orders that do not stand on the shelf, packed and without a label.
 */
off_shelf?: boolean | null, 
/**
 * Only orders of so many items.
 */
items?: Within | null, 
/**
 * Only orders that weigh so much, in grams.
 */
weight?: Within | null, 
/**
 * Only orders that cost so much, in the minor unit of their currency.
 */
total?: Within | null, 
/**
 * By which column they are sorted.
 */
sort?: OrderSort | null, 
/**
 * Whether the last comes first.
 */
descending?: boolean | null, 
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
 * The street it goes to.
 */
street: string, 
/**
 * The city it goes to.
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
tracking_number: string, 
/**
 * When it has to be handed over, where the customer was promised a day.
 */
ship_by?: LocalDateTime | null, 
/**
 * Whether its shop called it off after its label was made and nobody has answered yet.
 */
cancelled_too_late: boolean, 
/**
 * What its label costs, where that is known.
 */
price?: Money | null, 
/**
 * Its tags.
 */
tags: Array<string>, };

/**
 * The column a list of orders is sorted by.
 */
export type OrderSort = "due" | "placed" | "number" | "name" | "destination" | "method" | "weight" | "items" | "total" | "pick" | "stage";

/**
 * What the shop wants done with an order.
 */
export type OrderStatus = "open" | "waiting" | "cancelled" | "completed";

/**
 * One order with everything a person asks about it, as of one moment.
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
 * The outgoing shipment that stands for its parcels now: of several, the latest.
 */
shipment?: Shipment | null, 
/**
 * Everything that was ever shipped of it, returns and what was taken back as well, in the order it was planned.
 */
shipments: Array<Shipment>, 
/**
 * What its customer was promised of the days of its delivery.
 */
delivery?: DeliveryView | null, 
/**
 * What its delivery brings in and costs, where both are known.
 */
margin?: OrderMargin | null, 
/**
 * What carriers billed of its shipments, where invoices were read.
 */
bills: Array<ShipmentBill>, 
/**
 * What its shop changed after its label was made, where nobody has dealt with it yet.
 */
late?: LateView | null, 
/**
 * What its shop changed since it was put away, where it is; the oldest first.
 */
changed_since_put_away: Array<JournalLine>, 
/**
 * How it stands on the shelf, where its label could not be made when it was packed.
 */
shelved?: Shelved | null, 
/**
 * Its print jobs, oldest first.
 */
jobs: Array<Job>, 
/**
 * The parcel that is to be weighed next, where it can still be weighed.
 */
weighing?: ParcelToWeigh | null, 
/**
 * How far its items are checked, where they are.
 */
check?: OrderCheck | null, 
/**
 * How its parcel is photographed.
 */
photos: OrderPhotos, 
/**
 * The three nearest service points it may go to, where it is held because of its point.
 */
points: Array<PointNear>, 
/**
 * What could carry its parcel, the cheapest first.
 */
alternatives: Array<Alternative>, 
/**
 * The orders that can go in its parcel: of its shop, to its address, to be packed now; the oldest first.
 */
to_merge: Array<OrderRow>, 
/**
 * What happened to it, oldest first.
 */
journal: Array<JournalLine>, };

/**
 * One message on its way. Messages about one order to one target go out in the order they were written.
 */
export type OutboxEntry = { 
/**
 * The station's number for it.
 */
id: OutboxId, 
/**
 * Who is told.
 */
target: OutboxTarget, 
/**
 * The order it is about.
 */
order: OrderId, 
/**
 * The shipment it is about.
 */
shipment: ShipmentId, 
/**
 * What is told. Names, numbers and links are filled in when it goes out.
 */
message: OutboxMessage, 
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
 * What a message says.
 */
export type OutboxMessage = { "kind": "shipped", 
/**
 * When its last label came out.
 */
at: UtcDateTime, } | { "kind": "withdrawn", 
/**
 * When it was taken back.
 */
at: UtcDateTime, } | { "kind": "tracked", 
/**
 * Which of the shipment's parcels it is, from 1.
 */
place: number, 
/**
 * Where it is.
 */
state: TrackingState, 
/**
 * Since when, as its carrier says.
 */
since: UtcDateTime, 
/**
 * When the station heard it.
 */
at: UtcDateTime, } | { "kind": "void_booking", 
/**
 * When it was taken back.
 */
at: UtcDateTime, };

/**
 * Where an outbox entry stands.
 */
export type OutboxState = "due" | "trying" | "done" | "set_aside" | "dropped";

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
 * Who a message goes to.
 */
export type OutboxTarget = { "shop": ShopId } | { "carrier": CarrierId };

/**
 * What a form shows of a layout.
 */
export type Outline = { 
/**
 * The page.
 */
page: OutlinePage, 
/**
 * On top of every page.
 */
header: Array<OutlineBlock>, 
/**
 * From top to bottom, over as many pages as it takes.
 */
body: Array<OutlineBlock>, 
/**
 * At the foot of every page.
 */
footer: Array<OutlineBlock>, 
/**
 * The layout's own texts by language and name.
 */
texts: { [key in Language]?: { [key in string]: string } }, };

/**
 * One thing on the page.
 */
export type OutlineBlock = { 
/**
 * Where the file it was read from has it, as `body/2/columns/0/blocks/1`; nothing where it is new.
 */
at: string | null, 
/**
 * What is written above it in the file, for people only.
 */
comment: string, 
/**
 * A frame around it.
 */
frame: boolean, 
/**
 * Only where this datum says something; with `!` before it, only where it does not.
 */
when: string | null, 
/**
 * What it shows.
 */
shows: OutlineContent, };

/**
 * One cell of a table's rows.
 */
export type OutlineCell = { 
/**
 * Where the file it was read from has it; nothing where it is new.
 */
at: string | null, 
/**
 * What stands above its column.
 */
head: string | null, 
/**
 * What it says, or what its barcode says.
 */
says: string, 
/**
 * As a code of this kind, not in letters.
 */
symbol: SymbolFile | null, 
/**
 * In millimetres; without it, an equal share of what is left.
 */
width: number | null, 
/**
 * The size of letters, in points.
 */
size: number | null, 
/**
 * Bold letters.
 */
bold: boolean, 
/**
 * Between the sides.
 */
align: AlignFile, };

/**
 * One of several stacks side by side.
 */
export type OutlineColumn = { 
/**
 * Where the file it was read from has it; nothing where it is new.
 */
at: string | null, 
/**
 * In millimetres; without it, an equal share of what is left.
 */
width: number | null, 
/**
 * From top to bottom.
 */
blocks: Array<OutlineBlock>, };

/**
 * What a block shows. Lengths in millimetres, letters in points.
 */
export type OutlineContent = { "what": "text", 
/**
 * What it says, `{order}` for a datum.
 */
text: string, 
/**
 * How large its letters are; of a text that fits itself into a height, the largest.
 */
size: number | null, 
/**
 * The smallest letters of a text that fits itself into a height.
 */
smallest: number | null, 
/**
 * The height a text fits itself into.
 */
height: number | null, 
/**
 * Bold letters.
 */
bold: boolean, 
/**
 * Between the sides.
 */
align: AlignFile, } | { "what": "barcode", 
/**
 * What it says.
 */
barcode: string, 
/**
 * Which kind of code.
 */
symbol: SymbolFile, 
/**
 * How high it is.
 */
height: number | null, 
/**
 * Between the sides.
 */
align: AlignFile, } | { "what": "logo", 
/**
 * At most so high.
 */
logo: number, 
/**
 * Between the sides.
 */
align: AlignFile, } | { "what": "line", 
/**
 * So thick.
 */
height: number | null, } | { "what": "space", 
/**
 * So high.
 */
space: number, } | { "what": "columns", 
/**
 * From left to right.
 */
columns: Array<OutlineColumn>, } | { "what": "table", 
/**
 * Of these data, a row each.
 */
table: string, 
/**
 * What stands in a row, from left to right.
 */
cells: Array<OutlineCell>, } | { "what": "sscc", 
/**
 * How high its bars are.
 */
sscc: number, };

/**
 * The page. Lengths in millimetres; without one, what the format says.
 */
export type OutlinePage = { 
/**
 * `a4`, `a5`, `a6`, `4x6`, `label`, or millimetres as `100x50`.
 */
size: string, 
/**
 * White on all four sides.
 */
margin: number | null, 
/**
 * Between two blocks.
 */
gap: number | null, 
/**
 * The size of letters, in points.
 */
text: number | null, };

/**
 * A layout's file as a form shows it.
 */
export type OutlineView = { 
/**
 * What the form shows; nothing where the file has mistakes.
 */
outline?: Outline | null, 
/**
 * What is wrong with the file.
 */
errors: Array<LayoutError>, 
/**
 * The parts the paper may have or not, and whether it has them.
 */
parts?: PaperParts | null, 
/**
 * What its texts may speak of, with what each says on made-up data.
 */
vocabulary: Vocabulary, 
/**
 * The words it uses, by name, as they are without the layout's own texts.
 */
words: { [key in string]: string }, };

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
setter: Setter, 
/**
 * What was asked for, as a phrase, where the value does not say it: a wish that names no method.
 */
wish?: Message, };

/**
 * What a person sets by hand.
 */
export type OverrideOrder = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * What they set; replaces what was set before.
 */
overrides: Overrides, 
/**
 * Whether it may come after the day it was promised for.
 */
slower?: boolean, };

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
 * What the desk's scale said of its parcels; a weight set by hand goes over it.
 */
weighed?: Weighed | null, 
/**
 * What each of its parcels weighs, the first one's weight first, where its shop said it as it asked for the label; counts as
 * long as it ships in as many. The scale and a weight set by hand go over it.
 */
parcel_weights?: Array<Grams>, 
/**
 * The parcel's outer size.
 */
size?: ParcelSize | null, 
/**
 * Which of the station's addresses it comes from; the empty name: its own, whatever else is decided.
 */
sender?: SenderId | null, 
/**
 * The days that stand in the place of those the customer was promised.
 */
promise?: Promise | null, 
/**
 * The service point it goes to, in the place of the one its shop says.
 */
service_point?: ServicePoint | null, 
/**
 * Everything else an order has one of.
 */
settings?: Array<Setting>, 
/**
 * Tags, besides those of rules.
 */
tags?: Array<string>, 
/**
 * What whoever packs it should know; empty where nobody said.
 */
note?: string, 
/**
 * `Some(Some(reason))` holds the order; `Some(None)` lets it go whatever a rule says.
 */
hold?: string | null, 
/**
 * Whether it ships although its shop says that it waits; `Some(false)` lets it wait whatever a rule says.
 */
let_go?: boolean | null, 
/**
 * That it is no work any more, whatever its shop says of it, until it is brought back.
 */
put_away?: PutAway | null, };

/**
 * What left by the hands of a packer.
 */
export type PackerFigures = { 
/**
 * Who packed; none: nobody said.
 */
packer?: string | null, 
/**
 * The parcels that left.
 */
left: Tally, };

/**
 * The packers of this desk.
 */
export type Packers = { 
/**
 * Their names.
 */
names: Array<string>, 
/**
 * Who packs now; none: nobody said.
 */
now?: string | null, };

/**
 * A code that lets one browser in.
 */
export type PairingCode = { 
/**
 * Six digits.
 */
code: string, 
/**
 * Until when it is good.
 */
until: UtcDateTime, };

/**
 * Which column of a panel's CSV is what, by the names in its first row.
 */
export type PanelColumns = { 
/**
 * The method's number or name.
 */
method: string, 
/**
 * The countries, several divided by `,` or `|`.
 */
countries: string, 
/**
 * Where the band begins, in kilograms.
 */
min_weight: string, 
/**
 * Where the band ends, in kilograms.
 */
max_weight: string, 
/**
 * The price.
 */
price: string, };

/**
 * A panel's CSV before it is read: its columns, what they are taken for, and its first rows.
 */
export type PanelTable = { 
/**
 * The names in its first row.
 */
head: Array<string>, 
/**
 * What they are taken for; empty where none fits.
 */
columns: PanelColumns, 
/**
 * Its first rows.
 */
rows: Array<Array<string>>, };

/**
 * A paper of one order, beside its label.
 */
export type Paper = "packing_slip" | "invoice" | "return_slip" | "customs_declaration";

/**
 * Papers as one file.
 */
export type PaperFile = { 
/**
 * A PDF, in base64.
 */
base64: string, 
/**
 * A name for it.
 */
name: string, 
/**
 * How many pages it has.
 */
page_count: number, 
/**
 * What is wrong with the own layouts, in whose place the built-in ones are used.
 */
problems: Array<Problem>, };

/**
 * The language of a shop's papers.
 */
export type PaperLanguage = "desk" | "recipient" | "en" | "fr" | "de" | "nl" | "es" | "it";

/**
 * A part of a paper.
 */
export type PaperPart = "logo" | "prices" | "barcodes" | "return-address";

/**
 * The parts a kind of paper may have or not, and whether it has them.
 */
export type PaperParts = { 
/**
 * The shop's logo.
 */
logo: boolean | null, 
/**
 * What things cost.
 */
prices: boolean | null, 
/**
 * Barcodes and 2D codes.
 */
barcodes: boolean | null, 
/**
 * Where parcels come back to.
 */
return_address: boolean | null, };

/**
 * A paper as it will print.
 */
export type PaperPreview = { 
/**
 * Its first pages, each a PNG in base64.
 */
pages: Array<string>, 
/**
 * How many pages it has.
 */
page_count: number, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * What is wrong with the own layout, in whose place the built-in one is used.
 */
problem?: Problem | null, };

/**
 * How a shop's papers are made.
 */
export type PaperSettings = { 
/**
 * The language of their words.
 */
language: PaperLanguage, 
/**
 * The shop's VAT number, for customs; empty: none.
 */
vat_number: string, 
/**
 * The shop's number with the EU's customs (EORI); empty: none.
 */
eori_number: string, };

/**
 * A paper an order may have.
 */
export type PaperView = { 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The kind it comes in: a customs declaration is a CN 22 or a CN 23.
 */
kind: Kind, 
/**
 * Whether a rule asks for it.
 */
asked: boolean, 
/**
 * The job that printed it last.
 */
job?: Job | null, };

/**
 * One box of a shipment.
 */
export type Parcel = { 
/**
 * Which of the shipment's parcels it is, from 1.
 */
place: number, 
/**
 * The number on its label, for own-number carriers an SSCC; empty until it has one.
 */
number: string, 
/**
 * Its weight.
 */
weight: Grams, 
/**
 * Its outer size, where one is known.
 */
size?: ParcelSize | null, 
/**
 * What lies in it; empty where nobody said which item goes into which parcel.
 */
items: Array<ParcelItem>, 
/**
 * Where it stands.
 */
state: ParcelState, 
/**
 * Where its carrier says it is; none while nothing was heard.
 */
tracked?: Sighting | null, };

/**
 * Pieces of one order line in a parcel.
 */
export type ParcelItem = { 
/**
 * The line's place in the order, from 0.
 */
line: number, 
/**
 * How many pieces of it.
 */
quantity: number, };

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
 * Where a parcel stands. `ParcelState::may_become` is the whole list of moves.
 */
export type ParcelState = "planned" | "labelled" | "shipped" | "voided";

/**
 * The parcel of an order that is to be weighed next.
 */
export type ParcelToWeigh = { 
/**
 * The parcel's place in the order, from 1.
 */
parcel: number, 
/**
 * How many the order ships in.
 */
of: number, 
/**
 * What it is expected to weigh.
 */
expected: Grams, };

/**
 * One of the things that are decided about an order.
 */
export type Part = "method" | "price" | "weight" | "size" | "sender" | "hold" | "settings" | "notes" | "tags" | "customs_statements" | "items";

/**
 * Some of an order's items that ship now, the others later.
 */
export type PartShipment = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * What ships now, of what is left of it.
 */
items: Array<ParcelItem>, };

/**
 * Serials a range went past.
 */
export type PassedSerials = { 
/**
 * Whose range it is.
 */
carrier: CarrierId, 
/**
 * The first serial that is not used.
 */
first: number, 
/**
 * The last one.
 */
last: number, 
/**
 * How many are left.
 */
left: number, };

/**
 * Holding a printer's queue.
 */
export type PauseQueue = { 
/**
 * The printer whose queue is meant.
 */
printer: PrinterId, 
/**
 * Held, or let go.
 */
paused: boolean, };

/**
 * Whether the customer has paid.
 */
export type PaymentStatus = "unknown" | "paid" | "unpaid" | "refunded";

/**
 * How much of each kind.
 */
export type PersonalCounts = { 
/**
 * Orders whose customer is named.
 */
orders: number, 
/**
 * Labels.
 */
labels: number, 
/**
 * Photos of open boxes.
 */
photos: number, 
/**
 * Papers as they were printed.
 */
papers: number, 
/**
 * Everything else as it was printed.
 */
jobs: number, 
/**
 * Lines of the journal with words of people.
 */
journal: number, 
/**
 * Answers of shops and carriers.
 */
outbox: number, 
/**
 * Files of the log.
 */
logs: number, };

/**
 * A photo of an open box, without its picture.
 */
export type Photo = { 
/**
 * Its number.
 */
id: PhotoId, 
/**
 * The order.
 */
order: OrderId, 
/**
 * The shipment whose parcels it shows; none while the order has no label.
 */
shipment?: ShipmentId | null, 
/**
 * When it was kept.
 */
at: UtcDateTime, 
/**
 * Who packed then, where somebody said.
 */
packer?: string | null, 
/**
 * How many bytes its JPEG has.
 */
bytes: number, 
/**
 * The SHA-256 of its JPEG, in hexadecimal digits: whoever has the file can tell that it is the one that was kept then.
 */
sha256: string, };

/**
 * A photo as a file.
 */
export type PhotoFile = { 
/**
 * The file's name; it names nobody.
 */
name: string, 
/**
 * Its content, a JPEG, in base64.
 */
base64: string, };

/**
 * The number of a photo.
 */
export type PhotoId = number;

/**
 * Of which orders a photo is taken.
 */
export type PhotoMode = "never" | "asked" | "required";

/**
 * Whether an order's parcel is photographed before it is closed.
 */
export type PhotoWish = "no" | "asked" | "required";

/**
 * How this desk takes photos of open boxes.
 */
export type Photographing = { 
/**
 * Of which orders.
 */
mode: PhotoMode, 
/**
 * Where they are required: of orders whose total is this or more; none: of every order.
 */
from?: Money | null, 
/**
 * The folder a camera's program puts its pictures into.
 */
folder?: string | null, };

/**
 * When orders were placed, by the days of the station's calendar.
 */
export type Placed = { "when": "today" } | { "when": "yesterday" } | { "when": "last", 
/**
 * How many.
 */
days: number, } | { "when": "days", 
/**
 * The first.
 */
from: Day, 
/**
 * The last; none: until now.
 */
to?: Day | null, };

/**
 * A point with what is so of it now.
 */
export type PointBrought = { 
/**
 * The number shops name it by: its platform's, else its own.
 */
number: number, 
/**
 * The point.
 */
point: ServicePointRecord, 
/**
 * How far it is, in metres; none where nobody said from where.
 */
distance?: number | null, 
/**
 * Whether it is open tomorrow, by the hours that are known.
 */
opens_tomorrow: boolean, 
/**
 * When it opens next, or since when it is open; none where nobody knows.
 */
opens_at?: UtcDateTime | null, 
/**
 * Whether it was told so long ago that it may have changed.
 */
is_stale: boolean, };

/**
 * Why an order cannot go to a point as it is.
 */
export type PointFault = "missing" | "of_whom" | "method" | "unknown" | "gone" | "closed" | "too_heavy" | "too_large" | "post_number";

/**
 * What a service point is (Sendcloud API v3, `general_shop_type`).
 */
export type PointKind = "servicepoint" | "locker" | "post_office" | "carrier_depot";

/**
 * The points that are kept of a carrier in a country.
 */
export type PointList = { 
/**
 * The carrier's code.
 */
carrier: string, 
/**
 * The country.
 */
country: Country, 
/**
 * How many of them take parcels.
 */
count: number, 
/**
 * How many do not any more.
 */
gone: number, 
/**
 * When the oldest that takes parcels was told.
 */
oldest?: UtcDateTime | null, 
/**
 * When all of them were last told.
 */
whole_at?: UtcDateTime | null, 
/**
 * How many boxes of the country are still to be asked for, where that was begun.
 */
open_boxes: number, 
/**
 * Why they could not be asked for, the last time.
 */
problem?: Problem | null, };

/**
 * A point and how far it is.
 */
export type PointNear = { 
/**
 * The point.
 */
point: ServicePointRecord, 
/**
 * How far it is from the place that was asked about, in metres; none where none was.
 */
distance?: number | null, 
/**
 * Whether whoever fetches a parcel there needs a number of their own.
 */
needs_post_number: boolean, };

/**
 * A question for service points. Those that take no parcels any more are left out.
 */
export type PointQuery = { 
/**
 * The country they are in.
 */
country: Country, 
/**
 * Only of these carriers; none: of every carrier.
 */
carriers: Array<string>, 
/**
 * Only those of these codes of the carrier's; none: every.
 */
codes: Array<string>, 
/**
 * Only of these kinds; none: of every kind.
 */
kinds: Array<PointKind>, 
/**
 * Only of this word of the carrier's; empty: of every.
 */
shop_type: string, 
/**
 * From where distances are measured; the nearest come first.
 */
from?: Position | null, 
/**
 * Only within so many metres of that place; none: the nearest, however far.
 */
radius?: number | null, 
/**
 * Only in this box.
 */
within?: Bounds | null, 
/**
 * How many at most.
 */
limit: number, };

/**
 * Points of a carrier in a country that a shop's orders may go to.
 */
export type PointSwitch = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * The carrier's code, as points have it.
 */
carrier: string, 
/**
 * The country.
 */
country: Country, };

/**
 * What it is answered.
 */
export type PointsBrought = { 
/**
 * The carriers that are switched on for the shop in that country.
 */
carriers: Array<string>, 
/**
 * Where the address was taken to be; none where it was not asked for, or no point tells.
 */
about?: AboutPlace | null, 
/**
 * The points, the nearest first.
 */
points: Array<PointBrought>, };

/**
 * The points near a place.
 */
export type PointsFound = { 
/**
 * Where that place was taken to be, where nobody said exactly; none where no point tells.
 */
about?: AboutPlace | null, 
/**
 * The nearest points, the nearest first.
 */
near: Array<PointNear>, };

/**
 * What a file of service points brought.
 */
export type PointsImported = { 
/**
 * The file's name.
 */
file: string, 
/**
 * How many points are new, were known, and take no parcels any more because of it.
 */
kept: PointsKept, 
/**
 * What was refused, the first hundred, each naming its place.
 */
refused: Array<RefusedRow>, 
/**
 * How much was refused in all.
 */
refused_count: number, 
/**
 * The headings of columns that say nothing to Packdesk.
 */
unknown_columns: Array<string>, };

/**
 * What became of points that were kept.
 */
export type PointsKept = { 
/**
 * New ones.
 */
added: number, 
/**
 * Those that were known.
 */
known: number, 
/**
 * Those that take no parcels any more because of it.
 */
gone: number, };

/**
 * The service point of an order, and those it may go to.
 */
export type PointsOfOrder = { 
/**
 * The point it goes to now, as the order names it.
 */
named?: ServicePoint | null, 
/**
 * The same as it is known.
 */
known?: ServicePointRecord | null, 
/**
 * What is wrong with it, where the order is held for that.
 */
fault?: PointFault | null, 
/**
 * The carriers whose points are switched on for its shop in that country.
 */
carriers: Array<string>, 
/**
 * Those it may go to.
 */
found: PointsFound, };

/**
 * What is kept of service points.
 */
export type PointsView = { 
/**
 * Each carrier's, country by country.
 */
lists: Array<PointList>, 
/**
 * What is switched on for shops.
 */
switches: Array<PointSwitch>, };

/**
 * A position on the earth, in millionths of a degree.
 */
export type Position = { 
/**
 * North of the equator, from -90,000,000 to 90,000,000.
 */
latitude: number, 
/**
 * East of Greenwich, from -180,000,000 to 180,000,000.
 */
longitude: number, };

/**
 * Postal codes of one country from one to another, both included: codes of the same length compare as texts, as
 * `75000` to `75999`; a start alone, as `97`, is every code that starts with it.
 */
export type PostalRange = { 
/**
 * The country the codes are of.
 */
country: Country, 
/**
 * The first, or the start of all.
 */
from: string, 
/**
 * The last; empty where `from` is the start of all.
 */
to: string, };

/**
 * What is done to the practice printer, so that a person can see how the desk takes it.
 */
export type PracticeDeed = "put-right" | "paper-out" | "paper-out-soon" | "paper-out-mid-label" | "ribbon-out" | "head-open" | "pause" | "too-hot" | "cutter-stuck" | "jam" | "peel" | "take-label" | "off" | "pull-cable" | "power-cut" | "answer-late" | "answer-noise" | "answer-nothing" | "print-twice" | "swallow" | "share" | "real-time" | "at-once";

/**
 * What is preferred when a method has to be found: it comes before the price, and never stands in the way of shipping.
 */
export type Preferences = { 
/**
 * How the carrier gets the parcel.
 */
first_mile: FirstMile, 
/**
 * Where the customer gets it.
 */
last_mile?: LastMile | null, 
/**
 * With a signature, or without one.
 */
signature?: boolean | null, 
/**
 * With an age check, or without one.
 */
age_check?: boolean | null, 
/**
 * The most days it may take.
 */
max_lead_days?: number | null, };

/**
 * A picture of a label.
 */
export type Preview = { 
/**
 * A PNG, in base64: of several parcels, the first.
 */
png: string, 
/**
 * Those of the other parcels, once they were made: PNGs in base64, of nine parcels at most.
 */
others: Array<string>, 
/**
 * Whether this is the label that was made, or how it would look now.
 */
made: boolean, 
/**
 * Whether its carrier makes the label, so that nobody knows how it will look before it is booked.
 */
by_carrier: boolean, 
/**
 * The tracking number on it; empty while none is given.
 */
tracking_number: string, 
/**
 * What is wrong with the own layout, in whose place the built-in one is used.
 */
problem?: Problem | null, };

/**
 * What parcels up to a weight cost.
 */
export type Price = { 
/**
 * The heaviest parcel at that price.
 */
up_to: Grams, 
/**
 * The price.
 */
price: Money, };

/**
 * A method in the table.
 */
export type PriceRow = { 
/**
 * The method, and its price by sheet or catalogue.
 */
offer: Compared, 
/**
 * When the price sheet of its carrier was brought in, where it has one.
 */
sheet_at?: UtcDateTime | null, 
/**
 * What its carrier said on line.
 */
online?: OnlinePrice | null, };

/**
 * Who says what a method costs.
 */
export type PriceSource = "sheet" | "catalogue";

/**
 * All methods for an order or a basket.
 */
export type PriceTable = { 
/**
 * Those that can carry it first, the cheapest before the others, unknown prices behind known ones.
 */
rows: Array<PriceRow>, 
/**
 * The carriers that were asked on line, and what kept them from answering.
 */
asked: Array<AskedCarrier>, };

/**
 * What a method costs, and who says so.
 */
export type PricedMethod = { 
/**
 * All parcels together.
 */
total: Money, 
/**
 * The same in the order's currency, by which methods are compared; none: it is not compared.
 */
compared?: Money | null, 
/**
 * Why it is not compared.
 */
kept_out?: Message | null, 
/**
 * Who says so.
 */
source: PriceSource, 
/**
 * Whether tax is in it, where its source says.
 */
basis?: Basis | null, 
/**
 * What the total is made of, where its source says.
 */
charges: Array<Charge>, 
/**
 * The last day it holds, where there is one.
 */
valid_to?: Day | null, };

/**
 * Which orders print their label at the first scan, without a second one or Enter.
 */
export type PrintAtScan = "never" | "one_item" | "nothing_to_check";

/**
 * A document that is to be printed.
 */
export type PrintDocument = { 
/**
 * The document.
 */
document: GivenDocument, 
/**
 * How it is laid; without a page, all of them.
 */
lay: LayDocument, 
/**
 * The printer, else the one that prints labels.
 */
printer?: PrinterId | null, 
/**
 * The order it belongs to.
 */
order?: OrderId | null, 
/**
 * Whether a person has seen the remarks that ask, and said yes.
 */
agreed: boolean, };

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
proof: Proof, 
/**
 * How it prints.
 */
setup: PrinterSetup, 
/**
 * What it is used for.
 */
takes: Takes, 
/**
 * The printer that gets its waiting jobs while it cannot print; it has to speak the same language.
 */
fallback?: PrinterId | null, };

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
 * A printer's short name, as `bench-1`. What was stored is taken as it is; [`Printer::check`] says whether a name may be
 * given to a printer.
 */
export type PrinterId = string;

/**
 * What a printer wants to be sent.
 */
export type PrinterLanguage = "zpl" | "tspl" | "epl2" | "esc_pos" | "pdf" | "png";

/**
 * How a printer prints. What is not said stays as the printer has it.
 */
export type PrinterSetup = { 
/**
 * How dark.
 */
darkness?: Darkness | null, 
/**
 * Inches a second.
 */
speed?: number | null, 
/**
 * Moves the picture down, in dots; up where negative. 0 puts it back where it was.
 */
top_offset?: number | null, 
/**
 * What happens to a label that has come out.
 */
finish?: Finish | null, 
/**
 * How it finds where a label starts.
 */
media?: Media | null, 
/**
 * How graphics are packed (ZPL).
 */
compression: Compression, 
/**
 * The paper, in a queue's word for it, as `iso_a4_210x297mm`; empty takes the queue's own.
 */
paper: string, 
/**
 * The tray, in a queue's word for it, as `tray-2`; empty takes the queue's own.
 */
tray: string, };

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
 * Whether a person holds its queue.
 */
paused: boolean, 
/**
 * What keeps it from printing, as far as the last try showed.
 */
problem?: Problem | null, };

/**
 * A printer to be asked what it is.
 */
export type ProbePrinter = { 
/**
 * How it is reached.
 */
connection: PrinterConnection, 
/**
 * The language it is asked in. One that speaks another may print the questions.
 */
language: PrinterLanguage, };

/**
 * What a printer told of itself; what it did not tell is for a person to choose.
 */
export type ProbedPrinter = { 
/**
 * Its model, as `ZD421-203dpi`.
 */
model?: string | null, 
/**
 * Its resolution, where labels are made for it.
 */
dpi?: Dpi | null, 
/**
 * How many dots wide it is set to print.
 */
width?: number | null, 
/**
 * What it speaks, when it answered in it.
 */
language?: PrinterLanguage | null, 
/**
 * What it can prove.
 */
proof: Proof, 
/**
 * The papers of a queue, in its words.
 */
papers: Array<string>, 
/**
 * The trays of a queue, in its words.
 */
trays: Array<string>, };

/**
 * What went wrong, for a person: what happened, what it means, what to do now. The one error type of the faces.
 *
 * In the catalogue, `problem-<code>` is the sentence and `problem-<code>.advice` says what to do.
 */
export type Problem = { 
/**
 * Stable and searchable, as `printer-offline`.
 */
code: ProblemCode, 
/**
 * What the sentence speaks of.
 */
args?: { [key in string]: Argument }, 
/**
 * The technical text, shown one key away. Never a secret, never a customer's data.
 */
detail?: string, };

/**
 * What went wrong, by a stable and searchable code; `locales/*.ftl` has a sentence for each.
 */
export type ProblemCode = "account-does-not-fit" | "already-shipped" | "api-key-missing" | "api-keys-full" | "backup-damaged" | "backup-newer" | "backup-passphrase" | "backup-without-secrets" | "bad-arguments" | "bad-printer-address" | "bad-range" | "bad-scale-address" | "booking-interrupted" | "booking-not-asked" | "booking-not-kept" | "booking-numbers" | "booking-unclear" | "booking-under-way" | "carrier-busy" | "carrier-declines" | "carrier-files" | "carrier-is-own" | "carrier-key" | "carrier-kind" | "carrier-kind-unknown" | "carrier-label-not-whole" | "carrier-label-other-number" | "carrier-label-pages" | "carrier-label-unprintable" | "carrier-list-differs" | "carrier-no-answer" | "carrier-nonsense" | "carrier-not-offered" | "carrier-number-taken" | "carrier-refused" | "carrier-rests" | "carrier-silent" | "carrier-test-unreached" | "carrier-unreachable" | "checkout-changed" | "checkout-not-read" | "checkout-wrong" | "command-at-the-desk" | "command-needs-order" | "command-not-now" | "command-too-wide" | "contract-otherwise" | "customer-ambiguous" | "customer-not-found" | "desk-taken" | "customs-do-not-add-up" | "customs-not-declared" | "customs-paper-lost" | "customs-paper-not-whole" | "disk-full" | "document-asks" | "document-broken" | "document-drawer-ended" | "document-empty" | "document-encrypted" | "document-font-missing" | "document-huge-page" | "document-no-glyph" | "document-no-page" | "document-onto-itself" | "document-picture-broken" | "document-text-unreadable" | "document-too-large" | "document-too-many-dots" | "document-too-many-pages" | "document-too-much" | "document-too-slow" | "document-undrawable" | "document-unknown" | "drawing-not-started" | "errand-unknown" | "fallback-unlike" | "file-columns-missing" | "file-empty" | "file-encoding-unknown" | "file-encoding-unread" | "file-spreadsheet" | "file-unclear-date-order" | "file-unclear-decimal-mark" | "file-unclear-encoding" | "file-unclear-weight-mark" | "file-unreadable" | "file-unrecognised" | "file-unwritable" | "further-needs-first" | "internal" | "invoice-missing" | "invoice-wrong" | "item-asks-lot" | "item-asks-serial" | "item-extra" | "item-foreign" | "item-not-a-number" | "item-one-serial" | "item-serial-elsewhere" | "item-serial-twice" | "items-not-in-order" | "job-cancelled" | "job-not-asked" | "job-not-ended" | "job-not-waiting" | "job-taken-back" | "job-unanswered" | "keyring-failed" | "keyring-locked" | "label-full" | "label-no-glyph" | "label-not-kept" | "label-not-unused" | "label-on-its-way" | "label-still-missing" | "label-still-waits" | "label-too-long" | "label-unanswered" | "late-answered" | "layout-no-room" | "layout-part" | "layout-refused" | "layout-there" | "layout-too-free" | "layout-wrong" | "list-moved" | "log-not-started" | "log-unreadable" | "logo-too-large" | "logo-unreadable" | "look-not-answered" | "manager-pin-needed" | "manager-pin-odd" | "manager-pin-waits" | "manager-pin-wrong" | "message-refused" | "moved-meanwhile" | "merge-needs-two" | "merge-of-rest" | "merge-too-many" | "name-odd" | "many-not-agreed" | "no-folder" | "no-method" | "no-printer" | "no-range" | "no-scale" | "no-sender" | "no-shop" | "no-such-batch" | "no-such-box" | "no-such-carrier" | "no-such-checkout" | "no-such-checkout-version" | "no-such-country" | "no-such-job" | "no-such-label" | "no-such-layout" | "no-such-list" | "no-such-method" | "no-such-order" | "no-such-order-list" | "no-such-packer" | "no-such-photo" | "no-such-printer" | "no-such-scanner" | "no-such-sender" | "no-such-session" | "no-such-shipment" | "no-such-shop" | "no-such-stage" | "not-branded" | "not-found" | "not-let-in" | "not-insured" | "not-on-shelf" | "not-practice" | "not-weighed" | "nothing-counted" | "nothing-to-check" | "nothing-to-hand-over" | "nothing-to-undo" | "nothing-to-void" | "number-taken" | "only-at-the-desk" | "order-ambiguous" | "order-cancelled-too-late" | "order-changed-since" | "order-changed-too-late" | "order-erased" | "order-file-refused" | "order-folder" | "order-has-label" | "order-held" | "order-holds-others" | "order-merged" | "order-not-checked" | "order-not-found" | "order-not-held" | "order-not-merged" | "order-not-ready" | "order-parted" | "order-put-away" | "order-known-newer" | "order-number-changed" | "order-key-changed" | "order-set-aside" | "order-shelved" | "orders-apart" | "page-fault" | "pairing-over" | "pairing-wrong" | "paper-needs-orders" | "paper-not-made" | "part-of-merged" | "part-of-one-order" | "parcel-in-trouble" | "parcels-one-weight" | "photo-missing" | "photo-no-folder" | "photo-not-seen" | "photo-too-large" | "photo-unreadable" | "photos-full" | "point-ambiguous" | "point-carrier-off" | "point-file-columns" | "point-file-too-large" | "point-file-unrecognised" | "point-not-found" | "point-unavailable" | "points-no-land" | "points-no-source" | "practice-nobody" | "practice-nothing-to-try" | "practice-ports" | "print-data-gone" | "print-interrupted" | "printer-at-work" | "printer-bad-id" | "printer-bad-name" | "printer-buffer-full" | "printer-busy" | "printer-counted-otherwise" | "printer-counted-since" | "printer-counted-some" | "printer-cutter" | "printer-denied" | "printer-fault" | "printer-fell-back" | "printer-folder" | "printer-half-label" | "printer-head-open" | "printer-holds" | "printer-jam" | "printer-label-waiting" | "printer-mark" | "printer-memory-lost" | "printer-never-busy" | "printer-no-answer" | "printer-no-printer" | "printer-not-counted" | "printer-offline" | "printer-paper-out" | "printer-paused" | "printer-queue" | "printer-removed" | "printer-ribbon-out" | "printer-silent" | "printer-too-cold" | "printer-too-hot" | "printer-unfinished" | "printer-unnamed" | "printer-unreachable" | "printer-vanished" | "proof-impossible" | "purge-date-ahead" | "queue-job-stays" | "range-bad" | "range-empty" | "range-file" | "range-kind" | "range-low" | "range-missing" | "range-overlaps" | "range-spent" | "rates-carrier" | "rates-none" | "rates-wrong" | "row-refused" | "rows-refused" | "rules-file" | "scale-below-zero" | "scale-busy" | "scale-denied" | "scale-elsewhere" | "scale-empty" | "scale-fault" | "scale-has-a-key" | "scale-no-such-box" | "scale-not-emptied" | "scale-not-understood" | "scale-not-zeroed" | "scale-offline" | "scale-overload" | "scale-settling" | "scale-silent" | "scale-still-weighed" | "scale-trial-not-understood" | "scale-unnamed" | "scale-unreachable" | "scan-refused" | "scan-refused-alt" | "scan-refused-frame" | "scan-too-soon" | "scanner-denied" | "scanner-frame-odd" | "scanner-incomplete" | "scanner-name-twice" | "scanner-nameless" | "scanner-offline" | "scanner-twice" | "secret-in-arguments" | "secrets-damaged" | "secrets-failed" | "sendcloud-methods" | "serve-certificate" | "serve-needs-certificate" | "serve-needs-name" | "serve-no-page" | "serve-port" | "sessions-failed" | "sessions-full" | "settings-conflict" | "shelf-not-needed" | "shipment-taken-back" | "ships-otherwise" | "shop-bad-address" | "shop-brings-nothing" | "shop-busy" | "shop-by-hand" | "shop-certificate" | "shop-clock-apart" | "shop-guarded" | "shop-key-kept-back" | "shop-more-set-aside" | "shop-moved" | "shop-never-reached" | "shop-no-api" | "shop-no-key" | "shop-no-right" | "shop-nonsense" | "shop-not-connected" | "shop-not-kept" | "shop-not-offered" | "shop-not-recognised" | "shop-offline" | "shop-order-missing" | "shop-order-thrown-away" | "shop-order-stands" | "shop-orders-gone" | "shop-pull-stopped" | "shop-refused-key" | "shop-rejected" | "shop-right-useful" | "shop-server-error" | "shop-timed-out" | "shop-too-old" | "shop-unknown-kind" | "shop-unknown-status" | "shop-unnamed" | "shortcut-odd" | "slower-than-promised" | "start-failed" | "station-closing" | "station-database-gone" | "station-is-itself" | "station-not-itself" | "station-open" | "station-silent" | "store-busy" | "store-damaged" | "store-failed" | "store-folder" | "store-newer" | "streets-none" | "streets-unlike" | "too-many-parcels" | "unknown-call" | "unknown-problem" | "update-address" | "update-broken" | "update-broke-off" | "update-does-not-start" | "update-forged" | "update-key" | "update-manifest" | "update-not-offered" | "update-not-replaced" | "update-not-set-up" | "update-otherwise" | "update-stuck" | "update-under-way" | "update-unreachable" | "update-went-back" | "void-not-agreed" | "void-too-late" | "webhook-not-taken" | "weight-differs";

/**
 * A program that works on a station.
 */
export type Program = "window" | "server" | "command";

/**
 * What a customer was promised of the days of a delivery.
 */
export type Promise = { 
/**
 * The day the carrier has to have the parcel.
 */
handover_date?: Day | null, 
/**
 * The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
 */
cut_off?: UtcDateTime | null, 
/**
 * The day it is delivered.
 */
delivery_date?: Day | null, };

/**
 * How a label's coming out is known.
 */
export type Proof = "odometer" | "host_status" | "hand_over";

/**
 * A draft to publish.
 */
export type PublishCheckout = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * How often it had been changed, as the person saw it.
 */
changes: number, };

/**
 * What went, or would go.
 */
export type PurgeReport = { 
/**
 * The day.
 */
before: Day, 
/**
 * Whether it was only counted.
 */
dry_run: boolean, 
/**
 * How much of each kind.
 */
counts: PersonalCounts, 
/**
 * What lies outside the station's reach.
 */
outside: Array<Message>, };

/**
 * Letting go of what is older than a day.
 */
export type PurgeRequest = { 
/**
 * What came to its end before this day goes.
 */
before: Day, 
/**
 * Only counts.
 */
dry_run: boolean, };

/**
 * Why an order is no work any more.
 */
export type PutAway = { 
/**
 * What the person who put it away said; empty once the customer was erased.
 */
reason: string, 
/**
 * When they did.
 */
at: UtcDateTime, };

/**
 * How many numbers a carrier's range has left.
 */
export type RangeStatus = { 
/**
 * The carrier whose range it is.
 */
carrier: CarrierId, 
/**
 * The numbers left.
 */
left: number, 
/**
 * Whether it is time to get more.
 */
low: boolean, };

/**
 * What one unit of a currency is worth in another.
 */
export type Rate = { 
/**
 * One unit of this …
 */
from: Currency, 
/**
 * … is so many millionths of a unit …
 */
millionths: number, 
/**
 * … of this.
 */
to: Currency, };

/**
 * What a file of prices is.
 */
export type RatesForm = "own" | "sendcloud_methods" | "sendcloud_panel" | "karrio_sheet" | "karrio_services";

/**
 * A piece of the file of streets.
 */
export type ReadStreets = { 
/**
 * Where it begins, in bytes.
 */
at: number, 
/**
 * How long it is, in bytes; at most 8 MB of it are read.
 */
length: number, };

/**
 * What a scale says.
 */
export type Reading = { "stable": Grams } | "moving" | "zero" | "under_zero" | "overload" | "fault";

/**
 * A value and its history: who set it last, and what they overrode, newest first.
 */
export type Reasoned<T> = { 
/**
 * The value that holds.
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
 * Its id.
 */
order: OrderId, 
/**
 * The number people use.
 */
number: string, 
/**
 * What is in the way.
 */
problem: Problem, };

/**
 * An order that cannot be taken.
 */
export type RefusedOrderBrought = { 
/**
 * Which of those that were given, from 0.
 */
place: number, 
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
found: string, 
/**
 * The order that is refused whole with it, by its number as far as it can be told; empty where it cannot.
 */
order: string, };

/**
 * The number of such a remark in this station.
 */
export type RemarkId = number;

/**
 * A backup to put in the station's place.
 */
export type RestoreBackup = { 
/**
 * Its file.
 */
file: string, 
/**
 * The passphrase of the secrets in it; none: they stay as they are.
 */
passphrase?: string, };

/**
 * An earlier version to go back to.
 */
export type RestoreSettings = { 
/**
 * Its number.
 */
version: number, 
/**
 * The version there is now, as the person saw it.
 */
from: number, };

/**
 * A backup that takes the station's place.
 */
export type Restored = { 
/**
 * When it was made.
 */
made: UtcDateTime, 
/**
 * The folder the station that was there is kept in; none where there was none, or where the next start puts it there.
 */
aside?: string | null, 
/**
 * How many secrets came with it.
 */
secrets: number, };

/**
 * For how many days each kind is kept once its order is done with; 0 keeps it until somebody takes it away, nothing leaves it
 * to the station, and there to what is usual.
 */
export type Retention = { 
/**
 * Labels.
 */
labels?: number | null, 
/**
 * Photos of open boxes.
 */
photos?: number | null, 
/**
 * Papers as they were printed.
 */
papers?: number | null, 
/**
 * Everything else as it was printed.
 */
jobs?: number | null, 
/**
 * Who orders go to.
 */
orders?: number | null, 
/**
 * What people wrote into the journal.
 */
journal?: number | null, 
/**
 * What shops and carriers answered.
 */
outbox?: number | null, 
/**
 * Files of the log; they are no shop's.
 */
logs?: number | null, };

/**
 * A layout's file, and what a form says of it.
 */
export type RewriteLayout = { 
/**
 * What is in it.
 */
text: string, 
/**
 * What the form that was read from that text says now.
 */
outline: Outline, 
/**
 * Its name.
 */
name: string, 
/**
 * The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
 */
shop?: ShopId | null, };

/**
 * One shipping rule. Active rules are tried from top to bottom; a later match overwrites the same field.
 */
export type Rule = { 
/**
 * Stable as long as the rule lives, whatever its place in the list. 0 in a file: whichever has that name.
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
 * The group it folds under in the editor; empty: none.
 */
group: string, 
/**
 * Only for orders of these shops; empty: of every shop.
 */
shops: Array<ShopId>, 
/**
 * The first day it is tried.
 */
from?: Day | null, 
/**
 * The last day it is tried.
 */
until?: Day | null, 
/**
 * Whether all conditions have to hold, or one is enough.
 */
matching: Matching, 
/**
 * Whether its conditions about items have to be met by one and the same item (where `matching` is `all`).
 */
same_item: boolean, 
/**
 * What the order has to be. None: every order.
 */
conditions: Array<Condition>, 
/**
 * What then happens.
 */
actions: Array<Action>, 
/**
 * Whether the rules below it are left out for the orders it matches.
 */
stop: boolean, };

/**
 * A rule in sentences.
 */
export type RuleSentences = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its conditions, in their order.
 */
conditions: Array<Message>, 
/**
 * Its actions, in their order.
 */
actions: Array<Message>, };

/**
 * What came of one rule for an order.
 */
export type RuleTried = { 
/**
 * The rule's number.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it matched.
 */
matched: boolean, 
/**
 * Why it did not.
 */
because?: Message | null, };

/**
 * Something for a printer to do by itself.
 */
export type RunErrand = { 
/**
 * The printer.
 */
printer: PrinterId, 
/**
 * The errand.
 */
errand: Errand, };

/**
 * One of several things said about an order, and who said it.
 */
export type Said<T> = { 
/**
 * The value.
 */
value: T, 
/**
 * Who set the value.
 */
setter: Setter, };

/**
 * A carrier's account to add or change.
 */
export type SaveCarrierAccount = { 
/**
 * The account.
 */
account: CarrierAccount, 
/**
 * Its secrets, when they are new or changed; those that are not among them are kept.
 */
credentials?: Credentials | null, };

/**
 * A draft to keep.
 */
export type SaveCheckout = { 
/**
 * Whose it is.
 */
shop: ShopId, 
/**
 * How often the draft it was made from had been changed; 0: it was made from none.
 */
changes: number, 
/**
 * What it says.
 */
configuration: Configuration, };

/**
 * A layout to keep.
 */
export type SaveLayout = { 
/**
 * What is in it.
 */
text: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
 */
shop?: ShopId | null, };

/**
 * A shop's logo.
 */
export type SaveLogo = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * A PNG, JPEG or GIF, in base64; empty takes the logo away.
 */
base64: string, };

/**
 * How a shop's papers are to be made.
 */
export type SavePaperSettings = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * The settings of its papers.
 */
settings: PaperSettings, };

/**
 * A shop to add or change.
 */
export type SaveShop = { 
/**
 * The shop.
 */
shop: Shop, 
/**
 * Its secrets, when they are new or changed; those that are not among them are kept.
 */
credentials?: Credentials | null, };

/**
 * A list of orders that was given a name.
 */
export type SavedList = { 
/**
 * Its name, once among all.
 */
name: string, 
/**
 * What it shows.
 */
query: OrderQuery, };

/**
 * The scale of this desk.
 */
export type Scale = { 
/**
 * The name people use.
 */
name: string, 
/**
 * How it is reached.
 */
connection: ScaleConnection, 
/**
 * What stands on it under every parcel and does not ship, as a tote.
 */
tare: Grams, 
/**
 * How far a parcel may be off its expected weight before a person is asked.
 */
tolerance: Tolerance, 
/**
 * Whether no label prints before its parcel was on the scale. Else one that was not is not asked about.
 */
always: boolean, };

/**
 * How a scale is reached.
 */
export type ScaleConnection = { "kind": "serial", 
/**
 * `/dev/ttyUSB0`, `COM3`.
 */
path: string, 
/**
 * Bits a second.
 */
baud: number, 
/**
 * What frames a character.
 */
character: Character, 
/**
 * What it speaks.
 */
protocol: ScaleProtocol, } | { "kind": "tcp", 
/**
 * Name or address.
 */
host: string, 
/**
 * Port.
 */
port: number, 
/**
 * What it speaks.
 */
protocol: ScaleProtocol, } | { "kind": "hid", 
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
serial: string, };

/**
 * What a scale on a serial line speaks.
 */
export type ScaleProtocol = { "language": "mt_sics" } | { "language": "toledo", 
/**
 * The unit the scale is set to.
 */
unit: WeightUnit, } | { "language": "nci" } | { "language": "continuous", 
/**
 * The unit of lines that leave it out; none takes only lines that say theirs.
 */
unit?: WeightUnit | null, };

/**
 * How the scale stands to the parcel at the desk.
 */
export type ScaleState = { "state": "silent" } | { "state": "empty" } | { "state": "settling" } | { "state": "parcel", 
/**
 * What it weighs, without the tare.
 */
weight: Grams, 
/**
 * The order this weight belongs to already: the scale has to be empty before another one gets a weight.
 */
order?: OrderId | null, } | { "state": "below_zero" } | { "state": "overload" } | { "state": "fault" };

/**
 * The scale and what it shows.
 */
export type ScaleView = { 
/**
 * The scale.
 */
scale: Scale, 
/**
 * How it stands to the parcel at the desk.
 */
state: ScaleState, 
/**
 * Why it shows nothing.
 */
problem?: Problem | null, };

/**
 * A scan, and what is on the screen meanwhile.
 */
export type Scan = { 
/**
 * What was read, as it came.
 */
code: string, 
/**
 * What else it may have been: the same keys on another keyboard.
 */
otherwise?: string | null, 
/**
 * The order that is open.
 */
order?: OrderId | null, 
/**
 * The item of that order that waits for a number, and which.
 */
item?: [Item, ItemNumber] | null, 
/**
 * The number of the `scan` event it came with.
 */
read?: number, };

/**
 * What a scan means.
 */
export type Scanned = { "found": "order", 
/**
 * The order.
 */
view: OrderView, } | { "found": "several", 
/**
 * The orders, the ones to be packed first.
 */
rows: Array<OrderRow>, } | { "found": "item", 
/**
 * The item.
 */
item: Item, } | { "found": "started", 
/**
 * The order.
 */
view: OrderView, 
/**
 * The item.
 */
item: Item, } | { "found": "batch", 
/**
 * The batch, with how far it is.
 */
batch: BatchView, } | { "found": "command", 
/**
 * The command.
 */
command: Command, } | { "found": "nothing", 
/**
 * The code, as it was read.
 */
code: string, } | { "found": "taken" };

/**
 * What the keys of a scanner that types mean, learned from a known barcode: a scanner set to one country's keyboard on
 * a computer set to another's types the wrong characters, but always the same keys.
 */
export type ScannerKeys = { [key in string]: string };

/**
 * How fast a scanner types.
 */
export type ScannerPace = { 
/**
 * From key to key, mostly, in milliseconds.
 */
gap: number, 
/**
 * The longest there was inside a code, in milliseconds.
 */
longest: number, };

/**
 * A scanner on a serial port and how it is.
 */
export type ScannerView = { 
/**
 * The scanner.
 */
scanner: SerialScanner, 
/**
 * What keeps it from being listened to, as far as this process knows.
 */
problem?: Problem | null, };

/**
 * The scanners of this desk.
 */
export type Scanners = { 
/**
 * Those on serial ports.
 */
serial: Array<SerialScanner>, 
/**
 * What the keys of those that type mean, as far as they were learned.
 */
keyboard: ScannerKeys, 
/**
 * Those that type, where something is set or was learned for one.
 */
typing: Array<TypingScanner>, };

/**
 * A further address parcels come from.
 */
export type Sender = { 
/**
 * Its short name.
 */
id: SenderId, 
/**
 * The address.
 */
address: Address, };

/**
 * A sender's short name; the empty one is the station's own address.
 */
export type SenderId = string;

/**
 * A serial port of the machine.
 */
export type SerialPort = { 
/**
 * `/dev/ttyACM0`, `COM3`.
 */
path: string, 
/**
 * What is plugged in there, as it calls itself; empty where nobody knows.
 */
device: string, };

/**
 * A scanner on a serial port: 8 data bits, no parity, 1 stop bit.
 */
export type SerialScanner = { 
/**
 * The name people use.
 */
name: string, 
/**
 * `/dev/ttyACM0`, `COM3`.
 */
path: string, 
/**
 * Bits a second.
 */
baud: number, 
/**
 * Before the code; empty for nothing. A code without it is not taken.
 */
prefix: string, 
/**
 * After the code and before Enter or CR; empty for nothing. A code without it is not taken.
 */
suffix: string, 
/**
 * What ends the code.
 */
ends: CodeEnd, };

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
 * A service point as its carrier or a file told of it. Country, carrier and code name it for ever.
 */
export type ServicePointRecord = { 
/**
 * The carrier, by the code its source has for it, as `dpd`; in small letters.
 */
carrier: string, 
/**
 * The carrier's own code of the point.
 */
code: string, 
/**
 * The number of it at the platform it was asked of, as Sendcloud's `10168633`; empty where there is none.
 */
platform_id: string, 
/**
 * What it is, where its source says.
 */
kind?: PointKind | null, 
/**
 * The carrier's own word for what it is, as `packStation`; empty where it has none.
 */
shop_type: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The street.
 */
street: string, 
/**
 * The house number, where it is told apart from the street.
 */
house_number: string, 
/**
 * The postal code.
 */
postal_code: string, 
/**
 * The city.
 */
city: string, 
/**
 * The country.
 */
country: Country, 
/**
 * Where it is.
 */
position: Position, 
/**
 * When it is open; none where nobody knows.
 */
hours?: OpeningHours | null, 
/**
 * The Monday of the only week these hours are for, holidays included; none: of every week.
 */
hours_week?: Day | null, 
/**
 * The heaviest parcel it takes, where that is known.
 */
max_weight?: Grams | null, 
/**
 * The largest parcel it takes, where that is known.
 */
max_size?: ParcelSize | null, 
/**
 * When its source said all this.
 */
as_of: UtcDateTime, 
/**
 * Since when it takes no parcels any more: its source said so, or has not named it twice.
 */
gone_at?: UtcDateTime | null, };

/**
 * Who set a field of a Decision.
 */
export type Setter = { "by": "nobody" } | { "by": "default" } | { "by": "shop_default" } | { "by": "order" } | { "by": "checkout", 
/**
 * The name the customer read.
 */
name: string, } | { "by": "dynamic_checkout" } | { "by": "rule", 
/**
 * The rule's number.
 */
id: number, 
/**
 * The rule's name at that time.
 */
name: string, } | { "by": "scale" } | { "by": "person" } | { "by": "eligibility", 
/**
 * Why not.
 */
why: Message, };

/**
 * Something an order has one of: a later rule overwrites it.
 */
export type Setting = { "set": "contract", 
/**
 * The contract.
 */
contract: ContractId, } | { "set": "box", 
/**
 * The box's name.
 */
name: string, } | { "set": "parcels", 
/**
 * How many, 1 and more.
 */
count: number, 
/**
 * How the items go into them.
 */
share: Share, } | { "set": "insure" } & Cover | { "set": "signature", 
/**
 * Whether.
 */
on: boolean, } | { "set": "age_check", 
/**
 * The age; 0 for no check.
 */
age: number, } | { "set": "delivery_note", 
/**
 * The text.
 */
text: string, } | { "set": "print_order_number", 
/**
 * Whether.
 */
on: boolean, } | { "set": "check_items", 
/**
 * Whether.
 */
on: boolean, } | { "set": "photo", 
/**
 * Whether.
 */
on: boolean, } | { "set": "email", 
/**
 * The address.
 */
to: string, } | { "set": "phone", 
/**
 * The number.
 */
to: string, } | { "set": "book_ahead", 
/**
 * Whether.
 */
on: boolean, } | { "set": "label_count", 
/**
 * How often, 1 and more.
 */
count: number, } | { "set": "papers", 
/**
 * The papers.
 */
papers: Array<Paper>, } | { "set": "printer", 
/**
 * The printer.
 */
printer: PrinterId, } | { "set": "export_reason", 
/**
 * The reason.
 */
reason: ExportReason, } | { "set": "customs_notes", 
/**
 * The text, 500 characters at most.
 */
text: string, } | { "set": "invoice_number", 
/**
 * The number; `{order}` stands for the order's.
 */
number: string, } | { "set": "brand", 
/**
 * The platform's number of it.
 */
id: number, } | { "set": "incoterm", 
/**
 * The term.
 */
term: Incoterm, };

/**
 * Everything a decision depends on besides the order.
 */
export type Settings = { 
/**
 * What applies where nothing else says anything.
 */
defaults: Defaults, 
/**
 * What applies to one shop's orders in their stead, where it says something.
 */
shop_defaults: { [key in ShopId]: Defaults }, 
/**
 * What each checkout delivery method means; the first that fits counts.
 */
checkout: Array<CheckoutMapping>, 
/**
 * The shipping rules, top to bottom.
 */
rules: Array<Rule>, 
/**
 * Carriers and methods.
 */
catalogue: Catalogue, 
/**
 * Further addresses parcels come from.
 */
senders: Array<Sender>, 
/**
 * The boxes of this desk.
 */
boxes: Array<BoxPreset>, 
/**
 * Exchange rates amounts may be compared through.
 */
rates: Array<Rate>, 
/**
 * For how long what is known about people is kept.
 */
retention: Retention, 
/**
 * The same for one shop's orders, where it differs.
 */
shop_retention: { [key in ShopId]: Retention }, };

/**
 * What became of a change of settings.
 */
export type SettingsSaved = { "is": "saved", 
/**
 * The version it is.
 */
version: number, 
/**
 * How many orders ship differently now.
 */
changed_orders: number, } | { "is": "conflict", 
/**
 * The version there is.
 */
version: number, 
/**
 * Who made it.
 */
who: string, 
/**
 * What they changed since the version this change was made from.
 */
theirs: Array<Change>, 
/**
 * What this change would have changed of that version.
 */
yours: Array<Change>, 
/**
 * The settings as they are.
 */
settings: Settings, };

/**
 * A state the settings were in.
 */
export type SettingsVersion = { 
/**
 * Its number; they grow.
 */
id: number, 
/**
 * Since when.
 */
at: UtcDateTime, 
/**
 * Who made it: the name of the person's account at that machine.
 */
who: string, 
/**
 * What they did, as a sentence; `None` where nobody noted it.
 */
why?: Message | null, };

/**
 * How far a station is set up.
 */
export type Setup = { 
/**
 * Where a person is, and what they said.
 */
place: SetupPlace, 
/**
 * Every step, in the sequence they are taken.
 */
steps: Array<SetupStepView>, };

/**
 * How far a person has come in setting the station up: what the station cannot see by itself.
 */
export type SetupPlace = { 
/**
 * The step they are at; none while nobody is setting anything up.
 */
at?: SetupStep | null, 
/**
 * The steps whose test they saw succeed.
 */
tried: Array<SetupStep>, 
/**
 * The steps they left out.
 */
left_out: Array<SetupStep>, };

/**
 * How a step stands.
 */
export type SetupState = "missing" | "untried" | "done" | "left_out";

/**
 * A step of setting a station up.
 */
export type SetupStep = "shop" | "carrier" | "printer" | "scale" | "label";

/**
 * A step of setting a station up, and how it stands.
 */
export type SetupStepView = { 
/**
 * The step.
 */
step: SetupStep, 
/**
 * How it stands.
 */
state: SetupState, };

/**
 * How bad a finding is.
 */
export type Severity = "wrong" | "odd";

/**
 * How the items of an order go into several parcels.
 */
export type Share = "evenly" | "by_line" | "first";

/**
 * A paper of the whole desk.
 */
export type Sheet = "pick_list" | "hand_over_list" | "commands" | "practice";

/**
 * How much is in a sheet.
 */
export type SheetSummary = { 
/**
 * Whose it is.
 */
carrier: CarrierId, 
/**
 * How many services it knows.
 */
services: number, 
/**
 * How many bands it has.
 */
bands: number, 
/**
 * How many of them have no price.
 */
unknown: number, };

/**
 * A sheet that is kept.
 */
export type SheetView = { 
/**
 * How much is in it.
 */
summary: SheetSummary, 
/**
 * Where it came from.
 */
source: string, 
/**
 * When it was brought in.
 */
brought_at: UtcDateTime, };

/**
 * An order on the shelf, and whether its label can be made.
 */
export type ShelfPlace = { 
/**
 * Its number.
 */
number: string, 
/**
 * Who it goes to.
 */
name: string, 
/**
 * The carrier's name.
 */
carrier_name: string, 
/**
 * Where the order stands now: one that was called off meanwhile is unpacked.
 */
stage: Stage, 
/**
 * Whether its label can be made now: it is scanned, and the label prints.
 */
ready: boolean, 
/**
 * What is in the way now, where something is.
 */
problem?: Problem | null, 
/**
 * The order.
 */
order: OrderId, 
/**
 * What the barcode on its station label says.
 */
code: string, 
/**
 * The carrier whose label is missing.
 */
carrier: CarrierId, 
/**
 * Why the label could not be made when it was put there.
 */
why: Problem, 
/**
 * Since when it stands there.
 */
since: UtcDateTime, };

/**
 * An order whose parcels are packed and stand on the shelf, because their label could not be made.
 */
export type Shelved = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * What the barcode on its station label says.
 */
code: string, 
/**
 * The carrier whose label is missing.
 */
carrier: CarrierId, 
/**
 * Why the label could not be made when it was put there.
 */
why: Problem, 
/**
 * Since when it stands there.
 */
since: UtcDateTime, };

/**
 * An order that was put on the shelf.
 */
export type Shelving = { 
/**
 * How it stands there.
 */
shelved: Shelved, 
/**
 * The jobs that print its station labels.
 */
jobs: Array<Job>, };

/**
 * An order that got its label.
 */
export type ShipAnswer = { 
/**
 * Its shipment.
 */
shipment: Shipment, 
/**
 * The job that prints its label; of several, the last one's.
 */
job: Job, };

/**
 * An order its shop asks a label for.
 */
export type ShipBrought = { 
/**
 * The shop whose order it is.
 */
shop: ShopId, 
/**
 * The order.
 */
order: OrderId, 
/**
 * By which key, for the journal: its public part.
 */
by: string, 
/**
 * The method, option or service it has to ship with: decided otherwise, it is refused. Empty: whatever is decided.
 */
with: string, 
/**
 * The contract it has to be booked under: where what it ships with is not, it is refused. None: whatever is decided.
 */
contract?: ContractId | null, 
/**
 * Which of the station's addresses it comes from, the empty name its own; none: whatever is decided.
 */
from?: SenderId | null, 
/**
 * Its parcels; none: as it is decided.
 */
parcels: Array<BroughtParcel>, 
/**
 * What else is set for it, each in the place of what was set of its kind.
 */
settings: Array<Setting>, 
/**
 * Whether its carrier's answer is waited for.
 */
wait: boolean, };

/**
 * With what an order is to ship: a method by its name, or a wish that is granted at the end, when weight, size and
 * place are known.
 */
export type ShipWith = { "method": MethodId } | { "option": string } | { "carrier": CarrierId } | { "cheapest": Array<MethodId> } | { "fastest": Array<MethodId> } | { "to": LastMile };

/**
 * One contract with a carrier: the parcels of an order that travel together.
 */
export type Shipment = { 
/**
 * The station's number for it.
 */
id: ShipmentId, 
/**
 * The order it belongs to.
 */
order: OrderId, 
/**
 * Whether it goes to the customer or comes back.
 */
direction: Direction, 
/**
 * Which of the order's shipments of that direction it is, from 1; further ones are replacements and parts.
 */
sequence: number, 
/**
 * Our own reference: the carrier and the shop are asked by it before anything is tried again.
 */
reference: string, 
/**
 * The carrier account that carries it.
 */
carrier: CarrierId, 
/**
 * The contract it is booked under, where the account has several.
 */
contract?: ContractId | null, 
/**
 * The shipping method that was bought.
 */
method: MethodId, 
/**
 * The carrier's own key of it; empty where the carrier has none.
 */
remote_id: string, 
/**
 * The price the carrier named when it was booked.
 */
cost?: Money | null, 
/**
 * Where its labels come from.
 */
labels: LabelSource, 
/**
 * Where it stands.
 */
state: ShipmentState, 
/**
 * How far the carrier was asked for it.
 */
booking: BookingState, 
/**
 * Its parcels, the first one first; never none.
 */
parcels: Array<Parcel>, 
/**
 * How it was decided at that moment; later rules do not change it.
 */
decision: Decision, 
/**
 * When it was planned.
 */
booked_at: UtcDateTime, 
/**
 * Whether it was booked before its order is packed: its labels are kept, and print when the order ships.
 */
ahead: boolean, 
/**
 * What it holds of an order that ships in parts, the last part among them; empty where it holds all of it, or is no part.
 */
part?: Array<ParcelItem>, };

/**
 * What was billed of a shipment, beside what was quoted.
 */
export type ShipmentBill = { 
/**
 * The shipment.
 */
shipment: ShipmentId, 
/**
 * Its order.
 */
order: OrderId, 
/**
 * The number of that.
 */
order_number: string, 
/**
 * Its carrier.
 */
carrier: CarrierId, 
/**
 * What it should have cost, where that is known.
 */
quoted?: Money | null, 
/**
 * What was billed, by all invoices together, currency by currency.
 */
billed: Array<Money>, 
/**
 * What was billed beyond the quote; below 0: less. None where the two cannot be compared.
 */
difference?: Money | null, 
/**
 * What it is made of.
 */
charges: Array<ChargeSum>, 
/**
 * Why its lines have to be looked at.
 */
concerns: Array<LineConcern>, };

/**
 * A shipment's number in this station.
 */
export type ShipmentId = number;

/**
 * Where a shipment stands. `store` moves it; `ShipmentState::may_become` is the whole list of moves.
 */
export type ShipmentState = "planned" | "booked" | "kept" | "labelled" | "shipped" | "failed" | "voided";

/**
 * What became of an order whose shop asked for its label.
 */
export type ShippedBrought = { "kind": "made", 
/**
 * The shipment.
 */
shipment: BroughtShipment, } | { "kind": "already", 
/**
 * The shipment it had.
 */
shipment: BroughtShipment, };

/**
 * An order that got its label.
 */
export type ShippedOrder = { 
/**
 * Its id.
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
 * The carrier's own name for it, as `postnl:standard`, by which it is booked on line; empty: its short name.
 */
service: string, 
/**
 * The option it is a weight band of; empty: it stands alone.
 */
option: string, 
/**
 * The contracts it can be bought under; empty: it needs none.
 */
contracts: Array<ContractId>, 
/**
 * The lightest parcel it takes.
 */
min_weight: Grams, 
/**
 * The heaviest parcel it takes.
 */
max_weight: Grams, 
/**
 * The largest parcel it takes.
 */
max_size?: ParcelSize | null, 
/**
 * The longest girth: length and twice width and height.
 */
max_girth?: Millimetres | null, 
/**
 * Cubic centimetres that count as a kilogram, as 5000; 0 where volume does not count.
 */
volumetric_divisor: number, 
/**
 * Where it goes; empty: everywhere (or wherever its zones say).
 */
countries: Array<Country>, 
/**
 * What it costs and how long it takes, zone by zone: the first that covers an address counts. With zones, it goes
 * nowhere else.
 */
zones: Array<Zone>, 
/**
 * Where it hands the parcel over.
 */
last_mile: LastMile, 
/**
 * How the carrier gets it.
 */
first_mile: FirstMile, 
/**
 * Whether a customer signs: always, when asked, never.
 */
signature: Offer, 
/**
 * Whether the customer's age is checked.
 */
age_check: Offer, 
/**
 * The most it can be insured for; `None`: it cannot.
 */
max_insurance?: Money | null, 
/**
 * The incoterms it knows; empty: any.
 */
incoterms: Array<Incoterm>, 
/**
 * Days from handover to delivery, where it says.
 */
lead_days?: number | null, 
/**
 * The last moment of a day a parcel still goes the same day.
 */
cut_off?: TimeOfDay | null, };

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
account: ShopAccount, };

/**
 * How a shop is reached. Keys and secrets are not here: they are in the keyring, under the shop's id.
 */
export type ShopAccount = { 
/**
 * By which connector.
 */
kind: ShopKind, 
/**
 * How that one is set, by its own fields.
 */
config: AccountConfig, };

/**
 * What a kind of shop can do.
 */
export type ShopCapabilities = { 
/**
 * Its orders and their changes can be asked for.
 */
pulls: boolean, 
/**
 * Its orders that are over can be asked for as well.
 */
history: boolean, 
/**
 * It takes tracking numbers.
 */
takes_numbers: boolean, 
/**
 * It hears that an order has left, and takes no tracking number.
 */
without_numbers: boolean, 
/**
 * It takes more than one number an order.
 */
several_numbers: boolean, 
/**
 * It understands that some items of an order have left while others are still to come; another shop is told of parts once nothing
 * is left.
 */
part_fulfilment: boolean, 
/**
 * It takes a number back.
 */
takes_back: boolean, 
/**
 * It knows products beside its orders.
 */
products: boolean, 
/**
 * It hears of every step of its parcels, of returns as well.
 */
hears_parcels: boolean, 
/**
 * It brings its orders itself, over the station's own API and with a key of the station's.
 */
brings_orders: boolean, 
/**
 * Its connection can be tested: it says what it is, and what its key may do.
 */
tests: boolean, };

/**
 * The history of a shop: what of its old orders is to come in, and how far that is.
 */
export type ShopHistory = { 
/**
 * How far back, as a person chose.
 */
reach: HistoryReach, 
/**
 * What changed in the shop from this moment on comes in: no older than the reach, and than orders are kept here.
 */
begins_at: UtcDateTime, 
/**
 * Where it stands.
 */
state: HistoryState, 
/**
 * What changed up to here is in; it goes on from there.
 */
cursor?: UtcDateTime | null, 
/**
 * How many orders came in.
 */
orders: number, 
/**
 * How many could not be read, and are left out.
 */
left_out: number, 
/**
 * Why the last try broke off; it is tried again by itself.
 */
problem?: Problem | null, };

/**
 * The station's short name for a shop, as `garden-store`: stable, used in files, commands and rules.
 */
export type ShopId = string;

/**
 * The kind of a shop, as `woocommerce`: which connector speaks to it.
 */
export type ShopKind = string;

/**
 * A kind of shop there is a connector for.
 */
export type ShopKindInfo = { 
/**
 * Its kind.
 */
kind: ShopKind, 
/**
 * The catalogue's key of its name.
 */
name: string, 
/**
 * The catalogue's key of how to connect one; empty where there is nothing to say.
 */
guide: string, 
/**
 * What it can do.
 */
capabilities: ShopCapabilities, 
/**
 * What it has to be told.
 */
fields: Array<AccountField>, 
/**
 * What it needs to prove who asks.
 */
secrets: Array<AccountField>, };

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
 * How the customer pays, by its name and its code, as `Cash on delivery` and `cod`: what the shop says of it.
 */
payment_methods?: Array<string>, 
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
 * Why it crosses a border, where the shop says.
 */
export_reason?: ExportReason | null, 
/**
 * What the customer wrote.
 */
note: string, 
/**
 * The shop's tags.
 */
tags: Array<string>, 
/**
 * What was not understood when it was read, or has to be known before it is packed.
 */
remarks?: Array<Message>, };

/**
 * How a shop's papers are made.
 */
export type ShopPapers = { 
/**
 * The shop.
 */
shop: ShopId, 
/**
 * Its name.
 */
name: string, 
/**
 * The settings of its papers.
 */
settings: PaperSettings, 
/**
 * Its logo as a file, in base64; empty where it has none.
 */
logo: string, };

/**
 * What a shop says of itself when its connection is tested.
 */
export type ShopSeen = { 
/**
 * The name it has for itself; empty where it does not say.
 */
name: string, 
/**
 * Its software with the version, or the version of its interface; empty where it does not say.
 */
version: string, 
/**
 * How many of its orders leave something to do; nothing where it does not say.
 */
open_orders?: OpenOrders | null, 
/**
 * Rights its key lacks, in the shop's own words: without them no orders come in, or the shop cannot be told.
 */
missing_rights: Array<string>, 
/**
 * Rights its key lacks without which orders come in with less in them.
 */
useful_rights: Array<string>, 
/**
 * How many seconds its clock is ahead of the station's, below zero where it is behind; nothing where it does not say.
 */
clock_ahead?: number | null, };

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
 * What came of testing the connection to a shop that answers.
 */
export type ShopTested = { 
/**
 * What the shop said of itself.
 */
seen: ShopSeen, 
/**
 * What has to be mended before all of it works, each with what to do.
 */
to_mend: Array<Problem>, 
/**
 * What would be better otherwise.
 */
to_know: Array<Problem>, };

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
 * How its old orders come in; nothing where nobody wants them.
 */
history?: ShopHistory | null, 
/**
 * What its kind can do.
 */
capabilities: ShopCapabilities, 
/**
 * Whether every secret it needs is in the keyring.
 */
has_credentials: boolean, 
/**
 * Why the keyring could not be asked.
 */
secret_problem?: Problem | null, 
/**
 * Whether a person has to mend why it could not be synced; what passes by itself is waited for.
 */
needs_person: boolean, };

/**
 * The keys a person chose for this desk.
 */
export type Shortcuts = { 
/**
 * Whether letters, digits and signs by themselves do anything (WCAG 2.1.4 wants them to be switched off).
 */
letters: boolean, 
/**
 * The keys of an act instead of its usual ones, by the act's name, as `Ctrl+k`.
 */
keys: { [key in string]: Array<string> }, };

/**
 * When a delivery method is shown or hidden. Where there are conditions for showing it, one of them has to hold; one for
 * hiding it that holds outweighs them.
 */
export type Showing = { 
/**
 * Shown or hidden.
 */
is: Shown, 
/**
 * Whether all conditions have to hold or one is enough.
 */
matching: Matching, 
/**
 * What the cart has to be.
 */
conditions: Array<Condition>, };

/**
 * Whether a delivery method is shown.
 */
export type Shown = "show" | "hide";

/**
 * What a carrier said of a parcel.
 */
export type Sighting = { 
/**
 * Where it is.
 */
state: TrackingState, 
/**
 * The carrier's own word for that.
 */
word: string, 
/**
 * Since when: by the carrier where it says, else when the station heard it.
 */
at: UtcDateTime, };

/**
 * Where an order stands at the desk. One column of the database; `Stage::of` is the only way it is made.
 */
export type Stage = "ready" | "held" | "waiting" | "merged" | "partly_shipped" | "booking" | "labelled" | "shipped" | "cancelled" | "closed" | "put_away";

/**
 * How many orders stand at a stage.
 */
export type StageCount = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * The number of orders.
 */
orders: number, };

/**
 * What a person answers when a station may not be itself.
 */
export type StationAnswer = "goes_on" | "is_copy";

/**
 * What the answer did.
 */
export type StationAnswered = { 
/**
 * The serials each range went past.
 */
passed: Array<PassedSerials>, 
/**
 * How many print jobs may have come out before: each asks one question.
 */
asked_jobs: number, };

/**
 * What a person is asked before the next label.
 */
export type StationQuestion = { 
/**
 * Why the station may not be itself.
 */
doubt: Doubt, 
/**
 * The same for a person.
 */
why: Message, 
/**
 * What became of what was taken away at the station since, for a person.
 */
removals: Message, 
/**
 * The folder it is in.
 */
folder: string, 
/**
 * How many labels each range leaves out at least, for what nobody here knows of.
 */
labels_since: number, };

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
 * What a person is asked before the next label, where this may not be the station that printed the last.
 */
question?: StationQuestion | null, 
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
stages: Array<StageCount>, 
/**
 * How labels go on without the network.
 */
labels: LabelsStatus, 
/**
 * How much a person has to look at.
 */
look: number, 
/**
 * The newer version of the program that was found.
 */
update?: string | null, };

/**
 * A shipment a carrier has that nobody booked here, as the carrier tells of it.
 */
export type Stranger = { 
/**
 * The carrier's own key of it.
 */
remote_id: string, 
/**
 * The reference it was booked with; empty where it has none.
 */
reference: string, 
/**
 * The number of its order; empty where it has none.
 */
order_number: string, 
/**
 * The numbers of its parcels.
 */
numbers: Array<string>, 
/**
 * When it was booked, where the carrier says.
 */
booked_at?: UtcDateTime | null, 
/**
 * Its price, where the carrier says.
 */
cost?: Money | null, };

/**
 * The file that streets of the map are drawn from.
 */
export type Streets = { 
/**
 * Its path; none: the map shows no streets.
 */
file?: string | null, };

/**
 * What was read of the file of streets.
 */
export type StreetsRead = { 
/**
 * The bytes in base64; fewer than were asked for at the end of the file.
 */
base64: string, };

/**
 * What an engineer needs to help with a desk.
 */
export type SupportBundle = { 
/**
 * The file's name.
 */
name: string, 
/**
 * The zip file, in base64.
 */
base64: string, 
/**
 * What was left out of it.
 */
left_out: Array<Message>, };

/**
 * How the bundle is asked for.
 */
export type SupportRequest = { 
/**
 * The language its README is written in.
 */
language: Language, };

/**
 * A carrier's points in a country, switched on for a shop or off.
 */
export type SwitchPoints = { 
/**
 * Whose orders may go to which.
 */
switch: PointSwitch, 
/**
 * Whether they may.
 */
on: boolean, };

/**
 * A kind of barcode or 2D code.
 */
export type SymbolFile = "code128" | "qr" | "data-matrix" | "aztec" | "pdf417";

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
 * Open orders that were asked for beside what changed, whatever the shop's dates say of them.
 */
looked_through: number, 
/**
 * Orders and files the station could not read, each with the reason.
 */
set_aside: Array<Problem>, 
/**
 * Files of its folder that may still be written, and are looked at again.
 */
waits: number, 
/**
 * Shipments the shop was told of.
 */
told: number, 
/**
 * Why it could not be told of others; they are told later, or stand in the list of what is to be told.
 */
not_told: Array<Problem>, };

/**
 * The latest picture of the camera's folder, for an order.
 */
export type TakePhoto = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * For how long the order has been at the desk, in milliseconds: what came into the folder before is of another box.
 */
within: number, };

/**
 * What a printer is used for.
 */
export type Takes = "labels" | "papers";

/**
 * What left, in figures. Everything is counted in parcels.
 */
export type Tally = { 
/**
 * The parcels to customers.
 */
parcels: number, 
/**
 * The parcels that come back: their labels came out here.
 */
returns: number, 
/**
 * The parcels that left after the moment by which they had to be handed over.
 */
late: number, 
/**
 * What all of them cost, currency by currency, as far as that is known.
 */
cost: Array<Money>, 
/**
 * The parcels whose cost nobody knows.
 */
without_price: number, };

/**
 * What is to be left out of every weight from now on.
 */
export type Tare = { "what": "nothing" } | { "what": "load" } | { "what": "box", 
/**
 * Its name.
 */
name: string, };

/**
 * The number of a long work.
 */
export type TaskId = number;

/**
 * Rules to test on one order.
 */
export type TestRules = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * The settings to test; none: those of the station.
 */
settings?: Settings | null, };

/**
 * What came of it.
 */
export type TestedRules = { 
/**
 * The order's number.
 */
number: string, 
/**
 * What came of each active rule, from top to bottom.
 */
rules: Array<RuleTried>, 
/**
 * How it would ship, field by field.
 */
explained: Array<Explained>, };

/**
 * How texts are compared.
 */
export type TextMatch = "is" | "is_not" | "contains" | "contains_not" | "starts_with" | "ends_with" | "in" | "not_in" | "pattern" | "regex";

/**
 * A comparison of texts. With several values a positive operator needs one of them to fit, a negative one none.
 */
export type TextTest = { 
/**
 * How the texts are compared.
 */
is: TextMatch, 
/**
 * With what: in a file one alone needs no brackets.
 */
values: Array<string>, 
/**
 * Whether case, accents and spaces count.
 */
exact: boolean, };

/**
 * A time of day, as `16:30:00`.
 */
export type TimeOfDay = string;

/**
 * A span of time, with its beginning and without its end.
 */
export type TimeSpan = { 
/**
 * From when; none: from the beginning of time.
 */
from?: UtcDateTime | null, 
/**
 * Until when; none: to its end.
 */
until?: UtcDateTime | null, };

/**
 * One thing a person has to look at.
 */
export type ToLookAt = { 
/**
 * What it is about.
 */
concern: Concern, 
/**
 * What it is, in a line.
 */
title: Message, 
/**
 * What happened, and what to do.
 */
problem: Problem, 
/**
 * Since when.
 */
since?: UtcDateTime | null, 
/**
 * The order it is about.
 */
order?: OrderId | null, 
/**
 * How it can be answered, what is done most often first.
 */
answers: Array<LookAnswer>, };

/**
 * How far a parcel may be off its expected weight: by a share of it, and by so many grams in any case.
 */
export type Tolerance = { 
/**
 * Per cent of the expected weight.
 */
percent: number, 
/**
 * What nobody is asked about however light the parcel is.
 */
grams: Grams, };

/**
 * Where the parcels of an order are.
 */
export type Tracked = { 
/**
 * Its parcels that have a number and were not taken back, each with what was heard of it.
 */
parcels: Array<TrackedParcel>, 
/**
 * Why a carrier could not be asked now; what is shown was heard before.
 */
problem?: Problem | null, };

/**
 * A parcel and everything its carrier said of it.
 */
export type TrackedParcel = { 
/**
 * Its shipment.
 */
shipment: ShipmentId, 
/**
 * Which of the shipment's parcels it is, from 1.
 */
place: number, 
/**
 * The number on its label.
 */
number: string, 
/**
 * What was said, oldest first; nothing while nothing was heard.
 */
sightings: Array<Sighting>, };

/**
 * Where a parcel is on its way, in common words.
 */
export type TrackingState = "announced" | "under_way" | "out_for_delivery" | "at_point" | "delivered" | "trouble" | "returning" | "cancelled" | "unknown";

/**
 * What would ship differently.
 */
export type Trial = { 
/**
 * How many orders were looked at: the queue and the last 90 days.
 */
orders: number, 
/**
 * How many would ship differently.
 */
changed: number, 
/**
 * From what to what, the most frequent first.
 */
moves: Array<TrialMove>, 
/**
 * What would be otherwise about them.
 */
parts: Array<TrialPart>, 
/**
 * How many would be held that are not.
 */
newly_held: number, 
/**
 * How many would no longer be held.
 */
released: number, 
/**
 * What they would cost more (or less), in each currency the catalogue has prices in.
 */
price_difference: Array<Money>, 
/**
 * A few of the orders.
 */
examples: Array<TrialExample>, 
/**
 * Whether a person stopped it before the end.
 */
stopped: boolean, };

/**
 * An order that would ship differently.
 */
export type TrialExample = { 
/**
 * The order.
 */
order: OrderId, 
/**
 * Its number.
 */
number: string, 
/**
 * What would no longer be so, as sentences.
 */
before: Array<Message>, 
/**
 * What would be so in its stead, and why.
 */
after: Array<Explained>, };

/**
 * A method by its name, which the settings that are tried may have changed.
 */
export type TrialMethod = { 
/**
 * The method.
 */
id: MethodId, 
/**
 * Its name.
 */
name: string, };

/**
 * Orders that would move from one method to another, or keep theirs and ship differently in other ways.
 */
export type TrialMove = { 
/**
 * What they ship with.
 */
from?: TrialMethod | null, 
/**
 * What they would ship with.
 */
to?: TrialMethod | null, 
/**
 * The number of orders.
 */
orders: number, };

/**
 * How many orders would be otherwise in one thing.
 */
export type TrialPart = { 
/**
 * In what.
 */
part: Part, 
/**
 * The number of orders.
 */
orders: number, };

/**
 * What came of it.
 */
export type TriedLayout = { 
/**
 * Everything that is wrong with it.
 */
errors: Array<LayoutError>, 
/**
 * Its first pages with made-up data, each a PNG in base64; none where it cannot be read.
 */
pages: Array<string>, 
/**
 * How many pages it has.
 */
page_count: number, };

/**
 * A scale that answered when it was tried.
 */
export type TriedScale = { 
/**
 * How it was reached when it did.
 */
connection: ScaleConnection, 
/**
 * What it said.
 */
reading: Reading, };

/**
 * A cart to try a draft with.
 */
export type TryCheckout = { 
/**
 * Whose customer it is.
 */
shop: ShopId, 
/**
 * What is tried; none: the draft that is kept.
 */
configuration?: Configuration | null, 
/**
 * The cart.
 */
cart: Cart, 
/**
 * At which moment; none: now.
 */
moment?: UtcDateTime | null, };

/**
 * A layout as it is being written. Drawn with its shop's name and logo, else the first shop's.
 */
export type TryLayout = { 
/**
 * What would be in it.
 */
text: string, 
/**
 * The language of the words it is drawn with; else the shop's.
 */
language?: Language | null, 
/**
 * Its name.
 */
name: string, 
/**
 * The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
 */
shop?: ShopId | null, };

/**
 * Which way up a sheet is printed, clockwise.
 */
export type Turn = "auto" | "none" | "right" | "half" | "left";

/**
 * A part that a paper is to have, or not.
 */
export type TurnPart = { 
/**
 * What is in it.
 */
text: string, 
/**
 * The part.
 */
part: PaperPart, 
/**
 * Whether it has it.
 */
on: boolean, 
/**
 * Its name.
 */
name: string, 
/**
 * The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
 */
shop?: ShopId | null, };

/**
 * A PIN as it is typed. Written nowhere.
 */
export type TypedPin = string;

/**
 * A scanner that types.
 */
export type TypingScanner = { 
/**
 * The name people use.
 */
name: string, 
/**
 * How fast it types, where that was learned.
 */
pace?: ScannerPace | null, 
/**
 * Before the code; empty for nothing. A code without it is not taken.
 */
prefix: string, 
/**
 * After the code and before Enter or CR; empty for nothing. A code without it is not taken.
 */
suffix: string, 
/**
 * What ends the code.
 */
ends: CodeEnd, };

/**
 * The number of something unread in this station.
 */
export type UnreadId = number;

/**
 * Why a label that is paid is not used.
 */
export type Unused = "kept" | "no_label" | "not_printed" | "spare";

/**
 * A label that is paid and not used.
 */
export type UnusedLabel = { 
/**
 * Why it is not used.
 */
why: Unused, 
/**
 * Until when its carrier takes it back; none where it takes nothing back.
 */
void_until?: UtcDateTime | null, 
/**
 * Whether it can be taken back now.
 */
can_void: boolean, 
/**
 * The shipment.
 */
shipment: ShipmentId, 
/**
 * Its order.
 */
order: OrderId, 
/**
 * The number people use of it.
 */
order_number: string, 
/**
 * The numbers of its parcels.
 */
numbers: Array<string>, 
/**
 * When it was planned.
 */
booked_at: UtcDateTime, 
/**
 * Its price, where the carrier said.
 */
cost?: Money | null, };

/**
 * What became of putting a newer version in place.
 */
export type UpdateOutcome = { "outcome": "waits", 
/**
 * What is under way.
 */
why: Message, } | { "outcome": "placed", 
/**
 * The version.
 */
version: string, } | { "outcome": "handed", 
/**
 * The version.
 */
version: string, 
/**
 * The file of the package.
 */
file: string, 
/**
 * What a person types to install it; none where the file is opened as any file is.
 */
command?: string | null, };

/**
 * Where newer versions come from.
 */
export type UpdateSource = { 
/**
 * Whether they are asked for once a day.
 */
on: boolean, 
/**
 * The address of the list of releases; none: nobody is asked.
 */
address?: string | null, 
/**
 * The public key their publisher signs with, as minisign writes it.
 */
key?: string | null, };

/**
 * The program's version, and whether there is a newer one.
 */
export type UpdatesView = { 
/**
 * The version that runs.
 */
version: string, 
/**
 * The form of package it was installed from, as `deb`; none where it was built, or nobody knows.
 */
form?: string | null, 
/**
 * Where newer ones come from.
 */
source: UpdateSource, 
/**
 * When they were asked for last.
 */
asked_at?: UtcDateTime | null, 
/**
 * The newer version that was found.
 */
found?: FoundUpdate | null, 
/**
 * Why the last asking came to nothing.
 */
problem?: Problem | null, };

/**
 * A moment in UTC. In JSON: RFC 3339, as `2026-11-23T17:34:24Z`. In the database: milliseconds since 1970.
 */
export type UtcDateTime = string;

/**
 * How a check ended.
 */
export type Verdict = "fine" | "attention" | "wrong";

/**
 * Settings and the version they are, or were changed from.
 */
export type VersionedSettings = { 
/**
 * The version's number; 0 while nothing was ever set.
 */
version: number, 
/**
 * What they say.
 */
settings: Settings, };

/**
 * What the data of a kind of paper are called, and what each says on one of made-up data.
 */
export type Vocabulary = { 
/**
 * The paper's, by name.
 */
data: { [key in string]: string }, 
/**
 * Those of the first row of each table.
 */
rows: { [key in string]: { [key in string]: string } }, };

/**
 * A label to take back.
 */
export type VoidShipment = { 
/**
 * Its shipment.
 */
shipment: ShipmentId, 
/**
 * Why, in a person's words; kept in the journal.
 */
reason: string, };

/**
 * Labels to take back that are paid and not used.
 */
export type VoidUnused = { 
/**
 * Their shipments, as a person saw them.
 */
shipments: Array<ShipmentId>, };

/**
 * A label that was taken back.
 */
export type VoidedShipment = { 
/**
 * The shipment, taken back.
 */
shipment: Shipment, 
/**
 * How many jobs were taken out of their queues.
 */
cancelled: number, 
/**
 * Whether a label is out, or may still come out: it has to be thrown away.
 */
label_is_out: boolean, };

/**
 * What became of labels that were to be taken back.
 */
export type VoidedUnused = { 
/**
 * How many were taken back here; their carriers are told from now on.
 */
voided: number, 
/**
 * Those that were not, and why.
 */
left: Array<NotVoided>, };

/**
 * The orders that wait at a stage.
 */
export type WaitingFigures = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * How many orders wait.
 */
orders: number, 
/**
 * How many of them should have been handed over by now.
 */
overdue: number, };

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * A parcel of an order that was weighed.
 */
export type WeighAnswer = { 
/**
 * Which of the order's parcels it is, from 1.
 */
parcel: number, 
/**
 * How many the order ships in.
 */
of: number, 
/**
 * What it weighs.
 */
weight: Grams, 
/**
 * What it was expected to weigh.
 */
expected: Grams, 
/**
 * How its shipping method changed by that, as a sentence.
 */
change?: Message | null, 
/**
 * The order as it ships now.
 */
view: OrderView, };

/**
 * What the scale said of an order's parcels, one after the other.
 */
export type Weighed = { 
/**
 * How many parcels there were then: what is packed into more or fewer of them has to be weighed again.
 */
of: number, 
/**
 * Those that were weighed so far, the first one first. None: what was expected of it was kept.
 */
parcels: Array<Grams | null>, };

/**
 * A unit of scales.
 */
export type WeightUnit = "g" | "kg" | "oz" | "lb";

/**
 * Which layout is meant.
 */
export type WhichLayout = { 
/**
 * Its name.
 */
name: string, 
/**
 * The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
 */
shop?: ShopId | null, };

/**
 * Which paper is meant.
 */
export type WhichPaper = { "of": "order", 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The order.
 */
order: OrderId, } | { "of": "pick_list", 
/**
 * The orders.
 */
orders: Array<OrderId>, } | { "of": "batch", 
/**
 * The batch.
 */
batch: BatchId, } | { "of": "hand_over" } & CloseHandOver | { "of": "hand_over_list", 
/**
 * The list.
 */
list: HandOverId, };

/**
 * Why an order does not ship with a method.
 */
export type WhyNot = { "answer": "chosen", 
/**
 * As a sentence.
 */
message: Message, } | { "answer": "unfit", 
/**
 * The reason, for a person.
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

/**
 * The least and the most of something; both are among it.
 */
export type Within = { 
/**
 * Not less.
 */
from?: number | null, 
/**
 * Not more.
 */
to?: number | null, };

/**
 * Whether a fact is so.
 */
export type YesNo = { 
/**
 * So, or not so.
 */
is: boolean, };

/**
 * One zone of a method.
 */
export type Zone = { 
/**
 * Its countries; empty: all.
 */
countries: Array<Country>, 
/**
 * Of those, only these postal codes; empty: all.
 */
postal_codes: Array<PostalRange>, 
/**
 * What a parcel costs, by weight, the lightest first. Empty: nobody knows.
 */
prices: Array<Price>, 
/**
 * Days from handover to delivery, where they differ from the method's.
 */
lead_days?: number | null, };

/** Every call of the station: its arguments and its answer. */
export interface Calls {
  /** How the station is: shops, outbox, printers, numbers, the queue in figures. */
  status: { args: null; answer: StationStatus }
  /** The queue in figures, stage by stage. */
  stages: { args: null; answer: Array<StageCount> }
  /** What waits to be told to shops and carriers, in figures. */
  outbox_status: { args: null; answer: OutboxStatus }
  /** How labels go on without the network: who is away, the numbers left, what is booked ahead and what it costs, the shelf. */
  labels_status: { args: null; answer: LabelsStatus }
  /** Looks after what is booked ahead now, instead of in a few seconds. Waits for the network. */
  labels_prepare: { args: null; answer: LabelsStatus }
  /** What stands on the shelf until its label can be made, the oldest first. */
  shelf: { args: null; answer: Array<ShelfPlace> }
  /** Puts an order on the shelf whose label cannot be made now, and prints its station labels. */
  shelve: { args: OrderId; answer: Shelving }
  /** Takes an order off the shelf without its label. */
  unshelve: { args: OrderId; answer: null }
  /** How many numbers each range has left. */
  ranges_status: { args: null; answer: Array<RangeStatus> }
  /** What left in a day or a month, by hour or day and by carrier, what it cost, what was late; and what waits now. */
  figures: { args: AskFigures; answer: Figures }
  /** One table of it as CSV. */
  figures_export: { args: ExportFigures; answer: string }
  /** Everything a person has to look at, each with what to do about it and how it can be answered. */
  look: { args: null; answer: Array<ToLookAt> }
  /** How much of it there is. */
  look_count: { args: null; answer: number }
  /** A person's answer to one of them. Asks carriers, shops and system queues where the answer says so. */
  look_answer: { args: AnswerLook; answer: null }
  /** What becomes of an order that its shop cancelled or changed after its label was made. */
  late_answer: { args: AnswerLate; answer: null }
  /** Checks the machine: folder, keyring, ports, rights on devices, fonts, numbers. Asks devices. */
  doctor: { args: null; answer: Array<Check> }
  /** Looks at every page of the database: takes as long as it is big. */
  doctor_deep: { args: null; answer: Array<Check> }
  /** Lines of the station's log, the oldest first, filtered; from a place on where one is named. */
  log: { args: LogQuery; answer: LogPage }
  /** What an engineer needs to help with this desk, as a zip file without customer data. */
  support: { args: SupportRequest; answer: SupportBundle }
  /** The language a person chose for the desk (none: the system's), and keeps it when one is given. */
  language: { args: Language | null; answer: Language | null }
  /** How far the station is set up, and where a person was when they left. */
  setup: { args: null; answer: Setup }
  /** Keeps where a person is in setting the station up, and what they said. */
  setup_save: { args: SetupPlace; answer: Setup }
  /** Leaves the practice station for good: makes the real one, which the next start opens. */
  practice_leave: { args: null; answer: null }
  /** Does something to the practice printer: takes its paper out, pulls its cable, puts it right. */
  practice_printer: { args: PracticeDeed; answer: null }
  /** The sheet of barcodes to try the practice station with, as a PDF. */
  practice_sheet_file: { args: null; answer: CommandsFile }
  /** Prints that sheet. */
  practice_sheet_print: { args: null; answer: Array<Job> }
  /** What a person is asked before the next label, where this may not be the station that printed the last; else nothing. */
  station_question: { args: null; answer: StationQuestion | null }
  /** The answer to "is this the station?": every range goes past what may have been spent. Asks printers for their counts. */
  station_answer: { args: AnswerStation; answer: StationAnswered }
  /** The backups there are, and how they are made by themselves. */
  backups: { args: null; answer: BackupsView }
  /** Makes a backup: the whole station in one file, while the desk works. */
  backup_make: { args: MakeBackup; answer: BackupFile }
  /** Changes how backups are made by themselves. */
  backup_rhythm_save: { args: BackupRhythm; answer: null }
  /** Gets a backup ready: the next start puts it in the station's place, and keeps the one that was there aside. */
  backup_restore: { args: RestoreBackup; answer: Restored }
  /** The program's version, and whether there is a newer one. */
  updates: { args: null; answer: UpdatesView }
  /** Changes where newer versions come from, and whether they are asked for once a day. */
  updates_save: { args: UpdateSource; answer: null }
  /** Asks for a newer version now. Waits for the network. */
  update_check: { args: null; answer: UpdatesView }
  /** Puts the version in place that a person agreed to, or says what it waits for. Waits for the network; the next start opens the station with it. */
  update_install: { args: InstallUpdate; answer: UpdateOutcome }
  /** The browsers that are let in over HTTP. */
  sessions: { args: null; answer: Array<BrowserSession> }
  /** Ends a browser's session: it has to be let in anew. */
  session_end: { args: number; answer: null }
  /** Makes the code that lets the next browser in. */
  session_pair: { args: null; answer: PairingCode }
  /** The keys by which shops come in over the station's own API, the oldest first. */
  api_keys: { args: null; answer: Array<ApiKey> }
  /** Makes such a key; its secret is shown once. */
  api_key_make: { args: MakeApiKey; answer: MadeApiKey }
  /** Lets nobody in by a key any more. */
  api_key_revoke: { args: ApiKeyId; answer: null }
  /** Takes in orders a shop brings itself, all of them or none. */
  orders_bring: { args: BringOrders; answer: Brought }
  /** A page of a shop's own orders, and one more where the list goes on. */
  orders_brought: { args: BroughtQuery; answer: Array<Order> }
  /** A shop's own shipments, the latest first, and one more where the list goes on. */
  shipments_brought: { args: BroughtShipments; answer: Array<BroughtShipment> }
  /** The label of a parcel of a shop's own, as it was made. */
  parcel_label: { args: AskParcelLabel; answer: LabelFile }
  /** The labels of several parcels of a shop's own in one file, as they were made. */
  parcel_labels: { args: AskParcelLabels; answer: LabelFile }
  /** What customs need of parcels of a shop's own, as one PDF: what their carriers made, else the declarations of their orders. */
  customs_papers: { args: AskCustomsPapers; answer: LabelFile }
  /** What carriers said of the parcels of an order. Asks none. */
  sightings: { args: OrderId; answer: Array<TrackedParcel> }
  /** What a shop's parcels can ship with, and what that costs. Asks carriers where it is told to. */
  options_brought: { args: AskOptions; answer: OptionsBrought }
  /** Ships an order at the word of its shop, while nobody stands at the desk with it. Waits for the carrier where it is told to. */
  order_ship_brought: { args: ShipBrought; answer: ShippedBrought }
  /** A page of the queue. */
  orders_find: { args: OrderQuery; answer: OrderPage }
  /** Every order of a query, sorted as it says; which page it names does not matter. */
  orders_all: { args: OrderQuery; answer: Array<OrderId> }
  /** At which stages the orders of a query stand, whatever stages it names. */
  orders_stages: { args: OrderQuery; answer: Array<[Stage, number]> }
  /** The tags of orders that are not done with, and the reasons orders are held for, with how many there are. */
  orders_facets: { args: null; answer: OrderFacets }
  /** The lists of orders that were given a name, with how many orders are on each. */
  order_lists: { args: null; answer: Array<CountedList> }
  /** Keeps them, in place of those there were. */
  order_lists_save: { args: Array<SavedList>; answer: null }
  /** The batches, the newest first, each with how far it is. */
  batches: { args: null; answer: Array<BatchView> }
  /** One batch. */
  batch: { args: BatchId; answer: BatchView }
  /** Makes a batch of orders, to be fetched together and packed one after the other. */
  batch_make: { args: MakeBatch; answer: BatchView }
  /** Forgets a batch; its orders stay. */
  batch_remove: { args: BatchId; answer: null }
  /** Makes one change to many orders, with `progress` events; what has its label is named and left as it is. */
  orders_change: { args: ChangeOrders; answer: ChangedOrders }
  /** Takes such a change back, one of the latest. */
  orders_change_undo: { args: ChangeId; answer: ChangedOrders }
  /** One order with its decision explained, its shipment, jobs and journal. */
  order_open: { args: OrderId; answer: OrderView }
  /** Sets an order's overrides by hand; empty overrides give it back to the rules. */
  order_override: { args: OverrideOrder; answer: OrderView }
  /** Lets an order go that is held, or that waits for its shop. */
  order_release: { args: OrderId; answer: OrderView }
  /** Merges orders into one parcel, which ships as the main order does: one label, one number, and the shop hears of each order. */
  orders_merge: { args: MergeOrders; answer: OrderView }
  /** Takes an order out of the parcel it goes in, or all others out of its own, before the label is made. */
  orders_part: { args: OrderId; answer: OrderView }
  /** The pictures of an order's lines that are kept off line, line by line. */
  order_pictures: { args: OrderId; answer: Array<string | null> }
  /** Fetches the pictures of articles of orders that came in since the last time. Waits for the network. */
  pictures_fetch: { args: null; answer: null }
  /** Why an order does not ship with a method. */
  order_why_not: { args: AskWhyNot; answer: WhyNot }
  /** The label of an order as it will print, or as it was printed. */
  label_preview: { args: OrderId; answer: Preview }
  /** The same label as a file. */
  label_file: { args: AskLabelFile; answer: LabelFile }
  /** What a scanned code means. Nothing happens yet. */
  scan: { args: Scan; answer: Scanned }
  /** The same, with everything that can be said of the code itself. */
  scan_explain: { args: Scan; answer: ExplainedScan }
  /** Counts items of an order that is checked, or says which number they lack. */
  check: { args: CheckItem; answer: Checked }
  /** Takes the last scan of an order back. */
  uncheck: { args: OrderId; answer: OrderCheck }
  /** Who packs at this desk, and who of them does now. */
  packers: { args: null; answer: Packers }
  /** Keeps the packers' names, in place of those there were. */
  packers_save: { args: Array<string>; answer: Packers }
  /** Says who packs from now on; none: nobody says. */
  packer_now: { args: string | null; answer: Packers }
  /** Whether a manager's PIN is asked for before settings, and whether who asks gave it. */
  manager: { args: null; answer: ManagerView }
  /** Lets who asks change settings for a while, by the manager's PIN. */
  manager_open: { args: TypedPin; answer: ManagerView }
  /** Asks for the manager's PIN again from now on. */
  manager_close: { args: null; answer: ManagerView }
  /** Keeps another manager's PIN; an empty one takes it away. */
  manager_pin_save: { args: TypedPin; answer: ManagerView }
  /** How this desk checks. */
  checking: { args: null; answer: Checking }
  /** Changes it. */
  checking_save: { args: Checking; answer: null }
  /** How this desk takes photos of open boxes. */
  photographing: { args: null; answer: Photographing }
  /** Changes it. */
  photographing_save: { args: Photographing; answer: null }
  /** The photos of an order, the oldest first. */
  photos: { args: OrderId; answer: Array<Photo> }
  /** Keeps a picture as a photo of an order's open box, without anything but its pixels. */
  photo_keep: { args: KeepPhoto; answer: Photo }
  /** Keeps the latest picture of the camera's folder as one, and takes it out of the folder. */
  photo_take: { args: TakePhoto; answer: Photo }
  /** A photo as it was kept. */
  photo_file: { args: PhotoId; answer: PhotoFile }
  /** Takes a photo away. */
  photo_remove: { args: PhotoId; answer: null }
  /** What a code is by itself: its symbol, its kind, its parts, whether its check digit is right. */
  code_read: { args: string; answer: CodeRead }
  /** Books the order, makes its label and puts it in the spool: one commit. Asks first (`weight-differs`) when its parcel on the scale is not what it was expected to weigh, and for the others (`not-weighed`) where one was weighed. */
  ship: { args: OrderId; answer: ShipAnswer }
  /** The same for some of its items; the others stay to be packed. */
  ship_part: { args: PartShipment; answer: ShipAnswer }
  /** The same for many orders, with `progress` events; what cannot ship is named and left as it is. The scale is not asked: what has to be weighed first is left out. */
  ship_many: { args: Array<OrderId>; answer: BatchAnswer }
  /** Ships an order once more: a replacement or a return, with its own number and label. */
  ship_further: { args: FurtherShipment; answer: ShipAnswer }
  /** Takes a label back, before or after it printed: the order can be packed again, its number stays spent. */
  void: { args: VoidShipment; answer: VoidedShipment }
  /** Where an order's parcels are, and everything that was heard of them before. Asks carriers. */
  track: { args: OrderId; answer: Tracked }
  /** The bookings of which nobody knows yet what became, the oldest first. */
  bookings_open: { args: null; answer: Array<OpenBookingView> }
  /** Asks carriers now about the bookings of which nobody knows; answers with those that stay open. Waits for the network. */
  bookings_ask: { args: null; answer: Array<OpenBookingView> }
  /** The answer to "was this booking made?": by a person, where the carrier cannot be asked. */
  booking_answer: { args: AnswerBooking; answer: Shipment }
  /** Stops a long work after the step it is at. */
  stop: { args: TaskId; answer: null }
  /** Prints a shipment's label once more, with a mark. Asks system queues. */
  reprint: { args: ShipmentId; answer: Job }
  /** The spool, newest first. */
  jobs: { args: JobQuery; answer: Array<Job> }
  /** One job. */
  job: { args: JobId; answer: Job }
  /** The answer to "did this label come out?". */
  job_answer: { args: AnswerJob; answer: Job }
  /** Takes a job out of its queue before it is begun. */
  job_cancel: { args: JobId; answer: Job }
  /** Prints what a job printed once more: a label with its mark, everything else as it was. */
  job_again: { args: JobId; answer: Job }
  /** The papers an order may have, and whether they were printed. */
  papers: { args: OrderId; answer: Array<PaperView> }
  /** A paper as it will print. */
  paper_preview: { args: WhichPaper; answer: PaperPreview }
  /** Papers as one PDF. */
  paper_file: { args: Array<WhichPaper>; answer: PaperFile }
  /** Puts papers in the spool. */
  paper_print: { args: Array<WhichPaper>; answer: Array<Job> }
  /** What waits for carriers, and the lists of what they took. */
  hand_overs: { args: null; answer: HandOvers }
  /** Closes a carrier's hand-over list and prints it: one commit. */
  hand_over: { args: CloseHandOver; answer: Array<Job> }
  /** The layouts of papers as they hold for a shop, or for every shop that has none of its own. */
  layouts: { args: ShopId | null; answer: Array<LayoutView> }
  /** A layout's file: the shop's own, else every shop's, else the built-in one. */
  layout_read: { args: WhichLayout; answer: LayoutSource }
  /** Reads a layout as it is being written, and draws it with made-up data. */
  layout_try: { args: TryLayout; answer: TriedLayout }
  /** A layout's file as a form shows it: page, blocks, texts, parts, and what its texts may speak of. */
  layout_outline: { args: TryLayout; answer: OutlineView }
  /** A layout's file with what a form says of it; everything else in the file stays. Keeps nothing. */
  layout_rewrite: { args: RewriteLayout; answer: string }
  /** A layout's file with logo, prices, barcodes or return address, or without. Keeps nothing. */
  layout_turn: { args: TurnPart; answer: string }
  /** Puts a copy of the layout that holds where the own one is looked for; answers with the file. */
  layout_copy: { args: WhichLayout; answer: string }
  /** Keeps an own layout, for every shop or for one. */
  layout_save: { args: SaveLayout; answer: null }
  /** Takes an own layout away: the one it stood in the place of holds again. */
  layout_remove: { args: WhichLayout; answer: null }
  /** How each shop's papers are made. */
  paper_settings: { args: null; answer: Array<ShopPapers> }
  /** Keeps how a shop's papers are made. */
  paper_settings_save: { args: SavePaperSettings; answer: null }
  /** Keeps a shop's logo, or takes it away. */
  logo_save: { args: SaveLogo; answer: null }
  /** The desk's printers and how they are. */
  printers: { args: null; answer: Array<PrinterView> }
  /** Looks for printers on ports, network and in the system. Takes seconds. */
  printers_discover: { args: null; answer: Array<FoundPrinter> }
  /** Asks a printer what it is, in a language; one that speaks another may print the questions. */
  printer_probe: { args: ProbePrinter; answer: ProbedPrinter }
  /** Adds a printer or changes one. */
  printer_save: { args: Printer; answer: null }
  /** Makes a printer the one that prints labels. */
  printer_prefer: { args: PrinterId; answer: null }
  /** Takes a printer away. */
  printer_remove: { args: PrinterId; answer: null }
  /** Prints a test label. */
  printer_test: { args: PrinterId; answer: Job }
  /** Lets a printer calibrate, feed a label or print how it is set. */
  printer_errand: { args: RunErrand; answer: null }
  /** Holds a printer's queue, or lets it go. */
  queue_pause: { args: PauseQueue; answer: null }
  /** The desk's scale and what it shows. */
  scale: { args: null; answer: ScaleView | null }
  /** Looks for scales on the machine's ports; asks none of them anything. */
  scales_find: { args: null; answer: Array<FoundScale> }
  /** Asks what may be a scale, in every language. Takes up to ten seconds. */
  scale_try: { args: ScaleConnection; answer: TriedScale | null }
  /** Gives the desk a scale, or changes it. */
  scale_save: { args: Scale; answer: null }
  /** Takes the scale away. */
  scale_remove: { args: null; answer: null }
  /** Makes what lies on the scale its zero. */
  scale_zero: { args: null; answer: null }
  /** Leaves something out of every weight: a tote that stands under the parcels and does not ship. */
  scale_tare: { args: Tare; answer: Scale }
  /** Says that what lies on the scale is another parcel than the one whose weight was taken. */
  scale_another: { args: null; answer: null }
  /** Takes the weight of the parcel on the scale for an order, and decides anew how it ships. */
  weigh: { args: OrderId; answer: WeighAnswer }
  /** Keeps what an order's parcel was expected to weigh though the scale shows another weight, or was not asked. */
  weight_keep: { args: KeepWeight; answer: KeptWeight }
  /** The scanners of this desk. */
  scanners: { args: null; answer: Scanners }
  /** Changes them; those on serial ports are listened to from now on. */
  scanners_save: { args: Scanners; answer: null }
  /** The scanners on serial ports and how they are. */
  scanners_serial: { args: null; answer: Array<ScannerView> }
  /** The machine's serial ports. */
  serial_ports: { args: null; answer: Array<SerialPort> }
  /** The barcodes by which a scanner's keys are learned. */
  scanner_lessons: { args: null; answer: Array<Lesson> }
  /** The keys of this desk. */
  shortcuts: { args: null; answer: Shortcuts }
  /** Changes them. */
  shortcuts_save: { args: Shortcuts; answer: null }
  /** The sheet of command barcodes as a PDF. */
  commands_file: { args: null; answer: CommandsFile }
  /** Prints the sheet of command barcodes. */
  commands_print: { args: null; answer: Array<Job> }
  /** The shops and how their last sync went. */
  shops: { args: null; answer: Array<ShopView> }
  /** The kinds of shops there are connectors for, with what each has to be told. */
  shop_kinds: { args: null; answer: Array<ShopKindInfo> }
  /** Adds a shop or changes one; its secret goes to the keyring. */
  shop_save: { args: SaveShop; answer: null }
  /** Tests the connection to a shop as it would be saved: what it is, what waits in it, what its key may do. Saves and changes nothing. Waits for the network. */
  shop_test: { args: SaveShop; answer: ShopTested }
  /** Takes a shop away; its orders stay. */
  shop_remove: { args: ShopId; answer: null }
  /** Pulls a shop's orders now and tells it what has shipped. Waits for the network. */
  shop_sync: { args: ShopId; answer: SyncReport }
  /** Lets a shop's old orders come in as history, or no more of them. */
  shop_history: { args: ChooseHistory; answer: ShopHistory | null }
  /** Brings in what is due of a shop's history now. Waits for the network. */
  shop_history_pull: { args: ShopId; answer: ShopHistory }
  /** Every delivery method customers have chosen, with how many orders have it. */
  checkout_names: { args: null; answer: Array<CheckoutName> }
  /** What still has to be told to shops, newest first. */
  outbox: { args: null; answer: Array<OutboxEntry> }
  /** Tries an entry that was set aside once more. */
  outbox_retry: { args: OutboxId; answer: null }
  /** A label document from outside as it will print: one page, with what a person should know of it. */
  document_look: { args: LookAtDocument; answer: DocumentView }
  /** Turns a label document from outside into labels in a printer's language. */
  document_convert: { args: ConvertDocument; answer: Array<ConvertedPage> }
  /** Prints a label document from outside: one job a label. */
  document_print: { args: PrintDocument; answer: Array<Job> }
  /** How carriers' label documents are laid on labels. */
  framings: { args: null; answer: Array<CarrierFraming> }
  /** Keeps how a carrier's label documents are laid on labels, or forgets it. */
  framing_save: { args: CarrierFraming; answer: null }
  /** Brings an order file in by its path. */
  import_file: { args: ImportFile; answer: ImportReport }
  /** Brings an order file in by its content. */
  import_content: { args: ImportContent; answer: ImportReport }
  /** Looks at the beginning of a table, and at how it would be read by a map of its columns; brings nothing in. */
  columns_preview: { args: LookAtColumns; answer: ColumnsPreview }
  /** Lets everything go that is about people and came to its end before a day, or counts it; what is open stays. */
  purge: { args: PurgeRequest; answer: PurgeReport }
  /** Finds a customer, with everything that is kept of them. */
  customer_find: { args: Customer; answer: FoundCustomer }
  /** Takes a customer out of every order that is done with; numbers and what happened stay. */
  customer_erase: { args: Customer; answer: ErasedCustomer }
  /** Everything that is kept of a customer, as a file they can be given. */
  customer_export: { args: Customer; answer: CustomerFile }
  /** Defaults, checkout names, rules and catalogue, and the version they are. */
  settings: { args: null; answer: VersionedSettings }
  /** Changes them from a version and decides every order anew that has no label yet; or says who changed them since. */
  settings_save: { args: VersionedSettings; answer: SettingsSaved }
  /** The states the settings were in: when, who, what. */
  settings_versions: { args: null; answer: Array<SettingsVersion> }
  /** What would change if an earlier version were restored. */
  settings_version_diff: { args: number; answer: Array<Change> }
  /** Makes the settings what they were at an earlier version. */
  settings_restore: { args: RestoreSettings; answer: SettingsSaved }
  /** The checkouts of the shops: what customers there are offered. */
  checkouts: { args: null; answer: Array<CheckoutRow> }
  /** A shop's checkout as it is written, with what is wrong or odd about it. */
  checkout: { args: ShopId; answer: CheckoutDraft }
  /** Keeps a draft from a state of it; nobody is served it yet. */
  checkout_save: { args: SaveCheckout; answer: CheckoutDraft }
  /** Keeps the draft a file holds, in the place of the one there is. */
  checkout_import: { args: ImportCheckout; answer: CheckoutDraft }
  /** The draft as the text of a file, or a version that was published. */
  checkout_export: { args: ExportCheckout; answer: string }
  /** What a version of a checkout that was published says. */
  checkout_published: { args: AskPublished; answer: Configuration }
  /** What a customer would see of a draft for a cart at a moment. */
  checkout_try: { args: TryCheckout; answer: CheckoutAnswer }
  /** Publishes the draft: it is served from now on. */
  checkout_publish: { args: PublishCheckout; answer: CheckoutDraft }
  /** Serves a shop's checkout no more. */
  checkout_withdraw: { args: ShopId; answer: CheckoutDraft }
  /** What a shop's customer can choose now, of what is published. */
  delivery_options: { args: AskDeliveryOptions; answer: DeliveryAnswer }
  /** What would ship differently with these settings: a dry run over the queue and the last 90 days. */
  rules_try: { args: Settings; answer: Trial }
  /** What comes of every rule for one order. */
  rules_test: { args: TestRules; answer: TestedRules }
  /** What is odd about settings (none: the station's). */
  rules_lint: { args: Settings | null; answer: Array<Finding> }
  /** Rules in sentences. */
  rules_say: { args: Array<Rule>; answer: Array<RuleSentences> }
  /** Rules, defaults and checkout names as the text of a file. */
  rules_export: { args: Format; answer: string }
  /** What a rules file would change, or everything that is wrong with it. */
  rules_check: { args: string; answer: CheckedFile }
  /** Applies a rules file, whole or not at all. */
  rules_apply: { args: ApplyRules; answer: SettingsSaved }
  /** The settings with rules brought over from Sendcloud, and what could not be. Changes nothing. */
  rules_from_sendcloud: { args: string; answer: BroughtRules }
  /** The settings with methods brought over from Sendcloud. Changes nothing. */
  methods_from_sendcloud: { args: BringMethods; answer: Settings }
  /** The kinds of carriers there are connectors for, with what each has to be told. */
  carrier_kinds: { args: null; answer: Array<CarrierKindInfo> }
  /** The accounts with carriers; one without numbers its parcels from the shop's own range. */
  carrier_accounts: { args: null; answer: Array<CarrierAccount> }
  /** Adds a carrier's account or changes it; its secrets go to the keyring. */
  carrier_account_save: { args: SaveCarrierAccount; answer: null }
  /** Takes a carrier's account away; its shipments stay. */
  carrier_account_remove: { args: CarrierId; answer: null }
  /** Asks a carrier whether its account works, and what is kept there. Waits for the network. */
  carrier_check: { args: CarrierId; answer: AccountSeen }
  /** Asks a carrier what can be shipped with, and what it costs. Waits for the network. */
  carrier_services: { args: AskCarrierServices; answer: Array<CarrierService> }
  /** The carriers whose labels need an approval, and what was noted of it. */
  carrier_approvals: { args: null; answer: Array<ApprovalView> }
  /** Notes that a carrier approved its labels. */
  carrier_approve: { args: ApproveCarrier; answer: null }
  /** Takes back that a carrier approved. */
  carrier_approval_remove: { args: CarrierId; answer: null }
  /** A closed hand-over list as the file its carrier takes. */
  carrier_manifest: { args: HandOverId; answer: CarrierManifest }
  /** What is paid and not used now, and what came of comparing carriers' lists last. Asks nobody. */
  comparisons: { args: null; answer: Array<CarrierComparison> }
  /** Asks a carrier for its list, or every one that has one, and compares it with what is booked here. Waits for the network. */
  carriers_compare: { args: CarrierId | null; answer: Array<CarrierComparison> }
  /** Takes labels back that are paid and not used; one that was used meanwhile stays as it is and is named. */
  unused_void: { args: VoidUnused; answer: VoidedUnused }
  /** Brings a file of prices in, whole or not at all, and decides every order anew that has no label yet; or tries it. */
  rates_bring: { args: BringRates; answer: BroughtRates }
  /** Asks a carrier for what everything it sells costs, keeps that as its price sheet, and decides every order anew that has no label yet. Waits for the network. */
  rates_fetch: { args: CarrierId; answer: BroughtRates }
  /** The price sheets, by carrier. */
  rates_list: { args: null; answer: Array<SheetView> }
  /** A carrier's price sheet as CSV; of none named, all of them. */
  rates_export: { args: CarrierId | null; answer: string }
  /** Takes a carrier's price sheet away; answers how many orders ship differently now. */
  rates_remove: { args: CarrierId; answer: number }
  /** All methods for an order, with prices, days and limits, or why not. Waits for the network where carriers are asked. */
  rates_compare: { args: CompareOrder; answer: PriceTable }
  /** The same for parcels that are no order yet. */
  rates_quote: { args: Basket; answer: PriceTable }
  /** Reads a file of invoices, whole or not at all, and keeps them and how it is read; or tries it. */
  invoices_bring: { args: BringInvoices; answer: InvoicesBrought }
  /** The invoices, the newest first. */
  invoices: { args: null; answer: Array<InvoiceSummary> }
  /** An invoice: what it bills, beside what was quoted, and what of it has to be looked at. */
  invoice_open: { args: InvoiceId; answer: InvoiceView }
  /** All lines of an invoice as CSV. */
  invoice_export: { args: InvoiceId; answer: string }
  /** Takes an invoice away. */
  invoice_remove: { args: InvoiceId; answer: null }
  /** How files of invoices are read, by name. */
  invoice_forms: { args: null; answer: Array<InvoiceForm> }
  /** Forgets how files of a name are read; the invoices that came from them stay. */
  invoice_form_remove: { args: string; answer: null }
  /** What is kept of service points, and what is switched on for shops. */
  points: { args: null; answer: PointsView }
  /** Brings a file of service points in. */
  points_import: { args: ImportPoints; answer: PointsImported }
  /** Asks the carrier for all points that are switched on. Waits for the network, minutes where a country is large. */
  points_fetch: { args: null; answer: PointsView }
  /** Switches a carrier's points in a country on for a shop, or off; orders are decided anew. */
  points_switch: { args: SwitchPoints; answer: null }
  /** The points near a place, the nearest first. */
  points_near: { args: AskPointsNear; answer: PointsFound }
  /** The points a shop asks for, of carriers that are switched on for it. */
  points_brought: { args: AskPointsBrought; answer: PointsBrought }
  /** The point of a number: its platform's, or its own. */
  point_brought: { args: string; answer: PointBrought | null }
  /** The points of a code, or of a number at a platform. */
  point: { args: AskPoint; answer: Array<ServicePointRecord> }
  /** The service point of an order, and those it may go to, the nearest first. */
  points_of_order: { args: OrderId; answer: PointsOfOrder }
  /** The file that streets of the map are drawn from. */
  streets: { args: null; answer: Streets }
  /** Draws streets of the map from another file, or none. */
  streets_save: { args: Streets; answer: null }
  /** A piece of the file of streets. */
  streets_read: { args: ReadStreets; answer: StreetsRead }
  /** Sends an order to a point from now on, or to the one its shop says again. */
  point_choose: { args: ChoosePoint; answer: OrderView }
  /** The number ranges. */
  ranges: { args: null; answer: Array<NumberRange> }
  /** Adds a range or changes one; spent numbers stay spent. */
  range_save: { args: NumberRange; answer: null }
  /** Puts blocks of numbers behind those a carrier has. */
  range_add: { args: AddNumbers; answer: NumberRange }
}
