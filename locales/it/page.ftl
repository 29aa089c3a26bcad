# What the page says. Sentences the station itself speaks are in the other files.

## The frame

rail = Schermate
rail-find = Cercare
rail-help = Aiuto
act-help = Il manuale
help-contents = Indice del manuale
help-search = Cercare nel manuale
help-none = Nessuna pagina ne parla.
help-language = Il manuale è in inglese.
rail-leave = Esci
rail-questions = { $count ->
    [one] { $count } etichetta pone una domanda
   *[other] { $count } etichette pongono una domanda
}
screen-pack = Imballare
screen-orders = Ordini
screen-spool = Stampe
screen-settings = Impostazioni
technical = Testo tecnico
dismiss = Chiudere
weight = Peso
weight-placeholder = p. es. 1,4 kg
weight-wrong = Scrivere un peso come 800 g o 1,4 kg
country-add = Aggiungere un paese
country-remove = Togliere { $country }
side = { $side ->
    [length] Lunghezza in millimetri
    [width] Larghezza in millimetri
   *[height] Altezza in millimetri
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Sì
   *[no] No
}
name-taken = Questo nome è già usato

yes-key = s
no-key = n
key-enter = Enter
key-escape = Esc
key-space = Spazio
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-delete = Canc
key-backspace = ⌫
key-home = Home
key-end = Fine

## The status strip

status-strip = Stato della stazione
status-unlinked = La stazione non risponde. Nulla è perso; la pagina riprova da sola.
status-practice = Prova
status-shop = { $ever ->
    [yes] { $shop } sincronizzato { $when }
   *[no] { $shop }: non ancora sincronizzato
}
status-shop-offline = { $ever ->
    [yes] { $shop }: non in linea, sincronizzato { $when }
   *[no] { $shop }: non in linea
}
status-outbox = { $count ->
    [0] Nulla da comunicare
   *[other] { $count } da comunicare al negozio
}
status-outbox-aside = { $count ->
    [one] { $count } avviso da parte
   *[other] { $count } avvisi da parte
}
status-no-printer = Ancora nessuna stampante
status-printer = { $waiting ->
    [0] { $printer }: pronta
   *[other] { $printer }: { $waiting } in attesa
}
status-printer-problem = { $waiting ->
    [0] { $printer }: da verificare
   *[other] { $printer }: da verificare, { $waiting } in attesa
}
status-numbers = { $count ->
    [0] Nessun numero rimasto
    [one] { $count } numero rimasto
   *[other] { $count } numeri rimasti
}
status-other-desk = Un’altra finestra di Packdesk gestisce questo banco

## Acts, as buttons, in the palette and on the page of keys

act-add = Aggiungere
act-add-box = Aggiungere una scatola
act-add-carrier = Aggiungere un corriere
act-add-contract = Aggiungere un contratto
act-add-method = Aggiungere un metodo
act-add-pattern = Aggiungere uno schema
act-add-printer = Aggiungere una stampante
act-add-range = Aggiungere un intervallo
act-add-rate = Aggiungere un tasso
act-add-rule = Aggiungere una regola
act-add-sender = Aggiungere un indirizzo
act-add-shop = Aggiungere un negozio
act-alternatives = Spedire con un altro
act-back = Indietro
act-back-to-pack = Tornare a imballare
act-batch-close = Chiudere
act-batch-stop = Fermare
act-came-out = Sì, è uscita
act-cancel = Annullare
act-check-again = Ricontrollare
row-more = Altro per { $name }
act-choose-file = Scegliere i file
act-clear = Svuotare
act-clear-shop-defaults = Tutto come la stazione
act-close = Chiudere
act-edit = Modificare
act-edit-rule = Modificare la regola
act-find-printers = Cercare stampanti
act-give-back = Ridarlo alle regole
act-go-orders = Ordini
act-go-pack = Imballare
act-go-settings = Impostazioni
act-go-spool = Stampe
act-hold = Bloccare
act-keys = Tasti
act-leave-practice = Configurare il mio negozio
act-look-up = Cercare
act-move-down = Spostare giù
act-move-up = Spostare su
act-next-part = Parte successiva
act-next-row = Spostarsi
act-next-tab = Fase successiva
act-not-out = No, ristampare
act-open = Aprire
act-open-order = Aprire l’ordine
act-open-order-short = Aprire
act-palette = Trovare un’azione, un ordine o un’impostazione
act-prefer = Stampare qui le etichette
act-previous-row = Spostarsi in su
act-print = Stampare
act-print-selected = Stampare
act-pull-up = Richiamare
act-release = Sbloccare
act-remove = Rimuovere
act-remove-rule = Rimuovere la regola
act-reprint = Ristampare
act-restart = Riavviare Packdesk
act-retry = Riprovare
act-rule-down = Spostare giù la regola
act-rule-up = Spostare su la regola
act-save = Salvare
act-search = Cercare
act-search-orders = Cercare tra gli ordini
act-select = Selezionare
act-select-all = Selezionare tutto
act-select-down = Selezionare una serie
act-set-method = Scegliere il metodo a mano
act-set-size = Impostare le misure a mano
act-set-weight = Impostare il peso a mano
act-sound = Suono attivo o no
act-sync = Sincronizzare
act-technical = Testo tecnico
act-sync-all = Sincronizzare tutti i negozi
act-sync-and-look = Sincronizzare e cercare di nuovo
act-test-label = Etichetta di test
act-toggle-rule = Regola attiva o no
act-tried = Esito di ogni regola
act-undo = Annullare
act-why-not = Perché non un altro?

keys-scan = Una scansione funziona in ogni schermata, qualunque cosa sia attiva: richiama l’ordine in Imballare.
palette-placeholder = Azione, ordine, cliente, impostazione…
palette-nothing = Nessun risultato

## Stages

stage-all = Tutti
stage-title-ready = Pronti
stage-title-held = Bloccati
stage-title-waiting = In attesa
stage-title-booking = Presso il corriere
stage-title-labelled = Etichettati
stage-title-shipped = Spediti
stage-title-cancelled = Annullati
stage-title-closed = Chiusi

## Pack: the great strip

