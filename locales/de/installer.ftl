# What the installer for Windows says.

installer-running = Packdesk läuft. Sein Fenster und alles, was es offen hat, schließen und dann erneut versuchen.
installer-unwritable = Nicht alles konnte geschrieben werden. Ist die Platte voll oder eine Datei in Gebrauch?
installer-menu = Im Startmenü
installer-terminal = Der Befehl packdesk in jedem Terminal (PATH)
installer-path = Ihr PATH ist zu lang, um von hier geändert zu werden: den Ordner bin von Packdesk selbst hinzufügen.
installer-webview = Das Fenster von Packdesk braucht die WebView2-Runtime von Microsoft, die auf diesem Computer fehlt und nicht mit Packdesk kommt. Der Befehl packdesk läuft auch ohne. Die Seite von Microsoft jetzt öffnen?
installer-data = Auch meine Stationen löschen: Bestellungen, Etiketten, Einstellungen
