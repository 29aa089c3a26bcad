# Les transporteurs interrogés directement : ce que leurs comptes doivent savoir, et ce qui n’y trouve pas sa place.

dhl-parcel-de-customer-number = Numéro client (EKP)
dhl-parcel-de-customer-number-help = Les dix premières positions de chaque numéro de facturation. Les deux suivantes viennent du produit, les deux dernières sont la participation.
dhl-parcel-de-participation = Participation
dhl-parcel-de-participation-help = Les deux dernières positions des numéros de facturation, selon le contrat.
dhl-parcel-de-print-format = Format d’étiquette
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Refuser les adresses allemandes impossibles à coder
dhl-parcel-de-must-encode-help = DHL demande un supplément pour chacune d’elles. Sans ce choix, leurs étiquettes s’impriment quand même.
dhl-parcel-de-profile = Profil de groupe
dhl-parcel-de-user = Utilisateur du portail professionnel
dhl-parcel-de-user-help = Un utilisateur système du portail professionnel Post & DHL qui a le droit d’expédier avec ces contrats.
dhl-parcel-de-password = Mot de passe de cet utilisateur
dhl-parcel-de-api-key = Clé d’API
dhl-parcel-de-api-key-help = Dans developer.dhl.com : une application avec « Parcel DE Shipping (Post & Parcel Germany) » et « Authentication (Post & Parcel Germany) ».
dhl-parcel-de-api-secret = Secret d’API
dhl-parcel-de-billing-part = doit compter { $count } chiffres ou lettres
dhl-parcel-de-no-product = ce n’est pas un produit de DHL, comme V01PAK
dhl-parcel-de-billing-number = ce n’est pas un numéro de facturation de 14 chiffres ou lettres
dhl-parcel-de-no-country = DHL n’a pas de code pour ce pays
dhl-parcel-de-no-point = DHL accepte une Packstation par son numéro (100 à 999) et le numéro postal du client, ou une agence par son numéro et un nom qui dit Filiale ou Paketshop

ups-account-number = Numéro de compte
ups-account-number-help = Le numéro de l’expéditeur, six lettres et chiffres, tel que les factures le montrent.
ups-account-number-form = doit compter six lettres et chiffres
ups-client-id = Identifiant client
ups-client-id-help = Dans developer.ups.com : une application avec les produits Shipping, Rating et Tracking, pour ce numéro de compte.
ups-client-secret = Secret client
ups-no-access-points = Packdesk n’expédie pas encore vers les points UPS Access Point
ups-no-american-sender = Packdesk n’expédie pas encore avec UPS depuis les États-Unis ou Porto Rico

karrio-url-help = Telle que le navigateur l’ouvre, par exemple http://127.0.0.1:5002 ou https://karrio.example.com.
karrio-labels = Étiquettes
karrio-labels-help = Ce que font les connexions dans Karrio. Le ZPL est fait pour une résolution que Karrio ne dit pas : les transporteurs font surtout 203 points par pouce, le « custom carrier » de Karrio 300.
karrio-labels-zpl-203 = ZPL, 203 points par pouce
karrio-labels-zpl-300 = ZPL, 300 points par pouce
karrio-labels-pdf = PDF
karrio-api-key = Clé d’API
karrio-api-key-help = Dans le tableau de bord de Karrio : Developers, API keys. La clé d’un compte de test réserve auprès des services de test des transporteurs.
karrio-no-rate = Karrio n’a pas de prix pour ces colis et cette adresse. Sa connexion est peut-être désactivée, ou les colis trop lourds
karrio-no-service-points = Packdesk n’expédie pas encore vers des points relais par Karrio
karrio-no-connection = aucune connexion qui expédie n’est activée dans ce Karrio
karrio-customs-no-notes = Karrio n’a pas de place pour des notes et des déclarations à la douane : retirez-les
