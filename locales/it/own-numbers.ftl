# Carriers whose labels are drawn here under numbers they allotted: kinds, accounts, blocks, approval, routing files.

carrier-kind-own-dpd = DPD, con numeri del deposito
carrier-kind-own-s10 = Un servizio postale, con i suoi numeri (UPU S10)
carrier-kind-own-swiss-post = Posta Svizzera, con una licenza di affrancatura
carrier-kind-own-mondial-relay = Mondial Relay, con numeri del marchio
carrier-kind-own-packeta = Packeta, con un intervallo di numeri
carrier-service-manifest = un file con i pacchi del giorno

own-dpd-depot = Deposito
own-dpd-depot-help = Le quattro cifre del deposito da cui partono i pacchi.
own-dpd-depot-digits = un deposito ha quattro cifre
own-dpd-tables = Cartella dei file di instradamento
own-dpd-tables-help = La cartella di questo computer con i file ROUTES, DEPOTS, SERVICE e COUNTRY del deposito. Mettervi quelli nuovi prima che i vecchi scadano.
own-dpd-delis-id = ID Delis
own-dpd-delis-id-help = Per il file di fine giornata (MPSEXPDATA).
own-dpd-customer = Codice cliente
own-dpd-customer-help = Per il file di fine giornata, come l’ha dato il deposito.
own-dpd-customer-length = un codice cliente ha undici caratteri
own-dpd-sub-customer = Sottocodice cliente
own-dpd-no-tables = i file di instradamento del deposito non sono leggibili ({ $why })
own-dpd-no-service = i file di instradamento non hanno un servizio { $service }; il servizio di un metodo è il numero DPD di tre cifre, come 101
own-dpd-no-country = i file di instradamento non conoscono il paese { $country }
own-dpd-no-route = i file di instradamento non hanno una via per { $country } { $postal_code } con il servizio { $service }
own-dpd-tables-expired = i file di instradamento del deposito, versione { $version }, valgono fino al { $day }
own-dpd-no-data = nell’account manca «{ $field }»

own-mondial-relay-brand = Codice del marchio
own-mondial-relay-brand-help = Le due cifre iniziali dei propri codici a barre.
own-mondial-relay-routes = File degli instradamenti
own-mondial-relay-routes-help = Un file CSV di questo computer ricavato dal piano di smistamento: country;from;to;agency;service;run.
own-mondial-relay-no-table = il file degli instradamenti non è leggibile ({ $why })
own-mondial-relay-no-route = il file degli instradamenti non ha una via per { $country } { $place }

range-file-head = la prima riga non è form,first,last
range-file-many = ci sono più di { $most } blocchi
range-file-none = non contiene alcun blocco
range-file-columns = la riga { $line } non è FORM,FIRST,LAST: «{ $text }»
range-file-form = la riga { $line } non inizia con una forma di numeri: «{ $text }»
range-file-descends = nella riga { $line } l’ultimo numero precede il primo: «{ $text }»
range-file-does-not-fit = la riga { $line } ha numeri che questa forma non ha: «{ $text }»
problem-range-file = Questi non sono blocchi di numeri: { $why }.
    .advice = Un file di questo tipo inizia con la riga form,first,last; sotto c’è una riga per ogni blocco, come dpd 0998,1000000000,1000000999. Non è stato aggiunto nulla.
problem-range-kind = { $carrier } non numera i suoi pacchi in questa forma.
    .advice = Scegliere la forma adatta al tipo del suo account, o cambiare l’account. Non è stato usato nessun numero.
problem-range-low = A { $carrier } { $left ->
        [one] resta un numero
       *[other] restano { $left } numeri
    }.
    .advice = Chiedere il prossimo blocco, e aggiungerlo nelle impostazioni o con packdesk carriers add-numbers prima che siano usati.
problem-carrier-files = I file forniti da { $carrier } non sono corretti: { $why }.
    .advice = Chiedere al corriere i suoi file più recenti, e metterli nella cartella indicata dal suo account.

look-numbers-spent = { $carrier } non ha più numeri
look-numbers-low = I numeri di { $carrier } stanno finendo
look-files = File di { $carrier }

doctor-approval = Approvazione di { $carrier }
doctor-approval-fine = approvato il { $day } da { $who }, con il campione { $sample }
doctor-approval-missing = le etichette di { $carrier } si disegnano secondo la sua regola pubblicata, e non le ha approvate
doctor-approval-missing-advice = Inviare campioni stampati a { $carrier } prima del primo pacco; poi annotare l’approvazione nel suo account, o con packdesk carriers approve.
doctor-carrier-files = File di { $carrier }
doctor-carrier-files-wrong = non corretti: { $why }
doctor-carrier-files-wrong-advice = Chiedere al corriere i suoi file più recenti, e metterli nella cartella indicata dal suo account ({ $why }).

journal-carrier-approved = { $carrier } ha approvato il { $day } le etichette disegnate qui
journal-carrier-approval-removed = L’approvazione di { $carrier } è stata ritirata

cli-approved = { $carrier }: approvato il { $day } da { $who }, con il campione { $sample }
cli-not-approved = { $carrier }: non ancora approvato
cli-manifest = { $file }: { $count ->
    [one] una spedizione
   *[other] { $count } spedizioni
}
cli-manifest-replaced = Queste lettere non esistono nella codifica del file, e un ? sta al posto di ognuna: { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (posta)
number-form-swiss-post = Posta Svizzera
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = Prefisso aziendale GS1
number-part-extension = Cifra di estensione
number-part-service = Indicatore di servizio
number-part-country = Paese della posta
number-part-licence = Licenza di affrancatura
number-part-depot = Deposito
number-part-brand = Codice del marchio
number-block = Blocco { $place }
number-block-remove = Rimuovere il blocco
number-block-add = Aggiungere un blocco
number-blocks-import = Aggiungere blocchi da un file
number-blocks-imported = { $count ->
    [one] { $carrier } ora ha un numero.
   *[other] { $carrier } ora ha { $count } numeri.
}

approval-title = Approvazione
approval-missing = { $carrier } non ha ancora approvato queste etichette. Inviare campioni stampati prima del primo pacco.
approval-given = Approvato il { $day } da { $who }, con il campione { $sample }.
approval-day = Giorno
approval-sample = Campione
approval-sample-help = Il numero di un pacco campione, o il nome del suo file.
approval-who = Approvato da
approval-save = Annotare l’approvazione
approval-withdraw = Non vale più
approval-saved = Annotato.

act-save-carrier-file = Salvare il file del corriere
hand-over-file-replaced = Queste lettere non esistono nella codifica del file, e un ? sta al posto di ognuna: { $letters }
