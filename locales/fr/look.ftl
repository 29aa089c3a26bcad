# Ce qu’une personne doit regarder, et ce qu’on en fait.

screen-look = À voir
act-go-look = À voir
look-nothing = Il n’y a rien à voir.
look-nothing-next = Ce qui demande une personne vient ici de soi-même : boutiques, transporteurs, imprimantes et fichiers de commandes.
look-since = depuis { $when }
look-open-order = Ouvrir la commande
look-open-settings = Ouvrir les réglages
look-count = { $count ->
    [0] Rien à voir
    [one] { $count } chose à voir
   *[other] { $count } choses à voir
}
look-list = Ce qu’il y a à voir
look-answered = Fait : { $title }
look-cancelled = Commande { $order } : arrêtez le colis
look-changed = La commande { $order } a été modifiée après son étiquette
look-label-missing = Commande { $order } réservée, et son étiquette ne vient pas
look-label-unprintable = Commande { $order } : son étiquette ne peut pas être imprimée
look-label-other-number = Commande { $order } : son étiquette porte un autre numéro que celui qui a été réservé
look-label-not-whole = Commande { $order } : regardez son étiquette avant le départ du colis
look-one-weight = Commande { $order } : ses colis sont partis avec un seul poids
look-paper-not-whole = Commande { $order } : regardez ses papiers avant le départ du colis
look-label = L’étiquette de la commande { $order } est-elle sortie de { $printer } ?
look-document = { $order } est-il sorti de { $printer } ?
look-booking = Commande { $order } : nul ne sait si { $carrier } l’a réservée
look-booking-number-taken = Commande { $order } : { $carrier } lui a donné le numéro d’un autre colis
look-message-shipped = { $target } n’a pas été informé du départ de la commande { $order }
look-message-withdrawn = { $target } n’a pas été informé que l’étiquette de la commande { $order } a été retirée
look-message-tracked = { $target } n’a pas appris où est un colis de la commande { $order }
look-message-void-booking = { $target } n’a pas annulé l’étiquette de la commande { $order }
look-no-reason = aucune raison n’a été donnée
look-webhook = Le webhook de { $shop } ne prend rien
look-shop = { $shop } ne peut pas être synchronisée
look-lost = { $shop } semble avoir perdu des commandes ouvertes
look-unread = Quelque chose de { $shop } n’a pas pu être lu
look-unread-order = La commande { $order } de { $shop } n’a pas pu être lue
look-answer-stopped = Arrêté : retirer l’étiquette
look-answer-send = L’envoyer quand même
look-answer-left = Il est déjà parti
look-answer-seen = Vu, il peut partir
look-answer-anew = La retirer et en refaire une
look-answer-retry = Réessayer
look-answer-dismiss = Laisser ainsi
look-answer-gone = Elles ont disparu : les annuler
look-answer-not-booked = Elle n’a pas été réservée
look-answer-came-out = Oui, sorti
look-answer-not-out = Non, réimprimer
cli-look-answers = répondre par : packdesk look { $concern } { $answers }
cli-look-answered = Fait.

problem-order-cancelled-too-late = La commande { $order } a été annulée après son étiquette : arrêtez le colis.
    .advice = Sortez le colis. Dites ensuite dans À voir, ou par packdesk look, s’il est arrêté, envoyé quand même ou déjà parti. D’ici là rien de lui ne s’imprime et la boutique n’apprend pas de départ.
problem-order-changed-too-late = La boutique a modifié la commande { $order } après son étiquette : { $differences }
    .advice = Regardez le colis avant son départ. Faites retirer l’étiquette et en refaire une d’un seul geste, retirez-la seulement pour emballer de nouveau d’abord, ou dites qu’il peut partir tel quel.
problem-order-number-changed = La boutique a envoyé la commande { $other } sous la clé de la commande { $order }, déjà étiquetée. Rien n’a été écrasé.
    .advice = Cherchez laquelle des deux est juste. Si la boutique a renuméroté la commande, laissez ainsi ; si ce sont deux commandes, il faut une clé pour chacune dans le fichier ou la boutique.
problem-order-key-changed = La commande { $order } est connue sous la clé { $known } et est arrivée dans un fichier sous { $key }. Elle n’a pas été reprise une seconde fois.
    .advice = Si c’est la même commande, laissez ainsi. Si c’en est une autre de ce numéro, importez de nouveau le fichier et faites-le valoir comme le plus récent (--newest).
