# The editor of shipping rules.

facts-order = Pedido
facts-customer = Cliente y dirección
facts-checkout = Elección del cliente
facts-items = Artículos
facts-parcel = Paquete
facts-so-far = Hasta ahora
yes = sí
no = no

rule-group = Grupo
rule-value-to = Hasta
rule-and = y
rule-exact = texto exacto (cuentan mayúsculas y acentos)
rule-same-item = Un mismo artículo tiene que cumplirlas todas
rule-stop = Omitir las reglas siguientes
rule-when = Válida
rule-from = desde
rule-until = hasta
rule-shops = Solo para estas tiendas
rule-choose = Elegir…
rule-remove-condition = Quitar la condición
rule-remove-action = Quitar la acción
rule-copy = { $name } (copia)
item-property-name = Propiedad, como grabado
which = Qué artículos
which-auto = según la comparación
which-any = algún artículo
which-all = todos los artículos
which-none = ningún artículo
which-count = un número de unidades
which-pieces = unidades
words-count = { $count ->
    [one] un valor, uno por línea; se puede pegar una columna de una hoja de cálculo
   *[other] { $count } valores, uno por línea; se puede pegar una columna de una hoja de cálculo
}
range-from = Desde, o el inicio de todos
range-to = Hasta
range-add = Añadir un rango

do-ship-with = Enviar con
do-forbid = No enviar nunca con
do-ship-from = Enviar desde
do-set-weight = Fijar el peso en
do-add-weight = Añadir peso
do-set-size = Fijar las medidas en
do-let-go = Enviarlo aunque la tienda espere
do-let-go-help = No cambia nada más; lo que lo retiene lo sigue reteniendo.
do-hold = Retener, porque
do-note = Decir al preparador
do-tag = Añadir la marca
do-set-box = Usar la caja
do-set-parcels = Número de paquetes
do-set-insure = Asegurar por
do-set-signature = Firma
do-set-age-check = Verificar la edad
do-set-contract = Usar el contrato
do-set-delivery-note = Escribir en la etiqueta
do-set-print-order-number = Número de pedido en la etiqueta
do-set-check-items = Comprobar los artículos escaneando
do-set-photo = Exigir una foto de la caja abierta
do-set-book-ahead = Reservar su etiqueta por adelantado
do-set-email = Fijar el correo electrónico en
do-set-phone = Fijar el teléfono en
do-set-label-count = Veces que se imprime la etiqueta
do-set-papers = Imprimir también
do-set-printer = Imprimir en
do-set-export-reason = Motivo de exportación
do-set-incoterm = Incoterm
do-set-invoice-number = Número de factura
do-set-customs-notes = Notas para la aduana
do-set-brand = Marca (número)
do-customs-statement = Declarar en la aduana
do-items-hs-code = Código HS de los artículos
do-items-origin = Origen de los artículos
do-items-name = Nombre de los artículos
do-items-value = Valor de los artículos
do-items-value-percent = Cambiar el valor de los artículos en
do-items-weight = Peso de los artículos

badge-same-item = un mismo artículo
badge-stop = se detiene aquí
badge-from = desde el { $day }
badge-until = hasta el { $day }
rules-test = Probar con un pedido
rules-history = Historial
rules-file = Archivo
rules-filter = Buscar una regla
rule-drag = Arrastrar para mover
rule-moved = { $rule } es ahora la número { $place } de { $count }.
rules-count = { $count ->
    [one] una regla
   *[other] { $count } reglas
}
rules-more-findings = { $count ->
    [one] Una más
   *[other] { $count } más
}
rules-unsaved = { $count ->
    [one] Hay un cambio sin guardar
   *[other] Hay { $count } cambios sin guardar
}
act-copy-rule = Copiar
act-try-rules = Probar con los pedidos
act-try-and-save = Probar y guardar
act-save-rules = Guardar las reglas
act-undo-rule = Deshacer
act-redo-rule = Rehacer
act-discard = Descartar
act-stop = Detener
act-set-other = Fijar otra cosa a mano
act-set-it = Fijar
by-hand-take-back = Devolver a las reglas: { $what }
act-test-rules = Probar
act-restore = Volver a esta
act-show-version = Mostrar
act-check-file = Comprobar
act-from-sendcloud = Desde Sendcloud
act-take-file = Tomarlo en el borrador

trial-title = De { $orders } pedidos, { $changed } se enviarían de otra manera
trial-stopped = Detenido antes del final: puede haber más.
trial-held = { $held } más quedarían retenidos, { $released } liberados.
trial-price = Diferencia de precio: { $difference }
trial-orders = Pedidos
trial-from = Se envía con
trial-to = Se enviaría con
trial-otherwise = el mismo, otros detalles
trial-examples = Por ejemplo

test-title = Qué resulta de cada regla
test-number = Número de pedido o código de barras
test-missing = No hay ningún pedido «{ $number }».

history-when = Cuándo
history-who = Quién
history-what = Qué
history-now = ahora

file-export = Guardar como archivo:
file-import = Importar un archivo
file-paste = … o péguelo aquí
file-wrong = { $count ->
    [one] Un error; no se toma nada del archivo.
   *[other] { $count } errores; no se toma nada del archivo.
}
file-hint = ¿Quería decir «{ $hint }»?
file-fine = { $count ->
    [0] El archivo es correcto y no cambia nada.
    [one] El archivo es correcto y cambia una cosa.
   *[other] El archivo es correcto y cambia { $count } cosas.
}
file-brought = { $count ->
    [one] Se puede importar una regla.
   *[other] Se pueden importar { $count } reglas.
}
file-left-out = { $count ->
    [one] Una cosa no se puede importar:
   *[other] { $count } cosas no se pueden importar:
}
