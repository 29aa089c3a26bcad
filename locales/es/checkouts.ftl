# What shops offer their customers at checkout, and what those were promised.

checkout-zone-unknown = No existe la zona horaria «{ $zone }». Se llaman como Europe/Amsterdam.
checkout-sender-unknown = La estación no conoce esta dirección de remitente.
checkout-holidays-unknown = Aquí no se conocen los festivos de { $country }: algún día puede caer en uno. Indique usted los días cerrados.
checkout-no-destination = Los paquetes aún no van a ningún país.
checkout-too-many-methods = Hay más de { $most } métodos de entrega.
checkout-no-country = No es para ningún país.
checkout-no-method = A los clientes de allí no se les ofrece nada.
checkout-country-twice = { $country } está en dos sitios; cuenta el primero.
checkout-no-title = Hace falta un título que lean los clientes.
checkout-text-long = El texto tiene más de { $most } caracteres.
checkout-ships-with-nothing = No se envía con nada: elija una opción o un método.
checkout-showing-always = No tiene condición, y por eso se cumple siempre.
checkout-price-wrong = { $price } no es un precio en { $currency } a partir de 0.
checkout-no-handover = Necesita días en los que se entregan los paquetes al transportista.
checkout-handover-twice = Un día de la semana está dos veces.
checkout-no-delivery-day = El transportista no reparte ningún día.
checkout-lead-long = No se puede más de { $most } días.
checkout-choices-wrong = Un cliente puede elegir entre 1 y { $most } días.
checkout-lead-unknown = Nadie sabe cuántos días tarda { $method }: no se ofrece ningún día hasta que usted lo diga.
checkout-id-odd = «{ $id }» no es un UUID.
checkout-id-twice = Dos métodos de entrega tienen el número { $id }.
checkout-left-country = No se envía nada a { $country }
checkout-left-no-weight = Nadie ha dicho cuánto pesa
checkout-left-hidden = una condición lo oculta
checkout-left-not-shown = ninguna condición lo muestra
checkout-left-no-price = no hay precio para { $weight }
checkout-left-same-day = hoy ya no llega a nadie
checkout-left-no-day = no hay ningún día para él
checkout-left-no-lead = nadie sabe cuántos días tarda
remark-checkout-no-day = El cliente eligió «{ $method }», y la tienda no nombra ningún día
remark-checkout-other-version = «{ $code }» no se ofrecía cuando se hizo el pedido; lo conoce otra versión de la oferta de entrega
remark-checkout-code-unknown = La tienda pide «{ $code }», que su oferta de entrega nunca ofreció
remark-checkout-day-unreachable = Ninguna entrega al transportista permite el reparto el { $day }, el día que eligió el cliente: acuerde otro con él
journal-checkout-published = Se ha publicado la versión { $version } de la oferta de entrega de la tienda { $shop }
journal-checkout-withdrawn = La oferta de entrega de la tienda { $shop } ya no se sirve
problem-checkout-changed = Alguien ha cambiado entretanto la oferta de entrega de { $shop }. No se ha guardado nada.
    .advice = Ábrala otra vez y haga su cambio desde ahí.
problem-checkout-not-read = La oferta de entrega no se puede leer: algo está mal en { $place }.
    .advice = Corrija ese lugar y vuelva a importar el archivo; no se ha guardado nada.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }Una cosa más está mal.
   *[other] { " " }{ $more } cosas más están mal.
}
    .advice = Corríjalo y vuelva a publicar.
problem-no-such-checkout = La tienda { $shop } no tiene oferta de entrega.
    .advice = Haga una en Ajustes, Entrega al comprar, o: packdesk checkout import { $id } ARCHIVO
problem-no-such-checkout-version = La tienda { $shop } no publicó ninguna versión { $version } de su oferta de entrega.
    .advice = Las que hay: packdesk checkout show { $id }
problem-slower-than-promised = El pedido { $order } se prometió para el { $promised }; con esto llega el { $arrives }.
    .advice = Cámbielo igualmente, o elija algo más rápido. En la línea de comandos: packdesk set --slower
