# La balance : ce qu’elle affiche, ce qui peut mal aller, peser un colis.

scale-shows-silent = Pas de poids
scale-shows-empty = Vide
scale-shows-settling = Ça bouge…
scale-shows-parcel = Stable
scale-shows-taken = Pris
scale-shows-below_zero = Sous zéro
scale-shows-overload = Trop lourd
scale-shows-fault = Défaut

by-scale = la balance le dit

weighed-other-method = Part maintenant avec { $after }, et plus avec { $before }
weighed-found-method = Part maintenant avec { $after }
weighed-no-method = { $before } ne peut plus le porter, et rien d’autre ne le peut

journal-scale-saved = La balance { $scale } a été réglée
journal-scale-removed = La balance a été enlevée
journal-order-weighed = { $of ->
   *[one] Le colis de la commande { $order } a été pesé : { $weight }
    [other] Le colis { $parcel } sur { $of } de la commande { $order } a été pesé : { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] La balance affichait { $weight } pour la commande { $order } ; quelqu’un a gardé les { $expected } attendus
    [other] La balance affichait { $weight } pour le colis { $parcel } sur { $of } de la commande { $order } ; quelqu’un a gardé les { $expected } attendus
}
journal-order-weight-fits = Le colis { $parcel } sur { $of } de la commande { $order } pèse { $weight }, à peu près comme attendu
journal-order-not-weighed = { $of ->
   *[one] Le colis de la commande { $order } n’a pas été pesé ; quelqu’un a gardé le poids attendu
    [other] À partir du colis { $parcel } sur { $of }, ceux de la commande { $order } n’ont pas été pesés ; quelqu’un a gardé les poids attendus
}

problem-no-scale = Ce poste n’a pas de balance.
    .advice = Ajoutez-en une dans les réglages, ou avec packdesk scale add.
problem-scale-unnamed = La balance a besoin d’un nom.
    .advice = Donnez-lui le nom que l’on emploie.
problem-scale-elsewhere = { $scale } est lue par un autre Packdesk de cette station.
    .advice = Servez-vous d’elle là-bas, ou fermez celui-là.
problem-scale-offline = { $scale } est injoignable.
    .advice = Allumez-la et vérifiez son câble ou le réseau. Un port série ne doit pas être ouvert dans un autre programme. La préparation continue sans elle.
problem-scale-denied = Vous n’avez pas le droit d’utiliser { $scale }.
    .advice = packdesk doctor dit quoi faire. La préparation continue sans elle.
problem-scale-busy = { $scale } est utilisée par un autre programme.
    .advice = Fermez ce programme. La préparation continue sans elle.
problem-scale-silent = { $scale } ne répond pas.
    .advice = Vérifiez qu’elle est allumée et comment elle est réglée, puis essayez-la dans les réglages. La préparation continue sans elle.
problem-scale-not-understood = { $scale } répond, mais pas par un poids compréhensible : « { $said } »
    .advice = Essayez-la dans les réglages (packdesk scale try ADRESSE), ce qui cherche sa langue et sa vitesse. Une balance qui envoie d’elle-même se règle sur « continuous ».
problem-scale-trial-not-understood = Quelque chose y répond, mais pas par un poids compréhensible : « { $said } »
    .advice = Réglez la balance sur une des langues de la page du manuel sur les balances. Si ce texte se lit mais n’a pas d’unité, choisissez « Envoie d’elle-même » et son unité.
problem-scale-unreachable = Aucune balance n’est joignable là.
    .advice = Vérifiez le câble, le port et l’adresse.
problem-scale-empty = { $scale } est vide.
    .advice = Posez le colis dessus.
problem-scale-settling = Ce qui est sur { $scale } n’est pas encore stable.
    .advice = Retirez la main et attendez un instant.
problem-scale-below-zero = { $scale } affiche moins que rien.
    .advice = Videz la balance et remettez-la à zéro, ou annulez la tare.
