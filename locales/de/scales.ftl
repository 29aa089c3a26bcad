# The scale: what it shows, what can go wrong, weighing a parcel.

scale-shows-silent = Kein Gewicht
scale-shows-empty = Leer
scale-shows-settling = Bewegt sich…
scale-shows-parcel = Liegt still
scale-shows-taken = Übernommen
scale-shows-below_zero = Unter null
scale-shows-overload = Zu schwer
scale-shows-fault = Fehler

by-scale = die Waage sagt es

weighed-other-method = Versand jetzt mit { $after }, nicht mehr mit { $before }
weighed-found-method = Versand jetzt mit { $after }
weighed-no-method = { $before } passt nicht mehr, und nichts anderes passt

journal-scale-saved = Waage { $scale } wurde eingerichtet
journal-scale-removed = Die Waage wurde entfernt
journal-order-weighed = { $of ->
   *[one] Das Paket der Bestellung { $order } wurde gewogen: { $weight }
    [other] Paket { $parcel } von { $of } der Bestellung { $order } wurde gewogen: { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] Die Waage zeigte { $weight } für Bestellung { $order }; eine Person behielt die erwarteten { $expected }
    [other] Die Waage zeigte { $weight } für Paket { $parcel } von { $of } der Bestellung { $order }; eine Person behielt die erwarteten { $expected }
}
journal-order-weight-fits = Paket { $parcel } von { $of } der Bestellung { $order } wiegt { $weight }, ungefähr wie erwartet
journal-order-not-weighed = { $of ->
   *[one] Das Paket der Bestellung { $order } wurde nicht gewogen; eine Person behielt das erwartete Gewicht
    [other] Ab Paket { $parcel } von { $of } wurden die der Bestellung { $order } nicht gewogen; eine Person behielt die erwarteten Gewichte
}

problem-no-scale = Dieser Packplatz hat keine Waage.
    .advice = In den Einstellungen oder mit packdesk scale add hinzufügen.
problem-scale-unnamed = Die Waage braucht einen Namen.
    .advice = Ihr den Namen geben, den alle benutzen.
problem-scale-elsewhere = { $scale } wird von einem anderen Packdesk dieser Station gelesen.
    .advice = Dort benutzen oder jenes schließen.
problem-scale-offline = { $scale } ist nicht erreichbar.
    .advice = Einschalten und Kabel oder Netzwerk prüfen. Eine serielle Schnittstelle darf kein anderes Programm offen haben. Das Packen geht ohne Waage weiter.
problem-scale-denied = { $scale } darf von Ihnen nicht benutzt werden.
    .advice = packdesk doctor sagt, was zu tun ist. Das Packen geht ohne Waage weiter.
problem-scale-busy = { $scale } wird von einem anderen Programm benutzt.
    .advice = Dieses Programm schließen. Das Packen geht ohne Waage weiter.
problem-scale-silent = { $scale } antwortet nicht.
    .advice = Prüfen, ob sie an ist und wie sie eingestellt ist, dann in den Einstellungen ausprobieren. Das Packen geht ohne Waage weiter.
problem-scale-not-understood = { $scale } antwortet, aber nicht mit einem Gewicht, das zu verstehen ist: „{ $said }“
    .advice = In den Einstellungen ausprobieren (packdesk scale try ADDRESS); dabei werden Sprache und Geschwindigkeit gesucht. Eine Waage, die von selbst sendet, ist auf „continuous“ gestellt.
problem-scale-trial-not-understood = Dort antwortet etwas, aber nicht mit einem Gewicht, das zu verstehen ist: „{ $said }“
    .advice = Die Waage auf eine der Sprachen von der Seite des Handbuchs über Waagen einstellen. Ist dieser Text lesbar, aber ohne Einheit, „Sendet von selbst“ und ihre Einheit wählen.
problem-scale-unreachable = Dort ist keine Waage erreichbar.
    .advice = Kabel, Anschluss und Adresse prüfen.
problem-scale-empty = { $scale } ist leer.
    .advice = Das Paket darauflegen.
problem-scale-settling = Was auf { $scale } liegt, ist noch nicht ruhig.
    .advice = Die Hand wegnehmen und einen Moment warten.
problem-scale-below-zero = { $scale } zeigt weniger als nichts.
    .advice = Die Waage leeren und nullstellen oder die Tara zurücknehmen.
