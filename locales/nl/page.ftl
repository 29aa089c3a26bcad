# What the page says. Sentences the station itself speaks are in the other files.

## The frame

rail = Schermen
rail-find = Zoeken
rail-help = Hulp
act-help = Het handboek
help-contents = Inhoud van het handboek
help-search = Zoeken in het handboek
help-none = Geen pagina noemt dat.
help-language = Het handboek is in het Engels.
rail-leave = Afmelden
rail-questions = { $count ->
    [one] { $count } label stelt een vraag
   *[other] { $count } labels stellen een vraag
}
screen-pack = Inpakken
screen-orders = Bestellingen
screen-spool = Printtaken
screen-settings = Instellingen
technical = Technische tekst
dismiss = Sluiten
weight = Gewicht
weight-placeholder = bijv. 1,4 kg
weight-wrong = Schrijf een gewicht zoals 800 g of 1,4 kg
country-add = Land toevoegen
country-remove = { $country } weghalen
side = { $side ->
    [length] Lengte in millimeters
    [width] Breedte in millimeters
   *[height] Hoogte in millimeters
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Ja
   *[no] Nee
}
name-taken = Deze naam is al in gebruik

yes-key = j
no-key = n
key-enter = Enter
key-escape = Esc
key-space = Spatie
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-delete = Del
key-backspace = ⌫
key-home = Home
key-end = End

## The status strip

status-strip = Hoe het station ervoor staat
status-unlinked = Het station antwoordt niet. Er is niets verloren; de pagina probeert het vanzelf opnieuw.
status-practice = Oefenen
status-shop = { $ever ->
    [yes] { $shop } gesynchroniseerd { $when }
   *[no] { $shop }: nog niet gesynchroniseerd
}
status-shop-offline = { $ever ->
    [yes] { $shop }: offline, laatst gesynchroniseerd { $when }
   *[no] { $shop }: offline
}
status-outbox = { $count ->
    [0] Niets te melden
   *[other] { $count } te melden
}
status-outbox-aside = { $count ->
    [one] { $count } melding apart gezet
   *[other] { $count } meldingen apart gezet
}
status-no-printer = Nog geen printer
status-printer = { $waiting ->
    [0] { $printer }: gereed
   *[other] { $printer }: { $waiting } wachten
}
status-printer-problem = { $waiting ->
    [0] { $printer } heeft aandacht nodig
   *[other] { $printer } heeft aandacht nodig, { $waiting } wachten
}
status-numbers = { $count ->
    [0] Geen nummers meer
    [one] Nog { $count } nummer
   *[other] Nog { $count } nummers
}
status-other-desk = Een ander Packdesk-venster bedient deze paktafel

## Acts, as buttons, in the palette and on the page of keys

act-add = Toevoegen
act-add-box = Doos toevoegen
act-add-carrier = Vervoerder toevoegen
act-add-contract = Contract toevoegen
act-add-method = Verzendmethode toevoegen
act-add-pattern = Patroon toevoegen
act-add-printer = Printer toevoegen
act-add-range = Reeks toevoegen
act-add-rate = Koers toevoegen
act-add-rule = Regel toevoegen
act-add-sender = Adres toevoegen
act-add-shop = Webshop toevoegen
act-alternatives = Anders verzenden
act-back = Terug
act-back-to-pack = Terug naar inpakken
act-batch-close = Sluiten
act-batch-stop = Stoppen
act-came-out = Ja, het kwam eruit
act-cancel = Annuleren
act-check-again = Opnieuw controleren
row-more = Meer voor { $name }
act-choose-file = Bestanden kiezen
act-clear = Leegmaken
act-clear-shop-defaults = Alles zoals het station
act-close = Sluiten
act-edit = Bewerken
act-edit-rule = Regel bewerken
act-find-printers = Printers zoeken
act-give-back = Teruggeven aan de regels
act-go-orders = Bestellingen
act-go-pack = Inpakken
act-go-settings = Instellingen
act-go-spool = Printtaken
act-hold = Vasthouden
act-keys = Toetsen
act-leave-practice = Mijn webshop instellen
act-look-up = Opzoeken
act-move-down = Omlaag
act-move-up = Omhoog
act-next-part = Volgend deel van de instellingen
act-next-row = Verplaatsen
act-next-tab = Volgende fase
act-not-out = Nee, opnieuw printen
act-open = Openen
act-open-order = Bestelling openen
act-open-order-short = Openen
act-palette = Actie, bestelling of instelling zoeken
act-prefer = Labels hier printen
act-previous-row = Omhoog
act-print = Printen
act-print-selected = Printen
act-pull-up = Oproepen
act-release = Vrijgeven
act-remove = Verwijderen
act-remove-rule = Regel verwijderen
act-reprint = Opnieuw printen
act-restart = Packdesk opnieuw starten
act-retry = Opnieuw proberen
act-rule-down = Regel omlaag
act-rule-up = Regel omhoog
act-save = Opslaan
act-search = Zoeken
act-search-orders = Bestellingen doorzoeken
act-select = Selecteren
act-select-all = Alles selecteren
act-select-down = Een stuk selecteren
act-set-method = Methode met de hand kiezen
act-set-size = Afmetingen met de hand instellen
act-set-weight = Gewicht met de hand instellen
act-sound = Geluid aan of uit
act-sync = Synchroniseren
act-technical = Technische tekst
act-sync-all = Alle webshops synchroniseren
act-sync-and-look = Synchroniseren en opnieuw zoeken
act-test-label = Testlabel
act-toggle-rule = Regel aan of uit
act-tried = Wat elke regel opleverde
act-undo = Ongedaan maken
act-why-not = Waarom niet een andere?

keys-scan = Een scan werkt op elk scherm, wat ook de focus heeft: de bestelling wordt opgeroepen op Inpakken.
palette-placeholder = Actie, bestelling, klant, instelling…
palette-nothing = Niets gevonden

## Stages

stage-all = Alle
stage-title-ready = Gereed
stage-title-held = Vastgehouden
stage-title-waiting = Wachtend
stage-title-booking = Bij de vervoerder
stage-title-labelled = Gelabeld
stage-title-shipped = Verzonden
stage-title-cancelled = Geannuleerd
stage-title-closed = Afgesloten

## Pack: the great strip

