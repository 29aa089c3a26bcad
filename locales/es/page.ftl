# What the page says. Sentences the station itself speaks are in the other files.

## The frame

rail = Pantallas
rail-find = Buscar
rail-help = Ayuda
act-help = El manual
help-contents = Índice del manual
help-search = Buscar en el manual
help-none = Ninguna página lo menciona.
help-language = El manual está en inglés.
rail-leave = Salir
rail-questions = { $count ->
    [one] { $count } etiqueta hace una pregunta
   *[other] { $count } etiquetas hacen una pregunta
}
screen-pack = Embalar
screen-orders = Pedidos
screen-spool = Impresión
screen-settings = Ajustes
technical = Texto técnico
dismiss = Cerrar
weight = Peso
weight-placeholder = p. ej. 1,4 kg
weight-wrong = Escriba un peso como 800 g o 1,4 kg
country-add = Añadir un país
country-remove = Quitar { $country }
side = { $side ->
    [length] Longitud en milímetros
    [width] Ancho en milímetros
   *[height] Alto en milímetros
}
size = { $length } × { $width } × { $height }
yes-or-no = { $so ->
    [yes] Sí
   *[no] No
}
name-taken = Este nombre ya existe

yes-key = s
no-key = n
key-enter = Enter
key-escape = Esc
key-space = Espacio
key-shift = Mayús
key-ctrl = Ctrl
key-alt = Alt
key-delete = Supr
key-backspace = ⌫
key-home = Inicio
key-end = Fin

## The status strip

status-strip = Cómo está la estación
status-unlinked = La estación no responde. No se ha perdido nada; la página vuelve a intentarlo por sí sola.
status-practice = Prácticas
status-shop = { $ever ->
    [yes] { $shop }: sincronizada { $when }
   *[no] { $shop }: aún sin sincronizar
}
status-shop-offline = { $ever ->
    [yes] { $shop }: sin conexión, sincronizada { $when }
   *[no] { $shop }: sin conexión
}
status-outbox = { $count ->
    [0] Bandeja de salida vacía
   *[other] { $count } por avisar a la tienda
}
status-outbox-aside = { $count ->
    [one] { $count } aviso apartado
   *[other] { $count } avisos apartados
}
status-no-printer = Aún no hay impresora
status-printer = { $waiting ->
    [0] { $printer }: lista
   *[other] { $printer }: { $waiting } en espera
}
status-printer-problem = { $waiting ->
    [0] { $printer } requiere atención
   *[other] { $printer } requiere atención, { $waiting } en espera
}
status-numbers = { $count ->
    [0] No quedan números
    [one] Queda { $count } número
   *[other] Quedan { $count } números
}
status-other-desk = Otra ventana de Packdesk lleva este puesto

## Acts, as buttons, in the palette and on the page of keys

act-add = Añadir
act-add-box = Añadir caja
act-add-carrier = Añadir transportista
act-add-contract = Añadir contrato
act-add-method = Añadir método de envío
act-add-pattern = Añadir patrón
act-add-printer = Añadir impresora
act-add-range = Añadir rango
act-add-rate = Añadir tipo de cambio
act-add-rule = Añadir regla
act-add-sender = Añadir dirección
act-add-shop = Añadir tienda
act-alternatives = Enviar con otro
act-back = Atrás
act-back-to-pack = Volver a embalar
act-batch-close = Cerrar
act-batch-stop = Detener
act-came-out = Sí, ha salido
act-cancel = Cancelar
act-check-again = Volver a comprobar
row-more = Más para { $name }
act-choose-file = Elegir archivos
act-clear = Vaciar
act-clear-shop-defaults = Todo como la estación
act-close = Cerrar
act-edit = Editar
act-edit-rule = Editar la regla
act-find-printers = Buscar impresoras
act-give-back = Devolver a las reglas
act-go-orders = Pedidos
act-go-pack = Embalar
act-go-settings = Ajustes
act-go-spool = Impresión
act-hold = Retener
act-keys = Teclas
act-leave-practice = Configurar mi tienda
act-look-up = Buscar
act-move-down = Bajar
act-move-up = Subir
act-next-part = Parte siguiente de los ajustes
act-next-row = Moverse
act-next-tab = Etapa siguiente
act-not-out = No, reimprimir
act-open = Abrir
act-open-order = Abrir el pedido
act-open-order-short = Abrir
act-palette = Buscar una acción, un pedido o un ajuste
act-prefer = Etiquetas por aquí
act-previous-row = Moverse arriba
act-print = Imprimir
act-print-selected = Imprimir
act-pull-up = Mostrar
act-release = Liberar
act-remove = Quitar
act-remove-rule = Quitar la regla
act-reprint = Reimprimir
act-restart = Reiniciar Packdesk
act-retry = Reintentar
act-rule-down = Bajar la regla
act-rule-up = Subir la regla
act-save = Guardar
act-search = Buscar
act-search-orders = Buscar en los pedidos
act-select = Seleccionar
act-select-all = Seleccionar todo
act-select-down = Seleccionar un tramo
act-set-method = Elegir el método a mano
act-set-size = Fijar las medidas a mano
act-set-weight = Fijar el peso a mano
act-sound = Activar o quitar el sonido
act-sync = Sincronizar
act-technical = Texto técnico
act-sync-all = Sincronizar todas las tiendas
act-sync-and-look = Sincronizar y volver a buscar
act-test-label = Etiqueta de prueba
act-toggle-rule = Activar o desactivar la regla
act-tried = Qué resultó de cada regla
act-undo = Deshacer
act-why-not = ¿Por qué no otro?

keys-scan = Un escaneo funciona en cualquier pantalla, esté donde esté el foco: muestra el pedido en Embalar.
palette-placeholder = Acción, pedido, cliente, ajuste…
palette-nothing = No se ha encontrado nada

## Stages

stage-all = Todos
stage-title-ready = Listos
stage-title-held = Retenidos
stage-title-waiting = En espera
stage-title-booking = Con el transportista
stage-title-labelled = Etiquetados
stage-title-shipped = Enviados
stage-title-cancelled = Cancelados
stage-title-closed = Cerrados

## Pack: the great strip

