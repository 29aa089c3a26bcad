### Who packs at the desk.
command-packer = Packer: { $packer }
journal-shipment-packer = Packed by { $packer }
problem-no-such-packer = This desk has no packer “{ $packer }”.
    .advice = Add the name under Settings → This desk, or with packdesk packers add, and print the sheet of commands again.
packers-nobody = nobody said
figures-packer = Packer

# The window.

packers-title = Packers
packers-help = Each has a badge on the sheet of commands. Who scans it packs from then on: it stands in the journal and in the figures.
packers-name = A packer’s name
packers-none = No names yet.
act-add-packer = Add
packers-remove = Take { $packer } away
packers-now = Packs here
packers-now-nobody = Nobody said
packers-took-over = { $packer } packs now
figures-by-packer = Parcels by packer
