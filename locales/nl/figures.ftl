### De cijfers van een dag of een maand: wat vertrok, wat het kostte, wat te laat was, wat wacht.
figures-of-day = Cijfers van { $first }
figures-of-month = Cijfers van { $first } tot en met { $last }
figures-hour = Uur
figures-day = Dag
figures-carrier = Vervoerder
figures-parcels = Pakketten
figures-returns = Retouren
figures-late = Te laat
figures-cost = Kosten
figures-total = In totaal
figures-waits = Wacht nu
figures-orders = Bestellingen
figures-overdue = Over tijd

# The window.

screen-figures = Cijfers
act-go-figures = Cijfers
figures-about = Een pakket telt op het moment dat zijn label eruit kwam, volgens de klok van dit station. Wat is ingetrokken telt niet.
figures-by-hour = Pakketten per uur
figures-by-day = Pakketten per dag
figures-by-carrier = Pakketten per vervoerder
figures-cost-by-carrier = Kosten per vervoerder, { $currency }
figures-cost-by-day = Kosten per dag, { $currency }
figures-nothing = In deze tijd vertrok geen pakket.
figures-without-price = { $count ->
    [one] Wat één pakket kost is niet bekend.
   *[other] Wat { $count } pakketten kosten is niet bekend.
}
figures-whole-month = De hele maand
figures-one-day = Eén dag
act-figures-earlier = Cijfers van de tijd ervoor
act-figures-later = Cijfers van de tijd erna
act-figures-today = Vandaag
act-figures-turn = Cijfers van een dag of een maand
act-save-csv = Opslaan als CSV
