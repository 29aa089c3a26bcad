# Words on papers: a layout asks for them as {text.NAME}, which is on-paper-NAME here.

on-paper-amount = Importo
on-paper-attached = Documenti allegati
on-paper-bin = Posizione
on-paper-category = Categoria dell’invio
on-paper-certificate = Certificato
on-paper-cn22-declaration = Il/La sottoscritto/a, il cui nome e indirizzo figurano sull’invio, certifica che le indicazioni fornite nella presente dichiarazione sono esatte e che questo invio non contiene alcun oggetto pericoloso o vietato dalla legislazione o dalla regolamentazione postale o doganale.
on-paper-cn23-declaration = Certifico che le indicazioni fornite nella presente dichiarazione doganale sono esatte e che questo invio non contiene alcun oggetto pericoloso o vietato dalla legislazione o dalla regolamentazione postale o doganale.
on-paper-comments = Osservazioni (quarantena, controllo sanitario, fitosanitario o altre restrizioni)
on-paper-contents = Descrizione dettagliata del contenuto
on-paper-customs = Dichiarazione doganale
on-paper-customs-reference = Riferimento doganale del mittente
on-paper-date = Data
on-paper-done = Fatto
on-paper-driver = Nome dell’autista
on-paper-eori = EORI
on-paper-for-orders = Per gli ordini
on-paper-freight = Trasporto
on-paper-goods = Merce
on-paper-gross-weight = Peso lordo totale
on-paper-hand-over-declaration = I pacchi elencati sopra sono stati consegnati al corriere.
on-paper-hand-over-list = Borderò
on-paper-hs = Codice HS
on-paper-importer = Telefono, e-mail dell’importatore
on-paper-incoterm = Incoterm
on-paper-invoice = Fattura commerciale
on-paper-invoice-declaration = Dichiaro che le indicazioni fornite in questa fattura sono veritiere ed esatte.
on-paper-invoice-number = Fattura n.
on-paper-item = Articolo
on-paper-label-from = DA
on-paper-label-order = ORDINE
on-paper-label-parcel = PACCO
on-paper-label-to = A
on-paper-label-weight = PESO
on-paper-lot = Lotto
on-paper-serial = Numero di serie
on-paper-licence = Licenza
on-paper-may-be-opened = Può essere aperto d’ufficio
on-paper-net-weight = Peso netto
on-paper-note = Nota
on-paper-to-come = Arriverà più tardi
on-paper-office = Ufficio di origine, data di impostazione
on-paper-order = Ordine
on-paper-orders = Ordini
on-paper-origin = Origine
on-paper-packing-slip = Distinta di imballaggio
on-paper-page = Pagina
on-paper-parcels = Pacchi
on-paper-pick-list = Lista di prelievo
on-paper-pieces = Pezzi
on-paper-place-date = Luogo e data
on-paper-placed = del
on-paper-postage = Spese postali
on-paper-price = Prezzo
on-paper-quantity = Qtà
on-paper-reason = Motivo dell’esportazione
on-paper-reason-documents = Documenti
on-paper-reason-gift = Regalo
on-paper-reason-return = Merce resa
on-paper-reason-sale = Vendita di merce
on-paper-reason-sample = Campione commerciale
on-paper-recipient = Destinatario
on-paper-reprint = RISTAMPA
on-paper-rest = Sconti, imposte, spese
on-paper-return-from = Da
on-paper-return-how = Qualcosa non va? Spuntare che cosa torna indietro, indicare il motivo, mettere questo modulo nel pacco e spedirlo all’indirizzo qui sotto.
on-paper-return-number = Questo numero indica quale ordine torna indietro
on-paper-return-reasons = Motivo: 1 troppo grande · 2 troppo piccolo · 3 danneggiato · 4 articolo sbagliato · 5 non conforme alla descrizione · 6 non più desiderato · 7 altro
on-paper-return-slip = Modulo di reso
on-paper-return-tick = Reso
on-paper-return-to = Restituire a
on-paper-return-why = Motivo (1–7)
on-paper-sender = Mittente
on-paper-ship-to = Spedire a
on-paper-shipping = Spedizione
on-paper-signature = Firma
on-paper-sku = SKU
on-paper-thanks = Grazie per l’ordine.
on-paper-time = Data e ora
on-paper-total = Totale
on-paper-total-value = Valore totale
on-paper-specimen = FAC-SIMILE
on-paper-tracking = Numero di tracking
on-paper-unit-value = Valore unitario
on-paper-value = Valore
on-paper-vat = P. IVA
on-paper-weight = Peso

