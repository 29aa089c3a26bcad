# Les transporteurs : leurs sortes, ce que leurs comptes doivent savoir, et ce qui peut mal tourner.

carrier-kind-own-numbers = Vos propres numéros (GS1)
carrier-kind-practice = Transporteur d’exercice
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Adresse du service du transporteur
carrier-field-secret = Clé secrète

sendcloud-sender-address = Adresse d’expédition chez Sendcloud
sendcloud-sender-address-help = Son numéro, tel que le test du compte l’affiche. Vide : l’adresse de cette station accompagne chaque expédition.
sendcloud-contract = Contrat
sendcloud-contract-help = Son numéro, tel que le test du compte l’affiche. Vide : Sendcloud prend le contrat habituel de chaque transporteur.
sendcloud-return-option = Option d’expédition des retours
sendcloud-return-option-help = Telle que Sendcloud la nomme, par exemple dpd:return/return. Vide : les colis reviennent avec l’option de l’aller, si le transporteur l’accepte.
sendcloud-tells-shop = Qui informe la boutique des expéditions
sendcloud-tells-shop-help = Jamais les deux : le client l’apprendrait deux fois. Choisissez Sendcloud seulement s’il est relié à la même boutique et réglé pour lui répondre.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Assurer chez Sendcloud
sendcloud-insures-help = Ce que les règles, les réglages ou une boutique assurent pour une commande est demandé à l’assureur de Sendcloud, pour 2 à 5 000 euros par envoi, en plus de ce que le transporteur paie de toute façon. C’est payant. Le mode d’envoi doit dire jusqu’à combien il peut être assuré.
sendcloud-insured-between = L’assureur de Sendcloud prend de { $least } à { $most } par envoi
sendcloud-public-key = Clé publique
sendcloud-secret-key = Clé secrète
sendcloud-keys-help = Dans Sendcloud : Paramètres, Intégrations, connecter « Sendcloud API », puis copier les deux clés. La clé secrète n’est montrée qu’une fois.
sendcloud-no-such-sender-address = ce compte n’a pas d’adresse d’expédition { $id } ; il a { $known }
sendcloud-no-such-contract = ce compte n’a pas de contrat { $id } ; il a { $known }
sendcloud-contract-without-number = « { $contract } » n’est pas un contrat de Sendcloud : son nom court doit être sendcloud- suivi du numéro que Sendcloud lui donne
sendcloud-no-return-option = le compte ne nomme aucune option d’expédition des retours, et Sendcloud dit { $said }
sendcloud-return-one-parcel = un retour tient en un colis : Sendcloud ne donne le numéro que d’un seul
sendcloud-no-such-export-reason = Sendcloud n’a pas de mot pour des marchandises qui reviennent : choisissez une autre raison
sendcloud-customs-text-too-long = un texte pour la douane est plus long que ce que Sendcloud accepte : 40 caractères pour le numéro de facture, 500 pour les notes, 1024 pour une mention, 255 pour une désignation
sendcloud-v2-sender-address-help = Son numéro, tel que le test du compte l’affiche. Vide : Sendcloud prend l’adresse d’expéditeur par défaut du compte, car l’API v2 n’en accepte pas d’autre.
sendcloud-v2-return-method = Mode d’envoi des retours
sendcloud-v2-return-method-help = Son numéro chez Sendcloud, par exemple 300. Vide : les colis reviennent par le mode d’envoi de l’aller, si le transporteur l’accepte.
sendcloud-v2-customs-one-parcel = l’API v2 de Sendcloud ne réserve un colis avec déclaration en douane que seul : expédiez en un seul colis, ou par l’API v3
sendcloud-v2-method-without-number = « { $service } » n’est pas un mode d’envoi de l’API v2 de Sendcloud : son service doit être sendcloud- suivi du numéro que Sendcloud lui donne
sendcloud-v2-point-without-number = l’API v2 de Sendcloud ne connaît les points relais que par ses propres numéros : choisissez le point à nouveau

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Destinataire
booking-field-sender = Expéditeur
booking-field-name = nom
booking-field-company = société
booking-field-street = rue et numéro
booking-field-street2 = complément d’adresse
booking-field-postal-code = code postal
booking-field-city = ville
booking-field-state = État ou province
booking-field-country = pays
booking-field-phone = numéro de téléphone
booking-field-email = adresse e-mail
booking-field-parcels = Colis
booking-field-parcel = Colis { $parcel }
booking-field-weight = poids
booking-field-size = dimensions
booking-field-items = contenu
booking-field-method = Mode d’envoi
booking-field-contract = Contrat
booking-field-value = Valeur des marchandises
booking-field-insured = Somme assurée
booking-field-service-point = Point relais
booking-field-order-number = Numéro de commande
booking-field-customs = Déclaration en douane
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = article { $item } du colis { $parcel }
booking-field-goods = marchandises
booking-field-invoice-number = numéro de facture
booking-field-reason = motif d’exportation
booking-field-notes = notes
booking-field-statements = mentions
booking-field-vat-number = numéro de TVA
booking-field-eori-number = numéro EORI
booking-field-delivery = payé pour la livraison
booking-field-incoterm = qui paie les droits
booking-field-description = désignation
booking-field-sku = référence
booking-field-quantity = nombre de pièces
booking-field-unit-value = valeur d’une pièce
booking-field-unit-weight = poids d’une pièce
booking-field-hs-code = code SH
booking-field-origin = pays d’origine
booking-field-key = Référence

