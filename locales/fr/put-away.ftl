### Les commandes que quelqu’un écarte : plus aucun travail, quoi que dise leur boutique, jusqu’à ce qu’on les reprenne.
stage-put_away = écartée
stage-title-put_away = Écartées
signal-put_away = Écartée
signal-put_away-next = Quelqu’un a écarté cette commande. Sa page dit pourquoi et permet de la reprendre.
act-put-away = Écarter
act-bring-back = Reprendre
put-away-title = Écarter la commande { $number }
put-away-means = Elle n’est plus à faire, et aucun changement dans la boutique ne la remet au travail. On la trouve comme avant, aussi sous « Écartées » dans la liste des commandes, et on peut la reprendre.
put-away-reason = Pourquoi elle est écartée
put-away-done = La commande { $number } est écartée
order-put-away = Écartée le { $at } : { $reason }
order-put-away-changed = Sa boutique l’a modifiée depuis :
order-brought-back = La commande { $number } est de nouveau à faire
change-put_away = Écarter
change-put_away-text = Pourquoi elles sont écartées
change-bring_back = Reprendre
journal-order-put-away = La commande { $order } a été écartée : { $reason }
journal-order-brought-back = La commande { $order } a été reprise
journal-order-changed-put-away = La boutique a modifié la commande { $order }, qui est écartée : { $differences }
cli-put-away = { $count ->
    [one] Une commande est écartée
   *[other] { $count } commandes sont écartées
}
cli-brought-back = { $count ->
    [one] Une commande est de nouveau à faire
   *[other] { $count } commandes sont de nouveau à faire
}
problem-order-put-away = La commande { $order } est écartée : { $reason }
    .advice = Mettez le colis de côté, ou reprenez d’abord la commande.
problem-order-holds-others = D’autres commandes partent dans le colis de la commande { $order }.
    .advice = Sortez d’abord les autres commandes du colis.