signal = Qué hacer ahora
signal-idle = Escanee un pedido
signal-idle-next = Cualquier código de barras del pedido, su número o un número de seguimiento. También se puede teclear.
signal-unknown = No encontrado
signal-unknown-next = Ningún pedido lleva { $code }. Aparte el paquete y escanee el siguiente.
signal-several = ¿Cuál?
signal-several-next = Varios pedidos llevan { $code }. Elija con las flechas y pulse Enter.
signal-failed = No ha funcionado
signal-ready = Escanee otra vez o pulse Enter para imprimir
signal-ready-next = La etiqueta se hace y se imprime al momento; anúlela si el paquete no sale.
signal-late = Tarde: plazo incumplido
signal-late-next = El paquete perdió su entrega al transportista. Escanee otra vez o pulse Enter para imprimir igualmente.
signal-held = Retenido: aún no enviar
signal-waiting = Espere: la tienda no está lista
signal-waiting-next = { $from ->
    [file] Está sin pagar o en pausa, según su archivo de pedidos. Aparte el paquete; importe un archivo más reciente cuando esté pagado. O libérelo en su página.
   *[shop] Está sin pagar o en pausa en la tienda. Aparte el paquete; queda listo por sí solo cuando la tienda lo diga. O libérelo en su página.
}
signal-booking = Con el transportista
signal-booking-next = Se pidió la etiqueta al transportista y no ha respondido. Aparte el paquete; pulse O para la página del pedido, que quizá haga una pregunta.
signal-labelled = Ya tiene su etiqueta
signal-labelled-next = La etiqueta se hizo antes y aún no ha salido.
signal-shipped = Ya enviado
signal-shipped-next = Su etiqueta ya salió antes. Pulse Ctrl+Mayús+P para imprimir la misma etiqueta otra vez.
signal-cancelled = Cancelado: no embalar
signal-cancelled-next = La tienda retiró este pedido. Devuelva los artículos a la estantería.
signal-closed = Nada que enviar
signal-closed-next = Se envió en otro lugar, o nada de él se envía.
signal-shipping = Haciendo la etiqueta
signal-shipping-next = Un momento
signal-refused = Sin etiqueta
signal-scale-settles = La báscula aún se mueve
signal-scale-settles-next = La etiqueta se imprime por sí sola cuando el paquete está quieto.
signal-queued = Esperando a la impresora
signal-queued-next = { $printer } la imprime a continuación.
signal-needs-you = La impresora le necesita
signal-sending = Imprimiendo
signal-sending-next = La etiqueta va de camino a { $printer }.
signal-sent = Imprimiendo
signal-sent-next = { $printer } la tiene; falta que diga que ha salido.
signal-printed = Etiqueta impresa
signal-printed-next = Péguela. Ya se puede escanear lo siguiente.
signal-printed-parcels = { $parcels } etiquetas impresas
signal-printed-parcels-next = Pegue una en cada paquete. Ya se puede escanear lo siguiente.
signal-handed-over = Etiqueta enviada
signal-handed-over-next = { $printer } no puede decir si ha salido: mírelo. Ya se puede escanear lo siguiente.
signal-question = ¿Ha salido la etiqueta?
signal-question-next = Mire { $printer } y responda con Alt+S (sí) o Alt+N (no).
signal-print-failed = La etiqueta no se ha impreso

## Pack: the order

pack-entry = Teclee un número de pedido
pack-entry-next = Pulse Enter para buscarlo
pack-order = Pedido { $number }
pack-placed = comprado { $when }
pack-items = { $count ->
    [one] artículo
   *[other] artículos
}
pack-to = Se envía a
pack-chosen = Elegido al comprar
pack-chosen-nothing = Nada
pack-with = Se envía con
pack-no-method = Aún nada
due = { $whole ->
    [yes] { $when ->
        [missed] Tarde: debía entregarse el { $day }
        [soon] Entregar hoy
        [today] Entregar hoy
        [tomorrow] Entregar mañana
       *[later] Entregar a más tardar el { $day }
    }
   *[no] { $when ->
        [missed] Tarde: debía entregarse el { $day } a las { $time }
        [soon] Entregar ya: antes de las { $time }
        [today] Entregar hoy antes de las { $time }
        [tomorrow] Entregar mañana antes de las { $time }
       *[later] Entregar el { $day } antes de las { $time }
    }
}
due-chip = { $when ->
    [missed] tarde
    [soon] antes de las { $time }
    [today] { $whole ->
        [yes] hoy
       *[no] hoy { $time }
    }
    [tomorrow] mañana
   *[later] { $day }
}
alternatives-title = Qué podría llevarlo
alternatives-none = Ningún otro método puede llevar este paquete.
pack-customer-note = El cliente escribe: { $note }
pack-unshipped = { $count ->
    [one] { $count } línea más no se envía (descarga, vale, servicio)
   *[other] { $count } líneas más no se envían (descargas, vales, servicios)
}
pack-several = Pedidos con este código
pack-oldest = Siguientes por embalar
pack-empty = Ningún pedido está listo. Los nuevos aparecen aquí por sí solos.
pack-empty-shelf = Todos los pedidos listos están en el estante.
pack-side = Impresora y etiqueta
pack-side-waits = La etiqueta se ve aquí antes de imprimirse.
pack-printer = { $waiting ->
    [0] Lista · { $size } · { $dpi } dpi
   *[other] { $waiting } en espera · { $size } · { $dpi } dpi
}
pack-job = { $state ->
    [printed] Impresa por { $printer } a las { $when }
    [failed] Fallida en { $printer } a las { $when }
    [unknown] No se sabe desde las { $when } si { $printer } la imprimió
    [queued] Espera a { $printer } desde las { $when }
    [sent] { $evidence ->
        [handed_over] Entregada a { $printer } a las { $when }
       *[other] De camino a { $printer } desde las { $when }
    }
   *[other] De camino a { $printer } desde las { $when }
}
hint-other-barcode = Escanee otro código de barras del mismo pedido, o el número del albarán.
hint-not-pulled = Un pedido muy reciente puede no estar aún aquí: sincronice las tiendas y vuelva a buscar.
hint-set-aside = Aparte el paquete. Ya se puede escanear lo siguiente.

label-picture = La etiqueta del pedido { $number }
label-by-carrier = El transportista hace la etiqueta cuando se reserva
label-would-be = Tal como se imprimirá; entonces recibe su número
label-made = Tal como se hizo
label-none = Aún no hay etiqueta

practice-banner = Estación de prácticas: aquí todo es ficticio; las etiquetas van a una impresora de prácticas.
practice-leave = Configurar mi tienda

## Orders

