# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Nur Dateien
shop-kind-api = Eigener Shop, über API
shop-guide-api = Den Shop speichern, dann seinen Schlüssel hier oder mit packdesk shops key anlegen. Der Shop bringt seine Bestellungen nach /api/v3/orders von packdesk serve und liest dort die Nummern.
shop-guide-woo = Im Shop einen Schlüssel anlegen: WooCommerce → Einstellungen → Erweitert → REST-API → Schlüssel hinzufügen, Berechtigungen Lesen/Schreiben.
shop-guide-shopify = Im Entwickler-Dashboard von Shopify eine App für den eigenen Shop anlegen, eine Version mit den Rechten veröffentlichen, die das Handbuch aufführt, sie installieren und Client-ID und Secret kopieren. Das Token einer älteren App geht auch.
shop-url = Adresse
shop-url-help = Etwa https://shop.example. Im eigenen Netzwerk des Shops geht auch http; Anfragen werden dann signiert.
shop-key = Consumer-Key
shop-key-help = WooCommerce → Einstellungen → Erweitert → REST-API, mit dem Recht zu lesen und zu schreiben.
shop-secret = Consumer-Secret
shop-secret-help = Einmal gespeichert, nie wieder angezeigt.
shop-url-shopify-help = Die dauerhafte Adresse, etwa https://name.myshopify.com; die der Verwaltungsseiten geht auch.
shop-payments = Was die Zahlungsstatus am Packplatz bedeuten
shop-payments-help = Wie Shopify sie nennt. Bestellungen mit einem Status, der hier fehlt, werden nicht abgerufen. Ist eine Bestellung im Shop angehalten, wartet sie außerdem.
shop-locations = Standorte, die hier gepackt werden
shop-locations-help = Namen wie im Shop, durch Kommas getrennt; leer für alle.
shop-notify = Shopify dem Kunden schreiben lassen
shop-notify-help = Die E-Mail von Shopify zu einer versandten Bestellung, mit den Sendungsnummern.
shop-point-attribute = Attribut mit dem Abholpunkt
shop-point-attribute-help = Der Name, unter dem eine App die Nummer des Abholpunkts in der Bestellung hinterlässt; leer, wenn es so eine App nicht gibt oder Packdesk ihn von selbst findet.
shop-client-id = Client-ID
shop-client-id-help = Die der App im Entwickler-Dashboard. Sie bleibt leer für das Token einer älteren App.
shop-client-secret = Client-Secret oder Token
shop-client-secret-help = Einmal gespeichert, nie wieder angezeigt. Das Token (shpat_…) ist das einer App, die vor 2026 in den Einstellungen des Shops selbst angelegt wurde.
shop-statuses = Was die Status des Shops am Packplatz bedeuten
shop-statuses-help = Status, die hier fehlen, werden nicht abgerufen.
shop-statuses-api-help = Eine Bestellung mit einem Status, der hier fehlt, wird abgelehnt, namentlich. Die Wörter open, waiting, cancelled und completed sind immer bekannt.
shop-webhook = Webhook
shop-webhook-help = Wo der Shop es hören will, sobald Pakete versandt, unterwegs oder annulliert sind: https, oder dieser Rechner. Leer: niemand hört es.
shop-webhook-shipped = Versandtes melden
shop-webhook-withdrawn = Annulliertes melden
shop-webhook-tracking = Melden, wo Pakete sind
shop-webhook-returns = Retouren melden
shop-webhook-secret = Signaturschlüssel des Webhooks
shop-webhook-secret-help = Der Shop denkt ihn sich aus und prüft damit Sendcloud-Signature: den HMAC-SHA256 dessen, was er bekommt. Ohne ihn wird nichts gesendet.
shop-shipped-status = Status nach dem Versand
shop-shipped-status-help = Was die Bestellung im Shop wird, sobald ihr Label herausgekommen ist.
shop-note-to-customer = Sendungsnummer als Notiz per E-Mail senden
shop-note-to-customer-help = Ausschalten, wenn die Versand-E-Mail des Shops die Nummer enthält: Die Notiz ist dann nur für die Leute des Shops.
shop-withdrawn-note = Notiz, wenn ein Label annulliert wird
shop-withdrawn-note-help = Wird für die Leute des Shops zur Bestellung geschrieben; { "{carrier}" } und { "{number}" } werden eingesetzt.
shop-weight-unit = Gewichtseinheit
shop-weight-unit-help = Etwa g, kg oder lb. Die ersten Bestellungen mit dem vergleichen, was die Produkte wiegen.
shop-guide-prestashop = Im Shop einen Schlüssel anlegen: Erweiterte Einstellungen → Webservice → aktivieren, Neuen Schlüssel hinzufügen, Generieren. Anzeigen (GET) ankreuzen für orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads und customer_messages; Ändern (PUT) für order_carriers; Hinzufügen (POST) für order_carriers und order_histories.
shop-url-help-prestashop = Etwa https://shop.example. Über http lässt sich der Schlüssel mitlesen: nur im eigenen Netzwerk des Shops.
shop-key-prestashop = Schlüssel
shop-key-help-prestashop = 32 Großbuchstaben und Ziffern, aus Erweiterte Einstellungen → Webservice.
shop-statuses-help-prestashop = paid (bezahlt), unpaid (unbezahlt) und shipped (versandt) sind, was ein Status von sich selbst sagt; daneben die Nummer eines Status, sein Name oder die Einstellung, die ihn nennt, etwa PS_OS_CANCELED. Was hier keine Bedeutung hat, wird nicht abgerufen.
shop-shipped-status-help-prestashop = Was die Bestellung wird, sobald ihr Label herausgekommen ist: die Nummer des Status, sein Name oder PS_OS_SHIPPING für den, den der Shop dafür hat.
shop-mails-prestashop = Der Shop schreibt dem Kunden
shop-mails-help-prestashop = Die E-Mail zum Status nach dem Versand, mit der Sendungsnummer darin. Sie geht einmal hinaus.
shop-number-prestashop = Nummer des Shops
shop-number-help-prestashop = Nur wo mehrere Shops sich ein PrestaShop teilen: seine Nummer, oder all.
shop-key-in-address = Schlüssel in der Adresse senden
shop-key-in-address-help = Nur wo der Webserver dem Shop den Schlüssel vorenthält. Der Schlüssel steht dann im Protokoll des Servers.
shop-files = Bestellungen kommen als Dateien

