### A manager’s PIN before settings.
problem-manager-pin-needed = Este cambio necesita el PIN del responsable.
    .advice = Dígalo cuando se le pida, o deje que lo haga un responsable. Para embalar no hace falta.
problem-manager-pin-odd = Un PIN tiene de 4 a 12 cifras.
    .advice = Elija otro.
problem-manager-pin-waits = Demasiados PIN incorrectos: el siguiente se puede probar a las { $until }.
    .advice = Si se ha olvidado, ejecute packdesk pin forget en este equipo.
problem-manager-pin-wrong = { $left ->
    [0] Ese no es el PIN del responsable; el siguiente intento debe esperar.
   *[other] Ese no es el PIN del responsable; se pueden probar { $left } más enseguida.
}
    .advice = Escríbalo de nuevo.
cli-manager-pin = PIN del responsable:
cli-manager-new-pin = Nuevo PIN de responsables:
cli-manager-forgotten = Ya no hay PIN de responsable

# The window.

manager-title = Un PIN de responsable
manager-help = Se pide antes de cambiar algo en Ajustes, aquí, en las tabletas y por packdesk. Embalar, imprimir y mirar no lo piden. A quien lo dio no se le vuelve a pedir en diez minutos. Olvidado: packdesk pin forget, en este equipo.
manager-set = Se pide un PIN antes de los ajustes.
manager-not-set = No se pide ningún PIN.
manager-pin = PIN (de 4 a 12 cifras)
manager-new-pin = PIN nuevo (de 4 a 12 cifras)
manager-asked = El PIN de un responsable, por favor
manager-kept = El PIN del responsable está guardado
manager-removed = Ya no se pide ningún PIN
act-give-pin = Seguir
act-keep-pin = Guardar este PIN
act-lock-settings = Volver a pedirlo desde ahora