signal = Che cosa fare ora
signal-idle = Scansionare un ordine
signal-idle-next = Un codice a barre qualsiasi dell’ordine, il suo numero o un numero di tracking. Si può anche scrivere.
signal-unknown = Non trovato
signal-unknown-next = Nessun ordine ha { $code }. Mettere da parte il pacco e scansionare il prossimo.
signal-several = Quale?
signal-several-next = Più ordini hanno { $code }. Scegliere con le frecce e premere Enter.
signal-failed = Non ha funzionato
signal-ready = Scansionare di nuovo o premere Enter per stampare
signal-ready-next = L’etichetta viene fatta e stampata subito; va annullata se il pacco non parte.
signal-late = Troppo tardi: promessa mancata
signal-late-next = Il pacco ha mancato la consegna al corriere. Scansionare di nuovo o premere Enter per stampare comunque.
signal-held = Bloccato: non spedire ancora
signal-waiting = Attendere: il negozio non è pronto
signal-waiting-next = { $from ->
    [file] Non è pagato o è in sospeso, secondo il suo file di ordini. Mettere da parte il pacco; importare un file più recente quando è pagato. Oppure sbloccarlo nella sua pagina.
   *[shop] Nel negozio non è pagato o è in sospeso. Mettere da parte il pacco; diventa pronto da solo quando il negozio lo comunica. Oppure sbloccarlo nella sua pagina.
}
signal-booking = Presso il corriere
signal-booking-next = L’etichetta è stata chiesta al corriere, che non ha risposto. Mettere da parte il pacco; premere O per la pagina dell’ordine, che forse pone una domanda.
signal-labelled = Ha la sua etichetta
signal-labelled-next = L’etichetta è già fatta e non è ancora uscita.
signal-shipped = Già spedito
signal-shipped-next = La sua etichetta è già uscita. Premere Ctrl+Shift+P per stampare ancora una volta la stessa etichetta.
signal-cancelled = Annullato: non imballare
signal-cancelled-next = Il negozio ha annullato questo ordine. Rimettere gli articoli a scaffale.
signal-closed = Nulla da spedire
signal-closed-next = È stato spedito altrove, o non contiene nulla da spedire.
signal-shipping = Etichetta in preparazione
signal-shipping-next = Un momento
signal-refused = Nessuna etichetta
signal-scale-settles = La bilancia si muove ancora
signal-scale-settles-next = L’etichetta si stampa da sola quando il pacco è fermo.
signal-queued = In attesa della stampante
signal-queued-next = { $printer } la stampa per prossima.
signal-needs-you = La stampante richiede attenzione
signal-sending = Stampa in corso
signal-sending-next = L’etichetta è in arrivo a { $printer }.
signal-sent = Stampa in corso
signal-sent-next = { $printer } l’ha ricevuta; si attende la conferma che è uscita.
signal-printed = Etichetta stampata
signal-printed-next = Applicarla. Si può già scansionare il prossimo.
signal-printed-parcels = { $parcels } etichette stampate
signal-printed-parcels-next = Applicarne una su ogni pacco. Si può già scansionare il prossimo.
signal-handed-over = Etichetta inviata
signal-handed-over-next = { $printer } non sa dire se è uscita: dare un’occhiata. Si può già scansionare il prossimo.
signal-question = L’etichetta è uscita?
signal-question-next = Guardare { $printer }, poi rispondere con Alt+S (sì) o Alt+N (no).
signal-print-failed = L’etichetta non è stata stampata

## Pack: the order

pack-entry = Scrivere un numero d’ordine
pack-entry-next = Premere Enter per cercarlo
pack-order = Ordine { $number }
pack-placed = ordinato { $when }
pack-items = { $count ->
    [one] articolo
   *[other] articoli
}
pack-to = Destinazione
pack-chosen = Scelto al checkout
pack-chosen-nothing = Nulla
pack-with = Spedito con
pack-no-method = Ancora nulla
due = { $whole ->
    [yes] { $when ->
        [missed] Troppo tardi: andava consegnato al corriere { $day }
        [soon] Consegnare oggi al corriere
        [today] Consegnare oggi al corriere
        [tomorrow] Consegnare domani al corriere
       *[later] Consegnare al corriere entro { $day }
    }
   *[no] { $when ->
        [missed] Troppo tardi: andava consegnato al corriere { $day }, { $time }
        [soon] Consegnare ora al corriere: entro le { $time }
        [today] Consegnare oggi al corriere entro le { $time }
        [tomorrow] Consegnare domani al corriere entro le { $time }
       *[later] Consegnare al corriere entro { $day }, { $time }
    }
}
due-chip = { $when ->
    [missed] mancato
    [soon] entro le { $time }
    [today] { $whole ->
        [yes] oggi
       *[no] oggi { $time }
    }
    [tomorrow] domani
   *[later] { $day }
}
alternatives-title = Che cosa potrebbe portarlo
alternatives-none = Nessun altro metodo può portare questo pacco.
pack-customer-note = Il cliente scrive: { $note }
pack-unshipped = { $count ->
    [one] { $count } altra riga non si spedisce (download, buono, servizio)
   *[other] { $count } altre righe non si spediscono (download, buoni, servizi)
}
pack-several = Ordini con questo codice
pack-oldest = Prossimi da imballare
pack-empty = Nessun ordine è pronto. I nuovi ordini appaiono qui da soli.
pack-empty-shelf = Tutti gli ordini pronti sono sullo scaffale.
pack-side = Stampante ed etichetta
pack-side-waits = L’etichetta si vede qui prima della stampa.
pack-printer = { $waiting ->
    [0] Pronta · { $size } · { $dpi } dpi
   *[other] { $waiting } in attesa · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Stampata da { $printer } alle { $when }
    [failed] Non riuscita su { $printer } alle { $when }
    [unknown] Dalle { $when } non si sa se { $printer } l’ha stampata
    [queued] Attende { $printer } dalle { $when }
    [sent] { $evidence ->
        [handed_over] Passata a { $printer } alle { $when }
       *[other] In arrivo a { $printer } dalle { $when }
    }
   *[other] In arrivo a { $printer } dalle { $when }
}
hint-other-barcode = Scansionare un altro codice a barre dello stesso ordine, o il numero sulla distinta di imballaggio.
hint-not-pulled = Un ordine nuovissimo può non essere ancora qui: sincronizzare i negozi e cercare di nuovo.
hint-set-aside = Mettere da parte il pacco. Si può già scansionare il prossimo.

label-picture = L’etichetta dell’ordine { $number }
label-by-carrier = Il corriere fa l’etichetta quando viene prenotata
label-would-be = Come si stamperà; allora riceve il suo numero
label-made = Com’è stata fatta
label-none = Ancora nessuna etichetta

practice-banner = Stazione di prova: qui tutto è finto; le etichette vanno a una stampante di prova.
practice-leave = Configurare il mio negozio

## Orders

