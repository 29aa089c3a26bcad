# What the installer for Windows says.

installer-running = Packdesk est ouvert. Fermez sa fenêtre et tout ce qui l’utilise, puis réessayez.
installer-unwritable = Tout n’a pas pu être écrit. Le disque est-il plein, ou un fichier est-il utilisé ?
installer-menu = Dans le menu Démarrer
installer-terminal = La commande packdesk dans chaque terminal (PATH)
installer-path = Votre PATH est trop long pour être changé d’ici : ajoutez-y vous-même le dossier bin de Packdesk.
installer-webview = La fenêtre de Packdesk demande le WebView2 Runtime de Microsoft, qui n’est pas sur cet ordinateur et n’est pas fourni avec Packdesk. La commande packdesk marche sans lui. Ouvrir maintenant la page de Microsoft ?
installer-data = Effacer aussi mes stations : commandes, étiquettes, réglages
