# The bundle for an engineer: what is in it, what is not.

support-read-me = Lo que Packdesk puede decir a un técnico de este puesto, sin datos de clientes.
support-with-station = station.json: versión, sistema, la base de datos en cifras, impresoras y sus modelos, tiendas, transportistas, báscula y lectores por tipos
support-with-doctor = doctor.json: cómo terminó el diagnóstico
support-with-settings = settings.json: cómo está configurada la estación; «text 1», «text 2»… sustituyen a lo que se escribió, el mismo número para el mismo texto
support-with-log = log/packdesk.jsonl: lo que hizo la estación, con hora y resultado; «shop-…», «printer-…» y «carrier-…» sustituyen a los nombres
support-left-out = Lo que se ha omitido:
support-without-people = Nombres, direcciones, correos electrónicos y números de teléfono de clientes y remitentes
support-without-orders = Pedidos, artículos, notas, etiquetas, documentos, números de seguimiento e historial de los pedidos
support-without-texts = Todos los textos escritos por personas: nombres de reglas, tiendas, impresoras, métodos y cajas, países y palabras de las reglas
support-without-secrets = Claves, contraseñas y todo lo del llavero
support-without-places = Nombres de carpetas, dispositivos, equipos y direcciones web
support-without-unreadable = { $count ->
    [one] Una línea del registro que no se pudo leer
   *[other] { $count } líneas del registro que no se pudieron leer
}
support-without-older = { $count ->
    [one] Una línea más antigua del registro
   *[other] { $count } líneas más antiguas del registro
}
