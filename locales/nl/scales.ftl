# The scale: what it shows, what can go wrong, weighing a parcel.

scale-shows-silent = Geen gewicht
scale-shows-empty = Leeg
scale-shows-settling = Beweegt…
scale-shows-parcel = Ligt stil
scale-shows-taken = Genomen
scale-shows-below_zero = Onder nul
scale-shows-overload = Te zwaar
scale-shows-fault = Storing

by-scale = de weegschaal zegt het

weighed-other-method = Gaat nu met { $after }, niet meer met { $before }
weighed-found-method = Gaat nu met { $after }
weighed-no-method = { $before } kan het niet meer vervoeren, en niets anders kan het

journal-scale-saved = Weegschaal { $scale } is ingesteld
journal-scale-removed = De weegschaal is verwijderd
journal-order-weighed = { $of ->
   *[one] Het pakket van bestelling { $order } is gewogen: { $weight }
    [other] Pakket { $parcel } van { $of } van bestelling { $order } is gewogen: { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] De weegschaal toonde { $weight } voor bestelling { $order }; iemand hield de verwachte { $expected } aan
    [other] De weegschaal toonde { $weight } voor pakket { $parcel } van { $of } van bestelling { $order }; iemand hield de verwachte { $expected } aan
}
journal-order-weight-fits = Pakket { $parcel } van { $of } van bestelling { $order } weegt { $weight }, ongeveer wat verwacht was
journal-order-not-weighed = { $of ->
   *[one] Het pakket van bestelling { $order } is niet gewogen; iemand hield het verwachte gewicht aan
    [other] Vanaf pakket { $parcel } van { $of } zijn die van bestelling { $order } niet gewogen; iemand hield de verwachte gewichten aan
}

problem-no-scale = Deze paktafel heeft geen weegschaal.
    .advice = Voeg er een toe in de instellingen, of met packdesk scale add.
problem-scale-unnamed = De weegschaal heeft een naam nodig.
    .advice = Geef haar de naam die mensen gebruiken.
problem-scale-elsewhere = { $scale } wordt gelezen door een andere Packdesk op dit station.
    .advice = Gebruik haar daar, of sluit die andere.
problem-scale-offline = { $scale } is niet te bereiken.
    .advice = Zet haar aan en controleer kabel of netwerk. Een seriële poort mag niet in een ander programma open zijn. Het inpakken gaat zonder verder.
problem-scale-denied = { $scale } mag u niet gebruiken.
    .advice = packdesk doctor zegt wat te doen. Het inpakken gaat zonder verder.
problem-scale-busy = { $scale } wordt door een ander programma gebruikt.
    .advice = Sluit dat programma. Het inpakken gaat zonder verder.
problem-scale-silent = { $scale } antwoordt niet.
    .advice = Controleer of ze aan staat en hoe ze is ingesteld, en probeer haar dan in de instellingen. Het inpakken gaat zonder verder.
problem-scale-not-understood = { $scale } antwoordt, maar niet met een gewicht dat te begrijpen is: “{ $said }”
    .advice = Probeer haar in de instellingen (packdesk scale try ADDRESS): dan worden taal en snelheid gezocht. Een weegschaal die vanzelf stuurt, staat op “continuous”.
problem-scale-trial-not-understood = Iets antwoordt daar, maar niet met een gewicht dat te begrijpen is: “{ $said }”
    .advice = Stel de weegschaal in op een van de talen van de handboekpagina over weegschalen. Is die tekst te lezen maar zonder eenheid, kies dan “Stuurt vanzelf” en de eenheid.
problem-scale-unreachable = Daar is geen weegschaal te bereiken.
    .advice = Controleer de kabel, de poort en het adres.
problem-scale-empty = { $scale } is leeg.
    .advice = Leg het pakket erop.
problem-scale-settling = Wat op { $scale } ligt, is nog niet stil.
    .advice = Haal uw hand weg en wacht even.
problem-scale-below-zero = { $scale } toont minder dan niets.
    .advice = Maak de weegschaal leeg en zet haar op nul, of haal de tarra weg.
