### Les chiffres d’un jour ou d’un mois : ce qui est parti, ce que cela a coûté, les retards, ce qui attend.
figures-of-day = Chiffres du { $first }
figures-of-month = Chiffres du { $first } au { $last }
figures-hour = Heure
figures-day = Jour
figures-carrier = Transporteur
figures-parcels = Colis
figures-returns = Retours
figures-late = Trop tard
figures-cost = Coût
figures-total = En tout
figures-waits = En attente maintenant
figures-orders = Commandes
figures-overdue = En retard

# The window.

screen-figures = Chiffres
act-go-figures = Chiffres
figures-about = Un colis compte au moment où son étiquette est sortie, à l’heure de cette station. Ce qui a été repris ne compte pas.
figures-by-hour = Colis par heure
figures-by-day = Colis par jour
figures-by-carrier = Colis par transporteur
figures-cost-by-carrier = Coût par transporteur, { $currency }
figures-cost-by-day = Coût par jour, { $currency }
figures-nothing = Aucun colis n’est parti pendant ce temps.
figures-without-price = { $count ->
    [one] Le coût d’un colis n’est pas connu.
   *[other] Le coût de { $count } colis n’est pas connu.
}
figures-whole-month = Le mois entier
figures-one-day = Un seul jour
act-figures-earlier = Chiffres de la période précédente
act-figures-later = Chiffres de la période suivante
act-figures-today = Aujourd’hui
act-figures-turn = Chiffres d’un jour ou d’un mois
act-save-csv = Enregistrer en CSV
