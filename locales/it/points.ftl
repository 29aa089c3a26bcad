# Service points: what is kept of them, and choosing one for an order.

problem-point-ambiguous = Più punti di ritiro corrispondono lì a «{ $point }», di { $carriers }.
    .advice = Indicare di quale corriere è.
problem-point-carrier-off = I punti di ritiro di { $carrier } in { $country } non sono attivi per { $shop }.
    .advice = Attivarli: packdesk points on { $id } { $carrier } con il codice del paese.
problem-streets-none = Nessun file di strade è impostato.
    .advice = Impostarne uno in Impostazioni → Punti di ritiro, o con packdesk points streets FILE.
problem-streets-unlike = { $file } non contiene strade che Packdesk sappia disegnare.
    .advice = Scegliere un file PMTiles, versione 3, di tasselli vettoriali compressi con gzip o non compressi.
problem-point-file-columns = A { $file } mancano colonne necessarie per ogni punto di ritiro: { $columns }.
    .advice = La pagina del manuale sui punti di ritiro elenca le colonne.
problem-point-file-too-large = { $file } contiene più punti di ritiro di quanti ne abbia un corriere.
    .advice = Dividerlo per paese.
problem-point-file-unrecognised = { $file } non contiene punti di ritiro che Packdesk sappia leggere.
    .advice = Importare una tabella con le colonne elencate nel manuale, o una risposta dell’API di Sendcloud salvata come JSON.
problem-point-not-found = Nessun punto di ritiro «{ $point }» è noto in { $country }.
    .advice = Guardare i più vicini, o importare punti più recenti.
problem-point-unavailable = «{ $point }» non accetta pacchi, secondo il corriere; l’ordine { $order } non è stato prenotato.
    .advice = Scegliere per l’ordine un altro punto di ritiro.
problem-points-no-land = I punti di ritiro in { $country } non si possono chiedere: Packdesk non sa dove si trova il suo territorio.
    .advice = Importarli da un file.
problem-points-no-source = Nessun account di un corriere comunica punti di ritiro.
    .advice = Configurare un account con Sendcloud, o importare i punti da un file.

start-points = richiesta dei punti di ritiro

journal-points-on = Punti di ritiro di { $carrier } in { $country } attivati per { $shop }
journal-points-off = Punti di ritiro di { $carrier } in { $country } disattivati per { $shop }

point-file-carrier = il codice di un corriere, come dpd
point-file-cells = non più celle delle intestazioni; una cella che contiene il separatore va tra virgolette
point-file-city = al massimo 200 caratteri stampabili
point-file-code = il codice del punto presso il corriere
point-file-country = il codice di un paese, come NL
point-file-hours = orari, come Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = al massimo 200 caratteri stampabili
point-file-kind = servicepoint, locker, post_office o carrier_depot
point-file-latitude = una latitudine e una longitudine in gradi
point-file-max-height = millimetri interi
point-file-max-length = millimetri interi
point-file-max-weight = grammi interi
point-file-max-width = millimetri interi
point-file-name = al massimo 200 caratteri stampabili
point-file-platform-id = al massimo 200 caratteri stampabili
point-file-position = una latitudine e una longitudine in gradi
point-file-postal-code = al massimo 200 caratteri stampabili
point-file-shape = un punto di ritiro nella forma dell’API di Sendcloud
point-file-shop-type = al massimo 200 caratteri stampabili
point-file-street = al massimo 200 caratteri stampabili

point-about = { $by ->
    [postal_code] Distanze approssimate da qui: il centro dei punti con lo stesso CAP
    [postal_area] Distanze approssimate da qui: il centro dei punti con un CAP che inizia allo stesso modo
   *[city] Distanze approssimate da qui: il centro dei punti della stessa città
}
point-none-near = Vicino all’indirizzo non è noto nessun punto di ritiro che accetti questo pacco
point-none-on = Per questo negozio in { $country } non sono attivi i punti di ritiro di nessun corriere
point-hours-unknown = orari sconosciuti
point-hours-closed = chiuso
point-hours-always = giorno e notte
point-hours-week = della settimana del { $day }
point-as-of = aggiornato al { $when }
point-gone = non accetta pacchi dal { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = Non è ancora salvato nessun punto di ritiro. Importarli: packdesk points import FILE, oppure packdesk points on SHOP CARRIER COUNTRY e packdesk points fetch
cli-points-list = { $carrier } { $country }: { $count } punti, { $gone } non accettano più pacchi
cli-points-whole = tutti comunicati { $when }
cli-points-open = { $count ->
    [one] un riquadro ancora da chiedere
   *[other] { $count } riquadri ancora da chiedere
}
cli-points-switch = { $shop }: { $carrier } { $country }
cli-points-imported = { $file }: { $added } nuovi, { $known } noti, { $gone } non accettano più pacchi
cli-points-unread = { $count ->
    [one] Un dato non è leggibile (un punto con orari illeggibili entra senza orari):
   *[other] { $count } dati non sono leggibili (un punto con orari illeggibili entra senza orari):
}
cli-point-of-order = { $order } va a { $point }
cli-point-of-none = { $order } non va a nessun punto di ritiro

order-point = Punto di ritiro
order-point-none = L’ordine non va a nessun punto di ritiro
order-point-choose = Scegliere un punto di ritiro
order-point-back = Tornare a quello del negozio
order-point-post-number = Numero cliente del locker
order-point-map = Mappa dei punti, disegnata con i contorni propri di questa stazione
order-point-map-closer = Mappa, più vicino
order-point-map-further = Mappa, più lontano
order-point-list = I punti più vicini
order-point-place = l’indirizzo, circa
act-choose-point = Scegliere un punto di ritiro
act-take-point = Inviarlo lì
order-point-this = Va qui

settings-points = Punti di ritiro
about-points = Negozi, locker e uffici postali dove i pacchi attendono i clienti: salvati qui, e trovati senza rete.
act-fetch-points = Chiederli tutti al corriere
act-points-on = Attivare
act-points-off = Disattivare
act-choose-points-file = Importare un file
points-on = Attivi
points-on-about = Agli ordini si offrono, e si confrontano, solo punti di corrieri attivi per il loro negozio.
points-shop = Negozio
points-country = Paese
points-carrier = Codice del corriere, come dpd
points-kept = Salvati
points-none = Non è ancora salvato nessun punto di ritiro.
points-whole = Il file contiene tutti i punti dei suoi corrieri nei suoi paesi
streets-title = Strade sulla mappa
streets-about = Un file PMTiles proprio con le strade, per esempio da OpenStreetMap. Viene letto dove si trova; alla rete non si chiede nulla.
streets-file = File
act-keep-streets = Salva il file
cli-streets-none = La mappa non ha strade. Impostare un file: packdesk points streets FILE
cli-streets-from = Le strade della mappa vengono da { $file }
