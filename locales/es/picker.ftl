# The picker of service points in the checkout page of a shop.

picker-choose = Elegir este punto
picker-city = Ciudad
picker-close = Cerrar
picker-closed = cerrado
picker-day-and-night = abierto día y noche
picker-find = Buscar
picker-found = Puntos de recogida cercanos: {"{"}count{"}"}
picker-hours = {"{"}days{"}"}: {"{"}hours{"}"}
picker-hours-unknown = horario desconocido
picker-list = Puntos de recogida
picker-may-have-changed = Puede haber cambiado desde entonces
picker-no-answer = Sin respuesta. Inténtelo de nuevo.
picker-none = No se conoce ningún punto de recogida ahí
picker-post-number = Su número postal (Postnummer)
picker-post-number-wrong = Un número postal tiene de seis a diez cifras
picker-postal-code = Código postal
picker-searching = Buscando…
picker-title = Elegir un punto de recogida
api-picker-key = Esta clave no se conoce aquí o fue revocada
