# Prices: sheets as files, why a price is not known, the table that compares.

no-price-service = die Preisliste kennt diesen Service nicht
no-price-parcel = es gibt kein Paket
no-price-weight = niemand weiß, was das Paket wiegt
no-price-then = kein Preis der Liste gilt an diesem Tag
no-price-there = die Liste hat keine Zone für diese Adresse
no-price-band = die Liste hat dort keinen Preis für { $weight }
no-price-large = die Liste hat dort keinen Preis für ein so großes Paket
no-price-size = der Preis hängt von den Maßen ab, und niemand kennt sie
no-price-unknown = die Liste lässt diesen Preis offen
no-price-mixed = die Preise der Pakete sind in zwei Währungen, oder mit und ohne Steuer
no-price-much = die Summe ist zu groß
no-price-nowhere = weder eine Preisliste noch der Katalog hat einen

price-kept-out-rate = nicht verglichen: kein Wechselkurs führt zu { $to }
price-kept-out-basis = nicht verglichen: in manchen Preisen ist Steuer enthalten, in anderen nicht

rates-fault-in-file = Die Datei: { $why }
rates-fault-in-field = { $column }: { $why }
rates-fault-in-line = Zeile { $line }: { $why }
rates-fault-in-cell = Zeile { $line }, { $column }: { $why }
rates-not-utf8 = kein Text in UTF-8; als CSV UTF-8 speichern
rates-empty = keine Zeilen
rates-too-many-rows = mehr als 200.000 Zeilen
rates-too-many-columns = mehr als 500 Spalten
rates-no-row = diese Zeile ist nicht lesbar; ihre Anführungszeichen ansehen
rates-unknown-column = eine Spalte „{ $cell }“ gibt es nicht
rates-column-twice = die Spalte „{ $cell }“ ist zweimal da
rates-column-missing = diese Spalte fehlt
rates-cell-empty = diese Zelle darf nicht leer sein
rates-more-cells = die Zeile hat mehr Zellen als die erste
rates-no-list = „{ $cell }“ wird nicht verstanden
rates-no-weight = „{ $cell }“ ist kein Gewicht in ganzen Gramm
rates-no-edges = „{ $cell }“ ist keines von up_to, below und within
rates-no-band = kein Gewicht liegt in dieser Stufe
rates-no-price = „{ $cell }“ ist kein Betrag wie 4.50 in dieser Währung
rates-no-currency = „{ $cell }“ ist keine Währung wie EUR
rates-no-basis = „{ $cell }“ ist weder net noch gross
rates-no-number = „{ $cell }“ ist keine ganze Zahl
rates-no-length = „{ $cell }“ ist keine Länge in ganzen Millimetern
rates-no-day = „{ $cell }“ ist kein Tag wie 2026-11-28
rates-ends-before = der Preis endet, bevor er beginnt
rates-no-surcharge = „{ $cell }“ ist weder ein Anteil wie 7.5% noch ein Betrag wie 0.40
rates-two-names = der Service heißt in einer anderen Zeile „{ $cell }“
rates-overlap = ein Paket hätte zwei Preise: Zeile { $other } gilt für dieselbe Zone, dieselben Gewichte und Tage
rates-not-karrio = das ist keine Preisliste von Karrio
rates-not-sendcloud = das ist keine Antwort zu den Versandarten von Sendcloud
rates-not-understood = „{ $cell }“ wird nicht verstanden
rates-names-nothing = in der Liste heißt nichts „{ $cell }“

granted-cheapest-of = { $method } ist die günstigste von { $count } passenden: { $price }. Verglichen mit { $others }
granted-fastest-of = { $method } ist die schnellste von { $count } passenden: { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}. Verglichen mit { $others }
compared-price = { $method }: { $price }
compared-no-price = { $method }: Preis unbekannt
compared-no-rate = { $method }: { $price }, ohne Wechselkurs nicht verglichen
compared-basis = { $method }: { $price }, nicht verglichen, weil nur in einem davon Steuer enthalten ist
compared-days = { $method }: { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}
compared-no-days = { $method }: Laufzeit unbekannt
compared-more = { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}

