# Words on papers: a layout asks for them as {text.NAME}, which is on-paper-NAME here.

on-paper-amount = Importe
on-paper-attached = Documentos adjuntos
on-paper-bin = Ubicación
on-paper-category = Categoría del envío
on-paper-certificate = Certificado
on-paper-cn22-declaration = El abajo firmante, cuyo nombre y dirección figuran en el envío, certifica que los datos que figuran en la presente declaración son correctos y que este envío no contiene ningún objeto peligroso ni prohibido por la legislación o por la reglamentación postal o aduanera.
on-paper-cn23-declaration = Certifico que los datos que figuran en la presente declaración de aduanas son correctos y que este envío no contiene ningún objeto peligroso ni prohibido por la legislación o por la reglamentación postal o aduanera.
on-paper-comments = Observaciones (cuarentena, control sanitario, fitosanitario u otras restricciones)
on-paper-contents = Descripción detallada del contenido
on-paper-customs = Declaración de aduanas
on-paper-customs-reference = Referencia aduanera del remitente
on-paper-date = Fecha
on-paper-done = Hecho
on-paper-driver = Nombre del conductor
on-paper-eori = EORI
on-paper-for-orders = Para los pedidos
on-paper-freight = Portes
on-paper-goods = Mercancía
on-paper-gross-weight = Peso bruto total
on-paper-hand-over-declaration = Los paquetes indicados arriba se han entregado al transportista.
on-paper-hand-over-list = Lista de entrega
on-paper-hs = Código HS
on-paper-importer = Teléfono y correo electrónico del importador
on-paper-incoterm = Incoterm
on-paper-invoice = Factura comercial
on-paper-invoice-declaration = Declaro que los datos de esta factura son verdaderos y correctos.
on-paper-invoice-number = Factura n.º
on-paper-item = Artículo
on-paper-label-from = DE
on-paper-label-order = PEDIDO
on-paper-label-parcel = PAQUETE
on-paper-label-to = PARA
on-paper-label-weight = PESO
on-paper-lot = Lote
on-paper-serial = Número de serie
on-paper-licence = Licencia
on-paper-may-be-opened = Puede abrirse de oficio
on-paper-net-weight = Peso neto
on-paper-note = Nota
on-paper-to-come = Llegará más tarde
on-paper-office = Oficina de origen, fecha de depósito
on-paper-order = Pedido
on-paper-orders = Pedidos
on-paper-origin = Origen
on-paper-packing-slip = Albarán
on-paper-page = Página
on-paper-parcels = Paquetes
on-paper-pick-list = Lista de picking
on-paper-pieces = Unidades
on-paper-place-date = Lugar y fecha
on-paper-placed = del
on-paper-postage = Gastos de franqueo
on-paper-price = Precio
on-paper-quantity = Cant.
on-paper-reason = Motivo de exportación
on-paper-reason-documents = Documentos
on-paper-reason-gift = Regalo
on-paper-reason-return = Mercancía devuelta
on-paper-reason-sale = Venta de mercancía
on-paper-reason-sample = Muestra comercial
on-paper-recipient = Destinatario
on-paper-reprint = REIMPRESIÓN
on-paper-rest = Descuentos, impuestos, gastos
on-paper-return-from = De
on-paper-return-how = ¿Algo no está como debería? Marque lo que devuelve, diga por qué, meta esta hoja en el paquete y envíelo a la dirección de abajo.
on-paper-return-number = Este número nos dice qué pedido vuelve
on-paper-return-reasons = Motivo: 1 demasiado grande · 2 demasiado pequeño · 3 dañado · 4 artículo equivocado · 5 distinto de lo descrito · 6 ya no lo quiero · 7 otro
on-paper-return-slip = Hoja de devolución
on-paper-return-tick = Vuelve
on-paper-return-to = Devolver a
on-paper-return-why = Motivo (1–7)
on-paper-sender = Remitente
on-paper-ship-to = Enviar a
on-paper-shipping = Envío
on-paper-signature = Firma
on-paper-sku = SKU
on-paper-thanks = Gracias por su pedido.
on-paper-time = Fecha y hora
on-paper-total = Total
on-paper-total-value = Valor total
on-paper-specimen = MUESTRA
on-paper-tracking = Número de seguimiento
on-paper-unit-value = Valor unitario
on-paper-value = Valor
on-paper-vat = NIF-IVA
on-paper-weight = Peso

# What is wrong with a layout file.

