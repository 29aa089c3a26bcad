# Das Einrichten der Station, und die Übungsstation.

## Schritte

setup-step-shop = Ihr Shop
setup-step-carrier = Ihr Paketdienst
setup-step-printer = Ihr Labeldrucker
setup-step-scale = Ihre Waage
setup-step-label = Ihr erstes Label
setup-state-missing = offen
setup-state-untried = vorhanden, noch nicht geprüft
setup-state-done = funktioniert
setup-state-left-out = ausgelassen

## Die geführte Seite

screen-setup = Einrichten
setup-trying = Wird geprüft…
setup-where = Schritt { $step } von { $of }
setup-shop-lead = Bestellungen kommen aus Ihrem Shop. Verbinden Sie ihn und rufen Sie seine Bestellungen einmal ab: Das ist die Probe.
setup-shop-files = Kein Onlineshop? Importieren Sie stattdessen eine Bestelldatei.
shop-more = Mehr: das Übliche ist eingetragen
shop-open-keys = Seite öffnen, auf der der Schlüssel entsteht
setup-shop-fetched = Der Shop antwortet: { $orders } Bestellungen sind da.
setup-carrier-lead = Sagen Sie, woher die Pakete kommen, wer sie befördert und was Sie von ihm haben.
setup-carrier-have = Was haben Sie?
setup-carrier-sendcloud = Ein Sendcloud-Konto
setup-carrier-sendcloud-how = Öffentlicher und geheimer Schlüssel, aus den Einstellungen von Sendcloud, Integrationen.
setup-carrier-contract = Ein Vertrag mit einem Paketdienst
setup-carrier-contract-how = Die Schlüssel, die Sie für seine eigene Schnittstelle bekommen haben.
setup-carrier-numbers = Eigene Nummern
setup-carrier-numbers-how = Ein zugeteilter Nummernkreis oder Ihr GS1-Präfix: Labels drucken ohne Netz.
setup-carrier-sender = Woher Ihre Pakete kommen
setup-carrier-name = Name des Paketdienstes
setup-carrier-works = Der Paketdienst antwortet: Das Konto funktioniert.
setup-carrier-left = { $count } Nummern sind bereit.
setup-carrier-method = Mit einer Versandart wird verschickt. Diese nimmt jedes Paket bis 30 kg überallhin; enger fassen geht später.
setup-carrier-service = Wählen, womit Sie versenden: vom Paketdienst auflisten lassen oder seinen eigenen Namen dafür eingeben. Weiteres lässt sich später hinzufügen.
setup-printer-lead = Packdesk sucht Drucker an USB, im Netz und im System. Drucken Sie ein Testlabel und nehmen Sie es in die Hand.
setup-printer-seen = Ist das Testlabel herausgekommen, ganz und gerade?
setup-printer-not-seen = Sehen Sie sich die Einstellungen des Druckers an und drucken Sie noch eines.
setup-scale-lead = Schließen Sie die Waage an und legen Sie ein Paket darauf: Sein Gewicht erscheint hier. Ohne Waage lassen Sie den Schritt aus.
setup-scale-lay = Legen Sie etwas auf die Waage.
setup-label-lead = Öffnen Sie unter „Packen“ eine Bestellung und drucken Sie ihr Label: ein echtes, mit dem ein Paket abgehen kann. Es lässt sich zurücknehmen.
setup-label-none = Noch keine Bestellung ist packbereit: siehe Schritt 1, oder importieren Sie eine Bestelldatei.
setup-label-ready = { $count } Bestellungen sind packbereit.
setup-done = Alles ist eingerichtet
setup-banner = Einrichten: Schritt { $step } von { $of }, { $name }
act-setup = Station einrichten
act-setup-next = Nächster Schritt
act-setup-before = Schritt davor
act-setup-leave-out = Diesen Schritt auslassen
act-setup-later = Später
act-setup-finish = Mit dem Packen beginnen
act-setup-test = Prüfen
act-setup-seen = Ja, ich habe es
act-setup-not-seen = Nein
act-setup-add-method = Diese Versandart anlegen

## Die Übungsstation

practice-name-shop = Übungsshop
practice-name-printer = Übungsdrucker
practice-name-scale = Übungswaage
practice-name-station = Übungsstation
practice-name-carrier = Übungspaket
practice-name-sendcloud = Übungs-Sendcloud
practice-name-parcel = Paket
practice-name-express = Express
practice-name-pickup = Abholpunkt
practice-name-heavy = Schweres Paket
practice-name-world = Weltpaket
practice-name-economy = Economy über Sendcloud
practice-name-rule-padding = Polster und Karton
practice-name-rule-heavy = Schwere Pakete
practice-name-rule-crates = Zwei Kisten sind zwei Pakete
practice-name-rule-check = Graviertes wird geprüft
practice-name-note-heavy = Zu zweit, Karton verschnüren
sheet-practice = Barcodes zum Ausprobieren
sheet-practice-one = Bestellung { $order }, ein Artikel: zweimal scannen
sheet-practice-several = Bestellung { $order }, mehrere Artikel
sheet-practice-two-parcels = Bestellung { $order }, zwei Pakete
sheet-practice-held = Bestellung { $order }, angehalten
sheet-practice-cancelled = Bestellung { $order }, storniert
sheet-practice-checked = Bestellung { $order }: scannen, dann ihre Artikel
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = Der falsche Artikel: { $item }
act-practice-sheet = Barcodes zum Ausprobieren drucken
practice-sheet-printed = Das Blatt mit Barcodes druckt.
problem-practice-nothing-to-try = Es gibt noch keine Bestellung zum Ausprobieren.
    .advice = Warten Sie, bis die Bestellungen des Übungsshops da sind, und drucken Sie dann das Blatt.
