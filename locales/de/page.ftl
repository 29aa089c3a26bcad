# What the page says. Sentences the station itself speaks are in the other files.

## The frame

rail = Ansichten
rail-find = Suchen
rail-help = Hilfe
act-help = Das Handbuch
help-contents = Inhalt des Handbuchs
help-search = Im Handbuch suchen
help-none = Davon spricht keine Seite.
help-language = Das Handbuch ist auf Englisch.
rail-leave = Abmelden
rail-questions = { $count ->
    [one] { $count } Label stellt eine Frage
   *[other] { $count } Labels stellen eine Frage
}
screen-pack = Packen
screen-orders = Bestellungen
screen-spool = Druck
screen-settings = Einstellungen
technical = Technischer Text
dismiss = Ausblenden
weight = Gewicht
weight-placeholder = z. B. 1,4 kg
weight-wrong = Ein Gewicht wie 800 g oder 1,4 kg eingeben
country-add = Land hinzufügen
country-remove = { $country } entfernen
side = { $side ->
    [length] Länge in Millimetern
    [width] Breite in Millimetern
   *[height] Höhe in Millimetern
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Ja
   *[no] Nein
}
name-taken = Dieser Name ist vergeben

yes-key = j
no-key = n
key-enter = Enter
key-escape = Esc
key-space = Leertaste
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-delete = Entf
key-backspace = ⌫
key-home = Pos1
key-end = Ende

## The status strip

status-strip = Zustand der Station
status-unlinked = Die Station antwortet nicht. Nichts ist verloren; die Seite versucht es von selbst erneut.
status-practice = Übung
status-shop = { $ever ->
    [yes] { $shop } abgeglichen { $when }
   *[no] { $shop }: noch nicht abgeglichen
}
status-shop-offline = { $ever ->
    [yes] { $shop }: offline, zuletzt abgeglichen { $when }
   *[no] { $shop }: offline
}
status-outbox = { $count ->
    [0] Nichts zu melden
   *[other] { $count } dem Shop zu melden
}
status-outbox-aside = { $count ->
    [one] { $count } Meldung zurückgestellt
   *[other] { $count } Meldungen zurückgestellt
}
status-no-printer = Noch kein Drucker
status-printer = { $waiting ->
    [0] { $printer }: bereit
   *[other] { $printer }: { $waiting } wartend
}
status-printer-problem = { $waiting ->
    [0] Bei { $printer } nachsehen
   *[other] Bei { $printer } nachsehen, { $waiting } wartend
}
status-numbers = { $count ->
    [0] Keine Nummern mehr
    [one] Noch { $count } Nummer
   *[other] Noch { $count } Nummern
}
status-other-desk = Ein anderes Packdesk-Fenster betreibt diesen Packplatz

## Acts, as buttons, in the palette and on the page of keys

act-add = Hinzufügen
act-add-box = Karton hinzufügen
act-add-carrier = Paketdienst hinzufügen
act-add-contract = Vertrag hinzufügen
act-add-method = Versandart hinzufügen
act-add-pattern = Muster hinzufügen
act-add-printer = Drucker hinzufügen
act-add-range = Nummern hinzufügen
act-add-rate = Kurs hinzufügen
act-add-rule = Regel hinzufügen
act-add-sender = Adresse hinzufügen
act-add-shop = Shop hinzufügen
act-alternatives = Anders versenden
act-back = Zurück
act-back-to-pack = Zurück zum Packen
act-batch-close = Schließen
act-batch-stop = Stoppen
act-came-out = Ja, herausgekommen
act-cancel = Abbrechen
act-check-again = Erneut prüfen
row-more = Mehr zu { $name }
act-choose-file = Dateien wählen
act-clear = Leeren
act-clear-shop-defaults = Alles wie die Station
act-close = Schließen
act-edit = Bearbeiten
act-edit-rule = Regel bearbeiten
act-find-printers = Drucker suchen
act-give-back = Den Regeln überlassen
act-go-orders = Bestellungen
act-go-pack = Packen
act-go-settings = Einstellungen
act-go-spool = Druckaufträge
act-hold = Anhalten
act-keys = Tasten
act-leave-practice = Meinen Shop einrichten
act-look-up = Nachschlagen
act-move-down = Nach unten
act-move-up = Nach oben
act-next-part = Nächster Teil der Einstellungen
act-next-row = Bewegen
act-next-tab = Nächster Stand
act-not-out = Nein, erneut drucken
act-open = Öffnen
act-open-order = Bestellung öffnen
act-open-order-short = Öffnen
act-palette = Aktion, Bestellung oder Einstellung suchen
act-prefer = Labels hier drucken
act-previous-row = Nach oben
act-print = Drucken
act-print-selected = Drucken
act-pull-up = Aufrufen
act-release = Freigeben
act-remove = Entfernen
act-remove-rule = Regel entfernen
act-reprint = Erneut drucken
act-restart = Packdesk neu starten
act-retry = Erneut versuchen
act-rule-down = Regel nach unten
act-rule-up = Regel nach oben
act-save = Speichern
act-search = Suchen
act-search-orders = Bestellungen durchsuchen
act-select = Auswählen
act-select-all = Alle auswählen
act-select-down = Bereich auswählen
act-set-method = Versandart von Hand wählen
act-set-size = Maße von Hand festlegen
act-set-weight = Gewicht von Hand festlegen
act-sound = Ton ein oder aus
act-sync = Jetzt abgleichen
act-technical = Technischer Text
act-sync-all = Alle Shops abgleichen
act-sync-and-look = Abgleichen und suchen
act-test-label = Testlabel
act-toggle-rule = Regel ein oder aus
act-tried = Was aus jeder Regel wurde
act-undo = Rückgängig
act-why-not = Warum keine andere?

keys-scan = Ein Scan wirkt in jeder Ansicht, wo immer der Fokus ist: Er ruft die Bestellung in Packen auf.
palette-placeholder = Aktion, Bestellung, Kunde, Einstellung…
palette-nothing = Nichts gefunden

## Stages

stage-all = Alle
stage-title-ready = Bereit
stage-title-held = Angehalten
stage-title-waiting = Wartend
stage-title-booking = Beim Paketdienst
stage-title-labelled = Mit Label
stage-title-shipped = Versandt
stage-title-cancelled = Storniert
stage-title-closed = Abgeschlossen

## Pack: the great strip