problem-scale-overload = { $scale } ne peut pas peser autant.
    .advice = Pesez ce colis ailleurs et tapez son poids.
problem-scale-fault = { $scale } signale un défaut.
    .advice = Regardez son écran ; éteignez-la et rallumez-la à vide.
problem-scale-not-emptied = Ce qui est sur { $scale } est le colis de la commande { $order }.
    .advice = Retirez-le, puis posez le colis suivant. Si c’est un autre colis du même poids, dites-le : A ici, --another dans un terminal.
problem-scale-still-weighed = Ce qui est sur { $scale } pèse autant que le colis { $parcel } sur { $of } de la commande { $order }, déjà pesé.
    .advice = Retirez-le, puis posez le colis suivant. Si c’est bien le suivant et qu’il pèse autant, dites-le : A ici, --another dans un terminal.
problem-scale-not-zeroed = { $scale } n’est pas revenue à zéro.
    .advice = Attendez qu’elle soit stable, puis recommencez.
problem-scale-has-a-key = { $scale } ne se remet pas à zéro d’ici.
    .advice = Appuyez sur la touche zéro de la balance.
problem-scale-no-such-box = Il n’y a pas de carton « { $box } ».
    .advice = Regardez dans les réglages quels cartons il y a.
problem-bad-scale-address = « { $address } » n’est pas une adresse de balance.
    .advice = Écrivez-la comme serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows : serial:COM3?…), tcp://hôte:port?speaks=nci ou hid:0922:8003. packdesk scale add --help donne les langues.
problem-not-weighed = { $of ->
   *[one] Le colis de la commande { $order } n’a pas été pesé ({ $expected } attendus).
    [other] Le colis { $parcel } sur { $of } de la commande { $order } n’a pas été pesé ({ $expected } attendus).
}
    .advice = Posez-le sur la balance et imprimez de nouveau, ou imprimez sans peser.
problem-weight-differs = { $of ->
   *[one] Le colis de la commande { $order } pèse { $weighed } ; { $expected } étaient attendus.
    [other] Le colis { $parcel } sur { $of } de la commande { $order } pèse { $weighed } ; { $expected } étaient attendus.
}
    .advice = Prenez le poids de la balance, gardez celui attendu, ou retenez la commande. Rien n’a été imprimé.

doctor-scale = Balance { $scale }
doctor-scale-fine = peut servir
doctor-scale-missing = { $device } n’est pas là
doctor-scale-missing-advice = Branchez la balance et allumez-la ; { $device } apparaît alors.
doctor-scale-denied = vous n’avez pas le droit d’utiliser { $device }
doctor-scale-denied-advice = { $system ->
    [linux] Pour un port série, rejoignez son groupe ({ $group }), puis reconnectez-vous ; pour une balance USB, installez la règle udev de la page du manuel sur les balances. L’appareil est { $device }.
   *[other] Faites-vous donner le droit d’utiliser { $device }.
}
doctor-scale-silent = n’affiche rien pour l’instant. { $problem }
doctor-scale-silent-advice = Occupez-vous de la balance ; la préparation continue sans elle. ({ $problem })

cli-scale-none = Pas encore de balance. Cherchez-en une avec : packdesk scale find
cli-scale-saved = La balance { $scale } est enregistrée
cli-scale-removed = La balance est enlevée
cli-scale-weight = { $weight }
cli-scale-zeroed = La balance est à zéro
cli-scale-tare = { $tare } sont maintenant déduits de chaque poids
cli-scale-found-none = Aucune balance ni aucun port série trouvés
cli-scale-to-try = { $address }  un port ; essayez-le avec : packdesk scale try
cli-scale-answers = Elle répond : { $address }
cli-scale-no-answer = Rien n’y répond dans aucune langue de balance
cli-scale-weighed = { $of ->
   *[one] Le colis pèse { $weight } ; { $expected } étaient attendus
    [other] Le colis { $parcel } sur { $of } pèse { $weight } ; { $expected } étaient attendus
}
cli-scale-kept = Les { $expected } attendus sont gardés
cli-scale-always = Aucune étiquette ne s’imprime avant que son colis ait été sur la balance

