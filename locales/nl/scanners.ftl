# Scanners, commands and scan to check: what the station says, and what the page says.

## Commands, as on their sheet

command-print = Label printen
command-next = Volgende bestelling
command-reprint = Opnieuw printen
command-hold = Bestelling vasthouden
command-weigh = Wegen
command-check-off = Bestelregel met de hand afvinken
command-more = Nog een van het laatste artikel
command-undo = Laatste scan terugdraaien
command-yes = Ja: het kwam eruit, verdergaan, gewicht van de weegschaal nemen
command-no = Nee: niet eruit, verwachte gewicht aanhouden
command-box = Doos: { $box }
sheet-commands = Commandobarcodes
sheet-lesson = Om de toetsen van een scanner te leren, barcode { $place }
order-held-by-command = Aan de paktafel vastgehouden

## The journal

journal-item-by-hand = { $count } × { $item } met de hand afgevinkt
journal-item-numbers = { $item }: { $numbers }
journal-item-refused = Een scan stopte het inpakken: { $why }
journal-item-uncounted = De laatste scan van bestelling { $order } is teruggedraaid
journal-order-checked = Bestelling { $order } is gecontroleerd: { $count ->
    [one] het artikel is er
   *[other] alle { $count } artikelen zijn er
}
journal-check-forgotten = De webshop wijzigde wat in bestelling { $order } zit: ze moet opnieuw worden gecontroleerd
item-lot = batch { $lot }
item-serial = serienummer { $serial }

## What can go wrong

problem-item-foreign = Niet in deze bestelling: { $code }.
    .advice = Leg het terug. Het inpakken gaat verder met het volgende juiste artikel.
problem-item-extra = { $left ->
    [0] Eén te veel: { $item }
   *[other] Te veel: { $count } × { $item }, en er ontbreken er maar { $left }
}
    .advice = Haal het uit het pakket. Het inpakken gaat verder met het volgende juiste artikel.
problem-item-serial-twice = { $item } met serienummer { $serial } zit al in dit pakket.
    .advice = Scan het nummer van het artikel in uw hand; twee artikelen hebben nooit hetzelfde.
problem-item-serial-elsewhere = Serienummer { $serial } zit in het pakket van bestelling { $order }.
    .advice = Kijk in welk pakket het artikel ligt, en draai de andere scan terug.
problem-item-not-a-number = { $code } is de barcode van een artikel, niet het nummer ervan.
    .advice = Scan de batch of het serienummer; meestal heeft dat een eigen etiket.
problem-item-one-serial = { $count } artikelen kunnen niet één serienummer hebben.
    .advice = Scan elk artikel apart.
problem-item-asks-serial = Het artikel is juist; het serienummer ontbreekt.
    .advice = Scan of typ het serienummer.
problem-item-asks-lot = Het artikel is juist; de batch ontbreekt.
    .advice = Scan of typ de batch.
problem-order-not-checked = Bestelling { $order } is nog niet gecontroleerd: { $left ->
    [one] één artikel ontbreekt
   *[other] { $left } artikelen ontbreken
}.
    .advice = Scan de artikelen. Wat geen barcode heeft, wordt met de hand afgevinkt.
problem-nothing-counted = Van deze bestelling is nog niets gescand.
    .advice = Scan de artikelen.
problem-nothing-to-check = Van deze bestelling ontbreekt niets.
    .advice = Print het label.
problem-no-such-box = Deze paktafel heeft geen doos “{ $box }”.
    .advice = Print het commandoblad opnieuw: de dozen zijn sindsdien gewijzigd.
problem-command-too-wide = De barcode van “{ $command }” is te breed voor dit label.
    .advice = Print het blad op bredere labels of op papier, of sla het op als PDF.
problem-command-not-now = “{ $command }” doet hier en nu niets.
    .advice = Scan eerst een bestelling, of kijk waar het scherm om vraagt.
problem-command-needs-order = Een commando is voor de bestelling die open is.
    .advice = Noem haar met --order.
problem-command-at-the-desk = “{ $command }” is voor het scherm Inpakken.
    .advice = Open het venster.
