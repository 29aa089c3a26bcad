# Where parcels are, as their carriers say: at the order, on the command line, in the journal and in To look at.

tracking-state = { $state ->
    [announced] anunciado
    [under_way] en camino
    [out_for_delivery] en reparto
    [at_point] espera en un punto de recogida
    [delivered] entregado
    [trouble] con incidencia
    [returning] de vuelta
    [cancelled] cancelado por el transportista
   *[unknown] el transportista dice otra cosa
}
tracking-title = Dónde están los paquetes
tracking-ask = Preguntar al transportista
tracking-nothing = aún no se sabe nada de él
tracking-no-parcels = Este pedido no tiene ningún paquete por el que se pueda preguntar a un transportista.
tracking-word = en palabras del transportista: { $word }
journal-parcel-tracked = { $carrier } sobre el paquete { $number }: { $state ->
        [announced] anunciado
        [under_way] en camino
        [out_for_delivery] en reparto
        [at_point] espera en un punto de recogida
        [delivered] entregado
        [trouble] con incidencia
        [returning] de vuelta
        [cancelled] cancelado
       *[unknown] algo para lo que Packdesk no tiene palabra
    }
look-parcel = Pedido { $order }: el paquete { $number } no avanza
problem-parcel-in-trouble = { $carrier } dice del paquete { $number }: { $word }
    .advice = Mire la web del transportista o llámelo, avise al cliente y después diga aquí que lo ha visto. Packdesk sigue preguntando.
start-tracking = preguntar dónde están los paquetes
carrier-service-track = decir dónde están los paquetes
void-all-parcels = Los { $parcels } paquetes de este envío se anulan juntos: el transportista los cancela todos.
void-within = anula etiquetas hasta { $days ->
    [one] un día
   *[other] { $days } días
} después de su reserva
void-until = El transportista lo anula hasta el { $moment }, en la medida en que lo permita.
