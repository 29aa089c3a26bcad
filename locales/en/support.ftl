# The bundle for an engineer: what is in it, what is not.

support-read-me = What Packdesk can tell an engineer about this desk, without customer data.
support-with-station = station.json: version, system, the database in figures, printers and their models, shops, carriers, scale and scanners by their kinds
support-with-doctor = doctor.json: how the check of the machine ended
support-with-settings = settings.json: what the station is set to; “text 1”, “text 2” … stand for what people wrote, the same number for the same text
support-with-log = log/packdesk.jsonl: what the station did, with time and outcome; “shop-…”, “printer-…” and “carrier-…” stand for names
support-left-out = What was left out:
support-without-people = Names, addresses, e-mail addresses and telephone numbers of customers and senders
support-without-orders = Orders, items, notes, labels, papers, tracking numbers and the journal of orders
support-without-texts = Every text people wrote: names of rules, shops, printers, methods and boxes, countries and words in rules
support-without-secrets = Keys, passwords and everything from the keyring
support-without-places = Names of folders, devices, computers and web addresses
support-without-unreadable = { $count ->
    [one] One line of the log that could not be read
   *[other] { $count } lines of the log that could not be read
}
support-without-older = { $count ->
    [one] One older line of the log
   *[other] { $count } older lines of the log
}
