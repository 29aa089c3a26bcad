# What the page says. Sentences the station itself speaks are in the other files.

## The frame

rail = Screens
rail-find = Find
rail-help = Help
act-help = The handbook
help-contents = Contents of the handbook
help-search = Look in the handbook
help-none = No page says that.
help-language = The handbook is in English.
rail-leave = Sign out
rail-questions = { $count ->
    [one] { $count } label asks a question
   *[other] { $count } labels ask a question
}
screen-pack = Pack
screen-orders = Orders
screen-spool = Print queue
screen-settings = Settings
technical = Technical text
dismiss = Dismiss
weight = Weight
weight-placeholder = e.g. 1.4 kg
weight-wrong = Write a weight such as 800 g or 1.4 kg
country-add = Add a country
country-remove = Take { $country } away
side = { $side ->
    [length] Length in millimetres
    [width] Width in millimetres
   *[height] Height in millimetres
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Yes
   *[no] No
}
name-taken = This name is taken

yes-key = y
no-key = n
key-enter = Enter
key-escape = Esc
key-space = Space
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-delete = Del
key-backspace = ⌫
key-home = Home
key-end = End

## The status strip

status-strip = How the station is
status-unlinked = The station does not answer. Nothing is lost; the page tries again by itself.
status-practice = Practice
status-shop = { $ever ->
    [yes] { $shop } synced { $when }
   *[no] { $shop }: not synced yet
}
status-shop-offline = { $ever ->
    [yes] { $shop }: offline, last synced { $when }
   *[no] { $shop }: offline
}
status-outbox = { $count ->
    [0] Outbox empty
   *[other] { $count } to tell the shop
}
status-outbox-aside = { $count ->
    [one] { $count } notice set aside
   *[other] { $count } notices set aside
}
status-no-printer = No printer yet
status-printer = { $waiting ->
    [0] { $printer }: ready
   *[other] { $printer }: { $waiting } waiting
}
status-printer-problem = { $waiting ->
    [0] { $printer } needs a look
   *[other] { $printer } needs a look, { $waiting } waiting
}
status-numbers = { $count ->
    [0] No numbers left
    [one] { $count } number left
   *[other] { $count } numbers left
}
status-other-desk = Another Packdesk window runs this desk

## Acts, as buttons, in the palette and on the page of keys

act-add = Add
act-add-box = Add a box
act-add-carrier = Add a carrier
act-add-contract = Add a contract
act-add-method = Add a shipping method
act-add-pattern = Add a pattern
act-add-printer = Add a printer
act-add-range = Add a range
act-add-rate = Add a rate
act-add-rule = Add a rule
act-add-sender = Add an address
act-add-shop = Add a shop
act-alternatives = Ship with another
act-back = Back
act-back-to-pack = Back to packing
act-batch-close = Close
act-batch-stop = Stop
act-came-out = Yes, it came out
act-cancel = Cancel
act-check-again = Check again
row-more = More for { $name }
act-choose-file = Choose files
act-clear = Clear
act-clear-shop-defaults = All as the station’s
act-close = Close
act-edit = Edit
act-edit-rule = Edit the rule
act-find-printers = Look for printers
act-give-back = Give it back to the rules
act-go-orders = Orders
act-go-pack = Pack
act-go-settings = Settings
act-go-spool = Print queue
act-hold = Hold
act-keys = Keys
act-leave-practice = Set up my shop
act-look-up = Look up
act-move-down = Move down
act-move-up = Move up
act-next-part = Next part of the settings
act-next-row = Move
act-next-tab = Next stage
act-not-out = No, print again
act-open = Open
act-open-order = Open the order
act-open-order-short = Open
act-palette = Find any act, order or setting
act-prefer = Print labels here
act-previous-row = Move up
act-print = Print
act-print-selected = Print
act-pull-up = Pull up
act-release = Let it go
act-remove = Remove
act-remove-rule = Remove the rule
act-reprint = Print again
act-restart = Start Packdesk again
act-retry = Try again
act-rule-down = Move the rule down
act-rule-up = Move the rule up
act-save = Save
act-search = Search
act-search-orders = Search the orders
act-select = Select
act-select-all = Select all
act-select-down = Select a range
act-set-method = Choose the method by hand
act-set-size = Set the size by hand
act-set-weight = Set the weight by hand
act-sound = Sound on or off
act-sync = Sync now
act-technical = Technical text
act-sync-all = Sync every shop
act-sync-and-look = Sync the shops and look again
act-test-label = Test label
act-toggle-rule = Rule on or off
act-tried = What came of each rule
act-undo = Undo
act-why-not = Why not another?

keys-scan = A scan works on every screen, whatever has the focus: it pulls the order up on Pack.
palette-placeholder = Act, order, customer, setting…
palette-nothing = Nothing found

## Stages

stage-all = All
stage-title-ready = Ready
stage-title-held = Held
stage-title-waiting = Waiting
stage-title-booking = With the carrier
stage-title-labelled = Labelled
stage-title-shipped = Shipped
stage-title-cancelled = Cancelled
stage-title-closed = Closed

## Pack: the great strip

