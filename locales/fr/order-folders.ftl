### Folders whose order files are taken in by themselves.
shop-folder = Dossier des fichiers de commandes
shop-folder-help = Un chemin complet sur la machine de la station. Les fichiers de commandes qui y sont déposés sont pris d’eux-mêmes et déplacés dans le dossier taken qu’il contient ; ce qui ne peut pas être lu va dans refused. Laissez vide si les fichiers sont apportés à la main.
shop-watches = Les fichiers de commandes sont pris dans { $folder }
shop-folder-empty = Aucun fichier de commandes n’a encore été pris
start-order-folders = ses dossiers de fichiers de commandes
field-not-folder = n’est pas le chemin complet d’un dossier existant
field-folder-of-station = le dossier de la station elle-même
field-folder-used = le dossier d’une autre boutique
cli-folder-waits = { $count ->
    [one] Un fichier est peut-être encore en cours d’écriture. Il sera regardé de nouveau.
   *[other] { $count } fichiers sont peut-être encore en cours d’écriture. Ils seront regardés de nouveau.
}
problem-order-file-refused = Le fichier { $file } n’a pas été pris : { $why }
    .advice = Il est dans le dossier refused, avec la raison à côté. Corrigez-le et remettez-le, ou apportez-le avec packdesk import en disant comment le lire.
problem-order-folder = Le dossier des fichiers de commandes { $folder } ne peut pas être utilisé.
    .advice = Vérifiez qu’il existe et que ce compte peut y lire, y écrire et y déplacer des fichiers. Ce qui s’y trouve sera pris dès que possible.
