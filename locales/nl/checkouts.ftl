# What shops offer their customers at checkout, and what those were promised.

checkout-zone-unknown = Er is geen tijdzone “{ $zone }”. Ze heten zoals Europe/Amsterdam.
checkout-sender-unknown = Het station kent dit adres om vanaf te verzenden niet.
checkout-holidays-unknown = De feestdagen van { $country } zijn hier niet bekend: een dag kan erop vallen. Noem de gesloten dagen zelf.
checkout-no-destination = Pakketten gaan nog naar geen land.
checkout-too-many-methods = Er zijn meer dan { $most } bezorgmethoden.
checkout-no-country = Het geldt voor geen land.
checkout-no-method = Klanten daar wordt niets aangeboden.
checkout-country-twice = { $country } staat op twee plaatsen; de eerste telt.
checkout-no-title = Klanten hebben een titel nodig om te lezen.
checkout-text-long = De tekst heeft meer dan { $most } tekens.
checkout-ships-with-nothing = Ze gaat met niets: kies een optie of een methode.
checkout-showing-always = Er is geen voorwaarde, dus geldt het altijd.
checkout-price-wrong = { $price } is geen prijs in { $currency } vanaf 0.
checkout-no-handover = Er zijn dagen nodig waarop pakketten worden overgedragen.
checkout-handover-twice = Een weekdag staat er twee keer.
checkout-no-delivery-day = De vervoerder bezorgt op geen enkele dag.
checkout-lead-long = Meer dan { $most } dagen is niet mogelijk.
checkout-choices-wrong = Een klant mag kiezen uit 1 tot { $most } dagen.
checkout-lead-unknown = Niemand weet hoeveel dagen { $method } duurt: ze wordt op geen dag aangeboden totdat u het zegt.
checkout-id-odd = “{ $id }” is geen UUID.
checkout-id-twice = Twee bezorgmethoden hebben het nummer { $id }.
checkout-left-country = Naar { $country } wordt niets verzonden
checkout-left-no-weight = Niemand heeft gezegd wat het weegt
checkout-left-hidden = een voorwaarde verbergt het
checkout-left-not-shown = geen voorwaarde toont het
checkout-left-no-price = er is geen prijs voor { $weight }
checkout-left-same-day = het bereikt vandaag niemand meer
checkout-left-no-day = er is geen dag voor
checkout-left-no-lead = niemand weet hoeveel dagen het duurt
remark-checkout-no-day = De klant koos “{ $method }”, en de webshop noemt geen dag
remark-checkout-other-version = “{ $code }” werd niet aangeboden toen de bestelling geplaatst werd; een andere versie van de checkout kent het
remark-checkout-code-unknown = De webshop vraagt om “{ $code }”, wat de checkout ervan nooit aanbood
remark-checkout-day-unreachable = Geen overdracht leidt tot bezorging op { $day }, de dag die de klant koos: spreek een andere af
journal-checkout-published = Versie { $version } van de checkout van webshop { $shop } is gepubliceerd
journal-checkout-withdrawn = De checkout van webshop { $shop } wordt niet meer aangeboden
problem-checkout-changed = Iemand heeft de checkout van { $shop } intussen gewijzigd. Er is niets opgeslagen.
    .advice = Open de checkout opnieuw en breng daar uw wijziging aan.
problem-checkout-not-read = De checkout is niet te lezen: er is iets mis bij { $place }.
    .advice = Verbeter die plaats en lees het bestand opnieuw in; er is niets opgeslagen.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }Er is nog één ding mis.
   *[other] { " " }Er zijn nog { $more } dingen mis.
}
    .advice = Verbeter het en publiceer dan opnieuw.
problem-no-such-checkout = Webshop { $shop } heeft geen checkout.
    .advice = Maak er een onder Instellingen, Bezorging in de checkout, of: packdesk checkout import { $id } FILE
problem-no-such-checkout-version = Webshop { $shop } heeft geen versie { $version } van zijn checkout gepubliceerd.
    .advice = Welke er zijn: packdesk checkout show { $id }
problem-slower-than-promised = Bestelling { $order } was beloofd voor { $promised }; hiermee komt ze aan op { $arrives }.
    .advice = Wijzig het toch, of kies iets snellers. Op de opdrachtregel: packdesk set --slower
