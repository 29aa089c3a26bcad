# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Eigen nummers (GS1)
carrier-kind-practice = Oefenvervoerder
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Adres van de dienst van de vervoerder
carrier-field-secret = Geheime sleutel

sendcloud-sender-address = Afzenderadres bij Sendcloud
sendcloud-sender-address-help = Het nummer ervan, zoals de test van het account het toont. Leeg: het adres van dit station gaat met elke zending mee.
sendcloud-contract = Contract
sendcloud-contract-help = Het nummer ervan, zoals de test van het account het toont. Leeg: Sendcloud neemt het gebruikelijke contract van elke vervoerder.
sendcloud-return-option = Verzendoptie voor retouren
sendcloud-return-option-help = Zoals Sendcloud ze noemt, bijvoorbeeld dpd:return/return. Leeg: pakketten komen terug met de optie waarmee ze gingen, waar de vervoerder dat aanneemt.
sendcloud-tells-shop = Wie de webshop meldt wat verzonden is
sendcloud-tells-shop-help = Nooit beide: klanten zouden het twee keer horen. Kies Sendcloud alleen waar het met dezelfde webshop verbonden is en terugmeldt.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Verzekeren bij Sendcloud
sendcloud-insures-help = Waarvoor regels, standaarden of een webshop een bestelling verzekeren, wordt aan de verzekeraar van Sendcloud gevraagd, voor 2 tot 5.000 euro per zending, naast wat de vervoerder al betaalt. Dat kost extra. De verzendmethode moet zeggen tot welk bedrag zij verzekerd kan worden.
sendcloud-insured-between = De verzekeraar van Sendcloud neemt { $least } tot { $most } per zending
sendcloud-public-key = Publieke sleutel
sendcloud-secret-key = Geheime sleutel
sendcloud-keys-help = In Sendcloud: Instellingen, Integraties, verbind “Sendcloud API” en kopieer dan beide sleutels. De geheime wordt één keer getoond.
sendcloud-no-such-sender-address = er is geen afzenderadres { $id } in dit account; het heeft { $known }
sendcloud-no-such-contract = er is geen contract { $id } in dit account; het heeft { $known }
sendcloud-contract-without-number = “{ $contract }” is geen contract bij Sendcloud: de korte naam moet bestaan uit sendcloud- en het nummer dat Sendcloud eraan geeft
sendcloud-no-return-option = het account noemt geen verzendoptie voor retouren, en Sendcloud zegt { $said }
sendcloud-return-one-parcel = een retour gaat in één pakket: Sendcloud geeft het nummer van één pakket
sendcloud-no-such-export-reason = Sendcloud heeft geen woord voor goederen die terugkomen: kies een andere reden
sendcloud-customs-text-too-long = een tekst voor de douane is langer dan Sendcloud aanneemt: het nummer van de factuur 40 tekens, notities 500, een verklaring 1024, een omschrijving 255
sendcloud-v2-sender-address-help = Het nummer ervan, zoals de test van het account het toont. Leeg: Sendcloud neemt het standaardadres van het account, omdat API v2 geen ander aanneemt.
sendcloud-v2-return-method = Verzendmethode voor retouren
sendcloud-v2-return-method-help = Het nummer ervan bij Sendcloud, bijvoorbeeld 300. Leeg: pakketten komen terug met de methode waarmee ze gingen, waar de vervoerder dat aanneemt.
sendcloud-v2-customs-one-parcel = API v2 van Sendcloud boekt een pakket met douaneaangifte alleen op zichzelf: verzend in één pakket, of via API v3
sendcloud-v2-method-without-number = “{ $service }” is geen methode van API v2 van Sendcloud: de service moet bestaan uit sendcloud- en het nummer dat Sendcloud eraan geeft
sendcloud-v2-point-without-number = API v2 van Sendcloud kent afhaalpunten alleen met eigen nummers: kies het punt opnieuw

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Ontvanger
booking-field-sender = Afzender
booking-field-name = naam
booking-field-company = bedrijf
booking-field-street = straat en huisnummer
booking-field-street2 = tweede adresregel
booking-field-postal-code = postcode
booking-field-city = plaats
booking-field-state = staat of provincie
booking-field-country = land
booking-field-phone = telefoonnummer
booking-field-email = e-mailadres
booking-field-parcels = Pakketten
booking-field-parcel = Pakket { $parcel }
booking-field-weight = gewicht
booking-field-size = afmetingen
booking-field-items = inhoud
booking-field-method = Verzendmethode
booking-field-contract = Contract
booking-field-value = Waarde van de goederen
booking-field-insured = Verzekerd bedrag
booking-field-service-point = Afhaalpunt
booking-field-order-number = Bestelnummer
booking-field-customs = Douaneaangifte
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = artikel { $item } in pakket { $parcel }
booking-field-goods = goederen
booking-field-invoice-number = factuurnummer
booking-field-reason = reden van uitvoer
booking-field-notes = opmerkingen
booking-field-statements = verklaringen
booking-field-vat-number = btw-nummer
booking-field-eori-number = EORI-nummer
booking-field-delivery = betaald voor bezorging
booking-field-incoterm = wie de invoerrechten betaalt
booking-field-description = omschrijving
booking-field-sku = artikelnummer
booking-field-quantity = aantal stuks
booking-field-unit-value = waarde van een stuk
booking-field-unit-weight = gewicht van een stuk
booking-field-hs-code = GS-code
booking-field-origin = land van oorsprong
booking-field-key = Referentie

