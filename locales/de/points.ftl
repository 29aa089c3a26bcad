# Service points: what is kept of them, and choosing one for an order.

problem-point-ambiguous = Mehrere Abholpunkte heißen dort „{ $point }“, von { $carriers }.
    .advice = Angeben, von welchem Paketdienst er ist.
problem-point-carrier-off = Abholpunkte von { $carrier } in { $country } sind für { $shop } nicht eingeschaltet.
    .advice = Einschalten: packdesk points on { $id } { $carrier } mit dem Code des Landes.
problem-streets-none = Es ist keine Datei mit Straßen eingestellt.
    .advice = Eine unter Einstellungen → Abholpunkte einstellen oder mit packdesk points streets DATEI.
problem-streets-unlike = { $file } enthält keine Straßen, die Packdesk zeichnen kann.
    .advice = Eine PMTiles-Datei, Version 3, mit Vektorkacheln wählen, mit gzip oder gar nicht komprimiert.
problem-point-file-columns = { $file } fehlen Spalten, die jeder Abholpunkt braucht: { $columns }.
    .advice = Die Seite des Handbuchs über Abholpunkte führt die Spalten auf.
problem-point-file-too-large = { $file } enthält mehr Abholpunkte, als irgendein Paketdienst hat.
    .advice = Nach Ländern aufteilen.
problem-point-file-unrecognised = { $file } enthält keine Abholpunkte, die Packdesk lesen kann.
    .advice = Eine Tabelle mit den Spalten aus dem Handbuch importieren, oder eine als JSON gespeicherte Antwort der API von Sendcloud.
problem-point-not-found = In { $country } ist kein Abholpunkt „{ $point }“ bekannt.
    .advice = Die nächstgelegenen ansehen oder neuere Abholpunkte importieren.
problem-point-unavailable = „{ $point }“ nimmt keine Pakete an, sagt der Paketdienst; Bestellung { $order } wurde nicht gebucht.
    .advice = Einen anderen Abholpunkt dafür wählen.
problem-points-no-land = Abholpunkte in { $country } lassen sich nicht abfragen: Packdesk weiß nicht, wo dort Land ist.
    .advice = Aus einer Datei importieren.
problem-points-no-source = Kein Konto bei einem Paketdienst nennt Abholpunkte.
    .advice = Ein Konto bei Sendcloud einrichten oder die Abholpunkte aus einer Datei importieren.

start-points = Abfragen der Abholpunkte

journal-points-on = Abholpunkte von { $carrier } in { $country } für { $shop } eingeschaltet
journal-points-off = Abholpunkte von { $carrier } in { $country } für { $shop } ausgeschaltet

point-file-carrier = der Code eines Paketdienstes, etwa dpd
point-file-cells = nicht mehr Zellen als Überschriften; eine Zelle, die das Trennzeichen enthält, steht in Anführungszeichen
point-file-city = höchstens 200 druckbare Zeichen
point-file-code = der Code des Paketdienstes für den Abholpunkt
point-file-country = der Code eines Landes, etwa NL
point-file-hours = Öffnungszeiten, etwa Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = höchstens 200 druckbare Zeichen
point-file-kind = servicepoint, locker, post_office oder carrier_depot
point-file-latitude = Breite und Länge in Grad
point-file-max-height = ganze Millimeter
point-file-max-length = ganze Millimeter
point-file-max-weight = ganze Gramm
point-file-max-width = ganze Millimeter
point-file-name = höchstens 200 druckbare Zeichen
point-file-platform-id = höchstens 200 druckbare Zeichen
point-file-position = Breite und Länge in Grad
point-file-postal-code = höchstens 200 druckbare Zeichen
point-file-shape = ein Abholpunkt in der Form der API von Sendcloud
point-file-shop-type = höchstens 200 druckbare Zeichen
point-file-street = höchstens 200 druckbare Zeichen

