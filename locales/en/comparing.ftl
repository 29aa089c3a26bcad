### Carriers’ lists compared with what is here: what is paid and not used, and what differs.
compare-title = Paid and not used
compare-about = Once a day each carrier that can is asked for the shipments it has, and its list is compared with what is booked here.
compare-heard = Compared { $when } with { $count ->
    [one] one shipment
   *[other] { $count } shipments
} of the carrier’s list.
compare-never = The carrier’s list was not compared yet.
compare-cannot = This carrier cannot list its shipments: what is shown is what is known here.
compare-cut = Its list did not come whole: what is not on it cannot be told.
compare-nothing = Nothing is paid and not used.
compare-agrees = The carrier’s list and this station agree.
compare-unused = { $count ->
    [one] One label is paid and not used: { $cost }
   *[other] { $count } labels are paid and not used: { $cost }
}
compare-missing = Booked here, and not on the carrier’s list
compare-missing-help = Ask the carrier before such a parcel leaves. An account that leads elsewhere since has another list.
compare-cancelled = Booked here, and cancelled at the carrier
compare-cancelled-help = Such a label does not travel: take it back and ship its order again.
compare-strangers = { $count ->
    [one] One shipment at the carrier that is not booked here
   *[other] { $count } shipments at the carrier that are not booked here
}
compare-strangers-help = Made on the carrier’s own pages or by another program. Packdesk never takes them back: do that there, if nobody needs them.
compare-shown = Of { $count } the { $shown } newest are shown.
compare-none = No carrier that sends labels has an account.
act-compare-lists = Compare now
unused-why = { $why ->
    [kept] booked ahead, waits for its order to be packed
    [no-label] booked, its label did not come
    [not-printed] its label never came out
   *[spare] taken back or refused here, and the carrier has it all the same
}
unused-until = can be taken back until { $moment }
unused-too-late = can be taken back no more
unused-never = its carrier takes nothing back this way
unused-column-why = Why
unused-column-until = Deadline
unused-choose = Take back the label of order { $order }
unused-choose-all = Choose all that can be taken back
act-void-unused = { $count ->
    [one] Take one label back
   *[other] Take { $count } labels back
}
unused-question = { $count ->
    [one] Take one label back that is paid and not used: { $cost }?
   *[other] Take { $count } labels back that are paid and not used: { $cost }?
}
unused-question-kept = Labels that were booked ahead are booked anew while a rule chooses their orders.
unused-done = { $count ->
    [one] One label was taken back. Its carrier is told.
   *[other] { $count } labels were taken back. Their carriers are told.
}
unused-none-chosen = No label can be taken back.
unused-void-reason = paid and not used
look-comparison = { $carrier }: its list and what is booked here differ
look-open-hand-over = Open the hand-over
problem-carrier-list-differs = { $carrier }’s list is another one than this station’s. Taken back here and still carried: { $spare }. Booked here and not listed: { $missing }. Booked here and cancelled there: { $cancelled }.
    .advice = Look at them under Hand over, or with packdesk carriers compare --last. Then say here that you have seen it.
problem-label-not-unused = This label was used or taken back meanwhile, or its carrier is being told already.
    .advice = Look at its order; nothing was changed.
problem-void-not-agreed = { $count } labels would be taken back, and nobody can be asked.
    .advice = Look at them with packdesk carriers compare --last, then add --yes.
problem-void-too-late = The carrier takes the label of order { $order } back no more.
    .advice = Ask the carrier for the money, or use the label.
carrier-service-list = a list of its shipments
start-comparing = comparing carriers’ lists
