### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Off line, labels go on: { $numbers } numbers left, { $ahead } booked ahead, { $shelf } on the shelf
labels-away = Not reached since { $since }: { $carriers }
labels-ahead = { $count ->
    [one] One label is booked ahead and not used
   *[other] { $count } labels are booked ahead and not used
}
labels-ahead-short = { $count } booked ahead
labels-ahead-of = { $carrier }: { $count } of at most { $most }, { $cost }
labels-without-price = { $count } without a price
account-most-ahead = Labels that may stand booked ahead
account-most-ahead-hint = For orders a rule books ahead. 0 books none.

## The shelf
shelf-title = On the shelf
shelf-short = { $count } on the shelf
shelf-ready-short = { $ready } of { $count } on the shelf are ready
shelf-ready = ready: scan it
shelf-since = since { $when }
shelf-stands = It stands on the shelf since { $when }, as { $code }.
shelf-put = Order { $order } is on the shelf: stick the station label on.
shelf-taken-off = Order { $order } is off the shelf.
shelf-empty = Nothing stands on the shelf.
signal-shelved = On the shelf
signal-shelved-next = Stick the station label { $code } on. Its label prints when it is scanned and can be made.
act-shelve = Put on the shelf
act-unshelve = Take off the shelf
act-print-shelf = Print all that are ready
on-paper-station-label = STATION LABEL – NOT FOR THE CARRIER
spool-station-label = Station label of { $order }
problem-not-on-shelf = Order { $order } does not stand on the shelf.
    .advice = Look at the shelf: packdesk shelf.
problem-shelf-not-needed = The label of order { $order } can be made now.
    .advice = Print it: the shelf is for parcels whose label cannot be made yet.

## What happens by itself
start-labels-ahead = its labels booked ahead
journal-shipment-kept = Booked ahead with { $carrier }, number { $number }: the label is kept
journal-order-shelved = Order { $order } was put on the shelf: { $why }
journal-order-unshelved = Order { $order } was taken off the shelf
ahead-reason-changed = booked ahead, and the order is another now
ahead-reason-cancelled = booked ahead, and the order was called off
ahead-reason-window = booked ahead, and soon the carrier would not take it back
setting-book-ahead-on = book its label ahead
setting-book-ahead-off = book no label ahead

## The rehearsal of an off-line day
rehearsal-begins = An off-line day with { $count } orders, on a scratch station in { $folder }
rehearsal-row = { $what ->
    [orders] Orders packed off line
    [own] with own numbers
    [ahead] with labels booked ahead
    [shelf] on the shelf
    [killed] Times the program was killed
    [packing] Seconds of packing off line
    [draining] Seconds until everything had drained
    [shipped] The station: shipped
    [live] The carrier: shipments it carries and bills
    [voided] The carrier: taken back
    [listed] The evening: shipments on the hand-over lists
   *[told] The shop: orders told
}
rehearsal-agrees = Shop, carrier and station agree to the last parcel.
rehearsal-differs = Order { $order }: { $what ->
    [stage] the station says { $is }
    [live] the carrier has { $is } live shipments, and should have { $wanted }
    [number] the number on the label is not the one the carrier or the shop has
    [told] the shop heard of it { $is } times
    [listed] it stands on { $is } hand-over lists
   *[labels] its label came out { $is } times
}