layout-error-block = un bloque dice exactamente uno de text, barcode, logo, line, space, columns, table y sscc; aquí { $count ->
    [0] no hay ninguno
   *[other] hay { $count }
}
layout-error-brace = una llave sin su pareja; para la llave misma, escríbala dos veces
layout-error-cell = una celda dice o text o barcode
layout-error-cells = cells pertenece a una tabla: table = "lines"
layout-error-datum = { $near ->
    [none] aquí nada se llama «{ $name }»
   *[other] aquí nada se llama «{ $name }»; ¿quizá «{ $near }»?
} Hay: { $known }
layout-error-field = { $near ->
    [none] «{ $name }» no significa nada aquí
   *[other] «{ $name }» no significa nada aquí; ¿quizá «{ $near }»?
} Hay: { $known }
layout-error-fill-place = fill ocupa lo que queda de la etiqueta: no hay nada debajo, así que es lo último de body, o de una columna de body
layout-error-fit = un texto solo se ajusta a una altura (height, fill, smallest) en una etiqueta de transporte
layout-error-fit-height = un texto que se ajusta dice a qué altura, y una vez: height = 12 (milímetros), o fill = true
layout-error-kind = este archivo hace las veces de { $kind }: escriba paper = "{ $kind }"
layout-error-label-full = no todo encuentra su sitio en la etiqueta que hay en la impresora ({ $size })
layout-error-label-page = una etiqueta de transporte es tan grande como la etiqueta que hay en la impresora: size = "label"
layout-error-length = { $found } mm no está entre { $least } y { $most }
layout-error-long = el archivo supera los { $most } KiB
layout-error-margin = los márgenes no dejan sitio en la página
layout-error-missing = falta «{ $name }»
layout-error-no-recipient = una etiqueta de transporte dice siempre adónde va el paquete: un texto con {"{"}recipient{"}"}, sin «when»
layout-error-no-sscc = una etiqueta de transporte lleva el número del paquete como bloque más bajo: sscc = 32, lo último de footer
layout-error-no-cells = una tabla sin celdas no muestra nada: añada cells = [ … ]
layout-error-points = { $found } puntos no está entre { $least } y { $most }
layout-error-size = «{ $size }» no es un tamaño de página: a4, a5, a6, 4x6, label, o milímetros como 100x50 (de 20 a 1200)
layout-error-sscc = solo una etiqueta de transporte lleva el número de un paquete en barras; {"{"}tracking{"}"} lo dice
layout-error-sscc-place = el número del paquete es el bloque más bajo, él solo, siempre: lo último de footer (de body si no hay footer), sin frame ni «when»
layout-error-table = { $near ->
    [none] no hay ninguna tabla «{ $name }» en este documento
   *[other] no hay ninguna tabla «{ $name }» en este documento; ¿quizá «{ $near }»?
} Hay: { $known }
layout-error-table-place = una tabla va en body, ella sola: puede seguir en la página siguiente
layout-error-text = no hay ningún texto «{ $name }»: ponga uno en [texts.es]
layout-error-toml = esto no se puede leer como TOML: { $why }
layout-error-type = se esperaba { $expected }, se encontró { $found }
layout-error-word = { $near ->
    [none] «{ $name }» no es ninguna de las palabras que pueden ir aquí
   *[other] «{ $name }» no es ninguna de las palabras que pueden ir aquí; ¿quizá «{ $near }»?
} Hay: { $known }

# What may go wrong with papers.

problem-layout-wrong = El diseño { $layout } tiene un error en la línea { $line } ({ $field }): { $why }. Se usa el diseño incluido.
    .advice = Corrija el archivo en Ajustes, Documentos; packdesk layouts check { $layout } nombra todos los errores.
problem-layout-refused = El diseño { $layout } tiene un error en la línea { $line } ({ $field }): { $why }. No se ha cambiado nada.
    .advice = Corrija esa línea y vuelva a intentarlo; packdesk layouts check { $layout } nombra todos los errores.
problem-layout-no-room = El pedido { $order } no cabe en su propio { $layout }: { $why } Se usa el diseño incluido.
    .advice = Dé más sitio a sus textos en Ajustes, Documentos, o deje que sean más pequeños.
problem-no-such-layout = No hay ningún diseño { $layout }.
    .advice = packdesk layouts list los nombra todos.
problem-no-such-shop = No hay ninguna tienda { $shop }.
    .advice = packdesk status nombra las que hay.