problem-scanner-offline = { $scanner } zit niet op { $port }.
    .advice = Sluit hem aan; Packdesk zoekt hem vanzelf. Is het de juiste poort, en heeft geen ander programma die open?
problem-scanner-denied = { $scanner } is er, maar { $port } mag niet worden gebruikt.
    .advice = Laat u het recht op de poort geven (Linux: sudo usermod -aG dialout $USER) en log dan opnieuw in.
problem-scanner-incomplete = Een scanner heeft een naam, een poort en een snelheid nodig.
    .advice = Vul in wat ontbreekt.
problem-scanner-nameless = Een scanner heeft een naam nodig.
    .advice = Geef hem er een die mensen aan de paktafel herkennen.
problem-scanner-name-twice = Twee scanners heten { $scanner }.
    .advice = Geef elk een eigen naam.
problem-scanner-frame-odd = “{ $text }” kan niet rond codes staan.
    .advice = Voer hoogstens 20 tekens in, zonder Enter, Tab of regeleinden: die beëindigen zelf een code.
problem-scanner-twice = Twee scanners hebben de poort { $port }.
    .advice = Geef elk een eigen poort.
problem-no-such-scanner = Er is geen scanner “{ $scanner }”.
    .advice = packdesk scanners toont ze.
problem-desk-taken = Een andere Packdesk bedient deze paktafel.
    .advice = Sluit hem en begin opnieuw, of werk daar: in zijn venster, of in een browser op het adres dat packdesk serve toont.

## The command line

cli-scan-order = Bestelling { $order }: { $stage }
cli-scan-item = Artikelen, te controleren tegen de bestelling die open is
cli-scan-nothing = Niets wat dit station kent
cli-checked = { $counted } van { $wanted } artikelen zijn er
cli-commands-written = { $file } is geschreven. Print het op 100%, zonder te schalen.
cli-scanners-none = Geen scanner op een seriële poort. Een scanner die typt als een toetsenbord, hoeft niet te worden ingesteld.
cli-scanner-saved = { $scanner } is ingesteld

## Pack: the check

signal-checking = { $left ->
    [one] Scan de artikelen: nog één
   *[other] Scan de artikelen: nog { $left }
}
signal-checking-next = Elk artikel één keer. Zonder barcode: Spatie vinkt de gemarkeerde bestelregel af.
signal-asks-serial = Scan het serienummer
signal-asks-serial-next = { $item } is juist. Scan of typ het serienummer van dit exemplaar.
signal-asks-lot = Scan de batch
signal-asks-lot-next = { $item } is juist. Scan of typ de batch waaruit het komt.
signal-stopped = Stop
signal-stopped-next = Druk op Enter om verder te gaan.
signal-unchecked = Er ontbreken artikelen
signal-unchecked-next = Het label wordt vanzelf geprint als elk artikel gescand is.
act-acknowledge = Verdergaan
act-check-off = Met de hand afvinken
act-check-more = Nog een
act-check-undo = Terugdraaien
act-hold-here = Vasthouden
check-of = { $counted } van { $wanted }
check-lots = Batch { $lots }
check-serials = Nr. { $serials }
check-asks = { $what ->
    [both] batch en serienummer
    [lot] batch
   *[serial] serienummer
}
held-by-command = Aan de paktafel vastgehouden

## Settings: scanners

