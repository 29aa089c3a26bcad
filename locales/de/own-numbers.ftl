# Carriers whose labels are drawn here under numbers they allotted: kinds, accounts, blocks, approval, routing files.

carrier-kind-own-dpd = DPD, mit Nummern des Depots
carrier-kind-own-s10 = Eine Post, mit ihren Nummern (UPU S10)
carrier-kind-own-swiss-post = Schweizerische Post, mit Frankierlizenz
carrier-kind-own-mondial-relay = Mondial Relay, mit Nummern der Marke
carrier-kind-own-packeta = Packeta, mit einem Nummernkreis
carrier-service-manifest = eine Datei mit den Paketen eines Tages

own-dpd-depot = Depot
own-dpd-depot-help = Die vier Ziffern des Depots, von dem Ihre Pakete abgehen.
own-dpd-depot-digits = ein Depot hat vier Ziffern
own-dpd-tables = Ordner der Routingdateien
own-dpd-tables-help = Der Ordner auf diesem Rechner mit den Dateien ROUTES, DEPOTS, SERVICE und COUNTRY des Depots. Neue dort ablegen, bevor die alten ablaufen.
own-dpd-delis-id = Delis-ID
own-dpd-delis-id-help = Für die Datei am Ende des Tages (MPSEXPDATA).
own-dpd-customer = Kundennummer
own-dpd-customer-help = Für die Datei am Ende des Tages, wie das Depot sie vergeben hat.
own-dpd-customer-length = eine Kundennummer hat elf Zeichen
own-dpd-sub-customer = Unterkundennummer
own-dpd-no-tables = die Routingdateien des Depots sind nicht lesbar ({ $why })
own-dpd-no-service = die Routingdateien haben keinen Service { $service }; der Service einer Versandart ist die dreistellige Nummer von DPD, etwa 101
own-dpd-no-country = die Routingdateien kennen das Land { $country } nicht
own-dpd-no-route = die Routingdateien haben keinen Weg nach { $country } { $postal_code } mit Service { $service }
own-dpd-tables-expired = die Routingdateien des Depots in Version { $version } gelten bis { $day }
own-dpd-no-data = dem Konto fehlt „{ $field }“

own-mondial-relay-brand = Markencode
own-mondial-relay-brand-help = Die zwei Ziffern am Anfang Ihrer Barcodes.
own-mondial-relay-routes = Datei der Routen
own-mondial-relay-routes-help = Eine CSV-Datei auf diesem Rechner, aus dem Sortierplan erstellt: country;from;to;agency;service;run.
own-mondial-relay-no-table = die Datei der Routen ist nicht lesbar ({ $why })
own-mondial-relay-no-route = die Datei der Routen hat keinen Weg nach { $country } { $place }

range-file-head = die erste Zeile ist nicht form,first,last
range-file-many = es sind mehr als { $most } Blöcke
range-file-none = es steht kein Block darin
range-file-columns = Zeile { $line } ist nicht FORM,FIRST,LAST: „{ $text }“
range-file-form = Zeile { $line } beginnt mit keiner Form von Nummern: „{ $text }“
range-file-descends = in Zeile { $line } ist die letzte Nummer kleiner als die erste: „{ $text }“
range-file-does-not-fit = Zeile { $line } hat Nummern, die es in dieser Form nicht gibt: „{ $text }“
problem-range-file = Das sind keine Blöcke von Nummern: { $why }.
    .advice = Eine solche Datei beginnt mit der Zeile form,first,last; darunter steht für jeden Block eine Zeile wie dpd 0998,1000000000,1000000999. Nichts wurde hinzugefügt.
problem-range-kind = { $carrier } nummeriert seine Pakete nicht in dieser Form.
    .advice = Die Form wählen, die zur Art des Kontos gehört, oder das Konto ändern. Keine Nummer wurde verbraucht.
problem-range-low = { $carrier } hat noch { $left ->
        [one] eine Nummer
       *[other] { $left } Nummern
    } übrig.
    .advice = Den nächsten Block anfordern und in den Einstellungen oder mit packdesk carriers add-numbers hinzufügen, bevor sie verbraucht sind.
problem-carrier-files = Die von { $carrier } ausgegebenen Dateien stimmen nicht: { $why }.
    .advice = Beim Paketdienst die neuesten Dateien anfordern und in den Ordner legen, den sein Konto nennt.

look-numbers-spent = { $carrier } hat keine Nummern mehr
look-numbers-low = Die Nummern von { $carrier } gehen zu Ende
look-files = Dateien von { $carrier }

doctor-approval = Abnahme durch { $carrier }
doctor-approval-fine = abgenommen am { $day } von { $who }, anhand der Probe { $sample }
doctor-approval-missing = Labels von { $carrier } werden nach der veröffentlichten Vorschrift gezeichnet und sind nicht abgenommen
doctor-approval-missing-advice = Vor dem ersten Paket gedruckte Proben an { $carrier } senden; dann die Abnahme im Konto oder mit packdesk carriers approve eintragen.
doctor-carrier-files = Dateien von { $carrier }
doctor-carrier-files-wrong = stimmen nicht: { $why }
doctor-carrier-files-wrong-advice = Beim Paketdienst die neuesten Dateien anfordern und in den Ordner legen, den sein Konto nennt ({ $why }).

journal-carrier-approved = { $carrier } hat die hier gezeichneten Labels am { $day } abgenommen
journal-carrier-approval-removed = Die Abnahme durch { $carrier } wurde zurückgenommen

cli-approved = { $carrier }: abgenommen am { $day } von { $who }, anhand der Probe { $sample }
cli-not-approved = { $carrier }: noch nicht abgenommen
cli-manifest = { $file }: { $count ->
    [one] eine Sendung
   *[other] { $count } Sendungen
}
cli-manifest-replaced = Diese Zeichen gibt es in der Kodierung der Datei nicht; für jedes steht ein ?: { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (Post)
number-form-swiss-post = Schweizerische Post
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = GS1-Basisnummer
number-part-extension = Erweiterungsziffer
number-part-service = Service-Kennung
number-part-country = Land der Post
number-part-licence = Frankierlizenz
number-part-depot = Depot
number-part-brand = Markencode
number-block = Block { $place }
number-block-remove = Block entfernen
number-block-add = Block hinzufügen
number-blocks-import = Blöcke aus einer Datei hinzufügen
number-blocks-imported = { $count ->
    [one] { $carrier } hat jetzt eine Nummer.
   *[other] { $carrier } hat jetzt { $count } Nummern.
}

approval-title = Abnahme
approval-missing = { $carrier } hat diese Labels noch nicht abgenommen. Vor dem ersten Paket gedruckte Proben senden.
approval-given = Abgenommen am { $day } von { $who }, anhand der Probe { $sample }.
approval-day = Tag
approval-sample = Probe
approval-sample-help = Die Nummer eines Probepakets oder der Name seiner Datei.
approval-who = Abgenommen von
approval-save = Abnahme eintragen
approval-withdraw = Gilt nicht mehr
approval-saved = Eingetragen.

act-save-carrier-file = Datei des Paketdienstes speichern
hand-over-file-replaced = Diese Zeichen gibt es in der Kodierung der Datei nicht; für jedes steht ein ?: { $letters }
