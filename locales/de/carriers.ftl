# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Eigene Nummern (GS1)
carrier-kind-practice = Übungs-Paketdienst
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Adresse der Schnittstelle des Paketdienstes
carrier-field-secret = Geheimer Schlüssel

sendcloud-sender-address = Absenderadresse bei Sendcloud
sendcloud-sender-address-help = Ihre Nummer, wie der Test des Kontos sie aufführt. Leer: Die Adresse dieser Station geht mit jeder Sendung mit.
sendcloud-contract = Vertrag
sendcloud-contract-help = Seine Nummer, wie der Test des Kontos sie aufführt. Leer: Sendcloud nimmt den üblichen Vertrag des jeweiligen Paketdienstes.
sendcloud-return-option = Versandoption für Retouren
sendcloud-return-option-help = Wie Sendcloud sie nennt, zum Beispiel dpd:return/return. Leer: Pakete kommen mit der Option zurück, mit der sie hingingen, wo der Paketdienst das zulässt.
sendcloud-tells-shop = Wer dem Shop meldet, was versandt ist
sendcloud-tells-shop-help = Nie beide: Kunden bekämen sonst zwei Nachrichten. Sendcloud nur wählen, wo es mit demselben Shop verbunden und auf Rückmeldung eingestellt ist.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Bei Sendcloud versichern
sendcloud-insures-help = Was Regeln, Voreinstellungen oder ein Shop für eine Bestellung versichern, wird beim Versicherer von Sendcloud angefragt, für 2 bis 5.000 Euro je Sendung, neben dem, was der Paketdienst ohnehin zahlt. Das kostet extra. Die Versandart muss sagen, bis zu welcher Höhe sie versichert werden kann.
sendcloud-insured-between = Der Versicherer von Sendcloud nimmt { $least } bis { $most } je Sendung
sendcloud-public-key = Öffentlicher Schlüssel
sendcloud-secret-key = Geheimer Schlüssel
sendcloud-keys-help = In Sendcloud: Einstellungen, Integrationen, „Sendcloud API“ verbinden, dann beide Schlüssel kopieren. Der geheime wird nur einmal angezeigt.
sendcloud-no-such-sender-address = in diesem Konto gibt es keine Absenderadresse { $id }; es hat { $known }
sendcloud-no-such-contract = in diesem Konto gibt es keinen Vertrag { $id }; es hat { $known }
sendcloud-contract-without-number = „{ $contract }“ ist kein Vertrag bei Sendcloud: sein Kurzname muss aus sendcloud- und der Nummer bestehen, die Sendcloud ihm gibt
sendcloud-no-return-option = im Konto steht keine Versandoption für Retouren, und Sendcloud sagt { $said }
sendcloud-return-one-parcel = eine Retoure geht in einem Paket: Sendcloud nennt die Nummer von einem
sendcloud-no-such-export-reason = Sendcloud hat kein Wort für Waren, die zurückkommen: anderen Grund wählen
sendcloud-customs-text-too-long = ein Text für den Zoll ist länger, als Sendcloud zulässt: Rechnungsnummer 40 Zeichen, Bemerkungen 500, eine Erklärung 1024, eine Beschreibung 255
sendcloud-v2-sender-address-help = Ihre Nummer, wie der Test des Kontos sie aufführt. Leer: Sendcloud nimmt die übliche Absenderadresse des Kontos, weil API v2 keine andere annimmt.
sendcloud-v2-return-method = Versandart für Retouren
sendcloud-v2-return-method-help = Ihre Nummer bei Sendcloud, zum Beispiel 300. Leer: Pakete kommen mit der Versandart zurück, mit der sie hingingen, wo der Paketdienst das zulässt.
sendcloud-v2-customs-one-parcel = Sendclouds API v2 bucht ein Paket mit Zollerklärung nur einzeln: in einem Paket versenden oder über API v3
sendcloud-v2-method-without-number = „{ $service }“ ist keine Versandart der API v2 von Sendcloud: der Service muss aus sendcloud- und der Nummer bestehen, die Sendcloud ihr gibt
sendcloud-v2-point-without-number = Sendclouds API v2 kennt Abholpunkte nur nach eigenen Nummern: den Punkt neu wählen

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Empfänger
booking-field-sender = Absender
booking-field-name = Name
booking-field-company = Firma
booking-field-street = Straße und Hausnummer
booking-field-street2 = Adresszusatz
booking-field-postal-code = Postleitzahl
booking-field-city = Ort
booking-field-state = Bundesland/Region
booking-field-country = Land
booking-field-phone = Telefonnummer
booking-field-email = E-Mail-Adresse
booking-field-parcels = Pakete
booking-field-parcel = Paket { $parcel }
booking-field-weight = Gewicht
booking-field-size = Maße
booking-field-items = Inhalt
booking-field-method = Versandart
booking-field-contract = Vertrag
booking-field-value = Warenwert
booking-field-insured = Versicherungssumme
booking-field-service-point = Abholpunkt
booking-field-order-number = Bestellnummer
booking-field-customs = Zollinhaltserklärung
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = Artikel { $item } in Paket { $parcel }
booking-field-goods = Waren
booking-field-invoice-number = Rechnungsnummer
booking-field-reason = Grund der Ausfuhr
booking-field-notes = Bemerkungen
booking-field-statements = Erklärungen
booking-field-vat-number = Umsatzsteuer-Nummer
booking-field-eori-number = EORI-Nummer
booking-field-delivery = für den Versand bezahlt
booking-field-incoterm = wer den Zoll zahlt
booking-field-description = Bezeichnung
booking-field-sku = Artikelnummer
booking-field-quantity = Stückzahl
booking-field-unit-value = Wert eines Stücks
booking-field-unit-weight = Gewicht eines Stücks
booking-field-hs-code = HS-Code
booking-field-origin = Ursprungsland
booking-field-key = Referenz

