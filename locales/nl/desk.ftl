# The desk: keys, and printing for many orders at once.

## Keys

keys-letters = Losse letters, cijfers en tekens zijn toetsen
keys-none = geen toets
keys-change = Wijzigen
keys-change-of = Toets wijzigen: { $act }
keys-usual = Gewone toets
keys-usual-of = Weer de gewone toets: { $act }
keys-press = Druk op de nieuwe toets voor “{ $act }”. Esc laat alles zoals het is.
keys-refused-lone = Deze actie is niet terug te draaien: ze vraagt een combinatie zoals Ctrl+Enter, geen losse letter.
keys-refused-taken = Een andere actie op deze pagina heeft die toets.
keys-refused-needed = Elk scherm heeft die toets zelf nodig.
shortcuts-title = Toetsen
shortcuts-help = Wat print, een nummer verbruikt of niet terug te draaien is, zit nooit onder een losse letter. De andere letters kunnen worden uitgezet, en elke toets is te wijzigen.
shortcuts-change = Toetsen bekijken en wijzigen
shortcuts-usual = Weer alle gewone toetsen
problem-shortcut-odd = Deze toetsen kunnen niet worden opgeslagen.
    .advice = Een toets wordt geschreven als Ctrl+k, en de actie met haar naam; de pagina met toetsen doet beide.

## Printing for many orders

batch-question = { $what ->
    [labels] { $count } labels printen?
    [packing-slips] { $count } pakbonnen printen?
   *[other] Een picklijst van { $count } bestellingen printen?
}
batch-means = { $what ->
    [labels] Elk label wordt meteen gemaakt en geprint, en de webshop krijgt een melding.
   *[other] Dat is veel papier.
}
batch-yes = { $what ->
    [labels] { $count } labels printen
    [packing-slips] { $count } pakbonnen printen
   *[other] Picklijst printen
}
batch-countdown = { $what ->
    [labels] { $count } labels worden zo geprint
    [packing-slips] { $count } pakbonnen worden zo geprint
   *[other] De picklijst van { $count } bestellingen wordt zo geprint
}
act-print-many = Ja, alles printen
act-call-off = Niet printen
problem-list-moved = De lijst is zojuist onder de cursor veranderd. Er is niets geprint.
    .advice = Kijk op welke bestelling de cursor nu staat en print dan opnieuw.

## A screen that is kept

kept = Wat u aan het schrijven was, is bewaard: { $place }.
kept-forget = Weggooien
act-back-to-kept = Ernaar terug

## Scans

problem-scan-refused = De scan is niet volledig gelezen. Er is niets gedaan.
    .advice = Scan opnieuw. Gebeurt het vaak, laat Packdesk de scanner dan leren onder Instellingen, Scanners.
problem-scan-refused-alt = De scanner stuurt een teken met Alt en een getal dat per computer verschilt. Er is niets gedaan.
    .advice = Zet de ALT-modus van de scanner uit, of beperk die tot ASCII; in de handleiding van de scanner staat de barcode daarvoor.
problem-scan-refused-frame = In de scan ontbreekt het voor- of achtervoegsel dat voor de scanners van deze paktafel is ingesteld. Er is niets gedaan.
    .advice = Scan opnieuw. Blijft het zo, kijk dan onder Instellingen, Scanners.
problem-scan-too-soon = De bestelling die hiervoor is gescand, werd nog opgezocht. Er is niets gedaan.
    .advice = Scan de bestelling opnieuw, wacht tot zij op het scherm staat en scan dan dit.
signal-misread = Scan opnieuw
personal-orders = Namen en adressen van bestellingen
personal-labels = Labels
personal-papers = Papieren zoals geprint
personal-jobs = Ander printwerk
personal-journal = Wat mensen in het logboek schreven
personal-outbox = Antwoorden van webshops en vervoerders
personal-logs = Bestanden van de log
personal-outside-folder = Labels die { $printer } in { $folder } heeft geprint, zijn buiten bereik van het station: verwijder ze daar.
personal-outside-aside = Het oudere station in { $folder } is zoals het was: verwijder de map zodra die niet meer nodig is.
personal-outside-copies = Back-ups, opgeslagen bestanden en papier zijn buiten bereik van het station.
personal-swept-later = Sporen in het bestand van de database ruimt de paktafel op in een rustig half uur: iets anders gebruikt het nu.
