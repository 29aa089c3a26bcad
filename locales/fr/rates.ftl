# Prix : tarifs en fichiers, pourquoi un prix n’est pas connu, le tableau qui compare.

no-price-service = le tarif ne connaît pas ce service
no-price-parcel = il n’y a pas de colis
no-price-weight = personne ne sait ce que pèse le colis
no-price-then = aucun prix du tarif ne vaut ce jour-là
no-price-there = le tarif n’a pas de zone pour cette adresse
no-price-band = le tarif n’y a pas de prix pour { $weight }
no-price-large = le tarif n’y a pas de prix pour un colis aussi grand
no-price-size = le prix dépend de la taille, que personne ne connaît
no-price-unknown = le tarif laisse ce prix ouvert
no-price-mixed = les colis ont des prix en deux monnaies, ou avec et sans taxe
no-price-much = la somme est trop grande
no-price-nowhere = ni un tarif ni le catalogue n’en ont un

price-kept-out-rate = non comparé : aucun taux de change ne mène à { $to }
price-kept-out-basis = non comparé : certains prix sont avec taxe, d’autres sans

rates-fault-in-file = Le fichier : { $why }
rates-fault-in-field = { $column } : { $why }
rates-fault-in-line = Ligne { $line } : { $why }
rates-fault-in-cell = Ligne { $line }, { $column } : { $why }
rates-not-utf8 = ce n’est pas du texte en UTF-8 ; enregistrez-le en CSV UTF-8
rates-empty = il n’a pas de lignes
rates-too-many-rows = il a plus de 200 000 lignes
rates-too-many-columns = il a plus de 500 colonnes
rates-no-row = cette ligne ne se lit pas ; regardez ses guillemets
rates-unknown-column = il n’y a pas de colonne « { $cell } »
rates-column-twice = la colonne « { $cell } » y est deux fois
rates-column-missing = cette colonne manque
rates-cell-empty = cette cellule ne doit pas être vide
rates-more-cells = la ligne a plus de cellules que la première
rates-no-list = « { $cell } » n’est pas compris
rates-no-weight = « { $cell } » n’est pas un poids en grammes entiers
rates-no-edges = « { $cell } » n’est ni up_to, ni below, ni within
rates-no-band = aucun poids n’est dans cette tranche
rates-no-price = « { $cell } » n’est pas un montant comme 4,50 dans cette monnaie
rates-no-currency = « { $cell } » n’est pas une monnaie comme EUR
rates-no-basis = « { $cell } » n’est ni net ni gross
rates-no-number = « { $cell } » n’est pas un nombre entier
rates-no-length = « { $cell } » n’est pas une longueur en millimètres entiers
rates-no-day = « { $cell } » n’est pas un jour comme 2026-11-28
rates-ends-before = le prix finit avant de commencer
rates-no-surcharge = « { $cell } » n’est ni une part comme 7,5% ni un montant comme 0,40
rates-two-names = le service s’appelle « { $cell } » à une autre ligne
rates-overlap = un colis aurait deux prix : la ligne { $other } vaut pour la même zone, les mêmes poids et les mêmes jours
rates-not-karrio = ce n’est pas un tarif de Karrio
rates-not-sendcloud = ce n’est pas une réponse des modes d’envoi de Sendcloud
rates-not-understood = « { $cell } » n’est pas compris
rates-names-nothing = rien ne s’appelle « { $cell } » dans le tarif

granted-cheapest-of = { $method } est le moins cher des { $count } qui conviennent : { $price }. Comparé avec { $others }
granted-fastest-of = { $method } est le plus rapide des { $count } qui conviennent : { $days ->
    [one] un jour
   *[other] { $days } jours
}. Comparé avec { $others }
compared-price = { $method } : { $price }
compared-no-price = { $method } : prix inconnu
compared-no-rate = { $method } : { $price }, non comparé sans taux de change
compared-basis = { $method } : { $price }, non comparé car l’un est avec taxe et l’autre sans
compared-days = { $method } : { $days ->
    [one] un jour
   *[other] { $days } jours
}
compared-no-days = { $method } : durée inconnue
compared-more = { $count ->
    [one] un de plus
   *[other] { $count } de plus
}

