# Printers: what they are asked, set to and told, and what is wrong with them.

cli-printer-told = Se ha dado la orden a { $printer }. La ejecuta por sí sola; nada dice cuándo ha terminado.
cli-printer-waiting = { $count ->
    [one] Espera un trabajo
   *[other] Esperan { $count } trabajos
}
cli-printer-width = configurada para imprimir { $dots } puntos de ancho
cli-printer-papers = papeles: { $list }
cli-printer-trays = bandejas: { $list }

problem-errand-unknown = { $printer } no tiene ninguna orden para esto.
    .advice = Use sus propias teclas; su manual dice cómo.
problem-proof-impossible = { $printer } no puede probar esto: su lenguaje o su conexión no da esa respuesta.
    .advice = Elija lo que puede probar; «Una persona mira» siempre sirve.
problem-fallback-unlike = { $fallback } no puede sustituir a { $printer }: habla otro lenguaje, o tiene otra resolución u otra etiqueta.
    .advice = Elija otra impresora con el mismo lenguaje, resolución y etiqueta, o ninguna.
problem-printer-at-work = { $printer } aún tiene etiquetas por imprimir.
    .advice = Espere a que hayan salido y vuelva a intentarlo.

## The window

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 pulgadas
    [custom] Otro tamaño…
   *[four_by_six] 4 × 6 pulgadas
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Ancho (mm)
printer-label-height = Alto (mm)
printer-part-reach = Cómo se llega a ella
printer-part-speaks = Qué es
printer-part-prints = Cómo imprime
printer-part-prints-own = Lo que queda vacío se deja a la impresora.
printer-part-desk = Para qué sirve
printer-speaks = { $language ->
    [zpl] ZPL (Zebra y otras)
    [tspl] TSPL (TSC y otras)
    [epl2] EPL2 (Zebra antiguas)
    [esc_pos] ESC/POS (tiques)
    [pdf] PDF (oficina)
   *[png] Imagen (PNG)
}
printer-takes = Imprime
printer-takes-what = { $takes ->
    [papers] Documentos
   *[labels] Etiquetas
}
printer-fallback = La sustituye
printer-fallback-help = Recibe sus etiquetas en espera cuando no puede imprimir. Mismo lenguaje, resolución y etiqueta.
printer-fallback-none = Ninguna otra impresora
printer-own = Como la tiene la impresora
printer-darkness = Oscuridad (%)
printer-speed = Velocidad (pulgadas/s)
printer-top-offset = Desplazar hacia abajo (puntos)
printer-top-offset-help = Hacia arriba si es negativo; 0 lo deja donde estaba.
printer-finish = La etiqueta terminada
printer-finish-how = { $finish ->
    [tear] se arranca
    [peel] se despega
   *[cut] se corta
}
printer-media = Encuentra las etiquetas por
printer-media-how = { $media ->
    [gap] el hueco entre ellas
    [mark] una marca negra
   *[continuous] nada: tira continua
}
printer-compression = Gráficos
printer-compression-how = { $compression ->
    [z64] comprimidos (menos bytes)
   *[run_length] por repeticiones (impresoras antiguas)
}
printer-paper = Papel
printer-tray = Bandeja
printer-paper-ask = Pregunte primero a la cola: después se ofrecen aquí sus papeles y bandejas.
printer-told-width = Está configurada para imprimir { $dots } puntos de ancho.
printer-told-narrow = Está configurada para imprimir { $dots } puntos de ancho; esta etiqueta necesita { $needs }: se cortaría el borde.
printer-told-queue = { $papers ->
    [one] Ofrece { $papers } papel
   *[other] Ofrece { $papers } papeles
} y { $trays ->
    [one] { $trays } bandeja
   *[other] { $trays } bandejas
}.
printer-ready = De momento, todo bien
printer-waits = { $count ->
    [one] Espera { $count } etiqueta
   *[other] Esperan { $count } etiquetas
}
act-calibrate = Calibrar
act-feed-label = Avanzar una etiqueta
act-self-test = Imprimir sus ajustes
printer-runs-errand = { $errand ->
    [calibrate] { $printer } busca el inicio de sus etiquetas y avanza algunas.
    [feed] { $printer } avanza una etiqueta.
   *[self_test] { $printer } imprime cómo está configurada.
}

printer-port-unknown = no se sabe qué hay en él
