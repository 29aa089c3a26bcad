# What a person has to look at, and what is done about it.

screen-look = To look at
act-go-look = To look at
look-nothing = There is nothing to look at.
look-nothing-next = What needs a person comes here by itself, from shops, carriers, printers and order files.
look-since = since { $when }
look-open-order = Open the order
look-open-settings = Open the settings
look-count = { $count ->
    [0] Nothing to look at
    [one] { $count } thing to look at
   *[other] { $count } things to look at
}
look-list = What to look at
look-answered = Done: { $title }
look-cancelled = Order { $order }: stop the parcel
look-changed = Order { $order } was changed after its label was made
look-label-missing = Order { $order } is booked, and its label does not come
look-label-unprintable = Order { $order }: its label cannot be printed
look-label-other-number = Order { $order }: its label shows another number than the one that was booked
look-label-not-whole = Order { $order }: look at its label before the parcel leaves
look-one-weight = Order { $order }: its parcels went with one weight
look-paper-not-whole = Order { $order }: look at its papers before the parcel leaves
look-label = Did the label of order { $order } come out of { $printer }?
look-document = Did { $order } come out of { $printer }?
look-booking = Order { $order }: nobody knows whether { $carrier } booked it
look-booking-number-taken = Order { $order }: { $carrier } gave it the number of another parcel
look-message-shipped = { $target } was not told that order { $order } ships
look-message-withdrawn = { $target } was not told that the label of order { $order } was taken back
look-message-tracked = { $target } was not told where a parcel of order { $order } is
look-message-void-booking = { $target } has not taken back the label of order { $order }
look-no-reason = no reason was given
look-webhook = The webhook of { $shop } takes nothing
look-shop = { $shop } cannot be synced
look-lost = { $shop } seems to have lost open orders
look-unread = Something of { $shop } could not be read
look-unread-order = Order { $order } of { $shop } could not be read
look-answer-stopped = Stopped: take the label back
look-answer-send = Send it all the same
look-answer-left = It has left already
look-answer-seen = Seen, it may go
look-answer-anew = Take it back and label it anew
look-answer-retry = Try again
look-answer-dismiss = Leave it be
look-answer-gone = They are gone: cancel them
look-answer-not-booked = It was not booked
look-answer-came-out = Yes, it came out
look-answer-not-out = No, print again
cli-look-answers = answer with: packdesk look { $concern } { $answers }
cli-look-answered = Done.

problem-order-cancelled-too-late = Order { $order } was cancelled after its label was made: stop the parcel.
    .advice = Take the parcel out. Then say in To look at, or with packdesk look, whether it is stopped, is sent all the same, or has left already. Until then nothing of it prints and the shop is not told that it ships.
problem-order-changed-too-late = The shop changed order { $order } after its label was made: { $differences }
    .advice = Look at the parcel before it leaves. Let the label be taken back and made anew in one go, take it back alone to pack again first, or say that it may go as it is.
problem-order-number-changed = The shop sent order { $other } under the key of order { $order }, whose label is made. Nothing was overwritten.
    .advice = Find out which of the two is right. If the shop renumbered the order, leave this be; if they are two orders, the file or the shop needs a key for each.
problem-order-key-changed = Order { $order } is known under the key { $known }, and came in a file under { $key }. It was not taken a second time.
    .advice = If it is the same order, leave this be. If it is another one of that number, import the file again and let it count as the newest (--newest).
problem-row-refused = { $file }, line { $line }: expected { $expected } in “{ $column }”, found “{ $found }”. { $order ->
    [none] The row was left out.
   *[other] Order { $order } was left out whole.
}
    .advice = Correct the file and import it again; what is read then leaves this list by itself.
problem-rows-refused = { $count ->
    [one] One more row of { $file } was refused.
   *[other] { $count } more rows of { $file } were refused.
}
    .advice = Correct the file and import it again; the import names the first hundred rows.
problem-label-still-waits = A label of order { $order } still waits for its printer: it cannot have left.
    .advice = Say that it is sent all the same, or that it is stopped.
problem-late-answered = Order { $order } was dealt with already.
    .advice = Look at the order’s page to see what became of it.
problem-look-not-answered = This cannot be answered so, or not any more.
    .advice = Look at the list again: it says how each can be answered.
problem-booking-unclear = { $carrier } was asked for the label of order { $order }, and its answer was lost or made no sense.
    .advice = Packdesk goes on asking where the carrier can be asked. Else look at the carrier’s site: if it has the booking, enter its numbers on the order’s page or with packdesk bookings; if not, say so here and ship the order again.
problem-job-unanswered = { $printer } did not say whether it came out.
    .advice = Look at the printer. Say yes if it came out; with no it is printed again.
problem-message-refused = { $target } refuses what it was told of order { $order }: { $why }
    .advice = Mend the reason there, then try again. If nobody has to be told any more, leave it be.
problem-webhook-not-taken = { $host } did not take { $count ->
    [one] a message
   *[other] { $count } messages
} of { $shop }, however often it was told: { $why }
    .advice = See whether the program behind that address runs and answers with 2xx, and whether address and key are right in the settings of the shop. Then try again: everything is told, in its order. If nobody has to be told any more, leave it be.

difference = { $what }: { $before } → { $after }
difference-nothing = nothing
difference-yes = yes
difference-no = no
difference-status = status
difference-status-open = to be shipped
difference-status-waiting = waiting
difference-status-cancelled = cancelled
difference-status-completed = completed
difference-payment = payment
difference-payment-unknown = not known
difference-payment-paid = paid
difference-payment-unpaid = unpaid
difference-payment-refunded = refunded
difference-name = name
difference-company = company
difference-street = street
difference-street2 = second address line
difference-postal-code = postal code
difference-city = city
difference-state = state
difference-country = country
difference-service-point = service point
difference-quantity = quantity of { $item }
difference-sku = SKU of { $item }
difference-ships = { $item } ships

late-reason-cancelled = the shop cancelled the order
late-reason-changed = the shop changed the order
journal-order-as-labelled = The shop took back what it had changed in order { $order }: { $differences }
journal-late-sent = Order { $order } is sent all the same
journal-late-left = Order { $order } had left already
journal-late-seen = A person saw what was changed in order { $order }

signal-cancelled-late = Cancelled after its label was made: stop the parcel
signal-cancelled-late-next = Take it out. Then say what became of it: press O for the order’s page, or open To look at.
signal-changed-late = Changed after its label was made: look first
late-cancelled = Cancelled after its label was made: stop the parcel
late-changed = The shop changed this after its label was made
late-chip = stop it
status-shop-mend = { $shop } needs a look
