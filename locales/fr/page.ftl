# Ce que dit la page. Les phrases de la station elle-même sont dans les autres fichiers.

## Le cadre

rail = Écrans
rail-find = Chercher
rail-help = Aide
act-help = Le manuel
help-contents = Sommaire du manuel
help-search = Chercher dans le manuel
help-none = Aucune page n’en parle.
help-language = Le manuel est en anglais.
rail-leave = Quitter
rail-questions = { $count ->
    [one] { $count } étiquette pose une question
   *[other] { $count } étiquettes posent une question
}
screen-pack = Emballer
screen-orders = Commandes
screen-spool = File d’impression
screen-settings = Réglages
technical = Texte technique
dismiss = Fermer
weight = Poids
weight-placeholder = p. ex. 1,4 kg
weight-wrong = Écrivez un poids comme 800 g ou 1,4 kg
country-add = Ajouter un pays
country-remove = Retirer { $country }
side = { $side ->
    [length] Longueur en millimètres
    [width] Largeur en millimètres
   *[height] Hauteur en millimètres
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Oui
   *[no] Non
}
name-taken = Ce nom est déjà pris

yes-key = o
no-key = n
key-enter = Entrée
key-escape = Échap
key-space = Espace
key-shift = Maj
key-ctrl = Ctrl
key-alt = Alt
key-delete = Suppr
key-backspace = ⌫
key-home = Début
key-end = Fin

## La barre d’état

status-strip = État de la station
status-unlinked = La station ne répond pas. Rien n’est perdu ; la page réessaie d’elle-même.
status-practice = Exercice
status-shop = { $ever ->
    [yes] { $shop } : synchronisée { $when }
   *[no] { $shop } : pas encore synchronisée
}
status-shop-offline = { $ever ->
    [yes] { $shop } : hors ligne, synchronisée { $when }
   *[no] { $shop } : hors ligne
}
status-outbox = { $count ->
    [0] Rien à annoncer
   *[other] { $count } à annoncer
}
status-outbox-aside = { $count ->
    [one] { $count } annonce mise de côté
   *[other] { $count } annonces mises de côté
}
status-no-printer = Pas encore d’imprimante
status-printer = { $waiting ->
    [0] { $printer } : prête
   *[other] { $printer } : { $waiting } en attente
}
status-printer-problem = { $waiting ->
    [0] { $printer } a besoin de vous
   *[other] { $printer } a besoin de vous, { $waiting } en attente
}
status-numbers = { $count ->
    [0] Plus aucun numéro
    [one] { $count } numéro restant
   *[other] { $count } numéros restants
}
status-other-desk = Une autre fenêtre Packdesk tient ce poste

## Actions

act-add = Ajouter
act-add-box = Ajouter un carton
act-add-carrier = Ajouter un transporteur
act-add-contract = Ajouter un contrat
act-add-method = Ajouter un mode d’envoi
act-add-pattern = Ajouter un motif
act-add-printer = Ajouter une imprimante
act-add-range = Ajouter une plage
act-add-rate = Ajouter un taux
act-add-rule = Ajouter une règle
act-add-sender = Ajouter une adresse
act-add-shop = Ajouter une boutique
act-alternatives = Expédier autrement
act-back = Retour
act-back-to-pack = Retour à l’emballage
act-batch-close = Fermer
act-batch-stop = Arrêter
act-came-out = Oui, elle est sortie
act-cancel = Annuler
act-check-again = Vérifier à nouveau
row-more = Plus pour { $name }
act-choose-file = Choisir des fichiers
act-clear = Effacer
act-clear-shop-defaults = Tout comme la station
act-close = Fermer
act-edit = Modifier
act-edit-rule = Modifier la règle
act-find-printers = Chercher des imprimantes
act-give-back = Rendre aux règles
act-go-orders = Commandes
act-go-pack = Emballer
act-go-settings = Réglages
act-go-spool = File d’impression
act-hold = Retenir
act-keys = Touches
act-leave-practice = Installer ma boutique
act-look-up = Chercher
act-move-down = Descendre
act-move-up = Monter
act-next-part = Partie suivante des réglages
act-next-row = Se déplacer
act-next-tab = Étape suivante
act-not-out = Non, réimprimer
act-open = Ouvrir
act-open-order = Ouvrir la commande
act-open-order-short = Ouvrir
act-palette = Trouver une action, une commande, un réglage
act-prefer = Imprimer ici
act-previous-row = Monter
act-print = Imprimer
act-print-selected = Imprimer
act-pull-up = Afficher
act-release = Laisser partir
act-remove = Retirer
act-remove-rule = Retirer la règle
act-reprint = Réimprimer
act-restart = Redémarrer Packdesk
act-retry = Réessayer
act-rule-down = Descendre la règle
act-rule-up = Monter la règle
act-save = Enregistrer
act-search = Rechercher
act-search-orders = Chercher dans les commandes
act-select = Sélectionner
act-select-all = Tout sélectionner
act-select-down = Sélectionner une suite
act-set-method = Choisir le mode à la main
act-set-size = Fixer la taille à la main
act-set-weight = Régler le poids à la main
act-sound = Activer ou couper le son
act-sync = Synchroniser
act-technical = Texte technique
act-sync-all = Synchroniser toutes les boutiques
act-sync-and-look = Synchroniser et rechercher
act-test-label = Étiquette d’essai
act-toggle-rule = Activer ou couper la règle
act-tried = Ce qu’a donné chaque règle
act-undo = Annuler
act-why-not = Pourquoi pas un autre ?

keys-scan = La douchette marche sur tous les écrans, où que soit le curseur : elle affiche la commande sur l’écran Emballer.
palette-placeholder = Action, commande, client, réglage…
palette-nothing = Rien trouvé

## Étapes

stage-all = Toutes
stage-title-ready = Prêtes
stage-title-held = Retenues
stage-title-waiting = En attente
stage-title-booking = Chez le transporteur
stage-title-labelled = Étiquetées
stage-title-shipped = Expédiées
stage-title-cancelled = Annulées
stage-title-closed = Closes

## Emballer : le grand bandeau

