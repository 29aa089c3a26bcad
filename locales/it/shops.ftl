# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Solo file
shop-kind-api = Negozio su misura, via API
shop-guide-api = Salvare il negozio, poi creare la sua chiave qui o con packdesk shops key. Il negozio invia i suoi ordini a /api/v3/orders di packdesk serve, e lì legge i numeri.
shop-guide-woo = Creare una chiave nel negozio: WooCommerce → Impostazioni → Avanzate → REST API → Aggiungi chiave, permessi Lettura/Scrittura.
shop-guide-shopify = Nella dashboard per sviluppatori di Shopify, creare un’app per il proprio negozio, pubblicare una versione con i diritti elencati nel manuale, installarla, e copiare client ID e segreto. Funziona anche il token di un’app più vecchia.
shop-url = Indirizzo
shop-url-help = Come https://shop.example. Nella rete del negozio stesso funziona anche http; le richieste sono allora firmate.
shop-key = Consumer key
shop-key-help = WooCommerce → Impostazioni → Avanzate → REST API, con il diritto di lettura e scrittura.
shop-secret = Consumer secret
shop-secret-help = Salvato una volta, mai più mostrato.
shop-url-shopify-help = L’indirizzo permanente, come https://name.myshopify.com; funziona anche quello delle pagine di amministrazione.
shop-payments = Che cosa significano al banco gli stati del pagamento
shop-payments-help = Come li chiama Shopify. Gli ordini in uno stato che qui non c’è non vengono scaricati. Le sospensioni nel negozio tengono comunque in attesa un ordine.
shop-locations = Sedi imballate qui
shop-locations-help = Nomi come nel negozio, separati da virgole; vuoto per tutte.
shop-notify = Shopify invia l’e-mail al cliente
shop-notify-help = La sua e-mail di ordine spedito, con i numeri di tracking.
shop-point-attribute = Attributo con il punto di ritiro
shop-point-attribute-help = Il nome con cui un’app lascia il numero del punto nell’ordine; vuoto se non c’è una tale app, o se Packdesk lo trova da solo.
shop-client-id = Client ID
shop-client-id-help = Dell’app nella dashboard per sviluppatori. Resta vuoto per il token di un’app più vecchia.
shop-client-secret = Client secret, o token
shop-client-secret-help = Salvato una volta, mai più mostrato. Il token (shpat_…) è quello di un’app creata nelle impostazioni del negozio prima del 2026.
shop-statuses = Che cosa significano al banco gli stati del negozio
shop-statuses-help = Gli stati che qui non ci sono non vengono scaricati.
shop-statuses-api-help = Un ordine con uno stato che qui non c’è viene rifiutato, indicandone il nome. Le parole open, waiting, cancelled e completed sono sempre note.
shop-webhook = Webhook
shop-webhook-help = Dove il negozio vuole sapere che dei pacchi sono partiti, sono in viaggio o sono stati annullati: https, o questa macchina. Vuoto: non si avvisa nessuno.
shop-webhook-shipped = Avvisare di ciò che è partito
shop-webhook-withdrawn = Avvisare di ciò che è annullato
shop-webhook-tracking = Avvisare di dove sono i pacchi
shop-webhook-returns = Avvisare dei resi
shop-webhook-secret = Chiave di firma del webhook
shop-webhook-secret-help = Il negozio la sceglie e verifica con essa Sendcloud-Signature: l’HMAC-SHA256 di ciò che riceve. Senza, non si invia nulla.
shop-shipped-status = Stato dopo la spedizione
shop-shipped-status-help = Che cosa diventa l’ordine nel negozio quando la sua etichetta è uscita.
shop-note-to-customer = Inviare il numero di tracking come nota
shop-note-to-customer-help = Disattivarlo se l’e-mail di ordine spedito del negozio contiene già il numero: allora la nota è per il personale del negozio.
shop-withdrawn-note = Nota quando si annulla un’etichetta
shop-withdrawn-note-help = Scritta nell’ordine per il personale del negozio; { "{carrier}" } e { "{number}" } vengono completati.
shop-weight-unit = Unità dei pesi
shop-weight-unit-help = Come g, kg o lb. Confrontare i primi ordini con il peso dei prodotti.
shop-guide-prestashop = Creare una chiave nel negozio: Parametri Avanzati → Webservice → abilitarlo, Aggiungi nuova chiave, Genera. Spuntare Visualizza (GET) per orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads e customer_messages; Modifica (PUT) per order_carriers; Aggiungi (POST) per order_carriers e order_histories.
shop-url-help-prestashop = Come https://shop.example. Con http la chiave si può leggere in transito: solo nella rete del negozio stesso.
shop-key-prestashop = Chiave
shop-key-help-prestashop = 32 lettere maiuscole e cifre, da Parametri Avanzati → Webservice.
shop-statuses-help-prestashop = paid, unpaid e shipped sono ciò che uno stato dice di sé; in più il numero di uno stato, il suo nome, o l’impostazione che lo indica, come PS_OS_CANCELED. Ciò che qui non ha un significato non viene scaricato.
shop-shipped-status-help-prestashop = Che cosa diventa l’ordine quando la sua etichetta è uscita: il numero dello stato, il suo nome, o PS_OS_SHIPPING per quello che il negozio prevede.
shop-mails-prestashop = Il negozio invia l’e-mail al cliente
shop-mails-help-prestashop = L’e-mail dello stato dopo la spedizione, con il numero di tracking. Parte una sola volta.
shop-number-prestashop = Numero del negozio
shop-number-help-prestashop = Solo se più negozi condividono un PrestaShop: il suo numero, o all.
shop-key-in-address = Inviare la chiave nell’indirizzo
shop-key-in-address-help = Solo se il server web non passa la chiave al negozio. La chiave resta allora nel log del server.
shop-files = Gli ordini arrivano come file