problem-layout-part = El diseño { $layout } no deja elegir aquí: { $part }.
    .advice = Cámbielo en el propio archivo, en Avanzado.
problem-layout-too-free = El archivo de { $layout } está escrito con demasiada libertad para cambiarlo así con un formulario.
    .advice = Cámbielo en el propio archivo, en Avanzado; no se ha cambiado nada.
problem-layout-there = Ya tiene su propio { $layout }.
    .advice = Cambie ese, o quítelo primero.
problem-logo-too-large = El logotipo tiene más de 8 megabytes o más de 25 millones de puntos.
    .advice = Guárdelo más pequeño; bastan 1000 píxeles.
problem-logo-unreadable = El logotipo no se puede leer.
    .advice = Elija una imagen PNG, JPEG o GIF.
problem-paper-needs-orders = Este documento habla de pedidos, y no se ha nombrado ninguno.
    .advice = Nombre un pedido por su número.
problem-nothing-to-hand-over = Ningún paquete de { $carrier } espera una lista de entrega.
    .advice = Los paquetes entran en la lista cuando su etiqueta ha salido. Las listas anteriores se pueden reimprimir.
problem-no-such-list = No hay ninguna lista de entrega con ese número.
    .advice = La página de entrega muestra las listas que hay.
problem-paper-not-made = El documento «{ $paper }» del pedido { $order } no se imprimió con su etiqueta: { $why }.
    .advice = Imprímalo desde la página del pedido.

journal-hand-over = Lista de entrega { $list }: { $count } paquetes a { $carrier }
journal-handed-over = En la lista de entrega { $list }

papers-kind-transport-label = etiqueta de transporte
papers-kind-packing-slip = albarán
papers-kind-invoice = factura comercial
papers-kind-return-slip = hoja de devolución
papers-kind-cn22 = declaración de aduanas CN 22
papers-kind-cn23 = declaración de aduanas CN 23
papers-kind-pick-list = lista de picking
papers-kind-hand-over-list = lista de entrega

# What the command line says beside the answers.

cli-paper-written = { $pages ->
    [one] Una página: { $file }
   *[other] { $pages } páginas: { $file }
}
cli-paper-queued = { $title }: en { $printer }
cli-layout-built-in = incluido
cli-layout-own = propio: { $file }
cli-layout-shops = propio de esta tienda: { $file }
cli-layout-wrong = propio, con errores: { $file }
cli-layout-fine = { $layout } es correcto
cli-layout-copied = Hay una copia para cambiarla en { $file }
cli-layout-pages = { $pages ->
    [one] Una página: { $folder }
   *[other] { $pages } páginas: { $folder }
}

# The window.

