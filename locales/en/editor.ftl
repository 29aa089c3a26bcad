# The editor of shipping rules.

facts-order = Order
facts-customer = Customer and address
facts-checkout = Checkout
facts-items = Items
facts-parcel = Parcel
facts-so-far = So far
yes = yes
no = no

rule-group = Group
rule-value-to = Up to
rule-and = and
rule-exact = exact text (case and accents count)
rule-same-item = One and the same item has to meet them all
rule-stop = Leave out the rules below
rule-when = Valid
rule-from = from
rule-until = until
rule-shops = Only for these shops
rule-choose = Choose…
rule-remove-condition = Remove the condition
rule-remove-action = Remove the action
rule-copy = { $name } (copy)
item-property-name = Property, as engraving
which = Which items
which-auto = as the comparison says
which-any = any item
which-all = every item
which-none = no item
which-count = so many pieces
which-pieces = pieces
words-count = { $count ->
    [one] one value, one a line; a column of a spreadsheet can be pasted
   *[other] { $count } values, one a line; a column of a spreadsheet can be pasted
}
range-from = From, or the start of all
range-to = To
range-add = Add a range

do-ship-with = Ship with
do-forbid = Never ship with
do-ship-from = Ship from
do-set-weight = Set the weight to
do-add-weight = Add weight
do-set-size = Set the size to
do-let-go = Ship it although the shop waits
do-let-go-help = Nothing else about it changes; what holds it still holds it.
do-hold = Hold, because
do-note = Tell the packer
do-tag = Add the tag
do-set-box = Use the box
do-set-parcels = Number of parcels
do-set-insure = Insure for
do-set-signature = Signature
do-set-age-check = Check the age
do-set-contract = Use the contract
do-set-delivery-note = Write on the label
do-set-print-order-number = Order number on the label
do-set-check-items = Check the items by scanning
do-set-photo = Take a photo of the open box first
do-set-book-ahead = Book its label ahead
do-set-email = Set the e-mail to
do-set-phone = Set the phone to
do-set-label-count = Print the label so often
do-set-papers = Print also
do-set-printer = Print on
do-set-export-reason = Export reason
do-set-incoterm = Incoterm
do-set-invoice-number = Invoice number
do-set-customs-notes = Customs notes
do-set-brand = Brand (number)
do-customs-statement = Declare to customs
do-items-hs-code = HS code of the items
do-items-origin = Origin of the items
do-items-name = Name of the items
do-items-value = Value of the items
do-items-value-percent = Change the value of the items by
do-items-weight = Weight of the items

badge-same-item = one and the same item
badge-stop = stops here
badge-from = from { $day }
badge-until = until { $day }
rules-test = Test on an order
rules-history = History
rules-file = File
rules-filter = Find a rule
rule-drag = Drag to move
rule-moved = { $rule } is now number { $place } of { $count }.
rules-count = { $count ->
    [one] one rule
   *[other] { $count } rules
}
rules-more-findings = { $count ->
    [one] One more
   *[other] { $count } more
}
rules-unsaved = { $count ->
    [one] One change is not saved
   *[other] { $count } changes are not saved
}
act-copy-rule = Copy
act-try-rules = Try on the orders
act-try-and-save = Try, then save
act-save-rules = Save the rules
act-undo-rule = Undo
act-redo-rule = Redo
act-discard = Discard
act-stop = Stop
act-set-other = Set something else by hand
act-set-it = Set it
by-hand-take-back = Give back to the rules: { $what }
act-test-rules = Test
act-restore = Go back to this
act-show-version = Show
act-check-file = Check
act-from-sendcloud = From Sendcloud
act-take-file = Take it into the draft

trial-title = Of { $orders } orders, { $changed } would ship differently
trial-stopped = Stopped before the end: there may be more.
trial-held = { $held } more would be held, { $released } released.
trial-price = Price difference: { $difference }
trial-orders = Orders
trial-from = Ships with
trial-to = Would ship with
trial-otherwise = the same, other details
trial-examples = For example

test-title = What comes of each rule
test-number = Order number or barcode
test-missing = There is no order “{ $number }”.

history-when = When
history-who = Who
history-what = What
history-now = now

file-export = Save as a file:
file-import = Bring a file
file-paste = … or paste it here
file-wrong = { $count ->
    [one] One error; nothing of the file is taken.
   *[other] { $count } errors; nothing of the file is taken.
}
file-hint = Did you mean “{ $hint }”?
file-fine = { $count ->
    [0] The file is fine and changes nothing.
    [one] The file is fine and changes one thing.
   *[other] The file is fine and changes { $count } things.
}
file-brought = { $count ->
    [one] One rule can be brought over.
   *[other] { $count } rules can be brought over.
}
file-left-out = { $count ->
    [one] One thing cannot:
   *[other] { $count } things cannot:
}
