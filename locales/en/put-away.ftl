### Orders a person puts away: no work any more, whatever their shops say, until they are brought back.
stage-put_away = put away
stage-title-put_away = Put away
signal-put_away = Put away
signal-put_away-next = Somebody put this order away. Its page says why, and brings it back to work.
act-put-away = Put away
act-bring-back = Bring back
put-away-title = Put order { $number } away
put-away-means = It is no work any more, and no change in the shop makes it work again. It is found as before, under “Put away” in the list of orders as well, and can be brought back.
put-away-reason = Why it is put away
put-away-done = Order { $number } is put away
order-put-away = Put away on { $at }: { $reason }
order-put-away-changed = Its shop changed it since:
order-brought-back = Order { $number } is back at work
change-put_away = Put away
change-put_away-text = Why they are put away
change-bring_back = Bring back
journal-order-put-away = Order { $order } was put away: { $reason }
journal-order-brought-back = Order { $order } was brought back to work
journal-order-changed-put-away = The shop changed order { $order }, which is put away: { $differences }
cli-put-away = { $count ->
    [one] One order is put away
   *[other] { $count } orders are put away
}
cli-brought-back = { $count ->
    [one] One order is back at work
   *[other] { $count } orders are back at work
}
problem-order-put-away = Order { $order } is put away: { $reason }
    .advice = Set the parcel aside, or bring the order back to work first.
problem-order-holds-others = Other orders go in the parcel of order { $order }.
    .advice = Take the other orders out of the parcel first.
