# Words on papers: a layout asks for them as {text.NAME}, which is on-paper-NAME here.

on-paper-amount = Bedrag
on-paper-attached = Bijgevoegde papieren
on-paper-bin = Locatie
on-paper-category = Aard van de zending
on-paper-certificate = Certificaat
on-paper-cn22-declaration = Ondergetekende, wiens naam en adres op de zending zijn vermeld, verklaart dat de gegevens in deze aangifte juist zijn en dat deze zending geen gevaarlijke voorwerpen bevat, noch voorwerpen die door wetgeving, post- of douanevoorschriften verboden zijn.
on-paper-cn23-declaration = Ik verklaar dat de gegevens in deze douaneaangifte juist zijn en dat deze zending geen gevaarlijke voorwerpen bevat, noch voorwerpen die door wetgeving, post- of douanevoorschriften verboden zijn.
on-paper-comments = Opmerkingen (quarantaine, sanitaire of fytosanitaire controle of andere beperkingen)
on-paper-contents = Gedetailleerde omschrijving van de inhoud
on-paper-customs = Douaneaangifte
on-paper-customs-reference = Douanereferentie van de afzender
on-paper-date = Datum
on-paper-done = Gedaan
on-paper-driver = Naam van de chauffeur
on-paper-eori = EORI
on-paper-for-orders = Voor bestellingen
on-paper-freight = Vracht
on-paper-goods = Goederen
on-paper-gross-weight = Totaal brutogewicht
on-paper-hand-over-declaration = De bovenstaande pakketten zijn overgedragen aan de vervoerder.
on-paper-hand-over-list = Overdrachtslijst
on-paper-hs = HS-code
on-paper-importer = Telefoon, e-mail van de importeur
on-paper-incoterm = Incoterm
on-paper-invoice = Handelsfactuur
on-paper-invoice-declaration = Ik verklaar dat de gegevens in deze factuur waar en juist zijn.
on-paper-invoice-number = Factuurnr.
on-paper-item = Artikel
on-paper-label-from = VAN
on-paper-label-order = BESTELLING
on-paper-label-parcel = PAKKET
on-paper-label-to = AAN
on-paper-label-weight = GEWICHT
on-paper-lot = Batch
on-paper-serial = Serienr.
on-paper-licence = Vergunning
on-paper-may-be-opened = Mag ambtshalve worden geopend
on-paper-net-weight = Netto
on-paper-note = Notitie
on-paper-to-come = Komt later
on-paper-office = Kantoor van afzending, datum van afgifte
on-paper-order = Bestelling
on-paper-orders = Bestellingen
on-paper-origin = Land
on-paper-packing-slip = Pakbon
on-paper-page = Pagina
on-paper-parcels = Pakketten
on-paper-pick-list = Picklijst
on-paper-pieces = Stuks
on-paper-place-date = Plaats en datum
on-paper-placed = van
on-paper-postage = Portokosten
on-paper-price = Prijs
on-paper-quantity = Aant.
on-paper-reason = Reden van uitvoer
on-paper-reason-documents = Documenten
on-paper-reason-gift = Geschenk
on-paper-reason-return = Geretourneerde goederen
on-paper-reason-sale = Verkoop van goederen
on-paper-reason-sample = Handelsmonster
on-paper-recipient = Ontvanger
on-paper-reprint = OPNIEUW GEPRINT
on-paper-rest = Korting, belastingen, kosten
on-paper-return-from = Van
on-paper-return-how = Is iets niet zoals het hoort? Kruis aan wat terugkomt, zeg waarom, doe deze bon in het pakket en stuur het naar het adres hieronder.
on-paper-return-number = Dit nummer zegt ons welke bestelling terugkomt
on-paper-return-reasons = Waarom: 1 te groot · 2 te klein · 3 beschadigd · 4 verkeerd artikel · 5 niet zoals beschreven · 6 niet meer gewenst · 7 anders
on-paper-return-slip = Retourbon
on-paper-return-tick = Terug
on-paper-return-to = Terugsturen naar
on-paper-return-why = Waarom (1–7)
on-paper-sender = Afzender
on-paper-ship-to = Verzenden naar
on-paper-shipping = Verzending
on-paper-signature = Handtekening
on-paper-sku = SKU
on-paper-thanks = Bedankt voor uw bestelling.
on-paper-time = Datum en tijd
on-paper-total = Totaal
on-paper-total-value = Totale waarde
on-paper-specimen = VOORBEELD
on-paper-tracking = Trackingnr.
on-paper-unit-value = Waarde per stuk
on-paper-value = Waarde
on-paper-vat = Btw-nr.
on-paper-weight = Gewicht

