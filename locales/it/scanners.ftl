# Scanners, commands and scan to check: what the station says, and what the page says.

## Commands, as on their sheet

command-print = Stampare l’etichetta
command-next = Ordine successivo
command-reprint = Ristampare
command-hold = Bloccare l’ordine
command-weigh = Pesare
command-check-off = Spuntare la riga a mano
command-more = Uno in più dell’ultimo articolo
command-undo = Ritirare l’ultima scansione
command-yes = Sì: è uscita, continuare, prendere il peso della bilancia
command-no = No: non è uscita, tenere il peso atteso
command-box = Scatola: { $box }
sheet-commands = Codici a barre dei comandi
sheet-lesson = Per apprendere i tasti di uno scanner, codice a barre { $place }
order-held-by-command = Bloccato al banco

## The journal

journal-item-by-hand = { $count } × { $item } spuntato a mano
journal-item-numbers = { $item }: { $numbers }
journal-item-refused = Una scansione ha fermato la linea: { $why }
journal-item-uncounted = L’ultima scansione dell’ordine { $order } è stata ritirata
journal-order-checked = L’ordine { $order } è stato controllato: { $count ->
    [one] il suo articolo c’è
   *[other] tutti i { $count } articoli ci sono
}
journal-check-forgotten = Il negozio ha modificato il contenuto dell’ordine { $order }: va controllato di nuovo
item-lot = lotto { $lot }
item-serial = numero di serie { $serial }

## What can go wrong

problem-item-foreign = Non è in questo ordine: { $code }.
    .advice = Rimetterlo a posto. La linea prosegue con il prossimo articolo giusto.
problem-item-extra = { $left ->
    [0] Uno di troppo: { $item }
   *[other] Troppi: { $count } × { $item }, e ne mancano solo { $left }
}
    .advice = Toglierlo dal pacco. La linea prosegue con il prossimo articolo giusto.
problem-item-serial-twice = { $item } con il numero di serie { $serial } è già in questo pacco.
    .advice = Scansionare il numero dell’articolo che si ha in mano; due articoli non hanno mai lo stesso.
problem-item-serial-elsewhere = Il numero di serie { $serial } è nel pacco dell’ordine { $order }.
    .advice = Guardare in quale pacco si trova l’articolo, e ritirare l’altra scansione.
problem-item-not-a-number = { $code } è il codice a barre di un articolo, non il suo numero.
    .advice = Scansionare il lotto o il numero di serie; di solito ha un’etichetta a parte.
problem-item-one-serial = { $count } articoli non possono avere un solo numero di serie.
    .advice = Scansionare ogni articolo da solo.
problem-item-asks-serial = L’articolo è giusto; manca il suo numero di serie.
    .advice = Scansionare o scrivere il suo numero di serie.
problem-item-asks-lot = L’articolo è giusto; manca il suo lotto.
    .advice = Scansionare o scrivere il suo lotto.
problem-order-not-checked = L’ordine { $order } non è ancora controllato: { $left ->
    [one] manca un articolo
   *[other] mancano { $left } articoli
}.
    .advice = Scansionare i suoi articoli. Ciò che non ha un codice a barre si spunta a mano.
problem-nothing-counted = Di questo ordine non è stato ancora scansionato nulla.
    .advice = Scansionare i suoi articoli.
problem-nothing-to-check = A questo ordine non manca nulla.
    .advice = Stampare la sua etichetta.
problem-no-such-box = Questo banco non ha una scatola «{ $box }».
    .advice = Stampare di nuovo il foglio dei comandi: da allora le scatole sono cambiate.
problem-command-too-wide = Il codice a barre di «{ $command }» è troppo largo per questa etichetta.
    .advice = Stampare il foglio su etichette più larghe o su carta, o salvarlo come PDF.
problem-command-not-now = «{ $command }» qui e ora non fa nulla.
    .advice = Scansionare prima un ordine, o guardare che cosa chiede lo schermo.
problem-command-needs-order = Un comando vale per l’ordine aperto.
    .advice = Indicarlo con --order.
problem-command-at-the-desk = «{ $command }» è per la schermata Imballare.
    .advice = Aprire la finestra.
