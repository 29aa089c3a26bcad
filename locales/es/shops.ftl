# What the connectors of shops have to be told.

shop-kind-woo = WooCommerce
shop-kind-shopify = Shopify
shop-kind-prestashop = PrestaShop, thirty bees
shop-kind-files = Solo archivos
shop-kind-api = Tienda a medida, por API
shop-guide-api = Guarde la tienda y cree su clave aquí o con packdesk shops key. La tienda trae sus pedidos a /api/v3/orders de packdesk serve, y allí lee los números.
shop-guide-woo = Cree una clave en la tienda: WooCommerce → Ajustes → Avanzado → API REST → Añadir clave, permisos Lectura/Escritura.
shop-guide-shopify = En el panel de desarrolladores de Shopify, cree una aplicación para su propia tienda, publique una versión con los permisos que indica el manual, instálela y copie el ID de cliente y el secreto. También sirve el token de una aplicación anterior.
shop-url = Dirección
shop-url-help = Como https://tienda.example. En la red propia de la tienda también sirve http; entonces las peticiones se firman.
shop-key = Clave de cliente
shop-key-help = WooCommerce → Ajustes → Avanzado → API REST, con permiso para leer y escribir.
shop-secret = Secreto de cliente
shop-secret-help = Se guarda una vez y no se vuelve a mostrar.
shop-url-shopify-help = La dirección permanente, como https://nombre.myshopify.com; también sirve la de las páginas de administración.
shop-payments = Qué significan en el puesto los estados de pago
shop-payments-help = Como los llama Shopify. Los pedidos con un estado que no está aquí no se traen. Lo que la tienda retiene deja además el pedido en espera.
shop-locations = Ubicaciones que se embalan aquí
shop-locations-help = Los nombres de la tienda, separados por comas; vacío para todas.
shop-notify = Que Shopify escriba al cliente
shop-notify-help = Su correo de pedido enviado, con los números de seguimiento.
shop-point-attribute = Atributo con el punto de recogida
shop-point-attribute-help = El nombre con el que una aplicación deja el número del punto en el pedido; vacío si no hay tal aplicación, o si Packdesk lo encuentra por sí solo.
shop-client-id = ID de cliente
shop-client-id-help = De la aplicación del panel de desarrolladores. Se deja vacío para el token de una aplicación anterior.
shop-client-secret = Secreto de cliente, o token
shop-client-secret-help = Se guarda una vez y no se vuelve a mostrar. El token (shpat_…) es el de una aplicación creada en los ajustes de la tienda antes de 2026.
shop-statuses = Qué significan en el puesto los estados de la tienda
shop-statuses-help = Los estados que no están aquí no se traen.
shop-statuses-api-help = Un pedido con un estado que no está aquí se rechaza, nombrándolo. Las palabras open, waiting, cancelled y completed se conocen siempre.
shop-webhook = Webhook
shop-webhook-help = Dónde quiere saber su tienda que unos paquetes han salido, están en camino o se han anulado: https, o este equipo. Vacío: no se avisa a nadie.
shop-webhook-shipped = Avisar de lo enviado
shop-webhook-withdrawn = Avisar de lo anulado
shop-webhook-tracking = Avisar de dónde están los paquetes
shop-webhook-returns = Avisar de las devoluciones
shop-webhook-secret = Clave de firma del webhook
shop-webhook-secret-help = Su tienda la elige y comprueba con ella Sendcloud-Signature: el HMAC-SHA256 de lo que recibe. Sin ella no se envía nada.
shop-shipped-status = Estado después del envío
shop-shipped-status-help = En qué queda el pedido en la tienda cuando ha salido su etiqueta.
shop-note-to-customer = Enviar el número de seguimiento como nota
shop-note-to-customer-help = Desactívelo si el correo de pedido enviado de la tienda ya lleva el número: entonces la nota es para el personal de la tienda.
shop-withdrawn-note = Nota cuando se anula una etiqueta
shop-withdrawn-note-help = Se escribe en el pedido para el personal de la tienda; { "{carrier}" } y { "{number}" } se rellenan.
shop-weight-unit = Unidad de los pesos
shop-weight-unit-help = Como g, kg o lb. Compare los primeros pedidos con lo que pesan los productos.
shop-guide-prestashop = Cree una clave en la tienda: Parámetros avanzados → Webservice → actívelo, Añadir nueva clave, Generar. Marque Ver (GET) para orders, order_details, order_carriers, order_histories, order_states, addresses, countries, states, customers, carriers, currencies, configurations, products, customer_threads y customer_messages; Modificar (PUT) para order_carriers; Añadir (POST) para order_carriers y order_histories.
shop-url-help-prestashop = Como https://tienda.example. Por http se puede leer la clave por el camino: solo en la red propia de la tienda.
shop-key-prestashop = Clave
shop-key-help-prestashop = 32 mayúsculas y cifras, de Parámetros avanzados → Webservice.
shop-statuses-help-prestashop = paid (pagado), unpaid (no pagado) y shipped (enviado) son lo que un estado dice de sí mismo; además, el número de un estado, su nombre o el ajuste que lo nombra, como PS_OS_CANCELED. Lo que aquí no tiene significado no se trae.
shop-shipped-status-help-prestashop = En qué queda el pedido cuando ha salido su etiqueta: el número del estado, su nombre, o PS_OS_SHIPPING para el que la tienda tiene para ello.
shop-mails-prestashop = La tienda escribe al cliente
shop-mails-help-prestashop = El correo del estado después del envío, con el número de seguimiento. Sale una vez.
shop-number-prestashop = Número de la tienda
shop-number-help-prestashop = Solo si varias tiendas comparten un PrestaShop: su número, o all para todas.
shop-key-in-address = Enviar la clave en la dirección
shop-key-in-address-help = Solo si el servidor web no pasa la clave a la tienda. Entonces la clave queda en el registro del servidor.
shop-files = Los pedidos llegan en archivos

