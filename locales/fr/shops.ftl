# Ce qu’il faut dire aux connecteurs des boutiques.

shop-kind-woo = WooCommerce
shop-kind-files = Fichiers seulement
shop-kind-api = Boutique sur mesure, par API
shop-guide-api = Enregistrez la boutique, puis créez sa clé au poste : packdesk shops key. La boutique apporte ses commandes à /api/v3/orders de packdesk serve et y lit les numéros.
shop-guide-woo = Créez une clé dans la boutique : WooCommerce → Réglages → Avancé → API REST → Ajouter une clé, droits Lecture/Écriture.
shop-url = Adresse
shop-url-help = Comme https://boutique.example. Dans le réseau local, http marche aussi ; les requêtes sont alors signées.
shop-key = Clé client
shop-key-help = WooCommerce → Réglages → Avancé → API REST, avec droit de lecture et d’écriture.
shop-secret = Secret client
shop-secret-help = Enregistré une fois, plus jamais montré.
shop-statuses = Ce que les statuts de la boutique veulent dire ici
shop-statuses-help = Les statuts absents d’ici ne sont pas lus.
shop-statuses-api-help = Une commande dont le statut n’est pas ici est refusée, nommément. Les mots open, waiting, cancelled et completed sont toujours connus.
shop-shipped-status = Statut après l’envoi
shop-shipped-status-help = Ce que devient la commande dans la boutique une fois l’étiquette sortie.
shop-note-to-customer = Envoyer le numéro de suivi comme note
shop-note-to-customer-help = Désactivez-le si le message de la boutique pour une commande expédiée contient déjà le numéro : la note n’est alors que pour la boutique.
shop-withdrawn-note = Note quand une étiquette est reprise
shop-withdrawn-note-help = Écrite dans la commande pour l’équipe de la boutique ; { "{carrier}" } et { "{number}" } sont remplis.
shop-files = Les commandes arrivent en fichiers
shop-comes = Apporte elle-même ses commandes, par l’API
