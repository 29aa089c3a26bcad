# Pourquoi une commande part comme elle part : les phrases des décisions.

explain-method = Part avec { $value }
explain-weight = Pèse { $value }
explain-let-go = Attente de la boutique : { $value }
value-let-go = à expédier bien que la boutique attende
value-waits = attend sa boutique
explain-hold = Retenue : { $value }
explain-size = Mesure { $value }
explain-sender = Part de { $value }
explain-setting = { $value }
explain-item = Ligne { $line } : { $change }
explain-note = Pour le préparateur : { $text }
because = parce que { $by }
overrode = avant cela : { $value }, parce que { $by }
value-none = rien
value-not-held = non retenue

by-nobody = rien n’en dit quoi que ce soit
by-default = les valeurs par défaut le disent
by-shop-default = les valeurs par défaut de sa boutique le disent
by-order = la commande le dit
by-checkout = le client a choisi « { $name } »
by-dynamic-checkout = le client l’a choisi dans le Dynamic Checkout
by-rule = la règle « { $rule } » le dit
by-check = la dernière vérification le dit
by-person = quelqu’un l’a réglé à la main
by-eligibility = { $why }

unfit-carrier-off = { $method } n’est pas disponible : son transporteur { $carrier } est désactivé. Activez-le dans les réglages.
unfit-carrier-off-for-shop = { $method } n’est pas disponible : son transporteur { $carrier } est désactivé pour { $shop }. Activez-le dans les réglages.
unfit-forbidden = { $method } est interdit par la règle « { $rule } »
unfit-contract = { $method } ne s’achète pas sous le contrat demandé
unfit-too-light = { $method } commence à { $limit } ; il manque { $by } au colis
unfit-too-heavy = { $method } va jusqu’à { $limit } ; le colis pèse { $by } de trop
unfit-volume = { $method } prend jusqu’à { $limit } ; par son volume le colis compte { $by } de plus
unfit-too-long = { $method } prend des colis plus petits ; celui-ci est trop long de { $by }
unfit-girth = { $method } demande un pourtour plus petit ; il y a { $by } de trop
unfit-country = { $method } ne va pas en { $country }
unfit-needs-point = { $method } va à un point relais, et la commande n’en a pas
unfit-not-to-point = le client a choisi un point relais, et { $method } n’y va pas
unfit-other-point = { $method } ne livre pas dans un point relais de { $carrier }
unfit-no-signature = { $method } ne connaît pas la signature
unfit-no-age-check = { $method } ne connaît pas la vérification de l’âge
unfit-no-insurance = { $method } ne peut pas être assuré
unfit-insurance = { $method } n’est assuré que jusqu’à { $limit }
unfit-no-rate = { $method } est assuré en { $to }, et aucun taux de change n’y mène depuis { $from }
unfit-incoterm = { $method } ne connaît pas l’incoterm { $term }
unfit-none-of = les réglages n’ont pas de mode du genre « { $kind } »
unfit-gone = le mode « { $method } » n’existe plus
unfit-none-chosen = personne n’a choisi de mode

