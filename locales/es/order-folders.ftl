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
problem-order-file-refused = El archivo { $file } no se ha leído: { $why }
    .advice = Está en la carpeta refused, con el motivo al lado. Corríjalo y vuelva a dejarlo, o tráigalo con packdesk import y diga cómo se lee.
problem-order-folder = La carpeta de archivos de pedidos { $folder } no se puede usar.
    .advice = Compruebe que existe y que esta cuenta puede leer, escribir y mover archivos en ella. Lo que haya allí se leerá en cuanto se pueda.
