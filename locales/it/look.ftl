# What a person has to look at, and what is done about it.

screen-look = Da verificare
act-go-look = Da verificare
look-nothing = Non c’è nulla da verificare.
look-nothing-next = Ciò che richiede una persona arriva qui da solo, da negozi, corrieri, stampanti e file di ordini.
look-since = comparso { $when }
look-open-order = Aprire l’ordine
look-open-settings = Aprire le impostazioni
look-count = { $count ->
    [0] Nulla da verificare
    [one] { $count } cosa da verificare
   *[other] { $count } cose da verificare
}
look-list = Che cosa verificare
look-answered = Fatto: { $title }
look-cancelled = Ordine { $order }: fermare il pacco
look-changed = L’ordine { $order } è stato modificato dopo che l’etichetta era fatta
look-label-missing = Ordine { $order } prenotato, e la sua etichetta non arriva
look-label-unprintable = Ordine { $order }: la sua etichetta non si può stampare
look-label-other-number = Ordine { $order }: la sua etichetta mostra un numero diverso da quello prenotato
look-label-not-whole = Ordine { $order }: guardare l’etichetta prima che il pacco parta
look-one-weight = Ordine { $order }: i suoi pacchi sono partiti con un solo peso
look-paper-not-whole = Ordine { $order }: guardare i documenti prima che il pacco parta
look-label = L’etichetta dell’ordine { $order } è uscita da { $printer }?
look-document = { $order } è uscito da { $printer }?
look-booking = Ordine { $order }: non si sa se { $carrier } lo ha prenotato
look-booking-number-taken = Ordine { $order }: { $carrier } gli ha dato il numero di un altro pacco
look-message-shipped = A { $target } non è stato comunicato che l’ordine { $order } parte
look-message-withdrawn = A { $target } non è stato comunicato che l’etichetta dell’ordine { $order } è stata annullata
look-message-tracked = A { $target } non è stato comunicato dov’è un pacco dell’ordine { $order }
look-message-void-booking = { $target } non ha annullato l’etichetta dell’ordine { $order }
look-no-reason = nessun motivo indicato
look-webhook = Il webhook di { $shop } non accetta nulla
look-shop = { $shop } non si può sincronizzare
look-lost = { $shop } sembra aver perso ordini aperti
look-unread = Qualcosa di { $shop } non era leggibile
look-unread-order = L’ordine { $order } di { $shop } non era leggibile
look-answer-stopped = Fermato: annullare l’etichetta
look-answer-send = Inviarlo comunque
look-answer-left = È già partito
look-answer-seen = Visto, può partire
look-answer-anew = Annullarla e rifarla
look-answer-retry = Riprovare
look-answer-dismiss = Lasciar perdere
look-answer-gone = Sono spariti: annullarli
look-answer-not-booked = Non era prenotato
look-answer-came-out = Sì, è uscita
look-answer-not-out = No, ristampare
cli-look-answers = rispondere con: packdesk look { $concern } { $answers }
cli-look-answered = Fatto.

problem-order-cancelled-too-late = L’ordine { $order } è stato annullato dopo che l’etichetta era fatta: fermare il pacco.
    .advice = Togliere il pacco. Poi dire in Da verificare, o con packdesk look, se è fermato, se parte comunque o se è già partito. Fino ad allora non se ne stampa nulla e al negozio non si comunica che è partito.
problem-order-changed-too-late = Il negozio ha modificato l’ordine { $order } dopo che l’etichetta era fatta: { $differences }
    .advice = Guardare il pacco prima che parta. Far annullare e rifare l’etichetta in una volta, annullarla soltanto per imballare prima di nuovo, o dire che può partire così com’è.
problem-order-number-changed = Il negozio ha inviato l’ordine { $other } con la chiave dell’ordine { $order }, che ha già l’etichetta. Non è stato sovrascritto nulla.
    .advice = Scoprire quale dei due è giusto. Se il negozio ha rinumerato l’ordine, lasciar perdere; se sono due ordini, nel file o nel negozio ognuno deve avere la sua chiave.
problem-order-key-changed = L’ordine { $order } è noto con la chiave { $known } ed è arrivato in un file con { $key }. Non è stato preso una seconda volta.
    .advice = Se è lo stesso ordine, lasciar perdere. Se è un altro con quel numero, importare di nuovo il file e farlo valere come il più recente (--newest).