# How an order file was read.

read-as-encoding = Zeichen in { $encoding }
read-as-decimals = { $mark ->
    [comma] Komma vor den Dezimalstellen (1.234,50)
   *[point] Punkt vor den Dezimalstellen (1,234.50)
}
read-as-weights = { $mark ->
    [comma] in Gewichten Komma vor den Dezimalstellen (1.234,50)
   *[point] in Gewichten Punkt vor den Dezimalstellen (1,234.50)
}
read-as-dates = { $order ->
    [month-first] in Daten der Monat zuerst (12/31/2026)
   *[day-first] in Daten der Tag zuerst (31/12/2026)
}
shop-comes = Bringt seine Bestellungen selbst, über die API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = In der Verwaltung des Shops: System → Extensions → Integrations → Add New Integration. Auf der Registerkarte API Custom wählen und Sales → Operations → Orders → Actions (View, Ship, Comment), Sales → Operations → Shipments, Catalog → Inventory → Products und Stores → Settings → All Stores ankreuzen. Save, Activate, Allow, dann die vier Werte kopieren.
shop-url-help-magento = Etwa https://shop.example, mit dem Ordner des Shops, wenn er in einem liegt. Eine Adresse mit /rest dahinter geht auch.
shop-statuses-help-magento = Die acht Zustände von Magento und daneben jeder eigene Status, der vor seinem Zustand gilt. Was hier keine Bedeutung hat, wird nicht abgerufen.
shop-mails-magento = Der Shop schreibt dem Kunden
shop-mails-help-magento = Die E-Mail des Shops zu einer Sendung, mit den Sendungsnummern und Links.
shop-source-magento = Lagerquelle
shop-source-help-magento = Der Code der Quelle, von der Pakete abgehen, wenn der Shop mehrere hat (Stores → Inventory → Sources); leer für die, die er selbst wählt.
shop-barcode-magento = Attribut mit dem Barcode
shop-barcode-help-magento = Der Code des Produktattributs, wenn es ein anderes als ean, gtin, barcode oder upc ist.
shop-hs-magento = Attribut mit dem HS-Code
shop-hs-help-magento = Der Code des Produktattributs, wenn es ein anderes als hs_code oder tariff_code ist.
shop-point-help-magento = Der Name des Erweiterungsattributs, in dem ein Modul die Nummer des Abholpunkts hinterlässt; leer, wenn es keines gibt oder Packdesk es von selbst findet.
shop-token-magento = Zugriffstoken
shop-token-help-magento = Das der Integration. Allein genügt es nur, wenn der Shop es erlaubt: Stores → Configuration → Services → OAuth → Consumer Settings.
shop-token-secret-magento = Secret des Zugriffstokens
shop-four-values-help-magento = Von der Integration. Alle vier Werte zusammen oder das Zugriffstoken allein.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = In der Administration des Shops: Einstellungen → System → Integrationen → Integration hinzufügen, mit einer Rolle, die die im Handbuch aufgeführten Rechte hat. Zugangs-ID und Sicherheitsschlüssel kopieren.
shop-url-help-shopware = Etwa https://shop.example, mit dem Ordner des Shops, wenn er in einem liegt. Über http lassen sich Schlüssel und Token mitlesen: nur im eigenen Netzwerk des Shops.
shop-key-shopware = Zugangs-ID
shop-key-help-shopware = Die der Integration; sie beginnt mit SWIA.
shop-secret-shopware = Sicherheitsschlüssel
shop-statuses-help-shopware = Wie Shopware sie nennt (paid, authorized, open …). Bestellungen mit einem Status, der hier fehlt, werden nicht abgerufen. Eine stornierte Bestellung oder Lieferung und eine, die schon weg ist, sind außerdem bekannt.
shop-mails-shopware = Shopware dem Kunden schreiben lassen
shop-mails-help-shopware = Die E-Mails, die die Flows senden, wenn eine Lieferung versandt ist, mit den Sendungsnummern.
shop-hs-shopware = Zusatzfeld mit dem HS-Code
shop-hs-help-shopware = Sein technischer Name bei Produkten, wenn es ein anderes als customs_tariff_number oder hs_code ist.
shop-point-shopware = Zusatzfeld mit dem Abholpunkt
shop-point-help-shopware = Der technische Name, unter dem ein Plug-in die Nummer des Abholpunkts hinterlässt; leer, wenn es keines gibt oder Packdesk es von selbst findet.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = Im Dashboard: Settings → API keys → Create, mit einer Rolle, die die Rechte ReadOrder und UpdateOrder hat, und den Schlüssel kopieren; er wird einmal angezeigt. Server nehmen Schlüssel ab Version 3.6, wenn „api-key“ in ihrem authOptions.tokenMethod steht. Sonst einen Administrator mit einer solchen Rolle anlegen und dessen Namen und Passwort eintragen.
shop-url-help-vendure = Die des Servers oder seiner Admin-API, etwa https://shop.example/admin-api. Über http kann der Schlüssel mitgelesen werden: nur im eigenen Netz des Shops.
shop-user-vendure = Name des Administrators
shop-user-help-vendure = Leer, wenn das Geheimnis ein API-Schlüssel ist.
shop-channel-vendure = Token des Channels
shop-channel-help-vendure = Bei einem Shop mit mehreren Channels: Settings → Channels. Leer für den Standard-Channel.
shop-statuses-help-vendure = Die Zustände einer Bestellung mit den Namen von Vendure, und die, die Ihr Server hinzugefügt hat. Bestellungen mit einem Zustand, der hier fehlt, werden nicht abgerufen. Was von einer Bestellung übrig ist, deren Fulfillment storniert wurde, ist wieder zu versenden.
shop-handler-vendure = Fulfillment-Handler
shop-handler-help-vendure = Der Code des Handlers, der den Namen eines Paketdienstes und eine Nummer nimmt. Bleibt, wie er ist, außer Ihr Server hat keinen manuellen.
shop-weight-field-vendure = Feld mit dem Gewicht
shop-weight-field-help-vendure = Der Name des Custom Field, in dem Varianten ihr Gewicht haben; leer, wenn sie keines haben. Vendure selbst kennt keine Gewichte.
shop-secret-vendure = API-Schlüssel oder Passwort
shop-secret-help-vendure = Einmal gespeichert, nie wieder angezeigt.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = In Medusa Admin: Settings → Secret API keys → Create, und das Token kopieren; es wird einmal angezeigt. Ein solcher Schlüssel darf alles, was ein Administrator darf: ihn nur für Packdesk verwenden, damit er für sich widerrufen werden kann.
shop-url-help-medusa = Die des Medusa-Servers, etwa https://shop.example. Über http kann der Schlüssel mitgelesen werden: nur im eigenen Netz des Shops.
shop-statuses-help-medusa = Was eine Bestellung, von der noch etwas zu versenden ist, am Packplatz ist, nach dem Zustand ihrer Zahlung mit den Namen von Medusa. Bestellungen, deren Zahlung in einem Zustand ist, der hier fehlt, werden nicht abgerufen. Wird das Geld erst genommen, wenn das Paket weg ist, heißt authorized versenden. Eine stornierte, abgeschlossene oder archivierte Bestellung ist außerdem bekannt.
shop-notify-medusa = Den Shop dem Kunden schreiben lassen
shop-notify-help-medusa = Medusa selbst verschickt keine E-Mails; ist dies aus, wird Ihr Server gebeten, die wegzulassen, die er beim Anlegen einer Sendung verschickt.
shop-location-medusa = Lagerort
shop-location-help-medusa = Die Kennung des Lagerorts, von dem die Pakete abgehen, etwa sloc_…; leer für den der Versandoption.
shop-key-medusa = Geheimer API-Schlüssel
shop-key-help-medusa = Einmal gespeichert, nie wieder angezeigt.

# Testing the connection.
act-test-shop = Verbindung testen
shop-testing = Wird getestet…
shop-test-works = Die Verbindung funktioniert.
shop-test-answers = Der Shop antwortet, und etwas ist zu beheben:
shop-test-name = Shop
shop-test-version = Version
shop-test-open = Offene Bestellungen
shop-test-count = { $more ->
    [yes] mindestens { $count }
   *[no] { $count }
}
shop-test-clock = Uhr
shop-test-apart = { $seconds ->
    [0] wie hier
   *[other] { $seconds } s { $which ->
        [ahead] vor der hiesigen
       *[behind] hinter der hiesigen
    }
}

# Where the points of another shop are.
shop-points-from = Abholpunkte von
shop-points-from-help = Der Kurzname eines Shops der Art Sendcloud, mit dem dieser Shop verbunden ist, ein Schrägstrich und die Nummer der Integration, etwa platform/41. Bestellungen ohne Abholpunkt bekommen den, der dort steht. Leer: Es wird keiner ergänzt.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] Eine offene Bestellung wurde durchgesehen
   *[other] { $count } offene Bestellungen wurden durchgesehen
}
