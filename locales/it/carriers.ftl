# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Numeri propri (GS1)
carrier-kind-practice = Corriere di prova
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Indirizzo del servizio del corriere
carrier-field-secret = Chiave segreta

sendcloud-sender-address = Indirizzo del mittente su Sendcloud
sendcloud-sender-address-help = Il suo numero, come lo elenca il test dell’account. Vuoto: con ogni spedizione si invia l’indirizzo di questa stazione.
sendcloud-contract = Contratto
sendcloud-contract-help = Il suo numero, come lo elenca il test dell’account. Vuoto: Sendcloud usa il contratto abituale di ogni corriere.
sendcloud-return-option = Opzione di spedizione per i resi
sendcloud-return-option-help = Come la chiama Sendcloud, per esempio dpd:return/return. Vuoto: i pacchi tornano con l’opzione con cui sono partiti, dove il corriere la accetta.
sendcloud-tells-shop = Chi comunica al negozio le spedizioni
sendcloud-tells-shop-help = Mai entrambi: i clienti lo saprebbero due volte. Scegliere Sendcloud solo se è collegato allo stesso negozio e configurato per aggiornarlo.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Assicurare con Sendcloud
sendcloud-insures-help = Ciò per cui regole, valori predefiniti o un negozio assicurano un ordine viene chiesto all’assicuratore di Sendcloud, da 2 a 5.000 euro a spedizione, oltre a ciò che il corriere paga comunque. Ha un costo. Il metodo di spedizione deve dire fino a quanto può essere assicurato.
sendcloud-insured-between = L’assicuratore di Sendcloud accetta da { $least } a { $most } a spedizione
sendcloud-public-key = Chiave pubblica
sendcloud-secret-key = Chiave segreta
sendcloud-keys-help = In Sendcloud: Impostazioni, Integrazioni, collegare «Sendcloud API», poi copiare entrambe le chiavi. Quella segreta è mostrata una sola volta.
sendcloud-no-such-sender-address = questo account non ha un indirizzo del mittente { $id }; ha { $known }
sendcloud-no-such-contract = questo account non ha un contratto { $id }; ha { $known }
sendcloud-contract-without-number = «{ $contract }» non è un contratto di Sendcloud: il nome breve deve essere sendcloud- seguito dal numero che Sendcloud gli assegna
sendcloud-no-return-option = l’account non indica alcuna opzione di spedizione per i resi, e Sendcloud dice { $said }
sendcloud-return-one-parcel = un reso viaggia in un solo pacco: Sendcloud comunica il numero di uno
sendcloud-no-such-export-reason = Sendcloud non ha una voce per la merce che torna: scegliere un altro motivo
sendcloud-customs-text-too-long = un testo per la dogana supera il limite di Sendcloud: numero di fattura 40 caratteri, note 500, una dichiarazione 1024, una descrizione 255
sendcloud-v2-sender-address-help = Il suo numero, come lo elenca il test dell’account. Vuoto: Sendcloud prende l’indirizzo mittente predefinito dell’account, perché l’API v2 non ne accetta altri.
sendcloud-v2-return-method = Metodo di spedizione per i resi
sendcloud-v2-return-method-help = Il suo numero presso Sendcloud, per esempio 300. Vuoto: i pacchi tornano con il metodo con cui sono partiti, dove il corriere lo accetta.
sendcloud-v2-customs-one-parcel = l’API v2 di Sendcloud prenota un pacco con dichiarazione doganale solo da solo: spedire in un pacco solo, o tramite l’API v3
sendcloud-v2-method-without-number = «{ $service }» non è un metodo dell’API v2 di Sendcloud: il servizio deve essere sendcloud- e il numero che Sendcloud gli assegna
sendcloud-v2-point-without-number = l’API v2 di Sendcloud conosce i punti di ritiro solo con i propri numeri: scegliere di nuovo il punto

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Destinatario
booking-field-sender = Mittente
booking-field-name = nome
booking-field-company = azienda
booking-field-street = via e numero civico
booking-field-street2 = seconda riga dell’indirizzo
booking-field-postal-code = CAP
booking-field-city = città
booking-field-state = stato o provincia
booking-field-country = paese
booking-field-phone = numero di telefono
booking-field-email = indirizzo e-mail
booking-field-parcels = Pacchi
booking-field-parcel = Pacco { $parcel }
booking-field-weight = peso
booking-field-size = misure
booking-field-items = contenuto
booking-field-method = Metodo di spedizione
booking-field-contract = Contratto
booking-field-value = Valore della merce
booking-field-insured = Somma assicurata
booking-field-service-point = Punto di ritiro
booking-field-order-number = Numero d’ordine
booking-field-customs = Dichiarazione doganale
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = articolo { $item } del pacco { $parcel }
booking-field-goods = merce
booking-field-invoice-number = numero di fattura
booking-field-reason = motivo dell’esportazione
booking-field-notes = note
booking-field-statements = dichiarazioni
booking-field-vat-number = partita IVA
booking-field-eori-number = numero EORI
booking-field-delivery = pagato per la consegna
booking-field-incoterm = chi paga i dazi
booking-field-description = descrizione
booking-field-sku = codice articolo
booking-field-quantity = numero di pezzi
booking-field-unit-value = valore di un pezzo
booking-field-unit-weight = peso di un pezzo
booking-field-hs-code = codice SA
booking-field-origin = paese d’origine
booking-field-key = Riferimento

