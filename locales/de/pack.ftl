# Der Packplatz: die Bestellung darauf, und Stapel.

## Die Bestellung auf dem Packplatz

pack-parcels = { $count ->
    [one] Paket
   *[other] Pakete
}
pack-acts = Was mit dieser Bestellung geht
row-items = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
signal-ready-parcels = { $parcels } Pakete: erneut scannen oder Enter drücken
signal-ready-parcels-next = { $parcels } Labels werden sofort erstellt und gedruckt, eines je Paket; annullieren Sie sie, wenn die Pakete nicht abgehen.
act-more-parcels = Ein Paket mehr
act-fewer-parcels = Ein Paket weniger
act-release-here = Freigeben
act-another-method = Andere Versandart
act-another-method-short = Versandart
label-of-parcel = Label von Paket { $parcel } von { $of }
item-starts = Der Barcode eines Artikels im Ruhezustand
item-starts-help = Wartet keine Bestellung auf dem Packplatz, ruft der Barcode eines Artikels eine auf, die ihn braucht: zuerst eine mit einem Artikel, dann die dringendste.
item-starts-on = Artikel rufen Bestellungen auf
scanner-does-batch = Stapel „{ $batch }“ packen

## Stapel

cli-batch-progress = { $done } von { $total } gepackt
batch-progress = { $done } von { $total } gepackt
batches-title = Stapel
batch-name = Name des Stapels
batch-usual-name = Stapel von { $when }
batch-made = Stapel „{ $name }“ ist angelegt, seine Pickliste druckt.
batch-removed = Stapel „{ $name }“ ist vergessen; seine Bestellungen bleiben.
batch-next = Nächste: { $order }
batch-none-next = Nichts davon ist jetzt packbereit
batch-finished = Stapel „{ $name }“ ist gepackt
batch-last = { $order } gedruckt
batch-other = Nicht in diesem Stapel
act-batch-make = Stapel anlegen
act-batch-next = Nächste des Stapels
act-batch-leave = Stapel verlassen
act-batch-lead = Packen
act-batch-list = Pickliste
act-batch-forget = Vergessen
problem-no-such-batch = Den Stapel { $batch } gibt es nicht mehr.
    .advice = Packen Sie die Bestellungen einzeln, oder legen Sie unter „Bestellungen“ einen neuen Stapel an.