orders-search = Numero, nome, città, SKU…
orders-search-short = Cerca
orders-count = { $count ->
    [one] { $count } ordine
   *[other] { $count } ordini
}
orders-selected = { $count ->
    [one] { $count } ordine selezionato
   *[other] { $count } ordini selezionati
}
orders-select = Selezionare l’ordine { $number }
orders-none = Nessun ordine qui.
orders-none-found = Nessun ordine corrisponde a questi filtri. Esc li toglie.
column-number = Numero
column-name = Nome
column-place = Destinazione
column-method = Spedito con
column-items = Articoli
column-total = Totale
column-placed = Ordinato
column-due = Al corriere
column-stage = Fase
column-quantity = Qtà
column-item = Articolo
column-sku = SKU
column-price = Prezzo
column-job = Lavoro
column-document = Che cosa
column-state = Stato
column-printer = Stampante
column-when = Quando
filter-shop = Negozio
filter-any-shop = Tutti i negozi
filter-country = Paese
filter-any-country = Tutti i paesi
filter-method = Metodo di spedizione
filter-any-method = Tutti i metodi
filter-sort = Ordine dell’elenco
sort-due = Prima i più urgenti
sort-number = Per numero
sort-name = Per nome

batch-running = In stampa: { $done } di { $total }
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } etichetta stampata
       *[other] { $shipped } etichette stampate
    }
   *[other] { $shipped ->
        [one] { $shipped } etichetta creata, da stampare: { $rest }
       *[other] { $shipped } etichette create, da stampare: { $rest }
    }
}
batch-refused = { $refused ->
    [one] { $refused } ordine rifiutato
   *[other] { $refused } ordini rifiutati
}
batch-stopped = Fermato prima della fine.

## Order

order-decision = Come si spedisce, e perché
order-price = costa { $price }
order-set-sender = Indirizzo a mano
tried-matched = Si applica
tried-not = Non si applica
order-see-rule = Vedere la regola
order-method-by-rules = Come dicono le regole
order-hold-reason = Perché serve una verifica
order-hold-plain = Bloccato a mano
order-overridden = L’ordine { $number } è stato modificato a mano
order-lines = Contenuto
order-line-bodyless = non si spedisce
order-total = { $payment ->
    [paid] Totale, pagato
    [unpaid] Totale, non pagato
    [refunded] Totale, rimborsato
   *[unknown] Totale
}
order-facts = Che cosa dice il negozio
order-service-point = Punto di ritiro
order-reference = Riferimento del negozio
order-placed = Ordinato
order-received = Ricevuto qui
order-tags = Tag
order-tracking = { $count ->
    [one] Numero di tracking
   *[other] Numeri di tracking
}
order-shipments = Spedizioni
shipment-direction = { $direction ->
    [return] Reso { $sequence }
   *[outgoing] { $sequence ->
        [1] Al cliente
       *[other] Al cliente, spedizione { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] non si sa se è prenotata
       *[other] in prenotazione
    }
    [booked] prenotata, ancora senza etichetta
    [kept] prenotata in anticipo, etichetta conservata
    [labelled] etichetta fatta
    [shipped] etichetta uscita
    [failed] non prenotata
   *[voided] annullata
}
parcel-state = { $state ->
    [planned] ancora senza etichetta
    [labelled] etichetta fatta
    [shipped] etichetta uscita
   *[voided] annullata
}
parcel-no-number = ancora senza numero
act-void = Annullare l’etichetta
act-replacement = Sostituzione
act-return-label = Etichetta di reso
further-title = { $direction ->
    [return] Un’etichetta di reso per questo ordine
   *[outgoing] Un’altra spedizione di questo ordine
}
further-about = { $direction ->
    [return] Un’etichetta per il ritorno, con un numero proprio: viene fatta e stampata subito.
   *[outgoing] Una sostituzione o una parte, con un’etichetta e un numero propri: viene fatta e stampata subito, e il negozio viene informato appena è uscita.
}
act-make-label = Fare l’etichetta
further-made = { $direction ->
    [return] Etichetta di reso fatta: { $numbers }
   *[outgoing] Altra etichetta fatta: { $numbers }
}
void-title = Annullare l’etichetta dell’ordine { $order }
void-numbers = { $count ->
    [one] Il numero { $numbers } non si usa più.
   *[other] I numeri { $numbers } non si usano più.
}
void-order = { $direction ->
    [return] L’ordine resta com’è; il reso si può rifare.
   *[outgoing] L’ordine si può imballare di nuovo, a meno che valga un’altra sua etichetta.
}
void-waiting = Ciò che attende ancora una stampante è tolto dalla sua coda.
void-told = Se al negozio è stata comunicata la spedizione, gli si comunica l’annullamento.
void-reason = Perché?
void-done = { $cancelled ->
    [0] L’etichetta dell’ordine { $order } è annullata.
    [one] L’etichetta dell’ordine { $order } è annullata; 1 lavoro di stampa è stato tolto.
   *[other] L’etichetta dell’ordine { $order } è annullata; { $cancelled } lavori di stampa sono stati tolti.
}
booking-question = L’etichetta dell’ordine { $order } è stata fatta presso { $carrier }?
booking-question-about = { $carrier } è stato interpellato e la sua risposta è andata persa. Cercare lì il riferimento { $reference }. Finché non c’è una risposta, l’ordine non si spedisce altrove.
booking-question-asked = Ultima richiesta { $when }, { $attempts ->
    [one] in tutto una volta.
   *[other] in tutto { $attempts } volte.
}
booking-question-number = { $of ->
    [1] Numero del pacco
   *[other] Numero del pacco { $parcel } di { $of }
}
booking-question-made = L’ordine { $order } è prenotato
booking-question-absent = Il corriere non ha l’ordine { $order }; si può imballare di nuovo
act-booking-made = È stata fatta: ecco i numeri
act-booking-absent = Non c’è
order-jobs = Lavori di stampa
order-timeline = Che cosa è successo
order-status = { $status ->
    [open] da spedire
    [waiting] non ancora
    [cancelled] non più
   *[completed] fatto
}

## Spool

job-state = { $state ->
    [queued] In attesa
    [sending] In invio
    [sent] { $evidence ->
        [handed_over] Passato al sistema
        [sent_on] Inviato; altro non si sa
       *[other] Inviato, si attende la conferma
    }
    [printed] { $evidence ->
        [file] Scritto in un file
        [person] Uscito, l’ha detto una persona
        [host_status] Stampato, secondo il suo stato
       *[other] Stampato
    }
    [unknown] È uscito?
    [cancelled] Tolto
   *[failed] Non riuscito
}
spool-questions = Etichette che pongono una domanda
spool-none = Non è stato ancora stampato nulla.
spool-waiting = { $count ->
    [0] Pronta, nulla in attesa
    [one] { $count } etichetta in attesa
   *[other] { $count } etichette in attesa
}

