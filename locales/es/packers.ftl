### Quién prepara en el puesto.
command-packer = Preparador: { $packer }
journal-shipment-packer = Preparado por { $packer }
problem-no-such-packer = Este puesto no tiene ningún preparador «{ $packer }».
    .advice = Añada el nombre en Ajustes → Este puesto, o con packdesk packers add, e imprima de nuevo la hoja de comandos.
packers-nobody = sin decir
figures-packer = Preparador

# The window.

packers-title = Preparadores
packers-help = Cada uno tiene una tarjeta en la hoja de comandos. Quien la escanea prepara desde entonces: consta en el historial y en las cifras.
packers-name = Nombre de un preparador
packers-none = Todavía no hay nombres.
act-add-packer = Añadir
packers-remove = Quitar a { $packer }
packers-now = Prepara aquí
packers-now-nobody = Sin decir
packers-took-over = Ahora prepara { $packer }
figures-by-packer = Paquetes por preparador
