# Ce qu’il faut dire aux connecteurs des boutiques.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Fichiers seulement
shop-kind-api = Boutique sur mesure, par API
shop-guide-api = Enregistrez la boutique, puis créez sa clé ici ou par packdesk shops key. La boutique apporte ses commandes à /api/v3/orders de packdesk serve et y lit les numéros.
shop-guide-woo = Créez une clé dans la boutique : WooCommerce → Réglages → Avancé → API REST → Ajouter une clé, droits Lecture/Écriture.
shop-guide-shopify = Dans le tableau de bord développeur de Shopify, créez une application pour votre boutique, publiez une version avec les droits que donne le manuel, installez-la, puis copiez l’ID client et le secret. Le jeton d’une application plus ancienne marche aussi.
shop-url = Adresse
shop-url-help = Comme https://boutique.example. Dans le réseau local, http marche aussi ; les requêtes sont alors signées.
shop-key = Clé client
shop-key-help = WooCommerce → Réglages → Avancé → API REST, avec droit de lecture et d’écriture.
shop-secret = Secret client
shop-secret-help = Enregistré une fois, plus jamais montré.
shop-url-shopify-help = L’adresse permanente, comme https://nom.myshopify.com ; celle de l’administration marche aussi.
shop-payments = Ce que les états du paiement veulent dire ici
shop-payments-help = Tels que Shopify les nomme. Les commandes dont l’état est absent d’ici ne sont pas lues. Ce que la boutique retient attend en plus.
shop-locations = Emplacements emballés ici
shop-locations-help = Les noms de la boutique, séparés par des virgules ; vide pour tous.
shop-notify = Laisser Shopify écrire au client
shop-notify-help = Son message de commande expédiée, avec les numéros de suivi.
shop-point-attribute = Attribut du point relais
shop-point-attribute-help = Le nom sous lequel une application laisse le numéro du point dans la commande ; vide s’il n’y en a pas, ou si Packdesk le trouve seul.
shop-client-id = ID client
shop-client-id-help = De l’application du tableau de bord développeur. Il reste vide pour le jeton d’une application plus ancienne.
shop-client-secret = Secret client, ou jeton
shop-client-secret-help = Enregistré une fois, plus jamais montré. Le jeton (shpat_…) est celui d’une application créée dans les réglages de la boutique avant 2026.
shop-statuses = Ce que les statuts de la boutique veulent dire ici
shop-statuses-help = Les statuts absents d’ici ne sont pas lus.
shop-statuses-api-help = Une commande dont le statut n’est pas ici est refusée, nommément. Les mots open, waiting, cancelled et completed sont toujours connus.
shop-webhook = Webhook
shop-webhook-help = Où votre boutique veut apprendre que des colis sont partis, en chemin ou repris : https, ou cette machine. Vide : personne n’est prévenu.
shop-webhook-shipped = Dire ce qui est parti
shop-webhook-withdrawn = Dire ce qui est repris
shop-webhook-tracking = Dire où sont les colis
shop-webhook-returns = Dire les retours
shop-webhook-secret = Clé de signature du webhook
shop-webhook-secret-help = Votre boutique la choisit et vérifie avec elle Sendcloud-Signature : le HMAC-SHA256 de ce qu’elle reçoit. Rien n’est envoyé sans elle.
shop-shipped-status = Statut après l’envoi
shop-shipped-status-help = Ce que devient la commande dans la boutique une fois l’étiquette sortie.
shop-note-to-customer = Envoyer le numéro de suivi comme note
shop-note-to-customer-help = Désactivez-le si le message de la boutique pour une commande expédiée contient déjà le numéro : la note n’est alors que pour la boutique.
shop-withdrawn-note = Note quand une étiquette est reprise
shop-withdrawn-note-help = Écrite dans la commande pour l’équipe de la boutique ; { "{carrier}" } et { "{number}" } sont remplis.
shop-weight-unit = Unité des poids
shop-weight-unit-help = Comme g, kg ou lb. Comparez les premières commandes avec le poids des produits.
shop-guide-prestashop = Créez une clé dans la boutique : Paramètres avancés → Webservice → l’activer, Ajouter une clé, Générer. Cochez Afficher (GET) pour orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads et customer_messages ; Modifier (PUT) pour order_carriers ; Ajouter (POST) pour order_carriers et order_histories.
shop-url-help-prestashop = Comme https://boutique.example. En http la clé peut être lue en chemin : seulement dans le réseau local.
shop-key-prestashop = Clé
shop-key-help-prestashop = 32 majuscules et chiffres, de Paramètres avancés → Webservice.
shop-statuses-help-prestashop = paid (payé), unpaid (impayé) et shipped (expédié) sont ce qu’un statut dit de lui-même ; à côté, le numéro d’un statut, son nom, ou le réglage qui le désigne, comme PS_OS_CANCELED. Ce qui n’a pas de sens ici n’est pas lu.
shop-shipped-status-help-prestashop = Ce que devient la commande une fois l’étiquette sortie : le numéro du statut, son nom, ou PS_OS_SHIPPING pour celui que la boutique a prévu.
shop-mails-prestashop = La boutique écrit au client
shop-mails-help-prestashop = Le message du statut après l’envoi, avec le numéro de suivi. Il part une seule fois.
shop-number-prestashop = Numéro de la boutique
shop-number-help-prestashop = Seulement si plusieurs boutiques partagent un PrestaShop : son numéro, ou all pour toutes.
shop-key-in-address = Envoyer la clé dans l’adresse
shop-key-in-address-help = Seulement si le serveur web cache la clé à la boutique. La clé se trouve alors dans le journal du serveur.
shop-files = Les commandes arrivent en fichiers

