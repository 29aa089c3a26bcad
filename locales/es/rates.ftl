# Prices: sheets as files, why a price is not known, the table that compares.

no-price-service = la tarifa no conoce este servicio
no-price-parcel = no hay ningún paquete
no-price-weight = nadie sabe cuánto pesa el paquete
no-price-then = ningún precio de la tarifa vale en este día
no-price-there = la tarifa no tiene zona para esta dirección
no-price-band = la tarifa no tiene allí precio para { $weight }
no-price-large = la tarifa no tiene allí precio para un paquete tan grande
no-price-size = el precio depende de las medidas, y nadie las sabe
no-price-unknown = la tarifa deja este precio abierto
no-price-mixed = los precios de los paquetes están en dos monedas, o con y sin impuestos
no-price-much = la suma es demasiado grande
no-price-nowhere = no lo tiene ni una tarifa ni el catálogo

price-kept-out-rate = no se compara: ningún tipo de cambio lleva a { $to }
price-kept-out-basis = no se compara: unos precios llevan impuestos y otros no

rates-fault-in-file = El archivo: { $why }
rates-fault-in-field = { $column }: { $why }
rates-fault-in-line = Línea { $line }: { $why }
rates-fault-in-cell = Línea { $line }, { $column }: { $why }
rates-not-utf8 = no es texto en UTF-8; guárdelo como CSV UTF-8
rates-empty = no tiene filas
rates-too-many-rows = tiene más de 200 000 filas
rates-too-many-columns = tiene más de 500 columnas
rates-no-row = esta fila no se puede leer; mire sus comillas
rates-unknown-column = no existe la columna «{ $cell }»
rates-column-twice = la columna «{ $cell }» está dos veces
rates-column-missing = falta esta columna
rates-cell-empty = esta celda no puede estar vacía
rates-more-cells = la fila tiene más celdas que la primera
rates-no-list = «{ $cell }» no se entiende
rates-no-weight = «{ $cell }» no es un peso en gramos enteros
rates-no-edges = «{ $cell }» no es up_to, below ni within
rates-no-band = ningún peso está en este tramo
rates-no-price = «{ $cell }» no es un importe como 4.50 en esta moneda
rates-no-currency = «{ $cell }» no es una moneda como EUR
rates-no-basis = «{ $cell }» no es net ni gross
rates-no-number = «{ $cell }» no es un número entero
rates-no-length = «{ $cell }» no es una longitud en milímetros enteros
rates-no-day = «{ $cell }» no es un día como 2026-11-28
rates-ends-before = el precio termina antes de empezar
rates-no-surcharge = «{ $cell }» no es una parte como 7.5% ni un importe como 0.40
rates-two-names = el servicio se llama «{ $cell }» en otra línea
rates-overlap = un mismo paquete tendría dos precios: la línea { $other } es para la misma zona, los mismos pesos y los mismos días
rates-not-karrio = no es una tarifa de Karrio
rates-not-sendcloud = no es una respuesta de Sendcloud a shipping methods
rates-not-understood = «{ $cell }» no se entiende
rates-names-nothing = en la tarifa no hay nada llamado «{ $cell }»

granted-cheapest-of = { $method } es el más barato de { $count } que sirven: { $price }. Comparado con { $others }
granted-fastest-of = { $method } es el más rápido de { $count } que sirven: { $days ->
    [one] un día
   *[other] { $days } días
}. Comparado con { $others }
compared-price = { $method }: { $price }
compared-no-price = { $method }: precio desconocido
compared-no-rate = { $method }: { $price }, sin comparar por falta de tipo de cambio
compared-basis = { $method }: { $price }, sin comparar porque uno lleva impuestos y el otro no
compared-days = { $method }: { $days ->
    [one] un día
   *[other] { $days } días
}
compared-no-days = { $method }: plazo desconocido
compared-more = { $count ->
    [one] uno más
   *[other] { $count } más
}