problem-scale-overload = { $scale } kan niet zo veel wegen.
    .advice = Weeg dit pakket elders en typ het gewicht.
problem-scale-fault = { $scale } meldt dat er iets mis is.
    .advice = Kijk op het display; zet haar uit en aan terwijl ze leeg is.
problem-scale-not-emptied = Wat op { $scale } ligt, is het pakket van bestelling { $order }.
    .advice = Neem het eraf en leg dan het volgende pakket erop. Is dit een ander pakket dat evenveel weegt, zeg het dan: A hier, --another in een terminal.
problem-scale-still-weighed = Wat op { $scale } ligt, weegt evenveel als pakket { $parcel } van { $of } van bestelling { $order }, dat al gewogen is.
    .advice = Neem het eraf en leg dan het volgende pakket erop. Is dit het volgende en weegt het evenveel, zeg het dan: A hier, --another in een terminal.
problem-scale-not-zeroed = { $scale } ging niet naar nul.
    .advice = Wacht tot ze stil is en zet haar dan opnieuw op nul.
problem-scale-has-a-key = { $scale } kan van hieruit niet op nul worden gezet.
    .advice = Druk op de nultoets van de weegschaal.
problem-scale-no-such-box = Er is geen doos “{ $box }”.
    .advice = Kijk in de instellingen welke dozen er zijn.
problem-bad-scale-address = “{ $address }” is geen adres van een weegschaal.
    .advice = Schrijf het als serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows: serial:COM3?…), tcp://host:port?speaks=nci of hid:0922:8003. packdesk scale add --help toont de talen.
problem-not-weighed = { $of ->
   *[one] Het pakket van bestelling { $order } is niet gewogen ({ $expected } verwacht).
    [other] Pakket { $parcel } van { $of } van bestelling { $order } is niet gewogen ({ $expected } verwacht).
}
    .advice = Leg het op de weegschaal en print opnieuw, of print zonder te wegen.
problem-weight-differs = { $of ->
   *[one] Het pakket van bestelling { $order } weegt { $weighed }; { $expected } was verwacht.
    [other] Pakket { $parcel } van { $of } van bestelling { $order } weegt { $weighed }; { $expected } was verwacht.
}
    .advice = Neem wat de weegschaal zegt, houd aan wat verwacht was, of houd de bestelling vast. Er is niets geprint.

doctor-scale = Weegschaal { $scale }
doctor-scale-fine = kan worden gebruikt
doctor-scale-missing = { $device } is er niet
doctor-scale-missing-advice = Sluit de weegschaal aan en zet haar aan; dan verschijnt { $device }.
doctor-scale-denied = { $device } mag u niet gebruiken
doctor-scale-denied-advice = { $system ->
    [linux] Word voor een seriële poort lid van de groep ({ $group }) en log dan opnieuw in; installeer voor een USB-weegschaal de udev-regel van de handboekpagina over weegschalen. Het apparaat is { $device }.
   *[other] Laat u het recht geven om { $device } te gebruiken.
}
doctor-scale-silent = toont nu niets. { $problem }
doctor-scale-silent-advice = Kijk naar de weegschaal; het inpakken gaat zonder verder. ({ $problem })

cli-scale-none = Nog geen weegschaal. Zoek er een met: packdesk scale find
cli-scale-saved = Weegschaal { $scale } is opgeslagen
cli-scale-removed = De weegschaal is verwijderd
cli-scale-weight = { $weight }
cli-scale-zeroed = De weegschaal staat op nul
cli-scale-tare = { $tare } wordt nu van elk gewicht afgetrokken
cli-scale-found-none = Geen weegschaal en geen seriële poort gevonden
cli-scale-to-try = { $address }  een poort; probeer haar met: packdesk scale try
cli-scale-answers = Er komt antwoord: { $address }
cli-scale-no-answer = Niets antwoordt daar in enige taal van weegschalen
cli-scale-weighed = { $of ->
   *[one] Het pakket weegt { $weight }; { $expected } was verwacht
    [other] Pakket { $parcel } van { $of } weegt { $weight }; { $expected } was verwacht
}
cli-scale-kept = De verwachte { $expected } wordt aangehouden
cli-scale-always = Geen label wordt geprint voordat het pakket op de weegschaal lag

