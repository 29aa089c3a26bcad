# What a person has to look at, and what is done about it.

screen-look = Te bekijken
act-go-look = Te bekijken
look-nothing = Er is niets te bekijken.
look-nothing-next = Waar iemand voor nodig is, komt hier vanzelf: van webshops, vervoerders, printers en bestelbestanden.
look-since = sinds { $when }
look-open-order = Bestelling openen
look-open-settings = Instellingen openen
look-count = { $count ->
    [0] Niets te bekijken
    [one] { $count } ding te bekijken
   *[other] { $count } dingen te bekijken
}
look-list = Wat te bekijken is
look-answered = Gedaan: { $title }
look-cancelled = Bestelling { $order }: houd het pakket tegen
look-changed = Bestelling { $order } is gewijzigd nadat het label gemaakt was
look-label-missing = Bestelling { $order } is geboekt, en het label komt niet
look-label-unprintable = Bestelling { $order }: het label kan niet worden afgedrukt
look-label-other-number = Bestelling { $order }: het label toont een ander nummer dan het geboekte
look-label-not-whole = Bestelling { $order }: bekijk het label voordat het pakket vertrekt
look-one-weight = Bestelling { $order }: de pakketten gingen met één gewicht
look-paper-not-whole = Bestelling { $order }: bekijk de documenten voordat het pakket vertrekt
look-label = Kwam het label van bestelling { $order } uit { $printer }?
look-document = Kwam { $order } uit { $printer }?
look-booking = Bestelling { $order }: niemand weet of { $carrier } geboekt heeft
look-booking-number-taken = Bestelling { $order }: { $carrier } gaf haar het nummer van een ander pakket
look-message-shipped = Aan { $target } is niet gemeld dat bestelling { $order } verzonden wordt
look-message-withdrawn = Aan { $target } is niet gemeld dat het label van bestelling { $order } is ingetrokken
look-message-tracked = Aan { $target } is niet gemeld waar een pakket van bestelling { $order } is
look-message-void-booking = { $target } heeft het label van bestelling { $order } niet ingetrokken
look-no-reason = er is geen reden gegeven
look-webhook = De webhook van { $shop } neemt niets aan
look-shop = { $shop } kan niet worden gesynchroniseerd
look-lost = { $shop } lijkt open bestellingen kwijt te zijn
look-unread = Iets van { $shop } kon niet worden gelezen
look-unread-order = Bestelling { $order } van { $shop } kon niet worden gelezen
look-answer-stopped = Tegengehouden: label intrekken
look-answer-send = Toch verzenden
look-answer-left = Het is al vertrokken
look-answer-seen = Gezien, het mag weg
look-answer-anew = Intrekken en opnieuw maken
look-answer-retry = Opnieuw proberen
look-answer-dismiss = Zo laten
look-answer-gone = Ze zijn weg: annuleren
look-answer-not-booked = Er is niet geboekt
look-answer-came-out = Ja, het kwam eruit
look-answer-not-out = Nee, opnieuw printen
cli-look-answers = antwoord met: packdesk look { $concern } { $answers }
cli-look-answered = Gedaan.

problem-order-cancelled-too-late = Bestelling { $order } is geannuleerd nadat het label gemaakt was: houd het pakket tegen.
    .advice = Haal het pakket eruit. Zeg dan in Te bekijken, of met packdesk look, of het is tegengehouden, toch wordt verzonden of al vertrokken is. Tot dan wordt er niets van geprint en krijgt de webshop geen melding van verzending.
problem-order-changed-too-late = De webshop wijzigde bestelling { $order } nadat het label gemaakt was: { $differences }
    .advice = Bekijk het pakket voordat het vertrekt. Laat het label in één keer intrekken en opnieuw maken, trek het alleen in om eerst opnieuw in te pakken, of zeg dat het zo weg mag.
problem-order-number-changed = De webshop stuurde bestelling { $other } onder de sleutel van bestelling { $order }, waarvan het label gemaakt is. Er is niets overschreven.
    .advice = Zoek uit welke van de twee juist is. Heeft de webshop de bestelling hernummerd, laat dit dan zo; zijn het twee bestellingen, dan heeft het bestand of de webshop voor elk een sleutel nodig.
problem-order-key-changed = Bestelling { $order } is bekend onder de sleutel { $known } en kwam in een bestand onder { $key }. Ze is geen tweede keer opgenomen.
    .advice = Is het dezelfde bestelling, laat dit dan zo. Is het een andere met dat nummer, importeer het bestand dan opnieuw en laat het als nieuwste gelden (--newest).