signal = Que faire maintenant
signal-idle = Scannez une commande
signal-idle-next = N’importe quel code-barres de la commande, son numéro ou un numéro de suivi. Vous pouvez aussi le taper.
signal-unknown = Introuvable
signal-unknown-next = Aucune commande ne porte { $code }. Mettez le colis de côté et scannez le suivant.
signal-several = Laquelle ?
signal-several-next = Plusieurs commandes portent { $code }. Choisissez avec les flèches, puis Entrée.
signal-failed = Cela n’a pas marché
signal-ready = Scannez encore ou appuyez sur Entrée
signal-ready-next = L’étiquette est faite et imprimée aussitôt ; reprenez-la si le colis ne part pas.
signal-late = Trop tard : promesse manquée
signal-late-next = Le colis a manqué sa remise. Scannez encore ou appuyez sur Entrée pour imprimer quand même.
signal-held = Retenue : n’expédiez pas encore
signal-waiting = Attendez : la boutique n’est pas prête
signal-waiting-next = { $from ->
    [file] Elle est impayée ou en pause, selon son fichier de commandes. Mettez le colis de côté ; importez un fichier plus récent une fois payée. Ou libérez-la sur sa page.
   *[shop] Elle est impayée ou en pause dans la boutique. Mettez le colis de côté ; elle deviendra prête d’elle-même dès que la boutique le dira. Ou libérez-la sur sa page.
}
signal-booking = Chez le transporteur
signal-booking-next = Le transporteur a été sollicité et n’a pas répondu. Mettez le colis de côté ; O ouvre la page de la commande, qui pose peut-être une question.
signal-labelled = Elle a son étiquette
signal-labelled-next = L’étiquette a été faite et n’est pas encore sortie.
signal-shipped = Déjà expédiée
signal-shipped-next = Son étiquette est déjà sortie. Appuyez sur Ctrl+Maj+P pour imprimer la même encore une fois.
signal-cancelled = Annulée : n’emballez pas
signal-cancelled-next = La boutique a repris cette commande. Remettez les articles en rayon.
signal-closed = Rien à expédier
signal-closed-next = Elle a été expédiée ailleurs, ou rien ne s’y expédie.
signal-shipping = L’étiquette se fait
signal-shipping-next = Un instant
signal-refused = Pas d’étiquette
signal-scale-settles = La balance bouge encore
signal-scale-settles-next = L’étiquette s’imprime d’elle-même dès que le colis ne bouge plus.
signal-queued = L’imprimante est attendue
signal-queued-next = { $printer } l’imprime ensuite.
signal-needs-you = L’imprimante a besoin de vous
signal-sending = Impression
signal-sending-next = L’étiquette est en route vers { $printer }.
signal-sent = Impression
signal-sent-next = { $printer } l’a reçue et doit encore dire qu’elle est sortie.
signal-printed = Étiquette imprimée
signal-printed-next = Collez-la. Vous pouvez scanner la suivante.
signal-printed-parcels = { $parcels } étiquettes imprimées
signal-printed-parcels-next = Collez-en une sur chaque colis. Vous pouvez scanner la commande suivante.
signal-handed-over = Étiquette envoyée
signal-handed-over-next = { $printer } ne peut pas dire si elle est sortie : regardez. Vous pouvez scanner la suivante.
signal-question = L’étiquette est-elle sortie ?
signal-question-next = Regardez { $printer }, puis répondez par Alt+O (oui) ou Alt+N (non).
signal-print-failed = L’étiquette n’est pas imprimée

## Emballer : la commande

pack-entry = Tapez un numéro
pack-entry-next = Appuyez sur Entrée pour chercher
pack-order = Commande { $number }
pack-placed = commandée { $when }
pack-items = { $count ->
    [one] article
   *[other] articles
}
pack-to = Destination
pack-chosen = Choisi par le client
pack-chosen-nothing = Rien
pack-with = Part avec
pack-no-method = Rien encore
due = { $whole ->
    [yes] { $when ->
        [missed] Trop tard : à remettre { $day }
        [soon] À remettre aujourd’hui
        [today] À remettre aujourd’hui
        [tomorrow] À remettre demain
       *[later] À remettre avant le { $day }
    }
   *[no] { $when ->
        [missed] Trop tard : à remettre { $day }, { $time }
        [soon] À remettre maintenant, avant { $time }
        [today] À remettre aujourd’hui avant { $time }
        [tomorrow] À remettre demain avant { $time }
       *[later] À remettre avant { $day }, { $time }
    }
}
due-chip = { $when ->
    [missed] manqué
    [soon] avant { $time }
    [today] { $whole ->
        [yes] aujourd’hui
       *[no] auj. { $time }
    }
    [tomorrow] demain
   *[later] { $day }
}
alternatives-title = Ce qui pourrait le porter
alternatives-none = Aucun autre mode ne peut porter ce colis.
pack-customer-note = Le client écrit : { $note }
pack-unshipped = { $count ->
    [one] { $count } autre ligne ne s’expédie pas (téléchargement, bon, service)
   *[other] { $count } autres lignes ne s’expédient pas (téléchargements, bons, services)
}
pack-several = Commandes portant ce code
pack-oldest = Les prochaines
pack-empty = Aucune commande n’est prête. Les nouvelles apparaissent ici d’elles-mêmes.
pack-empty-shelf = Toutes les commandes prêtes sont sur l’étagère.
pack-side = Imprimante et étiquette
pack-side-waits = L’étiquette se montre ici avant de s’imprimer.
pack-printer = { $waiting ->
    [0] Prête · { $size } · { $dpi } dpi
   *[other] { $waiting } en attente · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Imprimée par { $printer } à { $when }
    [failed] Échouée sur { $printer } à { $when }
    [unknown] Depuis { $when }, personne ne sait si { $printer } l’a imprimée
    [queued] Attend { $printer } depuis { $when }
    [sent] { $evidence ->
        [handed_over] Remise à { $printer } à { $when }
       *[other] En route vers { $printer } depuis { $when }
    }
   *[other] En route vers { $printer } depuis { $when }
}
hint-other-barcode = Scannez un autre code-barres de la même commande, ou le numéro du bon de livraison.
hint-not-pulled = Une commande toute neuve n’est peut-être pas encore là : synchronisez les boutiques et recherchez.
hint-set-aside = Mettez le colis de côté. Vous pouvez scanner le suivant.

label-picture = L’étiquette de la commande { $number }
label-by-carrier = Le transporteur fait l’étiquette quand elle est réservée
label-would-be = Telle qu’elle s’imprimera ; elle recevra alors son numéro
label-made = Telle qu’elle a été faite
label-none = Pas encore d’étiquette

practice-banner = Station d’exercice : tout est fictif ici ; les étiquettes vont vers une imprimante d’exercice.
practice-leave = Installer ma boutique

## Commandes

