### Folders whose order files are taken in by themselves.
shop-folder = Folder of order files
shop-folder-help = A whole path on the station’s machine. Order files that are put there are taken in by themselves and moved to the folder taken inside it; what cannot be read goes to refused. Leave it empty where files are brought in by hand.
shop-watches = Order files are taken in from { $folder }
shop-folder-empty = No order file was taken in yet
start-order-folders = its folders of order files
field-not-folder = not a whole path of a folder that is there
field-folder-of-station = the station’s own folder
field-folder-used = another shop’s folder
cli-folder-waits = { $count ->
    [one] One file may still be being written. It is looked at again.
   *[other] { $count } files may still be being written. They are looked at again.
}
problem-order-file-refused = The file { $file } was not taken in: { $why }
    .advice = It lies in the folder refused, with the reason beside it. Mend it and put it back, or bring it in with packdesk import and say how it is to be read.
problem-order-folder = The folder of order files { $folder } cannot be used.
    .advice = Check that it is there, and that this account may read it, write in it and move files. What lies there is taken in as soon as it can be.
