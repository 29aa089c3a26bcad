# Invoices of carriers and platforms: what was billed beside what was quoted.

problem-invoice-wrong = The invoice has { $count ->
    [one] one fault
   *[other] { $count } faults
}; nothing of it was kept. { $faults }
    .advice = Name the columns that are missing and mend the cells that are named, then read the file again.
problem-invoice-missing = There is no such invoice.
    .advice = Look at the list of invoices, or at packdesk invoices list.
journal-invoice-kept = Invoice { $number } of { $form } was read: { $lines ->
    [one] one line
   *[other] { $lines } lines
}
journal-invoice-removed = Invoice { $number } of { $form } was taken away

invoice-concern = { $concern ->
    [no_number] names no parcel
    [unknown] no parcel here has this number
    [twice] the same was billed before
    [other_currency] in another currency than quoted
   *[taken_back] this label was taken back
}
invoice-kind = { $kind ->
    [surcharge] Surcharge
    [credit] Credit
   *[price] Price
}

invoices-none = No invoice was read yet.
invoices-no-forms = It was never said how invoices are read.
invoices-one = { $form } { $number }: { $lines ->
    [one] one line
   *[other] { $lines } lines
}, { $billed }, read on { $at }
invoices-to-look-at = { $count ->
    [one] one line of an invoice to look at
   *[other] { $count } lines of invoices to look at
}
invoices-brought = { $number }: { $lines ->
    [one] one line
   *[other] { $lines } lines
}, { $billed }: { $stood ->
    [same] known already, nothing changed
    [differs] another invoice is kept under this number and stays
    [replaced] takes the place of the one that was kept
   *[new] new
}
invoices-charge = { $kind ->
    [surcharge] Surcharge
    [credit] Credit
   *[price] Price
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
}: { $amounts } ({ $lines ->
    [one] one line
   *[other] { $lines } lines
})
invoices-sum = { $count ->
    [one] One shipment
   *[other] { $count } shipments
}: quoted { $quoted }, billed { $billed }, difference { $difference }
invoices-not-compared = { $count ->
    [one] One more shipment is billed without a quote to compare
   *[other] { $count } more shipments are billed without a quote to compare
}: { $billed }
invoices-not-billed = { $count ->
    [one] One shipment has no invoice yet
   *[other] { $count } shipments have no invoice yet
}
invoices-bill = { $order }, { $carrier }: quoted { $quoted }, billed { $billed }
invoices-line = Line { $line }: { $named }, { $amount }: { $why }

# The window.

invoices-title = Invoices
invoices-help = Read what a carrier or Sendcloud billed, as CSV: each line is joined to its shipment by the parcel’s number and stands beside what was quoted.
invoices-read = Read an invoice
invoices-write = Save all lines as CSV
invoices-reading = Columns of { $file }
invoices-reading-help = Each column of the file with its first values, and what it says. Take the amounts without tax: prices are quoted without.
invoices-form = Who bills
invoices-form-help = Which column says what is kept under this name, and the next invoice is read so by itself.
invoices-number = Number of the invoice
invoices-number-help = Where no column says it.
invoices-currency = Currency of all amounts
invoices-replace = Take it in place of the one that is kept
invoices-keep = Keep the invoice
invoices-first-lines = The first lines, as they are read
invoices-lines = To look at
invoices-charges = What it bills
invoices-differing = { $count ->
    [one] One shipment was billed otherwise than quoted
   *[other] { $count } shipments were billed otherwise than quoted
}
invoices-more = The CSV has them all.
invoices-quoted = Quoted
invoices-billed = Billed
invoices-difference = Difference
invoices-shipments = Shipments
invoices-not-known = unknown
invoice-column-number = Number of the parcel
invoice-column-reference = Reference of the shipment
invoice-column-charge = What is billed
invoice-column-amount = Amount
invoice-column-surcharge = Surcharge, on top of the amount
invoice-column-currency = Currency
invoice-column-invoice = Number of the invoice
order-billed = Billed { $billed }, quoted { $quoted }
figures-invoices = Billed and quoted
