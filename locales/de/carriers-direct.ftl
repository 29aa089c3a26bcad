# Carriers that are asked directly: what their accounts have to be told, and what they have no place for.

dhl-parcel-de-customer-number = Kundennummer (EKP)
dhl-parcel-de-customer-number-help = Die ersten zehn Stellen jeder Abrechnungsnummer. Die nächsten zwei kommen vom Produkt, die letzten zwei sind die Teilnahme.
dhl-parcel-de-participation = Teilnahme
dhl-parcel-de-participation-help = Die letzten zwei Stellen der Abrechnungsnummern, wie im Vertrag angegeben.
dhl-parcel-de-print-format = Labelformat
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Deutsche Adressen ablehnen, die nicht codierbar sind
dhl-parcel-de-must-encode-help = DHL verlangt für jede davon einen Zuschlag. Ohne diese Wahl werden ihre Labels trotzdem gedruckt.
dhl-parcel-de-profile = Gruppenprofil
dhl-parcel-de-user = Benutzer des Geschäftskundenportals
dhl-parcel-de-user-help = Ein Systembenutzer des Post & DHL Geschäftskundenportals, der mit diesen Verträgen versenden darf.
dhl-parcel-de-password = Passwort dieses Benutzers
dhl-parcel-de-api-key = API-Schlüssel
dhl-parcel-de-api-key-help = In developer.dhl.com: eine App mit „Parcel DE Shipping (Post & Parcel Germany)“ und „Authentication (Post & Parcel Germany)“.
dhl-parcel-de-api-secret = API-Secret
dhl-parcel-de-billing-part = muss aus { $count } Ziffern oder Buchstaben bestehen
dhl-parcel-de-no-product = das ist kein Produkt von DHL wie V01PAK
dhl-parcel-de-billing-number = das ist keine Abrechnungsnummer aus 14 Ziffern oder Buchstaben
dhl-parcel-de-no-country = DHL hat keinen Code für dieses Land
dhl-parcel-de-no-point = DHL nimmt eine Packstation mit ihrer Nummer (100 bis 999) und der Postnummer des Kunden, oder eine Filiale mit ihrer Nummer und einem Namen, in dem Filiale oder Paketshop steht

ups-account-number = Kontonummer
ups-account-number-help = Die Versendernummer, sechs Buchstaben und Ziffern, wie auf den Rechnungen angegeben.
ups-account-number-form = muss aus sechs Buchstaben und Ziffern bestehen
ups-client-id = Client-ID
ups-client-id-help = In developer.ups.com: eine App mit den Produkten Shipping, Rating und Tracking, für diese Kontonummer.
ups-client-secret = Client-Secret
ups-no-access-points = Packdesk versendet noch nicht an UPS Access Points
ups-no-american-sender = Packdesk versendet mit UPS noch nicht aus den Vereinigten Staaten oder Puerto Rico

karrio-url-help = Wie der Browser sie öffnet, zum Beispiel http://127.0.0.1:5002 oder https://karrio.example.com.
karrio-labels = Etiketten
karrio-labels-help = Was die Verbindungen in Karrio erzeugen. ZPL gilt für eine Auflösung, die Karrio nicht nennt: Paketdienste erzeugen meist 203 Punkte pro Zoll, Karrios eigener „Custom Carrier“ 300.
karrio-labels-zpl-203 = ZPL, 203 Punkte pro Zoll
karrio-labels-zpl-300 = ZPL, 300 Punkte pro Zoll
karrio-labels-pdf = PDF
karrio-api-key = API-Schlüssel
karrio-api-key-help = Im Dashboard von Karrio: Developers, API keys. Der Schlüssel eines Testkontos bucht bei den Testdiensten der Paketdienste.
karrio-no-rate = Karrio hat für diese Pakete und diese Adresse keinen Preis dafür. Vielleicht ist die Verbindung ausgeschaltet, oder die Pakete sind zu schwer
karrio-no-service-points = Packdesk versendet über Karrio noch nicht an Paketshops
karrio-no-connection = in diesem Karrio ist keine Verbindung eingeschaltet, die versendet
karrio-customs-no-notes = Karrio hat keinen Platz für Anmerkungen und Erklärungen an den Zoll: bitte entfernen