problem-scale-overload = { $scale } kann so viel nicht wiegen.
    .advice = Dieses Paket anderswo wiegen und sein Gewicht eingeben.
problem-scale-fault = { $scale } meldet einen Fehler.
    .advice = Die Anzeige ansehen; leer aus- und einschalten.
problem-scale-not-emptied = Was auf { $scale } liegt, ist das Paket der Bestellung { $order }.
    .advice = Herunternehmen, dann das nächste Paket darauflegen. Ist dies ein anderes Paket mit gleichem Gewicht, das angeben: hier A, in einem Terminal --another.
problem-scale-still-weighed = Was auf { $scale } liegt, wiegt so viel wie Paket { $parcel } von { $of } der Bestellung { $order }, das schon gewogen ist.
    .advice = Herunternehmen, dann das nächste Paket darauflegen. Ist dies das nächste und wiegt gleich viel, das angeben: hier A, in einem Terminal --another.
problem-scale-not-zeroed = { $scale } ging nicht auf null.
    .advice = Warten, bis sie ruhig ist, dann erneut nullstellen.
problem-scale-has-a-key = { $scale } lässt sich von hier nicht nullstellen.
    .advice = Die Nulltaste an der Waage drücken.
problem-scale-no-such-box = Es gibt keinen Karton „{ $box }“.
    .advice = In den Einstellungen nachsehen, welche Kartons es gibt.
problem-bad-scale-address = „{ $address }“ ist keine Adresse einer Waage.
    .advice = Als serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows: serial:COM3?…), tcp://host:port?speaks=nci oder hid:0922:8003 schreiben. packdesk scale add --help führt die Sprachen auf.
problem-not-weighed = { $of ->
   *[one] Das Paket der Bestellung { $order } ist nicht gewogen ({ $expected } erwartet).
    [other] Paket { $parcel } von { $of } der Bestellung { $order } ist nicht gewogen ({ $expected } erwartet).
}
    .advice = Auf die Waage legen und erneut drucken, oder ohne Wiegen drucken.
problem-weight-differs = { $of ->
   *[one] Das Paket der Bestellung { $order } wiegt { $weighed }; erwartet waren { $expected }.
    [other] Paket { $parcel } von { $of } der Bestellung { $order } wiegt { $weighed }; erwartet waren { $expected }.
}
    .advice = Den Wert der Waage nehmen, den erwarteten behalten oder die Bestellung anhalten. Nichts wurde gedruckt.

doctor-scale = Waage { $scale }
doctor-scale-fine = ist benutzbar
doctor-scale-missing = { $device } ist nicht da
doctor-scale-missing-advice = Waage einstecken und einschalten; dann erscheint { $device }.
doctor-scale-denied = { $device } darf von Ihnen nicht benutzt werden
doctor-scale-denied-advice = { $system ->
    [linux] Bei einer seriellen Schnittstelle ihrer Gruppe beitreten ({ $group }), dann neu anmelden; bei einer USB-Waage die udev-Regel von der Seite des Handbuchs über Waagen installieren. Das Gerät ist { $device }.
   *[other] Sich das Recht geben lassen, { $device } zu benutzen.
}
doctor-scale-silent = zeigt gerade nichts. { $problem }
doctor-scale-silent-advice = Nach der Waage sehen; das Packen geht ohne sie weiter. ({ $problem })

cli-scale-none = Noch keine Waage. Suchen mit: packdesk scale find
cli-scale-saved = Waage { $scale } ist gespeichert
cli-scale-removed = Die Waage ist entfernt
cli-scale-weight = { $weight }
cli-scale-zeroed = Die Waage steht auf null
cli-scale-tare = { $tare } werden jetzt von jedem Gewicht abgezogen
cli-scale-found-none = Keine Waage und keine serielle Schnittstelle gefunden
cli-scale-to-try = { $address }  ein Anschluss; ausprobieren mit: packdesk scale try
cli-scale-answers = Sie antwortet: { $address }
cli-scale-no-answer = Dort antwortet nichts in einer Sprache von Waagen
cli-scale-weighed = { $of ->
   *[one] Das Paket wiegt { $weight }; erwartet waren { $expected }
    [other] Paket { $parcel } von { $of } wiegt { $weight }; erwartet waren { $expected }
}
cli-scale-kept = Die erwarteten { $expected } bleiben
cli-scale-always = Kein Label wird gedruckt, bevor sein Paket auf der Waage war

