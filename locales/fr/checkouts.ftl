# Ce que les boutiques proposent à la commande, et ce qui a été promis.

checkout-zone-unknown = Le fuseau horaire « { $zone } » n’existe pas. Ils s’écrivent comme Europe/Amsterdam.
checkout-sender-unknown = La station ne connaît pas cette adresse d’expédition.
checkout-holidays-unknown = Les jours fériés de ce pays ({ $country }) ne sont pas connus ici : un jour proposé peut en être un. Indiquez vous-même les jours de fermeture.
checkout-no-destination = Les colis ne vont encore vers aucun pays.
checkout-too-many-methods = Il y a plus de { $most } modes de livraison.
checkout-no-country = Aucun pays n’est indiqué.
checkout-no-method = Rien n’est proposé aux clients de ces pays.
checkout-country-twice = { $country } figure à deux endroits ; le premier compte.
checkout-no-title = Il faut un titre que les clients puissent lire.
checkout-text-long = Le texte a plus de { $most } caractères.
checkout-ships-with-nothing = Il n’expédie avec rien : choisissez une option ou un mode d’envoi.
checkout-showing-always = Sans condition, cela vaut toujours.
checkout-price-wrong = { $price } n’est pas un prix en { $currency } à partir de 0.
checkout-no-handover = Il faut des jours de remise au transporteur.
checkout-handover-twice = Un jour de la semaine y figure deux fois.
checkout-no-delivery-day = Le transporteur ne livre aucun jour.
checkout-lead-long = Plus de { $most } jours ne sont pas possibles.
checkout-choices-wrong = Un client choisit parmi 1 à { $most } jours.
checkout-lead-unknown = Personne ne sait combien de jours met { $method } : il n’est proposé aucun jour tant que vous ne le dites pas.
checkout-id-odd = « { $id } » n’est pas un UUID.
checkout-id-twice = Deux modes de livraison ont le numéro { $id }.
checkout-left-country = Rien n’est expédié vers ce pays ({ $country })
checkout-left-no-weight = Le poids n’est pas indiqué
checkout-left-hidden = une condition le masque
checkout-left-not-shown = aucune condition ne l’affiche
checkout-left-no-price = il n’y a pas de prix pour { $weight }
checkout-left-same-day = il n’atteint plus personne aujourd’hui
checkout-left-no-day = il n’y a pas de jour pour lui
checkout-left-no-lead = personne ne sait combien de jours il met
remark-checkout-no-day = Le client a choisi « { $method } », et la boutique n’indique pas de jour
remark-checkout-other-version = « { $code } » n’était pas proposé quand la commande a été passée ; une autre version le connaît
remark-checkout-code-unknown = La boutique demande « { $code } », qu’elle n’a jamais proposé
remark-checkout-day-unreachable = Aucune remise ne mène à une livraison le { $day }, le jour choisi par le client : convenez d’un autre avec lui
journal-checkout-published = La version { $version } des livraisons de la boutique { $shop } a été publiée
journal-checkout-withdrawn = Les livraisons de la boutique { $shop } ne sont plus proposées
problem-checkout-changed = Quelqu’un a modifié entre-temps les livraisons de { $shop }. Rien n’est enregistré.
    .advice = Rouvrez-les et refaites votre modification.
problem-checkout-not-read = Les livraisons ne peuvent être lues : quelque chose ne va pas à { $place }.
    .advice = Corrigez cet endroit et réimportez le fichier ; rien n’est enregistré.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }Un autre point ne va pas.
   *[other] { " " }{ $more } autres points ne vont pas.
}
    .advice = Corrigez, puis publiez de nouveau.
problem-no-such-checkout = La boutique { $shop } ne propose pas de livraisons.
    .advice = Créez-les dans Réglages, Livraison à la commande, ou : packdesk checkout import { $id } FICHIER
problem-no-such-checkout-version = La boutique { $shop } n’a publié aucune version { $version } de ses livraisons.
    .advice = Les versions publiées : packdesk checkout show { $id }
problem-slower-than-promised = La commande { $order } est promise pour le { $promised } ; ainsi elle arrive le { $arrives }.
    .advice = Modifiez-la malgré tout, ou choisissez plus rapide. En ligne de commande : packdesk set --slower