orders-search = Número, nombre, ciudad, SKU…
orders-search-short = Buscar
orders-count = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
orders-selected = { $count ->
    [one] { $count } pedido seleccionado
   *[other] { $count } pedidos seleccionados
}
orders-select = Seleccionar el pedido { $number }
orders-none = Aquí no hay pedidos.
orders-none-found = Ningún pedido cumple estos filtros. Esc los quita.
column-number = Número
column-name = Nombre
column-place = Destino
column-method = Se envía con
column-items = Artículos
column-total = Total
column-placed = Comprado
column-due = Entregar
column-stage = Etapa
column-quantity = Cant.
column-item = Artículo
column-sku = SKU
column-price = Precio
column-job = Trabajo
column-document = Qué
column-state = Estado
column-printer = Impresora
column-when = Cuándo
filter-shop = Tienda
filter-any-shop = Toda tienda
filter-country = País
filter-any-country = Todos los países
filter-method = Método de envío
filter-any-method = Todos los métodos
filter-sort = Orden de la lista
sort-due = Lo más urgente
sort-number = Por número
sort-name = Por nombre

batch-running = Imprimiendo { $done } de { $total }
batch-done = { $rest ->
    [0] { $shipped ->
        [one] { $shipped } etiqueta impresa
       *[other] { $shipped } etiquetas impresas
    }
   *[other] { $shipped ->
        [one] { $shipped } etiqueta hecha, por imprimir: { $rest }
       *[other] { $shipped } etiquetas hechas, por imprimir: { $rest }
    }
}
batch-refused = { $refused ->
    [one] { $refused } pedido rechazado
   *[other] { $refused } pedidos rechazados
}
batch-stopped = Detenido antes del final.

## Order

order-decision = Cómo se envía, y por qué
order-price = cuesta { $price }
order-set-sender = Dirección a mano
tried-matched = Se aplica
tried-not = No se aplica
order-see-rule = Ver la regla
order-method-by-rules = Según las reglas
order-hold-reason = Por qué tiene que mirarlo una persona
order-hold-plain = Retenido a mano
order-overridden = El pedido { $number } se ha cambiado a mano
order-lines = Qué contiene
order-line-bodyless = no se envía
order-total = { $payment ->
    [paid] Total, pagado
    [unpaid] Total, no pagado
    [refunded] Total, reembolsado
   *[unknown] Total
}
order-facts = Lo que dice la tienda
order-service-point = Punto de recogida
order-reference = Referencia de la tienda
order-placed = Comprado
order-received = Recibido aquí
order-tags = Marcas
order-tracking = { $count ->
    [one] Número de seguimiento
   *[other] Números de seguimiento
}
order-shipments = Envíos
shipment-direction = { $direction ->
    [return] Devolución { $sequence }
   *[outgoing] { $sequence ->
        [1] Al cliente
       *[other] Al cliente, envío { $sequence }
    }
}
shipment-state = { $state ->
    [planned] { $booking ->
        [unclear] no se sabe si se reservó
       *[other] reservándose
    }
    [booked] reservado, aún sin etiqueta
    [kept] reservado por adelantado, etiqueta guardada
    [labelled] etiqueta hecha
    [shipped] la etiqueta ha salido
    [failed] no reservado
   *[voided] anulado
}
parcel-state = { $state ->
    [planned] aún sin etiqueta
    [labelled] etiqueta hecha
    [shipped] la etiqueta ha salido
   *[voided] anulado
}
parcel-no-number = aún sin número
act-void = Anular la etiqueta
act-replacement = Reposición
act-return-label = Etiqueta de devolución
further-title = { $direction ->
    [return] Una etiqueta de devolución para este pedido
   *[outgoing] Otro envío de este pedido
}
further-about = { $direction ->
    [return] Una etiqueta para el camino de vuelta, con un número propio: se hace y se imprime al momento.
   *[outgoing] Una reposición o una parte, con etiqueta y número propios: se hace y se imprime al momento, y se avisa a la tienda cuando ha salido.
}
act-make-label = Hacer la etiqueta
further-made = { $direction ->
    [return] Etiqueta de devolución hecha: { $numbers }
   *[outgoing] Otra etiqueta hecha: { $numbers }
}
void-title = Anular la etiqueta del pedido { $order }
void-numbers = { $count ->
    [one] El número { $numbers } no se vuelve a usar.
   *[other] Los números { $numbers } no se vuelven a usar.
}
void-order = { $direction ->
    [return] El pedido se queda como está; la devolución se puede hacer de nuevo.
   *[outgoing] El pedido se puede volver a embalar, salvo que siga vigente otra etiqueta suya.
}
void-waiting = Lo que aún espera a una impresora se saca de su cola.
void-told = Si se avisó a la tienda de que se envió, se le avisa de que se anuló.
void-reason = ¿Por qué?
void-done = { $cancelled ->
    [0] La etiqueta del pedido { $order } se ha anulado.
    [one] La etiqueta del pedido { $order } se ha anulado; se ha sacado 1 trabajo de impresión.
   *[other] La etiqueta del pedido { $order } se ha anulado; se han sacado { $cancelled } trabajos de impresión.
}
booking-question = ¿Se hizo en { $carrier } la etiqueta del pedido { $order }?
booking-question-about = Se preguntó a { $carrier } y su respuesta se perdió. Busque allí la referencia { $reference }. Hasta que se responda, el pedido no se envía de otra manera.
booking-question-asked = Última pregunta: { $when }, { $attempts ->
    [one] una vez.
   *[other] { $attempts } veces.
}
booking-question-number = { $of ->
    [1] Número del paquete
   *[other] Número del paquete { $parcel } de { $of }
}
booking-question-made = El pedido { $order } está reservado
booking-question-absent = El transportista no tiene el pedido { $order }; se puede volver a embalar
act-booking-made = Se hizo: estos son los números
act-booking-absent = No está allí
order-jobs = Trabajos de impresión
order-timeline = Qué ha pasado
order-status = { $status ->
    [open] por enviar
    [waiting] aún no
    [cancelled] ya no
   *[completed] hecho
}

## Spool

job-state = { $state ->
    [queued] En espera
    [sending] Enviándose
    [sent] { $evidence ->
        [handed_over] Entregado al sistema
        [sent_on] Enviado; no puede decir más
       *[other] Enviado, a la espera de respuesta
    }
    [printed] { $evidence ->
        [file] Escrito en un archivo
        [person] Ha salido, según una persona
        [host_status] Impreso, según su estado
       *[other] Impreso
    }
    [unknown] ¿Ha salido?
    [cancelled] Sacado
   *[failed] Fallido
}
spool-questions = Etiquetas que hacen una pregunta
spool-none = Aún no se ha impreso nada.
spool-waiting = { $count ->
    [0] Lista, no espera nada
    [one] Espera { $count } etiqueta
   *[other] Esperan { $count } etiquetas
}

