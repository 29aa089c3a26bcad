# What the command line says beside answers.

cli-imported = { $file } → { $shop }: { $added } nieuw, { $changed } gewijzigd, { $unchanged } zoals ze waren
cli-read-as = gelezen als: { $how }
cli-refused-rows = { $count ->
    [one] Eén rij is geweigerd:
   *[other] { $count } rijen zijn geweigerd:
}
row-whole = de hele regel
cli-refused-row = regel { $line }, { $column }: verwacht { $expected }, gevonden “{ $found }”
cli-refused-order-row = regel { $line }, { $column }: verwacht { $expected }, gevonden “{ $found }”; bestelling { $order } is in haar geheel geweigerd
cli-import-remark = { $count ->
    [one] Niet begrepen, in regel { $line }, { $column }: verwacht { $expected }, gevonden “{ $found }”
   *[other] Niet begrepen, in { $count } regels vanaf regel { $line }, { $column }: verwacht { $expected }, eerst gevonden “{ $found }”
}
cli-passed-over = { $count ->
    [one] Eén bestelling staat anders in dit bestand, en niet nieuwer dan wat bekend is. Ze blijft zoals ze is: { $orders }
        → Overnemen zoals ze in het bestand staan: packdesk import … --newest
   *[other] { $count } bestellingen staan anders in dit bestand, en niet nieuwer dan wat bekend is. Ze blijven zoals ze zijn: { $orders }
        → Overnemen zoals ze in het bestand staan: packdesk import … --newest
}
cli-unknown-columns = Kolommen die Packdesk niets zeggen: { $columns }
cli-synced = { $shop }: { $added } nieuw, { $changed } gewijzigd, { $unchanged } zoals ze waren, { $told } zendingen gemeld
cli-orders-count = { $shown } van { $total } bestellingen
label-value = { $label }: { $value }
cli-checkout = gekozen in de checkout
cli-released = Bestelling { $order } is vrijgegeven: { $stage }
cli-set = Bestelling { $order } is met de hand ingesteld:
cli-label-made = Het label zoals het gemaakt is: { $file }
cli-label-preview = Een voorbeeld van het label zoals het nu geprint zou worden, zonder nummer: { $file }
cli-job-printed = Taak { $job } op { $printer }: geprint
cli-job-handed-over = Taak { $job } op { $printer }: doorgegeven aan het systeem; dat kan niet zeggen of het label eruit kwam
cli-job-unknown = Taak { $job } op { $printer }: niemand weet of het label eruit kwam. Ga kijken, en dan: packdesk jobs answer { $job } yes|no
cli-job-failed = Taak { $job } op { $printer }: niet geprint
cli-job-waiting = Taak { $job } op { $printer }: wacht op de printer
cli-shipped = { $shipped } verzonden, { $refused } geweigerd
cli-refused-orders = { $count ->
    [one] Bestelling { $orders }
   *[other] { $count } bestellingen: { $orders }
}
cli-labels-not-out = { $count ->
    [one] Eén label is gemaakt en er nog niet uit
   *[other] { $count } labels zijn gemaakt en er nog niet uit
}
cli-printers-none = Nog geen printer. Zoek er een met: packdesk printers find
cli-printers-none-found = Geen printer gevonden. Voeg er een toe met het adres: packdesk printers add
cli-printer-saved = Printer { $printer } is opgeslagen
cli-serving = Het station is te bereiken op { $address }
cli-field-required = { $name } (verplicht): { $label }
cli-field-optional = { $name }: { $label }
cli-serving-own = Het eigen certificaat: { $file }
cli-serving-fingerprint = Vingerafdruk (SHA-256): { $fingerprint }
cli-serving-compare = Browsers waarschuwen er één keer voor: ga verder waar ze dezelfde vingerafdruk tonen.
cli-serving-more = Dit adres laat één browser toe, één keer. Voor een andere browser of een tablet: packdesk sessions pair
cli-api-key-once = Dit is de enige keer dat het geheim getoond wordt: zet het nu in de webshop. De webshop toont beide via HTTP Basic.
cli-api-keys-none = Geen webshop heeft een sleutel.
cli-api-key-revoked = Sleutel { $key } laat niemand meer toe.
cli-api-key-over = ingetrokken { $since }
cli-api-access-read = leest
cli-api-access-write = leest en brengt bestellingen
cli-sessions-none = Er is geen browser toegelaten.
cli-sessions-code = { $code } geldt voor één browser tot { $until }.
cli-sessions-ended = Sessie { $session } is beëindigd.
cli-outbox = Te melden aan webshops: { $waiting } wachten, { $set_aside } apart gezet
cli-numbers = Nummers over ({ $carrier }): { $left }
cli-practice = { $printed ->
    [one] Eén oefenlabel is geprint. Het ligt in { $folder } als ZPL, PDF en PNG.
   *[other] { $printed } oefenlabels zijn geprint. Ze liggen in { $folder } als ZPL, PDF en PNG.
}

stage-ready = gereed
stage-held = vastgehouden
stage-waiting = wachtend
stage-booking = bij de vervoerder
stage-labelled = gelabeld
stage-shipped = verzonden
stage-cancelled = geannuleerd
stage-closed = afgesloten

job-queued = wacht
job-sending = wordt verstuurd
job-sent = verstuurd
job-printed = geprint
job-unknown = kwam het eruit?
job-failed = mislukt

