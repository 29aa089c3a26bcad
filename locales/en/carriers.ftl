# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Your own numbers (GS1)
carrier-kind-practice = Practice carrier
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Address of the carrier’s service
carrier-field-secret = Secret key

sendcloud-sender-address = Sender address at Sendcloud
sendcloud-sender-address-help = Its number, as the test of the account lists it. Empty: the address of this station goes along with each shipment.
sendcloud-contract = Contract
sendcloud-contract-help = Its number, as the test of the account lists it. Empty: Sendcloud takes the usual contract of each carrier.
sendcloud-return-option = Shipping option for returns
sendcloud-return-option-help = As Sendcloud names it, for example dpd:return/return. Empty: parcels come back with the option they went with, where the carrier takes that.
sendcloud-tells-shop = Who tells the shop what shipped
sendcloud-tells-shop-help = Never both: customers would hear of it twice. Choose Sendcloud only where it is connected to the same shop and set to write back.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Insure with Sendcloud
sendcloud-insures-help = What rules, defaults or a shop insure an order for is asked of Sendcloud’s insurer, for 2 to 5,000 euros a shipment, beside what the carrier pays anyway. It costs extra. The shipping method has to say up to how much it can be insured.
sendcloud-insured-between = Sendcloud’s insurer takes { $least } to { $most } a shipment
sendcloud-public-key = Public key
sendcloud-secret-key = Secret key
sendcloud-keys-help = In Sendcloud: Settings, Integrations, connect “Sendcloud API”, then copy both keys. The secret one is shown once.
sendcloud-no-such-sender-address = there is no sender address { $id } in this account; it has { $known }
sendcloud-no-such-contract = there is no contract { $id } in this account; it has { $known }
sendcloud-contract-without-number = “{ $contract }” is no contract of Sendcloud’s: its short name has to be sendcloud- and the number Sendcloud gives it
sendcloud-no-return-option = the account names no shipping option for returns, and Sendcloud says { $said }
sendcloud-return-one-parcel = a return goes in one parcel: Sendcloud tells the number of one
sendcloud-no-such-export-reason = Sendcloud has no word for goods that come back: choose another reason
sendcloud-customs-text-too-long = a text for customs is longer than Sendcloud takes: the invoice’s number 40 letters, notes 500, a statement 1024, a description 255
sendcloud-v2-sender-address-help = Its number, as the test of the account lists it. Empty: Sendcloud takes the account’s default sender address, because API v2 takes no other.
sendcloud-v2-return-method = Shipping method for returns
sendcloud-v2-return-method-help = Its number at Sendcloud, for example 300. Empty: parcels come back with the method they went with, where the carrier takes that.
sendcloud-v2-customs-one-parcel = Sendcloud’s API v2 books a parcel with a customs declaration by itself only: ship it in one parcel, or through API v3
sendcloud-v2-method-without-number = “{ $service }” is no method of Sendcloud’s API v2: its service has to be sendcloud- and the number Sendcloud gives it
sendcloud-v2-point-without-number = Sendcloud’s API v2 knows service points by its own numbers only: choose the point anew

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Recipient
booking-field-sender = Sender
booking-field-name = name
booking-field-company = company
booking-field-street = street and house number
booking-field-street2 = second address line
booking-field-postal-code = postal code
booking-field-city = town
booking-field-state = state or province
booking-field-country = country
booking-field-phone = telephone number
booking-field-email = e-mail address
booking-field-parcels = Parcels
booking-field-parcel = Parcel { $parcel }
booking-field-weight = weight
booking-field-size = size
booking-field-items = contents
booking-field-method = Shipping method
booking-field-contract = Contract
booking-field-value = Value of the goods
booking-field-insured = Insured sum
booking-field-service-point = Service point
booking-field-order-number = Order number
booking-field-customs = Customs declaration
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = item { $item } of parcel { $parcel }
booking-field-goods = goods
booking-field-invoice-number = invoice number
booking-field-reason = reason for export
booking-field-notes = notes
booking-field-statements = statements
booking-field-vat-number = VAT number
booking-field-eori-number = EORI number
booking-field-delivery = paid for delivery
booking-field-incoterm = who pays duties
booking-field-description = description
booking-field-sku = article number
booking-field-quantity = pieces
booking-field-unit-value = value of a piece
booking-field-unit-weight = weight of a piece
booking-field-hs-code = HS code
booking-field-origin = country of origin
booking-field-key = Reference

carrier-service-book = booking shipments
carrier-service-find = finding a shipment again
carrier-service-labels = fetching labels later
carrier-service-customs = making what goes along for customs
carrier-service-void = taking shipments back
carrier-service-returns = labels for parcels that come back
carrier-service-check = checking its account
carrier-service-services = a list of what can be shipped with
carrier-service-price-book = a price book
carrier-service-points = service points