# What is wrong with a layout file.

layout-error-block = un blocco contiene esattamente uno tra text, barcode, logo, line, space, columns, table e sscc; qui { $count ->
    [0] non ce n’è nessuno
   *[other] ce ne sono { $count }
}
layout-error-brace = una parentesi graffa senza la sua altra; per la graffa stessa scriverla due volte
layout-error-cell = una cella contiene text oppure barcode
layout-error-cells = cells appartiene a una tabella: table = "lines"
layout-error-datum = { $near ->
    [none] qui nulla si chiama «{ $name }»
   *[other] qui nulla si chiama «{ $name }»; forse «{ $near }»?
} Ci sono: { $known }
layout-error-field = { $near ->
    [none] «{ $name }» qui non significa nulla
   *[other] «{ $name }» qui non significa nulla; forse «{ $near }»?
} Ci sono: { $known }
layout-error-fill-place = fill prende ciò che resta dell’etichetta: sotto non c’è nulla, quindi è l’ultimo del corpo, o di una sua colonna
layout-error-fit = un testo si adatta a un’altezza (height, fill, smallest) solo su un’etichetta di trasporto
layout-error-fit-height = un testo che si adatta indica a quale altezza, e una volta sola: height = 12 (millimetri), oppure fill = true
layout-error-kind = questo file sostituisce un { $kind }: scrivere paper = "{ $kind }"
layout-error-label-full = non tutto trova posto sull’etichetta che è nella stampante ({ $size })
layout-error-label-page = un’etichetta di trasporto è grande quanto l’etichetta nella stampante: size = "label"
layout-error-length = { $found } mm non è tra { $least } e { $most }
layout-error-long = il file supera { $most } KiB
layout-error-margin = i margini non lasciano spazio sulla pagina
layout-error-missing = manca «{ $name }»
layout-error-no-recipient = un’etichetta di trasporto dice sempre dove va il pacco: un testo con {"{"}recipient{"}"}, senza «when»
layout-error-no-sscc = un’etichetta di trasporto porta il numero del pacco come blocco più basso: sscc = 32, l’ultimo del piè di pagina
layout-error-no-cells = una tabella senza celle non mostra nulla: aggiungere cells = [ … ]
layout-error-points = { $found } punti non è tra { $least } e { $most }
layout-error-size = «{ $size }» non è un formato di pagina: a4, a5, a6, 4x6, label, o millimetri come 100x50 (da 20 a 1200)
layout-error-sscc = solo un’etichetta di trasporto porta il numero di un pacco come codice a barre; {"{"}tracking{"}"} lo scrive
layout-error-sscc-place = il numero del pacco è il blocco più basso, da solo, sempre: l’ultimo del piè di pagina (del corpo se non c’è), senza cornice né «when»
layout-error-table = { $near ->
    [none] su questo documento non c’è una tabella «{ $name }»
   *[other] su questo documento non c’è una tabella «{ $name }»; forse «{ $near }»?
} Ci sono: { $known }
layout-error-table-place = una tabella sta nel corpo, da sola: può continuare nella pagina successiva
layout-error-text = non c’è un testo «{ $name }»: aggiungerne uno sotto [texts.it]
layout-error-toml = non è leggibile come TOML: { $why }
layout-error-type = atteso { $expected }, trovato { $found }
layout-error-word = { $near ->
    [none] «{ $name }» non è tra le parole ammesse qui
   *[other] «{ $name }» non è tra le parole ammesse qui; forse «{ $near }»?
} Ci sono: { $known }

# What may go wrong with papers.

problem-layout-wrong = Il layout { $layout } ha un errore alla riga { $line } ({ $field }): { $why }. Si usa il layout incluso.
    .advice = Correggere il file in Impostazioni, Documenti; packdesk layouts check { $layout } elenca tutti gli errori.
problem-layout-refused = Il layout { $layout } ha un errore alla riga { $line } ({ $field }): { $why }. Non è stato cambiato nulla.
    .advice = Correggere la riga e riprovare; packdesk layouts check { $layout } elenca tutti gli errori.
problem-layout-no-room = L’ordine { $order } non trova posto sul proprio { $layout }: { $why } Si usa il layout incluso.
    .advice = Dare più spazio ai suoi testi in Impostazioni, Documenti, o permettere che siano più piccoli.
problem-no-such-layout = Non esiste un layout { $layout }.
    .advice = packdesk layouts list li elenca tutti.