signal = Was jetzt zu tun ist
signal-idle = Eine Bestellung scannen
signal-idle-next = Irgendein Barcode der Bestellung, ihre Nummer oder eine Sendungsnummer. Eintippen geht auch.
signal-unknown = Nicht gefunden
signal-unknown-next = Keine Bestellung trägt { $code }. Das Paket beiseitelegen und das nächste scannen.
signal-several = Welche?
signal-several-next = Mehrere Bestellungen tragen { $code }. Mit den Pfeiltasten wählen und Enter drücken.
signal-failed = Das ging nicht
signal-ready = Erneut scannen oder Enter drücken, um zu drucken
signal-ready-next = Das Label wird sofort erstellt und gedruckt; annullieren Sie es, wenn das Paket nicht abgeht.
signal-late = Zu spät: Zusage verpasst
signal-late-next = Das Paket hat seine Übergabe verpasst. Erneut scannen oder Enter drücken, um trotzdem zu drucken.
signal-held = Angehalten: noch nicht versenden
signal-waiting = Warten: Der Shop ist nicht bereit
signal-waiting-next = { $from ->
    [file] Laut Bestelldatei unbezahlt oder angehalten. Das Paket beiseitelegen; nach der Zahlung eine neuere Datei importieren. Oder die Bestellung auf ihrer Seite freigeben.
   *[shop] Im Shop unbezahlt oder angehalten. Das Paket beiseitelegen; die Bestellung wird von selbst bereit, sobald der Shop es sagt. Oder auf ihrer Seite freigeben.
}
signal-booking = Beim Paketdienst
signal-booking-next = Der Paketdienst wurde nach dem Label gefragt und hat noch nicht geantwortet. Das Paket beiseitelegen; O öffnet die Seite der Bestellung, die vielleicht eine Frage stellt.
signal-labelled = Hat sein Label
signal-labelled-next = Das Label wurde schon erstellt und ist noch nicht herausgekommen.
signal-shipped = Schon versandt
signal-shipped-next = Das Label kam schon heraus. Ctrl+Shift+P druckt dasselbe Label noch einmal.
signal-cancelled = Storniert: nicht packen
signal-cancelled-next = Der Shop hat diese Bestellung storniert. Die Artikel zurück ins Regal legen.
signal-closed = Nichts zu versenden
signal-closed-next = Sie wurde anderswo versandt, oder nichts darin wird versandt.
signal-shipping = Label wird erstellt
signal-shipping-next = Einen Moment
signal-refused = Kein Label
signal-scale-settles = Die Waage bewegt sich noch
signal-scale-settles-next = Das Label wird von selbst gedruckt, sobald das Paket still liegt.
signal-queued = Wartet auf den Drucker
signal-queued-next = { $printer } druckt es als nächstes.
signal-needs-you = Der Drucker braucht Sie
signal-sending = Druckt
signal-sending-next = Das Label ist unterwegs zu { $printer }.
signal-sent = Druckt
signal-sent-next = { $printer } hat es; warten auf die Meldung, dass es heraus ist.
signal-printed = Label gedruckt
signal-printed-next = Aufkleben. Der nächste Scan geht sofort.
signal-printed-parcels = { $parcels } Labels gedruckt
signal-printed-parcels-next = Auf jedes Paket eines kleben. Der nächste Scan geht sofort.
signal-handed-over = Label gesendet
signal-handed-over-next = { $printer } kann nicht sagen, ob es herauskam: nachsehen. Der nächste Scan geht sofort.
signal-question = Kam das Label heraus?
signal-question-next = Bei { $printer } nachsehen, dann mit Alt+J (ja) oder Alt+N (nein) antworten.
signal-print-failed = Das Label wurde nicht gedruckt

## Pack: the order

pack-entry = Bestellnummer eingeben
pack-entry-next = Enter schlägt sie nach
pack-order = Bestellung { $number }
pack-placed = bestellt { $when }
pack-items = { $count ->
    [one] Artikel
   *[other] Artikel
}
pack-to = Geht an
pack-chosen = Im Checkout gewählt
pack-chosen-nothing = Nichts
pack-with = Versand mit
pack-no-method = Noch nichts
due = { $whole ->
    [yes] { $when ->
        [missed] Zu spät: Übergabe war fällig { $day }
        [soon] Heute übergeben
        [today] Heute übergeben
        [tomorrow] Morgen übergeben
       *[later] Übergeben bis { $day }
    }
   *[no] { $when ->
        [missed] Zu spät: Übergabe war fällig { $day }, { $time }
        [soon] Jetzt übergeben: bis { $time }
        [today] Heute übergeben bis { $time }
        [tomorrow] Morgen übergeben bis { $time }
       *[later] Übergeben bis { $day }, { $time }
    }
}
due-chip = { $when ->
    [missed] verpasst
    [soon] bis { $time }
    [today] { $whole ->
        [yes] heute
       *[no] heute { $time }
    }
    [tomorrow] morgen
   *[later] { $day }
}
alternatives-title = Was passen würde
alternatives-none = Keine andere Versandart passt für dieses Paket.
pack-customer-note = Der Kunde schreibt: { $note }
pack-unshipped = { $count ->
    [one] { $count } weitere Position wird nicht versandt (Download, Gutschein, Dienstleistung)
   *[other] { $count } weitere Positionen werden nicht versandt (Downloads, Gutscheine, Dienstleistungen)
}
pack-several = Bestellungen mit diesem Code
pack-oldest = Als Nächstes zu packen
pack-empty = Keine Bestellung ist bereit. Neue erscheinen hier von selbst.
pack-empty-shelf = Alle Bestellungen, die bereit sind, stehen im Regal.
pack-side = Drucker und Label
pack-side-waits = Das Label erscheint hier, bevor es gedruckt wird.
pack-printer = { $waiting ->
    [0] Bereit · { $size } · { $dpi } dpi
   *[other] { $waiting } wartend · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Gedruckt von { $printer } um { $when }
    [failed] Fehlgeschlagen auf { $printer } um { $when }
    [unknown] Seit { $when } weiß niemand, ob { $printer } es gedruckt hat
    [queued] Wartet auf { $printer } seit { $when }
    [sent] { $evidence ->
        [handed_over] An { $printer } übergeben um { $when }
       *[other] Unterwegs zu { $printer } seit { $when }
    }
   *[other] Unterwegs zu { $printer } seit { $when }
}
hint-other-barcode = Einen anderen Barcode derselben Bestellung scannen, oder die Nummer auf dem Lieferschein.
hint-not-pulled = Eine ganz neue Bestellung ist vielleicht noch nicht hier: Shops abgleichen und erneut suchen.
hint-set-aside = Das Paket beiseitelegen. Der nächste Scan geht sofort.

label-picture = Das Label der Bestellung { $number }
label-by-carrier = Der Paketdienst macht das Label, wenn es gebucht wird
label-would-be = Wie es gedruckt wird; seine Nummer bekommt es dann
label-made = Wie es erstellt wurde
label-none = Noch kein Label

practice-banner = Übungsstation: Alles hier ist nur zum Üben; Labels gehen an einen Übungsdrucker.
practice-leave = Meinen Shop einrichten

## Orders