## The page: settings

settings-scale = Waage
about-scale = Die Waage des Packplatzes. Wiegen ist freiwillig, außer Sie verlangen es: Ohne Waage oder mit leerer Waage geht das Packen weiter wie immer.
scale-none = Noch keine Waage. Eine USB-Waage wird von selbst gefunden; für eine serielle den Anschluss wählen und ausprobieren.
scale-looking = Anschlüsse werden durchsucht…
scale-found = { $count ->
    [0] Nichts gefunden. Waage einstecken und einschalten.
    [one] { $count } Stelle zum Nachsehen
   *[other] { $count } Stellen zum Nachsehen
}
scale-certain = { $certain ->
    [yes] Das ist eine Waage
   *[other] Ein Anschluss; eine Waage kann daran stecken
}
scale-name = Name
scale-connection = Verbindung
scale-kind = { $kind ->
    [serial] Serielle Schnittstelle
    [tcp] Netzwerk
   *[hid] USB
}
scale-character = Zeichen
scale-speaks = Spricht
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Sendet von selbst (A&D, CAS, Ohaus und andere)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Eingestellte Einheit
scale-unit-said = Steht in jeder Zeile
scale-percent = Nachfragen ab (%)
scale-percent-help = Weicht ein Paket weiter vom erwarteten Gewicht ab, wird nachgefragt, bevor sein Label gedruckt wird.
scale-grams = Nie nachfragen unter
scale-grams-help = Nach einem Unterschied bis hierher wird nie gefragt.
scale-always = Jedes Paket wiegen
scale-always-help = Kein Label wird gedruckt, bevor sein Paket auf der Waage war oder eine Person das erwartete Gewicht behielt. Werden viele Labels auf einmal gedruckt, bleiben nicht gewogene Bestellungen ausgelassen.
scale-tare = Tara
scale-tare-help = Was unter jedem Paket steht und nicht versandt wird, etwa eine Kiste.
scale-tare-nothing = Nichts
scale-tare-is = { $tare } Tara
scale-live = Was sie zeigt
scale-saved = { $scale } ist jetzt die Waage des Packplatzes
scale-removed = { $scale } wurde entfernt
scale-answers = Sie antwortet und zeigt: { $shows }. Ihre Einstellungen sind übernommen.
scale-answers-not = Dort antwortet nichts. Ist sie an, und ist das ihr Anschluss?
scale-trying = Jede Sprache wird ausprobiert; das dauert bis zu eine halbe Minute…
scale-tared = { $tare } werden ab jetzt abgezogen
scale-zeroed = Die Waage steht auf null
act-find-scale = Waagen suchen
act-add-scale = Waage hinzufügen
act-try-scale = Ausprobieren
act-zero-scale = Nullstellen
act-tare-load = Aufliegendes tarieren
act-tare-nothing = Tara aufheben

## The page: packing

scale-title = Waage
act-weigh = Gewicht übernehmen
act-another-parcel = Es ist ein anderes Paket
act-use-weighed = Wert der Waage nehmen
act-keep-expected = Erwarteten behalten
act-hold-parcel = Paket anhalten
weight-scale = Die Waage sagt
weight-expected = Erwartet
weight-hold-reason = Die Waage sagt { $weighed }, erwartet waren { $expected }
weight-question = Welches Gewicht stimmt?
weighed-notice = { $of ->
   *[one] { $order } gewogen: { $weight }
    [other] { $order }: Paket { $parcel } von { $of } gewogen: { $weight }
}
weighed-by = Gewogen: { $weight }; erwartet waren { $expected }
parcel-of = Paket { $parcel } von { $of }
parcel-expected = { $expected } erwartet
act-keep-rest = Ohne Wiegen drucken
signal-weight = { $of ->
   *[one] Gewicht weicht ab
    [other] Gewicht von Paket { $parcel } von { $of } weicht ab
}
signal-weight-next = Welches Gewicht stimmt?
signal-not-weighed = { $of ->
   *[one] Das Paket auf die Waage legen
    [other] Paket { $parcel } von { $of } auf die Waage legen
}
signal-not-weighed-next = Dann drucken