# Comment un fichier de commandes a été lu.

read-as-encoding = lettres en { $encoding }
read-as-decimals = { $mark ->
    [comma] une virgule avant les décimales (1.234,50)
   *[point] un point avant les décimales (1,234.50)
}
read-as-weights = { $mark ->
    [comma] dans les poids, une virgule avant les décimales (1.234,50)
   *[point] dans les poids, un point avant les décimales (1,234.50)
}
read-as-dates = { $order ->
    [month-first] le mois d’abord dans les dates (12/31/2026)
   *[day-first] le jour d’abord dans les dates (31/12/2026)
}
shop-comes = Apporte elle-même ses commandes, par l’API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = Dans l’administration de la boutique : Système → Extensions → Intégrations → Ajouter une intégration. Dans l’onglet API, choisissez Personnalisé et cochez Ventes → Opérations → Commandes → Actions (voir, expédier, commenter), Ventes → Opérations → Expéditions, Catalogue → Stock → Produits et Magasins → Réglages → Tous les magasins. Enregistrez, activez, autorisez, puis copiez les quatre valeurs.
shop-url-help-magento = Comme https://boutique.example, avec le dossier de la boutique si elle est dans un dossier. Une adresse suivie de /rest marche aussi.
shop-statuses-help-magento = Les huit états de Magento et, à côté, tout statut à vous, qui passe avant son état. Ce qui n’a pas de sens ici n’est pas lu.
shop-mails-magento = La boutique écrit au client
shop-mails-help-magento = Son message d’expédition, avec les numéros de suivi et les liens.
shop-source-magento = Source de stock
shop-source-help-magento = Le code de la source d’où partent les colis, si la boutique en a plusieurs (Magasins → Stock → Sources) ; vide pour celle qu’elle choisit elle-même.
shop-barcode-magento = Attribut du code-barres
shop-barcode-help-magento = Le code de l’attribut du produit, s’il est autre que ean, gtin, barcode ou upc.
shop-hs-magento = Attribut du code SH
shop-hs-help-magento = Le code de l’attribut du produit, s’il est autre que hs_code ou tariff_code.
shop-point-help-magento = Le nom de l’attribut d’extension où un module laisse le numéro du point ; vide s’il n’y en a pas, ou si Packdesk le trouve seul.
shop-token-magento = Jeton d’accès
shop-token-help-magento = De l’intégration. Seul, il ne suffit que si la boutique l’autorise : Magasins → Configuration → Services → OAuth → réglages du client.
shop-token-secret-magento = Secret du jeton d’accès
shop-four-values-help-magento = De l’intégration. Les quatre valeurs ensemble, ou le jeton d’accès seul.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = Dans l’administration de la boutique : Paramètres → Système → Intégrations → Ajouter une intégration, avec un rôle qui a les droits que donne le manuel. Copiez l’identifiant de la clé et la clé secrète.
shop-url-help-shopware = Comme https://boutique.example, avec le dossier de la boutique si elle est dans un dossier. En http la clé et le jeton peuvent être lus en chemin : seulement dans le réseau local.
shop-key-shopware = Identifiant de la clé d’accès
shop-key-help-shopware = De l’intégration ; il commence par SWIA.
shop-secret-shopware = Clé d’accès secrète
shop-statuses-help-shopware = Tels que Shopware les nomme (paid, authorized, open…). Les commandes dont l’état est absent d’ici ne sont pas lues. Une commande ou une livraison annulée, ou déjà partie, est connue en plus.
shop-mails-shopware = Laisser Shopware écrire au client
shop-mails-help-shopware = Les messages de ses flux quand une livraison est partie, avec les numéros de suivi.
shop-hs-shopware = Champ du code SH
shop-hs-help-shopware = Son nom technique chez les produits, s’il est autre que customs_tariff_number ou hs_code.
shop-point-shopware = Champ du point relais
shop-point-help-shopware = Le nom technique sous lequel une extension laisse le numéro du point ; vide s’il n’y en a pas, ou si Packdesk le trouve seul.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = Dans le tableau de bord : Settings → API keys → Create, avec un rôle qui a les droits ReadOrder et UpdateOrder, puis copiez la clé ; elle n’est montrée qu’une fois. Les serveurs acceptent des clés à partir de la version 3.6, si « api-key » figure dans leur authOptions.tokenMethod. Sinon, créez un administrateur avec un tel rôle et saisissez son nom et son mot de passe.
shop-url-help-vendure = Celle du serveur ou de son Admin API, comme https://shop.example/admin-api. En http, la clé peut être lue en chemin : seulement dans le réseau de la boutique.
shop-user-vendure = Nom de l’administrateur
shop-user-help-vendure = Vide si le secret est une clé d’API.
shop-channel-vendure = Jeton du canal
shop-channel-help-vendure = Pour une boutique à plusieurs canaux : Settings → Channels. Vide pour le canal par défaut.
shop-statuses-help-vendure = Les états d’une commande, par les noms de Vendure, et ceux que votre serveur a ajoutés. Les commandes dont l’état est absent d’ici ne sont pas lues. Ce qui reste d’une commande dont le traitement a été annulé est de nouveau à expédier.
shop-handler-vendure = Gestionnaire de traitement
shop-handler-help-vendure = Le code du gestionnaire qui prend le nom d’un transporteur et un numéro. Il reste tel quel, sauf si votre serveur n’en a pas de manuel.
shop-weight-field-vendure = Champ du poids
shop-weight-field-help-vendure = Le nom du champ personnalisé où les variantes ont leur poids ; vide si elles n’en ont pas. Vendure n’a pas de poids de lui-même.
shop-secret-vendure = Clé d’API ou mot de passe
shop-secret-help-vendure = Enregistré une fois, plus jamais montré.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = Dans Medusa Admin : Settings → Secret API keys → Create, puis copiez le jeton ; il n’est montré qu’une fois. Une telle clé peut tout ce que peut un administrateur : gardez-la pour Packdesk seul, afin de pouvoir la révoquer à part.
shop-url-help-medusa = Celle du serveur Medusa, comme https://shop.example. En http, la clé peut être lue en chemin : seulement dans le réseau de la boutique.
shop-statuses-help-medusa = Ce qu’est au poste une commande dont il reste quelque chose à envoyer, selon l’état de son paiement, par les noms de Medusa. Les commandes dont l’état de paiement est absent d’ici ne sont pas lues. Si l’argent n’est pris qu’une fois le colis parti, authorized veut dire à expédier. Une commande annulée, terminée ou archivée est connue en plus.
shop-notify-medusa = Laisser la boutique écrire au client
shop-notify-help-medusa = Medusa n’envoie lui-même aucun message ; si ceci est désactivé, votre serveur est prié de ne pas envoyer ceux qu’il envoie à la création d’une expédition.
shop-location-medusa = Emplacement de stock
shop-location-help-medusa = L’identifiant de l’emplacement d’où partent les colis, comme sloc_… ; vide pour celui de l’option d’expédition.
shop-key-medusa = Clé d’API secrète
shop-key-help-medusa = Enregistrée une fois, plus jamais montrée.

# Tester la connexion.
act-test-shop = Tester la connexion
shop-testing = Test en cours…
shop-test-works = La connexion fonctionne.
shop-test-answers = La boutique répond, et il faut corriger ceci :
shop-test-name = Boutique
shop-test-version = Version
shop-test-open = Commandes ouvertes
shop-test-count = { $more ->
    [yes] au moins { $count }
   *[no] { $count }
}
shop-test-clock = Horloge
shop-test-apart = { $seconds ->
    [0] la même qu’ici
   *[other] { $seconds } s { $which ->
        [ahead] d’avance sur ici
       *[behind] de retard sur ici
    }
}

# Où sont les points d’une autre boutique.
shop-points-from = Points relais d’après
shop-points-from-help = Le nom court d’une boutique du genre Sendcloud à laquelle cette boutique est connectée, une barre oblique et le numéro de l’intégration, comme platform/41. Les commandes sans point relais reçoivent celui qui y est gardé. Vide : rien n’est joint.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] Une commande ouverte a été passée en revue
   *[other] { $count } commandes ouvertes ont été passées en revue
}
