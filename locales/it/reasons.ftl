# Why an order ships the way it does: the sentences of decisions.

explain-method = Spedito con { $value }
explain-weight = Pesa { $value }
explain-let-go = Attesa del negozio: { $value }
value-let-go = parte anche se il negozio dice di attendere
value-waits = attende il suo negozio
explain-hold = Bloccato: { $value }
explain-size = Misura { $value }
explain-sender = Parte da { $value }
explain-setting = { $value }
explain-item = Riga { $line }: { $change }
explain-note = Per chi imballa: { $text }
because = perché { $by }
overrode = prima: { $value }, perché { $by }
value-none = nulla
value-not-held = non bloccato

by-nobody = nulla lo stabilisce
by-default = lo dicono i valori predefiniti di spedizione
by-shop-default = lo dicono i valori predefiniti del suo negozio
by-order = lo dice l’ordine
by-checkout = il cliente ha scelto «{ $name }»
by-dynamic-checkout = il cliente lo ha scelto nel Dynamic Checkout
by-rule = lo dice la regola «{ $rule }»
by-check = lo dice l’ultima verifica
by-person = una persona lo ha impostato a mano
by-eligibility = { $why }

unfit-carrier-off = { $method } non è disponibile: il suo corriere { $carrier } è disattivato. Attivarlo nelle impostazioni.
unfit-carrier-off-for-shop = { $method } non è disponibile: il suo corriere { $carrier } è disattivato per { $shop }. Attivarlo nelle impostazioni.
unfit-forbidden = { $method } è vietato dalla regola «{ $rule }»
unfit-contract = { $method } non si può acquistare con il contratto richiesto
unfit-too-light = { $method } parte da { $limit }; il pacco è troppo leggero di { $by }
unfit-too-heavy = { $method } accetta fino a { $limit }; il pacco è troppo pesante di { $by }
unfit-volume = { $method } accetta fino a { $limit }; per il suo volume il pacco conta { $by } in più
unfit-too-long = { $method } accetta pacchi più piccoli; questo è troppo lungo di { $by }
unfit-girth = { $method } accetta uno sviluppo minore; questo supera di { $by }
unfit-country = { $method } non serve { $country }
unfit-needs-point = { $method } va a un punto di ritiro, e l’ordine non ne ha
unfit-not-to-point = il cliente ha scelto un punto di ritiro, e { $method } non vi arriva
unfit-other-point = { $method } non può consegnare a un punto di ritiro di { $carrier }
unfit-no-signature = { $method } non prevede la firma
unfit-no-age-check = { $method } non prevede la verifica dell’età
unfit-no-insurance = { $method } non si può assicurare
unfit-insurance = { $method } è assicurato solo fino a { $limit }
unfit-no-rate = { $method } è assicurato in { $to }, e nessun tasso di cambio vi porta da { $from }
unfit-incoterm = { $method } non prevede l’Incoterm { $term }
unfit-none-of = non esiste un metodo del tipo «{ $kind }»
unfit-gone = il metodo «{ $method }» non esiste più
unfit-none-chosen = nessun metodo è stato scelto

hold-unfit = Ciò che è stato scelto non può portarlo: { $why }
hold-nothing-fits = Nessun metodo può portarlo: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = Il cliente ha scelto «{ $name }», che parla di un punto di ritiro, ma l’ordine non ne indica nessuno
hold-point-of-whom = Il cliente ha scelto un punto di ritiro, e il negozio non dice di quale corriere: scegliere il metodo
hold-point-method = Il metodo di spedizione e il punto di ritiro non vanno insieme
hold-point-unknown = { $carrier } non ha lì un punto di ritiro «{ $point }»: sceglierne un altro
hold-point-gone = «{ $point }» non accetta più pacchi: scegliere un altro punto di ritiro
hold-point-closed = «{ $point }» non è aperto nessun giorno: scegliere un altro punto di ritiro
hold-point-too-heavy = Il pacco è troppo pesante per «{ $point }», che accetta al massimo { $limit }: scegliere un altro punto di ritiro, o un altro metodo
hold-point-too-large = Il pacco è troppo grande per «{ $point }»: scegliere un altro punto di ritiro, o un altro metodo
hold-point-post-number = A «{ $point }» i clienti ritirano i pacchi con un proprio numero cliente del locker, e l’ordine non ne ha uno da sei a dieci cifre: chiederlo al cliente, e inserirlo con il punto
hold-customs = Ciò che si direbbe alla dogana non torna: { $why }{ $more ->
        [0] {""}
        [one] {" "}(e { $more } altra cosa)
       *[other] {" "}(e altre { $more } cose)
    }
