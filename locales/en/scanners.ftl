# Scanners, commands and scan to check: what the station says, and what the page says.

## Commands, as on their sheet

command-print = Print the label
command-next = Next order
command-reprint = Print again
command-hold = Hold the order
command-weigh = Weigh
command-check-off = Check the line off by hand
command-more = One more of the last item
command-undo = Take the last scan back
command-yes = Yes: it came out, go on, take the scale’s weight
command-no = No: not out, keep the expected weight
command-box = Box: { $box }
sheet-commands = Command barcodes
sheet-lesson = To learn a scanner’s keys, barcode { $place }
order-held-by-command = Held at the desk

## The journal

journal-item-by-hand = { $count } × { $item } checked off by hand
journal-item-numbers = { $item }: { $numbers }
journal-item-refused = A scan stopped the line: { $why }
journal-item-uncounted = The last scan of order { $order } was taken back
journal-order-checked = Order { $order } was checked: { $count ->
    [one] its item is there
   *[other] all { $count } items are there
}
journal-check-forgotten = The shop changed what is in order { $order }: it has to be checked again
item-lot = lot { $lot }
item-serial = serial number { $serial }

## What can go wrong

problem-item-foreign = Not in this order: { $code }.
    .advice = Put it back. The line goes on with the next right item.
problem-item-extra = { $left ->
    [0] One too many: { $item }
   *[other] Too many: { $count } × { $item }, and only { $left } missing
}
    .advice = Take it out of the parcel. The line goes on with the next right item.
problem-item-serial-twice = { $item } with serial number { $serial } is in this parcel already.
    .advice = Scan the number of the item in your hand; two items never share one.
problem-item-serial-elsewhere = Serial number { $serial } is in the parcel of order { $order }.
    .advice = Look which parcel the item lies in, and take the other scan back.
problem-item-not-a-number = { $code } is the barcode of an item, not its number.
    .advice = Scan the lot or serial number; it mostly has a label of its own.
problem-item-one-serial = { $count } items cannot have one serial number.
    .advice = Scan each item by itself.
problem-item-asks-serial = The item is right; its serial number is missing.
    .advice = Scan or type its serial number.
problem-item-asks-lot = The item is right; its lot is missing.
    .advice = Scan or type its lot.
problem-order-not-checked = Order { $order } is not checked yet: { $left ->
    [one] one item is missing
   *[other] { $left } items are missing
}.
    .advice = Scan its items. What has no barcode is checked off by hand.
problem-nothing-counted = Nothing of this order was scanned yet.
    .advice = Scan its items.
problem-nothing-to-check = Nothing of this order is missing.
    .advice = Print its label.
problem-no-such-box = This desk has no box “{ $box }”.
    .advice = Print the sheet of commands anew: the boxes have changed since.
problem-command-too-wide = The barcode of “{ $command }” is too wide for this label.
    .advice = Print the sheet on wider labels or on paper, or save it as a PDF.
problem-command-not-now = “{ $command }” does nothing here and now.
    .advice = Scan an order first, or look what the screen asks for.
problem-command-needs-order = A command is for the order that is open.
    .advice = Name it with --order.
problem-command-at-the-desk = “{ $command }” is for the Pack screen.
    .advice = Open the window.
problem-scanner-offline = { $scanner } is not at { $port }.
    .advice = Plug it in; Packdesk looks for it by itself. Is the port the right one, and open in no other program?
problem-scanner-denied = { $scanner } is there, but { $port } may not be used.
    .advice = Have the right to use the port given to you (Linux: sudo usermod -aG dialout $USER), then log in again.
problem-scanner-incomplete = A scanner needs a name, a port and a speed.
    .advice = Fill in what is missing.
problem-scanner-nameless = A scanner needs a name.
    .advice = Give it one that people at the desk know it by.
problem-scanner-name-twice = Two scanners are called { $scanner }.
    .advice = Give each a name of its own.
problem-scanner-frame-odd = “{ $text }” cannot stand around codes.
    .advice = Enter at most 20 characters, without Enter, Tab or line ends: those end a code by themselves.
problem-scanner-twice = Two scanners have the port { $port }.
    .advice = Give each its own.
problem-no-such-scanner = There is no scanner “{ $scanner }”.
    .advice = packdesk scanners lists them.
problem-desk-taken = Another Packdesk runs this desk.
    .advice = End it and start again, or work there: in its window, or in a browser at the address that packdesk serve prints.

## The command line

cli-scan-order = Order { $order }: { $stage }
cli-scan-item = Items, to be checked against the order that is open
cli-scan-nothing = Nothing this station knows
cli-checked = { $counted } of { $wanted } items are there
cli-commands-written = { $file } is written. Print it at 100 %, without scaling.
cli-scanners-none = No scanner on a serial port. One that types like a keyboard needs no setup.
cli-scanner-saved = { $scanner } is set up

## Pack: the check

