# The packing desk: the order on it, and batches.

## The order on the desk

pack-parcels = { $count ->
    [one] parcel
   *[other] parcels
}
pack-acts = What can be done with this order
row-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
signal-ready-parcels = { $parcels } parcels: scan again or press Enter
signal-ready-parcels-next = { $parcels } labels are made and printed at once, one for each; take them back if the parcels do not leave.
act-more-parcels = One more parcel
act-fewer-parcels = One parcel fewer
act-release-here = Let it go
act-another-method = Another method
act-another-method-short = Method
label-of-parcel = Label of parcel { $parcel } of { $of }
item-starts = An item’s barcode at rest
item-starts-help = While no order waits on the desk, an item’s barcode pulls up an order that needs it: one of one item first, then the one that is due first.
item-starts-on = Items start orders
scanner-does-batch = Pack batch “{ $batch }”

## Batches

cli-batch-progress = { $done } of { $total } packed
batch-progress = { $done } of { $total } packed
batches-title = Batches
batch-name = Name of the batch
batch-usual-name = Batch of { $when }
batch-made = Batch “{ $name }” is made, its pick list prints.
batch-removed = Batch “{ $name }” is forgotten; its orders stay.
batch-next = Next: { $order }
batch-none-next = Nothing of it can be packed now
batch-finished = Batch “{ $name }” is packed
batch-last = { $order } printed
batch-other = Not in this batch
act-batch-make = Make a batch
act-batch-next = Next of the batch
act-batch-leave = Leave the batch
act-batch-lead = Pack
act-batch-list = Pick list
act-batch-forget = Forget
problem-no-such-batch = There is no batch { $batch } any more.
    .advice = Pack its orders one by one, or make a batch anew in Orders.
