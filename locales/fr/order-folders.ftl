### Folders whose order files are taken in by themselves.
shop-folder = Dossier des fichiers de commandes
shop-folder-help = Un chemin complet sur la machine de la station. Les fichiers de commandes qui y sont déposés sont pris d’eux-mêmes et déplacés dans le dossier taken qu’il contient ; ce qui ne peut pas être lu va dans refused. Laissez vide si les fichiers sont apportés à la main.
shop-watches = Les fichiers de commandes sont pris dans { $folder }
shop-folder-empty = Aucun fichier de commandes n’a encore été pris
start-order-folders = ses dossiers de fichiers de commandes
field-not-folder = n’est pas le chemin complet d’un dossier existant
field-folder-of-station = le dossier de la station elle-même
field-folder-used = le dossier d’une autre boutique
cli-folder-waits = { $count ->
    [one] Un fichier est peut-être encore en cours d’écriture. Il sera regardé de nouveau.
   *[other] { $count } fichiers sont peut-être encore en cours d’écriture. Ils seront regardés de nouveau.
}
order-file-is-none = c’est un lien, un tube ou un périphérique ; déposez-y le fichier lui-même
problem-order-file-refused = Le fichier { $file } n’a pas été pris : { $why }
    .advice = Il est dans le dossier refused, avec la raison à côté. Corrigez-le et remettez-le, ou apportez-le avec packdesk import en disant comment le lire.
problem-order-folder = Le dossier des fichiers de commandes { $folder } ne peut pas être utilisé.
    .advice = Vérifiez qu’il existe et que ce compte peut y lire, y écrire et y déplacer des fichiers. Ce qui s’y trouve sera pris dès que possible.

shop-columns = Colonnes de ses tableaux
shop-columns-help = Pour les tableaux qui ne sont pas un export connu de Packdesk : quelle colonne dit quoi. Donnez un en-tête tel qu’il est dans le fichier, le numéro d’une colonne s’il n’y a pas d’en-têtes (#3), ou ce qui vaut pour chaque commande (=EUR). Chaque fichier de cette boutique est lu ainsi, aussi dans son dossier ; si une colonne manque, rien n’est pris et la colonne est nommée.
columns-sample = Un fichier d’exemple
columns-missing = Encore nécessaire : { $words }
columns-read = { $count ->
    [0] Aucune commande n’est lue ainsi.
    [one] La première commande, telle qu’elle serait lue :
   *[other] Les { $count } premières commandes, telles qu’elles seraient lues :
}
columns-refused = Ligne { $line }, { $column } : attendu { $expected }, trouvé « { $found } »
import-map = Dire ce qu’est chaque colonne
import-map-title = Colonnes de { $file }
import-map-help = Chaque colonne du fichier avec ses premières valeurs, et ce qu’elle dit. Ce qu’aucune colonne ne dit peut valoir pour toutes les commandes.
import-map-headings = La première ligne nomme les colonnes
import-map-column = Colonne du fichier
import-map-values = Premières valeurs
import-map-says = Ce qu’elle dit
import-map-says-of = Ce que dit { $column }
import-map-nothing = rien
import-map-always = Pour toutes les commandes
import-map-name = Gardé sous le nom
import-map-name-help = Une boutique de fichiers reçoit ce nom. Désormais, un fichier qui a ces colonnes est lu ainsi de lui-même.
act-import-map = Garder et importer
field-not-columns = chaque mot doit être connu, suivi d’un en-tête, de #3 ou de =EUR
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Encore nécessaire, avec packdesk shops add SHOP --set columns.MOT=EN-TÊTE : { $words }
cli-columns-keep = Pour que de tels tableaux soient lus ainsi, sous un nom à vous au lieu de « list » : { $command }
file-column-number = Numéro de commande
file-column-reference = Clé de la commande
file-column-placed = Commandée le
file-column-modified = Modifiée le
file-column-status = Statut
file-column-payment-method = Mode de paiement
file-column-currency = Devise
file-column-total = Total
file-column-delivery-method = Mode de livraison
file-column-delivery-price = Prix de la livraison
file-column-note = Note
file-column-name = Nom
file-column-first-name = Prénom
file-column-last-name = Nom de famille
file-column-company = Société
file-column-street = Rue
file-column-house-number = Numéro de rue
file-column-street2 = Deuxième ligne d’adresse
file-column-postal-code = Code postal
file-column-city = Ville
file-column-state = Région
file-column-country = Pays
file-column-phone = Téléphone
file-column-email = E-mail
file-column-item-name = Article
file-column-item-sku = SKU
file-column-item-quantity = Quantité
file-column-item-price = Prix unitaire
file-column-item-weight = Poids unitaire
file-column-weight-unit = Unité des poids
file-column-item-barcode = Code-barres de l’article
file-column-item-place = Emplacement en stock
file-column-item-hs-code = Code SH
file-column-item-origin = Pays d’origine
