# Where parcels are, as their carriers say: at the order, on the command line, in the journal and in To look at.

tracking-state = { $state ->
    [announced] announced
    [under_way] under way
    [out_for_delivery] out for delivery
    [at_point] waits at a service point
    [delivered] delivered
    [trouble] in trouble
    [returning] on its way back
    [cancelled] cancelled by the carrier
   *[unknown] the carrier says something else
}
tracking-title = Where the parcels are
tracking-ask = Ask the carrier
tracking-nothing = nothing was heard of it yet
tracking-no-parcels = This order has no parcel whose carrier could be asked.
tracking-word = in the carrier’s words: { $word }
journal-parcel-tracked = { $carrier } on parcel { $number }: { $state ->
        [announced] announced
        [under_way] under way
        [out_for_delivery] out for delivery
        [at_point] waits at a service point
        [delivered] delivered
        [trouble] in trouble
        [returning] on its way back
        [cancelled] cancelled
       *[unknown] something Packdesk has no word for
    }
look-parcel = Order { $order }: parcel { $number } does not get on
problem-parcel-in-trouble = { $carrier } says of parcel { $number }: { $word }
    .advice = Look at the carrier’s site or call it, tell the customer, then say here that you have seen it. Packdesk goes on asking.
start-tracking = asking where parcels are
carrier-service-track = saying where parcels are
void-all-parcels = All { $parcels } parcels of this shipment are taken back together: the carrier cancels them all.
void-within = takes labels back within { $days ->
    [one] a day
   *[other] { $days } days
} of their booking
void-until = The carrier takes it back until { $moment }, as far as it allows that.
