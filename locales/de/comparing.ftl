### Die Listen der Paketdienste im Vergleich mit der Station: was bezahlt und nicht benutzt ist, und was nicht übereinstimmt.
compare-title = Bezahlt und nicht benutzt
compare-about = Einmal am Tag wird jeder Paketdienst, der das kann, nach seinen Sendungen gefragt, und seine Liste wird mit dem verglichen, was hier gebucht ist.
compare-heard = { $when } verglichen mit { $count ->
    [one] einer Sendung
   *[other] { $count } Sendungen
} der Liste des Paketdienstes.
compare-never = Die Liste des Paketdienstes wurde noch nicht verglichen.
compare-cannot = Dieser Paketdienst kann seine Sendungen nicht auflisten: Gezeigt wird, was hier bekannt ist.
compare-cut = Seine Liste kam nicht vollständig: Was nicht darauf steht, lässt sich nicht sagen.
compare-nothing = Nichts ist bezahlt und nicht benutzt.
compare-agrees = Die Liste des Paketdienstes und diese Station stimmen überein.
compare-unused = { $count ->
    [one] Ein Label ist bezahlt und nicht benutzt: { $cost }
   *[other] { $count } Labels sind bezahlt und nicht benutzt: { $cost }
}
compare-missing = Hier gebucht und nicht auf der Liste des Paketdienstes
compare-missing-help = Beim Paketdienst nachfragen, bevor so ein Paket das Haus verlässt. Ein Konto, das inzwischen woandershin führt, hat eine andere Liste.
compare-cancelled = Hier gebucht und beim Paketdienst storniert
compare-cancelled-help = So ein Label reist nicht: es annullieren und die Bestellung erneut versenden.
compare-strangers = { $count ->
    [one] Eine Sendung beim Paketdienst, die hier nicht gebucht ist
   *[other] { $count } Sendungen beim Paketdienst, die hier nicht gebucht sind
}
compare-strangers-help = Auf den Seiten des Paketdienstes oder von einem anderen Programm erstellt. Packdesk annulliert sie nie: das dort tun, wenn niemand sie braucht.
compare-shown = Von { $count } werden die { $shown } neuesten gezeigt.
compare-none = Kein Paketdienst, der Labels schickt, hat ein Konto.
act-compare-lists = Jetzt vergleichen
unused-why = { $why ->
    [kept] im Voraus gebucht, wartet aufs Packen der Bestellung
    [no-label] gebucht, das Label kam nicht
    [not-printed] das Label kam nie heraus
   *[spare] hier annulliert oder abgelehnt, und der Paketdienst hat sie trotzdem
}
unused-until = kann bis { $moment } annulliert werden
unused-too-late = kann nicht mehr annulliert werden
unused-never = der Paketdienst nimmt auf diesem Weg nichts zurück
unused-column-why = Warum
unused-column-until = Frist
unused-choose = Das Label der Bestellung { $order } annullieren
unused-choose-all = Alle auswählen, die sich annullieren lassen
act-void-unused = { $count ->
    [one] Ein Label annullieren
   *[other] { $count } Labels annullieren
}
unused-question = { $count ->
    [one] Ein Label annullieren, das bezahlt und nicht benutzt ist: { $cost }?
   *[other] { $count } Labels annullieren, die bezahlt und nicht benutzt sind: { $cost }?
}
unused-question-kept = Im Voraus gebuchte Labels werden neu gebucht, solange eine Regel ihre Bestellungen auswählt.
unused-done = { $count ->
    [one] Ein Label wurde annulliert. Der Paketdienst erfährt es.
   *[other] { $count } Labels wurden annulliert. Die Paketdienste erfahren es.
}
unused-none-chosen = Kein Label lässt sich annullieren.
unused-void-reason = bezahlt und nicht benutzt
look-comparison = { $carrier }: Seine Liste und was hier gebucht ist stimmen nicht überein
look-open-hand-over = Übergabe öffnen
problem-carrier-list-differs = Die Liste von { $carrier } ist eine andere als die dieser Station. Hier annulliert und dort noch befördert: { $spare }. Hier gebucht und dort nicht aufgeführt: { $missing }. Hier gebucht und dort storniert: { $cancelled }.
    .advice = Unter Übergabe ansehen, oder mit packdesk carriers compare --last. Dann hier sagen, dass es gesehen wurde.
problem-label-not-unused = Dieses Label wurde inzwischen benutzt oder annulliert, oder der Paketdienst erfährt es gerade.
    .advice = Die Bestellung ansehen; nichts wurde geändert.
problem-void-not-agreed = { $count } Labels würden annulliert, und niemand kann gefragt werden.
    .advice = Mit packdesk carriers compare --last ansehen, dann --yes hinzufügen.
problem-void-too-late = Der Paketdienst nimmt das Label der Bestellung { $order } nicht mehr zurück.
    .advice = Den Paketdienst um das Geld bitten, oder das Label benutzen.
carrier-service-list = eine Liste seiner Sendungen
start-comparing = der Vergleich mit den Listen der Paketdienste