signal = Wat nu te doen is
signal-idle = Scan een bestelling
signal-idle-next = Elke barcode van de bestelling, het bestelnummer of een trackingnummer. Typen kan ook.
signal-unknown = Niet gevonden
signal-unknown-next = Geen bestelling heeft { $code }. Zet het pakket apart en scan het volgende.
signal-several = Welke?
signal-several-next = Meerdere bestellingen hebben { $code }. Kies met de pijlen en druk op Enter.
signal-failed = Dat lukte niet
signal-ready = Scan opnieuw of druk op Enter om te printen
signal-ready-next = Het label wordt meteen gemaakt en geprint; trek het in als het pakket niet vertrekt.
signal-late = Te laat: belofte gemist
signal-late-next = Het pakket heeft de overdracht gemist. Scan opnieuw of druk op Enter om toch te printen.
signal-held = Vastgehouden: nog niet verzenden
signal-waiting = Wacht: de webshop is niet zover
signal-waiting-next = { $from ->
    [file] Onbetaald of in de wacht, zegt het bestelbestand. Zet het pakket apart; importeer een nieuwer bestand als er betaald is. Of geef de bestelling vrij op haar pagina.
   *[shop] Onbetaald of in de wacht in de webshop. Zet het pakket apart; de bestelling wordt vanzelf gereed als de webshop het zegt. Of geef haar vrij op haar pagina.
}
signal-booking = Bij de vervoerder
signal-booking-next = De vervoerder is om het label gevraagd en heeft niet geantwoord. Zet het pakket apart; druk op O voor de pagina van de bestelling, waar misschien een vraag staat.
signal-labelled = Heeft al een label
signal-labelled-next = Het label is eerder gemaakt en er nog niet uitgekomen.
signal-shipped = Al verzonden
signal-shipped-next = Het label kwam er al eerder uit. Druk op Ctrl+Shift+P om hetzelfde label nog eens te printen.
signal-cancelled = Geannuleerd: niet inpakken
signal-cancelled-next = De webshop heeft deze bestelling geannuleerd. Leg de artikelen terug in het schap.
signal-closed = Niets te verzenden
signal-closed-next = De bestelling is elders verzonden, of er zit niets in dat verzonden wordt.
signal-shipping = Label wordt gemaakt
signal-shipping-next = Een ogenblik
signal-refused = Geen label
signal-scale-settles = De weegschaal beweegt nog
signal-scale-settles-next = Het label wordt vanzelf geprint als het pakket stil ligt.
signal-queued = Wacht op de printer
signal-queued-next = { $printer } print het als volgende.
signal-needs-you = De printer heeft u nodig
signal-sending = Bezig met printen
signal-sending-next = Het label is onderweg naar { $printer }.
signal-sent = Bezig met printen
signal-sent-next = { $printer } heeft het; wachten op bericht dat het eruit is.
signal-printed = Label geprint
signal-printed-next = Plak het erop. De volgende scan werkt meteen.
signal-printed-parcels = { $parcels } labels geprint
signal-printed-parcels-next = Plak er een op elk pakket. De volgende scan werkt meteen.
signal-handed-over = Label verstuurd
signal-handed-over-next = { $printer } kan niet zeggen dat het eruit kwam: kijk even. De volgende scan werkt meteen.
signal-question = Kwam het label eruit?
signal-question-next = Kijk bij { $printer } en antwoord dan met Alt+J (ja) of Alt+N (nee).
signal-print-failed = Het label is niet geprint

## Pack: the order

pack-entry = Typ een bestelnummer
pack-entry-next = Druk op Enter om het op te zoeken
pack-order = Bestelling { $number }
pack-placed = besteld { $when }
pack-items = { $count ->
    [one] artikel
   *[other] artikelen
}
pack-to = Gaat naar
pack-chosen = Gekozen in de checkout
pack-chosen-nothing = Niets
pack-with = Gaat met
pack-no-method = Nog niets
due = { $whole ->
    [yes] { $when ->
        [missed] Te laat: moest worden overgedragen op { $day }
        [soon] Vandaag overdragen
        [today] Vandaag overdragen
        [tomorrow] Morgen overdragen
       *[later] Overdragen uiterlijk { $day }
    }
   *[no] { $when ->
        [missed] Te laat: moest worden overgedragen op { $day }, { $time }
        [soon] Nu overdragen: vóór { $time }
        [today] Vandaag overdragen vóór { $time }
        [tomorrow] Morgen overdragen vóór { $time }
       *[later] Overdragen uiterlijk { $day }, { $time }
    }
}
due-chip = { $when ->
    [missed] gemist
    [soon] vóór { $time }
    [today] { $whole ->
        [yes] vandaag
       *[no] vandaag { $time }
    }
    [tomorrow] morgen
   *[later] { $day }
}
alternatives-title = Waarmee het ook kan
alternatives-none = Geen andere methode kan dit pakket vervoeren.
pack-customer-note = De klant schrijft: { $note }
pack-unshipped = { $count ->
    [one] Nog { $count } bestelregel wordt niet verzonden (download, tegoedbon, dienst)
   *[other] Nog { $count } bestelregels worden niet verzonden (downloads, tegoedbonnen, diensten)
}
pack-several = Bestellingen met deze code
pack-oldest = Volgende om in te pakken
pack-empty = Er is geen bestelling gereed. Nieuwe bestellingen verschijnen hier vanzelf.
pack-empty-shelf = Alle bestellingen die gereed zijn, staan op het schap.
pack-side = Printer en label
pack-side-waits = Hier is het label te zien voordat het geprint wordt.
pack-printer = { $waiting ->
    [0] Gereed · { $size } · { $dpi } dpi
   *[other] { $waiting } wachten · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Geprint door { $printer } om { $when }
    [failed] Mislukt op { $printer } om { $when }
    [unknown] Sinds { $when } weet niemand of { $printer } het heeft geprint
    [queued] Wacht op { $printer } sinds { $when }
    [sent] { $evidence ->
        [handed_over] Doorgegeven aan { $printer } om { $when }
       *[other] Onderweg naar { $printer } sinds { $when }
    }
   *[other] Onderweg naar { $printer } sinds { $when }
}
hint-other-barcode = Scan een andere barcode van dezelfde bestelling, of het nummer op de pakbon.
hint-not-pulled = Een gloednieuwe bestelling is er misschien nog niet: synchroniseer de webshops en zoek opnieuw.
hint-set-aside = Zet het pakket apart. De volgende scan werkt meteen.

label-picture = Het label van bestelling { $number }
label-by-carrier = De vervoerder maakt het label wanneer het wordt geboekt
label-would-be = Zoals het geprint wordt; het krijgt dan zijn nummer
label-made = Zoals het gemaakt is
label-none = Nog geen label

practice-banner = Oefenstation: alles hier is nep; labels gaan naar een oefenprinter.
practice-leave = Mijn webshop instellen

## Orders

