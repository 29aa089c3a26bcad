### Fotos de la caja abierta.
journal-photo-kept = Se guardó una foto de la caja abierta
journal-photo-removed = Se quitó una foto de la caja abierta
setting-photo-on = su etiqueta espera una foto de la caja abierta
setting-photo-off = sin foto de la caja abierta
problem-photo-missing = El pedido { $order } sale con una foto de la caja abierta y aún no la hay.
    .advice = Haga la foto y luego imprima: tecla P en la pantalla Embalar, o packdesk photo add.
problem-photo-no-folder = No hay ninguna carpeta en la que una cámara deje sus imágenes.
    .advice = Elija una en Ajustes → Este puesto → Fotos de la caja abierta, o entregue el archivo de una imagen.
problem-photo-not-seen = No hay ninguna imagen nueva de esta caja en { $folder }.
    .advice = Haga la imagen con la cámara mientras el pedido está en la pantalla, espere a que esté escrita y vuelva a intentarlo.
problem-photo-too-large = La imagen { $file } supera 32 megabytes u 80 megapíxeles.
    .advice = Ponga la cámara en un tamaño menor: se guardan 1600 píxeles por lado.
problem-photo-unreadable = La imagen { $file } no se puede leer.
    .advice = Hágala de nuevo, en JPEG, PNG o GIF.
problem-photos-full = El pedido { $order } tiene { $most } fotos y no se guardan más.
    .advice = Quite antes una que no haga falta.
problem-no-such-photo = Esa foto no existe (o ya no).
    .advice = Vuelva a mirar el pedido: las fotos desaparecen pasados sus días.
personal-photos = Fotos de cajas abiertas
personal-outside-camera = Las imágenes que una cámara dejó en { $folder } y nadie recogió siguen allí hasta que usted las quite.
photo-mode-never = Sin fotos, salvo donde una regla la pida
photo-mode-asked = Se piden; ninguna etiqueta espera
photo-mode-required = Obligatorias antes de la etiqueta
cli-photo-from = A partir de este total del pedido: { $amount }
cli-photo-folder = La carpeta de la cámara: { $folder }
cli-photo-removed = La foto { $photo } se quitó.
cli-photo-saved = Guardado: { $file }
cli-photos-none = No hay fotos.

# La ventana.

photos-title = Fotos de la caja abierta
photos-help = Lo que había en el paquete antes de cerrarlo. La foto se guarda con el envío, sin el lugar ni la hora de la cámara, y desaparece sola pasados sus días.
photos-mode = De qué pedidos
photos-from-on = Solo a partir de un total del pedido
photos-folder = La carpeta de la cámara
photos-folder-help = La carpeta en la que el programa de su cámara deja las imágenes. La más reciente se recoge y sale de la carpeta. Sin carpeta se elige el archivo de una imagen.
photos-folder-save = Recordar la carpeta
act-photo = Foto
act-photo-save = Guardar
act-photo-remove = Quitar
signal-photo = Primero la foto
signal-photo-next = Haga una foto de la caja abierta y después imprima
photo-needed = Haga una foto de la caja abierta antes de la etiqueta
photo-wanted = Haga una foto de la caja abierta
photo-taken = { $count ->
        [one] { $count } foto de este paquete
       *[other] { $count } fotos de este paquete
    }
photo-earlier = { $count ->
        [one] { $count } foto de un paquete anterior
       *[other] { $count } fotos de paquetes anteriores
    }
photo-of = Foto del { $when }
photo-of-packer = Foto del { $when }, preparado por { $packer }
photo-kept = La foto se ha guardado
