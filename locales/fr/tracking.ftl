# Où sont les colis, d’après leurs transporteurs : sur la commande, en ligne de commande, au journal et dans À regarder.

tracking-state = { $state ->
    [announced] annoncé
    [under_way] en route
    [out_for_delivery] en cours de livraison
    [at_point] attend dans un point relais
    [delivered] livré
    [trouble] en difficulté
    [returning] sur le chemin du retour
    [cancelled] annulé par le transporteur
   *[unknown] le transporteur dit autre chose
}
tracking-title = Où sont les colis
tracking-ask = Demander au transporteur
tracking-nothing = rien n’en a encore été entendu
tracking-no-parcels = Cette commande n’a pas de colis au sujet duquel un transporteur puisse être interrogé.
tracking-word = dans les mots du transporteur : { $word }
journal-parcel-tracked = { $carrier } au sujet du colis { $number } : { $state ->
        [announced] annoncé
        [under_way] en route
        [out_for_delivery] en cours de livraison
        [at_point] attend dans un point relais
        [delivered] livré
        [trouble] en difficulté
        [returning] sur le chemin du retour
        [cancelled] annulé
       *[unknown] quelque chose pour quoi Packdesk n’a pas de mot
    }
look-parcel = Commande { $order } : le colis { $number } n’avance pas
problem-parcel-in-trouble = { $carrier } dit du colis { $number } : { $word }
    .advice = Regardez sur le site du transporteur ou appelez-le, prévenez le client, puis dites ici que vous l’avez vu. Packdesk continue de demander.
start-tracking = le suivi des colis
carrier-service-track = dire où sont les colis
void-all-parcels = Les { $parcels } colis de cet envoi sont repris ensemble : le transporteur les annule tous.
void-within = reprend les étiquettes { $days ->
    [one] un jour
   *[other] { $days } jours
} au plus après leur réservation
void-until = Le transporteur reprend l’envoi jusqu’au { $moment }, dans la mesure où il l’accepte.
