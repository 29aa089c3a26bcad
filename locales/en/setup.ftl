# Setting the station up, and the practice station.

## Steps

setup-step-shop = Your shop
setup-step-carrier = Your carrier
setup-step-printer = Your label printer
setup-step-scale = Your scale
setup-step-label = Your first label
setup-state-missing = to do
setup-state-untried = there, not tried yet
setup-state-done = works
setup-state-left-out = left out

## The guided page

screen-setup = Set up
setup-trying = Trying…
setup-where = Step { $step } of { $of }
setup-shop-lead = Orders come in from your shop. Connect it, then fetch its orders once: that is the test.
setup-shop-files = No shop on line? Import an order file instead.
shop-more = More: what is usual is filled in
shop-open-keys = Open the page where the key is made
setup-shop-fetched = The shop answers: { $orders } orders came in.
setup-carrier-lead = Say where parcels come from, who carries them, and what you have from that carrier.
setup-carrier-have = What do you have?
setup-carrier-sendcloud = A Sendcloud account
setup-carrier-sendcloud-how = Its public and secret key, from Sendcloud’s settings, Integrations.
setup-carrier-contract = A contract with a carrier
setup-carrier-contract-how = The keys that carrier gave you for its own interface.
setup-carrier-numbers = Numbers of my own
setup-carrier-numbers-how = A range of numbers the carrier allotted to you, or your GS1 prefix: labels print without a network.
setup-carrier-sender = Where your parcels come from
setup-carrier-name = The carrier’s name
setup-carrier-works = The carrier answers: the account works.
setup-carrier-left = { $count } numbers are ready.
setup-carrier-method = A method is what you ship with. This one takes any parcel up to 30 kg, anywhere; it can be made narrower later.
setup-carrier-service = Choose what you ship with: have the carrier list it, or enter the carrier’s own name of it. More can be added later.
setup-printer-lead = Packdesk looks for printers on USB, the network and in the system. Print a test label and hold it in your hand.
setup-printer-seen = Did the test label come out, whole and straight?
setup-printer-not-seen = Look at the printer’s settings, then print another.
setup-scale-lead = Connect the scale and lay a parcel on it: its weight shows here. Without a scale, leave this step out.
setup-scale-lay = Lay something on the scale.
setup-label-lead = Pull an order up in Pack and print its label: a real one, which a parcel can leave with. It can be taken back.
setup-label-none = No order can be packed yet: see step 1, or import an order file.
setup-label-ready = { $count } orders can be packed.
setup-done = Everything is set up
setup-banner = Setting up: step { $step } of { $of }, { $name }
act-setup = Set the station up
act-setup-next = Next step
act-setup-before = Step before
act-setup-leave-out = Leave this step out
act-setup-later = Later
act-setup-finish = Begin to pack
act-setup-test = Test
act-setup-seen = Yes, I have it
act-setup-not-seen = No
act-setup-add-method = Make this method

## The practice station

practice-name-shop = Practice shop
practice-name-printer = Practice printer
practice-name-scale = Practice scale
practice-name-station = Practice Station
practice-name-carrier = Practice Parcel
practice-name-sendcloud = Practice Sendcloud
practice-name-parcel = Parcel
practice-name-express = Express
practice-name-pickup = Pickup point
practice-name-heavy = Heavy parcel
practice-name-world = World parcel
practice-name-economy = Economy by Sendcloud
practice-name-rule-padding = Padding and box
practice-name-rule-heavy = Heavy parcels
practice-name-rule-crates = Two crates are two parcels
practice-name-rule-check = Engraved goods are checked
practice-name-note-heavy = Two people, strap the box
sheet-practice = Barcodes to try
sheet-practice-one = Order { $order }, one item: scan it twice
sheet-practice-several = Order { $order }, several items
sheet-practice-two-parcels = Order { $order }, two parcels
sheet-practice-held = Order { $order }, held
sheet-practice-cancelled = Order { $order }, cancelled
sheet-practice-checked = Order { $order }: scan it, then its items
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = The wrong item: { $item }
act-practice-sheet = Print barcodes to try
practice-sheet-printed = The sheet of barcodes prints.
problem-practice-nothing-to-try = There is no order to try yet.
    .advice = Wait until the practice shop’s orders are in, then print the sheet.
