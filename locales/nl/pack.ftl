# De paktafel: de bestelling erop, en reeksen.

## De bestelling op de paktafel

pack-parcels = { $count ->
    [one] pakket
   *[other] pakketten
}
pack-acts = Wat met deze bestelling kan
row-items = { $count ->
    [one] { $count } artikel
   *[other] { $count } artikelen
}
signal-ready-parcels = { $parcels } pakketten: scan opnieuw of druk op Enter
signal-ready-parcels-next = { $parcels } labels worden meteen gemaakt en geprint, één per pakket; trek ze in als de pakketten niet vertrekken.
act-more-parcels = Eén pakket meer
act-fewer-parcels = Eén pakket minder
act-release-here = Vrijgeven
act-another-method = Andere methode
act-another-method-short = Methode
label-of-parcel = Label van pakket { $parcel } van { $of }
item-starts = De barcode van een artikel in rust
item-starts-help = Wacht er geen bestelling op de paktafel, dan roept de barcode van een artikel een bestelling op die het nodig heeft: eerst een van één artikel, dan de dringendste.
item-starts-on = Artikelen roepen bestellingen op
scanner-does-batch = Reeks “{ $batch }” inpakken

## Reeksen

cli-batch-progress = { $done } van { $total } ingepakt
batch-progress = { $done } van { $total } ingepakt
batches-title = Reeksen
batch-name = Naam van de reeks
batch-usual-name = Reeks van { $when }
batch-made = Reeks “{ $name }” is gemaakt, de picklijst wordt geprint.
batch-removed = Reeks “{ $name }” is vergeten; de bestellingen blijven.
batch-next = Volgende: { $order }
batch-none-next = Niets ervan is nu gereed
batch-finished = Reeks “{ $name }” is ingepakt
batch-last = { $order } geprint
batch-other = Niet in deze reeks
act-batch-make = Reeks maken
act-batch-next = Volgende van de reeks
act-batch-leave = Reeks verlaten
act-batch-lead = Inpakken
act-batch-list = Picklijst
act-batch-forget = Vergeten
problem-no-such-batch = Reeks { $batch } bestaat niet meer.
    .advice = Pak de bestellingen een voor een in, of maak bij Bestellingen een nieuwe reeks.
