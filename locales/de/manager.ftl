### A manager’s PIN before settings.
problem-manager-pin-needed = Diese Änderung braucht die PIN der Leitung.
    .advice = Geben Sie sie ein, wenn danach gefragt wird, oder lassen Sie es die Leitung tun. Packen braucht keine.
problem-manager-pin-odd = Eine PIN hat 4 bis 12 Ziffern.
    .advice = Wählen Sie eine andere.
problem-manager-pin-waits = Zu viele falsche PINs: die nächste kann um { $until } versucht werden.
    .advice = Ist sie vergessen, führen Sie an diesem Rechner packdesk pin forget aus.
problem-manager-pin-wrong = { $left ->
    [0] Das ist nicht die PIN der Leitung; der nächste Versuch muss warten.
   *[other] Das ist nicht die PIN der Leitung; { $left } weitere können gleich versucht werden.
}
    .advice = Geben Sie sie noch einmal ein.
cli-manager-pin = PIN der Leitung:
cli-manager-new-pin = Neue PIN der Leitung:
cli-manager-forgotten = Es gibt keine PIN der Leitung mehr

# The window.

manager-title = Eine PIN der Leitung
manager-help = Wird gefragt, bevor unter Einstellungen etwas geändert wird, hier, auf Tablets und von packdesk. Packen, Drucken und Nachsehen brauchen keine. Wer sie eingegeben hat, wird zehn Minuten nicht mehr gefragt. Vergessen: packdesk pin forget, an diesem Rechner.
manager-set = Vor Einstellungen wird eine PIN gefragt.
manager-not-set = Es wird keine PIN gefragt.
manager-pin = PIN (4 bis 12 Ziffern)
manager-new-pin = Neue PIN (4 bis 12 Ziffern)
manager-asked = Bitte die PIN der Leitung
manager-kept = Die PIN der Leitung ist gespeichert
manager-removed = Es wird keine PIN mehr gefragt
act-give-pin = Weiter
act-keep-pin = Diese PIN speichern
act-lock-settings = Ab jetzt wieder fragen