problem-rates-wrong = Le tarif a { $count ->
    [one] une faute
   *[other] { $count } fautes
} ; rien n’en a été gardé. { $faults }
    .advice = Corrigez les cellules nommées, puis reprenez le fichier.
problem-rates-none = { $carrier } n’a pas de tarif.
    .advice = Reprenez-en un avec packdesk rates import, ou regardez avec packdesk rates list quels transporteurs en ont un.
problem-rates-carrier = Le fichier ne dit pas de qui sont les prix.
    .advice = Nommez le transporteur.
journal-rates-saved = Le tarif de { $carrier } a été repris : { $bands ->
    [one] un prix
   *[other] { $bands } prix
}
journal-rates-removed = Le tarif de { $carrier } a été retiré

rates-saved = { $carrier } : { $services ->
    [one] un service
   *[other] { $services } services
}, { $bands ->
    [one] un prix
   *[other] { $bands } prix
}, dont { $unknown } ouverts
rates-without-method = Aucun mode n’expédie par un service de { $carrier } dont ce sont les prix : { $services }
rates-gap = { $service }, zone « { $zone } » : pas de prix de { $from } à { $to } g
rates-more-gaps = { $count ->
    [one] Un autre trou entre deux poids
   *[other] { $count } autres trous entre deux poids
}
rates-left-out = { $count ->
    [one] Un trajet a été laissé de côté car il commence dans un autre pays
   *[other] { $count } trajets ont été laissés de côté car ils commencent dans un autre pays
}
rates-tried = Rien n’a été gardé : c’était un essai.
rates-sheet = { $carrier } : { $services ->
    [one] un service
   *[other] { $services } services
}, { $bands ->
    [one] un prix
   *[other] { $bands } prix
}, de { $source }, repris le { $at }
rates-no-sheets = Il n’y a pas de tarifs.
rates-fetch = Récupérer les prix de { $carrier }
rates-source-sheet = tarif propre du { $at }
rates-source-sheet-until = tarif propre du { $at }, jusqu’au { $until }
rates-source-catalogue = catalogue
rates-source-online = { $carrier } en ligne, { $age ->
    [0] à l’instant
    [one] il y a une minute
   *[other] il y a { $age } minutes
}
rates-unknown = prix inconnu : { $why }
rates-with-tax = taxe comprise
rates-without-tax = hors taxe
rates-charge-parcels = transport
rates-last-mile = { $mile ->
    [service_point] à un point relais
    [mailbox] à la boîte aux lettres
   *[other] à la porte
}
rates-signature = signature
rates-signature-on-request = signature sur demande
rates-age-check = contrôle d’âge
rates-age-check-on-request = contrôle d’âge sur demande
rates-insured = assuré jusqu’à { $limit }
rates-up-to = jusqu’à { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = Pas de prix de { $carrier } : { $why }
rates-nothing-offered = Il n’y a pas de mode d’envoi à comparer.

act-compare = Comparer les prix
act-ask-carriers = Interroger les transporteurs
prices-title = Prix
prices-asking = Les transporteurs sont interrogés…
prices-nobody-asked = Aucun de ces transporteurs ne peut être interrogé sur ses prix.
prices-method = Mode d’envoi
prices-price = Prix
prices-chosen = choisi
prices-unknown = prix inconnu
prices-take = Prendre
prices-others = { $count ->
    [one] Un mode d’envoi qui ne convient pas
   *[other] { $count } modes d’envoi qui ne conviennent pas
}

sheets-title = Tarifs
sheets-help = Ce que coûtent les services des transporteurs, par zone et par poids. Un tarif prend la place de celui qu’avait son transporteur ; chaque commande sans étiquette est décidée à nouveau.
sheets-kind = Ce qu’est le fichier
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud : modes d’envoi (JSON)
    [sendcloud_panel] Sendcloud : prix de contrat (CSV)
    [karrio_sheet] Karrio : tarif (JSON)
    [karrio_services] Karrio : services.csv
   *[own] CSV de Packdesk
}
sheets-bring = Reprendre un tarif
sheets-write = L’écrire dans un fichier
