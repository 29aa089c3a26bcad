# Facturas de transportistas y plataformas: lo facturado junto a lo ofertado.

problem-invoice-wrong = La factura tiene { $count ->
    [one] un error
   *[other] { $count } errores
}; no se guardó nada. { $faults }
    .advice = Indique las columnas que faltan y corrija las celdas señaladas, y vuelva a leer el archivo.
problem-invoice-missing = Esa factura no existe.
    .advice = Mire la lista de facturas, o packdesk invoices list.
journal-invoice-kept = Factura { $number } de { $form } leída: { $lines ->
    [one] una línea
   *[other] { $lines } líneas
}
journal-invoice-removed = Factura { $number } de { $form } retirada

invoice-concern = { $concern ->
    [no_number] no nombra ningún paquete
    [unknown] ningún paquete de aquí tiene este número
    [twice] lo mismo ya se facturó antes
    [other_currency] en otra moneda que la ofertada
   *[taken_back] esta etiqueta se anuló
}
invoice-kind = { $kind ->
    [surcharge] Recargo
    [credit] Abono
   *[price] Precio
}

invoices-none = Todavía no se ha leído ninguna factura.
invoices-no-forms = Todavía no se ha dicho cómo se leen las facturas.
invoices-one = { $form } { $number }: { $lines ->
    [one] una línea
   *[other] { $lines } líneas
}, { $billed }, leída el { $at }
invoices-to-look-at = { $count ->
    [one] una línea de factura por revisar
   *[other] { $count } líneas de facturas por revisar
}
invoices-brought = { $number }: { $lines ->
    [one] una línea
   *[other] { $lines } líneas
}, { $billed }: { $stood ->
    [same] ya conocida, nada cambió
    [differs] con este número hay guardada otra factura, y se queda
    [replaced] ocupa el lugar de la guardada
   *[new] nueva
}
invoices-charge = { $kind ->
    [surcharge] Recargo
    [credit] Abono
   *[price] Precio
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
}: { $amounts } ({ $lines ->
    [one] una línea
   *[other] { $lines } líneas
})
invoices-sum = { $count ->
    [one] Un envío
   *[other] { $count } envíos
}: ofertado { $quoted }, facturado { $billed }, diferencia { $difference }
invoices-not-compared = { $count ->
    [one] Otro envío está facturado sin precio ofertado que comparar
   *[other] Otros { $count } envíos están facturados sin precio ofertado que comparar
}: { $billed }
invoices-not-billed = { $count ->
    [one] Un envío aún no tiene factura
   *[other] { $count } envíos aún no tienen factura
}
invoices-bill = { $order }, { $carrier }: ofertado { $quoted }, facturado { $billed }
invoices-line = Línea { $line }: { $named }, { $amount }: { $why }

# La ventana.

invoices-title = Facturas
invoices-help = Lea lo que facturó un transportista o Sendcloud, en CSV: cada línea se une a su envío por el número del paquete y queda junto al precio ofertado.
invoices-read = Leer una factura
invoices-write = Guardar todas las líneas en CSV
invoices-reading = Columnas de { $file }
invoices-reading-help = Cada columna del archivo con sus primeros valores, y lo que dice. Tome los importes sin impuestos: los precios se ofertan sin ellos.
invoices-form = Quién factura
invoices-form-help = Lo que dice cada columna se guarda con este nombre, y la próxima factura se lee así por sí sola.
invoices-number = Número de la factura
invoices-number-help = Donde ninguna columna lo dice.
invoices-currency = Moneda de todos los importes
invoices-replace = Ponerla en lugar de la guardada
invoices-keep = Guardar la factura
invoices-first-lines = Las primeras líneas, como se leen
invoices-lines = Por revisar
invoices-charges = Lo que factura
invoices-differing = { $count ->
    [one] Un envío se facturó distinto de lo ofertado
   *[other] { $count } envíos se facturaron distinto de lo ofertado
}
invoices-more = El CSV los tiene todos.
invoices-quoted = Ofertado
invoices-billed = Facturado
invoices-difference = Diferencia
invoices-shipments = Envíos
invoices-not-known = desconocido
invoice-column-number = Número del paquete
invoice-column-reference = Referencia del envío
invoice-column-charge = Qué se factura
invoice-column-amount = Importe
invoice-column-surcharge = Recargo, además del importe
invoice-column-currency = Moneda
invoice-column-invoice = Número de la factura
order-billed = Facturado { $billed }, ofertado { $quoted }
figures-invoices = Facturado y ofertado