customs-nothing = non c’è nulla da dichiarare
customs-no-name = l’articolo { $place } non ha un nome
customs-currency = «{ $item }» costa { $value }, altri sono in un’altra valuta
customs-no-value = «{ $item }» non ha un valore
customs-value = il valore di «{ $item }» è { $value }
customs-no-weight = «{ $item }» non ha un peso
customs-net = i suoi articoli pesano { $net }, e l’intero pacco { $gross }
customs-no-code = «{ $item }» non ha un codice HS
customs-bad-code = quello indicato come codice HS di «{ $item }» non lo è: ha almeno sei cifre
customs-no-origin = nessuno ha detto da dove viene «{ $item }»
customs-empty-parcel = nel pacco { $parcel } non c’è nulla da dichiarare
hold-no-weight = Non si sa quanto pesa
hold-address = All’indirizzo manca: { $missing }
hold-unknown = Prima serve la verifica di una persona
address-name = nome
address-street = via
address-city = città
address-postal-code = CAP

note-rule = { $text }
note-unknown-product = Il cliente ha scelto «{ $name }» nel Dynamic Checkout; qui questo metodo non esiste
note-too-slow = Promesso per il { $promised }, ma arriverà il { $arrives }
note-cut-off-missed = Troppo tardi: andava consegnato al corriere il { $day }
note-no-postal-code = L’indirizzo non ha un CAP; in { $country } quasi tutti ne hanno uno
note-no-house-number = Nella via non c’è un numero: guardare se l’indirizzo è completo
note-unknown-state = «{ $code }» lì non è uno Stato né una provincia noti. Guardare se l’indirizzo è completo anche senza
note-pictographs = Le etichette omettono questi segni dell’indirizzo: { $signs }

granted-band = { $method } è la fascia di peso per { $weight }
granted-cheapest = { $method } è il più economico di { $count } adatti: { $price }
granted-unpriced = { $method } è il primo di { $count } adatti; nessuno ha un prezzo da confrontare
granted-fastest = { $method } è il più veloce di { $count } adatti: { $days ->
    [one] un giorno
   *[other] { $days } giorni
}
granted-untimed = { $method } è il primo di { $count } adatti; nessuno dice quanto tempo impiega
granted-best = { $method } è il più consigliato di { $count } adatti

why-not-chosen = Si spedisce proprio con { $method }
why-not-overruled = { $method } era richiesto, ma poi { $by }
why-not-unpriced = { $method } potrebbe portarlo, ma non ha un prezzo da confrontare, e { $by }
why-not-asked = { $method } potrebbe portarlo, ma { $by }

# What was not understood of an order when it came in, or has to be known before it is packed.
remark-money-refunded = Sono stati rimborsati { $amount }; ogni pezzo si spedisce ancora
remark-pieces-refunded = { $count ->
    [one] Un pezzo è stato rimborsato e non si spedisce
   *[other] { $count } pezzi sono stati rimborsati e non si spediscono
}
remark-refunded-in-part = Una parte è stata rimborsata, e non si sa quali pezzi: guardare nel negozio
remark-shipped-in-part = Una parte è già partita, e il negozio non dice quali pezzi: guardare lì prima di imballare il resto
remark-products-unread = Il negozio non ha detto quanto pesano i suoi prodotti e quali si spediscono: guardare prima di imballare
remark-resource-unread = Il negozio non ha lasciato leggere { $resource }: ciò che contiene qui manca; guardare nel negozio prima di imballare
remark-point-unread = La sua consegna è del modulo { $module }, che tiene per sé i punti di ritiro: guardare nel negozio se il cliente ne ha scelto uno
remark-points-not-asked = Non è stato possibile chiedere i punti di ritiro a { $shop }: forse qui ne manca uno
remark-weight = Il peso «{ $found }» di { $item } non è compreso
remark-deleted = È stato eliminato nel negozio
remark-test-order = È un ordine di test: nessuno l’ha pagato
remark-fulfilment-orders-unseen = Il negozio non ne mostra nulla da evadere: dare alla chiave il diritto di vedere gli ordini di evasione
remark-pieces-taken-out = { $count ->
    [one] Un pezzo è stato tolto o rimborsato e non si spedisce
   *[other] { $count } pezzi sono stati tolti o rimborsati e non si spediscono
}
remark-held-in-shop = { $count ->
    [one] Un pezzo è in sospeso nel negozio: { $why }
   *[other] { $count } pezzi sono in sospeso nel negozio: { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] Un pezzo non va spedito prima del { $day }
   *[other] { $count } pezzi non vanno spediti prima del { $day }
}
remark-ships-elsewhere = { $count ->
    [one] Un pezzo parte da un altro luogo: { $place }
   *[other] { $count } pezzi partono da un altro luogo: { $place }
}