## Settings

settings-printers = Impresoras
settings-shops = Tiendas
settings-import = Importar archivos
settings-sender = Direcciones de remitente
settings-defaults = Valores por defecto
settings-methods = Transportistas y métodos
settings-boxes = Cajas
settings-checkout = Elección del cliente
settings-rules = Reglas
settings-rates = Tipos de cambio
settings-numbers = Números
settings-desk = Este puesto
settings-doctor = Diagnóstico
conflict-title = { $who } ha cambiado los ajustes entretanto
conflict-somebody = alguien
conflict-about = No se ha sobrescrito nada, y de lo suyo aún no se ha guardado nada.
conflict-theirs = Lo que ha cambiado { $who }
conflict-yours = Lo que usted cambiaría
conflict-both = { $count ->
    [one] Los dos han cambiado esto. ¿Cuál vale?
   *[other] Los dos han cambiado esto. ¿Cuáles valen?
}
conflict-pick-mine = Lo suyo:
conflict-pick-theirs = Lo del otro:
conflict-removed = quitado
conflict-pick-first = Elija primero lo que vale.
act-take-theirs = Tomar lo del otro, dejar lo mío
act-mine-on-top = Poner lo mío encima
act-restore-anyway = Restaurar a pesar de ello
settings-saved = { $count ->
    [0] Guardado. Todos los pedidos se envían como antes.
    [one] Guardado. { $count } pedido se envía ahora de otra manera.
   *[other] Guardado. { $count } pedidos se envían ahora de otra manera.
}

about-printers = Una imprime las etiquetas; otra puede imprimir los documentos. Cada una se dibuja como es; al lado está lo que le impide imprimir.
printers-looking = Buscando por USB, puertos serie, la red y en el sistema…
printers-found = { $count ->
    [0] No se ha encontrado ninguna impresora. Enciéndala y vuelva a buscar, o añádala por su dirección.
    [one] { $count } impresora encontrada
   *[other] { $count } impresoras encontradas
}
printers-none = Aún no hay impresora. Deje que Packdesk busque una, o añádala por su dirección.
printer-name = Nombre
printer-connection = Cómo se llega a ella
printer-language = Qué admite
printer-dpi = Resolución
printer-label = Etiqueta cargada
act-ask-printer = Preguntar a la impresora
printer-told = La impresora dice: { $model }
printer-told-nothing = ningún modelo; no responde nada
printer-proof = Prueba de impresión
printer-preferred = Imprime las etiquetas
printer-saved = { $printer } se ha guardado
printer-removed = { $printer } se ha quitado
printer-tested = Una etiqueta de prueba va de camino a { $printer }
printer-proves = { $proof ->
    [odometer] Cuenta sus etiquetas
    [host_status] Su estado; no cuenta nada
   *[hand_over] Una persona mira
}
connection = { $kind ->
    [tcp] Red (puerto 9100)
    [usb_device] Dispositivo de impresora USB
    [usb] USB por sus identificadores
    [serial] Puerto serie
    [queue] Cola de impresión del sistema
   *[folder] Carpeta de archivos
}
connection-host = Dirección
connection-port = Puerto
connection-device = Dispositivo
connection-baud = Bits por segundo
connection-vendor = ID de fabricante
connection-product = ID de producto
connection-serial = Número de serie
connection-serial-help = Vacío: la única que hay.
connection-queue = Cola
connection-queue-help = Su nombre en el sistema, o una dirección ipp://.
connection-folder = Carpeta

about-shops = De dónde vienen los pedidos y a quién se avisa de lo enviado. Las claves se guardan en el llavero del sistema y no se vuelven a mostrar.
shops-none = Aún no hay tienda. Añada una, o importe archivos.
shop-name = Nombre
shop-kind = Tipo
shop-key-kept = ya en el llavero
shop-status = Estado en la tienda
shop-status-means = Significado en el puesto
shop-status-add = Añadir un estado
shop-unreadable-key = Su clave no se puede leer:
shop-syncing = Sincronizando…
shop-pulled = Sincronizada { $when }
shop-pull-so-far = { $done ->
    [one] { $done } pedido hasta ahora
   *[other] { $done } pedidos hasta ahora
}
shop-pull-of = { $done } de { $total } pedidos
shop-never-pulled = Aún sin sincronizar
shop-no-key = No tiene clave: edite la tienda e introduzca una.
shop-saved = { $shop } se ha guardado
shop-removed = { $shop } se ha quitado; sus pedidos se quedan
shop-synced = { $shop }: { $added } nuevos, { $changed } modificados, { $told ->
    [one] { $told } envío avisado
   *[other] { $told } envíos avisados
}
outbox-title = { $count ->
    [0] Por avisar a tiendas y transportistas
   *[other] Por avisar a tiendas y transportistas: { $count }
}
outbox-empty = Todos saben lo que se ha enviado y lo que se ha anulado.
outbox-target = A
outbox-what = Qué
outbox-message = { $kind ->
    [shipped] se ha enviado
    [withdrawn] la etiqueta se ha anulado
   *[void_booking] la reserva ya no hace falta
}
outbox-state = { $state ->
    [due] sale { $when } ({ $attempts ->
        [0] aún sin intentar
        [one] intentado una vez
       *[other] intentado { $attempts } veces
    })
    [trying] saliendo ahora
    [set_aside] apartado: se rechaza
    [dropped] ya no hace falta
   *[done] avisado
}