problem-rates-wrong = La tarifa tiene { $count ->
    [one] un error
   *[other] { $count } errores
}; no se ha guardado nada de ella. { $faults }
    .advice = Corrija las celdas nombradas y vuelva a importar el archivo.
problem-rates-none = { $carrier } no tiene tarifa.
    .advice = Importe una con packdesk rates import, o mire con packdesk rates list qué transportistas tienen una.
problem-rates-carrier = El archivo no dice de quién son los precios que contiene.
    .advice = Nombre al transportista.
journal-rates-saved = Se ha importado la tarifa de { $carrier }: { $bands ->
    [one] un precio
   *[other] { $bands } precios
}
journal-rates-removed = Se ha quitado la tarifa de { $carrier }

rates-saved = { $carrier }: { $services ->
    [one] un servicio
   *[other] { $services } servicios
}, { $bands ->
    [one] un precio
   *[other] { $bands } precios
}, { $unknown } de ellos abiertos
rates-without-method = Ningún método envía con un servicio de { $carrier } al que se refieran estos precios: { $services }
rates-gap = { $service }, zona «{ $zone }»: sin precio de { $from } a { $to } g
rates-more-gaps = { $count ->
    [one] Otro hueco entre pesos
   *[other] Otros { $count } huecos entre pesos
}
rates-left-out = { $count ->
    [one] Se ha omitido un trayecto porque empieza en otro país
   *[other] Se han omitido { $count } trayectos porque empiezan en otro país
}
rates-tried = No se ha guardado nada: era una prueba.
rates-sheet = { $carrier }: { $services ->
    [one] un servicio
   *[other] { $services } servicios
}, { $bands ->
    [one] un precio
   *[other] { $bands } precios
}, de { $source }, importada el { $at }
rates-no-sheets = No hay tarifas.
rates-fetch = Obtener los precios de { $carrier }
rates-source-sheet = tarifa propia del { $at }
rates-source-sheet-until = tarifa propia del { $at }, hasta el { $until }
rates-source-catalogue = catálogo
rates-source-online = { $carrier } en línea, { $age ->
    [0] de ahora mismo
    [one] de hace un minuto
   *[other] de hace { $age } minutos
}
rates-unknown = precio desconocido: { $why }
rates-with-tax = con impuestos
rates-without-tax = sin impuestos
rates-charge-parcels = transporte
rates-last-mile = { $mile ->
    [service_point] a un punto de recogida
    [mailbox] al buzón
   *[other] a domicilio
}
rates-signature = firma
rates-signature-on-request = firma a petición
rates-age-check = verificación de edad
rates-age-check-on-request = verificación de edad a petición
rates-insured = asegurado hasta { $limit }
rates-up-to = hasta { $weight }
rates-up-to-size = { $length } × { $width } × { $height }
rates-not-asked = Sin precio de { $carrier }: { $why }
rates-nothing-offered = No hay ningún método que comparar.

act-compare = Comparar precios
act-ask-carriers = Preguntar ahora
prices-title = Precios
prices-asking = Preguntando a los transportistas…
prices-nobody-asked = A ninguno de estos transportistas se le puede preguntar el precio.
prices-method = Método
prices-price = Precio
prices-chosen = elegido
prices-unknown = precio desconocido
prices-take = Tomar
prices-others = { $count ->
    [one] Un método que no sirve
   *[other] { $count } métodos que no sirven
}

sheets-title = Tarifas
sheets-help = Lo que cuestan los servicios de los transportistas por zona y peso. Una tarifa sustituye a la que tenía su transportista; todos los pedidos sin etiqueta se deciden de nuevo.
sheets-kind = Qué es el archivo
sheets-form = { $form ->
    [sendcloud_methods] Sendcloud: shipping methods (JSON)
    [sendcloud_panel] Sendcloud: precios de contrato (CSV)
    [karrio_sheet] Karrio: rate sheet (JSON)
    [karrio_services] Karrio: services.csv
   *[own] CSV propio de Packdesk
}
sheets-bring = Importar una tarifa
sheets-write = Guardar como archivo