problem-rates-wrong = Die Preisliste hat { $count ->
    [one] einen Fehler
   *[other] { $count } Fehler
}; nichts davon wurde gespeichert. { $faults }
    .advice = Die genannten Zellen korrigieren, dann die Datei erneut importieren.
problem-rates-none = { $carrier } hat keine Preisliste.
    .advice = Mit packdesk rates import eine importieren, oder mit packdesk rates list nachsehen, welche Paketdienste eine haben.
problem-rates-carrier = Die Datei sagt nicht, wessen Preise sie enthält.
    .advice = Den Paketdienst nennen.
journal-rates-saved = Die Preisliste von { $carrier } wurde importiert: { $bands ->
    [one] ein Preis
   *[other] { $bands } Preise
}
journal-rates-removed = Die Preisliste von { $carrier } wurde entfernt

rates-saved = { $carrier }: { $services ->
    [one] ein Service
   *[other] { $services } Services
}, { $bands ->
    [one] ein Preis
   *[other] { $bands } Preise
}, { $unknown } davon offen
rates-without-method = Keine Versandart nutzt eine Leistung von { $carrier }, für die diese Preise gelten: { $services }
rates-gap = { $service }, Zone „{ $zone }“: kein Preis von { $from } bis { $to } g
rates-more-gaps = { $count ->
    [one] Eine weitere Lücke zwischen Gewichten
   *[other] { $count } weitere Lücken zwischen Gewichten
}
rates-left-out = { $count ->
    [one] Eine Strecke wurde ausgelassen, weil sie in einem anderen Land beginnt
   *[other] { $count } Strecken wurden ausgelassen, weil sie in einem anderen Land beginnen
}
rates-tried = Nichts wurde gespeichert: Das war eine Probe.
rates-sheet = { $carrier }: { $services ->
    [one] ein Service
   *[other] { $services } Services
}, { $bands ->
    [one] ein Preis
   *[other] { $bands } Preise
}, aus { $source }, importiert am { $at }
rates-no-sheets = Es gibt keine Preislisten.
rates-fetch = Preise von { $carrier } abrufen
rates-source-sheet = eigene Preisliste vom { $at }
rates-source-sheet-until = eigene Preisliste vom { $at }, bis { $until }
rates-source-catalogue = Katalog
rates-source-online = { $carrier } online, { $age ->
    [0] gerade eben
    [one] eine Minute alt
   *[other] { $age } Minuten alt
}
rates-unknown = Preis unbekannt: { $why }
rates-with-tax = mit Steuer
rates-without-tax = ohne Steuer
rates-charge-parcels = Beförderung
rates-last-mile = { $mile ->
    [service_point] an einen Abholpunkt
    [mailbox] in den Briefkasten
   *[other] nach Hause
}
rates-signature = Unterschrift
rates-signature-on-request = Unterschrift auf Wunsch
rates-age-check = Altersprüfung
rates-age-check-on-request = Altersprüfung auf Wunsch
rates-insured = versichert bis { $limit }
rates-up-to = bis { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = Kein Preis von { $carrier }: { $why }
rates-nothing-offered = Es gibt keine Versandart zum Vergleichen.

act-compare = Preise vergleichen
act-ask-carriers = Jetzt bei Paketdiensten anfragen
prices-title = Preise
prices-asking = Paketdienste werden angefragt…
prices-nobody-asked = Keiner dieser Paketdienste lässt sich nach Preisen fragen.
prices-method = Versandart
prices-price = Preis
prices-chosen = gewählt
prices-unknown = Preis unbekannt
prices-take = Wählen
prices-others = { $count ->
    [one] Eine Versandart, die nicht passt
   *[other] { $count } Versandarten, die nicht passen
}

sheets-title = Preislisten
sheets-help = Was die Services der Paketdienste nach Zone und Gewicht kosten. Eine Liste ersetzt die bisherige ihres Paketdienstes; über jede Bestellung ohne Label wird neu entschieden.
sheets-kind = Was die Datei ist
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud: Versandarten (JSON)
    [sendcloud_panel] Sendcloud: Vertragspreise (CSV)
    [karrio_sheet] Karrio: Preisliste (JSON)
    [karrio_services] Karrio: services.csv
   *[own] Packdesks eigenes CSV
}
sheets-bring = Preisliste importieren
sheets-write = Exportieren
