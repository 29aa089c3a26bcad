# Carriers: their kinds, what their accounts have to be told, and what can go wrong with them.

carrier-kind-own-numbers = Números propios (GS1)
carrier-kind-practice = Transportista de prácticas
carrier-kind-sendcloud = Sendcloud
carrier-kind-sendcloud-v2 = Sendcloud (API v2)
carrier-kind-dhl-parcel-de = DHL Parcel DE
carrier-kind-ups = UPS
carrier-kind-karrio = Karrio
carrier-field-url = Dirección del servicio del transportista
carrier-field-secret = Clave secreta

sendcloud-sender-address = Dirección de remitente en Sendcloud
sendcloud-sender-address-help = Su número, tal como lo muestra la prueba de la cuenta. Vacío: con cada envío va la dirección de esta estación.
sendcloud-contract = Contrato
sendcloud-contract-help = Su número, tal como lo muestra la prueba de la cuenta. Vacío: Sendcloud usa el contrato habitual de cada transportista.
sendcloud-return-option = Opción de envío para devoluciones
sendcloud-return-option-help = Como la llama Sendcloud, por ejemplo dpd:return/return. Vacío: los paquetes vuelven con la opción con la que fueron, si el transportista lo admite.
sendcloud-tells-shop = Quién avisa a la tienda de lo enviado
sendcloud-tells-shop-help = Nunca los dos: el cliente se enteraría dos veces. Elija Sendcloud solo si está conectado a la misma tienda y configurado para escribir en ella.
sendcloud-tells-shop-packdesk = Packdesk
sendcloud-tells-shop-sendcloud = Sendcloud
sendcloud-insures = Asegurar con Sendcloud
sendcloud-insures-help = Lo que reglas, valores predeterminados o una tienda aseguran para un pedido se pide a la aseguradora de Sendcloud, de 2 a 5.000 euros por envío, además de lo que el transportista paga de todos modos. Tiene un coste. El método de envío debe decir hasta cuánto se puede asegurar.
sendcloud-insured-between = La aseguradora de Sendcloud acepta de { $least } a { $most } por envío
sendcloud-public-key = Clave pública
sendcloud-secret-key = Clave secreta
sendcloud-keys-help = En Sendcloud: Ajustes, Integraciones, conectar «Sendcloud API» y copiar las dos claves. La secreta se muestra una sola vez.
sendcloud-no-such-sender-address = en esta cuenta no hay ninguna dirección de remitente { $id }; tiene { $known }
sendcloud-no-such-contract = en esta cuenta no hay ningún contrato { $id }; tiene { $known }
sendcloud-contract-without-number = «{ $contract }» no es un contrato de Sendcloud: su nombre corto debe ser sendcloud- seguido del número que le da Sendcloud
sendcloud-no-return-option = la cuenta no nombra ninguna opción de envío para devoluciones, y Sendcloud dice { $said }
sendcloud-return-one-parcel = una devolución va en un solo paquete: Sendcloud da el número de uno
sendcloud-no-such-export-reason = Sendcloud no tiene palabra para la mercancía que vuelve: elija otro motivo
sendcloud-customs-text-too-long = un texto para la aduana es más largo de lo que admite Sendcloud: 40 letras el número de factura, 500 las notas, 1024 una declaración, 255 una descripción
sendcloud-v2-sender-address-help = Su número, tal como lo muestra la prueba de la cuenta. Vacío: Sendcloud usa la dirección de remitente predeterminada de la cuenta, porque la API v2 no admite otra.
sendcloud-v2-return-method = Método de envío para devoluciones
sendcloud-v2-return-method-help = Su número en Sendcloud, por ejemplo 300. Vacío: los paquetes vuelven con el método con el que fueron, si el transportista lo admite.
sendcloud-v2-customs-one-parcel = la API v2 de Sendcloud solo reserva un paquete con declaración de aduana por separado: envíe en un solo paquete o por la API v3
sendcloud-v2-method-without-number = «{ $service }» no es un método de la API v2 de Sendcloud: su servicio debe ser sendcloud- seguido del número que le da Sendcloud
sendcloud-v2-point-without-number = la API v2 de Sendcloud solo conoce los puntos de recogida por sus propios números: elija el punto de nuevo

