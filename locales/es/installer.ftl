# What the installer for Windows says.

installer-running = Packdesk está abierto. Cierre su ventana y todo lo que lo tenga abierto, y vuelva a intentarlo.
installer-unwritable = No se pudo escribir todo. ¿Está lleno el disco o hay un archivo en uso?
installer-menu = En el menú Inicio
installer-terminal = La orden packdesk en cada terminal (PATH)
installer-path = Su PATH es demasiado largo para cambiarlo desde aquí: añada usted mismo la carpeta bin de Packdesk.
installer-webview = La ventana de Packdesk necesita WebView2 Runtime de Microsoft, que no está en este equipo y no viene con Packdesk. La orden packdesk funciona sin él. ¿Abrir ahora la página de Microsoft?
installer-data = Borrar también mis estaciones: pedidos, etiquetas, ajustes
