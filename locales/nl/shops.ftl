# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Alleen bestanden
shop-kind-api = Eigen webshop, via API
shop-guide-api = Sla de webshop op en maak dan hier de sleutel, of met packdesk shops key. De webshop brengt bestellingen naar /api/v3/orders van packdesk serve, en leest daar de nummers.
shop-guide-woo = Maak een sleutel in de webshop: WooCommerce → Instellingen → Geavanceerd → REST API → Sleutel toevoegen, rechten Lezen/schrijven.
shop-guide-shopify = Maak in het ontwikkelaarsdashboard van Shopify een app voor uw eigen webshop, geef een versie vrij met de rechten die het handboek noemt, installeer die, en kopieer client-ID en geheim. Het token van een oudere app werkt ook.
shop-url = Adres
shop-url-help = Zoals https://shop.example. In het eigen netwerk van de webshop werkt http ook; verzoeken worden dan ondertekend.
shop-key = Consumer key
shop-key-help = WooCommerce → Instellingen → Geavanceerd → REST API, met het recht om te lezen en te schrijven.
shop-secret = Consumer secret
shop-secret-help = Eén keer opgeslagen, nooit meer getoond.
shop-url-shopify-help = Het vaste adres, zoals https://naam.myshopify.com; dat van de beheerpagina’s werkt ook.
shop-payments = Wat de betaalstatussen aan de paktafel betekenen
shop-payments-help = Zoals Shopify ze noemt. Bestellingen met een status die hier niet staat, worden niet opgehaald. Wat in de webshop in de wacht staat, laat een bestelling daarnaast wachten.
shop-locations = Locaties die hier ingepakt worden
shop-locations-help = Namen zoals in de webshop, met komma’s ertussen; leeg voor alle.
shop-notify = Shopify de klant laten mailen
shop-notify-help = De mail over een verzonden bestelling, met de trackingnummers.
shop-point-attribute = Attribuut met het afhaalpunt
shop-point-attribute-help = De naam waaronder een app het nummer van het punt in de bestelling zet; leeg als er geen zo’n app is, of als Packdesk het zelf vindt.
shop-client-id = Client-ID
shop-client-id-help = Van de app in het ontwikkelaarsdashboard. Blijft leeg voor het token van een oudere app.
shop-client-secret = Clientgeheim, of token
shop-client-secret-help = Eén keer opgeslagen, nooit meer getoond. Het token (shpat_…) is dat van een app die vóór 2026 in de eigen instellingen van de webshop gemaakt is.
shop-statuses = Wat de statussen van de webshop aan de paktafel betekenen
shop-statuses-help = Statussen die hier niet staan, worden niet opgehaald.
shop-statuses-api-help = Een bestelling met een status die hier niet staat, wordt geweigerd, met naam. De woorden open, waiting, cancelled en completed zijn altijd bekend.
shop-webhook = Webhook
shop-webhook-help = Waar uw webshop wil horen dat pakketten zijn verzonden, onderweg zijn of zijn ingetrokken: https, of deze machine. Leeg: niemand hoort het.
shop-webhook-shipped = Melden wat is verzonden
shop-webhook-withdrawn = Melden wat is ingetrokken
shop-webhook-tracking = Melden waar pakketten zijn
shop-webhook-returns = Retouren melden
shop-webhook-secret = Ondertekeningssleutel van de webhook
shop-webhook-secret-help = Uw webshop verzint hem en controleert er Sendcloud-Signature mee: de HMAC-SHA256 van wat ze krijgt. Zonder wordt niets gestuurd.
shop-shipped-status = Status na verzending
shop-shipped-status-help = Wat de bestelling in de webshop wordt zodra het label eruit is.
shop-note-to-customer = Trackingnummer als notitie mailen
shop-note-to-customer-help = Zet het uit waar de eigen mail van de webshop over een verzonden bestelling het nummer heeft: de notitie is dan voor de mensen van de webshop zelf.
shop-withdrawn-note = Notitie als een label wordt ingetrokken
shop-withdrawn-note-help = Bij de bestelling geschreven voor de mensen van de webshop zelf; { "{carrier}" } en { "{number}" } worden ingevuld.
shop-weight-unit = Eenheid van gewichten
shop-weight-unit-help = Zoals g, kg of lb. Vergelijk de eerste bestellingen met wat de producten wegen.
shop-guide-prestashop = Maak een sleutel in de webshop: Geavanceerde parameters → Webservice → inschakelen, Nieuwe sleutel toevoegen, Genereren. Vink Bekijken (GET) aan voor orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads en customer_messages; Aanpassen (PUT) voor order_carriers; Toevoegen (POST) voor order_carriers en order_histories.
shop-url-help-prestashop = Zoals https://shop.example. Via http kan de sleutel worden meegelezen: alleen in het eigen netwerk van de webshop.
shop-key-prestashop = Sleutel
shop-key-help-prestashop = 32 hoofdletters en cijfers, van Geavanceerde parameters → Webservice.
shop-statuses-help-prestashop = paid, unpaid en shipped zijn wat een status van zichzelf zegt; daarnaast het nummer van een status, de naam, of de instelling die hem noemt, zoals PS_OS_CANCELED. Wat hier geen betekenis heeft, wordt niet opgehaald.
shop-shipped-status-help-prestashop = Wat de bestelling wordt zodra het label eruit is: het nummer van de status, de naam, of PS_OS_SHIPPING voor die van de webshop.
shop-mails-prestashop = De webshop mailt de klant
shop-mails-help-prestashop = De mail van de status na verzending, met het trackingnummer erin. Ze gaat één keer uit.
shop-number-prestashop = Nummer van de webshop
shop-number-help-prestashop = Alleen waar meerdere webshops één PrestaShop delen: het nummer ervan, of all.
shop-key-in-address = Sleutel in het adres meesturen
shop-key-in-address-help = Alleen waar de webserver de sleutel niet doorgeeft aan de webshop. De sleutel staat dan in de log van de server.
shop-files = Bestellingen komen binnen als bestanden