booking-field-of-address = { $whose }, { $what }
booking-field-of-parcel = { $whose }, { $what }
booking-field-recipient = Destinatario
booking-field-sender = Remitente
booking-field-name = nombre
booking-field-company = empresa
booking-field-street = calle y número
booking-field-street2 = segunda línea de dirección
booking-field-postal-code = código postal
booking-field-city = ciudad
booking-field-state = provincia o estado
booking-field-country = país
booking-field-phone = número de teléfono
booking-field-email = correo electrónico
booking-field-parcels = Paquetes
booking-field-parcel = Paquete { $parcel }
booking-field-weight = peso
booking-field-size = medidas
booking-field-items = contenido
booking-field-method = Método de envío
booking-field-contract = Contrato
booking-field-value = Valor de la mercancía
booking-field-insured = Suma asegurada
booking-field-service-point = Punto de recogida
booking-field-order-number = Número de pedido
booking-field-customs = Declaración de aduanas
booking-field-of-customs = { $whose }, { $what }
booking-field-goods-item = artículo { $item } del paquete { $parcel }
booking-field-goods = mercancía
booking-field-invoice-number = número de factura
booking-field-reason = motivo de la exportación
booking-field-notes = notas
booking-field-statements = declaraciones
booking-field-vat-number = número de IVA
booking-field-eori-number = número EORI
booking-field-delivery = pagado por el envío
booking-field-incoterm = quién paga los aranceles
booking-field-description = descripción
booking-field-sku = referencia
booking-field-quantity = número de piezas
booking-field-unit-value = valor de una pieza
booking-field-unit-weight = peso de una pieza
booking-field-hs-code = código SA
booking-field-origin = país de origen
booking-field-key = Referencia

carrier-service-book = reservar envíos
carrier-service-find = volver a encontrar un envío
carrier-service-labels = obtener etiquetas más tarde
carrier-service-customs = hacer los documentos para la aduana
carrier-service-void = anular envíos
carrier-service-returns = etiquetas para paquetes que vuelven
carrier-service-check = comprobar su cuenta
carrier-service-services = una lista de aquello con lo que se puede enviar
carrier-service-price-book = un catálogo de precios
carrier-service-points = puntos de recogida

carrier-refused-in-words = «{ $words }»
carrier-refused-in-field = { $field }: { $why }
carrier-refused-status = no da ningún motivo (estado { $status })
carrier-refused-too-long = caben { $most } letras
carrier-refused-currency = los importes para la aduana deben estar en una sola moneda; este es de { $value }
carrier-refused-incoterm = este transportista no tiene palabra para DTP (entregado, aranceles prepagados): elija DAP o DDP en la regla
carrier-refused-too-many-goods = en una declaración caben { $most } clases de mercancía

problem-carrier-unreachable = No se puede contactar con { $carrier }; no se ha pedido nada.
    .advice = Compruebe la red. El pedido está como estaba: ponga el paquete en el estante, vuelva a enviarlo cuando haya red, o elija otro método.
problem-carrier-test-unreached = Nadie responde donde debería estar { $carrier }.
    .advice = Si la cuenta tiene una dirección, vuelva a leerla letra por letra; después mire la red. No se ha pedido nada.
problem-carrier-busy = { $carrier } pide una pausa; no se ha reservado nada.
    .advice = Espere un momento y vuelva a enviar.
problem-carrier-rests = { $carrier } pide que no se le consulte hasta { $until }; no se ha reservado nada.
    .advice = Vuelva a enviar después de { $until }: hasta entonces no se le consulta. Ponga entretanto los paquetes embalados en el estante, o elija otro método.
problem-carrier-declines = { $carrier } se niega: { $why }
    .advice = Corrija aquello de lo que habla y vuelva a intentarlo. No se ha reservado nada.
