# Prices: sheets as files, why a price is not known, the table that compares.

no-price-service = the price sheet does not know this service
no-price-parcel = there is no parcel
no-price-weight = nobody knows what the parcel weighs
no-price-then = no price of the sheet holds on this day
no-price-there = the sheet has no zone for this address
no-price-band = the sheet has no price for { $weight } there
no-price-large = the sheet has no price for so large a parcel there
no-price-size = the price depends on the size, and nobody knows it
no-price-unknown = the sheet leaves this price open
no-price-mixed = the parcels are priced in two currencies, or with and without tax
no-price-much = the sum is too large
no-price-nowhere = neither a price sheet nor the catalogue has one

price-kept-out-rate = not compared: no exchange rate leads to { $to }
price-kept-out-basis = not compared: in some prices there is tax, in others not

rates-fault-in-file = The file: { $why }
rates-fault-in-field = { $column }: { $why }
rates-fault-in-line = Line { $line }: { $why }
rates-fault-in-cell = Line { $line }, { $column }: { $why }
rates-not-utf8 = it is not text in UTF-8; save it as CSV UTF-8
rates-empty = it has no rows
rates-too-many-rows = it has more than 200,000 rows
rates-too-many-columns = it has more than 500 columns
rates-no-row = this row cannot be read; look at its quotation marks
rates-unknown-column = there is no column “{ $cell }”
rates-column-twice = the column “{ $cell }” is there twice
rates-column-missing = this column is missing
rates-cell-empty = this cell must not be empty
rates-more-cells = the row has more cells than the first one
rates-no-list = “{ $cell }” is not understood
rates-no-weight = “{ $cell }” is no weight in whole grams
rates-no-edges = “{ $cell }” is none of up_to, below and within
rates-no-band = no weight is in this band
rates-no-price = “{ $cell }” is no amount such as 4.50 in this currency
rates-no-currency = “{ $cell }” is no currency such as EUR
rates-no-basis = “{ $cell }” is neither net nor gross
rates-no-number = “{ $cell }” is no whole number
rates-no-length = “{ $cell }” is no length in whole millimetres
rates-no-day = “{ $cell }” is no day such as 2026-11-28
rates-ends-before = the price ends before it begins
rates-no-surcharge = “{ $cell }” is neither a share such as 7.5% nor an amount such as 0.40
rates-two-names = the service is called “{ $cell }” on another line
rates-overlap = one parcel would have two prices: line { $other } is for the same zone, weights and days
rates-not-karrio = it is no rate sheet of Karrio
rates-not-sendcloud = it is no answer of Sendcloud’s shipping methods
rates-not-understood = “{ $cell }” is not understood
rates-names-nothing = there is nothing named “{ $cell }” in the sheet

granted-cheapest-of = { $method } is the cheapest of { $count } that fit: { $price }. Compared with { $others }
granted-fastest-of = { $method } is the fastest of { $count } that fit: { $days ->
    [one] one day
   *[other] { $days } days
}. Compared with { $others }
compared-price = { $method }: { $price }
compared-no-price = { $method }: price unknown
compared-no-rate = { $method }: { $price }, not compared without an exchange rate
compared-basis = { $method }: { $price }, not compared because tax is in one and not in the other
compared-days = { $method }: { $days ->
    [one] one day
   *[other] { $days } days
}
compared-no-days = { $method }: time unknown
compared-more = { $count ->
    [one] one more
   *[other] { $count } more
}

problem-rates-wrong = The price sheet has { $count ->
    [one] one fault
   *[other] { $count } faults
}; nothing of it was kept. { $faults }
    .advice = Mend the cells that are named, then import the file again.
problem-rates-none = { $carrier } has no price sheet.
    .advice = Import one with packdesk rates import, or look with packdesk rates list which carriers have one.
problem-rates-carrier = The file does not say whose prices it holds.
    .advice = Name the carrier.
journal-rates-saved = The price sheet of { $carrier } was brought in: { $bands ->
    [one] one price
   *[other] { $bands } prices
}
journal-rates-removed = The price sheet of { $carrier } was taken away

rates-saved = { $carrier }: { $services ->
    [one] one service
   *[other] { $services } services
}, { $bands ->
    [one] one price
   *[other] { $bands } prices
}, { $unknown } of them open
rates-without-method = No method ships with a service of { $carrier } that these prices are for: { $services }
rates-gap = { $service }, zone “{ $zone }”: no price from { $from } to { $to } g
rates-more-gaps = { $count ->
    [one] One more gap between weights
   *[other] { $count } more gaps between weights
}
rates-left-out = { $count ->
    [one] One lane was left out because it begins in another country
   *[other] { $count } lanes were left out because they begin in another country
}
rates-tried = Nothing was kept: this was a try.
rates-sheet = { $carrier }: { $services ->
    [one] one service
   *[other] { $services } services
}, { $bands ->
    [one] one price
   *[other] { $bands } prices
}, from { $source }, brought in on { $at }
rates-no-sheets = There are no price sheets.
rates-fetch = Fetch prices from { $carrier }
rates-source-sheet = own sheet of { $at }
rates-source-sheet-until = own sheet of { $at }, until { $until }
rates-source-catalogue = catalogue
rates-source-online = { $carrier } on line, { $age ->
    [0] just now
    [one] one minute old
   *[other] { $age } minutes old
}
rates-unknown = price unknown: { $why }
rates-with-tax = with tax
rates-without-tax = without tax
rates-charge-parcels = carriage
rates-last-mile = { $mile ->
    [service_point] to a service point
    [mailbox] to the mailbox
   *[other] to the door
}
rates-signature = signature
rates-signature-on-request = signature when asked
rates-age-check = age check
rates-age-check-on-request = age check when asked
rates-insured = insured up to { $limit }
rates-up-to = up to { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = No price from { $carrier }: { $why }
rates-nothing-offered = There is no method to compare.

act-compare = Compare prices
act-ask-carriers = Ask carriers now
prices-title = Prices
prices-asking = Asking carriers…
prices-nobody-asked = None of these carriers can be asked for a price.
prices-method = Method
prices-price = Price
prices-chosen = chosen
prices-unknown = price unknown
prices-take = Take
prices-others = { $count ->
    [one] One method that does not do
   *[other] { $count } methods that do not do
}

sheets-title = Price sheets
sheets-help = What carriers’ services cost by zone and weight. A sheet takes the place of the one its carrier had; every order without a label is decided anew.
sheets-kind = What the file is
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud: shipping methods (JSON)
    [sendcloud_panel] Sendcloud: contract prices (CSV)
    [karrio_sheet] Karrio: rate sheet (JSON)
    [karrio_services] Karrio: services.csv
   *[own] Packdesk’s own CSV
}
sheets-bring = Import a price sheet
sheets-write = Write it out
