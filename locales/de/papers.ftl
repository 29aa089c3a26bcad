# Words on papers: a layout asks for them as {text.NAME}, which is on-paper-NAME here.

on-paper-amount = Betrag
on-paper-attached = Beigefügte Dokumente
on-paper-bin = Platz
on-paper-category = Art der Sendung
on-paper-certificate = Bescheinigung
on-paper-cn22-declaration = Ich, der/die Unterzeichnende, dessen/deren Name und Adresse auf der Sendung angegeben sind, bestätige, dass die in der vorliegenden Zollinhaltserklärung gemachten Angaben richtig sind und dass diese Sendung keine gefährlichen oder durch gesetzliche, postalische oder zollrechtliche Vorschriften verbotenen Gegenstände enthält.
on-paper-cn23-declaration = Ich bestätige, dass die in der vorliegenden Zollinhaltserklärung gemachten Angaben richtig sind und dass diese Sendung keine gefährlichen oder durch gesetzliche, postalische oder zollrechtliche Vorschriften verbotenen Gegenstände enthält.
on-paper-comments = Bemerkungen (Quarantäne, Gesundheits- oder Pflanzenschutzkontrolle oder andere Beschränkungen)
on-paper-contents = Detaillierte Beschreibung des Inhalts
on-paper-customs = Zollinhaltserklärung
on-paper-customs-reference = Zollreferenz des Absenders
on-paper-date = Datum
on-paper-done = Erledigt
on-paper-driver = Name des Fahrers
on-paper-eori = EORI
on-paper-for-orders = Für Bestellungen
on-paper-freight = Fracht
on-paper-goods = Waren
on-paper-gross-weight = Gesamtbruttogewicht
on-paper-hand-over-declaration = Die oben aufgeführten Pakete wurden dem Paketdienst übergeben.
on-paper-hand-over-list = Übergabeliste
on-paper-hs = HS-Code
on-paper-importer = Telefon, E-Mail des Einführers
on-paper-incoterm = Incoterm
on-paper-invoice = Handelsrechnung
on-paper-invoice-declaration = Ich erkläre, dass die Angaben in dieser Rechnung wahr und richtig sind.
on-paper-invoice-number = Rechnungs-Nr.
on-paper-item = Artikel
on-paper-label-from = VON
on-paper-label-order = BESTELLUNG
on-paper-label-parcel = PAKET
on-paper-label-to = AN
on-paper-label-weight = GEWICHT
on-paper-lot = Charge
on-paper-serial = Seriennr.
on-paper-licence = Genehmigung
on-paper-may-be-opened = Darf amtlich geöffnet werden
on-paper-net-weight = Netto
on-paper-note = Notiz
on-paper-to-come = Folgt später
on-paper-office = Einlieferungsstelle, Einlieferungsdatum
on-paper-order = Bestellung
on-paper-orders = Bestellungen
on-paper-origin = Land
on-paper-packing-slip = Lieferschein
on-paper-page = Seite
on-paper-parcels = Pakete
on-paper-pick-list = Pickliste
on-paper-pieces = Stück
on-paper-place-date = Ort und Datum
on-paper-placed = vom
on-paper-postage = Portokosten
on-paper-price = Preis
on-paper-quantity = Anz.
on-paper-reason = Ausfuhrgrund
on-paper-reason-documents = Dokumente
on-paper-reason-gift = Geschenk
on-paper-reason-return = Rückware
on-paper-reason-sale = Verkauf von Waren
on-paper-reason-sample = Warenmuster
on-paper-recipient = Empfänger
on-paper-reprint = NACHDRUCK
on-paper-rest = Rabatt, Steuern, Gebühren
on-paper-return-from = Von
on-paper-return-how = Etwas ist nicht, wie es sein soll? Ankreuzen, was zurückkommt, den Grund angeben, diesen Schein in das Paket legen und es an die Adresse unten senden.
on-paper-return-number = Diese Nummer sagt uns, welche Bestellung zurückkommt
on-paper-return-reasons = Grund: 1 zu groß · 2 zu klein · 3 beschädigt · 4 falscher Artikel · 5 nicht wie beschrieben · 6 nicht mehr gewünscht · 7 anderer
on-paper-return-slip = Retourenschein
on-paper-return-tick = Zurück
on-paper-return-to = Rücksendung an
on-paper-return-why = Grund (1–7)
on-paper-sender = Absender
on-paper-ship-to = Lieferung an
on-paper-shipping = Versand
on-paper-signature = Unterschrift
on-paper-sku = SKU
on-paper-thanks = Vielen Dank für Ihre Bestellung.
on-paper-time = Datum und Uhrzeit
on-paper-total = Summe
on-paper-total-value = Gesamtwert
on-paper-specimen = MUSTER
on-paper-tracking = Sendungsnr.
on-paper-unit-value = Wert je Stück
on-paper-value = Wert
on-paper-vat = USt-IdNr.
on-paper-weight = Gewicht