task-import = { $file } importeren
task-change = { $total } bestellingen wijzigen
cli-changed = { $count ->
    [one] { $count } bestelling is gewijzigd
   *[other] { $count } bestellingen zijn gewijzigd
}
cli-list-count = { $count ->
    [one] { $count } bestelling
   *[other] { $count } bestellingen
}
cli-change-ask = { $count } bestellingen wijzigen? Antwoord “ja”:
cli-print-ask = Labels van { $count } bestellingen printen? Antwoord “ja”:
task-sync = Bestellingen van { $shop }
task-ship = { $total } bestellingen verzenden
task-decide = Over elke bestelling opnieuw beslissen

cli-rule-if = als
cli-rules-fine = Het bestand is in orde. { $changes ->
    [0] Het wijzigt niets.
    [one] Het wijzigt één ding.
   *[other] Het wijzigt { $changes } dingen.
}
cli-rules-wrong = { $errors ->
    [one] Eén fout; van het bestand is niets overgenomen.
   *[other] { $errors } fouten; van het bestand is niets overgenomen.
}
cli-rules-hint = bedoelde u “{ $hint }”?
cli-rules-applied = Opgeslagen. { $count ->
    [one] Eén bestelling wordt nu anders verzonden.
   *[other] { $count } bestellingen worden nu anders verzonden.
}
cli-rules-brought = { $added ->
    [one] Eén regel kan worden overgenomen.
   *[other] { $added } regels kunnen worden overgenomen.
}
cli-trial = Van { $orders } bestellingen zouden er { $changed } anders verzonden worden; { $held } meer zouden worden vastgehouden, { $released } vrijgegeven.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, andere details
cli-trial-price = prijsverschil: { $difference }
cli-trial-example = { $order }:
cli-written = Geschreven: { $file }
proof-odometer = De printer telt de labels: een label geldt als geprint als de teller verder staat.
proof-host-status = De printer antwoordt op statusvragen: een label geldt als geprint als de printer ermee bezig is gezien en de buffer weer leeg is.
proof-hand-over = De printer antwoordt niets: labels worden doorgegeven, en iemand kijkt.
cli-voided = Het label van bestelling { $order } is ingetrokken: { $numbers }.
cli-voided-ready = De bestelling kan opnieuw worden ingepakt.
cli-further = Nog eens voor bestelling { $order }: { $numbers }
cli-further-return = Retour van bestelling { $order }: { $numbers }
cli-bookings-none = Elke boeking is afgerond.
cli-settings-theirs = Er is niets opgeslagen: { $who } heeft de instellingen intussen gewijzigd. Wat er gewijzigd is:
cli-settings-yours = Wat dit gewijzigd zou hebben:
cli-log-left-out = { $count ->
    [one] Eén oudere regel wordt niet getoond; --limit toont er meer.
   *[other] { $count } oudere regels worden niet getoond; --limit toont er meer.
}
cli-log-unreadable = { $count ->
    [one] Eén regel kon niet worden gelezen.
   *[other] { $count } regels konden niet worden gelezen.
}
cli-support-saved = De bundel is opgeslagen: { $file }
cli-backup-made = De back-up is gemaakt en teruggelezen: { $file }
cli-backup-none = Er is nog geen back-up in { $folder }.
cli-restored = De back-up van { $at } staat op de plaats van het station.
cli-restored-aside = Het station dat er was, wordt bewaard in { $folder }
cli-restored-secrets = { $count ->
    [one] Er kwam één geheim mee.
   *[other] Er kwamen { $count } geheimen mee.
}
cli-restored-next = Vóór het volgende label vraagt het station of het verdergaat: packdesk station confirm
cli-passphrase = De wachtwoordzin van de geheimen:
cli-station-itself = Dit is het station dat het laatste label printte.
cli-station-ask = Er wordt geen label gemaakt voordat iemand antwoordt: packdesk station confirm als dit verdergaat als het station en er geen ander van meer gebruikt wordt; packdesk station confirm --copy als het een kopie ernaast is.
cli-station-goes-on = Dit gaat verder als het station.
cli-station-copy = Dit is nu een eigen station. Geef het een eigen nummerreeks.
cli-station-passed = { $carrier }: { $first } tot en met { $last } worden overgeslagen, { $left } zijn over
cli-station-jobs = { $count ->
    [one] Eén label kan er eerder uitgekomen zijn: packdesk jobs --unfinished vraagt ernaar.
   *[other] { $count } labels kunnen er eerder uitgekomen zijn: packdesk jobs --unfinished vraagt ernaar.
}
cli-station-new = Er is een nieuw station gemaakt. Nummers waarvan bekend is dat het oude ze gebruikte, blijven gebruikt.
cli-purged = Weg van wat vóór { $day } afliep:
cli-purge-would = Zou verdwijnen van wat vóór { $day } afliep:
cli-nothing-erased = Er is niets gewist.
cli-erased = Gewist:
cli-erase-asks = Dit alles voorgoed wissen? Typ ja:
cli-yes = ja
cli-erase-open = { $order } staat nog open en blijft ongemoeid.
cli-erase-before = { $order } is eerder gewist.
cli-exported = { $orders ->
    [one] { $orders } bestelling is opgeslagen: { $file }
   *[other] { $orders } bestellingen zijn opgeslagen: { $file }
}
