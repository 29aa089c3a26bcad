# Carriers that are asked directly: what their accounts have to be told, and what they have no place for.

dhl-parcel-de-customer-number = Klantnummer (EKP)
dhl-parcel-de-customer-number-help = De eerste tien posities van elk afrekennummer. De volgende twee komen van het product, de laatste twee zijn de deelname.
dhl-parcel-de-participation = Deelname
dhl-parcel-de-participation-help = De laatste twee posities van de afrekennummers, zoals het contract zegt.
dhl-parcel-de-print-format = Labelformaat
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Duitse adressen weigeren die niet te coderen zijn
dhl-parcel-de-must-encode-help = DHL vraagt voor elk zo’n adres een toeslag. Staat dit uit, dan worden hun labels toch geprint.
dhl-parcel-de-profile = Groepsprofiel
dhl-parcel-de-user = Gebruiker van het zakelijke portaal
dhl-parcel-de-user-help = Een systeemgebruiker van het zakelijke klantenportaal van Post & DHL die met deze contracten mag verzenden.
dhl-parcel-de-password = Wachtwoord van die gebruiker
dhl-parcel-de-api-key = API-sleutel
dhl-parcel-de-api-key-help = In developer.dhl.com: een app met “Parcel DE Shipping (Post & Parcel Germany)” en “Authentication (Post & Parcel Germany)”.
dhl-parcel-de-api-secret = API-geheim
dhl-parcel-de-billing-part = moet { $count } cijfers of letters hebben
dhl-parcel-de-no-product = het is geen product van DHL, zoals V01PAK
dhl-parcel-de-billing-number = het is geen afrekennummer van 14 cijfers of letters
dhl-parcel-de-no-country = DHL heeft geen code voor dit land
dhl-parcel-de-no-point = DHL neemt een Packstation met het nummer ervan (100 tot 999) en het postnummer van de klant, of een vestiging met het nummer ervan en een naam met Filiale of Paketshop

ups-account-number = Accountnummer
ups-account-number-help = Het nummer van de verzender, zes letters en cijfers, zoals het op de facturen staat.
ups-account-number-form = moet zes letters en cijfers hebben
ups-client-id = Client-ID
ups-client-id-help = In developer.ups.com: een app met de producten Shipping, Rating en Tracking, voor dit accountnummer.
ups-client-secret = Clientgeheim
ups-no-access-points = Packdesk verzendt nog niet naar UPS Access Points
ups-no-american-sender = Packdesk verzendt met UPS nog niet vanuit de Verenigde Staten of Puerto Rico

karrio-url-help = Zoals de browser het opent, bijvoorbeeld http://127.0.0.1:5002 of https://karrio.example.com.
karrio-labels = Labels
karrio-labels-help = Wat de verbindingen in Karrio maken. ZPL is gemaakt voor één resolutie, die Karrio niet noemt: vervoerders maken meestal 203 punten per inch, Karrio’s eigen “custom carrier” 300.
karrio-labels-zpl-203 = ZPL, 203 punten per inch
karrio-labels-zpl-300 = ZPL, 300 punten per inch
karrio-labels-pdf = PDF
karrio-api-key = API-sleutel
karrio-api-key-help = In het dashboard van Karrio: Developers, API keys. De sleutel van een testaccount boekt bij de testdiensten van de vervoerders.
karrio-no-rate = Karrio heeft er voor deze pakketten en dit adres geen prijs voor. Misschien staat de verbinding uit, of zijn de pakketten te zwaar
karrio-no-service-points = Packdesk verzendt via Karrio nog niet naar afhaalpunten
karrio-no-connection = in deze Karrio staat geen verbinding aan die verzendt
karrio-customs-no-notes = Karrio heeft geen plaats voor opmerkingen en verklaringen aan de douane: haal ze weg
