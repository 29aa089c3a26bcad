# Pedidos antiguos de una tienda, como historial.

history-reach = Pedidos antiguos que entran
history-reach-help = Lo que está terminado entra detrás de los pedidos abiertos, en segundo plano: para la búsqueda, para «primer pedido del cliente» y para probar reglas. Nunca es trabajo. No entra nada más antiguo que el tiempo que se guardan aquí los pedidos (Datos personales).
history-none = ninguno
history-three_months = los últimos tres meses
history-one_year = el último año
history-everything = hasta donde llega la tienda
history-due = Entran los pedidos antiguos ({ $reach }): { $orders ->
    [one] { $orders } está aquí
   *[other] { $orders } están aquí
}
history-stopped = Los pedidos antiguos se detuvieron ({ $reach }): { $orders ->
    [one] { $orders } está aquí
   *[other] { $orders } están aquí
}
history-done = Los pedidos antiguos están aquí ({ $reach }): { $orders }
history-up-to = modificados hasta { $moment }
history-left-out = { $count ->
    [one] { $count } no se pudo leer y falta
   *[other] { $count } no se pudieron leer y faltan
}
history-go-on = Continuar
task-history = Pedidos antiguos de { $shop }
cli-history-none = No entra ningún pedido antiguo de { $shop }.
cli-history-later = Entran mientras Packdesk está abierto en el puesto, o ahora con: packdesk shops history { $id } --now
journal-history-chosen = Deben entrar los pedidos antiguos de la tienda { $shop }: { $reach ->
    [three_months] los últimos tres meses
    [one_year] el último año
   *[other] hasta donde llega la tienda
}
journal-history-order = El pedido { $order } entró como antiguo, ya terminado
journal-history-none = No deben entrar más pedidos antiguos de la tienda { $shop }
journal-history-stopped = Alguien detuvo los pedidos antiguos de la tienda { $shop }; hay aquí: { $orders }
journal-history-done = Los pedidos antiguos de la tienda { $shop } están aquí: { $orders }
signal-elsewhere = Enviado en otro lugar
scan-elsewhere = Su tienda dice que está terminado, como muy tarde desde { $since }. No se imprime ninguna etiqueta.
signal-taken-back = Anulado: su tienda aún lo da por terminado
signal-taken-back-next = Se podrá embalar en cuanto su tienda lo abra de nuevo: sincronice la tienda en Ajustes, o pulse O para ver la página del pedido.
