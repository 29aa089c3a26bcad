### Gli elenchi dei corrieri confrontati con la stazione: ciò che è pagato e non usato, e ciò che differisce.
compare-title = Pagato e non usato
compare-about = Una volta al giorno a ogni corriere che può darlo si chiede l’elenco delle sue spedizioni, e lo si confronta con ciò che è prenotato qui.
compare-heard = Confrontato { $when } con { $count ->
    [one] una spedizione
   *[other] { $count } spedizioni
} dell’elenco del corriere.
compare-never = L’elenco del corriere non è ancora stato confrontato.
compare-cannot = Questo corriere non può elencare le sue spedizioni: si vede ciò che è noto qui.
compare-cut = Il suo elenco non è arrivato intero: non si può dire che cosa vi manca.
compare-nothing = Nulla è pagato e non usato.
compare-agrees = L’elenco del corriere e questa stazione concordano.
compare-unused = { $count ->
    [one] Un’etichetta è pagata e non usata: { $cost }
   *[other] { $count } etichette sono pagate e non usate: { $cost }
}
compare-missing = Prenotato qui, e non nell’elenco del corriere
compare-missing-help = Chiedere al corriere prima che un tale pacco parta. Un account che da allora porta altrove ha un altro elenco.
compare-cancelled = Prenotato qui, e annullato presso il corriere
compare-cancelled-help = Una tale etichetta non viaggia: annullarla e spedire di nuovo il suo ordine.
compare-strangers = { $count ->
    [one] Una spedizione presso il corriere che non è prenotata qui
   *[other] { $count } spedizioni presso il corriere che non sono prenotate qui
}
compare-strangers-help = Create sulle pagine del corriere o da un altro programma. Packdesk non le annulla mai: farlo lì, se non servono a nessuno.
compare-shown = Di { $count } si vedono le { $shown } più recenti.
compare-none = Nessun corriere che manda etichette ha un account.
act-compare-lists = Confronta ora
unused-why = { $why ->
    [kept] prenotata in anticipo, aspetta che il suo ordine sia imballato
    [no-label] prenotata, la sua etichetta non è arrivata
    [not-printed] la sua etichetta non è mai uscita
   *[spare] annullata o rifiutata qui, e il corriere ce l’ha comunque
}
unused-until = si può annullare fino a { $moment }
unused-too-late = non si può più annullare
unused-never = il suo corriere non accetta annullamenti per questa via
unused-column-why = Perché
unused-column-until = Scadenza
unused-choose = Annullare l’etichetta dell’ordine { $order }
unused-choose-all = Scegliere tutte quelle che si possono annullare
act-void-unused = { $count ->
    [one] Annulla un’etichetta
   *[other] Annulla { $count } etichette
}
unused-question = { $count ->
    [one] Annullare un’etichetta pagata e non usata: { $cost }?
   *[other] Annullare { $count } etichette pagate e non usate: { $cost }?
}
unused-question-kept = Le etichette prenotate in anticipo vengono prenotate di nuovo finché una regola sceglie i loro ordini.
unused-done = { $count ->
    [one] Un’etichetta è stata annullata. Il suo corriere viene informato.
   *[other] { $count } etichette sono state annullate. I loro corrieri vengono informati.
}
unused-none-chosen = Nessuna etichetta si può annullare.
unused-void-reason = pagata e non usata
look-comparison = { $carrier }: il suo elenco e ciò che è prenotato qui differiscono
look-open-hand-over = Apri la consegna
problem-carrier-list-differs = L’elenco di { $carrier } non è quello di questa stazione. Annullate qui e ancora trasportate: { $spare }. Prenotate qui e non elencate lì: { $missing }. Prenotate qui e cancellate lì: { $cancelled }.
    .advice = Guardarle sotto Al corriere, o con packdesk carriers compare --last. Poi dire qui di averlo visto.
problem-label-not-unused = Questa etichetta è stata usata o annullata nel frattempo, o il suo corriere viene già informato.
    .advice = Guardare il suo ordine; nulla è stato cambiato.
problem-void-not-agreed = { $count } etichette verrebbero annullate, e non si può chiedere a nessuno.
    .advice = Guardarle con packdesk carriers compare --last, poi aggiungere --yes.
problem-void-too-late = Il corriere non accetta più l’annullamento dell’etichetta dell’ordine { $order }.
    .advice = Chiedere il denaro al corriere, o usare l’etichetta.
carrier-service-list = un elenco delle sue spedizioni
start-comparing = il confronto con gli elenchi dei corrieri