point-about = { $by ->
    [postal_code] Entfernungen ungefähr von hier: die Mitte der Abholpunkte mit derselben Postleitzahl
    [postal_area] Entfernungen ungefähr von hier: die Mitte der Abholpunkte, deren Postleitzahl gleich beginnt
   *[city] Entfernungen ungefähr von hier: die Mitte der Abholpunkte im selben Ort
}
point-none-near = In der Nähe der Adresse ist kein Abholpunkt bekannt, der dieses Paket annimmt
point-none-on = Für diesen Shop sind in { $country } keine Abholpunkte eines Paketdienstes eingeschaltet
point-hours-unknown = Öffnungszeiten unbekannt
point-hours-closed = geschlossen
point-hours-always = Tag und Nacht
point-hours-week = der Woche vom { $day }
point-as-of = Stand { $when }
point-gone = nimmt keine Pakete mehr an seit { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = Noch sind keine Abholpunkte gespeichert. Importieren: packdesk points import FILE, oder packdesk points on SHOP CARRIER COUNTRY und packdesk points fetch
cli-points-list = { $carrier } { $country }: { $count } Abholpunkte, { $gone } nehmen keine Pakete mehr an
cli-points-whole = alle genannt { $when }
cli-points-open = { $count ->
    [one] ein Kartenfeld noch abzufragen
   *[other] { $count } Kartenfelder noch abzufragen
}
cli-points-switch = { $shop }: { $carrier } { $country }
cli-points-imported = { $file }: { $added } neu, { $known } bekannt, { $gone } nehmen keine Pakete mehr an
cli-points-unread = { $count ->
    [one] Eines war nicht zu lesen (ein Ort mit unlesbaren Öffnungszeiten kommt ohne sie herein):
   *[other] { $count } Angaben waren nicht zu lesen (ein Ort mit unlesbaren Öffnungszeiten kommt ohne sie herein):
}
cli-point-of-order = { $order } geht an { $point }
cli-point-of-none = { $order } geht an keinen Abholpunkt

order-point = Abholpunkt
order-point-none = Die Bestellung geht an keinen Abholpunkt
order-point-choose = Abholpunkt wählen
order-point-back = Zurück zu dem des Shops
order-point-post-number = Postnummer des Kunden
order-point-map = Karte der Abholpunkte, aus den eigenen Umrissen dieser Station gezeichnet
order-point-map-closer = Karte, näher
order-point-map-further = Karte, weiter weg
order-point-list = Die nächstgelegenen Abholpunkte
order-point-place = die Adresse, ungefähr
act-choose-point = Abholpunkt wählen
act-take-point = Dorthin versenden
order-point-this = Geht hierher

settings-points = Abholpunkte
about-points = Läden, Packstationen und Postfilialen, wo Pakete auf Kunden warten: hier gespeichert und ohne Netzwerk zu finden.
act-fetch-points = Alle beim Paketdienst abfragen
act-points-on = Einschalten
act-points-off = Ausschalten
act-choose-points-file = Datei importieren
points-on = Eingeschaltet
points-on-about = Angeboten und geprüft werden nur Abholpunkte von Paketdiensten, die für den Shop der Bestellung eingeschaltet sind.
points-shop = Shop
points-country = Land
points-carrier = Code des Paketdienstes, etwa dpd
points-kept = Gespeichert
points-none = Noch sind keine Abholpunkte gespeichert.
points-whole = Die Datei enthält alle Abholpunkte ihrer Paketdienste in ihren Ländern
streets-title = Straßen auf der Karte
streets-about = Eine eigene PMTiles-Datei mit Straßen, etwa aus OpenStreetMap. Sie wird dort gelesen, wo sie liegt; das Netzwerk wird nicht gefragt.
streets-file = Datei
act-keep-streets = Datei speichern
cli-streets-none = Die Karte hat keine Straßen. Eine Datei einstellen: packdesk points streets DATEI
cli-streets-from = Die Straßen der Karte kommen aus { $file }
