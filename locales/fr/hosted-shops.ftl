# Les boutiques louées comme un service : ce qu’il faut dire à leurs connecteurs.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = Dans le panneau de contrôle : Settings → Store-level API accounts → Create API account, du genre V2/V3 API token. Droits : Orders « modify », Information & settings « read-only ». Enregistrez, puis copiez le jeton d’accès et le chemin de l’API ; le jeton n’est montré qu’une fois.
shop-api-path-bigcommerce = Chemin de l’API
shop-api-path-help-bigcommerce = Tel que le montre la page du compte API, https://api.bigcommerce.com/stores/…/v3/ ; l’adresse du panneau de contrôle, https://store-….mybigcommerce.com, marche aussi.
shop-token-bigcommerce = Jeton d’accès
shop-token-help-bigcommerce = Enregistré une fois, plus jamais montré.
shop-statuses-help-bigcommerce = Par leurs premiers noms anglais, quels que soient ceux de votre boutique, ou par leurs numéros. Les commandes dont le statut est absent d’ici ne sont pas lues.
order-several-addresses = elle part à { $count } adresses : expédiez-la dans la boutique

shop-kind-squarespace = Squarespace
shop-guide-squarespace = Sur le site : Settings → Developer tools → Developer API keys → Generate key. Cochez Orders « Read and Write », enregistrez, puis copiez la clé ; elle n’est montrée qu’une fois. La formule du site doit comprendre les API de commerce.
shop-url-help-hosted = Celle du service ; elle est la même pour tous les sites et reste telle quelle.
shop-key-squarespace = Clé d’API
shop-key-help-squarespace = Enregistrée une fois, plus jamais montrée.
shop-notify-squarespace = Laisser Squarespace écrire au client
shop-notify-help-squarespace = Son message de commande expédiée, avec les numéros de suivi.
shop-service-squarespace = Nom du service
shop-service-help-squarespace = Une expédition doit nommer le service du transporteur ; les clients le lisent à côté de celui-ci.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = Dans l’administration : Settings → Store settings → Developers → New API key. Activez-la, cochez Orders « read and write » et Settings « read », enregistrez, puis copiez la clé et le secret. Créez une clé pour Packdesk seul : tous ceux qui utilisent une clé se partagent ses requêtes.
shop-url-help-lightspeed-c = Celle du serveur européen ; les boutiques américaines sont à https://api.shoplightspeed.com. Une clé que l’un refuse est essayée auprès de l’autre.
shop-language-lightspeed-c = Langue de la boutique
shop-language-help-lightspeed-c = Une des langues de la boutique, comme nl, en, de ou fr : les titres des produits arrivent dans cette langue.
shop-notify-lightspeed-c = La boutique écrit que la commande est expédiée
shop-notify-help-lightspeed-c = Son propre message, une fois par expédition.
shop-notify-code-lightspeed-c = La boutique envoie le code de suivi
shop-notify-code-help-lightspeed-c = Un message à part. Avec les deux, le client en reçoit deux.
shop-link-lightspeed-c = Écrire le lien à la place du numéro
shop-link-help-lightspeed-c = La boutique a un champ pour le numéro et aucun pour le lien. Elle fait un lien elle-même si son mode de livraison connaît le transporteur.
shop-currency-lightspeed-c = Devise
shop-currency-help-lightspeed-c = Trois lettres, comme EUR ; vide pour la demander à la boutique.
shop-key-lightspeed-c = Clé d’API
shop-key-help-lightspeed-c = Settings → Store settings → Developers, avec le droit de lire et d’écrire les commandes.
shop-secret-lightspeed-c = Secret d’API

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = Dans le panneau de contrôle : Apps → My apps, et créez une application personnalisée. Donnez-lui les droits read_store_profile, read_orders et update_orders, puis copiez son jeton secret. La formule de la boutique doit comprendre l’API.
shop-store-ecwid = Identifiant de la boutique
shop-store-help-ecwid = Le numéro au bas du panneau de contrôle.
shop-token-ecwid = Jeton secret
shop-token-help-ecwid = Commence par secret_. Enregistré une fois, plus jamais montré.
shop-statuses-help-ecwid = Les statuts d’expédition, par les noms d’Ecwid ; les vôtres sont ceux avec CUSTOM, de 1 à 3. Les commandes dont le statut est absent d’ici ne sont pas lues.

shop-kind-sendcloud = Sendcloud, commandes des boutiques connectées
shop-guide-sendcloud = Dans Sendcloud : Paramètres → Intégrations → connectez « Sendcloud API », puis copiez les deux clés ; la clé secrète n’est montrée qu’une fois. Les commandes de toutes les boutiques qui y sont connectées arrivent, avec le point relais choisi par le client. L’expédition n’est pas annoncée à Sendcloud : pour cela, connectez la boutique elle-même.
shop-integrations-sendcloud = Intégrations
shop-integrations-help-sendcloud = Leurs numéros, séparés par des virgules ; vide : toutes. Le test de la connexion nomme les boutiques.
shop-statuses-help-sendcloud = Ce que signifie chaque statut des boutiques connectées, tel que Sendcloud l’affiche. Une commande dont le statut manque ici est mise de côté et nommée.
shop-brings-orders-sendcloud = Faire entrer les commandes
shop-brings-orders-help-sendcloud = Désactivé : seuls les points relais servent, pour les commandes qui arrivent des boutiques elles-mêmes.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = Dans la caisse : Setup → Personal tokens → Add personal token, puis copiez le jeton ; il a les droits de celui qui le crée. Les jetons personnels n’existent que dans l’offre Plus. Une boutique qui vend sur le site de Lightspeed est Ecwid : reliez celle-là. X-Series ne prend pas de numéros de suivi : elle apprend qu’une vente est partie, et le client n’apprend rien par elle.
shop-url-help-lightspeed-x = Comme https://garden.retail.lightspeed.app : l’adresse sous laquelle s’ouvre la caisse.
shop-token-lightspeed-x = Jeton personnel
shop-token-help-lightspeed-x = Enregistré une fois, plus jamais montré.
