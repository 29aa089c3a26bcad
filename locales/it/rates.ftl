# Prices: sheets as files, why a price is not known, the table that compares.

no-price-service = il listino non conosce questo servizio
no-price-parcel = non c’è un pacco
no-price-weight = non si sa quanto pesa il pacco
no-price-then = nessun prezzo del listino vale in questo giorno
no-price-there = il listino non ha una zona per questo indirizzo
no-price-band = il listino non ha lì un prezzo per { $weight }
no-price-large = il listino non ha lì un prezzo per un pacco così grande
no-price-size = il prezzo dipende dalle misure, che non si conoscono
no-price-unknown = il listino lascia aperto questo prezzo
no-price-mixed = i prezzi dei pacchi sono in due valute, o con e senza imposte
no-price-much = la somma è troppo grande
no-price-nowhere = né un listino né il catalogo ne ha uno

price-kept-out-rate = non confrontato: nessun tasso di cambio porta a { $to }
price-kept-out-basis = non confrontato: alcuni prezzi comprendono le imposte, altri no

rates-fault-in-file = Il file: { $why }
rates-fault-in-field = { $column }: { $why }
rates-fault-in-line = Riga { $line }: { $why }
rates-fault-in-cell = Riga { $line }, { $column }: { $why }
rates-not-utf8 = non è testo in UTF-8; salvarlo come CSV UTF-8
rates-empty = non ha righe
rates-too-many-rows = ha più di 200.000 righe
rates-too-many-columns = ha più di 500 colonne
rates-no-row = questa riga non è leggibile; guardare le sue virgolette
rates-unknown-column = non esiste una colonna «{ $cell }»
rates-column-twice = la colonna «{ $cell }» compare due volte
rates-column-missing = questa colonna manca
rates-cell-empty = questa cella non può essere vuota
rates-more-cells = la riga ha più celle della prima
rates-no-list = «{ $cell }» non è compreso
rates-no-weight = «{ $cell }» non è un peso in grammi interi
rates-no-edges = «{ $cell }» non è né up_to, né below, né within
rates-no-band = nessun peso rientra in questa fascia
rates-no-price = «{ $cell }» non è un importo come 4.50 in questa valuta
rates-no-currency = «{ $cell }» non è una valuta come EUR
rates-no-basis = «{ $cell }» non è né net né gross
rates-no-number = «{ $cell }» non è un numero intero
rates-no-length = «{ $cell }» non è una lunghezza in millimetri interi
rates-no-day = «{ $cell }» non è un giorno come 2026-11-28
rates-ends-before = il prezzo finisce prima di iniziare
rates-no-surcharge = «{ $cell }» non è né una quota come 7.5% né un importo come 0.40
rates-two-names = il servizio si chiama «{ $cell }» in un’altra riga
rates-overlap = un pacco avrebbe due prezzi: la riga { $other } vale per la stessa zona, gli stessi pesi e giorni
rates-not-karrio = non è un listino di Karrio
rates-not-sendcloud = non è una risposta con i metodi di spedizione di Sendcloud
rates-not-understood = «{ $cell }» non è compreso
rates-names-nothing = nel listino nulla si chiama «{ $cell }»

granted-cheapest-of = { $method } è il più economico di { $count } adatti: { $price }. Confrontato con { $others }
granted-fastest-of = { $method } è il più veloce di { $count } adatti: { $days ->
    [one] un giorno
   *[other] { $days } giorni
}. Confrontato con { $others }
compared-price = { $method }: { $price }
compared-no-price = { $method }: prezzo sconosciuto
compared-no-rate = { $method }: { $price }, non confrontato per mancanza di un tasso di cambio
compared-basis = { $method }: { $price }, non confrontato perché uno comprende le imposte e l’altro no
compared-days = { $method }: { $days ->
    [one] un giorno
   *[other] { $days } giorni
}
compared-no-days = { $method }: tempo sconosciuto
compared-more = { $count ->
    [one] un altro
   *[other] altri { $count }
}