orders-search = Numéro, nom, ville, SKU…
orders-search-short = Rechercher
orders-count = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
orders-selected = { $count ->
    [one] { $count } commande sélectionnée
   *[other] { $count } commandes sélectionnées
}
orders-select = Sélectionner la commande { $number }
orders-none = Aucune commande ici.
orders-none-found = Aucune commande ne passe ces filtres. Échap les retire.
column-number = Numéro
column-name = Nom
column-place = Destination
column-method = Part avec
column-items = Articles
column-total = Total
column-placed = Commandée
column-due = À remettre
column-stage = Étape
column-quantity = Qté
column-item = Article
column-sku = SKU
column-price = Prix
column-job = Travail
column-document = Quoi
column-state = État
column-printer = Imprimante
column-when = Quand
filter-shop = Boutique
filter-any-shop = Toute boutique
filter-country = Pays
filter-any-country = Tous les pays
filter-method = Mode d’envoi
filter-any-method = Tous les modes
filter-sort = Ordre de la liste
sort-due = Les plus pressées
sort-number = Par numéro
sort-name = Par nom

batch-running = Impression : { $done } sur { $total }
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } étiquette imprimée
       *[other] { $shipped } étiquettes imprimées
    }
   *[other] { $shipped ->
        [one] { $shipped } étiquette faite, encore { $rest } à imprimer
       *[other] { $shipped } étiquettes faites, encore { $rest } à imprimer
    }
}
batch-refused = { $refused ->
    [one] { $refused } commande refusée
   *[other] { $refused } commandes refusées
}
batch-stopped = Arrêté avant la fin.

## Commande

order-decision = Comment elle part, et pourquoi
order-price = coûte { $price }
order-set-sender = Adresse à la main
tried-matched = Elle s’applique
tried-not = Elle ne s’applique pas
order-see-rule = Voir la règle
order-method-by-rules = Selon les règles
order-hold-reason = Pourquoi quelqu’un doit regarder
order-hold-plain = Retenue à la main
order-overridden = La commande { $number } a été réglée à la main
order-lines = Contenu
order-line-bodyless = ne s’expédie pas
order-total = { $payment ->
    [paid] Total, payé
    [unpaid] Total, impayé
    [refunded] Total, remboursé
   *[unknown] Total
}
order-facts = Ce que dit la boutique
order-service-point = Point relais
order-reference = Référence de la boutique
order-placed = Commandée
order-received = Reçue ici
order-tags = Tags de la boutique
order-tracking = { $count ->
    [one] Numéro de suivi
   *[other] Numéros de suivi
}
order-shipments = Envois
shipment-direction = { $direction ->
    [return] Retour { $sequence }
   *[outgoing] { $sequence ->
        [1] Vers le client
       *[other] Vers le client, envoi { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] personne ne sait s’il est enregistré
       *[other] en cours d’enregistrement
    }
    [booked] enregistré, pas encore d’étiquette
    [kept] réservé d’avance, étiquette gardée
    [labelled] étiquette prête
    [shipped] étiquette sortie
    [failed] non enregistré
   *[voided] repris
}
parcel-state = { $state ->
    [planned] pas encore d’étiquette
    [labelled] étiquette prête
    [shipped] étiquette sortie
   *[voided] repris
}
parcel-no-number = pas encore de numéro
act-void = Reprendre l’étiquette
act-replacement = Remplacement
act-return-label = Étiquette de retour
further-title = { $direction ->
    [return] Une étiquette de retour pour cette commande
   *[outgoing] Un autre envoi de cette commande
}
further-about = { $direction ->
    [return] Une étiquette pour le chemin du retour, avec son propre numéro : elle est faite et imprimée aussitôt.
   *[outgoing] Un remplacement ou une partie, avec sa propre étiquette et son propre numéro : elle est faite et imprimée aussitôt, et la boutique est avertie dès sa sortie.
}
act-make-label = Faire l’étiquette
further-made = { $direction ->
    [return] Étiquette de retour prête : { $numbers }
   *[outgoing] Autre étiquette prête : { $numbers }
}
void-title = Reprendre l’étiquette de la commande { $order }
void-numbers = { $count ->
    [one] Le numéro { $numbers } ne sert plus.
   *[other] Les numéros { $numbers } ne servent plus.
}
void-order = { $direction ->
    [return] La commande reste telle quelle ; le retour peut être refait.
   *[outgoing] La commande peut être emballée à nouveau, sauf si une autre étiquette en est valable.
}
void-waiting = Ce qui attend encore une imprimante est retiré de sa file.
void-told = Si la boutique a été avertie de l’expédition, elle est avertie de la reprise.
void-reason = Pourquoi ?
void-done = { $cancelled ->
    [0] L’étiquette de la commande { $order } est reprise.
    [one] L’étiquette de la commande { $order } est reprise ; 1 impression a été retirée.
   *[other] L’étiquette de la commande { $order } est reprise ; { $cancelled } impressions ont été retirées.
}
booking-question = L’étiquette de la commande { $order } a-t-elle été créée chez { $carrier } ?
booking-question-about = { $carrier } a été sollicité et sa réponse s’est perdue. Cherchez-y la référence { $reference }. Jusqu’à la réponse, la commande ne part par aucune autre voie.
booking-question-asked = Dernière demande { $when }, { $attempts ->
    [one] une fois.
   *[other] { $attempts } fois.
}
booking-question-number = { $of ->
    [1] Numéro du colis
   *[other] Numéro du colis { $parcel } sur { $of }
}
booking-question-made = La commande { $order } est enregistrée
booking-question-absent = Le transporteur n’a pas la commande { $order } ; elle peut être emballée à nouveau
act-booking-made = Elle a été créée : voici les numéros
act-booking-absent = Elle n’y est pas
order-jobs = Impressions
order-timeline = Ce qui s’est passé
order-status = { $status ->
    [open] à expédier
    [waiting] pas encore
    [cancelled] plus à expédier
   *[completed] terminée
}

## Impression

job-state = { $state ->
    [queued] En attente
    [sending] Envoi
    [sent] { $evidence ->
        [handed_over] Remise au système
        [sent_on] Envoyée ; elle n’en dit pas plus
       *[other] Envoyée, réponse attendue
    }
    [printed] { $evidence ->
        [file] Écrite dans un fichier
        [person] Sortie, quelqu’un l’a dit
        [host_status] Imprimée, selon son état
       *[other] Imprimée
    }
    [unknown] Est-elle sortie ?
    [cancelled] Retirée
   *[failed] Échouée
}
spool-questions = Étiquettes qui posent une question
spool-none = Rien n’a encore été imprimé.
spool-waiting = { $count ->
    [0] Prête, rien n’attend
    [one] { $count } étiquette attend
   *[other] { $count } étiquettes attendent
}

