# The bundle for an engineer: what is in it, what is not.

support-read-me = Was Packdesk einem Techniker über diesen Packplatz sagen kann, ohne Kundendaten.
support-with-station = station.json: Version, System, die Datenbank in Zahlen, Drucker und ihre Modelle, Shops, Paketdienste, Waage und Scanner nach ihrer Art
support-with-doctor = doctor.json: wie die Systemprüfung ausging
support-with-settings = settings.json: wie die Station eingestellt ist; „text 1“, „text 2“ … stehen für das, was Menschen geschrieben haben, dieselbe Zahl für denselben Text
support-with-log = log/packdesk.jsonl: was die Station getan hat, mit Zeit und Ausgang; „shop-…“, „printer-…“ und „carrier-…“ stehen für Namen
support-left-out = Was weggelassen wurde:
support-without-people = Namen, Adressen, E-Mail-Adressen und Telefonnummern von Kunden und Absendern
support-without-orders = Bestellungen, Artikel, Notizen, Labels, Dokumente, Sendungsnummern und das Journal der Bestellungen
support-without-texts = Jeder Text, den Menschen geschrieben haben: Namen von Regeln, Shops, Druckern, Versandarten und Kartons, Länder und Wörter in Regeln
support-without-secrets = Schlüssel, Passwörter und alles aus dem Schlüsselbund
support-without-places = Namen von Ordnern, Geräten, Computern und Webadressen
support-without-unreadable = { $count ->
    [one] Eine Zeile des Protokolls, die nicht lesbar war
   *[other] { $count } Zeilen des Protokolls, die nicht lesbar waren
}
support-without-older = { $count ->
    [one] Eine ältere Zeile des Protokolls
   *[other] { $count } ältere Zeilen des Protokolls
}
