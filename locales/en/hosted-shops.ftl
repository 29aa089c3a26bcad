# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = In the control panel: Settings → Store-level API accounts → Create API account, of the kind V2/V3 API token. Rights: Orders “modify”, Information & settings “read-only”. Save, and copy the access token and the API path; the token is shown once.
shop-api-path-bigcommerce = API path
shop-api-path-help-bigcommerce = As the page of the API account shows it, https://api.bigcommerce.com/stores/…/v3/; the address of the control panel, https://store-….mybigcommerce.com, works too.
shop-token-bigcommerce = Access token
shop-token-help-bigcommerce = Stored once, never shown again.
shop-statuses-help-bigcommerce = By their first English names, whatever they are called in your store, or by their numbers. Orders in a status that is not here are not pulled.
order-several-addresses = it goes to { $count } addresses: ship it in the shop

shop-kind-squarespace = Squarespace
shop-guide-squarespace = On the site: Settings → Developer tools → Developer API keys → Generate key. Tick Orders “Read and Write”, save, and copy the key; it is shown once. The plan of the site has to have commerce APIs.
shop-url-help-hosted = That of the service; it is the same for every site and stays as it is.
shop-key-squarespace = API key
shop-key-help-squarespace = Stored once, never shown again.
shop-notify-squarespace = Let Squarespace mail the customer
shop-notify-help-squarespace = Its mail of a shipped order, with the tracking numbers.
shop-service-squarespace = Name of the service
shop-service-help-squarespace = A fulfilment has to name the carrier’s service; customers read it beside the carrier.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = In the back office: Settings → Store settings → Developers → New API key. Switch it on, tick Orders “read and write” and Settings “read”, save, and copy key and secret. Make a key for Packdesk alone: all that use one key share its requests.
shop-url-help-lightspeed-c = That of the European cluster; American shops are at https://api.shoplightspeed.com. A key that one of them refuses is tried with the other.
shop-language-lightspeed-c = Language of the shop
shop-language-help-lightspeed-c = One of the shop’s languages, as nl, en, de or fr: titles of products come in it.
shop-notify-lightspeed-c = The shop mails that the order has shipped
shop-notify-help-lightspeed-c = Its own mail, once for each shipment.
shop-notify-code-lightspeed-c = The shop mails the tracking code
shop-notify-code-help-lightspeed-c = A mail of its own. With both the customer gets two.
shop-link-lightspeed-c = Write the link in the place of the number
shop-link-help-lightspeed-c = The shop has one field for the number and none for the link. It makes a link by itself where its shipping method knows the carrier.
shop-currency-lightspeed-c = Currency
shop-currency-help-lightspeed-c = Three letters, as EUR; empty where the shop is to be asked for it.
shop-key-lightspeed-c = API key
shop-key-help-lightspeed-c = Settings → Store settings → Developers, with the right to read and write orders.
shop-secret-lightspeed-c = API secret

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = In the control panel: Apps → My apps, and make a custom app. Give it the scopes read_store_profile, read_orders and update_orders, and copy its secret token. The plan of the store has to have the API.
shop-store-ecwid = Store ID
shop-store-help-ecwid = The number at the foot of the control panel.
shop-token-ecwid = Secret token
shop-token-help-ecwid = Begins with secret_. Stored once, never shown again.
shop-statuses-help-ecwid = The statuses of shipping, by Ecwid’s own names; those of your own are the CUSTOM ones, 1 to 3. Orders in a status that is not here are not pulled.

shop-kind-sendcloud = Sendcloud, orders of connected shops
shop-guide-sendcloud = In Sendcloud: Settings → Integrations → connect “Sendcloud API”, then copy both keys; the secret one is shown once. The orders of every shop that is connected there come in, with the service point the customer chose. Sendcloud is not told what shipped: connect the shop itself for that.
shop-integrations-sendcloud = Integrations
shop-integrations-help-sendcloud = Their numbers, with commas between; empty: all. The test of the connection names the shops.
shop-statuses-help-sendcloud = What each status of the connected shops means, as Sendcloud shows it. An order whose status is not here is set aside and named.
shop-brings-orders-sendcloud = Import orders
shop-brings-orders-help-sendcloud = Off: only the service points are used, for orders that come in from the shops themselves.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = In the till: Setup → Personal tokens → Add personal token, and copy the token; it has the rights of whoever makes it. Personal tokens are there in the Plus plan only. A shop that sells on Lightspeed’s own web site is Ecwid: connect that. X-Series takes no tracking numbers: it hears that a sale has left, and the customer hears nothing from it.
shop-url-help-lightspeed-x = As https://garden.retail.lightspeed.app: the address under which the till is opened.
shop-token-lightspeed-x = Personal token
shop-token-help-lightspeed-x = Stored once, never shown again.