signal = What to do now
signal-idle = Scan an order
signal-idle-next = Any barcode of the order, its number, or a tracking number. You can also type it.
signal-unknown = Not found
signal-unknown-next = No order carries { $code }. Set the parcel aside and scan the next.
signal-several = Which one?
signal-several-next = Several orders carry { $code }. Choose with the arrows and press Enter.
signal-failed = That did not work
signal-ready = Scan again or press Enter to print
signal-ready-next = The label is made and printed at once; take it back if the parcel does not leave.
signal-late = Too late: promise missed
signal-late-next = The parcel missed its hand-over. Scan again or press Enter to print all the same.
signal-held = Held: do not ship yet
signal-waiting = Wait: the shop is not ready
signal-waiting-next = { $from ->
    [file] It is unpaid or on hold, as its order file says. Set the parcel aside; import a newer file once it is paid. Or let it go on its page.
   *[shop] It is unpaid or on hold in the shop. Set the parcel aside; it becomes ready by itself once the shop says so. Or let it go on its page.
}
signal-booking = With the carrier
signal-booking-next = The carrier was asked for its label and has not answered. Set the parcel aside; press O for the order’s page, which may ask a question.
signal-labelled = It has its label
signal-labelled-next = The label was made before and has not come out yet.
signal-shipped = Already shipped
signal-shipped-next = Its label came out before. Press Ctrl+Shift+P to print the same label once more.
signal-cancelled = Cancelled: do not pack
signal-cancelled-next = The shop took this order back. Put the items back on the shelf.
signal-closed = Nothing to ship
signal-closed-next = It was shipped elsewhere, or nothing in it ships.
signal-shipping = Making the label
signal-shipping-next = One moment
signal-refused = No label
signal-scale-settles = The scale is still moving
signal-scale-settles-next = The label prints by itself once the parcel lies still.
signal-queued = Waiting for the printer
signal-queued-next = { $printer } prints it next.
signal-needs-you = The printer needs you
signal-sending = Printing
signal-sending-next = The label is on its way to { $printer }.
signal-sent = Printing
signal-sent-next = { $printer } has it; waiting for its word that it is out.
signal-printed = Label printed
signal-printed-next = Stick it on. The next scan works right away.
signal-printed-parcels = { $parcels } labels printed
signal-printed-parcels-next = Stick one on each parcel. The next scan works right away.
signal-handed-over = Label sent
signal-handed-over-next = { $printer } cannot say that it came out: take a look. The next scan works right away.
signal-question = Did the label come out?
signal-question-next = Look at { $printer }, then answer with Alt+Y or Alt+N.
signal-print-failed = The label did not print

## Pack: the order

pack-entry = Type an order number
pack-entry-next = Press Enter to look it up
pack-order = Order { $number }
pack-placed = ordered { $when }
pack-items = { $count ->
    [one] item
   *[other] items
}
pack-to = Ships to
pack-chosen = Chosen at checkout
pack-chosen-nothing = Nothing
pack-with = Ships with
pack-no-method = Nothing yet
due = { $whole ->
    [yes] { $when ->
        [missed] Too late: it had to be handed over { $day }
        [soon] Hand over today
        [today] Hand over today
        [tomorrow] Hand over tomorrow
       *[later] Hand over by { $day }
    }
   *[no] { $when ->
        [missed] Too late: it had to be handed over { $day }, { $time }
        [soon] Hand over now: by { $time }
        [today] Hand over today by { $time }
        [tomorrow] Hand over tomorrow by { $time }
       *[later] Hand over by { $day }, { $time }
    }
}
due-chip = { $when ->
    [missed] missed
    [soon] by { $time }
    [today] { $whole ->
        [yes] today
       *[no] today { $time }
    }
    [tomorrow] tomorrow
   *[later] { $day }
}
alternatives-title = What could carry it
alternatives-none = No other method can carry this parcel.
pack-customer-note = The customer writes: { $note }
pack-unshipped = { $count ->
    [one] { $count } more line does not ship (download, voucher, service)
   *[other] { $count } more lines do not ship (downloads, vouchers, services)
}
pack-several = Orders with this code
pack-oldest = Next to pack
pack-empty = No order is ready. New orders appear here by themselves.
pack-empty-shelf = Every order that is ready stands on the shelf.
pack-side = Printer and label
pack-side-waits = The label shows here before it prints.
pack-printer = { $waiting ->
    [0] Ready · { $size } · { $dpi } dpi
   *[other] { $waiting } waiting · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Printed by { $printer } at { $when }
    [failed] Failed on { $printer } at { $when }
    [unknown] Nobody knows since { $when } whether { $printer } printed it
    [queued] Waits for { $printer } since { $when }
    [sent] { $evidence ->
        [handed_over] Handed to { $printer } at { $when }
       *[other] On its way to { $printer } since { $when }
    }
   *[other] On its way to { $printer } since { $when }
}
hint-other-barcode = Scan another barcode of the same order, or the number on the packing slip.
hint-not-pulled = A brand-new order may not be here yet: sync the shops and look again.
hint-set-aside = Set the parcel aside. The next scan works right away.

label-picture = The label of order { $number }
label-by-carrier = Its carrier makes the label when it is booked
label-would-be = As it will print; it gets its number then
label-made = As it was made
label-none = No label yet

practice-banner = Practice station: everything here is pretend; labels go to a practice printer.
practice-leave = Set up my shop

## Orders

