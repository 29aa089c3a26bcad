### Ordini a un solo indirizzo in un solo pacco.
stage-merged = riunito
stage-title-merged = Riuniti
difference-currency = valuta
difference-shop = negozio
signal-merged = Va in un altro pacco
signal-merged-next = I suoi articoli vanno nel pacco di un altro ordine. Leggerlo di nuovo per far comparire quel pacco.
merge-more = { $count ->
    [one] Un altro ordine a questo indirizzo è pronto: premere O per spedire i due in un solo pacco
   *[other] Altri { $count } ordini a questo indirizzo sono pronti: premere O per spedirli in un solo pacco
}
merge-title = Altri ordini a questo indirizzo
merge-about = { $count ->
    [one] Un altro ordine a questo indirizzo si può imballare ora. In un solo pacco i due hanno un’etichetta e un numero, e il negozio lo viene a sapere per ciascuno.
   *[other] Altri { $count } ordini a questo indirizzo si possono imballare ora. In un solo pacco tutti hanno un’etichetta e un numero, e il negozio lo viene a sapere per ciascuno.
}
merge-choose = Mettere l’ordine { $order } in questo pacco
merge-holds = In questo pacco ci sono anche { $orders }
merge-goes-with = Questo ordine va nel pacco dell’ordine { $main }
merge-goes-with-about = Non si spedisce più da solo. Leggendolo compare l’ordine { $main }.
merge-done = { $orders } vanno con l’ordine { $main } in un solo pacco
merge-undone = L’ordine { $order } si spedisce di nuovo da solo
act-merge = Spedire in un solo pacco
act-merge-selected = Spedire in un solo pacco
act-part = Togliere
act-part-all = Togliere tutti
act-open-main = Aprire quell’ordine
cli-merge-none = Nessun altro ordine all’indirizzo di { $order } si può imballare ora.
cli-merge-offer = Questi ordini possono andare in un solo pacco con { $order }:
cli-merged = L’ordine { $main } va in un solo pacco con { $orders }
cli-parted = L’ordine { $order } si spedisce di nuovo da solo
cli-merged-with = anche in questo pacco: { $orders }
cli-merged-into = va nel pacco di { $main }
journal-order-merged = L’ordine { $order } va nel pacco dell’ordine { $main }
journal-order-parted = L’ordine { $order } è stato tolto dal pacco dell’ordine { $main }
ahead-reason-merged = prenotata in anticipo, e ora l’ordine va nel pacco di un altro
problem-merge-needs-two = Un pacco si divide tra due ordini o più.
    .advice = Indicare un altro ordine allo stesso indirizzo.
problem-merge-of-rest = Una parte dell’ordine { $order } è già partita: ciò che ne resta non va in un pacco con altri.
    .advice = Spedire ciò che resta da solo (packdesk print { $order }). Se la parte è ancora in casa, annullare prima la sua etichetta; poi si può riunire l’ordine intero.
problem-merge-too-many = In un pacco vanno al massimo { $most } ordini.
    .advice = Spedirne alcuni in un pacco a parte.
problem-order-merged = L’ordine { $order } va nel pacco dell’ordine { $main }.
    .advice = Farlo con l’ordine { $main }, o prima togliere l’ordine { $order } dal pacco.
problem-order-not-merged = L’ordine { $order } non divide il suo pacco con nessun altro.
    .advice = Non c’è niente da togliere.
problem-order-parted = L’ordine { $order } non va più con l’ordine { $main }: il negozio ha cambiato uno dei due.
    .advice = Togliere i suoi articoli dal pacco. Guardare i due ordini prima che si stampino le etichette.
problem-order-shelved = L’ordine { $order } è imballato e sta sullo scaffale.
    .advice = Toglierlo prima dallo scaffale se il suo pacco va aperto.
problem-orders-apart = L’ordine { $order } non va dove va l’ordine { $main }: { $differences }
    .advice = Spedirlo da solo. Se l’indirizzo è sbagliato, farlo correggere nel negozio.

## Some of an order's goods once more
further-items = Che cosa contiene
further-of = di { $most } × { $item }
problem-items-not-in-order = L’ordine { $order } non contiene questi articoli, o non così tanti: { $item }
    .advice = Scegliere articoli dell’ordine che si spediscono, ciascuno al massimo quante volte è stato comprato.

## Orders that ship in parts
stage-partly_shipped = spedito in parte
stage-title-partly_shipped = Spediti in parte
part-title = Spedirne una parte ora
part-about = Ciò che resta fuori rimane in coda e si spedisce più tardi a parte. Etichetta, peso e documenti sono di ciò che parte ora.
signal-part = Scegliere che cosa parte ora
signal-part-next = Ctrl+Enter ne fa l’etichetta; Esc lascia tutto insieme.
signal-part-ready = { $count } articoli su { $of }: scansionare di nuovo o premere Enter
signal-part-ready-next = L’etichetta è della parte scelta; gli altri articoli restano da preparare.
signal-rest = Ancora { $left } da spedire: scansionare di nuovo o premere Invio
signal-rest-next = Gli altri pezzi sono in viaggio. L’etichetta esce subito.
part-fewer = Uno in meno: { $item }
part-more = Uno in più: { $item }
act-ship-part = Spedire una parte
act-ship-part-short = Parte
act-part-now = Spedire questi ora
act-part-scanned = Quelli scansionati finora
cli-part-left = { $left ->
    [one] Resta un pezzo dell’ordine { $order }.
   *[other] Restano { $left } pezzi dell’ordine { $order }.
}
problem-part-of-merged = Nel pacco dell’ordine { $order } vanno altri ordini: si spedisce intero.
    .advice = Togliere prima gli altri ordini dal pacco, o spedire tutto.
problem-part-of-one-order = Gli articoli si scelgono da un ordine alla volta.
    .advice = Indicare un solo ordine.
