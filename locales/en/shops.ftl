# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Files only
shop-kind-api = Custom shop, by API
shop-guide-api = Save the shop, then make its key here or with packdesk shops key. The shop brings its orders to /api/v3/orders of packdesk serve, and reads the numbers there.
shop-guide-woo = Make a key in the shop: WooCommerce → Settings → Advanced → REST API → Add key, rights Read/Write.
shop-guide-shopify = In Shopify’s developer dashboard, make an app for your own shop, release a version with the rights that the handbook lists, install it, and copy client ID and secret. The token of an older app works as well.
shop-url = Address
shop-url-help = As https://shop.example. In the shop’s own network http works too; requests are signed then.
shop-key = Consumer key
shop-key-help = WooCommerce → Settings → Advanced → REST API, with the right to read and write.
shop-secret = Consumer secret
shop-secret-help = Stored once, never shown again.
shop-url-shopify-help = The permanent address, as https://name.myshopify.com; that of the admin pages works too.
shop-payments = What the states of payment mean at the desk
shop-payments-help = As Shopify names them. Orders in a state that is not here are not pulled. Holds in the shop keep an order waiting besides.
shop-locations = Locations packed here
shop-locations-help = Names as in the shop, with commas between them; empty for all.
shop-notify = Let Shopify mail the customer
shop-notify-help = Its mail of a shipped order, with the tracking numbers.
shop-point-attribute = Attribute with the service point
shop-point-attribute-help = The name under which an app leaves the point’s number in the order; empty where there is no such app, or Packdesk finds it by itself.
shop-client-id = Client ID
shop-client-id-help = Of the app in the developer dashboard. It stays empty for the token of an older app.
shop-client-secret = Client secret, or token
shop-client-secret-help = Stored once, never shown again. The token (shpat_…) is that of an app made in the shop’s own settings before 2026.
shop-statuses = What the shop’s statuses mean at the desk
shop-statuses-help = Statuses that are not here are not pulled.
shop-statuses-api-help = An order with a status that is not here is refused, by name. The words open, waiting, cancelled and completed are always known.
shop-webhook = Webhook
shop-webhook-help = Where your shop wants to be told as soon as parcels shipped, moved on or were taken back: https, or this machine. Empty: nobody is told.
shop-webhook-shipped = Tell what shipped
shop-webhook-withdrawn = Tell what was taken back
shop-webhook-tracking = Tell where parcels are
shop-webhook-returns = Tell of returns
shop-webhook-secret = Signature key of the webhook
shop-webhook-secret-help = Your shop makes it up and checks Sendcloud-Signature with it: the HMAC-SHA256 of what it is sent. Nothing is sent without it.
shop-shipped-status = Status after shipping
shop-shipped-status-help = What the order becomes in the shop once its label is out.
shop-note-to-customer = Mail the tracking number as a note
shop-note-to-customer-help = Switch it off where the shop’s own mail of a shipped order has the number: the note is for the shop’s own people then.
shop-withdrawn-note = Note when a label is taken back
shop-withdrawn-note-help = Written to the order for the shop’s own people; { "{carrier}" } and { "{number}" } are filled in.
shop-weight-unit = Unit of weights
shop-weight-unit-help = As g, kg or lb. Compare the first orders with what the products weigh.
shop-guide-prestashop = Make a key in the shop: Advanced parameters → Webservice → enable it, Add new key, Generate. Tick View (GET) for orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads and customer_messages; Modify (PUT) for order_carriers; Add (POST) for order_carriers and order_histories.
shop-url-help-prestashop = As https://shop.example. Over http the key can be read along: only in the shop’s own network.
shop-key-prestashop = Key
shop-key-help-prestashop = 32 capital letters and digits, from Advanced parameters → Webservice.
shop-statuses-help-prestashop = paid, unpaid and shipped are what a status says of itself; beside them a status’s number, its name, or the setting that names it, as PS_OS_CANCELED. What has no meaning here is not pulled.
shop-shipped-status-help-prestashop = What the order becomes once its label is out: the status’s number, its name, or PS_OS_SHIPPING for the one the shop has for it.
shop-mails-prestashop = The shop mails the customer
shop-mails-help-prestashop = The mail of the status after shipping, with the tracking number in it. It goes out once.
shop-number-prestashop = Number of the shop
shop-number-help-prestashop = Only where several shops share one PrestaShop: its number, or all.
shop-key-in-address = Send the key in the address
shop-key-in-address-help = Only where the web server keeps the key from the shop. The key then stands in the server’s log.
shop-files = Orders come in as files

# How an order file was read.

