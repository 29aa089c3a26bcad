# Where parcels are, as their carriers say: at the order, on the command line, in the journal and in To look at.

tracking-state = { $state ->
    [announced] aangemeld
    [under_way] onderweg
    [out_for_delivery] in bezorging
    [at_point] wacht bij een afhaalpunt
    [delivered] bezorgd
    [trouble] in de problemen
    [returning] op de terugweg
    [cancelled] geannuleerd door de vervoerder
   *[unknown] de vervoerder zegt iets anders
}
tracking-title = Waar de pakketten zijn
tracking-ask = De vervoerder vragen
tracking-nothing = er is nog niets van gehoord
tracking-no-parcels = Deze bestelling heeft geen pakket waarvan de vervoerder gevraagd kan worden.
tracking-word = in de woorden van de vervoerder: { $word }
journal-parcel-tracked = { $carrier } over pakket { $number }: { $state ->
        [announced] aangemeld
        [under_way] onderweg
        [out_for_delivery] in bezorging
        [at_point] wacht bij een afhaalpunt
        [delivered] bezorgd
        [trouble] in de problemen
        [returning] op de terugweg
        [cancelled] geannuleerd
       *[unknown] iets waar Packdesk geen woord voor heeft
    }
look-parcel = Bestelling { $order }: pakket { $number } komt niet verder
problem-parcel-in-trouble = { $carrier } zegt over pakket { $number }: { $word }
    .advice = Kijk op de site van de vervoerder of bel, licht de klant in en zeg dan hier dat u het gezien hebt. Packdesk blijft vragen.
start-tracking = vragen waar pakketten zijn
carrier-service-track = zeggen waar pakketten zijn
void-all-parcels = Alle { $parcels } pakketten van deze zending worden samen ingetrokken: de vervoerder annuleert ze allemaal.
void-within = trekt labels in binnen { $days ->
    [one] een dag
   *[other] { $days } dagen
} na de boeking
void-until = De vervoerder trekt het in tot { $moment }, voor zover hij dat toestaat.
