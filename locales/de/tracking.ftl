# Where parcels are, as their carriers say: at the order, on the command line, in the journal and in To look at.

tracking-state = { $state ->
    [announced] angekündigt
    [under_way] unterwegs
    [out_for_delivery] in Zustellung
    [at_point] liegt am Abholpunkt bereit
    [delivered] zugestellt
    [trouble] Zustellproblem
    [returning] auf dem Rückweg
    [cancelled] vom Paketdienst annulliert
   *[unknown] der Paketdienst meldet etwas anderes
}
tracking-title = Wo die Pakete sind
tracking-ask = Beim Paketdienst nachfragen
tracking-nothing = noch keine Meldung dazu
tracking-no-parcels = Diese Bestellung hat kein Paket, zu dem sich ein Paketdienst fragen ließe.
tracking-word = in den Worten des Paketdienstes: { $word }
journal-parcel-tracked = { $carrier } zu Paket { $number }: { $state ->
        [announced] angekündigt
        [under_way] unterwegs
        [out_for_delivery] in Zustellung
        [at_point] liegt am Abholpunkt bereit
        [delivered] zugestellt
        [trouble] Zustellproblem
        [returning] auf dem Rückweg
        [cancelled] annulliert
       *[unknown] etwas, wofür Packdesk kein Wort hat
    }
look-parcel = Bestellung { $order }: Paket { $number } kommt nicht voran
problem-parcel-in-trouble = { $carrier } meldet zu Paket { $number }: { $word }
    .advice = Auf der Website des Paketdienstes nachsehen oder dort anrufen, den Kunden informieren, dann hier angeben, dass Sie es gesehen haben. Packdesk fragt weiter nach.
start-tracking = Nachfragen, wo die Pakete sind
carrier-service-track = Auskunft, wo die Pakete sind
void-all-parcels = Alle { $parcels } Pakete dieser Sendung werden zusammen annulliert: Der Paketdienst annulliert sie alle.
void-within = annulliert Labels bis { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach der Buchung
void-until = Der Paketdienst annulliert es bis { $moment }, soweit er das zulässt.
