# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Your own numbers (GS1)
carrier-kind-practice = Practice carrier
carrier-field-url = Address of the carrier’s service
carrier-field-secret = Secret key

carrier-service-book = booking shipments
carrier-service-find = finding a shipment again
carrier-service-labels = fetching labels later
carrier-service-void = taking shipments back

carrier-refused-in-words = “{ $words }”
carrier-refused-status = it gives no reason (status { $status })

problem-carrier-unreachable = { $carrier } cannot be reached; nothing was asked.
    .advice = Check the network. The order is as it was: ship it again when the network is back, or choose another method.
problem-carrier-busy = { $carrier } asks for a pause; nothing was booked.
    .advice = Wait a moment, then ship again.
problem-carrier-refused = { $carrier } does not book this shipment: { $why }
    .advice = Correct what it speaks of, then ship again. Nothing was booked and nothing is billed.
problem-carrier-silent = { $carrier } was asked, and its answer was lost: nobody knows yet whether it booked.
    .advice = Do not ship this order in another way. Packdesk asks the carrier what it has and goes on by itself.
problem-carrier-nonsense = { $carrier } answers something that cannot be.
    .advice = Do not ship this order in another way. Packdesk asks again; if it stays so, look at the shipment on the carrier’s site.
problem-carrier-key = { $carrier } does not accept the key of its account.
    .advice = Enter a new key in the settings, then ship again. Nothing was booked.
problem-carrier-not-offered = { $carrier } does not offer this: { $what }.
    .advice = Do it on the carrier’s own site.
problem-carrier-kind-unknown = { $carrier } is set up as “{ $kind }”, which this Packdesk does not know.
    .advice = Update Packdesk, or set the account up anew in the settings.
problem-booking-interrupted = Packdesk ended while the carrier was being asked: nobody knows yet whether it booked.
    .advice = Do not ship this order in another way. Packdesk asks the carrier what it has and goes on by itself.