## La page : réglages

settings-scale = Balance
about-scale = La balance du poste. Peser est facultatif, sauf si vous l’exigez : sans balance, ou avec une balance vide, la préparation continue comme toujours.
scale-none = Pas encore de balance. Une balance USB se trouve toute seule ; pour une balance série, choisissez son port et essayez-la.
scale-looking = On regarde les ports…
scale-found = { $count ->
    [0] Rien trouvé. Branchez la balance et allumez-la.
    [one] { $count } endroit à regarder
   *[other] { $count } endroits à regarder
}
scale-certain = { $certain ->
    [yes] C’est une balance
   *[other] Un port ; une balance y est peut-être branchée
}
scale-name = Nom
scale-connection = Connexion
scale-kind = { $kind ->
    [serial] Port série
    [tcp] Réseau
   *[hid] USB
}
scale-character = Caractère
scale-speaks = Langue
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Envoie d’elle-même (A&D, CAS, Ohaus et autres)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Unité réglée sur la balance
scale-unit-said = Chaque ligne la dit
scale-percent = Demander à partir de (%)
scale-percent-help = Un colis plus loin du poids attendu fait l’objet d’une question avant l’impression de son étiquette.
scale-grams = Ne jamais demander sous
scale-grams-help = Une différence jusque-là ne fait jamais l’objet d’une question.
scale-always = Peser chaque colis
scale-always-help = Aucune étiquette ne s’imprime avant que son colis ait été sur la balance, ou que quelqu’un ait gardé le poids attendu. Quand on imprime beaucoup d’étiquettes d’un coup, les commandes non pesées sont laissées de côté.
scale-tare = Déduit
scale-tare-help = Ce qui se trouve sous chaque colis et ne part pas, comme un bac.
scale-tare-nothing = Rien
scale-tare-is = { $tare } déduits
scale-live = Ce qu’elle affiche
scale-saved = { $scale } est maintenant la balance du poste
scale-removed = { $scale } a été enlevée
scale-answers = Elle répond, et affiche : { $shows }. Ses réglages sont repris.
scale-answers-not = Rien n’y répond. Est-elle allumée, et est-ce son port ?
scale-trying = Essai de toutes les langues ; cela prend jusqu’à une demi-minute…
scale-tared = { $tare } sont déduits à partir de maintenant
scale-zeroed = La balance est à zéro
act-find-scale = Chercher des balances
act-add-scale = Ajouter une balance
act-try-scale = L’essayer
act-zero-scale = Zéro
act-tare-load = Déduire ce qui est dessus
act-tare-nothing = Ne rien déduire

## La page : préparation

scale-title = Balance
act-weigh = Prendre le poids
act-another-parcel = C’est un autre colis
act-use-weighed = Prendre celui de la balance
act-keep-expected = Garder celui attendu
act-hold-parcel = Retenir le colis
weight-scale = La balance dit
weight-expected = Attendu
weight-hold-reason = La balance dit { $weighed }, { $expected } étaient attendus
weight-question = Quel poids est le bon ?
weighed-notice = { $of ->
   *[one] { $order } pesé : { $weight }
    [other] { $order } : colis { $parcel } sur { $of } pesé : { $weight }
}
weighed-by = Pesé : { $weight } ; { $expected } étaient attendus
parcel-of = Colis { $parcel } sur { $of }
parcel-expected = { $expected } attendus
act-keep-rest = Imprimer sans peser
signal-weight = { $of ->
   *[one] Le poids ne concorde pas
    [other] Le poids du colis { $parcel } sur { $of } ne concorde pas
}
signal-weight-next = Quel poids est le bon ?
signal-not-weighed = { $of ->
   *[one] Posez le colis sur la balance
    [other] Posez le colis { $parcel } sur { $of } sur la balance
}
signal-not-weighed-next = Puis imprimez
