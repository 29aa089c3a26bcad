### Pedidos que alguien aparta: ya no son trabajo, diga lo que diga su tienda, hasta que se recuperan.
stage-put_away = apartado
stage-title-put_away = Apartados
signal-put_away = Apartado
signal-put_away-next = Alguien ha apartado este pedido. Su página dice por qué y permite recuperarlo.
act-put-away = Apartar
act-bring-back = Recuperar
put-away-title = Apartar el pedido { $number }
put-away-means = Ya no es trabajo, y ningún cambio en la tienda lo devuelve al trabajo. Se encuentra como antes, también en «Apartados» en la lista de pedidos, y se puede recuperar.
put-away-reason = Por qué se aparta
put-away-done = El pedido { $number } está apartado
order-put-away = Apartado el { $at }: { $reason }
order-put-away-changed = Su tienda lo ha cambiado desde entonces:
order-brought-back = El pedido { $number } vuelve a ser trabajo
change-put_away = Apartar
change-put_away-text = Por qué se apartan
change-bring_back = Recuperar
journal-order-put-away = El pedido { $order } se ha apartado: { $reason }
journal-order-brought-back = El pedido { $order } se ha recuperado
journal-order-changed-put-away = La tienda ha cambiado el pedido { $order }, que está apartado: { $differences }
cli-put-away = { $count ->
    [one] Un pedido está apartado
   *[other] { $count } pedidos están apartados
}
cli-brought-back = { $count ->
    [one] Un pedido vuelve a ser trabajo
   *[other] { $count } pedidos vuelven a ser trabajo
}
problem-order-put-away = El pedido { $order } está apartado: { $reason }
    .advice = Deje el paquete a un lado, o recupere primero el pedido.
problem-order-holds-others = En el paquete del pedido { $order } van otros pedidos.
    .advice = Saque primero los otros pedidos del paquete.
