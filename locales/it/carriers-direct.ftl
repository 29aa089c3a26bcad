# Carriers that are asked directly: what their accounts have to be told, and what they have no place for.

dhl-parcel-de-customer-number = Codice cliente (EKP)
dhl-parcel-de-customer-number-help = Le prime dieci cifre di ogni numero di fatturazione. Le due successive vengono dal prodotto, le ultime due sono la partecipazione.
dhl-parcel-de-participation = Partecipazione
dhl-parcel-de-participation-help = Le ultime due cifre dei numeri di fatturazione, come da contratto.
dhl-parcel-de-print-format = Formato delle etichette
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Rifiutare gli indirizzi tedeschi che non si possono codificare
dhl-parcel-de-must-encode-help = DHL chiede un supplemento per ciascuno. Altrimenti le loro etichette si stampano lo stesso.
dhl-parcel-de-profile = Profilo di gruppo
dhl-parcel-de-user = Utente del portale clienti business
dhl-parcel-de-user-help = Un utente di sistema del portale clienti business Post & DHL che può spedire con questi contratti.
dhl-parcel-de-password = Password di questo utente
dhl-parcel-de-api-key = Chiave API
dhl-parcel-de-api-key-help = In developer.dhl.com: un’app con «Parcel DE Shipping (Post & Parcel Germany)» e «Authentication (Post & Parcel Germany)».
dhl-parcel-de-api-secret = Segreto API
dhl-parcel-de-billing-part = servono { $count } cifre o lettere
dhl-parcel-de-no-product = non è un prodotto DHL, come V01PAK
dhl-parcel-de-billing-number = non è un numero di fatturazione di 14 cifre o lettere
dhl-parcel-de-no-country = DHL non ha un codice per questo paese
dhl-parcel-de-no-point = DHL accetta una Packstation con il suo numero (da 100 a 999) e il numero cliente del locker, oppure una filiale con il suo numero e un nome che contiene Filiale o Paketshop

ups-account-number = Numero di account
ups-account-number-help = Il numero del mittente, sei lettere e cifre, come appare sulle fatture.
ups-account-number-form = servono sei lettere e cifre
ups-client-id = Client ID
ups-client-id-help = In developer.ups.com: un’app con i prodotti Shipping, Rating e Tracking, per questo numero di account.
ups-client-secret = Client secret
ups-no-access-points = Packdesk non spedisce ancora agli UPS Access Point
ups-no-american-sender = Packdesk non spedisce ancora con UPS dagli Stati Uniti o da Porto Rico

karrio-url-help = Come la apre il browser, per esempio http://127.0.0.1:5002 o https://karrio.example.com.
karrio-labels = Etichette
karrio-labels-help = Ciò che fanno le connessioni in Karrio. Lo ZPL è fatto per una sola risoluzione, che Karrio non dice: i corrieri fanno per lo più 203 punti per pollice, il «custom carrier» di Karrio 300.
karrio-labels-zpl-203 = ZPL, 203 punti per pollice
karrio-labels-zpl-300 = ZPL, 300 punti per pollice
karrio-labels-pdf = PDF
karrio-api-key = Chiave API
karrio-api-key-help = Nella dashboard di Karrio: Developers, API keys. La chiave di un account di prova prenota presso i servizi di prova dei corrieri.
karrio-no-rate = Karrio non ha un prezzo per questi pacchi e questo indirizzo. Forse la connessione è disattivata, o i pacchi sono troppo pesanti
karrio-no-service-points = Packdesk non spedisce ancora ai punti di ritiro tramite Karrio
karrio-no-connection = in questo Karrio non è attiva nessuna connessione che spedisce
karrio-customs-no-notes = Karrio non ha posto per note e dichiarazioni alla dogana: toglierle