problem-no-such-shop = Non esiste un negozio { $shop }.
    .advice = packdesk status elenca i negozi che ci sono.
problem-layout-part = Il modello { $layout } non lascia scelta qui: { $part }.
    .advice = Lo modifichi nel file stesso, in Avanzate.
problem-layout-too-free = Il file di { $layout } è scritto troppo liberamente per essere modificato così da un modulo.
    .advice = Lo modifichi nel file stesso, in Avanzate; non è stato modificato nulla.
problem-layout-there = C’è già un { $layout } proprio.
    .advice = Modificare quello, o toglierlo prima.
problem-logo-too-large = Il logo ha più di 8 megabyte o più di 25 milioni di punti.
    .advice = Salvarlo più piccolo; bastano 1000 pixel.
problem-logo-unreadable = Il logo non è leggibile.
    .advice = Scegliere un’immagine PNG, JPEG o GIF.
problem-paper-needs-orders = Questo documento riguarda ordini, e non ne è stato indicato nessuno.
    .advice = Indicare un ordine con il suo numero.
problem-nothing-to-hand-over = Nessun pacco di { $carrier } attende un borderò.
    .advice = I pacchi entrano nel borderò quando la loro etichetta è uscita. I borderò precedenti si possono ristampare.
problem-no-such-list = Non esiste un borderò con quel numero.
    .advice = La pagina Al corriere mostra i borderò che ci sono.
problem-paper-not-made = Il documento «{ $paper }» dell’ordine { $order } non è stato stampato con la sua etichetta: { $why }.
    .advice = Stamparlo dalla pagina dell’ordine.

journal-hand-over = Borderò { $list }: { $count } pacchi a { $carrier }
journal-handed-over = Nel borderò { $list }

papers-kind-transport-label = etichetta di trasporto
papers-kind-packing-slip = distinta di imballaggio
papers-kind-invoice = fattura commerciale
papers-kind-return-slip = modulo di reso
papers-kind-cn22 = dichiarazione doganale CN 22
papers-kind-cn23 = dichiarazione doganale CN 23
papers-kind-pick-list = lista di prelievo
papers-kind-hand-over-list = borderò

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] Una pagina: { $file }
   *[other] { $pages } pagine: { $file }
}
cli-paper-queued = { $title }: a { $printer }
cli-layout-built-in = incluso
cli-layout-own = proprio: { $file }
cli-layout-shops = proprio di questo negozio: { $file }
cli-layout-wrong = proprio, con errori: { $file }
cli-layout-fine = { $layout } è corretto
cli-layout-copied = Una copia da modificare è in { $file }
cli-layout-pages = { $pages ->
    [one] Una pagina: { $folder }
   *[other] { $pages } pagine: { $folder }
}

# The window.