## Réglages

settings-printers = Imprimantes
settings-shops = Boutiques
settings-import = Importer
settings-sender = Adresses d’expédition
settings-defaults = Valeurs par défaut
settings-methods = Modes d’envoi
settings-boxes = Cartons
settings-checkout = Choix des clients
settings-rules = Règles
settings-rates = Taux de change
settings-numbers = Numéros
settings-desk = Ce poste
settings-doctor = Diagnostic
conflict-title = { $who } a modifié les réglages entre-temps
conflict-somebody = quelqu’un
conflict-about = Rien n’a été écrasé, et rien du vôtre n’est encore enregistré.
conflict-theirs = Ce que { $who } a modifié
conflict-yours = Ce que vous modifieriez
conflict-both = { $count ->
    [one] Vous l’avez modifié tous les deux. Laquelle des deux versions vaut ?
   *[other] Vous les avez modifiés tous les deux. Quelles versions valent ?
}
conflict-pick-mine = La vôtre :
conflict-pick-theirs = La leur :
conflict-removed = supprimé
conflict-pick-first = Choisissez d’abord ce qui vaut.
act-take-theirs = Prendre la leur, abandonner la mienne
act-mine-on-top = Mettre la mienne par-dessus
act-restore-anyway = Restaurer malgré tout
settings-saved = { $count ->
    [0] Enregistré. Toutes les commandes partent comme avant.
    [one] Enregistré. { $count } commande part autrement.
   *[other] Enregistré. { $count } commandes partent autrement.
}

about-printers = L’une imprime les étiquettes, une autre peut imprimer les documents. Chacune est dessinée telle qu’elle est ; ce qui l’empêche d’imprimer est écrit à côté.
printers-looking = Recherche sur l’USB, les ports série, le réseau et dans le système…
printers-found = { $count ->
    [0] Aucune imprimante trouvée. Allumez-la et cherchez à nouveau, ou ajoutez-la par son adresse.
    [one] { $count } imprimante trouvée
   *[other] { $count } imprimantes trouvées
}
printers-none = Pas encore d’imprimante. Laissez Packdesk en chercher une, ou ajoutez-la par son adresse.
printer-name = Nom
printer-connection = Raccordement
printer-language = Ce qu’elle prend
printer-dpi = Résolution
printer-label = Étiquette chargée
act-ask-printer = Interroger l’imprimante
printer-told = L’imprimante dit : { $model }
printer-told-nothing = aucun modèle ; elle ne répond rien
printer-proof = Preuve d’impression
printer-preferred = Imprime les étiquettes
printer-saved = { $printer } est enregistrée
printer-removed = { $printer } est retirée
printer-tested = Une étiquette d’essai est en route vers { $printer }
printer-proves = { $proof ->
    [odometer] Elle compte ses étiquettes
    [host_status] Son état ; elle ne compte rien
   *[hand_over] Quelqu’un regarde
}
connection = { $kind ->
    [tcp] Réseau (port 9100)
    [usb_device] Imprimante USB (périphérique)
    [usb] USB par ses identifiants
    [serial] Port série
    [queue] File d’impression du système
   *[folder] Dossier de fichiers
}
connection-host = Adresse
connection-port = Port
connection-device = Périphérique
connection-baud = Bits par seconde
connection-vendor = Identifiant fabricant
connection-product = Identifiant produit
connection-serial = Numéro de série
connection-serial-help = Vide : la seule qui soit là.
connection-queue = File
connection-queue-help = Son nom dans le système, ou une adresse ipp://.
connection-folder = Dossier

about-shops = D’où viennent les commandes, et à qui l’on annonce les envois. Les clés sont dans le trousseau du système et ne sont plus jamais montrées.
shops-none = Pas encore de boutique. Ajoutez-en une, ou importez des fichiers.
shop-name = Nom
shop-kind = Type
shop-key-kept = déjà dans le trousseau
shop-status = Statut dans la boutique
shop-status-means = Sens au poste
shop-status-add = Ajouter un statut
shop-unreadable-key = Sa clé ne peut pas être lue :
shop-syncing = Synchronisation…
shop-pulled = Synchronisée { $when }
shop-pull-so-far = { $done ->
    [one] { $done } commande jusqu’ici
   *[other] { $done } commandes jusqu’ici
}
shop-pull-of = { $done } commandes sur { $total }
shop-never-pulled = Pas encore synchronisée
shop-no-key = Il n’y a pas de clé : modifiez la boutique et saisissez-en une.
shop-saved = { $shop } est enregistrée
shop-removed = { $shop } est retirée ; ses commandes restent
shop-synced = { $shop } : { $added } nouvelles, { $changed } modifiées, { $told ->
    [one] { $told } envoi annoncé
   *[other] { $told } envois annoncés
}
outbox-title = { $count ->
    [0] À annoncer aux boutiques
   *[other] À annoncer aux boutiques : { $count }
}
outbox-empty = Chacun sait ce qui est parti et ce qui a été repris.
outbox-target = À
outbox-what = Message
outbox-message = { $kind ->
    [shipped] l’envoi est parti
    [withdrawn] l’étiquette a été reprise
   *[void_booking] l’enregistrement n’est plus nécessaire
}
outbox-state = { $state ->
    [due] partira { $when } ({ $attempts ->
        [0] pas encore essayé
        [one] essayé une fois
       *[other] essayé { $attempts } fois
    })
    [trying] part maintenant
    [set_aside] mis de côté : la boutique le refuse
   *[done] annoncé
}

