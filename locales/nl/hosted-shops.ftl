# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = In het control panel: Settings → Store-level API accounts → Create API account, van het soort V2/V3 API token. Rechten: Orders “modify”, Information & settings “read-only”. Sla op, en kopieer het toegangstoken en het API-pad; het token wordt één keer getoond.
shop-api-path-bigcommerce = API-pad
shop-api-path-help-bigcommerce = Zoals de pagina van het API-account het toont, https://api.bigcommerce.com/stores/…/v3/; het adres van het control panel, https://store-….mybigcommerce.com, werkt ook.
shop-token-bigcommerce = Toegangstoken
shop-token-help-bigcommerce = Eén keer opgeslagen, nooit meer getoond.
shop-statuses-help-bigcommerce = Met hun eerste Engelse namen, hoe ze in uw webshop ook heten, of met hun nummers. Bestellingen met een status die hier niet staat, worden niet opgehaald.
order-several-addresses = ze gaat naar { $count } adressen: verzend ze in de webshop

shop-kind-squarespace = Squarespace
shop-guide-squarespace = Op de site: Settings → Developer tools → Developer API keys → Generate key. Vink Orders “Read and Write” aan, sla op en kopieer de sleutel; die wordt één keer getoond. Het abonnement van de site moet commerce-API’s hebben.
shop-url-help-hosted = Dat van de dienst; het is voor elke site hetzelfde en blijft zoals het is.
shop-key-squarespace = API-sleutel
shop-key-help-squarespace = Eén keer opgeslagen, nooit meer getoond.
shop-notify-squarespace = Squarespace de klant laten mailen
shop-notify-help-squarespace = De mail over een verzonden bestelling, met de trackingnummers.
shop-service-squarespace = Naam van de dienst
shop-service-help-squarespace = Een fulfilment moet de dienst van de vervoerder noemen; klanten lezen die naast de vervoerder.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = In de backoffice: Settings → Store settings → Developers → New API key. Zet hem aan, vink Orders “read and write” en Settings “read” aan, sla op en kopieer sleutel en geheim. Maak een sleutel voor Packdesk alleen: wie één sleutel gebruikt, deelt de verzoeken ervan.
shop-url-help-lightspeed-c = Dat van het Europese cluster; Amerikaanse webshops staan op https://api.shoplightspeed.com. Een sleutel die het ene weigert, wordt bij het andere geprobeerd.
shop-language-lightspeed-c = Taal van de webshop
shop-language-help-lightspeed-c = Een van de talen van de webshop, zoals nl, en, de of fr: titels van producten komen in die taal.
shop-notify-lightspeed-c = De webshop mailt dat de bestelling verzonden is
shop-notify-help-lightspeed-c = De eigen mail van de webshop, één keer per zending.
shop-notify-code-lightspeed-c = De webshop mailt de trackingcode
shop-notify-code-help-lightspeed-c = Een mail apart. Met beide krijgt de klant er twee.
shop-link-lightspeed-c = Link op de plaats van het nummer schrijven
shop-link-help-lightspeed-c = De webshop heeft één veld voor het nummer en geen voor de link. Waar de verzendmethode van de webshop de vervoerder kent, maakt de webshop zelf een link.
shop-currency-lightspeed-c = Valuta
shop-currency-help-lightspeed-c = Drie letters, zoals EUR; leeg als het aan de webshop gevraagd moet worden.
shop-key-lightspeed-c = API-sleutel
shop-key-help-lightspeed-c = Settings → Store settings → Developers, met het recht om bestellingen te lezen en te schrijven.
shop-secret-lightspeed-c = API-geheim

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = In het control panel: Apps → My apps, en maak daar een eigen app. Geef die de scopes read_store_profile, read_orders en update_orders, en kopieer het geheime token. Het abonnement van de webshop moet de API hebben.
shop-store-ecwid = Winkel-ID
shop-store-help-ecwid = Het getal onderaan het control panel.
shop-token-ecwid = Geheim token
shop-token-help-ecwid = Begint met secret_. Eén keer opgeslagen, nooit meer getoond.
shop-statuses-help-ecwid = De statussen van de verzending, met de namen van Ecwid; uw eigen statussen zijn die met CUSTOM, 1 tot 3. Bestellingen met een status die hier niet staat, worden niet opgehaald.

shop-kind-sendcloud = Sendcloud, bestellingen van gekoppelde webshops
shop-guide-sendcloud = In Sendcloud: Instellingen → Integraties → koppel “Sendcloud API” en kopieer beide sleutels; de geheime wordt één keer getoond. De bestellingen van alle daar gekoppelde webshops komen binnen, met het afhaalpunt dat de klant koos. Sendcloud hoort niet wat er verzonden is: koppel daarvoor de webshop zelf.
shop-integrations-sendcloud = Integraties
shop-integrations-help-sendcloud = Hun nummers, met komma’s ertussen; leeg: alle. De test van de verbinding noemt de webshops.
shop-statuses-help-sendcloud = Wat elke status van de gekoppelde webshops betekent, zoals Sendcloud hem toont. Een bestelling waarvan de status hier ontbreekt, wordt apart gelegd en genoemd.
shop-brings-orders-sendcloud = Bestellingen binnenhalen
shop-brings-orders-help-sendcloud = Uit: alleen de afhaalpunten worden gebruikt, voor bestellingen die uit de webshops zelf komen.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = In de kassa: Setup → Personal tokens → Add personal token, en kopieer het token; het heeft de rechten van wie het maakt. Persoonlijke tokens zijn er alleen in het Plus-abonnement. Een webshop die op Lightspeeds eigen site verkoopt is Ecwid: verbind die. X-Series neemt geen trackingnummers: het hoort dat een verkoop weg is, en de klant hoort er niets van.
shop-url-help-lightspeed-x = Zoals https://garden.retail.lightspeed.app: het adres waaronder de kassa wordt geopend.
shop-token-lightspeed-x = Persoonlijk token
shop-token-help-lightspeed-x = Eén keer opgeslagen, nooit meer getoond.
