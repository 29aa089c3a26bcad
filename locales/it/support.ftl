# The bundle for an engineer: what is in it, what is not.

support-read-me = Ciò che Packdesk può dire a un tecnico di questo banco, senza dati dei clienti.
support-with-station = station.json: versione, sistema, il database in cifre, stampanti e loro modelli, negozi, corrieri, bilancia e scanner per tipo
support-with-doctor = doctor.json: l’esito della diagnosi
support-with-settings = settings.json: come è impostata la stazione; «text 1», «text 2»… stanno per ciò che le persone hanno scritto, lo stesso numero per lo stesso testo
support-with-log = log/packdesk.jsonl: che cosa ha fatto la stazione, con ora ed esito; «shop-…», «printer-…» e «carrier-…» stanno per nomi
support-left-out = Che cosa è stato tralasciato:
support-without-people = Nomi, indirizzi, indirizzi e-mail e numeri di telefono di clienti e mittenti
support-without-orders = Ordini, articoli, note, etichette, documenti, numeri di tracking e il registro degli ordini
support-without-texts = Ogni testo scritto dalle persone: nomi di regole, negozi, stampanti, metodi e scatole, paesi e parole nelle regole
support-without-secrets = Chiavi, password e tutto ciò che viene dal portachiavi
support-without-places = Nomi di cartelle, dispositivi, computer e indirizzi web
support-without-unreadable = { $count ->
    [one] Una riga del log che non era leggibile
   *[other] { $count } righe del log che non erano leggibili
}
support-without-older = { $count ->
    [one] Una riga più vecchia del log
   *[other] { $count } righe più vecchie del log
}
