# The desk: keys, and printing for many orders at once.

## Keys

keys-letters = Letras, cifras y signos solos son teclas
keys-none = sin tecla
keys-change = Cambiar
keys-change-of = Cambiar la tecla: { $act }
keys-usual = Tecla habitual
keys-usual-of = Volver a la tecla habitual: { $act }
keys-press = Pulse la nueva tecla para «{ $act }». Esc la deja como está.
keys-refused-lone = Esta acción no se puede deshacer: necesita una combinación como Ctrl+Enter, no una letra sola.
keys-refused-taken = Otra acción de esta página tiene esa tecla.
keys-refused-needed = Todas las pantallas necesitan esa tecla.
shortcuts-title = Teclas
shortcuts-help = Lo que imprime, gasta un número o no se puede deshacer nunca depende de una letra sola. Las demás letras se pueden desactivar, y todas las teclas se pueden cambiar.
shortcuts-change = Ver y cambiar las teclas
shortcuts-usual = Volver a las teclas habituales
problem-shortcut-odd = Estas teclas no se pueden guardar.
    .advice = Una tecla se escribe como Ctrl+k, y su acción por su nombre; la página de teclas hace las dos cosas.

## Printing for many orders

batch-question = { $what ->
    [labels] ¿Imprimir { $count } etiquetas?
    [packing-slips] ¿Imprimir { $count } albaranes?
   *[other] ¿Imprimir una lista de picking de { $count } pedidos?
}
batch-means = { $what ->
    [labels] Cada una se hace y se imprime al momento, y se avisa a la tienda.
   *[other] Es mucho papel.
}
batch-yes = { $what ->
    [labels] Imprimir { $count } etiquetas
    [packing-slips] Imprimir { $count } albaranes
   *[other] Imprimir la lista de picking
}
batch-countdown = { $what ->
    [labels] { $count } etiquetas se imprimen en un momento
    [packing-slips] { $count } albaranes se imprimen en un momento
   *[other] La lista de picking de { $count } pedidos se imprime en un momento
}
act-print-many = Sí, imprimir todo
act-call-off = No imprimir
problem-list-moved = La lista acaba de cambiar bajo el cursor. No se ha impreso nada.
    .advice = Mire en qué pedido está ahora y vuelva a imprimir.

## A screen that is kept

kept = Lo que estaba escribiendo se conserva: { $place }.
kept-forget = Descartarlo
act-back-to-kept = Volver a ello

## Scans

problem-scan-refused = El escaneo no se ha leído entero. No se ha hecho nada.
    .advice = Vuelva a escanear. Si ocurre a menudo, haga que Packdesk aprenda el lector en Ajustes, Lectores.
problem-scan-refused-alt = El lector envía un carácter con Alt y un número que difiere de un equipo a otro. No se ha hecho nada.
    .advice = Desactive el modo ALT del lector, o limítelo a ASCII; su manual tiene el código de barras para ello.
problem-scan-refused-frame = Al escaneo le falta el prefijo o el sufijo fijado para los lectores de este puesto. No se ha hecho nada.
    .advice = Vuelva a escanear. Si sigue así, mire en Ajustes, Lectores.
problem-scan-too-soon = El pedido escaneado antes aún se estaba buscando. No se ha hecho nada.
    .advice = Vuelva a escanear el pedido, espere a que esté en la pantalla y escanee después esto.
signal-misread = Vuelva a escanear
personal-orders = Nombres y direcciones de los pedidos
personal-labels = Etiquetas
personal-papers = Documentos tal como se imprimieron
personal-jobs = Otras impresiones
personal-journal = Lo que se ha escrito en el historial
personal-outbox = Respuestas de tiendas y transportistas
personal-logs = Archivos del registro
personal-outside-folder = Las etiquetas que { $printer } imprimió en { $folder } quedan fuera del alcance de la estación: quítelas allí.
personal-outside-aside = La estación anterior en { $folder } sigue como estaba: quite la carpeta cuando ya no haga falta.
personal-outside-copies = Las copias de seguridad, los archivos guardados y el papel quedan fuera del alcance de la estación.
personal-swept-later = El puesto borrará los restos en el archivo de la base de datos en una media hora tranquila: ahora la está usando otra cosa.