carrier-service-book = prenotare le spedizioni
carrier-service-find = ritrovare una spedizione
carrier-service-labels = scaricare le etichette in seguito
carrier-service-customs = preparare i documenti per la dogana
carrier-service-void = annullare le spedizioni
carrier-service-returns = etichette di reso
carrier-service-check = verificare il suo account
carrier-service-services = un elenco dei servizi disponibili
carrier-service-price-book = un listino prezzi
carrier-service-points = punti di ritiro

carrier-refused-in-words = «{ $words }»
carrier-refused-in-field = { $field }: { $why }
carrier-refused-status = non indica un motivo (stato { $status })
carrier-refused-too-long = c’è posto per { $most } caratteri
carrier-refused-currency = gli importi per la dogana devono essere in una sola valuta; questo è di { $value }
carrier-refused-incoterm = questo corriere non ha una voce per DTP (reso al luogo, dazi prepagati): scegliere DAP o DDP nella regola
carrier-refused-too-many-goods = una dichiarazione ha posto per { $most } tipi di merce

problem-carrier-unreachable = { $carrier } non è raggiungibile; non è stato chiesto nulla.
    .advice = Controllare la rete. L’ordine è com’era: mettere il pacco sullo scaffale, spedirlo di nuovo quando la rete è tornata, o scegliere un altro metodo.
problem-carrier-test-unreached = Dove dovrebbe essere { $carrier } non risponde nessuno.
    .advice = Se il conto ha un indirizzo, rileggerlo lettera per lettera; poi controllare la rete. Non è stato chiesto nulla.
problem-carrier-busy = { $carrier } chiede una pausa; non è stato prenotato nulla.
    .advice = Attendere un momento, poi spedire di nuovo.
problem-carrier-rests = { $carrier } chiede una pausa fino al { $until }; non è stato prenotato nulla.
    .advice = Spedire di nuovo dopo il { $until }: fino ad allora non viene interrogato. Nel frattempo mettere i pacchi imballati sullo scaffale, o scegliere un altro metodo.
problem-carrier-declines = { $carrier } rifiuta: { $why }
    .advice = Correggere ciò di cui parla, poi riprovare. Non è stato prenotato nulla.
problem-carrier-no-answer = { $carrier } è stato interrogato e non è arrivata alcuna risposta leggibile.
    .advice = Riprovare tra qualche minuto. Se resta così, controllare l’indirizzo del suo account. Non è stato prenotato nulla.
