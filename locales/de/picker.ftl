# The picker of service points in the checkout page of a shop.

picker-choose = Diesen Ort wählen
picker-city = Ort
picker-close = Schließen
picker-closed = geschlossen
picker-day-and-night = rund um die Uhr geöffnet
picker-find = Suchen
picker-found = Abholorte in der Nähe: {"{"}count{"}"}
picker-hours = {"{"}days{"}"}: {"{"}hours{"}"}
picker-hours-unknown = Zeiten unbekannt
picker-list = Abholorte
picker-may-have-changed = Kann sich inzwischen geändert haben
picker-no-answer = Keine Antwort. Versuchen Sie es noch einmal.
picker-none = Dort ist kein Abholort bekannt
picker-post-number = Ihre Postnummer
picker-post-number-wrong = Eine Postnummer hat sechs bis zehn Ziffern
picker-postal-code = Postleitzahl
picker-searching = Suche läuft…
picker-title = Abholort wählen
api-picker-key = Dieser Schlüssel ist hier nicht bekannt oder wurde widerrufen