orders-search = Number, name, city, SKU…
orders-search-short = Search
orders-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
orders-selected = { $count ->
    [one] { $count } order selected
   *[other] { $count } orders selected
}
orders-select = Select order { $number }
orders-none = No orders here.
orders-none-found = No order fits these filters. Esc takes them away.
column-number = Number
column-name = Name
column-place = Where to
column-method = Ships with
column-items = Items
column-total = Total
column-placed = Ordered
column-due = Hand over
column-stage = Stage
column-quantity = Qty
column-item = Item
column-sku = SKU
column-price = Price
column-job = Job
column-document = What
column-state = State
column-printer = Printer
column-when = When
filter-shop = Shop
filter-any-shop = Every shop
filter-country = Country
filter-any-country = Every country
filter-method = Shipping method
filter-any-method = Every method
filter-sort = Order of the list
sort-due = Due first
sort-number = By number
sort-name = By name

batch-running = Printing { $done } of { $total }
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } label printed
       *[other] { $shipped } labels printed
    }
   *[other] { $shipped ->
        [one] { $shipped } label made, { $rest } still to print
       *[other] { $shipped } labels made, { $rest } still to print
    }
}
batch-refused = { $refused ->
    [one] { $refused } order refused
   *[other] { $refused } orders refused
}
batch-stopped = Stopped before the end.

## Order

order-decision = How it ships, and why
order-price = costs { $price }
order-set-sender = Address by hand
tried-matched = It applies
tried-not = It does not apply
order-see-rule = See the rule
order-method-by-rules = As the rules say
order-hold-reason = Why a person has to look
order-hold-plain = Held by hand
order-overridden = Order { $number } was changed by hand
order-lines = What is in it
order-line-bodyless = does not ship
order-total = { $payment ->
    [paid] Total, paid
    [unpaid] Total, not paid
    [refunded] Total, refunded
   *[unknown] Total
}
order-facts = What the shop says
order-service-point = Service point
order-reference = Shop’s reference
order-placed = Ordered
order-received = Received here
order-tags = Tags
order-tracking = { $count ->
    [one] Tracking number
   *[other] Tracking numbers
}
order-shipments = Shipments
shipment-direction = { $direction ->
    [return] Return { $sequence }
   *[outgoing] { $sequence ->
        [1] To the customer
       *[other] To the customer, shipment { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] nobody knows whether it was booked
       *[other] being booked
    }
    [booked] booked, no label yet
    [kept] booked ahead, label kept
    [labelled] label made
    [shipped] label is out
    [failed] not booked
   *[voided] taken back
}
parcel-state = { $state ->
    [planned] no label yet
    [labelled] label made
    [shipped] label is out
   *[voided] taken back
}
parcel-no-number = no number yet
act-void = Take the label back
act-replacement = Replacement
act-return-label = Return label
further-title = { $direction ->
    [return] A return label for this order
   *[outgoing] Another shipment of this order
}
further-about = { $direction ->
    [return] A label for the way back, with a number of its own: it is made and printed at once.
   *[outgoing] A replacement or a part, with a label and a number of its own: it is made and printed at once, and the shop is told once it is out.
}
act-make-label = Make the label
further-made = { $direction ->
    [return] Return label made: { $numbers }
   *[outgoing] Another label made: { $numbers }
}
void-title = Take the label of order { $order } back
void-numbers = { $count ->
    [one] The number { $numbers } is not used again.
   *[other] The numbers { $numbers } are not used again.
}
void-order = { $direction ->
    [return] The order stays as it is; the return can be made anew.
   *[outgoing] The order can be packed again, unless another label of it stands.
}
void-waiting = What still waits for a printer is taken out of its queue.
void-told = If the shop was told that it shipped, it is told that it was taken back.
void-reason = Why?
void-done = { $cancelled ->
    [0] The label of order { $order } is taken back.
    [one] The label of order { $order } is taken back; 1 print job was taken out.
   *[other] The label of order { $order } is taken back; { $cancelled } print jobs were taken out.
}
booking-question = Was the label of order { $order } made at { $carrier }?
booking-question-about = { $carrier } was asked and its answer was lost. Look there for the reference { $reference }. Until this is answered the order ships nowhere else.
booking-question-asked = Last asked { $when }, { $attempts ->
    [one] once.
   *[other] { $attempts } times.
}
booking-question-number = { $of ->
    [1] Number of the parcel
   *[other] Number of parcel { $parcel } of { $of }
}
booking-question-made = Order { $order } is booked
booking-question-absent = The carrier does not have order { $order }; it can be packed again
act-booking-made = It was made: these are the numbers
act-booking-absent = It is not there
order-jobs = Print jobs
order-timeline = What happened
order-status = { $status ->
    [open] to be shipped
    [waiting] not yet
    [cancelled] not any more
   *[completed] done
}

## Spool

job-state = { $state ->
    [queued] Waiting
    [sending] Sending
    [sent] { $evidence ->
        [handed_over] Handed to the system
        [sent_on] Sent; it cannot say more
       *[other] Sent, waiting for its word
    }
    [printed] { $evidence ->
        [file] Written to a file
        [person] Came out, a person said
        [host_status] Printed, by its status
       *[other] Printed
    }
    [unknown] Did it come out?
    [cancelled] Taken out
   *[failed] Failed
}
spool-questions = Labels that ask a question
spool-none = Nothing was printed yet.
spool-waiting = { $count ->
    [0] Ready, nothing waits
    [one] { $count } label waits
   *[other] { $count } labels wait
}