orders-search = Nummer, naam, plaats, SKU…
orders-search-short = Zoeken
orders-count = { $count ->
    [one] { $count } bestelling
   *[other] { $count } bestellingen
}
orders-selected = { $count ->
    [one] { $count } bestelling geselecteerd
   *[other] { $count } bestellingen geselecteerd
}
orders-select = Bestelling { $number } selecteren
orders-none = Geen bestellingen hier.
orders-none-found = Geen bestelling past bij deze filters. Esc haalt ze weg.
column-number = Nummer
column-name = Naam
column-place = Waarheen
column-method = Gaat met
column-items = Artikelen
column-total = Totaal
column-placed = Besteld
column-due = Overdragen
column-stage = Fase
column-quantity = Aantal
column-item = Artikel
column-sku = SKU
column-price = Prijs
column-job = Taak
column-document = Wat
column-state = Toestand
column-printer = Printer
column-when = Wanneer
filter-shop = Webshop
filter-any-shop = Alle webshops
filter-country = Land
filter-any-country = Alle landen
filter-method = Verzendmethode
filter-any-method = Alle methoden
filter-sort = Volgorde van de lijst
sort-due = Meest dringend
sort-number = Op nummer
sort-name = Op naam

batch-running = { $done } van { $total } worden geprint
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } label geprint
       *[other] { $shipped } labels geprint
    }
   *[other] { $shipped ->
        [one] { $shipped } label gemaakt, nog { $rest } te printen
       *[other] { $shipped } labels gemaakt, nog { $rest } te printen
    }
}
batch-refused = { $refused ->
    [one] { $refused } bestelling geweigerd
   *[other] { $refused } bestellingen geweigerd
}
batch-stopped = Vóór het einde gestopt.

## Order

order-decision = Hoe verzonden wordt, en waarom
order-price = kost { $price }
order-set-sender = Adres met de hand
tried-matched = Is van toepassing
tried-not = Is niet van toepassing
order-see-rule = De regel bekijken
order-method-by-rules = Zoals de regels zeggen
order-hold-reason = Waarom iemand moet kijken
order-hold-plain = Met de hand vastgehouden
order-overridden = Bestelling { $number } is met de hand gewijzigd
order-lines = Wat erin zit
order-line-bodyless = wordt niet verzonden
order-total = { $payment ->
    [paid] Totaal, betaald
    [unpaid] Totaal, niet betaald
    [refunded] Totaal, terugbetaald
   *[unknown] Totaal
}
order-facts = Wat de webshop zegt
order-service-point = Afhaalpunt
order-reference = Referentie van de webshop
order-placed = Besteld
order-received = Hier ontvangen
order-tags = Tags
order-tracking = { $count ->
    [one] Trackingnummer
   *[other] Trackingnummers
}
order-shipments = Zendingen
shipment-direction = { $direction ->
    [return] Retour { $sequence }
   *[outgoing] { $sequence ->
        [1] Naar de klant
       *[other] Naar de klant, zending { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] niemand weet of ze geboekt is
       *[other] wordt geboekt
    }
    [booked] geboekt, nog geen label
    [kept] vooraf geboekt, label bewaard
    [labelled] label gemaakt
    [shipped] label is eruit
    [failed] niet geboekt
   *[voided] ingetrokken
}
parcel-state = { $state ->
    [planned] nog geen label
    [labelled] label gemaakt
    [shipped] label is eruit
   *[voided] ingetrokken
}
parcel-no-number = nog geen nummer
act-void = Label intrekken
act-replacement = Vervanging
act-return-label = Retourlabel
further-title = { $direction ->
    [return] Een retourlabel voor deze bestelling
   *[outgoing] Nog een zending van deze bestelling
}
further-about = { $direction ->
    [return] Een label voor de terugweg, met een eigen nummer: het wordt meteen gemaakt en geprint.
   *[outgoing] Een vervanging of een deel, met een eigen label en nummer: het wordt meteen gemaakt en geprint, en de webshop krijgt een melding zodra het eruit is.
}
act-make-label = Label maken
further-made = { $direction ->
    [return] Retourlabel gemaakt: { $numbers }
   *[outgoing] Nog een label gemaakt: { $numbers }
}
void-title = Het label van bestelling { $order } intrekken
void-numbers = { $count ->
    [one] Het nummer { $numbers } wordt niet opnieuw gebruikt.
   *[other] De nummers { $numbers } worden niet opnieuw gebruikt.
}
void-order = { $direction ->
    [return] De bestelling blijft zoals ze is; de retour kan opnieuw worden gemaakt.
   *[outgoing] De bestelling kan opnieuw worden ingepakt, tenzij er nog een ander label van geldt.
}
void-waiting = Wat nog op een printer wacht, wordt uit de wachtrij gehaald.
void-told = Is aan de webshop verzending gemeld, dan wordt ook de intrekking gemeld.
void-reason = Waarom?
void-done = { $cancelled ->
    [0] Het label van bestelling { $order } is ingetrokken.
    [one] Het label van bestelling { $order } is ingetrokken; 1 printtaak is eruit gehaald.
   *[other] Het label van bestelling { $order } is ingetrokken; { $cancelled } printtaken zijn eruit gehaald.
}
booking-question = Is het label van bestelling { $order } bij { $carrier } gemaakt?
booking-question-about = { $carrier } is gevraagd en het antwoord ging verloren. Zoek daar naar de referentie { $reference }. Totdat dit beantwoord is, wordt de bestelling niet anders verzonden.
booking-question-asked = Laatst gevraagd { $when }, { $attempts ->
    [one] één keer.
   *[other] { $attempts } keer.
}
booking-question-number = { $of ->
    [1] Nummer van het pakket
   *[other] Nummer van pakket { $parcel } van { $of }
}
booking-question-made = Bestelling { $order } is geboekt
booking-question-absent = De vervoerder heeft bestelling { $order } niet; ze kan opnieuw worden ingepakt
act-booking-made = Het is gemaakt: dit zijn de nummers
act-booking-absent = Het is er niet
order-jobs = Printtaken
order-timeline = Wat er gebeurd is
order-status = { $status ->
    [open] te verzenden
    [waiting] nog niet
    [cancelled] niet meer
   *[completed] voltooid
}

## Spool

job-state = { $state ->
    [queued] Wacht
    [sending] Wordt verstuurd
    [sent] { $evidence ->
        [handed_over] Doorgegeven aan het systeem
        [sent_on] Verstuurd; meer is niet bekend
       *[other] Verstuurd, wacht op bericht
    }
    [printed] { $evidence ->
        [file] Naar een bestand geschreven
        [person] Kwam eruit, zei iemand
        [host_status] Geprint, volgens de status
       *[other] Geprint
    }
    [unknown] Kwam het eruit?
    [cancelled] Eruit gehaald
   *[failed] Mislukt
}
spool-questions = Labels die een vraag stellen
spool-none = Er is nog niets geprint.
spool-waiting = { $count ->
    [0] Gereed, niets wacht
    [one] { $count } label wacht
   *[other] { $count } labels wachten
}