about-import = Exports de commandes de WooCommerce et Shopify, JSON Lines de Packdesk, et tout autre tableau dont on a dit les colonnes. Importer un fichier deux fois ne change rien.
import-shop = Les commandes vont à
import-shop-by-format = une boutique au nom du fichier
import-drop = Déposez ici les fichiers de commandes
import-formats = CSV (virgule, point-virgule ou tabulation) ou JSON Lines
import-running = { $done ->
    [0] Lecture de { $file }
   *[other] Lecture de { $file } : { $done } commandes
}
import-format = { $format ->
    [woocommerce] CSV de WooCommerce, pour { $shop }
    [shopify] CSV de Shopify, pour { $shop }
    [packdesk] JSON Lines de Packdesk, pour { $shop }
    [columns] Tableau par ses colonnes, pour { $shop }
   *[other] { $format }, pour { $shop }
}
import-added = Nouvelles
import-changed = Modifiées
import-unchanged = Inchangées
import-refused = Refusées
import-line = Ligne
import-column = Colonne
import-expected = Attendu
import-found = Trouvé
import-order = Commande refusée en entier
import-how-read = Lu comme : { $how }
import-read-as = { $what ->
    [point] Relire : un point précède les décimales (1,234.50)
    [comma] Relire : une virgule précède les décimales (1.234,50)
    [day-first] Relire : le jour vient d’abord (31/12/2026)
    [month-first] Relire : le mois vient d’abord (12/31/2026)
   *[other] Relire en { $what }
}
import-not-understood = Importé, mais non compris
import-lines = { $count ->
    [one] sur { $count } ligne
   *[other] sur { $count } lignes
}
import-passed-over = { $count ->
    [one] Une commande dit autre chose dans ce fichier, et rien de plus récent que ce qui est connu. Elle reste telle quelle : { $orders }
   *[other] { $count } commandes disent autre chose dans ce fichier, et rien de plus récent que ce qui est connu. Elles restent telles quelles : { $orders }
}
import-take-newest = Les prendre comme dans le fichier
import-unknown-columns = Colonnes qui ne disent rien à Packdesk : { $columns }
import-more = { $count ->
    [one] et { $count } autre ligne
   *[other] et { $count } autres lignes
}

about-sender = D’où partent les colis.
sender-address = Adresse d’expédition
sender-name = Nom court
sender-name-help = Les règles et les valeurs par défaut l’appellent ainsi, comme « nord ».
senders-title = Autres adresses
senders-none = Aucune. Règles, boutiques et Dynamic Checkout peuvent expédier d’autres adresses.
address-company-label = Entreprise
address-name-label = Nom
address-street-label = Rue et numéro
address-street2-label = Complément (étage, bâtiment)
address-postal-code-label = Code postal
address-city-label = Ville
address-country-label = Pays
address-phone-label = Téléphone
address-email-label = E-mail
defaults-method = Mode d’envoi
defaults-no-method = Aucun
defaults-weight = Poids par défaut
defaults-size = Taille du colis
about-defaults = Ce qui vaut quand ni la commande, ni le choix du client, ni une règle n’en dit rien.
defaults-whose = Valeurs par défaut de
defaults-station = Station
defaults-own = a les siens
defaults-inherited = Comme la station
defaults-parcel = Colis
defaults-method-help = Utilisé s’il convient à la commande ; sinon le meilleur qui convient.
defaults-ship-from = Part de
defaults-station-address = L’adresse de la station
defaults-papers = Étiquette et douane
defaults-delivery-note = Le livreur lit sur l’étiquette
defaults-nothing = Rien
defaults-print-order-number = N° de commande sur l’étiquette
defaults-invoice-number = N° de commande = de facture
defaults-export-reason = Motif d’exportation
defaults-unset = Non fixé
defaults-insure = Assurance
defaults-no-insurance = Non assuré
defaults-prefer = Quand il faut trouver un mode
defaults-prefer-help = Passe avant le prix, sans jamais empêcher l’envoi.
defaults-any = Indifférent
insure-kind = { $kind ->
    [amount] Un montant fixe
   *[percent] Une part de la valeur
}
prefer-feature = { $with ->
    [yes] Avec
   *[no] Sans
}
prefer-lead = Délai maximal (jours)
export-reason = { $reason ->
    [sale] Vente
    [gift] Cadeau
    [documents] Documents
    [sample] Échantillon
   *[return] Marchandise retournée
}

about-boxes = Les cartons de ce poste. Une règle peut en choisir un ; sa taille extérieure et son poids viennent avec.
boxes-none = Pas encore de carton.
box-name = Nom
box-size = Taille extérieure
box-size-help = Les trois côtés, en millimètres.
box-weight = Poids à vide

about-rates = Des montants en deux devises ne se comparent que par les taux fixés ici. Sans taux, la condition ne vaut pas et le dit.
rates-none = Pas encore de taux.
rate-from = De
rate-to = Vers
rate-value = Ce que vaut un { $from } en { $to }

about-methods = Avec quoi vous expédiez, le préféré d’abord. Vos propres transporteurs prennent leurs numéros dans votre plage.
methods-none = Pas encore de mode d’envoi.
method-name = Nom
method-carrier = Transporteur
method-min = De
method-max = Jusqu’à
method-service = Service du transporteur
method-service-help = Le nom que le transporteur lui donne, comme « dpd:home » ; l’étiquette est réservée sous ce nom.
method-services = { $count ->
    [one] { $count } service : tapez ou choisissez
   *[other] { $count } services : tapez ou choisissez
}
act-list-services = Services, destination { $to }
method-option = Option
method-option-help = Les modes d’une même option en sont les tranches de poids ; une règle peut nommer l’option.
method-limits = Limites
method-max-size = Plus grand colis
method-girth = Pourtour maximal (mm)
method-girth-help = Longueur et deux fois largeur et hauteur.
method-divisor = Diviseur volumétrique
method-divisor-help = Centimètres cubes comptés pour un kilo, comme 5000. Vide : le volume ne compte pas.
method-way = Le trajet
method-last-mile = Remis
method-first-mile = Le transporteur le reçoit
method-lead = Délai (jours)
method-cut-off = Heure limite
method-offers = Ce qu’il offre
method-signature = Signature
method-age-check = Contrôle d’âge
method-insurance = Assuré jusqu’à
method-incoterms = Incoterms
method-incoterms-help = Aucun : tous.
method-contracts-help = Aucun : sans contrat.
method-where = Où il va, et ce qu’il coûte
method-zones = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
last-mile = { $to ->
    [door] À domicile
    [mailbox] Boîte aux lettres
   *[service_point] Point relais
}
first-mile = { $by ->
    [pickup] À l’enlèvement
    [drop_off] Au dépôt
   *[any] L’un ou l’autre
}
offer = { $offer ->
    [never] Jamais
    [on_request] Sur demande
   *[always] Toujours
}
zones-title = Zones et prix
zones-help = La première zone qui couvre une adresse compte. Avec des zones, il ne va nulle part ailleurs.
zone-countries = Pays
zone-postal = Codes postaux
zone-days = Jours
zone-weight = jusqu’à…
zone-cell = { $column }, zone { $zone }
zone-up-to = Poids de la colonne de prix { $column }
zone-add = Ajouter une zone
zone-add-weight = Poids
zone-remove = Retirer la zone { $zone }
zone-remove-weight = Retirer la colonne { $weight }
zone-currency = Devise
zone-paste = Un bloc copié d’un tableur se colle dans n’importe quelle case, avec ou sans son en-tête.
zone-bad = { $count ->
    [one] Une case est illisible : les pays sont des codes comme NL, les codes postaux comme BE 1000-1999, les prix comme 4,95.
   *[other] { $count } cases sont illisibles : les pays sont des codes comme NL, les codes postaux comme BE 1000-1999, les prix comme 4,95.
}
method-weights = { $least } – { $most }
method-countries-label = Pays
method-countries-help = Aucun : partout.
method-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
method-everywhere = Partout
carrier-account-title = Connexion
carrier-account-kind = D’où viennent ses étiquettes
carrier-account-help = Avec un compte, les étiquettes sont réservées par le réseau et facturées.
carrier-account-help-own = Les étiquettes sont dessinées ici, sous vos propres numéros ; personne n’est interrogé.
carrier-account-saved = Le compte chez { $carrier } est enregistré
carrier-account-removed = Le compte chez { $carrier } est retiré
act-test-account = Tester le compte
act-remove-account = Retirer le compte
carriers-title = Transporteurs
carriers-help = Un transporteur hors service n’expédie rien ; les commandes qui l’attendaient le disent.
carrier-on = Expédier avec { $carrier }
carrier-but = en service, sauf pour { $shops }
carrier-off-for = Pas pour les commandes de
contracts-title = Contrats
contracts-help = Qui paie, et à quels prix. Une règle peut en demander un.
contract-new = Nouveau contrat
contract-name = Contrat
contract-own = le mien
carrier-name = Nom
carrier-active = { $active ->
    [yes] en service
   *[no] hors service
}
carrier-ships = La station expédie avec lui
carrier-tracking-url = Page de suivi
carrier-tracking-url-help = Le numéro prend la place de {"{number}"}. Vide : aucune.

