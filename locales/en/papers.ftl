# Words on papers: a layout asks for them as {text.NAME}, which is on-paper-NAME here.

on-paper-amount = Amount
on-paper-attached = Papers attached
on-paper-bin = Place
on-paper-category = Category of item
on-paper-certificate = Certificate
on-paper-cn22-declaration = I, the undersigned, whose name and address are given on the item, certify that the particulars given in this declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
on-paper-cn23-declaration = I certify that the particulars given in this customs declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
on-paper-comments = Comments (quarantine, sanitary, phytosanitary inspection or other restrictions)
on-paper-contents = Detailed description of contents
on-paper-customs = Customs declaration
on-paper-customs-reference = Sender’s customs reference
on-paper-date = Date
on-paper-done = Done
on-paper-driver = Driver’s name
on-paper-eori = EORI
on-paper-for-orders = For orders
on-paper-freight = Freight
on-paper-goods = Goods
on-paper-gross-weight = Total gross weight
on-paper-hand-over-declaration = The parcels listed above were handed over to the carrier.
on-paper-hand-over-list = Hand-over list
on-paper-hs = HS tariff number
on-paper-importer = Importer’s telephone, e-mail
on-paper-incoterm = Incoterm
on-paper-invoice = Commercial invoice
on-paper-invoice-declaration = I declare that the information given in this invoice is true and correct.
on-paper-invoice-number = Invoice no.
on-paper-item = Item
on-paper-label-from = FROM
on-paper-label-order = ORDER
on-paper-label-parcel = PARCEL
on-paper-label-to = TO
on-paper-label-weight = WEIGHT
on-paper-lot = Lot
on-paper-serial = Serial number
on-paper-licence = Licence
on-paper-may-be-opened = May be opened officially
on-paper-net-weight = Net weight
on-paper-note = Note
on-paper-to-come = Still to come
on-paper-office = Office of origin, date of posting
on-paper-order = Order
on-paper-orders = Orders
on-paper-origin = Origin
on-paper-packing-slip = Packing slip
on-paper-page = Page
on-paper-parcels = Parcels
on-paper-pick-list = Pick list
on-paper-pieces = Pieces
on-paper-place-date = Place and date
on-paper-placed = of
on-paper-postage = Postal charges
on-paper-price = Price
on-paper-quantity = Qty
on-paper-reason = Reason for export
on-paper-reason-documents = Documents
on-paper-reason-gift = Gift
on-paper-reason-return = Returned goods
on-paper-reason-sale = Sale of goods
on-paper-reason-sample = Commercial sample
on-paper-recipient = Recipient
on-paper-reprint = REPRINT
on-paper-rest = Discount, taxes, fees
on-paper-return-from = From
on-paper-return-how = Something is not as it should be? Tick what comes back, say why, put this slip into the parcel and send it to the address below.
on-paper-return-number = This number tells us which order comes back
on-paper-return-reasons = Why: 1 too large · 2 too small · 3 damaged · 4 wrong item · 5 not as described · 6 no longer wanted · 7 other
on-paper-return-slip = Return slip
on-paper-return-tick = Back
on-paper-return-to = Return to
on-paper-return-why = Why (1–7)
on-paper-sender = Sender
on-paper-ship-to = Ship to
on-paper-shipping = Shipping
on-paper-signature = Signature
on-paper-sku = SKU
on-paper-thanks = Thank you for your order.
on-paper-time = Date and time
on-paper-total = Total
on-paper-total-value = Total value
on-paper-specimen = SPECIMEN
on-paper-tracking = Tracking number
on-paper-unit-value = Unit value
on-paper-value = Value
on-paper-vat = VAT no.
on-paper-weight = Weight

# What is wrong with a layout file.