# How an order file was read.

read-as-encoding = letras en { $encoding }
read-as-decimals = { $mark ->
    [comma] una coma antes de los decimales (1.234,50)
   *[point] un punto antes de los decimales (1,234.50)
}
read-as-weights = { $mark ->
    [comma] en los pesos, una coma antes de los decimales (1.234,50)
   *[point] en los pesos, un punto antes de los decimales (1,234.50)
}
read-as-dates = { $order ->
    [month-first] primero el mes en las fechas (12/31/2026)
   *[day-first] primero el día en las fechas (31/12/2026)
}
shop-comes = Trae sus pedidos ella misma, por la API

# Magento.

shop-kind-magento = Magento 2, Adobe Commerce, Mage-OS
shop-guide-magento = En la administración de la tienda: Sistema → Extensiones → Integraciones → Añadir nueva integración. En la pestaña API elija Personalizado y marque Ventas → Operaciones → Pedidos → Acciones (ver, enviar, comentar), Ventas → Operaciones → Envíos, Catálogo → Inventario → Productos y Tiendas → Ajustes → Todas las tiendas. Guarde, active, permita y copie los cuatro valores.
shop-url-help-magento = Como https://tienda.example, con la carpeta en la que está la tienda si está en una. También sirve una dirección terminada en /rest.
shop-statuses-help-magento = Los ocho estados de Magento y, además, cualquier estado propio, que va antes que el suyo. Lo que aquí no tiene significado no se trae.
shop-mails-magento = La tienda escribe al cliente
shop-mails-help-magento = Su correo de envío, con los números de seguimiento y los enlaces.
shop-source-magento = Origen de inventario
shop-source-help-magento = El código del origen del que salen los paquetes, si la tienda tiene varios (Tiendas → Inventario → Orígenes); vacío para el que ella elija.
shop-barcode-magento = Atributo con el código de barras
shop-barcode-help-magento = El código del atributo de producto, si no es ean, gtin, barcode ni upc.
shop-hs-magento = Atributo con el código HS
shop-hs-help-magento = El código del atributo de producto, si no es hs_code ni tariff_code.
shop-point-help-magento = El nombre del atributo de extensión en el que un módulo deja el número del punto; vacío si no hay ninguno, o si Packdesk lo encuentra por sí solo.
shop-token-magento = Token de acceso
shop-token-help-magento = De la integración. Por sí solo basta únicamente si la tienda lo permite: Tiendas → Configuración → Servicios → OAuth → ajustes del consumidor.
shop-token-secret-magento = Secreto del token de acceso
shop-four-values-help-magento = De la integración. Los cuatro valores juntos, o solo el token de acceso.

# Shopware.

shop-kind-shopware = Shopware 6
shop-guide-shopware = En la administración de la tienda: Ajustes → Sistema → Integraciones → Añadir integración, con un rol que tenga los permisos que indica el manual. Copie el ID de clave de acceso y la clave de acceso secreta.
shop-url-help-shopware = Como https://tienda.example, con la carpeta en la que está la tienda si está en una. Por http se pueden leer la clave y el token por el camino: solo en la red propia de la tienda.
shop-key-shopware = ID de clave de acceso
shop-key-help-shopware = De la integración; empieza por SWIA.
shop-secret-shopware = Clave de acceso secreta
shop-statuses-help-shopware = Como los llama Shopware (paid, authorized, open…). Los pedidos con un estado que no está aquí no se traen. Además se conocen un pedido o una entrega cancelados, y los que ya han salido.
shop-mails-shopware = Que Shopware escriba al cliente
shop-mails-help-shopware = Los correos que envían sus flujos cuando una entrega ha salido, con los números de seguimiento.
shop-hs-shopware = Campo adicional con el código HS
shop-hs-help-shopware = Su nombre técnico en los productos, si no es customs_tariff_number ni hs_code.
shop-point-shopware = Campo adicional con el punto de recogida
shop-point-help-shopware = El nombre técnico con el que un complemento deja el número del punto; vacío si no hay ninguno, o si Packdesk lo encuentra por sí solo.