carrier-service-book = réserver des envois
carrier-service-find = retrouver un envoi
carrier-service-labels = aller chercher les étiquettes plus tard
carrier-service-customs = les documents pour la douane
carrier-service-void = reprendre des envois
carrier-service-returns = des étiquettes de retour
carrier-service-check = la vérification de son compte
carrier-service-services = la liste de ses services
carrier-service-price-book = un catalogue de prix
carrier-service-points = des points relais

carrier-refused-in-words = « { $words } »
carrier-refused-in-field = { $field } : { $why }
carrier-refused-status = sans donner de raison (statut { $status })
carrier-refused-too-long = il y a de la place pour { $most } lettres
carrier-refused-currency = les montants pour la douane doivent être dans une seule monnaie ; celui-ci est de { $value }
carrier-refused-incoterm = ce transporteur n’a pas de mot pour DTP (rendu au lieu, droits prépayés) : choisissez DAP ou DDP dans la règle
carrier-refused-too-many-goods = une déclaration a de la place pour { $most } sortes de marchandises

problem-carrier-unreachable = { $carrier } est injoignable ; rien n’a été demandé.
    .advice = Vérifiez le réseau. La commande est comme avant : mettez le colis sur l’étagère, expédiez-la de nouveau quand le réseau est là, ou choisissez un autre mode.
problem-carrier-test-unreached = Personne ne répond là où { $carrier } devrait être.
    .advice = Si le compte a une adresse, relisez-la lettre par lettre ; vérifiez ensuite le réseau. Rien n’a été demandé.
problem-carrier-busy = { $carrier } demande une pause ; rien n’a été réservé.
    .advice = Attendez un instant, puis expédiez de nouveau.
problem-carrier-rests = { $carrier } demande une pause jusqu’au { $until } ; rien n’a été réservé.
    .advice = Expédiez de nouveau après le { $until } : d’ici là, il n’est plus interrogé. En attendant, posez les colis emballés sur l’étagère, ou choisissez un autre mode.
problem-carrier-declines = { $carrier } refuse : { $why }
    .advice = Corrigez ce dont il parle, puis réessayez. Rien n’a été réservé.
problem-carrier-no-answer = { $carrier } a été interrogé, et aucune réponse lisible n’est venue.
    .advice = Réessayez dans quelques minutes. Si rien ne change, vérifiez l’adresse du service dans son compte. Rien n’a été réservé.
