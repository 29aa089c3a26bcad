# Les mots des papiers : une mise en page les demande par {text.NOM}.

paper-attached = Papiers joints
paper-bin = Emplacement
paper-category = Catégorie de l’envoi
paper-certificate = Certificat
paper-cn22-declaration = Je soussigné, dont le nom et l’adresse figurent sur l’envoi, certifie que les renseignements donnés dans la présente déclaration sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.
paper-cn23-declaration = Je certifie que les renseignements donnés dans la présente déclaration en douane sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.
paper-comments = Observations (quarantaine, contrôle sanitaire, phytosanitaire ou autres restrictions)
paper-contents = Description détaillée du contenu
paper-customs = Déclaration en douane
paper-customs-reference = Référence en douane de l’expéditeur
paper-date = Date
paper-done = Fait
paper-driver = Nom du chauffeur
paper-eori = EORI
paper-for-orders = Pour les commandes
paper-freight = Port
paper-goods = Marchandises
paper-gross-weight = Poids brut total
paper-hand-over-declaration = Les colis ci-dessus ont été remis au transporteur.
paper-hand-over-list = Bordereau de remise
paper-hs = N° tarifaire SH
paper-importer = Téléphone et e-mail de l’importateur
paper-incoterm = Incoterm
paper-invoice = Facture commerciale
paper-invoice-declaration = Je déclare que les renseignements donnés dans cette facture sont exacts.
paper-invoice-number = Facture n°
paper-item = Article
paper-licence = Licence
paper-may-be-opened = Peut être ouvert d’office
paper-net-weight = Poids net
paper-note = Remarque
paper-office = Bureau d’origine, date de dépôt
paper-order = Commande
paper-orders = Commandes
paper-origin = Origine
paper-packing-slip = Bon de livraison
paper-page = Page
paper-parcels = Colis
paper-pick-list = Liste de prélèvement
paper-pieces = Pièces
paper-place-date = Lieu et date
paper-placed = du
paper-postage = Frais postaux
paper-quantity = Quantité
paper-reason = Motif de l’exportation
paper-reason-documents = Documents
paper-reason-gift = Cadeau
paper-reason-return = Retour de marchandise
paper-reason-sale = Vente de marchandises
paper-reason-sample = Échantillon commercial
paper-recipient = Destinataire
paper-reprint = RÉIMPRESSION
paper-rest = Remises, taxes, frais
paper-return-from = De
paper-return-how = Quelque chose ne va pas ? Cochez ce que vous renvoyez, dites pourquoi, mettez ce bon dans le colis et envoyez-le à l’adresse ci-dessous.
paper-return-number = Ce numéro nous dit quelle commande revient
paper-return-reasons = Motif : 1 trop grand · 2 trop petit · 3 abîmé · 4 mauvais article · 5 non conforme · 6 ne convient plus · 7 autre
paper-return-slip = Bon de retour
paper-return-tick = Retour
paper-return-to = À renvoyer à
paper-return-why = Motif (1–7)
paper-sender = Expéditeur
paper-ship-to = Livrer à
paper-shipping = Expédition
paper-signature = Signature
paper-sku = Réf.
paper-thanks = Merci pour votre commande.
paper-time = Date et heure
paper-total = Total
paper-total-value = Valeur totale
paper-tracking = N° de suivi
paper-unit-value = Valeur unitaire
paper-value = Valeur
paper-vat = N° de TVA
paper-weight = Poids

# Ce qui ne va pas dans une mise en page.

