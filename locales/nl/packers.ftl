### Wie aan de paktafel inpakt.
command-packer = Inpakker: { $packer }
journal-shipment-packer = Ingepakt door { $packer }
problem-no-such-packer = Deze paktafel heeft geen inpakker “{ $packer }”.
    .advice = Voeg de naam toe onder Instellingen → Deze paktafel, of met packdesk packers add, en print het blad met commando’s opnieuw.
packers-nobody = niet gezegd
figures-packer = Inpakker

# The window.

packers-title = Inpakkers
packers-help = Elk heeft een badge op het blad met commando’s. Wie die scant, pakt vanaf dan in: dat staat in het logboek en in de cijfers.
packers-name = Naam van een inpakker
packers-none = Nog geen namen.
act-add-packer = Toevoegen
packers-remove = { $packer } weghalen
packers-now = Pakt hier in
packers-now-nobody = Niet gezegd
packers-took-over = { $packer } pakt nu in
figures-by-packer = Pakketten per inpakker