problem-carrier-refused = { $carrier } ne réserve pas cet envoi : { $why }
    .advice = { $place ->
        [address] Corrigez l’adresse : celle du client dans la boutique, puis faites recharger la commande ; la vôtre dans les réglages. Expédiez ensuite de nouveau. Rien n’a été réservé et rien n’est facturé.
        [order] Réglez-le à la main sur la page de la commande, puis expédiez de nouveau. Rien n’a été réservé et rien n’est facturé.
        [point] Choisissez un autre point relais sur la page de la commande, puis expédiez de nouveau. Rien n’a été réservé et rien n’est facturé.
        [method] Choisissez un autre mode pour la commande, ou corrigez celui-ci dans les réglages. Expédiez ensuite de nouveau. Rien n’a été réservé et rien n’est facturé.
       *[other] Corrigez ce dont il parle, ou choisissez un autre mode. Expédiez ensuite de nouveau. Rien n’a été réservé et rien n’est facturé.
    }
problem-carrier-number-taken = { $carrier } a réservé la commande { $order } sous { $numbers }, et un autre colis porte déjà { $count ->
    [one] ce numéro
   *[other] un de ces numéros
} ici : rien n’a été imprimé.
    .advice = Annulez cette réservation sur le site du transporteur, puis répondez « Elle n’a pas été réservée » dans À voir (packdesk look), et expédiez de nouveau. D’ici là, la commande ne part par aucune autre voie.
problem-carrier-silent = { $carrier } a reçu la demande et sa réponse s’est perdue : personne ne sait encore s’il a réservé.
    .advice = N’expédiez pas cette commande autrement. Là où le transporteur peut être interrogé, Packdesk l’interroge et continue de lui-même ; sinon, À voir (packdesk look) dit quoi faire.
problem-carrier-nonsense = { $carrier } répond quelque chose d’impossible.
    .advice = N’expédiez pas cette commande autrement. Là où le transporteur peut être interrogé, Packdesk l’interroge et continue de lui-même ; sinon, À voir (packdesk look) dit quoi faire.
problem-carrier-key = { $carrier } n’accepte pas les clés de son compte.
    .advice = Entrez-les de nouveau chez ce transporteur, dans les réglages. Rien n’a été réservé.
problem-carrier-not-offered = { $carrier } n’offre pas cela : { $what }.
    .advice = Faites-le sur le site du transporteur.
problem-carrier-is-own = { $carrier } a des numéros à vous, et personne ne peut y être interrogé : { $what }.
    .advice = Reprenez ses prix comme tarif ; packdesk carriers numbers énumère les numéros qui restent.
problem-no-such-carrier = Aucun transporteur des réglages n’a le nom court { $carrier }.
    .advice = Écrivez le nom court d’un transporteur qui existe (packdesk carriers les énumère), ou ajoutez d’abord celui-là.
problem-carrier-kind-unknown = { $carrier } est réglé comme « { $kind } », que ce Packdesk ne connaît pas.
    .advice = Mettez Packdesk à jour, ou réglez le compte à nouveau.
problem-booking-not-kept = { $carrier } a réservé la commande { $order } sous { $numbers }, et cela n’a pas pu être écrit sur le disque.
    .advice = Notez le numéro. Libérez de la place sur le disque, ou faites-le réparer. N’expédiez pas cette commande autrement : là où le transporteur peut être interrogé, Packdesk lui demande la réservation ; sinon, entrez le numéro sur la page de la commande ou par packdesk bookings made.
problem-booking-interrupted = Packdesk s’est arrêté pendant la demande au transporteur : personne ne sait encore s’il a réservé.
    .advice = N’expédiez pas cette commande autrement. Là où le transporteur peut être interrogé, Packdesk l’interroge et continue de lui-même ; sinon, À voir (packdesk look) dit quoi faire.
account-works = Le compte fonctionne.
account-senders = Adresses d’expédition enregistrées
account-contracts = Contrats
lead-days = { $days ->
    [0] le jour même
    [one] un jour
   *[other] { $days } jours
}
alternative-no-price = sans prix
