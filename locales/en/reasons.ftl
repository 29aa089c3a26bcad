# Why an order ships the way it does: the sentences of decisions.

explain-method = Ships with { $value }
explain-weight = Weighs { $value }
explain-let-go = Shop’s waiting: { $value }
value-let-go = let go although the shop says that it waits
value-waits = waits for its shop
explain-hold = Held: { $value }
explain-size = Measures { $value }
explain-sender = Comes from { $value }
explain-setting = { $value }
explain-item = Line { $line }: { $change }
explain-note = For the packer: { $text }
because = because { $by }
overrode = before that: { $value }, because { $by }
value-none = nothing
value-not-held = not held

by-nobody = nothing says anything about it
by-default = the shipping defaults say so
by-shop-default = the defaults of its shop say so
by-order = the order says so
by-checkout = the customer chose “{ $name }”
by-dynamic-checkout = the customer chose it in the Dynamic Checkout
by-rule = the rule “{ $rule }” says so
by-check = the last check says so
by-person = a person set it by hand
by-eligibility = { $why }

unfit-carrier-off = { $method } is not available: its carrier { $carrier } is off. Switch it on in the settings.
unfit-carrier-off-for-shop = { $method } is not available: its carrier { $carrier } is off for { $shop }. Switch it on in the settings.
unfit-forbidden = { $method } is forbidden by the rule “{ $rule }”
unfit-contract = { $method } cannot be bought under the contract that was asked for
unfit-too-light = { $method } starts at { $limit }; the parcel is { $by } too light
unfit-too-heavy = { $method } takes up to { $limit }; the parcel is { $by } too heavy
unfit-volume = { $method } takes up to { $limit }; by its volume the parcel counts { $by } more
unfit-too-long = { $method } takes smaller parcels; this one is { $by } too long
unfit-girth = { $method } takes a smaller girth; this one is { $by } too much
unfit-country = { $method } does not go to { $country }
unfit-needs-point = { $method } goes to a service point, and the order has none
unfit-not-to-point = the customer chose a service point, and { $method } goes to none
unfit-other-point = { $method } cannot deliver to a service point of { $carrier }
unfit-no-signature = { $method } knows no signature
unfit-no-age-check = { $method } knows no age check
unfit-no-insurance = { $method } cannot be insured
unfit-insurance = { $method } is insured up to { $limit } only
unfit-no-rate = { $method } is insured in { $to }, and no exchange rate leads there from { $from }
unfit-incoterm = { $method } does not know the incoterm { $term }
unfit-none-of = there is no method of the kind “{ $kind }”
unfit-gone = there is no method “{ $method }” any more
unfit-none-chosen = no method was chosen

hold-unfit = What was chosen cannot carry it: { $why }
hold-nothing-fits = No method can carry it: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = The customer chose “{ $name }”, which speaks of a pickup point, but the order names none
hold-point-of-whom = The customer chose a pickup point, and the shop does not say of which carrier: choose the method
hold-point-method = The shipping method and the service point do not go together
hold-point-unknown = { $carrier } has no service point “{ $point }” there: choose another
hold-point-gone = “{ $point }” takes no parcels any more: choose another service point
hold-point-closed = “{ $point }” is open on no day: choose another service point
hold-point-too-heavy = The parcel is too heavy for “{ $point }”, which takes { $limit } at most: choose another service point, or another method
hold-point-too-large = The parcel is too large for “{ $point }”: choose another service point, or another method
hold-point-post-number = At “{ $point }” customers fetch parcels with a post number of their own, and the order has none of six to ten digits: ask the customer for it, and enter it with the point
hold-customs = What customs would be told does not add up: { $why }{ $more ->
        [0] {""}
        [one] {" "}(and { $more } thing more)
       *[other] {" "}(and { $more } things more)
    }
customs-nothing = nothing is there to be declared
customs-no-name = item { $place } has no name
customs-currency = “{ $item }” costs { $value }, others are in another currency
customs-no-value = “{ $item }” has no value
customs-value = the value of “{ $item }” is { $value }
customs-no-weight = “{ $item }” has no weight
customs-net = its items weigh { $net }, and the whole parcel { $gross }
customs-no-code = “{ $item }” has no Harmonised System code
customs-bad-code = what stands as the Harmonised System code of “{ $item }” is none: it has six digits or more
customs-no-origin = nobody said where “{ $item }” comes from
customs-empty-parcel = nothing lies in parcel { $parcel } that could be declared
hold-no-weight = Nobody knows what it weighs
hold-address = The address has no { $missing }
hold-unknown = A person has to look first
address-name = name
address-street = street
address-city = city
address-postal-code = postal code

note-rule = { $text }
note-unknown-product = The customer chose “{ $name }” in the Dynamic Checkout; there is no such method here
note-too-slow = Promised for { $promised }, but it will arrive on { $arrives }
note-cut-off-missed = Too late: it had to be handed over on { $day }
note-no-postal-code = The address has no postal code; in { $country } most have one
note-no-house-number = No number stands in the street: look whether the address is whole
note-unknown-state = “{ $code }” is no state or province that is known there. Look whether the address is whole without it
note-pictographs = Labels leave these signs of the address out: { $signs }

granted-band = { $method } is the weight band for { $weight }
granted-cheapest = { $method } is the cheapest of { $count } that fit: { $price }
granted-unpriced = { $method } is the first of { $count } that fit; none has a price to compare
granted-fastest = { $method } is the fastest of { $count } that fit: { $days ->
    [one] one day
   *[other] { $days } days
}
granted-untimed = { $method } is the first of { $count } that fit; none says how long it takes
granted-best = { $method } is the most recommended of { $count } that fit

why-not-chosen = It does ship with { $method }
why-not-overruled = { $method } was asked for, but then { $by }
why-not-unpriced = { $method } could carry it, but it has no price to compare, and { $by }
why-not-asked = { $method } could carry it, but { $by }

# What was not understood of an order when it came in, or has to be known before it is packed.
remark-money-refunded = { $amount } were paid back; every piece still ships
remark-pieces-refunded = { $count ->
    [one] One piece was paid back and does not ship
   *[other] { $count } pieces were paid back and do not ship
}
remark-refunded-in-part = A part was paid back, and nobody can say which pieces: look in the shop
remark-shipped-in-part = A part of it has left already, and the shop does not say which pieces: look there before the rest is packed
remark-products-unread = The shop did not say what its products weigh and which of them ship: look before it is packed
remark-resource-unread = The shop did not let { $resource } be read: what they say is missing here; look in the shop before it is packed
remark-point-unread = Its delivery is one of the module { $module }, which keeps pickup points to itself: look in the shop whether the customer chose one
remark-points-not-asked = The service points at { $shop } could not be asked for: it may have one that is not here
remark-weight = The weight “{ $found }” of { $item } is not understood
remark-deleted = It was deleted in the shop
remark-test-order = It is a test order: nobody has paid for it
remark-fulfilment-orders-unseen = The shop shows nothing that is to be fulfilled of it: give the key the right to see fulfilment orders
remark-pieces-taken-out = { $count ->
    [one] One piece was taken out or paid back and does not ship
   *[other] { $count } pieces were taken out or paid back and do not ship
}
remark-held-in-shop = { $count ->
    [one] One piece is on hold in the shop: { $why }
   *[other] { $count } pieces are on hold in the shop: { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] One piece is not to ship before { $day }
   *[other] { $count } pieces are not to ship before { $day }
}
remark-ships-elsewhere = { $count ->
    [one] One piece ships from elsewhere: { $place }
   *[other] { $count } pieces ship from elsewhere: { $place }
}