# What is wrong with a layout file.

layout-error-block = een blok zegt precies één van text, barcode, logo, line, space, columns, table en sscc; hier { $count ->
    [0] is er geen
   *[other] zijn er { $count }
}
layout-error-brace = een accolade zonder haar tegenhanger; schrijf de accolade zelf twee keer
layout-error-cell = een cel zegt ofwel text ofwel barcode
layout-error-cells = cells horen bij een tabel: table = "lines"
layout-error-datum = { $near ->
    [none] niets heet hier “{ $name }”
   *[other] niets heet hier “{ $name }”; “{ $near }” misschien?
} Er zijn: { $known }
layout-error-field = { $near ->
    [none] “{ $name }” betekent hier niets
   *[other] “{ $name }” betekent hier niets; “{ $near }” misschien?
} Er zijn: { $known }
layout-error-fill-place = fill neemt wat er van het label over is: er staat niets onder, dus het is het laatste van body, of van een kolom daarin
layout-error-fit = een tekst past zich alleen op een transportlabel in een hoogte in (height, fill, smallest)
layout-error-fit-height = een tekst die zich inpast zegt in welke hoogte, en één keer: height = 12 (millimeters), of fill = true
layout-error-kind = dit bestand staat in voor { $kind }: schrijf paper = "{ $kind }"
layout-error-label-full = niet alles vindt een plaats op het label dat in de printer zit ({ $size })
layout-error-label-page = een transportlabel is zo groot als het label in de printer: size = "label"
layout-error-length = { $found } mm ligt niet tussen { $least } en { $most }
layout-error-long = het bestand is langer dan { $most } KiB
layout-error-margin = de marges laten geen ruimte op de pagina
layout-error-missing = “{ $name }” ontbreekt
layout-error-no-recipient = een transportlabel zegt altijd waar het pakket heen gaat: een tekst met {"{"}recipient{"}"}, zonder “when”
layout-error-no-sscc = een transportlabel draagt het nummer van het pakket als onderste blok: sscc = 32, het laatste van footer
layout-error-no-cells = een tabel zonder cells toont niets: voeg cells = [ … ] toe
layout-error-points = { $found } punten ligt niet tussen { $least } en { $most }
layout-error-size = “{ $size }” is geen paginaformaat: a4, a5, a6, 4x6, label, of millimeters zoals 100x50 (20 tot 1200)
layout-error-sscc = alleen een transportlabel draagt het nummer van een pakket als strepen; {"{"}tracking{"}"} noemt het
layout-error-sscc-place = het nummer van het pakket is altijd het onderste blok, op zichzelf: het laatste van footer (van body waar die ontbreekt), zonder kader of “when”
layout-error-table = { $near ->
    [none] op dit papier is er geen tabel “{ $name }”
   *[other] op dit papier is er geen tabel “{ $name }”; “{ $near }” misschien?
} Er zijn: { $known }
layout-error-table-place = een tabel staat in body, op zichzelf: ze kan op de volgende pagina doorgaan
layout-error-text = er is geen tekst “{ $name }”: geef er een onder [texts.nl]
layout-error-toml = dit is niet als TOML te lezen: { $why }
layout-error-type = verwacht { $expected }, gevonden { $found }
layout-error-word = { $near ->
    [none] “{ $name }” is geen van de woorden die hier kunnen staan
   *[other] “{ $name }” is geen van de woorden die hier kunnen staan; “{ $near }” misschien?
} Er zijn: { $known }

# What may go wrong with papers.

problem-layout-wrong = De opmaak { $layout } heeft een fout in regel { $line } ({ $field }): { $why }. De ingebouwde opmaak wordt gebruikt.
    .advice = Verbeter het bestand in Instellingen, Papieren; packdesk layouts check { $layout } noemt elke fout.
problem-layout-refused = De opmaak { $layout } heeft een fout in regel { $line } ({ $field }): { $why }. Er is niets veranderd.
    .advice = Verbeter die regel en probeer het opnieuw; packdesk layouts check { $layout } noemt elke fout.
problem-layout-no-room = Bestelling { $order } heeft geen ruimte op uw eigen { $layout }: { $why } De ingebouwde opmaak wordt gebruikt.
    .advice = Geef de teksten meer ruimte in Instellingen, Papieren, of maak ze kleiner.
problem-no-such-layout = Er is geen opmaak { $layout }.
    .advice = packdesk layouts list noemt ze allemaal.
