# The scale: what it shows, what can go wrong, weighing a parcel.

scale-shows-silent = Sin peso
scale-shows-empty = Vacía
scale-shows-settling = Se mueve…
scale-shows-parcel = Está quieta
scale-shows-taken = Tomado
scale-shows-below_zero = Bajo cero
scale-shows-overload = Demasiado peso
scale-shows-fault = Fallo

by-scale = lo dice la báscula

weighed-other-method = Ahora se envía con { $after }, ya no con { $before }
weighed-found-method = Ahora se envía con { $after }
weighed-no-method = { $before } ya no puede llevarlo, y ningún otro puede

journal-scale-saved = La báscula { $scale } se ha configurado
journal-scale-removed = La báscula se ha quitado
journal-order-weighed = { $of ->
   *[one] El paquete del pedido { $order } se ha pesado: { $weight }
    [other] El paquete { $parcel } de { $of } del pedido { $order } se ha pesado: { $weight }
}
journal-order-weight-kept = { $of ->
   *[one] La báscula mostró { $weight } para el pedido { $order }; una persona mantuvo lo esperado: { $expected }
    [other] La báscula mostró { $weight } para el paquete { $parcel } de { $of } del pedido { $order }; una persona mantuvo lo esperado: { $expected }
}
journal-order-weight-fits = El paquete { $parcel } de { $of } del pedido { $order } pesa { $weight }, más o menos lo esperado
journal-order-not-weighed = { $of ->
   *[one] El paquete del pedido { $order } no se ha pesado; una persona mantuvo el peso esperado
    [other] Desde el paquete { $parcel } de { $of }, los del pedido { $order } no se han pesado; una persona mantuvo los pesos esperados
}

problem-no-scale = Este puesto no tiene báscula.
    .advice = Añada una en los ajustes, o con packdesk scale add.
problem-scale-unnamed = La báscula necesita un nombre.
    .advice = Dele el nombre que usa la gente.
problem-scale-elsewhere = Otro Packdesk de esta estación lee { $scale }.
    .advice = Úsela allí, o cierre ese.
problem-scale-offline = No se puede contactar con { $scale }.
    .advice = Enciéndala y compruebe su cable o la red. Un puerto serie no puede estar abierto en otro programa. Se sigue embalando sin ella.
problem-scale-denied = Usted no tiene permiso para usar { $scale }.
    .advice = packdesk doctor dice qué hacer. Se sigue embalando sin ella.
problem-scale-busy = Otro programa usa { $scale }.
    .advice = Cierre ese programa. Se sigue embalando sin ella.
problem-scale-silent = { $scale } no responde.
    .advice = Compruebe que está encendida y cómo está configurada, y pruébela en los ajustes. Se sigue embalando sin ella.
problem-scale-not-understood = { $scale } responde, pero no con un peso que se entienda: «{ $said }»
    .advice = Pruébela en los ajustes (packdesk scale try DIRECCIÓN), que buscan su lenguaje y su velocidad. Una báscula que envía por sí sola se configura como «continuous».
problem-scale-trial-not-understood = Allí responde algo, pero no con un peso que se entienda: «{ $said }»
    .advice = Configure la báscula con uno de los lenguajes de la página del manual sobre básculas. Si ese texto se puede leer pero no tiene unidad, elija «Envía por sí sola» y su unidad.
problem-scale-unreachable = Allí no se puede contactar con ninguna báscula.
    .advice = Compruebe el cable, el puerto y la dirección.
problem-scale-empty = { $scale } está vacía.
    .advice = Ponga el paquete encima.
problem-scale-settling = Lo que hay en { $scale } aún no está quieto.
    .advice = Quite la mano y espere un momento.
problem-scale-below-zero = { $scale } muestra menos que nada.
    .advice = Vacíe la báscula y póngala a cero, o quite la tara.
problem-scale-overload = { $scale } no puede pesar tanto.
    .advice = Pese este paquete en otro sitio y teclee su peso.
