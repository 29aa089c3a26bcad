# Why an order ships the way it does: the sentences of decisions.

explain-method = Gaat met { $value }
explain-weight = Weegt { $value }
explain-let-go = Wachten van de webshop: { $value }
value-let-go = vrijgegeven hoewel de webshop zegt dat ze wacht
value-waits = wacht op de webshop
explain-hold = Vastgehouden: { $value }
explain-size = Meet { $value }
explain-sender = Komt van { $value }
explain-setting = { $value }
explain-item = Bestelregel { $line }: { $change }
explain-note = Voor de inpakker: { $text }
because = want { $by }
overrode = daarvoor: { $value }, want { $by }
value-none = niets
value-not-held = niet vastgehouden

by-nobody = niets zegt er iets over
by-default = de standaardwaarden voor verzending zeggen het
by-shop-default = de standaardwaarden van de webshop zeggen het
by-order = de bestelling zegt het
by-checkout = de klant koos “{ $name }”
by-dynamic-checkout = de klant koos het in de Dynamic Checkout
by-rule = de regel “{ $rule }” zegt het
by-check = de laatste controle zegt het
by-person = iemand heeft het met de hand ingesteld
by-eligibility = { $why }

unfit-carrier-off = { $method } is niet beschikbaar: de vervoerder { $carrier } staat uit. Zet hem aan in de instellingen.
unfit-carrier-off-for-shop = { $method } is niet beschikbaar: de vervoerder { $carrier } staat uit voor { $shop }. Zet hem aan in de instellingen.
unfit-forbidden = { $method } is verboden door de regel “{ $rule }”
unfit-contract = { $method } is niet te koop onder het gevraagde contract
unfit-too-light = { $method } begint bij { $limit }; het pakket is { $by } te licht
unfit-too-heavy = { $method } gaat tot { $limit }; het pakket is { $by } te zwaar
unfit-volume = { $method } gaat tot { $limit }; door het volume telt het pakket { $by } meer
unfit-too-long = { $method } neemt kleinere pakketten; dit is { $by } te lang
unfit-girth = { $method } neemt een kleinere omtrek; deze is { $by } te groot
unfit-country = { $method } gaat niet naar { $country }
unfit-needs-point = { $method } gaat naar een afhaalpunt, en de bestelling heeft er geen
unfit-not-to-point = de klant koos een afhaalpunt, en { $method } gaat naar geen afhaalpunt
unfit-other-point = { $method } kan niet leveren aan een afhaalpunt van { $carrier }
unfit-no-signature = { $method } kent geen handtekening
unfit-no-age-check = { $method } kent geen leeftijdscontrole
unfit-no-insurance = { $method } is niet te verzekeren
unfit-insurance = { $method } is maar verzekerd tot { $limit }
unfit-no-rate = { $method } is verzekerd in { $to }, en geen wisselkoers leidt daarheen vanaf { $from }
unfit-incoterm = { $method } kent de incoterm { $term } niet
unfit-none-of = er is geen methode van het soort “{ $kind }”
unfit-gone = er is geen methode “{ $method }” meer
unfit-none-chosen = er is geen methode gekozen

hold-unfit = Wat gekozen is, kan het niet vervoeren: { $why }
hold-nothing-fits = Geen methode kan het vervoeren: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = De klant koos “{ $name }”, wat over een afhaalpunt gaat, maar de bestelling noemt er geen
hold-point-of-whom = De klant koos een afhaalpunt, en de webshop zegt niet van welke vervoerder: kies de methode
hold-point-method = De verzendmethode en het afhaalpunt passen niet bij elkaar
hold-point-unknown = { $carrier } heeft daar geen afhaalpunt “{ $point }”: kies een ander
hold-point-gone = “{ $point }” neemt geen pakketten meer aan: kies een ander afhaalpunt
hold-point-closed = “{ $point }” is op geen dag open: kies een ander afhaalpunt
hold-point-too-heavy = Het pakket is te zwaar voor “{ $point }”, dat hoogstens { $limit } aanneemt: kies een ander afhaalpunt, of een andere methode
hold-point-too-large = Het pakket is te groot voor “{ $point }”: kies een ander afhaalpunt, of een andere methode
hold-point-post-number = Bij “{ $point }” halen klanten pakketten af met een eigen postnummer, en de bestelling heeft er geen van zes tot tien cijfers: vraag het aan de klant en voer het bij het punt in
hold-customs = Wat de douane gezegd zou worden, klopt niet: { $why }{ $more ->
        [0] {""}
        [one] {" "}(en nog { $more } ding)
       *[other] {" "}(en nog { $more } dingen)
    }
