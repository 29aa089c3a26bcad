### Fotos des offenen Kartons.
journal-photo-kept = Ein Foto des offenen Kartons wurde aufbewahrt
journal-photo-removed = Ein Foto des offenen Kartons wurde entfernt
setting-photo-on = Label wartet auf ein Foto des offenen Kartons
setting-photo-off = kein Foto des offenen Kartons
problem-photo-missing = Bestellung { $order } geht mit einem Foto des offenen Kartons hinaus, und es gibt noch keines.
    .advice = Das Foto aufnehmen, dann drucken: Taste P auf der Seite Packen, oder packdesk photo add.
problem-photo-no-folder = Kein Ordner ist eingestellt, in den eine Kamera ihre Bilder legt.
    .advice = Unter Einstellungen → Dieser Packplatz → Fotos des offenen Kartons einen wählen, oder die Datei eines Bilds übergeben.
problem-photo-not-seen = Kein neues Bild dieses Kartons liegt in { $folder }.
    .advice = Das Bild mit der Kamera aufnehmen, während die Bestellung auf dem Bildschirm steht, warten, bis es geschrieben ist, und noch einmal versuchen.
problem-photo-too-large = Das Bild { $file } ist größer als 32 Megabyte oder 80 Megapixel.
    .advice = Die Kamera kleiner einstellen: 1600 Pixel je Seite werden aufbewahrt.
problem-photo-unreadable = Das Bild { $file } ist nicht lesbar.
    .advice = Noch einmal aufnehmen, als JPEG, PNG oder GIF.
problem-photos-full = Bestellung { $order } hat { $most } Fotos, mehr werden nicht aufbewahrt.
    .advice = Zuerst eines entfernen, das nicht gebraucht wird.
problem-no-such-photo = Dieses Foto gibt es nicht (mehr).
    .advice = Die Bestellung noch einmal ansehen: Fotos verschwinden nach ihren Tagen.
personal-photos = Fotos offener Kartons
personal-outside-camera = Bilder, die eine Kamera in { $folder } gelegt und niemand übernommen hat, liegen dort, bis sie jemand entfernt.
photo-mode-never = Keine Fotos, außer wo eine Regel eines verlangt
photo-mode-asked = Gewünscht; kein Label wartet
photo-mode-required = Vor dem Label verlangt
cli-photo-from = Ab diesem Bestellwert: { $amount }
cli-photo-folder = Der Ordner der Kamera: { $folder }
cli-photo-removed = Foto { $photo } wurde entfernt.
cli-photo-saved = Gespeichert: { $file }
cli-photos-none = Keine Fotos.

# Das Fenster.

photos-title = Fotos des offenen Kartons
photos-help = Was im Paket war, bevor es geschlossen wurde. Ein Foto wird bei der Sendung aufbewahrt, ohne Ort und Zeit aus der Kamera, und verschwindet nach seinen Tagen von selbst.
photos-mode = Von welchen Bestellungen
photos-from-on = Erst ab einem Bestellwert
photos-folder = Der Ordner der Kamera
photos-folder-help = Der Ordner, in den das Programm der Kamera ihre Bilder legt. Das neueste wird übernommen und verlässt den Ordner. Ohne Ordner wird die Datei eines Bilds gewählt.
photos-folder-save = Ordner merken
act-photo = Foto
act-photo-save = Speichern
act-photo-remove = Entfernen
signal-photo = Erst das Foto
signal-photo-next = Den offenen Karton fotografieren, dann drucken
photo-needed = Vor dem Label ein Foto des offenen Kartons aufnehmen
photo-wanted = Ein Foto des offenen Kartons aufnehmen
photo-taken = { $count ->
        [one] { $count } Foto dieses Pakets
       *[other] { $count } Fotos dieses Pakets
    }
photo-earlier = { $count ->
        [one] { $count } Foto eines früheren Pakets
       *[other] { $count } Fotos früherer Pakete
    }
photo-of = Foto vom { $when }
photo-of-packer = Foto vom { $when }, gepackt von { $packer }
photo-kept = Das Foto ist aufbewahrt