## Settings

settings-printers = Printers
settings-shops = Webshops
settings-import = Bestanden inlezen
settings-sender = Afzenderadressen
settings-defaults = Standaardwaarden
settings-methods = Vervoerders en methoden
settings-boxes = Dozen
settings-checkout = Checkoutnamen
settings-rules = Regels
settings-rates = Wisselkoersen
settings-numbers = Nummers
settings-desk = Deze paktafel
settings-doctor = Diagnose
conflict-title = { $who } heeft de instellingen intussen gewijzigd
conflict-somebody = iemand
conflict-about = Er is niets overschreven, en uw wijzigingen zijn nog niet opgeslagen.
conflict-theirs = Wat { $who } heeft gewijzigd
conflict-yours = Wat u zou wijzigen
conflict-both = { $count ->
    [one] Dit is door beiden gewijzigd. Wat geldt?
   *[other] Deze zijn door beiden gewijzigd. Welke gelden?
}
conflict-pick-mine = Die van u:
conflict-pick-theirs = Die van de ander:
conflict-removed = weggehaald
conflict-pick-first = Kies eerst wat geldt.
act-take-theirs = Andere nemen, mijne opgeven
act-mine-on-top = Mijne over de andere leggen
act-restore-anyway = Toch terugzetten
settings-saved = { $count ->
    [0] Opgeslagen. Elke bestelling wordt verzonden als eerst.
    [one] Opgeslagen. { $count } bestelling wordt nu anders verzonden.
   *[other] Opgeslagen. { $count } bestellingen worden nu anders verzonden.
}

about-printers = Eén printer print de labels, een andere kan de papieren printen. Elke printer is getekend zoals hij is; wat het printen tegenhoudt, staat ernaast.
printers-looking = Zoeken op USB, seriële poorten, het netwerk en in het systeem…
printers-found = { $count ->
    [0] Er is geen printer gevonden. Zet hem aan en zoek opnieuw, of voeg hem toe met het adres.
    [one] { $count } printer gevonden
   *[other] { $count } printers gevonden
}
printers-none = Nog geen printer. Laat Packdesk er een zoeken, of voeg er een toe met het adres.
printer-name = Naam
printer-connection = Hoe hij bereikt wordt
printer-language = Wat hij aanneemt
printer-dpi = Resolutie
printer-label = Label erin
act-ask-printer = De printer vragen
printer-told = De printer zegt: { $model }
printer-told-nothing = geen model; hij antwoordt niets
printer-proof = Bewijs van printen
printer-preferred = Print de labels
printer-saved = { $printer } is opgeslagen
printer-removed = { $printer } is verwijderd
printer-tested = Een testlabel is onderweg naar { $printer }
printer-proves = { $proof ->
    [odometer] De printer telt de labels
    [host_status] De status; er wordt niet geteld
   *[hand_over] Iemand kijkt
}
connection = { $kind ->
    [tcp] Netwerk (poort 9100)
    [usb_device] USB-printerapparaat
    [usb] USB met id’s
    [serial] Seriële poort
    [queue] Printwachtrij van het systeem
   *[folder] Map met bestanden
}
connection-host = Adres
connection-port = Poort
connection-device = Apparaat
connection-baud = Bits per seconde
connection-vendor = Id van de fabrikant
connection-product = Product-id
connection-serial = Serienummer
connection-serial-help = Leeg neemt de enige die er is.
connection-queue = Wachtrij
connection-queue-help = De naam in het systeem, of een ipp://-adres.
connection-folder = Map

about-shops = Waar bestellingen vandaan komen en aan wie gemeld wordt wat verzonden is. Sleutels worden bewaard in de sleutelbos van het systeem en nooit meer getoond.
shops-none = Nog geen webshop. Voeg er een toe, of lees bestanden in.
shop-name = Naam
shop-kind = Soort
shop-key-kept = bewaard in de sleutelbos
shop-status = Status in de webshop
shop-status-means = Betekenis aan de paktafel
shop-status-add = Status toevoegen
shop-unreadable-key = De sleutel is niet te lezen:
shop-syncing = Synchroniseren…
shop-pulled = Gesynchroniseerd { $when }
shop-pull-so-far = { $done ->
    [one] { $done } bestelling tot nu toe
   *[other] { $done } bestellingen tot nu toe
}
shop-pull-of = { $done } van { $total } bestellingen
shop-never-pulled = Nog niet gesynchroniseerd
shop-no-key = Er is geen sleutel voor: bewerk de webshop en voer er een in.
shop-saved = { $shop } is opgeslagen
shop-removed = { $shop } is verwijderd; de bestellingen blijven
shop-synced = { $shop }: { $added } nieuw, { $changed } gewijzigd, { $told ->
    [one] { $told } zending gemeld
   *[other] { $told } zendingen gemeld
}
outbox-title = { $count ->
    [0] Te melden aan webshops en vervoerders
   *[other] Te melden aan webshops en vervoerders: { $count }
}
outbox-empty = Iedereen weet wat verzonden en wat ingetrokken is.
outbox-target = Aan
outbox-what = Wat
outbox-message = { $kind ->
    [shipped] het is verzonden
    [withdrawn] het label is ingetrokken
   *[void_booking] de boeking is niet meer nodig
}
outbox-state = { $state ->
    [due] gaat weg { $when } ({ $attempts ->
        [0] nog niet geprobeerd
        [one] één keer geprobeerd
       *[other] { $attempts } keer geprobeerd
    })
    [trying] gaat nu weg
    [set_aside] apart gezet: wordt geweigerd
    [dropped] niet meer nodig
   *[done] gemeld
}

