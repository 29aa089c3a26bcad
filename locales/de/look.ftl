# What a person has to look at, and what is done about it.

screen-look = Zu klären
act-go-look = Zu klären
look-nothing = Es gibt nichts zu klären.
look-nothing-next = Was eine Person braucht, kommt von selbst hierher: von Shops, Paketdiensten, Druckern und Bestelldateien.
look-since = seit { $when }
look-open-order = Bestellung öffnen
look-open-settings = Einstellungen öffnen
look-count = { $count ->
    [0] Nichts zu klären
    [one] { $count } Punkt zu klären
   *[other] { $count } Punkte zu klären
}
look-list = Was zu klären ist
look-answered = Erledigt: { $title }
look-cancelled = Bestellung { $order }: das Paket stoppen
look-changed = Bestellung { $order } wurde nach dem Erstellen des Labels geändert
look-label-missing = Bestellung { $order } ist gebucht, und ihr Label kommt nicht
look-label-unprintable = Bestellung { $order }: ihr Label lässt sich nicht drucken
look-label-other-number = Bestellung { $order }: ihr Label zeigt eine andere Nummer als die gebuchte
look-label-not-whole = Bestellung { $order }: das Label ansehen, bevor das Paket geht
look-one-weight = Bestellung { $order }: ihre Pakete gingen mit einem Gewicht
look-paper-not-whole = Bestellung { $order }: die Dokumente ansehen, bevor das Paket geht
look-label = Kam das Label der Bestellung { $order } aus { $printer } heraus?
look-document = Kam { $order } aus { $printer } heraus?
look-booking = Bestellung { $order }: Niemand weiß, ob { $carrier } sie gebucht hat
look-booking-number-taken = Bestellung { $order }: { $carrier } gab ihr die Nummer eines anderen Pakets
look-message-shipped = { $target } wurde der Versand der Bestellung { $order } nicht gemeldet
look-message-withdrawn = { $target } wurde nicht gemeldet, dass das Label der Bestellung { $order } annulliert wurde
look-message-tracked = { $target } wurde nicht gemeldet, wo ein Paket der Bestellung { $order } ist
look-message-void-booking = { $target } hat das Label der Bestellung { $order } nicht annulliert
look-no-reason = kein Grund angegeben
look-webhook = Der Webhook von { $shop } nimmt nichts an
look-shop = { $shop } lässt sich nicht abgleichen
look-lost = { $shop } hat anscheinend offene Bestellungen verloren
look-unread = Etwas von { $shop } war nicht lesbar
look-unread-order = Bestellung { $order } von { $shop } war nicht lesbar
look-answer-stopped = Gestoppt: Label annullieren
look-answer-send = Trotzdem versenden
look-answer-left = Es ist schon weg
look-answer-seen = Gesehen, es kann weg
look-answer-anew = Annullieren und neu erstellen
look-answer-retry = Erneut versuchen
look-answer-dismiss = So lassen
look-answer-gone = Sie sind weg: stornieren
look-answer-not-booked = Nicht gebucht
look-answer-came-out = Ja, herausgekommen
look-answer-not-out = Nein, erneut drucken
cli-look-answers = antworten mit: packdesk look { $concern } { $answers }
cli-look-answered = Erledigt.

problem-order-cancelled-too-late = Bestellung { $order } wurde nach dem Erstellen des Labels storniert: das Paket stoppen.
    .advice = Das Paket herausnehmen. Dann unter „Zu klären“ oder mit packdesk look angeben, ob es gestoppt ist, trotzdem versandt wird oder schon weg ist. Bis dahin wird nichts davon gedruckt, und dem Shop wird kein Versand gemeldet.
problem-order-changed-too-late = Der Shop hat Bestellung { $order } nach dem Erstellen des Labels geändert: { $differences }
    .advice = Das Paket ansehen, bevor es weggeht. Das Label in einem Zug annullieren und neu erstellen lassen, es nur annullieren, um erst neu zu packen, oder angeben, dass es so weggehen kann.
problem-order-number-changed = Der Shop hat Bestellung { $other } unter dem Schlüssel der Bestellung { $order } gesendet, deren Label erstellt ist. Nichts wurde überschrieben.
    .advice = Klären, welche der beiden stimmt. Hat der Shop die Bestellung neu nummeriert, so lassen; sind es zwei Bestellungen, braucht die Datei oder der Shop für jede einen Schlüssel.
problem-order-key-changed = Bestellung { $order } ist unter dem Schlüssel { $known } bekannt und kam in einer Datei unter { $key }. Sie wurde nicht noch einmal aufgenommen.
    .advice = Ist es dieselbe Bestellung, so lassen. Ist es eine andere mit dieser Nummer, die Datei noch einmal importieren und als neueste gelten lassen (--newest).
