# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = En el panel de control: Settings → Store-level API accounts → Create API account, del tipo V2/V3 API token. Permisos: Orders «modify», Information & settings «read-only». Guarde y copie el token de acceso y la ruta de la API; el token se muestra una sola vez.
shop-api-path-bigcommerce = Ruta de la API
shop-api-path-help-bigcommerce = Como la muestra la página de la cuenta de API, https://api.bigcommerce.com/stores/…/v3/; también sirve la dirección del panel de control, https://store-….mybigcommerce.com.
shop-token-bigcommerce = Token de acceso
shop-token-help-bigcommerce = Se guarda una vez y no se vuelve a mostrar.
shop-statuses-help-bigcommerce = Por sus nombres originales en inglés, se llamen como se llamen en su tienda, o por sus números. Los pedidos con un estado que no está aquí no se traen.
order-several-addresses = va a { $count } direcciones: envíelo en la tienda

shop-kind-squarespace = Squarespace
shop-guide-squarespace = En el sitio: Settings → Developer tools → Developer API keys → Generate key. Marque Orders «Read and Write», guarde y copie la clave; se muestra una sola vez. El plan del sitio debe incluir las API de comercio.
shop-url-help-hosted = La del servicio; es la misma para todos los sitios y se queda como está.
shop-key-squarespace = Clave de API
shop-key-help-squarespace = Se guarda una vez y no se vuelve a mostrar.
shop-notify-squarespace = Que Squarespace escriba al cliente
shop-notify-help-squarespace = Su correo de pedido enviado, con los números de seguimiento.
shop-service-squarespace = Nombre del servicio
shop-service-help-squarespace = Un aviso de envío tiene que nombrar el servicio del transportista; los clientes lo leen junto al transportista.

shop-kind-lightspeed-c = Lightspeed eCom C-Series
shop-guide-lightspeed-c = En la administración: Settings → Store settings → Developers → New API key. Actívela, marque Orders «read and write» y Settings «read», guarde y copie la clave y el secreto. Cree una clave solo para Packdesk: todos los que usan una misma clave comparten sus peticiones.
shop-url-help-lightspeed-c = La del servidor europeo; las tiendas americanas están en https://api.shoplightspeed.com. Una clave que uno rechaza se prueba en el otro.
shop-language-lightspeed-c = Idioma de la tienda
shop-language-help-lightspeed-c = Uno de los idiomas de la tienda, como nl, en, de o fr: los títulos de los productos vienen en él.
shop-notify-lightspeed-c = La tienda avisa por correo de que el pedido se ha enviado
shop-notify-help-lightspeed-c = Su propio correo, una vez por envío.
shop-notify-code-lightspeed-c = La tienda envía por correo el código de seguimiento
shop-notify-code-help-lightspeed-c = Un correo aparte. Con los dos, el cliente recibe dos.
shop-link-lightspeed-c = Escribir el enlace en lugar del número
shop-link-help-lightspeed-c = La tienda tiene un campo para el número y ninguno para el enlace. Hace el enlace por sí sola si su método de envío conoce al transportista.
shop-currency-lightspeed-c = Moneda
shop-currency-help-lightspeed-c = Tres letras, como EUR; vacío para preguntarla a la tienda.
shop-key-lightspeed-c = Clave de API
shop-key-help-lightspeed-c = Settings → Store settings → Developers, con permiso para leer y escribir pedidos.
shop-secret-lightspeed-c = Secreto de API

shop-kind-ecwid = Ecwid by Lightspeed
shop-guide-ecwid = En el panel de control: Apps → My apps, y cree una aplicación propia. Dele los permisos read_store_profile, read_orders y update_orders, y copie su token secreto. El plan de la tienda debe incluir la API.
shop-store-ecwid = ID de la tienda
shop-store-help-ecwid = El número al pie del panel de control.
shop-token-ecwid = Token secreto
shop-token-help-ecwid = Empieza por secret_. Se guarda una vez y no se vuelve a mostrar.
shop-statuses-help-ecwid = Los estados de envío, por los nombres de Ecwid; los propios son los que llevan CUSTOM, del 1 al 3. Los pedidos con un estado que no está aquí no se traen.

shop-kind-sendcloud = Sendcloud, pedidos de tiendas conectadas
shop-guide-sendcloud = En Sendcloud: Ajustes → Integraciones → conecte «Sendcloud API» y copie las dos claves; la secreta se muestra una sola vez. Llegan los pedidos de todas las tiendas conectadas allí, con el punto de recogida que eligió el cliente. A Sendcloud no se le comunica lo enviado: para eso conecte la propia tienda.
shop-integrations-sendcloud = Integraciones
shop-integrations-help-sendcloud = Sus números, separados por comas; vacío: todas. La prueba de la conexión nombra las tiendas.
shop-statuses-help-sendcloud = Qué significa cada estado de las tiendas conectadas, tal como lo muestra Sendcloud. Un pedido cuyo estado no está aquí se aparta y se nombra.
shop-brings-orders-sendcloud = Traer los pedidos
shop-brings-orders-help-sendcloud = Desactivado: solo se usan los puntos de recogida, para los pedidos que llegan de las propias tiendas.

shop-kind-lightspeed-x = Lightspeed Retail X-Series
shop-guide-lightspeed-x = En la caja: Setup → Personal tokens → Add personal token, y copie el token; tiene los derechos de quien lo crea. Los tokens personales solo existen en el plan Plus. Una tienda que vende en el sitio de Lightspeed es Ecwid: conecte esa. X-Series no toma números de seguimiento: se entera de que una venta ha salido, y el cliente no se entera de nada por ella.
shop-url-help-lightspeed-x = Como https://garden.retail.lightspeed.app: la dirección en la que se abre la caja.
shop-token-lightspeed-x = Token personal
shop-token-help-lightspeed-x = Se guarda una vez y no se vuelve a mostrar.