orders-search = Nummer, Name, Ort, SKU…
orders-search-short = Suchen
orders-count = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
orders-selected = { $count ->
    [one] { $count } Bestellung ausgewählt
   *[other] { $count } Bestellungen ausgewählt
}
orders-select = Bestellung { $number } auswählen
orders-none = Hier sind keine Bestellungen.
orders-none-found = Keine Bestellung passt zu diesen Filtern. Esc hebt sie auf.
column-number = Nummer
column-name = Name
column-place = Wohin
column-method = Versand mit
column-items = Artikel
column-total = Summe
column-placed = Bestellt
column-due = Übergabe
column-stage = Stand
column-quantity = Menge
column-item = Artikel
column-sku = SKU
column-price = Preis
column-job = Druckauftrag
column-document = Was
column-state = Zustand
column-printer = Drucker
column-when = Wann
filter-shop = Shop
filter-any-shop = Alle Shops
filter-country = Land
filter-any-country = Alle Länder
filter-method = Versandart
filter-any-method = Alle Versandarten
filter-sort = Reihenfolge der Liste
sort-due = Fällige zuerst
sort-number = Nach Nummer
sort-name = Nach Name

batch-running = { $done } von { $total } werden gedruckt
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } Label gedruckt
       *[other] { $shipped } Labels gedruckt
    }
   *[other] { $shipped ->
        [one] { $shipped } Label erstellt, noch { $rest } zu drucken
       *[other] { $shipped } Labels erstellt, noch { $rest } zu drucken
    }
}
batch-refused = { $refused ->
    [one] { $refused } Bestellung abgelehnt
   *[other] { $refused } Bestellungen abgelehnt
}
batch-stopped = Vor dem Ende gestoppt.

## Order

order-decision = Wie sie versandt wird, und warum
order-price = kostet { $price }
order-set-sender = Adresse von Hand
tried-matched = Sie trifft zu
tried-not = Sie trifft nicht zu
order-see-rule = Regel ansehen
order-method-by-rules = Wie die Regeln sagen
order-hold-reason = Grund für die Prüfung
order-hold-plain = Von Hand angehalten
order-overridden = Bestellung { $number } wurde von Hand geändert
order-lines = Was darin ist
order-line-bodyless = wird nicht versandt
order-total = { $payment ->
    [paid] Summe, bezahlt
    [unpaid] Summe, unbezahlt
    [refunded] Summe, erstattet
   *[unknown] Summe
}
order-facts = Was der Shop sagt
order-service-point = Abholpunkt
order-reference = Referenz des Shops
order-placed = Bestellt
order-received = Hier eingegangen
order-tags = Schlagwörter
order-tracking = { $count ->
    [one] Sendungsnummer
   *[other] Sendungsnummern
}
order-shipments = Sendungen
shipment-direction = { $direction ->
    [return] Retoure { $sequence }
   *[outgoing] { $sequence ->
        [1] An den Kunden
       *[other] An den Kunden, Sendung { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] niemand weiß, ob sie gebucht wurde
       *[other] wird gebucht
    }
    [booked] gebucht, noch kein Label
    [kept] vorab gebucht, Label aufgehoben
    [labelled] Label erstellt
    [shipped] Label ist heraus
    [failed] nicht gebucht
   *[voided] annulliert
}
parcel-state = { $state ->
    [planned] noch kein Label
    [labelled] Label erstellt
    [shipped] Label ist heraus
   *[voided] annulliert
}
parcel-no-number = noch keine Nummer
act-void = Label annullieren
act-replacement = Ersatz
act-return-label = Retourenlabel
further-title = { $direction ->
    [return] Ein Retourenlabel für diese Bestellung
   *[outgoing] Eine weitere Sendung dieser Bestellung
}
further-about = { $direction ->
    [return] Ein Label für den Rückweg, mit eigener Nummer: Es wird sofort erstellt und gedruckt.
   *[outgoing] Ein Ersatz oder ein Teil, mit eigenem Label und eigener Nummer: Es wird sofort erstellt und gedruckt, und der Shop erfährt es, sobald das Label heraus ist.
}
act-make-label = Label erstellen
further-made = { $direction ->
    [return] Retourenlabel erstellt: { $numbers }
   *[outgoing] Weiteres Label erstellt: { $numbers }
}
void-title = Label der Bestellung { $order } annullieren
void-numbers = { $count ->
    [one] Die Nummer { $numbers } wird nicht wieder verwendet.
   *[other] Die Nummern { $numbers } werden nicht wieder verwendet.
}
void-order = { $direction ->
    [return] Die Bestellung bleibt, wie sie ist; die Retoure lässt sich neu erstellen.
   *[outgoing] Die Bestellung kann wieder gepackt werden, außer ein anderes Label davon besteht.
}
void-waiting = Was noch auf einen Drucker wartet, wird aus seiner Warteschlange genommen.
void-told = Wurde dem Shop der Versand gemeldet, erfährt er, dass das Label annulliert ist.
void-reason = Warum?
void-done = { $cancelled ->
    [0] Das Label der Bestellung { $order } ist annulliert.
    [one] Das Label der Bestellung { $order } ist annulliert; 1 Druckauftrag wurde herausgenommen.
   *[other] Das Label der Bestellung { $order } ist annulliert; { $cancelled } Druckaufträge wurden herausgenommen.
}
booking-question = Wurde das Label der Bestellung { $order } bei { $carrier } erstellt?
booking-question-about = { $carrier } wurde angefragt, und die Antwort ging verloren. Dort nach der Referenz { $reference } suchen. Bis das beantwortet ist, wird die Bestellung nirgends sonst versandt.
booking-question-asked = Zuletzt angefragt { $when }, { $attempts ->
    [one] einmal.
   *[other] { $attempts }-mal.
}
booking-question-number = { $of ->
    [1] Nummer des Pakets
   *[other] Nummer von Paket { $parcel } von { $of }
}
booking-question-made = Bestellung { $order } ist gebucht
booking-question-absent = Der Paketdienst hat Bestellung { $order } nicht; sie kann wieder gepackt werden
act-booking-made = Erstellt: Das sind die Nummern
act-booking-absent = Nicht da
order-jobs = Druckaufträge
order-timeline = Was geschehen ist
order-status = { $status ->
    [open] zu versenden
    [waiting] noch nicht
    [cancelled] nicht mehr
   *[completed] erledigt
}

## Spool

job-state = { $state ->
    [queued] Wartet
    [sending] Wird gesendet
    [sent] { $evidence ->
        [handed_over] An das System übergeben
        [sent_on] Gesendet; mehr kann er nicht sagen
       *[other] Gesendet, warten auf seine Meldung
    }
    [printed] { $evidence ->
        [file] In eine Datei geschrieben
        [person] Herausgekommen, sagte eine Person
        [host_status] Gedruckt, laut Status
       *[other] Gedruckt
    }
    [unknown] Herausgekommen?
    [cancelled] Herausgenommen
   *[failed] Fehlgeschlagen
}
spool-questions = Labels, die eine Frage stellen
spool-none = Noch wurde nichts gedruckt.
spool-waiting = { $count ->
    [0] Bereit, nichts wartet
    [one] { $count } Label wartet
   *[other] { $count } Labels warten
}

## Settings