problem-rates-wrong = Il listino ha { $count ->
    [one] un errore
   *[other] { $count } errori
}; non se ne è salvato nulla. { $faults }
    .advice = Correggere le celle indicate, poi importare di nuovo il file.
problem-rates-none = { $carrier } non ha un listino.
    .advice = Importarne uno con packdesk rates import, o guardare con packdesk rates list quali corrieri ne hanno uno.
problem-rates-carrier = Il file non dice di chi sono i prezzi che contiene.
    .advice = Indicare il corriere.
journal-rates-saved = Il listino di { $carrier } è stato importato: { $bands ->
    [one] un prezzo
   *[other] { $bands } prezzi
}
journal-rates-removed = Il listino di { $carrier } è stato tolto

rates-saved = { $carrier }: { $services ->
    [one] un servizio
   *[other] { $services } servizi
}, { $bands ->
    [one] un prezzo
   *[other] { $bands } prezzi
}, di cui { $unknown } aperti
rates-without-method = Nessun metodo spedisce con un servizio di { $carrier } a cui si riferiscono questi prezzi: { $services }
rates-gap = { $service }, zona «{ $zone }»: nessun prezzo da { $from } a { $to } g
rates-more-gaps = { $count ->
    [one] Un altro vuoto tra pesi
   *[other] Altri { $count } vuoti tra pesi
}
rates-left-out = { $count ->
    [one] Una tratta è stata tralasciata perché inizia in un altro paese
   *[other] { $count } tratte sono state tralasciate perché iniziano in un altro paese
}
rates-tried = Non è stato salvato nulla: era un tentativo.
rates-sheet = { $carrier }: { $services ->
    [one] un servizio
   *[other] { $services } servizi
}, { $bands ->
    [one] un prezzo
   *[other] { $bands } prezzi
}, da { $source }, importato il { $at }
rates-no-sheets = Non ci sono listini.
rates-fetch = Recuperare i prezzi da { $carrier }
rates-source-sheet = listino proprio del { $at }
rates-source-sheet-until = listino proprio del { $at }, fino al { $until }
rates-source-catalogue = catalogo
rates-source-online = { $carrier } in linea, { $age ->
    [0] proprio ora
    [one] un minuto fa
   *[other] { $age } minuti fa
}
rates-unknown = prezzo sconosciuto: { $why }
rates-with-tax = con imposte
rates-without-tax = senza imposte
rates-charge-parcels = trasporto
rates-last-mile = { $mile ->
    [service_point] a un punto di ritiro
    [mailbox] nella cassetta delle lettere
   *[other] a domicilio
}
rates-signature = firma
rates-signature-on-request = firma su richiesta
rates-age-check = verifica dell’età
rates-age-check-on-request = verifica dell’età su richiesta
rates-insured = assicurato fino a { $limit }
rates-up-to = fino a { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = Nessun prezzo da { $carrier }: { $why }
rates-nothing-offered = Non c’è nessun metodo da confrontare.

act-compare = Confrontare i prezzi
act-ask-carriers = Chiedere ora ai corrieri
prices-title = Prezzi
prices-asking = Richiesta ai corrieri…
prices-nobody-asked = A nessuno di questi corrieri si può chiedere un prezzo.
prices-method = Metodo
prices-price = Prezzo
prices-chosen = scelto
prices-unknown = prezzo sconosciuto
prices-take = Prendere
prices-others = { $count ->
    [one] Un metodo non adatto
   *[other] { $count } metodi non adatti
}

sheets-title = Listini
sheets-help = Quanto costano i servizi dei corrieri per zona e peso. Un listino prende il posto di quello che il corriere aveva; ogni ordine senza etichetta viene deciso di nuovo.
sheets-kind = Che cos’è il file
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud: metodi di spedizione (JSON)
    [sendcloud_panel] Sendcloud: prezzi del contratto (CSV)
    [karrio_sheet] Karrio: listino (JSON)
    [karrio_services] Karrio: services.csv
   *[own] CSV proprio di Packdesk
}
sheets-bring = Importare un listino
sheets-write = Esportarlo