problem-scale-fault = { $scale } indica que algo va mal.
    .advice = Mire su pantalla; apáguela y enciéndala con ella vacía.
problem-scale-not-emptied = Lo que hay en { $scale } es el paquete del pedido { $order }.
    .advice = Retírelo y ponga el siguiente paquete. Si es otro paquete que pesa lo mismo, dígalo: A aquí, --another en un terminal.
problem-scale-still-weighed = Lo que hay en { $scale } pesa lo que el paquete { $parcel } de { $of } del pedido { $order }, que ya está pesado.
    .advice = Retírelo y ponga el siguiente paquete. Si es el siguiente y pesa lo mismo, dígalo: A aquí, --another en un terminal.
problem-scale-not-zeroed = { $scale } no se ha puesto a cero.
    .advice = Espere a que esté quieta y póngala a cero otra vez.
problem-scale-has-a-key = { $scale } no se puede poner a cero desde aquí.
    .advice = Pulse la tecla de cero de la báscula.
problem-scale-no-such-box = No hay ninguna caja «{ $box }».
    .advice = Mire en los ajustes qué cajas hay.
problem-bad-scale-address = «{ $address }» no es una dirección de báscula.
    .advice = Escríbala como serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics (Windows: serial:COM3?…), tcp://host:port?speaks=nci o hid:0922:8003. packdesk scale add --help lista los lenguajes.
problem-not-weighed = { $of ->
   *[one] El paquete del pedido { $order } no se ha pesado (se esperaban { $expected }).
    [other] El paquete { $parcel } de { $of } del pedido { $order } no se ha pesado (se esperaban { $expected }).
}
    .advice = Póngalo en la báscula e imprima otra vez, o imprima sin pesar.
problem-weight-differs = { $of ->
   *[one] El paquete del pedido { $order } pesa { $weighed }; se esperaban { $expected }.
    [other] El paquete { $parcel } de { $of } del pedido { $order } pesa { $weighed }; se esperaban { $expected }.
}
    .advice = Use lo que dice la báscula, mantenga lo esperado o retenga el pedido. No se ha impreso nada.

doctor-scale = Báscula { $scale }
doctor-scale-fine = se puede usar
doctor-scale-missing = { $device } no está
doctor-scale-missing-advice = Conecte y encienda la báscula; entonces aparece { $device }.
doctor-scale-denied = usted no tiene permiso para usar { $device }
doctor-scale-denied-advice = { $system ->
    [linux] Para un puerto serie, entre en su grupo ({ $group }) y vuelva a iniciar sesión; para una báscula USB, instale la regla udev de la página del manual sobre básculas. El dispositivo es { $device }.
   *[other] Pida que le den permiso para usar { $device }.
}
doctor-scale-silent = no muestra nada ahora. { $problem }
doctor-scale-silent-advice = Atienda la báscula; se sigue embalando sin ella. ({ $problem })

cli-scale-none = Aún no hay báscula. Busque una con: packdesk scale find
cli-scale-saved = La báscula { $scale } se ha guardado
cli-scale-removed = La báscula se ha quitado
cli-scale-weight = { $weight }
cli-scale-zeroed = La báscula está a cero
cli-scale-tare = Ahora se descuentan { $tare } de cada peso
cli-scale-found-none = No se ha encontrado ninguna báscula ni ningún puerto serie
cli-scale-to-try = { $address }  un puerto; pruébelo con: packdesk scale try
cli-scale-answers = Responde: { $address }
cli-scale-no-answer = Allí no responde nada en ningún lenguaje de básculas
cli-scale-weighed = { $of ->
   *[one] El paquete pesa { $weight }; se esperaban { $expected }
    [other] El paquete { $parcel } de { $of } pesa { $weight }; se esperaban { $expected }
}
cli-scale-kept = Se mantiene lo esperado: { $expected }
cli-scale-always = Ninguna etiqueta se imprime antes de que su paquete haya estado en la báscula

## The page: settings