about-import = Bestelexporten van WooCommerce en Shopify, JSON Lines van Packdesk zelf, en elke andere tabel waarvan de kolommen zijn genoemd. Een bestand twee keer inlezen verandert niets.
import-shop = Bestellingen horen bij
import-shop-by-format = een webshop met de naam van het bestand
import-drop = Sleep bestelbestanden hierheen
import-formats = CSV (komma, puntkomma of tab) of JSON Lines
import-running = { $done ->
    [0] { $file } wordt gelezen
   *[other] { $file } wordt gelezen: { $done } bestellingen
}
import-format = { $format ->
    [woocommerce] WooCommerce-CSV, voor { $shop }
    [shopify] Shopify-CSV, voor { $shop }
    [packdesk] JSON Lines van Packdesk, voor { $shop }
    [columns] Tabel volgens haar kolommen, voor { $shop }
   *[other] { $format }, voor { $shop }
}
import-added = Nieuw
import-changed = Gewijzigd
import-unchanged = Zoals ze waren
import-refused = Geweigerd
import-line = Regel
import-column = Kolom
import-expected = Verwacht
import-found = Gevonden
import-order = Hele bestelling geweigerd
import-how-read = Gelezen als: { $how }
import-read-as = { $what ->
    [point] Opnieuw lezen: een punt staat vóór de decimalen (1,234.50)
    [comma] Opnieuw lezen: een komma staat vóór de decimalen (1.234,50)
    [day-first] Opnieuw lezen: de dag komt eerst (31/12/2026)
    [month-first] Opnieuw lezen: de maand komt eerst (12/31/2026)
   *[other] Opnieuw lezen als { $what }
}
import-not-understood = Ingelezen, maar niet begrepen
import-lines = { $count ->
    [one] in { $count } regel
   *[other] in { $count } regels
}
import-passed-over = { $count ->
    [one] Eén bestelling staat anders in dit bestand, en niet nieuwer dan wat bekend is. Ze blijft zoals ze is: { $orders }
   *[other] { $count } bestellingen staan anders in dit bestand, en niet nieuwer dan wat bekend is. Ze blijven zoals ze zijn: { $orders }
}
import-take-newest = Overnemen zoals ze in het bestand staan
import-unknown-columns = Kolommen die Packdesk niets zeggen: { $columns }
import-more = { $count ->
    [one] en nog { $count } rij
   *[other] en nog { $count } rijen
}

about-sender = Waar pakketten vandaan komen.
sender-address = Afzenderadres
sender-name = Korte naam
sender-name-help = Regels en standaardwaarden noemen het zo, zoals “noord”.
senders-title = Verdere adressen
senders-none = Geen. Regels, webshops en Dynamic Checkout kunnen vanaf verdere adressen verzenden.
address-company-label = Bedrijf
address-name-label = Naam
address-street-label = Straat en huisnummer
address-street2-label = Meer (verdieping, gebouw)
address-postal-code-label = Postcode
address-city-label = Plaats
address-country-label = Land
address-phone-label = Telefoon
address-email-label = E-mail
defaults-method = Verzendmethode
defaults-no-method = Geen
defaults-weight = Gewicht dat niemand woog
defaults-size = Afmetingen van het pakket
about-defaults = Wat geldt waar de bestelling, de keuze van de klant en de regels niets zeggen.
defaults-whose = Wiens standaardwaarden
defaults-station = Station
defaults-own = heeft eigen waarden
defaults-inherited = Zoals het station
defaults-parcel = Pakket
defaults-method-help = Gebruikt waar ze bij de bestelling past; anders de beste die past.
defaults-ship-from = Vertrekt vanaf
defaults-station-address = Het adres van het station
defaults-papers = Label en douane
defaults-delivery-note = De bezorger leest op het label
defaults-nothing = Niets
defaults-print-order-number = Bestelnummer op het label
defaults-invoice-number = Bestelnummer = factuurnummer
defaults-export-reason = Reden van uitvoer
defaults-unset = Niet ingesteld
defaults-insure = Verzekering
defaults-no-insurance = Niet verzekerd
defaults-prefer = Als een methode gezocht moet worden
defaults-prefer-help = Gaat vóór de prijs, en staat verzenden nooit in de weg.
defaults-any = Maakt niet uit
insure-kind = { $kind ->
    [amount] Een vast bedrag
   *[percent] Een deel van de waarde
}
prefer-feature = { $with ->
    [yes] Met
   *[no] Zonder
}
prefer-lead = Langste levertijd (dagen)
export-reason = { $reason ->
    [sale] Verkoop
    [gift] Geschenk
    [documents] Documenten
    [sample] Monster
   *[return] Geretourneerde goederen
}

about-boxes = De dozen van deze paktafel. Een regel kan er een kiezen; de buitenmaten en het eigen gewicht komen mee.
boxes-none = Nog geen doos.
box-name = Naam
box-size = Buitenmaten
box-size-help = Alle drie de zijden, in millimeters.
box-weight = Leeggewicht

about-rates = Bedragen in twee valuta’s worden alleen vergeleken met de koersen die u instelt. Zonder koers geldt de voorwaarde niet en zegt dat.
rates-none = Nog geen koers.
rate-from = Van
rate-to = Naar
rate-value = Wat één { $from } waard is in { $to }

about-methods = Waarmee u verzendt, de liefste eerst. Eigen vervoerders nemen hun nummers uit uw eigen reeks.
methods-none = Nog geen verzendmethode.
method-name = Naam
method-carrier = Vervoerder
method-min = Vanaf
method-max = Tot en met
method-service = Dienst van de vervoerder
method-service-help = De eigen naam die de vervoerder eraan geeft, zoals “dpd:home”; daarmee wordt het label geboekt.
method-services = { $count ->
    [one] { $count } dienst: typ of kies
   *[other] { $count } diensten: typ of kies
}
act-list-services = Diensten naar { $to }
method-option = Optie
method-option-help = Methoden met dezelfde optie zijn de gewichtsklassen ervan; een regel kan de optie noemen.
method-limits = Grenzen
method-max-size = Grootste pakket
method-girth = Omtrek hoogstens (mm)
method-girth-help = Lengte plus tweemaal breedte en hoogte.
method-divisor = Volumedeler
method-divisor-help = Kubieke centimeters die als een kilogram tellen, zoals 5000. Leeg: volume telt niet.
method-way = De weg
method-last-mile = Aflevering
method-first-mile = De vervoerder krijgt het
method-lead = Levertijd (dagen)
method-cut-off = Uiterste tijd
method-offers = Wat de methode biedt
method-signature = Handtekening
method-age-check = Leeftijdscontrole
method-insurance = Verzekerd tot
method-incoterms = Incoterms
method-incoterms-help = Geen betekent elke.
method-contracts-help = Geen betekent dat er geen contract nodig is.
method-where = Waar het heen gaat, en wat het kost
method-zones = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
last-mile = { $to ->
    [door] Thuisbezorging
    [mailbox] Brievenbus
   *[service_point] Afhaalpunt
}
first-mile = { $by ->
    [pickup] Opgehaald
    [drop_off] Gebracht
   *[any] Allebei kan
}
offer = { $offer ->
    [never] Nooit
    [on_request] Op verzoek
   *[always] Altijd
}
zones-title = Zones en prijzen
zones-help = De eerste zone waarin een adres ligt, telt. Met zones gaat het nergens anders heen.
zone-countries = Landen
zone-postal = Postcodes
zone-days = Dagen
zone-weight = t/m…
zone-cell = { $column }, zone { $zone }
zone-up-to = Gewicht van prijskolom { $column }
zone-add = Zone toevoegen
zone-add-weight = Gewicht
zone-remove = Zone { $zone } weghalen
zone-remove-weight = Kolom { $weight } weghalen
zone-currency = Valuta
zone-paste = Een blok uit een spreadsheet kan in elke cel worden geplakt, met of zonder kop.
zone-bad = { $count ->
    [one] Eén cel is niet te lezen: landen zijn codes zoals NL, postcodes zoals BE 1000-1999, prijzen zoals 4,95.
   *[other] { $count } cellen zijn niet te lezen: landen zijn codes zoals NL, postcodes zoals BE 1000-1999, prijzen zoals 4,95.
}
method-weights = { $least } – { $most }
method-countries-label = Landen
method-countries-help = Geen betekent overal.
method-countries = { $count ->
    [one] { $count } land
   *[other] { $count } landen
}
method-everywhere = Overal
carrier-account-title = Verbinding
carrier-account-kind = Hoe de labels tot stand komen
carrier-account-help = Met een account worden labels via het netwerk geboekt en gefactureerd.
carrier-account-help-own = Labels worden hier getekend, onder uw eigen nummers; niemand wordt iets gevraagd.
carrier-account-saved = Het account bij { $carrier } is opgeslagen
carrier-account-removed = Het account bij { $carrier } is verwijderd
act-test-account = Account testen
act-remove-account = Account verwijderen
carriers-title = Vervoerders
carriers-help = Een vervoerder die uit staat, verzendt niets; bestellingen waarvoor hij gekozen is, zeggen dat.
carrier-on = Verzenden met { $carrier }
carrier-but = in gebruik, maar niet voor { $shops }
carrier-off-for = Niet voor bestellingen van
contracts-title = Contracten
contracts-help = Wie betaalt, en tegen welke prijzen. Een regel kan om een contract vragen.
contract-new = Nieuw contract
contract-name = Contract
contract-own = mijn eigen
carrier-name = Naam
carrier-active = { $active ->
    [yes] in gebruik
   *[no] niet in gebruik
}
carrier-ships = Het station verzendt ermee
carrier-tracking-url = Trackingpagina
carrier-tracking-url-help = Het nummer komt waar {"{number}"} staat. Leeg: geen.