settings-printers = Drucker
settings-shops = Shops
settings-import = Dateien importieren
settings-sender = Absenderadressen
settings-defaults = Vorgaben
settings-methods = Versandarten
settings-boxes = Kartons
settings-checkout = Namen im Checkout
settings-rules = Regeln
settings-rates = Wechselkurse
settings-numbers = Nummern
settings-desk = Dieser Packplatz
settings-doctor = Systemprüfung
conflict-title = { $who } hat die Einstellungen inzwischen geändert
conflict-somebody = jemand
conflict-about = Nichts wurde überschrieben, und von Ihren Änderungen ist noch nichts gespeichert.
conflict-theirs = Was { $who } geändert hat
conflict-yours = Was Sie ändern würden
conflict-both = { $count ->
    [one] Das haben Sie beide geändert. Was gilt?
   *[other] Diese haben Sie beide geändert. Was gilt?
}
conflict-pick-mine = Ihres:
conflict-pick-theirs = Das andere:
conflict-removed = entfernt
conflict-pick-first = Erst wählen, was gilt.
act-take-theirs = Anderes nehmen, meines aufgeben
act-mine-on-top = Meines darüberlegen
act-restore-anyway = Trotzdem wiederherstellen
settings-saved = { $count ->
    [0] Gespeichert. Jede Bestellung wird versandt wie zuvor.
    [one] Gespeichert. { $count } Bestellung wird jetzt anders versandt.
   *[other] Gespeichert. { $count } Bestellungen werden jetzt anders versandt.
}

about-printers = Einer druckt die Labels, ein anderer vielleicht die Dokumente. Jeder ist gezeichnet, wie er ist; was ihn am Drucken hindert, steht daneben.
printers-looking = Suche an USB, seriellen Schnittstellen, im Netzwerk und im System…
printers-found = { $count ->
    [0] Kein Drucker gefunden. Einschalten und erneut suchen, oder über die Adresse hinzufügen.
    [one] { $count } Drucker gefunden
   *[other] { $count } Drucker gefunden
}
printers-none = Noch kein Drucker. Packdesk suchen lassen oder über die Adresse hinzufügen.
printer-name = Name
printer-connection = Wie er erreichbar ist
printer-language = Was er versteht
printer-dpi = Auflösung
printer-label = Eingelegtes Label
act-ask-printer = Drucker abfragen
printer-told = Der Drucker sagt: { $model }
printer-told-nothing = kein Modell; er antwortet nichts
printer-proof = Nachweis des Drucks
printer-preferred = Druckt die Labels
printer-saved = { $printer } ist gespeichert
printer-removed = { $printer } ist entfernt
printer-tested = Ein Testlabel ist unterwegs zu { $printer }
printer-proves = { $proof ->
    [odometer] Er zählt seine Labels
    [host_status] Sein Status; er zählt nichts
   *[hand_over] Sichtprüfung
}
connection = { $kind ->
    [tcp] Netzwerk (Port 9100)
    [usb_device] USB-Druckergerät
    [usb] USB über seine Kennungen
    [serial] Serielle Schnittstelle
    [queue] Druckwarteschlange des Systems
   *[folder] Ordner mit Dateien
}
connection-host = Adresse
connection-port = Port
connection-device = Gerät
connection-baud = Bit je Sekunde
connection-vendor = Herstellerkennung
connection-product = Produktkennung
connection-serial = Seriennummer
connection-serial-help = Leer nimmt den einzigen vorhandenen.
connection-queue = Warteschlange
connection-queue-help = Ihr Name im System oder eine ipp://-Adresse.
connection-folder = Ordner

about-shops = Woher Bestellungen kommen, und wem gemeldet wird, was versandt ist. Schlüssel werden im Schlüsselbund des Systems aufbewahrt und nie wieder angezeigt.
shops-none = Noch kein Shop. Hinzufügen oder Dateien importieren.
shop-name = Name
shop-kind = Art
shop-key-kept = im Schlüsselbund aufbewahrt
shop-status = Status im Shop
shop-status-means = Bedeutung am Packplatz
shop-status-add = Status hinzufügen
shop-unreadable-key = Der Schlüssel ist nicht lesbar:
shop-syncing = Wird abgeglichen…
shop-pulled = Abgeglichen { $when }
shop-pull-so-far = { $done ->
    [one] Bisher { $done } Bestellung
   *[other] Bisher { $done } Bestellungen
}
shop-pull-of = { $done } von { $total } Bestellungen
shop-never-pulled = Noch nicht abgeglichen
shop-no-key = Dafür gibt es keinen Schlüssel: Shop bearbeiten und einen eingeben.
shop-saved = { $shop } ist gespeichert
shop-removed = { $shop } ist entfernt; die Bestellungen bleiben
shop-synced = { $shop }: { $added } neu, { $changed } geändert, { $told ->
    [one] { $told } Sendung gemeldet
   *[other] { $told } Sendungen gemeldet
}
outbox-title = { $count ->
    [0] Shops und Paketdiensten zu melden
   *[other] Shops und Paketdiensten zu melden: { $count }
}
outbox-empty = Alle wissen, was versandt und was annulliert ist.
outbox-target = An
outbox-what = Was
outbox-message = { $kind ->
    [shipped] versandt
    [withdrawn] das Label wurde annulliert
   *[void_booking] die Buchung wird nicht mehr gebraucht
}
outbox-state = { $state ->
    [due] geht hinaus { $when } ({ $attempts ->
        [0] noch nicht versucht
        [one] einmal versucht
       *[other] { $attempts }-mal versucht
    })
    [trying] geht gerade hinaus
    [set_aside] zurückgestellt: abgelehnt
    [dropped] nicht mehr nötig
   *[done] gemeldet
}

about-import = Bestellexporte von WooCommerce und Shopify, die eigenen JSON Lines von Packdesk und jede andere Tabelle, deren Spalten genannt sind. Eine Datei zweimal zu importieren ändert nichts.
import-shop = Bestellungen gehören zu
import-shop-by-format = einem Shop, der wie die Datei heißt
import-drop = Bestelldateien hier ablegen
import-formats = CSV (Komma, Semikolon oder Tab) oder JSON Lines
import-running = { $done ->
    [0] { $file } wird gelesen
   *[other] { $file } wird gelesen: { $done } Bestellungen
}
import-format = { $format ->
    [woocommerce] WooCommerce-CSV, für { $shop }
    [shopify] Shopify-CSV, für { $shop }
    [packdesk] Packdesk JSON Lines, für { $shop }
    [columns] Tabelle nach ihren Spalten, für { $shop }
   *[other] { $format }, für { $shop }
}
import-added = Neu
import-changed = Geändert
import-unchanged = Unverändert
import-refused = Abgelehnt
import-line = Zeile
import-column = Spalte
import-expected = Erwartet
import-found = Gefunden
import-order = Ganz abgelehnte Bestellung
import-how-read = Gelesen als: { $how }
import-read-as = { $what ->
    [point] Neu lesen: Punkt vor den Dezimalstellen (1,234.50)
    [comma] Neu lesen: Komma vor den Dezimalstellen (1.234,50)
    [day-first] Neu lesen: der Tag zuerst (31/12/2026)
    [month-first] Neu lesen: der Monat zuerst (12/31/2026)
   *[other] Neu lesen als { $what }
}
import-not-understood = Importiert, aber nicht verstanden
import-lines = { $count ->
    [one] in { $count } Zeile
   *[other] in { $count } Zeilen
}
import-passed-over = { $count ->
    [one] Eine Bestellung steht in dieser Datei anders, und nicht neuer als bekannt. Sie bleibt, wie sie ist: { $orders }
   *[other] { $count } Bestellungen stehen in dieser Datei anders, und nicht neuer als bekannt. Sie bleiben, wie sie sind: { $orders }
}
import-take-newest = Übernehmen, wie sie in der Datei stehen
import-unknown-columns = Spalten, die Packdesk nichts sagen: { $columns }
import-more = { $count ->
    [one] und { $count } weitere Zeile
   *[other] und { $count } weitere Zeilen
}