## Settings

settings-printers = Stampanti
settings-shops = Negozi
settings-import = Importare file
settings-sender = Indirizzi del mittente
settings-defaults = Valori predefiniti
settings-methods = Corrieri e metodi
settings-boxes = Scatole
settings-checkout = Nomi al checkout
settings-rules = Regole
settings-rates = Tassi di cambio
settings-numbers = Numeri
settings-desk = Questo banco
settings-doctor = Diagnosi
conflict-title = Nel frattempo { $who } ha modificato le impostazioni
conflict-somebody = qualcuno
conflict-about = Non è stato sovrascritto nulla, e delle modifiche fatte qui non è ancora salvato nulla.
conflict-theirs = Che cosa ha modificato { $who }
conflict-yours = Che cosa si modificherebbe qui
conflict-both = { $count ->
    [one] Questo è stato modificato da entrambe le parti. Che cosa vale?
   *[other] Questi sono stati modificati da entrambe le parti. Che cosa vale?
}
conflict-pick-mine = La mia:
conflict-pick-theirs = L’altrui:
conflict-removed = tolto
conflict-pick-first = Scegliere prima che cosa vale.
act-take-theirs = Tenere le altrui, scartare le mie
act-mine-on-top = Mettere le mie sopra le altrui
act-restore-anyway = Ripristinare comunque
settings-saved = { $count ->
    [0] Salvato. Ogni ordine si spedisce come prima.
    [one] Salvato. Ora { $count } ordine si spedisce diversamente.
   *[other] Salvato. Ora { $count } ordini si spediscono diversamente.
}

about-printers = Una stampa le etichette, un’altra può stampare i documenti. Ognuna è disegnata com’è; ciò che le impedisce di stampare è scritto accanto.
printers-looking = Ricerca su USB, porte seriali, rete e sistema…
printers-found = { $count ->
    [0] Nessuna stampante trovata. Accenderla e cercare di nuovo, o aggiungerla con il suo indirizzo.
    [one] { $count } stampante trovata
   *[other] { $count } stampanti trovate
}
printers-none = Ancora nessuna stampante. Farla cercare a Packdesk, o aggiungerla con il suo indirizzo.
printer-name = Nome
printer-connection = Come si raggiunge
printer-language = Che cosa accetta
printer-dpi = Risoluzione
printer-label = Etichetta inserita
act-ask-printer = Chiedere alla stampante
printer-told = La stampante dice: { $model }
printer-told-nothing = nessun modello; non risponde nulla
printer-proof = Conferma di stampa
printer-preferred = Stampa le etichette
printer-saved = { $printer } è salvata
printer-removed = { $printer } è rimossa
printer-tested = Un’etichetta di test è in arrivo a { $printer }
printer-proves = { $proof ->
    [odometer] Conta le sue etichette
    [host_status] Il suo stato; non conta nulla
   *[hand_over] Verifica a vista
}
connection = { $kind ->
    [tcp] Rete (porta 9100)
    [usb_device] Dispositivo stampante USB
    [usb] USB con i suoi ID
    [serial] Porta seriale
    [queue] Coda di stampa del sistema
   *[folder] Cartella di file
}
connection-host = Indirizzo
connection-port = Porta
connection-device = Dispositivo
connection-baud = Bit al secondo
connection-vendor = ID produttore
connection-product = ID prodotto
connection-serial = Numero di serie
connection-serial-help = Vuoto: prende l’unica che c’è.
connection-queue = Coda
connection-queue-help = Il suo nome nel sistema, o un indirizzo ipp://.
connection-folder = Cartella

about-shops = Da dove arrivano gli ordini e a chi si comunica che cosa è stato spedito. Le chiavi sono conservate nel portachiavi del sistema e mai più mostrate.
shops-none = Ancora nessun negozio. Aggiungerne uno, o importare file.
shop-name = Nome
shop-kind = Tipo
shop-key-kept = già nel portachiavi
shop-status = Stato nel negozio
shop-status-means = Significato al banco
shop-status-add = Aggiungere uno stato
shop-unreadable-key = La sua chiave non è leggibile:
shop-syncing = Sincronizzazione…
shop-pulled = Sincronizzato { $when }
shop-pull-so-far = { $done ->
    [one] { $done } ordine finora
   *[other] { $done } ordini finora
}
shop-pull-of = { $done } ordini su { $total }
shop-never-pulled = Non ancora sincronizzato
shop-no-key = Non c’è una sua chiave: modificare il negozio e inserirne una.
shop-saved = { $shop } è salvato
shop-removed = { $shop } è rimosso; i suoi ordini restano
shop-synced = { $shop }: { $added } nuovi, { $changed } modificati, { $told ->
    [one] { $told } spedizione comunicata
   *[other] { $told } spedizioni comunicate
}
outbox-title = { $count ->
    [0] Da comunicare a negozi e corrieri
   *[other] Da comunicare a negozi e corrieri: { $count }
}
outbox-empty = Tutti sanno che cosa è stato spedito e che cosa annullato.
outbox-target = A
outbox-what = Che cosa
outbox-message = { $kind ->
    [shipped] è stato spedito
    [withdrawn] l’etichetta è stata annullata
   *[void_booking] la prenotazione non serve più
}
outbox-state = { $state ->
    [due] parte { $when } ({ $attempts ->
        [0] nessun tentativo
        [one] un tentativo
       *[other] { $attempts } tentativi
    })
    [trying] parte ora
    [set_aside] da parte: viene rifiutato
    [dropped] non serve più
   *[done] comunicato
}

