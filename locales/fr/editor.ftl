# L'éditeur des règles d'expédition.

facts-order = Commande
facts-customer = Client et adresse
facts-checkout = Choix du client
facts-items = Articles
facts-parcel = Colis
facts-so-far = Jusqu’ici
yes = oui
no = non

rule-group = Groupe
rule-value-to = Jusqu’à
rule-and = et
rule-exact = texte exact (casse et accents comptent)
rule-same-item = Un seul et même article doit toutes les remplir
rule-stop = Laisser de côté les règles suivantes
rule-when = Valable
rule-from = du
rule-until = au
rule-shops = Seulement pour ces boutiques
rule-choose = Choisir…
rule-remove-condition = Supprimer la condition
rule-remove-action = Supprimer l’action
rule-copy = { $name } (copie)
item-property-name = Propriété, comme gravure
which = Quels articles
which-auto = selon la comparaison
which-any = un article au moins
which-all = chaque article
which-none = aucun article
which-count = un certain nombre de pièces
which-pieces = pièces
words-count = { $count ->
    [one] une valeur, une par ligne ; une colonne de tableur peut être collée
   *[other] { $count } valeurs, une par ligne ; une colonne de tableur peut être collée
}
range-from = De, ou le début de toutes
range-to = À
range-add = Ajouter une plage

do-ship-with = Expédier avec
do-forbid = Ne jamais expédier avec
do-ship-from = Expédier depuis
do-set-weight = Fixer le poids à
do-add-weight = Ajouter du poids
do-set-size = Fixer la taille à
do-let-go = Expédier bien que la boutique attende
do-let-go-help = Rien d’autre ne change ; ce qui la retient la retient encore.
do-hold = Retenir, parce que
do-note = Dire au préparateur
do-tag = Ajouter le tag
do-set-box = Utiliser le carton
do-set-parcels = Nombre de colis
do-set-insure = Assurer pour
do-set-signature = Signature
do-set-age-check = Vérifier l’âge
do-set-contract = Utiliser le contrat
do-set-delivery-note = Écrire sur l’étiquette
do-set-print-order-number = Numéro de commande sur l’étiquette
do-set-check-items = Contrôler les articles par scan
do-set-photo = Exiger une photo du carton ouvert
do-set-book-ahead = Réserver son étiquette d’avance
do-set-email = Fixer l’e-mail à
do-set-phone = Fixer le téléphone à
do-set-label-count = Imprimer l’étiquette tant de fois
do-set-papers = Imprimer aussi
do-set-printer = Imprimer sur
do-set-export-reason = Motif d’exportation
do-set-incoterm = Incoterm
do-set-invoice-number = Numéro de facture
do-set-customs-notes = Notes pour la douane
do-set-brand = Marque (numéro)
do-customs-statement = Déclarer à la douane
do-items-hs-code = Code SH des articles
do-items-origin = Origine des articles
do-items-name = Nom des articles
do-items-value = Valeur des articles
do-items-value-percent = Changer la valeur des articles de
do-items-weight = Poids des articles

badge-same-item = un seul et même article
badge-stop = clôt la liste
badge-from = à partir du { $day }
badge-until = jusqu’au { $day }
rules-test = Essayer sur une commande
rules-history = Historique
rules-file = Fichier
rules-filter = Trouver une règle
rule-drag = Glisser pour déplacer
rule-moved = { $rule } est maintenant le numéro { $place } sur { $count }.
rules-count = { $count ->
    [one] une règle
   *[other] { $count } règles
}
rules-more-findings = { $count ->
    [one] Encore une
   *[other] Encore { $count }
}
rules-unsaved = { $count ->
    [one] Un changement n’est pas enregistré
   *[other] { $count } changements ne sont pas enregistrés
}
act-copy-rule = Copier
act-try-rules = Essayer sur les commandes
act-try-and-save = Essayer, puis enregistrer
act-save-rules = Enregistrer les règles
act-undo-rule = Annuler
act-redo-rule = Rétablir
act-discard = Abandonner
act-stop = Arrêter
act-set-other = Régler autre chose à la main
act-set-it = Régler
by-hand-take-back = Rendre aux règles : { $what }
act-test-rules = Essayer
act-restore = Revenir à ceci
act-show-version = Montrer
act-check-file = Vérifier
act-from-sendcloud = Depuis Sendcloud
act-take-file = Prendre dans le brouillon

trial-title = Sur { $orders } commandes, { $changed } partiraient autrement
trial-stopped = Arrêté avant la fin : il peut y en avoir d’autres.
trial-held = { $held } de plus seraient retenues, { $released } libérées.
trial-price = Différence de prix : { $difference }
trial-orders = Commandes
trial-from = Part avec
trial-to = Partirait avec
trial-otherwise = pareil, autres détails
trial-examples = Par exemple

test-title = Ce que donne chaque règle
test-number = Numéro ou code-barres de la commande
test-missing = Il n’y a pas de commande « { $number } ».

history-when = Quand
history-who = Qui
history-what = Quoi
history-now = maintenant

file-export = Enregistrer en fichier :
file-import = Apporter un fichier
file-paste = … ou le coller ici
file-wrong = { $count ->
    [one] Une erreur ; rien du fichier n’est pris.
   *[other] { $count } erreurs ; rien du fichier n’est pris.
}
file-hint = Vouliez-vous dire « { $hint } » ?
file-fine = { $count ->
    [0] Le fichier est correct et ne change rien.
    [one] Le fichier est correct et change une chose.
   *[other] Le fichier est correct et change { $count } choses.
}
file-brought = { $count ->
    [one] Une règle peut être reprise.
   *[other] { $count } règles peuvent être reprises.
}
file-left-out = { $count ->
    [one] Une chose ne peut l’être :
   *[other] { $count } choses ne peuvent l’être :
}
