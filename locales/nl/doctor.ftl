# What the check of the machine finds, and what to do.

doctor-line = { $subject }: { $finding }
doctor-folder = Gegevensmap
doctor-folder-fine = in { $folder } kan worden geschreven
doctor-folder-open = elk account van deze machine kan in { $folder } schrijven
doctor-folder-open-advice = Neem anderen dat recht af (chmod o-w { $folder }): zij zouden bestanden van het station kunnen vervangen.
doctor-folder-full = in { $folder } kan niet worden geschreven: de schijf is vol
doctor-folder-full-advice = Maak ruimte op de schijf. Wat er was, is veilig; tot dan wordt er geen label gemaakt.
doctor-folder-unwritable = in { $folder } kan niet worden geschreven ({ $error })
doctor-folder-unwritable-advice = Geef uzelf het recht om in { $folder } te schrijven ({ $error }), of kies een andere map met --data.
doctor-keyring = Geheimen
doctor-keyring-fine = bewaard in de sleutelbos van het systeem
doctor-keyring-file = bewaard in een versleuteld bestand, omdat geen sleutelbos antwoordt
doctor-keyring-file-advice = { $system ->
    [windows] Start de Windows-service “Referentiebeheer”, zodat sleutels van webshops daar bewaard worden. Packdesk werkt ook zonder.
    [linux] Start een Secret Service (GNOME Keyring, KWallet), zodat sleutels van webshops daar bewaard worden. Packdesk werkt ook zonder.
   *[other] Ontgrendel de sleutelhanger “inloggen”, zodat sleutels van webshops daar bewaard worden. Packdesk werkt ook zonder.
}
doctor-loopback = Lokale poorten
doctor-loopback-fine = kunnen worden geopend
doctor-loopback-refused = kunnen niet worden geopend ({ $error })
doctor-loopback-refused-advice = Sta programma’s toe om op 127.0.0.1 te luisteren ({ $error }): het oefenstation en packdesk serve hebben dat nodig.
doctor-webview = Webweergave
doctor-webview-fine = { $system ->
    [windows] de WebView2-runtime van Microsoft is er
   *[other] WebKitGTK 4.1 is er
}
doctor-webview-system = komt met het systeem mee
doctor-webview-missing = { $system ->
    [windows] de WebView2-runtime van Microsoft ontbreekt, dus het venster kan niet openen
   *[other] WebKitGTK 4.1 ontbreekt, dus het venster kan niet openen
}
doctor-webview-missing-advice = { $system ->
    [linux] Installeer het: sudo apt install libwebkit2gtk-4.1-0
   *[other] Installeer hem, van Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703 De opdracht packdesk en packdesk serve werken ook zonder.
}
doctor-fonts = Lettertypen
doctor-fonts-fine = elk schrift waarin klanten schrijven, kan worden geprint
doctor-fonts-missing = geen lettertype voor { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Installeer lettertypen voor { $scripts }: sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Installeer lettertypen voor { $scripts }, zoals Noto: https://fonts.google.com/noto
}
doctor-udev = Rechten op USB- en seriële apparaten
doctor-udev-fine = de udev-regel { $rule } is geïnstalleerd
doctor-udev-missing = de udev-regel { $rule } is niet geïnstalleerd
doctor-udev-missing-advice = Printers die al gebruikt mogen worden, hebben niets nodig. Anders: sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, en sluit het apparaat dan opnieuw aan.
doctor-printers = Printers
doctor-printers-none = nog geen
doctor-printers-none-advice = Zoek er een met “packdesk printers find”, of in de instellingen.
doctor-printer = Printer { $printer }
doctor-printer-fine = antwoordt en is gereed
doctor-printer-mute = is te bereiken; kan niet zeggen of een label eruit kwam
doctor-printer-mute-advice = Kijk naar elk label. Waar de printer via netwerk, USB of seriële poort te bereiken is en antwoordt, kies dat dan in Instellingen, Printers.
doctor-printer-missing = { $device } is er niet
doctor-printer-missing-advice = Sluit de printer aan en zet hem aan; dan verschijnt { $device }.
doctor-printer-denied = { $device } mag u niet gebruiken
doctor-printer-denied-advice = { $system ->
    [linux] Installeer de udev-regel van Packdesk (packaging/udev/70-packdesk.rules) en sluit de printer opnieuw aan, of word lid van de groep en log opnieuw in: sudo usermod -aG { $group } $USER ({ $device })
   *[other] Laat u het recht geven om { $device } te gebruiken.
}
doctor-printer-silent = kan nu niet printen. { $problem }
doctor-printer-silent-advice = Kijk naar de printer; wachtende labels worden daarna vanzelf geprint. ({ $problem })
doctor-numbers = Nummers
doctor-numbers-fine = { $carrier }: nog { $left }
doctor-numbers-low = { $carrier }: nog maar { $left }
doctor-numbers-low-advice = Voeg in de instellingen een nieuwe reeks voor { $carrier } toe voordat de laatste { $left } verbruikt zijn.
doctor-numbers-empty = { $carrier }: nog { $left }
doctor-numbers-empty-advice = Voeg in de instellingen een nieuwe reeks voor { $carrier } toe (nog { $left }): zonder nummers kan er niets worden verzonden.
doctor-numbers-none = nog geen nummerreeks
doctor-numbers-none-advice = Voer uw GS1-bedrijfsprefix in bij de instellingen.
doctor-identity = Dit station
doctor-identity-fine = is het station dat het laatste label printte
doctor-identity-asked = is misschien niet het station dat het laatste label printte: { $why }
doctor-identity-asked-advice = Antwoord met packdesk station confirm; eerder wordt geen label gemaakt ({ $why })
doctor-identity-unkept = wat er buiten de map van bekend is, kan niet worden bewaard ({ $error })
doctor-identity-unkept-advice = Maak de statusmap van het account beschrijfbaar ({ $error }): zonder die map is een kopie of een teruggezette back-up niet van het station te onderscheiden.
doctor-backups = Back-ups
doctor-backups-fine = de laatste is van { $at }
doctor-backups-none = er is er nog geen
doctor-backups-none-advice = Maak er een met packdesk backup; zolang het station open is, wordt er elk uur een gemaakt.
doctor-backups-off = er wordt er vanzelf geen gemaakt
doctor-backups-off-advice = Zet ze aan onder Instellingen, Back-ups.
doctor-backups-failed = de laatste kon niet worden gemaakt: { $problem }
doctor-backups-failed-advice = Maak ruimte, of kies een andere map onder Instellingen, Back-ups ({ $problem })
doctor-database = Database
doctor-database-fine = elke pagina klopt
doctor-database-damaged = beschadigd
doctor-database-damaged-advice = Zet een back-up terug met packdesk restore FILE; het beschadigde station wordt apart bewaard.