problem-no-such-shop = Er is geen webshop { $shop }.
    .advice = packdesk status noemt de webshops die er zijn.
problem-layout-part = De indeling { $layout } laat hier geen keuze: { $part }.
    .advice = Wijzig het in het bestand zelf, onder Geavanceerd.
problem-layout-too-free = Het bestand van { $layout } is te vrij geschreven om zo met een formulier te worden gewijzigd.
    .advice = Wijzig het in het bestand zelf, onder Geavanceerd; er is niets gewijzigd.
problem-layout-there = U hebt al een eigen { $layout }.
    .advice = Wijzig die, of haal die eerst weg.
problem-logo-too-large = Het logo heeft meer dan 8 megabyte of meer dan 25 miljoen punten.
    .advice = Sla het kleiner op; 1000 pixels zijn genoeg.
problem-logo-unreadable = Het logo is niet te lezen.
    .advice = Kies een afbeelding als PNG, JPEG of GIF.
problem-paper-needs-orders = Dit papier gaat over bestellingen, en er is er geen genoemd.
    .advice = Noem een bestelling met haar nummer.
problem-nothing-to-hand-over = Geen pakket van { $carrier } wacht op een overdrachtslijst.
    .advice = Pakketten komen op een lijst zodra hun label eruit kwam. Eerdere lijsten kunnen opnieuw worden geprint.
problem-no-such-list = Er is geen overdrachtslijst met dat nummer.
    .advice = De pagina Overdragen toont de lijsten die er zijn.
problem-paper-not-made = Niet met het label van bestelling { $order } geprint: { $paper }. Reden: { $why }.
    .advice = Print het vanaf de pagina van de bestelling.

journal-hand-over = Overdrachtslijst { $list }: { $count } pakketten aan { $carrier }
journal-handed-over = Op overdrachtslijst { $list }

papers-kind-transport-label = transportlabel
papers-kind-packing-slip = pakbon
papers-kind-invoice = handelsfactuur
papers-kind-return-slip = retourbon
papers-kind-cn22 = douaneaangifte CN 22
papers-kind-cn23 = douaneaangifte CN 23
papers-kind-pick-list = picklijst
papers-kind-hand-over-list = overdrachtslijst

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] Eén pagina: { $file }
   *[other] { $pages } pagina’s: { $file }
}
cli-paper-queued = { $title }: bij { $printer }
cli-layout-built-in = ingebouwd
cli-layout-own = uw eigen: { $file }
cli-layout-shops = eigen van deze webshop: { $file }
cli-layout-wrong = uw eigen, met fouten: { $file }
cli-layout-fine = { $layout } is in orde
cli-layout-copied = Een kopie om te wijzigen staat in { $file }
cli-layout-pages = { $pages ->
    [one] Eén pagina: { $folder }
   *[other] { $pages } pagina’s: { $folder }
}

# The window.