about-sender = Woher Pakete kommen.
sender-address = Absenderadresse
sender-name = Kurzname
sender-name-help = Regeln und Vorgaben nennen sie so, etwa „nord“.
senders-title = Weitere Adressen
senders-none = Keine. Regeln, Shops und Dynamic Checkout können ab weiteren Adressen versenden.
address-company-label = Firma
address-name-label = Name
address-street-label = Straße und Hausnummer
address-street2-label = Zusatz (Etage, Gebäude)
address-postal-code-label = Postleitzahl
address-city-label = Ort
address-country-label = Land
address-phone-label = Telefon
address-email-label = E-Mail
defaults-method = Versandart
defaults-no-method = Keine
defaults-weight = Gewicht, wenn nichts gemessen ist
defaults-size = Paketmaße
about-defaults = Was gilt, wo weder die Bestellung noch die Wahl des Kunden noch eine Regel etwas sagt.
defaults-whose = Wessen Vorgaben
defaults-station = Station
defaults-own = hat eigene
defaults-inherited = Wie die Station
defaults-parcel = Paket
defaults-method-help = Wird genommen, wo sie zur Bestellung passt; sonst die beste, die passt.
defaults-ship-from = Versand ab
defaults-station-address = Die Adresse der Station
defaults-papers = Label und Zoll
defaults-delivery-note = Für den Zusteller auf dem Label
defaults-nothing = Nichts
defaults-print-order-number = Bestellnummer auf dem Label
defaults-invoice-number = Bestellnummer = Rechnungsnummer
defaults-export-reason = Ausfuhrgrund
defaults-unset = Nicht festgelegt
defaults-insure = Versicherung
defaults-no-insurance = Nicht versichert
defaults-prefer = Wenn eine Versandart zu finden ist
defaults-prefer-help = Kommt vor dem Preis und steht dem Versand nie im Weg.
defaults-any = Egal
insure-kind = { $kind ->
    [amount] Ein fester Betrag
   *[percent] Ein Anteil am Wert
}
prefer-feature = { $with ->
    [yes] Mit
   *[no] Ohne
}
prefer-lead = Längste Laufzeit (Tage)
export-reason = { $reason ->
    [sale] Verkauf
    [gift] Geschenk
    [documents] Dokumente
    [sample] Muster
   *[return] Rückware
}

about-boxes = Die Kartons dieses Packplatzes. Eine Regel kann einen wählen; seine Außenmaße und sein Eigengewicht kommen mit.
boxes-none = Noch kein Karton.
box-name = Name
box-size = Außenmaße
box-size-help = Alle drei Seiten, in Millimetern.
box-weight = Leergewicht

about-rates = Beträge in zwei Währungen werden nur über die Kurse verglichen, die Sie festlegen. Ohne Kurs trifft die Bedingung nicht zu und sagt es.
rates-none = Noch kein Kurs.
rate-from = Von
rate-to = In
rate-value = Was ein { $from } in { $to } wert ist

about-methods = Womit Sie versenden, das Bevorzugte zuerst. Eigene Paketdienste nehmen ihre Nummern aus dem eigenen Nummernkreis.
methods-none = Noch keine Versandart.
method-name = Name
method-carrier = Paketdienst
method-min = Ab
method-max = Bis
method-service = Service des Paketdienstes
method-service-help = Sein eigener Name dafür, etwa „dpd:home“; damit wird das Label gebucht.
method-services = { $count ->
    [one] { $count } Service: eingeben oder wählen
   *[other] { $count } Services: eingeben oder wählen
}
act-list-services = Services nach { $to }
method-option = Option
method-option-help = Versandarten mit derselben Option sind deren Gewichtsstufen; eine Regel kann die Option nennen.
method-limits = Grenzen
method-max-size = Größtes Paket
method-girth = Gurtmaß höchstens (mm)
method-girth-help = Länge und zweimal Breite und Höhe.
method-divisor = Teiler für Volumengewicht
method-divisor-help = Kubikzentimeter, die als ein Kilogramm zählen, etwa 5000. Leer: Das Volumen zählt nicht.
method-way = Der Weg
method-last-mile = Zustellung
method-first-mile = Abgabe beim Paketdienst
method-lead = Laufzeit in Tagen
method-cut-off = Annahmeschluss
method-offers = Was sie bietet
method-signature = Unterschrift
method-age-check = Altersprüfung
method-insurance = Versichert bis
method-incoterms = Incoterms
method-incoterms-help = Keiner heißt: alle.
method-contracts-help = Keiner heißt: Sie braucht keinen Vertrag.
method-where = Wohin sie geht und was sie kostet
method-zones = { $count ->
    [one] { $count } Zone
   *[other] { $count } Zonen
}
last-mile = { $to ->
    [door] Nach Hause
    [mailbox] Briefkasten
   *[service_point] Abholpunkt
}
first-mile = { $by ->
    [pickup] Abholung
    [drop_off] Einlieferung
   *[any] Beides
}
offer = { $offer ->
    [never] Nie
    [on_request] Auf Wunsch
   *[always] Immer
}
zones-title = Zonen und Preise
zones-help = Die erste Zone, die eine Adresse abdeckt, gilt. Mit Zonen geht sie nirgends sonst hin.
zone-countries = Länder
zone-postal = Postleitzahlen
zone-days = Tage
zone-weight = bis…
zone-cell = { $column }, Zone { $zone }
zone-up-to = Gewicht der Preisspalte { $column }
zone-add = Zone hinzufügen
zone-add-weight = Gewicht
zone-remove = Zone { $zone } entfernen
zone-remove-weight = Spalte { $weight } entfernen
zone-currency = Währung
zone-paste = Ein Block aus einer Tabelle lässt sich in jede Zelle einfügen, mit oder ohne Kopfzeile.
zone-bad = { $count ->
    [one] Eine Zelle ist nicht lesbar: Länder sind Codes wie NL, Postleitzahlen wie BE 1000-1999, Preise wie 4,95.
   *[other] { $count } Zellen sind nicht lesbar: Länder sind Codes wie NL, Postleitzahlen wie BE 1000-1999, Preise wie 4,95.
}
method-weights = { $least } – { $most }
method-countries-label = Länder
method-countries-help = Keines heißt: überallhin.
method-countries = { $count ->
    [one] { $count } Land
   *[other] { $count } Länder
}
method-everywhere = Überallhin
carrier-account-title = Verbindung
carrier-account-kind = Wie seine Labels entstehen
carrier-account-help = Mit einem Konto werden Labels über das Netz gebucht und berechnet.
carrier-account-help-own = Labels werden hier gezeichnet, unter eigenen Nummern; niemand wird gefragt.
carrier-account-saved = Das Konto bei { $carrier } ist gespeichert
carrier-account-removed = Das Konto bei { $carrier } ist entfernt
act-test-account = Konto testen
act-remove-account = Konto entfernen
carriers-title = Paketdienste
carriers-help = Ein ausgeschalteter Paketdienst versendet nichts; Bestellungen, für die er gewählt war, sagen es.
carrier-on = Mit { $carrier } versenden
carrier-but = in Gebrauch, aber nicht für { $shops }
carrier-off-for = Nicht für Bestellungen von
contracts-title = Verträge
contracts-help = Wer zahlt, und zu welchen Preisen. Eine Regel kann einen verlangen.
contract-new = Neuer Vertrag
contract-name = Vertrag
contract-own = mein eigener
carrier-name = Name
carrier-active = { $active ->
    [yes] in Gebrauch
   *[no] nicht in Gebrauch
}
carrier-ships = Die Station versendet damit
carrier-tracking-url = Seite der Sendungsverfolgung
carrier-tracking-url-help = Die Nummer kommt dorthin, wo {"{number}"} steht. Leer: keine.

