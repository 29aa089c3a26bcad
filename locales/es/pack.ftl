# El puesto de embalaje: el pedido que tiene delante, y los lotes.

## El pedido en el puesto

pack-parcels = { $count ->
    [one] paquete
   *[other] paquetes
}
pack-acts = Qué se puede hacer con este pedido
row-items = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
signal-ready-parcels = { $parcels } paquetes: escanee otra vez o pulse Enter
signal-ready-parcels-next = { $parcels } etiquetas se hacen y se imprimen al momento, una por paquete; anúlelas si los paquetes no salen.
act-more-parcels = Un paquete más
act-fewer-parcels = Un paquete menos
act-release-here = Liberar
act-another-method = Otro método
act-another-method-short = Método
label-of-parcel = Etiqueta del paquete { $parcel } de { $of }
item-starts = El código de barras de un artículo en reposo
item-starts-help = Si no hay ningún pedido esperando en el puesto, el código de barras de un artículo muestra un pedido que lo necesita: primero uno de un solo artículo y luego el más urgente.
item-starts-on = Los artículos muestran pedidos
scanner-does-batch = Embalar el lote «{ $batch }»

## Lotes

cli-batch-progress = { $done } de { $total } embalados
batch-progress = { $done } de { $total } embalados
batches-title = Lotes
batch-name = Nombre del lote
batch-usual-name = Lote de { $when }
batch-made = El lote «{ $name }» está hecho; se imprime su lista de recogida.
batch-removed = El lote «{ $name }» se ha olvidado; sus pedidos quedan.
batch-next = Siguiente: { $order }
batch-none-next = Nada de él está listo ahora
batch-finished = El lote «{ $name }» está embalado
batch-last = { $order } impreso
batch-other = No está en este lote
act-batch-make = Hacer un lote
act-batch-next = Siguiente del lote
act-batch-leave = Dejar el lote
act-batch-lead = Embalar
act-batch-list = Lista de recogida
act-batch-forget = Olvidar
problem-no-such-batch = Ya no existe el lote { $batch }.
    .advice = Embale sus pedidos uno a uno o haga un lote nuevo en Pedidos.