carrier-service-book = zendingen boeken
carrier-service-find = een zending terugvinden
carrier-service-labels = labels later ophalen
carrier-service-customs = maken wat voor de douane meegaat
carrier-service-void = zendingen intrekken
carrier-service-returns = labels voor pakketten die terugkomen
carrier-service-check = het account testen
carrier-service-services = een lijst van waarmee verzonden kan worden
carrier-service-price-book = een prijsboek
carrier-service-points = afhaalpunten

carrier-refused-in-words = “{ $words }”
carrier-refused-in-field = { $field }: { $why }
carrier-refused-status = een reden is niet gegeven (status { $status })
carrier-refused-too-long = er is plaats voor { $most } tekens
carrier-refused-currency = bedragen voor de douane moeten in één valuta zijn; dit is { $value }
carrier-refused-incoterm = deze vervoerder heeft geen woord voor DTP (geleverd, rechten vooruitbetaald): kies DAP of DDP in de regel
carrier-refused-too-many-goods = in één aangifte is plaats voor { $most } soorten goederen

problem-carrier-unreachable = { $carrier } is niet te bereiken; er is niets gevraagd.
    .advice = Controleer het netwerk. De bestelling is zoals ze was: zet het pakket op het schap, verzend ze opnieuw als het netwerk er weer is, of kies een andere methode.
problem-carrier-test-unreached = Waar { $carrier } hoort te zijn, antwoordt niemand.
    .advice = Heeft de account een adres, lees het dan letter voor letter na; kijk daarna naar het netwerk. Er is niets gevraagd.
problem-carrier-busy = { $carrier } vraagt om een pauze; er is niets geboekt.
    .advice = Wacht even en verzend dan opnieuw.
problem-carrier-rests = { $carrier } vraagt om een pauze tot { $until }; er is niets geboekt.
    .advice = Verzend opnieuw na { $until }: tot dan wordt daar niets gevraagd. Zet ingepakte pakketten tot dan op het schap, of kies een andere methode.
problem-carrier-declines = { $carrier } weigert: { $why }
    .advice = Verbeter waarover het gaat en probeer het opnieuw. Er is niets geboekt.
problem-carrier-no-answer = { $carrier } is gevraagd, en er kwam geen leesbaar antwoord.
    .advice = Probeer het over een paar minuten opnieuw. Blijft het zo, controleer dan het adres van het account. Er is niets geboekt.
