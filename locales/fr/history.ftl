# Les anciennes commandes d’une boutique, comme historique.

history-reach = Anciennes commandes à faire entrer
history-reach-help = Ce qui est terminé entre après les commandes ouvertes, en arrière-plan : pour la recherche, pour « première commande du client » et pour essayer des règles. Ce n’est jamais du travail. Rien n’entre de plus ancien que la durée de conservation des commandes ici (Données personnelles).
history-none = aucune
history-three_months = les trois derniers mois
history-one_year = la dernière année
history-everything = aussi loin que va la boutique
history-due = Les anciennes commandes entrent ({ $reach }) : { $orders ->
    [one] { $orders } est là
   *[other] { $orders } sont là
}
history-stopped = Les anciennes commandes ont été arrêtées ({ $reach }) : { $orders ->
    [one] { $orders } est là
   *[other] { $orders } sont là
}
history-done = Les anciennes commandes sont là ({ $reach }) : { $orders }
history-up-to = modifiées jusqu’au { $moment }
history-left-out = { $count ->
    [one] { $count } n’a pas pu être lue et manque
   *[other] { $count } n’ont pas pu être lues et manquent
}
history-go-on = Continuer
task-history = Anciennes commandes de { $shop }
cli-history-none = Aucune ancienne commande de { $shop } n’entre.
cli-history-later = Elles entrent pendant que Packdesk est ouvert au poste, ou maintenant avec : packdesk shops history { $id } --now
journal-history-chosen = Les anciennes commandes de la boutique { $shop } doivent entrer : { $reach ->
    [three_months] les trois derniers mois
    [one_year] la dernière année
   *[other] aussi loin que va la boutique
}
journal-history-order = La commande { $order } est entrée comme ancienne, déjà terminée
journal-history-none = Plus aucune ancienne commande de la boutique { $shop } ne doit entrer
journal-history-stopped = Quelqu’un a arrêté les anciennes commandes de la boutique { $shop } ; il y en a ici : { $orders }
journal-history-done = Les anciennes commandes de la boutique { $shop } sont là : { $orders }
signal-elsewhere = Expédiée ailleurs
scan-elsewhere = Sa boutique dit qu’elle est terminée, au plus tard depuis le { $since }. Aucune étiquette ne s’imprime.
signal-taken-back = Étiquette reprise : sa boutique la dit encore terminée
signal-taken-back-next = Elle pourra être emballée dès que sa boutique la rouvre : synchronisez la boutique dans les réglages, ou appuyez sur O pour la page de la commande.