carrier-service-book = Sendungen buchen
carrier-service-find = eine Sendung wiederfinden
carrier-service-labels = Labels später abrufen
carrier-service-customs = Zolldokumente erstellen, die mitgehen
carrier-service-void = Sendungen annullieren
carrier-service-returns = Labels für Pakete, die zurückkommen
carrier-service-check = das Konto prüfen
carrier-service-services = eine Liste der Services, mit denen versandt werden kann
carrier-service-price-book = ein Preisbuch
carrier-service-points = Abholpunkte

carrier-refused-in-words = „{ $words }“
carrier-refused-in-field = { $field }: { $why }
carrier-refused-status = kein Grund angegeben (Status { $status })
carrier-refused-too-long = es ist Platz für { $most } Zeichen
carrier-refused-currency = Beträge für den Zoll müssen in einer Währung stehen; dieser ist { $value }
carrier-refused-incoterm = dieser Paketdienst hat kein Wort für DTP (geliefert, Zoll vorausbezahlt): in der Regel DAP oder DDP wählen
carrier-refused-too-many-goods = in einer Erklärung ist Platz für { $most } Arten von Waren

problem-carrier-unreachable = { $carrier } ist nicht erreichbar; es wurde nichts angefragt.
    .advice = Netzwerk prüfen. Die Bestellung ist unverändert: das Paket ins Regal stellen, erneut versenden, sobald das Netzwerk wieder da ist, oder eine andere Versandart wählen.
problem-carrier-test-unreached = Wo { $carrier } sein sollte, antwortet niemand.
    .advice = Hat das Konto eine Adresse, sie Buchstabe für Buchstabe prüfen; dann das Netzwerk prüfen. Es wurde nichts angefragt.
problem-carrier-busy = { $carrier } bittet um eine Pause; es wurde nichts gebucht.
    .advice = Einen Moment warten, dann erneut versenden.
problem-carrier-rests = { $carrier } will bis { $until } in Ruhe gelassen werden; es wurde nichts gebucht.
    .advice = Nach { $until } erneut versenden: bis dahin wird dort nicht gefragt. Gepackte Pakete bis dahin ins Regal stellen, oder eine andere Versandart wählen.
problem-carrier-declines = { $carrier } lehnt ab: { $why }
    .advice = Berichtigen, wovon die Rede ist, dann erneut versuchen. Es wurde nichts gebucht.
problem-carrier-no-answer = { $carrier } wurde gefragt, und es kam keine lesbare Antwort.
    .advice = In ein paar Minuten erneut versuchen. Bleibt es so, die Adresse des Kontos prüfen. Es wurde nichts gebucht.
