### Des commandes pour une adresse dans un seul colis.
stage-merged = regroupée
stage-title-merged = Regroupées
difference-currency = devise
difference-shop = boutique
signal-merged = Part dans un autre colis
signal-merged-next = Ses articles vont dans le colis d’une autre commande. Scannez encore une fois pour appeler ce colis.
merge-more = { $count ->
    [one] Une autre commande pour cette adresse est prête : appuyez sur O pour expédier les deux dans un seul colis
   *[other] { $count } autres commandes pour cette adresse sont prêtes : appuyez sur O pour les expédier dans un seul colis
}
merge-title = D’autres commandes pour cette adresse
merge-about = { $count ->
    [one] Une autre commande pour cette adresse peut être emballée maintenant. Dans un seul colis, les deux ont une étiquette et un numéro, et la boutique l’apprend pour chacune.
   *[other] { $count } autres commandes pour cette adresse peuvent être emballées maintenant. Dans un seul colis, toutes ont une étiquette et un numéro, et la boutique l’apprend pour chacune.
}
merge-choose = Mettre la commande { $order } dans ce colis
merge-holds = Ce colis contient aussi { $orders }
merge-goes-with = Cette commande part dans le colis de la commande { $main }
merge-goes-with-about = Elle ne part plus seule. La scanner appelle la commande { $main }.
merge-done = { $orders } partent avec la commande { $main } dans un seul colis
merge-undone = La commande { $order } part de nouveau seule
act-merge = Expédier dans un seul colis
act-merge-selected = Expédier dans un seul colis
act-part = Retirer
act-part-all = Tout retirer
act-open-main = Ouvrir cette commande
cli-merge-none = Aucune autre commande pour l’adresse de { $order } ne peut être emballée maintenant.
cli-merge-offer = Ces commandes peuvent partir dans un seul colis avec { $order } :
cli-merged = La commande { $main } part dans un seul colis avec { $orders }
cli-parted = La commande { $order } part de nouveau seule
cli-merged-with = aussi dans ce colis : { $orders }
cli-merged-into = part dans le colis de { $main }
journal-order-merged = La commande { $order } part dans le colis de la commande { $main }
journal-order-parted = La commande { $order } a été retirée du colis de la commande { $main }
ahead-reason-merged = réservée d’avance, et la commande part maintenant dans le colis d’une autre
problem-merge-needs-two = Un colis se partage entre deux commandes ou plus.
    .advice = Nommez une autre commande pour la même adresse.
problem-merge-of-rest = Une partie de la commande { $order } est déjà partie : ce qui en reste ne va dans le colis d’aucune autre.
    .advice = Expédiez le reste à part (packdesk print { $order }). Si la partie est encore dans la maison, retirez d’abord son étiquette ; toute la commande peut alors être regroupée.
problem-merge-too-many = Un colis contient au plus { $most } commandes.
    .advice = Expédiez-en quelques-unes dans un colis à part.
problem-order-merged = La commande { $order } part dans le colis de la commande { $main }.
    .advice = Faites-le avec la commande { $main }, ou retirez d’abord la commande { $order } du colis.
problem-order-not-merged = La commande { $order } ne partage son colis avec aucune autre.
    .advice = Il n’y a rien à retirer.
problem-order-parted = La commande { $order } ne part plus avec la commande { $main } : la boutique a modifié l’une des deux.
    .advice = Retirez ses articles du colis. Regardez les deux commandes avant que leurs étiquettes s’impriment.
problem-order-shelved = La commande { $order } est emballée et sur l’étagère.
    .advice = Retirez-la d’abord de l’étagère si son colis doit être ouvert.
problem-orders-apart = La commande { $order } ne va pas là où va la commande { $main } : { $differences }
    .advice = Expédiez-la seule. Si l’adresse est fausse, faites-la corriger dans la boutique.

## Some of an order's goods once more
further-items = Ce qu’il contient
further-of = sur { $most } × { $item }
problem-items-not-in-order = La commande { $order } ne contient pas ces articles, ou pas autant : { $item }
    .advice = Choisissez des articles de la commande qui s’expédient, chacun au plus autant de fois qu’il a été acheté.

## Orders that ship in parts
stage-partly_shipped = expédiée en partie
stage-title-partly_shipped = Expédiées en partie
part-title = En expédier une partie maintenant
part-about = Ce que vous laissez reste dans la file et s’expédie plus tard, à part. L’étiquette, le poids et les documents sont ceux de ce qui part maintenant.
signal-part = Choisissez ce qui part maintenant
signal-part-next = Ctrl+Entrée en fait l’étiquette ; Échap laisse tout ensemble.
signal-part-ready = { $count } articles sur { $of } : scannez encore ou appuyez sur Entrée
signal-part-ready-next = L’étiquette est celle de la partie choisie ; les autres articles restent à préparer.
signal-rest = { $left } à expédier encore : scannez encore ou appuyez sur Entrée
signal-rest-next = Ses autres pièces sont en route. L’étiquette sort aussitôt.
part-fewer = Une de moins : { $item }
part-more = Une de plus : { $item }
act-ship-part = Expédier une partie
act-ship-part-short = Partie
act-part-now = Expédier ceux-ci maintenant
act-part-scanned = Ceux scannés jusqu’ici
cli-part-left = { $left ->
    [one] Il reste une pièce de la commande { $order }.
   *[other] Il reste { $left } pièces de la commande { $order }.
}
problem-part-of-merged = D’autres commandes partent dans le colis de la commande { $order } : elle s’expédie en entier.
    .advice = Retirez d’abord les autres commandes du colis, ou expédiez le tout.
problem-part-of-one-order = Les articles se choisissent d’une commande à la fois.
    .advice = Nommez une seule commande.
