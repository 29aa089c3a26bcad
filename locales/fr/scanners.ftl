# Douchettes, commandes et contrôle par scan : ce que dit le poste, et ce que dit la page.

## Les commandes, comme sur leur feuille

command-print = Imprimer l’étiquette
command-next = Commande suivante
command-reprint = Réimprimer
command-hold = Retenir la commande
command-weigh = Peser
command-check-off = Cocher la ligne à la main
command-more = Un de plus du dernier article
command-undo = Annuler le dernier scan
command-yes = Oui : sortie, continuer, prendre le poids de la balance
command-no = Non : pas sortie, garder le poids attendu
command-box = Carton : { $box }
sheet-commands = Codes-barres de commande
sheet-lesson = Pour apprendre les touches d’une douchette, code-barres { $place }
order-held-by-command = Retenue au poste

## Le journal

journal-item-by-hand = { $count } × { $item } coché à la main
journal-item-numbers = { $item } : { $numbers }
journal-item-refused = Un scan a arrêté la ligne : { $why }
journal-item-uncounted = Le dernier scan de la commande { $order } a été annulé
journal-order-checked = La commande { $order } est contrôlée : { $count ->
    [one] son article est là
   *[other] ses { $count } articles sont là
}
journal-check-forgotten = La boutique a changé le contenu de la commande { $order } : elle est à contrôler de nouveau
item-lot = lot { $lot }
item-serial = numéro de série { $serial }

## Ce qui peut mal se passer

problem-item-foreign = Pas dans cette commande : { $code }.
    .advice = Reposez-le. La ligne repart avec le prochain bon article.
problem-item-extra = { $left ->
    [0] Un de trop : { $item }
   *[other] Trop : { $count } × { $item }, alors qu’il n’en manque que { $left }
}
    .advice = Retirez-le du colis. La ligne repart avec le prochain bon article.
problem-item-serial-twice = { $item } avec le numéro de série { $serial } est déjà dans ce colis.
    .advice = Scannez le numéro de l’article que vous tenez ; deux articles n’ont jamais le même.
problem-item-serial-elsewhere = Le numéro de série { $serial } est dans le colis de la commande { $order }.
    .advice = Regardez dans quel colis se trouve l’article, et annulez l’autre scan.
problem-item-not-a-number = { $code } est le code-barres d’un article, pas son numéro.
    .advice = Scannez le numéro de lot ou de série ; il a le plus souvent sa propre étiquette.
problem-item-one-serial = { $count } articles ne peuvent pas avoir un seul numéro de série.
    .advice = Scannez chaque article séparément.
problem-item-asks-serial = L’article est bon ; il manque son numéro de série.
    .advice = Scannez ou tapez son numéro de série.
problem-item-asks-lot = L’article est bon ; il manque son lot.
    .advice = Scannez ou tapez son lot.
problem-order-not-checked = La commande { $order } n’est pas encore contrôlée : { $left ->
    [one] il manque un article
   *[other] il manque { $left } articles
}.
    .advice = Scannez ses articles. Ce qui n’a pas de code-barres se coche à la main.
problem-nothing-counted = Rien de cette commande n’a encore été scanné.
    .advice = Scannez ses articles.
problem-nothing-to-check = Il ne manque rien à cette commande.
    .advice = Imprimez son étiquette.
problem-no-such-box = Ce poste n’a pas de carton « { $box } ».
    .advice = Réimprimez la feuille de commandes : les cartons ont changé depuis.
problem-command-too-wide = Le code-barres de « { $command } » est trop large pour cette étiquette.
    .advice = Imprimez la feuille sur des étiquettes plus larges ou sur papier, ou enregistrez-la en PDF.
problem-command-not-now = « { $command } » ne fait rien ici et maintenant.
    .advice = Scannez d’abord une commande, ou regardez ce que l’écran demande.
problem-command-needs-order = Une commande du poste vaut pour la commande ouverte.
    .advice = Nommez-la avec --order.
problem-command-at-the-desk = « { $command } » vaut pour l’écran Emballer.
    .advice = Ouvrez la fenêtre.