hold-unfit = Ce qui a été choisi ne convient pas : { $why }
hold-nothing-fits = Aucun mode ne convient : { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = Le client a choisi « { $name } », qui parle d’un point relais, mais la commande n’en nomme aucun
hold-point-of-whom = Le client a choisi un point relais, et la boutique ne dit pas de quel transporteur : choisissez le mode
hold-point-method = Le mode d’envoi et le point relais ne vont pas ensemble
hold-point-unknown = { $carrier } n’a pas de point relais « { $point } » là-bas : choisissez-en un autre
hold-point-gone = « { $point } » ne prend plus de colis : choisissez un autre point relais
hold-point-closed = « { $point } » n’ouvre aucun jour : choisissez un autre point relais
hold-point-too-heavy = Le colis est trop lourd pour « { $point } », qui prend au plus { $limit } : choisissez un autre point relais, ou un autre mode
hold-point-too-large = Le colis est trop grand pour « { $point } » : choisissez un autre point relais, ou un autre mode
hold-point-post-number = À « { $point } » les clients retirent les colis avec un numéro postal à eux, et la commande n’en a aucun de six à dix chiffres : demandez-le au client, et saisissez-le avec le point
hold-customs = La déclaration en douane ne tombe pas juste : { $why }{ $more ->
        [0] {""}
        [one] {" "}(et { $more } autre point)
       *[other] {" "}(et { $more } autres points)
    }
customs-nothing = il n’y a rien à déclarer
customs-no-name = l’article { $place } n’a pas de nom
customs-currency = « { $item } » coûte { $value }, d’autres sont dans une autre monnaie
customs-no-value = « { $item } » n’a pas de valeur
customs-value = la valeur de « { $item } » est { $value }
customs-no-weight = « { $item } » n’a pas de poids
customs-net = ses articles pèsent { $net }, et le colis entier { $gross }
customs-no-code = « { $item } » n’a pas de code du système harmonisé
customs-bad-code = ce qui tient lieu de code du système harmonisé de « { $item } » n’en est pas un : il a au moins six chiffres
customs-no-origin = personne n’a dit d’où vient « { $item } »
customs-empty-parcel = le colis { $parcel } ne contient rien qui puisse être déclaré
hold-no-weight = Personne ne sait combien elle pèse
hold-address = Il manque à l’adresse : { $missing }
hold-unknown = Quelqu’un doit d’abord regarder
address-name = nom
address-street = rue
address-city = ville
address-postal-code = code postal

note-rule = { $text }
note-unknown-product = Le client a choisi « { $name } » dans le Dynamic Checkout ; ce mode n’existe pas ici
note-too-slow = Promis pour le { $promised }, mais arrivera le { $arrives }
note-cut-off-missed = Trop tard : à remettre le { $day }
note-no-postal-code = L’adresse n’a pas de code postal ; dans ce pays ({ $country }), la plupart en ont un
note-no-house-number = Aucun numéro dans la rue : regardez si l’adresse est complète
note-unknown-state = « { $code } » n’y est ni un État ni une province connus. Regardez si l’adresse est complète sans lui
note-pictographs = Les étiquettes omettent ces signes de l’adresse : { $signs }

granted-band = { $method } est la tranche pour { $weight }
granted-cheapest = { $method } est le moins cher des { $count } qui conviennent : { $price }
granted-unpriced = { $method } est le premier des { $count } qui conviennent ; aucun n’a de prix à comparer
granted-fastest = { $method } est le plus rapide des { $count } qui conviennent : { $days ->
    [one] un jour
   *[other] { $days } jours
}
granted-untimed = { $method } est le premier des { $count } qui conviennent ; aucun ne dit sa durée
granted-best = { $method } est le plus conseillé des { $count } qui conviennent

why-not-chosen = Elle part bien avec { $method }
why-not-overruled = { $method } était demandé, mais ensuite { $by }
why-not-unpriced = { $method } pourrait la porter, mais n’a pas de prix à comparer, et { $by }
why-not-asked = { $method } conviendrait, mais { $by }

# Ce qui n’a pas été compris d’une commande à son arrivée, ou doit être su avant de l’emballer.
remark-money-refunded = { $amount } ont été remboursés ; chaque pièce part encore
remark-pieces-refunded = { $count ->
    [one] Une pièce a été remboursée et ne part pas
   *[other] { $count } pièces ont été remboursées et ne partent pas
}
remark-refunded-in-part = Une partie a été remboursée, et personne ne peut dire quelles pièces : regardez dans la boutique
remark-shipped-in-part = Une partie est déjà partie et la boutique ne dit pas quelles pièces : regardez-y avant d’emballer le reste
remark-products-unread = La boutique n’a pas dit ce que pèsent ses produits ni lesquels partent : regardez avant d’emballer
remark-resource-unread = La boutique n’a pas laissé lire { $resource } : ce qui s’y trouve manque ici ; regardez dans la boutique avant d’emballer
remark-point-unread = Sa livraison est du module { $module }, qui garde les points relais pour lui : regardez dans la boutique si le client en a choisi un
remark-points-not-asked = Les points relais de { $shop } n’ont pas pu être demandés : il y en a peut-être un qui manque ici
remark-weight = Le poids « { $found } » de { $item } n’est pas compris
remark-deleted = Elle a été supprimée dans la boutique
remark-test-order = C’est une commande d’essai : personne ne l’a payée
remark-fulfilment-orders-unseen = La boutique n’en montre rien à traiter : donnez à la clé le droit de voir les ordres de traitement
remark-pieces-taken-out = { $count ->
    [one] Une pièce a été retirée ou remboursée et ne part pas
   *[other] { $count } pièces ont été retirées ou remboursées et ne partent pas
}
remark-held-in-shop = { $count ->
    [one] Une pièce est retenue dans la boutique : { $why }
   *[other] { $count } pièces sont retenues dans la boutique : { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] Une pièce ne part pas avant le { $day }
   *[other] { $count } pièces ne partent pas avant le { $day }
}
remark-ships-elsewhere = { $count ->
    [one] Une pièce part d’ailleurs : { $place }
   *[other] { $count } pièces partent d’ailleurs : { $place }
}