# Vendure.

shop-kind-vendure = Vendure
shop-guide-vendure = En el panel: Settings → API keys → Create, con un rol que tenga los permisos ReadOrder y UpdateOrder, y copie la clave; se muestra una sola vez. Los servidores aceptan claves desde la versión 3.6, si «api-key» está en su authOptions.tokenMethod. Si no, cree un administrador con ese rol e introduzca su nombre y su contraseña.
shop-url-help-vendure = La del servidor o la de su Admin API, como https://shop.example/admin-api. Por http la clave se puede leer por el camino: solo en la red de la tienda.
shop-user-vendure = Nombre del administrador
shop-user-help-vendure = Vacío si el secreto es una clave de API.
shop-channel-vendure = Token del canal
shop-channel-help-vendure = De una tienda con varios canales: Settings → Channels. Vacío para el canal por defecto.
shop-statuses-help-vendure = Los estados de un pedido, por los nombres de Vendure, y los que haya añadido su servidor. Los pedidos con un estado que no está aquí no se traen. Lo que queda de un pedido cuya preparación se canceló hay que enviarlo de nuevo.
shop-handler-vendure = Gestor de preparación
shop-handler-help-vendure = El código del gestor que toma el nombre de un transportista y un número. Se queda como está, salvo que su servidor no tenga uno manual.
shop-weight-field-vendure = Campo con el peso
shop-weight-field-help-vendure = El nombre del campo personalizado en el que las variantes tienen su peso; vacío si no lo tienen. Vendure no tiene pesos propios.
shop-secret-vendure = Clave de API o contraseña
shop-secret-help-vendure = Se guarda una vez y no se vuelve a mostrar.

# Medusa.

shop-kind-medusa = Medusa
shop-guide-medusa = En Medusa Admin: Settings → Secret API keys → Create, y copie el token; se muestra una sola vez. Una clave así puede todo lo que puede un administrador: guárdela solo para Packdesk, para poder revocarla aparte.
shop-url-help-medusa = La del servidor de Medusa, como https://shop.example. Por http la clave se puede leer por el camino: solo en la red de la tienda.
shop-statuses-help-medusa = Qué es en el puesto un pedido del que queda algo por enviar, según el estado de su pago por los nombres de Medusa. Los pedidos cuyo pago está en un estado que no está aquí no se traen. Si el dinero solo se cobra cuando el paquete ha salido, authorized quiere decir enviar. Además se conoce un pedido cancelado, completado o archivado.
shop-notify-medusa = Que la tienda escriba al cliente
shop-notify-help-medusa = Medusa no envía correos por sí mismo; si esto está desactivado, se pide a su servidor que omita los que envía al crear un envío.
shop-location-medusa = Ubicación de existencias
shop-location-help-medusa = El id de la ubicación de la que salen los paquetes, como sloc_…; vacío para la de la opción de envío.
shop-key-medusa = Clave secreta de API
shop-key-help-medusa = Se guarda una vez y no se vuelve a mostrar.

# Testing the connection.
act-test-shop = Probar la conexión
shop-testing = Probando…
shop-test-works = La conexión funciona.
shop-test-answers = La tienda responde, y hay que corregir algo:
shop-test-name = Tienda
shop-test-version = Versión
shop-test-open = Pedidos abiertos
shop-test-count = { $more ->
    [yes] al menos { $count }
   *[no] { $count }
}
shop-test-clock = Reloj
shop-test-apart = { $seconds ->
    [0] igual que aquí
   *[other] { $seconds } s { $which ->
        [ahead] por delante del de aquí
       *[behind] por detrás del de aquí
    }
}

# Where the points of another shop are.
shop-points-from = Puntos de recogida de
shop-points-from-help = El nombre corto de una tienda del tipo Sendcloud a la que está conectada esta tienda, una barra y el número de la integración, como platform/41. Los pedidos sin punto de recogida reciben el que se guarda allí. Vacío: no se añade ninguno.

# How many open orders a sync asked for beside what changed.
shop-looked-through = { $count ->
    [one] Se ha repasado un pedido abierto
   *[other] Se han repasado { $count } pedidos abiertos
}