about-import = Esportazioni di ordini di WooCommerce e Shopify, le JSON Lines di Packdesk, e ogni altra tabella di cui sono state dette le colonne. Importare un file due volte non cambia nulla.
import-shop = Gli ordini appartengono a
import-shop-by-format = un negozio con il nome del file
import-drop = Trascinare qui i file di ordini
import-formats = CSV (virgola, punto e virgola o tabulazione) o JSON Lines
import-running = { $done ->
    [0] Lettura di { $file }
   *[other] Lettura di { $file }: { $done } ordini
}
import-format = { $format ->
    [woocommerce] CSV di WooCommerce, per { $shop }
    [shopify] CSV di Shopify, per { $shop }
    [packdesk] JSON Lines di Packdesk, per { $shop }
    [columns] Tabella secondo le sue colonne, per { $shop }
   *[other] { $format }, per { $shop }
}
import-added = Nuovi
import-changed = Modificati
import-unchanged = Invariati
import-refused = Rifiutati
import-line = Riga
import-column = Colonna
import-expected = Atteso
import-found = Trovato
import-order = Ordine rifiutato per intero
import-how-read = Letto come: { $how }
import-read-as = { $what ->
    [point] Rileggere: prima dei decimali c’è un punto (1,234.50)
    [comma] Rileggere: prima dei decimali c’è una virgola (1.234,50)
    [day-first] Rileggere: prima viene il giorno (31/12/2026)
    [month-first] Rileggere: prima viene il mese (12/31/2026)
   *[other] Rileggere come { $what }
}
import-not-understood = Importato, ma non compreso
import-lines = { $count ->
    [one] in { $count } riga
   *[other] in { $count } righe
}
import-passed-over = { $count ->
    [one] Un ordine dice altro in questo file, e niente di più recente di quanto è noto. Resta com’è: { $orders }
   *[other] { $count } ordini dicono altro in questo file, e niente di più recente di quanto è noto. Restano come sono: { $orders }
}
import-take-newest = Prenderli come sono nel file
import-unknown-columns = Colonne che a Packdesk non dicono nulla: { $columns }
import-more = { $count ->
    [one] e { $count } altra riga
   *[other] e altre { $count } righe
}

about-sender = Da dove partono i pacchi.
sender-address = Indirizzo del mittente
sender-name = Nome breve
sender-name-help = Regole e valori predefiniti lo chiamano così, come «nord».
senders-title = Altri indirizzi
senders-none = Nessuno. Regole, negozi e Dynamic Checkout possono spedire da altri indirizzi.
address-company-label = Azienda
address-name-label = Nome
address-street-label = Via e numero
address-street2-label = Altro (piano, edificio)
address-postal-code-label = CAP
address-city-label = Città
address-country-label = Paese
address-phone-label = Telefono
address-email-label = E-mail
defaults-method = Metodo di spedizione
defaults-no-method = Nessuno
defaults-weight = Peso se nessuno ha pesato
defaults-size = Misure del pacco
about-defaults = Che cosa vale quando né l’ordine, né la scelta del cliente, né una regola dicono altro.
defaults-whose = Valori predefiniti di
defaults-station = Stazione
defaults-own = ne ha di propri
defaults-inherited = Come la stazione
defaults-parcel = Pacco
defaults-method-help = Usato se è adatto all’ordine; altrimenti il migliore adatto.
defaults-ship-from = Parte da
defaults-station-address = L’indirizzo della stazione
defaults-papers = Etichetta e dogana
defaults-delivery-note = Sull’etichetta, per chi consegna
defaults-nothing = Nulla
defaults-print-order-number = Numero d’ordine sull’etichetta
defaults-invoice-number = Numero d’ordine = numero di fattura
defaults-export-reason = Motivo dell’esportazione
defaults-unset = Non impostato
defaults-insure = Assicurazione
defaults-no-insurance = Non assicurato
defaults-prefer = Quando si deve trovare un metodo
defaults-prefer-help = Viene prima del prezzo, e non impedisce mai la spedizione.
defaults-any = Indifferente
insure-kind = { $kind ->
    [amount] Un importo fisso
   *[percent] Una quota del valore
}
prefer-feature = { $with ->
    [yes] Con
   *[no] Senza
}
prefer-lead = Tempo di consegna massimo (giorni)
export-reason = { $reason ->
    [sale] Vendita
    [gift] Regalo
    [documents] Documenti
    [sample] Campione
   *[return] Merce resa
}

about-boxes = Le scatole di questo banco. Una regola può sceglierne una; ne seguono le misure esterne e il peso proprio.
boxes-none = Ancora nessuna scatola.
box-name = Nome
box-size = Misure esterne
box-size-help = Tutti e tre i lati, in millimetri.
box-weight = Peso a vuoto

about-rates = Importi in due valute si confrontano solo con i tassi impostati qui. Senza un tasso, la condizione non vale e lo dice.
rates-none = Ancora nessun tasso.
rate-from = Da
rate-to = A
rate-value = Quanto vale un { $from } in { $to }

about-methods = Con che cosa si spedisce, il preferito per primo. I corrieri propri prendono i numeri dal proprio intervallo.
methods-none = Ancora nessun metodo di spedizione.
method-name = Nome
method-carrier = Corriere
method-min = Da
method-max = Fino a
method-service = Servizio del corriere
method-service-help = Il nome che gli dà il corriere, come «dpd:home»; con quello si prenota l’etichetta.
method-services = { $count ->
    [one] { $count } servizio: scrivere o scegliere
   *[other] { $count } servizi: scrivere o scegliere
}
act-list-services = Servizi, destinazione { $to }
method-option = Opzione
method-option-help = I metodi con la stessa opzione ne sono le fasce di peso; una regola può indicare l’opzione.
method-limits = Limiti
method-max-size = Pacco più grande
method-girth = Sviluppo massimo (mm)
method-girth-help = Lunghezza più due volte larghezza e altezza.
method-divisor = Divisore volumetrico
method-divisor-help = Centimetri cubi che contano come un chilogrammo, come 5000. Vuoto: il volume non conta.
method-way = Il percorso
method-last-mile = Consegna
method-first-mile = Il corriere lo riceve
method-lead = Giorni di consegna
method-cut-off = Orario limite
method-offers = Che cosa offre
method-signature = Firma
method-age-check = Verifica dell’età
method-insurance = Assicurato fino a
method-incoterms = Incoterm
method-incoterms-help = Nessuno significa tutti.
method-contracts-help = Nessuno significa che non serve un contratto.
method-where = Dove va, e quanto costa
method-zones = { $count ->
    [one] { $count } zona
   *[other] { $count } zone
}
last-mile = { $to ->
    [door] A domicilio
    [mailbox] Cassetta delle lettere
   *[service_point] Punto di ritiro
}
first-mile = { $by ->
    [pickup] Con ritiro
    [drop_off] Portato al corriere
   *[any] In entrambi i modi
}
offer = { $offer ->
    [never] Mai
    [on_request] Su richiesta
   *[always] Sempre
}
zones-title = Zone e prezzi
zones-help = Vale la prima zona che comprende un indirizzo. Se ci sono zone, non va da nessun’altra parte.
zone-countries = Paesi
zone-postal = CAP
zone-days = Giorni
zone-weight = fino a…
zone-cell = { $column }, zona { $zone }
zone-up-to = Peso della colonna di prezzi { $column }
zone-add = Aggiungere una zona
zone-add-weight = Peso
zone-remove = Togliere la zona { $zone }
zone-remove-weight = Togliere la colonna { $weight }
zone-currency = Valuta
zone-paste = In ogni cella si può incollare un blocco copiato da un foglio di calcolo, con o senza intestazione.
zone-bad = { $count ->
    [one] Una cella non è leggibile: i paesi sono codici come NL, i CAP come BE 1000-1999, i prezzi come 4,95.
   *[other] { $count } celle non sono leggibili: i paesi sono codici come NL, i CAP come BE 1000-1999, i prezzi come 4,95.
}
method-weights = { $least } – { $most }
method-countries-label = Paesi
method-countries-help = Nessuno significa ovunque.
method-countries = { $count ->
    [one] { $count } paese
   *[other] { $count } paesi
}
method-everywhere = Ovunque
carrier-account-title = Collegamento
carrier-account-kind = Come nascono le sue etichette
carrier-account-help = Con un account, le etichette si prenotano in rete e si pagano.
carrier-account-help-own = Le etichette si disegnano qui, con numeri propri; non si chiede a nessuno.
carrier-account-saved = L’account di { $carrier } è salvato
carrier-account-removed = L’account di { $carrier } è rimosso
act-test-account = Test dell’account
act-remove-account = Rimuovere l’account
carriers-title = Corrieri
carriers-help = Un corriere disattivato non spedisce nulla; gli ordini per cui era scelto lo dicono.
carrier-on = Spedire con { $carrier }
carrier-but = in uso, ma non per { $shops }
carrier-off-for = Non per gli ordini di
contracts-title = Contratti
contracts-help = Chi paga, e a quali prezzi. Una regola può chiederne uno.
contract-new = Nuovo contratto
contract-name = Contratto
contract-own = il mio
carrier-name = Nome
carrier-active = { $active ->
    [yes] in uso
   *[no] non in uso
}
carrier-ships = La stazione spedisce con questo corriere
carrier-tracking-url = Pagina di tracking
carrier-tracking-url-help = Il numero va al posto di {"{number}"}. Vuoto: nessuna.