about-checkout = Ce que les clients choisissent, et avec quoi cela part : un mode, ou un souhait. Ce qui n’est pas relié suit les règles et les valeurs par défaut.
checkout-none = Aucune commande ne nomme encore un mode de livraison.
checkout-name = Les clients choisissent
checkout-empty = rien
checkout-orders = Commandes
checkout-count = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
checkout-ships-with = Avec quoi part { $name }
checkout-unmapped = Non relié
checkout-flag = non relié
checkout-for = Vaut pour
checkout-scope = { $name } de qui
checkout-only = Seulement { $shop }
checkout-by-pattern = par le motif { $pattern }
checkout-as-pattern = Comme { $pattern }
checkout-summary = { $unmapped ->
    [0] Chaque choix est relié.
    [one] Un choix sur { $count } n’est pas encore relié ; { $orders ->
        [one] une commande l’a
       *[other] { $orders } commandes l’ont
    }.
   *[other] { $unmapped } choix sur { $count } ne sont pas encore reliés ; { $orders ->
        [one] une commande les a
       *[other] { $orders } commandes les ont
    }.
}
patterns-title = Motifs
patterns-help = Une ligne pour plusieurs noms : * remplace tout, ? un caractère. La ligne propre d’un nom passe d’abord ; de plusieurs motifs, le plus haut compte.
patterns-none = Pas encore de motif.
pattern-name = Motif
pattern-example = p. ex. *express*
pattern-covers = { $count ->
    [one] couvre { $count } nom sur { $of }
   *[other] couvre { $count } noms sur { $of }
}
wish-methods = Modes d’envoi
wish-options = Options, dans la tranche de poids qui convient
wish-wishes = Souhaits
wish-plain = { $wish ->
    [cheapest] Le moins cher qui convient
   *[fastest] Le plus rapide qui convient
}
wish-of = { $wish ->
    [cheapest] Le moins cher de { $methods }
   *[fastest] Le plus rapide de { $methods }
}
wish-carrier-best = Le meilleur de { $carrier }
wish-gone = { $name } (disparu)

about-rules = Essayées de haut en bas ; si deux règles fixent la même chose, la dernière l’emporte.
rules-none = Pas encore de règle : les choix des clients et les valeurs par défaut décident.
rule-name = Nom
rule-unnamed = Règle sans nom
rule-active = { $rule } est active
rule-matching = Quand
rule-matching-all = toutes les conditions sont remplies
rule-matching-any = une condition est remplie
rule-if = Si
rule-then = Alors
rule-fact = Ce qui est regardé
rule-operator = Comment c’est comparé
rule-value = Valeur
rule-act = Ce qui se passe
rule-no-conditions = Aucune condition : toutes les commandes.
rule-add-condition = Ajouter une condition
rule-add-action = Ajouter une action
rule-note-placeholder = Ce que le préparateur doit savoir
rule-sentence = Si { $conditions }, alors { $actions }.
rule-always = Pour toutes les commandes : { $actions }.

about-numbers = Ce que dépensent les étiquettes dessinées ici : des numéros SSCC de votre préfixe GS1, ou des blocs attribués par un transporteur. Un numéro sert une seule fois.
ranges-none = Pas encore de numéros. Sans eux, vos propres transporteurs ne peuvent rien imprimer.
range-carrier = Transporteur
range-next = Prochaine série
range-next-help = Les numéros utilisés le restent.
range-last = Dernière série
range-warn = Avertir sous
range-left = { $count ->
    [one] numéro restant
   *[other] numéros restants
}
range-span = Prochain { $next }, dernier { $last }.
range-warns = Avertit sous { $warn }.
range-low = Il est temps d’en obtenir : demandez le prochain bloc, et ajoutez-le.
range-saved = { $count ->
    [one] { $carrier } a encore { $count } numéro
   *[other] { $carrier } a encore { $count } numéros
}

