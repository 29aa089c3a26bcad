### Folders whose order files are taken in by themselves.
shop-folder = Cartella dei file di ordini
shop-folder-help = Un percorso completo sul computer della stazione. I file di ordini messi lì si leggono da soli e si spostano nella cartella taken al suo interno; ciò che non si può leggere va in refused. Lasciare vuoto se i file si importano a mano.
shop-watches = I file di ordini si leggono da { $folder }
shop-folder-empty = Nessun file di ordini è stato ancora letto
start-order-folders = cartelle dei file di ordini
field-not-folder = non è il percorso completo di una cartella esistente
field-folder-of-station = la cartella della stazione stessa
field-folder-used = la cartella di un altro negozio
cli-folder-waits = { $count ->
    [one] Un file forse è ancora in scrittura. Sarà guardato di nuovo.
   *[other] { $count } file forse sono ancora in scrittura. Saranno guardati di nuovo.
}
order-file-is-none = è un collegamento, una pipe o un dispositivo; mettere lì il file stesso
problem-order-file-refused = Il file { $file } non è stato letto: { $why }
    .advice = È nella cartella refused, con il motivo accanto. Correggerlo e rimetterlo, o importarlo con packdesk import dicendo come va letto.
problem-order-folder = La cartella dei file di ordini { $folder } non si può usare.
    .advice = Controllare che ci sia e che questo account possa leggervi, scrivervi e spostare file. Ciò che vi si trova sarà letto appena possibile.

shop-columns = Colonne delle sue tabelle
shop-columns-help = Per tabelle che non sono un’esportazione nota a Packdesk: quale colonna è che cosa. Indicare un’intestazione com’è nel file, il numero di una colonna dove non ci sono intestazioni (#3), o ciò che vale per ogni ordine (=EUR). Ogni file di questo negozio viene letto così, anche nella sua cartella; se manca una colonna non si prende nulla e la colonna viene nominata.
columns-sample = Un file di esempio
columns-missing = Serve ancora: { $words }
columns-read = { $count ->
    [0] Così non si legge nessun ordine.
    [one] Il primo ordine, come verrebbe letto:
   *[other] I primi { $count } ordini, come verrebbero letti:
}
columns-refused = Riga { $line }, { $column }: atteso { $expected }, trovato “{ $found }”
import-map = Dire che cos’è ogni colonna
import-map-title = Colonne di { $file }
import-map-help = Ogni colonna del file con i suoi primi valori, e che cosa dice. Ciò che nessuna colonna dice può valere per tutti gli ordini.
import-map-headings = La prima riga nomina le colonne
import-map-column = Colonna del file
import-map-values = Primi valori
import-map-says = Che cosa dice
import-map-says-of = Che cosa dice { $column }
import-map-nothing = niente
import-map-always = Per tutti gli ordini
import-map-name = Salvato con il nome
import-map-name-help = Un negozio di file riceve questo nome. D’ora in poi un file con queste colonne viene letto così da sé.
act-import-map = Salva e importa
field-not-columns = ogni parola deve essere nota, seguita da un’intestazione, #3 o =EUR
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Serve ancora, con packdesk shops add SHOP --set columns.PAROLA=INTESTAZIONE: { $words }
cli-columns-keep = Per far leggere così tali tabelle, con un nome proprio al posto di «list»: { $command }
file-column-number = Numero d’ordine
file-column-reference = Chiave dell’ordine
file-column-placed = Ordinato il
file-column-modified = Modificato il
file-column-status = Stato
file-column-payment-method = Metodo di pagamento
file-column-currency = Valuta
file-column-total = Totale
file-column-delivery-method = Metodo di spedizione
file-column-delivery-price = Prezzo della spedizione
file-column-note = Nota
file-column-name = Nome completo
file-column-first-name = Nome
file-column-last-name = Cognome
file-column-company = Azienda
file-column-street = Via
file-column-house-number = Numero civico
file-column-street2 = Seconda riga dell’indirizzo
file-column-postal-code = Codice postale
file-column-city = Città
file-column-state = Provincia
file-column-country = Paese
file-column-phone = Telefono
file-column-email = E-mail
file-column-item-name = Articolo
file-column-item-sku = SKU
file-column-item-quantity = Quantità
file-column-item-price = Prezzo unitario
file-column-item-weight = Peso unitario
file-column-weight-unit = Unità dei pesi
file-column-item-barcode = Codice a barre dell’articolo
file-column-item-place = Posizione in magazzino
file-column-item-hs-code = Codice doganale
file-column-item-origin = Paese di origine