about-import = Exportaciones de pedidos de WooCommerce y Shopify, JSON Lines de Packdesk, y cualquier otra tabla cuyas columnas se hayan dicho. Importar un archivo dos veces no cambia nada.
import-shop = Los pedidos son de
import-shop-by-format = una tienda con el nombre del archivo
import-drop = Suelte aquí archivos de pedidos
import-formats = CSV (coma, punto y coma o tabulador) o JSON Lines
import-running = { $done ->
    [0] Leyendo { $file }
   *[other] Leyendo { $file }: { $done } pedidos
}
import-format = { $format ->
    [woocommerce] CSV de WooCommerce, para { $shop }
    [shopify] CSV de Shopify, para { $shop }
    [packdesk] JSON Lines de Packdesk, para { $shop }
    [columns] Tabla según sus columnas, para { $shop }
   *[other] { $format }, para { $shop }
}
import-added = Nuevos
import-changed = Modificados
import-unchanged = Sin cambios
import-refused = Rechazados
import-line = Línea
import-column = Columna
import-expected = Esperado
import-found = Encontrado
import-order = Pedido rechazado entero
import-how-read = Leído así: { $how }
import-read-as = { $what ->
    [point] Volver a leer: un punto antes de los decimales (1,234.50)
    [comma] Volver a leer: una coma antes de los decimales (1.234,50)
    [day-first] Volver a leer: primero el día (31/12/2026)
    [month-first] Volver a leer: primero el mes (12/31/2026)
   *[other] Volver a leer como { $what }
}
import-not-understood = Importado, pero no entendido
import-lines = { $count ->
    [one] en { $count } línea
   *[other] en { $count } líneas
}
import-passed-over = { $count ->
    [one] Un pedido dice otra cosa en este archivo, y nada más reciente de lo que se conoce. Queda como está: { $orders }
   *[other] { $count } pedidos dicen otra cosa en este archivo, y nada más reciente de lo que se conoce. Quedan como están: { $orders }
}
import-take-newest = Tomarlos como están en el archivo
import-unknown-columns = Columnas que no dicen nada a Packdesk: { $columns }
import-more = { $count ->
    [one] y { $count } fila más
   *[other] y { $count } filas más
}

about-sender = De dónde salen los paquetes.
sender-address = Dirección de remitente
sender-name = Nombre corto
sender-name-help = Las reglas y los valores por defecto la llaman así, como «norte».
senders-title = Otras direcciones
senders-none = Ninguna. Las reglas, las tiendas y Dynamic Checkout pueden enviar desde otras direcciones.
address-company-label = Empresa
address-name-label = Nombre
address-street-label = Calle y número
address-street2-label = Más (piso, edificio)
address-postal-code-label = Código postal
address-city-label = Ciudad
address-country-label = País
address-phone-label = Teléfono
address-email-label = Correo electrónico
defaults-method = Método de envío
defaults-no-method = Ninguno
defaults-weight = Peso si nadie lo ha medido
defaults-size = Medidas del paquete
about-defaults = Lo que vale donde no dicen nada ni el pedido, ni la elección del cliente, ni una regla.
defaults-whose = Valores por defecto de
defaults-station = Estación
defaults-own = tiene los suyos
defaults-inherited = Como la estación
defaults-parcel = Paquete
defaults-method-help = Se usa donde sirve para el pedido; si no, el mejor que sirva.
defaults-ship-from = Se envía desde
defaults-station-address = La dirección de la estación
defaults-papers = Etiqueta y aduana
defaults-delivery-note = El repartidor lee en la etiqueta
defaults-nothing = Nada
defaults-print-order-number = Número de pedido en la etiqueta
defaults-invoice-number = Número de pedido = número de factura
defaults-export-reason = Motivo de exportación
defaults-unset = Sin fijar
defaults-insure = Seguro
defaults-no-insurance = Sin asegurar
defaults-prefer = Cuando hay que encontrar un método
defaults-prefer-help = Va antes que el precio, y nunca impide enviar.
defaults-any = No importa
insure-kind = { $kind ->
    [amount] Un importe fijo
   *[percent] Una parte del valor
}
prefer-feature = { $with ->
    [yes] Con
   *[no] Sin
}
prefer-lead = Plazo máximo (días)
export-reason = { $reason ->
    [sale] Venta
    [gift] Regalo
    [documents] Documentos
    [sample] Muestra
   *[return] Mercancía devuelta
}

about-boxes = Las cajas de este puesto. Una regla puede elegir una; con ella vienen sus medidas exteriores y su propio peso.
boxes-none = Aún no hay cajas.
box-name = Nombre
box-size = Medidas exteriores
box-size-help = Los tres lados, en milímetros.
box-weight = Peso en vacío

about-rates = Los importes en dos monedas solo se comparan con los tipos de cambio que usted fije. Sin uno, la condición no se cumple y lo dice.
rates-none = Aún no hay tipos de cambio.
rate-from = De
rate-to = A
rate-value = Cuánto vale un { $from } en { $to }

about-methods = Con qué se envía, primero lo preferido. Los transportistas propios toman sus números del rango propio.
methods-none = Aún no hay método de envío.
method-name = Nombre
method-carrier = Transportista
method-min = Desde
method-max = Hasta
method-service = Servicio del transportista
method-service-help = El nombre que le da el transportista, como «dpd:home»; con él se reserva la etiqueta.
method-services = { $count ->
    [one] { $count } servicio: teclee o elija
   *[other] { $count } servicios: teclee o elija
}
act-list-services = Servicios a { $to }
method-option = Opción
method-option-help = Los métodos con la misma opción son sus tramos de peso; una regla puede nombrar la opción.
method-limits = Límites
method-max-size = Paquete más grande
method-girth = Contorno máximo (mm)
method-girth-help = Longitud más dos veces ancho y alto.
method-divisor = Divisor volumétrico
method-divisor-help = Centímetros cúbicos que cuentan como un kilo, como 5000. Vacío: el volumen no cuenta.
method-way = El camino
method-last-mile = Se entrega
method-first-mile = Cómo llega al transportista
method-lead = Plazo (días)
method-cut-off = Hora límite
method-offers = Qué ofrece
method-signature = Firma
method-age-check = Verificación de edad
method-insurance = Asegurado hasta
method-incoterms = Incoterms
method-incoterms-help = Ninguno significa cualquiera.
method-contracts-help = Ninguno significa que no necesita contrato.
method-where = Adónde va, y cuánto cuesta
method-zones = { $count ->
    [one] { $count } zona
   *[other] { $count } zonas
}
last-mile = { $to ->
    [door] A domicilio
    [mailbox] En el buzón
   *[service_point] En punto de recogida
}
first-mile = { $by ->
    [pickup] Lo recoge
    [drop_off] Se le lleva
   *[any] De ambas formas
}
offer = { $offer ->
    [never] Nunca
    [on_request] A petición
   *[always] Siempre
}
zones-title = Zonas y precios
zones-help = Cuenta la primera zona que cubre una dirección. Con zonas, no va a ningún otro sitio.
zone-countries = Países
zone-postal = Códigos postales
zone-days = Días
zone-weight = hasta…
zone-cell = { $column }, zona { $zone }
zone-up-to = Peso de la columna de precios { $column }
zone-add = Añadir zona
zone-add-weight = Peso
zone-remove = Quitar la zona { $zone }
zone-remove-weight = Quitar la columna { $weight }
zone-currency = Moneda
zone-paste = Un bloque copiado de una hoja de cálculo se puede pegar en cualquier celda, con o sin su encabezado.
zone-bad = { $count ->
    [one] Una celda no se puede leer: los países son códigos como NL; los códigos postales, como BE 1000-1999; los precios, como 4,95.
   *[other] { $count } celdas no se pueden leer: los países son códigos como NL; los códigos postales, como BE 1000-1999; los precios, como 4,95.
}
method-weights = { $least } – { $most }
method-countries-label = Países
method-countries-help = Ninguno significa a todas partes.
method-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
method-everywhere = A todas partes
carrier-account-title = Conexión
carrier-account-kind = De dónde salen sus etiquetas
carrier-account-help = Con una cuenta, las etiquetas se reservan por la red y se facturan.
carrier-account-help-own = Las etiquetas se dibujan aquí, con números propios; no se pregunta a nadie.
carrier-account-saved = La cuenta con { $carrier } se ha guardado
carrier-account-removed = La cuenta con { $carrier } se ha quitado
act-test-account = Probar la cuenta
act-remove-account = Quitar la cuenta
carriers-title = Transportistas
carriers-help = Un transportista desactivado no envía nada; los pedidos para los que se eligió lo dicen.
carrier-on = Enviar con { $carrier }
carrier-but = en uso, pero no para { $shops }
carrier-off-for = No para pedidos de
contracts-title = Contratos
contracts-help = Quién paga, y a qué precios. Una regla puede pedir uno.
contract-new = Contrato nuevo
contract-name = Contrato
contract-own = el mío
carrier-name = Nombre
carrier-active = { $active ->
    [yes] en uso
   *[no] sin usar
}
carrier-ships = La estación envía con él
carrier-tracking-url = Página de seguimiento
carrier-tracking-url-help = El número va donde está {"{number}"}. Vacío: ninguna.

