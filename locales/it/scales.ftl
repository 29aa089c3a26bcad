# The scale: what it shows, what can go wrong, weighing a parcel.

scale-shows-silent = Nessun peso
scale-shows-empty = Vuota
scale-shows-settling = In movimento…
scale-shows-parcel = Fermo
scale-shows-taken = Preso
scale-shows-below_zero = Sotto zero
scale-shows-overload = Troppo pesante
scale-shows-fault = Guasto

by-scale = lo dice la bilancia

weighed-other-method = Ora si spedisce con { $after }, non più con { $before }
weighed-found-method = Ora si spedisce con { $after }
weighed-no-method = { $before } non può più portarlo, e nient’altro può

journal-scale-saved = La bilancia { $scale } è stata configurata
journal-scale-removed = La bilancia è stata rimossa
journal-order-weighed = { $of ->
   *[one] Il pacco dell’ordine { $order } è stato pesato: { $weight }
    [other] Il pacco { $parcel } di { $of } dell’ordine { $order } è stato pesato: { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] La bilancia ha mostrato { $weight } per l’ordine { $order }; una persona ha tenuto il peso atteso { $expected }
    [other] La bilancia ha mostrato { $weight } per il pacco { $parcel } di { $of } dell’ordine { $order }; una persona ha tenuto il peso atteso { $expected }
}
journal-order-weight-fits = Il pacco { $parcel } di { $of } dell’ordine { $order } pesa { $weight }, circa quanto atteso
journal-order-not-weighed = { $of ->
   *[one] Il pacco dell’ordine { $order } non è stato pesato; una persona ha tenuto il peso atteso
    [other] Dal pacco { $parcel } di { $of } in poi, quelli dell’ordine { $order } non sono stati pesati; una persona ha tenuto i pesi attesi
}

problem-no-scale = Questo banco non ha una bilancia.
    .advice = Aggiungerne una nelle impostazioni, o con packdesk scale add.
problem-scale-unnamed = Alla bilancia serve un nome.
    .advice = Darle il nome che si usa abitualmente.
problem-scale-elsewhere = { $scale } è letta da un altro Packdesk di questa stazione.
    .advice = Usarla lì, o chiudere quello.
problem-scale-offline = { $scale } non è raggiungibile.
    .advice = Accenderla e controllare il suo cavo o la rete. Una porta seriale non deve essere aperta in un altro programma. L’imballaggio prosegue senza.
problem-scale-denied = Non si ha il diritto di usare { $scale }.
    .advice = packdesk doctor dice che cosa fare. L’imballaggio prosegue senza.
problem-scale-busy = { $scale } è usata da un altro programma.
    .advice = Chiudere quel programma. L’imballaggio prosegue senza.
problem-scale-silent = { $scale } non risponde.
    .advice = Controllare che sia accesa e come è impostata, poi provarla nelle impostazioni. L’imballaggio prosegue senza.
problem-scale-not-understood = { $scale } risponde, ma non con un peso comprensibile: «{ $said }»
    .advice = Provarla nelle impostazioni (packdesk scale try ADDRESS), che cerca il suo linguaggio e la sua velocità. Una bilancia che invia da sola è impostata su «continuo».
problem-scale-trial-not-understood = Lì qualcosa risponde, ma non con un peso comprensibile: «{ $said }»
    .advice = Impostare la bilancia su uno dei linguaggi della pagina del manuale sulle bilance. Se quel testo si legge ma non ha un’unità, scegliere «Invia da sola» e la sua unità.
problem-scale-unreachable = Lì nessuna bilancia è raggiungibile.
    .advice = Controllare il cavo, la porta e l’indirizzo.
problem-scale-empty = { $scale } è vuota.
    .advice = Metterci sopra il pacco.
problem-scale-settling = Ciò che sta su { $scale } non è ancora fermo.
    .advice = Togliere la mano e attendere un momento.
problem-scale-below-zero = { $scale } mostra meno di zero.
    .advice = Liberare la bilancia e azzerarla, o togliere la tara.