about-checkout = Was Kunden im Checkout wählen, und womit es versandt wird: eine Versandart oder ein Wunsch. Was nicht zugeordnet ist, folgt den Regeln und Vorgaben.
checkout-none = Noch nennt keine Bestellung eine Lieferart.
checkout-name = Kunden wählen
checkout-empty = nichts
checkout-orders = Bestellungen
checkout-count = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
checkout-ships-with = Womit { $name } versandt wird
checkout-unmapped = Nicht zugeordnet
checkout-flag = nicht zugeordnet
checkout-for = Gilt für
checkout-scope = Für wen { $name } gilt
checkout-only = Nur { $shop }
checkout-by-pattern = durch das Muster { $pattern }
checkout-as-pattern = Wie { $pattern }
checkout-summary = { $unmapped ->
    [0] Jeder Name ist zugeordnet.
    [one] Einer von { $count } Namen ist noch nicht zugeordnet; { $orders ->
        [one] eine Bestellung hat ihn
       *[other] { $orders } Bestellungen haben ihn
    }.
   *[other] { $unmapped } von { $count } Namen sind noch nicht zugeordnet; { $orders ->
        [one] eine Bestellung hat sie
       *[other] { $orders } Bestellungen haben sie
    }.
}
patterns-title = Muster
patterns-help = Eine Zeile für viele Namen: * steht für beliebig viele Zeichen, ? für ein Zeichen. Die eigene Zeile eines Namens geht vor; von mehreren Mustern gilt das obere.
patterns-none = Noch kein Muster.
pattern-name = Muster
pattern-example = z. B. *express*
pattern-covers = { $of ->
    [one] deckt { $count } von { $of } Namen ab
   *[other] deckt { $count } von { $of } Namen ab
}
wish-methods = Versandarten
wish-options = Optionen, in der passenden Gewichtsstufe
wish-wishes = Wünsche
wish-plain = { $wish ->
    [cheapest] Die günstigste passende
   *[fastest] Die schnellste passende
}
wish-of = { $wish ->
    [cheapest] Die günstigste von { $methods }
   *[fastest] Die schnellste von { $methods }
}
wish-carrier-best = Die beste von { $carrier }
wish-gone = { $name } (nicht mehr da)

about-rules = Von oben nach unten versucht; legen zwei Regeln dasselbe fest, gewinnt die spätere.
rules-none = Noch keine Regel: Namen im Checkout und Vorgaben entscheiden.
rule-name = Name
rule-unnamed = Regel ohne Namen
rule-active = { $rule } ist eingeschaltet
rule-matching = Wann
rule-matching-all = alle Bedingungen treffen zu
rule-matching-any = irgendeine Bedingung trifft zu
rule-if = Wenn
rule-then = Dann
rule-fact = Was betrachtet wird
rule-operator = Wie verglichen wird
rule-value = Wert
rule-act = Was geschieht
rule-no-conditions = Keine Bedingung: jede Bestellung.
rule-add-condition = Bedingung hinzufügen
rule-add-action = Aktion hinzufügen
rule-note-placeholder = Was beim Packen zu wissen ist
rule-sentence = Wenn { $conditions }, dann { $actions }.
rule-always = Für jede Bestellung: { $actions }.

about-numbers = Was hier gezeichnete Labels verbrauchen: SSCC-Nummern aus Ihrer GS1-Basisnummer oder Blöcke, die ein Paketdienst zugeteilt hat. Eine Nummer wird nur einmal verwendet, für immer.
ranges-none = Noch keine Nummern. Ohne sie können eigene Paketdienste keine Labels drucken.
range-carrier = Paketdienst
range-next = Nächste laufende Nummer
range-next-help = Verbrauchte Nummern bleiben verbraucht.
range-last = Letzte laufende Nummer
range-warn = Warnen unter
range-left = { $count ->
    [one] Nummer übrig
   *[other] Nummern übrig
}
range-span = Nächste { $next }, letzte { $last }.
range-warns = Warnung unter { $warn }.
range-low = Es ist Zeit für mehr: den nächsten Block anfordern und hinzufügen.
range-saved = { $count ->
    [one] { $carrier } hat noch { $count } Nummer
   *[other] { $carrier } hat noch { $count } Nummern
}

about-desk = Was zu diesem Computer gehört.
desk-language = Sprache
desk-language-help = Bis Sie wählen, spricht der Packplatz die Sprache des Systems.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Ton
desk-sound-help = Richtig, erledigt, Achtung und falsch sind mit geschlossenen Augen zu unterscheiden.
desk-sound-on = Ton ein
desk-tone = { $tone ->
    [right] Richtig
    [done] Gedruckt
    [attention] Achtung
   *[wrong] Falsch
}
desk-volume = Lautstärke
desk-sound-own = Jeder kann ein eigener Ton sein: eine Datei bis 3 Sekunden und 200 kB.
desk-sound-usual = der übliche Ton
desk-sound-large = { $file } ist größer als 200 kB. Wählen Sie einen kürzeren Ton.
desk-sound-long = { $file } dauert länger als 3 Sekunden. Wählen Sie einen kürzeren Ton.
desk-sound-unreadable = { $file } kann dieser Packplatz nicht abspielen. Versuchen Sie eine WAV- oder MP3-Datei.
act-own-sound = Ton für „{ $name }“ wählen
act-usual-sound = Üblicher Ton
act-usual-sound-of = Üblicher Ton für „{ $name }“
desk-aloud = Vorlesen, was jetzt zu tun ist
desk-aloud-help = Mit der Stimme des Systems, nach jedem Scan.
desk-aloud-none = Dieses System hat keine Stimme zum Vorlesen. Installieren Sie eine und öffnen Sie Packdesk neu.
desk-station = Station
desk-version = Version
desk-folder = Ordner