about-checkout = Lo que eligen los clientes al comprar, y con qué se envía: un método o un deseo. Lo que no está asignado sigue las reglas y los valores por defecto.
checkout-none = Ningún pedido nombra aún un método de entrega.
checkout-name = Los clientes eligen
checkout-empty = nada
checkout-orders = Pedidos
checkout-count = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
checkout-ships-with = Con qué se envía { $name }
checkout-unmapped = Sin asignar
checkout-flag = sin asignar
checkout-for = Vale para
checkout-scope = De quién es { $name }
checkout-only = Solo { $shop }
checkout-by-pattern = por el patrón { $pattern }
checkout-as-pattern = Como { $pattern }
checkout-summary = { $unmapped ->
    [0] Todos los nombres están asignados.
    [one] Uno de { $count } nombres aún no está asignado; { $orders ->
        [one] lo tiene un pedido
       *[other] lo tienen { $orders } pedidos
    }.
   *[other] { $unmapped } de { $count } nombres aún no están asignados; { $orders ->
        [one] los tiene un pedido
       *[other] los tienen { $orders } pedidos
    }.
}
patterns-title = Patrones
patterns-help = Una fila para muchos nombres: * vale por cualquier cosa, ? por un carácter. La fila propia de un nombre va primero; de varios patrones cuenta el de más arriba.
patterns-none = Aún no hay patrones.
pattern-name = Patrón
pattern-example = p. ej. *express*
pattern-covers = { $of ->
    [one] cubre { $count } de { $of } nombre
   *[other] cubre { $count } de { $of } nombres
}
wish-methods = Métodos de envío
wish-options = Opciones, en el tramo de peso que sirve
wish-wishes = Deseos
wish-plain = { $wish ->
    [cheapest] El más barato que sirve
   *[fastest] El más rápido que sirve
}
wish-of = { $wish ->
    [cheapest] El más barato de { $methods }
   *[fastest] El más rápido de { $methods }
}
wish-carrier-best = El mejor de { $carrier }
wish-gone = { $name } (ya no existe)

about-rules = Se prueban de arriba abajo; si dos reglas fijan lo mismo, gana la posterior.
rules-none = Aún no hay reglas: deciden la elección del cliente y los valores por defecto.
rule-name = Nombre
rule-unnamed = Regla sin nombre
rule-active = { $rule } está activa
rule-matching = Cuando
rule-matching-all = se cumplen todas las condiciones
rule-matching-any = se cumple alguna condición
rule-if = Si
rule-then = Entonces
rule-fact = Qué se mira
rule-operator = Cómo se compara
rule-value = Valor
rule-act = Qué ocurre
rule-no-conditions = Sin condición: todos los pedidos.
rule-add-condition = Añadir condición
rule-add-action = Añadir acción
rule-note-placeholder = Lo que debe saber el preparador
rule-sentence = Si { $conditions }, entonces { $actions }.
rule-always = Para todos los pedidos: { $actions }.

about-numbers = Lo que gastan las etiquetas dibujadas aquí: números SSCC de su prefijo GS1 de empresa, o bloques asignados por un transportista. Un número se usa una sola vez.
ranges-none = Aún no hay números. Sin ellos, los transportistas propios no pueden imprimir etiquetas.
range-carrier = Transportista
range-next = Siguiente correlativo
range-next-help = Los números gastados siguen gastados.
range-last = Último correlativo
range-warn = Avisar por debajo de
range-left = { $count ->
    [one] número restante
   *[other] números restantes
}
range-span = Siguiente { $next }, último { $last }.
range-warns = Avisa por debajo de { $warn }.
range-low = Es hora de conseguir más: pida el bloque siguiente y añádalo.
range-saved = { $count ->
    [one] A { $carrier } le queda { $count } número
   *[other] A { $carrier } le quedan { $count } números
}

