# Neuere Versionen des Programms.

settings-updates = Aktualisierung
settings-find-updates = Version Update neu installieren Schlüssel
about-updates = Neuere Versionen von Packdesk: einmal am Tag wird gefragt, installiert wird auf Ihr Wort.
act-check-updates = Jetzt fragen
act-install-update = { $version } installieren und neu starten
update-this = Dies ist Packdesk { $version }
update-form = { $form ->
    [archive] Es liegt in einem eigenen Ordner; eine neuere Version tritt an seine Stelle.
    [appimage] Es ist ein AppImage; eine neuere Version tritt an seine Stelle.
    [deb] Die Paketverwaltung des Systems hat es installiert: Eine neuere Version wird geholt und geprüft, Sie installieren sie.
    [rpm] Die Paketverwaltung des Systems hat es installiert: Eine neuere Version wird geholt und geprüft, Sie installieren sie.
    [nsis] Ein Installationsprogramm hat es installiert: Ein neueres wird geholt und geprüft, Sie starten es.
    [dmg] Es kam als Abbild: Ein neueres wird geholt und geprüft, Sie öffnen es.
   *[none] Es wurde hier gebaut, oder niemand weiß, wie es installiert wurde: Es wird nicht ersetzt.
}
update-asked = Gefragt { $when }
update-never-asked = Noch nicht gefragt
update-none = Es gibt keine neuere Version.
update-found = Version { $version } ist da.
update-published = Veröffentlicht { $when }
update-rhythm = { $on ->
    [yes] Nach neueren Versionen wird einmal am Tag gefragt
   *[no] Nach neueren Versionen wird nur von Hand gefragt
}
update-on = Von selbst
update-on-yes = Einmal am Tag
update-on-no = Nie
update-address = Adresse der Versionen
update-address-help = Eine Adresse, die mit https:// beginnt. Packdesk hat noch keine öffentliche: Solange hier nichts steht, wird niemand gefragt.
update-key = Schlüssel des Herausgebers
update-key-help = Der öffentliche Schlüssel, wie ihn der Herausgeber nennt, etwa RWQ… Was nicht damit unterschrieben ist, wird nie installiert.
update-sure = Version { $version } jetzt installieren? Packdesk startet neu. Kein Etikett wird unterbrochen, Bestellungen und Warteschlangen bleiben, wie sie sind, und bevor die neue Version die Station öffnet, wird eine Sicherung gemacht.
update-fetching = Version { $version } wird geholt
update-waits = Es wird gewartet: { $why }
update-waits-printing = Ein Etikett ist bei { $printer }.
update-waits-booking = Ein Etikett wird gerade gebucht.
update-waits-work = Eine längere Arbeit läuft.
update-placed = Version { $version } ist an ihrem Platz. Sie öffnet die Station, wenn Packdesk neu startet.
update-handed = Version { $version } ist geholt und echt: { $file }
update-handed-how = Schließen Sie Packdesk und installieren Sie sie mit diesem Befehl:
update-handed-open = Schließen Sie Packdesk und öffnen Sie die Datei.
status-update = Version { $version } ist da
start-updates = das Fragen nach neueren Versionen
cli-update-ask = Version { $version } installieren? Bestellungen und Warteschlangen bleiben, und eine Sicherung wird gemacht. (ja)
cli-update-from = Gefragt wird unter { $address }
cli-update-not = Nichts wurde installiert.
cli-update-opens = Die neue Version öffnet die Station.
cli-update-done = Packdesk { $version } ist installiert und hat die Station geöffnet.
problem-update-address = „{ $address }“ ist keine Adresse von Versionen.
    .advice = Sie beginnt mit https:// und enthält keinen Benutzernamen.
problem-update-key = Das ist kein Schlüssel eines Herausgebers.
    .advice = Geben Sie den öffentlichen Schlüssel von minisign ein, wie ihn der Herausgeber nennt: Er beginnt mit RW.
problem-update-not-set-up = Niemand wird nach neueren Versionen gefragt: Weder Adresse noch Schlüssel des Herausgebers sind eingetragen.
    .advice = Tragen Sie beide ein, unter Einstellungen, Aktualisierung, oder mit packdesk update --from ADRESSE --key SCHLÜSSEL. Packdesk hat noch keine öffentliche Adresse.
problem-update-unreachable = Neuere Versionen konnten nicht erfragt oder geholt werden.
    .advice = Prüfen Sie das Netz und die Adresse der Versionen; die Einzelheit sagt, was geschah. Nichts wurde verändert.
problem-update-manifest = Was unter der Adresse der Versionen steht, ist keine Liste von Versionen.
    .advice = Prüfen Sie die Adresse. Stimmt sie, sagen Sie es dem Herausgeber; die Einzelheit nennt die Stelle.
problem-update-not-offered = Es gibt eine neuere Version, aber kein Paket davon für { $target }.
    .advice = Installieren Sie sie von Hand, so wie diese.
problem-update-forged = Das Paket ist nicht das, welches der Herausgeber unterschrieben hat. Es wurde nicht installiert.
    .advice = Installieren Sie es auch nicht von Hand. Prüfen Sie den Schlüssel und sagen Sie es dem Herausgeber; die Einzelheit sagt, was nicht passt.
problem-update-broken = Das Paket ist unterschrieben und lässt sich trotzdem nicht auspacken.
    .advice = Nichts wurde verändert. Sagen Sie es dem Herausgeber; die Einzelheit nennt die Stelle.
problem-update-does-not-start = Die neuere Version startet auf diesem Rechner nicht. Sie wurde nicht installiert.
    .advice = Nichts wurde verändert. Sagen Sie dem Herausgeber, was in der Einzelheit steht.
problem-update-not-replaced = Die Programme in { $folder } können nicht ersetzt werden.
    .advice = Packen Sie die neuere Version in einen eigenen Ordner aus; die Einzelheit sagt, warum. Nichts wurde verändert.
problem-update-under-way = Ein anderes Programm aktualisiert Packdesk gerade.
    .advice = Warten Sie, bis es fertig ist. Wurde schon eine Version installiert, starten Sie Packdesk zuerst neu.
problem-update-otherwise = Diese Version wird nicht mehr angeboten.
    .advice = Fragen Sie noch einmal und sehen Sie, was jetzt angeboten wird.
problem-update-broke-off = Sie wurde unterbrochen, während sie die Station öffnete.
    .advice = Starten Sie Packdesk neu; die Einzelheit sagt mehr.
problem-update-went-back = Version { $to } konnte die Station nicht öffnen: { $why } Version { $from } ist wieder an ihrem Platz, und die Station ist, wie sie war.
    .advice = Starten Sie Packdesk neu. Fragt es, ob dies die Station ist: Sie ist es. Sagen Sie dem Herausgeber, was in der Einzelheit steht.
problem-update-stuck = Version { $to } konnte die Station nicht öffnen, und Version { $from } konnte nicht zurückgeholt werden: { $why }
    .advice = Schließen Sie alle Programme von Packdesk und starten Sie es neu. Von der Station ist nichts verloren: Die Sicherung liegt im Ordner der Sicherungen.
