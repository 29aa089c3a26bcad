# Carriers that are asked directly: what their accounts have to be told, and what they have no place for.

dhl-parcel-de-customer-number = Número de cliente (EKP)
dhl-parcel-de-customer-number-help = Las diez primeras cifras de cada número de facturación. Las dos siguientes vienen del producto; las dos últimas son la participación.
dhl-parcel-de-participation = Participación
dhl-parcel-de-participation-help = Las dos últimas cifras de los números de facturación, según el contrato.
dhl-parcel-de-print-format = Formato de las etiquetas
dhl-parcel-de-print-format-910-300-400 = 103 × 150 mm (910-300-400)
dhl-parcel-de-print-format-910-300-600 = 103 × 199 mm (910-300-600)
dhl-parcel-de-print-format-100x70mm = 100 × 70 mm
dhl-parcel-de-must-encode = Rechazar direcciones alemanas que no se pueden codificar
dhl-parcel-de-must-encode-help = DHL cobra un recargo por cada una. Sin esta opción, sus etiquetas se imprimen igualmente.
dhl-parcel-de-profile = Perfil de grupo
dhl-parcel-de-user = Usuario del portal de empresas
dhl-parcel-de-user-help = Un usuario de sistema del portal de clientes empresariales de Post & DHL que puede enviar con estos contratos.
dhl-parcel-de-password = Contraseña de ese usuario
dhl-parcel-de-api-key = Clave de API
dhl-parcel-de-api-key-help = En developer.dhl.com: una aplicación con «Parcel DE Shipping (Post & Parcel Germany)» y «Authentication (Post & Parcel Germany)».
dhl-parcel-de-api-secret = Secreto de API
dhl-parcel-de-billing-part = debe tener { $count } cifras o letras
dhl-parcel-de-no-product = no es un producto de DHL, como V01PAK
dhl-parcel-de-billing-number = no es un número de facturación de 14 cifras o letras
dhl-parcel-de-no-country = DHL no tiene código para este país
dhl-parcel-de-no-point = DHL acepta una Packstation por su número (100 a 999) y el número postal del cliente, o una oficina por su número y un nombre que diga Filiale o Paketshop

ups-account-number = Número de cuenta
ups-account-number-help = El número del remitente, seis letras y cifras, tal como aparece en las facturas.
ups-account-number-form = debe tener seis letras y cifras
ups-client-id = ID de cliente
ups-client-id-help = En developer.ups.com: una aplicación con los productos Shipping, Rating y Tracking, para este número de cuenta.
ups-client-secret = Secreto de cliente
ups-no-access-points = Packdesk aún no envía a puntos UPS Access Point
ups-no-american-sender = Packdesk aún no envía con UPS desde Estados Unidos o Puerto Rico

karrio-url-help = Tal como la abre el navegador, por ejemplo http://127.0.0.1:5002 o https://karrio.example.com.
karrio-labels = Etiquetas
karrio-labels-help = Lo que hacen las conexiones en Karrio. El ZPL está hecho para una resolución que Karrio no dice: los transportistas suelen hacer 203 puntos por pulgada, el «custom carrier» propio de Karrio 300.
karrio-labels-zpl-203 = ZPL, 203 puntos por pulgada
karrio-labels-zpl-300 = ZPL, 300 puntos por pulgada
karrio-labels-pdf = PDF
karrio-api-key = Clave de API
karrio-api-key-help = En el panel de Karrio: Developers, API keys. La clave de una cuenta de prueba reserva en los servicios de prueba de los transportistas.
karrio-no-rate = Karrio no tiene precio para estos paquetes y esta dirección. Puede que su conexión esté desactivada o que los paquetes pesen demasiado
karrio-no-service-points = Packdesk aún no envía a puntos de recogida por Karrio
karrio-no-connection = en este Karrio no hay activada ninguna conexión que envíe
karrio-customs-no-notes = Karrio no tiene sitio para notas y declaraciones a la aduana: quítelas