customs-nothing = er is niets dat aangegeven kan worden
customs-no-name = artikel { $place } heeft geen naam
customs-currency = “{ $item }” kost { $value }, andere staan in een andere valuta
customs-no-value = “{ $item }” heeft geen waarde
customs-value = de waarde van “{ $item }” is { $value }
customs-no-weight = “{ $item }” heeft geen gewicht
customs-net = de artikelen wegen { $net }, en het hele pakket { $gross }
customs-no-code = “{ $item }” heeft geen code van het Geharmoniseerd Systeem
customs-bad-code = wat er als code van het Geharmoniseerd Systeem van “{ $item }” staat, is er geen: die heeft zes of meer cijfers
customs-no-origin = niemand heeft gezegd waar “{ $item }” vandaan komt
customs-empty-parcel = in pakket { $parcel } ligt niets dat aangegeven kan worden
hold-no-weight = Niemand weet wat het weegt
hold-address = In het adres ontbreekt: { $missing }
hold-unknown = Iemand moet eerst kijken
address-name = naam
address-street = straat
address-city = plaats
address-postal-code = postcode

note-rule = { $text }
note-unknown-product = De klant koos “{ $name }” in de Dynamic Checkout; die methode is er hier niet
note-too-slow = Beloofd voor { $promised }, maar komt aan op { $arrives }
note-cut-off-missed = Te laat: moest worden overgedragen op { $day }
note-no-postal-code = Het adres heeft geen postcode; in { $country } hebben de meeste er een
note-no-house-number = In de straat staat geen nummer: kijk of het adres volledig is
note-unknown-state = “{ $code }” is daar geen bekende staat of provincie. Kijk of het adres ook zonder volledig is
note-pictographs = Labels laten deze tekens van het adres weg: { $signs }

granted-band = { $method } is de gewichtsklasse voor { $weight }
granted-cheapest = { $method } is de goedkoopste van { $count } die passen: { $price }
granted-unpriced = { $method } is de eerste van { $count } die passen; geen heeft een prijs om te vergelijken
granted-fastest = { $method } is de snelste van { $count } die passen: { $days ->
    [one] één dag
   *[other] { $days } dagen
}
granted-untimed = { $method } is de eerste van { $count } die passen; geen zegt hoelang het duurt
granted-best = { $method } is de meest aanbevolen van { $count } die passen

why-not-chosen = De bestelling gaat wel met { $method }
why-not-overruled = { $method } was gevraagd, maar toen: { $by }
why-not-unpriced = { $method } kan het vervoeren, maar heeft geen prijs om te vergelijken, en { $by }
why-not-asked = { $method } kan het vervoeren, maar { $by }

# What was not understood of an order when it came in, or has to be known before it is packed.
remark-money-refunded = { $amount } is terugbetaald; elk stuk wordt nog verzonden
remark-pieces-refunded = { $count ->
    [one] Eén stuk is terugbetaald en wordt niet verzonden
   *[other] { $count } stuks zijn terugbetaald en worden niet verzonden
}
remark-refunded-in-part = Een deel is terugbetaald, en niemand kan zeggen welke stuks: kijk in de webshop
remark-shipped-in-part = Een deel ervan is al vertrokken, en de webshop zegt niet welke stuks: kijk daar voordat de rest wordt ingepakt
remark-products-unread = De webshop zei niet wat de producten wegen en welke verzonden worden: kijk voordat er wordt ingepakt
remark-resource-unread = De webshop liet { $resource } niet lezen: wat daarin staat, ontbreekt hier; kijk in de webshop voordat er wordt ingepakt
remark-point-unread = De bezorging is er een van de module { $module }, die afhaalpunten voor zich houdt: kijk in de webshop of de klant er een koos
remark-points-not-asked = De afhaalpunten bij { $shop } konden niet opgevraagd worden: misschien ontbreekt er hier een
remark-weight = Het gewicht “{ $found }” van { $item } is niet begrepen
remark-deleted = De bestelling is in de webshop verwijderd
remark-test-order = Het is een testbestelling: niemand heeft ervoor betaald
remark-fulfilment-orders-unseen = De webshop toont niets wat ervan verzonden moet worden: geef de sleutel het recht om fulfilment orders te zien
remark-pieces-taken-out = { $count ->
    [one] Eén stuk is eruit gehaald of terugbetaald en wordt niet verzonden
   *[other] { $count } stuks zijn eruit gehaald of terugbetaald en worden niet verzonden
}
remark-held-in-shop = { $count ->
    [one] Eén stuk staat in de webshop in de wacht: { $why }
   *[other] { $count } stuks staan in de webshop in de wacht: { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] Eén stuk mag niet vóór { $day } worden verzonden
   *[other] { $count } stuks mogen niet vóór { $day } worden verzonden
}
remark-ships-elsewhere = { $count ->
    [one] Eén stuk wordt van elders verzonden: { $place }
   *[other] { $count } stuks worden van elders verzonden: { $place }
}
