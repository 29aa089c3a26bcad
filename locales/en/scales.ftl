# The scale: what it shows, what can go wrong, weighing a parcel.

scale-shows-silent = No weight
scale-shows-empty = Empty
scale-shows-settling = Moving…
scale-shows-parcel = Lies still
scale-shows-taken = Taken
scale-shows-below_zero = Below zero
scale-shows-overload = Too heavy
scale-shows-fault = Fault

by-scale = the scale says so

weighed-other-method = Ships with { $after } now, no longer with { $before }
weighed-found-method = Ships with { $after } now
weighed-no-method = { $before } cannot carry it any more, and nothing else does

journal-scale-saved = Scale { $scale } was set up
journal-scale-removed = The scale was removed
journal-order-weighed = { $of ->
   *[one] The parcel of order { $order } was weighed: { $weight }
    [other] Parcel { $parcel } of { $of } of order { $order } was weighed: { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] The scale showed { $weight } for order { $order }; a person kept the expected { $expected }
    [other] The scale showed { $weight } for parcel { $parcel } of { $of } of order { $order }; a person kept the expected { $expected }
}
journal-order-weight-fits = Parcel { $parcel } of { $of } of order { $order } weighs { $weight }, about what was expected
journal-order-not-weighed = { $of ->
   *[one] The parcel of order { $order } was not weighed; a person kept the expected weight
    [other] From parcel { $parcel } of { $of } on, those of order { $order } were not weighed; a person kept the expected weights
}

problem-no-scale = This desk has no scale.
    .advice = Add one in the settings, or with packdesk scale add.
problem-scale-unnamed = The scale needs a name.
    .advice = Give it the name people use.
problem-scale-elsewhere = { $scale } is read by another Packdesk on this station.
    .advice = Use it there, or close that one.
problem-scale-offline = { $scale } cannot be reached.
    .advice = Switch it on and check its cable or network. A serial port must not be open in another program. Packing goes on without it.
problem-scale-denied = { $scale } may not be used by you.
    .advice = packdesk doctor says what to do. Packing goes on without it.
problem-scale-busy = { $scale } is used by another program.
    .advice = Close that program. Packing goes on without it.
problem-scale-silent = { $scale } does not answer.
    .advice = Check that it is on and what it is set to, then try it in the settings. Packing goes on without it.
problem-scale-not-understood = { $scale } answers, but not with a weight that can be understood: “{ $said }”
    .advice = Try it in the settings (packdesk scale try ADDRESS), which looks for its language and speed. A scale that sends by itself is set to “continuous”.
problem-scale-trial-not-understood = Something answers there, but not with a weight that can be understood: “{ $said }”
    .advice = Set the scale to one of the languages of the handbook’s page on scales. Where that text can be read but has no unit, choose “Sends by itself” and its unit.
problem-scale-unreachable = No scale can be reached there.
    .advice = Check the cable, the port and the address.
problem-scale-empty = { $scale } is empty.
    .advice = Put the parcel on it.
problem-scale-settling = What lies on { $scale } is not still yet.
    .advice = Take your hand off and wait a moment.
problem-scale-below-zero = { $scale } shows less than nothing.
    .advice = Clear the scale and zero it, or take the tare back.
problem-scale-overload = { $scale } cannot weigh this much.
    .advice = Weigh this parcel elsewhere and type its weight.
problem-scale-fault = { $scale } reports that something is wrong.
    .advice = Look at its display; switch it off and on while it is empty.
problem-scale-not-emptied = What lies on { $scale } is the parcel of order { $order }.
    .advice = Take it off, then put the next parcel on. If this is another parcel that weighs the same, say so: A here, --another in a terminal.
problem-scale-still-weighed = What lies on { $scale } weighs what parcel { $parcel } of { $of } of order { $order } did, which is weighed already.
    .advice = Take it off, then put the next parcel on. If this is the next one and weighs the same, say so: A here, --another in a terminal.
problem-scale-not-zeroed = { $scale } did not go to zero.
    .advice = Wait until it is still, then zero it again.
problem-scale-has-a-key = { $scale } cannot be zeroed from here.
    .advice = Press the zero key on the scale.
problem-scale-no-such-box = There is no box “{ $box }”.
    .advice = Look in the settings which boxes there are.
problem-bad-scale-address = “{ $address }” is not a scale’s address.
    .advice = Write it as serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows: serial:COM3?…), tcp://host:port?speaks=nci or hid:0922:8003. packdesk scale add --help lists the languages.
problem-not-weighed = { $of ->
   *[one] The parcel of order { $order } has not been weighed ({ $expected } expected).
    [other] Parcel { $parcel } of { $of } of order { $order } has not been weighed ({ $expected } expected).
}
    .advice = Lay it on the scale and print again, or print without weighing.
