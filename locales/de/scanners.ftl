# Scanners, commands and scan to check: what the station says, and what the page says.

## Commands, as on their sheet

command-print = Label drucken
command-next = Nächste Bestellung
command-reprint = Erneut drucken
command-hold = Bestellung anhalten
command-weigh = Wiegen
command-check-off = Position von Hand abhaken
command-more = Noch einmal der letzte Artikel
command-undo = Letzten Scan zurücknehmen
command-yes = Ja: herausgekommen, weiter, Gewicht der Waage nehmen
command-no = Nein: nicht herausgekommen, erwartetes Gewicht behalten
command-box = Karton: { $box }
sheet-commands = Befehls-Barcodes
sheet-lesson = Zum Anlernen der Scannertasten, Barcode { $place }
order-held-by-command = Am Packplatz angehalten

## The journal

journal-item-by-hand = { $count } × { $item } von Hand abgehakt
journal-item-numbers = { $item }: { $numbers }
journal-item-refused = Ein Scan hat den Ablauf gestoppt: { $why }
journal-item-uncounted = Der letzte Scan der Bestellung { $order } wurde zurückgenommen
journal-order-checked = Bestellung { $order } wurde kontrolliert: { $count ->
    [one] ihr Artikel ist da
   *[other] alle { $count } Artikel sind da
}
journal-check-forgotten = Der Shop hat den Inhalt der Bestellung { $order } geändert: Sie muss neu kontrolliert werden
item-lot = Charge { $lot }
item-serial = Seriennummer { $serial }

## What can go wrong

problem-item-foreign = Nicht in dieser Bestellung: { $code }.
    .advice = Zurücklegen. Mit dem nächsten richtigen Artikel geht es weiter.
problem-item-extra = { $left ->
    [0] Einer zu viel: { $item }
   *[other] Zu viele: { $count } × { $item }, und nur { $left } fehlen
}
    .advice = Aus dem Paket nehmen. Mit dem nächsten richtigen Artikel geht es weiter.
problem-item-serial-twice = { $item } mit Seriennummer { $serial } ist schon in diesem Paket.
    .advice = Die Nummer des Artikels in der Hand scannen; zwei Artikel haben nie dieselbe.
problem-item-serial-elsewhere = Seriennummer { $serial } ist im Paket der Bestellung { $order }.
    .advice = Nachsehen, in welchem Paket der Artikel liegt, und den anderen Scan zurücknehmen.
problem-item-not-a-number = { $code } ist der Barcode eines Artikels, nicht seine Nummer.
    .advice = Charge oder Seriennummer scannen; sie hat meist einen eigenen Aufkleber.
problem-item-one-serial = { $count } Artikel können nicht eine Seriennummer haben.
    .advice = Jeden Artikel einzeln scannen.
problem-item-asks-serial = Der Artikel stimmt; seine Seriennummer fehlt.
    .advice = Seine Seriennummer scannen oder eingeben.
problem-item-asks-lot = Der Artikel stimmt; seine Charge fehlt.
    .advice = Seine Charge scannen oder eingeben.
problem-order-not-checked = Bestellung { $order } ist noch nicht kontrolliert: { $left ->
    [one] ein Artikel fehlt
   *[other] { $left } Artikel fehlen
}.
    .advice = Die Artikel scannen. Was keinen Barcode hat, wird von Hand abgehakt.
problem-nothing-counted = Von dieser Bestellung wurde noch nichts gescannt.
    .advice = Die Artikel scannen.
problem-nothing-to-check = Von dieser Bestellung fehlt nichts.
    .advice = Das Label drucken.
problem-no-such-box = Dieser Packplatz hat keinen Karton „{ $box }“.
    .advice = Das Befehlsblatt neu drucken: Die Kartons haben sich seither geändert.
problem-command-too-wide = Der Barcode von „{ $command }“ ist zu breit für dieses Label.
    .advice = Das Blatt auf breiteren Labels oder auf Papier drucken oder als PDF speichern.
problem-command-not-now = „{ $command }“ tut hier und jetzt nichts.
    .advice = Erst eine Bestellung scannen, oder nachsehen, wonach der Bildschirm fragt.
problem-command-needs-order = Ein Befehl gilt der offenen Bestellung.
    .advice = Sie mit --order nennen.
problem-command-at-the-desk = „{ $command }“ ist für die Ansicht Packen.
    .advice = Das Fenster öffnen.
