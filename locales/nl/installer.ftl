# What the installer for Windows says.

installer-running = Packdesk is open. Sluit het venster en alles wat het open heeft, en probeer het dan opnieuw.
installer-unwritable = Niet alles kon worden geschreven. Is de schijf vol, of is een bestand in gebruik?
installer-menu = In het startmenu
installer-terminal = De opdracht packdesk in elke terminal (PATH)
installer-path = Uw PATH is te lang om hier te veranderen: voeg de map bin van Packdesk er zelf aan toe.
installer-webview = Het venster van Packdesk heeft de WebView2-runtime van Microsoft nodig, die niet op deze computer staat en niet met Packdesk meekomt. De opdracht packdesk werkt ook zonder. De pagina van Microsoft nu openen?
installer-data = Ook mijn stations wissen: bestellingen, labels, instellingen
