# Oude bestellingen van een webshop, als geschiedenis.

history-reach = Oude bestellingen binnenhalen
history-reach-help = Wat afgehandeld is, komt na de open bestellingen op de achtergrond binnen: voor het zoeken, voor ‘eerste bestelling van de klant’ en om regels te proberen. Het is nooit werk. Er komt niets binnen dat ouder is dan bestellingen hier bewaard worden (Persoonsgegevens).
history-none = geen
history-three_months = de laatste drie maanden
history-one_year = het laatste jaar
history-everything = zo ver als de webshop gaat
history-due = Oude bestellingen komen binnen ({ $reach }): { $orders ->
    [one] { $orders } is er
   *[other] { $orders } zijn er
}
history-stopped = Oude bestellingen zijn gestopt ({ $reach }): { $orders ->
    [one] { $orders } is er
   *[other] { $orders } zijn er
}
history-done = Oude bestellingen zijn er ({ $reach }): { $orders }
history-up-to = gewijzigd tot { $moment }
history-left-out = { $count ->
    [one] { $count } was niet te lezen en ontbreekt
   *[other] { $count } waren niet te lezen en ontbreken
}
history-go-on = Doorgaan
task-history = Oude bestellingen van { $shop }
cli-history-none = Er komen geen oude bestellingen van { $shop } binnen.
cli-history-later = Ze komen binnen terwijl Packdesk op de pakplek open is, of nu met: packdesk shops history { $id } --now
journal-history-chosen = Oude bestellingen van webshop { $shop } moeten binnenkomen: { $reach ->
    [three_months] de laatste drie maanden
    [one_year] het laatste jaar
   *[other] zo ver als de webshop gaat
}
journal-history-order = Bestelling { $order } kwam binnen als oude, die afgehandeld was
journal-history-none = Er moeten geen oude bestellingen van webshop { $shop } meer binnenkomen
journal-history-stopped = Iemand heeft de oude bestellingen van webshop { $shop } gestopt; zoveel zijn er: { $orders }
journal-history-done = De oude bestellingen van webshop { $shop } zijn er: { $orders }
signal-elsewhere = Elders verzonden
scan-elsewhere = De webshop zegt dat ze afgehandeld is, uiterlijk sinds { $since }. Er wordt geen etiket geprint.
signal-taken-back = Ingetrokken: de webshop noemt ze nog afgehandeld
signal-taken-back-next = Ze kan worden ingepakt zodra de webshop ze weer opent: synchroniseer de webshop in Instellingen, of druk op O voor de pagina van de bestelling.
