# What shops offer their customers at checkout, and what those were promised.

checkout-zone-unknown = There is no time zone “{ $zone }”. They are named as Europe/Amsterdam.
checkout-sender-unknown = The station does not know this address to send from.
checkout-holidays-unknown = The public holidays of { $country } are not known here: days may fall on one. Name the days that are closed yourself.
checkout-no-destination = Parcels go to no country yet.
checkout-too-many-methods = There are more than { $most } delivery methods.
checkout-no-country = It is for no country.
checkout-no-method = Customers there are offered nothing.
checkout-country-twice = { $country } stands in two places; the first counts.
checkout-no-title = Customers need a title to read.
checkout-text-long = The text has more than { $most } characters.
checkout-ships-with-nothing = It ships with nothing: choose an option or a method.
checkout-showing-always = It has no condition, and so always holds.
checkout-price-wrong = { $price } is no price in { $currency } from 0 on.
checkout-no-handover = It needs days on which parcels are handed over.
checkout-handover-twice = A weekday stands there twice.
checkout-no-delivery-day = The carrier delivers on no day.
checkout-lead-long = More than { $most } days are not possible.
checkout-choices-wrong = A customer may choose from 1 to { $most } days.
checkout-lead-unknown = Nobody knows how many days { $method } takes: it is offered on no day until you say so.
checkout-id-odd = “{ $id }” is no UUID.
checkout-id-twice = Two delivery methods have the number { $id }.
checkout-left-country = Nothing is sent to { $country }
checkout-left-no-weight = Nobody said what it weighs
checkout-left-hidden = a condition hides it
checkout-left-not-shown = no condition shows it
checkout-left-no-price = there is no price for { $weight }
checkout-left-same-day = it does not reach anybody today any more
checkout-left-no-day = there is no day for it
checkout-left-no-lead = nobody knows how many days it takes
remark-checkout-no-day = The customer chose “{ $method }”, and the shop names no day
remark-checkout-other-version = “{ $code }” was not offered when the order was placed; another version of the checkout knows it
remark-checkout-code-unknown = The shop asks for “{ $code }”, which its checkout never offered
remark-checkout-day-unreachable = No handover leads to delivery on { $day }, the day the customer chose: agree on another with them
journal-checkout-published = Version { $version } of the checkout of shop { $shop } was published
journal-checkout-withdrawn = The checkout of shop { $shop } is not served any more
problem-checkout-changed = Somebody changed the checkout of { $shop } meanwhile. Nothing was kept.
    .advice = Open it again and make your change from there.
problem-checkout-not-read = The checkout cannot be read: something is wrong at { $place }.
    .advice = Put that place right and import the file again; nothing was kept.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }One more thing is wrong.
   *[other] { " " }{ $more } more things are wrong.
}
    .advice = Put it right, then publish again.
problem-no-such-checkout = Shop { $shop } has no checkout.
    .advice = Make one under Settings, Delivery at checkout, or: packdesk checkout import { $id } FILE
problem-no-such-checkout-version = Shop { $shop } published no version { $version } of its checkout.
    .advice = The versions there are: packdesk checkout show { $id }
problem-slower-than-promised = Order { $order } was promised for { $promised }; with this it arrives on { $arrives }.
    .advice = Change it all the same, or choose something quicker. On the command line: packdesk set --slower
