# Pourquoi une commande part comme elle part : les phrases des décisions.

explain-method = Part avec { $value }
explain-weight = Pèse { $value }
explain-hold = Retenue : { $value }
because = parce que { $by }
overrode = avant cela : { $value }, parce que { $by }
value-none = rien
value-not-held = non retenue

by-nobody = rien n’en dit quoi que ce soit
by-default = les réglages par défaut le disent
by-order = la commande le dit
by-checkout = le client a choisi « { $name } »
by-rule = la règle « { $rule } » le dit
by-person = quelqu’un l’a réglé à la main
by-eligibility = { $why }

unfit-carrier-off = { $method } n’est pas disponible : son transporteur { $carrier } est désactivé. Activez-le dans les réglages.
unfit-too-light = { $method } commence à { $limit } ; il manque { $by } au colis
unfit-too-heavy = { $method } va jusqu’à { $limit } ; le colis pèse { $by } de trop
unfit-country = { $method } ne va pas en { $country }
unfit-needs-point = { $method } va à un point relais, et la commande n’en a pas
unfit-not-to-point = le client a choisi un point relais, et { $method } va à domicile
unfit-gone = le mode « { $method } » n’existe plus
unfit-none-chosen = aucun mode n’a été choisi

hold-unfit = Ce qui a été choisi ne convient pas : { $why }
hold-nothing-fits = Aucun mode ne convient : { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-no-weight = Personne ne sait combien elle pèse
hold-address = Il manque à l’adresse : { $missing }
hold-unknown = Quelqu’un doit d’abord regarder
address-name = nom
address-street = rue
address-city = ville
address-postal-code = code postal

note-rule = { $text }
note-point-missing = « { $name } » parle d’un point relais, mais la commande n’en nomme aucun

why-not-chosen = Elle part bien avec { $method }
why-not-overruled = { $method } était demandé, mais ensuite { $by }
why-not-asked = { $method } conviendrait, mais { $by }
