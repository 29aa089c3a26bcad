# Les mots des papiers : une mise en page les demande par {text.NOM}, qui est on-paper-NOM ici.

on-paper-amount = Montant
on-paper-attached = Papiers joints
on-paper-bin = Emplacement
on-paper-category = Catégorie de l’envoi
on-paper-certificate = Certificat
on-paper-cn22-declaration = Je soussigné, dont le nom et l’adresse figurent sur l’envoi, certifie que les renseignements donnés dans la présente déclaration sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.
on-paper-cn23-declaration = Je certifie que les renseignements donnés dans la présente déclaration en douane sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.
on-paper-comments = Observations (quarantaine, contrôle sanitaire, phytosanitaire ou autres restrictions)
on-paper-contents = Description détaillée du contenu
on-paper-customs = Déclaration en douane
on-paper-customs-reference = Référence en douane de l’expéditeur
on-paper-date = Date
on-paper-done = Fait
on-paper-driver = Nom du chauffeur
on-paper-eori = EORI
on-paper-for-orders = Pour les commandes
on-paper-freight = Port
on-paper-goods = Marchandises
on-paper-gross-weight = Poids brut total
on-paper-hand-over-declaration = Les colis ci-dessus ont été remis au transporteur.
on-paper-hand-over-list = Bordereau de remise
on-paper-hs = N° tarifaire SH
on-paper-importer = Téléphone et e-mail de l’importateur
on-paper-incoterm = Incoterm
on-paper-invoice = Facture commerciale
on-paper-invoice-declaration = Je déclare que les renseignements donnés dans cette facture sont exacts.
on-paper-invoice-number = Facture n°
on-paper-item = Article
on-paper-label-from = DE
on-paper-label-order = COMMANDE
on-paper-label-parcel = COLIS
on-paper-label-to = À
on-paper-label-weight = POIDS
on-paper-lot = Lot
on-paper-serial = N° de série
on-paper-licence = Licence
on-paper-may-be-opened = Peut être ouvert d’office
on-paper-net-weight = Poids net
on-paper-note = Remarque
on-paper-to-come = Reste à venir
on-paper-office = Bureau d’origine, date de dépôt
on-paper-order = Commande
on-paper-orders = Commandes
on-paper-origin = Origine
on-paper-packing-slip = Bon de livraison
on-paper-page = Page
on-paper-parcels = Colis
on-paper-pick-list = Liste de prélèvement
on-paper-pieces = Pièces
on-paper-place-date = Lieu et date
on-paper-placed = du
on-paper-postage = Frais postaux
on-paper-price = Prix
on-paper-quantity = Qté
on-paper-reason = Motif de l’exportation
on-paper-reason-documents = Documents
on-paper-reason-gift = Cadeau
on-paper-reason-return = Retour de marchandise
on-paper-reason-sale = Vente de marchandises
on-paper-reason-sample = Échantillon commercial
on-paper-recipient = Destinataire
on-paper-reprint = RÉIMPRESSION
on-paper-rest = Remises, taxes, frais
on-paper-return-from = De
on-paper-return-how = Quelque chose ne va pas ? Cochez ce que vous renvoyez, dites pourquoi, mettez ce bon dans le colis et envoyez-le à l’adresse ci-dessous.
on-paper-return-number = Ce numéro nous dit quelle commande revient
on-paper-return-reasons = Motif : 1 trop grand · 2 trop petit · 3 abîmé · 4 mauvais article · 5 non conforme · 6 ne convient plus · 7 autre
on-paper-return-slip = Bon de retour
on-paper-return-tick = Retour
on-paper-return-to = À renvoyer à
on-paper-return-why = Motif (1–7)
on-paper-sender = Expéditeur
on-paper-ship-to = Livrer à
on-paper-shipping = Expédition
on-paper-signature = Signature
on-paper-sku = Réf.
on-paper-thanks = Merci pour votre commande.
on-paper-time = Date et heure
on-paper-total = Total
on-paper-total-value = Valeur totale
on-paper-specimen = SPÉCIMEN
on-paper-tracking = N° de suivi
on-paper-unit-value = Valeur unitaire
on-paper-value = Valeur
on-paper-vat = N° de TVA
on-paper-weight = Poids

# Ce qui ne va pas dans une mise en page.