about-doctor = Worauf der Packplatz steht: Ordner, Schlüsselbund, Ports, Schriften, Drucker und Nummern.
doctor-running = Wird geprüft…
doctor-verdict = { $verdict ->
    [fine] In Ordnung:
    [attention] Achtung:
   *[wrong] Falsch:
}
doctor-summary = { $worst ->
    [fine] Alles ist, wie es sein soll
    [attention] Es läuft, aber jemand sollte nachsehen
   *[wrong] Etwas läuft nicht
}
support-title = Für einen Techniker
support-about = Was hilft, einen Fehler zu finden, als eine Datei: Version, Systemprüfung, Einstellungen ohne Texte, Protokoll, Druckermodelle. Keine Kunden, Adressen, Notizen oder Schlüssel sind darin; eine Liste in der Datei sagt, was weggelassen wurde.
act-save-support = Supportdatei speichern
support-saved = { $name } ist gespeichert

## The first label

carrier-first = Versandarten gehören zu einem Paketdienst. Eigene Labels brauchen einen: Ihm den Namen geben, den Ihre Kunden kennen.

welcome-title = Meinen Shop einrichten
welcome-lead = Die Übungsstation hat Ihnen alles gezeigt. Ihre eigene Station beginnt leer; mit diesen fünf Schritten druckt sie:
welcome-keeps = Die Übungsstation bleibt, wo sie ist, und lässt sich wieder öffnen.
welcome-left = Ihre Station ist bereit
welcome-restart = Sie öffnet sich, wenn Packdesk wieder startet.
welcome-restart-by-hand = Packdesk schließen und wieder starten: Es öffnet Ihre eigene Station.

## What goes wrong in the page itself

problem-station-closing = Die Station wird geschlossen.
    .advice = Nichts ist verloren. Wieder öffnen, und was wartet, geht weiter.
problem-station-silent = Die Station antwortet nicht.
    .advice = Nichts ist verloren. Prüfen, ob Packdesk auf diesem Computer noch läuft; die Seite versucht es von selbst erneut.
problem-page-fault = Die Seite hat einen Fehler gemacht.
    .advice = Erneut versuchen. Kommt er wieder, F5 drücken und der Person Bescheid geben, die Packdesk betreut, mit dem technischen Text.

## Backups, and whether this is the station

settings-backups = Sicherungen
about-backups = Die ganze Station in einer Datei, von selbst jede Stunde erstellt und bei Bedarf zurückgespielt.
status-station-question = Ist das die Station?
act-make-backup = Jetzt sichern
act-restore-backup = Wiederherstellen
backup-made = Die Sicherung ist erstellt und wurde zur Probe gelesen: { $file }
backup-rhythm = { $on ->
    [yes] Jede Stunde wird eine Sicherung erstellt
    [practice] Die Übungsstation erstellt von selbst keine
   *[no] Von selbst wird keine erstellt
}
backup-on = Von selbst
backup-on-yes = Jede Stunde, einen Tag aufbewahrt; eine von jedem Tag, einen Monat aufbewahrt
backup-on-no = Nie
backup-folder = Ordner
backup-folder-help = Am besten auf einem anderen Datenträger. Leer: der Ordner „backups“ in dem der Station.
backups-there = { $count ->
    [0] Noch keine Sicherung
    [one] Eine Sicherung
   *[other] { $count } Sicherungen
}
backup-size = { $kilobytes } kB
restore-sure = Die Station auf den Stand vom { $when } zurücksetzen? Die Sicherung wird jetzt geprüft und tritt beim nächsten Start an die Stelle der Station. Die Station, wie sie jetzt ist, bleibt in einem Ordner daneben erhalten.
restore-waits = Die Sicherung ist geprüft. Sie tritt an die Stelle der Station, wenn Packdesk wieder startet.
station-question = Ist das die Station?
station-question-why = Vor Ihrer Antwort wird kein Label erstellt, damit keine Nummer zweimal gedruckt wird.
station-since = Seither anderswo gedruckte Labels, höchstens
station-since-help = So viele Nummern werden ausgelassen, zusätzlich zu denen, die bekanntermaßen verbraucht sind.
act-station-goes-on = Läuft als die Station weiter
act-station-is-copy = Ist eine Kopie neben der Station
station-answers-help = Weiterlaufen: Keine andere Fassung davon wird mehr benutzt, und ihre Nummernkreise überspringen, was vielleicht verbraucht ist. Eine Kopie wird eine eigene Station und braucht einen eigenen Nummernkreis.
station-answered = { $answer ->
    [is_copy] Das ist jetzt eine eigene Station. Sie braucht einen Nummernkreis.
   *[goes_on] Dies läuft als die Station weiter; { $count } Nummern werden ausgelassen.
}
settings-personal-data = Personenbezogene Daten
about-personal-data = Wie lange aufbewahrt wird, was über Menschen bekannt ist, sobald ihre Bestellung erledigt ist. Offenes bleibt immer; Nummern bleiben verbraucht.
personal-days = Tage der Aufbewahrung
personal-days-help = Leer: { $days } Tage. 0: bis jemand es entfernt.
purge-title = Jetzt entfernen
purge-about = Entfernt, was vor einem Tag zu Ende ging, was immer oben eingestellt ist. Es gibt keinen Weg zurück.
purge-before = Vor dem
act-count-purge = Zählen
act-purge = Entfernen
purge-done = Es ist entfernt.
purge-none = So Altes ist nicht aufbewahrt.
customer-title = Ein Kunde
customer-about = Mit E-Mail-Adresse, mit ganzem Namen und Postleitzahl oder mit der Nummer einer Bestellung.
customer-query = Kunde
act-find-customer = Suchen
act-export-customer = Daten dieses Kunden exportieren
act-personal-data = Personenbezogene Daten: löschen, exportieren
act-erase-for-good = Endgültig löschen
customer-found = { $count ->
    [one] { $count } Bestellung dieses Kunden:
   *[other] { $count } Bestellungen dieses Kunden:
}
customer-open = Noch offen, nicht angetastet: { $orders }
customer-erased = Die Daten des Kunden sind gelöscht.
customer-erased-before = Schon gelöscht: { $orders }
order-erased = Der Kunde wurde am { $day } aus dieser Bestellung gelöscht.

# Keys of custom shops.

api-keys = Schlüssel
api-keys-none = Noch kein Schlüssel: Ohne einen kommt der Shop nicht herein.
api-key = Schlüssel
api-key-may = Darf
api-key-made = Angelegt
api-key-access = { $access ->
    [read] lesen
   *[write] lesen und Bestellungen bringen
}
api-key-once = Das Secret wird nur dieses eine Mal angezeigt: Schlüssel und Secret jetzt im Shop eintragen (HTTP Basic).
api-key-revoked = Schlüssel { $key } lässt niemanden mehr ein
act-make-key = Neuer Schlüssel
act-make-reading-key = Neuer Schlüssel, der nur liest
act-revoke = Widerrufen

