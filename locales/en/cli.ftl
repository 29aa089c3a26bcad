# What the command line says beside answers.

cli-imported = { $file } → { $shop }: { $added } new, { $changed } changed, { $unchanged } as they were
cli-read-as = read as: { $how }
cli-refused-rows = { $count ->
    [one] One row was refused:
   *[other] { $count } rows were refused:
}
row-whole = the whole line
cli-refused-row = line { $line }, { $column }: expected { $expected }, found “{ $found }”
cli-refused-order-row = line { $line }, { $column }: expected { $expected }, found “{ $found }”; order { $order } is refused whole
cli-import-remark = { $count ->
    [one] Not understood, in line { $line }, { $column }: expected { $expected }, found “{ $found }”
   *[other] Not understood, in { $count } lines from line { $line } on, { $column }: expected { $expected }, found first “{ $found }”
}
cli-passed-over = { $count ->
    [one] One order says something else in this file, and nothing later than what is known. It stays as it is: { $orders }
        → Take them as the file has them: packdesk import … --newest
   *[other] { $count } orders say something else in this file, and nothing later than what is known. They stay as they are: { $orders }
        → Take them as the file has them: packdesk import … --newest
}
cli-unknown-columns = Columns that say nothing to Packdesk: { $columns }
cli-synced = { $shop }: { $added } new, { $changed } changed, { $unchanged } as they were, { $told } shipments told
cli-orders-count = { $shown } of { $total } orders
label-value = { $label }: { $value }
cli-checkout = chosen at checkout
cli-released = Order { $order } is let go: { $stage }
cli-set = Order { $order } is set by hand:
cli-label-made = The label as it was made: { $file }
cli-label-preview = A specimen of the label as it would print now, without a number: { $file }
cli-job-printed = Job { $job } on { $printer }: printed
cli-job-handed-over = Job { $job } on { $printer }: handed to the system; it cannot say whether the label came out
cli-job-unknown = Job { $job } on { $printer }: nobody knows whether the label came out. Look, then: packdesk jobs answer { $job } yes|no
cli-job-failed = Job { $job } on { $printer }: did not print
cli-job-waiting = Job { $job } on { $printer }: waits for the printer
cli-shipped = { $shipped } shipped, { $refused } refused
cli-refused-orders = { $count ->
    [one] Order { $orders }
   *[other] { $count } orders: { $orders }
}
cli-labels-not-out = { $count ->
    [one] One label is made and not out yet
   *[other] { $count } labels are made and not out yet
}
cli-printers-none = No printer yet. Look for one with: packdesk printers find
cli-printers-none-found = No printer found. Add one by its address with: packdesk printers add
cli-printer-saved = Printer { $printer } is saved
cli-serving = The station is at { $address }
cli-field-required = { $name } (required): { $label }
cli-field-optional = { $name }: { $label }
cli-serving-own = Its own certificate: { $file }
cli-serving-fingerprint = SHA-256 fingerprint: { $fingerprint }
cli-serving-compare = Browsers warn of it once: go on where they show the same fingerprint.
cli-serving-more = This address lets one browser in, once. For another browser or a tablet: packdesk sessions pair
cli-api-key-once = This is the only time the secret is shown: put it into the shop now. The shop shows both by HTTP Basic.
cli-api-keys-none = No shop has a key.
cli-api-key-revoked = Key { $key } lets nobody in any more.
cli-api-key-over = revoked { $since }
cli-api-access-read = reads
cli-api-access-write = reads and brings orders
cli-sessions-none = No browser is let in.
cli-sessions-code = { $code } is good for one browser until { $until }.
cli-sessions-ended = Session { $session } has ended.
cli-outbox = To be told to shops: { $waiting } waiting, { $set_aside } set aside
cli-numbers = Numbers left ({ $carrier }): { $left }
cli-practice = { $printed ->
    [one] One practice label is printed. It lies in { $folder } as ZPL, PDF and PNG.
   *[other] { $printed } practice labels are printed. They lie in { $folder } as ZPL, PDF and PNG.
}

stage-ready = ready
stage-held = held
stage-waiting = waiting
stage-booking = with the carrier
stage-labelled = labelled
stage-shipped = shipped
stage-cancelled = cancelled
stage-closed = closed