# What is wrong with a layout file.

layout-error-block = ein Block sagt genau eines von text, barcode, logo, line, space, columns, table und sscc; hier { $count ->
    [0] ist keines davon
   *[other] sind es { $count }
}
layout-error-brace = eine geschweifte Klammer ohne ihr Gegenstück; für die Klammer selbst doppelt schreiben
layout-error-cell = eine Zelle sagt entweder text oder barcode
layout-error-cells = cells gehören zu einer Tabelle: table = "lines"
layout-error-datum = { $near ->
    [none] hier heißt nichts „{ $name }“
   *[other] hier heißt nichts „{ $name }“; vielleicht „{ $near }“?
} Es gibt: { $known }
layout-error-field = { $near ->
    [none] „{ $name }“ bedeutet hier nichts
   *[other] „{ $name }“ bedeutet hier nichts; vielleicht „{ $near }“?
} Es gibt: { $known }
layout-error-fill-place = fill nimmt, was vom Label übrig ist: Darunter steht nichts, also ist es das letzte im body oder in einer Spalte dort
layout-error-fit = nur auf einem Transportlabel passt sich ein Text in eine Höhe ein (height, fill, smallest)
layout-error-fit-height = ein Text, der sich einpasst, sagt einmal, in welche Höhe: height = 12 (Millimeter), oder fill = true
layout-error-kind = diese Datei steht für { $kind }: paper = "{ $kind }" schreiben
layout-error-label-full = nicht alles findet seinen Platz auf dem Label, das im Drucker ist ({ $size })
layout-error-label-page = ein Transportlabel ist so groß wie das Label im Drucker: size = "label"
layout-error-length = { $found } mm liegt nicht zwischen { $least } und { $most }
layout-error-long = die Datei ist länger als { $most } KiB
layout-error-margin = die Ränder lassen auf der Seite keinen Platz
layout-error-missing = „{ $name }“ fehlt
layout-error-no-recipient = ein Transportlabel sagt immer, wohin das Paket geht: ein text mit {"{"}recipient{"}"}, ohne „when“
layout-error-no-sscc = ein Transportlabel trägt die Nummer des Pakets als untersten Block: sscc = 32, das letzte im footer
layout-error-no-cells = eine Tabelle ohne cells zeigt nichts: cells = [ … ] ergänzen
layout-error-points = { $found } Punkt liegt nicht zwischen { $least } und { $most }
layout-error-size = „{ $size }“ ist kein Seitenformat: a4, a5, a6, 4x6, label, oder Millimeter wie 100x50 (20 bis 1200)
layout-error-sscc = nur ein Transportlabel trägt die Nummer eines Pakets als Striche; {"{"}tracking{"}"} sagt sie
layout-error-sscc-place = die Nummer des Pakets ist immer der unterste Block und für sich: das letzte im footer (im body, wo es keinen gibt), ohne frame oder „when“
layout-error-table = { $near ->
    [none] auf diesem Dokument gibt es keine Tabelle „{ $name }“
   *[other] auf diesem Dokument gibt es keine Tabelle „{ $name }“; vielleicht „{ $near }“?
} Es gibt: { $known }
layout-error-table-place = eine Tabelle steht im body, für sich: Sie kann auf der nächsten Seite weitergehen
layout-error-text = es gibt keinen Text „{ $name }“: ihn unter [texts.en] angeben
layout-error-toml = das ist nicht als TOML lesbar: { $why }
layout-error-type = erwartet { $expected }, gefunden { $found }
layout-error-word = { $near ->
    [none] „{ $name }“ ist keines der Wörter, die hier stehen dürfen
   *[other] „{ $name }“ ist keines der Wörter, die hier stehen dürfen; vielleicht „{ $near }“?
} Es gibt: { $known }

# What may go wrong with papers.

problem-layout-wrong = Das Layout { $layout } hat einen Fehler in Zeile { $line } ({ $field }): { $why }. Das mitgelieferte wird benutzt.
    .advice = Die Datei unter Einstellungen, Dokumente korrigieren; packdesk layouts check { $layout } nennt jeden Fehler.
problem-layout-refused = Das Layout { $layout } hat einen Fehler in Zeile { $line } ({ $field }): { $why }. Nichts wurde geändert.
    .advice = Die Zeile korrigieren und noch einmal versuchen; packdesk layouts check { $layout } nennt jeden Fehler.
problem-layout-no-room = Bestellung { $order } hat in Ihrem eigenen Layout { $layout } keinen Platz: { $why } Das mitgelieferte wird benutzt.
    .advice = Den Texten unter Einstellungen, Dokumente mehr Platz geben oder sie kleiner sein lassen.
