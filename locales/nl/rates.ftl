# Prices: sheets as files, why a price is not known, the table that compares.

no-price-service = de tarieflijst kent deze dienst niet
no-price-parcel = er is geen pakket
no-price-weight = niemand weet wat het pakket weegt
no-price-then = geen prijs van de lijst geldt op deze dag
no-price-there = de lijst heeft geen zone voor dit adres
no-price-band = de lijst heeft daar geen prijs voor { $weight }
no-price-large = de lijst heeft daar geen prijs voor zo’n groot pakket
no-price-size = de prijs hangt af van de afmetingen, en niemand kent die
no-price-unknown = de lijst laat deze prijs open
no-price-mixed = de pakketten hebben prijzen in twee valuta’s, of met en zonder belasting
no-price-much = de som is te groot
no-price-nowhere = noch een tarieflijst, noch de catalogus heeft er een

price-kept-out-rate = niet vergeleken: geen wisselkoers leidt naar { $to }
price-kept-out-basis = niet vergeleken: sommige prijzen zijn met belasting, andere niet

rates-fault-in-file = Het bestand: { $why }
rates-fault-in-field = { $column }: { $why }
rates-fault-in-line = Regel { $line }: { $why }
rates-fault-in-cell = Regel { $line }, { $column }: { $why }
rates-not-utf8 = het is geen tekst in UTF-8; sla het op als CSV UTF-8
rates-empty = het heeft geen rijen
rates-too-many-rows = het heeft meer dan 200.000 rijen
rates-too-many-columns = het heeft meer dan 500 kolommen
rates-no-row = deze rij is niet te lezen; kijk naar de aanhalingstekens
rates-unknown-column = er is geen kolom “{ $cell }”
rates-column-twice = de kolom “{ $cell }” is er twee keer
rates-column-missing = deze kolom ontbreekt
rates-cell-empty = deze cel mag niet leeg zijn
rates-more-cells = de rij heeft meer cellen dan de eerste
rates-no-list = “{ $cell }” is niet begrepen
rates-no-weight = “{ $cell }” is geen gewicht in hele grammen
rates-no-edges = “{ $cell }” is geen van up_to, below en within
rates-no-band = geen gewicht valt in deze klasse
rates-no-price = “{ $cell }” is geen bedrag zoals 4,50 in deze valuta
rates-no-currency = “{ $cell }” is geen valuta zoals EUR
rates-no-basis = “{ $cell }” is niet net en niet gross
rates-no-number = “{ $cell }” is geen geheel getal
rates-no-length = “{ $cell }” is geen lengte in hele millimeters
rates-no-day = “{ $cell }” is geen dag zoals 2026-11-28
rates-ends-before = de prijs eindigt voordat hij begint
rates-no-surcharge = “{ $cell }” is geen aandeel zoals 7,5% en geen bedrag zoals 0,40
rates-two-names = de dienst heet op een andere regel “{ $cell }”
rates-overlap = één pakket zou twee prijzen hebben: regel { $other } is voor dezelfde zone, gewichten en dagen
rates-not-karrio = het is geen tarieflijst van Karrio
rates-not-sendcloud = het is geen antwoord met verzendmethoden van Sendcloud
rates-not-understood = “{ $cell }” is niet begrepen
rates-names-nothing = niets in de lijst heet “{ $cell }”

granted-cheapest-of = { $method } is de goedkoopste van { $count } die passen: { $price }. Vergeleken met { $others }
granted-fastest-of = { $method } is de snelste van { $count } die passen: { $days ->
    [one] één dag
   *[other] { $days } dagen
}. Vergeleken met { $others }
compared-price = { $method }: { $price }
compared-no-price = { $method }: prijs onbekend
compared-no-rate = { $method }: { $price }, niet vergeleken zonder wisselkoers
compared-basis = { $method }: { $price }, niet vergeleken omdat de ene met belasting is en de andere zonder
compared-days = { $method }: { $days ->
    [one] één dag
   *[other] { $days } dagen
}
compared-no-days = { $method }: tijd onbekend
compared-more = { $count ->
    [one] nog één
   *[other] nog { $count }
}

