### Off line: labels booked ahead, the shelf, and the one quiet sign.
labels-off-line = Sin conexión, las etiquetas siguen: quedan { $numbers } números, { $ahead } reservadas por adelantado, { $shelf } en el estante
labels-away = Sin contacto desde { $since }: { $carriers }
labels-ahead = { $count ->
    [one] Una etiqueta está reservada por adelantado y sin usar
   *[other] { $count } etiquetas están reservadas por adelantado y sin usar
}
labels-ahead-short = { $count } reservadas por adelantado
labels-ahead-of = { $carrier }: { $count } de { $most } como máximo, { $cost }
labels-without-price = { $count } sin precio
account-most-ahead = Etiquetas reservadas por adelantado, como máximo
account-most-ahead-hint = Para los pedidos que una regla reserva por adelantado. 0 no reserva ninguno.

## The shelf
shelf-title = En el estante
shelf-short = { $count } en el estante
shelf-ready-short = { $ready } de { $count } del estante están listas
shelf-ready = lista: escanéela
shelf-since = desde { $when }
shelf-stands = Está en el estante desde { $when }, como { $code }.
shelf-put = El pedido { $order } está en el estante: pegue la etiqueta de estación.
shelf-taken-off = El pedido { $order } ya no está en el estante.
shelf-empty = No hay nada en el estante.
signal-shelved = En el estante
signal-shelved-next = Pegue la etiqueta de estación { $code }. La etiqueta se imprime al escanearla, cuando se pueda hacer.
act-shelve = Poner en el estante
act-unshelve = Quitar del estante
act-print-shelf = Imprimir todas las listas
on-paper-station-label = ETIQUETA DE ESTACIÓN – NO PARA EL TRANSPORTISTA
spool-station-label = Etiqueta de estación de { $order }
problem-not-on-shelf = El pedido { $order } no está en el estante.
    .advice = Mire el estante: packdesk shelf.
problem-shelf-not-needed = La etiqueta del pedido { $order } se puede hacer ahora.
    .advice = Imprímala: el estante es para los paquetes cuya etiqueta aún no se puede hacer.

## What happens by itself
start-labels-ahead = sus etiquetas reservadas por adelantado
journal-shipment-kept = Reservado por adelantado con { $carrier }, número { $number }: la etiqueta está guardada
journal-order-shelved = El pedido { $order } se ha puesto en el estante: { $why }
journal-order-unshelved = El pedido { $order } se ha quitado del estante
ahead-reason-changed = reservada por adelantado, y el pedido ha cambiado
ahead-reason-cancelled = reservada por adelantado, y el pedido se ha cancelado
ahead-reason-window = reservada por adelantado, y pronto el transportista no la anularía
setting-book-ahead-on = reservar su etiqueta por adelantado
setting-book-ahead-off = no reservar etiqueta por adelantado

## The rehearsal of an off-line day
rehearsal-begins = Un día sin conexión con { $count } pedidos, en una estación de ensayo en { $folder }
rehearsal-row = { $what ->
    [orders] Pedidos empaquetados sin conexión
    [own] con números propios
    [ahead] con etiquetas reservadas por adelantado
    [shelf] en el estante
    [killed] Veces que se mató el programa
    [packing] Segundos empaquetando sin conexión
    [draining] Segundos hasta ponerse al día
    [shipped] La estación: enviados
    [live] El transportista: envíos que lleva y factura
    [voided] El transportista: anulados
    [listed] Por la tarde: envíos en las listas de entrega
   *[told] La tienda: pedidos comunicados
}
rehearsal-agrees = Tienda, transportista y estación coinciden hasta el último paquete.
rehearsal-differs = Pedido { $order }: { $what ->
    [stage] la estación dice { $is }
    [live] el transportista tiene { $is } envíos vigentes, y debería tener { $wanted }
    [number] el número de la etiqueta no es el del transportista o el de la tienda
    [told] la tienda lo supo { $is } veces
    [listed] figura en { $is } listas de entrega
   *[labels] su etiqueta salió { $is } veces
}
