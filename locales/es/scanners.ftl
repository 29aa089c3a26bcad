# Scanners, commands and scan to check: what the station says, and what the page says.

## Commands, as on their sheet

command-print = Imprimir la etiqueta
command-next = Siguiente pedido
command-reprint = Reimprimir
command-hold = Retener el pedido
command-weigh = Pesar
command-check-off = Marcar la línea a mano
command-more = Uno más del último artículo
command-undo = Deshacer el último escaneo
command-yes = Sí: ha salido, continuar, tomar el peso de la báscula
command-no = No: no ha salido, mantener el peso esperado
command-box = Caja: { $box }
sheet-commands = Códigos de barras de comandos
sheet-lesson = Para aprender las teclas de un lector, código de barras { $place }
order-held-by-command = Retenido en el puesto

## The journal

journal-item-by-hand = { $count } × { $item } marcado a mano
journal-item-numbers = { $item }: { $numbers }
journal-item-refused = Un escaneo detuvo la línea: { $why }
journal-item-uncounted = Se deshizo el último escaneo del pedido { $order }
journal-order-checked = El pedido { $order } se ha comprobado: { $count ->
    [one] está su artículo
   *[other] están sus { $count } artículos
}
journal-check-forgotten = La tienda ha cambiado lo que contiene el pedido { $order }: hay que comprobarlo otra vez
item-lot = lote { $lot }
item-serial = número de serie { $serial }

## What can go wrong

problem-item-foreign = No es de este pedido: { $code }.
    .advice = Devuélvalo a su sitio. La línea continúa con el próximo artículo correcto.
problem-item-extra = { $left ->
    [0] Uno de más: { $item }
   *[other] Demasiados: { $count } × { $item }, y faltan solo { $left }
}
    .advice = Sáquelo del paquete. La línea continúa con el próximo artículo correcto.
problem-item-serial-twice = { $item } con el número de serie { $serial } ya está en este paquete.
    .advice = Escanee el número del artículo que tiene en la mano; dos artículos nunca comparten uno.
problem-item-serial-elsewhere = El número de serie { $serial } está en el paquete del pedido { $order }.
    .advice = Mire en qué paquete está el artículo, y deshaga el otro escaneo.
problem-item-not-a-number = { $code } es el código de barras de un artículo, no su número.
    .advice = Escanee el lote o el número de serie; casi siempre tiene una etiqueta propia.
problem-item-one-serial = { $count } artículos no pueden tener un solo número de serie.
    .advice = Escanee cada artículo por separado.
problem-item-asks-serial = El artículo es correcto; falta su número de serie.
    .advice = Escanee o teclee su número de serie.
problem-item-asks-lot = El artículo es correcto; falta su lote.
    .advice = Escanee o teclee su lote.
problem-order-not-checked = El pedido { $order } aún no se ha comprobado: { $left ->
    [one] falta un artículo
   *[other] faltan { $left } artículos
}.
    .advice = Escanee sus artículos. Lo que no tiene código de barras se marca a mano.
problem-nothing-counted = Aún no se ha escaneado nada de este pedido.
    .advice = Escanee sus artículos.
problem-nothing-to-check = No falta nada de este pedido.
    .advice = Imprima su etiqueta.
problem-no-such-box = Este puesto no tiene ninguna caja «{ $box }».
    .advice = Imprima otra vez la hoja de comandos: las cajas han cambiado desde entonces.
problem-command-too-wide = El código de barras de «{ $command }» es demasiado ancho para esta etiqueta.
    .advice = Imprima la hoja en etiquetas más anchas o en papel, o guárdela como PDF.
problem-command-not-now = «{ $command }» no hace nada aquí y ahora.
    .advice = Escanee primero un pedido, o mire lo que pide la pantalla.
problem-command-needs-order = Un comando es para el pedido que está abierto.
    .advice = Nómbrelo con --order.
problem-command-at-the-desk = «{ $command }» es para la pantalla Embalar.
    .advice = Abra la ventana.
