# Printers: what they are asked, set to and told, and what is wrong with them.

cli-printer-told = { $printer } hat den Befehl bekommen. Er führt ihn von selbst aus; wann er fertig ist, meldet nichts.
cli-printer-waiting = { $count ->
    [one] Ein Druckauftrag wartet
   *[other] { $count } Druckaufträge warten
}
cli-printer-width = eingestellt auf eine Druckbreite von { $dots } Punkten
cli-printer-papers = Papiere: { $list }
cli-printer-trays = Fächer: { $list }

problem-errand-unknown = { $printer } kennt dafür keinen Befehl.
    .advice = Die Tasten am Drucker benutzen; wie, steht in seinem Handbuch.
problem-proof-impossible = { $printer } kann das nicht nachweisen: Seine Sprache oder seine Verbindung gibt keine solche Antwort.
    .advice = Wählen, was er nachweisen kann; „Sichtprüfung“ geht immer.
problem-fallback-unlike = { $fallback } kann nicht für { $printer } einspringen: andere Sprache, andere Auflösung oder anderes Label.
    .advice = Einen anderen Drucker mit gleicher Sprache, Auflösung und gleichem Label wählen, oder keinen.
problem-printer-at-work = { $printer } hat noch Labels zu drucken.
    .advice = Warten, bis sie heraus sind, dann erneut versuchen.

## The window

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 Zoll
    [custom] Andere Größe…
   *[four_by_six] 4 × 6 Zoll
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Breite (mm)
printer-label-height = Höhe (mm)
printer-part-reach = Wie er erreichbar ist
printer-part-speaks = Was er ist
printer-part-prints = Wie er druckt
printer-part-prints-own = Was leer bleibt, entscheidet der Drucker.
printer-part-desk = Wofür er da ist
printer-speaks = { $language ->
    [zpl] ZPL (Zebra und andere)
    [tspl] TSPL (TSC und andere)
    [epl2] EPL2 (ältere Zebra)
    [esc_pos] ESC/POS (Bons)
    [pdf] PDF (Büro)
   *[png] Bild (PNG)
}
printer-takes = Druckt
printer-takes-what = { $takes ->
    [papers] Dokumente
   *[labels] Labels
}
printer-fallback = Ersatzdrucker
printer-fallback-help = Bekommt die wartenden Labels, solange dieser nicht drucken kann. Gleiche Sprache, Auflösung und gleiches Label.
printer-fallback-none = Kein anderer Drucker
printer-own = Wie am Drucker eingestellt
printer-darkness = Schwärzung (%)
printer-speed = Geschwindigkeit (Zoll/s)
printer-top-offset = Nach unten schieben (Punkte)
printer-top-offset-help = Negativ nach oben; 0 stellt zurück, wie es war.
printer-finish = Ein fertiges Label wird
printer-finish-how = { $finish ->
    [tear] abgerissen
    [peel] gespendet
   *[cut] abgeschnitten
}
printer-media = Findet Labels durch
printer-media-how = { $media ->
    [gap] die Lücke dazwischen
    [mark] eine Schwarzmarke
   *[continuous] nichts: Endlosmaterial
}
printer-compression = Grafik
printer-compression-how = { $compression ->
    [z64] komprimiert (am wenigsten Bytes)
   *[run_length] Lauflängen (alte Drucker)
}
printer-paper = Papier
printer-tray = Fach
printer-paper-ask = Erst die Warteschlange abfragen: Dann werden ihre Papiere und Fächer hier angeboten.
printer-told-width = Eingestellt auf eine Druckbreite von { $dots } Punkten.
printer-told-narrow = Eingestellt auf eine Druckbreite von { $dots } Punkten; dieses Label braucht { $needs }: Der Rand würde abgeschnitten.
printer-told-queue = { $papers ->
    [one] Sie bietet { $papers } Papier
   *[other] Sie bietet { $papers } Papiere
} und { $trays ->
    [one] { $trays } Fach
   *[other] { $trays } Fächer
}.
printer-ready = Bisher kein Fehler
printer-waits = { $count ->
    [one] { $count } Label wartet
   *[other] { $count } Labels warten
}
act-calibrate = Kalibrieren
act-feed-label = Label vorschieben
act-self-test = Einstellungen drucken
printer-runs-errand = { $errand ->
    [calibrate] { $printer } sucht den Anfang seiner Labels und schiebt einige vor.
    [feed] { $printer } schiebt ein Label vor.
   *[self_test] { $printer } druckt seine Einstellungen.
}

printer-port-unknown = niemand weiß, was daran hängt
