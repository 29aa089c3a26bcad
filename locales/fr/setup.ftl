# La mise en place de la station, et la station d’exercice.

## Étapes

setup-step-shop = Votre boutique
setup-step-carrier = Votre transporteur
setup-step-printer = Votre imprimante d’étiquettes
setup-step-scale = Votre balance
setup-step-label = Votre première étiquette
setup-state-missing = à faire
setup-state-untried = en place, pas encore essayé
setup-state-done = fonctionne
setup-state-left-out = laissé de côté

## La page guidée

screen-setup = Mise en place
setup-trying = Essai en cours…
setup-where = Étape { $step } sur { $of }
setup-shop-lead = Les commandes arrivent de votre boutique. Connectez-la, puis récupérez ses commandes une fois : c’est l’essai.
setup-shop-files = Pas de boutique en ligne ? Importez plutôt un fichier de commandes.
shop-more = Plus : l’usuel est déjà rempli
shop-open-keys = Ouvrir la page où la clé se crée
setup-shop-fetched = La boutique répond : { $orders } commandes sont arrivées.
setup-carrier-lead = Dites d’où partent les colis, qui les transporte et ce que vous avez de ce transporteur.
setup-carrier-have = Qu’avez-vous ?
setup-carrier-sendcloud = Un compte Sendcloud
setup-carrier-sendcloud-how = Sa clé publique et sa clé secrète, dans les réglages de Sendcloud, Intégrations.
setup-carrier-contract = Un contrat avec un transporteur
setup-carrier-contract-how = Les clés que ce transporteur vous a données pour sa propre interface.
setup-carrier-numbers = Mes propres numéros
setup-carrier-numbers-how = Une plage de numéros attribuée par le transporteur, ou votre préfixe GS1 : les étiquettes s’impriment sans réseau.
setup-carrier-sender = D’où partent vos colis
setup-carrier-name = Le nom du transporteur
setup-carrier-works = Le transporteur répond : le compte fonctionne.
setup-carrier-left = { $count } numéros sont prêts.
setup-carrier-method = Un mode d’envoi est ce avec quoi vous expédiez. Celui-ci prend tout colis jusqu’à 30 kg, partout ; il pourra être restreint plus tard.
setup-carrier-service = Choisissez avec quoi vous expédiez : demandez la liste au transporteur, ou entrez le nom que celui-ci donne au service. D’autres s’ajoutent plus tard.
setup-printer-lead = Packdesk cherche des imprimantes en USB, sur le réseau et dans le système. Imprimez une étiquette d’essai et prenez-la en main.
setup-printer-seen = L’étiquette d’essai est-elle sortie, entière et droite ?
setup-printer-not-seen = Regardez les réglages de l’imprimante, puis imprimez-en une autre.
setup-scale-lead = Branchez la balance et posez-y un colis : son poids s’affiche ici. Sans balance, laissez cette étape de côté.
setup-scale-lay = Posez quelque chose sur la balance.
setup-label-lead = Ouvrez une commande dans Emballer et imprimez son étiquette : une vraie, avec laquelle un colis peut partir. Elle peut être annulée.
setup-label-none = Aucune commande n’est encore prête : voyez l’étape 1, ou importez un fichier de commandes.
setup-label-ready = { $count } commandes sont prêtes.
setup-done = Tout est en place
setup-banner = Mise en place : étape { $step } sur { $of }, { $name }
act-setup = Mettre la station en place
act-setup-next = Étape suivante
act-setup-before = Étape précédente
act-setup-leave-out = Laisser cette étape de côté
act-setup-later = Plus tard
act-setup-finish = Commencer à emballer
act-setup-test = Essayer
act-setup-seen = Oui, je l’ai
act-setup-not-seen = Non
act-setup-add-method = Créer ce mode d’envoi

## La station d’exercice

practice-name-shop = Boutique d’exercice
practice-name-printer = Imprimante d’exercice
practice-name-scale = Balance d’exercice
practice-name-station = Station d’exercice
practice-name-carrier = Colis d’exercice
practice-name-sendcloud = Sendcloud d’exercice
practice-name-parcel = Colis
practice-name-express = Express
practice-name-pickup = Point relais
practice-name-heavy = Colis lourd
practice-name-world = Colis Monde
practice-name-economy = Économique par Sendcloud
practice-name-rule-padding = Rembourrage et carton
practice-name-rule-heavy = Colis lourds
practice-name-rule-crates = Deux caisses font deux colis
practice-name-rule-check = Les articles gravés sont contrôlés
practice-name-note-heavy = À deux, cerclez le carton
sheet-practice = Codes-barres à essayer
sheet-practice-one = Commande { $order }, un article : scannez deux fois
sheet-practice-several = Commande { $order }, plusieurs articles
sheet-practice-two-parcels = Commande { $order }, deux colis
sheet-practice-held = Commande { $order }, retenue
sheet-practice-cancelled = Commande { $order }, annulée
sheet-practice-checked = Commande { $order } : scannez-la, puis ses articles
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = Le mauvais article : { $item }
act-practice-sheet = Imprimer des codes-barres à essayer
practice-sheet-printed = La feuille de codes-barres s’imprime.
problem-practice-nothing-to-try = Il n’y a pas encore de commande à essayer.
    .advice = Attendez que les commandes de la boutique d’exercice soient là, puis imprimez la feuille.
