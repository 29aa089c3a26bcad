### Las listas de los transportistas comparadas con la estación: lo pagado y no usado, y lo que difiere.
compare-title = Pagado y no usado
compare-about = Una vez al día se pide a cada transportista que puede darla la lista de sus envíos, y se compara con lo que está reservado aquí.
compare-heard = Comparado { $when } con { $count ->
    [one] un envío
   *[other] { $count } envíos
} de la lista del transportista.
compare-never = La lista del transportista aún no se ha comparado.
compare-cannot = Este transportista no puede dar una lista de sus envíos: se muestra lo que se sabe aquí.
compare-cut = Su lista no llegó entera: no se puede decir qué falta en ella.
compare-nothing = No hay nada pagado y no usado.
compare-agrees = La lista del transportista y esta estación coinciden.
compare-unused = { $count ->
    [one] Una etiqueta está pagada y no usada: { $cost }
   *[other] { $count } etiquetas están pagadas y no usadas: { $cost }
}
compare-missing = Reservado aquí, y no está en la lista del transportista
compare-missing-help = Pregunte al transportista antes de que salga ese paquete. Una cuenta que desde entonces lleva a otro sitio tiene otra lista.
compare-cancelled = Reservado aquí, y cancelado en el transportista
compare-cancelled-help = Esa etiqueta no viaja: anúlela y vuelva a enviar su pedido.
compare-strangers = { $count ->
    [one] Un envío en el transportista que no está reservado aquí
   *[other] { $count } envíos en el transportista que no están reservados aquí
}
compare-strangers-help = Hechos en las páginas del transportista o por otro programa. Packdesk nunca los anula: hágalo allí, si nadie los necesita.
compare-shown = De { $count } se muestran los { $shown } más recientes.
compare-none = Ningún transportista que envíe etiquetas tiene cuenta.
act-compare-lists = Comparar ahora
unused-why = { $why ->
    [kept] reservada por adelantado, espera a que se empaquete su pedido
    [no-label] reservada, su etiqueta no llegó
    [not-printed] su etiqueta nunca salió
   *[spare] anulada o rechazada aquí, y el transportista la tiene de todos modos
}
unused-until = se puede anular hasta { $moment }
unused-too-late = ya no se puede anular
unused-never = su transportista no admite anulaciones por esta vía
unused-column-why = Por qué
unused-column-until = Plazo
unused-choose = Anular la etiqueta del pedido { $order }
unused-choose-all = Elegir todas las que se pueden anular
act-void-unused = { $count ->
    [one] Anular una etiqueta
   *[other] Anular { $count } etiquetas
}
unused-question = { $count ->
    [one] ¿Anular una etiqueta pagada y no usada: { $cost }?
   *[other] ¿Anular { $count } etiquetas pagadas y no usadas: { $cost }?
}
unused-question-kept = Las etiquetas reservadas por adelantado se reservan de nuevo mientras una regla elija sus pedidos.
unused-done = { $count ->
    [one] Se ha anulado una etiqueta. Se avisa a su transportista.
   *[other] Se han anulado { $count } etiquetas. Se avisa a sus transportistas.
}
unused-none-chosen = No se puede anular ninguna etiqueta.
unused-void-reason = pagada y no usada
look-comparison = { $carrier }: su lista y lo reservado aquí difieren
look-open-hand-over = Abrir la entrega
problem-carrier-list-differs = La lista de { $carrier } no es la de esta estación. Anulados aquí y aún transportados: { $spare }. Reservados aquí y no incluidos allí: { $missing }. Reservados aquí y cancelados allí: { $cancelled }.
    .advice = Véalos en Entrega, o con packdesk carriers compare --last. Después diga aquí que lo ha visto.
problem-label-not-unused = Esta etiqueta se ha usado o anulado entretanto, o ya se está avisando a su transportista.
    .advice = Mire su pedido; no se ha cambiado nada.
problem-void-not-agreed = Se anularían { $count } etiquetas, y no se puede preguntar a nadie.
    .advice = Véalas con packdesk carriers compare --last y añada --yes.
problem-void-too-late = El transportista ya no admite anular la etiqueta del pedido { $order }.
    .advice = Pida el dinero al transportista, o use la etiqueta.
carrier-service-list = una lista de sus envíos
start-comparing = la comparación con las listas de los transportistas