cli-checkout-row = { $methods ->
    [one] one delivery method
   *[other] { $methods } delivery methods
}
cli-checkout-unreadable = the draft cannot be read
cli-checkout-served = version { $version } is served since { $since }
cli-checkout-not-served = not served
cli-checkout-differs = the draft says something else
cli-checkout-none = No shop has a checkout.
cli-checkout-kept = The draft of { $shop } is kept; nobody is served it yet.
cli-checkout-published = Version { $version } of { $shop } is served: /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = The checkout of { $shop } is not served any more.
cli-checkout-price = { $price }
cli-checkout-until = until { $moment }
cli-checkout-days = delivered on { $days }
cli-checkout-left-out = not offered: { $what }: { $why }
cli-margin = delivery: paid { $paid }, cost { $cost }{ $known ->
    [no] {""}
   *[yes] , left { $margin }
}
cli-promise = promised: handed over { $handover }, delivered { $delivery }
cli-promise-missed = The handover was missed.
cli-promise-next = Next possible: handed over { $handover }, delivered { $delivery }. Take it with: packdesk set { $order } --next-day
settings-delivery-options = Delivery at checkout
about-delivery-options = What customers are offered at a shop’s checkout: ways of delivery, prices and days, as your own shop asks for them over the API.
offer-shop = Shop
offer-none = This shop offers nothing by the station yet.
offer-no-shops = Connect a shop first.
offer-served = { $served ->
    [yes] Version { $version } is served
   *[no] Not served
}
offer-differs = Changed since it was published
offer-address = Address for the shop’s programs
offer-saved = The draft is kept
offer-published = Version { $version } is served
offer-withdrawn = It is not served any more
offer-versions = Published before
offer-version = Version { $version }
offer-taken-up = The form says what version { $version } said. Nothing is saved yet.
offer-sender = Sent from
offer-time-zone = Time zone of that address
offer-time-zone-help = As Europe/Paris. Cut-offs go by its clock.
offer-currency = Currency
offer-closed = Closed days
offer-closed-help = Days as 2026-12-24, with commas. Nothing is handed over on them.
offer-days-wrong = These are not all days such as 2026-12-24: they are not kept.
offer-destination = To these countries
offer-method-kind = Kind
offer-kind = { $kind ->
    [nominated_day] On a day the customer names
    [same_day] Today
    [service_point] To a service point
   *[standard] Standard
}
offer-title = What customers read
offer-internal = What the shop calls it
offer-description = What else customers read
offer-ships-with = Ships with
offer-ships-with-help = Customers see one row for each that can carry the parcel.
offer-prices = Prices by weight
offer-up-to = Up to
offer-price = Price
offer-free-from = Free from an order’s value of
offer-shown = Shown and hidden
offer-showing = { $is ->
    [hide] Hidden where
   *[show] Shown only where
}
offer-handover = Handover days and their cut-offs
offer-delivery-days = Days the carrier delivers
offer-lead-days = Delivery days it takes
offer-lead-days-help = Empty: as the catalogue says.
offer-holidays = Leave out public holidays
offer-no-delivery = Days without delivery
offer-no-delivery-help = Days as 2026-12-24, with commas. Nothing is delivered on them.
offer-choices = Days to choose from
offer-weekday = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
offer-cut-off = Cut-off on { $day }
offer-findings = To put right or to know
offer-place = { $place }: { $message }
offer-try = What a customer would see
offer-try-about = A cart at this moment; with a moment of your own, at that one.
offer-try-country = Country
offer-try-postal = Postal code
offer-try-weight = Weight
offer-try-total = Order’s value
offer-try-metadata = Text of the shop’s own
offer-try-moment = Moment
offer-try-nothing = Nothing is offered.
offer-try-count = { $count ->
    [one] One way of delivery is offered
   *[other] { $count } ways of delivery are offered
}
offer-try-row = { $title }, { $carrier }
offer-try-until = until { $time }
offer-try-day = { $delivery } (handed over { $handover })
offer-try-no-price = no price
offer-try-margin = costs { $cost }
offer-left-out = Not offered
offer-left = { $title } { $code }: { $why }
act-new-offer = Begin a checkout
act-add-destination = Add countries
act-add-delivery = Add a delivery method
act-add-price = Add a weight
act-add-showing = Add a condition
act-save-offer = Keep the draft
act-publish-offer = Publish
act-withdraw-offer = Serve no more
act-take-up-offer = Write it into the form
act-export-offer = Save as a file
act-import-offer = Import a file
act-try-offer = Try
promise-title = Promised delivery
promise-days = { $kind ->
    [no] handed over { $handover }
   *[yes] handed over { $handover }, delivered { $delivery }
}
promise-chosen = The customer chose: { $days }
promise-missed = The handover was missed.
promise-next = Next possible: { $days }
act-take-next-day = Promise these days instead
margin = Delivery: { $paid } paid, { $cost } cost
margin-left = { $margin } left
slower-title = Slower than promised
act-change-slower = Change it all the same