problem-scanner-offline = { $scanner } no está en { $port }.
    .advice = Conéctelo; Packdesk lo busca por sí solo. ¿Es el puerto correcto, y no lo tiene abierto otro programa?
problem-scanner-denied = { $scanner } está, pero { $port } no se puede usar.
    .advice = Pida permiso para usar el puerto (Linux: sudo usermod -aG dialout $USER) y vuelva a iniciar sesión.
problem-scanner-incomplete = Un lector necesita un nombre, un puerto y una velocidad.
    .advice = Complete lo que falta.
problem-scanner-nameless = Un lector necesita un nombre.
    .advice = Dele uno por el que lo conozca la gente del puesto.
problem-scanner-name-twice = Dos lectores se llaman { $scanner }.
    .advice = Dé a cada uno un nombre propio.
problem-scanner-frame-odd = «{ $text }» no puede ir alrededor de los códigos.
    .advice = Introduzca 20 caracteres como máximo, sin Enter, Tab ni fines de línea: esos terminan un código por sí solos.
problem-scanner-twice = Dos lectores tienen el puerto { $port }.
    .advice = Dé a cada uno el suyo.
problem-no-such-scanner = No hay ningún lector «{ $scanner }».
    .advice = packdesk scanners los lista.
problem-desk-taken = Otro Packdesk lleva este puesto.
    .advice = Ciérrelo y empiece de nuevo, o trabaje allí: en su ventana, o en un navegador en la dirección que muestra packdesk serve.

## The command line

cli-scan-order = Pedido { $order }: { $stage }
cli-scan-item = Artículos, que se comprueban con el pedido abierto
cli-scan-nothing = Nada que esta estación conozca
cli-checked = Están { $counted } de { $wanted } artículos
cli-commands-written = { $file } está escrito. Imprímalo al 100 %, sin escalar.
cli-scanners-none = Ningún lector en un puerto serie. El que escribe como un teclado no necesita configuración.
cli-scanner-saved = { $scanner } se ha configurado

## Pack: the check

signal-checking = { $left ->
    [one] Escanee los artículos: falta uno
   *[other] Escanee los artículos: faltan { $left }
}
signal-checking-next = Cada artículo una vez. Sin código de barras: Espacio marca la línea señalada.
signal-asks-serial = Escanee su número de serie
signal-asks-serial-next = { $item } es correcto. Escanee o teclee el número de serie de este.
signal-asks-lot = Escanee su lote
signal-asks-lot-next = { $item } es correcto. Escanee o teclee el lote del que es.
signal-stopped = Alto
signal-stopped-next = Pulse Enter para continuar.
signal-unchecked = Faltan artículos
signal-unchecked-next = La etiqueta se imprime por sí sola cuando se han escaneado todos los artículos.
act-acknowledge = Continuar
act-check-off = Marcar a mano
act-check-more = Uno más
act-check-undo = Deshacer
act-hold-here = Retener
check-of = { $counted } de { $wanted }
check-lots = Lote { $lots }
check-serials = N.º { $serials }
check-asks = { $what ->
    [both] lote y número de serie
    [lot] lote
   *[serial] número de serie
}
held-by-command = Retenido en el puesto

## Settings: scanners