problem-no-such-layout = Es gibt kein Layout { $layout }.
    .advice = packdesk layouts list nennt alle.
problem-no-such-shop = Es gibt keinen Shop { $shop }.
    .advice = packdesk status nennt die vorhandenen Shops.
problem-layout-part = Die Vorlage { $layout } lässt hier keine Wahl: { $part }.
    .advice = Ändern Sie es in der Datei selbst, unter „Erweitert“.
problem-layout-too-free = Die Datei von { $layout } ist zu frei geschrieben, um so mit einem Formular geändert zu werden.
    .advice = Ändern Sie es in der Datei selbst, unter „Erweitert“; es wurde nichts geändert.
problem-layout-there = Sie haben schon ein eigenes Layout { $layout }.
    .advice = Dieses ändern oder zuerst entfernen.
problem-logo-too-large = Das Logo hat mehr als 8 Megabyte oder mehr als 25 Millionen Punkte.
    .advice = Kleiner speichern; 1000 Pixel genügen.
problem-logo-unreadable = Das Logo ist nicht lesbar.
    .advice = Ein Bild als PNG, JPEG oder GIF wählen.
problem-paper-needs-orders = Dieses Dokument handelt von Bestellungen, und keine wurde genannt.
    .advice = Eine Bestellung mit ihrer Nummer nennen.
problem-nothing-to-hand-over = Kein Paket von { $carrier } wartet auf eine Übergabeliste.
    .advice = Pakete werden aufgeführt, sobald ihr Label herausgekommen ist. Frühere Listen lassen sich erneut drucken.
problem-no-such-list = Es gibt keine Übergabeliste mit dieser Nummer.
    .advice = Die Seite Übergabe zeigt die vorhandenen Listen.
problem-paper-not-made = Das Dokument zu Bestellung { $order } wurde nicht mit ihrem Label gedruckt ({ $paper }): { $why }.
    .advice = Von der Seite der Bestellung aus drucken.

journal-hand-over = Übergabeliste { $list }: { $count } Pakete an { $carrier }
journal-handed-over = Auf Übergabeliste { $list }

papers-kind-transport-label = Transportlabel
papers-kind-packing-slip = Lieferschein
papers-kind-invoice = Handelsrechnung
papers-kind-return-slip = Retourenschein
papers-kind-cn22 = Zollinhaltserklärung CN 22
papers-kind-cn23 = Zollinhaltserklärung CN 23
papers-kind-pick-list = Pickliste
papers-kind-hand-over-list = Übergabeliste

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] Eine Seite: { $file }
   *[other] { $pages } Seiten: { $file }
}
cli-paper-queued = { $title }: bei { $printer }
cli-layout-built-in = mitgeliefert
cli-layout-own = Ihr eigenes: { $file }
cli-layout-shops = eigenes dieses Shops: { $file }
cli-layout-wrong = Ihr eigenes, mit Fehlern: { $file }
cli-layout-fine = { $layout } ist in Ordnung
cli-layout-copied = Eine Kopie zum Ändern liegt in { $file }
cli-layout-pages = { $pages ->
    [one] Eine Seite: { $folder }
   *[other] { $pages } Seiten: { $folder }
}

# The window.

