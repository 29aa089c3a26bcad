# Versiones más nuevas del programa.

settings-updates = Actualizaciones
settings-find-updates = versión nueva instalar clave publicación
about-updates = Versiones más nuevas de Packdesk: se pregunta una vez al día y se instalan cuando usted lo dice.
act-check-updates = Preguntar ahora
act-install-update = Instalar { $version } y reiniciar
update-this = Este es Packdesk { $version }
update-form = { $form ->
    [archive] Está en una carpeta propia, y una versión nueva ocupa su lugar.
    [appimage] Es una AppImage, y una versión nueva ocupa su lugar.
    [deb] Lo instaló el gestor de paquetes del sistema: la versión nueva se descarga y se comprueba, y usted la instala.
    [rpm] Lo instaló el gestor de paquetes del sistema: la versión nueva se descarga y se comprueba, y usted la instala.
    [nsis] Lo instaló un instalador: el nuevo se descarga y se comprueba, y usted lo inicia.
    [dmg] Vino en una imagen de disco: la nueva se descarga y se comprueba, y usted la abre.
   *[none] Se compiló aquí, o nadie sabe cómo se instaló: no se sustituye.
}
update-asked = Se preguntó { $when }
update-never-asked = Aún no se ha preguntado
update-none = No hay ninguna versión más nueva.
update-found = La versión { $version } está disponible.
update-published = Publicada { $when }
update-rhythm = { $on ->
    [yes] Se pregunta por versiones nuevas una vez al día
   *[no] Solo se pregunta por versiones nuevas a mano
}
update-on = Por sí solo
update-on-yes = Una vez al día
update-on-no = Nunca
update-address = Dirección de las versiones
update-address-help = Una dirección que empieza por https://. Packdesk aún no tiene ninguna pública: mientras esté vacío, no se pregunta a nadie.
update-key = Clave del editor
update-key-help = La clave pública tal como la da el editor, como RWQ… Lo que no está firmado con ella no se instala nunca.
update-sure = ¿Instalar ahora la versión { $version }? Packdesk se reinicia. No se interrumpe ninguna etiqueta, los pedidos y las colas quedan como están, y se hace una copia de seguridad antes de que la versión nueva abra la estación.
update-fetching = Descargando la versión { $version }
update-waits = En espera: { $why }
update-waits-printing = hay una etiqueta en { $printer }.
update-waits-booking = se está reservando una etiqueta.
update-waits-work = hay un trabajo largo en curso.
update-placed = La versión { $version } está en su lugar. Abre la estación cuando Packdesk se reinicia.
update-handed = La versión { $version } está descargada y es auténtica: { $file }
update-handed-how = Cierre Packdesk e instálela con esta orden:
update-handed-open = Cierre Packdesk y abra el archivo.
status-update = La versión { $version } está disponible
start-updates = preguntar por versiones nuevas
cli-update-ask = ¿Instalar la versión { $version }? Los pedidos y las colas quedan, y se hace una copia de seguridad. (sí)
cli-update-from = Se pregunta en { $address }
cli-update-not = No se ha instalado nada.
cli-update-opens = La versión nueva abre la estación.
cli-update-done = Packdesk { $version } está instalado y ha abierto la estación.
problem-update-address = «{ $address }» no es una dirección de versiones.
    .advice = Empieza por https:// y no lleva nombre de usuario.
problem-update-key = Esto no es la clave de un editor.
    .advice = Introduzca la clave pública de minisign tal como la da el editor: empieza por RW.
problem-update-not-set-up = No se pregunta a nadie por versiones nuevas: faltan la dirección y la clave del editor.
    .advice = Introduzca ambas en Ajustes, Actualizaciones, o con packdesk update --from DIRECCIÓN --key CLAVE. Packdesk aún no tiene dirección pública.
problem-update-unreachable = No se pudo preguntar por versiones nuevas o descargarlas.
    .advice = Compruebe la red y la dirección de las versiones; el detalle dice qué pasó. No se ha cambiado nada.
problem-update-manifest = Lo que hay en la dirección de las versiones no es una lista de versiones.
    .advice = Compruebe la dirección. Si es correcta, avise al editor; el detalle nombra el lugar.
problem-update-not-offered = Hay una versión más nueva, pero ningún paquete para { $target }.
    .advice = Instálela a mano, como se instaló esta.
problem-update-forged = El paquete no es el que firmó su editor. No se ha instalado.
    .advice = Tampoco lo instale a mano. Compruebe la clave y avise al editor; el detalle dice qué no encaja.
problem-update-broken = El paquete está firmado, y aun así no se puede desempaquetar.
    .advice = No se ha cambiado nada. Avise al editor; el detalle nombra el lugar.
problem-update-does-not-start = La versión nueva no arranca en este equipo. No se ha instalado.
    .advice = No se ha cambiado nada. Diga al editor lo que pone en el detalle.
problem-update-not-replaced = Los programas de { $folder } no se pueden sustituir.
    .advice = Desempaquete la versión nueva en una carpeta propia; el detalle dice por qué. No se ha cambiado nada.
problem-update-under-way = Otro programa está actualizando Packdesk.
    .advice = Espere a que termine. Si ya se instaló una versión, reinicie antes Packdesk.
problem-update-otherwise = Esa versión ya no se ofrece.
    .advice = Pregunte otra vez y mire qué se ofrece ahora.
problem-update-broke-off = se interrumpió mientras abría la estación.
    .advice = Reinicie Packdesk; el detalle dice más.
problem-update-went-back = La versión { $to } no pudo abrir la estación: { $why } La versión { $from } está de nuevo en su lugar, y la estación está como estaba.
    .advice = Reinicie Packdesk. Si pregunta si esta es la estación: lo es. Diga al editor lo que pone en el detalle.
problem-update-stuck = La versión { $to } no pudo abrir la estación, y no se pudo volver a la versión { $from }: { $why }
    .advice = Cierre todos los programas de Packdesk y reinícielo. No se ha perdido nada de la estación: la copia está en la carpeta de copias.
