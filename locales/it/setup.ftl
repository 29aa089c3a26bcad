# La configurazione della stazione, e la stazione di prova.

## Passi

setup-step-shop = Il negozio
setup-step-carrier = Il corriere
setup-step-printer = La stampante di etichette
setup-step-scale = La bilancia
setup-step-label = La prima etichetta
setup-state-missing = da fare
setup-state-untried = presente, non ancora provato
setup-state-done = funziona
setup-state-left-out = tralasciato

## La pagina guidata

screen-setup = Configurazione
setup-trying = In prova…
setup-where = Passo { $step } di { $of }
setup-shop-lead = Gli ordini arrivano dal negozio. Collegarlo e scaricare gli ordini una volta: è la prova.
setup-shop-files = Nessun negozio in rete? Importare invece un file di ordini.
shop-more = Altro: ciò che è usuale è già indicato
shop-open-keys = Aprire la pagina in cui si crea la chiave
setup-shop-fetched = Il negozio risponde: sono arrivati { $orders } ordini.
setup-carrier-lead = Indicare da dove partono i pacchi, chi li trasporta e che cosa c’è già con quel corriere.
setup-carrier-have = Che cosa c’è già?
setup-carrier-sendcloud = Un account Sendcloud
setup-carrier-sendcloud-how = La chiave pubblica e quella segreta, dalle impostazioni di Sendcloud, Integrazioni.
setup-carrier-contract = Un contratto con un corriere
setup-carrier-contract-how = Le chiavi date da quel corriere per la propria interfaccia.
setup-carrier-numbers = Numeri propri
setup-carrier-numbers-how = Un intervallo di numeri assegnato dal corriere, o il suo prefisso GS1: le etichette si stampano senza rete.
setup-carrier-sender = Da dove partono i pacchi
setup-carrier-name = Nome del corriere
setup-carrier-works = Il corriere risponde: l’account funziona.
setup-carrier-left = { $count } numeri sono pronti.
setup-carrier-method = Un metodo è ciò con cui si spedisce. Questo prende ogni pacco fino a 30 kg, ovunque; si potrà restringere più tardi.
setup-carrier-service = Scegliere con che cosa si spedisce: farlo elencare dal corriere o inserire il nome che gli dà. Altro si può aggiungere più tardi.
setup-printer-lead = Packdesk cerca stampanti su USB, in rete e nel sistema. Stampare un’etichetta di test e prenderla in mano.
setup-printer-seen = L’etichetta di test è uscita, intera e diritta?
setup-printer-not-seen = Guardare le impostazioni della stampante e stamparne un’altra.
setup-scale-lead = Collegare la bilancia e metterci un pacco: il peso appare qui. Senza bilancia, tralasciare questo passo.
setup-scale-lay = Mettere qualcosa sulla bilancia.
setup-label-lead = Aprire un ordine in Imballare e stampare l’etichetta: una vera, con cui un pacco può partire. Si può annullare.
setup-label-none = Nessun ordine è ancora pronto: vedere il passo 1, o importare un file di ordini.
setup-label-ready = { $count } ordini sono pronti.
setup-done = Tutto è configurato
setup-banner = Configurazione: passo { $step } di { $of }, { $name }
act-setup = Configurare la stazione
act-setup-next = Passo successivo
act-setup-before = Passo precedente
act-setup-leave-out = Tralasciare questo passo
act-setup-later = Più tardi
act-setup-finish = Iniziare a imballare
act-setup-test = Provare
act-setup-seen = Sì, ce l’ho
act-setup-not-seen = No
act-setup-add-method = Creare questo metodo

## La stazione di prova

practice-name-shop = Negozio di prova
practice-name-printer = Stampante di prova
practice-name-scale = Bilancia di prova
practice-name-station = Stazione di prova
practice-name-carrier = Pacco Prova
practice-name-sendcloud = Sendcloud di prova
practice-name-parcel = Pacco
practice-name-express = Espresso
practice-name-pickup = Punto di ritiro
practice-name-heavy = Pacco pesante
practice-name-world = Pacco mondo
practice-name-economy = Economico con Sendcloud
practice-name-rule-padding = Imbottitura e scatola
practice-name-rule-heavy = Pacchi pesanti
practice-name-rule-crates = Due casse sono due pacchi
practice-name-rule-check = Gli articoli incisi si controllano
practice-name-note-heavy = In due, reggiare la scatola
sheet-practice = Codici a barre da provare
sheet-practice-one = Ordine { $order }, un articolo: scansionare due volte
sheet-practice-several = Ordine { $order }, più articoli
sheet-practice-two-parcels = Ordine { $order }, due pacchi
sheet-practice-held = Ordine { $order }, bloccato
sheet-practice-cancelled = Ordine { $order }, annullato
sheet-practice-checked = Ordine { $order }: scansionare l’ordine, poi gli articoli
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = L’articolo sbagliato: { $item }
act-practice-sheet = Stampare codici a barre da provare
practice-sheet-printed = Il foglio di codici a barre è in stampa.
problem-practice-nothing-to-try = Non c’è ancora nessun ordine da provare.
    .advice = Aspettare che arrivino gli ordini del negozio di prova, poi stampare il foglio.