problem-carrier-refused = { $carrier } boekt deze zending niet: { $why }
    .advice = { $place ->
        [address] Verbeter het adres: dat van de klant in de webshop, en laat de bestelling dan opnieuw ophalen; uw eigen adres in de instellingen. Verzend dan opnieuw. Er is niets geboekt en er wordt niets gefactureerd.
        [order] Stel het met de hand in op de pagina van de bestelling en verzend dan opnieuw. Er is niets geboekt en er wordt niets gefactureerd.
        [point] Kies een ander afhaalpunt op de pagina van de bestelling en verzend dan opnieuw. Er is niets geboekt en er wordt niets gefactureerd.
        [method] Kies een andere verzendmethode voor de bestelling, of verbeter deze in de instellingen. Verzend dan opnieuw. Er is niets geboekt en er wordt niets gefactureerd.
       *[other] Verbeter wat genoemd wordt, of kies een andere verzendmethode. Verzend dan opnieuw. Er is niets geboekt en er wordt niets gefactureerd.
    }
problem-carrier-number-taken = { $carrier } boekte bestelling { $order } onder { $numbers }, en een ander pakket heeft { $count ->
    [one] dat nummer
   *[other] een van die nummers
} hier al: er is niets geprint.
    .advice = Annuleer deze boeking op de site van de vervoerder, antwoord dan „Er is niet geboekt” bij Te bekijken (packdesk look) en verzend opnieuw. Tot dan gaat de bestelling op geen andere manier weg.
problem-carrier-silent = { $carrier } is gevraagd en het antwoord ging verloren: nog niemand weet of er geboekt is.
    .advice = Verzend deze bestelling niet op een andere manier. Waar de vervoerder gevraagd kan worden, vraagt Packdesk het en gaat vanzelf verder; waar niet, zegt Te bekijken (packdesk look) wat te doen.
problem-carrier-nonsense = { $carrier } antwoordt iets wat niet kan.
    .advice = Verzend deze bestelling niet op een andere manier. Waar de vervoerder gevraagd kan worden, vraagt Packdesk het en gaat vanzelf verder; waar niet, zegt Te bekijken (packdesk look) wat te doen.
problem-carrier-key = { $carrier } accepteert de sleutels van het account niet.
    .advice = Voer ze bij de vervoerder in de instellingen opnieuw in. Er is niets geboekt.
problem-carrier-not-offered = { $carrier } biedt dit niet aan: { $what }.
    .advice = Doe het op de site van de vervoerder zelf.
problem-carrier-is-own = { $carrier } heeft eigen nummers, en daar kan niemand iets worden gevraagd: { $what }.
    .advice = Lees de prijzen in als tarieflijst; packdesk carriers numbers noemt de nummers die over zijn.
problem-no-such-carrier = De instellingen hebben geen vervoerder met de korte naam { $carrier }.
    .advice = Schrijf de korte naam van een vervoerder die er is (packdesk carriers noemt ze), of voeg deze eerst toe.
problem-carrier-kind-unknown = { $carrier } is ingesteld als “{ $kind }”, wat deze Packdesk niet kent.
    .advice = Werk Packdesk bij, of stel het account in de instellingen opnieuw in.
problem-booking-not-kept = { $carrier } heeft bestelling { $order } geboekt onder { $numbers }, en dat kon niet op de schijf geschreven worden.
    .advice = Noteer het nummer. Maak ruimte op de schijf of laat haar herstellen. Verzend deze bestelling niet op een andere manier: waar de vervoerder gevraagd kan worden, vraagt Packdesk de boeking op; waar niet, voer het nummer in op de pagina van de bestelling of met packdesk bookings made.
problem-booking-interrupted = Packdesk stopte terwijl de vervoerder gevraagd werd: nog niemand weet of er geboekt is.
    .advice = Verzend deze bestelling niet op een andere manier. Waar de vervoerder gevraagd kan worden, vraagt Packdesk het en gaat vanzelf verder; waar niet, zegt Te bekijken (packdesk look) wat te doen.
account-works = Het account werkt.
account-senders = Afzenderadressen die daar bewaard worden
account-contracts = Contracten
lead-days = { $days ->
    [0] dezelfde dag
    [one] één dag
   *[other] { $days } dagen
}
alternative-no-price = geen prijs
