# What the installer for Windows says.

installer-running = Packdesk is running. Close its window and everything that has it open, then try again.
installer-unwritable = Not everything could be written. Is the disk full, or is a file in use?
installer-menu = In the start menu
installer-terminal = The packdesk command in every terminal (PATH)
installer-path = Your PATH is too long to be changed from here: add the folder bin of Packdesk to it yourself.
installer-webview = Packdesk’s window needs Microsoft’s WebView2 Runtime, which is not on this computer and does not come with Packdesk. The packdesk command works without it. Open Microsoft’s page for it now?
installer-data = Delete my stations as well: orders, labels, settings
