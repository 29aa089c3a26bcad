# Fatture di corrieri e piattaforme: quanto è stato fatturato accanto a quanto era indicato.

problem-invoice-wrong = La fattura ha { $count ->
    [one] un errore
   *[other] { $count } errori
}; non ne è stato tenuto nulla. { $faults }
    .advice = Indicare le colonne che mancano e correggere le celle citate, poi rileggere il file.
problem-invoice-missing = Questa fattura non esiste.
    .advice = Guardare l’elenco delle fatture, o packdesk invoices list.
journal-invoice-kept = Fattura { $number } di { $form } letta: { $lines ->
    [one] una riga
   *[other] { $lines } righe
}
journal-invoice-removed = Fattura { $number } di { $form } tolta

invoice-concern = { $concern ->
    [no_number] non nomina nessun pacco
    [unknown] nessun pacco qui ha questo numero
    [twice] la stessa cosa è già stata fatturata
    [other_currency] in una valuta diversa da quella indicata
   *[taken_back] questa etichetta è stata annullata
}
invoice-kind = { $kind ->
    [surcharge] Supplemento
    [credit] Accredito
   *[price] Prezzo
}

invoices-none = Nessuna fattura è ancora stata letta.
invoices-no-forms = Non è ancora stato detto come si leggono le fatture.
invoices-one = { $form } { $number }: { $lines ->
    [one] una riga
   *[other] { $lines } righe
}, { $billed }, letta il { $at }
invoices-to-look-at = { $count ->
    [one] una riga di fattura da guardare
   *[other] { $count } righe di fatture da guardare
}
invoices-brought = { $number }: { $lines ->
    [one] una riga
   *[other] { $lines } righe
}, { $billed }: { $stood ->
    [same] già nota, nulla è cambiato
    [differs] sotto questo numero è tenuta un’altra fattura, e resta
    [replaced] prende il posto di quella tenuta
   *[new] nuova
}
invoices-charge = { $kind ->
    [surcharge] Supplemento
    [credit] Accredito
   *[price] Prezzo
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
}: { $amounts } ({ $lines ->
    [one] una riga
   *[other] { $lines } righe
})
invoices-sum = { $count ->
    [one] Una spedizione
   *[other] { $count } spedizioni
}: indicato { $quoted }, fatturato { $billed }, differenza { $difference }
invoices-not-compared = { $count ->
    [one] Un’altra spedizione è fatturata senza un prezzo da confrontare
   *[other] Altre { $count } spedizioni sono fatturate senza un prezzo da confrontare
}: { $billed }
invoices-not-billed = { $count ->
    [one] Una spedizione non ha ancora una fattura
   *[other] { $count } spedizioni non hanno ancora una fattura
}
invoices-bill = { $order }, { $carrier }: indicato { $quoted }, fatturato { $billed }
invoices-line = Riga { $line }: { $named }, { $amount }: { $why }

# La finestra.

invoices-title = Fatture
invoices-help = Leggere quanto ha fatturato un corriere o Sendcloud, in CSV: ogni riga si unisce alla sua spedizione con il numero del pacco e sta accanto al prezzo indicato.
invoices-read = Leggere una fattura
invoices-write = Salvare tutte le righe in CSV
invoices-reading = Colonne di { $file }
invoices-reading-help = Ogni colonna del file con i primi valori, e che cosa dice. Prendere gli importi senza imposta: i prezzi sono indicati senza.
invoices-form = Chi fattura
invoices-form-help = Che cosa dice ogni colonna è tenuto sotto questo nome, e la prossima fattura si legge così da sé.
invoices-number = Numero della fattura
invoices-number-help = Dove nessuna colonna lo dice.
invoices-currency = Valuta di tutti gli importi
invoices-replace = Metterla al posto di quella tenuta
invoices-keep = Tenere la fattura
invoices-first-lines = Le prime righe, come sono lette
invoices-lines = Da guardare
invoices-charges = Che cosa fattura
invoices-differing = { $count ->
    [one] Una spedizione è stata fatturata diversamente da quanto indicato
   *[other] { $count } spedizioni sono state fatturate diversamente da quanto indicato
}
invoices-more = Il CSV le ha tutte.
invoices-quoted = Indicato
invoices-billed = Fatturato
invoices-difference = Differenza
invoices-shipments = Spedizioni
invoices-not-known = sconosciuto
invoice-column-number = Numero del pacco
invoice-column-reference = Riferimento della spedizione
invoice-column-charge = Che cosa si fattura
invoice-column-amount = Importo
invoice-column-surcharge = Supplemento, oltre all’importo
invoice-column-currency = Valuta
invoice-column-invoice = Numero della fattura
order-billed = Fatturato { $billed }, indicato { $quoted }
figures-invoices = Fatturato e indicato