orders-elsewhere = { $count } unter { $stage }
orders-not-changed = { $count ->
    [one] Bestellung { $number } wurde nicht geändert: { $why }
   *[other] { $count } Bestellungen wurden nicht geändert, zuerst { $number }: { $why }
}
orders-changed = { $count ->
    [one] { $count } Bestellung wurde geändert.
   *[other] { $count } Bestellungen wurden geändert.
}
labels-taken-back = { $count ->
    [one] { $count } Label wurde annulliert.
   *[other] { $count } Labels wurden annulliert.
}
labels-throw-away = Einige davon sind auf Papier oder können noch herauskommen: Werfen Sie diese weg.
labels-saved = { $files ->
    [one] { $count ->
        [one] { $count } Label ist gespeichert.
       *[other] { $count } Labels sind in einer Datei gespeichert.
    }
   *[other] { $count } Labels sind in { $files } Dateien gespeichert.
}
labels-not-saved = { $count ->
    [one] Bestellung { $number } hat noch kein Label.
   *[other] { $count } Bestellungen haben noch kein Label, zuerst { $number }.
}
act-save-labels = Labeldateien speichern
act-change-many = Ändern…
change-what = Was geändert wird
change-method = Versandart
change-weight = Gewicht
change-parcels = Anzahl der Pakete
change-hold = Anhalten
change-hold-text = Warum sie angehalten werden
change-release = Freigeben
change-tag = Schlagwort hinzufügen
change-tag-text = Schlagwort
change-untag = Schlagwort entfernen
change-untag-text = Schlagwort
change-note = Hinweis beim Packen
change-note-text = Hinweis; leer entfernt ihn
change-by-rules = Was Regeln sagen
change-run = { $count } ändern
change-box = Karton
change-void = Labels annullieren
change-void-text = Warum?
change-void-means = Das lässt sich nicht rückgängig machen: Ihre Nummern werden nicht wieder verwendet, Shops erfahren davon, und was auf Papier ist, muss weggeworfen werden.
change-run-void = { $count } annullieren
change-progress = { $done } von { $total }
filter-more = Filter
filter-placed = Bestellt
filter-any-day = Jeder Tag
filter-today = Heute
filter-yesterday = Gestern
filter-last-days = Die letzten { $days } Tage
filter-days = Von einem Tag bis zu einem anderen
filter-due-overdue = Überfällig
filter-due-today = Heute
filter-due-tomorrow = Morgen
filter-tag = Schlagwort
filter-any-tag = Alle
filter-hold = Angehalten wegen
filter-any-hold = Jeder Grund
filter-hold-unfit = Was gewählt wurde, passt nicht
filter-hold-nothing-fits = Keine Versandart passt
filter-hold-rule = Eine Regel hält sie an
filter-hold-person = Eine Person hält sie an
filter-hold-point-missing = Kein Abholpunkt
filter-hold-point-of-whom = Abholpunkt von welchem Paketdienst?
filter-hold-point-method = Abholpunkt und Versandart passen nicht
filter-hold-point-unknown = Abholpunkt unbekannt
filter-hold-point-gone = Abholpunkt aufgegeben
filter-hold-point-closed = Abholpunkt geschlossen
filter-hold-point-too-heavy = Zu schwer für den Abholpunkt
filter-hold-point-too-large = Zu groß für den Abholpunkt
filter-hold-point-post-number = Keine Postnummer
filter-hold-customs = Zolldaten
filter-hold-no-weight = Kein Gewicht
filter-hold-address = Die Adresse
filter-hold-unknown = Eine Person muss nachsehen
filter-weight = Gewicht (kg)
bounds-from = { $what }: von
bounds-to = { $what }: bis
bounds-from-short = von
bounds-to-short = bis
sort-placed = Nach Bestelldatum
sort-pick = Platz und SKU
sort-destination = Nach Ziel
sort-method = Nach Versandart
sort-weight = Nach Gewicht
sort-items = Nach Artikeln
sort-total = Nach Summe
sort-stage = Nach Stand
sort-descending = Die letzten zuerst
lists = Listen
list-keep = Diese Liste merken
list-name = Name der Liste
list-save = Merken
list-forget = Liste { $name } vergessen
list-forgotten = Die Liste { $name } ist vergessen; ihre Bestellungen bleiben.

backup-with-keys = Mit den Schlüsseln von Shops und Paketdiensten
backup-with-keys-help = Die Schlüssel werden mit einer Passphrase verschlüsselt. Niemand kann sie Ihnen wieder nennen: woanders aufbewahren als die Sicherung.
backup-passphrase = Passphrase
backup-passphrase-again = Dieselbe noch einmal
backup-passphrase-differs = Die beiden sind nicht gleich.
restore-passphrase = Passphrase der Schlüssel darin
restore-passphrase-help = Leer: Shops und Paketdienste fragen wieder nach ihren Schlüsseln.
settings-find = Einstellung suchen
settings-find-none = Keine Einstellung mit diesem Namen.
settings-group-connect = Verbinden
settings-group-shipping = Versand
settings-group-desk = Packplatz
settings-group-station = Station
settings-find-shops = WooCommerce Shopify PrestaShop Magento API Schlüssel abgleichen Abgleich synchronisieren
settings-find-import = Datei CSV Excel Tabelle Bestellungen importieren
settings-find-numbers = Paketdienst Konto Vertrag Sendcloud DHL UPS Nummernkreis SSCC NVE GS1
settings-find-sender = Adresse Retoure Lager
settings-find-defaults = Gewicht Zoll Steuernummer SZR XDR
settings-find-methods = Paketdienst Versanddienstleister Service Zone Laufzeit Annahmeschluss
settings-find-points = Abholpunkt Paketshop Packstation Filiale Entfernung Öffnungszeiten Karte
settings-find-boxes = Größe Maße Karton Verpackung
settings-find-checkout = Lieferart Name Kunde
settings-find-delivery-options = Dynamic Checkout Lieferart Liefertage Annahmeschluss Feiertage
settings-find-rules = Bedingung Automatik Automatisierung
settings-find-rates = Preis Kosten Tarif
settings-find-papers = Lieferschein Rechnung CN22 CN23 Logo Layout Label Etikett
settings-find-printers = Zebra Label Etikett Thermodrucker USB Netzwerk Warteschlange Test
settings-find-scale = wiegen Waage Tara
settings-find-scanners = Barcode Strichcode seriell Präfix Suffix
settings-find-desk = Sprache Tasten Tastenkürzel Ton Kontrolle Artikel
settings-find-personal-data = DSGVO löschen exportieren Aufbewahrung Kunde
settings-find-backups = wiederherstellen Kopie Passphrase Backup
settings-find-doctor = prüfen Störung Support Protokoll