layout-error-block = un bloc dit exactement une chose parmi text, barcode, logo, line, space, columns et table ; ici { $count ->
    [0] il n’y en a aucune
   *[other] il y en a { $count }
}
layout-error-brace = une accolade sans sa pareille ; pour l’accolade elle-même, écrivez-la deux fois
layout-error-cell = une cellule dit soit text, soit barcode
layout-error-cells = les cells appartiennent à une table : table = "lines"
layout-error-datum = { $near ->
    [none] rien ne s’appelle « { $name } » ici
   *[other] rien ne s’appelle « { $name } » ici ; « { $near } » peut-être ?
} Il y a : { $known }
layout-error-field = { $near ->
    [none] « { $name } » ne veut rien dire ici
   *[other] « { $name } » ne veut rien dire ici ; « { $near } » peut-être ?
} Il y a : { $known }
layout-error-kind = ce fichier prend la place d’un { $kind } : écrivez paper = "{ $kind }"
layout-error-length = { $found } mm n’est pas entre { $least } et { $most }
layout-error-margin = les marges ne laissent pas de place sur la page
layout-error-missing = « { $name } » manque
layout-error-no-cells = une table sans cells ne montre rien : ajoutez cells = [ … ]
layout-error-points = { $found } points n’est pas entre { $least } et { $most }
layout-error-size = « { $size } » n’est pas un format : a4, a5, a6, 4x6, label, ou des millimètres comme 100x50 (de 20 à 1200)
layout-error-table = { $near ->
    [none] il n’y a pas de table « { $name } » sur ce papier
   *[other] il n’y a pas de table « { $name } » sur ce papier ; « { $near } » peut-être ?
} Il y a : { $known }
layout-error-table-place = une table se place dans body, seule : elle peut continuer à la page suivante
layout-error-text = il n’y a pas de texte « { $name } » : donnez-en un sous [texts.fr]
layout-error-toml = ceci ne se lit pas comme du TOML : { $why }
layout-error-type = attendu { $expected }, trouvé { $found }
layout-error-word = { $near ->
    [none] « { $name } » n’est aucun des mots possibles ici
   *[other] « { $name } » n’est aucun des mots possibles ici ; « { $near } » peut-être ?
} Il y a : { $known }

# Ce qui peut mal tourner avec les papiers.

problem-layout-wrong = La mise en page { $layout } a une erreur à la ligne { $line } ({ $field }) : { $why }. La mise en page d’origine est utilisée.
    .advice = Corrigez le fichier dans Réglages, Papiers ; packdesk layouts check { $layout } nomme chaque erreur.
problem-no-such-layout = Il n’y a pas de mise en page { $layout }.
    .advice = packdesk layouts list les nomme toutes.
problem-layout-there = Vous avez déjà votre propre { $layout }.
    .advice = Changez celle-là, ou retirez-la d’abord.
problem-logo-too-large = Le fichier du logo dépasse 8 mégaoctets.
    .advice = Enregistrez-le plus petit ; 1000 pixels suffisent.
problem-logo-unreadable = Le logo est illisible.
    .advice = Choisissez une image PNG, JPEG ou GIF.
problem-paper-needs-orders = Ce papier parle de commandes, et aucune n’est nommée.
    .advice = Nommez une commande par son numéro.
problem-nothing-to-hand-over = Aucun colis de { $carrier } n’attend de bordereau de remise.
    .advice = Les colis y figurent dès que leur étiquette est sortie. Les anciens bordereaux peuvent être réimprimés.
problem-no-such-list = Il n’y a pas de bordereau de remise de ce numéro.
    .advice = La page des remises montre ceux qui existent.
problem-paper-not-made = Le papier « { $paper } » de la commande { $order } n’a pas été imprimé avec l’étiquette : { $why }.
    .advice = Imprimez-le depuis la page de la commande.

journal-hand-over = Bordereau de remise { $list } : { $count } colis pour { $carrier }
journal-handed-over = Sur le bordereau de remise { $list }

paper-kind-packing-slip = bon de livraison
paper-kind-invoice = facture commerciale
paper-kind-return-slip = bon de retour
paper-kind-cn22 = déclaration en douane CN 22
paper-kind-cn23 = déclaration en douane CN 23
paper-kind-pick-list = liste de prélèvement
paper-kind-hand-over-list = bordereau de remise

# Ce que la ligne de commande dit à côté des réponses.

cli-paper-written = { $pages ->
    [one] Une page : { $file }
   *[other] { $pages } pages : { $file }
}
cli-paper-queued = { $title } : chez { $printer }
cli-layout-built-in = d’origine
cli-layout-own = la vôtre : { $file }
cli-layout-wrong = la vôtre, avec des erreurs : { $file }
cli-layout-fine = { $layout } est en ordre
cli-layout-copied = Une copie à changer se trouve dans { $file }
cli-layout-pages = { $pages ->
    [one] Une page : { $folder }
   *[other] { $pages } pages : { $folder }
}