job-queued = waits
job-sending = is being sent
job-sent = sent
job-printed = printed
job-unknown = did it come out?
job-failed = failed

task-import = Importing { $file }
task-change = Changing { $total } orders
cli-changed = { $count ->
    [one] { $count } order was changed
   *[other] { $count } orders were changed
}
cli-list-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
cli-change-ask = Change { $count } orders? Answer “yes”:
cli-print-ask = Print the labels of { $count } orders? Answer “yes”:
task-sync = Orders of { $shop }
task-ship = Shipping { $total } orders
task-decide = Deciding every order anew

cli-rule-if = if
cli-rules-fine = The file is fine. { $changes ->
    [0] It changes nothing.
    [one] It changes one thing.
   *[other] It changes { $changes } things.
}
cli-rules-wrong = { $errors ->
    [one] One error; nothing of the file was taken.
   *[other] { $errors } errors; nothing of the file was taken.
}
cli-rules-hint = did you mean “{ $hint }”?
cli-rules-applied = Kept. { $count ->
    [one] One order ships differently now.
   *[other] { $count } orders ship differently now.
}
cli-rules-brought = { $added ->
    [one] One rule can be brought over.
   *[other] { $added } rules can be brought over.
}
cli-trial = Of { $orders } orders, { $changed } would ship differently; { $held } more would be held, { $released } released.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, other details
cli-trial-price = price difference: { $difference }
cli-trial-example = { $order }:
cli-written = Written: { $file }
proof-odometer = It counts its labels: a label counts as printed when its count moved.
proof-host-status = It answers status questions: a label counts as printed when it was seen at work and its buffer is empty again.
proof-hand-over = It answers nothing: labels are handed over, and a person looks.
cli-voided = The label of order { $order } is taken back: { $numbers }.
cli-voided-ready = The order can be packed again.
cli-further = Once more for order { $order }: { $numbers }
cli-further-return = Return of order { $order }: { $numbers }
cli-bookings-none = Every booking came to its end.
cli-settings-theirs = Nothing was kept: { $who } changed the settings meanwhile. What they changed:
cli-settings-yours = What this would have changed:
cli-log-left-out = { $count ->
    [one] One older line is not shown; --limit shows more.
   *[other] { $count } older lines are not shown; --limit shows more.
}
cli-log-unreadable = { $count ->
    [one] One line could not be read.
   *[other] { $count } lines could not be read.
}
cli-support-saved = The bundle is saved: { $file }
cli-backup-made = The backup is made and was read again: { $file }
cli-backup-none = There is no backup in { $folder } yet.
cli-restored = The backup of { $at } is in the station’s place.
cli-restored-aside = The station that was there is kept in { $folder }
cli-restored-secrets = { $count ->
    [one] One secret came with it.
   *[other] { $count } secrets came with it.
}
cli-restored-next = Before the next label the station asks whether it goes on: packdesk station confirm
cli-passphrase = The passphrase of the secrets:
cli-station-itself = This is the station that printed the last label.
cli-station-ask = No label is made before somebody answers: packdesk station confirm if this goes on as the station and no other one of it is used any more; packdesk station confirm --copy if it is a copy beside it.
cli-station-goes-on = This goes on as the station.
cli-station-copy = This is a station of its own now. Give it a range of numbers of its own.
cli-station-passed = { $carrier }: { $first } to { $last } are left out, { $left } are left
cli-station-jobs = { $count ->
    [one] One label may have come out before: packdesk jobs --unfinished asks about it.
   *[other] { $count } labels may have come out before: packdesk jobs --unfinished asks about them.
}
cli-station-new = A new station is made. Numbers the old one is known to have used stay used.
cli-purged = Gone of what ended before { $day }:
cli-purge-would = Would go of what ended before { $day }:
cli-nothing-erased = Nothing was erased.
cli-erased = Erased:
cli-erase-asks = Erase all of this for good? Type yes:
cli-yes = yes
cli-erase-open = { $order } is still open and is not touched.
cli-erase-before = { $order } was erased before.
cli-exported = { $orders ->
    [one] { $orders } order is saved: { $file }
   *[other] { $orders } orders are saved: { $file }
}
