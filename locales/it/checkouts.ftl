# What shops offer their customers at checkout, and what those were promised.

checkout-zone-unknown = Non esiste il fuso orario «{ $zone }». Si indicano come Europe/Amsterdam.
checkout-sender-unknown = La stazione non conosce questo indirizzo di partenza.
checkout-holidays-unknown = I giorni festivi di { $country } qui non sono noti: qualche giorno può cadere in una festività. Indicare a mano i giorni di chiusura.
checkout-no-destination = I pacchi non vanno ancora in nessun paese.
checkout-too-many-methods = Ci sono più di { $most } metodi di consegna.
checkout-no-country = Non vale per nessun paese.
checkout-no-method = Ai clienti di quei paesi non si offre nulla.
checkout-country-twice = { $country } compare in due punti; vale il primo.
checkout-no-title = Ai clienti serve un titolo da leggere.
checkout-text-long = Il testo supera { $most } caratteri.
checkout-ships-with-nothing = Non spedisce con nulla: scegliere un’opzione o un metodo.
checkout-showing-always = Non ha condizioni, quindi vale sempre.
checkout-price-wrong = { $price } non è un prezzo in { $currency } a partire da 0.
checkout-no-handover = Servono i giorni in cui i pacchi si consegnano al corriere.
checkout-handover-twice = Un giorno della settimana compare due volte.
checkout-no-delivery-day = Il corriere non consegna in nessun giorno.
checkout-lead-long = Più di { $most } giorni non sono possibili.
checkout-choices-wrong = Un cliente può scegliere tra 1 e { $most } giorni.
checkout-lead-unknown = Non si sa quanti giorni impiega { $method }: finché non si indica, non è offerto in nessun giorno.
checkout-id-odd = «{ $id }» non è un UUID.
checkout-id-twice = Due metodi di consegna hanno il numero { $id }.
checkout-left-country = Non si spedisce nulla verso { $country }
checkout-left-no-weight = Non si sa quanto pesa
checkout-left-hidden = una condizione lo nasconde
checkout-left-not-shown = nessuna condizione lo mostra
checkout-left-no-price = non c’è un prezzo per { $weight }
checkout-left-same-day = oggi non arriva più a nessuno
checkout-left-no-day = non c’è un giorno possibile
checkout-left-no-lead = non si sa quanti giorni impiega
remark-checkout-no-day = Il cliente ha scelto «{ $method }», e il negozio non indica un giorno
remark-checkout-other-version = «{ $code }» non era offerto al momento dell’ordine; lo conosce un’altra versione del checkout
remark-checkout-code-unknown = Il negozio chiede «{ $code }», che il suo checkout non ha mai offerto
remark-checkout-day-unreachable = Nessuna consegna al corriere porta a un recapito il { $day }, il giorno scelto dal cliente: concordarne un altro
journal-checkout-published = La versione { $version } del checkout del negozio { $shop } è stata pubblicata
journal-checkout-withdrawn = Il checkout del negozio { $shop } non è più offerto
problem-checkout-changed = Nel frattempo qualcuno ha modificato il checkout di { $shop }. Non è stato salvato nulla.
    .advice = Riaprirlo e rifare la modifica da lì.
problem-checkout-not-read = Il checkout non è leggibile: c’è un errore in { $place }.
    .advice = Correggere quel punto e importare di nuovo il file; non è stato salvato nulla.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }C’è un altro errore.
   *[other] { " " }Ci sono altri { $more } errori.
}
    .advice = Correggere, poi pubblicare di nuovo.
problem-no-such-checkout = Il negozio { $shop } non ha un checkout.
    .advice = Crearne uno in Impostazioni, Consegna al checkout, oppure: packdesk checkout import { $id } FILE
problem-no-such-checkout-version = Il negozio { $shop } non ha pubblicato alcuna versione { $version } del suo checkout.
    .advice = Quelle che ci sono: packdesk checkout show { $id }
problem-slower-than-promised = L’ordine { $order } era promesso per il { $promised }; così arriva il { $arrives }.
    .advice = Modificare comunque, o scegliere qualcosa di più veloce. Da riga di comando: packdesk set --slower
