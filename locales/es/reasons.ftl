# Why an order ships the way it does: the sentences of decisions.

explain-method = Se envía con { $value }
explain-weight = Pesa { $value }
explain-let-go = Espera de la tienda: { $value }
value-let-go = liberado aunque la tienda diga que espera
value-waits = espera a su tienda
explain-hold = Retenido: { $value }
explain-size = Mide { $value }
explain-sender = Sale de { $value }
explain-setting = { $value }
explain-item = Línea { $line }: { $change }
explain-note = Para el preparador: { $text }
because = porque { $by }
overrode = antes de eso: { $value }, porque { $by }
value-none = nada
value-not-held = no retenido

by-nobody = nada lo decide
by-default = lo deciden los valores por defecto de envío
by-shop-default = lo deciden los valores por defecto de su tienda
by-order = lo dice el pedido
by-checkout = el cliente eligió «{ $name }»
by-dynamic-checkout = el cliente lo eligió en el Dynamic Checkout
by-rule = lo decide la regla «{ $rule }»
by-check = lo dice la última comprobación
by-person = una persona lo fijó a mano
by-eligibility = { $why }

unfit-carrier-off = { $method } no está disponible: su transportista { $carrier } está desactivado. Actívelo en los ajustes.
unfit-carrier-off-for-shop = { $method } no está disponible: su transportista { $carrier } está desactivado para { $shop }. Actívelo en los ajustes.
unfit-forbidden = la regla «{ $rule }» prohíbe { $method }
unfit-contract = { $method } no se puede comprar con el contrato pedido
unfit-too-light = { $method } empieza en { $limit }; al paquete le faltan { $by }
unfit-too-heavy = { $method } admite hasta { $limit }; al paquete le sobran { $by }
unfit-volume = { $method } admite hasta { $limit }; por su volumen, el paquete cuenta { $by } más
unfit-too-long = { $method } admite paquetes más pequeños; a este le sobran { $by }
unfit-girth = { $method } admite un contorno menor; a este le sobran { $by }
unfit-country = { $method } no va a { $country }
unfit-needs-point = { $method } va a un punto de recogida, y el pedido no tiene ninguno
unfit-not-to-point = el cliente eligió un punto de recogida, y { $method } no va a ninguno
unfit-other-point = { $method } no puede entregar en un punto de recogida de { $carrier }
unfit-no-signature = { $method } no tiene firma
unfit-no-age-check = { $method } no tiene verificación de edad
unfit-no-insurance = { $method } no se puede asegurar
unfit-insurance = { $method } solo está asegurado hasta { $limit }
unfit-no-rate = { $method } está asegurado en { $to }, y ningún tipo de cambio lleva allí desde { $from }
unfit-incoterm = { $method } no conoce el incoterm { $term }
unfit-none-of = no hay ningún método del tipo «{ $kind }»
unfit-gone = ya no existe el método «{ $method }»
unfit-none-chosen = no se eligió ningún método

hold-unfit = Lo elegido no puede llevarlo: { $why }
hold-nothing-fits = Ningún método puede llevarlo: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = El cliente eligió «{ $name }», que habla de un punto de recogida, pero el pedido no nombra ninguno
hold-point-of-whom = El cliente eligió un punto de recogida, y la tienda no dice de qué transportista: elija el método
hold-point-method = El método de envío y el punto de recogida no van juntos
hold-point-unknown = { $carrier } no tiene allí ningún punto de recogida «{ $point }»: elija otro
hold-point-gone = «{ $point }» ya no admite paquetes: elija otro punto de recogida
hold-point-closed = «{ $point }» no abre ningún día: elija otro punto de recogida
hold-point-too-heavy = El paquete pesa demasiado para «{ $point }», que admite { $limit } como máximo: elija otro punto de recogida u otro método
hold-point-too-large = El paquete es demasiado grande para «{ $point }»: elija otro punto de recogida u otro método
hold-point-post-number = En «{ $point }» los clientes recogen paquetes con un número postal propio, y el pedido no tiene ninguno de seis a diez cifras: pídaselo al cliente e introdúzcalo con el punto
hold-customs = Lo que se diría a la aduana no cuadra: { $why }{ $more ->
        [0] {""}
        [one] {" "}(y { $more } cosa más)
       *[other] {" "}(y { $more } cosas más)
    }
