### Die Zahlen eines Tages oder Monats: was hinausging, was es kostete, was zu spät war, was wartet.
figures-of-day = Zahlen vom { $first }
figures-of-month = Zahlen vom { $first } bis { $last }
figures-hour = Stunde
figures-day = Tag
figures-carrier = Paketdienst
figures-parcels = Pakete
figures-returns = Retouren
figures-late = Zu spät
figures-cost = Kosten
figures-total = Insgesamt
figures-waits = Wartet jetzt
figures-orders = Bestellungen
figures-overdue = Überfällig

# The window.

screen-figures = Zahlen
act-go-figures = Zahlen
figures-about = Ein Paket zählt in dem Augenblick, in dem sein Label herauskam, nach der Uhr dieser Station. Was annulliert wurde, zählt nicht.
figures-by-hour = Pakete je Stunde
figures-by-day = Pakete je Tag
figures-by-carrier = Pakete je Paketdienst
figures-cost-by-carrier = Kosten je Paketdienst, { $currency }
figures-cost-by-day = Kosten je Tag, { $currency }
figures-nothing = In dieser Zeit ging kein Paket hinaus.
figures-without-price = { $count ->
    [one] Was ein Paket kostet, ist nicht bekannt.
   *[other] Was { $count } Pakete kosten, ist nicht bekannt.
}
figures-whole-month = Der ganze Monat
figures-one-day = Ein einzelner Tag
act-figures-earlier = Zahlen der Zeit davor
act-figures-later = Zahlen der Zeit danach
act-figures-today = Heute
act-figures-turn = Zahlen eines Tages oder eines Monats
act-save-csv = Als CSV speichern
