# What the command line says beside answers.

cli-imported = { $file } → { $shop }: { $added } neu, { $changed } geändert, { $unchanged } unverändert
cli-read-as = gelesen als: { $how }
cli-refused-rows = { $count ->
    [one] Eine Zeile wurde abgelehnt:
   *[other] { $count } Zeilen wurden abgelehnt:
}
row-whole = die ganze Zeile
cli-refused-row = Zeile { $line }, { $column }: erwartet { $expected }, gefunden „{ $found }“
cli-refused-order-row = Zeile { $line }, { $column }: erwartet { $expected }, gefunden „{ $found }“; Bestellung { $order } wird ganz abgelehnt
cli-import-remark = { $count ->
    [one] Nicht verstanden, in Zeile { $line }, { $column }: erwartet { $expected }, gefunden „{ $found }“
   *[other] Nicht verstanden, in { $count } Zeilen ab Zeile { $line }, { $column }: erwartet { $expected }, zuerst gefunden „{ $found }“
}
cli-passed-over = { $count ->
    [one] Eine Bestellung steht in dieser Datei anders, und nicht neuer als bekannt. Sie bleibt, wie sie ist: { $orders }
        → Übernehmen, wie sie in der Datei stehen: packdesk import … --newest
   *[other] { $count } Bestellungen stehen in dieser Datei anders, und nicht neuer als bekannt. Sie bleiben, wie sie sind: { $orders }
        → Übernehmen, wie sie in der Datei stehen: packdesk import … --newest
}
cli-unknown-columns = Spalten, die Packdesk nichts sagen: { $columns }
cli-synced = { $shop }: { $added } neu, { $changed } geändert, { $unchanged } unverändert, { $told } Sendungen gemeldet
cli-orders-count = { $shown } von { $total } Bestellungen
label-value = { $label }: { $value }
cli-checkout = im Checkout gewählt
cli-released = Bestellung { $order } ist freigegeben: { $stage }
cli-set = Bestellung { $order } ist von Hand festgelegt:
cli-label-made = Das Label, wie es erstellt wurde: { $file }
cli-label-preview = Ein Muster des Labels, wie es jetzt gedruckt würde, ohne Nummer: { $file }
cli-job-printed = Druckauftrag { $job } auf { $printer }: gedruckt
cli-job-handed-over = Druckauftrag { $job } auf { $printer }: an das System übergeben; ob das Label herauskam, kann es nicht sagen
cli-job-unknown = Druckauftrag { $job } auf { $printer }: Niemand weiß, ob das Label herauskam. Nachsehen, dann: packdesk jobs answer { $job } yes|no
cli-job-failed = Druckauftrag { $job } auf { $printer }: nicht gedruckt
cli-job-waiting = Druckauftrag { $job } auf { $printer }: wartet auf den Drucker
cli-shipped = { $shipped } versandt, { $refused } abgelehnt
cli-refused-orders = { $count ->
    [one] Bestellung { $orders }
   *[other] { $count } Bestellungen: { $orders }
}
cli-labels-not-out = { $count ->
    [one] Ein Label ist gemacht und noch nicht gedruckt
   *[other] { $count } Labels sind gemacht und noch nicht gedruckt
}
cli-printers-none = Noch kein Drucker. Suchen mit: packdesk printers find
cli-printers-none-found = Kein Drucker gefunden. Über seine Adresse hinzufügen mit: packdesk printers add
cli-printer-saved = Drucker { $printer } ist gespeichert
cli-serving = Die Station ist unter { $address } erreichbar
cli-field-required = { $name } (erforderlich): { $label }
cli-field-optional = { $name }: { $label }
cli-serving-own = Ihr eigenes Zertifikat: { $file }
cli-serving-fingerprint = Fingerabdruck (SHA-256): { $fingerprint }
cli-serving-compare = Browser warnen einmal davor: weitermachen, wo sie denselben Fingerabdruck zeigen.
cli-serving-more = Diese Adresse lässt einen Browser ein, einmal. Für einen weiteren Browser oder ein Tablet: packdesk sessions pair
cli-api-key-once = Das Secret wird nur dieses eine Mal angezeigt: jetzt im Shop eintragen. Der Shop weist sich mit beiden über HTTP Basic aus.
cli-api-keys-none = Kein Shop hat einen Schlüssel.
cli-api-key-revoked = Schlüssel { $key } lässt niemanden mehr ein.
cli-api-key-over = widerrufen { $since }
cli-api-access-read = liest
cli-api-access-write = liest und bringt Bestellungen
cli-sessions-none = Kein Browser ist eingelassen.
cli-sessions-code = { $code } gilt für einen Browser bis { $until }.
cli-sessions-ended = Sitzung { $session } ist beendet.
cli-outbox = Shops noch zu melden: { $waiting } wartend, { $set_aside } zurückgestellt
cli-numbers = Verbleibende Nummern ({ $carrier }): { $left }
cli-practice = { $printed ->
    [one] Ein Übungslabel ist gedruckt. Es liegt als ZPL, PDF und PNG in { $folder }.
   *[other] { $printed } Übungslabels sind gedruckt. Sie liegen als ZPL, PDF und PNG in { $folder }.
}

stage-ready = bereit
stage-held = angehalten
stage-waiting = wartend
stage-booking = beim Paketdienst
stage-labelled = mit Label
stage-shipped = versandt
stage-cancelled = storniert
stage-closed = abgeschlossen

job-queued = wartet
job-sending = wird gesendet
job-sent = gesendet
job-printed = gedruckt
job-unknown = herausgekommen?
job-failed = fehlgeschlagen

