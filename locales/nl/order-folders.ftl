### Folders whose order files are taken in by themselves.
shop-folder = Map met bestelbestanden
shop-folder-help = Een volledig pad op de machine van het station. Bestelbestanden die daar worden gezet, worden vanzelf ingelezen en verplaatst naar de map taken daarin; wat niet te lezen is, gaat naar refused. Laat dit leeg waar bestanden met de hand worden ingelezen.
shop-watches = Bestelbestanden worden ingelezen uit { $folder }
shop-folder-empty = Er is nog geen bestelbestand ingelezen
start-order-folders = de mappen met bestelbestanden
field-not-folder = geen volledig pad van een map die er is
field-folder-of-station = de eigen map van het station
field-folder-used = de map van een andere webshop
cli-folder-waits = { $count ->
    [one] Eén bestand wordt misschien nog geschreven. Er wordt opnieuw naar gekeken.
   *[other] { $count } bestanden worden misschien nog geschreven. Er wordt opnieuw naar gekeken.
}
problem-order-file-refused = Het bestand { $file } is niet ingelezen: { $why }
    .advice = Het ligt in de map refused, met de reden ernaast. Verbeter het en zet het terug, of lees het in met packdesk import en zeg hoe het gelezen moet worden.
problem-order-folder = De map met bestelbestanden { $folder } kan niet worden gebruikt.
    .advice = Kijk of ze er is, en of dit account er mag lezen, schrijven en bestanden verplaatsen. Wat er ligt, wordt ingelezen zodra het kan.