layout-error-block = un bloc dit exactement une chose parmi text, barcode, logo, line, space, columns, table et sscc ; ici { $count ->
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
layout-error-fill-place = fill prend ce qui reste de l’étiquette : rien ne vient dessous, il est donc le dernier de body, ou d’une colonne de body
layout-error-fit = un texte ne s’ajuste à une hauteur (height, fill, smallest) que sur une étiquette de transport
layout-error-fit-height = un texte qui s’ajuste dit à quelle hauteur, et une seule fois : height = 12 (millimètres), ou fill = true
layout-error-kind = ce fichier prend la place d’un { $kind } : écrivez paper = "{ $kind }"
layout-error-label-full = tout ne trouve pas sa place sur l’étiquette chargée dans l’imprimante ({ $size })
layout-error-label-page = une étiquette de transport a la taille de l’étiquette chargée dans l’imprimante : size = "label"
layout-error-length = { $found } mm n’est pas entre { $least } et { $most }
layout-error-long = le fichier dépasse { $most } Kio
layout-error-margin = les marges ne laissent pas de place sur la page
layout-error-missing = « { $name } » manque
layout-error-no-recipient = une étiquette de transport dit toujours où va le colis : un texte avec {"{"}recipient{"}"}, sans « when »
layout-error-no-sscc = une étiquette de transport porte le numéro du colis tout en bas : sscc = 32, le dernier bloc de footer
layout-error-no-cells = une table sans cells ne montre rien : ajoutez cells = [ … ]
layout-error-points = { $found } points n’est pas entre { $least } et { $most }
layout-error-size = « { $size } » n’est pas un format : a4, a5, a6, 4x6, label, ou des millimètres comme 100x50 (de 20 à 1200)
layout-error-sscc = seule une étiquette de transport porte le numéro d’un colis en barres ; {"{"}tracking{"}"} le dit
layout-error-sscc-place = le numéro du colis est le bloc le plus bas, seul, toujours : le dernier de footer (de body s’il n’y a pas de footer), sans frame ni « when »
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
problem-layout-refused = La mise en page { $layout } a une erreur à la ligne { $line } ({ $field }) : { $why }. Rien n’a été modifié.
    .advice = Corrigez cette ligne et réessayez ; packdesk layouts check { $layout } nomme chaque erreur.
problem-layout-no-room = La commande { $order } n’a pas la place sur votre propre { $layout } : { $why } La mise en page d’origine est utilisée.
    .advice = Donnez plus de place à ses textes dans Réglages, Papiers, ou laissez-les rapetisser.
problem-no-such-layout = Il n’y a pas de mise en page { $layout }.
    .advice = packdesk layouts list les nomme toutes.
problem-no-such-shop = Il n’y a pas de boutique { $shop }.
    .advice = packdesk status nomme celles qui existent.
problem-layout-part = La mise en page { $layout } ne laisse pas le choix : { $part }.
    .advice = Changez-le dans le fichier lui-même, sous Avancé.
problem-layout-too-free = Le fichier de { $layout } est écrit trop librement pour être changé ainsi par un formulaire.
    .advice = Changez-le dans le fichier lui-même, sous Avancé ; rien n’a été changé.
problem-layout-there = Vous avez déjà votre propre { $layout }.
    .advice = Changez celle-là, ou retirez-la d’abord.
problem-logo-too-large = Le logo dépasse 8 mégaoctets ou 25 millions de points.
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

papers-kind-transport-label = étiquette de transport
papers-kind-packing-slip = bon de livraison
papers-kind-invoice = facture commerciale
papers-kind-return-slip = bon de retour
papers-kind-cn22 = déclaration en douane CN 22
papers-kind-cn23 = déclaration en douane CN 23
papers-kind-pick-list = liste de prélèvement
papers-kind-hand-over-list = bordereau de remise

# Ce que la ligne de commande dit à côté des réponses.

cli-paper-written = { $pages ->
    [one] Une page : { $file }
   *[other] { $pages } pages : { $file }
}
cli-paper-queued = { $title } : chez { $printer }
cli-layout-built-in = d’origine
cli-layout-own = la vôtre : { $file }
cli-layout-shops = celle de cette boutique : { $file }
cli-layout-wrong = la vôtre, avec des erreurs : { $file }
cli-layout-fine = { $layout } est en ordre
cli-layout-copied = Une copie à changer se trouve dans { $file }
cli-layout-pages = { $pages ->
    [one] Une page : { $folder }
   *[other] { $pages } pages : { $folder }
}

# La fenêtre.

screen-hand-over = Remise
act-go-hand-over = Remise au transporteur
settings-papers = Papiers
about-papers = Étiquettes de transport, bons de livraison, listes, papiers de douane : le logo et la langue de chaque boutique, et la place de chaque chose.
order-papers = Papiers
papers-asked = imprimé avec l’étiquette
papers-name-transport-label = Étiquette de transport
papers-name-packing-slip = Bon de livraison
papers-name-invoice = Facture commerciale
papers-name-return-slip = Bon de retour
papers-name-cn22 = Déclaration en douane CN 22
papers-name-cn23 = Déclaration en douane CN 23
papers-name-by-carrier = Déclaration en douane du transporteur
papers-name-pick-list = Liste de prélèvement
papers-name-hand-over-list = Bordereau de remise
papers-picture = { $title }, page { $page }
papers-page-of = Page { $page } sur { $count }
papers-more-pages = { $count ->
    [one] et encore une page
   *[other] et encore { $count } pages
}
papers-queued = { $count ->
    [one] En route vers l’imprimante : { $title }
   *[other] { $count } papiers sont en route vers l’imprimante
}
papers-saved = Les papiers de { $shop } sont réglés
papers-logo = Logo
papers-logo-of = Logo de { $shop }
papers-language = Langue des mots
papers-language-help = Les noms, les adresses et ce que la boutique a écrit restent tels quels. Les étiquettes de transport sont en anglais, que tout transporteur lit, sauf si vous choisissez une langue.
papers-language-desk = Celle de ce poste
papers-language-recipient = Celle du destinataire, si Packdesk la parle
papers-language-en = Anglais
papers-language-fr = Français
papers-language-de = Allemand
papers-language-nl = Néerlandais
papers-language-es = Espagnol
papers-language-it = Italien
papers-vat = Numéro de TVA
papers-eori = Numéro EORI
papers-layouts = Mises en page
papers-layouts-help = Un formulaire change chacune ; le fichier derrière est sous Avancé, ou dans le dossier du poste. Pour toutes les boutiques ou pour une seule ; celle d’origine revient quand vous voulez.
layout-for-labels = sur étiquettes
layout-for-sheets = sur feuilles
layout-own = la vôtre
layout-shops = celle de cette boutique
layout-scope = À qui sont les mises en page
layout-built-in = d’origine
layout-line = Ligne { $line } :
layout-text = Texte de la mise en page { $name }
layout-fine = Aucune erreur.
layout-saved = La mise en page { $name } est maintenant la vôtre
layout-saved-for = { $shop } a maintenant sa propre { $name }
layout-view = Comment la changer
layout-view-form = Formulaire
layout-view-file = Avancé
layout-not-in-form = Le fichier a des erreurs, ou est écrit d’une façon que le formulaire ne montre pas. Changez-le sous Avancé.
layout-zoom = Zoom
layout-zoom-in = Plus grand
layout-zoom-out = Plus petit
layout-parts = Ce qui s’y trouve
layout-part-logo = Logo
layout-part-prices = Prix
layout-part-barcodes = Codes-barres
layout-part-return-address = Adresse de retour
layout-page = Page
layout-page-size = Format
layout-page-label = l’étiquette dans l’imprimante
layout-margin = Blanc sur les côtés (mm)
layout-gap = Entre deux choses (mm)
layout-letters = Lettres (points)
layout-smallest = Plus petites lettres (points)
layout-words = Mots : { $language }
layout-words-help = Où un champ est vide, le mot de Packdesk reste.
layout-arrangement = Ce qui se trouve où
layout-arrangement-help = Glissez par la poignée, ou déplacez avec les flèches.
layout-area-header = En haut de chaque page
layout-area-body = Sur la page
layout-area-footer = En bas de chaque page
layout-block-text = Texte
layout-block-barcode = Code-barres
layout-block-logo = Logo
layout-block-line = Trait
layout-block-space = Espace
layout-block-columns = Côte à côte
layout-block-table = Tableau
layout-block-sscc = Numéro de colis
layout-column = Colonne { $number }
layout-drag = Glisser à une autre place
layout-add = Ajouter…
layout-add-cell = Ajouter une colonne
layout-cell-head = Au-dessus de la colonne
layout-says = Ce qu’il dit
layout-insert = Insérer…
layout-width = Largeur (mm)
layout-height = Hauteur (mm)
layout-bold = Gras
layout-frame = Cadre
layout-align = Entre les côtés
layout-align-left = à gauche
layout-align-center = au milieu
layout-align-right = à droite
layout-symbol = Sorte de code
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = Quand
layout-when-always = toujours
layout-when-says = seulement avec { $name }
layout-when-silent = seulement sans { $name }
layout-removed = Votre { $name } est retirée ; celle qu’elle remplaçait vaut de nouveau
hand-over-about = Ce qui a été expédié depuis le dernier bordereau d’un transporteur ; son premier commence aujourd’hui. Clore un bordereau l’imprime, avec une ligne à signer.
hand-over-earlier = { $count ->
    [one] Et 1 envoi d’avant aujourd’hui
   *[other] Et { $count } envois d’avant aujourd’hui
}
hand-over-earlier-help = C’est le premier bordereau de ce transporteur. Ce qui n’y figure pas maintenant ne figurera sur aucun.
hand-over-none = Rien n’attend un transporteur.
hand-over-closed = Le bordereau pour { $carrier } est clos et en route vers l’imprimante
hand-over-shipments = { $count ->
    [one] 1 envoi
   *[other] { $count } envois
}
hand-over-lists = Anciens bordereaux
hand-over-number = Bordereau
hand-over-carrier = Transporteur
hand-over-count = Envois
act-look-at = Voir
act-save-pdf = PDF
act-close-list = Clore et imprimer
act-choose-logo = Choisir une image
act-back-to-built-in = Revenir à l’origine
act-pick-list = Liste de prélèvement
act-packing-slips = Bons de livraison
act-print-packing-slip = Imprimer le bon de livraison
act-print-invoice = Imprimer la facture commerciale
act-print-return-slip = Imprimer le bon de retour
act-print-cn22 = Imprimer la CN 22
act-print-cn23 = Imprimer la CN 23