layout-error-block = a block says exactly one of text, barcode, logo, line, space, columns, table and sscc; here { $count ->
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
layout-error-fill-place = fill takes what is left of the label: nothing stands below it, so it is the last of the body, or of a column there
layout-error-fit = a text fits itself into a height (height, fill, smallest) on a transport label only
layout-error-fit-height = a text that fits itself says into what height, and once: height = 12 (millimetres), or fill = true
layout-error-kind = this file stands in for a { $kind }: write paper = "{ $kind }"
layout-error-label-full = not everything finds its place on the label that is in the printer ({ $size })
layout-error-label-page = a transport label is as large as the label in the printer: size = "label"
layout-error-length = { $found } mm is not between { $least } and { $most }
layout-error-long = the file is longer than { $most } KiB
layout-error-margin = the margins leave no room on the page
layout-error-missing = “{ $name }” is missing
layout-error-no-recipient = a transport label says where the parcel goes, always: a text with {"{"}recipient{"}"}, without “when”
layout-error-no-sscc = a transport label carries the parcel’s number as its lowest block: sscc = 32, the last of the footer
layout-error-no-cells = a table without cells shows nothing: add cells = [ … ]
layout-error-points = { $found } points is not between { $least } and { $most }
layout-error-size = “{ $size }” is no page size: a4, a5, a6, 4x6, label, or millimetres as 100x50 (20 to 1200)
layout-error-sscc = only a transport label carries a parcel’s number as bars; {"{"}tracking{"}"} says it
layout-error-sscc-place = the parcel’s number is the lowest block, by itself, always: the last of the footer (of the body where there is none), without frame or “when”
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
problem-layout-refused = The layout { $layout } has a mistake in line { $line } ({ $field }): { $why }. Nothing was changed.
    .advice = Mend that line and try again; packdesk layouts check { $layout } names every mistake.
problem-layout-no-room = Order { $order } has no room on your own { $layout }: { $why } The built-in layout is used.
    .advice = Give its texts more room in Settings, Papers, or let them be smaller.
problem-no-such-layout = There is no layout { $layout }.
    .advice = packdesk layouts list names them all.
problem-no-such-shop = There is no shop { $shop }.
    .advice = packdesk status names the shops there are.
problem-layout-part = The { $layout } has no choice about { $part }.
    .advice = Change it in the file itself, behind Advanced.
problem-layout-too-free = The file of { $layout } is written too freely to be changed so by a form.
    .advice = Change it in the file itself, behind Advanced; nothing was changed.
problem-layout-there = You have your own { $layout } already.
    .advice = Change that one, or take it away first.
problem-logo-too-large = The logo has more than 8 megabytes, or more than 25 million dots.
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

papers-kind-transport-label = transport label
papers-kind-packing-slip = packing slip
papers-kind-invoice = commercial invoice
papers-kind-return-slip = return slip
papers-kind-cn22 = customs declaration CN 22
papers-kind-cn23 = customs declaration CN 23
papers-kind-pick-list = pick list
papers-kind-hand-over-list = hand-over list

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] One page: { $file }
   *[other] { $pages } pages: { $file }
}
cli-paper-queued = { $title }: with { $printer }
cli-layout-built-in = built in
cli-layout-own = your own: { $file }
cli-layout-shops = this shop’s own: { $file }
cli-layout-wrong = your own, with mistakes: { $file }
cli-layout-fine = { $layout } is fine
cli-layout-copied = A copy to change is in { $file }
cli-layout-pages = { $pages ->
    [one] One page: { $folder }
   *[other] { $pages } pages: { $folder }
}

# The window.

