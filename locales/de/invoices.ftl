# Rechnungen von Paketdiensten und Plattformen: was berechnet wurde neben dem, was genannt war.

problem-invoice-wrong = Die Rechnung hat { $count ->
    [one] einen Fehler
   *[other] { $count } Fehler
}; nichts davon wurde behalten. { $faults }
    .advice = Die fehlenden Spalten angeben und die genannten Zellen berichtigen, dann die Datei noch einmal einlesen.
problem-invoice-missing = Diese Rechnung gibt es nicht.
    .advice = In der Liste der Rechnungen nachsehen, oder mit packdesk invoices list.
journal-invoice-kept = Rechnung { $number } von { $form } eingelesen: { $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
}
journal-invoice-removed = Rechnung { $number } von { $form } entfernt

invoice-concern = { $concern ->
    [no_number] nennt kein Paket
    [unknown] kein Paket hier hat diese Nummer
    [twice] dasselbe wurde schon berechnet
    [other_currency] in anderer Währung als der genannte Preis
   *[taken_back] dieses Etikett wurde zurückgenommen
}
invoice-kind = { $kind ->
    [surcharge] Zuschlag
    [credit] Gutschrift
   *[price] Preis
}

invoices-none = Noch wurde keine Rechnung eingelesen.
invoices-no-forms = Noch hat niemand gesagt, wie Rechnungen zu lesen sind.
invoices-one = { $form } { $number }: { $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
}, { $billed }, eingelesen am { $at }
invoices-to-look-at = { $count ->
    [one] eine Rechnungszeile anzusehen
   *[other] { $count } Rechnungszeilen anzusehen
}
invoices-brought = { $number }: { $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
}, { $billed }: { $stood ->
    [same] schon bekannt, nichts geändert
    [differs] unter dieser Nummer ist eine andere Rechnung da und bleibt
    [replaced] tritt an die Stelle der bisherigen
   *[new] neu
}
invoices-charge = { $kind ->
    [surcharge] Zuschlag
    [credit] Gutschrift
   *[price] Preis
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
}: { $amounts } ({ $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
})
invoices-sum = { $count ->
    [one] Eine Sendung
   *[other] { $count } Sendungen
}: genannt { $quoted }, berechnet { $billed }, Unterschied { $difference }
invoices-not-compared = { $count ->
    [one] Eine weitere Sendung ist berechnet, ohne dass ein Preis genannt war
   *[other] { $count } weitere Sendungen sind berechnet, ohne dass ein Preis genannt war
}: { $billed }
invoices-not-billed = { $count ->
    [one] Eine Sendung hat noch keine Rechnung
   *[other] { $count } Sendungen haben noch keine Rechnung
}
invoices-bill = { $order }, { $carrier }: genannt { $quoted }, berechnet { $billed }
invoices-line = Zeile { $line }: { $named }, { $amount }: { $why }

# Das Fenster.

invoices-title = Rechnungen
invoices-help = Was ein Paketdienst oder Sendcloud berechnet hat, als CSV einlesen: jede Zeile kommt über die Paketnummer zu ihrer Sendung und steht neben dem genannten Preis.
invoices-read = Rechnung einlesen
invoices-write = Alle Zeilen als CSV speichern
invoices-reading = Spalten von { $file }
invoices-reading-help = Jede Spalte der Datei mit ihren ersten Werten, und was sie sagt. Die Beträge ohne Steuer nehmen: Preise sind ohne Steuer genannt.
invoices-form = Wer berechnet
invoices-form-help = Welche Spalte was sagt, wird unter diesem Namen behalten; die nächste Rechnung wird von selbst so gelesen.
invoices-number = Nummer der Rechnung
invoices-number-help = Wo keine Spalte sie sagt.
invoices-currency = Währung aller Beträge
invoices-replace = An die Stelle der bisherigen setzen
invoices-keep = Rechnung behalten
invoices-first-lines = Die ersten Zeilen, wie sie gelesen werden
invoices-lines = Anzusehen
invoices-charges = Was sie berechnet
invoices-differing = { $count ->
    [one] Eine Sendung wurde anders berechnet als genannt
   *[other] { $count } Sendungen wurden anders berechnet als genannt
}
invoices-more = Die CSV-Datei hat alle.
invoices-quoted = Genannt
invoices-billed = Berechnet
invoices-difference = Unterschied
invoices-shipments = Sendungen
invoices-not-known = unbekannt
invoice-column-number = Nummer des Pakets
invoice-column-reference = Referenz der Sendung
invoice-column-charge = Was berechnet wird
invoice-column-amount = Betrag
invoice-column-surcharge = Zuschlag, zum Betrag hinzu
invoice-column-currency = Währung
invoice-column-invoice = Nummer der Rechnung
order-billed = Berechnet { $billed }, genannt { $quoted }
figures-invoices = Berechnet und genannt
