# The bundle for an engineer: what is in it, what is not.

support-read-me = Wat Packdesk een technicus over deze paktafel kan zeggen, zonder klantgegevens.
support-with-station = station.json: versie, systeem, de database in cijfers, printers en hun modellen, webshops, vervoerders, weegschaal en scanners naar soort
support-with-doctor = doctor.json: hoe de diagnose van de computer afliep
support-with-settings = settings.json: hoe het station is ingesteld; “text 1”, “text 2” … staan voor wat mensen schreven, hetzelfde nummer voor dezelfde tekst
support-with-log = log/packdesk.jsonl: wat het station deed, met tijd en afloop; “shop-…”, “printer-…” en “carrier-…” staan voor namen
support-left-out = Wat is weggelaten:
support-without-people = Namen, adressen, e-mailadressen en telefoonnummers van klanten en afzenders
support-without-orders = Bestellingen, artikelen, notities, labels, papieren, trackingnummers en het logboek van bestellingen
support-without-texts = Elke tekst die mensen schreven: namen van regels, webshops, printers, methoden en dozen, landen en woorden in regels
support-without-secrets = Sleutels, wachtwoorden en alles uit de sleutelbos
support-without-places = Namen van mappen, apparaten, computers en webadressen
support-without-unreadable = { $count ->
    [one] Eén regel van de log die niet te lezen was
   *[other] { $count } regels van de log die niet te lezen waren
}
support-without-older = { $count ->
    [one] Eén oudere regel van de log
   *[other] { $count } oudere regels van de log
}
