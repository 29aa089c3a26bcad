# Alte Bestellungen eines Shops, als Vorgeschichte.

history-reach = Alte Bestellungen hereinholen
history-reach-help = Was erledigt ist, kommt nach den offenen Bestellungen im Hintergrund herein: für die Suche, für „erste Bestellung des Kunden“ und zum Ausprobieren von Regeln. Es ist nie Arbeit. Nichts kommt herein, was älter ist, als Bestellungen hier aufbewahrt werden (Personenbezogene Daten).
history-none = keine
history-three_months = die letzten drei Monate
history-one_year = das letzte Jahr
history-everything = so weit der Shop zurückreicht
history-due = Alte Bestellungen kommen herein ({ $reach }): { $orders ->
    [one] { $orders } ist da
   *[other] { $orders } sind da
}
history-stopped = Alte Bestellungen wurden gestoppt ({ $reach }): { $orders ->
    [one] { $orders } ist da
   *[other] { $orders } sind da
}
history-done = Alte Bestellungen sind da ({ $reach }): { $orders }
history-up-to = geändert bis { $moment }
history-left-out = { $count ->
    [one] { $count } war nicht lesbar und fehlt
   *[other] { $count } waren nicht lesbar und fehlen
}
history-go-on = Fortfahren
task-history = Alte Bestellungen von { $shop }
cli-history-none = Keine alten Bestellungen von { $shop } kommen herein.
cli-history-later = Sie kommen herein, während Packdesk am Packplatz offen ist, oder jetzt mit: packdesk shops history { $id } --now
journal-history-chosen = Alte Bestellungen des Shops { $shop } sollen hereinkommen: { $reach ->
    [three_months] die letzten drei Monate
    [one_year] das letzte Jahr
   *[other] so weit der Shop zurückreicht
}
journal-history-order = Bestellung { $order } kam als alte herein, die erledigt war
journal-history-none = Keine weiteren alten Bestellungen des Shops { $shop } sollen hereinkommen
journal-history-stopped = Jemand hat die alten Bestellungen des Shops { $shop } gestoppt; so viele sind da: { $orders }
journal-history-done = Die alten Bestellungen des Shops { $shop } sind da: { $orders }
signal-elsewhere = Anderswo versandt
scan-elsewhere = Ihr Shop sagt, dass sie erledigt ist, spätestens seit { $since }. Kein Etikett wird gedruckt.
signal-taken-back = Annulliert: ihr Shop sagt noch „erledigt“
signal-taken-back-next = Sie kann gepackt werden, sobald ihr Shop sie wieder öffnet: Gleichen Sie den Shop in den Einstellungen ab, oder drücken Sie O für die Seite der Bestellung.
