# La puesta en marcha de la estación, y la estación de prácticas.

## Pasos

setup-step-shop = Su tienda
setup-step-carrier = Su transportista
setup-step-printer = Su impresora de etiquetas
setup-step-scale = Su báscula
setup-step-label = Su primera etiqueta
setup-state-missing = por hacer
setup-state-untried = puesto, aún sin probar
setup-state-done = funciona
setup-state-left-out = omitido

## La página guiada

screen-setup = Puesta en marcha
setup-trying = Probando…
setup-where = Paso { $step } de { $of }
setup-shop-lead = Los pedidos llegan de su tienda. Conéctela y recoja sus pedidos una vez: esa es la prueba.
setup-shop-files = ¿No tiene tienda en línea? Importe en su lugar un archivo de pedidos.
shop-more = Más: lo habitual ya está puesto
shop-open-keys = Abrir la página donde se crea la clave
setup-shop-fetched = La tienda responde: han llegado { $orders } pedidos.
setup-carrier-lead = Diga de dónde salen los paquetes, quién los lleva y qué tiene de ese transportista.
setup-carrier-have = ¿Qué tiene?
setup-carrier-sendcloud = Una cuenta de Sendcloud
setup-carrier-sendcloud-how = Su clave pública y su clave secreta, en los ajustes de Sendcloud, Integraciones.
setup-carrier-contract = Un contrato con un transportista
setup-carrier-contract-how = Las claves que ese transportista le dio para su propia interfaz.
setup-carrier-numbers = Números propios
setup-carrier-numbers-how = Un rango de números que le asignó el transportista, o su prefijo GS1: las etiquetas se imprimen sin red.
setup-carrier-sender = De dónde salen sus paquetes
setup-carrier-name = Nombre del transportista
setup-carrier-works = El transportista responde: la cuenta funciona.
setup-carrier-left = { $count } números están listos.
setup-carrier-method = Un método es con lo que envía. Este toma cualquier paquete de hasta 30 kg a cualquier lugar; podrá limitarse después.
setup-carrier-service = Elija con qué envía: pida la lista al transportista o introduzca el nombre que él le da. Más tarde se pueden añadir otros.
setup-printer-lead = Packdesk busca impresoras por USB, en la red y en el sistema. Imprima una etiqueta de prueba y téngala en la mano.
setup-printer-seen = ¿Ha salido la etiqueta de prueba, entera y recta?
setup-printer-not-seen = Mire los ajustes de la impresora e imprima otra.
setup-scale-lead = Conecte la báscula y ponga un paquete encima: su peso aparece aquí. Sin báscula, omita este paso.
setup-scale-lay = Ponga algo en la báscula.
setup-label-lead = Abra un pedido en Embalar e imprima su etiqueta: una de verdad, con la que puede salir un paquete. Se puede anular.
setup-label-none = Aún no hay ningún pedido listo: vea el paso 1 o importe un archivo de pedidos.
setup-label-ready = { $count } pedidos están listos.
setup-done = Todo está en marcha
setup-banner = Puesta en marcha: paso { $step } de { $of }, { $name }
act-setup = Poner en marcha la estación
act-setup-next = Paso siguiente
act-setup-before = Paso anterior
act-setup-leave-out = Omitir este paso
act-setup-later = Más tarde
act-setup-finish = Empezar a embalar
act-setup-test = Probar
act-setup-seen = Sí, la tengo
act-setup-not-seen = No
act-setup-add-method = Crear este método

## La estación de prácticas

practice-name-shop = Tienda de prácticas
practice-name-printer = Impresora de prácticas
practice-name-scale = Báscula de prácticas
practice-name-station = Estación de prácticas
practice-name-carrier = Paquete de prácticas
practice-name-sendcloud = Sendcloud de prácticas
practice-name-parcel = Paquete
practice-name-express = Exprés
practice-name-pickup = Punto de recogida
practice-name-heavy = Paquete pesado
practice-name-world = Paquete mundial
practice-name-economy = Económico por Sendcloud
practice-name-rule-padding = Relleno y caja
practice-name-rule-heavy = Paquetes pesados
practice-name-rule-crates = Dos cajones son dos paquetes
practice-name-rule-check = Lo grabado se comprueba
practice-name-note-heavy = Entre dos, ate la caja
sheet-practice = Códigos de barras para probar
sheet-practice-one = Pedido { $order }, un artículo: escanee dos veces
sheet-practice-several = Pedido { $order }, varios artículos
sheet-practice-two-parcels = Pedido { $order }, dos paquetes
sheet-practice-held = Pedido { $order }, retenido
sheet-practice-cancelled = Pedido { $order }, cancelado
sheet-practice-checked = Pedido { $order }: escanéelo y luego sus artículos
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = El artículo equivocado: { $item }
act-practice-sheet = Imprimir códigos de barras para probar
practice-sheet-printed = Se imprime la hoja de códigos de barras.
problem-practice-nothing-to-try = Todavía no hay ningún pedido para probar.
    .advice = Espere a que lleguen los pedidos de la tienda de prácticas y luego imprima la hoja.