problem-row-refused = { $file }, riga { $line }: atteso { $expected } in «{ $column }», trovato «{ $found }». { $order ->
    [none] La riga è stata tralasciata.
   *[other] L’ordine { $order } è stato tralasciato per intero.
}
    .advice = Correggere il file e importarlo di nuovo; ciò che allora si legge lascia questo elenco da solo.
problem-rows-refused = { $count ->
    [one] Un’altra riga di { $file } è stata rifiutata.
   *[other] Altre { $count } righe di { $file } sono state rifiutate.
}
    .advice = Correggere il file e importarlo di nuovo; l’importazione indica le prime cento righe.
problem-label-still-waits = Un’etichetta dell’ordine { $order } attende ancora la sua stampante: non può essere partito.
    .advice = Dire che parte comunque, o che è fermato.
problem-late-answered = L’ordine { $order } è già stato trattato.
    .advice = Guardare nella pagina dell’ordine che cosa ne è stato.
problem-look-not-answered = Così non si può rispondere, o non più.
    .advice = Guardare di nuovo l’elenco: dice come si può rispondere a ogni voce.
problem-booking-unclear = { $carrier } è stato interpellato per l’etichetta dell’ordine { $order }, e la sua risposta è andata persa o non ha senso.
    .advice = Packdesk continua a chiedere dove il corriere si può interpellare. Altrimenti guardare sul sito del corriere: se ha la prenotazione, inserire i suoi numeri nella pagina dell’ordine o con packdesk bookings; se no, dirlo qui e spedire di nuovo l’ordine.
problem-job-unanswered = { $printer } non ha detto se è uscita.
    .advice = Guardare la stampante. Dire sì se è uscita; con no si stampa di nuovo.
problem-message-refused = { $target } rifiuta ciò che gli è stato comunicato dell’ordine { $order }: { $why }
    .advice = Rimuovere la causa lì, poi riprovare. Se non c’è più nessuno da informare, lasciar perdere.
problem-webhook-not-taken = { $host } non ha accettato { $count ->
    [one] un avviso
   *[other] { $count } avvisi
} di { $shop } dopo tutti i tentativi: { $why }
    .advice = Controllare che il programma a quell’indirizzo sia in funzione e risponda con 2xx, e che indirizzo e chiave siano giusti nelle impostazioni del negozio. Poi riprovare: tutto viene comunicato, nel suo ordine. Se nessuno deve più saperlo, lasciar perdere.

difference = { $what }: { $before } → { $after }
difference-nothing = nulla
difference-yes = sì
difference-no = no
difference-status = stato
difference-status-open = da spedire
difference-status-waiting = in attesa
difference-status-cancelled = annullato
difference-status-completed = completato
difference-payment = pagamento
difference-payment-unknown = sconosciuto
difference-payment-paid = pagato
difference-payment-unpaid = non pagato
difference-payment-refunded = rimborsato
difference-name = nome
difference-company = azienda
difference-street = via
difference-street2 = seconda riga dell’indirizzo
difference-postal-code = CAP
difference-city = città
difference-state = stato o provincia
difference-country = paese
difference-service-point = punto di ritiro
difference-quantity = quantità di { $item }
difference-sku = SKU di { $item }
difference-ships = { $item } da spedire

late-reason-cancelled = il negozio ha annullato l’ordine
late-reason-changed = il negozio ha modificato l’ordine
journal-order-as-labelled = Il negozio ha ritirato ciò che aveva modificato nell’ordine { $order }: { $differences }
journal-late-sent = L’ordine { $order } parte comunque
journal-late-left = L’ordine { $order } era già partito
journal-late-seen = Una persona ha visto che cosa è cambiato nell’ordine { $order }

signal-cancelled-late = Annullato dopo l’etichetta: fermare il pacco
signal-cancelled-late-next = Toglierlo. Poi dire che cosa ne è stato: premere O per la pagina dell’ordine, o aprire Da verificare.
signal-changed-late = Modificato dopo l’etichetta: prima guardare
late-cancelled = Annullato dopo che l’etichetta era fatta: fermare il pacco
late-changed = Il negozio lo ha modificato dopo che l’etichetta era fatta
late-chip = da fermare
status-shop-mend = { $shop }: da verificare