settings-scale = Báscula
about-scale = La báscula del puesto. Pesar es opcional salvo que usted lo pida: sin báscula, o con ella vacía, se sigue embalando como siempre.
scale-none = Aún no hay báscula. Una báscula USB se encuentra por sí sola; para una en serie, elija su puerto y pruébelo.
scale-looking = Mirando los puertos…
scale-found = { $count ->
    [0] No se ha encontrado nada. Conecte y encienda la báscula.
    [one] { $count } sitio donde mirar
   *[other] { $count } sitios donde mirar
}
scale-certain = { $certain ->
    [yes] Es una báscula
   *[other] Un puerto; puede haber una báscula conectada
}
scale-name = Nombre
scale-connection = Conexión
scale-kind = { $kind ->
    [serial] Puerto serie
    [tcp] Red
   *[hid] USB
}
scale-character = Carácter
scale-speaks = Lenguaje
scale-language = { $language ->
    [mt_sics] MT-SICS (Mettler-Toledo)
    [toledo] Toledo 8217, 8213
    [continuous] Envía por sí sola (A&D, CAS, Ohaus y otras)
   *[nci] NCI, Weigh-Tronix, ECR
}
scale-unit = Unidad que tiene fijada
scale-unit-said = Lo dice cada línea
scale-percent = Preguntar a partir de (%)
scale-percent-help = Si un paquete se aparta más de su peso esperado, se pregunta antes de imprimir su etiqueta.
scale-grams = No preguntar por debajo de
scale-grams-help = Por una diferencia de hasta esto no se pregunta nunca.
scale-always = Pesar todos los paquetes
scale-always-help = Ninguna etiqueta se imprime antes de que su paquete haya estado en la báscula, o de que una persona mantenga el peso esperado. Al imprimir muchas etiquetas a la vez, se omiten los pedidos sin pesar.
scale-tare = Se descuenta
scale-tare-help = Lo que hay debajo de cada paquete y no se envía, como una cubeta.
scale-tare-nothing = Nada
scale-tare-is = Se descuentan { $tare }
scale-live = Lo que muestra
scale-saved = { $scale } es ahora la báscula del puesto
scale-removed = { $scale } se ha quitado
scale-answers = Responde, y muestra: { $shows }. Se toman sus ajustes.
scale-answers-not = Allí no responde nada. ¿Está encendida, y es este su puerto?
scale-trying = Probando todos los lenguajes; tarda hasta medio minuto…
scale-tared = Desde ahora se descuentan { $tare }
scale-zeroed = La báscula está a cero
act-find-scale = Buscar básculas
act-add-scale = Añadir báscula
act-try-scale = Probarla
act-zero-scale = Poner a cero
act-tare-load = Descontar lo que hay encima
act-tare-nothing = No descontar nada

## The page: packing

scale-title = Báscula
act-weigh = Tomar el peso
act-another-parcel = Es otro paquete
act-use-weighed = Usar el de la báscula
act-keep-expected = Mantener el esperado
act-hold-parcel = Retener el paquete
weight-scale = La báscula dice
weight-expected = Esperado
weight-hold-reason = La báscula dice { $weighed }, se esperaban { $expected }
weight-question = ¿Qué peso es el correcto?
weighed-notice = { $of ->
   *[one] { $order } pesado: { $weight }
    [other] { $order }: paquete { $parcel } de { $of } pesado: { $weight }
}
weighed-by = Pesado: { $weight }; se esperaban { $expected }
parcel-of = Paquete { $parcel } de { $of }
parcel-expected = se esperan { $expected }
act-keep-rest = Imprimir sin pesar
signal-weight = { $of ->
   *[one] El peso no coincide
    [other] El peso del paquete { $parcel } de { $of } no coincide
}
signal-weight-next = ¿Qué peso es el correcto?
signal-not-weighed = { $of ->
   *[one] Ponga el paquete en la báscula
    [other] Ponga el paquete { $parcel } de { $of } en la báscula
}
signal-not-weighed-next = Después imprima