problem-carrier-refused = { $carrier } non prenota questa spedizione: { $why }
    .advice = { $place ->
        [address] Correggere l’indirizzo: quello del cliente nel negozio, poi far recuperare di nuovo l’ordine; il proprio nelle impostazioni. Poi spedire di nuovo. Nulla è stato prenotato e nulla è addebitato.
        [order] Impostarlo a mano nella pagina dell’ordine, poi spedire di nuovo. Nulla è stato prenotato e nulla è addebitato.
        [point] Scegliere un altro punto di ritiro nella pagina dell’ordine, poi spedire di nuovo. Nulla è stato prenotato e nulla è addebitato.
        [method] Scegliere un altro metodo per l’ordine, o correggere questo nelle impostazioni. Poi spedire di nuovo. Nulla è stato prenotato e nulla è addebitato.
       *[other] Correggere ciò che segnala, o scegliere un altro metodo. Poi spedire di nuovo. Nulla è stato prenotato e nulla è addebitato.
    }
problem-carrier-number-taken = { $carrier } ha prenotato l’ordine { $order } con { $numbers }, e un altro pacco qui ha già { $count ->
    [one] quel numero
   *[other] uno di quei numeri
}: non è stato stampato nulla.
    .advice = Annullare questa prenotazione sul sito del corriere, poi rispondere «Non era prenotato» in Da verificare (packdesk look) e spedire di nuovo. Fino ad allora l’ordine non parte in altro modo.
problem-carrier-silent = { $carrier } è stato interpellato e la sua risposta è andata persa: non si sa ancora se ha prenotato.
    .advice = Non spedire questo ordine in altro modo. Dove il corriere si può interpellare, Packdesk lo fa e prosegue da solo; dove no, Da verificare (packdesk look) dice che cosa fare.
problem-carrier-nonsense = { $carrier } risponde qualcosa di impossibile.
    .advice = Non spedire questo ordine in altro modo. Dove il corriere si può interpellare, Packdesk lo fa e prosegue da solo; dove no, Da verificare (packdesk look) dice che cosa fare.
problem-carrier-key = { $carrier } non accetta le chiavi del suo account.
    .advice = Inserirle di nuovo presso il corriere, nelle impostazioni. Non è stato prenotato nulla.
problem-carrier-not-offered = { $carrier } non offre questo: { $what }.
    .advice = Farlo sul sito del corriere.
problem-carrier-is-own = { $carrier } ha numeri propri e lì non si può chiedere a nessuno: { $what }.
    .advice = Importare i prezzi come listino; packdesk carriers numbers elenca i numeri rimasti.
problem-no-such-carrier = Nelle impostazioni non c’è nessun corriere con il nome breve { $carrier }.
    .advice = Scrivere il nome breve di uno che esiste (packdesk carriers li elenca), oppure aggiungere prima quel corriere.
problem-carrier-kind-unknown = { $carrier } è configurato come «{ $kind }», che questo Packdesk non conosce.
    .advice = Aggiornare Packdesk, o configurare di nuovo l’account nelle impostazioni.
problem-booking-not-kept = { $carrier } ha prenotato l’ordine { $order } con { $numbers }, e non è stato possibile scriverlo sul disco.
    .advice = Annotare il numero. Liberare spazio sul disco o farlo riparare. Non spedire questo ordine in altro modo: dove il corriere si può interpellare, Packdesk gli chiede la prenotazione; dove no, inserire il numero nella pagina dell’ordine o con packdesk bookings made.
problem-booking-interrupted = Packdesk si è chiuso mentre interpellava il corriere: non si sa ancora se ha prenotato.
    .advice = Non spedire questo ordine in altro modo. Dove il corriere si può interpellare, Packdesk lo fa e prosegue da solo; dove no, Da verificare (packdesk look) dice che cosa fare.
account-works = L’account funziona.
account-senders = Indirizzi del mittente salvati lì
account-contracts = Contratti
lead-days = { $days ->
    [0] stesso giorno
    [one] un giorno
   *[other] { $days } giorni
}
alternative-no-price = nessun prezzo
