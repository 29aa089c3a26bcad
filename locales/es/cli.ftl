# What the command line says beside answers.

cli-imported = { $file } → { $shop }: { $added } nuevos, { $changed } modificados, { $unchanged } sin cambios
cli-read-as = leído así: { $how }
cli-refused-rows = { $count ->
    [one] Se ha rechazado una fila:
   *[other] Se han rechazado { $count } filas:
}
row-whole = la línea entera
cli-refused-row = línea { $line }, { $column }: se esperaba { $expected }, se encontró «{ $found }»
cli-refused-order-row = línea { $line }, { $column }: se esperaba { $expected }, se encontró «{ $found }»; el pedido { $order } se rechaza entero
cli-import-remark = { $count ->
    [one] No se entiende, en la línea { $line }, { $column }: se esperaba { $expected }, se encontró «{ $found }»
   *[other] No se entiende, en { $count } líneas a partir de la línea { $line }, { $column }: se esperaba { $expected }, primero se encontró «{ $found }»
}
cli-passed-over = { $count ->
    [one] Un pedido dice otra cosa en este archivo, y nada más reciente de lo que se conoce. Queda como está: { $orders }
        → Tomarlos como están en el archivo: packdesk import … --newest
   *[other] { $count } pedidos dicen otra cosa en este archivo, y nada más reciente de lo que se conoce. Quedan como están: { $orders }
        → Tomarlos como están en el archivo: packdesk import … --newest
}
cli-unknown-columns = Columnas que no dicen nada a Packdesk: { $columns }
cli-synced = { $shop }: { $added } nuevos, { $changed } modificados, { $unchanged } sin cambios, { $told } envíos avisados
cli-orders-count = { $shown } de { $total } pedidos
label-value = { $label }: { $value }
cli-checkout = elegido al comprar
cli-released = El pedido { $order } queda liberado: { $stage }
cli-set = El pedido { $order } se ha fijado a mano:
cli-label-made = La etiqueta tal como se hizo: { $file }
cli-label-preview = Una muestra de la etiqueta tal como se imprimiría ahora, sin número: { $file }
cli-job-printed = Trabajo { $job } en { $printer }: impreso
cli-job-handed-over = Trabajo { $job } en { $printer }: entregado al sistema, que no puede decir si la etiqueta ha salido
cli-job-unknown = Trabajo { $job } en { $printer }: no se sabe si la etiqueta ha salido. Mírelo y después: packdesk jobs answer { $job } yes|no
cli-job-failed = Trabajo { $job } en { $printer }: no se ha impreso
cli-job-waiting = Trabajo { $job } en { $printer }: espera a la impresora
cli-shipped = { $shipped ->
    [one] { $shipped } enviado
   *[other] { $shipped } enviados
}, { $refused ->
    [one] { $refused } rechazado
   *[other] { $refused } rechazados
}
cli-refused-orders = { $count ->
    [one] Pedido { $orders }
   *[other] { $count } pedidos: { $orders }
}
cli-labels-not-out = { $count ->
    [one] Una etiqueta está hecha y aún no ha salido
   *[other] { $count } etiquetas están hechas y aún no han salido
}
cli-printers-none = Aún no hay impresora. Busque una con: packdesk printers find
cli-printers-none-found = No se ha encontrado ninguna impresora. Añada una por su dirección con: packdesk printers add
cli-printer-saved = La impresora { $printer } se ha guardado
cli-serving = La estación está en { $address }
cli-field-required = { $name } (obligatorio): { $label }
cli-field-optional = { $name }: { $label }
cli-serving-own = Su propio certificado: { $file }
cli-serving-fingerprint = Huella SHA-256: { $fingerprint }
cli-serving-compare = Los navegadores avisan una vez: siga donde muestren la misma huella.
cli-serving-more = Esta dirección deja entrar a un navegador, una vez. Para otro navegador o una tableta: packdesk sessions pair
cli-api-key-once = El secreto solo se muestra esta vez: póngalo ahora en la tienda. La tienda presenta los dos por HTTP Basic.
cli-api-keys-none = Ninguna tienda tiene clave.
cli-api-key-revoked = La clave { $key } ya no deja entrar a nadie.
cli-api-key-over = revocada { $since }
cli-api-access-read = lee
cli-api-access-write = lee y trae pedidos
cli-sessions-none = No hay ningún navegador autorizado.
cli-sessions-code = { $code } vale para un navegador hasta { $until }.
cli-sessions-ended = La sesión { $session } ha terminado.
cli-outbox = Por avisar a las tiendas: { $waiting } en espera, { $set_aside } apartados
cli-numbers = Números restantes ({ $carrier }): { $left }
cli-practice = { $printed ->
    [one] Se ha impreso una etiqueta de prácticas. Está en { $folder } como ZPL, PDF y PNG.
   *[other] Se han impreso { $printed } etiquetas de prácticas. Están en { $folder } como ZPL, PDF y PNG.
}

stage-ready = listo
stage-held = retenido
stage-waiting = en espera
stage-booking = con el transportista
stage-labelled = etiquetado
stage-shipped = enviado
stage-cancelled = cancelado
stage-closed = cerrado

