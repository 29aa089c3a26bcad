### Bestellungen, die jemand weglegt: keine Arbeit mehr, was ihr Shop auch sagt, bis sie zurückgeholt werden.
stage-put_away = weggelegt
stage-title-put_away = Weggelegt
signal-put_away = Weggelegt
signal-put_away-next = Jemand hat diese Bestellung weggelegt. Ihre Seite sagt, warum, und holt sie zurück.
act-put-away = Weglegen
act-bring-back = Zurückholen
put-away-title = Bestellung { $number } weglegen
put-away-means = Sie ist keine Arbeit mehr, und keine Änderung im Shop macht sie wieder dazu. Sie wird weiterhin gefunden, auch unter „Weggelegt“ in der Liste der Bestellungen, und lässt sich zurückholen.
put-away-reason = Warum sie weggelegt wird
put-away-done = Bestellung { $number } ist weggelegt
order-put-away = Weggelegt am { $at }: { $reason }
order-put-away-changed = Der Shop hat sie seither geändert:
order-brought-back = Bestellung { $number } ist wieder in Arbeit
change-put_away = Weglegen
change-put_away-text = Warum sie weggelegt werden
change-bring_back = Zurückholen
journal-order-put-away = Bestellung { $order } wurde weggelegt: { $reason }
journal-order-brought-back = Bestellung { $order } wurde zurückgeholt
journal-order-changed-put-away = Der Shop hat Bestellung { $order } geändert, die weggelegt ist: { $differences }
cli-put-away = { $count ->
    [one] Eine Bestellung ist weggelegt
   *[other] { $count } Bestellungen sind weggelegt
}
cli-brought-back = { $count ->
    [one] Eine Bestellung ist wieder in Arbeit
   *[other] { $count } Bestellungen sind wieder in Arbeit
}
problem-order-put-away = Bestellung { $order } ist weggelegt: { $reason }
    .advice = Das Paket beiseitestellen oder die Bestellung zuerst zurückholen.
problem-order-holds-others = Im Paket von Bestellung { $order } gehen andere Bestellungen mit.
    .advice = Zuerst die anderen Bestellungen aus dem Paket nehmen.
