# Old orders of a shop, as history.

history-reach = Old orders come in
history-reach-help = What is over comes in behind the open orders, in the background: for the search, for “first order of the customer” and for trying rules. It is never work. Nothing comes in that is older than orders are kept here (Personal data).
history-none = none
history-three_months = the last three months
history-one_year = the last year
history-everything = as far as the shop goes
history-due = Old orders come in ({ $reach }): { $orders ->
    [one] { $orders } is here
   *[other] { $orders } are here
}
history-stopped = Old orders were stopped ({ $reach }): { $orders ->
    [one] { $orders } is here
   *[other] { $orders } are here
}
history-done = Old orders are here ({ $reach }): { $orders }
history-up-to = changed up to { $moment }
history-left-out = { $count ->
    [one] { $count } could not be read and is left out
   *[other] { $count } could not be read and are left out
}
history-go-on = Go on
task-history = Old orders of { $shop }
cli-history-none = No old orders of { $shop } come in.
cli-history-later = They come in while Packdesk is open at the desk, or now with: packdesk shops history { $id } --now
journal-history-chosen = Old orders of shop { $shop } are to come in: { $reach ->
    [three_months] the last three months
    [one_year] the last year
   *[other] as far as the shop goes
}
journal-history-order = Order { $order } came in as an old one, which was over
journal-history-none = No more old orders of shop { $shop } are to come in
journal-history-stopped = A person stopped the old orders of shop { $shop }; so many are here: { $orders }
journal-history-done = The old orders of shop { $shop } are here: { $orders }
signal-elsewhere = Shipped elsewhere
scan-elsewhere = Its shop says that it is done, since { $since } at the latest. No label prints.
signal-taken-back = Taken back: its shop still says done
signal-taken-back-next = It can be packed as soon as its shop opens it again: sync the shop in Settings, or press O for the order’s page.