cli-checkout-row = { $methods ->
    [one] un método de entrega
   *[other] { $methods } métodos de entrega
}
cli-checkout-unreadable = el borrador no se puede leer
cli-checkout-served = la versión { $version } se sirve desde { $since }
cli-checkout-not-served = no se sirve
cli-checkout-differs = el borrador dice otra cosa
cli-checkout-none = Ninguna tienda tiene oferta de entrega.
cli-checkout-kept = El borrador de { $shop } se ha guardado; aún no se sirve a nadie.
cli-checkout-published = Se sirve la versión { $version } de { $shop }: /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = La oferta de entrega de { $shop } ya no se sirve.
cli-checkout-price = { $price }
cli-checkout-until = hasta { $moment }
cli-checkout-days = se reparte el { $days }
cli-checkout-left-out = no se ofrece: { $what }: { $why }
cli-margin = entrega: pagado { $paid }, coste { $cost }{ $known ->
    [no] {""}
   *[yes] , queda { $margin }
}
cli-promise = prometido: al transportista el { $handover }, al cliente el { $delivery }
cli-promise-missed = Se perdió la entrega al transportista.
cli-promise-next = Siguiente posible: al transportista el { $handover }, al cliente el { $delivery }. Para tomarla: packdesk set { $order } --next-day
settings-delivery-options = Entrega al comprar
about-delivery-options = Lo que se ofrece a los clientes al comprar en una tienda: formas de entrega, precios y días, tal como los pide su tienda por la API.
offer-shop = Tienda
offer-none = Esta tienda aún no ofrece nada a través de la estación.
offer-no-shops = Conecte primero una tienda.
offer-served = { $served ->
    [yes] Se sirve la versión { $version }
   *[no] No se sirve
}
offer-differs = Cambiada desde que se publicó
offer-address = Dirección para los programas de la tienda
offer-saved = El borrador se ha guardado
offer-published = Se sirve la versión { $version }
offer-withdrawn = Ya no se sirve
offer-versions = Publicadas antes
offer-version = Versión { $version }
offer-taken-up = El formulario dice lo que decía la versión { $version }. Aún no se ha guardado nada.
offer-sender = Se envía desde
offer-time-zone = Zona horaria de esa dirección
offer-time-zone-help = Como Europe/Paris. Las horas límite van por su reloj.
offer-currency = Moneda
offer-closed = Días cerrados
offer-closed-help = Días como 2026-12-24, separados por comas. En ellos no se entrega nada al transportista.
offer-days-wrong = No todos son días como 2026-12-24: no se guardan.
offer-destination = A estos países
offer-method-kind = Tipo
offer-kind = { $kind ->
    [nominated_day] El día que elige el cliente
    [same_day] Hoy
    [service_point] A un punto de recogida
   *[standard] Estándar
}
offer-title = Lo que leen los clientes
offer-internal = Cómo lo llama la tienda
offer-description = Qué más leen los clientes
offer-ships-with = Se envía con
offer-ships-with-help = Los clientes ven una fila por cada uno que puede llevar el paquete.
offer-prices = Precios por peso
offer-up-to = Hasta
offer-price = Precio
offer-free-from = Gratis desde un valor del pedido de
offer-shown = Mostrado y oculto
offer-showing = { $is ->
    [hide] Oculto cuando
   *[show] Mostrado solo cuando
}
offer-handover = Días de entrega al transportista y sus horas límite
offer-delivery-days = Días en que reparte el transportista
offer-lead-days = Días de reparto que tarda
offer-lead-days-help = Vacío: según el catálogo.
offer-holidays = Omitir los festivos
offer-no-delivery = Días sin reparto
offer-no-delivery-help = Días como 2026-12-24, separados por comas. En ellos no se reparte nada.
offer-choices = Días entre los que elegir
offer-weekday = { $day ->
    [monday] Lunes
    [tuesday] Martes
    [wednesday] Miércoles
    [thursday] Jueves
    [friday] Viernes
    [saturday] Sábado
   *[sunday] Domingo
}
offer-cut-off = Hora límite, { $day }
offer-findings = Por corregir o por saber
offer-place = { $place }: { $message }
offer-try = Lo que vería un cliente
offer-try-about = Un carrito en este momento; si indica otro momento, en ese.
offer-try-country = País
offer-try-postal = Código postal
offer-try-weight = Peso
offer-try-total = Valor del pedido
offer-try-metadata = Texto propio de la tienda
offer-try-moment = Momento
offer-try-nothing = No se ofrece nada.
offer-try-count = { $count ->
    [one] Se ofrece una forma de entrega
   *[other] Se ofrecen { $count } formas de entrega
}
offer-try-row = { $title }, { $carrier }
offer-try-until = hasta { $time }
offer-try-day = { $delivery } (al transportista el { $handover })
offer-try-no-price = sin precio
offer-try-margin = cuesta { $cost }
offer-left-out = No se ofrece
offer-left = { $title } { $code }: { $why }
act-new-offer = Empezar una oferta
act-add-destination = Añadir países
act-add-delivery = Añadir método de entrega
act-add-price = Añadir peso
act-add-showing = Añadir condición
act-save-offer = Guardar el borrador
act-publish-offer = Publicar
act-withdraw-offer = Dejar de servir
act-take-up-offer = Ponerla en el formulario
act-export-offer = Guardar como archivo
act-import-offer = Importar un archivo
act-try-offer = Probar
promise-title = Entrega prometida
promise-days = { $kind ->
    [no] al transportista el { $handover }
   *[yes] al transportista el { $handover }, al cliente el { $delivery }
}
promise-chosen = El cliente eligió: { $days }
promise-missed = Se perdió la entrega al transportista.
promise-next = Siguiente posible: { $days }
act-take-next-day = Prometer estos días
margin = Entrega: { $paid } pagados, { $cost } de coste
margin-left = quedan { $margin }
slower-title = Más lento de lo prometido
act-change-slower = Cambiarlo igualmente