about-checkout = Wat klanten in de checkout kiezen, en waarmee het verzonden wordt: een methode of een wens. Wat niet gekoppeld is, volgt de regels en standaardwaarden.
checkout-none = Nog geen bestelling noemt een bezorgmethode.
checkout-name = Klanten kiezen
checkout-empty = niets
checkout-orders = Bestellingen
checkout-count = { $count ->
    [one] { $count } bestelling
   *[other] { $count } bestellingen
}
checkout-ships-with = Waarmee { $name } verzonden wordt
checkout-unmapped = Niet gekoppeld
checkout-flag = niet gekoppeld
checkout-for = Geldt voor
checkout-scope = Wiens { $name }
checkout-only = Alleen { $shop }
checkout-by-pattern = door het patroon { $pattern }
checkout-as-pattern = Zoals { $pattern }
checkout-summary = { $unmapped ->
    [0] Elke naam is gekoppeld.
    [one] Eén van { $count } namen is nog niet gekoppeld; { $orders ->
        [one] één bestelling heeft die
       *[other] { $orders } bestellingen hebben die
    }.
   *[other] { $unmapped } van { $count } namen zijn nog niet gekoppeld; { $orders ->
        [one] één bestelling heeft die
       *[other] { $orders } bestellingen hebben die
    }.
}
patterns-title = Patronen
patterns-help = Eén rij voor veel namen: * staat voor alles, ? voor één teken. De eigen rij van een naam gaat voor; van meerdere patronen telt het bovenste.
patterns-none = Nog geen patroon.
pattern-name = Patroon
pattern-example = bijv. *express*
pattern-covers = { $of ->
    [one] geldt voor { $count } van { $of } naam
   *[other] geldt voor { $count } van { $of } namen
}
wish-methods = Verzendmethoden
wish-options = Opties, in de gewichtsklasse die past
wish-wishes = Wensen
wish-plain = { $wish ->
    [cheapest] De goedkoopste die past
   *[fastest] De snelste die past
}
wish-of = { $wish ->
    [cheapest] De goedkoopste van { $methods }
   *[fastest] De snelste van { $methods }
}
wish-carrier-best = De beste van { $carrier }
wish-gone = { $name } (verdwenen)

about-rules = Van boven naar beneden geprobeerd; waar twee regels hetzelfde instellen, wint de latere.
rules-none = Nog geen regel: checkoutnamen en standaardwaarden beslissen.
rule-name = Naam
rule-unnamed = Regel zonder naam
rule-active = { $rule } staat aan
rule-matching = Wanneer
rule-matching-all = alle voorwaarden gelden
rule-matching-any = een van de voorwaarden geldt
rule-if = Als
rule-then = Dan
rule-fact = Waarnaar gekeken wordt
rule-operator = Hoe het vergeleken wordt
rule-value = Waarde
rule-act = Wat er gebeurt
rule-no-conditions = Geen voorwaarde: elke bestelling.
rule-add-condition = Voorwaarde toevoegen
rule-add-action = Actie toevoegen
rule-note-placeholder = Wat de inpakker moet weten
rule-sentence = Als { $conditions }, dan { $actions }.
rule-always = Voor elke bestelling: { $actions }.

about-numbers = Wat hier getekende labels verbruiken: SSCC-nummers van uw GS1-bedrijfsprefix, of blokken die een vervoerder toewees. Een nummer wordt één keer gebruikt, nooit vaker.
ranges-none = Nog geen nummers. Zonder nummers kunnen eigen vervoerders geen labels printen.
range-carrier = Vervoerder
range-next = Volgend volgnummer
range-next-help = Verbruikte nummers blijven verbruikt.
range-last = Laatste volgnummer
range-warn = Waarschuwen onder
range-left = { $count ->
    [one] nummer over
   *[other] nummers over
}
range-span = Volgende { $next }, laatste { $last }.
range-warns = Waarschuwt onder { $warn }.
range-low = Het is tijd voor meer: vraag het volgende blok aan en voeg het toe.
range-saved = { $count ->
    [one] { $carrier } heeft nog { $count } nummer
   *[other] { $carrier } heeft nog { $count } nummers
}

