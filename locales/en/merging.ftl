### Orders to one address in one parcel.
stage-merged = merged
stage-title-merged = Merged
difference-currency = currency
difference-shop = shop
signal-merged = Goes in another parcel
signal-merged-next = Its goods belong in the parcel of another order. Scan it once more to pull that parcel up.
merge-more = { $count ->
    [one] One more order to this address is ready: press O to ship both in one parcel
   *[other] { $count } more orders to this address are ready: press O to ship them in one parcel
}
merge-title = More orders to this address
merge-about = { $count ->
    [one] One more order to this address can be packed now. In one parcel both have one label and one number, and the shop hears of each.
   *[other] { $count } more orders to this address can be packed now. In one parcel all have one label and one number, and the shop hears of each.
}
merge-choose = Put order { $order } in this parcel
merge-holds = This parcel holds { $orders } as well
merge-goes-with = This order goes in the parcel of order { $main }
merge-goes-with-about = It ships by itself no more. Scanning it pulls up order { $main }.
merge-done = { $orders } go with order { $main } in one parcel
merge-undone = Order { $order } ships by itself again
act-merge = Ship in one parcel
act-merge-selected = Ship in one parcel
act-part = Take out
act-part-all = Take all out
act-open-main = Open that order
cli-merge-none = No other order to the address of { $order } can be packed now.
cli-merge-offer = These orders can go in one parcel with { $order }:
cli-merged = Order { $main } goes in one parcel with { $orders }
cli-parted = Order { $order } ships by itself again
cli-merged-with = in this parcel as well: { $orders }
cli-merged-into = goes in the parcel of { $main }
journal-order-merged = Order { $order } goes in the parcel of order { $main }
journal-order-parted = Order { $order } was taken out of the parcel of order { $main }
ahead-reason-merged = booked ahead, and the order goes in another’s parcel now
problem-merge-needs-two = A parcel is shared by two orders or more.
    .advice = Name another order to the same address.
problem-merge-of-rest = Some of order { $order } has left already: what is left of it goes in no parcel with other orders.
    .advice = Ship what is left by itself (packdesk print { $order }). If the part is still in the house, take its label back first; then the whole order can be merged.
problem-merge-too-many = One parcel holds at most { $most } orders.
    .advice = Ship some of them in a parcel of their own.
problem-order-merged = Order { $order } goes in the parcel of order { $main }.
    .advice = Do it with order { $main }, or take order { $order } out of the parcel first.
problem-order-not-merged = Order { $order } shares its parcel with no other.
    .advice = Nothing has to be taken out.
problem-order-parted = Order { $order } does not go with order { $main } any more: the shop changed one of them.
    .advice = Take its goods out of the parcel. Look at both orders before their labels print.
problem-order-shelved = Order { $order } is packed and stands on the shelf.
    .advice = Take it off the shelf first if its parcel is to be opened.
problem-orders-apart = Order { $order } does not go where order { $main } goes: { $differences }
    .advice = Ship it by itself. If the address is wrong, have it put right in the shop.

## Some of an order's goods once more
further-items = What is in it
further-of = of { $most } × { $item }
problem-items-not-in-order = Order { $order } does not hold these items, or not so many of them: { $item }
    .advice = Choose items of the order that ship, each at most as often as it was bought.

## Orders that ship in parts
stage-partly_shipped = partly shipped
stage-title-partly_shipped = Partly shipped
part-title = Ship some of it now
part-about = What you leave out stays in the queue and ships by itself later. The label, the weight and the papers are of what ships now.
signal-part = Choose what ships now
signal-part-next = Ctrl+Enter makes the label of it; Escape leaves all of it together.
signal-part-ready = { $count } of { $of } items: scan again or press Enter
signal-part-ready-next = The label is of the part that was chosen; the others stay to be packed.
signal-rest = { $left } left to ship: scan again or press Enter
signal-rest-next = Its other pieces are on their way. The label goes out at once.
part-fewer = One fewer: { $item }
part-more = One more: { $item }
act-ship-part = Ship a part
act-ship-part-short = Part
act-part-now = Ship these now
act-part-scanned = Those scanned so far
cli-part-left = { $left ->
    [one] One piece of order { $order } is left.
   *[other] { $left } pieces of order { $order } are left.
}
problem-part-of-merged = Other orders go in the parcel of order { $order }: it ships as a whole.
    .advice = Take the other orders out of the parcel first, or ship all of it.
problem-part-of-one-order = Items are chosen of one order at a time.
    .advice = Name one order.