problem-row-refused = { $file }, regel { $line }: verwacht { $expected } in “{ $column }”, gevonden “{ $found }”. { $order ->
    [none] De rij is weggelaten.
   *[other] Bestelling { $order } is in haar geheel weggelaten.
}
    .advice = Verbeter het bestand en importeer het opnieuw; wat gelezen is, verdwijnt dan vanzelf uit deze lijst.
problem-rows-refused = { $count ->
    [one] Nog één rij van { $file } is geweigerd.
   *[other] Nog { $count } rijen van { $file } zijn geweigerd.
}
    .advice = Verbeter het bestand en importeer het opnieuw; de import noemt de eerste honderd rijen.
problem-label-still-waits = Een label van bestelling { $order } wacht nog op de printer: het pakket kan niet vertrokken zijn.
    .advice = Zeg dat het toch wordt verzonden, of dat het is tegengehouden.
problem-late-answered = Bestelling { $order } is al afgehandeld.
    .advice = Kijk op de pagina van de bestelling wat ervan geworden is.
problem-look-not-answered = Dit kan zo niet worden beantwoord, of niet meer.
    .advice = Bekijk de lijst opnieuw: daar staat hoe elk ding beantwoord kan worden.
problem-booking-unclear = { $carrier } is om het label van bestelling { $order } gevraagd, en het antwoord ging verloren of slaat nergens op.
    .advice = Packdesk blijft vragen waar de vervoerder gevraagd kan worden. Kijk anders op de site van de vervoerder: staat de boeking er, voer de nummers dan in op de pagina van de bestelling of met packdesk bookings; zo niet, zeg het dan hier en verzend de bestelling opnieuw.
problem-job-unanswered = { $printer } heeft niet gezegd of het eruit kwam.
    .advice = Kijk bij de printer. Zeg ja als het eruit kwam; bij nee wordt het opnieuw geprint.
problem-message-refused = { $target } weigert wat van bestelling { $order } gemeld is: { $why }
    .advice = Neem de oorzaak daar weg en probeer het dan opnieuw. Hoeft er niets meer gemeld te worden, laat het dan zo.
problem-webhook-not-taken = { $host } heeft { $count ->
    [one] één melding
   *[other] { $count } meldingen
} van { $shop } na alle pogingen niet aangenomen: { $why }
    .advice = Kijk of het programma achter dat adres draait en met 2xx antwoordt, en of adres en sleutel in de instellingen van de webshop kloppen. Probeer het dan opnieuw: alles wordt op volgorde gemeld. Hoeft niemand het meer te horen, laat het dan.

difference = { $what }: { $before } → { $after }
difference-nothing = niets
difference-yes = ja
difference-no = nee
difference-status = status
difference-status-open = te verzenden
difference-status-waiting = wachtend
difference-status-cancelled = geannuleerd
difference-status-completed = voltooid
difference-payment = betaling
difference-payment-unknown = niet bekend
difference-payment-paid = betaald
difference-payment-unpaid = onbetaald
difference-payment-refunded = terugbetaald
difference-name = naam
difference-company = bedrijf
difference-street = straat
difference-street2 = tweede adresregel
difference-postal-code = postcode
difference-city = plaats
difference-state = provincie
difference-country = land
difference-service-point = afhaalpunt
difference-quantity = aantal van { $item }
difference-sku = SKU van { $item }
difference-ships = { $item } wordt verzonden

late-reason-cancelled = de webshop annuleerde de bestelling
late-reason-changed = de webshop wijzigde de bestelling
journal-order-as-labelled = De webshop draaide terug wat in bestelling { $order } gewijzigd was: { $differences }
journal-late-sent = Bestelling { $order } wordt toch verzonden
journal-late-left = Bestelling { $order } was al vertrokken
journal-late-seen = Iemand zag wat in bestelling { $order } gewijzigd is

signal-cancelled-late = Geannuleerd nadat het label gemaakt was: houd het pakket tegen
signal-cancelled-late-next = Haal het eruit. Zeg dan wat ermee gebeurd is: druk op O voor de pagina van de bestelling, of open Te bekijken.
signal-changed-late = Gewijzigd nadat het label gemaakt was: kijk eerst
late-cancelled = Geannuleerd nadat het label gemaakt was: houd het pakket tegen
late-changed = De webshop wijzigde dit nadat het label gemaakt was
late-chip = tegenhouden
status-shop-mend = { $shop } heeft aandacht nodig