read-as-encoding = letters in { $encoding }
read-as-decimals = { $mark ->
    [comma] a comma before decimals (1.234,50)
   *[point] a point before decimals (1,234.50)
}
read-as-weights = { $mark ->
    [comma] in weights a comma before decimals (1.234,50)
   *[point] in weights a point before decimals (1,234.50)
}
read-as-dates = { $order ->
    [month-first] the month first in dates (12/31/2026)
   *[day-first] the day first in dates (31/12/2026)
}
shop-comes = Brings its orders itself, over the API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = In the shop’s admin: System → Extensions → Integrations → Add New Integration. On the tab API choose Custom and tick Sales → Operations → Orders → Actions (View, Ship, Comment), Sales → Operations → Shipments, Catalog → Inventory → Products and Stores → Settings → All Stores. Save, Activate, Allow, and copy the four values.
shop-url-help-magento = As https://shop.example, with the folder the shop is in where it is in one. An address with /rest behind it works too.
shop-statuses-help-magento = The eight states of Magento, and beside them any status of your own, which goes before its state. What has no meaning here is not pulled.
shop-mails-magento = The shop mails the customer
shop-mails-help-magento = Its mail of a shipment, with the tracking numbers and links.
shop-source-magento = Inventory source
shop-source-help-magento = The code of the source parcels leave from, where the shop has several (Stores → Inventory → Sources); empty for the one it chooses itself.
shop-barcode-magento = Attribute with the barcode
shop-barcode-help-magento = The code of the product attribute, where it is another one than ean, gtin, barcode or upc.
shop-hs-magento = Attribute with the HS code
shop-hs-help-magento = The code of the product attribute, where it is another one than hs_code or tariff_code.
shop-point-help-magento = The name of the extension attribute in which a module leaves the point’s number; empty where there is none, or Packdesk finds it by itself.
shop-token-magento = Access token
shop-token-help-magento = Of the integration. By itself it is enough only where the shop allows it: Stores → Configuration → Services → OAuth → Consumer Settings.
shop-token-secret-magento = Access token secret
shop-four-values-help-magento = Of the integration. All four values together, or the access token alone.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = In the shop’s administration: Settings → System → Integrations → Add integration, with a role that has the rights the handbook lists. Copy access key ID and secret access key.
shop-url-help-shopware = As https://shop.example, with the folder the shop is in where it is in one. Over http key and token can be read along: only in the shop’s own network.
shop-key-shopware = Access key ID
shop-key-help-shopware = Of the integration; it begins with SWIA.
shop-secret-shopware = Secret access key
shop-statuses-help-shopware = As Shopware names them (paid, authorized, open …). Orders in a state that is not here are not pulled. A cancelled order or delivery, and one that has left, are known besides.
shop-mails-shopware = Let Shopware mail the customer
shop-mails-help-shopware = The mails its flows send when a delivery has shipped, with the tracking numbers.
shop-hs-shopware = Custom field with the HS code
shop-hs-help-shopware = Its technical name at products, where it is another one than customs_tariff_number or hs_code.
shop-point-shopware = Custom field with the service point
shop-point-help-shopware = The technical name under which a plug-in leaves the point’s number; empty where there is none, or Packdesk finds it by itself.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = In the dashboard: Settings → API keys → Create, with a role that has the permissions ReadOrder and UpdateOrder, and copy the key; it is shown once. Servers take keys from version 3.6 on, where “api-key” stands in their authOptions.tokenMethod. At any other, make an administrator with such a role, and enter their name and password.
shop-url-help-vendure = Of the server, or of its Admin API, as https://shop.example/admin-api. Over http the key can be read along: only in the shop’s own network.
shop-user-vendure = Name of the administrator
shop-user-help-vendure = Empty where the secret is an API key.
shop-channel-vendure = Token of the channel
shop-channel-help-vendure = Of a shop with several channels: Settings → Channels. Empty for the default channel.
shop-statuses-help-vendure = The states of an order, by Vendure’s own names, and those your server has added. Orders in a state that is not here are not pulled. What is left of an order once its fulfilment was cancelled is to be shipped again.
shop-handler-vendure = Fulfilment handler
shop-handler-help-vendure = The code of the handler that takes a carrier’s name and a number. Stays as it is unless your server has no manual one.
shop-weight-field-vendure = Field with the weight
shop-weight-field-help-vendure = The name of the custom field in which variants have their weight; empty where they have none. Vendure has no weights of its own.
shop-secret-vendure = API key or password
shop-secret-help-vendure = Stored once, never shown again.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = In Medusa Admin: Settings → Secret API keys → Create, and copy the token; it is shown once. Such a key may do all that an administrator may: keep it for Packdesk alone, so that it can be revoked by itself.
shop-url-help-medusa = Of the Medusa server, as https://shop.example. Over http the key can be read along: only in the shop’s own network.
shop-statuses-help-medusa = What an order of which something is left to be sent is at the desk, by the state of its payment as Medusa names it. Orders whose payment is in a state that is not here are not pulled. Where the money is only taken once the parcel has left, authorized means to ship. An order that was cancelled, completed or archived is known besides.
shop-notify-medusa = Let the shop mail the customer
shop-notify-help-medusa = Medusa itself sends no mail; what your server sends when a shipment is created, it is asked to leave out where this is off.
shop-location-medusa = Stock location
shop-location-help-medusa = The id of the location the parcels leave from, as sloc_…; empty for the one that belongs to the shipping option.
shop-key-medusa = Secret API key
shop-key-help-medusa = Stored once, never shown again.

# Testing the connection.
act-test-shop = Test connection
shop-testing = Testing…
shop-test-works = The connection works.
shop-test-answers = The shop answers, and something has to be mended:
shop-test-name = Shop
shop-test-version = Version
shop-test-open = Open orders
shop-test-count = { $more ->
    [yes] at least { $count }
   *[no] { $count }
}
shop-test-clock = Clock
shop-test-apart = { $seconds ->
    [0] the same as here
   *[other] { $seconds } s { $which ->
        [ahead] ahead of here
       *[behind] behind here
    }
}

# Where the points of another shop are.
shop-points-from = Service points from
shop-points-from-help = The short name of a shop of the kind Sendcloud that this shop is connected to, a slash and the integration’s number, as platform/41. Orders without a service point get the one kept there. Empty: none are joined.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] One open order was looked through
   *[other] { $count } open orders were looked through
}
