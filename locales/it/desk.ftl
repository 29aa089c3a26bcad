# The desk: keys, and printing for many orders at once.

## Keys

keys-letters = Lettere, cifre e segni da soli sono tasti
keys-none = nessun tasto
keys-change = Modificare
keys-change-of = Modificare il tasto: { $act }
keys-usual = Tasto abituale
keys-usual-of = Di nuovo il tasto abituale: { $act }
keys-press = Premere il nuovo tasto per «{ $act }». Esc lo lascia com’è.
keys-refused-lone = Questa azione non si può ritirare: richiede una combinazione come Ctrl+Enter, non una lettera sola.
keys-refused-taken = Un’altra azione in questa pagina ha già quel tasto.
keys-refused-needed = Ogni schermata ha bisogno di quel tasto.
shortcuts-title = Tasti
shortcuts-help = Ciò che stampa, usa un numero o non si può ritirare non dipende mai da una lettera sola. Le altre lettere si possono disattivare, e ogni tasto si può cambiare.
shortcuts-change = Vedere e cambiare i tasti
shortcuts-usual = Di nuovo tutti i tasti abituali
problem-shortcut-odd = Questi tasti non si possono salvare.
    .advice = Un tasto si scrive come Ctrl+k, e la sua azione con il suo nome; la pagina dei tasti fa entrambe le cose.

## Printing for many orders

batch-question = { $what ->
    [labels] Stampare { $count } etichette?
    [packing-slips] Stampare { $count } distinte di imballaggio?
   *[other] Stampare una lista di prelievo di { $count } ordini?
}
batch-means = { $what ->
    [labels] Ognuna viene fatta e stampata subito, e il negozio viene informato.
   *[other] È molta carta.
}
batch-yes = { $what ->
    [labels] Stampare { $count } etichette
    [packing-slips] Stampare { $count } distinte di imballaggio
   *[other] Stampare la lista di prelievo
}
batch-countdown = { $what ->
    [labels] Tra un momento si stampano { $count } etichette
    [packing-slips] Tra un momento si stampano { $count } distinte di imballaggio
   *[other] Tra un momento si stampa la lista di prelievo di { $count } ordini
}
act-print-many = Sì, stampare tutto
act-call-off = Non stampare
problem-list-moved = L’elenco è appena cambiato sotto il cursore. Non è stato stampato nulla.
    .advice = Guardare su quale ordine si trova ora, poi stampare di nuovo.

## A screen that is kept

kept = Ciò che si stava scrivendo è conservato: { $place }.
kept-forget = Scartare
act-back-to-kept = Riprendere

## Scans

problem-scan-refused = La scansione non è stata letta per intero. Non è stato fatto nulla.
    .advice = Scansionare di nuovo. Se capita spesso, far apprendere lo scanner a Packdesk in Impostazioni, Scanner.
problem-scan-refused-alt = Lo scanner invia un carattere con Alt e un numero che cambia da computer a computer. Non è stato fatto nulla.
    .advice = Disattivare la modalità ALT dello scanner, o limitarla ad ASCII; il codice a barre per farlo è nel suo manuale.
problem-scan-refused-frame = Alla scansione manca il prefisso o il suffisso impostato per gli scanner di questo banco. Non è stato fatto nulla.
    .advice = Scansionare di nuovo. Se il problema resta, guardare in Impostazioni, Scanner.
problem-scan-too-soon = L’ordine scansionato prima era ancora in ricerca. Non è stato fatto nulla.
    .advice = Scansionare di nuovo l’ordine, attendere che sia sullo schermo, poi scansionare questo.
signal-misread = Scansionare di nuovo
personal-orders = Nomi e indirizzi degli ordini
personal-labels = Etichette
personal-papers = Documenti come stampati
personal-jobs = Altre stampe
personal-journal = Che cosa si è scritto nel registro
personal-outbox = Risposte di negozi e corrieri
personal-logs = File di log
personal-outside-folder = Le etichette che { $printer } ha stampato in { $folder } sono fuori dal controllo della stazione: toglierle da lì.
personal-outside-aside = La stazione precedente in { $folder } è rimasta com’era: rimuovere la cartella quando non serve più.
personal-outside-copies = Backup, file salvati e carta sono fuori dal controllo della stazione.
personal-swept-later = Le tracce nel file del database saranno eliminate dal banco, in una mezz’ora tranquilla: ora lo sta usando qualcos’altro.