about-checkout = Che cosa scelgono i clienti al checkout, e con che cosa si spedisce: un metodo, o una preferenza. Ciò che non è associato segue le regole e i valori predefiniti.
checkout-none = Nessun ordine indica ancora un metodo di consegna.
checkout-name = I clienti scelgono
checkout-empty = nulla
checkout-orders = Ordini
checkout-count = { $count ->
    [one] { $count } ordine
   *[other] { $count } ordini
}
checkout-ships-with = Con che cosa si spedisce { $name }
checkout-unmapped = Non associato
checkout-flag = non associato
checkout-for = Vale per
checkout-scope = Per chi vale { $name }
checkout-only = Solo { $shop }
checkout-by-pattern = con lo schema { $pattern }
checkout-as-pattern = Come { $pattern }
checkout-summary = { $unmapped ->
    [0] Ogni nome è associato.
    [one] Uno di { $count } nomi non è ancora associato; { $orders ->
        [one] lo ha un ordine
       *[other] lo hanno { $orders } ordini
    }.
   *[other] { $unmapped } di { $count } nomi non sono ancora associati; { $orders ->
        [one] li ha un ordine
       *[other] li hanno { $orders } ordini
    }.
}
patterns-title = Schemi
patterns-help = Una riga per molti nomi: * sta per qualsiasi testo, ? per un carattere. La riga propria di un nome viene prima; di più schemi vale quello più in alto.
patterns-none = Ancora nessuno schema.
pattern-name = Schema
pattern-example = p. es. *express*
pattern-covers = { $of ->
    [one] comprende { $count } nome su { $of }
   *[other] comprende { $count } nomi su { $of }
}
wish-methods = Metodi di spedizione
wish-options = Opzioni, nella fascia di peso adatta
wish-wishes = Preferenze
wish-plain = { $wish ->
    [cheapest] Il più economico adatto
   *[fastest] Il più veloce adatto
}
wish-of = { $wish ->
    [cheapest] Il più economico di { $methods }
   *[fastest] Il più veloce di { $methods }
}
wish-carrier-best = Il migliore di { $carrier }
wish-gone = { $name } (non esiste più)

about-rules = Provate dall’alto in basso; se due regole impostano la stessa cosa, vince l’ultima.
rules-none = Ancora nessuna regola: decidono i nomi al checkout e i valori predefiniti.
rule-name = Nome
rule-unnamed = Regola senza nome
rule-active = { $rule } è attiva
rule-matching = Quando
rule-matching-all = valgono tutte le condizioni
rule-matching-any = vale una condizione
rule-if = Se
rule-then = Allora
rule-fact = Che cosa si guarda
rule-operator = Come si confronta
rule-value = Valore
rule-act = Che cosa succede
rule-no-conditions = Nessuna condizione: ogni ordine.
rule-add-condition = Aggiungere una condizione
rule-add-action = Aggiungere un’azione
rule-note-placeholder = Che cosa deve sapere chi imballa
rule-sentence = Se { $conditions }, allora { $actions }.
rule-always = Per ogni ordine: { $actions }.

about-numbers = Che cosa usano le etichette disegnate qui: numeri SSCC dal proprio prefisso aziendale GS1, o blocchi assegnati da un corriere. Un numero si usa una volta sola.
ranges-none = Ancora nessun numero. Senza, i corrieri propri non possono stampare etichette.
range-carrier = Corriere
range-next = Prossimo progressivo
range-next-help = I numeri usati restano usati.
range-last = Ultimo progressivo
range-warn = Avvisare sotto
range-left = { $count ->
    [one] numero rimasto
   *[other] numeri rimasti
}
range-span = Prossimo { $next }, ultimo { $last }.
range-warns = Avvisa sotto { $warn }.
range-low = È ora di averne altri: chiedere il prossimo blocco, e aggiungerlo.
range-saved = { $count ->
    [one] A { $carrier } resta { $count } numero
   *[other] A { $carrier } restano { $count } numeri
}