# How an order file was read.

read-as-encoding = lettere in { $encoding }
read-as-decimals = { $mark ->
    [comma] una virgola prima dei decimali (1.234,50)
   *[point] un punto prima dei decimali (1,234.50)
}
read-as-weights = { $mark ->
    [comma] nei pesi una virgola prima dei decimali (1.234,50)
   *[point] nei pesi un punto prima dei decimali (1,234.50)
}
read-as-dates = { $order ->
    [month-first] nelle date prima il mese (12/31/2026)
   *[day-first] nelle date prima il giorno (31/12/2026)
}
shop-comes = Invia i suoi ordini da sé, attraverso l’API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = Nell’amministrazione del negozio: System → Extensions → Integrations → Add New Integration. Nella scheda API scegliere Custom e spuntare Sales → Operations → Orders → Actions (View, Ship, Comment), Sales → Operations → Shipments, Catalog → Inventory → Products e Stores → Settings → All Stores. Save, Activate, Allow, e copiare i quattro valori.
shop-url-help-magento = Come https://shop.example, con la cartella in cui si trova il negozio, se ne ha una. Funziona anche un indirizzo seguito da /rest.
shop-statuses-help-magento = Gli otto stati di Magento, e in più qualsiasi stato proprio, che viene prima di quello di Magento. Ciò che qui non ha un significato non viene scaricato.
shop-mails-magento = Il negozio invia l’e-mail al cliente
shop-mails-help-magento = La sua e-mail di una spedizione, con i numeri di tracking e i link.
shop-source-magento = Fonte di inventario
shop-source-help-magento = Il codice della fonte da cui partono i pacchi, se il negozio ne ha più di una (Stores → Inventory → Sources); vuoto per quella che sceglie da sé.
shop-barcode-magento = Attributo con il codice a barre
shop-barcode-help-magento = Il codice dell’attributo del prodotto, se non è ean, gtin, barcode o upc.
shop-hs-magento = Attributo con il codice HS
shop-hs-help-magento = Il codice dell’attributo del prodotto, se non è hs_code o tariff_code.
shop-point-help-magento = Il nome dell’attributo di estensione in cui un modulo lascia il numero del punto; vuoto se non c’è, o se Packdesk lo trova da solo.
shop-token-magento = Access token
shop-token-help-magento = Dell’integrazione. Da solo basta soltanto se il negozio lo permette: Stores → Configuration → Services → OAuth → Consumer Settings.
shop-token-secret-magento = Access token secret
shop-four-values-help-magento = Dell’integrazione. Tutti e quattro i valori insieme, o l’access token da solo.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = Nell’amministrazione del negozio: Settings → System → Integrations → Add integration, con un ruolo che abbia i diritti elencati nel manuale. Copiare access key ID e secret access key.
shop-url-help-shopware = Come https://shop.example, con la cartella in cui si trova il negozio, se ne ha una. Con http chiave e token si possono leggere in transito: solo nella rete del negozio stesso.
shop-key-shopware = Access key ID
shop-key-help-shopware = Dell’integrazione; inizia con SWIA.
shop-secret-shopware = Secret access key
shop-statuses-help-shopware = Come li chiama Shopware (paid, authorized, open…). Gli ordini in uno stato che qui non c’è non vengono scaricati. Un ordine o una consegna annullati, e quelli già partiti, sono noti comunque.
shop-mails-shopware = Shopware invia l’e-mail al cliente
shop-mails-help-shopware = Le e-mail che i suoi flussi inviano quando una consegna è spedita, con i numeri di tracking.
shop-hs-shopware = Campo personalizzato con il codice HS
shop-hs-help-shopware = Il suo nome tecnico nei prodotti, se non è customs_tariff_number o hs_code.
shop-point-shopware = Campo personalizzato con il punto di ritiro
shop-point-help-shopware = Il nome tecnico con cui un plugin lascia il numero del punto; vuoto se non c’è, o se Packdesk lo trova da solo.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = Nella dashboard: Settings → API keys → Create, con un ruolo che abbia i permessi ReadOrder e UpdateOrder, e copiare la chiave; viene mostrata una volta sola. I server accettano chiavi dalla versione 3.6, se “api-key” è nel loro authOptions.tokenMethod. Altrimenti creare un amministratore con un tale ruolo e inserirne nome e password.
shop-url-help-vendure = Quello del server o della sua Admin API, come https://shop.example/admin-api. Via http la chiave può essere letta lungo la strada: solo nella rete del negozio.
shop-user-vendure = Nome dell’amministratore
shop-user-help-vendure = Vuoto se il segreto è una chiave API.
shop-channel-vendure = Token del canale
shop-channel-help-vendure = Di un negozio con più canali: Settings → Channels. Vuoto per il canale predefinito.
shop-statuses-help-vendure = Gli stati di un ordine, con i nomi di Vendure, e quelli che il server ha aggiunto. Gli ordini in uno stato che qui non c’è non vengono scaricati. Ciò che resta di un ordine la cui evasione è stata annullata va spedito di nuovo.
shop-handler-vendure = Gestore dell’evasione
shop-handler-help-vendure = Il codice del gestore che prende il nome di un corriere e un numero. Resta com’è, a meno che il server non ne abbia uno manuale.
shop-weight-field-vendure = Campo con il peso
shop-weight-field-help-vendure = Il nome del campo personalizzato in cui le varianti hanno il peso; vuoto se non ce l’hanno. Vendure non ha pesi propri.
shop-secret-vendure = Chiave API o password
shop-secret-help-vendure = Salvata una volta, mai più mostrata.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = In Medusa Admin: Settings → Secret API keys → Create, e copiare il token; viene mostrato una volta sola. Una chiave così può tutto ciò che può un amministratore: usarla solo per Packdesk, così da poterla revocare a parte.
shop-url-help-medusa = Quello del server Medusa, come https://shop.example. Via http la chiave può essere letta lungo la strada: solo nella rete del negozio.
shop-statuses-help-medusa = Che cos’è alla postazione un ordine di cui resta qualcosa da spedire, secondo lo stato del pagamento con i nomi di Medusa. Gli ordini il cui pagamento è in uno stato che qui non c’è non vengono scaricati. Se il denaro viene preso solo quando il pacco è partito, authorized vuol dire da spedire. Un ordine annullato, completato o archiviato è noto comunque.
shop-notify-medusa = Il negozio scrive al cliente
shop-notify-help-medusa = Medusa da sé non invia e-mail; se questo è disattivato, al server si chiede di tralasciare quelle che invia quando viene creata una spedizione.
shop-location-medusa = Luogo di magazzino
shop-location-help-medusa = L’id del luogo da cui partono i pacchi, come sloc_…; vuoto per quello dell’opzione di spedizione.
shop-key-medusa = Chiave API segreta
shop-key-help-medusa = Salvata una volta, mai più mostrata.

# Testing the connection.
act-test-shop = Prova della connessione
shop-testing = Prova in corso…
shop-test-works = La connessione funziona.
shop-test-answers = Il negozio risponde, e qualcosa va corretto:
shop-test-name = Negozio
shop-test-version = Versione
shop-test-open = Ordini aperti
shop-test-count = { $more ->
    [yes] almeno { $count }
   *[no] { $count }
}
shop-test-clock = Orologio
shop-test-apart = { $seconds ->
    [0] come qui
   *[other] { $seconds } s { $which ->
        [ahead] avanti rispetto a qui
       *[behind] indietro rispetto a qui
    }
}

# Where the points of another shop are.
shop-points-from = Punti di ritiro da
shop-points-from-help = Il nome breve di un negozio del tipo Sendcloud a cui questo negozio è collegato, una barra e il numero dell’integrazione, come platform/41. Gli ordini senza punto di ritiro ricevono quello conservato lì. Vuoto: non se ne aggiunge nessuno.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] Un ordine aperto è stato ricontrollato
   *[other] { $count } ordini aperti sono stati ricontrollati
}