problem-row-refused = { $file }, Zeile { $line }: erwartet { $expected } in „{ $column }“, gefunden „{ $found }“. { $order ->
    [none] Die Zeile wurde ausgelassen.
   *[other] Bestellung { $order } wurde ganz ausgelassen.
}
    .advice = Die Datei korrigieren und erneut importieren; was dann gelesen ist, verlässt diese Liste von selbst.
problem-rows-refused = { $count ->
    [one] Eine weitere Zeile von { $file } wurde abgelehnt.
   *[other] { $count } weitere Zeilen von { $file } wurden abgelehnt.
}
    .advice = Die Datei korrigieren und erneut importieren; der Import nennt die ersten hundert Zeilen.
problem-label-still-waits = Ein Label der Bestellung { $order } wartet noch auf seinen Drucker: Das Paket kann nicht weg sein.
    .advice = Angeben, dass es trotzdem versandt wird oder dass es gestoppt ist.
problem-late-answered = Bestellung { $order } ist schon erledigt.
    .advice = Auf der Seite der Bestellung nachsehen, was aus ihr wurde.
problem-look-not-answered = Das lässt sich so nicht oder nicht mehr beantworten.
    .advice = Die Liste erneut ansehen: Sie sagt, wie sich jeder Punkt beantworten lässt.
problem-booking-unclear = { $carrier } wurde nach dem Label der Bestellung { $order } gefragt, und die Antwort ging verloren oder ergibt keinen Sinn.
    .advice = Packdesk fragt weiter nach, wo sich der Paketdienst fragen lässt. Sonst auf der Website des Paketdienstes nachsehen: Liegt die Buchung dort vor, die Nummern auf der Seite der Bestellung oder mit packdesk bookings eingeben; wenn nicht, das hier angeben und die Bestellung erneut versenden.
problem-job-unanswered = { $printer } hat nicht gemeldet, ob es herauskam.
    .advice = Am Drucker nachsehen. Ja, wenn es herauskam; bei Nein wird es erneut gedruckt.
problem-message-refused = { $target } nimmt die Meldung zu Bestellung { $order } nicht an: { $why }
    .advice = Den Grund dort beheben, dann erneut versuchen. Muss niemand mehr etwas erfahren, so lassen.
problem-webhook-not-taken = { $host } hat { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
} von { $shop } auch nach allen Versuchen nicht angenommen: { $why }
    .advice = Sehen Sie nach, ob das Programm hinter dieser Adresse läuft und mit 2xx antwortet und ob Adresse und Schlüssel in den Einstellungen des Shops stimmen. Versuchen Sie es dann erneut: alles wird der Reihe nach gemeldet. Muss es niemand mehr hören, lassen Sie es.

difference = { $what }: { $before } → { $after }
difference-nothing = nichts
difference-yes = ja
difference-no = nein
difference-status = Status
difference-status-open = zu versenden
difference-status-waiting = wartend
difference-status-cancelled = storniert
difference-status-completed = abgeschlossen
difference-payment = Zahlung
difference-payment-unknown = nicht bekannt
difference-payment-paid = bezahlt
difference-payment-unpaid = unbezahlt
difference-payment-refunded = erstattet
difference-name = Name
difference-company = Firma
difference-street = Straße
difference-street2 = Adresszusatz
difference-postal-code = Postleitzahl
difference-city = Ort
difference-state = Bundesland/Region
difference-country = Land
difference-service-point = Abholpunkt
difference-quantity = Menge von { $item }
difference-sku = SKU von { $item }
difference-ships = { $item } wird versandt

late-reason-cancelled = der Shop hat die Bestellung storniert
late-reason-changed = der Shop hat die Bestellung geändert
journal-order-as-labelled = Der Shop hat seine Änderungen an Bestellung { $order } zurückgenommen: { $differences }
journal-late-sent = Bestellung { $order } wird trotzdem versandt
journal-late-left = Bestellung { $order } war schon weg
journal-late-seen = Eine Person hat gesehen, was an Bestellung { $order } geändert wurde

signal-cancelled-late = Nach dem Erstellen des Labels storniert: das Paket stoppen
signal-cancelled-late-next = Herausnehmen. Dann angeben, was daraus wurde: O für die Seite der Bestellung drücken oder „Zu klären“ öffnen.
signal-changed-late = Nach dem Erstellen des Labels geändert: erst nachsehen
late-cancelled = Nach dem Erstellen des Labels storniert: das Paket stoppen
late-changed = Der Shop hat dies nach dem Erstellen des Labels geändert
late-chip = stoppen
status-shop-mend = Bei { $shop } nachsehen
