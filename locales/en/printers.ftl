# Printers: what they are asked, set to and told, and what is wrong with them.

cli-printer-told = { $printer } was told. It does it by itself; nothing tells when it is done.
cli-printer-waiting = { $count ->
    [one] One job waits
   *[other] { $count } jobs wait
}
cli-printer-width = set to print { $dots } dots wide
cli-printer-papers = papers: { $list }
cli-printer-trays = trays: { $list }

problem-errand-unknown = { $printer } knows no command for this.
    .advice = Use its own keys; its manual says how.
problem-proof-impossible = { $printer } cannot prove this: its language or its connection gives no such answer.
    .advice = Choose what it can prove; “A person looks” always works.
problem-fallback-unlike = { $fallback } cannot take over from { $printer }: it speaks another language, or has another resolution or label.
    .advice = Choose another printer of the same language, resolution and label, or none.
problem-printer-at-work = { $printer } still has labels to print.
    .advice = Wait until they are out, then try again.

## The window

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 inch
    [custom] Other size…
   *[four_by_six] 4 × 6 inch
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Width (mm)
printer-label-height = Height (mm)
printer-part-reach = How it is reached
printer-part-speaks = What it is
printer-part-prints = How it prints
printer-part-prints-own = What stays empty is left to the printer.
printer-part-desk = What it is for
printer-speaks = { $language ->
    [zpl] ZPL (Zebra and others)
    [tspl] TSPL (TSC and others)
    [epl2] EPL2 (older Zebra)
    [esc_pos] ESC/POS (receipts)
    [pdf] PDF (office)
   *[png] Picture (PNG)
}
printer-takes = Prints
printer-takes-what = { $takes ->
    [papers] Papers
   *[labels] Labels
}
printer-fallback = Stands in for it
printer-fallback-help = Gets its waiting labels while it cannot print. Same language, resolution and label.
printer-fallback-none = No other printer
printer-own = As the printer has it
printer-darkness = Darkness (%)
printer-speed = Speed (inch/s)
printer-top-offset = Move down (dots)
printer-top-offset-help = Up where negative; 0 puts it back where it was.
printer-finish = A finished label is
printer-finish-how = { $finish ->
    [tear] torn off
    [peel] peeled
   *[cut] cut off
}
printer-media = Finds labels by
printer-media-how = { $media ->
    [gap] the gap between them
    [mark] a black mark
   *[continuous] nothing: one strip
}
printer-compression = Graphics
printer-compression-how = { $compression ->
    [z64] deflated (fewest bytes)
   *[run_length] run lengths (old printers)
}
printer-paper = Paper
printer-tray = Tray
printer-paper-ask = Ask the queue first: then its papers and trays are offered here.
printer-told-width = It is set to print { $dots } dots wide.
printer-told-narrow = It is set to print { $dots } dots wide; this label needs { $needs }: its edge would be cut off.
printer-told-queue = { $papers ->
    [one] It offers { $papers } paper
   *[other] It offers { $papers } papers
} and { $trays ->
    [one] { $trays } tray
   *[other] { $trays } trays
}.
printer-ready = Nothing wrong so far
printer-waits = { $count ->
    [one] { $count } label waits
   *[other] { $count } labels wait
}
act-calibrate = Calibrate
act-feed-label = Feed a label
act-self-test = Print its settings
printer-runs-errand = { $errand ->
    [calibrate] { $printer } looks for the start of its labels and feeds some.
    [feed] { $printer } feeds a label.
   *[self_test] { $printer } prints how it is set.
}

printer-port-unknown = nobody knows what is on it