about-desk = Lo que pertenece a este equipo.
desk-language = Idioma
desk-language-help = Mientras no elija, el puesto habla el idioma del sistema.
language-en = English
language-fr = Français
language-de = Deutsch
language-nl = Nederlands
language-es = Español
language-it = Italiano
desk-sound = Sonido
desk-sound-help = Correcto, impreso, atención y error se distinguen con los ojos cerrados.
desk-sound-on = Sonido activado
desk-tone = { $tone ->
    [right] Correcto
    [done] Impreso
    [attention] Atención
   *[wrong] Error
}
desk-volume = Volumen
desk-sound-own = Cada uno puede ser un sonido propio: un archivo de hasta 3 segundos y 200 kB.
desk-sound-usual = el sonido habitual
desk-sound-large = { $file } pasa de 200 kB. Elija un sonido más corto.
desk-sound-long = { $file } dura más de 3 segundos. Elija un sonido más corto.
desk-sound-unreadable = Este puesto no puede reproducir { $file }. Pruebe un archivo WAV o MP3.
act-own-sound = Elegir un sonido para «{ $name }»
act-usual-sound = Sonido habitual
act-usual-sound-of = Sonido habitual para «{ $name }»
desk-aloud = Leer en voz alta qué hacer ahora
desk-aloud-help = Con la voz del sistema, después de cada escaneo.
desk-aloud-none = Este sistema no tiene voz para leer. Instale una y abra Packdesk de nuevo.
desk-station = Estación
desk-version = Versión
desk-folder = Carpeta

about-doctor = En qué se apoya el puesto: su carpeta, llavero, puertos, fuentes, impresoras y números.
doctor-running = Comprobando…
doctor-verdict = { $verdict ->
    [fine] Bien:
    [attention] Atención:
   *[wrong] Error:
}
doctor-summary = { $worst ->
    [fine] Todo está como debe
    [attention] Funciona, pero alguien debería mirarlo
   *[wrong] Algo no funciona
}
support-title = Para un técnico
support-about = Lo que ayuda a encontrar un fallo, en un solo archivo: versión, diagnóstico, ajustes sin textos, registro, modelos de impresoras. No lleva clientes, direcciones, notas ni claves; una lista en el archivo dice lo que se ha omitido.
act-save-support = Guardar archivo de soporte
support-saved = { $name } se ha guardado

## The first label

carrier-first = Los métodos pertenecen a un transportista. Las etiquetas propias necesitan uno: dele el nombre que conocen sus clientes.

welcome-title = Configurar mi tienda
welcome-lead = La estación de prácticas le ha enseñado cómo funciona todo. La suya empieza vacía; estos cinco pasos hacen que imprima:
welcome-keeps = La estación de prácticas se queda donde está y se puede volver a abrir.
welcome-left = Su estación está lista
welcome-restart = Se abre cuando Packdesk se reinicia.
welcome-restart-by-hand = Cierre Packdesk y vuelva a abrirlo: abre su propia estación.

## What goes wrong in the page itself

problem-station-closing = La estación se está cerrando.
    .advice = No se ha perdido nada. Ábrala de nuevo y lo que espera continuará.
problem-station-silent = La estación no responde.
    .advice = No se ha perdido nada. Compruebe que Packdesk sigue en marcha en este equipo; la página vuelve a intentarlo por sí sola.
problem-page-fault = La página ha cometido un error.
    .advice = Vuelva a intentarlo. Si se repite, pulse F5 y avise a quien se ocupa de Packdesk, con el texto técnico.

## Backups, and whether this is the station

settings-backups = Copias de seguridad
about-backups = Toda la estación en un archivo, que se hace cada hora por sí solo y se restaura cuando hace falta.
status-station-question = ¿Es esta la estación?
act-make-backup = Hacer copia ahora
act-restore-backup = Restaurar
backup-made = La copia de seguridad se ha hecho y se ha vuelto a leer: { $file }
backup-rhythm = { $on ->
    [yes] Se hace una copia de seguridad cada hora
    [practice] La estación de prácticas no hace ninguna por sí sola
   *[no] No se hace ninguna por sí sola
}
backup-on = Por sí sola
backup-on-yes = Cada hora, guardada un día; una de cada día, guardada un mes
backup-on-no = Nunca
backup-folder = Carpeta
backup-folder-help = Mejor en otro disco. Vacío: la carpeta «backups» dentro de la de la estación.
backups-there = { $count ->
    [0] Aún no hay copia de seguridad
    [one] Una copia de seguridad
   *[other] { $count } copias de seguridad
}
backup-size = { $kilobytes } kB
restore-sure = ¿Devolver la estación a como estaba el { $when }? Se comprueba ahora y ocupa el lugar de la estación en el próximo inicio. La estación tal como está ahora se conserva en una carpeta junto a ella.
restore-waits = La copia de seguridad está comprobada. Ocupa el lugar de la estación cuando Packdesk se reinicia.
station-question = ¿Es esta la estación?
station-question-why = No se hace ninguna etiqueta hasta que responda, para que ningún número se imprima dos veces.
station-since = Etiquetas impresas en otro lugar desde entonces, como mucho
station-since-help = Se dejan fuera otros tantos números, además de los que se sabe que están usados.
act-station-goes-on = Continúa como la estación
act-station-is-copy = Es una copia junto a la estación
station-answers-help = Continúa: ya no se usa ninguna otra, y sus rangos pasan de todo lo que pudo haberse usado. Una copia pasa a ser una estación aparte y necesita un rango de números propio.
station-answered = { $answer ->
    [is_copy] Ahora es una estación aparte. Dele un rango de números.
   *[goes_on] Esta continúa como la estación; números que se dejan fuera: { $count }.
}
settings-personal-data = Datos personales
about-personal-data = Cuánto se conserva lo que se sabe de las personas una vez terminado su pedido. Lo abierto se queda siempre; los números siguen gastados.
personal-days = Días que se conserva
personal-days-help = Vacío: { $days } días. 0: hasta que alguien lo quite.
purge-title = Eliminar ahora
purge-about = Quita lo que terminó antes de un día, diga lo que diga lo anterior. No hay vuelta atrás.
purge-before = Antes del
act-count-purge = Contar
act-purge = Eliminar
purge-done = Se ha eliminado.
purge-none = No se conserva nada de esa antigüedad.
customer-title = Un cliente
customer-about = Por correo electrónico, por nombre completo con código postal, o por el número de un pedido.
customer-query = Cliente
act-find-customer = Buscar
act-export-customer = Exportar los datos de este cliente
act-personal-data = Datos personales: borrar, exportar
act-erase-for-good = Borrar para siempre
customer-found = { $count ->
    [one] { $count } pedido de este cliente:
   *[other] { $count } pedidos de este cliente:
}
customer-open = Aún abiertos, no se tocan: { $orders }
customer-erased = Los datos del cliente se han borrado.
customer-erased-before = Borrados antes: { $orders }
order-erased = El cliente se borró de este pedido el { $day }.

# Keys of custom shops.