about-desk = Wat bij deze computer hoort.
desk-language = Taal
desk-language-help = Totdat u kiest, spreekt de paktafel de taal van het systeem.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Geluid
desk-sound-help = Goed, geprint, let op en fout zijn met de ogen dicht te onderscheiden.
desk-sound-on = Geluid aan
desk-tone = { $tone ->
    [right] Goed
    [done] Geprint
    [attention] Let op
   *[wrong] Fout
}
desk-volume = Volume
desk-sound-own = Elk kan een eigen geluid zijn: een bestand van hoogstens 3 seconden en 200 kB.
desk-sound-usual = het gewone geluid
desk-sound-large = { $file } is groter dan 200 kB. Kies een korter geluid.
desk-sound-long = { $file } duurt langer dan 3 seconden. Kies een korter geluid.
desk-sound-unreadable = { $file } kan deze werkplek niet afspelen. Probeer een WAV- of MP3-bestand.
act-own-sound = Geluid kiezen voor ‘{ $name }’
act-usual-sound = Gewoon geluid
act-usual-sound-of = Gewoon geluid voor ‘{ $name }’
desk-aloud = Voorlezen wat er nu te doen is
desk-aloud-help = Met de stem van het systeem, na elke scan.
desk-aloud-none = Dit systeem heeft geen stem om voor te lezen. Installeer er een en open Packdesk opnieuw.
desk-station = Station
desk-version = Versie
desk-folder = Map

about-doctor = Waar de paktafel op steunt: de map, sleutelbos, poorten, lettertypen, printers en nummers.
doctor-running = Controleren…
doctor-verdict = { $verdict ->
    [fine] In orde:
    [attention] Let op:
   *[wrong] Fout:
}
doctor-summary = { $worst ->
    [fine] Alles is zoals het hoort
    [attention] Het werkt, maar iemand zou moeten kijken
   *[wrong] Iets werkt niet
}
support-title = Voor een technicus
support-about = Wat helpt om een storing te vinden, als één bestand: versie, diagnose, instellingen zonder teksten, log, modellen van printers. Klanten, adressen, notities en sleutels zitten er niet in; een lijst in het bestand zegt wat is weggelaten.
act-save-support = Bestand voor support opslaan
support-saved = { $name } is opgeslagen

## The first label

carrier-first = Methoden horen bij een vervoerder. Uw eigen labels hebben er een nodig: geef hem de naam die uw klanten kennen.

welcome-title = Mijn webshop instellen
welcome-lead = Het oefenstation liet alles zien. Uw eigen station begint leeg; met deze vijf stappen print het:
welcome-keeps = Het oefenstation blijft waar het is en kan weer worden geopend.
welcome-left = Uw station is gereed
welcome-restart = Het opent als Packdesk opnieuw start.
welcome-restart-by-hand = Sluit Packdesk en start het opnieuw: dan opent uw eigen station.

## What goes wrong in the page itself

problem-station-closing = Het station wordt gesloten.
    .advice = Er is niets verloren. Open het weer, dan gaat wat wacht verder.
problem-station-silent = Het station antwoordt niet.
    .advice = Er is niets verloren. Controleer of Packdesk nog draait op deze computer; de pagina probeert het vanzelf opnieuw.
problem-page-fault = De pagina maakte een fout.
    .advice = Probeer het opnieuw. Komt het terug, druk dan op F5 en meld het met de technische tekst aan wie Packdesk beheert.

## Backups, and whether this is the station

settings-backups = Back-ups
about-backups = Het hele station in één bestand, elk uur vanzelf gemaakt, en teruggezet als het nodig is.
status-station-question = Is dit het station?
act-make-backup = Nu een back-up maken
act-restore-backup = Terugzetten
backup-made = De back-up is gemaakt en teruggelezen: { $file }
backup-rhythm = { $on ->
    [yes] Elk uur wordt een back-up gemaakt
    [practice] Het oefenstation maakt er vanzelf geen
   *[no] Er wordt er vanzelf geen gemaakt
}
backup-on = Vanzelf
backup-on-yes = Elk uur, een dag bewaard; één van elke dag, een maand bewaard
backup-on-no = Nooit
backup-folder = Map
backup-folder-help = Het best op een andere schijf. Leeg: de map “backups” in die van het station.
backups-there = { $count ->
    [0] Nog geen back-up
    [one] Eén back-up
   *[other] { $count } back-ups
}
backup-size = { $kilobytes } kB
restore-sure = Het station terugzetten naar hoe het was op { $when }? De back-up wordt nu gecontroleerd en komt bij de volgende start op de plaats van het station. Het station zoals het nu is, wordt bewaard in een map ernaast.
restore-waits = De back-up is gecontroleerd. Hij komt op de plaats van het station als Packdesk opnieuw start.
station-question = Is dit het station?
station-question-why = Er wordt geen label gemaakt voordat u antwoordt, zodat geen nummer twee keer geprint wordt.
station-since = Sindsdien elders geprinte labels, hoogstens
station-since-help = Zoveel nummers worden overgeslagen, boven op de nummers waarvan bekend is dat ze gebruikt zijn.
act-station-goes-on = Het gaat verder als het station
act-station-is-copy = Het is een kopie naast het station
station-answers-help = Het gaat verder: er wordt geen ander van meer gebruikt, en de reeksen gaan voorbij alles wat gebruikt kan zijn. Een kopie wordt een eigen station en heeft een eigen nummerreeks nodig.
station-answered = { $answer ->
    [is_copy] Dit is nu een eigen station. Geef het een nummerreeks.
   *[goes_on] Dit gaat verder als het station; { $count } nummers worden overgeslagen.
}
settings-personal-data = Persoonsgegevens
about-personal-data = Hoelang bewaard wordt wat over mensen bekend is nadat hun bestelling is afgehandeld. Wat open is, blijft altijd; nummers blijven verbruikt.
personal-days = Dagen bewaard
personal-days-help = Leeg: { $days } dagen. 0: totdat iemand het weghaalt.
purge-title = Nu opruimen
purge-about = Haalt weg wat vóór een dag is afgelopen, wat hierboven ook is ingesteld. Er is geen weg terug.
purge-before = Vóór
act-count-purge = Tellen
act-purge = Opruimen
purge-done = Het is weg.
purge-none = Van die leeftijd wordt niets bewaard.
customer-title = Eén klant
customer-about = Met e-mailadres, met volledige naam en postcode, of met het nummer van een bestelling.
customer-query = Klant
act-find-customer = Zoeken
act-export-customer = Gegevens van deze klant exporteren
act-personal-data = Persoonsgegevens: wissen, exporteren
act-erase-for-good = Voorgoed wissen
customer-found = { $count ->
    [one] { $count } bestelling van deze klant:
   *[other] { $count } bestellingen van deze klant:
}
customer-open = Nog open, blijft ongemoeid: { $orders }
customer-erased = De gegevens van de klant zijn gewist.
customer-erased-before = Eerder gewist: { $orders }
order-erased = De klant is op { $day } uit deze bestelling gewist.

# Keys of custom shops.

api-keys = Sleutels
api-keys-none = Nog geen sleutel: zonder sleutel kan de webshop niet binnenkomen.
api-key = Sleutel
api-key-may = Mag
api-key-made = Gemaakt
api-key-access = { $access ->
    [read] lezen
   *[write] lezen en bestellingen brengen
}
api-key-once = Dit is de enige keer dat het geheim getoond wordt: zet sleutel en geheim nu in de webshop (HTTP Basic).
api-key-revoked = Sleutel { $key } laat niemand meer toe
act-make-key = Nieuwe sleutel
act-make-reading-key = Nieuwe sleutel die alleen leest
act-revoke = Intrekken