## Settings

settings-printers = Printers
settings-shops = Shops
settings-import = Import
settings-sender = Sender addresses
settings-defaults = Defaults
settings-methods = Carriers and methods
settings-boxes = Boxes
settings-checkout = Checkout names
settings-rules = Rules
settings-rates = Exchange rates
settings-numbers = Numbers
settings-desk = This desk
settings-doctor = Check-up
conflict-title = { $who } changed the settings meanwhile
conflict-somebody = somebody
conflict-about = Nothing was overwritten, and nothing of yours is kept yet.
conflict-theirs = What { $who } changed
conflict-yours = What you would change
conflict-both = { $count ->
    [one] Both of you changed this. Which one counts?
   *[other] Both of you changed these. Which ones count?
}
conflict-pick-mine = Yours:
conflict-pick-theirs = Theirs:
conflict-removed = taken away
conflict-pick-first = First pick what counts.
act-take-theirs = Take theirs, give mine up
act-mine-on-top = Put mine on top of theirs
act-restore-anyway = Restore it in spite of that
settings-saved = { $count ->
    [0] Saved. Every order ships as before.
    [one] Saved. { $count } order ships differently now.
   *[other] Saved. { $count } orders ship differently now.
}

about-printers = One prints the labels, another may print the papers. Each is drawn as it is; what keeps it from printing stands beside it.
printers-looking = Looking on USB, serial ports, the network and in the system…
printers-found = { $count ->
    [0] No printer was found. Switch it on and look again, or add it by its address.
    [one] { $count } printer found
   *[other] { $count } printers found
}
printers-none = No printer yet. Let Packdesk look for one, or add it by its address.
printer-name = Name
printer-connection = How it is reached
printer-language = What it takes
printer-dpi = Resolution
printer-label = Label in it
act-ask-printer = Ask the printer
printer-told = The printer says: { $model }
printer-told-nothing = no model; it answers nothing
printer-proof = Proof of printing
printer-preferred = Prints the labels
printer-saved = { $printer } is saved
printer-removed = { $printer } is removed
printer-tested = A test label is on its way to { $printer }
printer-proves = { $proof ->
    [odometer] It counts its labels
    [host_status] Its status; it counts nothing
   *[hand_over] A person looks
}
connection = { $kind ->
    [tcp] Network (port 9100)
    [usb_device] USB printer device
    [usb] USB by its ids
    [serial] Serial port
    [queue] System print queue
   *[folder] Folder of files
}
connection-host = Address
connection-port = Port
connection-device = Device
connection-baud = Bits a second
connection-vendor = Vendor id
connection-product = Product id
connection-serial = Serial number
connection-serial-help = Empty takes the only one there is.
connection-queue = Queue
connection-queue-help = Its name in the system, or an ipp:// address.
connection-folder = Folder

about-shops = Where orders come from and who is told what shipped. Keys are kept in the system’s keyring and never shown again.
shops-none = No shop yet. Add one, or import files.
shop-name = Name
shop-kind = Kind
shop-key-kept = kept in the keyring
shop-status = Status in the shop
shop-status-means = Meaning at the desk
shop-status-add = Add a status
shop-unreadable-key = Its key cannot be read:
shop-syncing = Syncing…
shop-pulled = Synced { $when }
shop-pull-so-far = { $done ->
    [one] { $done } order so far
   *[other] { $done } orders so far
}
shop-pull-of = { $done } of { $total } orders
shop-never-pulled = Not synced yet
shop-no-key = There is no key for it: edit the shop and enter one.
shop-saved = { $shop } is saved
shop-removed = { $shop } is removed; its orders stay
shop-synced = { $shop }: { $added } new, { $changed } changed, { $told ->
    [one] { $told } shipment told
   *[other] { $told } shipments told
}
outbox-title = { $count ->
    [0] To tell shops and carriers
   *[other] To tell shops and carriers: { $count }
}
outbox-empty = Everybody knows what has shipped and what was taken back.
outbox-target = To
outbox-what = What
outbox-message = { $kind ->
    [shipped] it shipped
    [withdrawn] the label was taken back
   *[void_booking] the booking is not needed any more
}
outbox-state = { $state ->
    [due] goes out { $when } ({ $attempts ->
        [0] not tried yet
        [one] tried once
       *[other] tried { $attempts } times
    })
    [trying] going out now
    [set_aside] set aside: it is refused
    [dropped] not needed any more
   *[done] told
}