cli-checkout-row = { $methods ->
    [one] één bezorgmethode
   *[other] { $methods } bezorgmethoden
}
cli-checkout-unreadable = het concept is niet te lezen
cli-checkout-served = versie { $version } wordt aangeboden sinds { $since }
cli-checkout-not-served = niet aangeboden
cli-checkout-differs = het concept zegt iets anders
cli-checkout-none = Geen webshop heeft een checkout.
cli-checkout-kept = Het concept van { $shop } is opgeslagen; het wordt nog niemand aangeboden.
cli-checkout-published = Versie { $version } van { $shop } wordt aangeboden: /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = De checkout van { $shop } wordt niet meer aangeboden.
cli-checkout-price = { $price }
cli-checkout-until = tot { $moment }
cli-checkout-days = bezorgd op { $days }
cli-checkout-left-out = niet aangeboden: { $what }: { $why }
cli-margin = bezorging: betaald { $paid }, kosten { $cost }{ $known ->
    [no] {""}
   *[yes] , over { $margin }
}
cli-promise = beloofd: overgedragen { $handover }, bezorgd { $delivery }
cli-promise-missed = De overdracht is gemist.
cli-promise-next = Eerst mogelijk: overgedragen { $handover }, bezorgd { $delivery }. Neem dit met: packdesk set { $order } --next-day
settings-delivery-options = Bezorging in de checkout
about-delivery-options = Wat klanten in de checkout van een webshop wordt aangeboden: manieren van bezorging, prijzen en dagen, zoals uw eigen webshop ze via de API vraagt.
offer-shop = Webshop
offer-none = Deze webshop biedt via het station nog niets aan.
offer-no-shops = Verbind eerst een webshop.
offer-served = { $served ->
    [yes] Versie { $version } wordt aangeboden
   *[no] Niet aangeboden
}
offer-differs = Gewijzigd sinds de publicatie
offer-address = Adres voor de programma’s van de webshop
offer-saved = Het concept is opgeslagen
offer-published = Versie { $version } wordt aangeboden
offer-withdrawn = Wordt niet meer aangeboden
offer-versions = Eerder gepubliceerd
offer-version = Versie { $version }
offer-taken-up = Het formulier zegt wat versie { $version } zei. Er is nog niets opgeslagen.
offer-sender = Verzonden vanaf
offer-time-zone = Tijdzone van dat adres
offer-time-zone-help = Zoals Europe/Paris. Uiterste tijden volgen die klok.
offer-currency = Valuta
offer-closed = Gesloten dagen
offer-closed-help = Dagen zoals 2026-12-24, met komma’s. Op die dagen wordt niets overgedragen.
offer-days-wrong = Dit zijn niet allemaal dagen zoals 2026-12-24: ze worden niet bewaard.
offer-destination = Naar deze landen
offer-method-kind = Soort
offer-kind = { $kind ->
    [nominated_day] Op een dag die de klant kiest
    [same_day] Vandaag
    [service_point] Naar een afhaalpunt
   *[standard] Standaard
}
offer-title = Wat klanten lezen
offer-internal = Hoe de webshop het noemt
offer-description = Wat klanten nog meer lezen
offer-ships-with = Gaat met
offer-ships-with-help = Klanten zien één rij voor elke methode die het pakket kan vervoeren.
offer-prices = Prijzen naar gewicht
offer-up-to = Tot en met
offer-price = Prijs
offer-free-from = Gratis vanaf een bestelwaarde van
offer-shown = Getoond en verborgen
offer-showing = { $is ->
    [hide] Verborgen waar
   *[show] Alleen getoond waar
}
offer-handover = Overdrachtsdagen met hun uiterste tijd
offer-delivery-days = Bezorgdagen van de vervoerder
offer-lead-days = Levertijd in bezorgdagen
offer-lead-days-help = Leeg: zoals de catalogus zegt.
offer-holidays = Feestdagen overslaan
offer-no-delivery = Dagen zonder bezorging
offer-no-delivery-help = Dagen zoals 2026-12-24, met komma’s. Op die dagen wordt niets bezorgd.
offer-choices = Dagen om uit te kiezen
offer-weekday = { $day ->
    [monday] Maandag
    [tuesday] Dinsdag
    [wednesday] Woensdag
    [thursday] Donderdag
    [friday] Vrijdag
    [saturday] Zaterdag
   *[sunday] Zondag
}
offer-cut-off = Uiterste tijd, { $day }
offer-findings = Te verbeteren of te weten
offer-place = { $place }: { $message }
offer-try = Wat een klant zou zien
offer-try-about = Een winkelwagen op dit moment; met een eigen tijdstip, op dat tijdstip.
offer-try-country = Land
offer-try-postal = Postcode
offer-try-weight = Gewicht
offer-try-total = Bestelwaarde
offer-try-metadata = Eigen tekst van de webshop
offer-try-moment = Tijdstip
offer-try-nothing = Er wordt niets aangeboden.
offer-try-count = { $count ->
    [one] Er wordt één bezorgwijze aangeboden
   *[other] Er worden { $count } bezorgwijzen aangeboden
}
offer-try-row = { $title }, { $carrier }
offer-try-until = tot { $time }
offer-try-day = { $delivery } (overgedragen { $handover })
offer-try-no-price = geen prijs
offer-try-margin = kost { $cost }
offer-left-out = Niet aangeboden
offer-left = { $title } { $code }: { $why }
act-new-offer = Checkout beginnen
act-add-destination = Landen toevoegen
act-add-delivery = Bezorgmethode toevoegen
act-add-price = Gewicht toevoegen
act-add-showing = Voorwaarde toevoegen
act-save-offer = Concept opslaan
act-publish-offer = Publiceren
act-withdraw-offer = Niet meer aanbieden
act-take-up-offer = In het formulier zetten
act-export-offer = Als bestand opslaan
act-import-offer = Bestand inlezen
act-try-offer = Proberen
promise-title = Beloofde bezorging
promise-days = { $kind ->
    [no] overgedragen { $handover }
   *[yes] overgedragen { $handover }, bezorgd { $delivery }
}
promise-chosen = De klant koos: { $days }
promise-missed = De overdracht is gemist.
promise-next = Eerst mogelijk: { $days }
act-take-next-day = Deze dagen beloven
margin = Bezorging: { $paid } betaald, { $cost } kosten
margin-left = { $margin } over
slower-title = Trager dan beloofd
act-change-slower = Toch wijzigen