about-desk = Ce qui appartient à cet ordinateur.
desk-language = Langue
desk-language-help = Tant que vous ne choisissez pas, le poste parle la langue du système.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Son
desk-sound-help = Juste, imprimé, attention et faux se reconnaissent les yeux fermés.
desk-sound-on = Son activé
desk-tone = { $tone ->
    [right] Juste
    [done] Imprimé
    [attention] Attention
   *[wrong] Faux
}
desk-volume = Volume
desk-sound-own = Chacun peut être un son à vous : un fichier de 3 secondes et 200 ko au plus.
desk-sound-usual = le son habituel
desk-sound-large = { $file } dépasse 200 ko. Choisissez un son plus court.
desk-sound-long = { $file } dure plus de 3 secondes. Choisissez un son plus court.
desk-sound-unreadable = Ce poste ne peut pas jouer { $file }. Essayez un fichier WAV ou MP3.
act-own-sound = Choisir un son pour « { $name } »
act-usual-sound = Son habituel
act-usual-sound-of = Son habituel pour « { $name } »
desk-aloud = Lire à voix haute ce qu’il faut faire
desk-aloud-help = Avec la voix du système, après chaque scan.
desk-aloud-none = Ce système n’a pas de voix pour lire. Installez-en une, puis rouvrez Packdesk.
desk-station = Station
desk-version = Version
desk-folder = Dossier

about-doctor = Ce sur quoi le poste repose : dossier, trousseau, ports, polices, imprimantes et numéros.
doctor-running = Vérification…
doctor-verdict = { $verdict ->
    [fine] Bien :
    [attention] Attention :
   *[wrong] Faux :
}
doctor-summary = { $worst ->
    [fine] Tout est comme il faut
    [attention] Cela marche, mais quelqu’un devrait regarder
   *[wrong] Quelque chose ne marche pas
}
support-title = Pour un technicien
support-about = Ce qui aide à trouver une panne, en un seul fichier : version, diagnostic, réglages sans les textes, journal technique, modèles des imprimantes. Ni clients, ni adresses, ni remarques, ni clés ; une liste dans le fichier dit ce qui n’y est pas.
act-save-support = Enregistrer le fichier d’assistance
support-saved = { $name } est enregistré

## La première étiquette

carrier-first = Un mode d’envoi appartient à un transporteur. Vos propres étiquettes en demandent un : donnez-lui le nom que vos clients connaissent.

welcome-title = Installer ma boutique
welcome-lead = La station d’exercice vous a tout montré. La vôtre commence vide ; ces cinq étapes la font imprimer :
welcome-keeps = La station d’exercice reste où elle est et peut être rouverte.
welcome-left = Votre station est prête
welcome-restart = Elle s’ouvre au prochain démarrage de Packdesk.
welcome-restart-by-hand = Fermez Packdesk et relancez-le : il ouvre votre propre station.

## Ce qui ne va pas dans la page elle-même

problem-station-closing = La station se ferme.
    .advice = Rien n’est perdu. Rouvrez-la : ce qui attend continue.
problem-station-silent = La station ne répond pas.
    .advice = Rien n’est perdu. Vérifiez que Packdesk tourne encore sur cet ordinateur ; la page réessaie d’elle-même.
problem-page-fault = La page a fait une erreur.
    .advice = Réessayez. Si elle revient, appuyez sur F5 et prévenez la personne qui s’occupe de Packdesk, avec le texte technique.

## Sauvegardes, et si c’est la station

settings-backups = Sauvegardes
about-backups = Toute la station dans un fichier, fait chaque heure de lui-même, et remis en place quand il le faut.
status-station-question = Est-ce la station ?
act-make-backup = Faire une sauvegarde maintenant
act-restore-backup = Restaurer
backup-made = La sauvegarde est faite et a été relue : { $file }
backup-rhythm = { $on ->
    [yes] Une sauvegarde est faite chaque heure
    [practice] La station d’exercice n’en fait pas d’elle-même
   *[no] Aucune ne se fait d’elle-même
}
backup-on = D’elle-même
backup-on-yes = Chaque heure, gardée un jour ; une par jour, gardée un mois
backup-on-no = Jamais
backup-folder = Dossier
backup-folder-help = De préférence sur un autre disque. Vide : le dossier « backups » dans celui de la station.
backups-there = { $count ->
    [0] Pas encore de sauvegarde
    [one] Une sauvegarde
   *[other] { $count } sauvegardes
}
backup-size = { $kilobytes } ko
restore-sure = Remettre la station comme elle était le { $when } ? La sauvegarde est vérifiée maintenant et prend la place de la station au prochain démarrage. La station telle qu’elle est reste dans un dossier à côté.
restore-waits = La sauvegarde est vérifiée. Elle prend la place de la station quand Packdesk redémarre.
station-question = Est-ce la station ?
station-question-why = Aucune étiquette n’est faite avant votre réponse, pour qu’aucun numéro ne soit imprimé deux fois.
station-since = Étiquettes imprimées ailleurs depuis, au plus
station-since-help = Autant de numéros sont laissés de côté, en plus de ceux dont on sait qu’ils ont servi.
act-station-goes-on = Elle continue comme la station
act-station-is-copy = C’est une copie à côté de la station
station-answers-help = Elle continue : aucune autre ne sert plus, et ses plages dépassent tout ce qui a pu servir. Une copie devient une station à part et a besoin d’une plage de numéros à elle.
station-answered = { $answer ->
    [is_copy] C’est maintenant une station à part. Donnez-lui une plage de numéros.
   *[goes_on] Elle continue comme la station ; { $count } numéros sont laissés de côté.
}
settings-personal-data = Données personnelles
about-personal-data = Combien de temps on conserve ce qu’on sait des personnes une fois leur commande terminée. Ce qui est en cours reste toujours ; les numéros restent utilisés.
personal-days = Jours de conservation
personal-days-help = Vide : { $days } jours. 0 : jusqu’à ce que quelqu’un le supprime.
purge-title = Supprimer maintenant
purge-about = Supprime ce qui s’est terminé avant un jour, quels que soient les réglages ci-dessus. C’est sans retour.
purge-before = Avant
act-count-purge = Compter
act-purge = Supprimer
purge-done = C’est supprimé.
purge-none = Rien de cet âge n’est conservé.
customer-title = Un client
customer-about = Par adresse e-mail, par nom complet avec code postal, ou par numéro de commande.
customer-query = Client
act-find-customer = Chercher
act-export-customer = Exporter les données de ce client
act-personal-data = Données personnelles : effacer, exporter
act-erase-for-good = Effacer pour de bon
customer-found = { $count ->
    [one] { $count } commande de ce client :
   *[other] { $count } commandes de ce client :
}
customer-open = Encore en cours, intactes : { $orders }
customer-erased = Les données du client sont effacées.
customer-erased-before = Déjà effacées : { $orders }
order-erased = Le client a été effacé de cette commande le { $day }.

# Clés des boutiques sur mesure.