settings-scanners = Lectores
about-scanners = Un lector que escribe como un teclado funciona sin configuración. Uno en un puerto serie se añade aquí. Los comandos son códigos de barras que hacen las veces de teclas.
scanner-test = Probar un lector
scanner-test-help = Mientras esto está activado, un escaneo solo se muestra aquí: no se embala ni se imprime nada.
scanner-test-on = Mostrar los escaneos aquí
scanner-test-waits = Escanee cualquier cosa.
scanner-came = Lo que ha llegado
scanner-is = Lo que es
scanner-does = Lo que haría
scanner-from = { $name } en su puerto serie
scanner-from-keys = un lector que escribe
scanner-does-order = Mostrar el pedido { $order }
scanner-does-several = Preguntar cuál de { $count } pedidos
scanner-does-nothing = Nada: esta estación no lo conoce. Mientras se comprueba un pedido, es un artículo equivocado.
scanner-does-command = Comando: { $command }
scanner-does-item = Comprobar un artículo
scanner-does-taken = Lo atiende otra ventana
scanner-keys = ¿Letras equivocadas?
scanner-keys-help = Un lector configurado para el teclado de un país escribe caracteres equivocados en un equipo configurado para otro. Escanee los dos códigos de barras, de la pantalla o impresos, y Packdesk aprende sus teclas. Con ellas se aprenden Mayús y AltGr.
scanner-keys-step = { $count ->
    [0] Escanee el primer código de barras.
    [1] Escanee el segundo código de barras.
   *[other] Aprendido.
}
scanner-keys-odd = Ese era otro código de barras, o el lector lo envía de una forma que no se puede aprender. Escanéelo otra vez.
scanner-keys-learned = { $count ->
    [0] No se ha aprendido nada: las teclas valen lo que escriben.
   *[other] Teclas aprendidas: { $count }.
}
act-learn-keys = Aprender sus teclas
act-forget-keys = Olvidarlas
act-cancel-learning = Dejar de aprender
serial-scanners = Lectores en puertos serie
serial-scanners-none = Ninguno.
scanner-name = Nombre
scanner-port = Puerto
scanner-port-help = Como /dev/ttyACM0 o COM3
scanner-baud = Bits por segundo
scanner-listens = A la escucha
act-add-scanner = Añadir lector
typing-scanners = Lectores que escriben
typing-scanners-help = Funcionan sin configuración. Aprenda el ritmo de uno que sea lento o irregular, y fije aquí lo que envía alrededor de sus códigos. Un código sin lo que está fijado se rechaza.
act-add-typing-scanner = Añadir lector que escribe
act-learn-pace = Aprender su ritmo
scanner-pace = Aprendido: { $gap } ms de tecla a tecla, { $longest } ms como máximo
scanner-pace-none = No se ha aprendido su ritmo.
scanner-pace-step = Escanee siempre el mismo código de barras: { $left ->
    [one] una vez más
   *[other] { $left } veces
}.
scanner-pace-odd = Ese era otro código que antes, o no llegó tecleado. Empiece otra vez con un solo código de barras.
scanner-prefix = Antes del código
scanner-suffix = Después del código
scanner-frame-help = Se quita del código. Los caracteres que no se ven, por sus nombres, como <STX>.
scanner-ends = El código termina con
scanner-ends-suffix = Enter o Tab (CR o LF)
scanner-ends-silence = nada
commands-sheet = Hoja de comandos
commands-sheet-help = Códigos de barras para todo lo que el puesto hace con teclas, y para cada caja. Imprímala y cuélguela junto al puesto.
act-print-commands = Imprimir la hoja
act-save-commands = Guardar como PDF
commands-printing = La hoja de comandos está en la cola de impresión.
checking-title = Comprobación por escaneo
checking-help = Cada artículo se escanea y se compara con el pedido antes de imprimir su etiqueta. Un artículo equivocado detiene la línea.
checking-mode = Qué pedidos
checking-mode-off = Ninguno
checking-mode-several = Los de más de un artículo
checking-mode-always = Todos
checking-as-desk = Como el puesto
print-at-scan = Imprimir con el primer escaneo
print-at-scan-help = La etiqueta se imprime en cuanto se escanea el pedido, si no queda nada que comprobar. Un pedido que perdió su entrega al transportista siempre se mira antes.
print-at-scan-which = Qué pedidos
print-at-scan-never = Ninguno: escanear otra vez o pulsar Enter
print-at-scan-one-item = Los de un solo artículo
print-at-scan-nothing-to-check = Todos, si no queda nada que comprobar
dead-time = Después de un escaneo, ningún otro imprime durante (ms)
checking-numbered = Artículos con lote o número de serie
checking-numbered-help = Por su SKU: * vale por cualquier cosa, ? por un carácter. El número se guarda con el pedido.
checking-sku = SKU
checking-lot = Lote
checking-serial = Número de serie
act-add-numbered = Añadir artículos
