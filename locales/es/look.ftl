# What a person has to look at, and what is done about it.

screen-look = Por revisar
act-go-look = Por revisar
look-nothing = No hay nada por revisar.
look-nothing-next = Lo que necesita a una persona llega aquí por sí solo, de tiendas, transportistas, impresoras y archivos de pedidos.
look-since = desde { $when }
look-open-order = Abrir el pedido
look-open-settings = Abrir los ajustes
look-count = { $count ->
    [0] Nada por revisar
    [one] { $count } asunto por revisar
   *[other] { $count } asuntos por revisar
}
look-list = Lo que hay por revisar
look-answered = Hecho: { $title }
look-cancelled = Pedido { $order }: detenga el paquete
look-changed = El pedido { $order } cambió con la etiqueta ya hecha
look-label-missing = Pedido { $order } reservado, y su etiqueta no llega
look-label-unprintable = Pedido { $order }: su etiqueta no se puede imprimir
look-label-other-number = Pedido { $order }: su etiqueta muestra un número distinto del reservado
look-label-not-whole = Pedido { $order }: mire su etiqueta antes de que salga el paquete
look-one-weight = Pedido { $order }: sus paquetes salieron con un solo peso
look-paper-not-whole = Pedido { $order }: mire sus documentos antes de que salga el paquete
look-label = ¿Ha salido de { $printer } la etiqueta del pedido { $order }?
look-document = ¿Ha salido { $order } de { $printer }?
look-booking = Pedido { $order }: no se sabe si { $carrier } lo ha reservado
look-booking-number-taken = Pedido { $order }: { $carrier } le dio el número de otro paquete
look-message-shipped = No se ha avisado a { $target } de que el pedido { $order } se envía
look-message-withdrawn = No se ha avisado a { $target } de que la etiqueta del pedido { $order } se ha anulado
look-message-tracked = No se ha avisado a { $target } de dónde está un paquete del pedido { $order }
look-message-void-booking = { $target } no ha anulado la etiqueta del pedido { $order }
look-no-reason = no se dio ningún motivo
look-webhook = El webhook de { $shop } no acepta nada
look-shop = { $shop } no se puede sincronizar
look-lost = { $shop } parece haber perdido pedidos abiertos
look-unread = Algo de { $shop } no se ha podido leer
look-unread-order = El pedido { $order } de { $shop } no se ha podido leer
look-answer-stopped = Detenido: anular la etiqueta
look-answer-send = Enviarlo igualmente
look-answer-left = Ya ha salido
look-answer-seen = Visto, puede salir
look-answer-anew = Anularla y hacer otra
look-answer-retry = Reintentar
look-answer-dismiss = Dejarlo así
look-answer-gone = Han desaparecido: cancelarlos
look-answer-not-booked = No se reservó
look-answer-came-out = Sí, ha salido
look-answer-not-out = No, reimprimir
cli-look-answers = responder con: packdesk look { $concern } { $answers }
cli-look-answered = Hecho.

problem-order-cancelled-too-late = El pedido { $order } se canceló con la etiqueta ya hecha: detenga el paquete.
    .advice = Saque el paquete. Después diga en Por revisar, o con packdesk look, si se ha detenido, se envía igualmente o ya ha salido. Hasta entonces no se imprime nada suyo ni se avisa a la tienda de que se envía.
problem-order-changed-too-late = La tienda ha cambiado el pedido { $order } con la etiqueta ya hecha: { $differences }
    .advice = Mire el paquete antes de que salga. Haga anular la etiqueta y hacer otra de una vez, anúlela sola para embalar antes de nuevo, o diga que puede salir como está.
problem-order-number-changed = La tienda envió el pedido { $other } bajo la clave del pedido { $order }, cuya etiqueta está hecha. No se ha sobrescrito nada.
    .advice = Averigüe cuál de los dos es el correcto. Si la tienda cambió el número del pedido, déjelo así; si son dos pedidos, el archivo o la tienda necesita una clave para cada uno.
problem-order-key-changed = El pedido { $order } se conoce con la clave { $known } y llegó en un archivo con { $key }. No se ha tomado por segunda vez.
    .advice = Si es el mismo pedido, déjelo así. Si es otro con ese número, importe de nuevo el archivo y haga que valga como el más reciente (--newest).