screen-hand-over = Overdragen
act-go-hand-over = Overdragen
settings-papers = Papieren
about-papers = Transportlabels, pakbonnen, lijsten, douanepapieren: het logo en de taal van elke webshop, en waar alles erop staat.
order-papers = Papieren
papers-asked = met het label geprint
papers-name-transport-label = Transportlabel
papers-name-packing-slip = Pakbon
papers-name-invoice = Handelsfactuur
papers-name-return-slip = Retourbon
papers-name-cn22 = Douaneaangifte CN 22
papers-name-cn23 = Douaneaangifte CN 23
papers-name-by-carrier = Douaneaangifte van de vervoerder
papers-name-pick-list = Picklijst
papers-name-hand-over-list = Overdrachtslijst
papers-picture = { $title }, pagina { $page }
papers-page-of = Pagina { $page } van { $count }
papers-more-pages = { $count ->
    [one] en nog één pagina
   *[other] en nog { $count } pagina’s
}
papers-queued = { $count ->
    [one] { $title } is onderweg naar de printer
   *[other] { $count } papieren zijn onderweg naar de printer
}
papers-saved = De papieren van { $shop } zijn ingesteld
papers-logo = Logo
papers-logo-of = Logo van { $shop }
papers-language = Taal van de woorden
papers-language-help = Namen, adressen en wat de webshop schreef, blijven zoals ze zijn. Transportlabels zijn in het Engels, dat elke vervoerder leest, tenzij u een taal kiest.
papers-language-desk = Zoals aan deze paktafel
papers-language-recipient = Die van de ontvanger, waar Packdesk die spreekt
papers-language-en = Engels
papers-language-fr = Frans
papers-language-de = Duits
papers-language-nl = Nederlands
papers-language-es = Spaans
papers-language-it = Italiaans
papers-vat = Btw-nummer
papers-eori = EORI-nummer
papers-layouts = Opmaak
papers-layouts-help = Een formulier wijzigt elke opmaak; het bestand erachter staat onder Geavanceerd, of in de map van het station. Voor elke webshop of voor één; de ingebouwde komt op elk moment terug.
layout-for-labels = op labels
layout-for-sheets = op vellen
layout-own = uw eigen
layout-shops = eigen van deze webshop
layout-scope = Wiens opmaak
layout-built-in = ingebouwd
layout-line = Regel { $line }:
layout-text = Tekst van de opmaak { $name }
layout-fine = Geen fouten.
layout-saved = De opmaak { $name } is nu van u
layout-saved-for = { $shop } heeft nu een eigen { $name }
layout-view = Hoe u het wijzigt
layout-view-form = Formulier
layout-view-file = Geavanceerd
layout-not-in-form = Het bestand bevat fouten, of is zo geschreven dat het formulier het niet toont. Wijzig het onder Geavanceerd.
layout-zoom = Zoom
layout-zoom-in = Groter
layout-zoom-out = Kleiner
layout-parts = Wat erop staat
layout-part-logo = Logo
layout-part-prices = Prijzen
layout-part-barcodes = Barcodes
layout-part-return-address = Retouradres
layout-page = Pagina
layout-page-size = Formaat
layout-page-label = het label in de printer
layout-margin = Wit aan de zijkanten (mm)
layout-gap = Tussen twee dingen (mm)
layout-letters = Letters (punten)
layout-smallest = Kleinste letters (punten)
layout-words = Woorden: { $language }
layout-words-help = Waar een veld leeg is, staat het woord van Packdesk.
layout-arrangement = Wat waar staat
layout-arrangement-help = Sleep aan de greep, of verplaats met de pijlen.
layout-area-header = Boven aan elke pagina
layout-area-body = Op de pagina
layout-area-footer = Onder aan elke pagina
layout-block-text = Tekst
layout-block-barcode = Barcode
layout-block-logo = Logo
layout-block-line = Lijn
layout-block-space = Ruimte
layout-block-columns = Naast elkaar
layout-block-table = Tabel
layout-block-sscc = Pakketnummer
layout-column = Kolom { $number }
layout-drag = Naar een andere plaats slepen
layout-add = Toevoegen…
layout-add-cell = Kolom toevoegen
layout-cell-head = Boven de kolom
layout-says = Wat er staat
layout-insert = Invoegen…
layout-width = Breedte (mm)
layout-height = Hoogte (mm)
layout-bold = Vet
layout-frame = Kader
layout-align = Tussen de zijkanten
layout-align-left = links
layout-align-center = in het midden
layout-align-right = rechts
layout-symbol = Soort code
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = Wanneer
layout-when-always = altijd
layout-when-says = alleen met { $name }
layout-when-silent = alleen zonder { $name }
layout-removed = Uw { $name } is weg; wat erdoor vervangen was, geldt weer
hand-over-about = Wat verzonden is sinds de laatste lijst van een vervoerder; de eerste van een vervoerder begint met vandaag. Bij het sluiten wordt de lijst geprint, met een regel om te tekenen.
hand-over-earlier = { $count ->
    [one] En 1 zending van vóór vandaag
   *[other] En { $count } zendingen van vóór vandaag
}
hand-over-earlier-help = Dit is de eerste lijst van de vervoerder. Wat er nu niet op komt, staat op geen lijst.
hand-over-none = Niets wacht op een vervoerder.
hand-over-closed = De lijst voor { $carrier } is gesloten en onderweg naar de printer
hand-over-shipments = { $count ->
    [one] 1 zending
   *[other] { $count } zendingen
}
hand-over-lists = Eerdere lijsten
hand-over-number = Lijst
hand-over-carrier = Vervoerder
hand-over-count = Zendingen
act-look-at = Bekijken
act-save-pdf = PDF
act-close-list = Sluiten en printen
act-choose-logo = Afbeelding kiezen
act-back-to-built-in = Terug naar ingebouwd
act-pick-list = Picklijst
act-packing-slips = Pakbonnen
act-print-packing-slip = Pakbon printen
act-print-invoice = Handelsfactuur printen
act-print-return-slip = Retourbon printen
act-print-cn22 = CN 22 printen
act-print-cn23 = CN 23 printen