about-import = Order exports of WooCommerce and Shopify, Packdesk’s own JSON Lines, and any other table once it was said which column is what. Bringing a file in twice changes nothing.
import-shop = Orders belong to
import-shop-by-format = a shop named for the file
import-drop = Drop order files here
import-formats = CSV (comma, semicolon or tab) or JSON Lines
import-running = { $done ->
    [0] Reading { $file }
   *[other] Reading { $file }: { $done } orders
}
import-format = { $format ->
    [woocommerce] WooCommerce CSV, for { $shop }
    [shopify] Shopify CSV, for { $shop }
    [packdesk] Packdesk JSON Lines, for { $shop }
    [columns] Table by its columns, for { $shop }
   *[other] { $format }, for { $shop }
}
import-added = New
import-changed = Changed
import-unchanged = As before
import-refused = Refused
import-line = Line
import-column = Column
import-expected = Expected
import-found = Found
import-order = Order refused whole
import-how-read = Read as: { $how }
import-read-as = { $what ->
    [point] Read again: a point stands before decimals (1,234.50)
    [comma] Read again: a comma stands before decimals (1.234,50)
    [day-first] Read again: the day comes first (31/12/2026)
    [month-first] Read again: the month comes first (12/31/2026)
   *[other] Read again as { $what }
}
import-not-understood = Brought in, but not understood
import-lines = { $count ->
    [one] in { $count } line
   *[other] in { $count } lines
}
import-passed-over = { $count ->
    [one] One order says something else in this file, and nothing later than what is known. It stays as it is: { $orders }
   *[other] { $count } orders say something else in this file, and nothing later than what is known. They stay as they are: { $orders }
}
import-take-newest = Take them as the file has them
import-unknown-columns = Columns that say nothing to Packdesk: { $columns }
import-more = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}

about-sender = Where parcels come from.
sender-address = Sender address
sender-name = Short name
sender-name-help = Rules and defaults name it so, as “north”.
senders-title = Further addresses
senders-none = None. Rules, shops and Dynamic Checkout can ship from further addresses.
address-company-label = Company
address-name-label = Name
address-street-label = Street and number
address-street2-label = More (floor, building)
address-postal-code-label = Postal code
address-city-label = City
address-country-label = Country
address-phone-label = Phone
address-email-label = E-mail
defaults-method = Shipping method
defaults-no-method = None
defaults-weight = Default weight
defaults-size = Parcel size
about-defaults = What applies where neither the order, nor the customer’s choice, nor a rule says anything.
defaults-whose = Whose defaults
defaults-station = Station
defaults-own = has its own
defaults-inherited = As the station’s
defaults-parcel = Parcel
defaults-method-help = Used where it suits the order; else the best one that does.
defaults-ship-from = Ships from
defaults-station-address = The station’s address
defaults-papers = Label and customs
defaults-delivery-note = The courier reads on the label
defaults-nothing = Nothing
defaults-print-order-number = Order number on the label
defaults-invoice-number = Order number = invoice number
defaults-export-reason = Export reason
defaults-unset = Not set
defaults-insure = Insurance
defaults-no-insurance = Not insured
defaults-prefer = When a method has to be found
defaults-prefer-help = Comes before the price, and never stands in the way of shipping.
defaults-any = No preference
insure-kind = { $kind ->
    [amount] A fixed amount
   *[percent] A share of the value
}
prefer-feature = { $with ->
    [yes] With
   *[no] Without
}
prefer-lead = Longest lead time (days)
export-reason = { $reason ->
    [sale] Sale
    [gift] Gift
    [documents] Documents
    [sample] Sample
   *[return] Returned goods
}

about-boxes = The boxes of this desk. A rule can choose one; its outer size and its own weight come with it.
boxes-none = No box yet.
box-name = Name
box-size = Outer size
box-size-help = All three sides, in millimetres.
box-weight = Weight empty

about-rates = Amounts in two currencies are compared only through the rates you set. Without one, the condition does not hold and says so.
rates-none = No rate yet.
rate-from = From
rate-to = To
rate-value = What one { $from } is worth in { $to }

about-methods = What you ship with, the most preferred first. Own carriers take their numbers from your own range.
methods-none = No shipping method yet.
method-name = Name
method-carrier = Carrier
method-min = From
method-max = Up to
method-service = Service of the carrier
method-service-help = The carrier’s own name for it, as “dpd:home”; by it the label is booked.
method-services = { $count ->
    [one] { $count } service: type or choose
   *[other] { $count } services: type or choose
}
act-list-services = Services to { $to }
method-option = Option
method-option-help = Methods with the same option are its weight bands; a rule can name the option.
method-limits = Limits
method-max-size = Largest parcel
method-girth = Girth at most (mm)
method-girth-help = Length and twice width and height.
method-divisor = Volumetric divisor
method-divisor-help = Cubic centimetres that count as a kilogram, as 5000. Empty: volume does not count.
method-way = The way
method-last-mile = Handed over
method-first-mile = The carrier gets it
method-lead = Lead days
method-cut-off = Cut-off
method-offers = What it offers
method-signature = Signature
method-age-check = Age check
method-insurance = Insured up to
method-incoterms = Incoterms
method-incoterms-help = None means any.
method-contracts-help = None means it needs no contract.
method-where = Where it goes, and what it costs
method-zones = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
last-mile = { $to ->
    [door] Home delivery
    [mailbox] Letter box
   *[service_point] Service point
}
first-mile = { $by ->
    [pickup] Picked up
    [drop_off] Dropped off
   *[any] Either way
}
offer = { $offer ->
    [never] Never
    [on_request] On request
   *[always] Always
}
zones-title = Zones and prices
zones-help = The first zone that covers an address counts. With zones, it goes nowhere else.
zone-countries = Countries
zone-postal = Postal codes
zone-days = Days
zone-weight = up to…
zone-cell = { $column }, zone { $zone }
zone-up-to = Weight of price column { $column }
zone-add = Add a zone
zone-add-weight = Weight
zone-remove = Take zone { $zone } away
zone-remove-weight = Take the column { $weight } away
zone-currency = Currency
zone-paste = A block copied from a spreadsheet can be pasted into any cell, with or without its head.
zone-bad = { $count ->
    [one] One cell cannot be read: countries are codes such as NL, postal codes such as BE 1000-1999, prices such as 4.95.
   *[other] { $count } cells cannot be read: countries are codes such as NL, postal codes such as BE 1000-1999, prices such as 4.95.
}
method-weights = { $least } – { $most }
method-countries-label = Countries
method-countries-help = None means everywhere.
method-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
method-everywhere = Everywhere
carrier-account-title = Connection
carrier-account-kind = How its labels come about
carrier-account-help = With an account, labels are booked over the network and billed.
carrier-account-help-own = Labels are drawn here, under numbers of your own; nobody is asked.
carrier-account-saved = The account with { $carrier } is saved
carrier-account-removed = The account with { $carrier } is removed
act-test-account = Test the account
act-remove-account = Remove the account
carriers-title = Carriers
carriers-help = A carrier that is off ships nothing; orders it was chosen for say so.
carrier-on = Ship with { $carrier }
carrier-but = in use, but not for { $shops }
carrier-off-for = Not for orders of
contracts-title = Contracts
contracts-help = Who pays, at which prices. A rule can ask for one.
contract-new = New contract
contract-name = Contract
contract-own = my own
carrier-name = Name
carrier-active = { $active ->
    [yes] in use
   *[no] not in use
}
carrier-ships = The station ships with it
carrier-tracking-url = Tracking page
carrier-tracking-url-help = The number goes where {"{number}"} stands. Empty: none.

