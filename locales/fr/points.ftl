# Points relais : ce qui en est conservé, et en choisir un pour une commande.

problem-point-ambiguous = Plusieurs points relais répondent à « { $point } » là-bas, de { $carriers }.
    .advice = Dites de quel transporteur il est.
problem-point-carrier-off = Les points relais de { $carrier } ({ $country }) ne sont pas activés pour { $shop }.
    .advice = Activez-les : packdesk points on { $id } { $carrier } avec le code du pays.
problem-streets-none = Aucun fichier de rues n’est réglé.
    .advice = Réglez-en un sous Réglages → Points relais, ou avec packdesk points streets FICHIER.
problem-streets-unlike = { $file } ne contient pas de rues que Packdesk sache dessiner.
    .advice = Choisissez un fichier PMTiles, version 3, de tuiles vectorielles, compressées par gzip ou pas du tout.
problem-point-file-columns = Il manque à { $file } des colonnes dont chaque point relais a besoin : { $columns }.
    .advice = La page du manuel sur les points relais donne les colonnes.
problem-point-file-too-large = { $file } contient plus de points relais qu’aucun transporteur n’en a.
    .advice = Divisez-le par pays.
problem-point-file-unrecognised = { $file } ne contient pas de points relais que Packdesk sache lire.
    .advice = Importez un tableau avec les colonnes que donne le manuel, ou une réponse de l’API de Sendcloud enregistrée en JSON.
problem-point-not-found = Aucun point relais « { $point } » n’est connu ({ $country }).
    .advice = Regardez les plus proches, ou importez des points plus récents.
problem-point-unavailable = « { $point } » ne prend pas de colis, dit le transporteur ; la commande { $order } n’a pas été réservée.
    .advice = Choisissez-lui un autre point relais.
problem-points-no-land = Les points relais de ce pays ({ $country }) ne peuvent pas être demandés : Packdesk ne sait pas où il se trouve.
    .advice = Importez-les d’un fichier.
problem-points-no-source = Aucun compte chez un transporteur ne donne de points relais.
    .advice = Configurez un compte Sendcloud, ou importez les points d’un fichier.

start-points = la demande des points relais

journal-points-on = Points relais de { $carrier } ({ $country }) activés pour { $shop }
journal-points-off = Points relais de { $carrier } ({ $country }) désactivés pour { $shop }

point-file-carrier = le code d’un transporteur, comme dpd
point-file-cells = pas plus de cellules que de titres ; une cellule qui contient le signe de séparation se met entre guillemets
point-file-city = au plus 200 lettres imprimables
point-file-code = le code du point chez le transporteur
point-file-country = le code d’un pays, comme NL
point-file-hours = des heures, comme Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = au plus 200 lettres imprimables
point-file-kind = servicepoint, locker, post_office ou carrier_depot
point-file-latitude = une latitude et une longitude en degrés
point-file-max-height = des millimètres entiers
point-file-max-length = des millimètres entiers
point-file-max-weight = des grammes entiers
point-file-max-width = des millimètres entiers
point-file-name = au plus 200 lettres imprimables
point-file-platform-id = au plus 200 lettres imprimables
point-file-position = une latitude et une longitude en degrés
point-file-postal-code = au plus 200 lettres imprimables
point-file-shape = un point relais dans la forme de l’API de Sendcloud
point-file-shop-type = au plus 200 lettres imprimables
point-file-street = au plus 200 lettres imprimables

point-about = { $by ->
    [postal_code] Distances approximatives : depuis le milieu des points du même code postal
    [postal_area] Distances approximatives : depuis le milieu des points dont le code postal commence pareil
   *[city] Distances approximatives : depuis le milieu des points de la même ville
}
point-none-near = Aucun point relais connu près de l’adresse ne prend ce colis
point-none-on = Les points relais d’aucun transporteur ne sont activés pour cette boutique ({ $country })
point-hours-unknown = heures inconnues
point-hours-closed = fermé
point-hours-always = jour et nuit
point-hours-week = de la semaine du { $day }
point-as-of = état du { $when }
point-gone = ne prend plus de colis depuis { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = Aucun point relais n’est encore conservé. Importez-en : packdesk points import FICHIER, ou packdesk points on BOUTIQUE TRANSPORTEUR PAYS puis packdesk points fetch
cli-points-list = { $carrier } { $country } : { $count } points, { $gone } ne prennent plus de colis
cli-points-whole = tous donnés le { $when }
cli-points-open = { $count ->
    [one] une zone encore à demander
   *[other] { $count } zones encore à demander
}
cli-points-switch = { $shop } : { $carrier } { $country }
cli-points-imported = { $file } : { $added } nouveaux, { $known } connus, { $gone } ne prennent plus de colis
cli-points-unread = { $count ->
    [one] Une chose n’a pas pu être lue (un point dont les horaires sont illisibles est repris sans eux) :
   *[other] { $count } choses n’ont pas pu être lues (un point dont les horaires sont illisibles est repris sans eux) :
}
cli-point-of-order = { $order } va à { $point }
cli-point-of-none = { $order } ne va à aucun point relais

order-point = Point relais
order-point-none = La commande ne va à aucun point relais
order-point-choose = Choisir un point relais
order-point-back = Revenir à celui de la boutique
order-point-post-number = Numéro postal du client
order-point-map = Carte des points, dessinée avec les contours de ce poste
order-point-map-closer = Carte, plus près
order-point-map-further = Carte, plus loin
order-point-list = Les points les plus proches
order-point-place = l’adresse, à peu près
act-choose-point = Choisir un point relais
act-take-point = L’y envoyer
order-point-this = Va ici

settings-points = Points relais
about-points = Boutiques, consignes et bureaux de poste où les colis attendent les clients : conservés ici, et trouvés sans réseau.
act-fetch-points = Tout demander au transporteur
act-points-on = Activer
act-points-off = Désactiver
act-choose-points-file = Importer un fichier
points-on = Activés
points-on-about = Les commandes ne se voient proposer que les points des transporteurs activés pour leur boutique, et ne sont comparées qu’à eux.
points-shop = Boutique
points-country = Pays
points-carrier = Code du transporteur, comme dpd
points-kept = Conservés
points-none = Aucun point relais n’est encore conservé.
points-whole = Le fichier a tous les points de ses transporteurs dans ses pays
streets-title = Rues sur la carte
streets-about = Un fichier PMTiles à vous avec des rues, par exemple tiré d’OpenStreetMap. Il est lu là où il se trouve ; rien n’est demandé au réseau.
streets-file = Fichier
act-keep-streets = Enregistrer le fichier
cli-streets-none = La carte n’a pas de rues. Réglez un fichier : packdesk points streets FICHIER
cli-streets-from = Les rues de la carte viennent de { $file }