problem-carrier-no-answer = Se preguntó a { $carrier } y no llegó ninguna respuesta legible.
    .advice = Vuelva a intentarlo en unos minutos. Si sigue así, compruebe la dirección de su cuenta. No se ha reservado nada.
problem-carrier-refused = { $carrier } no reserva este envío: { $why }
    .advice = { $place ->
        [address] Corrija la dirección: la del cliente en la tienda, y haga traer el pedido de nuevo; la suya en los ajustes. Después vuelva a enviar. No se ha reservado ni se factura nada.
        [order] Ajústelo a mano en la página del pedido y vuelva a enviar. No se ha reservado ni se factura nada.
        [point] Elija otro punto de recogida en la página del pedido y vuelva a enviar. No se ha reservado ni se factura nada.
        [method] Elija otro método para el pedido, o corrija este en los ajustes. Después vuelva a enviar. No se ha reservado ni se factura nada.
       *[other] Corrija lo que indica o elija otro método. Después vuelva a enviar. No se ha reservado ni se factura nada.
    }
problem-carrier-number-taken = { $carrier } reservó el pedido { $order } con { $numbers }, y otro paquete de aquí ya tiene { $count ->
    [one] ese número
   *[other] uno de esos números
}: no se imprimió nada.
    .advice = Anule esta reserva en el sitio del transportista, responda después «No se reservó» en Por revisar (packdesk look) y vuelva a enviar. Hasta entonces el pedido no sale de otro modo.
problem-carrier-silent = Se preguntó a { $carrier } y su respuesta se perdió: aún no se sabe si reservó.
    .advice = No envíe este pedido de otra manera. Donde se puede preguntar al transportista, Packdesk pregunta y sigue por sí solo; donde no, Por revisar (packdesk look) dice qué hacer.
problem-carrier-nonsense = { $carrier } responde algo que no puede ser.
    .advice = No envíe este pedido de otra manera. Donde se puede preguntar al transportista, Packdesk pregunta y sigue por sí solo; donde no, Por revisar (packdesk look) dice qué hacer.
problem-carrier-key = { $carrier } no acepta las claves de su cuenta.
    .advice = Introdúzcalas de nuevo en el transportista, en los ajustes. No se ha reservado nada.
problem-carrier-not-offered = { $carrier } no ofrece esto: { $what }.
    .advice = Hágalo en la web del transportista.
problem-carrier-is-own = { $carrier } tiene números propios y allí no se puede preguntar a nadie: { $what }.
    .advice = Importe sus precios como tarifa; packdesk carriers numbers enumera los números que quedan.
problem-no-such-carrier = En los ajustes no hay ningún transportista con el nombre corto { $carrier }.
    .advice = Escriba el nombre corto de uno que exista (packdesk carriers los enumera), o añada antes ese transportista.
problem-carrier-kind-unknown = { $carrier } está configurado como «{ $kind }», que este Packdesk no conoce.
    .advice = Actualice Packdesk, o vuelva a configurar la cuenta en los ajustes.
problem-booking-not-kept = { $carrier } reservó el pedido { $order } con { $numbers }, y no se pudo escribir en el disco.
    .advice = Anote el número. Libere espacio en el disco o hágalo reparar. No envíe este pedido de otra manera: donde se puede preguntar al transportista, Packdesk le pregunta por la reserva; donde no, introduzca el número en la página del pedido o con packdesk bookings made.
problem-booking-interrupted = Packdesk se cerró mientras se preguntaba al transportista: aún no se sabe si reservó.
    .advice = No envíe este pedido de otra manera. Donde se puede preguntar al transportista, Packdesk pregunta y sigue por sí solo; donde no, Por revisar (packdesk look) dice qué hacer.
account-works = La cuenta funciona.
account-senders = Direcciones de remitente guardadas allí
account-contracts = Contratos
lead-days = { $days ->
    [0] el mismo día
    [one] un día
   *[other] { $days } días
}
alternative-no-price = sin precio
