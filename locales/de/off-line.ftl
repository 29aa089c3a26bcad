### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Offline, Labels gehen weiter: noch { $numbers } Nummern, { $ahead } vorab gebucht, { $shelf } im Regal
labels-away = Nicht erreichbar seit { $since }: { $carriers }
labels-ahead = { $count ->
    [one] Ein Label ist vorab gebucht und unbenutzt
   *[other] { $count } Labels sind vorab gebucht und unbenutzt
}
labels-ahead-short = { $count } vorab gebucht
labels-ahead-of = { $carrier }: { $count } von höchstens { $most }, { $cost }
labels-without-price = { $count } ohne Preis
account-most-ahead = Vorab gebuchte Labels, höchstens
account-most-ahead-hint = Für Bestellungen, die eine Regel vorab bucht. 0 bucht keine.

## The shelf
shelf-title = Im Regal
shelf-short = { $count } im Regal
shelf-ready-short = { $ready } von { $count } im Regal sind bereit
shelf-ready = bereit: scannen
shelf-since = seit { $when }
shelf-stands = Sie steht seit { $when } im Regal, als { $code }.
shelf-put = Bestellung { $order } steht im Regal: das Stationslabel aufkleben.
shelf-taken-off = Bestellung { $order } ist aus dem Regal genommen.
shelf-empty = Im Regal steht nichts.
signal-shelved = Im Regal
signal-shelved-next = Das Stationslabel { $code } aufkleben. Das Label wird gedruckt, wenn es gescannt wird und erstellt werden kann.
act-shelve = Ins Regal stellen
act-unshelve = Aus dem Regal nehmen
act-print-shelf = Alle bereiten drucken
on-paper-station-label = STATIONSLABEL – NICHT FÜR DEN PAKETDIENST
spool-station-label = Stationslabel von { $order }
problem-not-on-shelf = Bestellung { $order } steht nicht im Regal.
    .advice = Im Regal nachsehen: packdesk shelf.
problem-shelf-not-needed = Das Label von Bestellung { $order } kann jetzt erstellt werden.
    .advice = Es drucken: Das Regal ist für Pakete, deren Label noch nicht erstellt werden kann.

## What happens by itself
start-labels-ahead = ihre vorab gebuchten Labels
journal-shipment-kept = Vorab gebucht bei { $carrier }, Nummer { $number }: das Label ist aufgehoben
journal-order-shelved = Bestellung { $order } wurde ins Regal gestellt: { $why }
journal-order-unshelved = Bestellung { $order } wurde aus dem Regal genommen
ahead-reason-changed = vorab gebucht, und die Bestellung ist jetzt anders
ahead-reason-cancelled = vorab gebucht, und die Bestellung wurde storniert
ahead-reason-window = vorab gebucht, und bald nähme der Paketdienst es nicht mehr zurück
setting-book-ahead-on = Label vorab buchen
setting-book-ahead-off = kein Label vorab buchen

## The rehearsal of an off-line day
rehearsal-begins = Ein Offline-Tag mit { $count } Bestellungen, auf einer Probestation in { $folder }
rehearsal-row = { $what ->
    [orders] Offline gepackte Bestellungen
    [own] mit eigenen Nummern
    [ahead] mit vorab gebuchten Labels
    [shelf] im Regal
    [killed] So oft wurde das Programm beendet
    [packing] Sekunden offline gepackt
    [draining] Sekunden, bis alles nachgeholt war
    [shipped] Die Station: versandt
    [live] Der Paketdienst: beförderte und berechnete Sendungen
    [voided] Der Paketdienst: annulliert
    [listed] Am Abend: Sendungen auf den Übergabelisten
   *[told] Der Shop: gemeldete Bestellungen
}
rehearsal-agrees = Shop, Paketdienst und Station stimmen bis zum letzten Paket überein.
rehearsal-differs = Bestellung { $order }: { $what ->
    [stage] die Station sagt { $is }
    [live] der Paketdienst hat { $is } gültige Sendungen und sollte { $wanted } haben
    [number] die Nummer auf dem Label ist nicht die des Paketdiensts oder des Shops
    [told] der Shop hörte { $is }-mal davon
    [listed] sie steht auf { $is } Übergabelisten
   *[labels] ihr Label kam { $is }-mal heraus
}
