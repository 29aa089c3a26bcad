# Ce qu’il faut dire aux connecteurs des boutiques.

shop-kind-woo = WooCommerce
shop-kind-files = Fichiers seulement
shop-guide-woo = Créez une clé dans la boutique : WooCommerce → Réglages → Avancé → API REST → Ajouter une clé, droits Lecture/Écriture.
shop-url = Adresse
shop-url-help = Comme https://boutique.example. Dans le réseau local, http marche aussi ; les requêtes sont alors signées.
shop-key = Clé client
shop-key-help = WooCommerce → Réglages → Avancé → API REST, avec droit de lecture et d’écriture.
shop-secret = Secret client
shop-secret-help = Enregistré une fois, plus jamais montré.
shop-statuses = Ce que les statuts de la boutique veulent dire ici
shop-statuses-help = Les statuts absents d’ici ne sont pas lus.
shop-shipped-status = Statut après l’envoi
shop-shipped-status-help = Ce que devient la commande dans la boutique une fois l’étiquette sortie.
shop-note-to-customer = Envoyer le numéro de suivi comme note
shop-note-to-customer-help = Désactivez-le si le message de la boutique pour une commande expédiée contient déjà le numéro : la note n’est alors que pour la boutique.
shop-withdrawn-note = Note quand une étiquette est reprise
shop-withdrawn-note-help = Écrite dans la commande pour l’équipe de la boutique ; { "{carrier}" } et { "{number}" } sont remplis.
shop-files = Les commandes arrivent en fichiers

# Comment un fichier de commandes a été lu.

read-as-encoding = lettres en { $encoding }
read-as-decimals = { $mark ->
    [comma] une virgule avant les décimales (1.234,50)
   *[point] un point avant les décimales (1,234.50)
}
read-as-weights = { $mark ->
    [comma] dans les poids, une virgule avant les décimales (1.234,50)
   *[point] dans les poids, un point avant les décimales (1,234.50)
}
read-as-dates = { $order ->
    [month-first] le mois d’abord dans les dates (12/31/2026)
   *[day-first] le jour d’abord dans les dates (31/12/2026)
}
