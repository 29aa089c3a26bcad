# Versioni più nuove del programma.

settings-updates = Aggiornamenti
settings-find-updates = versione nuova installare chiave pubblicazione
about-updates = Versioni più nuove di Packdesk: chieste una volta al giorno, installate quando lo dice Lei.
act-check-updates = Chiedi ora
act-install-update = Installa { $version } e riavvia
update-this = Questo è Packdesk { $version }
update-form = { $form ->
    [archive] Sta in una cartella propria, e una versione nuova prende il suo posto.
    [appimage] È un’AppImage, e una versione nuova prende il suo posto.
    [deb] L’ha installato il gestore di pacchetti del sistema: la versione nuova viene scaricata e controllata, e Lei la installa.
    [rpm] L’ha installato il gestore di pacchetti del sistema: la versione nuova viene scaricata e controllata, e Lei la installa.
    [nsis] L’ha installato un programma d’installazione: quello nuovo viene scaricato e controllato, e Lei lo avvia.
    [dmg] È arrivato su un’immagine disco: quella nuova viene scaricata e controllata, e Lei la apre.
   *[none] È stato compilato qui, o nessuno sa come è stato installato: non viene sostituito.
}
update-asked = Chiesto { $when }
update-never-asked = Non ancora chiesto
update-none = Non c’è una versione più nuova.
update-found = La versione { $version } è disponibile.
update-published = Pubblicata { $when }
update-rhythm = { $on ->
    [yes] Le versioni nuove vengono chieste una volta al giorno
   *[no] Le versioni nuove vengono chieste solo a mano
}
update-on = Da solo
update-on-yes = Una volta al giorno
update-on-no = Mai
update-address = Indirizzo delle versioni
update-address-help = Un indirizzo che comincia con https://. Packdesk non ne ha ancora uno pubblico: finché è vuoto, non si chiede a nessuno.
update-key = Chiave dell’editore
update-key-help = La chiave pubblica come la dà l’editore, per esempio RWQ… Ciò che non è firmato con essa non viene mai installato.
update-sure = Installare ora la versione { $version }? Packdesk si riavvia. Nessuna etichetta viene interrotta, gli ordini e le code restano come sono, e prima che la versione nuova apra la stazione viene fatto un backup.
update-fetching = Scaricamento della versione { $version }
update-waits = In attesa: { $why }
update-waits-printing = un’etichetta è presso { $printer }.
update-waits-booking = un’etichetta viene prenotata.
update-waits-work = un lavoro lungo è in corso.
update-placed = La versione { $version } è al suo posto. Apre la stazione quando Packdesk si riavvia.
update-handed = La versione { $version } è scaricata e autentica: { $file }
update-handed-how = Chiuda Packdesk e la installi con questo comando:
update-handed-open = Chiuda Packdesk e apra il file.
status-update = La versione { $version } è disponibile
start-updates = la ricerca di versioni nuove
cli-update-ask = Installare la versione { $version }? Gli ordini e le code restano, e viene fatto un backup. (sì)
cli-update-from = Si chiede a { $address }
cli-update-not = Non è stato installato nulla.
cli-update-opens = La versione nuova apre la stazione.
cli-update-done = Packdesk { $version } è installato e ha aperto la stazione.
problem-update-address = «{ $address }» non è un indirizzo di versioni.
    .advice = Comincia con https:// e non contiene un nome utente.
problem-update-key = Questa non è la chiave di un editore.
    .advice = Inserisca la chiave pubblica di minisign come la dà l’editore: comincia con RW.
problem-update-not-set-up = Non si chiede a nessuno di versioni nuove: mancano l’indirizzo e la chiave dell’editore.
    .advice = Li inserisca in Impostazioni, Aggiornamenti, o con packdesk update --from INDIRIZZO --key CHIAVE. Packdesk non ha ancora un indirizzo pubblico.
problem-update-unreachable = Non è stato possibile chiedere o scaricare versioni nuove.
    .advice = Controlli la rete e l’indirizzo delle versioni; il dettaglio dice che cosa è successo. Nulla è stato cambiato.
problem-update-manifest = Ciò che sta all’indirizzo delle versioni non è un elenco di versioni.
    .advice = Controlli l’indirizzo. Se è giusto, avverta l’editore; il dettaglio indica il punto.
problem-update-not-offered = C’è una versione più nuova, ma nessun pacchetto per { $target }.
    .advice = La installi a mano, come è stata installata questa.
problem-update-forged = Il pacchetto non è quello firmato dal suo editore. Non è stato installato.
    .advice = Non lo installi nemmeno a mano. Controlli la chiave e avverta l’editore; il dettaglio dice che cosa non torna.
problem-update-broken = Il pacchetto è firmato, eppure non si può estrarre.
    .advice = Nulla è stato cambiato. Avverta l’editore; il dettaglio indica il punto.
problem-update-does-not-start = La versione nuova non si avvia su questo computer. Non è stata installata.
    .advice = Nulla è stato cambiato. Dica all’editore ciò che dice il dettaglio.
problem-update-not-replaced = I programmi in { $folder } non si possono sostituire.
    .advice = Estragga la versione nuova in una cartella propria; il dettaglio dice perché. Nulla è stato cambiato.
problem-update-under-way = Un altro programma sta aggiornando Packdesk.
    .advice = Attenda che abbia finito. Se una versione è già stata installata, riavvii prima Packdesk.
problem-update-otherwise = Quella versione non è più offerta.
    .advice = Chieda di nuovo e guardi che cosa è offerto ora.
problem-update-broke-off = è stata interrotta mentre apriva la stazione.
    .advice = Riavvii Packdesk; il dettaglio dice di più.
problem-update-went-back = La versione { $to } non ha potuto aprire la stazione: { $why } La versione { $from } è di nuovo al suo posto, e la stazione è com’era.
    .advice = Riavvii Packdesk. Se chiede se questa è la stazione: lo è. Dica all’editore ciò che dice il dettaglio.
problem-update-stuck = La versione { $to } non ha potuto aprire la stazione, e la versione { $from } non è stata rimessa: { $why }
    .advice = Chiuda tutti i programmi di Packdesk e lo riavvii. Della stazione nulla è perso: il backup è nella cartella dei backup.
