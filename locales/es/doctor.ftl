# What the check of the machine finds, and what to do.

doctor-line = { $subject }: { $finding }
doctor-folder = Carpeta de datos
doctor-folder-fine = se puede escribir en { $folder }
doctor-folder-open = cualquier cuenta de este equipo puede escribir en { $folder }
doctor-folder-open-advice = Quite ese permiso a los demás (chmod o-w { $folder }): podrían cambiar archivos de la estación por otros.
doctor-folder-full = no se puede escribir en { $folder }: el disco está lleno
doctor-folder-full-advice = Libere espacio en el disco. Lo que había está a salvo; hasta entonces no se hace ninguna etiqueta.
doctor-folder-unwritable = no se puede escribir en { $folder } ({ $error })
doctor-folder-unwritable-advice = Dese permiso para escribir en { $folder } ({ $error }), o elija otra carpeta con --data.
doctor-keyring = Secretos
doctor-keyring-fine = guardados en el llavero del sistema
doctor-keyring-file = guardados en un archivo cifrado, porque ningún llavero responde
doctor-keyring-file-advice = { $system ->
    [windows] Inicie el servicio de Windows «Administrador de credenciales» para guardar allí las claves de las tiendas. Packdesk también funciona sin él.
    [linux] Inicie un Secret Service (GNOME Keyring, KWallet) para guardar allí las claves de las tiendas. Packdesk también funciona sin él.
   *[other] Desbloquee el llavero de inicio de sesión para guardar allí las claves de las tiendas. Packdesk también funciona sin él.
}
doctor-loopback = Puertos locales
doctor-loopback-fine = se pueden abrir
doctor-loopback-refused = no se pueden abrir ({ $error })
doctor-loopback-refused-advice = Permita que los programas escuchen en 127.0.0.1 ({ $error }): la estación de prácticas y packdesk serve lo necesitan.
doctor-webview = Vista web
doctor-webview-fine = { $system ->
    [windows] WebView2 Runtime de Microsoft está instalado
   *[other] WebKitGTK 4.1 está instalado
}
doctor-webview-system = viene con el sistema
doctor-webview-missing = { $system ->
    [windows] falta WebView2 Runtime de Microsoft, así que la ventana no se puede abrir
   *[other] falta WebKitGTK 4.1, así que la ventana no se puede abrir
}
doctor-webview-missing-advice = { $system ->
    [linux] Instálelo: sudo apt install libwebkit2gtk-4.1-0
   *[other] Instálelo desde Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703 La orden packdesk y packdesk serve funcionan sin él.
}
doctor-fonts = Fuentes
doctor-fonts-fine = se pueden imprimir todas las escrituras de los clientes
doctor-fonts-missing = no hay fuente para { $scripts }
doctor-fonts-missing-advice = { $system ->
    [linux] Instale fuentes para { $scripts }: sudo apt install fonts-noto-core fonts-noto-cjk
   *[other] Instale fuentes para { $scripts }, como Noto: https://fonts.google.com/noto
}
doctor-udev = Permisos sobre dispositivos USB y serie
doctor-udev-fine = la regla udev { $rule } está instalada
doctor-udev-missing = la regla udev { $rule } no está instalada
doctor-udev-missing-advice = Las impresoras que ya se pueden usar no necesitan nada. Si no: sudo cp packaging/udev/{ $rule } /etc/udev/rules.d/ && sudo udevadm control --reload, y vuelva a conectar el dispositivo.
doctor-printers = Impresoras
doctor-printers-none = aún no hay ninguna
doctor-printers-none-advice = Busque una con «packdesk printers find», o en los ajustes.
doctor-printer = Impresora { $printer }
doctor-printer-fine = responde y está lista
doctor-printer-mute = se puede contactar con ella; no puede decir si una etiqueta ha salido
doctor-printer-mute-advice = Mire cada etiqueta. Si se puede llegar a la impresora por red, USB o puerto serie y responde, elíjalo en Ajustes, Impresoras.
doctor-printer-missing = { $device } no está
doctor-printer-missing-advice = Conecte y encienda la impresora; entonces aparece { $device }.
doctor-printer-denied = usted no tiene permiso para usar { $device }
doctor-printer-denied-advice = { $system ->
    [linux] Instale la regla udev de Packdesk (packaging/udev/70-packdesk.rules) y vuelva a conectar la impresora, o entre en su grupo y vuelva a iniciar sesión: sudo usermod -aG { $group } $USER ({ $device })
   *[other] Pida que le den permiso para usar { $device }.
}
doctor-printer-silent = no puede imprimir ahora. { $problem }
doctor-printer-silent-advice = Atienda la impresora; las etiquetas en espera se imprimen después por sí solas. ({ $problem })
doctor-numbers = Números
doctor-numbers-fine = { $carrier }: quedan { $left }
doctor-numbers-low = { $carrier }: solo quedan { $left }
doctor-numbers-low-advice = Añada un rango nuevo para { $carrier } en los ajustes antes de que se gasten los { $left }.
doctor-numbers-empty = { $carrier }: quedan { $left }
doctor-numbers-empty-advice = Añada un rango nuevo para { $carrier } en los ajustes (quedan { $left }): sin números no se puede enviar nada.
doctor-numbers-none = aún no hay rango de números
doctor-numbers-none-advice = Introduzca su prefijo GS1 de empresa en los ajustes.
doctor-identity = Esta estación
doctor-identity-fine = es la que imprimió la última etiqueta
doctor-identity-asked = puede no ser la que imprimió la última etiqueta: { $why }
doctor-identity-asked-advice = Responda con packdesk station confirm; antes no se hace ninguna etiqueta ({ $why })
doctor-identity-unkept = lo que se sabe de ella fuera de su carpeta no se puede guardar ({ $error })
doctor-identity-unkept-advice = Permita escribir en la carpeta de estado de la cuenta ({ $error }): sin ella, una copia o una copia de seguridad restaurada no se distingue de la estación.
doctor-backups = Copias de seguridad
doctor-backups-fine = la última es del { $at }
doctor-backups-none = aún no hay ninguna
doctor-backups-none-advice = Haga una con packdesk backup; mientras la estación está abierta se hace una cada hora.
doctor-backups-off = no se hace ninguna por sí sola
doctor-backups-off-advice = Actívelas en Ajustes, Copias de seguridad.
doctor-backups-failed = la última no se pudo hacer: { $problem }
doctor-backups-failed-advice = Libere espacio, o elija otra carpeta en Ajustes, Copias de seguridad ({ $problem })
doctor-database = Base de datos
doctor-database-fine = todas las páginas encajan
doctor-database-damaged = dañada
doctor-database-damaged-advice = Restaure una copia de seguridad con packdesk restore ARCHIVO; la estación dañada se conserva aparte.
