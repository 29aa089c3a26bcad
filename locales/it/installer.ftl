# What the installer for Windows says.

installer-running = Packdesk è aperto. Chiudere la sua finestra e tutto ciò che lo usa, poi riprovare.
installer-unwritable = Non è stato possibile scrivere tutto. Il disco è pieno, o un file è in uso?
installer-menu = Nel menu Start
installer-terminal = Il comando packdesk in ogni terminale (PATH)
installer-path = Il PATH è troppo lungo per essere cambiato da qui: aggiungervi da sé la cartella bin di Packdesk.
installer-webview = La finestra di Packdesk richiede WebView2 Runtime di Microsoft, che non è su questo computer e non è fornito con Packdesk. Il comando packdesk funziona anche senza. Aprire ora la pagina di Microsoft?
installer-data = Cancellare anche le mie stazioni: ordini, etichette, impostazioni
