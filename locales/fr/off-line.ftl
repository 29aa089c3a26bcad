### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Hors ligne, les étiquettes continuent : { $numbers } numéros restants, { $ahead } réservées d’avance, { $shelf } sur l’étagère
labels-away = Injoignable depuis { $since } : { $carriers }
labels-ahead = { $count ->
    [one] Une étiquette est réservée d’avance et inutilisée
   *[other] { $count } étiquettes sont réservées d’avance et inutilisées
}
labels-ahead-short = { $count } réservées d’avance
labels-ahead-of = { $carrier } : { $count } sur { $most } au plus, { $cost }
labels-without-price = { $count } sans prix
account-most-ahead = Étiquettes réservées d’avance, au plus
account-most-ahead-hint = Pour les commandes qu’une règle réserve d’avance. 0 n’en réserve aucune.

## The shelf
shelf-title = Sur l’étagère
shelf-short = { $count } sur l’étagère
shelf-ready-short = { $ready } sur { $count } de l’étagère sont prêtes
shelf-ready = prête : scannez-la
shelf-since = depuis { $when }
shelf-stands = Elle est sur l’étagère depuis { $when }, sous { $code }.
shelf-put = La commande { $order } est sur l’étagère : collez l’étiquette de station.
shelf-taken-off = La commande { $order } n’est plus sur l’étagère.
shelf-empty = Rien n’est sur l’étagère.
signal-shelved = Sur l’étagère
signal-shelved-next = Collez l’étiquette de station { $code }. L’étiquette s’imprime quand on la scanne et qu’elle peut être faite.
act-shelve = Mettre sur l’étagère
act-unshelve = Retirer de l’étagère
act-print-shelf = Imprimer toutes celles qui sont prêtes
on-paper-station-label = ÉTIQUETTE DE STATION – PAS POUR LE TRANSPORTEUR
spool-station-label = Étiquette de station de { $order }
problem-not-on-shelf = La commande { $order } n’est pas sur l’étagère.
    .advice = Regardez l’étagère : packdesk shelf.
problem-shelf-not-needed = L’étiquette de la commande { $order } peut être faite maintenant.
    .advice = Imprimez-la : l’étagère est pour les colis dont l’étiquette ne peut pas encore être faite.

## What happens by itself
start-labels-ahead = ses étiquettes réservées d’avance
journal-shipment-kept = Réservé d’avance chez { $carrier }, numéro { $number } : l’étiquette est gardée
journal-order-shelved = La commande { $order } a été mise sur l’étagère : { $why }
journal-order-unshelved = La commande { $order } a été retirée de l’étagère
ahead-reason-changed = réservée d’avance, et la commande a changé
ahead-reason-cancelled = réservée d’avance, et la commande est annulée
ahead-reason-window = réservée d’avance, et bientôt le transporteur ne la reprendrait plus
setting-book-ahead-on = réserver son étiquette d’avance
setting-book-ahead-off = ne pas réserver d’étiquette d’avance

## The rehearsal of an off-line day
rehearsal-begins = Une journée hors ligne avec { $count } commandes, sur une station d’essai dans { $folder }
rehearsal-row = { $what ->
    [orders] Commandes emballées hors ligne
    [own] avec des numéros propres
    [ahead] avec des étiquettes réservées d’avance
    [shelf] sur l’étagère
    [killed] Fois où le programme a été tué
    [packing] Secondes d’emballage hors ligne
    [draining] Secondes jusqu’à ce que tout soit écoulé
    [shipped] La station : expédiées
    [live] Le transporteur : envois portés et facturés
    [voided] Le transporteur : repris
    [listed] Le soir : envois sur les bordereaux de remise
   *[told] La boutique : commandes annoncées
}
rehearsal-agrees = La boutique, le transporteur et la station concordent jusqu’au dernier colis.
rehearsal-differs = Commande { $order } : { $what ->
    [stage] la station dit { $is }
    [live] le transporteur a { $is } envois vivants, et devrait en avoir { $wanted }
    [number] le numéro de l’étiquette n’est pas celui du transporteur ou de la boutique
    [told] la boutique en a entendu parler { $is } fois
    [listed] elle figure sur { $is } bordereaux de remise
   *[labels] son étiquette est sortie { $is } fois
}
