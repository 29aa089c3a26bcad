# Service points: what is kept of them, and choosing one for an order.

problem-point-ambiguous = Meerdere afhaalpunten heten daar “{ $point }”, van { $carriers }.
    .advice = Zeg van welke vervoerder het is.
problem-point-carrier-off = Afhaalpunten van { $carrier } in { $country } staan niet aan voor { $shop }.
    .advice = Zet ze aan: packdesk points on { $id } { $carrier } met de code van het land.
problem-streets-none = Er is geen bestand met straten ingesteld.
    .advice = Stel er een in onder Instellingen → Afhaalpunten, of met packdesk points streets BESTAND.
problem-streets-unlike = { $file } bevat geen straten die Packdesk kan tekenen.
    .advice = Kies een PMTiles-bestand, versie 3, met vectortegels die met gzip of niet gecomprimeerd zijn.
problem-point-file-columns = In { $file } ontbreken kolommen die elk afhaalpunt nodig heeft: { $columns }.
    .advice = De handboekpagina over afhaalpunten noemt de kolommen.
problem-point-file-too-large = { $file } bevat meer afhaalpunten dan enige vervoerder heeft.
    .advice = Verdeel het naar land.
problem-point-file-unrecognised = { $file } bevat geen afhaalpunten die Packdesk kan lezen.
    .advice = Lees een tabel in met de kolommen die het handboek noemt, of een antwoord van de API van Sendcloud, opgeslagen als JSON.
problem-point-not-found = In { $country } is geen afhaalpunt “{ $point }” bekend.
    .advice = Kijk naar de dichtstbijzijnde, of lees nieuwere punten in.
problem-point-unavailable = “{ $point }” neemt geen pakketten aan, zegt de vervoerder; bestelling { $order } is niet geboekt.
    .advice = Kies er een ander afhaalpunt voor.
problem-points-no-land = Afhaalpunten in { $country } kunnen niet worden opgevraagd: Packdesk weet niet waar dat land ligt.
    .advice = Lees ze in uit een bestand.
problem-points-no-source = Geen account van een vervoerder geeft afhaalpunten.
    .advice = Stel een account bij Sendcloud in, of lees de punten in uit een bestand.

start-points = het opvragen van afhaalpunten

journal-points-on = Afhaalpunten van { $carrier } in { $country } aangezet voor { $shop }
journal-points-off = Afhaalpunten van { $carrier } in { $country } uitgezet voor { $shop }

point-file-carrier = de code van een vervoerder, zoals dpd
point-file-cells = niet meer cellen dan er koppen zijn; een cel die het scheidingsteken bevat staat tussen aanhalingstekens
point-file-city = hoogstens 200 afdrukbare letters
point-file-code = de code die de vervoerder aan het punt geeft
point-file-country = een landcode, zoals NL
point-file-hours = openingstijden, zoals Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = hoogstens 200 afdrukbare letters
point-file-kind = servicepoint, locker, post_office of carrier_depot
point-file-latitude = een breedte- en een lengtegraad
point-file-max-height = hele millimeters
point-file-max-length = hele millimeters
point-file-max-weight = hele grammen
point-file-max-width = hele millimeters
point-file-name = hoogstens 200 afdrukbare letters
point-file-platform-id = hoogstens 200 afdrukbare letters
point-file-position = een breedte- en een lengtegraad
point-file-postal-code = hoogstens 200 afdrukbare letters
point-file-shape = een afhaalpunt in de vorm van de API van Sendcloud
point-file-shop-type = hoogstens 200 afdrukbare letters
point-file-street = hoogstens 200 afdrukbare letters

point-about = { $by ->
    [postal_code] Afstanden van ongeveer hier: het midden van de punten met dezelfde postcode
    [postal_area] Afstanden van ongeveer hier: het midden van de punten waarvan de postcode hetzelfde begint
   *[city] Afstanden van ongeveer hier: het midden van de punten in dezelfde plaats
}
point-none-near = Bij het adres is geen afhaalpunt bekend dat dit pakket aanneemt
point-none-on = Voor deze webshop staan in { $country } van geen vervoerder afhaalpunten aan
point-hours-unknown = openingstijden onbekend
point-hours-closed = gesloten
point-hours-always = dag en nacht
point-hours-week = van de week van { $day }
point-as-of = stand van { $when }
point-gone = neemt geen pakketten aan sinds { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = Er worden nog geen afhaalpunten bewaard. Lees ze in: packdesk points import FILE, of packdesk points on SHOP CARRIER COUNTRY en packdesk points fetch
cli-points-list = { $carrier } { $country }: { $count } punten, { $gone } nemen geen pakketten meer aan
cli-points-whole = alles gemeld { $when }
cli-points-open = { $count ->
    [one] nog één gebied op te vragen
   *[other] nog { $count } gebieden op te vragen
}
cli-points-switch = { $shop }: { $carrier } { $country }
cli-points-imported = { $file }: { $added } nieuw, { $known } bekend, { $gone } nemen geen pakketten meer aan
cli-points-unread = { $count ->
    [one] Eén gegeven kon niet worden gelezen (een punt met onleesbare openingstijden komt zonder binnen):
   *[other] { $count } gegevens konden niet worden gelezen (een punt met onleesbare openingstijden komt zonder binnen):
}
cli-point-of-order = { $order } gaat naar { $point }
cli-point-of-none = { $order } gaat naar geen afhaalpunt

order-point = Afhaalpunt
order-point-none = De bestelling gaat naar geen afhaalpunt
order-point-choose = Een afhaalpunt kiezen
order-point-back = Terug naar dat van de webshop
order-point-post-number = Postnummer van de klant
order-point-map = Kaart van de punten, getekend met de contouren van dit station zelf
order-point-map-closer = Kaart, dichterbij
order-point-map-further = Kaart, verder weg
order-point-list = De dichtstbijzijnde punten
order-point-place = het adres, ongeveer
act-choose-point = Afhaalpunt kiezen
act-take-point = Hierheen sturen
order-point-this = Gaat hierheen

settings-points = Afhaalpunten
about-points = Winkels, pakketkluizen en postkantoren waar pakketten op klanten wachten: hier bewaard, en zonder netwerk te vinden.
act-fetch-points = Alle bij de vervoerder opvragen
act-points-on = Aanzetten
act-points-off = Uitzetten
act-choose-points-file = Bestand inlezen
points-on = Aangezet
points-on-about = Bestellingen worden alleen punten aangeboden, en daarop gecontroleerd, van vervoerders die voor hun webshop aan staan.
points-shop = Webshop
points-country = Land
points-carrier = Code van de vervoerder, zoals dpd
points-kept = Bewaard
points-none = Er worden nog geen afhaalpunten bewaard.
points-whole = Het bestand heeft alle punten van zijn vervoerders in hun landen
streets-title = Straten op de kaart
streets-about = Een eigen PMTiles-bestand met straten, bijvoorbeeld uit OpenStreetMap. Het wordt gelezen waar het staat; het netwerk wordt niets gevraagd.
streets-file = Bestand
act-keep-streets = Bestand opslaan
cli-streets-none = De kaart heeft geen straten. Stel een bestand in: packdesk points streets BESTAND
cli-streets-from = De straten van de kaart komen uit { $file }
