# Where parcels are, as their carriers say: at the order, on the command line, in the journal and in To look at.

tracking-state = { $state ->
    [announced] annunciato
    [under_way] in viaggio
    [out_for_delivery] in consegna
    [at_point] attende in un punto di ritiro
    [delivered] consegnato
    [trouble] in difficoltà
    [returning] di ritorno
    [cancelled] annullato dal corriere
   *[unknown] il corriere dice altro
}
tracking-title = Dove sono i pacchi
tracking-ask = Chiedere al corriere
tracking-nothing = non se ne sa ancora nulla
tracking-no-parcels = Questo ordine non ha pacchi di cui si possa chiedere al corriere.
tracking-word = nelle parole del corriere: { $word }
journal-parcel-tracked = { $carrier } sul pacco { $number }: { $state ->
        [announced] annunciato
        [under_way] in viaggio
        [out_for_delivery] in consegna
        [at_point] attende in un punto di ritiro
        [delivered] consegnato
        [trouble] in difficoltà
        [returning] di ritorno
        [cancelled] annullato
       *[unknown] qualcosa per cui Packdesk non ha una parola
    }
look-parcel = Ordine { $order }: il pacco { $number } non avanza
problem-parcel-in-trouble = { $carrier } dice del pacco { $number }: { $word }
    .advice = Guardare sul sito del corriere o chiamarlo, informare il cliente, poi dire qui di averlo visto. Packdesk continua a chiedere.
start-tracking = richiesta della posizione dei pacchi
carrier-service-track = dire dove sono i pacchi
void-all-parcels = Tutti i { $parcels } pacchi di questa spedizione si annullano insieme: il corriere li annulla tutti.
void-within = annulla le etichette entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
} dalla prenotazione
void-until = Il corriere accetta l’annullamento fino a { $moment }, per quanto lo consente.
