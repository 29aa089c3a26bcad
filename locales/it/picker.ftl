# The picker of service points in the checkout page of a shop.

picker-choose = Scegli questo punto
picker-city = Città
picker-close = Chiudi
picker-closed = chiuso
picker-day-and-night = aperto giorno e notte
picker-find = Cerca
picker-found = Punti di ritiro nelle vicinanze: {"{"}count{"}"}
picker-hours = {"{"}days{"}"}: {"{"}hours{"}"}
picker-hours-unknown = orari sconosciuti
picker-list = Punti di ritiro
picker-may-have-changed = Potrebbe essere cambiato nel frattempo
picker-no-answer = Nessuna risposta. Riprova.
picker-none = Nessun punto di ritiro noto in quella zona
picker-post-number = Il suo numero postale (Postnummer)
picker-post-number-wrong = Un numero postale ha da sei a dieci cifre
picker-postal-code = CAP
picker-searching = Ricerca…
picker-title = Scegli un punto di ritiro
api-picker-key = Questa chiave non è conosciuta qui o è stata revocata
