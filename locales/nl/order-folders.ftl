### Folders whose order files are taken in by themselves.
shop-folder = Map met bestelbestanden
shop-folder-help = Een volledig pad op de machine van het station. Bestelbestanden die daar worden gezet, worden vanzelf ingelezen en verplaatst naar de map taken daarin; wat niet te lezen is, gaat naar refused. Laat dit leeg waar bestanden met de hand worden ingelezen.
shop-watches = Bestelbestanden worden ingelezen uit { $folder }
shop-folder-empty = Er is nog geen bestelbestand ingelezen
start-order-folders = de mappen met bestelbestanden
field-not-folder = geen volledig pad van een map die er is
field-folder-of-station = de eigen map van het station
field-folder-used = de map van een andere webshop
cli-folder-waits = { $count ->
    [one] Eén bestand wordt misschien nog geschreven. Er wordt opnieuw naar gekeken.
   *[other] { $count } bestanden worden misschien nog geschreven. Er wordt opnieuw naar gekeken.
}
order-file-is-none = het is een koppeling, een pipe of een apparaat; zet het bestand zelf daar
problem-order-file-refused = Het bestand { $file } is niet ingelezen: { $why }
    .advice = Het ligt in de map refused, met de reden ernaast. Verbeter het en zet het terug, of lees het in met packdesk import en zeg hoe het gelezen moet worden.
problem-order-folder = De map met bestelbestanden { $folder } kan niet worden gebruikt.
    .advice = Kijk of ze er is, en of dit account er mag lezen, schrijven en bestanden verplaatsen. Wat er ligt, wordt ingelezen zodra het kan.

shop-columns = Kolommen van de tabellen
shop-columns-help = Voor tabellen die geen export zijn die Packdesk kent: welke kolom wat is. Geef een kop zoals die in het bestand staat, het nummer van een kolom waar geen koppen zijn (#3), of wat voor elke bestelling geldt (=EUR). Elk bestand van deze webshop wordt zo gelezen, ook in de map; ontbreekt een kolom, dan wordt niets overgenomen en wordt de kolom genoemd.
columns-sample = Een voorbeeldbestand
columns-missing = Nog nodig: { $words }
columns-read = { $count ->
    [0] Zo wordt geen bestelling gelezen.
    [one] De eerste bestelling, zoals die gelezen zou worden:
   *[other] De eerste { $count } bestellingen, zoals ze gelezen zouden worden:
}
columns-refused = Regel { $line }, { $column }: verwacht { $expected }, gevonden “{ $found }”
import-map = Zeggen welke kolom wat is
import-map-title = Kolommen van { $file }
import-map-help = Elke kolom van het bestand met de eerste waarden, en wat ze zegt. Wat geen kolom zegt, kan voor elke bestelling gelden.
import-map-headings = De eerste regel benoemt de kolommen
import-map-column = Kolom van het bestand
import-map-values = Eerste waarden
import-map-says = Wat ze zegt
import-map-says-of = Wat { $column } zegt
import-map-nothing = niets
import-map-always = Voor elke bestelling
import-map-name = Bewaard onder de naam
import-map-name-help = Een webshop voor bestanden krijgt deze naam. Voortaan wordt een bestand met deze kolommen vanzelf zo gelezen.
act-import-map = Bewaren en importeren
field-not-columns = elk woord moet bekend zijn, met een kop, #3 of =EUR erachter
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Nog nodig, met packdesk shops add SHOP --set columns.WOORD=KOP: { $words }
cli-columns-keep = Om zulke tabellen zo te laten lezen, onder een eigen naam in plaats van ‘list’: { $command }
file-column-number = Bestelnummer
file-column-reference = Sleutel van de bestelling
file-column-placed = Besteld op
file-column-modified = Gewijzigd op
file-column-status = Status
file-column-payment-method = Betaalwijze
file-column-currency = Valuta
file-column-total = Totaal
file-column-delivery-method = Verzendwijze
file-column-delivery-price = Verzendkosten
file-column-note = Notitie
file-column-name = Naam
file-column-first-name = Voornaam
file-column-last-name = Achternaam
file-column-company = Bedrijf
file-column-street = Straat
file-column-house-number = Huisnummer
file-column-street2 = Tweede adresregel
file-column-postal-code = Postcode
file-column-city = Plaats
file-column-state = Provincie
file-column-country = Land
file-column-phone = Telefoon
file-column-email = E-mail
file-column-item-name = Artikel
file-column-item-sku = SKU
file-column-item-quantity = Aantal
file-column-item-price = Prijs per stuk
file-column-item-weight = Gewicht per stuk
file-column-weight-unit = Eenheid van gewichten
file-column-item-barcode = Barcode van het artikel
file-column-item-place = Plaats in het magazijn
file-column-item-hs-code = HS-code
file-column-item-origin = Land van oorsprong