job-queued = en espera
job-sending = enviándose
job-sent = enviado
job-printed = impreso
job-unknown = ¿ha salido?
job-failed = fallido

task-import = Importando { $file }
task-change = Cambiando { $total } pedidos
cli-changed = { $count ->
    [one] Se ha cambiado { $count } pedido
   *[other] Se han cambiado { $count } pedidos
}
cli-list-count = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
cli-change-ask = ¿Cambiar { $count } pedidos? Responda «sí»:
cli-print-ask = ¿Imprimir las etiquetas de { $count } pedidos? Responda «sí»:
task-sync = Pedidos de { $shop }
task-ship = Enviando { $total } pedidos
task-decide = Decidiendo de nuevo todos los pedidos

cli-rule-if = si
cli-rules-fine = El archivo es correcto. { $changes ->
    [0] No cambia nada.
    [one] Cambia una cosa.
   *[other] Cambia { $changes } cosas.
}
cli-rules-wrong = { $errors ->
    [one] Un error; no se ha tomado nada del archivo.
   *[other] { $errors } errores; no se ha tomado nada del archivo.
}
cli-rules-hint = ¿quería decir «{ $hint }»?
cli-rules-applied = Guardado. { $count ->
    [one] Un pedido se envía ahora de otra manera.
   *[other] { $count } pedidos se envían ahora de otra manera.
}
cli-rules-brought = { $added ->
    [one] Se puede importar una regla.
   *[other] Se pueden importar { $added } reglas.
}
cli-trial = De { $orders } pedidos, { $changed } se enviarían de otra manera; { $held } más quedarían retenidos, { $released } liberados.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, otros detalles
cli-trial-price = diferencia de precio: { $difference }
cli-trial-example = { $order }:
cli-written = Escrito: { $file }
proof-odometer = Cuenta sus etiquetas: una etiqueta se da por impresa cuando el contador ha avanzado.
proof-host-status = Responde sobre su estado: una etiqueta se da por impresa cuando se la ha visto trabajar y su memoria vuelve a estar vacía.
proof-hand-over = No responde nada: las etiquetas se le entregan y una persona mira.
cli-voided = La etiqueta del pedido { $order } se ha anulado: { $numbers }.
cli-voided-ready = El pedido se puede volver a embalar.
cli-further = Otra vez para el pedido { $order }: { $numbers }
cli-further-return = Devolución del pedido { $order }: { $numbers }
cli-bookings-none = Todas las reservas han terminado.
cli-settings-theirs = No se ha guardado nada: { $who } ha cambiado los ajustes entretanto. Sus cambios:
cli-settings-yours = Lo que esto habría cambiado:
cli-log-left-out = { $count ->
    [one] No se muestra una línea más antigua; --limit muestra más.
   *[other] No se muestran { $count } líneas más antiguas; --limit muestra más.
}
cli-log-unreadable = { $count ->
    [one] No se ha podido leer una línea.
   *[other] No se han podido leer { $count } líneas.
}
cli-support-saved = El archivo de soporte se ha guardado: { $file }
cli-backup-made = La copia de seguridad se ha hecho y se ha vuelto a leer: { $file }
cli-backup-none = Aún no hay copia de seguridad en { $folder }.
cli-restored = La copia de seguridad del { $at } ocupa el lugar de la estación.
cli-restored-aside = La estación que había se conserva en { $folder }
cli-restored-secrets = { $count ->
    [one] Ha venido con ella un secreto.
   *[other] Han venido con ella { $count } secretos.
}
cli-restored-next = Antes de la próxima etiqueta, la estación pregunta si continúa: packdesk station confirm
cli-passphrase = La frase secreta:
cli-station-itself = Esta es la estación que imprimió la última etiqueta.
cli-station-ask = No se hace ninguna etiqueta hasta que alguien responda: packdesk station confirm si esta continúa como la estación y ya no se usa ninguna otra; packdesk station confirm --copy si es una copia junto a ella.
cli-station-goes-on = Esta continúa como la estación.
cli-station-copy = Ahora es una estación aparte. Dele un rango de números propio.
cli-station-passed = { $carrier }: se dejan fuera de { $first } a { $last }, quedan { $left }
cli-station-jobs = { $count ->
    [one] Puede que una etiqueta ya saliera antes: packdesk jobs --unfinished pregunta por ella.
   *[other] Puede que { $count } etiquetas ya salieran antes: packdesk jobs --unfinished pregunta por ellas.
}
cli-station-new = Se ha hecho una estación nueva. Los números que se sabe que usó la antigua siguen gastados.
cli-purged = Eliminado de lo que terminó antes del { $day }:
cli-purge-would = Se eliminaría de lo que terminó antes del { $day }:
cli-nothing-erased = No se ha borrado nada.
cli-erased = Borrado:
cli-erase-asks = ¿Borrar todo esto para siempre? Escriba sí:
cli-yes = sí
cli-erase-open = { $order } sigue abierto y no se toca.
cli-erase-before = { $order } ya se había borrado.
cli-exported = { $orders ->
    [one] Se ha guardado { $orders } pedido: { $file }
   *[other] Se han guardado { $orders } pedidos: { $file }
}