problem-row-refused = { $file }, línea { $line }: se esperaba { $expected } en «{ $column }», se encontró «{ $found }». { $order ->
    [none] La fila se ha omitido.
   *[other] El pedido { $order } se ha omitido entero.
}
    .advice = Corrija el archivo y vuelva a importarlo; lo que entonces se lee desaparece de esta lista por sí solo.
problem-rows-refused = { $count ->
    [one] Se ha rechazado una fila más de { $file }.
   *[other] Se han rechazado { $count } filas más de { $file }.
}
    .advice = Corrija el archivo y vuelva a importarlo; la importación nombra las cien primeras filas.
problem-label-still-waits = Una etiqueta del pedido { $order } aún espera a su impresora: no puede haber salido.
    .advice = Diga que se envía igualmente, o que se ha detenido.
problem-late-answered = El pedido { $order } ya está atendido.
    .advice = Mire la página del pedido para ver qué ha sido de él.
problem-look-not-answered = Esto no se puede responder así, o ya no se puede.
    .advice = Vuelva a mirar la lista: dice cómo se puede responder cada asunto.
problem-booking-unclear = Se pidió a { $carrier } la etiqueta del pedido { $order }, y su respuesta se perdió o no tiene sentido.
    .advice = Packdesk sigue preguntando donde se puede preguntar al transportista. Si no, mire la web del transportista: si tiene la reserva, introduzca sus números en la página del pedido o con packdesk bookings; si no la tiene, dígalo aquí y vuelva a enviar el pedido.
problem-job-unanswered = { $printer } no ha dicho si ha salido.
    .advice = Mire la impresora. Diga sí si ha salido; con no se imprime de nuevo.
problem-message-refused = { $target } rechaza lo que se le dijo del pedido { $order }: { $why }
    .advice = Arregle allí la causa y reintente. Si ya no hay que avisar a nadie, déjelo así.
problem-webhook-not-taken = { $host } no ha aceptado { $count ->
    [one] un aviso
   *[other] { $count } avisos
} de { $shop } después de todos los intentos: { $why }
    .advice = Compruebe que el programa de esa dirección funciona y responde con 2xx, y que la dirección y la clave son correctas en los ajustes de la tienda. Después inténtelo de nuevo: se avisa de todo, en su orden. Si ya nadie tiene que saberlo, déjelo.

difference = { $what }: { $before } → { $after }
difference-nothing = nada
difference-yes = sí
difference-no = no
difference-status = estado
difference-status-open = por enviar
difference-status-waiting = en espera
difference-status-cancelled = cancelado
difference-status-completed = completado
difference-payment = pago
difference-payment-unknown = desconocido
difference-payment-paid = pagado
difference-payment-unpaid = no pagado
difference-payment-refunded = reembolsado
difference-name = nombre
difference-company = empresa
difference-street = calle
difference-street2 = segunda línea de dirección
difference-postal-code = código postal
difference-city = ciudad
difference-state = provincia
difference-country = país
difference-service-point = punto de recogida
difference-quantity = cantidad de { $item }
difference-sku = SKU de { $item }
difference-ships = { $item } se envía

late-reason-cancelled = la tienda ha cancelado el pedido
late-reason-changed = la tienda ha cambiado el pedido
journal-order-as-labelled = La tienda ha deshecho lo que había cambiado en el pedido { $order }: { $differences }
journal-late-sent = El pedido { $order } se envía igualmente
journal-late-left = El pedido { $order } ya había salido
journal-late-seen = Una persona ha visto lo que se cambió en el pedido { $order }

signal-cancelled-late = Cancelado con la etiqueta hecha: detenga el paquete
signal-cancelled-late-next = Sáquelo. Después diga qué ha sido de él: pulse O para la página del pedido, o abra Por revisar.
signal-changed-late = Cambiado con la etiqueta hecha: mire primero
late-cancelled = Cancelado con la etiqueta ya hecha: detenga el paquete
late-changed = La tienda lo cambió con la etiqueta ya hecha
late-chip = detener
status-shop-mend = { $shop } requiere atención
