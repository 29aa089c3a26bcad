# The editor of shipping rules.

facts-order = Bestelling
facts-customer = Klant en adres
facts-checkout = Checkout
facts-items = Artikelen
facts-parcel = Pakket
facts-so-far = Tot nu toe
yes = ja
no = nee

rule-group = Groep
rule-value-to = Tot en met
rule-and = en
rule-exact = exacte tekst (hoofdletters en accenten tellen)
rule-same-item = Eén en hetzelfde artikel moet aan alles voldoen
rule-stop = De regels hieronder overslaan
rule-when = Geldig
rule-from = van
rule-until = tot
rule-shops = Alleen voor deze webshops
rule-choose = Kiezen…
rule-remove-condition = Voorwaarde verwijderen
rule-remove-action = Actie verwijderen
rule-copy = { $name } (kopie)
item-property-name = Eigenschap, zoals gravure
which = Welke artikelen
which-auto = zoals de vergelijking zegt
which-any = een artikel
which-all = elk artikel
which-none = geen artikel
which-count = zoveel stuks
which-pieces = stuks
words-count = { $count ->
    [one] één waarde, één per regel; een kolom van een spreadsheet kan worden geplakt
   *[other] { $count } waarden, één per regel; een kolom van een spreadsheet kan worden geplakt
}
range-from = Van, of het begin van alle
range-to = Tot en met
range-add = Bereik toevoegen

do-ship-with = Verzenden met
do-forbid = Nooit verzenden met
do-ship-from = Verzenden vanaf
do-set-weight = Gewicht instellen op
do-add-weight = Gewicht optellen
do-set-size = Afmetingen instellen op
do-let-go = Verzenden hoewel de webshop wacht
do-let-go-help = Verder verandert er niets; wat de bestelling vasthoudt, houdt haar nog steeds vast.
do-hold = Vasthouden, want
do-note = De inpakker melden
do-tag = Tag toevoegen
do-set-box = Doos gebruiken
do-set-parcels = Aantal pakketten
do-set-insure = Verzekeren voor
do-set-signature = Handtekening
do-set-age-check = Leeftijdscontrole
do-set-contract = Contract gebruiken
do-set-delivery-note = Op het label schrijven
do-set-print-order-number = Bestelnummer op het label
do-set-check-items = Artikelen controleren met scannen
do-set-photo = Foto van de open doos verlangen
do-set-book-ahead = Label vooraf boeken
do-set-email = E-mail instellen op
do-set-phone = Telefoon instellen op
do-set-label-count = Label zo vaak printen
do-set-papers = Ook printen
do-set-printer = Printen op
do-set-export-reason = Reden van uitvoer
do-set-incoterm = Incoterm
do-set-invoice-number = Factuurnummer
do-set-customs-notes = Douanenotities
do-set-brand = Merk (nummer)
do-customs-statement = Aan douane verklaren
do-items-hs-code = HS-code artikelen
do-items-origin = Oorsprong artikelen
do-items-name = Naam artikelen
do-items-value = Waarde artikelen
do-items-value-percent = Waarde artikelen wijzigen met
do-items-weight = Gewicht artikelen

badge-same-item = één en hetzelfde artikel
badge-stop = stopt hier
badge-from = van { $day }
badge-until = tot { $day }
rules-test = Testen op een bestelling
rules-history = Geschiedenis
rules-file = Bestand
rules-filter = Regel zoeken
rule-drag = Slepen om te verplaatsen
rule-moved = { $rule } is nu nummer { $place } van { $count }.
rules-count = { $count ->
    [one] één regel
   *[other] { $count } regels
}
rules-more-findings = { $count ->
    [one] Nog één
   *[other] Nog { $count }
}
rules-unsaved = { $count ->
    [one] Eén wijziging is niet opgeslagen
   *[other] { $count } wijzigingen zijn niet opgeslagen
}
act-copy-rule = Kopiëren
act-try-rules = Op de bestellingen proberen
act-try-and-save = Proberen en opslaan
act-save-rules = Regels opslaan
act-undo-rule = Ongedaan maken
act-redo-rule = Opnieuw doen
act-discard = Weggooien
act-stop = Stoppen
act-set-other = Iets anders met de hand instellen
act-set-it = Instellen
by-hand-take-back = Teruggeven aan de regels: { $what }
act-test-rules = Testen
act-restore = Hiernaar terug
act-show-version = Tonen
act-check-file = Controleren
act-from-sendcloud = Van Sendcloud
act-take-file = In het concept overnemen

trial-title = Van { $orders } bestellingen zouden er { $changed } anders verzonden worden
trial-stopped = Vóór het einde gestopt: er kunnen er meer zijn.
trial-held = { $held } meer zouden worden vastgehouden, { $released } vrijgegeven.
trial-price = Prijsverschil: { $difference }
trial-orders = Bestellingen
trial-from = Gaat met
trial-to = Zou gaan met
trial-otherwise = hetzelfde, andere details
trial-examples = Bijvoorbeeld

test-title = Wat elke regel oplevert
test-number = Bestelnummer of barcode
test-missing = Er is geen bestelling “{ $number }”.

history-when = Wanneer
history-who = Wie
history-what = Wat
history-now = nu

file-export = Als bestand opslaan:
file-import = Bestand inlezen
file-paste = … of hier plakken
file-wrong = { $count ->
    [one] Eén fout; van het bestand wordt niets overgenomen.
   *[other] { $count } fouten; van het bestand wordt niets overgenomen.
}
file-hint = Bedoelde u “{ $hint }”?
file-fine = { $count ->
    [0] Het bestand is in orde en wijzigt niets.
    [one] Het bestand is in orde en wijzigt één ding.
   *[other] Het bestand is in orde en wijzigt { $count } dingen.
}
file-brought = { $count ->
    [one] Eén regel kan worden overgenomen.
   *[other] { $count } regels kunnen worden overgenomen.
}
file-left-out = { $count ->
    [one] Eén ding niet:
   *[other] { $count } dingen niet:
}
