# Il banco d’imballaggio: l’ordine che c’è sopra, e i lotti.

## L’ordine sul banco

pack-parcels = { $count ->
    [one] pacco
   *[other] pacchi
}
pack-acts = Che cosa si può fare con questo ordine
row-items = { $count ->
    [one] { $count } articolo
   *[other] { $count } articoli
}
signal-ready-parcels = { $parcels } pacchi: scansionare di nuovo o premere Enter
signal-ready-parcels-next = { $parcels } etichette vengono fatte e stampate subito, una per pacco; vanno annullate se i pacchi non partono.
act-more-parcels = Un pacco in più
act-fewer-parcels = Un pacco in meno
act-release-here = Sbloccare
act-another-method = Altro metodo
act-another-method-short = Metodo
label-of-parcel = Etichetta del pacco { $parcel } di { $of }
item-starts = Il codice a barre di un articolo a riposo
item-starts-help = Se nessun ordine attende sul banco, il codice a barre di un articolo richiama un ordine che ne ha bisogno: prima uno di un solo articolo, poi il più urgente.
item-starts-on = Gli articoli richiamano gli ordini
scanner-does-batch = Imballare il lotto «{ $batch }»

## Lotti

cli-batch-progress = { $done } di { $total } imballati
batch-progress = { $done } di { $total } imballati
batches-title = Lotti
batch-name = Nome del lotto
batch-usual-name = Lotto delle { $when }
batch-made = Il lotto «{ $name }» è fatto, la sua lista di prelievo è in stampa.
batch-removed = Il lotto «{ $name }» è dimenticato; i suoi ordini restano.
batch-next = Prossimo: { $order }
batch-none-next = Niente è pronto ora
batch-finished = Il lotto «{ $name }» è imballato
batch-last = { $order } stampato
batch-other = Non in questo lotto
act-batch-make = Fare un lotto
act-batch-next = Prossimo del lotto
act-batch-leave = Lasciare il lotto
act-batch-lead = Imballare
act-batch-list = Lista di prelievo
act-batch-forget = Dimenticare
problem-no-such-batch = Il lotto { $batch } non c’è più.
    .advice = Imballare gli ordini uno a uno, o rifare un lotto in Ordini.