task-import = { $file } wird importiert
task-change = { $total } Bestellungen werden geändert
cli-changed = { $count ->
    [one] { $count } Bestellung wurde geändert
   *[other] { $count } Bestellungen wurden geändert
}
cli-list-count = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
cli-change-ask = { $count } Bestellungen ändern? Antwort „ja“:
cli-print-ask = Labels von { $count } Bestellungen drucken? Antwort „ja“:
task-sync = Bestellungen von { $shop }
task-ship = { $total } Bestellungen werden versandt
task-decide = Für jede Bestellung wird neu entschieden

cli-rule-if = wenn
cli-rules-fine = Die Datei ist in Ordnung. { $changes ->
    [0] Sie ändert nichts.
    [one] Sie ändert eine Sache.
   *[other] Sie ändert { $changes } Sachen.
}
cli-rules-wrong = { $errors ->
    [one] Ein Fehler; nichts aus der Datei wurde übernommen.
   *[other] { $errors } Fehler; nichts aus der Datei wurde übernommen.
}
cli-rules-hint = „{ $hint }“ gemeint?
cli-rules-applied = Gespeichert. { $count ->
    [one] Eine Bestellung wird jetzt anders versandt.
   *[other] { $count } Bestellungen werden jetzt anders versandt.
}
cli-rules-brought = { $added ->
    [one] Eine Regel kann übernommen werden.
   *[other] { $added } Regeln können übernommen werden.
}
cli-trial = Von { $orders } Bestellungen würden { $changed } anders versandt; { $held } weitere würden angehalten, { $released } freigegeben.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, andere Details
cli-trial-price = Preisunterschied: { $difference }
cli-trial-example = { $order }:
cli-written = Geschrieben: { $file }
proof-odometer = Er zählt seine Labels: Ein Label gilt als gedruckt, wenn sein Zähler weitergezählt hat.
proof-host-status = Er beantwortet Statusfragen: Ein Label gilt als gedruckt, wenn er bei der Arbeit gesehen wurde und sein Puffer wieder leer ist.
proof-hand-over = Er antwortet nichts: Labels werden übergeben, und jemand sieht nach.
cli-voided = Das Label der Bestellung { $order } ist annulliert: { $numbers }.
cli-voided-ready = Die Bestellung kann wieder gepackt werden.
cli-further = Noch einmal für Bestellung { $order }: { $numbers }
cli-further-return = Retoure von Bestellung { $order }: { $numbers }
cli-bookings-none = Jede Buchung ist abgeschlossen.
cli-settings-theirs = Nichts wurde gespeichert: { $who } hat die Einstellungen inzwischen geändert. Diese Änderungen sind:
cli-settings-yours = Das hätte dies hier geändert:
cli-log-left-out = { $count ->
    [one] Eine ältere Zeile wird nicht angezeigt; --limit zeigt mehr.
   *[other] { $count } ältere Zeilen werden nicht angezeigt; --limit zeigt mehr.
}
cli-log-unreadable = { $count ->
    [one] Eine Zeile war nicht lesbar.
   *[other] { $count } Zeilen waren nicht lesbar.
}
cli-support-saved = Die Supportdatei ist gespeichert: { $file }
cli-backup-made = Die Sicherung ist erstellt und wurde zur Probe gelesen: { $file }
cli-backup-none = In { $folder } gibt es noch keine Sicherung.
cli-restored = Die Sicherung vom { $at } steht jetzt an der Stelle der Station.
cli-restored-aside = Die bisherige Station liegt in { $folder }
cli-restored-secrets = { $count ->
    [one] Ein geheimer Schlüssel kam mit.
   *[other] { $count } geheime Schlüssel kamen mit.
}
cli-restored-next = Vor dem nächsten Label fragt die Station, ob sie weiterläuft: packdesk station confirm
cli-passphrase = Die Passphrase der geheimen Schlüssel:
cli-station-itself = Das ist die Station, die das letzte Label gedruckt hat.
cli-station-ask = Vor einer Antwort wird kein Label erstellt: packdesk station confirm, wenn dies als die Station weiterläuft und keine andere Fassung davon mehr benutzt wird; packdesk station confirm --copy, wenn es eine Kopie daneben ist.
cli-station-goes-on = Dies läuft als die Station weiter.
cli-station-copy = Das ist jetzt eine eigene Station. Sie braucht einen eigenen Nummernkreis.
cli-station-passed = { $carrier }: { $first } bis { $last } werden ausgelassen, { $left } bleiben
cli-station-jobs = { $count ->
    [one] Ein Label ist vorher vielleicht herausgekommen: packdesk jobs --unfinished fragt danach.
   *[other] { $count } Labels sind vorher vielleicht herausgekommen: packdesk jobs --unfinished fragt danach.
}
cli-station-new = Eine neue Station ist angelegt. Nummern, die die alte bekanntermaßen verbraucht hat, bleiben verbraucht.
cli-purged = Entfernt von dem, was vor dem { $day } endete:
cli-purge-would = Entfernt würde von dem, was vor dem { $day } endete:
cli-nothing-erased = Nichts wurde gelöscht.
cli-erased = Gelöscht:
cli-erase-asks = All das endgültig löschen? Dann ja eingeben:
cli-yes = ja
cli-erase-open = { $order } ist noch offen und bleibt unberührt.
cli-erase-before = { $order } wurde schon gelöscht.
cli-exported = { $orders ->
    [one] { $orders } Bestellung ist gespeichert: { $file }
   *[other] { $orders } Bestellungen sind gespeichert: { $file }
}
