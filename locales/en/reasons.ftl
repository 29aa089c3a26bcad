# Why an order ships the way it does: the sentences of decisions.

explain-method = Ships with { $value }
explain-weight = Weighs { $value }
explain-hold = Held: { $value }
because = because { $by }
overrode = before that: { $value }, because { $by }
value-none = nothing
value-not-held = not held

by-nobody = nothing says anything about it
by-default = the shipping defaults say so
by-order = the order says so
by-checkout = the customer chose “{ $name }”
by-rule = the rule “{ $rule }” says so
by-person = a person set it by hand
by-eligibility = { $why }

unfit-carrier-off = { $method } is not available: its carrier { $carrier } is off. Switch it on in the settings.
unfit-too-light = { $method } starts at { $limit }; the parcel is { $by } too light
unfit-too-heavy = { $method } takes up to { $limit }; the parcel is { $by } too heavy
unfit-country = { $method } does not go to { $country }
unfit-needs-point = { $method } goes to a service point, and the order has none
unfit-not-to-point = the customer chose a service point, and { $method } goes to the door
unfit-gone = there is no method “{ $method }” any more
unfit-none-chosen = no method was chosen

hold-unfit = What was chosen cannot carry it: { $why }
hold-nothing-fits = No method can carry it: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-no-weight = Nobody knows what it weighs
hold-address = The address has no { $missing }
hold-unknown = A person has to look first
address-name = name
address-street = street
address-city = city
address-postal-code = postal code

note-rule = { $text }
note-point-missing = “{ $name }” speaks of a pickup point, but the order names none

why-not-chosen = It does ship with { $method }
why-not-overruled = { $method } was asked for, but then { $by }
why-not-asked = { $method } could carry it, but { $by }