problem-scanner-offline = { $scanner } n’est pas sur { $port }.
    .advice = Branchez-la ; Packdesk la cherche tout seul. Est-ce le bon port, et n’est-il ouvert dans aucun autre programme ?
problem-scanner-denied = { $scanner } est là, mais { $port } est interdit.
    .advice = Faites-vous donner le droit d’utiliser le port (Linux : sudo usermod -aG dialout $USER), puis reconnectez-vous.
problem-scanner-incomplete = Une douchette a besoin d’un nom, d’un port et d’une vitesse.
    .advice = Remplissez ce qui manque.
problem-scanner-nameless = Une douchette a besoin d’un nom.
    .advice = Donnez-lui celui que l’on connaît au poste.
problem-scanner-name-twice = Deux douchettes s’appellent { $scanner }.
    .advice = Donnez à chacune son propre nom.
problem-scanner-frame-odd = « { $text } » ne peut pas entourer des codes.
    .advice = Entrez 20 caractères au plus, sans Entrée, Tab ni fin de ligne : ceux-ci terminent un code d’eux-mêmes.
problem-scanner-twice = Deux douchettes ont le port { $port }.
    .advice = Donnez à chacune le sien.
problem-no-such-scanner = Il n’y a pas de douchette « { $scanner } ».
    .advice = packdesk scanners en donne la liste.
problem-desk-taken = Un autre Packdesk tient ce poste.
    .advice = Quittez-le et recommencez, ou travaillez là : dans sa fenêtre, ou dans un navigateur à l’adresse qu’affiche packdesk serve.

## La ligne de commande

cli-scan-order = Commande { $order } : { $stage }
cli-scan-item = Des articles, à contrôler avec la commande ouverte
cli-scan-nothing = Rien que ce poste connaisse
cli-checked = { $counted } articles sur { $wanted } sont là
cli-commands-written = { $file } est écrit. Imprimez-le à 100 %, sans mise à l’échelle.
cli-scanners-none = Aucune douchette sur un port série. Celle qui tape comme un clavier marche sans réglage.
cli-scanner-saved = { $scanner } est réglée

## Emballer : le contrôle

signal-checking = { $left ->
    [one] Scannez les articles : encore un
   *[other] Scannez les articles : encore { $left }
}
signal-checking-next = Chaque article une fois. Sans code-barres : Espace coche la ligne marquée.
signal-asks-serial = Scannez son numéro de série
signal-asks-serial-next = { $item } est bon. Scannez ou tapez le numéro de série de celui-ci.
signal-asks-lot = Scannez son lot
signal-asks-lot-next = { $item } est bon. Scannez ou tapez le lot dont il vient.
signal-stopped = Stop
signal-stopped-next = Appuyez sur Entrée pour continuer.
signal-unchecked = Il manque des articles
signal-unchecked-next = L’étiquette s’imprime toute seule quand chaque article est scanné.
act-acknowledge = Continuer
act-check-off = Cocher à la main
act-check-more = Un de plus
act-check-undo = Annuler
act-hold-here = Retenir
check-of = { $counted } sur { $wanted }
check-lots = Lot { $lots }
check-serials = Nº { $serials }
check-asks = { $what ->
    [both] lot et numéro de série
    [lot] lot
   *[serial] numéro de série
}
held-by-command = Retenue au poste

## Réglages : douchettes

