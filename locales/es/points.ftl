# Service points: what is kept of them, and choosing one for an order.

problem-point-ambiguous = Allí responden a «{ $point }» varios puntos de recogida, de { $carriers }.
    .advice = Diga de qué transportista es.
problem-point-carrier-off = Los puntos de recogida de { $carrier } en { $country } no están activados para { $shop }.
    .advice = Actívelos: packdesk points on { $id } { $carrier } con el código del país.
problem-streets-none = No hay ningún archivo de calles configurado.
    .advice = Configure uno en Ajustes → Puntos de recogida, o con packdesk points streets ARCHIVO.
problem-streets-unlike = { $file } no contiene calles que Packdesk sepa dibujar.
    .advice = Elija un archivo PMTiles, versión 3, de teselas vectoriales comprimidas con gzip o sin comprimir.
problem-point-file-columns = A { $file } le faltan columnas que todo punto de recogida necesita: { $columns }.
    .advice = La página del manual sobre puntos de recogida lista las columnas.
problem-point-file-too-large = { $file } contiene más puntos de recogida de los que tiene ningún transportista.
    .advice = Divídalo por países.
problem-point-file-unrecognised = { $file } no contiene puntos de recogida que Packdesk pueda leer.
    .advice = Importe una tabla con las columnas que lista el manual, o una respuesta de la API de Sendcloud guardada como JSON.
problem-point-not-found = No se conoce ningún punto de recogida «{ $point }» en { $country }.
    .advice = Mire los más cercanos, o importe puntos más recientes.
problem-point-unavailable = «{ $point }» no admite paquetes, dice el transportista; el pedido { $order } no se ha reservado.
    .advice = Elija para él otro punto de recogida.
problem-points-no-land = No se pueden pedir puntos de recogida en { $country }: Packdesk no sabe dónde está su territorio.
    .advice = Impórtelos de un archivo.
problem-points-no-source = Ninguna cuenta de un transportista informa de puntos de recogida.
    .advice = Configure una cuenta con Sendcloud, o importe los puntos de un archivo.

start-points = pedir los puntos de recogida

journal-points-on = Puntos de recogida de { $carrier } en { $country } activados para { $shop }
journal-points-off = Puntos de recogida de { $carrier } en { $country } desactivados para { $shop }

point-file-carrier = el código de un transportista, como dpd
point-file-cells = no más celdas que encabezados; una celda que contiene el separador va entre comillas
point-file-city = 200 letras imprimibles como máximo
point-file-code = el código del punto en el transportista
point-file-country = el código de un país, como NL
point-file-hours = horario, como Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = 200 letras imprimibles como máximo
point-file-kind = servicepoint, locker, post_office o carrier_depot
point-file-latitude = una latitud y una longitud en grados
point-file-max-height = milímetros enteros
point-file-max-length = milímetros enteros
point-file-max-weight = gramos enteros
point-file-max-width = milímetros enteros
point-file-name = 200 letras imprimibles como máximo
point-file-platform-id = 200 letras imprimibles como máximo
point-file-position = una latitud y una longitud en grados
point-file-postal-code = 200 letras imprimibles como máximo
point-file-shape = un punto de recogida en el formato de la API de Sendcloud
point-file-shop-type = 200 letras imprimibles como máximo
point-file-street = 200 letras imprimibles como máximo

point-about = { $by ->
    [postal_code] Distancias aproximadas: desde el centro de los puntos del mismo código postal
    [postal_area] Distancias aproximadas: desde el centro de los puntos cuyo código postal empieza igual
   *[city] Distancias aproximadas: desde el centro de los puntos de la misma ciudad
}
point-none-near = No se conoce ningún punto de recogida cerca de la dirección que admita este paquete
point-none-on = Para esta tienda no están activados los puntos de recogida de ningún transportista en { $country }
point-hours-unknown = horario desconocido
point-hours-closed = cerrado
point-hours-always = día y noche
point-hours-week = de la semana del { $day }
point-as-of = a fecha de { $when }
point-gone = no admite paquetes desde el { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = Aún no se conserva ningún punto de recogida. Impórtelos: packdesk points import ARCHIVO, o packdesk points on TIENDA TRANSPORTISTA PAÍS y packdesk points fetch
cli-points-list = { $carrier } { $country }: { $count } puntos, { $gone } ya no admiten paquetes
cli-points-whole = todos informados el { $when }
cli-points-open = { $count ->
    [one] un recuadro aún por pedir
   *[other] { $count } recuadros aún por pedir
}
cli-points-switch = { $shop }: { $carrier } { $country }
cli-points-imported = { $file }: { $added } nuevos, { $known } conocidos, { $gone } ya no admiten paquetes
cli-points-unread = { $count ->
    [one] No se ha podido leer un dato (un punto con horario ilegible entra sin él):
   *[other] No se han podido leer { $count } datos (un punto con horario ilegible entra sin él):
}
cli-point-of-order = { $order } va a { $point }
cli-point-of-none = { $order } no va a ningún punto de recogida

order-point = Punto de recogida
order-point-none = El pedido no va a ningún punto de recogida
order-point-choose = Elegir un punto de recogida
order-point-back = Volver al de la tienda
order-point-post-number = Número postal del cliente
order-point-map = Mapa de los puntos, dibujado con los contornos de esta estación
order-point-map-closer = Mapa, más cerca
order-point-map-further = Mapa, más lejos
order-point-list = Los puntos más cercanos
order-point-place = la dirección, aproximada
act-choose-point = Elegir punto de recogida
act-take-point = Enviar allí
order-point-this = Va aquí

settings-points = Puntos de recogida
about-points = Tiendas, taquillas y oficinas postales donde los paquetes esperan a los clientes: se conservan aquí y se encuentran sin red.
act-fetch-points = Pedir todos al transportista
act-points-on = Activar
act-points-off = Desactivar
act-choose-points-file = Importar un archivo
points-on = Activados
points-on-about = A los pedidos solo se les ofrecen puntos de transportistas activados para su tienda, y solo con ellos se comprueban.
points-shop = Tienda
points-country = País
points-carrier = Código del transportista, como dpd
points-kept = Conservados
points-none = Aún no se conserva ningún punto de recogida.
points-whole = El archivo tiene todos los puntos de sus transportistas en sus países
streets-title = Calles en el mapa
streets-about = Un archivo PMTiles propio con calles, por ejemplo de OpenStreetMap. Se lee donde está; no se pide nada a la red.
streets-file = Archivo
act-keep-streets = Guardar el archivo
cli-streets-none = El mapa no tiene calles. Configure un archivo: packdesk points streets ARCHIVO
cli-streets-from = Las calles del mapa vienen de { $file }
