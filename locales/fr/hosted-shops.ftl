# Les boutiques louées comme un service : ce qu’il faut dire à leurs connecteurs.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = Dans le panneau de contrôle : Settings → Store-level API accounts → Create API account, du genre V2/V3 API token. Droits : Orders « modify », Information & settings « read-only ». Enregistrez, puis copiez le jeton d’accès et le chemin de l’API ; le jeton n’est montré qu’une fois.
shop-api-path-bigcommerce = Chemin de l’API
shop-api-path-help-bigcommerce = Tel que le montre la page du compte API, https://api.bigcommerce.com/stores/…/v3/ ; l’adresse du panneau de contrôle, https://store-….mybigcommerce.com, marche aussi.
shop-token-bigcommerce = Jeton d’accès
shop-token-help-bigcommerce = Enregistré une fois, plus jamais montré.
shop-statuses-help-bigcommerce = Par leurs premiers noms anglais, quels que soient ceux de votre boutique, ou par leurs numéros. Les commandes dont le statut est absent d’ici ne sont pas lues.
order-several-addresses = elle part à { $count } adresses : expédiez-la dans la boutique
