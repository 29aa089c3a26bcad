# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-files = Files only
shop-guide-woo = Make a key in the shop: WooCommerce → Settings → Advanced → REST API → Add key, rights Read/Write.
shop-url = Address
shop-url-help = As https://shop.example. In the shop’s own network http works too; requests are signed then.
shop-key = Consumer key
shop-key-help = WooCommerce → Settings → Advanced → REST API, with the right to read and write.
shop-secret = Consumer secret
shop-secret-help = Stored once, never shown again.
shop-statuses = What the shop’s statuses mean at the desk
shop-statuses-help = Statuses that are not here are not pulled.
shop-shipped-status = Status after shipping
shop-shipped-status-help = What the order becomes in the shop once its label is out.
shop-note-to-customer = Mail the tracking number as a note
shop-note-to-customer-help = Switch it off where the shop’s own mail of a shipped order has the number: the note is for the shop’s own people then.
shop-withdrawn-note = Note when a label is taken back
shop-withdrawn-note-help = Written to the order for the shop’s own people; { "{carrier}" } and { "{number}" } are filled in.
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
