### Les listes des transporteurs comparées à la station : ce qui est payé et inutilisé, et ce qui diffère.
compare-title = Payé et inutilisé
compare-about = Une fois par jour, chaque transporteur qui le peut est interrogé sur ses envois, et sa liste est comparée à ce qui est réservé ici.
compare-heard = Comparé { $when } avec { $count ->
    [one] un envoi
   *[other] { $count } envois
} de la liste du transporteur.
compare-never = La liste du transporteur n’a pas encore été comparée.
compare-cannot = Ce transporteur ne sait pas lister ses envois : on voit ce qui est connu ici.
compare-cut = Sa liste n’est pas arrivée entière : on ne peut pas dire ce qui y manque.
compare-nothing = Rien n’est payé et inutilisé.
compare-agrees = La liste du transporteur et cette station concordent.
compare-unused = { $count ->
    [one] Une étiquette est payée et inutilisée : { $cost }
   *[other] { $count } étiquettes sont payées et inutilisées : { $cost }
}
compare-missing = Réservé ici, et absent de la liste du transporteur
compare-missing-help = Interrogez le transporteur avant qu’un tel colis ne parte. Un compte qui mène ailleurs depuis a une autre liste.
compare-cancelled = Réservé ici, et annulé chez le transporteur
compare-cancelled-help = Une telle étiquette ne voyage pas : reprenez-la et expédiez à nouveau sa commande.
compare-strangers = { $count ->
    [one] Un envoi chez le transporteur qui n’est pas réservé ici
   *[other] { $count } envois chez le transporteur qui ne sont pas réservés ici
}
compare-strangers-help = Créés sur les pages du transporteur ou par un autre programme. Packdesk ne les reprend jamais : faites-le là-bas, si personne n’en a besoin.
compare-shown = Sur { $count }, les { $shown } plus récents sont affichés.
compare-none = Aucun transporteur qui envoie des étiquettes n’a de compte.
act-compare-lists = Comparer maintenant
unused-why = { $why ->
    [kept] réservée d’avance, attend l’emballage de sa commande
    [no-label] réservée, son étiquette n’est pas venue
    [not-printed] son étiquette n’est jamais sortie
   *[spare] reprise ou refusée ici, et le transporteur l’a quand même
}
unused-until = peut être reprise jusqu’au { $moment }
unused-too-late = ne peut plus être reprise
unused-never = son transporteur ne reprend rien par cette voie
unused-column-why = Pourquoi
unused-column-until = Délai
unused-choose = Reprendre l’étiquette de la commande { $order }
unused-choose-all = Choisir toutes celles qui peuvent être reprises
act-void-unused = { $count ->
    [one] Reprendre une étiquette
   *[other] Reprendre { $count } étiquettes
}
unused-question = { $count ->
    [one] Reprendre une étiquette payée et inutilisée : { $cost } ?
   *[other] Reprendre { $count } étiquettes payées et inutilisées : { $cost } ?
}
unused-question-kept = Les étiquettes réservées d’avance sont réservées à nouveau tant qu’une règle choisit leurs commandes.
unused-done = { $count ->
    [one] Une étiquette a été reprise. Son transporteur en est informé.
   *[other] { $count } étiquettes ont été reprises. Leurs transporteurs en sont informés.
}
unused-none-chosen = Aucune étiquette ne peut être reprise.
unused-void-reason = payée et inutilisée
look-comparison = { $carrier } : sa liste et ce qui est réservé ici diffèrent
look-open-hand-over = Ouvrir la remise
problem-carrier-list-differs = La liste de { $carrier } n’est pas celle de cette station. Repris ici et toujours transportés : { $spare }. Réservés ici et absents de la liste : { $missing }. Réservés ici et annulés là-bas : { $cancelled }.
    .advice = Regardez-les sous Remise, ou avec packdesk carriers compare --last. Dites ensuite ici que vous l’avez vu.
problem-label-not-unused = Cette étiquette a été utilisée ou reprise entre-temps, ou son transporteur en est déjà informé.
    .advice = Regardez sa commande ; rien n’a été changé.
problem-void-not-agreed = { $count } étiquettes seraient reprises, et personne ne peut être interrogé.
    .advice = Regardez-les avec packdesk carriers compare --last, puis ajoutez --yes.
problem-void-too-late = Le transporteur ne reprend plus l’étiquette de la commande { $order }.
    .advice = Demandez l’argent au transporteur, ou utilisez l’étiquette.
carrier-service-list = une liste de ses envois
start-comparing = la comparaison avec les listes des transporteurs