about-checkout = What customers choose at checkout, and what it ships with: a method, or a wish. What is not mapped follows the rules and defaults.
checkout-none = No order names a delivery method yet.
checkout-name = Customers choose
checkout-empty = nothing
checkout-orders = Orders
checkout-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
checkout-ships-with = What { $name } ships with
checkout-unmapped = Not mapped
checkout-flag = not mapped
checkout-for = Counts for
checkout-scope = Whose { $name }
checkout-only = Only { $shop }
checkout-by-pattern = by the pattern { $pattern }
checkout-as-pattern = As { $pattern }
checkout-summary = { $unmapped ->
    [0] Every name is mapped.
    [one] One of { $count } names is not mapped yet; { $orders ->
        [one] one order has it
       *[other] { $orders } orders have it
    }.
   *[other] { $unmapped } of { $count } names are not mapped yet; { $orders ->
        [one] one order has them
       *[other] { $orders } orders have them
    }.
}
patterns-title = Patterns
patterns-help = One row for many names: * stands for anything, ? for one character. A name’s own row comes first; of several patterns the upper one counts.
patterns-none = No pattern yet.
pattern-name = Pattern
pattern-example = e.g. *express*
pattern-covers = { $of ->
    [one] covers { $count } of { $of } name
   *[other] covers { $count } of { $of } names
}
wish-methods = Shipping methods
wish-options = Options, in the weight band that fits
wish-wishes = Wishes
wish-plain = { $wish ->
    [cheapest] The cheapest that fits
   *[fastest] The fastest that fits
}
wish-of = { $wish ->
    [cheapest] The cheapest of { $methods }
   *[fastest] The fastest of { $methods }
}
wish-carrier-best = The best of { $carrier }
wish-gone = { $name } (gone)

about-rules = Tried from top to bottom; where two rules set the same thing, the later one wins.
rules-none = No rule yet: checkout names and defaults decide.
rule-name = Name
rule-unnamed = Rule without a name
rule-active = { $rule } is on
rule-matching = When
rule-matching-all = all conditions hold
rule-matching-any = any condition holds
rule-if = If
rule-then = Then
rule-fact = What is looked at
rule-operator = How it is compared
rule-value = Value
rule-act = What happens
rule-no-conditions = No condition: every order.
rule-add-condition = Add a condition
rule-add-action = Add an action
rule-note-placeholder = What the packer has to know
rule-sentence = If { $conditions }, then { $actions }.
rule-always = For every order: { $actions }.

about-numbers = What labels drawn here spend: SSCC numbers from your GS1 company prefix, or blocks a carrier allotted. A number is used once, ever.
ranges-none = No numbers yet. Without them own carriers cannot print labels.
range-carrier = Carrier
range-next = Next serial
range-next-help = Spent numbers stay spent.
range-last = Last serial
range-warn = Warn below
range-left = { $count ->
    [one] number left
   *[other] numbers left
}
range-span = Next { $next }, last { $last }.
range-warns = Warns below { $warn }.
range-low = It is time to get more: ask for the next block, and add it.
range-saved = { $count ->
    [one] { $carrier } has { $count } number left
   *[other] { $carrier } has { $count } numbers left
}

