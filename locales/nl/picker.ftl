# The picker of service points in the checkout page of a shop.

picker-choose = Dit punt kiezen
picker-city = Plaats
picker-close = Sluiten
picker-closed = gesloten
picker-day-and-night = dag en nacht open
picker-find = Zoeken
picker-found = Afhaalpunten in de buurt: {"{"}count{"}"}
picker-hours = {"{"}days{"}"}: {"{"}hours{"}"}
picker-hours-unknown = tijden onbekend
picker-list = Afhaalpunten
picker-may-have-changed = Kan intussen veranderd zijn
picker-no-answer = Geen antwoord. Probeer het opnieuw.
picker-none = Daar is geen afhaalpunt bekend
picker-post-number = Uw postnummer (Postnummer)
picker-post-number-wrong = Een postnummer heeft zes tot tien cijfers
picker-postal-code = Postcode
picker-searching = Zoeken…
picker-title = Afhaalpunt kiezen
api-picker-key = Deze sleutel is hier niet bekend of is ingetrokken