problem-scanner-offline = { $scanner } ist nicht an { $port }.
    .advice = Einstecken; Packdesk sucht ihn von selbst. Stimmt der Anschluss, und hat ihn kein anderes Programm offen?
problem-scanner-denied = { $scanner } ist da, aber { $port } darf nicht benutzt werden.
    .advice = Sich das Recht an der Schnittstelle geben lassen (Linux: sudo usermod -aG dialout $USER), dann neu anmelden.
problem-scanner-incomplete = Ein Scanner braucht einen Namen, einen Anschluss und eine Geschwindigkeit.
    .advice = Ergänzen, was fehlt.
problem-scanner-nameless = Ein Scanner braucht einen Namen.
    .advice = Ihm einen geben, unter dem er am Packplatz bekannt ist.
problem-scanner-name-twice = Zwei Scanner heißen { $scanner }.
    .advice = Jedem einen eigenen Namen geben.
problem-scanner-frame-odd = „{ $text }“ kann nicht um Codes stehen.
    .advice = Höchstens 20 Zeichen eingeben, ohne Enter, Tab oder Zeilenenden: Die beenden einen Code selbst.
problem-scanner-twice = Zwei Scanner haben den Anschluss { $port }.
    .advice = Jedem seinen eigenen geben.
problem-no-such-scanner = Es gibt keinen Scanner „{ $scanner }“.
    .advice = packdesk scanners führt sie auf.
problem-desk-taken = Ein anderes Packdesk betreibt diesen Packplatz.
    .advice = Es beenden und neu starten, oder dort arbeiten: in seinem Fenster, oder im Browser unter der Adresse, die packdesk serve ausgibt.

## The command line

cli-scan-order = Bestellung { $order }: { $stage }
cli-scan-item = Artikel, mit der offenen Bestellung zu vergleichen
cli-scan-nothing = Nichts, was diese Station kennt
cli-checked = { $counted } von { $wanted } Artikeln sind da
cli-commands-written = { $file } ist geschrieben. Mit 100 % drucken, ohne Skalierung.
cli-scanners-none = Kein Scanner an einer seriellen Schnittstelle. Einer, der wie eine Tastatur tippt, braucht keine Einrichtung.
cli-scanner-saved = { $scanner } ist eingerichtet

## Pack: the check

signal-checking = { $left ->
    [one] Artikel scannen: noch einer
   *[other] Artikel scannen: noch { $left }
}
signal-checking-next = Jeden Artikel einmal. Ohne Barcode: Die Leertaste hakt die markierte Position ab.
signal-asks-serial = Die Seriennummer scannen
signal-asks-serial-next = { $item } stimmt. Die Seriennummer dieses Artikels scannen oder eingeben.
signal-asks-lot = Die Charge scannen
signal-asks-lot-next = { $item } stimmt. Die Charge, aus der der Artikel ist, scannen oder eingeben.
signal-stopped = Stopp
signal-stopped-next = Weiter mit Enter.
signal-unchecked = Artikel fehlen
signal-unchecked-next = Das Label wird von selbst gedruckt, wenn jeder Artikel gescannt ist.
act-acknowledge = Weiter
act-check-off = Von Hand abhaken
act-check-more = Noch einer
act-check-undo = Zurücknehmen
act-hold-here = Anhalten
check-of = { $counted } von { $wanted }
check-lots = Charge { $lots }
check-serials = Nr. { $serials }
check-asks = { $what ->
    [both] Charge und Seriennummer
    [lot] Charge
   *[serial] Seriennummer
}
held-by-command = Am Packplatz angehalten

## Settings: scanners

