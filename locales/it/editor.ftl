# The editor of shipping rules.

facts-order = Ordine
facts-customer = Cliente e indirizzo
facts-checkout = Checkout
facts-items = Articoli
facts-parcel = Pacco
facts-so-far = Finora
yes = sì
no = no

rule-group = Gruppo
rule-value-to = Fino a
rule-and = e
rule-exact = testo esatto (contano maiuscole e accenti)
rule-same-item = Un solo e medesimo articolo deve soddisfarle tutte
rule-stop = Tralasciare le regole seguenti
rule-when = Validità
rule-from = dal
rule-until = fino al
rule-shops = Solo per questi negozi
rule-choose = Scegliere…
rule-remove-condition = Rimuovere la condizione
rule-remove-action = Rimuovere l’azione
rule-copy = { $name } (copia)
item-property-name = Proprietà, come incisione
which = Quali articoli
which-auto = come dice il confronto
which-any = un articolo qualsiasi
which-all = ogni articolo
which-none = nessun articolo
which-count = tot pezzi
which-pieces = pezzi
words-count = { $count ->
    [one] un valore, uno per riga; si può incollare una colonna di un foglio di calcolo
   *[other] { $count } valori, uno per riga; si può incollare una colonna di un foglio di calcolo
}
range-from = Da, o l’inizio di tutti
range-to = A
range-add = Aggiungere un intervallo

do-ship-with = Spedire con
do-forbid = Mai spedire con
do-ship-from = Spedire da
do-set-weight = Impostare il peso a
do-add-weight = Aggiungere peso
do-set-size = Impostare le misure a
do-let-go = Spedirlo anche se il negozio attende
do-let-go-help = Nient’altro cambia; ciò che lo blocca continua a bloccarlo.
do-hold = Bloccare, perché
do-note = Dire a chi imballa
do-tag = Aggiungere il tag
do-set-box = Usare la scatola
do-set-parcels = Numero di pacchi
do-set-insure = Assicurare per
do-set-signature = Firma
do-set-age-check = Verificare l’età
do-set-contract = Usare il contratto
do-set-delivery-note = Scrivere sull’etichetta
do-set-print-order-number = Numero d’ordine sull’etichetta
do-set-check-items = Controllare gli articoli con la scansione
do-set-photo = Richiedere una foto della scatola aperta
do-set-book-ahead = Prenotare l’etichetta in anticipo
do-set-email = Impostare l’e-mail a
do-set-phone = Impostare il telefono a
do-set-label-count = Copie dell’etichetta
do-set-papers = Stampare anche
do-set-printer = Stampare su
do-set-export-reason = Motivo dell’esportazione
do-set-incoterm = Incoterm
do-set-invoice-number = Numero di fattura
do-set-customs-notes = Note per la dogana
do-set-brand = Marchio (numero)
do-customs-statement = Dichiarare alla dogana
do-items-hs-code = Codice HS degli articoli
do-items-origin = Origine degli articoli
do-items-name = Nome degli articoli
do-items-value = Valore degli articoli
do-items-value-percent = Variare il valore degli articoli del
do-items-weight = Peso degli articoli

badge-same-item = un solo e medesimo articolo
badge-stop = si ferma qui
badge-from = dal { $day }
badge-until = fino al { $day }
rules-test = Test su un ordine
rules-history = Cronologia
rules-file = File
rules-filter = Trovare una regola
rule-drag = Trascinare per spostare
rule-moved = { $rule } ora è la numero { $place } di { $count }.
rules-count = { $count ->
    [one] una regola
   *[other] { $count } regole
}
rules-more-findings = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
}
rules-unsaved = { $count ->
    [one] Una modifica non è salvata
   *[other] { $count } modifiche non sono salvate
}
act-copy-rule = Copiare
act-try-rules = Provare sugli ordini
act-try-and-save = Provare, poi salvare
act-save-rules = Salvare le regole
act-undo-rule = Annullare
act-redo-rule = Ripetere
act-discard = Scartare
act-stop = Fermare
act-set-other = Impostare altro a mano
act-set-it = Impostare
by-hand-take-back = Ridare alle regole: { $what }
act-test-rules = Test
act-restore = Tornare a questa
act-show-version = Mostrare
act-check-file = Verificare
act-from-sendcloud = Da Sendcloud
act-take-file = Portare nella bozza

trial-title = Su { $orders } ordini, { $changed } si spedirebbero diversamente
trial-stopped = Fermato prima della fine: potrebbero essercene altri.
trial-held = { $held } in più sarebbero bloccati, { $released } sbloccati.
trial-price = Differenza di prezzo: { $difference }
trial-orders = Ordini
trial-from = Spedito con
trial-to = Si spedirebbe con
trial-otherwise = lo stesso, altri dettagli
trial-examples = Per esempio

test-title = Esito di ogni regola
test-number = Numero d’ordine o codice a barre
test-missing = Non esiste un ordine «{ $number }».

history-when = Quando
history-who = Chi
history-what = Che cosa
history-now = ora

file-export = Salvare come file:
file-import = Importare un file
file-paste = … o incollarlo qui
file-wrong = { $count ->
    [one] Un errore; nulla del file viene preso.
   *[other] { $count } errori; nulla del file viene preso.
}
file-hint = Si intendeva «{ $hint }»?
file-fine = { $count ->
    [0] Il file è corretto e non cambia nulla.
    [one] Il file è corretto e cambia una cosa.
   *[other] Il file è corretto e cambia { $count } cose.
}
file-brought = { $count ->
    [one] Si può riprendere una regola.
   *[other] Si possono riprendere { $count } regole.
}
file-left-out = { $count ->
    [one] Una cosa no:
   *[other] { $count } cose no:
}