orders-elsewhere = { $stage }: { $count }
orders-not-changed = { $count ->
    [one] Bestelling { $number } is niet gewijzigd: { $why }
   *[other] { $count } bestellingen zijn niet gewijzigd, { $number } als eerste: { $why }
}
orders-changed = { $count ->
    [one] { $count } bestelling is gewijzigd.
   *[other] { $count } bestellingen zijn gewijzigd.
}
labels-taken-back = { $count ->
    [one] { $count } label is ingetrokken.
   *[other] { $count } labels zijn ingetrokken.
}
labels-throw-away = Sommige staan op papier of kunnen er nog uitkomen: gooi die weg.
labels-saved = { $files ->
    [one] { $count ->
        [one] { $count } label is opgeslagen.
       *[other] { $count } labels zijn in één bestand opgeslagen.
    }
   *[other] { $count } labels zijn in { $files } bestanden opgeslagen.
}
labels-not-saved = { $count ->
    [one] Bestelling { $number } heeft nog geen label.
   *[other] { $count } bestellingen hebben nog geen label, { $number } als eerste.
}
act-save-labels = Labelbestanden opslaan
act-change-many = Wijzigen…
change-what = Wat gewijzigd wordt
change-method = Verzendmethode
change-weight = Gewicht
change-parcels = Aantal pakketten
change-hold = Vasthouden
change-hold-text = Waarom ze worden vastgehouden
change-release = Vrijgeven
change-tag = Tag toevoegen
change-tag-text = Tag
change-untag = Tag weghalen
change-untag-text = Tag
change-note = Notitie voor de inpakker
change-note-text = Notitie; leeg haalt ze weg
change-by-rules = Wat regels zeggen
change-run = { $count } wijzigen
change-box = Doos
change-void = Labels intrekken
change-void-text = Waarom?
change-void-means = Dit kan niet ongedaan worden gemaakt: hun nummers worden niet opnieuw gebruikt, winkels horen ervan, en wat op papier staat moet worden weggegooid.
change-run-void = { $count } intrekken
change-progress = { $done } van { $total }
filter-more = Meer filters
filter-placed = Besteld
filter-any-day = Elke dag
filter-today = Vandaag
filter-yesterday = Gisteren
filter-last-days = De laatste { $days } dagen
filter-days = Van dag tot dag
filter-due-overdue = Te laat
filter-due-today = Vandaag
filter-due-tomorrow = Morgen
filter-tag = Tag
filter-any-tag = Elke
filter-hold = Vastgehouden om
filter-any-hold = Elke reden
filter-hold-unfit = Wat gekozen is, kan het niet vervoeren
filter-hold-nothing-fits = Geen methode kan het vervoeren
filter-hold-rule = Een regel houdt ze vast
filter-hold-person = Iemand houdt ze vast
filter-hold-point-missing = Geen afhaalpunt
filter-hold-point-of-whom = Een afhaalpunt van welke vervoerder?
filter-hold-point-method = Afhaalpunt en methode passen niet bij elkaar
filter-hold-point-unknown = Afhaalpunt onbekend
filter-hold-point-gone = Afhaalpunt verdwenen
filter-hold-point-closed = Afhaalpunt gesloten
filter-hold-point-too-heavy = Te zwaar voor het afhaalpunt
filter-hold-point-too-large = Te groot voor het afhaalpunt
filter-hold-point-post-number = Geen postnummer
filter-hold-customs = Douanegegevens
filter-hold-no-weight = Geen gewicht
filter-hold-address = Het adres
filter-hold-unknown = Iemand moet kijken
filter-weight = Gewicht (kg)
bounds-from = { $what }: van
bounds-to = { $what }: tot en met
bounds-from-short = van
bounds-to-short = t/m
sort-placed = Op besteldatum
sort-pick = Op locatie en SKU
sort-destination = Op bestemming
sort-method = Op verzendmethode
sort-weight = Op gewicht
sort-items = Op artikelen
sort-total = Op totaal
sort-stage = Op fase
sort-descending = De laatste eerst
lists = Lijsten
list-keep = Deze lijst bewaren
list-name = Naam van de lijst
list-save = Bewaren
list-forget = De lijst { $name } vergeten
list-forgotten = De lijst { $name } is vergeten; de bestellingen blijven.

backup-with-keys = Met de sleutels van webshops en vervoerders
backup-with-keys-help = De sleutels worden met een wachtwoordzin versleuteld. Niemand kan u die nog eens zeggen: bewaar hem ergens anders dan de back-up.
backup-passphrase = Wachtwoordzin
backup-passphrase-again = Nog eens hetzelfde
backup-passphrase-differs = De twee zijn niet gelijk.
restore-passphrase = Wachtwoordzin van de sleutels erin
restore-passphrase-help = Leeg: webshops en vervoerders vragen opnieuw om hun sleutels.
settings-find = Instelling zoeken
settings-find-none = Geen instelling met die naam.
settings-group-connect = Verbinden
settings-group-shipping = Verzenden
settings-group-desk = Paktafel
settings-group-station = Station
settings-find-shops = WooCommerce Shopify PrestaShop Magento API sleutel synchroniseren winkel
settings-find-import = bestand CSV Excel spreadsheet bestellingen importeren
settings-find-numbers = vervoerder account contract Sendcloud DHL UPS nummerreeks SSCC GS1
settings-find-sender = adres retour magazijn
settings-find-defaults = gewicht douane btw-nummer XDR
settings-find-methods = vervoerder dienst zone levertijd uiterste tijd cut-off
settings-find-points = afhalen winkel pakketkluis afstand openingstijden kaart
settings-find-boxes = afmetingen karton verpakking
settings-find-checkout = bezorgmethode naam klant
settings-find-delivery-options = Dynamic Checkout bezorgdagen uiterste tijd cut-off feestdagen
settings-find-rules = voorwaarde automatisering verzendregels
settings-find-rates = prijs kosten tarief
settings-find-papers = pakbon factuur CN22 CN23 logo opmaak label
settings-find-printers = Zebra label thermisch USB netwerk wachtrij test
settings-find-scale = wegen weegschaal tarra
settings-find-scanners = barcode serieel voorvoegsel achtervoegsel
settings-find-desk = taal toetsen sneltoetsen geluid artikelen controleren
settings-find-personal-data = AVG wissen exporteren bewaartermijn klant
settings-find-backups = terugzetten kopie wachtwoordzin
settings-find-doctor = controle storing support log