carrier-refused-in-words = “{ $words }”
carrier-refused-in-field = { $field }: { $why }
carrier-refused-status = it gives no reason (status { $status })
carrier-refused-too-long = there is room for { $most } letters
carrier-refused-currency = amounts for customs have to be in one currency; this one is { $value }
carrier-refused-incoterm = this carrier has no word for DTP (delivered at place, duties prepaid): choose DAP or DDP in the rule
carrier-refused-too-many-goods = one declaration has room for { $most } kinds of goods

problem-carrier-unreachable = { $carrier } cannot be reached; nothing was asked.
    .advice = Check the network. The order is as it was: put the parcel on the shelf, ship it again when the network is back, or choose another method.
problem-carrier-test-unreached = Nobody answers where { $carrier } should be.
    .advice = Where the account has an address, read it again, letter by letter; then look at the network. Nothing was asked.
problem-carrier-busy = { $carrier } asks for a pause; nothing was booked.
    .advice = Wait a moment, then ship again.
problem-carrier-rests = { $carrier } asks to be left alone until { $until }; nothing was booked.
    .advice = Ship again after { $until }: until then it is not asked. Put packed parcels on the shelf until then, or choose another method.
problem-carrier-declines = { $carrier } says no: { $why }
    .advice = Correct what it speaks of, then try again. Nothing was booked.
problem-carrier-no-answer = { $carrier } was asked, and no answer came that can be read.
    .advice = Try again in a few minutes. If it stays so, look whether the address of its account is right. Nothing was booked.
problem-carrier-refused = { $carrier } does not book this shipment: { $why }
    .advice = { $place ->
        [address] Correct the address: the customer’s in the shop, then let the order be fetched anew; your own in the settings. Then ship again. Nothing was booked and nothing is billed.
        [order] Set it by hand on the order’s page, then ship again. Nothing was booked and nothing is billed.
        [point] Choose another service point on the order’s page, then ship again. Nothing was booked and nothing is billed.
        [method] Choose another method for the order, or correct this one in the settings. Then ship again. Nothing was booked and nothing is billed.
       *[other] Correct what it speaks of, or choose another method. Then ship again. Nothing was booked and nothing is billed.
    }
problem-carrier-number-taken = { $carrier } booked order { $order } under { $numbers }, and another parcel here has { $count ->
    [one] that number
   *[other] one of these numbers
} already: nothing was printed.
    .advice = Take this booking back on the carrier’s site, then answer “It was not booked” in To look at (packdesk look), and ship again. Until then the order ships in no other way.
problem-carrier-silent = { $carrier } was asked, and its answer was lost: nobody knows yet whether it booked.
    .advice = Do not ship this order in another way. Where the carrier can be asked, Packdesk asks it and goes on by itself; where it cannot, To look at (packdesk look) says what to do.
problem-carrier-nonsense = { $carrier } answers something that cannot be.
    .advice = Do not ship this order in another way. Where the carrier can be asked, Packdesk asks it and goes on by itself; where it cannot, To look at (packdesk look) says what to do.
problem-carrier-key = { $carrier } does not accept the keys of its account.
    .advice = Enter them anew at the carrier in the settings. Nothing was booked.
problem-carrier-not-offered = { $carrier } does not offer this: { $what }.
    .advice = Do it on the carrier’s own site.
problem-carrier-is-own = { $carrier } has numbers of your own, and nobody there can be asked: { $what }.
    .advice = Bring its prices in as a price sheet; packdesk carriers numbers lists the numbers that are left.
problem-no-such-carrier = The settings have no carrier with the short name { $carrier }.
    .advice = Write the short name of one there is (packdesk carriers lists them), or add that carrier first.
problem-carrier-kind-unknown = { $carrier } is set up as “{ $kind }”, which this Packdesk does not know.
    .advice = Update Packdesk, or set the account up anew in the settings.
problem-booking-not-kept = { $carrier } booked order { $order } under { $numbers }, and this could not be written to the disk.
    .advice = Note the number. Make room on the disk, or have it mended. Do not ship this order in another way: where the carrier can be asked, Packdesk asks it for the booking; where it cannot, enter the number on the order’s page or with packdesk bookings made.
problem-booking-interrupted = Packdesk ended while the carrier was being asked: nobody knows yet whether it booked.
    .advice = Do not ship this order in another way. Where the carrier can be asked, Packdesk asks it and goes on by itself; where it cannot, To look at (packdesk look) says what to do.
account-works = The account works.
account-senders = Sender addresses kept there
account-contracts = Contracts
lead-days = { $days ->
    [0] same day
    [one] one day
   *[other] { $days } days
}
alternative-no-price = no price
