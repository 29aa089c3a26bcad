# What the command line says beside answers.

cli-imported = { $file } → { $shop }: { $added } nuovi, { $changed } modificati, { $unchanged } invariati
cli-read-as = letto come: { $how }
cli-refused-rows = { $count ->
    [one] Una riga è stata rifiutata:
   *[other] { $count } righe sono state rifiutate:
}
row-whole = la riga intera
cli-refused-row = riga { $line }, { $column }: atteso { $expected }, trovato «{ $found }»
cli-refused-order-row = riga { $line }, { $column }: atteso { $expected }, trovato «{ $found }»; l’ordine { $order } è rifiutato per intero
cli-import-remark = { $count ->
    [one] Non compreso, alla riga { $line }, { $column }: atteso { $expected }, trovato «{ $found }»
   *[other] Non compreso, in { $count } righe dalla riga { $line } in poi, { $column }: atteso { $expected }, trovato per primo «{ $found }»
}
cli-passed-over = { $count ->
    [one] Un ordine dice altro in questo file, e niente di più recente di quanto è noto. Resta com’è: { $orders }
        → Prenderli come sono nel file: packdesk import … --newest
   *[other] { $count } ordini dicono altro in questo file, e niente di più recente di quanto è noto. Restano come sono: { $orders }
        → Prenderli come sono nel file: packdesk import … --newest
}
cli-unknown-columns = Colonne che a Packdesk non dicono nulla: { $columns }
cli-synced = { $shop }: { $added } nuovi, { $changed } modificati, { $unchanged } invariati, { $told } spedizioni comunicate
cli-orders-count = { $shown } ordini su { $total }
label-value = { $label }: { $value }
cli-checkout = scelto al checkout
cli-released = L’ordine { $order } è sbloccato: { $stage }
cli-set = L’ordine { $order } è impostato a mano:
cli-label-made = L’etichetta com’è stata fatta: { $file }
cli-label-preview = Un fac-simile dell’etichetta come si stamperebbe ora, senza numero: { $file }
cli-job-printed = Lavoro { $job } su { $printer }: stampato
cli-job-handed-over = Lavoro { $job } su { $printer }: passato al sistema, che non sa dire se l’etichetta è uscita
cli-job-unknown = Lavoro { $job } su { $printer }: non si sa se l’etichetta è uscita. Guardare, poi: packdesk jobs answer { $job } yes|no
cli-job-failed = Lavoro { $job } su { $printer }: non stampato
cli-job-waiting = Lavoro { $job } su { $printer }: attende la stampante
cli-shipped = { $shipped ->
    [one] { $shipped } spedito
   *[other] { $shipped } spediti
}, { $refused ->
    [one] { $refused } rifiutato
   *[other] { $refused } rifiutati
}
cli-refused-orders = { $count ->
    [one] Ordine { $orders }
   *[other] { $count } ordini: { $orders }
}
cli-labels-not-out = { $count ->
    [one] Un’etichetta è fatta e non è ancora uscita
   *[other] { $count } etichette sono fatte e non sono ancora uscite
}
cli-printers-none = Ancora nessuna stampante. Cercarne una con: packdesk printers find
cli-printers-none-found = Nessuna stampante trovata. Aggiungerne una con il suo indirizzo: packdesk printers add
cli-printer-saved = La stampante { $printer } è salvata
cli-serving = La stazione è all’indirizzo { $address }
cli-field-required = { $name } (obbligatorio): { $label }
cli-field-optional = { $name }: { $label }
cli-serving-own = Il suo certificato: { $file }
cli-serving-fingerprint = Impronta SHA-256: { $fingerprint }
cli-serving-compare = I browser avvisano una volta: proseguire dove mostrano la stessa impronta.
cli-serving-more = Questo indirizzo fa entrare un solo browser, una volta. Per un altro browser o un tablet: packdesk sessions pair
cli-api-key-once = Il segreto è mostrato solo questa volta: inserirlo subito nel negozio. Il negozio presenta entrambi con HTTP Basic.
cli-api-keys-none = Nessun negozio ha una chiave.
cli-api-key-revoked = La chiave { $key } non fa più entrare nessuno.
cli-api-key-over = revocata { $since }
cli-api-access-read = legge
cli-api-access-write = legge e invia ordini
cli-sessions-none = Nessun browser è ammesso.
cli-sessions-code = { $code } vale per un browser fino a { $until }.
cli-sessions-ended = La sessione { $session } è terminata.
cli-outbox = Da comunicare ai negozi: { $waiting } in attesa, { $set_aside } da parte
cli-numbers = Numeri rimasti ({ $carrier }): { $left }
cli-practice = { $printed ->
    [one] Un’etichetta di prova è stampata. Si trova in { $folder } come ZPL, PDF e PNG.
   *[other] { $printed } etichette di prova sono stampate. Si trovano in { $folder } come ZPL, PDF e PNG.
}

stage-ready = pronto
stage-held = bloccato
stage-waiting = in attesa
stage-booking = presso il corriere
stage-labelled = etichettato
stage-shipped = spedito
stage-cancelled = annullato
stage-closed = chiuso