screen-hand-over = Übergabe
act-go-hand-over = Übergabe
settings-papers = Dokumente
about-papers = Transportlabels, Lieferscheine, Listen, Zolldokumente: Logo und Sprache jedes Shops, und wo was darauf steht.
order-papers = Dokumente
papers-asked = mit dem Label gedruckt
papers-name-transport-label = Transportlabel
papers-name-packing-slip = Lieferschein
papers-name-invoice = Handelsrechnung
papers-name-return-slip = Retourenschein
papers-name-cn22 = Zollinhaltserklärung CN 22
papers-name-cn23 = Zollinhaltserklärung CN 23
papers-name-by-carrier = Zollinhaltserklärung des Paketdienstes
papers-name-pick-list = Pickliste
papers-name-hand-over-list = Übergabeliste
papers-picture = { $title }, Seite { $page }
papers-page-of = Seite { $page } von { $count }
papers-more-pages = { $count ->
    [one] und eine weitere Seite
   *[other] und { $count } weitere Seiten
}
papers-queued = { $count ->
    [one] { $title } ist unterwegs zum Drucker
   *[other] { $count } Dokumente sind unterwegs zum Drucker
}
papers-saved = Die Dokumente von { $shop } sind eingestellt
papers-logo = Logo
papers-logo-of = Logo von { $shop }
papers-language = Sprache der Wörter
papers-language-help = Namen, Adressen und was der Shop geschrieben hat, bleiben, wie sie sind. Transportlabels sind auf Englisch, das jeder Paketdienst liest, außer Sie wählen eine Sprache.
papers-language-desk = Wie an diesem Packplatz
papers-language-recipient = Die des Empfängers, wo Packdesk sie spricht
papers-language-en = Englisch
papers-language-fr = Französisch
papers-language-de = Deutsch
papers-language-nl = Niederländisch
papers-language-es = Spanisch
papers-language-it = Italienisch
papers-vat = USt-IdNr.
papers-eori = EORI-Nummer
papers-layouts = Layouts
papers-layouts-help = Ein Formular ändert jedes; die Datei dahinter ist unter „Erweitert“ oder im Ordner der Station. Für alle Shops oder für einen; das mitgelieferte kommt jederzeit zurück.
layout-for-labels = auf Labels
layout-for-sheets = auf Blättern
layout-own = Ihr eigenes
layout-shops = eigenes dieses Shops
layout-scope = Wessen Layouts
layout-built-in = mitgeliefert
layout-line = Zeile { $line }:
layout-text = Text des Layouts { $name }
layout-fine = Keine Fehler.
layout-saved = Das Layout { $name } ist jetzt Ihr eigenes
layout-saved-for = { $shop } hat jetzt ein eigenes Layout { $name }
layout-view = Wie es geändert wird
layout-view-form = Formular
layout-view-file = Erweitert
layout-not-in-form = Die Datei hat Fehler oder ist so geschrieben, dass das Formular sie nicht zeigt. Ändern Sie sie unter „Erweitert“.
layout-zoom = Zoom
layout-zoom-in = Größer
layout-zoom-out = Kleiner
layout-parts = Was darauf ist
layout-part-logo = Logo
layout-part-prices = Preise
layout-part-barcodes = Barcodes
layout-part-return-address = Rücksendeadresse
layout-page = Seite
layout-page-size = Format
layout-page-label = das Label im Drucker
layout-margin = Weiß an den Seiten (mm)
layout-gap = Zwischen zwei Dingen (mm)
layout-letters = Buchstaben (Punkt)
layout-smallest = Kleinste Buchstaben (Punkt)
layout-words = Wörter: { $language }
layout-words-help = Wo ein Feld leer ist, steht das Wort von Packdesk.
layout-arrangement = Was wo steht
layout-arrangement-help = Am Griff ziehen oder mit den Pfeilen verschieben.
layout-area-header = Oben auf jeder Seite
layout-area-body = Auf der Seite
layout-area-footer = Unten auf jeder Seite
layout-block-text = Text
layout-block-barcode = Barcode
layout-block-logo = Logo
layout-block-line = Linie
layout-block-space = Abstand
layout-block-columns = Nebeneinander
layout-block-table = Tabelle
layout-block-sscc = Paketnummer
layout-column = Spalte { $number }
layout-drag = An eine andere Stelle ziehen
layout-add = Hinzufügen…
layout-add-cell = Spalte hinzufügen
layout-cell-head = Über der Spalte
layout-says = Was es sagt
layout-insert = Einfügen…
layout-width = Breite (mm)
layout-height = Höhe (mm)
layout-bold = Fett
layout-frame = Rahmen
layout-align = Zwischen den Seiten
layout-align-left = links
layout-align-center = in der Mitte
layout-align-right = rechts
layout-symbol = Art des Codes
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = Wann
layout-when-always = immer
layout-when-says = nur mit { $name }
layout-when-silent = nur ohne { $name }
layout-removed = Ihr Layout { $name } ist weg; das, für das es stand, gilt wieder
hand-over-about = Was seit der letzten Liste eines Paketdienstes versandt wurde; die erste eines Paketdienstes beginnt mit heute. Das Abschließen einer Liste druckt sie, mit einer Zeile zum Unterschreiben.
hand-over-earlier = { $count ->
    [one] Und 1 Sendung von vor heute
   *[other] Und { $count } Sendungen von vor heute
}
hand-over-earlier-help = Das ist die erste Liste des Paketdienstes. Was jetzt nicht darauf kommt, steht auf keiner Liste.
hand-over-none = Nichts wartet auf einen Paketdienst.
hand-over-closed = Die Liste für { $carrier } ist abgeschlossen und unterwegs zum Drucker
hand-over-shipments = { $count ->
    [one] 1 Sendung
   *[other] { $count } Sendungen
}
hand-over-lists = Frühere Listen
hand-over-number = Liste
hand-over-carrier = Paketdienst
hand-over-count = Sendungen
act-look-at = Ansehen
act-save-pdf = PDF
act-close-list = Abschließen und drucken
act-choose-logo = Bild wählen
act-back-to-built-in = Zum mitgelieferten
act-pick-list = Pickliste
act-packing-slips = Lieferscheine
act-print-packing-slip = Lieferschein drucken
act-print-invoice = Handelsrechnung drucken
act-print-return-slip = Retourenschein drucken
act-print-cn22 = CN 22 drucken
act-print-cn23 = CN 23 drucken
