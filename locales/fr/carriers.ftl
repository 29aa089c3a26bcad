# Les transporteurs : leurs sortes, ce que leurs comptes doivent savoir, et ce qui peut mal tourner.

carrier-kind-own-numbers = Vos propres numéros (GS1)
carrier-kind-practice = Transporteur d’exercice
carrier-field-url = Adresse du service du transporteur
carrier-field-secret = Clé secrète

carrier-service-book = réserver des envois
carrier-service-find = retrouver un envoi
carrier-service-labels = aller chercher les étiquettes plus tard
carrier-service-void = reprendre des envois

carrier-refused-in-words = « { $words } »
carrier-refused-status = sans donner de raison (statut { $status })

problem-carrier-unreachable = { $carrier } est injoignable ; rien n’a été demandé.
    .advice = Vérifiez le réseau. La commande est comme avant : expédiez-la de nouveau quand le réseau est là, ou choisissez un autre mode.
problem-carrier-busy = { $carrier } demande une pause ; rien n’a été réservé.
    .advice = Attendez un instant, puis expédiez de nouveau.
problem-carrier-refused = { $carrier } ne réserve pas cet envoi : { $why }
    .advice = Corrigez ce dont il parle, puis expédiez de nouveau. Rien n’a été réservé et rien n’est facturé.
problem-carrier-silent = { $carrier } a reçu la demande et sa réponse s’est perdue : personne ne sait encore s’il a réservé.
    .advice = N’expédiez pas cette commande autrement. Packdesk demande au transporteur ce qu’il a et continue de lui-même.
problem-carrier-nonsense = { $carrier } répond quelque chose d’impossible.
    .advice = N’expédiez pas cette commande autrement. Packdesk redemande ; si cela persiste, regardez l’envoi sur le site du transporteur.
problem-carrier-key = { $carrier } n’accepte pas la clé de son compte.
    .advice = Entrez une nouvelle clé dans les réglages, puis expédiez de nouveau. Rien n’a été réservé.
problem-carrier-not-offered = { $carrier } n’offre pas cela : { $what }.
    .advice = Faites-le sur le site du transporteur.
problem-carrier-kind-unknown = { $carrier } est réglé comme « { $kind } », que ce Packdesk ne connaît pas.
    .advice = Mettez Packdesk à jour, ou réglez le compte à nouveau.
problem-booking-interrupted = Packdesk s’est arrêté pendant la demande au transporteur : personne ne sait encore s’il a réservé.
    .advice = N’expédiez pas cette commande autrement. Packdesk demande au transporteur ce qu’il a et continue de lui-même.