api-keys = Clés
api-keys-none = Aucune clé encore : sans elle la boutique ne peut pas entrer.
api-key = Clé
api-key-may = Peut
api-key-made = Créée
api-key-access = { $access ->
    [read] lire
   *[write] lire et apporter des commandes
}
api-key-once = Le secret n’est montré que cette fois : mettez clé et secret dans la boutique maintenant (HTTP Basic).
api-key-revoked = La clé { $key } ne laisse plus entrer personne
act-make-key = Nouvelle clé
act-make-reading-key = Nouvelle clé en lecture seule
act-revoke = Révoquer

orders-elsewhere = { $count } dans { $stage }
orders-not-changed = { $count ->
    [one] La commande { $number } n’a pas été modifiée : { $why }
   *[other] { $count } commandes n’ont pas été modifiées, { $number } en premier : { $why }
}
orders-changed = { $count ->
    [one] { $count } commande a été modifiée.
   *[other] { $count } commandes ont été modifiées.
}
labels-taken-back = { $count ->
    [one] { $count } étiquette a été reprise.
   *[other] { $count } étiquettes ont été reprises.
}
labels-throw-away = Certaines sont sur papier ou peuvent encore sortir : jetez-les.
labels-saved = { $files ->
    [one] { $count ->
        [one] { $count } étiquette est enregistrée.
       *[other] { $count } étiquettes sont enregistrées dans un fichier.
    }
   *[other] { $count } étiquettes sont enregistrées dans { $files } fichiers.
}
labels-not-saved = { $count ->
    [one] La commande { $number } n’a pas encore d’étiquette.
   *[other] { $count } commandes n’ont pas encore d’étiquette, { $number } d’abord.
}
act-save-labels = Enregistrer les étiquettes
act-change-many = Modifier…
change-what = Ce qui est modifié
change-method = Mode d’envoi
change-weight = Poids
change-parcels = Nombre de colis
change-hold = Retenir
change-hold-text = Pourquoi elles sont retenues
change-release = Laisser partir
change-tag = Ajouter un tag
change-tag-text = Tag
change-untag = Enlever un tag
change-untag-text = Tag
change-note = Note pour qui prépare
change-note-text = Note ; vide, elle est enlevée
change-by-rules = Ce que disent les règles
change-run = Modifier { $count }
change-box = Carton
change-void = Reprendre les étiquettes
change-void-text = Pourquoi ?
change-void-means = Cela ne s’annule pas : leurs numéros ne servent plus, les boutiques en sont averties, et ce qui est sur papier est à jeter.
change-run-void = En reprendre { $count }
change-progress = { $done } sur { $total }
filter-more = Filtres
filter-placed = Passée
filter-any-day = Tous les jours
filter-today = Aujourd’hui
filter-yesterday = Hier
filter-last-days = Les { $days } derniers jours
filter-days = D’un jour à un autre
filter-due-overdue = En retard
filter-due-today = Aujourd’hui
filter-due-tomorrow = Demain
filter-tag = Tag
filter-any-tag = Tous
filter-hold = Retenue parce que
filter-any-hold = Toutes les raisons
filter-hold-unfit = Ce qui a été choisi ne peut pas la transporter
filter-hold-nothing-fits = Aucun mode ne peut la transporter
filter-hold-rule = Une règle la retient
filter-hold-person = Une personne la retient
filter-hold-point-missing = Pas de point relais
filter-hold-point-of-whom = Un point relais de quel transporteur ?
filter-hold-point-method = Point relais et mode d’envoi ne vont pas ensemble
filter-hold-point-unknown = Point relais inconnu
filter-hold-point-gone = Point relais disparu
filter-hold-point-closed = Point relais fermé
filter-hold-point-too-heavy = Trop lourd pour le point relais
filter-hold-point-too-large = Trop grand pour le point relais
filter-hold-point-post-number = Pas de numéro postal
filter-hold-customs = Données douanières
filter-hold-no-weight = Pas de poids
filter-hold-address = L’adresse
filter-hold-unknown = Une personne doit regarder
filter-weight = Poids (kg)
bounds-from = { $what } : de
bounds-to = { $what } : à
bounds-from-short = de
bounds-to-short = à
sort-placed = Date de commande
sort-pick = Emplacement et SKU
sort-destination = Par destination
sort-method = Par mode d’envoi
sort-weight = Par poids
sort-items = Par articles
sort-total = Par total
sort-stage = Par étape
sort-descending = Les derniers d’abord
lists = Listes
list-keep = Garder cette liste
list-name = Nom de la liste
list-save = Garder
list-forget = Oublier la liste { $name }
list-forgotten = La liste { $name } est oubliée ; ses commandes restent.

backup-with-keys = Avec les clés des boutiques et des transporteurs
backup-with-keys-help = Les clés sont chiffrées sous une phrase secrète. Personne ne pourra vous la redonner : gardez-la ailleurs que la sauvegarde.
backup-passphrase = Phrase secrète
backup-passphrase-again = La même encore une fois
backup-passphrase-differs = Les deux ne sont pas identiques.
restore-passphrase = Phrase secrète des clés qu’elle contient
restore-passphrase-help = Vide : les boutiques et les transporteurs redemandent leurs clés.
settings-find = Chercher un réglage
settings-find-none = Aucun réglage de ce nom.
settings-group-connect = Relier
settings-group-shipping = Expédition
settings-group-desk = Poste
settings-group-station = Station
settings-find-shops = WooCommerce Shopify PrestaShop Magento API clé synchronisation
settings-find-import = fichier CSV Excel tableur commandes
settings-find-numbers = transporteur compte contrat Sendcloud DHL UPS plage SSCC GS1
settings-find-sender = adresse retour entrepôt
settings-find-defaults = poids douane numéro de TVA DTS
settings-find-methods = transporteur service zone délai heure limite
settings-find-points = point relais consigne distance horaires carte
settings-find-boxes = taille carton emballage
settings-find-checkout = livraison nom client
settings-find-delivery-options = Dynamic Checkout jours de livraison heure limite jours fériés
settings-find-rules = condition automatisation
settings-find-rates = prix coût barème
settings-find-papers = bon de livraison facture CN22 CN23 logo modèle étiquette
settings-find-printers = Zebra étiquette thermique USB réseau file test
settings-find-scale = peser balance tare
settings-find-scanners = code-barres série préfixe suffixe
settings-find-desk = langue touches raccourcis son contrôle articles
settings-find-personal-data = RGPD effacer exporter conservation client
settings-find-backups = restaurer copie phrase secrète
settings-find-doctor = contrôle panne assistance journal