problem-scanner-offline = { $scanner } non è su { $port }.
    .advice = Collegarlo; Packdesk lo cerca da solo. La porta è quella giusta, e nessun altro programma la tiene aperta?
problem-scanner-denied = { $scanner } c’è, ma non si ha il diritto di usare { $port }.
    .advice = Farsi dare il diritto di usare la porta (Linux: sudo usermod -aG dialout $USER), poi accedere di nuovo.
problem-scanner-incomplete = A uno scanner servono un nome, una porta e una velocità.
    .advice = Completare ciò che manca.
problem-scanner-nameless = A uno scanner serve un nome.
    .advice = Dargli un nome con cui lo si riconosce al banco.
problem-scanner-name-twice = Due scanner si chiamano { $scanner }.
    .advice = Dare a ognuno il suo nome.
problem-scanner-frame-odd = «{ $text }» non può stare intorno ai codici.
    .advice = Inserire al massimo 20 caratteri, senza Enter, Tab o fine riga: quelli chiudono un codice da soli.
problem-scanner-twice = Due scanner hanno la porta { $port }.
    .advice = Dare a ognuno la sua.
problem-no-such-scanner = Non esiste uno scanner «{ $scanner }».
    .advice = packdesk scanners li elenca.
problem-desk-taken = Un altro Packdesk gestisce questo banco.
    .advice = Chiuderlo e riavviare, o lavorare lì: nella sua finestra, o in un browser all’indirizzo che packdesk serve mostra.

## The command line

cli-scan-order = Ordine { $order }: { $stage }
cli-scan-item = Articoli, da controllare con l’ordine aperto
cli-scan-nothing = Nulla che questa stazione conosca
cli-checked = { $counted } articoli su { $wanted } ci sono
cli-commands-written = { $file } è scritto. Stamparlo al 100 %, senza ridimensionarlo.
cli-scanners-none = Nessuno scanner su una porta seriale. Uno che scrive come una tastiera non richiede configurazione.
cli-scanner-saved = { $scanner } è configurato

## Pack: the check

signal-checking = { $left ->
    [one] Scansionare gli articoli: ne manca uno
   *[other] Scansionare gli articoli: ne mancano { $left }
}
signal-checking-next = Ogni articolo una volta. Senza codice a barre: Spazio spunta la riga evidenziata.
signal-asks-serial = Scansionare il suo numero di serie
signal-asks-serial-next = { $item } è giusto. Scansionare o scrivere il numero di serie di questo.
signal-asks-lot = Scansionare il suo lotto
signal-asks-lot-next = { $item } è giusto. Scansionare o scrivere il lotto da cui proviene.
signal-stopped = Stop
signal-stopped-next = Premere Enter per continuare.
signal-unchecked = Mancano articoli
signal-unchecked-next = L’etichetta si stampa da sola quando ogni articolo è stato scansionato.
act-acknowledge = Continuare
act-check-off = Spuntare a mano
act-check-more = Uno in più
act-check-undo = Ritirare
act-hold-here = Bloccare
check-of = { $counted } di { $wanted }
check-lots = Lotto { $lots }
check-serials = N. { $serials }
check-asks = { $what ->
    [both] lotto e numero di serie
    [lot] lotto
   *[serial] numero di serie
}
held-by-command = Bloccato al banco

## Settings: scanners

