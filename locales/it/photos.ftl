### Foto della scatola aperta.
journal-photo-kept = Una foto della scatola aperta è stata conservata
journal-photo-removed = Una foto della scatola aperta è stata tolta
setting-photo-on = l’etichetta attende una foto della scatola aperta
setting-photo-off = nessuna foto della scatola aperta
problem-photo-missing = L’ordine { $order } parte con una foto della scatola aperta, e non c’è ancora.
    .advice = Scattare la foto e poi stampare: tasto P nella schermata Imballare, oppure packdesk photo add.
problem-photo-no-folder = Nessuna cartella è impostata in cui una fotocamera mette le sue immagini.
    .advice = Sceglierne una in Impostazioni → Questo banco → Foto della scatola aperta, oppure consegnare il file di un’immagine.
problem-photo-not-seen = Nessuna nuova immagine di questa scatola in { $folder }.
    .advice = Scattare l’immagine con la fotocamera mentre l’ordine è sullo schermo, attendere che sia scritta e riprovare.
problem-photo-too-large = L’immagine { $file } supera 32 megabyte o 80 megapixel.
    .advice = Impostare la fotocamera su una dimensione minore: si conservano 1600 pixel per lato.
problem-photo-unreadable = L’immagine { $file } non è leggibile.
    .advice = Scattarla di nuovo, in JPEG, PNG o GIF.
problem-photos-full = L’ordine { $order } ha { $most } foto, e non se ne conservano altre.
    .advice = Prima togliere una foto che non serve.
problem-no-such-photo = Questa foto non c’è (più).
    .advice = Guardare di nuovo l’ordine: le foto spariscono dopo i loro giorni.
personal-photos = Foto di scatole aperte
personal-outside-camera = Le immagini che una fotocamera ha messo in { $folder } e che nessuno ha ripreso restano lì finché qualcuno le toglie.
photo-mode-never = Nessuna foto, salvo dove una regola la chiede
photo-mode-asked = Richieste; nessuna etichetta attende
photo-mode-required = Obbligatorie prima dell’etichetta
cli-photo-from = Da questo totale dell’ordine: { $amount }
cli-photo-folder = La cartella della fotocamera: { $folder }
cli-photo-removed = La foto { $photo } è stata tolta.
cli-photo-saved = Salvato: { $file }
cli-photos-none = Nessuna foto.

# La finestra.

photos-title = Foto della scatola aperta
photos-help = Che cosa c’era nel pacco prima che fosse chiuso. La foto si conserva con la spedizione, senza luogo e ora della fotocamera, e sparisce da sola dopo i suoi giorni.
photos-mode = Di quali ordini
photos-from-on = Solo da un totale dell’ordine
photos-folder = La cartella della fotocamera
photos-folder-help = La cartella in cui il programma della fotocamera mette le immagini. La più recente viene ripresa e lascia la cartella. Senza cartella si sceglie il file di un’immagine.
photos-folder-save = Ricordare la cartella
act-photo = Foto
act-photo-save = Salva
act-photo-remove = Togli
signal-photo = Prima la foto
signal-photo-next = Fotografare la scatola aperta, poi stampare
photo-needed = Scattare una foto della scatola aperta prima dell’etichetta
photo-wanted = Scattare una foto della scatola aperta
photo-taken = { $count ->
        [one] { $count } foto di questo pacco
       *[other] { $count } foto di questo pacco
    }
photo-earlier = { $count ->
        [one] { $count } foto di un pacco precedente
       *[other] { $count } foto di pacchi precedenti
    }
photo-of = Foto del { $when }
photo-of-packer = Foto del { $when }, imballato da { $packer }
photo-kept = La foto è conservata
