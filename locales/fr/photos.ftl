### Photos du carton ouvert.
journal-photo-kept = Une photo du carton ouvert a été conservée
journal-photo-removed = Une photo du carton ouvert a été retirée
setting-photo-on = son étiquette attend une photo du carton ouvert
setting-photo-off = pas de photo du carton ouvert
problem-photo-missing = La commande { $order } part avec une photo du carton ouvert, et il n’y en a pas encore.
    .advice = Prenez la photo, puis imprimez : touche P sur l’écran Emballer, ou packdesk photo add.
problem-photo-no-folder = Aucun dossier n’est réglé où un appareil photo dépose ses images.
    .advice = Choisissez-en un sous Réglages → Ce poste → Photos du carton ouvert, ou donnez le fichier d’une image.
problem-photo-not-seen = Aucune nouvelle image de ce carton dans { $folder }.
    .advice = Prenez l’image avec l’appareil pendant que la commande est à l’écran, attendez qu’elle soit écrite, puis réessayez.
problem-photo-too-large = L’image { $file } dépasse 32 mégaoctets ou 80 mégapixels.
    .advice = Réglez l’appareil sur une taille plus petite : 1600 pixels de côté sont conservés.
problem-photo-unreadable = L’image { $file } est illisible.
    .advice = Reprenez-la, en JPEG, PNG ou GIF.
problem-photos-full = La commande { $order } a { $most } photos ; il n’en est pas conservé davantage.
    .advice = Retirez d’abord celle dont vous n’avez pas besoin.
problem-no-such-photo = Cette photo n’existe pas (ou plus).
    .advice = Regardez à nouveau la commande : les photos disparaissent une fois leurs jours écoulés.
personal-photos = Photos de cartons ouverts
personal-outside-camera = Les images qu’un appareil a déposées dans { $folder } et que personne n’a reprises y restent jusqu’à ce que vous les retiriez.
photo-mode-never = Pas de photos, sauf si une règle en demande une
photo-mode-asked = Demandées ; aucune étiquette n’attend
photo-mode-required = Exigées avant l’étiquette
cli-photo-from = À partir de ce total de commande : { $amount }
cli-photo-folder = Le dossier de l’appareil photo : { $folder }
cli-photo-removed = La photo { $photo } a été retirée.
cli-photo-saved = Enregistré : { $file }
cli-photos-none = Pas de photos.

# La fenêtre.

photos-title = Photos du carton ouvert
photos-help = Ce qu’il y avait dans le colis avant sa fermeture. Une photo est conservée avec l’expédition, sans le lieu ni l’heure de l’appareil, et disparaît d’elle-même après ses jours.
photos-mode = De quelles commandes
photos-from-on = Seulement à partir d’un total de commande
photos-folder = Le dossier de l’appareil photo
photos-folder-help = Le dossier où le programme de votre appareil photo dépose ses images. La plus récente est reprise et quitte le dossier. Sans dossier, on choisit le fichier d’une image.
photos-folder-save = Retenir le dossier
act-photo = Photo
act-photo-save = Enregistrer
act-photo-remove = Retirer
signal-photo = D’abord la photo
signal-photo-next = Photographiez le carton ouvert, puis imprimez
photo-needed = Prenez une photo du carton ouvert avant l’étiquette
photo-wanted = Prenez une photo du carton ouvert
photo-taken = { $count ->
        [one] { $count } photo de ce colis
       *[other] { $count } photos de ce colis
    }
photo-earlier = { $count ->
        [one] { $count } photo d’un colis précédent
       *[other] { $count } photos de colis précédents
    }
photo-of = Photo du { $when }
photo-of-packer = Photo du { $when }, préparé par { $packer }
photo-kept = La photo est conservée
