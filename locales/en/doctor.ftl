# What the check of the machine finds, and what to do.

doctor-line = { $subject }: { $finding }
doctor-folder = Data folder
doctor-folder-fine = { $folder } can be written
doctor-folder-open = every account of this machine can write in { $folder }
doctor-folder-open-advice = Take that right from others (chmod o-w { $folder }): they could put other files in the place of the station’s.
doctor-folder-full = { $folder } cannot be written: the disk is full
doctor-folder-full-advice = Make room on the disk. What was there before is safe; until then no label is made.
doctor-folder-unwritable = { $folder } cannot be written ({ $error })
doctor-folder-unwritable-advice = Give yourself the right to write in { $folder } ({ $error }), or choose another folder with --data.
doctor-keyring = Secrets
doctor-keyring-fine = kept in the system’s keyring
doctor-keyring-file = kept in an encrypted file, because no keyring answers
doctor-keyring-file-advice = { $system ->
    [windows] Start the Windows service “Credential Manager” so that shop keys are kept there. Packdesk works without it.
    [linux] Start a Secret Service (GNOME Keyring, KWallet) so that shop keys are kept there. Packdesk works without it.
   *[other] Unlock the login keychain so that shop keys are kept there. Packdesk works without it.
}
doctor-loopback = Local ports
doctor-loopback-fine = can be opened
doctor-loopback-refused = cannot be opened ({ $error })
doctor-loopback-refused-advice = Allow programs to listen on 127.0.0.1 ({ $error }): the practice station and packdesk serve need it.
doctor-webview = Web view
doctor-webview-fine = { $system ->
    [windows] Microsoft’s WebView2 Runtime is here
   *[other] WebKitGTK 4.1 is here
}
doctor-webview-system = comes with the system
doctor-webview-missing = { $system ->
    [windows] Microsoft’s WebView2 Runtime is missing, so the window cannot open
   *[other] WebKitGTK 4.1 is missing, so the window cannot open
}
doctor-webview-missing-advice = { $system ->
    [linux] Install it: sudo apt install libwebkit2gtk-4.1-0
   *[other] Install it, from Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703 The packdesk command and packdesk serve work without it.
}
doctor-fonts = Fonts
doctor-fonts-fine = every script customers write in can be printed
doctor-fonts-missing = no font for { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Install fonts for { $scripts }: sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Install fonts for { $scripts }, as Noto: https://fonts.google.com/noto
}
doctor-udev = Rights on USB and serial devices
doctor-udev-fine = the udev rule { $rule } is installed
doctor-udev-missing = the udev rule { $rule } is not installed
doctor-udev-missing-advice = Printers that may be used already need nothing. Else: sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, then plug the device in again.
doctor-printers = Printers
doctor-printers-none = none yet
doctor-printers-none-advice = Look for one with “packdesk printers find”, or in the settings.
doctor-printer = Printer { $printer }
doctor-printer-fine = answers and is ready
doctor-printer-mute = can be reached; it cannot say whether a label came out
doctor-printer-mute-advice = Look at each label. Where the printer can be reached by network, USB or serial port and answers, choose that in Settings, Printers.
doctor-printer-missing = { $device } is not there
doctor-printer-missing-advice = Plug the printer in and switch it on; then { $device } appears.
doctor-printer-denied = { $device } may not be used by you
doctor-printer-denied-advice = { $system ->
    [linux] Install Packdesk’s udev rule (packaging/udev/70-packdesk.rules) and plug the printer in again, or join its group and log in again: sudo usermod -aG { $group } $USER ({ $device })
   *[other] Have the right to use { $device } given to you.
}
doctor-printer-silent = cannot print now. { $problem }
doctor-printer-silent-advice = See to the printer; waiting labels then print by themselves. ({ $problem })
doctor-numbers = Numbers
doctor-numbers-fine = { $carrier }: { $left } left
doctor-numbers-low = { $carrier }: only { $left } left
doctor-numbers-low-advice = Add a new range for { $carrier } in the settings before the { $left } are spent.
doctor-numbers-empty = { $carrier }: { $left } left
doctor-numbers-empty-advice = Add a new range for { $carrier } in the settings ({ $left } left): without numbers nothing can ship.
doctor-numbers-none = no number range yet
doctor-numbers-none-advice = Enter your GS1 company prefix in the settings.
doctor-identity = This station
doctor-identity-fine = is the one that printed the last label
doctor-identity-asked = may not be the one that printed the last label: { $why }
doctor-identity-asked-advice = Answer with packdesk station confirm; no label is made before ({ $why })
doctor-identity-unkept = what is known of it outside its folder cannot be kept ({ $error })
doctor-identity-unkept-advice = Make the account’s state folder writable ({ $error }): without it a copy or a restored backup is not told from the station.
doctor-backups = Backups
doctor-backups-fine = the last one is of { $at }
doctor-backups-none = there is none yet
doctor-backups-none-advice = Make one with packdesk backup; while the station is open one is made every hour.
doctor-backups-off = none is made by itself
doctor-backups-off-advice = Turn them on under Settings, Backups.
doctor-backups-failed = the last one could not be made: { $problem }
doctor-backups-failed-advice = Make room, or choose another folder under Settings, Backups ({ $problem })
doctor-database = Database
doctor-database-fine = every page fits
doctor-database-damaged = damaged
doctor-database-damaged-advice = Restore a backup with packdesk restore FILE; the damaged station is kept aside.
