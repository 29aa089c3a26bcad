# Les nouvelles versions du programme.

settings-updates = Mises à jour
settings-find-updates = version nouvelle installer clé publication
about-updates = Les nouvelles versions de Packdesk : demandées une fois par jour, installées quand vous le dites.
act-check-updates = Demander maintenant
act-install-update = Installer { $version } et redémarrer
update-this = Ceci est Packdesk { $version }
update-form = { $form ->
    [archive] Il se trouve dans son propre dossier, et une nouvelle version prend sa place.
    [appimage] C’est une AppImage, et une nouvelle version prend sa place.
    [deb] Le gestionnaire de paquets du système l’a installé : une nouvelle version est téléchargée et vérifiée, et vous l’installez.
    [rpm] Le gestionnaire de paquets du système l’a installé : une nouvelle version est téléchargée et vérifiée, et vous l’installez.
    [nsis] Un installateur l’a installé : un nouveau est téléchargé et vérifié, et vous le lancez.
    [dmg] Il est venu sur une image disque : une nouvelle est téléchargée et vérifiée, et vous l’ouvrez.
   *[none] Il a été compilé ici, ou personne ne sait comment il a été installé : il n’est pas remplacé.
}
update-asked = Demandé { $when }
update-never-asked = Pas encore demandé
update-none = Il n’y a pas de version plus récente.
update-found = La version { $version } est disponible.
update-published = Publiée { $when }
update-rhythm = { $on ->
    [yes] Les nouvelles versions sont demandées une fois par jour
   *[no] Les nouvelles versions ne sont demandées qu’à la main
}
update-on = Automatiquement
update-on-yes = Une fois par jour
update-on-no = Jamais
update-address = Adresse des versions
update-address-help = Une adresse qui commence par https://. Packdesk n’en a pas encore de publique : tant que ce champ est vide, rien n’est demandé.
update-key = Clé de l’éditeur
update-key-help = La clé publique telle que l’éditeur la donne, par exemple RWQ… Ce qui n’est pas signé avec elle n’est jamais installé.
update-sure = Installer la version { $version } maintenant ? Packdesk redémarre. Aucune étiquette n’est interrompue, les commandes et les files restent comme elles sont, et une sauvegarde est faite avant que la nouvelle version ouvre la station.
update-fetching = Téléchargement de la version { $version }
update-waits = En attente : { $why }
update-waits-printing = une étiquette est chez { $printer }.
update-waits-booking = une étiquette est en cours de réservation.
update-waits-work = un long travail est en cours.
update-placed = La version { $version } est en place. Elle ouvre la station quand Packdesk redémarre.
update-handed = La version { $version } est téléchargée et authentique : { $file }
update-handed-how = Fermez Packdesk et installez-la avec cette commande :
update-handed-open = Fermez Packdesk et ouvrez le fichier.
status-update = La version { $version } est disponible
start-updates = la recherche de nouvelles versions
cli-update-ask = Installer la version { $version } ? Les commandes et les files restent, et une sauvegarde est faite. (oui)
cli-update-from = Les versions sont demandées à { $address }
cli-update-not = Rien n’a été installé.
cli-update-opens = La nouvelle version ouvre la station.
cli-update-done = Packdesk { $version } est installé et a ouvert la station.
problem-update-address = « { $address } » n’est pas une adresse de versions.
    .advice = Elle commence par https:// et ne contient pas de nom d’utilisateur.
problem-update-key = Ceci n’est pas la clé d’un éditeur.
    .advice = Entrez la clé publique de minisign telle que l’éditeur la donne : elle commence par RW.
problem-update-not-set-up = Personne n’est interrogé sur les nouvelles versions : ni adresse ni clé de l’éditeur ne sont réglées.
    .advice = Entrez les deux sous Réglages, Mises à jour, ou avec packdesk update --from ADRESSE --key CLÉ. Packdesk n’a pas encore d’adresse publique.
problem-update-unreachable = Les nouvelles versions n’ont pas pu être demandées ou téléchargées.
    .advice = Vérifiez le réseau et l’adresse des versions ; le détail dit ce qui s’est passé. Rien n’a été modifié.
problem-update-manifest = Ce qui se trouve à l’adresse des versions n’est pas une liste de versions.
    .advice = Vérifiez l’adresse. Si elle est juste, prévenez l’éditeur ; le détail nomme l’endroit.
problem-update-not-offered = Il y a une version plus récente, mais aucun paquet pour { $target }.
    .advice = Installez-la à la main, comme celle-ci l’a été.
problem-update-forged = Le paquet n’est pas celui que l’éditeur a signé. Il n’a pas été installé.
    .advice = Ne l’installez pas non plus à la main. Vérifiez la clé de l’éditeur et prévenez-le ; le détail dit ce qui ne va pas.
problem-update-broken = Le paquet est signé, mais ne peut pas être décompressé.
    .advice = Rien n’a été modifié. Prévenez l’éditeur ; le détail nomme l’endroit.
problem-update-does-not-start = La nouvelle version ne démarre pas sur cette machine. Elle n’a pas été installée.
    .advice = Rien n’a été modifié. Dites à l’éditeur ce que dit le détail.
problem-update-not-replaced = Les programmes dans { $folder } ne peuvent pas être remplacés.
    .advice = Décompressez la nouvelle version dans un dossier à elle ; le détail dit pourquoi. Rien n’a été modifié.
problem-update-under-way = Un autre programme met Packdesk à jour.
    .advice = Attendez qu’il ait fini. Si une version est déjà installée, redémarrez d’abord Packdesk.
problem-update-otherwise = Cette version n’est plus proposée.
    .advice = Demandez encore une fois et regardez ce qui est proposé maintenant.
problem-update-broke-off = elle a été interrompue pendant qu’elle ouvrait la station.
    .advice = Redémarrez Packdesk ; le détail en dit plus.
problem-update-went-back = La version { $to } n’a pas pu ouvrir la station : { $why } La version { $from } est de nouveau en place, et la station est comme avant.
    .advice = Redémarrez Packdesk. S’il demande si ceci est la station : oui. Dites à l’éditeur ce que dit le détail.
problem-update-stuck = La version { $to } n’a pas pu ouvrir la station, et la version { $from } n’a pas pu être remise : { $why }
    .advice = Fermez tous les programmes de Packdesk et redémarrez-le. Rien de la station n’est perdu : la sauvegarde est dans le dossier des sauvegardes.