problem-row-refused = { $file }, ligne { $line } : attendu { $expected } dans « { $column } », trouvé « { $found } ». { $order ->
    [none] La ligne a été laissée de côté.
   *[other] La commande { $order } a été laissée de côté en entier.
}
    .advice = Corrigez le fichier et importez-le de nouveau ; ce qui est lu quitte cette liste de soi-même.
problem-rows-refused = { $count ->
    [one] Une autre ligne de { $file } a été refusée.
   *[other] { $count } autres lignes de { $file } ont été refusées.
}
    .advice = Corrigez le fichier et importez-le de nouveau ; l’import nomme les cent premières lignes.
problem-label-still-waits = Une étiquette de la commande { $order } attend encore son imprimante : le colis ne peut pas être parti.
    .advice = Dites qu’il est envoyé quand même, ou qu’il est arrêté.
problem-late-answered = On s’est déjà occupé de la commande { $order }.
    .advice = Regardez la page de la commande pour voir ce qu’elle est devenue.
problem-look-not-answered = On ne peut pas y répondre ainsi, ou plus maintenant.
    .advice = Regardez de nouveau la liste : elle dit comment répondre à chaque chose.
problem-booking-unclear = { $carrier } a été sollicité pour l’étiquette de la commande { $order }, et sa réponse s’est perdue ou n’a pas de sens.
    .advice = Packdesk continue de demander là où le transporteur peut l’être. Sinon regardez sur son site : s’il a la réservation, entrez ses numéros sur la page de la commande ou par packdesk bookings ; sinon dites-le ici et expédiez de nouveau.
problem-job-unanswered = { $printer } n’a pas dit si c’est sorti.
    .advice = Regardez l’imprimante. Répondez oui si c’est sorti ; avec non, c’est imprimé de nouveau.
problem-message-refused = { $target } refuse ce qui lui est dit de la commande { $order } : { $why }
    .advice = Réglez-en la raison là-bas, puis réessayez. Si plus personne n’a besoin de le savoir, laissez ainsi.
problem-webhook-not-taken = { $host } n’a pas pris { $count ->
    [one] un message
   *[other] { $count } messages
} de { $shop }, malgré toutes les tentatives : { $why }
    .advice = Vérifiez que le programme derrière cette adresse tourne et répond par 2xx, et que l’adresse et la clé sont justes dans les réglages de la boutique. Puis réessayez : tout est dit, dans l’ordre. Si personne n’a plus à l’apprendre, laissez.

difference = { $what } : { $before } → { $after }
difference-nothing = rien
difference-yes = oui
difference-no = non
difference-status = état
difference-status-open = à expédier
difference-status-waiting = en attente
difference-status-cancelled = annulée
difference-status-completed = terminée
difference-payment = paiement
difference-payment-unknown = inconnu
difference-payment-paid = payée
difference-payment-unpaid = impayée
difference-payment-refunded = remboursée
difference-name = nom
difference-company = société
difference-street = rue
difference-street2 = complément d’adresse
difference-postal-code = code postal
difference-city = ville
difference-state = région
difference-country = pays
difference-service-point = point relais
difference-quantity = quantité de { $item }
difference-sku = référence de { $item }
difference-ships = { $item } s’expédie

late-reason-cancelled = la boutique a annulé la commande
late-reason-changed = la boutique a modifié la commande
journal-order-as-labelled = La boutique est revenue sur ce qu’elle avait modifié dans la commande { $order } : { $differences }
journal-late-sent = La commande { $order } est envoyée quand même
journal-late-left = La commande { $order } était déjà partie
journal-late-seen = Une personne a vu ce qui a été modifié dans la commande { $order }

signal-cancelled-late = Annulée après son étiquette : arrêtez le colis
signal-cancelled-late-next = Sortez-le. Dites ensuite ce qu’il est devenu : O pour la page de la commande, ou ouvrez À voir.
signal-changed-late = Modifiée après son étiquette : regardez d’abord
late-cancelled = Annulée après son étiquette : arrêtez le colis
late-changed = La boutique a modifié cela après l’étiquette
late-chip = à arrêter
status-shop-mend = { $shop } demande un regard
