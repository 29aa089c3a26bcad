### Wer am Packplatz packt.
command-packer = Packer: { $packer }
journal-shipment-packer = Gepackt von { $packer }
problem-no-such-packer = An diesem Packplatz packt niemand, der „{ $packer }“ heißt.
    .advice = Fügen Sie den Namen unter Einstellungen → Dieser Packplatz oder mit packdesk packers add hinzu und drucken Sie den Bogen der Befehle neu.
packers-nobody = nicht gesagt
figures-packer = Packer

# The window.

packers-title = Wer packt
packers-help = Jeder Name hat einen Ausweis auf dem Bogen der Befehle. Wer seinen scannt, packt von da an: Das steht im Verlauf und in den Zahlen.
packers-name = Name
packers-none = Noch keine Namen.
act-add-packer = Hinzufügen
packers-remove = { $packer } entfernen
packers-now = Hier packt
packers-now-nobody = Nicht gesagt
packers-took-over = Jetzt packt { $packer }
figures-by-packer = Pakete je Packer
