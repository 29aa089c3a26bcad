### Qui prépare à ce poste.
command-packer = Préparateur : { $packer }
journal-shipment-packer = Préparé par { $packer }
problem-no-such-packer = Ce poste n’a pas de préparateur « { $packer } ».
    .advice = Ajoutez le nom sous Réglages → Ce poste, ou avec packdesk packers add, puis imprimez à nouveau la feuille des commandes.
packers-nobody = non précisé
figures-packer = Préparateur

# The window.

packers-title = Préparateurs
packers-help = Chacun a un badge sur la feuille des commandes. Qui le scanne prépare dès lors : cela figure au journal et dans les chiffres.
packers-name = Nom d’un préparateur
packers-none = Pas encore de nom.
act-add-packer = Ajouter
packers-remove = Retirer { $packer }
packers-now = Prépare ici
packers-now-nobody = Non précisé
packers-took-over = { $packer } prépare maintenant
figures-by-packer = Colis par préparateur