# How an order file was read.

read-as-encoding = letters in { $encoding }
read-as-decimals = { $mark ->
    [comma] een komma vóór de decimalen (1.234,50)
   *[point] een punt vóór de decimalen (1,234.50)
}
read-as-weights = { $mark ->
    [comma] in gewichten een komma vóór de decimalen (1.234,50)
   *[point] in gewichten een punt vóór de decimalen (1,234.50)
}
read-as-dates = { $order ->
    [month-first] de maand eerst in datums (12/31/2026)
   *[day-first] de dag eerst in datums (31/12/2026)
}
shop-comes = Brengt bestellingen zelf, via de API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = In het beheer van de webshop: System → Extensions → Integrations → Add New Integration. Kies op het tabblad API Custom en vink Sales → Operations → Orders → Actions (View, Ship, Comment), Sales → Operations → Shipments, Catalog → Inventory → Products en Stores → Settings → All Stores aan. Save, Activate, Allow, en kopieer de vier waarden.
shop-url-help-magento = Zoals https://shop.example, met de map waarin de webshop staat als dat zo is. Een adres met /rest erachter werkt ook.
shop-statuses-help-magento = De acht toestanden van Magento, en daarnaast elke eigen status, die vóór zijn toestand gaat. Wat hier geen betekenis heeft, wordt niet opgehaald.
shop-mails-magento = De webshop mailt de klant
shop-mails-help-magento = De mail over een zending, met de trackingnummers en links.
shop-source-magento = Voorraadbron
shop-source-help-magento = De code van de bron waaruit pakketten vertrekken, als de webshop er meerdere heeft (Stores → Inventory → Sources); leeg voor die welke ze zelf kiest.
shop-barcode-magento = Attribuut met de barcode
shop-barcode-help-magento = De code van het productattribuut, als het een ander is dan ean, gtin, barcode of upc.
shop-hs-magento = Attribuut met de HS-code
shop-hs-help-magento = De code van het productattribuut, als het een ander is dan hs_code of tariff_code.
shop-point-help-magento = De naam van het extensieattribuut waarin een module het nummer van het punt zet; leeg als er geen is, of als Packdesk het zelf vindt.
shop-token-magento = Toegangstoken
shop-token-help-magento = Van de integratie. Op zichzelf is het alleen genoeg waar de webshop het toestaat: Stores → Configuration → Services → OAuth → Consumer Settings.
shop-token-secret-magento = Geheim van het toegangstoken
shop-four-values-help-magento = Van de integratie. Alle vier waarden samen, of alleen het toegangstoken.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = In het beheer van de webshop: Instellingen → Systeem → Integraties → Integratie toevoegen, met een rol die de rechten heeft die het handboek noemt. Kopieer toegangssleutel-ID en geheime toegangssleutel.
shop-url-help-shopware = Zoals https://shop.example, met de map waarin de webshop staat als dat zo is. Via http kunnen sleutel en token worden meegelezen: alleen in het eigen netwerk van de webshop.
shop-key-shopware = Toegangssleutel-ID
shop-key-help-shopware = Van de integratie; begint met SWIA.
shop-secret-shopware = Geheime toegangssleutel
shop-statuses-help-shopware = Zoals Shopware ze noemt (paid, authorized, open …). Bestellingen met een toestand die hier niet staat, worden niet opgehaald. Een geannuleerde bestelling of levering, en een die vertrokken is, zijn daarnaast bekend.
shop-mails-shopware = Shopware de klant laten mailen
shop-mails-help-shopware = De mails die de flows sturen als een levering verzonden is, met de trackingnummers.
shop-hs-shopware = Extra veld met de HS-code
shop-hs-help-shopware = De technische naam bij producten, als het een andere is dan customs_tariff_number of hs_code.
shop-point-shopware = Extra veld met het afhaalpunt
shop-point-help-shopware = De technische naam waaronder een plug-in het nummer van het punt zet; leeg als er geen is, of als Packdesk het zelf vindt.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = In het dashboard: Settings → API keys → Create, met een rol die de rechten ReadOrder en UpdateOrder heeft, en kopieer de sleutel; die wordt één keer getoond. Servers nemen sleutels vanaf versie 3.6, als “api-key” in hun authOptions.tokenMethod staat. Maak anders een beheerder met zo’n rol en vul diens naam en wachtwoord in.
shop-url-help-vendure = Dat van de server of van de Admin API, zoals https://shop.example/admin-api. Via http kan de sleutel worden meegelezen: alleen in het eigen netwerk van de webshop.
shop-user-vendure = Naam van de beheerder
shop-user-help-vendure = Leeg als het geheim een API-sleutel is.
shop-channel-vendure = Token van het kanaal
shop-channel-help-vendure = Bij een webshop met meer kanalen: Settings → Channels. Leeg voor het standaardkanaal.
shop-statuses-help-vendure = De toestanden van een bestelling, met de namen van Vendure, en die uw server heeft toegevoegd. Bestellingen met een toestand die hier niet staat, worden niet opgehaald. Wat over is van een bestelling waarvan de fulfilment is geannuleerd, moet weer worden verzonden.
shop-handler-vendure = Fulfilment-handler
shop-handler-help-vendure = De code van de handler die de naam van een vervoerder en een nummer neemt. Blijft zoals hij is, tenzij uw server geen handmatige heeft.
shop-weight-field-vendure = Veld met het gewicht
shop-weight-field-help-vendure = De naam van het custom field waarin varianten hun gewicht hebben; leeg als ze er geen hebben. Vendure heeft zelf geen gewichten.
shop-secret-vendure = API-sleutel of wachtwoord
shop-secret-help-vendure = Eén keer opgeslagen, nooit meer getoond.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = In Medusa Admin: Settings → Secret API keys → Create, en kopieer het token; dat wordt één keer getoond. Zo’n sleutel mag alles wat een beheerder mag: gebruik hem alleen voor Packdesk, zodat hij apart kan worden ingetrokken.
shop-url-help-medusa = Dat van de Medusa-server, zoals https://shop.example. Via http kan de sleutel worden meegelezen: alleen in het eigen netwerk van de webshop.
shop-statuses-help-medusa = Wat een bestelling waarvan nog iets te verzenden is aan de werkplek is, naar de toestand van de betaling met de namen van Medusa. Bestellingen waarvan de betaling een toestand heeft die hier niet staat, worden niet opgehaald. Wordt het geld pas genomen als het pakket weg is, dan betekent authorized verzenden. Een geannuleerde, voltooide of gearchiveerde bestelling is daarnaast bekend.
shop-notify-medusa = De webshop de klant laten mailen
shop-notify-help-medusa = Medusa zelf stuurt geen mail; staat dit uit, dan wordt uw server gevraagd weg te laten wat hij bij het aanmaken van een zending stuurt.
shop-location-medusa = Voorraadlocatie
shop-location-help-medusa = De id van de locatie waar de pakketten vertrekken, zoals sloc_…; leeg voor die van de verzendoptie.
shop-key-medusa = Geheime API-sleutel
shop-key-help-medusa = Eén keer opgeslagen, nooit meer getoond.

# Testing the connection.
act-test-shop = Verbinding testen
shop-testing = Wordt getest…
shop-test-works = De verbinding werkt.
shop-test-answers = De webshop antwoordt, en er moet iets verholpen worden:
shop-test-name = Webshop
shop-test-version = Versie
shop-test-open = Open bestellingen
shop-test-count = { $more ->
    [yes] minstens { $count }
   *[no] { $count }
}
shop-test-clock = Klok
shop-test-apart = { $seconds ->
    [0] gelijk met hier
   *[other] { $seconds } s { $which ->
        [ahead] voor op hier
       *[behind] achter op hier
    }
}

# Where the points of another shop are.
shop-points-from = Afhaalpunten van
shop-points-from-help = De korte naam van een webshop van het soort Sendcloud waaraan deze webshop gekoppeld is, een schuine streep en het nummer van de integratie, zoals platform/41. Bestellingen zonder afhaalpunt krijgen dat wat daar staat. Leeg: er wordt niets toegevoegd.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] Eén open bestelling is nagelopen
   *[other] { $count } open bestellingen zijn nagelopen
}
