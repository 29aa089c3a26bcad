### Folders whose order files are taken in by themselves.
shop-folder = Carpeta de archivos de pedidos
shop-folder-help = Una ruta completa en el equipo de la estación. Los archivos de pedidos que se dejan allí se leen por sí solos y se mueven a la carpeta taken dentro de ella; lo que no se puede leer va a refused. Déjelo vacío si los archivos se traen a mano.
shop-watches = Los archivos de pedidos se leen de { $folder }
shop-folder-empty = Aún no se ha leído ningún archivo de pedidos
start-order-folders = sus carpetas de archivos de pedidos
field-not-folder = no es la ruta completa de una carpeta que exista
field-folder-of-station = la carpeta de la propia estación
field-folder-used = la carpeta de otra tienda
cli-folder-waits = { $count ->
    [one] Quizá un archivo se esté escribiendo aún. Se mirará otra vez.
   *[other] Quizá { $count } archivos se estén escribiendo aún. Se mirarán otra vez.
}
order-file-is-none = es un enlace, una tubería o un dispositivo; ponga allí el archivo mismo
problem-order-file-refused = El archivo { $file } no se ha leído: { $why }
    .advice = Está en la carpeta refused, con el motivo al lado. Corríjalo y vuelva a dejarlo, o tráigalo con packdesk import y diga cómo se lee.
problem-order-folder = La carpeta de archivos de pedidos { $folder } no se puede usar.
    .advice = Compruebe que existe y que esta cuenta puede leer, escribir y mover archivos en ella. Lo que haya allí se leerá en cuanto se pueda.

shop-columns = Columnas de sus tablas
shop-columns-help = Para tablas que no son una exportación que Packdesk conozca: qué columna es qué. Indique un encabezado tal como está en el archivo, el número de una columna si no hay encabezados (#3), o lo que vale para cada pedido (=EUR). Cada archivo de esta tienda se lee así, también en su carpeta; si falta una columna no se toma nada y se nombra la columna.
columns-sample = Un archivo de muestra
columns-missing = Aún hace falta: { $words }
columns-read = { $count ->
    [0] Así no se lee ningún pedido.
    [one] El primer pedido, como se leería:
   *[other] Los primeros { $count } pedidos, como se leerían:
}
columns-refused = Línea { $line }, { $column }: se esperaba { $expected }, se encontró «{ $found }»
import-map = Decir qué es cada columna
import-map-title = Columnas de { $file }
import-map-help = Cada columna del archivo con sus primeros valores, y lo que dice. Lo que ninguna columna dice puede valer para todos los pedidos.
import-map-headings = La primera línea nombra las columnas
import-map-column = Columna del archivo
import-map-values = Primeros valores
import-map-says = Lo que dice
import-map-says-of = Lo que dice { $column }
import-map-nothing = nada
import-map-always = Para todos los pedidos
import-map-name = Guardado con el nombre
import-map-name-help = Una tienda de archivos recibe este nombre. Desde ahora, un archivo con estas columnas se lee así por sí solo.
act-import-map = Guardar e importar
field-not-columns = cada palabra tiene que ser conocida, con un encabezado, #3 o =EUR detrás
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Aún hace falta, con packdesk shops add SHOP --set columns.PALABRA=ENCABEZADO: { $words }
cli-columns-keep = Para que tales tablas se lean así, con un nombre propio en lugar de «list»: { $command }
file-column-number = Número de pedido
file-column-reference = Clave del pedido
file-column-placed = Pedido el
file-column-modified = Modificado el
file-column-status = Estado
file-column-payment-method = Forma de pago
file-column-currency = Moneda
file-column-total = Total
file-column-delivery-method = Forma de envío
file-column-delivery-price = Precio del envío
file-column-note = Nota
file-column-name = Nombre completo
file-column-first-name = Nombre
file-column-last-name = Apellidos
file-column-company = Empresa
file-column-street = Calle
file-column-house-number = Número de la calle
file-column-street2 = Segunda línea de dirección
file-column-postal-code = Código postal
file-column-city = Ciudad
file-column-state = Provincia
file-column-country = País
file-column-phone = Teléfono
file-column-email = Correo electrónico
file-column-item-name = Artículo
file-column-item-sku = SKU
file-column-item-quantity = Cantidad
file-column-item-price = Precio unitario
file-column-item-weight = Peso unitario
file-column-weight-unit = Unidad de los pesos
file-column-item-barcode = Código de barras del artículo
file-column-item-place = Ubicación en el almacén
file-column-item-hs-code = Código arancelario
file-column-item-origin = País de origen
