# The editor of shipping rules.

facts-order = Bestellung
facts-customer = Kunde und Adresse
facts-checkout = Checkout
facts-items = Artikel
facts-parcel = Paket
facts-so-far = Bisher
yes = ja
no = nein

rule-group = Gruppe
rule-value-to = Bis
rule-and = und
rule-exact = genauer Text (Groß- und Kleinschreibung und Akzente zählen)
rule-same-item = Ein und derselbe Artikel muss alle erfüllen
rule-stop = Die Regeln darunter auslassen
rule-when = Gültig
rule-from = ab
rule-until = bis
rule-shops = Nur für diese Shops
rule-choose = Wählen…
rule-remove-condition = Bedingung entfernen
rule-remove-action = Aktion entfernen
rule-copy = { $name } (Kopie)
item-property-name = Eigenschaft, etwa Gravur
which = Welche Artikel
which-auto = wie der Vergleich es sagt
which-any = irgendein Artikel
which-all = jeder Artikel
which-none = kein Artikel
which-count = so viele Stück
which-pieces = Stück
words-count = { $count ->
    [one] ein Wert, einer je Zeile; eine Spalte aus einer Tabelle lässt sich einfügen
   *[other] { $count } Werte, einer je Zeile; eine Spalte aus einer Tabelle lässt sich einfügen
}
range-from = Ab, oder der Anfang von allen
range-to = Bis
range-add = Bereich hinzufügen

do-ship-with = Versenden mit
do-forbid = Nie versenden mit
do-ship-from = Versenden ab
do-set-weight = Gewicht setzen auf
do-add-weight = Gewicht dazugeben
do-set-size = Maße setzen auf
do-let-go = Versenden, obwohl der Shop wartet
do-let-go-help = Sonst ändert sich nichts daran; was sie anhält, hält sie weiter an.
do-hold = Anhalten, weil
do-note = Beim Packen anzeigen
do-tag = Schlagwort hinzufügen
do-set-box = Karton verwenden
do-set-parcels = Anzahl der Pakete
do-set-insure = Versichern über
do-set-signature = Unterschrift
do-set-age-check = Altersprüfung
do-set-contract = Vertrag verwenden
do-set-delivery-note = Auf das Label schreiben
do-set-print-order-number = Bestellnummer auf dem Label
do-set-check-items = Artikel per Scan kontrollieren
do-set-photo = Foto des offenen Kartons verlangen
do-set-book-ahead = Label vorab buchen
do-set-email = E-Mail setzen auf
do-set-phone = Telefon setzen auf
do-set-label-count = Label so oft drucken
do-set-papers = Auch drucken
do-set-printer = Drucken auf
do-set-export-reason = Ausfuhrgrund
do-set-incoterm = Incoterm
do-set-invoice-number = Rechnungsnummer
do-set-customs-notes = Bemerkungen für den Zoll
do-set-brand = Marke (Nummer)
do-customs-statement = Dem Zoll erklären
do-items-hs-code = HS-Code der Artikel
do-items-origin = Ursprung der Artikel
do-items-name = Name der Artikel
do-items-value = Wert der Artikel
do-items-value-percent = Wert der Artikel ändern um
do-items-weight = Gewicht der Artikel

badge-same-item = ein und derselbe Artikel
badge-stop = endet hier
badge-from = ab { $day }
badge-until = bis { $day }
rules-test = Mit einer Bestellung testen
rules-history = Verlauf
rules-file = Datei
rules-filter = Regel suchen
rule-drag = Zum Verschieben ziehen
rule-moved = { $rule } ist jetzt Nummer { $place } von { $count }.
rules-count = { $count ->
    [one] eine Regel
   *[other] { $count } Regeln
}
rules-more-findings = { $count ->
    [one] Noch einer
   *[other] Noch { $count }
}
rules-unsaved = { $count ->
    [one] Eine Änderung ist nicht gespeichert
   *[other] { $count } Änderungen sind nicht gespeichert
}
act-copy-rule = Kopieren
act-try-rules = Ausprobieren
act-try-and-save = Ausprobieren, dann speichern
act-save-rules = Regeln speichern
act-undo-rule = Rückgängig
act-redo-rule = Wiederholen
act-discard = Verwerfen
act-stop = Stoppen
act-set-other = Anderes von Hand festlegen
act-set-it = Festlegen
by-hand-take-back = Den Regeln überlassen: { $what }
act-test-rules = Testen
act-restore = Hierher zurück
act-show-version = Anzeigen
act-check-file = Prüfen
act-from-sendcloud = Aus Sendcloud
act-take-file = In den Entwurf übernehmen

trial-title = Von { $orders } Bestellungen würden { $changed } anders versandt
trial-stopped = Vor dem Ende gestoppt: Es können mehr sein.
trial-held = { $held } weitere würden angehalten, { $released } freigegeben.
trial-price = Preisunterschied: { $difference }
trial-orders = Bestellungen
trial-from = Versand mit
trial-to = Versand künftig mit
trial-otherwise = gleich, andere Details
trial-examples = Zum Beispiel

test-title = Was aus jeder Regel wurde
test-number = Bestellnummer oder Barcode
test-missing = Es gibt keine Bestellung „{ $number }“.

history-when = Wann
history-who = Wer
history-what = Was
history-now = jetzt

file-export = Als Datei speichern:
file-import = Datei importieren
file-paste = … oder hier einfügen
file-wrong = { $count ->
    [one] Ein Fehler; nichts aus der Datei wird übernommen.
   *[other] { $count } Fehler; nichts aus der Datei wird übernommen.
}
file-hint = „{ $hint }“ gemeint?
file-fine = { $count ->
    [0] Die Datei ist in Ordnung und ändert nichts.
    [one] Die Datei ist in Ordnung und ändert eine Sache.
   *[other] Die Datei ist in Ordnung und ändert { $count } Sachen.
}
file-brought = { $count ->
    [one] Eine Regel kann übernommen werden.
   *[other] { $count } Regeln können übernommen werden.
}
file-left-out = { $count ->
    [one] Eine Sache kann es nicht:
   *[other] { $count } Sachen können es nicht:
}