about-desk = Che cosa riguarda questo computer.
desk-language = Lingua
desk-language-help = Finché non si sceglie, il banco usa la lingua del sistema.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Suono
desk-sound-help = Corretto, fatto, attenzione ed errore si distinguono a occhi chiusi.
desk-sound-on = Suono attivo
desk-tone = { $tone ->
    [right] Corretto
    [done] Stampato
    [attention] Attenzione
   *[wrong] Errore
}
desk-volume = Volume
desk-sound-own = Ognuno può essere un suono proprio: un file fino a 3 secondi e 200 kB.
desk-sound-usual = il suono abituale
desk-sound-large = { $file } supera 200 kB. Scegliere un suono più breve.
desk-sound-long = { $file } dura più di 3 secondi. Scegliere un suono più breve.
desk-sound-unreadable = Questa postazione non può riprodurre { $file }. Provare un file WAV o MP3.
act-own-sound = Scegliere un suono per «{ $name }»
act-usual-sound = Suono abituale
act-usual-sound-of = Suono abituale per «{ $name }»
desk-aloud = Leggere ad alta voce che cosa fare ora
desk-aloud-help = Con la voce del sistema, dopo ogni scansione.
desk-aloud-none = Questo sistema non ha una voce per leggere. Installarne una e riaprire Packdesk.
desk-station = Stazione
desk-version = Versione
desk-folder = Cartella

about-doctor = Su che cosa poggia il banco: cartella, portachiavi, porte, font, stampanti e numeri.
doctor-running = Diagnosi in corso…
doctor-verdict = { $verdict ->
    [fine] Bene:
    [attention] Attenzione:
   *[wrong] Errore:
}
doctor-summary = { $worst ->
    [fine] Tutto è come deve essere
    [attention] Funziona, ma qualcuno dovrebbe guardare
   *[wrong] Qualcosa non funziona
}
support-title = Per un tecnico
support-about = Ciò che aiuta a trovare un guasto, in un solo file: versione, diagnosi, impostazioni senza testi, log, modelli delle stampanti. Non contiene clienti, indirizzi, note né chiavi; un elenco nel file dice che cosa è stato tralasciato.
act-save-support = Salvare per l’assistenza
support-saved = { $name } è salvato

## The first label

carrier-first = I metodi appartengono a un corriere. Per le etichette proprie ne serve uno: dargli il nome che i clienti conoscono.

welcome-title = Configurare il mio negozio
welcome-lead = La stazione di prova è servita per fare un giro. La propria stazione inizia vuota; questi cinque passi la fanno stampare:
welcome-keeps = La stazione di prova resta dov’è e si può riaprire.
welcome-left = La stazione è pronta
welcome-restart = Si apre al riavvio di Packdesk.
welcome-restart-by-hand = Chiudere Packdesk e avviarlo di nuovo: apre la propria stazione.

## What goes wrong in the page itself

problem-station-closing = La stazione si sta chiudendo.
    .advice = Nulla è perso. Riaprirla: ciò che attende prosegue.
problem-station-silent = La stazione non risponde.
    .advice = Nulla è perso. Controllare che Packdesk sia ancora in esecuzione su questo computer; la pagina riprova da sola.
problem-page-fault = La pagina ha commesso un errore.
    .advice = Riprovare. Se si ripete, premere F5 e avvisare chi si occupa di Packdesk, con il testo tecnico.

## Backups, and whether this is the station

settings-backups = Backup
about-backups = L’intera stazione in un file, fatto da solo ogni ora, e ripristinato quando serve.
status-station-question = È questa la stazione?
act-make-backup = Fare un backup ora
act-restore-backup = Ripristinare
backup-made = Il backup è fatto ed è stato riletto: { $file }
backup-rhythm = { $on ->
    [yes] Si fa un backup ogni ora
    [practice] La stazione di prova non ne fa da sola
   *[no] Nessuno si fa da solo
}
backup-on = Da solo
backup-on-yes = Ogni ora, conservato un giorno; uno per giorno, conservato un mese
backup-on-no = Mai
backup-folder = Cartella
backup-folder-help = Meglio su un altro disco. Vuoto: la cartella «backups» in quella della stazione.
backups-there = { $count ->
    [0] Ancora nessun backup
    [one] Un backup
   *[other] { $count } backup
}
backup-size = { $kilobytes } kB
restore-sure = Riportare la stazione a com’era il { $when }? Il backup viene verificato ora e prende il posto della stazione al prossimo avvio. La stazione com’è ora resta conservata in una cartella accanto.
restore-waits = Il backup è verificato. Prende il posto della stazione al riavvio di Packdesk.
station-question = È questa la stazione?
station-question-why = Non si fa nessuna etichetta prima della risposta, perché nessun numero sia stampato due volte.
station-since = Etichette stampate altrove da allora, al massimo
station-since-help = Altrettanti numeri sono tralasciati, oltre a quelli che risultano usati.
act-station-goes-on = Continua come la stazione
act-station-is-copy = È una copia affiancata alla stazione
station-answers-help = Continua: nessun’altra sua copia è più in uso, e i suoi intervalli superano tutto ciò che potrebbe essere stato usato. Una copia diventa una stazione a sé e ha bisogno di un intervallo di numeri proprio.
station-answered = { $answer ->
    [is_copy] Questa ora è una stazione a sé. Assegnarle un intervallo di numeri.
   *[goes_on] Questa continua come la stazione; { $count } numeri sono tralasciati.
}
settings-personal-data = Dati personali
about-personal-data = Per quanto tempo si conserva ciò che si sa delle persone quando il loro ordine è concluso. Ciò che è aperto resta sempre; i numeri restano usati.
personal-days = Giorni di conservazione
personal-days-help = Vuoto: { $days } giorni. 0: finché qualcuno non li elimina.
purge-title = Eliminare ora
purge-about = Elimina ciò che si è concluso prima di un giorno, qualunque cosa sia impostata sopra. Non si può tornare indietro.
purge-before = Prima del
act-count-purge = Contare
act-purge = Eliminare
purge-done = È eliminato.
purge-none = Non è conservato nulla di tanto vecchio.
customer-title = Un cliente
customer-about = Con l’indirizzo e-mail, con il nome completo e il CAP, o con il numero di un ordine.
customer-query = Cliente
act-find-customer = Trovare
act-export-customer = Esportare i dati di questo cliente
act-personal-data = Dati personali: cancellare, esportare
act-erase-for-good = Cancellare per sempre
customer-found = { $count ->
    [one] { $count } ordine di questo cliente:
   *[other] { $count } ordini di questo cliente:
}
customer-open = Ancora aperti, non toccati: { $orders }
customer-erased = I dati del cliente sono cancellati.
customer-erased-before = Già cancellati: { $orders }
order-erased = Il cliente è stato cancellato da questo ordine il { $day }.

# Keys of custom shops.

