### Folders whose order files are taken in by themselves.
shop-folder = Ordner für Bestelldateien
shop-folder-help = Ein ganzer Pfad auf dem Rechner der Station. Bestelldateien, die dort abgelegt werden, werden von selbst eingelesen und in den Ordner taken darin verschoben; was sich nicht lesen lässt, kommt nach refused. Leer lassen, wo Dateien von Hand eingelesen werden.
shop-watches = Bestelldateien werden aus { $folder } eingelesen
shop-folder-empty = Noch wurde keine Bestelldatei eingelesen
start-order-folders = Ordner für Bestelldateien
field-not-folder = kein ganzer Pfad eines vorhandenen Ordners
field-folder-of-station = der eigene Ordner der Station
field-folder-used = der Ordner eines anderen Shops
cli-folder-waits = { $count ->
    [one] Eine Datei wird vielleicht noch geschrieben. Sie wird wieder angesehen.
   *[other] { $count } Dateien werden vielleicht noch geschrieben. Sie werden wieder angesehen.
}
order-file-is-none = es ist eine Verknüpfung, eine Pipe oder ein Gerät; die Datei selbst dort ablegen
problem-order-file-refused = Die Datei { $file } wurde nicht eingelesen: { $why }
    .advice = Sie liegt im Ordner refused, mit dem Grund daneben. Sie berichtigen und wieder ablegen oder mit packdesk import einlesen und sagen, wie sie zu lesen ist.
problem-order-folder = Der Ordner für Bestelldateien { $folder } lässt sich nicht verwenden.
    .advice = Prüfen, ob er da ist und ob dieses Konto darin lesen, schreiben und Dateien verschieben darf. Was dort liegt, wird eingelesen, sobald es geht.

shop-columns = Spalten seiner Tabellen
shop-columns-help = Für Tabellen, die kein Export sind, den Packdesk kennt: welche Spalte was ist. Eine Überschrift, wie sie in der Datei steht, die Nummer einer Spalte, wo es keine Überschriften gibt (#3), oder was für jede Bestellung gilt (=EUR). Jede Datei dieses Shops wird so gelesen, auch in seinem Ordner; fehlt eine Spalte, wird nichts übernommen und die Spalte genannt.
columns-sample = Eine Beispieldatei
columns-missing = Noch nötig: { $words }
columns-read = { $count ->
    [0] So wird keine Bestellung gelesen.
    [one] Die erste Bestellung, wie sie gelesen würde:
   *[other] Die ersten { $count } Bestellungen, wie sie gelesen würden:
}
columns-refused = Zeile { $line }, { $column }: erwartet { $expected }, gefunden „{ $found }“
import-map = Sagen, welche Spalte was ist
import-map-title = Spalten von { $file }
import-map-help = Jede Spalte der Datei mit ihren ersten Werten, und was sie sagt. Was keine Spalte sagt, kann für jede Bestellung gelten.
import-map-headings = Die erste Zeile benennt die Spalten
import-map-column = Spalte der Datei
import-map-values = Erste Werte
import-map-says = Was sie sagt
import-map-says-of = Was { $column } sagt
import-map-nothing = nichts
import-map-always = Für jede Bestellung
import-map-name = Gemerkt unter dem Namen
import-map-name-help = Ein Shop für Dateien bekommt diesen Namen. Von nun an wird eine Datei mit diesen Spalten von selbst so gelesen.
act-import-map = Merken und importieren
field-not-columns = jedes Wort muss ein bekanntes sein, mit einer Überschrift, #3 oder =EUR dahinter
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Noch nötig, mit packdesk shops add SHOP --set columns.WORT=ÜBERSCHRIFT: { $words }
cli-columns-keep = Damit solche Tabellen so gelesen werden, unter einem eigenen Namen statt „list“: { $command }
file-column-number = Bestellnummer
file-column-reference = Schlüssel der Bestellung
file-column-placed = Bestellt am
file-column-modified = Geändert am
file-column-status = Status
file-column-payment-method = Zahlungsart
file-column-currency = Währung
file-column-total = Summe
file-column-delivery-method = Versandart
file-column-delivery-price = Versandkosten
file-column-note = Notiz
file-column-name = Name
file-column-first-name = Vorname
file-column-last-name = Nachname
file-column-company = Firma
file-column-street = Straße
file-column-house-number = Hausnummer
file-column-street2 = Zweite Adresszeile
file-column-postal-code = Postleitzahl
file-column-city = Ort
file-column-state = Bundesland
file-column-country = Land
file-column-phone = Telefon
file-column-email = E-Mail
file-column-item-name = Artikel
file-column-item-sku = SKU
file-column-item-quantity = Menge
file-column-item-price = Einzelpreis
file-column-item-weight = Gewicht eines Stücks
file-column-weight-unit = Gewichtseinheit
file-column-item-barcode = Barcode des Artikels
file-column-item-place = Lagerplatz
file-column-item-hs-code = Zolltarifnummer
file-column-item-origin = Ursprungsland
