# Words on papers: a layout asks for them as {text.NAME}.

paper-attached = Papers attached
paper-bin = Place
paper-category = Category of item
paper-certificate = Certificate
paper-cn22-declaration = I, the undersigned, whose name and address are given on the item, certify that the particulars given in this declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
paper-cn23-declaration = I certify that the particulars given in this customs declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
paper-comments = Comments (quarantine, sanitary, phytosanitary inspection or other restrictions)
paper-contents = Detailed description of contents
paper-customs = Customs declaration
paper-customs-reference = Sender’s customs reference
paper-date = Date
paper-done = Done
paper-driver = Driver’s name
paper-eori = EORI
paper-for-orders = For orders
paper-freight = Freight
paper-goods = Goods
paper-gross-weight = Total gross weight
paper-hand-over-declaration = The parcels listed above were handed over to the carrier.
paper-hand-over-list = Hand-over list
paper-hs = HS tariff number
paper-importer = Importer’s telephone, e-mail
paper-incoterm = Incoterm
paper-invoice = Commercial invoice
paper-invoice-declaration = I declare that the information given in this invoice is true and correct.
paper-invoice-number = Invoice no.
paper-item = Item
paper-licence = Licence
paper-may-be-opened = May be opened officially
paper-net-weight = Net weight
paper-note = Note
paper-office = Office of origin, date of posting
paper-order = Order
paper-orders = Orders
paper-origin = Origin
paper-packing-slip = Packing slip
paper-page = Page
paper-parcels = Parcels
paper-pick-list = Pick list
paper-pieces = Pieces
paper-place-date = Place and date
paper-placed = of
paper-postage = Postal charges
paper-quantity = Quantity
paper-reason = Reason for export
paper-reason-documents = Documents
paper-reason-gift = Gift
paper-reason-return = Returned goods
paper-reason-sale = Sale of goods
paper-reason-sample = Commercial sample
paper-recipient = Recipient
paper-reprint = REPRINT
paper-rest = Discount, taxes, fees
paper-return-from = From
paper-return-how = Something is not as it should be? Tick what comes back, say why, put this slip into the parcel and send it to the address below.
paper-return-number = This number tells us which order comes back
paper-return-reasons = Why: 1 too large · 2 too small · 3 damaged · 4 wrong item · 5 not as described · 6 no longer wanted · 7 other
paper-return-slip = Return slip
paper-return-tick = Back
paper-return-to = Return to
paper-return-why = Why (1–7)
paper-sender = Sender
paper-ship-to = Ship to
paper-shipping = Shipping
paper-signature = Signature
paper-sku = SKU
paper-thanks = Thank you for your order.
paper-time = Date and time
paper-total = Total
paper-total-value = Total value
paper-tracking = Tracking number
paper-unit-value = Unit value
paper-value = Value
paper-vat = VAT no.
paper-weight = Weight

# What is wrong with a layout file.

layout-error-block = a block says exactly one of text, barcode, logo, line, space, columns and table; here { $count ->
    [0] there is none
   *[other] there are { $count }
}
layout-error-brace = a brace without its other one; for the brace itself write it twice
layout-error-cell = a cell says either text or barcode
layout-error-cells = cells belong to a table: table = "lines"
layout-error-datum = { $near ->
    [none] nothing is called “{ $name }” here
   *[other] nothing is called “{ $name }” here; “{ $near }” perhaps?
} There are: { $known }
layout-error-field = { $near ->
    [none] “{ $name }” means nothing here
   *[other] “{ $name }” means nothing here; “{ $near }” perhaps?
} There are: { $known }
layout-error-kind = this file stands in for a { $kind }: write paper = "{ $kind }"
layout-error-length = { $found } mm is not between { $least } and { $most }
layout-error-margin = the margins leave no room on the page
layout-error-missing = “{ $name }” is missing
layout-error-no-cells = a table without cells shows nothing: add cells = [ … ]
layout-error-points = { $found } points is not between { $least } and { $most }
layout-error-size = “{ $size }” is no page size: a4, a5, a6, 4x6, label, or millimetres as 100x50 (20 to 1200)
layout-error-table = { $near ->
    [none] there is no table “{ $name }” on this paper
   *[other] there is no table “{ $name }” on this paper; “{ $near }” perhaps?
} There are: { $known }
layout-error-table-place = a table stands in the body, by itself: it may go on in the next page
layout-error-text = there is no text “{ $name }”: give it one under [texts.en]
layout-error-toml = this cannot be read as TOML: { $why }
layout-error-type = expected { $expected }, found { $found }
layout-error-word = { $near ->
    [none] “{ $name }” is none of the words that may stand here
   *[other] “{ $name }” is none of the words that may stand here; “{ $near }” perhaps?
} There are: { $known }

# What may go wrong with papers.

problem-layout-wrong = The layout { $layout } has a mistake in line { $line } ({ $field }): { $why }. The built-in layout is used.
    .advice = Mend the file in Settings, Papers; packdesk layouts check { $layout } names every mistake.
problem-no-such-layout = There is no layout { $layout }.
    .advice = packdesk layouts list names them all.
problem-layout-there = You have your own { $layout } already.
    .advice = Change that one, or take it away first.
problem-logo-too-large = The logo’s file is larger than 8 megabytes.
    .advice = Save it smaller; 1000 pixels are enough.
problem-logo-unreadable = The logo cannot be read.
    .advice = Choose a PNG, JPEG or GIF picture.
problem-paper-needs-orders = This paper speaks of orders, and none was named.
    .advice = Name an order by its number.
problem-nothing-to-hand-over = No parcel of { $carrier } waits for a hand-over list.
    .advice = Parcels are listed once their label came out. Earlier lists can be printed again.
problem-no-such-list = There is no hand-over list of that number.
    .advice = The hand-over page shows the lists there are.
problem-paper-not-made = The { $paper } of order { $order } was not printed with its label: { $why }.
    .advice = Print it from the order’s page.

journal-hand-over = Hand-over list { $list }: { $count } parcels to { $carrier }
journal-handed-over = On hand-over list { $list }

paper-kind-packing-slip = packing slip
paper-kind-invoice = commercial invoice
paper-kind-return-slip = return slip
paper-kind-cn22 = customs declaration CN 22
paper-kind-cn23 = customs declaration CN 23
paper-kind-pick-list = pick list
paper-kind-hand-over-list = hand-over list

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] One page: { $file }
   *[other] { $pages } pages: { $file }
}
cli-paper-queued = { $title }: with { $printer }
cli-layout-built-in = built in
cli-layout-own = your own: { $file }
cli-layout-wrong = your own, with mistakes: { $file }
cli-layout-fine = { $layout } is fine
cli-layout-copied = A copy to change is in { $file }
cli-layout-pages = { $pages ->
    [one] One page: { $folder }
   *[other] { $pages } pages: { $folder }
}
