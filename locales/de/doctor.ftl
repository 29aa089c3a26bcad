# What the check of the machine finds, and what to do.

doctor-line = { $subject }: { $finding }
doctor-folder = Datenordner
doctor-folder-fine = { $folder } ist beschreibbar
doctor-folder-open = jedes Konto dieses Rechners kann in { $folder } schreiben
doctor-folder-open-advice = Anderen dieses Recht nehmen (chmod o-w { $folder }): Sie könnten Dateien der Station durch andere ersetzen.
doctor-folder-full = { $folder } kann nicht beschrieben werden: die Platte ist voll
doctor-folder-full-advice = Auf der Platte Platz schaffen. Was da war, ist sicher; bis dahin wird kein Label erstellt.
doctor-folder-unwritable = { $folder } ist nicht beschreibbar ({ $error })
doctor-folder-unwritable-advice = Sich das Recht geben, in { $folder } zu schreiben ({ $error }), oder mit --data einen anderen Ordner wählen.
doctor-keyring = Geheime Schlüssel
doctor-keyring-fine = im Schlüsselbund des Systems aufbewahrt
doctor-keyring-file = in einer verschlüsselten Datei aufbewahrt, weil kein Schlüsselbund antwortet
doctor-keyring-file-advice = { $system ->
    [windows] Den Windows-Dienst „Anmeldeinformationsverwaltung“ starten, damit die Schlüssel der Shops dort aufbewahrt werden. Packdesk läuft auch ohne.
    [linux] Einen Secret Service starten (GNOME Keyring, KWallet), damit die Schlüssel der Shops dort aufbewahrt werden. Packdesk läuft auch ohne.
   *[other] Den Schlüsselbund „Anmeldung“ entsperren, damit die Schlüssel der Shops dort aufbewahrt werden. Packdesk läuft auch ohne.
}
doctor-loopback = Lokale Ports
doctor-loopback-fine = lassen sich öffnen
doctor-loopback-refused = lassen sich nicht öffnen ({ $error })
doctor-loopback-refused-advice = Programmen erlauben, auf 127.0.0.1 zu lauschen ({ $error }): Die Übungsstation und packdesk serve brauchen das.
doctor-webview = Webansicht
doctor-webview-fine = { $system ->
    [windows] die WebView2-Runtime von Microsoft ist da
   *[other] WebKitGTK 4.1 ist da
}
doctor-webview-system = kommt mit dem System
doctor-webview-missing = { $system ->
    [windows] die WebView2-Runtime von Microsoft fehlt, deshalb lässt sich das Fenster nicht öffnen
   *[other] WebKitGTK 4.1 fehlt, deshalb lässt sich das Fenster nicht öffnen
}
doctor-webview-missing-advice = { $system ->
    [linux] Installieren: sudo apt install libwebkit2gtk-4.1-0
   *[other] Von Microsoft holen und installieren: https://go.microsoft.com/fwlink/p/?LinkId=2124703 Der Befehl packdesk und packdesk serve laufen auch ohne.
}
doctor-fonts = Schriften
doctor-fonts-fine = jede Schrift, in der Kunden schreiben, ist druckbar
doctor-fonts-missing = keine Schriftart für { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Schriftarten für { $scripts } installieren: sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Schriftarten für { $scripts } installieren, etwa Noto: https://fonts.google.com/noto
}
doctor-udev = Rechte an USB- und seriellen Geräten
doctor-udev-fine = die udev-Regel { $rule } ist installiert
doctor-udev-missing = die udev-Regel { $rule } ist nicht installiert
doctor-udev-missing-advice = Drucker, die schon benutzt werden dürfen, brauchen nichts. Sonst: sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, dann das Gerät neu einstecken.
doctor-printers = Drucker
doctor-printers-none = noch keiner
doctor-printers-none-advice = Mit „packdesk printers find“ oder in den Einstellungen suchen.
doctor-printer = Drucker { $printer }
doctor-printer-fine = antwortet und ist bereit
doctor-printer-mute = ist erreichbar; ob ein Label herauskam, kann er nicht sagen
doctor-printer-mute-advice = Jedes Label ansehen. Ist der Drucker über Netzwerk, USB oder serielle Schnittstelle erreichbar und antwortet, das unter Einstellungen, Drucker wählen.
doctor-printer-missing = { $device } ist nicht da
doctor-printer-missing-advice = Drucker einstecken und einschalten; dann erscheint { $device }.
doctor-printer-denied = { $device } darf von Ihnen nicht benutzt werden
doctor-printer-denied-advice = { $system ->
    [linux] Die udev-Regel von Packdesk installieren (packaging/udev/70-packdesk.rules) und den Drucker neu einstecken, oder seiner Gruppe beitreten und sich neu anmelden: sudo usermod -aG { $group } $USER ({ $device })
   *[other] Sich das Recht geben lassen, { $device } zu benutzen.
}
doctor-printer-silent = kann gerade nicht drucken. { $problem }
doctor-printer-silent-advice = Nach dem Drucker sehen; wartende Labels werden dann von selbst gedruckt. ({ $problem })
doctor-numbers = Nummern
doctor-numbers-fine = { $carrier }: noch { $left }
doctor-numbers-low = { $carrier }: nur noch { $left }
doctor-numbers-low-advice = In den Einstellungen einen neuen Nummernkreis für { $carrier } hinzufügen, bevor die { $left } verbraucht sind.
doctor-numbers-empty = { $carrier }: noch { $left }
doctor-numbers-empty-advice = In den Einstellungen einen neuen Nummernkreis für { $carrier } hinzufügen (noch { $left }): Ohne Nummern kann nichts versandt werden.
doctor-numbers-none = noch kein Nummernkreis
doctor-numbers-none-advice = In den Einstellungen die GS1-Basisnummer eingeben.
doctor-identity = Diese Station
doctor-identity-fine = ist die, die das letzte Label gedruckt hat
doctor-identity-asked = ist vielleicht nicht die, die das letzte Label gedruckt hat: { $why }
doctor-identity-asked-advice = Mit packdesk station confirm antworten; vorher wird kein Label erstellt ({ $why })
doctor-identity-unkept = was außerhalb ihres Ordners über sie bekannt ist, lässt sich nicht aufbewahren ({ $error })
doctor-identity-unkept-advice = Den Statusordner des Benutzerkontos beschreibbar machen ({ $error }): Sonst lässt sich eine Kopie oder wiederhergestellte Sicherung nicht von der Station unterscheiden.
doctor-backups = Sicherungen
doctor-backups-fine = die letzte ist vom { $at }
doctor-backups-none = es gibt noch keine
doctor-backups-none-advice = Mit packdesk backup eine erstellen; solange die Station offen ist, wird jede Stunde eine erstellt.
doctor-backups-off = von selbst wird keine erstellt
doctor-backups-off-advice = Unter Einstellungen, Sicherungen einschalten.
doctor-backups-failed = die letzte ließ sich nicht erstellen: { $problem }
doctor-backups-failed-advice = Platz schaffen oder unter Einstellungen, Sicherungen einen anderen Ordner wählen ({ $problem })
doctor-database = Datenbank
doctor-database-fine = jede Seite passt
doctor-database-damaged = beschädigt
doctor-database-damaged-advice = Mit packdesk restore FILE eine Sicherung wiederherstellen; die beschädigte Station bleibt daneben erhalten.
