### Bestellungen an eine Adresse in einem Paket.
stage-merged = zusammengelegt
stage-title-merged = Zusammengelegt
difference-currency = Währung
difference-shop = Shop
signal-merged = Geht in einem anderen Paket mit
signal-merged-next = Ihre Ware gehört in das Paket einer anderen Bestellung. Noch einmal scannen ruft dieses Paket auf.
merge-more = { $count ->
    [one] Eine weitere Bestellung an diese Adresse ist bereit: O drücken, um beide in einem Paket zu versenden
   *[other] { $count } weitere Bestellungen an diese Adresse sind bereit: O drücken, um sie in einem Paket zu versenden
}
merge-title = Weitere Bestellungen an diese Adresse
merge-about = { $count ->
    [one] Eine weitere Bestellung an diese Adresse kann jetzt gepackt werden. In einem Paket haben beide ein Label und eine Nummer, und der Shop erfährt es für jede.
   *[other] { $count } weitere Bestellungen an diese Adresse können jetzt gepackt werden. In einem Paket haben alle ein Label und eine Nummer, und der Shop erfährt es für jede.
}
merge-choose = Bestellung { $order } in dieses Paket legen
merge-holds = In diesem Paket sind auch { $orders }
merge-goes-with = Diese Bestellung geht im Paket von Bestellung { $main } mit
merge-goes-with-about = Allein wird sie nicht mehr versandt. Ihr Scan ruft Bestellung { $main } auf.
merge-done = { $orders } gehen mit Bestellung { $main } in einem Paket
merge-undone = Bestellung { $order } wird wieder für sich versandt
act-merge = In einem Paket versenden
act-merge-selected = In einem Paket versenden
act-part = Herausnehmen
act-part-all = Alle herausnehmen
act-open-main = Diese Bestellung öffnen
cli-merge-none = Keine andere Bestellung an die Adresse von { $order } kann jetzt gepackt werden.
cli-merge-offer = Diese Bestellungen können mit { $order } in ein Paket:
cli-merged = Bestellung { $main } geht in einem Paket mit { $orders }
cli-parted = Bestellung { $order } wird wieder für sich versandt
cli-merged-with = auch in diesem Paket: { $orders }
cli-merged-into = geht im Paket von { $main } mit
journal-order-merged = Bestellung { $order } geht im Paket von Bestellung { $main } mit
journal-order-parted = Bestellung { $order } wurde aus dem Paket von Bestellung { $main } genommen
ahead-reason-merged = vorab gebucht, und die Bestellung geht jetzt im Paket einer anderen mit
problem-merge-needs-two = Ein Paket teilen sich mindestens zwei Bestellungen.
    .advice = Eine weitere Bestellung an dieselbe Adresse nennen.
problem-merge-of-rest = Ein Teil von Bestellung { $order } ist schon weg: Was von ihr übrig ist, geht mit keiner anderen in ein Paket.
    .advice = Was übrig ist, für sich versenden (packdesk print { $order }). Ist der Teil noch im Haus, zuerst sein Label annullieren; dann lässt sich die ganze Bestellung zusammenlegen.
problem-merge-too-many = In ein Paket gehen höchstens { $most } Bestellungen.
    .advice = Einige davon in einem eigenen Paket versenden.
problem-order-merged = Bestellung { $order } geht im Paket von Bestellung { $main } mit.
    .advice = Es mit Bestellung { $main } tun oder Bestellung { $order } zuerst aus dem Paket nehmen.
problem-order-not-merged = Bestellung { $order } teilt ihr Paket mit keiner anderen.
    .advice = Es ist nichts herauszunehmen.
problem-order-parted = Bestellung { $order } geht nicht mehr mit Bestellung { $main } mit: Der Shop hat eine der beiden geändert.
    .advice = Ihre Ware aus dem Paket nehmen. Beide Bestellungen ansehen, bevor ihre Labels gedruckt werden.
problem-order-shelved = Bestellung { $order } ist gepackt und steht im Regal.
    .advice = Sie zuerst aus dem Regal nehmen, wenn ihr Paket geöffnet werden soll.
problem-orders-apart = Bestellung { $order } geht nicht dorthin, wohin Bestellung { $main } geht: { $differences }
    .advice = Sie für sich versenden. Ist die Adresse falsch, sie im Shop richtigstellen lassen.

## Some of an order's goods once more
further-items = Was darin ist
further-of = von { $most } × { $item }
problem-items-not-in-order = Bestellung { $order } enthält diese Artikel nicht oder nicht so viele davon: { $item }
    .advice = Artikel der Bestellung wählen, die versandt werden, jeden höchstens so oft, wie er gekauft wurde.

## Orders that ship in parts
stage-partly_shipped = teilweise versandt
stage-title-partly_shipped = Teilweise versandt
part-title = Einen Teil jetzt versenden
part-about = Was Sie weglassen, bleibt in der Liste und geht später für sich. Label, Gewicht und Papiere gelten für das, was jetzt geht.
signal-part = Wählen Sie, was jetzt versandt wird
signal-part-next = Strg+Enter macht das Label dafür; Esc lässt alles beisammen.
signal-part-ready = { $count } von { $of } Artikeln: erneut scannen oder Enter drücken
signal-part-ready-next = Das Label gilt für den gewählten Teil; die anderen Artikel bleiben zu packen.
signal-rest = Noch { $left } zu versenden: erneut scannen oder Eingabe drücken
signal-rest-next = Die anderen Stücke sind unterwegs. Das Label kommt sofort.
part-fewer = Eines weniger: { $item }
part-more = Eines mehr: { $item }
act-ship-part = Einen Teil versenden
act-ship-part-short = Teil
act-part-now = Diese jetzt versenden
act-part-scanned = Die bisher gescannten
cli-part-left = { $left ->
    [one] Von Bestellung { $order } ist ein Stück übrig.
   *[other] Von Bestellung { $order } sind { $left } Stück übrig.
}
problem-part-of-merged = Im Paket von Bestellung { $order } gehen andere Bestellungen mit: Sie wird als Ganzes versandt.
    .advice = Die anderen Bestellungen zuerst aus dem Paket nehmen, oder alles versenden.
problem-part-of-one-order = Artikel werden aus jeweils einer Bestellung gewählt.
    .advice = Eine einzige Bestellung nennen.
