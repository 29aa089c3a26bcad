# Le poste : les touches, et l’impression pour beaucoup de commandes à la fois.

## Touches

keys-letters = Les lettres, chiffres et signes seuls sont des touches
keys-none = aucune touche
keys-change = Changer
keys-change-of = Changer la touche : { $act }
keys-usual = Touche habituelle
keys-usual-of = Reprendre la touche habituelle : { $act }
keys-press = Appuyez sur la nouvelle touche pour « { $act } ». Échap n’y change rien.
keys-refused-lone = Cet acte ne se reprend pas : il lui faut une combinaison comme Ctrl+Entrée, pas une lettre seule.
keys-refused-taken = Un autre acte de cette page a cette touche.
keys-refused-needed = Chaque écran a besoin de cette touche.
shortcuts-title = Touches
shortcuts-help = Ce qui imprime, dépense un numéro ou ne se reprend pas ne tient jamais à une lettre seule. Les autres lettres peuvent être désactivées, et chaque touche changée.
shortcuts-change = Voir et changer les touches
shortcuts-usual = Reprendre toutes les touches habituelles
problem-shortcut-odd = Ces touches ne peuvent pas être gardées.
    .advice = Une touche s’écrit comme Ctrl+k, et son acte par son nom ; la page des touches fait les deux.

## Imprimer pour beaucoup de commandes

batch-question = { $what ->
    [labels] Imprimer { $count } étiquettes ?
    [packing-slips] Imprimer { $count } bons de livraison ?
   *[other] Imprimer une liste de prélèvement de { $count } commandes ?
}
batch-means = { $what ->
    [labels] Chacune est faite et imprimée aussitôt, et la boutique en est informée.
   *[other] Cela fait beaucoup de papier.
}
batch-yes = { $what ->
    [labels] Imprimer { $count } étiquettes
    [packing-slips] Imprimer { $count } bons de livraison
   *[other] Imprimer la liste de prélèvement
}
batch-countdown = { $what ->
    [labels] { $count } étiquettes s’impriment dans un instant
    [packing-slips] { $count } bons de livraison s’impriment dans un instant
   *[other] La liste de prélèvement de { $count } commandes s’imprime dans un instant
}
act-print-many = Oui, tout imprimer
act-call-off = Ne pas imprimer
problem-list-moved = La liste vient de changer sous le curseur. Rien n’a été imprimé.
    .advice = Regardez sur quelle commande il se trouve maintenant, puis imprimez de nouveau.

## Un écran gardé

kept = Ce que vous écriviez est gardé : { $place }.
kept-forget = Abandonner
act-back-to-kept = Y revenir

## Scans

problem-scan-refused = Le scan n’a pas été lu en entier. Rien n’a été fait.
    .advice = Scannez de nouveau. Si cela arrive souvent, apprenez la douchette à Packdesk sous Réglages, Douchettes.
problem-scan-refused-alt = La douchette envoie un caractère par Alt et un nombre qui diffère d’une machine à l’autre. Rien n’a été fait.
    .advice = Désactivez le mode ALT de la douchette, ou limitez-le à l’ASCII ; son manuel a le code-barres pour cela.
problem-scan-refused-frame = Il manque au scan le préfixe ou le suffixe réglé pour les douchettes de ce poste. Rien n’a été fait.
    .advice = Scannez de nouveau. Si cela reste ainsi, regardez sous Réglages, Douchettes.
problem-scan-too-soon = La commande scannée juste avant était encore cherchée. Rien n’a été fait.
    .advice = Scannez de nouveau la commande, attendez qu’elle soit à l’écran, puis scannez ceci.
signal-misread = Scannez de nouveau
personal-orders = Noms et adresses des commandes
personal-labels = Étiquettes
personal-papers = Documents imprimés
personal-jobs = Autres impressions
personal-journal = Ce que les personnes ont écrit dans le journal
personal-outbox = Réponses des boutiques et transporteurs
personal-logs = Fichiers du journal technique
personal-outside-folder = Les étiquettes que { $printer } a imprimées dans { $folder } échappent à la station : supprimez-les là-bas.
personal-outside-aside = L’ancienne station dans { $folder } est restée telle quelle : supprimez ce dossier dès que vous n’en avez plus besoin.
personal-outside-copies = Les sauvegardes, les fichiers enregistrés et le papier échappent à la station.
personal-swept-later = Le poste effacera les traces dans le fichier de la base pendant une demi-heure calme : elle est utilisée en ce moment.