screen-hand-over = Entrega
act-go-hand-over = Entrega
settings-papers = Documentos
about-papers = Etiquetas de transporte, albaranes, listas, documentos de aduana: el logotipo y el idioma de cada tienda, y dónde va cada cosa.
order-papers = Documentos
papers-asked = impreso con la etiqueta
papers-name-transport-label = Etiqueta de transporte
papers-name-packing-slip = Albarán
papers-name-invoice = Factura comercial
papers-name-return-slip = Hoja de devolución
papers-name-cn22 = Declaración de aduanas CN 22
papers-name-cn23 = Declaración de aduanas CN 23
papers-name-by-carrier = Declaración de aduanas del transportista
papers-name-pick-list = Lista de picking
papers-name-hand-over-list = Lista de entrega
papers-picture = { $title }, página { $page }
papers-page-of = Página { $page } de { $count }
papers-more-pages = { $count ->
    [one] y una página más
   *[other] y { $count } páginas más
}
papers-queued = { $count ->
    [one] De camino a la impresora: { $title }
   *[other] { $count } documentos van de camino a la impresora
}
papers-saved = Los documentos de { $shop } están fijados
papers-logo = Logotipo
papers-logo-of = Logotipo de { $shop }
papers-language = Idioma de los textos
papers-language-help = Los nombres, las direcciones y lo que escribió la tienda se quedan como están. Las etiquetas de transporte van en inglés, que todo transportista lee, salvo que se elija un idioma.
papers-language-desk = El de este puesto
papers-language-recipient = El del destinatario, si Packdesk lo habla
papers-language-en = Inglés
papers-language-fr = Francés
papers-language-de = Alemán
papers-language-nl = Neerlandés
papers-language-es = Español
papers-language-it = Italiano
papers-vat = NIF-IVA
papers-eori = Número EORI
papers-layouts = Diseños
papers-layouts-help = Un formulario cambia cada uno; el archivo que hay detrás está en Avanzado, o en la carpeta de la estación. Para todas las tiendas o para una; el incluido se puede recuperar en cualquier momento.
layout-for-labels = en etiquetas
layout-for-sheets = en hojas
layout-own = propio
layout-shops = propio de esta tienda
layout-scope = De quién son los diseños
layout-built-in = incluido
layout-line = Línea { $line }:
layout-text = Texto del diseño { $name }
layout-fine = Sin errores.
layout-saved = El diseño { $name } es ahora el suyo
layout-saved-for = { $shop } tiene ahora su propio { $name }
layout-view = Cómo cambiarlo
layout-view-form = Formulario
layout-view-file = Avanzado
layout-not-in-form = El archivo tiene errores, o está escrito de un modo que el formulario no muestra. Cámbielo en Avanzado.
layout-zoom = Zoom
layout-zoom-in = Más grande
layout-zoom-out = Más pequeño
layout-parts = Qué lleva
layout-part-logo = Logotipo
layout-part-prices = Precios
layout-part-barcodes = Códigos de barras
layout-part-return-address = Dirección de devolución
layout-page = Página
layout-page-size = Tamaño
layout-page-label = la etiqueta de la impresora
layout-margin = Blanco a los lados (mm)
layout-gap = Entre dos cosas (mm)
layout-letters = Letras (puntos)
layout-smallest = Letras más pequeñas (puntos)
layout-words = Palabras: { $language }
layout-words-help = Donde un campo está vacío, queda la palabra de Packdesk.
layout-arrangement = Qué va dónde
layout-arrangement-help = Arrastre por el asa, o mueva con las flechas.
layout-area-header = Arriba en cada página
layout-area-body = En la página
layout-area-footer = Al pie de cada página
layout-block-text = Texto
layout-block-barcode = Código de barras
layout-block-logo = Logotipo
layout-block-line = Línea
layout-block-space = Espacio
layout-block-columns = Lado a lado
layout-block-table = Tabla
layout-block-sscc = Número de paquete
layout-column = Columna { $number }
layout-drag = Arrastrar a otro lugar
layout-add = Añadir…
layout-add-cell = Añadir una columna
layout-cell-head = Sobre la columna
layout-says = Qué dice
layout-insert = Insertar…
layout-width = Ancho (mm)
layout-height = Alto (mm)
layout-bold = Negrita
layout-frame = Marco
layout-align = Entre los lados
layout-align-left = a la izquierda
layout-align-center = en el centro
layout-align-right = a la derecha
layout-symbol = Tipo de código
layout-symbol-code128 = Code 128
layout-symbol-qr = QR
layout-symbol-data-matrix = Data Matrix
layout-symbol-aztec = Aztec
layout-symbol-pdf417 = PDF417
layout-when = Cuándo
layout-when-always = siempre
layout-when-says = solo con { $name }
layout-when-silent = solo sin { $name }
layout-removed = Su { $name } se ha quitado; vuelve a valer el que sustituía
hand-over-about = Lo que se ha enviado desde la última lista de un transportista; la primera empieza hoy. Cerrar una lista la imprime, con una línea para firmar.
hand-over-earlier = { $count ->
    [one] Y 1 envío de antes de hoy
   *[other] Y { $count } envíos de antes de hoy
}
hand-over-earlier-help = Esta es la primera lista del transportista. Lo que ahora quede fuera no estará en ninguna.
hand-over-none = Nada espera a un transportista.
hand-over-closed = La lista para { $carrier } está cerrada y va de camino a la impresora
hand-over-shipments = { $count ->
    [one] 1 envío
   *[other] { $count } envíos
}
hand-over-lists = Listas anteriores
hand-over-number = Lista
hand-over-carrier = Transportista
hand-over-count = Envíos
act-look-at = Ver
act-save-pdf = PDF
act-close-list = Cerrar e imprimir
act-choose-logo = Elegir una imagen
act-back-to-built-in = Volver al incluido
act-pick-list = Lista de picking
act-packing-slips = Albaranes
act-print-packing-slip = Imprimir el albarán
act-print-invoice = Imprimir la factura comercial
act-print-return-slip = Imprimir la hoja de devolución
act-print-cn22 = Imprimir el CN 22
act-print-cn23 = Imprimir el CN 23