about-desk = What belongs to this computer.
desk-language = Language
desk-language-help = Until you choose, the desk speaks the language of the system.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Sound
desk-sound-help = Right, done, attention and wrong are told apart with closed eyes.
desk-sound-on = Sound on
desk-tone = { $tone ->
    [right] Right
    [done] Printed
    [attention] Attention
   *[wrong] Wrong
}
desk-volume = Volume
desk-sound-own = Each can be a sound of your own: a file of up to 3 seconds and 200 kB.
desk-sound-usual = the usual tone
desk-sound-large = { $file } is larger than 200 kB. Choose a shorter sound.
desk-sound-long = { $file } is longer than 3 seconds. Choose a shorter sound.
desk-sound-unreadable = { $file } is no sound this desk can play. Try a WAV or MP3 file.
act-own-sound = Choose a sound for “{ $name }”
act-usual-sound = Usual tone
act-usual-sound-of = Usual tone for “{ $name }”
desk-aloud = Read aloud what to do now
desk-aloud-help = With the system’s voice, after each scan.
desk-aloud-none = This system has no voice to read with. Install one, and open Packdesk again.
desk-station = Station
desk-version = Version
desk-folder = Folder

about-doctor = What the desk stands on: its folder, keyring, ports, fonts, printers and numbers.
doctor-running = Checking…
doctor-verdict = { $verdict ->
    [fine] Fine:
    [attention] Attention:
   *[wrong] Wrong:
}
doctor-summary = { $worst ->
    [fine] Everything is as it should be
    [attention] It works, but somebody should look
   *[wrong] Something does not work
}
support-title = For an engineer
support-about = What helps to find a fault, as one file: version, check-up, settings without texts, log, models of printers. No customers, addresses, notes or keys are in it; a list in the file says what was left out.
act-save-support = Save file for support
support-saved = { $name } is saved

## The first label

carrier-first = Methods belong to a carrier. Your own labels need one: give it the name your customers know.

welcome-title = Set up my shop
welcome-lead = The practice station showed you around. Your own station starts empty; these five steps make it print:
welcome-keeps = The practice station stays where it is and can be opened again.
welcome-left = Your station is ready
welcome-restart = It opens when Packdesk starts again.
welcome-restart-by-hand = Close Packdesk and start it again: it opens your own station.

## What goes wrong in the page itself

problem-station-closing = The station is closing.
    .advice = Nothing is lost. Open it again, and what waits goes on.
problem-station-silent = The station does not answer.
    .advice = Nothing is lost. Check that Packdesk still runs on this computer; the page tries again by itself.
problem-page-fault = The page made a mistake.
    .advice = Try again. If it comes back, press F5 and tell whoever looks after Packdesk, with the technical text.

## Backups, and whether this is the station

settings-backups = Backups
about-backups = The whole station in one file, made every hour by itself, and put back when it is needed.
status-station-question = Is this the station?
act-make-backup = Make a backup now
act-restore-backup = Restore
backup-made = The backup is made and was read again: { $file }
backup-rhythm = { $on ->
    [yes] A backup is made every hour
    [practice] The practice station makes none by itself
   *[no] None is made by itself
}
backup-on = By itself
backup-on-yes = Every hour, kept a day; one of each day, kept a month
backup-on-no = Never
backup-folder = Folder
backup-folder-help = Best on another disk. Empty: the folder “backups” in the station’s own.
backups-there = { $count ->
    [0] No backup yet
    [one] One backup
   *[other] { $count } backups
}
backup-size = { $kilobytes } kB
restore-sure = Put the station back to how it was on { $when }? It is checked now and takes the station’s place at the next start. The station as it is now is kept in a folder beside it.
restore-waits = The backup is checked. It takes the station’s place when Packdesk starts again.
station-question = Is this the station?
station-question-why = No label is made before you answer, so that no number is printed twice.
station-since = Labels printed elsewhere since, at most
station-since-help = So many numbers are left out, on top of those that are known to be used.
act-station-goes-on = It goes on as the station
act-station-is-copy = It is a copy beside the station
station-answers-help = It goes on: no other one of it is used any more, and its ranges go past whatever may have been used. A copy becomes a station of its own and needs a range of numbers of its own.
station-answered = { $answer ->
    [is_copy] This is a station of its own now. Give it a range of numbers.
   *[goes_on] This goes on as the station; { $count } numbers are left out.
}
settings-personal-data = Personal data
about-personal-data = How long what is known about people is kept once their order is done with. What is open always stays; numbers stay spent.
personal-days = Days kept
personal-days-help = Empty: { $days } days. 0: until somebody takes it away.
purge-title = Let go now
purge-about = Takes away what came to its end before a day, whatever is set above. There is no way back.
purge-before = Before
act-count-purge = Count
act-purge = Let go
purge-done = It is gone.
purge-none = Nothing of that age is kept.
customer-title = One customer
customer-about = By e-mail address, by whole name with postal code, or by an order’s number.
customer-query = Customer
act-find-customer = Find
act-export-customer = Export this customer’s data
act-personal-data = Personal data: erase, export
act-erase-for-good = Erase for good
customer-found = { $count ->
    [one] { $count } order of this customer:
   *[other] { $count } orders of this customer:
}
customer-open = Still open, not touched: { $orders }
customer-erased = The customer’s data is erased.
customer-erased-before = Erased before: { $orders }
order-erased = The customer was erased from this order on { $day }.

# Keys of custom shops.