settings-scanners = Douchettes
about-scanners = Une douchette qui tape comme un clavier marche sans réglage. Celle d’un port série s’ajoute ici. Les commandes sont des codes-barres qui remplacent les touches.
scanner-test = Essayer une douchette
scanner-test-help = Tant que c’est actif, un scan est seulement montré ici : rien n’est emballé ni imprimé.
scanner-test-on = Montrer les scans ici
scanner-test-waits = Scannez n’importe quoi.
scanner-came = Ce qui est arrivé
scanner-is = Ce que c’est
scanner-does = Ce que cela ferait
scanner-from = { $name } sur son port série
scanner-from-keys = une douchette qui tape
scanner-does-order = Appeler la commande { $order }
scanner-does-several = Demander laquelle de { $count } commandes
scanner-does-nothing = Rien : ce poste ne le connaît pas. Pendant un contrôle, c’est un mauvais article.
scanner-does-command = Commande : { $command }
scanner-does-item = Contrôler un article
scanner-does-taken = Une autre fenêtre s’en occupe
scanner-keys = De fausses lettres ?
scanner-keys-help = Une douchette réglée sur le clavier d’un pays tape de faux caractères sur un ordinateur réglé sur un autre. Scannez les deux codes-barres, à l’écran ou imprimés, et Packdesk apprend ses touches, Maj et AltGr compris.
scanner-keys-step = { $count ->
    [0] Scannez le premier code-barres.
    [1] Scannez le second code-barres.
   *[other] C’est appris.
}
scanner-keys-odd = C’était un autre code-barres, ou la douchette l’envoie d’une façon qui ne s’apprend pas. Scannez-le de nouveau.
scanner-keys-learned = { $count ->
    [0] Rien n’est appris : les touches valent ce qu’elles tapent.
    [one] Une touche est apprise.
   *[other] { $count } touches sont apprises.
}
act-learn-keys = Apprendre ses touches
act-forget-keys = Les oublier
act-cancel-learning = Ne plus apprendre
serial-scanners = Douchettes sur ports série
serial-scanners-none = Aucune.
scanner-name = Nom
scanner-port = Port
scanner-port-help = Comme /dev/ttyACM0 ou COM3
scanner-baud = Bits par seconde
scanner-listens = À l’écoute
act-add-scanner = Ajouter une douchette
typing-scanners = Douchettes qui tapent
typing-scanners-help = Elles marchent sans réglage. Apprenez le rythme de celle qui est lente ou irrégulière, et réglez ici ce qu’elle envoie autour de ses codes. Un code sans ce qui est réglé est refusé.
act-add-typing-scanner = Ajouter une douchette qui tape
act-learn-pace = Apprendre son rythme
scanner-pace = Appris : { $gap } ms d’une touche à l’autre, { $longest } ms au plus
scanner-pace-none = Son rythme n’a pas été appris.
scanner-pace-step = Scannez un seul et même code-barres : { $left ->
    [one] encore une fois
   *[other] { $left } fois
}.
scanner-pace-odd = C’était un autre code que le précédent, ou il n’a pas été tapé. Recommencez avec un seul code-barres.
scanner-prefix = Avant le code
scanner-suffix = Après le code
scanner-frame-help = Retiré du code. Les caractères invisibles s’écrivent par leur nom, comme <STX>.
scanner-ends = Le code se termine par
scanner-ends-suffix = Entrée ou Tab (CR ou LF)
scanner-ends-silence = rien
commands-sheet = Feuille de commandes
commands-sheet-help = Des codes-barres pour tout ce que le poste fait avec des touches, et pour chaque carton. Imprimez-la et accrochez-la près du poste.
act-print-commands = Imprimer la feuille
act-save-commands = Enregistrer en PDF
commands-printing = La feuille de commandes est dans la file.
checking-title = Contrôle par scan
checking-help = Chaque article est scanné et comparé à la commande avant l’étiquette. Un mauvais article arrête la ligne.
checking-mode = Quelles commandes
checking-mode-off = Aucune
checking-mode-several = Celles de plus d’un article
checking-mode-always = Toutes
checking-as-desk = Comme le poste
print-at-scan = Imprimer au premier scan
print-at-scan-help = L’étiquette s’imprime dès que la commande est scannée, là où il ne reste rien à contrôler. Une commande qui a manqué sa remise est toujours regardée d’abord.
print-at-scan-which = Quelles commandes
print-at-scan-never = Aucune : scanner de nouveau ou Entrée
print-at-scan-one-item = Celles d’un seul article
print-at-scan-nothing-to-check = Toutes, quand il ne reste rien à contrôler
dead-time = Après un scan, aucun autre n’imprime pendant (ms)
checking-numbered = Articles avec un numéro de lot ou de série
checking-numbered-help = Par leur référence : * pour tout, ? pour un caractère. Le numéro est gardé avec la commande.
checking-sku = Référence
checking-lot = Lot
checking-serial = Numéro de série
act-add-numbered = Ajouter des articles
