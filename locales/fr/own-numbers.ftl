# Transporteurs dont les étiquettes sont dessinées ici sous des numéros qu’ils ont attribués : genres, comptes, blocs, agrément, fichiers de routage.

carrier-kind-own-dpd = DPD, avec des numéros du dépôt
carrier-kind-own-s10 = Une poste, avec ses numéros (UPU S10)
carrier-kind-own-swiss-post = La Poste suisse, avec une licence d’affranchissement
carrier-kind-own-mondial-relay = Mondial Relay, avec des numéros de l’enseigne
carrier-kind-own-packeta = Packeta, avec une plage de numéros
carrier-service-manifest = un fichier des colis de la journée

own-dpd-depot = Dépôt
own-dpd-depot-help = Les quatre chiffres du dépôt d’où partent vos colis.
own-dpd-depot-digits = un dépôt a quatre chiffres
own-dpd-tables = Dossier des fichiers de routage
own-dpd-tables-help = Le dossier de cette machine avec les fichiers du dépôt : ROUTES, DEPOTS, SERVICE et COUNTRY. Mettez-y les nouveaux avant que les anciens n’expirent.
own-dpd-delis-id = Identifiant Delis
own-dpd-delis-id-help = Pour le fichier de fin de journée (MPSEXPDATA).
own-dpd-customer = Numéro de client
own-dpd-customer-help = Pour le fichier de fin de journée, tel que le dépôt l’a donné.
own-dpd-customer-length = un numéro de client a onze signes
own-dpd-sub-customer = Numéro de sous-client
own-dpd-no-tables = les fichiers de routage du dépôt ne peuvent pas être lus ({ $why })
own-dpd-no-service = les fichiers de routage n’ont pas de service { $service } ; le service d’un mode est le numéro à trois chiffres de DPD, comme 101
own-dpd-no-country = les fichiers de routage ne connaissent pas le pays { $country }
own-dpd-no-route = les fichiers de routage n’ont pas de chemin vers { $country } { $postal_code } avec le service { $service }
own-dpd-tables-expired = les fichiers de routage du dépôt, version { $version }, valent jusqu’au { $day }
own-dpd-no-data = le compte n’a pas de « { $field } »

own-mondial-relay-brand = Code enseigne
own-mondial-relay-brand-help = Les deux chiffres au début de vos codes-barres.
own-mondial-relay-routes = Fichier des routes
own-mondial-relay-routes-help = Un fichier CSV de cette machine tiré du plan de tri : country;from;to;agency;service;run.
own-mondial-relay-no-table = le fichier des routes ne peut pas être lu ({ $why })
own-mondial-relay-no-route = le fichier des routes n’a pas de chemin vers { $country } { $place }

range-file-head = la première ligne n’est pas form,first,last
range-file-many = il y a plus de { $most } blocs
range-file-none = il n’y a aucun bloc dedans
range-file-columns = la ligne { $line } n’est pas FORM,FIRST,LAST : « { $text } »
range-file-form = la ligne { $line } ne commence par aucune forme de numéros : « { $text } »
range-file-descends = à la ligne { $line }, le dernier numéro est avant le premier : « { $text } »
range-file-does-not-fit = la ligne { $line } a des numéros que cette forme n’a pas : « { $text } »
problem-range-file = Ce ne sont pas des blocs de numéros : { $why }.
    .advice = Un tel fichier commence par la ligne form,first,last ; dessous, une ligne par bloc, comme dpd 0998,1000000000,1000000999. Rien n’a été ajouté.
problem-range-kind = { $carrier } ne numérote pas ses colis sous cette forme.
    .advice = Choisissez la forme qui va avec le genre de son compte, ou changez le compte. Aucun numéro n’a été dépensé.
problem-range-low = Il reste { $left ->
        [one] un numéro
       *[other] { $left } numéros
    } à { $carrier }.
    .advice = Demandez le prochain bloc, et ajoutez-le dans les réglages ou avec packdesk carriers add-numbers avant qu’ils soient dépensés.
problem-carrier-files = Les fichiers remis par { $carrier } ne vont pas : { $why }.
    .advice = Demandez au transporteur ses derniers fichiers, et mettez-les dans le dossier que nomme son compte.

look-numbers-spent = { $carrier } n’a plus de numéros
look-numbers-low = Les numéros de { $carrier } s’épuisent
look-files = Fichiers de { $carrier }

doctor-approval = Agrément par { $carrier }
doctor-approval-fine = agréé le { $day } par { $who }, sur l’échantillon { $sample }
doctor-approval-missing = les étiquettes de { $carrier } sont dessinées selon sa règle publiée, et il ne les a pas agréées
doctor-approval-missing-advice = Envoyez des échantillons imprimés à { $carrier } avant le premier colis ; puis notez l’agrément dans son compte, ou avec packdesk carriers approve.
doctor-carrier-files = Fichiers de { $carrier }
doctor-carrier-files-wrong = ne vont pas : { $why }
doctor-carrier-files-wrong-advice = Demandez au transporteur ses derniers fichiers, et mettez-les dans le dossier que nomme son compte ({ $why }).

journal-carrier-approved = { $carrier } a agréé le { $day } les étiquettes dessinées ici
journal-carrier-approval-removed = L’agrément par { $carrier } a été retiré

cli-approved = { $carrier } : agréé le { $day } par { $who }, sur l’échantillon { $sample }
cli-not-approved = { $carrier } : pas encore agréé
cli-manifest = { $file } : { $count ->
    [one] une expédition
   *[other] { $count } expéditions
}
cli-manifest-replaced = Ces lettres ne sont pas dans l’encodage du fichier, et un « ? » tient lieu de chacune : { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (poste)
number-form-swiss-post = La Poste suisse
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = Préfixe entreprise GS1
number-part-extension = Chiffre d’extension
number-part-service = Indicateur de service
number-part-country = Pays de la poste
number-part-licence = Licence d’affranchissement
number-part-depot = Dépôt
number-part-brand = Code enseigne
number-block = Bloc { $place }
number-block-remove = Retirer le bloc
number-block-add = Ajouter un bloc
number-blocks-import = Ajouter les blocs d’un fichier
number-blocks-imported = { $count ->
    [one] { $carrier } a maintenant un numéro.
   *[other] { $carrier } a maintenant { $count } numéros.
}

approval-title = Agrément
approval-missing = { $carrier } n’a pas encore agréé ces étiquettes. Envoyez des échantillons imprimés avant le premier colis.
approval-given = Agréé le { $day } par { $who }, sur l’échantillon { $sample }.
approval-day = Jour
approval-sample = Échantillon
approval-sample-help = Le numéro d’un colis échantillon, ou le nom de son fichier.
approval-who = Agréé par
approval-save = Noter l’agrément
approval-withdraw = Il ne vaut plus
approval-saved = Noté.

act-save-carrier-file = Enregistrer le fichier du transporteur
hand-over-file-replaced = Ces lettres ne sont pas dans l’encodage du fichier, et un « ? » tient lieu de chacune : { $letters }