problem-scale-overload = { $scale } non può pesare tanto.
    .advice = Pesare questo pacco altrove e scrivere il suo peso.
problem-scale-fault = { $scale } segnala che qualcosa non va.
    .advice = Guardare il suo display; spegnerla e riaccenderla mentre è vuota.
problem-scale-not-emptied = Ciò che sta su { $scale } è il pacco dell’ordine { $order }.
    .advice = Toglierlo, poi mettere il prossimo pacco. Se è un altro pacco con lo stesso peso, dirlo: A qui, --another in un terminale.
problem-scale-still-weighed = Ciò che sta su { $scale } pesa quanto il pacco { $parcel } di { $of } dell’ordine { $order }, che è già pesato.
    .advice = Toglierlo, poi mettere il prossimo pacco. Se è il prossimo e ha lo stesso peso, dirlo: A qui, --another in un terminale.
problem-scale-not-zeroed = { $scale } non è andata a zero.
    .advice = Attendere che sia ferma, poi azzerarla di nuovo.
problem-scale-has-a-key = { $scale } non si può azzerare da qui.
    .advice = Premere il tasto zero sulla bilancia.
problem-scale-no-such-box = Non esiste una scatola «{ $box }».
    .advice = Guardare nelle impostazioni quali scatole ci sono.
problem-bad-scale-address = «{ $address }» non è l’indirizzo di una bilancia.
    .advice = Scriverlo come serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows: serial:COM3?…), tcp://host:port?speaks=nci o hid:0922:8003. packdesk scale add --help elenca i linguaggi.
problem-not-weighed = { $of ->
   *[one] Il pacco dell’ordine { $order } non è stato pesato (atteso { $expected }).
    [other] Il pacco { $parcel } di { $of } dell’ordine { $order } non è stato pesato (atteso { $expected }).
}
    .advice = Metterlo sulla bilancia e stampare di nuovo, o stampare senza pesare.
problem-weight-differs = { $of ->
   *[one] Il pacco dell’ordine { $order } pesa { $weighed }; era atteso { $expected }.
    [other] Il pacco { $parcel } di { $of } dell’ordine { $order } pesa { $weighed }; era atteso { $expected }.
}
    .advice = Usare ciò che dice la bilancia, tenere il peso atteso, o bloccare l’ordine. Non è stato stampato nulla.

doctor-scale = Bilancia { $scale }
doctor-scale-fine = si può usare
doctor-scale-missing = { $device } non c’è
doctor-scale-missing-advice = Collegare la bilancia e accenderla; allora { $device } appare.
doctor-scale-denied = non si ha il diritto di usare { $device }
doctor-scale-denied-advice = { $system ->
    [linux] Per una porta seriale entrare nel suo gruppo ({ $group }), poi accedere di nuovo; per una bilancia USB installare la regola udev della pagina del manuale sulle bilance. Il dispositivo è { $device }.
   *[other] Farsi dare il diritto di usare { $device }.
}
doctor-scale-silent = ora non mostra nulla. { $problem }
doctor-scale-silent-advice = Occuparsi della bilancia; l’imballaggio prosegue senza. ({ $problem })

cli-scale-none = Ancora nessuna bilancia. Cercarne una con: packdesk scale find
cli-scale-saved = La bilancia { $scale } è salvata
cli-scale-removed = La bilancia è rimossa
cli-scale-weight = { $weight }
cli-scale-zeroed = La bilancia è a zero
cli-scale-tare = Ora da ogni peso si tolgono { $tare }
cli-scale-found-none = Nessuna bilancia e nessuna porta seriale trovata
cli-scale-to-try = { $address }  una porta; provarla con: packdesk scale try
cli-scale-answers = Risponde: { $address }
cli-scale-no-answer = Lì nulla risponde in un linguaggio da bilancia
cli-scale-weighed = { $of ->
   *[one] Il pacco pesa { $weight }; era atteso { $expected }
    [other] Il pacco { $parcel } di { $of } pesa { $weight }; era atteso { $expected }
}
cli-scale-kept = Si tiene il peso atteso { $expected }
cli-scale-always = Nessuna etichetta si stampa prima che il suo pacco sia stato sulla bilancia