api-keys = Claves
api-keys-none = Aún no hay clave: sin una, la tienda no puede entrar.
api-key = Clave
api-key-may = Puede
api-key-made = Creada
api-key-access = { $access ->
    [read] leer
   *[write] leer y traer pedidos
}
api-key-once = El secreto solo se muestra esta vez: ponga ahora la clave y el secreto en la tienda (HTTP Basic).
api-key-revoked = La clave { $key } ya no deja entrar a nadie
act-make-key = Clave nueva
act-make-reading-key = Clave nueva que solo lee
act-revoke = Revocar

orders-elsewhere = { $count } en «{ $stage }»
orders-not-changed = { $count ->
    [one] El pedido { $number } no se ha cambiado: { $why }
   *[other] { $count } pedidos no se han cambiado, el primero { $number }: { $why }
}
orders-changed = { $count ->
    [one] Se ha cambiado { $count } pedido.
   *[other] Se han cambiado { $count } pedidos.
}
labels-taken-back = { $count ->
    [one] Se anuló { $count } etiqueta.
   *[other] Se anularon { $count } etiquetas.
}
labels-throw-away = Algunas están en papel o aún pueden salir: tírelas.
labels-saved = { $files ->
    [one] { $count ->
        [one] Se guardó { $count } etiqueta.
       *[other] Se guardaron { $count } etiquetas en un archivo.
    }
   *[other] Se guardaron { $count } etiquetas en { $files } archivos.
}
labels-not-saved = { $count ->
    [one] El pedido { $number } aún no tiene etiqueta.
   *[other] { $count } pedidos aún no tienen etiqueta, { $number } el primero.
}
act-save-labels = Guardar las etiquetas
act-change-many = Cambiar…
change-what = Qué se cambia
change-method = Método de envío
change-weight = Peso
change-parcels = Número de paquetes
change-hold = Retener
change-hold-text = Por qué se retienen
change-release = Liberar
change-tag = Añadir una marca
change-tag-text = Marca
change-untag = Quitar una marca
change-untag-text = Marca
change-note = Nota para el preparador
change-note-text = Nota; vacía la quita
change-by-rules = Lo que dicen las reglas
change-run = Cambiar { $count }
change-box = Caja
change-void = Anular las etiquetas
change-void-text = ¿Por qué?
change-void-means = No se puede deshacer: sus números no se vuelven a usar, las tiendas lo saben y lo que está en papel hay que tirarlo.
change-run-void = Anular { $count }
change-progress = { $done } de { $total }
filter-more = Más filtros
filter-placed = Comprado
filter-any-day = Cualquier día
filter-today = Hoy
filter-yesterday = Ayer
filter-last-days = Los últimos { $days } días
filter-days = De un día a otro
filter-due-overdue = Con retraso
filter-due-today = Hoy
filter-due-tomorrow = Mañana
filter-tag = Marca
filter-any-tag = Cualquiera
filter-hold = Retenido por
filter-any-hold = Cualquier motivo
filter-hold-unfit = Lo elegido no puede llevarlo
filter-hold-nothing-fits = Ningún método puede llevarlo
filter-hold-rule = Lo retiene una regla
filter-hold-person = Lo retiene una persona
filter-hold-point-missing = Sin punto de recogida
filter-hold-point-of-whom = ¿Punto de recogida de qué transportista?
filter-hold-point-method = Punto y método no van juntos
filter-hold-point-unknown = Punto de recogida desconocido
filter-hold-point-gone = Punto de recogida suprimido
filter-hold-point-closed = Punto de recogida cerrado
filter-hold-point-too-heavy = Pesa demasiado para el punto
filter-hold-point-too-large = Demasiado grande para el punto
filter-hold-point-post-number = Sin número postal
filter-hold-customs = Datos de aduana
filter-hold-no-weight = Sin peso
filter-hold-address = La dirección
filter-hold-unknown = Tiene que mirarlo una persona
filter-weight = Peso (kg)
bounds-from = { $what }: desde
bounds-to = { $what }: hasta
bounds-from-short = desde
bounds-to-short = hasta
sort-placed = Por fecha de compra
sort-pick = Ubicación y SKU
sort-destination = Por destino
sort-method = Por método de envío
sort-weight = Por peso
sort-items = Por artículos
sort-total = Por total
sort-stage = Por etapa
sort-descending = Los últimos primero
lists = Listas
list-keep = Conservar esta lista
list-name = Nombre de la lista
list-save = Conservar
list-forget = Olvidar la lista { $name }
list-forgotten = La lista { $name } se ha olvidado; sus pedidos se quedan.

backup-with-keys = Con las claves de tiendas y transportistas
backup-with-keys-help = Las claves se cifran con una frase secreta. Nadie puede volver a decírsela: guárdela en otro lugar que la copia de seguridad.
backup-passphrase = Frase secreta
backup-passphrase-again = La misma otra vez
backup-passphrase-differs = No son iguales.
restore-passphrase = Frase secreta de las claves que contiene
restore-passphrase-help = Vacío: tiendas y transportistas vuelven a pedir sus claves.
settings-find = Buscar un ajuste
settings-find-none = Ningún ajuste con ese nombre.
settings-group-connect = Conectar
settings-group-shipping = Envío
settings-group-desk = Puesto
settings-group-station = Estación
settings-find-shops = WooCommerce Shopify PrestaShop Magento API clave sincronizar
settings-find-import = archivo CSV Excel hoja de cálculo pedidos
settings-find-numbers = transportista cuenta contrato Sendcloud DHL UPS rango SSCC GS1
settings-find-sender = dirección devolución almacén
settings-find-defaults = peso aduana número fiscal IVA DEG
settings-find-methods = transportista servicio zona plazo hora límite
settings-find-points = recogida tienda taquilla distancia horario mapa
settings-find-boxes = medidas cartón embalaje
settings-find-checkout = método de entrega nombre cliente
settings-find-delivery-options = Dynamic Checkout entrega días hora límite festivos
settings-find-rules = condición automatización
settings-find-rates = precio coste tarifa
settings-find-papers = albarán factura CN22 CN23 logotipo diseño etiqueta
settings-find-printers = Zebra etiqueta térmica USB red cola prueba
settings-find-scale = pesar balanza tara
settings-find-scanners = código de barras serie prefijo sufijo
settings-find-desk = idioma teclas atajos sonido comprobar artículos
settings-find-personal-data = RGPD borrar exportar conservación cliente
settings-find-backups = restaurar copia frase secreta
settings-find-doctor = comprobar problema soporte registro