settings-scanners = Scanner
about-scanners = Uno scanner che scrive come una tastiera funziona senza configurazione. Uno su una porta seriale si aggiunge qui. I comandi sono codici a barre che sostituiscono i tasti.
scanner-test = Provare uno scanner
scanner-test-help = Mentre è attivo, una scansione si mostra solo qui: non si imballa e non si stampa nulla.
scanner-test-on = Mostrare qui le scansioni
scanner-test-waits = Scansionare qualcosa.
scanner-came = Che cosa è arrivato
scanner-is = Che cos’è
scanner-does = Che cosa farebbe
scanner-from = { $name } sulla sua porta seriale
scanner-from-keys = uno scanner che scrive
scanner-does-order = Richiamare l’ordine { $order }
scanner-does-several = Chiedere quale di { $count } ordini
scanner-does-nothing = Nulla: questa stazione non lo conosce. Mentre si controlla un ordine, è un articolo sbagliato.
scanner-does-command = Comando: { $command }
scanner-does-item = Controllare un articolo
scanner-does-taken = Se ne occupa un’altra finestra
scanner-keys = Lettere sbagliate?
scanner-keys-help = Uno scanner impostato sulla tastiera di un paese scrive caratteri sbagliati su un computer impostato su quella di un altro. Scansionare entrambi i codici a barre, dallo schermo o stampati, e Packdesk ne apprende i tasti. Con essi si apprendono Shift e AltGr.
scanner-keys-step = { $count ->
    [0] Scansionare il primo codice a barre.
    [1] Scansionare il secondo codice a barre.
   *[other] Appreso.
}
scanner-keys-odd = Era un altro codice a barre, o lo scanner lo invia in un modo che non si può apprendere. Scansionarlo di nuovo.
scanner-keys-learned = { $count ->
    [0] Nulla è appreso: i tasti valgono ciò che scrivono.
   *[other] { $count } tasti sono appresi.
}
act-learn-keys = Apprendere i tasti
act-forget-keys = Dimenticarli
act-cancel-learning = Non apprendere più
serial-scanners = Scanner su porte seriali
serial-scanners-none = Nessuno.
scanner-name = Nome
scanner-port = Porta
scanner-port-help = Come /dev/ttyACM0 o COM3
scanner-baud = Bit al secondo
scanner-listens = In ascolto
act-add-scanner = Aggiungere uno scanner
typing-scanners = Scanner che scrivono
typing-scanners-help = Funzionano senza configurazione. Apprendere il ritmo di uno lento o irregolare, e impostare qui che cosa invia intorno ai suoi codici. Un codice senza ciò che è impostato è rifiutato.
act-add-typing-scanner = Aggiungere uno scanner che scrive
act-learn-pace = Apprendere il ritmo
scanner-pace = Appreso: { $gap } ms da tasto a tasto, { $longest } ms al massimo
scanner-pace-none = Il suo ritmo non è stato appreso.
scanner-pace-step = Scansionare sempre lo stesso codice a barre: { $left ->
    [one] ancora una volta
   *[other] { $left } volte
}.
scanner-pace-odd = Era un codice diverso da prima, o non è stato scritto. Ricominciare con un solo codice a barre.
scanner-prefix = Prima del codice
scanner-suffix = Dopo il codice
scanner-frame-help = Tolto dal codice. I caratteri invisibili con il loro nome, come <STX>.
scanner-ends = Il codice finisce con
scanner-ends-suffix = Enter o Tab (CR o LF)
scanner-ends-silence = nulla
commands-sheet = Foglio dei comandi
commands-sheet-help = Codici a barre per tutto ciò che il banco fa con i tasti, e per ogni scatola. Stamparlo e appenderlo accanto al banco.
act-print-commands = Stampare il foglio
act-save-commands = Salvare come PDF
commands-printing = Il foglio dei comandi è in stampa.
checking-title = Controllo con scansione
checking-help = Ogni articolo si scansiona e si confronta con l’ordine prima che se ne stampi l’etichetta. Un articolo sbagliato ferma la linea.
checking-mode = Quali ordini
checking-mode-off = Nessuno
checking-mode-several = Quelli con più di un articolo
checking-mode-always = Tutti
checking-as-desk = Come il banco
print-at-scan = Stampare alla prima scansione
print-at-scan-help = L’etichetta si stampa appena l’ordine è scansionato, se non resta nulla da controllare. Un ordine che ha mancato la consegna al corriere si guarda sempre prima.
print-at-scan-which = Quali ordini
print-at-scan-never = Nessuno: scansionare di nuovo o premere Enter
print-at-scan-one-item = Quelli con un articolo
print-at-scan-nothing-to-check = Tutti, se non resta nulla da controllare
dead-time = Dopo una scansione, nessun’altra stampa per (ms)
checking-numbered = Articoli con lotto o numero di serie
checking-numbered-help = Con il loro SKU: * per qualsiasi testo, ? per un carattere. Il numero si conserva con l’ordine.
checking-sku = SKU
checking-lot = Lotto
checking-serial = Numero di serie
act-add-numbered = Aggiungere articoli
