# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = In der Verwaltung: Settings → Store-level API accounts → Create API account, von der Art V2/V3 API token. Rechte: Orders „modify“, Information & settings „read-only“. Speichern und Zugriffstoken und API-Pfad kopieren; das Token wird nur einmal angezeigt.
shop-api-path-bigcommerce = API-Pfad
shop-api-path-help-bigcommerce = Wie die Seite des API-Kontos ihn zeigt, https://api.bigcommerce.com/stores/…/v3/; die Adresse der Verwaltung, https://store-….mybigcommerce.com, geht auch.
shop-token-bigcommerce = Zugriffstoken
shop-token-help-bigcommerce = Einmal gespeichert, nie wieder angezeigt.
shop-statuses-help-bigcommerce = Mit ihren ersten englischen Namen, wie immer sie im Shop heißen, oder mit ihren Nummern. Bestellungen mit einem Status, der hier fehlt, werden nicht abgerufen.
order-several-addresses = sie geht an { $count } Adressen: im Shop versenden

shop-kind-squarespace = Squarespace
shop-guide-squarespace = Auf der Website: Settings → Developer tools → Developer API keys → Generate key. Orders „Read and Write“ ankreuzen, speichern und den Schlüssel kopieren; er wird nur einmal angezeigt. Der Tarif der Website muss die Commerce-APIs enthalten.
shop-url-help-hosted = Die des Dienstes; sie ist für jede Website gleich und bleibt, wie sie ist.
shop-key-squarespace = API-Schlüssel
shop-key-help-squarespace = Einmal gespeichert, nie wieder angezeigt.
shop-notify-squarespace = Squarespace dem Kunden schreiben lassen
shop-notify-help-squarespace = Die E-Mail von Squarespace zu einer versandten Bestellung, mit den Sendungsnummern.
shop-service-squarespace = Name des Service
shop-service-help-squarespace = Ein Fulfillment muss den Service des Paketdienstes nennen; Kunden lesen ihn neben dem Paketdienst.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = Im Backoffice: Settings → Store settings → Developers → New API key. Einschalten, Orders „read and write“ und Settings „read“ ankreuzen, speichern und Schlüssel und Secret kopieren. Einen Schlüssel nur für Packdesk anlegen: Alle, die einen Schlüssel benutzen, teilen sich seine Anfragen.
shop-url-help-lightspeed-c = Die des europäischen Clusters; amerikanische Shops sind unter https://api.shoplightspeed.com. Ein Schlüssel, den der eine ablehnt, wird beim anderen versucht.
shop-language-lightspeed-c = Sprache des Shops
shop-language-help-lightspeed-c = Eine der Sprachen des Shops, etwa nl, en, de oder fr: In ihr kommen die Titel der Produkte.
shop-notify-lightspeed-c = Der Shop meldet per E-Mail, dass die Bestellung versandt ist
shop-notify-help-lightspeed-c = Die eigene E-Mail des Shops, einmal je Sendung.
shop-notify-code-lightspeed-c = Der Shop schickt die Sendungsnummer per E-Mail
shop-notify-code-help-lightspeed-c = Eine eigene E-Mail. Mit beiden bekommt der Kunde zwei.
shop-link-lightspeed-c = Den Link an die Stelle der Nummer schreiben
shop-link-help-lightspeed-c = Der Shop hat ein Feld für die Nummer und keines für den Link. Er bildet selbst einen Link, wenn seine Versandart den Paketdienst kennt.
shop-currency-lightspeed-c = Währung
shop-currency-help-lightspeed-c = Drei Buchstaben, etwa EUR; leer, wenn der Shop danach gefragt werden soll.
shop-key-lightspeed-c = API-Schlüssel
shop-key-help-lightspeed-c = Settings → Store settings → Developers, mit dem Recht, Bestellungen zu lesen und zu schreiben.
shop-secret-lightspeed-c = API-Secret

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = In der Verwaltung: Apps → My apps, und dort eine eigene App anlegen. Ihr die Scopes read_store_profile, read_orders und update_orders geben und ihr geheimes Token kopieren. Der Tarif des Shops muss die API enthalten.
shop-store-ecwid = Shop-ID
shop-store-help-ecwid = Die Zahl am Fuß der Verwaltung.
shop-token-ecwid = Geheimes Token
shop-token-help-ecwid = Beginnt mit secret_. Einmal gespeichert, nie wieder angezeigt.
shop-statuses-help-ecwid = Die Status des Versands mit den Namen von Ecwid; eigene sind die mit CUSTOM, 1 bis 3. Bestellungen mit einem Status, der hier fehlt, werden nicht abgerufen.

shop-kind-sendcloud = Sendcloud, Bestellungen verbundener Shops
shop-guide-sendcloud = In Sendcloud: Einstellungen → Integrationen → „Sendcloud API“ verbinden, dann beide Schlüssel kopieren; der geheime wird nur einmal angezeigt. Die Bestellungen aller dort verbundenen Shops kommen herein, mit dem Abholpunkt, den der Kunde gewählt hat. Sendcloud erfährt nicht, was versandt wurde: Dafür den Shop selbst verbinden.
shop-integrations-sendcloud = Integrationen
shop-integrations-help-sendcloud = Ihre Nummern, mit Kommas dazwischen; leer: alle. Der Test der Verbindung nennt die Shops.
shop-statuses-help-sendcloud = Was jeder Status der verbundenen Shops bedeutet, wie Sendcloud ihn zeigt. Eine Bestellung, deren Status hier fehlt, wird zur Seite gelegt und genannt.
shop-brings-orders-sendcloud = Bestellungen hereinholen
shop-brings-orders-help-sendcloud = Aus: Nur die Abholpunkte werden gebraucht, für Bestellungen, die aus den Shops selbst kommen.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = In der Kasse: Setup → Personal tokens → Add personal token, und das Token kopieren; es hat die Rechte dessen, der es anlegt. Persönliche Tokens gibt es nur im Plus-Tarif. Ein Shop, der auf Lightspeeds eigener Website verkauft, ist Ecwid: den verbinden. X-Series nimmt keine Sendungsnummern: Sie erfährt, dass ein Verkauf weg ist, und der Kunde erfährt von ihr nichts.
shop-url-help-lightspeed-x = Etwa https://garden.retail.lightspeed.app: die Adresse, unter der die Kasse geöffnet wird.
shop-token-lightspeed-x = Persönliches Token
shop-token-help-lightspeed-x = Einmal gespeichert, nie wieder angezeigt.