signal-checking = { $left ->
    [one] Scan the items: one to go
   *[other] Scan the items: { $left } to go
}
signal-checking-next = Each item once. Without a barcode: Space checks the marked line off.
signal-asks-serial = Scan its serial number
signal-asks-serial-next = { $item } is right. Scan or type the serial number of this one.
signal-asks-lot = Scan its lot
signal-asks-lot-next = { $item } is right. Scan or type the lot it is from.
signal-stopped = Stop
signal-stopped-next = Press Enter to go on.
signal-unchecked = Items are missing
signal-unchecked-next = The label prints by itself when every item was scanned.
act-acknowledge = Go on
act-check-off = Check off by hand
act-check-more = One more
act-check-undo = Take back
act-hold-here = Hold
check-of = { $counted } of { $wanted }
check-lots = Lot { $lots }
check-serials = No. { $serials }
check-asks = { $what ->
    [both] lot and serial number
    [lot] lot
   *[serial] serial number
}
held-by-command = Held at the desk

## Settings: scanners

settings-scanners = Scanners
about-scanners = A scanner that types like a keyboard works without setup. One on a serial port is added here. Commands are barcodes that stand for keys.
scanner-test = Try a scanner
scanner-test-help = While this is on, a scan is only shown here: nothing is packed or printed.
scanner-test-on = Show scans here
scanner-test-waits = Scan anything.
scanner-came = What came
scanner-is = What it is
scanner-does = What it would do
scanner-from = { $name } at its serial port
scanner-from-keys = a scanner that types
scanner-does-order = Pull up order { $order }
scanner-does-several = Ask which of { $count } orders
scanner-does-nothing = Nothing: this station does not know it. While an order is checked, it is a wrong item.
scanner-does-command = Command: { $command }
scanner-does-item = Check an item
scanner-does-taken = Another window acts on it
scanner-keys = Wrong letters?
scanner-keys-help = A scanner set to one country’s keyboard types wrong characters on a computer set to another’s. Scan both barcodes, from the screen or printed, and Packdesk learns its keys. Shift and AltGr are learned with them.
scanner-keys-step = { $count ->
    [0] Scan the first barcode.
    [1] Scan the second barcode.
   *[other] Learned.
}
scanner-keys-odd = That was another barcode, or the scanner sends it in a way that cannot be learned. Scan it again.
scanner-keys-learned = { $count ->
    [0] Nothing was learned: keys mean what they type.
   *[other] { $count } keys were learned.
}
act-learn-keys = Learn its keys
act-forget-keys = Forget them
act-cancel-learning = Stop learning
serial-scanners = Scanners on serial ports
serial-scanners-none = None.
scanner-name = Name
scanner-port = Port
scanner-port-help = As /dev/ttyACM0 or COM3
scanner-baud = Bits a second
scanner-listens = Listening
act-add-scanner = Add a scanner
typing-scanners = Scanners that type
typing-scanners-help = They work without setup. Learn the pace of one that is slow or uneven, and set here what it sends around its codes. A code without what is set is refused.
act-add-typing-scanner = Add a scanner that types
act-learn-pace = Learn its pace
scanner-pace = Learned: { $gap } ms from key to key, { $longest } ms at most
scanner-pace-none = Its pace was not learned.
scanner-pace-step = Scan one and the same barcode: { $left ->
    [one] once more
   *[other] { $left } times
}.
scanner-pace-odd = That was another code than before, or it was not typed. Begin again with one barcode.
scanner-prefix = Before the code
scanner-suffix = After the code
scanner-frame-help = Left out of the code. Characters that cannot be seen by their names, as <STX>.
scanner-ends = The code ends with
scanner-ends-suffix = Enter or Tab (CR or LF)
scanner-ends-silence = nothing
commands-sheet = Sheet of commands
commands-sheet-help = Barcodes for everything the desk does with keys, and for each box. Print it and hang it beside the desk.
act-print-commands = Print the sheet
act-save-commands = Save as PDF
commands-printing = The sheet of commands is in the print queue.
checking-title = Scan to check
checking-help = Each item is scanned against the order before its label prints. A wrong item stops the line.
checking-mode = Which orders
checking-mode-off = None
checking-mode-several = Those of more than one item
checking-mode-always = All
checking-as-desk = As the desk
print-at-scan = Print at the first scan
print-at-scan-help = The label prints as soon as the order was scanned, where nothing is left to check. An order that missed its hand-over is always looked at first.
print-at-scan-which = Which orders
print-at-scan-never = None: scan again or press Enter
print-at-scan-one-item = Those of one item
print-at-scan-nothing-to-check = All, where nothing is left to check
dead-time = After a scan, no other one prints for (ms)
checking-numbered = Items with a lot or serial number
checking-numbered-help = By their SKU: * for anything, ? for one character. The number is kept with the order.
checking-sku = SKU
checking-lot = Lot
checking-serial = Serial number
act-add-numbered = Add items