screen-hand-over = Al corriere
act-go-hand-over = Al corriere
settings-papers = Documenti
about-papers = Etichette di trasporto, distinte di imballaggio, liste, documenti doganali: logo e lingua di ogni negozio, e la disposizione di ogni cosa.
order-papers = Documenti
papers-asked = stampato con l’etichetta
papers-name-transport-label = Etichetta di trasporto
papers-name-packing-slip = Distinta di imballaggio
papers-name-invoice = Fattura commerciale
papers-name-return-slip = Modulo di reso
papers-name-cn22 = Dichiarazione doganale CN 22
papers-name-cn23 = Dichiarazione doganale CN 23
papers-name-by-carrier = Dichiarazione doganale del corriere
papers-name-pick-list = Lista di prelievo
papers-name-hand-over-list = Borderò
papers-picture = { $title }, pagina { $page }
papers-page-of = Pagina { $page } di { $count }
papers-more-pages = { $count ->
    [one] e un’altra pagina
   *[other] e altre { $count } pagine
}
papers-queued = { $count ->
    [one] { $title }: in arrivo alla stampante
   *[other] { $count } documenti sono in arrivo alla stampante
}
papers-saved = I documenti di { $shop } sono impostati
papers-logo = Logo
papers-logo-of = Logo di { $shop }
papers-language = Lingua delle parole
papers-language-help = Nomi, indirizzi e ciò che ha scritto il negozio restano come sono. Le etichette di trasporto sono in inglese, che ogni corriere legge, se non si sceglie una lingua.
papers-language-desk = Quella di questo banco
papers-language-recipient = Quella del destinatario, se Packdesk la parla
papers-language-en = Inglese
papers-language-fr = Francese
papers-language-de = Tedesco
papers-language-nl = Olandese
papers-language-es = Spagnolo
papers-language-it = Italiano
papers-vat = Partita IVA
papers-eori = Numero EORI
papers-layouts = Layout
papers-layouts-help = Un modulo modifica ognuno; il file dietro è in Avanzate, o nella cartella della stazione. Per tutti i negozi o per uno; quello incluso si può riprendere in ogni momento.
layout-for-labels = su etichette
layout-for-sheets = su fogli
layout-own = proprio
layout-shops = proprio di questo negozio
layout-scope = Layout di chi
layout-built-in = incluso
layout-line = Riga { $line }:
layout-text = Testo del layout { $name }
layout-fine = Nessun errore.
layout-saved = Il layout { $name } ora è proprio
layout-saved-for = { $shop } ora ha il proprio { $name }
layout-view = Come modificarlo
layout-view-form = Modulo
layout-view-file = Avanzate
layout-not-in-form = Il file ha errori, o è scritto in un modo che il modulo non mostra. Lo modifichi in Avanzate.
layout-zoom = Zoom
layout-zoom-in = Più grande
layout-zoom-out = Più piccolo
layout-parts = Che cosa contiene
layout-part-logo = Logo
layout-part-prices = Prezzi
layout-part-barcodes = Codici a barre
layout-part-return-address = Indirizzo per i resi
layout-page = Pagina
layout-page-size = Formato
layout-page-label = l’etichetta nella stampante
layout-margin = Bianco ai lati (mm)
layout-gap = Tra due cose (mm)
layout-letters = Lettere (punti)
layout-smallest = Lettere più piccole (punti)
layout-words = Parole: { $language }
layout-words-help = Dove un campo è vuoto, resta la parola di Packdesk.
layout-arrangement = Che cosa sta dove
layout-arrangement-help = Trascinare dalla maniglia, o spostare con le frecce.
layout-area-header = In cima a ogni pagina
layout-area-body = Sulla pagina
layout-area-footer = In fondo a ogni pagina
layout-block-text = Testo
layout-block-barcode = Codice a barre
layout-block-logo = Logo
layout-block-line = Linea
layout-block-space = Spazio
layout-block-columns = Fianco a fianco
layout-block-table = Tabella
layout-block-sscc = Numero del pacco
layout-column = Colonna { $number }
layout-drag = Trascinare in un altro posto
layout-add = Aggiungi…
layout-add-cell = Aggiungi una colonna
layout-cell-head = Sopra la colonna
layout-says = Che cosa dice
layout-insert = Inserisci…
layout-width = Larghezza (mm)
layout-height = Altezza (mm)
layout-bold = Grassetto
layout-frame = Cornice
layout-align = Tra i lati
layout-align-left = a sinistra
layout-align-center = al centro
layout-align-right = a destra
layout-symbol = Tipo di codice
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = Quando
layout-when-always = sempre
layout-when-says = solo con { $name }
layout-when-silent = solo senza { $name }
layout-removed = Il proprio { $name } è tolto; vale di nuovo quello che sostituiva
hand-over-about = Che cosa è stato spedito dall’ultimo borderò di un corriere; il primo di un corriere inizia da oggi. Chiudere un borderò lo stampa, con una riga per la firma.
hand-over-earlier = { $count ->
    [one] E 1 spedizione precedente a oggi
   *[other] E { $count } spedizioni precedenti a oggi
}
hand-over-earlier-help = È il primo borderò di questo corriere. Ciò che ora ne resta fuori non è in nessun borderò.
hand-over-none = Nulla attende un corriere.
hand-over-closed = Il borderò per { $carrier } è chiuso e in arrivo alla stampante
hand-over-shipments = { $count ->
    [one] 1 spedizione
   *[other] { $count } spedizioni
}
hand-over-lists = Borderò precedenti
hand-over-number = Borderò
hand-over-carrier = Corriere
hand-over-count = Spedizioni
act-look-at = Guardare
act-save-pdf = PDF
act-close-list = Chiudere e stampare
act-choose-logo = Scegliere un’immagine
act-back-to-built-in = Tornare a quello incluso
act-pick-list = Lista di prelievo
act-packing-slips = Distinte di imballaggio
act-print-packing-slip = Stampare la distinta di imballaggio
act-print-invoice = Stampare la fattura commerciale
act-print-return-slip = Stampare il modulo di reso
act-print-cn22 = Stampare il CN 22
act-print-cn23 = Stampare il CN 23
