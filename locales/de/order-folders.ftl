### Folders whose order files are taken in by themselves.
shop-folder = Ordner für Bestelldateien
shop-folder-help = Ein ganzer Pfad auf dem Rechner der Station. Bestelldateien, die dort abgelegt werden, werden von selbst eingelesen und in den Ordner taken darin verschoben; was sich nicht lesen lässt, kommt nach refused. Leer lassen, wo Dateien von Hand eingelesen werden.
shop-watches = Bestelldateien werden aus { $folder } eingelesen
shop-folder-empty = Noch wurde keine Bestelldatei eingelesen
start-order-folders = Ordner für Bestelldateien
field-not-folder = kein ganzer Pfad eines vorhandenen Ordners
field-folder-of-station = der eigene Ordner der Station
field-folder-used = der Ordner eines anderen Shops
cli-folder-waits = { $count ->
    [one] Eine Datei wird vielleicht noch geschrieben. Sie wird wieder angesehen.
   *[other] { $count } Dateien werden vielleicht noch geschrieben. Sie werden wieder angesehen.
}
problem-order-file-refused = Die Datei { $file } wurde nicht eingelesen: { $why }
    .advice = Sie liegt im Ordner refused, mit dem Grund daneben. Sie berichtigen und wieder ablegen oder mit packdesk import einlesen und sagen, wie sie zu lesen ist.
problem-order-folder = Der Ordner für Bestelldateien { $folder } lässt sich nicht verwenden.
    .advice = Prüfen, ob er da ist und ob dieses Konto darin lesen, schreiben und Dateien verschieben darf. Was dort liegt, wird eingelesen, sobald es geht.
