# Carriers whose labels are drawn here under numbers they allotted: kinds, accounts, blocks, approval, routing files.

carrier-kind-own-dpd = DPD, con números de la delegación
carrier-kind-own-s10 = Un correo postal, con sus números (UPU S10)
carrier-kind-own-swiss-post = Correos de Suiza, con licencia de franqueo
carrier-kind-own-mondial-relay = Mondial Relay, con números de la marca comercial
carrier-kind-own-packeta = Packeta, con un rango de números
carrier-service-manifest = un archivo con los paquetes de un día

own-dpd-depot = Delegación
own-dpd-depot-help = Las cuatro cifras de la delegación de la que salen los paquetes.
own-dpd-depot-digits = una delegación tiene cuatro cifras
own-dpd-tables = Carpeta de los archivos de rutas
own-dpd-tables-help = La carpeta de este equipo con los archivos de la delegación ROUTES, DEPOTS, SERVICE y COUNTRY. Ponga allí los nuevos antes de que caduquen los antiguos.
own-dpd-delis-id = ID Delis
own-dpd-delis-id-help = Para el archivo del final del día (MPSEXPDATA).
own-dpd-customer = Número de cliente
own-dpd-customer-help = Para el archivo del final del día, tal como lo dio la delegación.
own-dpd-customer-length = un número de cliente tiene once signos
own-dpd-sub-customer = Número de subcliente
own-dpd-no-tables = los archivos de rutas de la delegación no se pueden leer ({ $why })
own-dpd-no-service = los archivos de rutas no tienen el servicio { $service }; el servicio de un método es el número de tres cifras de DPD, como 101
own-dpd-no-country = los archivos de rutas no conocen el país { $country }
own-dpd-no-route = los archivos de rutas no tienen camino a { $country } { $postal_code } con el servicio { $service }
own-dpd-tables-expired = los archivos de rutas de la delegación, versión { $version }, valen hasta el { $day }
own-dpd-no-data = la cuenta no tiene «{ $field }»

own-mondial-relay-brand = Código de marca comercial
own-mondial-relay-brand-help = Las dos cifras con las que empiezan sus códigos de barras.
own-mondial-relay-routes = Archivo de rutas
own-mondial-relay-routes-help = Un archivo CSV de este equipo hecho con el plan de clasificación: country;from;to;agency;service;run.
own-mondial-relay-no-table = el archivo de rutas no se puede leer ({ $why })
own-mondial-relay-no-route = el archivo de rutas no tiene camino a { $country } { $place }

range-file-head = su primera línea no es form,first,last
range-file-many = tiene más de { $most } bloques
range-file-none = no contiene ningún bloque
range-file-columns = la línea { $line } no es FORM,FIRST,LAST: «{ $text }»
range-file-form = la línea { $line } no empieza por ninguna forma de números: «{ $text }»
range-file-descends = en la línea { $line } el último número es menor que el primero: «{ $text }»
range-file-does-not-fit = la línea { $line } tiene números que esta forma no tiene: «{ $text }»
problem-range-file = Esto no son bloques de números: { $why }.
    .advice = Un archivo así empieza con la línea form,first,last; debajo va una línea por bloque, como dpd 0998,1000000000,1000000999. No se ha añadido nada.
problem-range-kind = { $carrier } no numera sus paquetes de esta forma.
    .advice = Elija la forma que corresponde al tipo de su cuenta, o cambie la cuenta. No se ha gastado ningún número.
problem-range-low = A { $carrier } { $left ->
        [one] le queda un número
       *[other] le quedan { $left } números
    }.
    .advice = Pida el bloque siguiente y añádalo en los ajustes o con packdesk carriers add-numbers antes de que se gasten.
problem-carrier-files = Los archivos que dio { $carrier } no son correctos: { $why }.
    .advice = Pida al transportista sus archivos más recientes y póngalos en la carpeta que nombra su cuenta.

look-numbers-spent = A { $carrier } no le quedan números
look-numbers-low = Se acaban los números de { $carrier }
look-files = Archivos de { $carrier }

doctor-approval = Homologación de { $carrier }
doctor-approval-fine = homologado el { $day } por { $who }, con la muestra { $sample }
doctor-approval-missing = las etiquetas de { $carrier } se dibujan según su norma publicada, y no las ha homologado
doctor-approval-missing-advice = Envíe muestras impresas a { $carrier } antes del primer paquete; después anote la homologación en su cuenta, o con packdesk carriers approve.
doctor-carrier-files = Archivos de { $carrier }
doctor-carrier-files-wrong = no son correctos: { $why }
doctor-carrier-files-wrong-advice = Pida al transportista sus archivos más recientes y póngalos en la carpeta que nombra su cuenta ({ $why }).

journal-carrier-approved = { $carrier } homologó el { $day } las etiquetas dibujadas aquí
journal-carrier-approval-removed = La homologación de { $carrier } se ha retirado

cli-approved = { $carrier }: homologado el { $day } por { $who }, con la muestra { $sample }
cli-not-approved = { $carrier }: aún sin homologar
cli-manifest = { $file }: { $count ->
    [one] un envío
   *[other] { $count } envíos
}
cli-manifest-replaced = Estas letras no están en la codificación del archivo, y en lugar de cada una hay un ?: { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (correo postal)
number-form-swiss-post = Correos de Suiza
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = Prefijo GS1 de empresa
number-part-extension = Dígito de extensión
number-part-service = Indicador de servicio
number-part-country = País del correo postal
number-part-licence = Licencia de franqueo
number-part-depot = Delegación
number-part-brand = Código de marca comercial
number-block = Bloque { $place }
number-block-remove = Quitar el bloque
number-block-add = Añadir bloque
number-blocks-import = Añadir bloques de un archivo
number-blocks-imported = { $count ->
    [one] { $carrier } tiene ahora un número.
   *[other] { $carrier } tiene ahora { $count } números.
}

approval-title = Homologación
approval-missing = { $carrier } aún no ha homologado estas etiquetas. Envíe muestras impresas antes del primer paquete.
approval-given = Homologado el { $day } por { $who }, con la muestra { $sample }.
approval-day = Día
approval-sample = Muestra
approval-sample-help = El número de un paquete de muestra, o el nombre de su archivo.
approval-who = Homologado por
approval-save = Anotar la homologación
approval-withdraw = Ya no vale
approval-saved = Anotado.

act-save-carrier-file = Guardar archivo del transportista
hand-over-file-replaced = Estas letras no están en la codificación del archivo, y en lugar de cada una hay un ?: { $letters }