problem-carrier-refused = { $carrier } bucht diese Sendung nicht: { $why }
    .advice = { $place ->
        [address] Die Adresse berichtigen: die des Kunden im Shop, dann die Bestellung neu abholen lassen; die eigene in den Einstellungen. Dann erneut versenden. Es wurde nichts gebucht und nichts wird berechnet.
        [order] Auf der Seite der Bestellung von Hand einstellen, dann erneut versenden. Es wurde nichts gebucht und nichts wird berechnet.
        [point] Auf der Seite der Bestellung einen anderen Abholpunkt wählen, dann erneut versenden. Es wurde nichts gebucht und nichts wird berechnet.
        [method] Für die Bestellung eine andere Versandart wählen oder diese in den Einstellungen berichtigen. Dann erneut versenden. Es wurde nichts gebucht und nichts wird berechnet.
       *[other] Das Genannte korrigieren oder eine andere Versandart wählen. Dann erneut versenden. Es wurde nichts gebucht und nichts wird berechnet.
    }
problem-carrier-number-taken = { $carrier } hat die Bestellung { $order } unter { $numbers } gebucht, und ein anderes Paket hat { $count ->
    [one] diese Nummer
   *[other] eine dieser Nummern
} hier schon: Es wurde nichts gedruckt.
    .advice = Diese Buchung auf der Website des Paketdienstes stornieren, dann unter „Zu klären“ (packdesk look) „Nicht gebucht“ antworten und erneut versenden. Bis dahin geht die Bestellung auf keinem anderen Weg hinaus.
problem-carrier-silent = { $carrier } wurde angefragt, und die Antwort ging verloren: Noch weiß niemand, ob gebucht wurde.
    .advice = Diese Bestellung nicht auf anderem Weg versenden. Wo sich der Paketdienst fragen lässt, fragt Packdesk nach und macht von selbst weiter; wo nicht, sagt „Zu klären“ (packdesk look), was zu tun ist.
problem-carrier-nonsense = { $carrier } antwortet etwas, das nicht sein kann.
    .advice = Diese Bestellung nicht auf anderem Weg versenden. Wo sich der Paketdienst fragen lässt, fragt Packdesk nach und macht von selbst weiter; wo nicht, sagt „Zu klären“ (packdesk look), was zu tun ist.
problem-carrier-key = { $carrier } nimmt die Schlüssel des Kontos nicht an.
    .advice = In den Einstellungen beim Paketdienst neu eingeben. Es wurde nichts gebucht.
problem-carrier-not-offered = { $carrier } bietet das nicht an: { $what }.
    .advice = Auf der Website des Paketdienstes erledigen.
problem-carrier-is-own = { $carrier } hat eigene Nummern, dort lässt sich niemand fragen: { $what }.
    .advice = Die Preise als Preisliste importieren; packdesk carriers numbers nennt die Nummern, die übrig sind.
problem-no-such-carrier = In den Einstellungen gibt es keinen Paketdienst mit dem Kurznamen { $carrier }.
    .advice = Den Kurznamen eines vorhandenen schreiben (packdesk carriers nennt sie), oder diesen Paketdienst zuerst anlegen.
problem-carrier-kind-unknown = { $carrier } ist als „{ $kind }“ eingerichtet; das kennt dieses Packdesk nicht.
    .advice = Packdesk aktualisieren oder das Konto in den Einstellungen neu einrichten.
problem-booking-not-kept = { $carrier } hat die Bestellung { $order } unter { $numbers } gebucht, und das ließ sich nicht auf die Platte schreiben.
    .advice = Die Nummer notieren. Auf der Platte Platz schaffen oder sie instand setzen. Diese Bestellung nicht auf anderem Weg versenden: Wo sich der Paketdienst fragen lässt, fragt Packdesk nach der Buchung; wo nicht, die Nummer auf der Seite der Bestellung oder mit packdesk bookings made eingeben.
problem-booking-interrupted = Packdesk endete, während beim Paketdienst angefragt wurde: Noch weiß niemand, ob gebucht wurde.
    .advice = Diese Bestellung nicht auf anderem Weg versenden. Wo sich der Paketdienst fragen lässt, fragt Packdesk nach und macht von selbst weiter; wo nicht, sagt „Zu klären“ (packdesk look), was zu tun ist.
account-works = Das Konto funktioniert.
account-senders = Dort hinterlegte Absenderadressen
account-contracts = Verträge
lead-days = { $days ->
    [0] am selben Tag
    [one] ein Tag
   *[other] { $days } Tage
}
alternative-no-price = kein Preis
