# Vecchi ordini di un negozio, come cronologia.

history-reach = Vecchi ordini da far entrare
history-reach-help = Ciò che è concluso entra dopo gli ordini aperti, in background: per la ricerca, per «primo ordine del cliente» e per provare regole. Non è mai lavoro. Non entra nulla di più vecchio di quanto gli ordini si conservano qui (Dati personali).
history-none = nessuno
history-three_months = gli ultimi tre mesi
history-one_year = l’ultimo anno
history-everything = fin dove arriva il negozio
history-due = Entrano i vecchi ordini ({ $reach }): { $orders ->
    [one] { $orders } è qui
   *[other] { $orders } sono qui
}
history-stopped = I vecchi ordini sono stati fermati ({ $reach }): { $orders ->
    [one] { $orders } è qui
   *[other] { $orders } sono qui
}
history-done = I vecchi ordini sono qui ({ $reach }): { $orders }
history-up-to = modificati fino a { $moment }
history-left-out = { $count ->
    [one] { $count } non era leggibile e manca
   *[other] { $count } non erano leggibili e mancano
}
history-go-on = Continua
task-history = Vecchi ordini di { $shop }
cli-history-none = Nessun vecchio ordine di { $shop } entra.
cli-history-later = Entrano mentre Packdesk è aperto alla postazione, oppure ora con: packdesk shops history { $id } --now
journal-history-chosen = I vecchi ordini del negozio { $shop } devono entrare: { $reach ->
    [three_months] gli ultimi tre mesi
    [one_year] l’ultimo anno
   *[other] fin dove arriva il negozio
}
journal-history-order = L’ordine { $order } è entrato come vecchio, già concluso
journal-history-none = Nessun altro vecchio ordine del negozio { $shop } deve entrare
journal-history-stopped = Qualcuno ha fermato i vecchi ordini del negozio { $shop }; ce ne sono qui: { $orders }
journal-history-done = I vecchi ordini del negozio { $shop } sono qui: { $orders }
signal-elsewhere = Spedito altrove
scan-elsewhere = Il suo negozio dice che è concluso, al più tardi dal { $since }. Nessuna etichetta viene stampata.
signal-taken-back = Annullato: il suo negozio lo dice ancora concluso
signal-taken-back-next = Si potrà imballare appena il suo negozio lo riapre: sincronizzi il negozio nelle Impostazioni, o prema O per la pagina dell’ordine.