settings-scanners = Scanners
about-scanners = Een scanner die typt als een toetsenbord, werkt zonder instellen. Een scanner op een seriële poort wordt hier toegevoegd. Commando’s zijn barcodes die voor toetsen staan.
scanner-test = Een scanner proberen
scanner-test-help = Zolang dit aan staat, wordt een scan alleen hier getoond: er wordt niets ingepakt of geprint.
scanner-test-on = Scans hier tonen
scanner-test-waits = Scan iets.
scanner-came = Wat er kwam
scanner-is = Wat het is
scanner-does = Wat het zou doen
scanner-from = { $name } op de seriële poort
scanner-from-keys = een scanner die typt
scanner-does-order = Bestelling { $order } oproepen
scanner-does-several = Vragen welke van { $count } bestellingen
scanner-does-nothing = Niets: dit station kent het niet. Terwijl een bestelling gecontroleerd wordt, is het een verkeerd artikel.
scanner-does-command = Commando: { $command }
scanner-does-item = Een artikel controleren
scanner-does-taken = Een ander venster handelt erop
scanner-keys = Verkeerde letters?
scanner-keys-help = Een scanner die op het toetsenbord van het ene land staat, typt verkeerde tekens op een computer die op dat van een ander staat. Scan beide barcodes, van het scherm of geprint, en Packdesk leert de toetsen. Shift en AltGr worden meegeleerd.
scanner-keys-step = { $count ->
    [0] Scan de eerste barcode.
    [1] Scan de tweede barcode.
   *[other] Geleerd.
}
scanner-keys-odd = Dat was een andere barcode, of de scanner stuurt haar op een manier die niet te leren is. Scan haar opnieuw.
scanner-keys-learned = { $count ->
    [0] Er is niets geleerd: toetsen betekenen wat ze typen.
   *[other] { $count } toetsen zijn geleerd.
}
act-learn-keys = Toetsen leren
act-forget-keys = Vergeten
act-cancel-learning = Stoppen met leren
serial-scanners = Scanners op seriële poorten
serial-scanners-none = Geen.
scanner-name = Naam
scanner-port = Poort
scanner-port-help = Zoals /dev/ttyACM0 of COM3
scanner-baud = Bits per seconde
scanner-listens = Luistert
act-add-scanner = Scanner toevoegen
typing-scanners = Scanners die typen
typing-scanners-help = Ze werken zonder instellen. Leer het tempo van een scanner die traag of ongelijkmatig is, en stel hier in wat hij rond zijn codes stuurt. Een code zonder wat is ingesteld, wordt geweigerd.
act-add-typing-scanner = Scanner toevoegen die typt
act-learn-pace = Tempo leren
scanner-pace = Geleerd: { $gap } ms van toets tot toets, hoogstens { $longest } ms
scanner-pace-none = Het tempo is niet geleerd.
scanner-pace-step = Scan één en dezelfde barcode: { $left ->
    [one] nog één keer
   *[other] nog { $left } keer
}.
scanner-pace-odd = Dat was een andere code dan eerst, of ze is niet getypt. Begin opnieuw met één barcode.
scanner-prefix = Vóór de code
scanner-suffix = Na de code
scanner-frame-help = Uit de code weggelaten. Tekens die niet te zien zijn, met hun naam, zoals <STX>.
scanner-ends = De code eindigt met
scanner-ends-suffix = Enter of Tab (CR of LF)
scanner-ends-silence = niets
commands-sheet = Commandoblad
commands-sheet-help = Barcodes voor alles wat de paktafel met toetsen doet, en voor elke doos. Print het en hang het naast de paktafel.
act-print-commands = Blad printen
act-save-commands = Opslaan als PDF
commands-printing = Het commandoblad staat bij de printtaken.
checking-title = Controleren met scannen
checking-help = Elk artikel wordt tegen de bestelling gescand voordat het label geprint wordt. Een verkeerd artikel stopt het inpakken.
checking-mode = Welke bestellingen
checking-mode-off = Geen
checking-mode-several = Die met meer dan één artikel
checking-mode-always = Alle
checking-as-desk = Zoals de paktafel
print-at-scan = Printen bij de eerste scan
print-at-scan-help = Het label wordt geprint zodra de bestelling gescand is, waar niets meer te controleren is. Een bestelling die de overdracht gemist heeft, wordt altijd eerst bekeken.
print-at-scan-which = Welke bestellingen
print-at-scan-never = Geen: opnieuw scannen of op Enter drukken
print-at-scan-one-item = Die met één artikel
print-at-scan-nothing-to-check = Alle, waar niets meer te controleren is
dead-time = Na een scan print geen volgende gedurende (ms)
checking-numbered = Artikelen met batch of serienummer
checking-numbered-help = Met hun SKU: * voor alles, ? voor één teken. Het nummer wordt bij de bestelling bewaard.
checking-sku = SKU
checking-lot = Batch
checking-serial = Serienummer
act-add-numbered = Artikelen toevoegen
