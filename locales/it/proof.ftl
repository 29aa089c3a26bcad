## Proof of printing: the spool, its questions, the practice printer's bad days

problem-printer-half-label = { $printer } ha in memoria mezza etichetta.
    .advice = Se il problema resta, premere il suo tasto di annullamento o spegnerla e riaccenderla; la stampa prosegue da sola.
problem-printer-label-waiting = Un’etichetta sporge da { $printer }.
    .advice = Prenderla; segue la prossima.
problem-printer-counted-some = { $printer } ha contato { $counted } etichette su { $labels }.
    .advice = Guardare la stampante, poi rispondere: sono uscite tutte? Con no si stampano di nuovo tutte e { $labels }.
problem-printer-counted-since = { $printer } ha contato un’etichetta dopo che qualcuno ha detto che questa non era uscita.
    .advice = Forse l’etichetta attendeva carta nella stampante. Guardare ancora una volta, poi rispondere: l’etichetta è uscita?
problem-printer-fell-back = { $printer } non può stampare. { $jobs ->
    [one] La sua etichetta in attesa passa
   *[other] Le sue { $jobs } etichette in attesa passano
} a { $instead }.
    .advice = Prenderle lì. Un’etichetta già iniziata resta a { $printer }.
problem-job-cancelled = Qualcuno lo ha tolto dalla coda.
    .advice = Stamparlo di nuovo se serve ancora.
problem-job-not-waiting = Questo lavoro di stampa non attende più in una coda.
    .advice = Si può togliere solo ciò che non è iniziato.
problem-job-not-ended = Questo lavoro di stampa non si è ancora concluso; non si è ristampato nulla.
    .advice = Attendere, o rispondere se è uscito; poi stamparlo di nuovo.
problem-job-taken-back = È stato tolto dalla coda del sistema prima di uscire.
    .advice = Al suo posto si è stampato ancora una volta.
problem-queue-job-stays = Il lavoro { $job } di questa etichetta può ancora uscire dalla coda del sistema { $printer }.
    .advice = Toglierlo prima da lì, poi stampare di nuovo; altrimenti due pacchi potrebbero avere lo stesso numero.
problem-label-on-its-way = L’etichetta dell’ordine { $order } attende ancora { $printer }; non se ne è fatta una seconda.
    .advice = Sistemare la stampante e uscirà da sola. Per stamparla altrove, toglierla prima dalla sua coda (schermata Stampe).
problem-label-unanswered = Nessuno ha ancora detto se l’etichetta dell’ordine { $order } è uscita da { $printer }.
    .advice = Guardare la stampante e rispondere prima a questo: con no si stampa di nuovo.
problem-practice-nobody = La stampante di prova non è in funzione.
    .advice = Aprire la finestra di prova, o avviare packdesk --practice serve, e ripetere.

journal-job-cancelled = Il lavoro di stampa { $job } è stato tolto dalla coda di { $printer }
journal-job-taken-back = Il lavoro di stampa { $job } è stato tolto dalla coda del sistema { $printer }
journal-queue-paused = La coda di { $printer } è sospesa
journal-queue-resumed = La coda di { $printer } prosegue

queue-paused = la sua coda è sospesa
job-cancelled = tolto
job-sent-on = inviato; non si può sapere se è uscito
job-handed-over = passato al sistema

spool-label = { $reprint ->
    [yes] Etichetta di { $order }, ancora una volta
   *[no] Etichetta di { $order }
}
spool-test = Etichetta di test

act-cancel-job = Togliere dalla coda
act-pause-queue = Sospendere la coda
act-resume-queue = Riprendere la coda
spool-paused = { $count ->
    [0] La coda è sospesa
    [one] La coda è sospesa con { $count } etichetta
   *[other] La coda è sospesa con { $count } etichette
}

practice-printer = Una brutta giornata per la stampante di prova
practice-printer-how = Si vede che cosa dice il banco, e come prosegue la stampa. Ogni lavoro e ogni domanda compaiono qui sotto.
practice-deed = { $deed ->
    [put-right] Sistemare tutto
    [paper-out] Carta finita
    [paper-out-soon] Carta finita dopo la prossima etichetta
    [paper-out-mid-label] Carta finita a metà etichetta
    [ribbon-out] Nastro finito
    [head-open] Aprire la testina
    [pause] Premere pausa
    [too-hot] Testina troppo calda
    [cutter-stuck] Taglierina inceppata
    [jam] Carta inceppata
    [peel] Spellicolare le etichette
    [take-label] Prendere l’etichetta spellicolata
    [off] Spegnerla
    [pull-cable] Staccare il cavo a metà etichetta
    [power-cut] Corrente via a metà etichetta
    [answer-late] Rispondere tardi
    [answer-noise] Rispondere a caso
    [answer-nothing] Non rispondere nulla
    [print-twice] Stampare ogni etichetta due volte
    [swallow] Inghiottire etichette
    [share] Stampa anche un altro programma
    [real-time] Tempi di una vera stampante
   *[at-once] Stampare subito
}