problem-rates-wrong = De tarieflijst heeft { $count ->
    [one] één fout
   *[other] { $count } fouten
}; er is niets van opgeslagen. { $faults }
    .advice = Verbeter de genoemde cellen en lees het bestand dan opnieuw in.
problem-rates-none = { $carrier } heeft geen tarieflijst.
    .advice = Lees er een in met packdesk rates import, of kijk met packdesk rates list welke vervoerders er een hebben.
problem-rates-carrier = Het bestand zegt niet wiens prijzen erin staan.
    .advice = Noem de vervoerder.
journal-rates-saved = De tarieflijst van { $carrier } is ingelezen: { $bands ->
    [one] één prijs
   *[other] { $bands } prijzen
}
journal-rates-removed = De tarieflijst van { $carrier } is weggehaald

rates-saved = { $carrier }: { $services ->
    [one] één dienst
   *[other] { $services } diensten
}, { $bands ->
    [one] één prijs
   *[other] { $bands } prijzen
}, waarvan { $unknown } open
rates-without-method = Geen verzendmethode gebruikt een dienst van { $carrier } waarvoor deze prijzen gelden: { $services }
rates-gap = { $service }, zone ‘{ $zone }’: geen prijs van { $from } tot { $to } g
rates-more-gaps = { $count ->
    [one] Nog een gat tussen gewichten
   *[other] Nog { $count } gaten tussen gewichten
}
rates-left-out = { $count ->
    [one] Eén traject is weggelaten omdat het in een ander land begint
   *[other] { $count } trajecten zijn weggelaten omdat ze in een ander land beginnen
}
rates-tried = Er is niets opgeslagen: dit was een proef.
rates-sheet = { $carrier }: { $services ->
    [one] één dienst
   *[other] { $services } diensten
}, { $bands ->
    [one] één prijs
   *[other] { $bands } prijzen
}, uit { $source }, ingelezen op { $at }
rates-no-sheets = Er zijn geen tarieflijsten.
rates-fetch = Prijzen ophalen bij { $carrier }
rates-source-sheet = eigen lijst van { $at }
rates-source-sheet-until = eigen lijst van { $at }, tot { $until }
rates-source-catalogue = catalogus
rates-source-online = { $carrier } online, { $age ->
    [0] zojuist
    [one] één minuut oud
   *[other] { $age } minuten oud
}
rates-unknown = prijs onbekend: { $why }
rates-with-tax = met belasting
rates-without-tax = zonder belasting
rates-charge-parcels = vervoer
rates-last-mile = { $mile ->
    [service_point] naar een afhaalpunt
    [mailbox] naar de brievenbus
   *[other] naar de deur
}
rates-signature = handtekening
rates-signature-on-request = handtekening op verzoek
rates-age-check = leeftijdscontrole
rates-age-check-on-request = leeftijdscontrole op verzoek
rates-insured = verzekerd tot { $limit }
rates-up-to = tot { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = Geen prijs van { $carrier }: { $why }
rates-nothing-offered = Er is geen methode om te vergelijken.

act-compare = Prijzen vergelijken
act-ask-carriers = Vervoerders nu vragen
prices-title = Prijzen
prices-asking = Vervoerders worden gevraagd…
prices-nobody-asked = Geen van deze vervoerders kan naar een prijs worden gevraagd.
prices-method = Methode
prices-price = Prijs
prices-chosen = gekozen
prices-unknown = prijs onbekend
prices-take = Nemen
prices-others = { $count ->
    [one] Eén methode die niet kan
   *[other] { $count } methoden die niet kunnen
}

sheets-title = Tarieflijsten
sheets-help = Wat diensten van vervoerders kosten, naar zone en gewicht. Een lijst komt op de plaats van die welke de vervoerder had; over elke bestelling zonder label wordt opnieuw beslist.
sheets-kind = Wat het bestand is
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud: verzendmethoden (JSON)
    [sendcloud_panel] Sendcloud: contractprijzen (CSV)
    [karrio_sheet] Karrio: tarieflijst (JSON)
    [karrio_services] Karrio: services.csv
   *[own] Eigen CSV van Packdesk
}
sheets-bring = Lijst inlezen
sheets-write = Wegschrijven