cli-checkout-row = { $methods ->
    [one] un mode de livraison
   *[other] { $methods } modes de livraison
}
cli-checkout-unreadable = le brouillon ne peut être lu
cli-checkout-served = la version { $version } est proposée depuis { $since }
cli-checkout-not-served = non proposé
cli-checkout-differs = le brouillon diffère
cli-checkout-none = Aucune boutique ne propose de livraisons.
cli-checkout-kept = Le brouillon de { $shop } est enregistré ; il n’est pas encore proposé.
cli-checkout-published = La version { $version } de { $shop } est proposée : /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = Les livraisons de { $shop } ne sont plus proposées.
cli-checkout-price = { $price }
cli-checkout-until = jusqu’à { $moment }
cli-checkout-days = livré le { $days }
cli-checkout-left-out = non proposé : { $what } : { $why }
cli-margin = livraison : payée { $paid }, coûte { $cost }{ $known ->
    [no] {""}
   *[yes] , reste { $margin }
}
cli-promise = promis : remis le { $handover }, livré le { $delivery }
cli-promise-missed = La remise est manquée.
cli-promise-next = Prochaine possibilité : remis le { $handover }, livré le { $delivery }. Pour la prendre : packdesk set { $order } --next-day
settings-delivery-options = Livraison à la commande
about-delivery-options = Ce que les clients d’une boutique se voient proposer : modes de livraison, prix et jours, tels que votre boutique les demande par l’API.
offer-shop = Boutique
offer-none = Cette boutique ne propose encore rien par la station.
offer-no-shops = Connectez d’abord une boutique.
offer-served = { $served ->
    [yes] La version { $version } est proposée
   *[no] Non proposée
}
offer-differs = Modifiée depuis la publication
offer-address = Adresse pour les programmes de la boutique
offer-saved = Le brouillon est enregistré
offer-published = La version { $version } est proposée
offer-withdrawn = Elle n’est plus proposée
offer-versions = Publié auparavant
offer-version = Version { $version }
offer-taken-up = Le formulaire dit ce que disait la version { $version }. Rien n’est encore enregistré.
offer-sender = Expédié de
offer-time-zone = Fuseau horaire de cette adresse
offer-time-zone-help = Comme Europe/Paris. Les heures limites suivent son horloge.
offer-currency = Monnaie
offer-closed = Jours de fermeture
offer-closed-help = Des jours comme 2026-12-24, séparés par des virgules. Rien n’y est remis.
offer-days-wrong = Ce ne sont pas tous des jours comme 2026-12-24 : ils ne sont pas enregistrés.
offer-destination = Vers ces pays
offer-method-kind = Genre
offer-kind = { $kind ->
    [nominated_day] Au jour choisi par le client
    [same_day] Aujourd’hui
    [service_point] En point relais
   *[standard] Standard
}
offer-title = Ce que lisent les clients
offer-internal = Nom donné par la boutique
offer-description = Ce que les clients lisent encore
offer-ships-with = Expédié avec
offer-ships-with-help = Les clients voient une ligne pour chacun qui peut porter le colis.
offer-prices = Prix selon le poids
offer-up-to = Jusqu’à
offer-price = Prix
offer-free-from = Gratuit à partir d’une commande de
offer-shown = Affiché et masqué
offer-showing = { $is ->
    [hide] Masqué où
   *[show] Affiché seulement où
}
offer-handover = Jours de remise et leurs heures limites
offer-delivery-days = Jours où le transporteur livre
offer-lead-days = Jours de livraison nécessaires
offer-lead-days-help = Vide : selon le catalogue.
offer-holidays = Laisser de côté les jours fériés
offer-no-delivery = Jours sans livraison
offer-no-delivery-help = Des jours comme 2026-12-24, séparés par des virgules. Rien n’y est livré.
offer-choices = Jours au choix
offer-weekday = { $day ->
    [monday] Lundi
    [tuesday] Mardi
    [wednesday] Mercredi
    [thursday] Jeudi
    [friday] Vendredi
    [saturday] Samedi
   *[sunday] Dimanche
}
offer-cut-off = Heure limite, { $day }
offer-findings = À corriger ou à savoir
offer-place = { $place } : { $message }
offer-try = Ce que verrait un client
offer-try-about = Un panier en ce moment ; à un autre moment si vous l’indiquez.
offer-try-country = Pays
offer-try-postal = Code postal
offer-try-weight = Poids
offer-try-total = Valeur de la commande
offer-try-metadata = Texte propre à la boutique
offer-try-moment = Moment
offer-try-nothing = Rien n’est proposé.
offer-try-count = { $count ->
    [one] Un mode de livraison est proposé
   *[other] { $count } modes de livraison sont proposés
}
offer-try-row = { $title }, { $carrier }
offer-try-until = jusqu’à { $time }
offer-try-day = { $delivery } (remis le { $handover })
offer-try-no-price = sans prix
offer-try-margin = coûte { $cost }
offer-left-out = Non proposé
offer-left = { $title } { $code } : { $why }
act-new-offer = Commencer
act-add-destination = Ajouter des pays
act-add-delivery = Ajouter un mode de livraison
act-add-price = Ajouter un poids
act-add-showing = Ajouter une condition
act-save-offer = Enregistrer le brouillon
act-publish-offer = Publier
act-withdraw-offer = Ne plus proposer
act-take-up-offer = La reprendre dans le formulaire
act-export-offer = Enregistrer un fichier
act-import-offer = Importer un fichier
act-try-offer = Essayer
promise-title = Livraison promise
promise-days = { $kind ->
    [no] remis le { $handover }
   *[yes] remis le { $handover }, livré le { $delivery }
}
promise-chosen = Choix du client : { $days }
promise-missed = La remise est manquée.
promise-next = Prochaine possibilité : { $days }
act-take-next-day = Promettre plutôt ces jours
margin = Livraison : { $paid } payés, { $cost } de coût
margin-left = reste { $margin }
slower-title = Plus lent que promis
act-change-slower = Modifier malgré tout
