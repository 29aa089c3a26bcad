### Pedidos a una dirección en un solo paquete.
stage-merged = agrupado
stage-title-merged = Agrupados
difference-currency = moneda
difference-shop = tienda
signal-merged = Va en otro paquete
signal-merged-next = Sus artículos van en el paquete de otro pedido. Escanéelo otra vez para que aparezca ese paquete.
merge-more = { $count ->
    [one] Otro pedido a esta dirección está listo: pulse O para enviar los dos en un solo paquete
   *[other] Otros { $count } pedidos a esta dirección están listos: pulse O para enviarlos en un solo paquete
}
merge-title = Más pedidos a esta dirección
merge-about = { $count ->
    [one] Otro pedido a esta dirección se puede embalar ahora. En un solo paquete los dos tienen una etiqueta y un número, y la tienda se entera de cada uno.
   *[other] Otros { $count } pedidos a esta dirección se pueden embalar ahora. En un solo paquete todos tienen una etiqueta y un número, y la tienda se entera de cada uno.
}
merge-choose = Poner el pedido { $order } en este paquete
merge-holds = En este paquete van también { $orders }
merge-goes-with = Este pedido va en el paquete del pedido { $main }
merge-goes-with-about = Ya no se envía por separado. Al escanearlo aparece el pedido { $main }.
merge-done = { $orders } van con el pedido { $main } en un solo paquete
merge-undone = El pedido { $order } se envía otra vez por separado
act-merge = Enviar en un solo paquete
act-merge-selected = Enviar en un solo paquete
act-part = Sacar
act-part-all = Sacar todos
act-open-main = Abrir ese pedido
cli-merge-none = Ningún otro pedido a la dirección de { $order } se puede embalar ahora.
cli-merge-offer = Estos pedidos pueden ir en un solo paquete con { $order }:
cli-merged = El pedido { $main } va en un solo paquete con { $orders }
cli-parted = El pedido { $order } se envía otra vez por separado
cli-merged-with = también en este paquete: { $orders }
cli-merged-into = va en el paquete de { $main }
journal-order-merged = El pedido { $order } va en el paquete del pedido { $main }
journal-order-parted = El pedido { $order } se ha sacado del paquete del pedido { $main }
ahead-reason-merged = reservada por adelantado, y el pedido va ahora en el paquete de otro
problem-merge-needs-two = Un paquete se comparte entre dos pedidos o más.
    .advice = Nombre otro pedido a la misma dirección.
problem-merge-of-rest = Una parte del pedido { $order } ya ha salido: lo que queda no va en un paquete con otros.
    .advice = Envíe lo que queda por separado (packdesk print { $order }). Si la parte sigue en casa, anule primero su etiqueta; después se puede agrupar el pedido entero.
problem-merge-too-many = En un paquete caben como mucho { $most } pedidos.
    .advice = Envíe algunos en un paquete aparte.
problem-order-merged = El pedido { $order } va en el paquete del pedido { $main }.
    .advice = Hágalo con el pedido { $main }, o saque antes el pedido { $order } del paquete.
problem-order-not-merged = El pedido { $order } no comparte su paquete con ningún otro.
    .advice = No hay nada que sacar.
problem-order-parted = El pedido { $order } ya no va con el pedido { $main }: la tienda ha cambiado uno de los dos.
    .advice = Saque sus artículos del paquete. Mire los dos pedidos antes de que se impriman sus etiquetas.
problem-order-shelved = El pedido { $order } está embalado y en el estante.
    .advice = Quítelo antes del estante si hay que abrir su paquete.
problem-orders-apart = El pedido { $order } no va adonde va el pedido { $main }: { $differences }
    .advice = Envíelo por separado. Si la dirección está mal, haga que la corrijan en la tienda.

## Some of an order's goods once more
further-items = Qué va dentro
further-of = de { $most } × { $item }
problem-items-not-in-order = El pedido { $order } no contiene estos artículos, o no tantos: { $item }
    .advice = Elija artículos del pedido que se envían, cada uno como mucho tantas veces como se compró.

## Orders that ship in parts
stage-partly_shipped = enviado en parte
stage-title-partly_shipped = Enviados en parte
part-title = Enviar una parte ahora
part-about = Lo que deje fuera sigue en la cola y se envía más tarde por separado. La etiqueta, el peso y los documentos son de lo que sale ahora.
signal-part = Elija lo que sale ahora
signal-part-next = Ctrl+Enter hace su etiqueta; Esc lo deja todo junto.
signal-part-ready = { $count } de { $of } artículos: escanee otra vez o pulse Enter
signal-part-ready-next = La etiqueta es de la parte elegida; los demás artículos quedan por preparar.
signal-rest = Quedan { $left } por enviar: escanee otra vez o pulse Intro
signal-rest-next = Las otras piezas están en camino. La etiqueta sale enseguida.
part-fewer = Una menos: { $item }
part-more = Una más: { $item }
act-ship-part = Enviar una parte
act-ship-part-short = Parte
act-part-now = Enviar estos ahora
act-part-scanned = Los escaneados hasta ahora
cli-part-left = { $left ->
    [one] Queda una pieza del pedido { $order }.
   *[other] Quedan { $left } piezas del pedido { $order }.
}
problem-part-of-merged = En el paquete del pedido { $order } van otros pedidos: se envía entero.
    .advice = Saque primero los otros pedidos del paquete, o envíelo todo.
problem-part-of-one-order = Los artículos se eligen de un solo pedido a la vez.
    .advice = Indique un solo pedido.
