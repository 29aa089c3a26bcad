### Foto’s van de open doos.
journal-photo-kept = Een foto van de open doos is bewaard
journal-photo-removed = Een foto van de open doos is weggehaald
setting-photo-on = het label wacht op een foto van de open doos
setting-photo-off = geen foto van de open doos
problem-photo-missing = Bestelling { $order } gaat weg met een foto van de open doos, en die is er nog niet.
    .advice = Maak de foto en print dan: toets P op het scherm Inpakken, of packdesk photo add.
problem-photo-no-folder = Er is geen map ingesteld waarin een camera haar beelden zet.
    .advice = Kies er een onder Instellingen → Deze paktafel → Foto’s van de open doos, of geef het bestand van een beeld.
problem-photo-not-seen = Er staat geen nieuw beeld van deze doos in { $folder }.
    .advice = Maak het beeld met de camera terwijl de bestelling op het scherm staat, wacht tot het geschreven is en probeer het opnieuw.
problem-photo-too-large = Het beeld { $file } is groter dan 32 megabyte of 80 megapixel.
    .advice = Zet de camera op een kleiner formaat: 1600 pixels per zijde worden bewaard.
problem-photo-unreadable = Het beeld { $file } is niet leesbaar.
    .advice = Maak het opnieuw, als JPEG, PNG of GIF.
problem-photos-full = Bestelling { $order } heeft { $most } foto’s, en meer worden er niet bewaard.
    .advice = Haal er eerst een weg die niet nodig is.
problem-no-such-photo = Die foto is er niet (meer).
    .advice = Bekijk de bestelling opnieuw: foto’s gaan weg na hun dagen.
personal-photos = Foto’s van open dozen
personal-outside-camera = Beelden die een camera in { $folder } heeft gezet en die niemand heeft overgenomen, blijven daar tot u ze weghaalt.
photo-mode-never = Geen foto’s, behalve waar een regel erom vraagt
photo-mode-asked = Gevraagd; geen label wacht
photo-mode-required = Verplicht vóór het label
cli-photo-from = Vanaf dit bestelbedrag: { $amount }
cli-photo-folder = De map van de camera: { $folder }
cli-photo-removed = Foto { $photo } is weggehaald.
cli-photo-saved = Opgeslagen: { $file }
cli-photos-none = Geen foto’s.

# Het venster.

photos-title = Foto’s van de open doos
photos-help = Wat er in het pakket zat voor het dichtging. Een foto wordt bij de zending bewaard, zonder plaats en tijd uit de camera, en gaat na haar dagen vanzelf weg.
photos-mode = Van welke bestellingen
photos-from-on = Pas vanaf een bestelbedrag
photos-folder = De map van de camera
photos-folder-help = De map waarin het programma van uw camera de beelden zet. Het nieuwste wordt overgenomen en verlaat de map. Zonder map wordt het bestand van een beeld gekozen.
photos-folder-save = Map onthouden
act-photo = Foto
act-photo-save = Opslaan
act-photo-remove = Weghalen
signal-photo = Eerst de foto
signal-photo-next = Maak een foto van de open doos, print dan
photo-needed = Maak vóór het label een foto van de open doos
photo-wanted = Maak een foto van de open doos
photo-taken = { $count ->
        [one] { $count } foto van dit pakket
       *[other] { $count } foto’s van dit pakket
    }
photo-earlier = { $count ->
        [one] { $count } foto van een eerder pakket
       *[other] { $count } foto’s van eerdere pakketten
    }
photo-of = Foto van { $when }
photo-of-packer = Foto van { $when }, ingepakt door { $packer }
photo-kept = De foto is bewaard
