# The desk: keys, and printing for many orders at once.

## Keys

keys-letters = Buchstaben, Ziffern und Zeichen allein sind Tasten
keys-none = keine Taste
keys-change = Ändern
keys-change-of = Taste ändern: { $act }
keys-usual = Übliche Taste
keys-usual-of = Wieder die übliche Taste: { $act }
keys-press = Die neue Taste für „{ $act }“ drücken. Esc lässt alles, wie es ist.
keys-refused-lone = Diese Aktion lässt sich nicht rückgängig machen: Sie braucht eine Kombination wie Ctrl+Enter, keinen einzelnen Buchstaben.
keys-refused-taken = Eine andere Aktion auf dieser Seite hat diese Taste.
keys-refused-needed = Jede Ansicht braucht diese Taste selbst.
shortcuts-title = Tasten
shortcuts-help = Was druckt, eine Nummer verbraucht oder sich nicht rückgängig machen lässt, hängt nie an einem einzelnen Buchstaben. Die übrigen Buchstaben lassen sich abschalten, und jede Taste lässt sich ändern.
shortcuts-change = Tasten ansehen und ändern
shortcuts-usual = Wieder alle üblichen Tasten
problem-shortcut-odd = Diese Tasten lassen sich nicht speichern.
    .advice = Eine Taste wird als Ctrl+k geschrieben und ihre Aktion mit ihrem Namen; die Seite der Tasten macht beides.

## Printing for many orders

batch-question = { $what ->
    [labels] { $count } Labels drucken?
    [packing-slips] { $count } Lieferscheine drucken?
   *[other] Eine Pickliste für { $count } Bestellungen drucken?
}
batch-means = { $what ->
    [labels] Jedes wird sofort erstellt und gedruckt, und der Shop erfährt es.
   *[other] Das ist viel Papier.
}
batch-yes = { $what ->
    [labels] { $count } Labels drucken
    [packing-slips] { $count } Lieferscheine drucken
   *[other] Pickliste drucken
}
batch-countdown = { $what ->
    [labels] { $count } Labels werden gleich gedruckt
    [packing-slips] { $count } Lieferscheine werden gleich gedruckt
   *[other] Die Pickliste für { $count } Bestellungen wird gleich gedruckt
}
act-print-many = Ja, alle drucken
act-call-off = Nicht drucken
problem-list-moved = Die Liste hat sich eben unter dem Cursor geändert. Nichts wurde gedruckt.
    .advice = Nachsehen, auf welcher Bestellung er jetzt steht, dann erneut drucken.

## A screen that is kept

kept = Was Sie geschrieben haben, ist aufgehoben: { $place }.
kept-forget = Verwerfen
act-back-to-kept = Zurück dorthin

## Scans

problem-scan-refused = Der Scan wurde nicht vollständig gelesen. Nichts ist geschehen.
    .advice = Erneut scannen. Kommt es oft vor, Packdesk den Scanner unter Einstellungen, Scanner anlernen lassen.
problem-scan-refused-alt = Der Scanner sendet ein Zeichen mit Alt und einer Zahl, die von Rechner zu Rechner verschieden ist. Nichts ist geschehen.
    .advice = Den ALT-Modus des Scanners abschalten oder auf ASCII beschränken; der Barcode dafür steht in seinem Handbuch.
problem-scan-refused-frame = Dem Scan fehlt das Präfix oder Suffix, das für die Scanner dieses Packplatzes eingestellt ist. Nichts ist geschehen.
    .advice = Erneut scannen. Bleibt es so, unter Einstellungen, Scanner nachsehen.
problem-scan-too-soon = Die zuvor gescannte Bestellung wurde noch gesucht. Nichts ist geschehen.
    .advice = Die Bestellung erneut scannen, warten, bis sie zu sehen ist, dann dies scannen.
signal-misread = Erneut scannen
personal-orders = Namen und Adressen der Bestellungen
personal-labels = Labels
personal-papers = Dokumente, wie gedruckt
personal-jobs = Andere Drucke
personal-journal = Was Menschen ins Journal geschrieben haben
personal-outbox = Antworten von Shops und Paketdiensten
personal-logs = Dateien des Protokolls
personal-outside-folder = Labels, die { $printer } nach { $folder } gedruckt hat, liegen außerhalb der Station: dort entfernen.
personal-outside-aside = Die ältere Station in { $folder } ist, wie sie war: den Ordner entfernen, sobald er nicht mehr gebraucht wird.
personal-outside-copies = Sicherungen, gespeicherte Dateien und Papier liegen außerhalb der Station.
personal-swept-later = Spuren in der Datei der Datenbank tilgt der Packplatz in einer ruhigen halben Stunde: Gerade benutzt sie etwas anderes.
