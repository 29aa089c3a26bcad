# Printers: what they are asked, set to and told, and what is wrong with them.

cli-printer-told = { $printer } heeft de opdracht gekregen. Dat gaat vanzelf; niets zegt wanneer het klaar is.
cli-printer-waiting = { $count ->
    [one] Eén taak wacht
   *[other] { $count } taken wachten
}
cli-printer-width = ingesteld om { $dots } punten breed te printen
cli-printer-papers = papier: { $list }
cli-printer-trays = laden: { $list }

problem-errand-unknown = { $printer } kent hiervoor geen commando.
    .advice = Gebruik de knoppen op de printer; de handleiding van de printer zegt hoe.
problem-proof-impossible = { $printer } kan dit niet bewijzen: de taal of de verbinding geeft zo’n antwoord niet.
    .advice = Kies wat wel te bewijzen is; “Iemand kijkt” werkt altijd.
problem-fallback-unlike = { $fallback } kan { $printer } niet vervangen: de taal, de resolutie of het label is anders.
    .advice = Kies een andere printer met dezelfde taal, resolutie en hetzelfde label, of geen.
problem-printer-at-work = { $printer } moet nog labels printen.
    .advice = Wacht tot ze eruit zijn en probeer het dan opnieuw.

## The window

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 inch
    [custom] Ander formaat…
   *[four_by_six] 4 × 6 inch
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Breedte (mm)
printer-label-height = Hoogte (mm)
printer-part-reach = Hoe hij bereikt wordt
printer-part-speaks = Wat het is
printer-part-prints = Hoe hij print
printer-part-prints-own = Wat leeg blijft, wordt aan de printer overgelaten.
printer-part-desk = Waarvoor hij dient
printer-speaks = { $language ->
    [zpl] ZPL (Zebra en andere)
    [tspl] TSPL (TSC en andere)
    [epl2] EPL2 (oudere Zebra)
    [esc_pos] ESC/POS (kassabonnen)
    [pdf] PDF (kantoor)
   *[png] Afbeelding (PNG)
}
printer-takes = Print
printer-takes-what = { $takes ->
    [papers] Papieren
   *[labels] Labels
}
printer-fallback = Vervanger
printer-fallback-help = Krijgt de wachtende labels zolang hij niet kan printen. Zelfde taal, resolutie en label.
printer-fallback-none = Geen andere printer
printer-own = Zoals op de printer
printer-darkness = Zwarting (%)
printer-speed = Snelheid (inch/s)
printer-top-offset = Omlaag schuiven (punten)
printer-top-offset-help = Omhoog als het negatief is; 0 zet het terug waar het was.
printer-finish = Een klaar label wordt
printer-finish-how = { $finish ->
    [tear] afgescheurd
    [peel] gepeld
   *[cut] afgesneden
}
printer-media = Vindt labels door
printer-media-how = { $media ->
    [gap] de tussenruimte
    [mark] een zwarte markering
   *[continuous] niets: één strook
}
printer-compression = Afbeeldingen
printer-compression-how = { $compression ->
    [z64] deflate (minste bytes)
   *[run_length] run-length (oude printers)
}
printer-paper = Papier
printer-tray = Lade
printer-paper-ask = Vraag eerst de wachtrij: dan zijn haar papier en laden hier te kiezen.
printer-told-width = De printer is ingesteld om { $dots } punten breed te printen.
printer-told-narrow = De printer is ingesteld om { $dots } punten breed te printen; dit label heeft er { $needs } nodig: de rand zou worden afgesneden.
printer-told-queue = { $papers ->
    [one] Te kiezen: { $papers } soort papier
   *[other] Te kiezen: { $papers } soorten papier
} en { $trays ->
    [one] { $trays } lade
   *[other] { $trays } laden
}.
printer-ready = Tot nu toe niets mis
printer-waits = { $count ->
    [one] { $count } label wacht
   *[other] { $count } labels wachten
}
act-calibrate = Kalibreren
act-feed-label = Label doorvoeren
act-self-test = Instellingen printen
printer-runs-errand = { $errand ->
    [calibrate] { $printer } zoekt het begin van de labels en voert er enkele door.
    [feed] { $printer } voert een label door.
   *[self_test] { $printer } print hoe hij is ingesteld.
}

printer-port-unknown = niemand weet wat erop zit
