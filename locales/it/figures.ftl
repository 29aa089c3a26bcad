### I numeri di un giorno o di un mese: che cosa è partito, quanto è costato, i ritardi, che cosa attende.
figures-of-day = Statistiche del { $first }
figures-of-month = Statistiche dal { $first } al { $last }
figures-hour = Ora
figures-day = Giorno
figures-carrier = Corriere
figures-parcels = Pacchi
figures-returns = Resi
figures-late = Troppo tardi
figures-cost = Costo
figures-total = In tutto
figures-waits = In attesa ora
figures-orders = Ordini
figures-overdue = In ritardo

# The window.

screen-figures = Statistiche
act-go-figures = Statistiche
figures-about = Un pacco conta nel momento in cui la sua etichetta è uscita, secondo l’orologio di questa stazione. Ciò che è stato annullato non conta.
figures-by-hour = Pacchi per ora
figures-by-day = Pacchi per giorno
figures-by-carrier = Pacchi per corriere
figures-cost-by-carrier = Costo per corriere, { $currency }
figures-cost-by-day = Costo per giorno, { $currency }
figures-nothing = In questo tempo non è partito alcun pacco.
figures-without-price = { $count ->
    [one] Il costo di un pacco non è noto.
   *[other] Il costo di { $count } pacchi non è noto.
}
figures-whole-month = Tutto il mese
figures-one-day = Un solo giorno
act-figures-earlier = Statistiche del tempo precedente
act-figures-later = Statistiche del tempo successivo
act-figures-today = Oggi
act-figures-turn = Statistiche di un giorno o di un mese
act-save-csv = Salva come CSV