api-keys = Keys
api-keys-none = No key yet: without one the shop cannot come in.
api-key = Key
api-key-may = May
api-key-made = Made
api-key-access = { $access ->
    [read] read
   *[write] read and bring orders
}
api-key-once = This is the only time the secret is shown: put key and secret into the shop now (HTTP Basic).
api-key-revoked = Key { $key } lets nobody in any more
act-make-key = New key
act-make-reading-key = New key that only reads
act-revoke = Revoke

orders-elsewhere = { $count } in { $stage }
orders-not-changed = { $count ->
    [one] Order { $number } was not changed: { $why }
   *[other] { $count } orders were not changed, { $number } first: { $why }
}
orders-changed = { $count ->
    [one] { $count } order was changed.
   *[other] { $count } orders were changed.
}
labels-taken-back = { $count ->
    [one] { $count } label was taken back.
   *[other] { $count } labels were taken back.
}
labels-throw-away = Some of them are on paper or may still come out: throw those away.
labels-saved = { $files ->
    [one] { $count ->
        [one] { $count } label is saved.
       *[other] { $count } labels are saved in one file.
    }
   *[other] { $count } labels are saved in { $files } files.
}
labels-not-saved = { $count ->
    [one] Order { $number } has no label yet.
   *[other] { $count } orders have no label yet, { $number } first.
}
act-save-labels = Save label files
act-change-many = Change…
change-what = What is changed
change-method = Shipping method
change-weight = Weight
change-parcels = Number of parcels
change-hold = Hold
change-hold-text = Why they are held
change-release = Let go
change-tag = Add a tag
change-tag-text = Tag
change-untag = Take a tag away
change-untag-text = Tag
change-note = Note for whoever packs
change-note-text = Note; empty takes it away
change-by-rules = What rules say
change-run = Change { $count }
change-box = Box
change-void = Take labels back
change-void-text = Why?
change-void-means = It cannot be undone: their numbers are not used again, shops are told, and what is on paper has to be thrown away.
change-run-void = Take { $count } back
change-progress = { $done } of { $total }
filter-more = More filters
filter-placed = Placed
filter-any-day = Any day
filter-today = Today
filter-yesterday = Yesterday
filter-last-days = The last { $days } days
filter-days = From one day to another
filter-due-overdue = Overdue
filter-due-today = Today
filter-due-tomorrow = Tomorrow
filter-tag = Tag
filter-any-tag = Any
filter-hold = Held for
filter-any-hold = Any reason
filter-hold-unfit = What was chosen cannot carry it
filter-hold-nothing-fits = No method can carry it
filter-hold-rule = A rule holds it
filter-hold-person = A person holds it
filter-hold-point-missing = No pickup point
filter-hold-point-of-whom = A pickup point of which carrier?
filter-hold-point-method = Pickup point and method disagree
filter-hold-point-unknown = Pickup point unknown
filter-hold-point-gone = Pickup point gone
filter-hold-point-closed = Pickup point closed
filter-hold-point-too-heavy = Too heavy for the pickup point
filter-hold-point-too-large = Too large for the pickup point
filter-hold-point-post-number = No post number
filter-hold-customs = Customs data
filter-hold-no-weight = No weight
filter-hold-address = The address
filter-hold-unknown = A person has to look
filter-weight = Weight (kg)
bounds-from = { $what }: from
bounds-to = { $what }: to
bounds-from-short = from
bounds-to-short = to
sort-placed = When placed
sort-pick = Place and SKU
sort-destination = By destination
sort-method = By shipping method
sort-weight = By weight
sort-items = By items
sort-total = By total
sort-stage = By stage
sort-descending = The last first
lists = Lists
list-keep = Keep this list
list-name = Name of the list
list-save = Keep
list-forget = Forget the list { $name }
list-forgotten = The list { $name } is forgotten; its orders stay.

backup-with-keys = With the keys of shops and carriers
backup-with-keys-help = The keys are encrypted under a passphrase. Nobody can tell it to you again: keep it somewhere else than the backup.
backup-passphrase = Passphrase
backup-passphrase-again = The same once more
backup-passphrase-differs = The two are not the same.
restore-passphrase = Passphrase of the keys in it
restore-passphrase-help = Empty: shops and carriers ask for their keys again.
settings-find = Find a setting
settings-find-none = No setting of that name.
settings-group-connect = Connect
settings-group-shipping = Shipping
settings-group-desk = Desk
settings-group-station = Station
settings-find-shops = WooCommerce Shopify PrestaShop Magento API key sync
settings-find-import = file CSV Excel spreadsheet orders
settings-find-numbers = carrier account contract Sendcloud DHL UPS range SSCC GS1
settings-find-sender = address return warehouse
settings-find-defaults = weight customs tax number XDR
settings-find-methods = carrier service zone lead time cut-off
settings-find-points = pickup shop locker distance hours map
settings-find-boxes = size carton package
settings-find-checkout = delivery method name customer
settings-find-delivery-options = Dynamic Checkout delivery days cut-off holidays
settings-find-rules = condition automation
settings-find-rates = price cost tariff
settings-find-papers = packing slip invoice CN22 CN23 logo layout label
settings-find-printers = Zebra label thermal USB network queue test
settings-find-scale = weigh balance tare
settings-find-scanners = barcode serial prefix suffix
settings-find-desk = language keys shortcuts sound check items
settings-find-personal-data = GDPR erase export retention customer
settings-find-backups = restore copy passphrase
settings-find-doctor = check trouble support log
