### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Offline, labels gaan door: nog { $numbers } nummers, { $ahead } vooraf geboekt, { $shelf } op het schap
labels-away = Niet te bereiken sinds { $since }: { $carriers }
labels-ahead = { $count ->
    [one] Eén label is vooraf geboekt en niet gebruikt
   *[other] { $count } labels zijn vooraf geboekt en niet gebruikt
}
labels-ahead-short = { $count } vooraf geboekt
labels-ahead-of = { $carrier }: { $count } van hoogstens { $most }, { $cost }
labels-without-price = { $count } zonder prijs
account-most-ahead = Vooraf geboekte labels, hoogstens
account-most-ahead-hint = Voor bestellingen die een regel vooraf boekt. 0 boekt er geen.

## The shelf
shelf-title = Op het schap
shelf-short = { $count } op het schap
shelf-ready-short = { $ready } van { $count } op het schap zijn gereed
shelf-ready = gereed: scan het
shelf-since = sinds { $when }
shelf-stands = Ze staat sinds { $when } op het schap, als { $code }.
shelf-put = Bestelling { $order } staat op het schap: plak het stationslabel erop.
shelf-taken-off = Bestelling { $order } is van het schap.
shelf-empty = Er staat niets op het schap.
signal-shelved = Op het schap
signal-shelved-next = Plak het stationslabel { $code } erop. Het label wordt geprint als het wordt gescand en gemaakt kan worden.
act-shelve = Op het schap zetten
act-unshelve = Van het schap halen
act-print-shelf = Alles wat gereed is printen
on-paper-station-label = STATIONSLABEL – NIET VOOR DE VERVOERDER
spool-station-label = Stationslabel van { $order }
problem-not-on-shelf = Bestelling { $order } staat niet op het schap.
    .advice = Kijk op het schap: packdesk shelf.
problem-shelf-not-needed = Het label van bestelling { $order } kan nu worden gemaakt.
    .advice = Print het: het schap is voor pakketten waarvan het label nog niet gemaakt kan worden.

## What happens by itself
start-labels-ahead = haar vooraf geboekte labels
journal-shipment-kept = Vooraf geboekt bij { $carrier }, nummer { $number }: het label is bewaard
journal-order-shelved = Bestelling { $order } is op het schap gezet: { $why }
journal-order-unshelved = Bestelling { $order } is van het schap gehaald
ahead-reason-changed = vooraf geboekt, en de bestelling is nu anders
ahead-reason-cancelled = vooraf geboekt, en de bestelling is geannuleerd
ahead-reason-window = vooraf geboekt, en binnenkort neemt de vervoerder het niet meer terug
setting-book-ahead-on = label vooraf boeken
setting-book-ahead-off = geen label vooraf boeken

## The rehearsal of an off-line day
rehearsal-begins = Een offlinedag met { $count } bestellingen, op een proefstation in { $folder }
rehearsal-row = { $what ->
    [orders] Offline ingepakte bestellingen
    [own] met eigen nummers
    [ahead] met vooraf geboekte labels
    [shelf] op het schap
    [killed] Keren dat het programma is afgebroken
    [packing] Seconden offline ingepakt
    [draining] Seconden tot alles was ingehaald
    [shipped] Het station: verzonden
    [live] De vervoerder: zendingen die hij vervoert en berekent
    [voided] De vervoerder: ingetrokken
    [listed] ’s Avonds: zendingen op de overdrachtslijsten
   *[told] De webshop: gemelde bestellingen
}
rehearsal-agrees = Webshop, vervoerder en station kloppen tot het laatste pakket.
rehearsal-differs = Bestelling { $order }: { $what ->
    [stage] het station zegt { $is }
    [live] de vervoerder heeft { $is } geldige zendingen en hoort er { $wanted } te hebben
    [number] het nummer op het label is niet dat van de vervoerder of de webshop
    [told] de webshop hoorde er { $is } keer van
    [listed] ze staat op { $is } overdrachtslijsten
   *[labels] het label kwam er { $is } keer uit
}
