# What the check of the machine finds, and what to do.

doctor-line = { $subject }: { $finding }
doctor-folder = Cartella dei dati
doctor-folder-fine = si può scrivere in { $folder }
doctor-folder-open = ogni account di questo computer può scrivere in { $folder }
doctor-folder-open-advice = Togliere questo diritto agli altri (chmod o-w { $folder }): potrebbero sostituire file della postazione.
doctor-folder-full = non si può scrivere in { $folder }: il disco è pieno
doctor-folder-full-advice = Liberare spazio sul disco. Ciò che c’era è al sicuro; fino ad allora non si fa nessuna etichetta.
doctor-folder-unwritable = non si può scrivere in { $folder } ({ $error })
doctor-folder-unwritable-advice = Ottenere il diritto di scrivere in { $folder } ({ $error }), o scegliere un’altra cartella con --data.
doctor-keyring = Segreti
doctor-keyring-fine = conservati nel portachiavi del sistema
doctor-keyring-file = conservati in un file cifrato, perché nessun portachiavi risponde
doctor-keyring-file-advice = { $system ->
    [windows] Avviare il servizio di Windows «Gestione credenziali» perché le chiavi dei negozi siano conservate lì. Packdesk funziona anche senza.
    [linux] Avviare un Secret Service (GNOME Keyring, KWallet) perché le chiavi dei negozi siano conservate lì. Packdesk funziona anche senza.
   *[other] Sbloccare il portachiavi di login perché le chiavi dei negozi siano conservate lì. Packdesk funziona anche senza.
}
doctor-loopback = Porte locali
doctor-loopback-fine = si possono aprire
doctor-loopback-refused = non si possono aprire ({ $error })
doctor-loopback-refused-advice = Permettere ai programmi di ascoltare su 127.0.0.1 ({ $error }): serve alla stazione di prova e a packdesk serve.
doctor-webview = Vista web
doctor-webview-fine = { $system ->
    [windows] WebView2 Runtime di Microsoft è presente
   *[other] WebKitGTK 4.1 è presente
}
doctor-webview-system = fa parte del sistema
doctor-webview-missing = { $system ->
    [windows] manca WebView2 Runtime di Microsoft, quindi la finestra non si può aprire
   *[other] manca WebKitGTK 4.1, quindi la finestra non si può aprire
}
doctor-webview-missing-advice = { $system ->
    [linux] Installarlo: sudo apt install libwebkit2gtk-4.1-0
   *[other] Installarlo, da Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703 Il comando packdesk e packdesk serve funzionano anche senza.
}
doctor-fonts = Font
doctor-fonts-fine = si possono stampare tutte le scritture dei clienti
doctor-fonts-missing = nessun font per { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Installare i font per { $scripts }: sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Installare i font per { $scripts }, come Noto: https://fonts.google.com/noto
}
doctor-udev = Diritti sui dispositivi USB e seriali
doctor-udev-fine = la regola udev { $rule } è installata
doctor-udev-missing = la regola udev { $rule } non è installata
doctor-udev-missing-advice = Le stampanti che si possono già usare non richiedono nulla. Altrimenti: sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, poi ricollegare il dispositivo.
doctor-printers = Stampanti
doctor-printers-none = ancora nessuna
doctor-printers-none-advice = Cercarne una con «packdesk printers find», o nelle impostazioni.
doctor-printer = Stampante { $printer }
doctor-printer-fine = risponde ed è pronta
doctor-printer-mute = è raggiungibile; non sa dire se un’etichetta è uscita
doctor-printer-mute-advice = Guardare ogni etichetta. Se la stampante è raggiungibile via rete, USB o porta seriale e risponde, scegliere quella via in Impostazioni, Stampanti.
doctor-printer-missing = { $device } non c’è
doctor-printer-missing-advice = Collegare la stampante e accenderla; allora { $device } appare.
doctor-printer-denied = non si ha il diritto di usare { $device }
doctor-printer-denied-advice = { $system ->
    [linux] Installare la regola udev di Packdesk (packaging/udev/70-packdesk.rules) e ricollegare la stampante, oppure entrare nel suo gruppo e accedere di nuovo: sudo usermod -aG { $group } $USER ({ $device })
   *[other] Farsi dare il diritto di usare { $device }.
}
doctor-printer-silent = ora non può stampare. { $problem }
doctor-printer-silent-advice = Occuparsi della stampante; le etichette in attesa si stampano poi da sole. ({ $problem })
doctor-numbers = Numeri
doctor-numbers-fine = { $carrier }: ne restano { $left }
doctor-numbers-low = { $carrier }: ne restano solo { $left }
doctor-numbers-low-advice = Aggiungere un nuovo intervallo per { $carrier } nelle impostazioni prima che i { $left } siano usati.
doctor-numbers-empty = { $carrier }: ne restano { $left }
doctor-numbers-empty-advice = Aggiungere un nuovo intervallo per { $carrier } nelle impostazioni (ne restano { $left }): senza numeri non si spedisce nulla.
doctor-numbers-none = ancora nessun intervallo di numeri
doctor-numbers-none-advice = Inserire il prefisso aziendale GS1 nelle impostazioni.
doctor-identity = Questa stazione
doctor-identity-fine = è quella che ha stampato l’ultima etichetta
doctor-identity-asked = potrebbe non essere quella che ha stampato l’ultima etichetta: { $why }
doctor-identity-asked-advice = Rispondere con packdesk station confirm; prima non si fa nessuna etichetta ({ $why })
doctor-identity-unkept = ciò che se ne sa fuori dalla sua cartella non si può conservare ({ $error })
doctor-identity-unkept-advice = Rendere scrivibile la cartella di stato dell’utente ({ $error }): senza, una copia o un backup ripristinato non si distingue dalla stazione.
doctor-backups = Backup
doctor-backups-fine = l’ultimo è del { $at }
doctor-backups-none = non ce n’è ancora
doctor-backups-none-advice = Farne uno con packdesk backup; mentre la stazione è aperta se ne fa uno ogni ora.
doctor-backups-off = nessuno si fa da solo
doctor-backups-off-advice = Attivarli in Impostazioni, Backup.
doctor-backups-failed = l’ultimo non è riuscito: { $problem }
doctor-backups-failed-advice = Liberare spazio, o scegliere un’altra cartella in Impostazioni, Backup ({ $problem })
doctor-database = Database
doctor-database-fine = tutte le pagine sono coerenti
doctor-database-damaged = danneggiato
doctor-database-damaged-advice = Ripristinare un backup con packdesk restore FILE; la stazione danneggiata resta conservata a parte.
