# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-files = Files only
shop-kind-api = Custom shop, by API
shop-guide-api = Save the shop, then make its key at the desk: packdesk shops key. The shop brings its orders to /api/v3/orders of packdesk serve, and reads the numbers there.
shop-guide-woo = Make a key in the shop: WooCommerce → Settings → Advanced → REST API → Add key, rights Read/Write.
shop-url = Address
shop-url-help = As https://shop.example. In the shop’s own network http works too; requests are signed then.
shop-key = Consumer key
shop-key-help = WooCommerce → Settings → Advanced → REST API, with the right to read and write.
shop-secret = Consumer secret
shop-secret-help = Stored once, never shown again.
shop-statuses = What the shop’s statuses mean at the desk
shop-statuses-help = Statuses that are not here are not pulled.
shop-statuses-api-help = An order with a status that is not here is refused, by name. The words open, waiting, cancelled and completed are always known.
shop-shipped-status = Status after shipping
shop-shipped-status-help = What the order becomes in the shop once its label is out.
shop-note-to-customer = Mail the tracking number as a note
shop-note-to-customer-help = Switch it off where the shop’s own mail of a shipped order has the number: the note is for the shop’s own people then.
shop-withdrawn-note = Note when a label is taken back
shop-withdrawn-note-help = Written to the order for the shop’s own people; { "{carrier}" } and { "{number}" } are filled in.
shop-files = Orders come in as files
shop-comes = Brings its orders itself, over the API
