### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Non in linea, le etichette continuano: { $numbers } numeri rimasti, { $ahead } prenotate in anticipo, { $shelf } sullo scaffale
labels-away = Non raggiungibile da { $since }: { $carriers }
labels-ahead = { $count ->
    [one] Un’etichetta è prenotata in anticipo e non usata
   *[other] { $count } etichette sono prenotate in anticipo e non usate
}
labels-ahead-short = { $count } prenotate in anticipo
labels-ahead-of = { $carrier }: { $count } di al massimo { $most }, { $cost }
labels-without-price = { $count } senza prezzo
account-most-ahead = Etichette prenotate in anticipo, al massimo
account-most-ahead-hint = Per gli ordini che una regola prenota in anticipo. 0 non ne prenota.

## The shelf
shelf-title = Sullo scaffale
shelf-short = { $count } sullo scaffale
shelf-ready-short = { $ready } di { $count } sullo scaffale sono pronte
shelf-ready = pronta: scansionarla
shelf-since = da { $when }
shelf-stands = È sullo scaffale da { $when }, come { $code }.
shelf-put = L’ordine { $order } è sullo scaffale: applicare l’etichetta di stazione.
shelf-taken-off = L’ordine { $order } non è più sullo scaffale.
shelf-empty = Sullo scaffale non c’è nulla.
signal-shelved = Sullo scaffale
signal-shelved-next = Applicare l’etichetta di stazione { $code }. L’etichetta si stampa alla scansione, quando si può fare.
act-shelve = Mettere sullo scaffale
act-unshelve = Togliere dallo scaffale
act-print-shelf = Stampare tutte quelle pronte
on-paper-station-label = ETICHETTA DI STAZIONE – NON PER IL CORRIERE
spool-station-label = Etichetta di stazione di { $order }
problem-not-on-shelf = L’ordine { $order } non è sullo scaffale.
    .advice = Guardare lo scaffale: packdesk shelf.
problem-shelf-not-needed = L’etichetta dell’ordine { $order } si può fare ora.
    .advice = Stamparla: lo scaffale è per i pacchi la cui etichetta non si può ancora fare.

## What happens by itself
start-labels-ahead = le sue etichette prenotate in anticipo
journal-shipment-kept = Prenotata in anticipo con { $carrier }, numero { $number }: l’etichetta è conservata
journal-order-shelved = L’ordine { $order } è stato messo sullo scaffale: { $why }
journal-order-unshelved = L’ordine { $order } è stato tolto dallo scaffale
ahead-reason-changed = prenotata in anticipo, e l’ordine è cambiato
ahead-reason-cancelled = prenotata in anticipo, e l’ordine è stato annullato
ahead-reason-window = prenotata in anticipo, e presto il corriere non la annullerebbe più
setting-book-ahead-on = prenotare l’etichetta in anticipo
setting-book-ahead-off = non prenotare etichette in anticipo

## The rehearsal of an off-line day
rehearsal-begins = Una giornata non in linea con { $count } ordini, su una stazione di prova in { $folder }
rehearsal-row = { $what ->
    [orders] Ordini imballati non in linea
    [own] con numeri propri
    [ahead] con etichette prenotate in anticipo
    [shelf] sullo scaffale
    [killed] Volte che il programma è stato ucciso
    [packing] Secondi di imballaggio non in linea
    [draining] Secondi fino allo smaltimento di tutto
    [shipped] La stazione: spediti
    [live] Il corriere: spedizioni che porta e fattura
    [voided] Il corriere: annullate
    [listed] La sera: spedizioni sui borderò
   *[told] Il negozio: ordini comunicati
}
rehearsal-agrees = Negozio, corriere e stazione concordano fino all’ultimo pacco.
rehearsal-differs = Ordine { $order }: { $what ->
    [stage] la stazione dice { $is }
    [live] il corriere ha { $is } spedizioni valide, e dovrebbe averne { $wanted }
    [number] il numero sull’etichetta non è quello del corriere o del negozio
    [told] il negozio ne ha saputo { $is } volte
    [listed] figura su { $is } borderò
   *[labels] la sua etichetta è uscita { $is } volte
}
