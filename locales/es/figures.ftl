### Las cifras de un día o de un mes: qué salió, cuánto costó, qué llegó tarde, qué espera.
figures-of-day = Cifras del { $first }
figures-of-month = Cifras del { $first } al { $last }
figures-hour = Hora
figures-day = Día
figures-carrier = Transportista
figures-parcels = Paquetes
figures-returns = Devoluciones
figures-late = Demasiado tarde
figures-cost = Coste
figures-total = En total
figures-waits = En espera ahora
figures-orders = Pedidos
figures-overdue = Con retraso

# The window.

screen-figures = Cifras
act-go-figures = Cifras
figures-about = Un paquete cuenta en el momento en que salió su etiqueta, según el reloj de esta estación. Lo que se anuló no cuenta.
figures-by-hour = Paquetes por hora
figures-by-day = Paquetes por día
figures-by-carrier = Paquetes por transportista
figures-cost-by-carrier = Coste por transportista, { $currency }
figures-cost-by-day = Coste por día, { $currency }
figures-nothing = En este tiempo no salió ningún paquete.
figures-without-price = { $count ->
    [one] No se conoce el coste de un paquete.
   *[other] No se conoce el coste de { $count } paquetes.
}
figures-whole-month = Todo el mes
figures-one-day = Un solo día
act-figures-earlier = Cifras del tiempo anterior
act-figures-later = Cifras del tiempo siguiente
act-figures-today = Hoy
act-figures-turn = Cifras de un día o de un mes
act-save-csv = Guardar como CSV
