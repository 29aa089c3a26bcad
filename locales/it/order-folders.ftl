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
problem-order-file-refused = Il file { $file } non è stato letto: { $why }
    .advice = È nella cartella refused, con il motivo accanto. Correggerlo e rimetterlo, o importarlo con packdesk import dicendo come va letto.
problem-order-folder = La cartella dei file di ordini { $folder } non si può usare.
    .advice = Controllare che ci sia e che questo account possa leggervi, scrivervi e spostare file. Ciò che vi si trova sarà letto appena possibile.
