# Carriers that are asked directly: what their accounts have to be told, and what they have no place for.

dhl-parcel-de-customer-number = Customer number (EKP)
dhl-parcel-de-customer-number-help = The first ten places of each billing number. The next two come from the product, the last two are the participation.
dhl-parcel-de-participation = Participation
dhl-parcel-de-participation-help = The last two places of the billing numbers, as the contract says.
dhl-parcel-de-print-format = Label stock
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Refuse German addresses that cannot be coded
dhl-parcel-de-must-encode-help = DHL asks a surcharge for each of them. Without it their labels print all the same.
dhl-parcel-de-profile = Group profile
dhl-parcel-de-user = User of the business portal
dhl-parcel-de-user-help = A system user of the Post & DHL business customer portal who may ship with these contracts.
dhl-parcel-de-password = Password of that user
dhl-parcel-de-api-key = API key
dhl-parcel-de-api-key-help = In developer.dhl.com: an app with “Parcel DE Shipping (Post & Parcel Germany)” and “Authentication (Post & Parcel Germany)”.
dhl-parcel-de-api-secret = API secret
dhl-parcel-de-billing-part = has to be { $count } digits or letters
dhl-parcel-de-no-product = it is no product of DHL, such as V01PAK
dhl-parcel-de-billing-number = it is no billing number of 14 digits or letters
dhl-parcel-de-no-country = DHL has no code for this country
dhl-parcel-de-no-point = DHL takes a Packstation by its number (100 to 999) and the customer’s post number, or a branch by its number and a name that says Filiale or Paketshop

ups-account-number = Account number
ups-account-number-help = The shipper’s number, six letters and digits, as the invoices show it.
ups-account-number-form = has to be six letters and digits
ups-client-id = Client ID
ups-client-id-help = In developer.ups.com: an app with the products Shipping, Rating and Tracking, for this account number.
ups-client-secret = Client secret
ups-no-access-points = Packdesk does not ship to UPS Access Points yet
ups-no-american-sender = Packdesk does not ship with UPS from the United States or Puerto Rico yet

karrio-url-help = As the browser opens it, for example http://127.0.0.1:5002 or https://karrio.example.com.
karrio-labels = Labels
karrio-labels-help = What the connections in Karrio make. ZPL is made for one resolution, which Karrio does not tell: carriers mostly make 203 dots an inch, Karrio’s own “custom carrier” 300.
karrio-labels-zpl-203 = ZPL, 203 dots an inch
karrio-labels-zpl-300 = ZPL, 300 dots an inch
karrio-labels-pdf = PDF
karrio-api-key = API key
karrio-api-key-help = In Karrio’s dashboard: Developers, API keys. The key of a test account books with the carriers’ test services.
karrio-no-rate = Karrio has no price for it with these parcels and this address. Its connection may be switched off, or the parcels too heavy
karrio-no-service-points = Packdesk does not ship to service points through Karrio yet
karrio-no-connection = no connection that ships is switched on in this Karrio
karrio-customs-no-notes = Karrio has no place for notes and statements to customs: take them out