problem-weight-differs = { $of ->
   *[one] The parcel of order { $order } weighs { $weighed }; { $expected } was expected.
    [other] Parcel { $parcel } of { $of } of order { $order } weighs { $weighed }; { $expected } was expected.
}
    .advice = Use what the scale says, keep what was expected, or hold the order. Nothing was printed.

doctor-scale = Scale { $scale }
doctor-scale-fine = can be used
doctor-scale-missing = { $device } is not there
doctor-scale-missing-advice = Plug the scale in and switch it on; then { $device } appears.
doctor-scale-denied = { $device } may not be used by you
doctor-scale-denied-advice = { $system ->
    [linux] For a serial port join its group ({ $group }), then log in again; for a USB scale install the udev rule of the handbook’s page on scales. The device is { $device }.
   *[other] Have the right to use { $device } given to you.
}
doctor-scale-silent = shows nothing now. { $problem }
doctor-scale-silent-advice = See to the scale; packing goes on without it. ({ $problem })

cli-scale-none = No scale yet. Look for one with: packdesk scale find
cli-scale-saved = Scale { $scale } is saved
cli-scale-removed = The scale is removed
cli-scale-weight = { $weight }
cli-scale-zeroed = The scale is at zero
cli-scale-tare = { $tare } is left out of every weight now
cli-scale-found-none = No scale and no serial port found
cli-scale-to-try = { $address }  a port; try it with: packdesk scale try
cli-scale-answers = It answers: { $address }
cli-scale-no-answer = Nothing answers there in any language of scales
cli-scale-weighed = { $of ->
   *[one] The parcel weighs { $weight }; { $expected } was expected
    [other] Parcel { $parcel } of { $of } weighs { $weight }; { $expected } was expected
}
cli-scale-kept = The expected { $expected } is kept
cli-scale-always = No label prints before its parcel was on the scale

## The page: settings

settings-scale = Scale
about-scale = The desk’s scale. Weighing is optional unless you ask for it: without a scale, or with an empty one, packing goes on as ever.
scale-none = No scale yet. A USB scale is found by itself; for a serial one choose its port and try it.
scale-looking = Looking at the ports…
scale-found = { $count ->
    [0] Nothing found. Plug the scale in and switch it on.
    [one] { $count } place to look at
   *[other] { $count } places to look at
}
scale-certain = { $certain ->
    [yes] This is a scale
   *[other] A port; a scale may be plugged into it
}
scale-name = Name
scale-connection = Connection
scale-kind = { $kind ->
    [serial] Serial port
    [tcp] Network
   *[hid] USB
}
scale-character = Character
scale-speaks = Speaks
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Sends by itself (A&D, CAS, Ohaus and others)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Unit it is set to
scale-unit-said = Each line says it
scale-percent = Ask from (%)
scale-percent-help = A parcel that is further off its expected weight is asked about before its label prints.
scale-grams = Never ask below
scale-grams-help = A difference up to this is never asked about.
scale-always = Weigh every parcel
scale-always-help = No label prints before its parcel was on the scale, or a person kept the expected weight. When many labels are printed at once, orders that were not weighed are left out.
scale-tare = Left out
scale-tare-help = What stands under every parcel and does not ship, as a tote.
scale-tare-nothing = Nothing
scale-tare-is = { $tare } left out
scale-live = What it shows
scale-saved = { $scale } is the desk’s scale now
scale-removed = { $scale } was removed
scale-answers = It answers, and shows: { $shows }. Its settings are taken over.
scale-answers-not = Nothing answers there. Is it on, and is this its port?
scale-trying = Trying every language; this takes up to half a minute…
scale-tared = { $tare } is left out from now on
scale-zeroed = The scale is at zero
act-find-scale = Look for scales
act-add-scale = Add a scale
act-try-scale = Try it
act-zero-scale = Zero
act-tare-load = Leave out what lies on it
act-tare-nothing = Leave nothing out

## The page: packing

scale-title = Scale
act-weigh = Take the weight
act-another-parcel = It is another parcel
act-use-weighed = Use the scale’s
act-keep-expected = Keep the expected
act-hold-parcel = Hold the parcel
weight-scale = The scale says
weight-expected = Expected
weight-hold-reason = The scale says { $weighed }, expected was { $expected }
weight-question = Which weight is right?
weighed-notice = { $of ->
   *[one] { $order } weighed: { $weight }
    [other] { $order }: parcel { $parcel } of { $of } weighed: { $weight }
}
weighed-by = Weighed: { $weight }; { $expected } was expected
parcel-of = Parcel { $parcel } of { $of }
parcel-expected = { $expected } expected
act-keep-rest = Print without weighing
signal-weight = { $of ->
   *[one] Weight differs
    [other] Weight of parcel { $parcel } of { $of } differs
}
signal-weight-next = Which weight is right?
signal-not-weighed = { $of ->
   *[one] Lay the parcel on the scale
    [other] Lay parcel { $parcel } of { $of } on the scale
}
signal-not-weighed-next = Then print
