# The desk: keys, and printing for many orders at once.

## Keys

keys-letters = Letters, digits and signs by themselves are keys
keys-none = no key
keys-change = Change
keys-change-of = Change the key: { $act }
keys-usual = Usual key
keys-usual-of = Usual key again: { $act }
keys-press = Press the new key for “{ $act }”. Esc leaves it as it is.
keys-refused-lone = This act cannot be taken back: it takes a chord such as Ctrl+Enter, no lone letter.
keys-refused-taken = Another act on this page has that key.
keys-refused-needed = Every screen needs that key for itself.
shortcuts-title = Keys
shortcuts-help = What prints, spends a number or cannot be taken back never hangs on a lone letter. The other letters can be switched off, and every key can be changed.
shortcuts-change = See and change keys
shortcuts-usual = All usual keys again
problem-shortcut-odd = These keys cannot be kept.
    .advice = A key is written as Ctrl+k, and its act by its name; the page of keys does both.

## Printing for many orders

batch-question = { $what ->
    [labels] Print { $count } labels?
    [packing-slips] Print { $count } packing slips?
   *[other] Print a pick list of { $count } orders?
}
batch-means = { $what ->
    [labels] Each is made and printed at once, and the shop is told.
   *[other] That is a lot of paper.
}
batch-yes = { $what ->
    [labels] Print { $count } labels
    [packing-slips] Print { $count } packing slips
   *[other] Print the pick list
}
batch-countdown = { $what ->
    [labels] { $count } labels print in a moment
    [packing-slips] { $count } packing slips print in a moment
   *[other] The pick list of { $count } orders prints in a moment
}
act-print-many = Yes, print them all
act-call-off = Do not print
problem-list-moved = The list just changed under the cursor. Nothing was printed.
    .advice = Look which order it stands on now, then print again.

## A screen that is kept

kept = What you were writing is kept: { $place }.
kept-forget = Let it go
act-back-to-kept = Back to it

## Scans

problem-scan-refused = The scan was not read whole. Nothing was done.
    .advice = Scan again. If it happens often, let Packdesk learn the scanner under Settings, Scanners.
problem-scan-refused-alt = The scanner sends a character by Alt and a number that differs from machine to machine. Nothing was done.
    .advice = Switch the scanner’s ALT mode off, or limit it to ASCII; its manual has the barcode for it.
problem-scan-refused-frame = The scan lacks the prefix or suffix that is set for this desk’s scanners. Nothing was done.
    .advice = Scan again. If it stays so, look under Settings, Scanners.
problem-scan-too-soon = The order scanned before was still being looked up. Nothing was done.
    .advice = Scan the order again, wait until it is on the screen, then scan this.
signal-misread = Scan again
personal-orders = Names and addresses of orders
personal-labels = Labels
personal-papers = Papers as printed
personal-jobs = Other prints
personal-journal = What people wrote into the journal
personal-outbox = Answers of shops and carriers
personal-logs = Files of the log
personal-outside-folder = Labels that { $printer } printed into { $folder } are out of the station’s hands: take them away there.
personal-outside-aside = The older station in { $folder } is as it was: remove the folder once you do not need it.
personal-outside-copies = Backups, saved files and paper are out of the station’s hands.
personal-swept-later = Traces in the database’s file are swept by the desk, in a quiet half hour: something else is using it now.