## The page: settings

settings-scale = Weegschaal
about-scale = De weegschaal van de paktafel. Wegen hoeft niet, tenzij u erom vraagt: zonder weegschaal, of met een lege, gaat het inpakken door zoals altijd.
scale-none = Nog geen weegschaal. Een USB-weegschaal wordt vanzelf gevonden; kies voor een seriële de poort en probeer haar.
scale-looking = Poorten bekijken…
scale-found = { $count ->
    [0] Niets gevonden. Sluit de weegschaal aan en zet haar aan.
    [one] { $count } plaats om te bekijken
   *[other] { $count } plaatsen om te bekijken
}
scale-certain = { $certain ->
    [yes] Dit is een weegschaal
   *[other] Een poort; er kan een weegschaal op aangesloten zijn
}
scale-name = Naam
scale-connection = Verbinding
scale-kind = { $kind ->
    [serial] Seriële poort
    [tcp] Netwerk
   *[hid] USB
}
scale-character = Teken
scale-speaks = Spreekt
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Stuurt vanzelf (A&D, CAS, Ohaus en andere)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Ingestelde eenheid
scale-unit-said = Elke regel zegt het
scale-percent = Vragen vanaf (%)
scale-percent-help = Over een pakket dat verder van het verwachte gewicht af ligt, wordt gevraagd voordat het label geprint wordt.
scale-grams = Nooit vragen onder
scale-grams-help = Over een verschil tot zoveel wordt nooit gevraagd.
scale-always = Elk pakket wegen
scale-always-help = Geen label wordt geprint voordat het pakket op de weegschaal lag, of iemand het verwachte gewicht aanhield. Worden veel labels tegelijk geprint, dan worden niet gewogen bestellingen overgeslagen.
scale-tare = Afgetrokken
scale-tare-help = Wat onder elk pakket staat en niet meegaat, zoals een krat.
scale-tare-nothing = Niets
scale-tare-is = { $tare } afgetrokken
scale-live = Wat ze toont
scale-saved = { $scale } is nu de weegschaal van de paktafel
scale-removed = { $scale } is verwijderd
scale-answers = Er komt antwoord, en te zien is: { $shows }. De instellingen zijn overgenomen.
scale-answers-not = Niets antwoordt daar. Staat ze aan, en is dit de juiste poort?
scale-trying = Elke taal wordt geprobeerd; dit duurt tot een halve minuut…
scale-tared = { $tare } wordt vanaf nu afgetrokken
scale-zeroed = De weegschaal staat op nul
act-find-scale = Weegschalen zoeken
act-add-scale = Weegschaal toevoegen
act-try-scale = Proberen
act-zero-scale = Op nul zetten
act-tare-load = Aftrekken wat erop ligt
act-tare-nothing = Niets aftrekken

## The page: packing

scale-title = Weegschaal
act-weigh = Gewicht nemen
act-another-parcel = Het is een ander pakket
act-use-weighed = Dat van de weegschaal nemen
act-keep-expected = Verwachte aanhouden
act-hold-parcel = Pakket vasthouden
weight-scale = De weegschaal zegt
weight-expected = Verwacht
weight-hold-reason = De weegschaal zegt { $weighed }, verwacht was { $expected }
weight-question = Welk gewicht is juist?
weighed-notice = { $of ->
   *[one] { $order } gewogen: { $weight }
    [other] { $order }: pakket { $parcel } van { $of } gewogen: { $weight }
}
weighed-by = Gewogen: { $weight }; { $expected } was verwacht
parcel-of = Pakket { $parcel } van { $of }
parcel-expected = { $expected } verwacht
act-keep-rest = Printen zonder wegen
signal-weight = { $of ->
   *[one] Gewicht wijkt af
    [other] Gewicht van pakket { $parcel } van { $of } wijkt af
}
signal-weight-next = Welk gewicht is juist?
signal-not-weighed = { $of ->
   *[one] Leg het pakket op de weegschaal
    [other] Leg pakket { $parcel } van { $of } op de weegschaal
}
signal-not-weighed-next = Print dan