screen-hand-over = Hand over
act-go-hand-over = Hand over
settings-papers = Papers
about-papers = Transport labels, packing slips, lists, customs papers: each shop’s logo and language, and where things stand on them.
order-papers = Papers
papers-asked = printed with the label
papers-name-transport-label = Transport label
papers-name-packing-slip = Packing slip
papers-name-invoice = Commercial invoice
papers-name-return-slip = Return slip
papers-name-cn22 = Customs declaration CN 22
papers-name-cn23 = Customs declaration CN 23
papers-name-by-carrier = Customs declaration of the carrier
papers-name-pick-list = Pick list
papers-name-hand-over-list = Hand-over list
papers-picture = { $title }, page { $page }
papers-page-of = Page { $page } of { $count }
papers-more-pages = { $count ->
    [one] and one more page
   *[other] and { $count } more pages
}
papers-queued = { $count ->
    [one] { $title } is on its way to the printer
   *[other] { $count } papers are on their way to the printer
}
papers-saved = The papers of { $shop } are set
papers-logo = Logo
papers-logo-of = Logo of { $shop }
papers-language = Language of the words
papers-language-help = Names, addresses and what the shop wrote stay as they are. Transport labels are in English, which every carrier reads, unless you choose a language.
papers-language-desk = As at this desk
papers-language-recipient = The recipient’s, where Packdesk speaks it
papers-language-en = English
papers-language-fr = French
papers-language-de = German
papers-language-nl = Dutch
papers-language-es = Spanish
papers-language-it = Italian
papers-vat = VAT number
papers-eori = EORI number
papers-layouts = Layouts
papers-layouts-help = A form changes each; the file behind it is under Advanced, or in the station’s folder. For every shop or for one; the built-in one comes back at any time.
layout-for-labels = on labels
layout-for-sheets = on sheets
layout-own = your own
layout-shops = this shop’s own
layout-scope = Whose layouts
layout-built-in = built in
layout-line = Line { $line }:
layout-text = Text of the layout { $name }
layout-fine = No mistakes.
layout-saved = The layout { $name } is yours now
layout-saved-for = { $shop } has its own { $name } now
layout-view = How to change it
layout-view-form = Form
layout-view-file = Advanced
layout-not-in-form = The file has mistakes, or is written in a way the form does not show. Change it under Advanced.
layout-zoom = Zoom
layout-zoom-in = Larger
layout-zoom-out = Smaller
layout-parts = What is on it
layout-part-logo = Logo
layout-part-prices = Prices
layout-part-barcodes = Barcodes
layout-part-return-address = Return address
layout-page = Page
layout-page-size = Size
layout-page-label = the label in the printer
layout-margin = White at the sides (mm)
layout-gap = Between two things (mm)
layout-letters = Letters (points)
layout-smallest = Smallest letters (points)
layout-words = Words: { $language }
layout-words-help = Where a field is empty, Packdesk’s own word stands there.
layout-arrangement = What stands where
layout-arrangement-help = Drag by the grip, or move with the arrows.
layout-area-header = On top of every page
layout-area-body = On the page
layout-area-footer = At the foot of every page
layout-block-text = Text
layout-block-barcode = Barcode
layout-block-logo = Logo
layout-block-line = Line
layout-block-space = Space
layout-block-columns = Side by side
layout-block-table = Table
layout-block-sscc = Parcel number
layout-column = Column { $number }
layout-drag = Drag to another place
layout-add = Add…
layout-add-cell = Add a column
layout-cell-head = Above the column
layout-says = What it says
layout-insert = Insert…
layout-width = Width (mm)
layout-height = Height (mm)
layout-bold = Bold
layout-frame = Frame
layout-align = Between the sides
layout-align-left = left
layout-align-center = in the middle
layout-align-right = right
layout-symbol = Kind of code
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = When
layout-when-always = always
layout-when-says = only with { $name }
layout-when-silent = only without { $name }
layout-removed = Your { $name } is gone; the one it stood in for holds again
hand-over-about = What was shipped since a carrier’s last list; a carrier’s first one begins with today. Closing a list prints it, with a line to sign.
hand-over-earlier = { $count ->
    [one] And 1 shipment from before today
   *[other] And { $count } shipments from before today
}
hand-over-earlier-help = This is the carrier’s first list. What stays off it now is on no list.
hand-over-none = Nothing waits for a carrier.
hand-over-closed = The list for { $carrier } is closed and on its way to the printer
hand-over-shipments = { $count ->
    [one] 1 shipment
   *[other] { $count } shipments
}
hand-over-lists = Earlier lists
hand-over-number = List
hand-over-carrier = Carrier
hand-over-count = Shipments
act-look-at = Look
act-save-pdf = PDF
act-close-list = Close and print
act-choose-logo = Choose a picture
act-back-to-built-in = Back to the built-in
act-pick-list = Pick list
act-packing-slips = Packing slips
act-print-packing-slip = Print the packing slip
act-print-invoice = Print the commercial invoice
act-print-return-slip = Print the return slip
act-print-cn22 = Print the CN 22
act-print-cn23 = Print the CN 23
