# Ce que trouve l’examen de la machine, et ce qu’il faut faire.

doctor-line = { $subject } : { $finding }
doctor-folder = Dossier des données
doctor-folder-fine = { $folder } est accessible en écriture
doctor-folder-open = tout compte de cette machine peut écrire dans { $folder }
doctor-folder-open-advice = Retirez ce droit aux autres (chmod o-w { $folder }) : ils pourraient remplacer des fichiers de la station.
doctor-folder-full = { $folder } ne peut pas être écrit : le disque est plein
doctor-folder-full-advice = Libérez de la place sur le disque. Ce qui était là est en sécurité ; d’ici là, aucune étiquette n’est faite.
doctor-folder-unwritable = impossible d’écrire dans { $folder } ({ $error })
doctor-folder-unwritable-advice = Donnez-vous le droit d’écrire dans { $folder } ({ $error }), ou choisissez un autre dossier avec --data.
doctor-keyring = Secrets
doctor-keyring-fine = gardés dans le trousseau du système
doctor-keyring-file = gardés dans un fichier chiffré, car aucun trousseau ne répond
doctor-keyring-file-advice = { $system ->
    [windows] Démarrez le service Windows « Gestionnaire d’informations d’identification » pour y garder les clés des boutiques. Packdesk marche aussi sans.
    [linux] Démarrez un Secret Service (GNOME Keyring, KWallet) pour y garder les clés des boutiques. Packdesk marche aussi sans.
   *[other] Déverrouillez le trousseau de session pour y garder les clés des boutiques. Packdesk marche aussi sans.
}
doctor-loopback = Ports locaux
doctor-loopback-fine = peuvent être ouverts
doctor-loopback-refused = ne peuvent pas être ouverts ({ $error })
doctor-loopback-refused-advice = Autorisez les programmes à écouter sur 127.0.0.1 ({ $error }) : la station d’exercice et packdesk serve en ont besoin.
doctor-webview = Vue web
doctor-webview-fine = { $system ->
    [windows] le WebView2 Runtime de Microsoft est là
   *[other] WebKitGTK 4.1 est là
}
doctor-webview-system = fournie par le système
doctor-webview-missing = { $system ->
    [windows] le WebView2 Runtime de Microsoft manque : la fenêtre ne peut pas s’ouvrir
   *[other] WebKitGTK 4.1 manque : la fenêtre ne peut pas s’ouvrir
}
doctor-webview-missing-advice = { $system ->
    [linux] Installez-le : sudo apt install libwebkit2gtk-4.1-0
   *[other] Installez-le, de chez Microsoft : https://go.microsoft.com/fwlink/p/?LinkId=2124703 La commande packdesk et packdesk serve marchent sans lui.
}
doctor-fonts = Polices
doctor-fonts-fine = toutes les écritures des clients peuvent être imprimées
doctor-fonts-missing = pas de police pour { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Installez des polices pour { $scripts } : sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Installez des polices pour { $scripts }, comme Noto : https://fonts.google.com/noto
}
doctor-udev = Droits sur les périphériques USB et série
doctor-udev-fine = la règle udev { $rule } est installée
doctor-udev-missing = la règle udev { $rule } n’est pas installée
doctor-udev-missing-advice = Les imprimantes déjà accessibles n’ont besoin de rien. Sinon : sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, puis rebranchez l’appareil.
doctor-printers = Imprimantes
doctor-printers-none = aucune pour l’instant
doctor-printers-none-advice = Cherchez-en une avec « packdesk printers find », ou dans les réglages.
doctor-printer = Imprimante { $printer }
doctor-printer-fine = répond et est prête
doctor-printer-mute = peut être jointe ; elle ne peut pas dire si une étiquette est sortie
doctor-printer-mute-advice = Regardez chaque étiquette. Si l’imprimante peut être jointe par réseau, USB ou port série et répond, choisissez cela dans Réglages, Imprimantes.
doctor-printer-missing = { $device } n’est pas là
doctor-printer-missing-advice = Branchez et allumez l’imprimante : { $device } apparaît alors.
doctor-printer-denied = vous n’avez pas le droit d’utiliser { $device }
doctor-printer-denied-advice = { $system ->
    [linux] Installez la règle udev de Packdesk (packaging/udev/70-packdesk.rules) et rebranchez l’imprimante, ou rejoignez le groupe de { $device }, puis reconnectez-vous : sudo usermod -aG { $group } $USER
   *[other] Faites-vous donner le droit d’utiliser { $device }.
}
doctor-printer-silent = ne peut pas imprimer maintenant. { $problem }
doctor-printer-silent-advice = Occupez-vous de l’imprimante ; les étiquettes en attente sortent ensuite d’elles-mêmes. ({ $problem })
doctor-numbers = Numéros
doctor-numbers-fine = { $carrier } : { $left } restants
doctor-numbers-low = { $carrier } : plus que { $left }
doctor-numbers-low-advice = Ajoutez une nouvelle plage pour { $carrier } dans les réglages avant que les { $left } soient utilisés.
doctor-numbers-empty = { $carrier } : { $left } restants
doctor-numbers-empty-advice = Ajoutez une nouvelle plage pour { $carrier } dans les réglages ({ $left } restants) : sans numéros, rien ne peut partir.
doctor-numbers-none = aucune plage de numéros
doctor-numbers-none-advice = Entrez votre préfixe d’entreprise GS1 dans les réglages.
doctor-identity = Cette station
doctor-identity-fine = c’est celle qui a imprimé la dernière étiquette
doctor-identity-asked = n’est peut-être pas celle qui a imprimé la dernière étiquette : { $why }
doctor-identity-asked-advice = Répondez avec packdesk station confirm ; aucune étiquette n’est faite avant ({ $why })
doctor-identity-unkept = ce qui est connu d’elle hors de son dossier ne peut pas être gardé ({ $error })
doctor-identity-unkept-advice = Rendez le dossier d’état du compte accessible en écriture ({ $error }) : sans lui, une copie ou une sauvegarde restaurée ne se distingue pas de la station.
doctor-backups = Sauvegardes
doctor-backups-fine = la dernière est du { $at }
doctor-backups-none = il n’y en a pas encore
doctor-backups-none-advice = Faites-en une avec packdesk backup ; tant que la station est ouverte, une est faite chaque heure.
doctor-backups-off = aucune ne se fait d’elle-même
doctor-backups-off-advice = Activez-les sous Réglages, Sauvegardes.
doctor-backups-failed = la dernière n’a pas pu être faite : { $problem }
doctor-backups-failed-advice = Faites de la place, ou choisissez un autre dossier sous Réglages, Sauvegardes ({ $problem })
doctor-database = Base
doctor-database-fine = chaque page est en ordre
doctor-database-damaged = endommagée
doctor-database-damaged-advice = Restaurez une sauvegarde avec packdesk restore FICHIER ; la station endommagée est gardée à côté.