job-queued = in attesa
job-sending = in invio
job-sent = inviato
job-printed = stampato
job-unknown = è uscito?
job-failed = non riuscito

task-import = Importazione di { $file }
task-change = Modifica di { $total } ordini
cli-changed = { $count ->
    [one] { $count } ordine modificato
   *[other] { $count } ordini modificati
}
cli-list-count = { $count ->
    [one] { $count } ordine
   *[other] { $count } ordini
}
cli-change-ask = Modificare { $count } ordini? Scrivere sì:
cli-print-ask = Stampare le etichette di { $count } ordini? Scrivere sì:
task-sync = Ordini di { $shop }
task-ship = Spedizione di { $total } ordini
task-decide = Nuova decisione per ogni ordine

cli-rule-if = se
cli-rules-fine = Il file è corretto. { $changes ->
    [0] Non cambia nulla.
    [one] Cambia una cosa.
   *[other] Cambia { $changes } cose.
}
cli-rules-wrong = { $errors ->
    [one] Un errore; nulla del file è stato preso.
   *[other] { $errors } errori; nulla del file è stato preso.
}
cli-rules-hint = si intendeva «{ $hint }»?
cli-rules-applied = Salvato. { $count ->
    [one] Ora un ordine si spedisce diversamente.
   *[other] Ora { $count } ordini si spediscono diversamente.
}
cli-rules-brought = { $added ->
    [one] Si può riprendere una regola.
   *[other] Si possono riprendere { $added } regole.
}
cli-trial = Su { $orders } ordini, { $changed } si spedirebbero diversamente; { $held } in più sarebbero bloccati, { $released } sbloccati.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, altri dettagli
cli-trial-price = differenza di prezzo: { $difference }
cli-trial-example = { $order }:
cli-written = Scritto: { $file }
proof-odometer = Conta le sue etichette: un’etichetta vale come stampata quando il contatore è avanzato.
proof-host-status = Risponde sul proprio stato: un’etichetta vale come stampata quando la si è vista al lavoro e la sua memoria è di nuovo vuota.
proof-hand-over = Non risponde nulla: le etichette sono passate, e serve la verifica a vista di una persona.
cli-voided = L’etichetta dell’ordine { $order } è annullata: { $numbers }.
cli-voided-ready = L’ordine può essere imballato di nuovo.
cli-further = Di nuovo per l’ordine { $order }: { $numbers }
cli-further-return = Reso dell’ordine { $order }: { $numbers }
cli-bookings-none = Tutte le prenotazioni sono concluse.
cli-settings-theirs = Non è stato salvato nulla: nel frattempo { $who } ha modificato le impostazioni. Le sue modifiche:
cli-settings-yours = Che cosa si sarebbe modificato qui:
cli-log-left-out = { $count ->
    [one] Una riga più vecchia non è mostrata; --limit ne mostra altre.
   *[other] { $count } righe più vecchie non sono mostrate; --limit ne mostra altre.
}
cli-log-unreadable = { $count ->
    [one] Una riga non era leggibile.
   *[other] { $count } righe non erano leggibili.
}
cli-support-saved = Il pacchetto è salvato: { $file }
cli-backup-made = Il backup è fatto ed è stato riletto: { $file }
cli-backup-none = In { $folder } non c’è ancora un backup.
cli-restored = Il backup del { $at } ha preso il posto della stazione.
cli-restored-aside = La stazione che c’era prima è conservata in { $folder }
cli-restored-secrets = { $count ->
    [one] Con esso è tornato un segreto.
   *[other] Con esso sono tornati { $count } segreti.
}
cli-restored-next = Prima della prossima etichetta la stazione chiede se continua: packdesk station confirm
cli-passphrase = La passphrase dei segreti:
cli-station-itself = È la stazione che ha stampato l’ultima etichetta.
cli-station-ask = Non si fa nessuna etichetta prima di una risposta: packdesk station confirm se questa continua come la stazione e nessun’altra sua copia è più in uso; packdesk station confirm --copy se è una copia affiancata.
cli-station-goes-on = Questa continua come la stazione.
cli-station-copy = Questa ora è una stazione a sé. Assegnarle un intervallo di numeri proprio.
cli-station-passed = { $carrier }: da { $first } a { $last } sono tralasciati, ne restano { $left }
cli-station-jobs = { $count ->
    [one] Un’etichetta potrebbe essere già uscita: packdesk jobs --unfinished lo chiede.
   *[other] { $count } etichette potrebbero essere già uscite: packdesk jobs --unfinished lo chiede.
}
cli-station-new = È stata creata una nuova stazione. I numeri che risultano usati da quella vecchia restano usati.
cli-purged = Eliminato di ciò che si è concluso prima del { $day }:
cli-purge-would = Si eliminerebbe di ciò che si è concluso prima del { $day }:
cli-nothing-erased = Non è stato cancellato nulla.
cli-erased = Cancellato:
cli-erase-asks = Cancellare tutto questo per sempre? Scrivere sì:
cli-yes = sì
cli-erase-open = { $order } è ancora aperto e non viene toccato.
cli-erase-before = { $order } era già cancellato.
cli-exported = { $orders ->
    [one] { $orders } ordine salvato: { $file }
   *[other] { $orders } ordini salvati: { $file }
}