customs-nothing = no hay nada que se pueda declarar
customs-no-name = el artículo { $place } no tiene nombre
customs-currency = «{ $item }» cuesta { $value }, otros están en otra moneda
customs-no-value = «{ $item }» no tiene valor
customs-value = el valor de «{ $item }» es { $value }
customs-no-weight = «{ $item }» no tiene peso
customs-net = sus artículos pesan { $net }, y el paquete entero { $gross }
customs-no-code = «{ $item }» no tiene código del Sistema Armonizado (HS)
customs-bad-code = lo que figura como código del Sistema Armonizado (HS) de «{ $item }» no lo es: tiene seis cifras o más
customs-no-origin = nadie ha dicho de dónde viene «{ $item }»
customs-empty-parcel = en el paquete { $parcel } no hay nada que se pueda declarar
hold-no-weight = Nadie sabe cuánto pesa
hold-address = A la dirección le falta: { $missing }
hold-unknown = Antes tiene que mirarlo una persona
address-name = nombre
address-street = calle
address-city = ciudad
address-postal-code = código postal

note-rule = { $text }
note-unknown-product = El cliente eligió «{ $name }» en el Dynamic Checkout; aquí no hay ningún método así
note-too-slow = Prometido para el { $promised }, pero llegará el { $arrives }
note-cut-off-missed = Tarde: debía entregarse al transportista el { $day }
note-no-postal-code = La dirección no tiene código postal; en { $country } casi todas lo tienen
note-no-house-number = No hay ningún número en la calle: mire si la dirección está completa
note-unknown-state = «{ $code }» no es allí ningún estado ni provincia conocidos. Mire si la dirección está completa sin él
note-pictographs = Las etiquetas omiten estos signos de la dirección: { $signs }

granted-band = { $method } es el tramo de peso para { $weight }
granted-cheapest = { $method } es el más barato de { $count } que sirven: { $price }
granted-unpriced = { $method } es el primero de { $count } que sirven; ninguno tiene un precio que comparar
granted-fastest = { $method } es el más rápido de { $count } que sirven: { $days ->
    [one] un día
   *[other] { $days } días
}
granted-untimed = { $method } es el primero de { $count } que sirven; ninguno dice cuánto tarda
granted-best = { $method } es el más recomendado de { $count } que sirven

why-not-chosen = Sí se envía con { $method }
why-not-overruled = Se pidió { $method }, pero después { $by }
why-not-unpriced = { $method } podría llevarlo, pero no tiene un precio que comparar, y { $by }
why-not-asked = { $method } podría llevarlo, pero { $by }

# What was not understood of an order when it came in, or has to be known before it is packed.
remark-money-refunded = Se han reembolsado { $amount }; todas las unidades se envían
remark-pieces-refunded = { $count ->
    [one] Una unidad se ha reembolsado y no se envía
   *[other] { $count } unidades se han reembolsado y no se envían
}
remark-refunded-in-part = Se ha reembolsado una parte, y nadie puede decir qué unidades: mire en la tienda
remark-shipped-in-part = Una parte ya ha salido, y la tienda no dice qué unidades: mire allí antes de embalar el resto
remark-products-unread = La tienda no ha dicho cuánto pesan sus productos ni cuáles se envían: mire antes de embalar
remark-resource-unread = La tienda no ha dejado leer { $resource }: lo que dicen falta aquí; mire en la tienda antes de embalar
remark-point-unread = Su entrega es del módulo { $module }, que se guarda los puntos de recogida: mire en la tienda si el cliente eligió uno
remark-points-not-asked = No se pudieron consultar los puntos de recogida de { $shop }: puede que falte uno aquí
remark-weight = El peso «{ $found }» de { $item } no se entiende
remark-deleted = Se eliminó en la tienda
remark-test-order = Es un pedido de prueba: nadie lo ha pagado
remark-fulfilment-orders-unseen = La tienda no muestra nada suyo que haya que preparar: dé a la clave permiso para ver las órdenes de preparación (fulfillment orders)
remark-pieces-taken-out = { $count ->
    [one] Una unidad se ha quitado o reembolsado y no se envía
   *[other] { $count } unidades se han quitado o reembolsado y no se envían
}
remark-held-in-shop = { $count ->
    [one] Una unidad está retenida en la tienda: { $why }
   *[other] { $count } unidades están retenidas en la tienda: { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] Una unidad no debe enviarse antes del { $day }
   *[other] { $count } unidades no deben enviarse antes del { $day }
}
remark-ships-elsewhere = { $count ->
    [one] Una unidad se envía desde otro lugar: { $place }
   *[other] { $count } unidades se envían desde otro lugar: { $place }
}