settings-scanners = Scanner
about-scanners = Ein Scanner, der wie eine Tastatur tippt, läuft ohne Einrichtung. Einer an einer seriellen Schnittstelle wird hier hinzugefügt. Befehle sind Barcodes, die für Tasten stehen.
scanner-test = Scanner ausprobieren
scanner-test-help = Solange dies an ist, wird ein Scan hier nur angezeigt: Nichts wird gepackt oder gedruckt.
scanner-test-on = Scans hier anzeigen
scanner-test-waits = Etwas scannen.
scanner-came = Was kam
scanner-is = Was es ist
scanner-does = Was es täte
scanner-from = { $name } an seiner seriellen Schnittstelle
scanner-from-keys = ein Scanner, der tippt
scanner-does-order = Bestellung { $order } aufrufen
scanner-does-several = Fragen, welche von { $count } Bestellungen
scanner-does-nothing = Nichts: Diese Station kennt es nicht. Während eine Bestellung kontrolliert wird, ist es ein falscher Artikel.
scanner-does-command = Befehl: { $command }
scanner-does-item = Einen Artikel kontrollieren
scanner-does-taken = Ein anderes Fenster führt es aus
scanner-keys = Falsche Zeichen?
scanner-keys-help = Ein Scanner, der auf die Tastatur eines Landes eingestellt ist, tippt auf einem Computer mit der eines anderen falsche Zeichen. Beide Barcodes scannen, vom Bildschirm oder gedruckt, und Packdesk lernt seine Tasten. Shift und AltGr werden mitgelernt.
scanner-keys-step = { $count ->
    [0] Den ersten Barcode scannen.
    [1] Den zweiten Barcode scannen.
   *[other] Gelernt.
}
scanner-keys-odd = Das war ein anderer Barcode, oder der Scanner sendet ihn so, dass sich nichts lernen lässt. Erneut scannen.
scanner-keys-learned = { $count ->
    [0] Nichts wurde gelernt: Tasten bedeuten, was sie tippen.
   *[other] { $count } Tasten wurden gelernt.
}
act-learn-keys = Tasten anlernen
act-forget-keys = Tasten vergessen
act-cancel-learning = Anlernen abbrechen
serial-scanners = Scanner an seriellen Schnittstellen
serial-scanners-none = Keine.
scanner-name = Name
scanner-port = Anschluss
scanner-port-help = Etwa /dev/ttyACM0 oder COM3
scanner-baud = Bit je Sekunde
scanner-listens = Hört zu
act-add-scanner = Scanner hinzufügen
typing-scanners = Scanner, die tippen
typing-scanners-help = Sie laufen ohne Einrichtung. Bei einem langsamen oder ungleichmäßigen den Takt anlernen und hier einstellen, was er um seine Codes sendet. Ein Code ohne das Eingestellte wird abgelehnt.
act-add-typing-scanner = Tippenden Scanner hinzufügen
act-learn-pace = Takt anlernen
scanner-pace = Gelernt: { $gap } ms von Taste zu Taste, höchstens { $longest } ms
scanner-pace-none = Der Takt ist nicht gelernt.
scanner-pace-step = Ein und denselben Barcode scannen: { $left ->
    [one] noch einmal
   *[other] { $left }-mal
}.
scanner-pace-odd = Das war ein anderer Code als zuvor, oder er wurde nicht getippt. Mit einem Barcode neu beginnen.
scanner-prefix = Vor dem Code
scanner-suffix = Nach dem Code
scanner-frame-help = Gehört nicht zum Code. Unsichtbare Zeichen mit ihrem Namen, etwa <STX>.
scanner-ends = Der Code endet mit
scanner-ends-suffix = Enter oder Tab (CR oder LF)
scanner-ends-silence = nichts
commands-sheet = Befehlsblatt
commands-sheet-help = Barcodes für alles, was der Packplatz mit Tasten macht, und für jeden Karton. Drucken und neben den Packplatz hängen.
act-print-commands = Blatt drucken
act-save-commands = Als PDF speichern
commands-printing = Das Befehlsblatt ist bei den Druckaufträgen.
checking-title = Kontrolle per Scan
checking-help = Jeder Artikel wird mit der Bestellung verglichen, bevor ihr Label gedruckt wird. Ein falscher Artikel stoppt den Ablauf.
checking-mode = Welche Bestellungen
checking-mode-off = Keine
checking-mode-several = Die mit mehr als einem Artikel
checking-mode-always = Alle
checking-as-desk = Wie am Packplatz
print-at-scan = Beim ersten Scan drucken
print-at-scan-help = Das Label wird gedruckt, sobald die Bestellung gescannt ist, wo nichts mehr zu kontrollieren ist. Eine Bestellung, die ihre Übergabe verpasst hat, wird immer erst angesehen.
print-at-scan-which = Welche Bestellungen
print-at-scan-never = Keine: erneut scannen oder Enter drücken
print-at-scan-one-item = Die mit einem Artikel
print-at-scan-nothing-to-check = Alle, wo nichts mehr zu kontrollieren ist
dead-time = Nach einem Scan druckt kein anderer für (ms)
checking-numbered = Artikel mit Charge oder Seriennummer
checking-numbered-help = Nach ihrer SKU: * für beliebig viele Zeichen, ? für ein Zeichen. Die Nummer bleibt bei der Bestellung.
checking-sku = SKU
checking-lot = Charge
checking-serial = Seriennummer
act-add-numbered = Artikel hinzufügen