## The page: settings

settings-scale = Bilancia
about-scale = La bilancia del banco. Pesare è facoltativo se non lo si chiede: senza bilancia, o con la bilancia vuota, l’imballaggio prosegue come sempre.
scale-none = Ancora nessuna bilancia. Una bilancia USB si trova da sola; per una seriale scegliere la sua porta e provarla.
scale-looking = Ricerca sulle porte…
scale-found = { $count ->
    [0] Nessun risultato. Collegare la bilancia e accenderla.
    [one] { $count } posto da guardare
   *[other] { $count } posti da guardare
}
scale-certain = { $certain ->
    [yes] È una bilancia
   *[other] Una porta; può esservi collegata una bilancia
}
scale-name = Nome
scale-connection = Collegamento
scale-kind = { $kind ->
    [serial] Porta seriale
    [tcp] Rete
   *[hid] USB
}
scale-character = Carattere
scale-speaks = Linguaggio
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Invia da sola (A&D, CAS, Ohaus e altre)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Unità impostata
scale-unit-said = La dice ogni riga
scale-percent = Chiedere da (%)
scale-percent-help = Per un pacco che si scosta di più dal peso atteso si chiede prima di stampare la sua etichetta.
scale-grams = Mai chiedere sotto
scale-grams-help = Fino a questa differenza non si chiede mai.
scale-always = Pesare ogni pacco
scale-always-help = Nessuna etichetta si stampa prima che il suo pacco sia stato sulla bilancia, o che una persona abbia tenuto il peso atteso. Quando si stampano molte etichette insieme, gli ordini non pesati sono tralasciati.
scale-tare = Tara
scale-tare-help = Ciò che sta sotto ogni pacco e non si spedisce, come una cassetta.
scale-tare-nothing = Nulla
scale-tare-is = { $tare } di tara
scale-live = Che cosa mostra
scale-saved = { $scale } ora è la bilancia del banco
scale-removed = { $scale } è stata rimossa
scale-answers = Risponde, e mostra: { $shows }. Le sue impostazioni sono adottate.
scale-answers-not = Lì nulla risponde. È accesa, e la porta è la sua?
scale-trying = Si prova ogni linguaggio; richiede fino a mezzo minuto…
scale-tared = D’ora in poi si tolgono { $tare }
scale-zeroed = La bilancia è a zero
act-find-scale = Cercare bilance
act-add-scale = Aggiungere una bilancia
act-try-scale = Provarla
act-zero-scale = Azzerare
act-tare-load = Tarare ciò che c’è sopra
act-tare-nothing = Togliere la tara

## The page: packing

scale-title = Bilancia
act-weigh = Prendere il peso
act-another-parcel = È un altro pacco
act-use-weighed = Usare la bilancia
act-keep-expected = Tenere l’atteso
act-hold-parcel = Bloccare il pacco
weight-scale = La bilancia dice
weight-expected = Atteso
weight-hold-reason = La bilancia dice { $weighed }, era atteso { $expected }
weight-question = Quale peso è giusto?
weighed-notice = { $of ->
   *[one] { $order } pesato: { $weight }
    [other] { $order }: pacco { $parcel } di { $of } pesato: { $weight }
}
weighed-by = Pesato: { $weight }; era atteso { $expected }
parcel-of = Pacco { $parcel } di { $of }
parcel-expected = atteso { $expected }
act-keep-rest = Stampare senza pesare
signal-weight = { $of ->
   *[one] Il peso è diverso
    [other] Il peso del pacco { $parcel } di { $of } è diverso
}
signal-weight-next = Quale peso è giusto?
signal-not-weighed = { $of ->
   *[one] Mettere il pacco sulla bilancia
    [other] Mettere il pacco { $parcel } di { $of } sulla bilancia
}
signal-not-weighed-next = Poi stampare
