# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = Nel pannello di controllo: Settings → Store-level API accounts → Create API account, del tipo V2/V3 API token. Diritti: Orders «modify», Information & settings «read-only». Salvare, e copiare l’access token e l’API path; il token è mostrato una sola volta.
shop-api-path-bigcommerce = API path
shop-api-path-help-bigcommerce = Come lo mostra la pagina dell’account API, https://api.bigcommerce.com/stores/…/v3/; funziona anche l’indirizzo del pannello di controllo, https://store-….mybigcommerce.com.
shop-token-bigcommerce = Access token
shop-token-help-bigcommerce = Salvato una volta, mai più mostrato.
shop-statuses-help-bigcommerce = Con i loro nomi inglesi originali, comunque si chiamino nel negozio, o con i loro numeri. Gli ordini in uno stato che qui non c’è non vengono scaricati.
order-several-addresses = va a { $count } indirizzi: spedirlo dal negozio

shop-kind-squarespace = Squarespace
shop-guide-squarespace = Nel sito: Settings → Developer tools → Developer API keys → Generate key. Spuntare Orders «Read and Write», salvare, e copiare la chiave; è mostrata una sola volta. Il piano del sito deve includere le commerce API.
shop-url-help-hosted = Quello del servizio; è uguale per ogni sito e resta com’è.
shop-key-squarespace = Chiave API
shop-key-help-squarespace = Salvata una volta, mai più mostrata.
shop-notify-squarespace = Squarespace invia l’e-mail al cliente
shop-notify-help-squarespace = La sua e-mail di ordine spedito, con i numeri di tracking.
shop-service-squarespace = Nome del servizio
shop-service-help-squarespace = Un’evasione deve indicare il servizio del corriere; i clienti lo leggono accanto al corriere.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = Nel back office: Settings → Store settings → Developers → New API key. Attivarla, spuntare Orders «read and write» e Settings «read», salvare, e copiare chiave e segreto. Creare una chiave solo per Packdesk: tutti quelli che usano una stessa chiave ne condividono le richieste.
shop-url-help-lightspeed-c = Quello del cluster europeo; i negozi americani sono su https://api.shoplightspeed.com. Una chiave rifiutata da uno dei due viene provata con l’altro.
shop-language-lightspeed-c = Lingua del negozio
shop-language-help-lightspeed-c = Una delle lingue del negozio, come nl, en, de o fr: i titoli dei prodotti arrivano in quella.
shop-notify-lightspeed-c = Il negozio invia l’e-mail di ordine spedito
shop-notify-help-lightspeed-c = La sua e-mail, una volta per ogni spedizione.
shop-notify-code-lightspeed-c = Il negozio invia il numero di tracking per e-mail
shop-notify-code-help-lightspeed-c = Un’e-mail a sé. Con entrambe il cliente ne riceve due.
shop-link-lightspeed-c = Scrivere il link al posto del numero
shop-link-help-lightspeed-c = Il negozio ha un campo per il numero e nessuno per il link. Crea un link da solo dove il suo metodo di spedizione conosce il corriere.
shop-currency-lightspeed-c = Valuta
shop-currency-help-lightspeed-c = Tre lettere, come EUR; vuoto se la si deve chiedere al negozio.
shop-key-lightspeed-c = Chiave API
shop-key-help-lightspeed-c = Settings → Store settings → Developers, con il diritto di leggere e scrivere gli ordini.
shop-secret-lightspeed-c = Segreto API

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = Nel pannello di controllo: Apps → My apps, e creare un’app propria. Darle gli scope read_store_profile, read_orders e update_orders, e copiarne il token segreto. Il piano del negozio deve includere l’API.
shop-store-ecwid = ID del negozio
shop-store-help-ecwid = Il numero in fondo al pannello di controllo.
shop-token-ecwid = Token segreto
shop-token-help-ecwid = Comincia con secret_. Salvato una volta, mai più mostrato.
shop-statuses-help-ecwid = Gli stati della spedizione, con i nomi di Ecwid; quelli propri sono quelli con CUSTOM, da 1 a 3. Gli ordini in uno stato che qui non c’è non vengono scaricati.

shop-kind-sendcloud = Sendcloud, ordini dei negozi collegati
shop-guide-sendcloud = In Sendcloud: Impostazioni → Integrazioni → collegare «Sendcloud API», poi copiare entrambe le chiavi; quella segreta è mostrata una sola volta. Arrivano gli ordini di tutti i negozi collegati lì, con il punto di ritiro scelto dal cliente. A Sendcloud non si comunica che cosa è stato spedito: per questo collegare il negozio stesso.
shop-integrations-sendcloud = Integrazioni
shop-integrations-help-sendcloud = I loro numeri, separati da virgole; vuoto: tutte. La prova della connessione nomina i negozi.
shop-statuses-help-sendcloud = Che cosa significa ogni stato dei negozi collegati, come lo mostra Sendcloud. Un ordine il cui stato non è qui viene messo da parte e nominato.
shop-brings-orders-sendcloud = Far entrare gli ordini
shop-brings-orders-help-sendcloud = Disattivato: si usano solo i punti di ritiro, per gli ordini che arrivano dai negozi stessi.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = Nella cassa: Setup → Personal tokens → Add personal token, e copiare il token; ha i diritti di chi lo crea. I token personali ci sono solo nel piano Plus. Un negozio che vende sul sito di Lightspeed è Ecwid: collegare quello. X-Series non prende numeri di tracking: viene a sapere che una vendita è partita, e il cliente non viene a sapere nulla da lei.
shop-url-help-lightspeed-x = Come https://garden.retail.lightspeed.app: l’indirizzo al quale si apre la cassa.
shop-token-lightspeed-x = Token personale
shop-token-help-lightspeed-x = Salvato una volta, mai più mostrato.
