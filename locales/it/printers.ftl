# Printers: what they are asked, set to and told, and what is wrong with them.

cli-printer-told = Il comando è stato inviato a { $printer }. Lo esegue da sola; nulla dice quando ha finito.
cli-printer-waiting = { $count ->
    [one] Un lavoro in attesa
   *[other] { $count } lavori in attesa
}
cli-printer-width = impostata per stampare { $dots } punti in larghezza
cli-printer-papers = formati di carta: { $list }
cli-printer-trays = cassetti: { $list }

problem-errand-unknown = { $printer } non conosce un comando per questo.
    .advice = Usare i suoi tasti; il suo manuale spiega come.
problem-proof-impossible = { $printer } non può confermarlo: il suo linguaggio o la sua connessione non danno una risposta simile.
    .advice = Scegliere ciò che può confermare; «Verifica a vista» funziona sempre.
problem-fallback-unlike = { $fallback } non può sostituire { $printer }: parla un altro linguaggio, o ha un’altra risoluzione o etichetta.
    .advice = Scegliere un’altra stampante con lo stesso linguaggio, risoluzione ed etichetta, o nessuna.
problem-printer-at-work = { $printer } ha ancora etichette da stampare.
    .advice = Attendere che siano uscite, poi riprovare.

## The window

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 pollici
    [custom] Altre misure…
   *[four_by_six] 4 × 6 pollici
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Larghezza (mm)
printer-label-height = Altezza (mm)
printer-part-reach = Come si raggiunge
printer-part-speaks = Che cos’è
printer-part-prints = Come stampa
printer-part-prints-own = Ciò che resta vuoto è lasciato alla stampante.
printer-part-desk = A che cosa serve
printer-speaks = { $language ->
    [zpl] ZPL (Zebra e altre)
    [tspl] TSPL (TSC e altre)
    [epl2] EPL2 (vecchie Zebra)
    [esc_pos] ESC/POS (scontrini)
    [pdf] PDF (ufficio)
   *[png] Immagine (PNG)
}
printer-takes = Stampa
printer-takes-what = { $takes ->
    [papers] Documenti
   *[labels] Etichette
}
printer-fallback = La sostituisce
printer-fallback-help = Riceve le sue etichette in attesa quando non può stampare. Stesso linguaggio, risoluzione ed etichetta.
printer-fallback-none = Nessun’altra stampante
printer-own = Come da stampante
printer-darkness = Intensità (%)
printer-speed = Velocità (pollici/s)
printer-top-offset = Spostare in basso (punti)
printer-top-offset-help = In alto se negativo; 0 lo riporta dov’era.
printer-finish = Un’etichetta finita viene
printer-finish-how = { $finish ->
    [tear] strappata
    [peel] spellicolata
   *[cut] tagliata
}
printer-media = Trova le etichette con
printer-media-how = { $media ->
    [gap] lo spazio tra l’una e l’altra
    [mark] una tacca nera
   *[continuous] nulla: nastro continuo
}
printer-compression = Grafica
printer-compression-how = { $compression ->
    [z64] compressa (meno byte)
   *[run_length] a sequenze (vecchie stampanti)
}
printer-paper = Carta
printer-tray = Cassetto
printer-paper-ask = Chiedere prima alla coda: allora qui compaiono i suoi formati di carta e i suoi cassetti.
printer-told-width = È impostata per stampare { $dots } punti in larghezza.
printer-told-narrow = È impostata per stampare { $dots } punti in larghezza; questa etichetta ne richiede { $needs }: il suo bordo verrebbe tagliato.
printer-told-queue = { $papers ->
    [one] Offre { $papers } formato di carta
   *[other] Offre { $papers } formati di carta
} e { $trays ->
    [one] { $trays } cassetto
   *[other] { $trays } cassetti
}.
printer-ready = Finora nessun problema
printer-waits = { $count ->
    [one] { $count } etichetta in attesa
   *[other] { $count } etichette in attesa
}
act-calibrate = Calibrare
act-feed-label = Avanzare un’etichetta
act-self-test = Stampare le impostazioni
printer-runs-errand = { $errand ->
    [calibrate] { $printer } cerca l’inizio delle sue etichette e ne fa avanzare alcune.
    [feed] { $printer } fa avanzare un’etichetta.
   *[self_test] { $printer } stampa le sue impostazioni.
}

printer-port-unknown = non si sa che cosa vi sia collegato