cli-checkout-row = { $methods ->
    [one] un metodo di consegna
   *[other] { $methods } metodi di consegna
}
cli-checkout-unreadable = la bozza non è leggibile
cli-checkout-served = la versione { $version } è offerta dal { $since }
cli-checkout-not-served = non offerto
cli-checkout-differs = la bozza è diversa
cli-checkout-none = Nessun negozio ha un checkout.
cli-checkout-kept = La bozza di { $shop } è salvata; non è ancora offerta a nessuno.
cli-checkout-published = La versione { $version } di { $shop } è offerta: /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = Il checkout di { $shop } non è più offerto.
cli-checkout-price = { $price }
cli-checkout-until = fino a { $moment }
cli-checkout-days = consegna: { $days }
cli-checkout-left-out = non offerto: { $what }: { $why }
cli-margin = consegna: pagati { $paid }, costo { $cost }{ $known ->
    [no] {""}
   *[yes] , restano { $margin }
}
cli-promise = promessa: al corriere { $handover }, consegna { $delivery }
cli-promise-missed = Consegna al corriere mancata.
cli-promise-next = Prossima possibilità: al corriere { $handover }, consegna { $delivery }. Per sceglierla: packdesk set { $order } --next-day
settings-delivery-options = Consegna al checkout
about-delivery-options = Che cosa si offre ai clienti al checkout di un negozio: modi di consegna, prezzi e giorni, come li chiede il negozio attraverso l’API.
offer-shop = Negozio
offer-none = Questo negozio non offre ancora nulla attraverso la stazione.
offer-no-shops = Collegare prima un negozio.
offer-served = { $served ->
    [yes] La versione { $version } è offerta
   *[no] Non offerto
}
offer-differs = Modificato dopo la pubblicazione
offer-address = Indirizzo per i programmi del negozio
offer-saved = La bozza è salvata
offer-published = La versione { $version } è offerta
offer-withdrawn = Non è più offerto
offer-versions = Pubblicato in precedenza
offer-version = Versione { $version }
offer-taken-up = Il modulo dice ciò che diceva la versione { $version }. Nulla è ancora salvato.
offer-sender = Parte da
offer-time-zone = Fuso orario di questo indirizzo
offer-time-zone-help = Come Europe/Paris. Gli orari limite seguono il suo orologio.
offer-currency = Valuta
offer-closed = Giorni di chiusura
offer-closed-help = Giorni come 2026-12-24, separati da virgole. In questi giorni non si consegna nulla al corriere.
offer-days-wrong = Non sono tutti giorni come 2026-12-24: non vengono salvati.
offer-destination = Verso questi paesi
offer-method-kind = Tipo
offer-kind = { $kind ->
    [nominated_day] Nel giorno scelto dal cliente
    [same_day] Oggi
    [service_point] A un punto di ritiro
   *[standard] Standard
}
offer-title = Che cosa leggono i clienti
offer-internal = Come lo chiama il negozio
offer-description = Che cos’altro leggono i clienti
offer-ships-with = Spedito con
offer-ships-with-help = I clienti vedono una riga per ognuno che può portare il pacco.
offer-prices = Prezzi per peso
offer-up-to = Fino a
offer-price = Prezzo
offer-free-from = Gratis da un ordine di
offer-shown = Mostrato e nascosto
offer-showing = { $is ->
    [hide] Nascosto se
   *[show] Mostrato solo se
}
offer-handover = Giorni di consegna al corriere e orari limite
offer-delivery-days = Giorni in cui il corriere consegna
offer-lead-days = Giorni di consegna necessari
offer-lead-days-help = Vuoto: come da catalogo.
offer-holidays = Escludere i giorni festivi
offer-no-delivery = Giorni senza consegna
offer-no-delivery-help = Giorni come 2026-12-24, separati da virgole. In questi giorni non si consegna nulla ai clienti.
offer-choices = Giorni tra cui scegliere
offer-weekday = { $day ->
    [monday] Lunedì
    [tuesday] Martedì
    [wednesday] Mercoledì
    [thursday] Giovedì
    [friday] Venerdì
    [saturday] Sabato
   *[sunday] Domenica
}
offer-cut-off = Orario limite, { $day }
offer-findings = Da correggere o da sapere
offer-place = { $place }: { $message }
offer-try = Che cosa vedrebbe un cliente
offer-try-about = Un carrello in questo momento; se si indica un altro momento, in quello.
offer-try-country = Paese
offer-try-postal = CAP
offer-try-weight = Peso
offer-try-total = Valore dell’ordine
offer-try-metadata = Testo proprio del negozio
offer-try-moment = Momento
offer-try-nothing = Non si offre nulla.
offer-try-count = { $count ->
    [one] È offerta una modalità di consegna
   *[other] Sono offerte { $count } modalità di consegna
}
offer-try-row = { $title }, { $carrier }
offer-try-until = fino al { $time }
offer-try-day = { $delivery } (al corriere { $handover })
offer-try-no-price = nessun prezzo
offer-try-margin = costa { $cost }
offer-left-out = Non offerto
offer-left = { $title } { $code }: { $why }
act-new-offer = Iniziare un checkout
act-add-destination = Aggiungere paesi
act-add-delivery = Aggiungere un metodo di consegna
act-add-price = Aggiungere un peso
act-add-showing = Aggiungere una condizione
act-save-offer = Salvare la bozza
act-publish-offer = Pubblicare
act-withdraw-offer = Non offrire più
act-take-up-offer = Metterla nel modulo
act-export-offer = Salvare come file
act-import-offer = Importare un file
act-try-offer = Provare
promise-title = Consegna promessa
promise-days = { $kind ->
    [no] al corriere { $handover }
   *[yes] al corriere { $handover }, consegna { $delivery }
}
promise-chosen = Scelta del cliente: { $days }
promise-missed = Consegna al corriere mancata.
promise-next = Prossima possibilità: { $days }
act-take-next-day = Promettere questi giorni
margin = Consegna: pagati { $paid }, costo { $cost }
margin-left = restano { $margin }
slower-title = Più lento di quanto promesso
act-change-slower = Modificare comunque