api-keys = Chiavi
api-keys-none = Ancora nessuna chiave: senza, il negozio non può entrare.
api-key = Chiave
api-key-may = Può
api-key-made = Creata
api-key-access = { $access ->
    [read] leggere
   *[write] leggere e inviare ordini
}
api-key-once = Il segreto è mostrato solo questa volta: inserire subito chiave e segreto nel negozio (HTTP Basic).
api-key-revoked = La chiave { $key } non fa più entrare nessuno
act-make-key = Nuova chiave
act-make-reading-key = Nuova chiave di sola lettura
act-revoke = Revocare

orders-elsewhere = { $count } in «{ $stage }»
orders-not-changed = { $count ->
    [one] L’ordine { $number } non è stato modificato: { $why }
   *[other] { $count } ordini non sono stati modificati, per primo { $number }: { $why }
}
orders-changed = { $count ->
    [one] { $count } ordine è stato modificato.
   *[other] { $count } ordini sono stati modificati.
}
labels-taken-back = { $count ->
    [one] { $count } etichetta è stata annullata.
   *[other] { $count } etichette sono state annullate.
}
labels-throw-away = Alcune sono su carta o possono ancora uscire: vanno buttate.
labels-saved = { $files ->
    [one] { $count ->
        [one] { $count } etichetta è salvata.
       *[other] { $count } etichette sono salvate in un file.
    }
   *[other] { $count } etichette sono salvate in { $files } file.
}
labels-not-saved = { $count ->
    [one] L’ordine { $number } non ha ancora un’etichetta.
   *[other] { $count } ordini non hanno ancora un’etichetta, { $number } per primo.
}
act-save-labels = Salvare le etichette
act-change-many = Modificare…
change-what = Che cosa si modifica
change-method = Metodo di spedizione
change-weight = Peso
change-parcels = Numero di pacchi
change-hold = Bloccare
change-hold-text = Perché sono bloccati
change-release = Sbloccare
change-tag = Aggiungere un tag
change-tag-text = Tag
change-untag = Togliere un tag
change-untag-text = Tag
change-note = Nota per chi imballa
change-note-text = Nota; vuoto la toglie
change-by-rules = Che cosa dicono le regole
change-run = Modificare { $count }
change-box = Scatola
change-void = Annullare le etichette
change-void-text = Perché?
change-void-means = Non si può annullare: i loro numeri non si usano più, i negozi lo sanno e ciò che è su carta va buttato.
change-run-void = Annullare { $count }
change-progress = { $done } di { $total }
filter-more = Altri filtri
filter-placed = Ordinato
filter-any-day = Qualsiasi giorno
filter-today = Oggi
filter-yesterday = Ieri
filter-last-days = Ultimi { $days } giorni
filter-days = Da un giorno a un altro
filter-due-overdue = In ritardo
filter-due-today = Oggi
filter-due-tomorrow = Domani
filter-tag = Tag
filter-any-tag = Qualsiasi
filter-hold = Bloccati per
filter-any-hold = Qualsiasi motivo
filter-hold-unfit = Ciò che è stato scelto non può portarlo
filter-hold-nothing-fits = Nessun metodo può portarlo
filter-hold-rule = Lo blocca una regola
filter-hold-person = Lo blocca una persona
filter-hold-point-missing = Nessun punto di ritiro
filter-hold-point-of-whom = Punto di ritiro di quale corriere?
filter-hold-point-method = Punto di ritiro e metodo non vanno insieme
filter-hold-point-unknown = Punto di ritiro sconosciuto
filter-hold-point-gone = Punto di ritiro non più attivo
filter-hold-point-closed = Punto di ritiro chiuso
filter-hold-point-too-heavy = Troppo pesante per il punto di ritiro
filter-hold-point-too-large = Troppo grande per il punto di ritiro
filter-hold-point-post-number = Nessun numero cliente del locker
filter-hold-customs = Dati doganali
filter-hold-no-weight = Nessun peso
filter-hold-address = L’indirizzo
filter-hold-unknown = Serve una verifica
filter-weight = Peso (kg)
bounds-from = { $what }: da
bounds-to = { $what }: a
bounds-from-short = da
bounds-to-short = a
sort-placed = Per data d’ordine
sort-pick = Posizione e SKU
sort-destination = Per destinazione
sort-method = Per metodo di spedizione
sort-weight = Per peso
sort-items = Per articoli
sort-total = Per totale
sort-stage = Per fase
sort-descending = Gli ultimi per primi
lists = Elenchi
list-keep = Salvare questo elenco
list-name = Nome dell’elenco
list-save = Salvare
list-forget = Eliminare l’elenco { $name }
list-forgotten = L’elenco { $name } è eliminato; i suoi ordini restano.

backup-with-keys = Con le chiavi di negozi e corrieri
backup-with-keys-help = Le chiavi sono cifrate con una passphrase. Nessuno può ridirla: conservarla in un luogo diverso dal backup.
backup-passphrase = Passphrase
backup-passphrase-again = La stessa ancora una volta
backup-passphrase-differs = Le due non coincidono.
restore-passphrase = Passphrase delle sue chiavi
restore-passphrase-help = Vuoto: negozi e corrieri chiedono di nuovo le loro chiavi.
settings-find = Trovare un’impostazione
settings-find-none = Nessuna impostazione con questo nome.
settings-group-connect = Collegare
settings-group-shipping = Spedizione
settings-group-desk = Banco
settings-group-station = Stazione
settings-find-shops = WooCommerce Shopify PrestaShop Magento chiave API sincronizzare
settings-find-import = file CSV Excel foglio di calcolo ordini
settings-find-numbers = corriere account contratto Sendcloud DHL UPS intervallo SSCC GS1
settings-find-sender = indirizzo reso magazzino
settings-find-defaults = peso dogana codice fiscale XDR
settings-find-methods = corriere servizio zona tempo di consegna orario limite
settings-find-points = punto di ritiro negozio locker distanza orari mappa
settings-find-boxes = misure cartone imballaggio
settings-find-checkout = metodo di consegna nome cliente
settings-find-delivery-options = Dynamic Checkout consegna giorni orario limite festivi
settings-find-rules = condizione automazione
settings-find-rates = prezzo costo tariffa
settings-find-papers = distinta di imballaggio fattura CN22 CN23 logo layout etichetta
settings-find-printers = Zebra etichetta termica USB rete coda test
settings-find-scale = pesare bilancia tara
settings-find-scanners = codice a barre seriale prefisso suffisso
settings-find-desk = lingua tasti scorciatoie suono controllare articoli
settings-find-personal-data = GDPR cancellare esportare conservazione cliente
settings-find-backups = ripristinare copia passphrase
settings-find-doctor = verifica problema assistenza log
