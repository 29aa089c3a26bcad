# The picker of service points in the checkout page of a shop.

picker-choose = Choisir ce point
picker-city = Ville
picker-close = Fermer
picker-closed = fermé
picker-day-and-night = ouvert jour et nuit
picker-find = Rechercher
picker-found = Points relais à proximité : {"{"}count{"}"}
picker-hours = {"{"}days{"}"} : {"{"}hours{"}"}
picker-hours-unknown = horaires inconnus
picker-list = Points relais
picker-may-have-changed = A pu changer depuis
picker-no-answer = Pas de réponse. Réessayez.
picker-none = Aucun point relais connu à cet endroit
picker-post-number = Votre numéro postal (Postnummer)
picker-post-number-wrong = Un numéro postal compte de six à dix chiffres
picker-postal-code = Code postal
picker-searching = Recherche…
picker-title = Choisir un point relais
api-picker-key = Cette clé est inconnue ici ou a été révoquée
