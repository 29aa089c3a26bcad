## Proof of printing: the spool, its questions, the practice printer's bad days

problem-printer-half-label = { $printer } tiene media etiqueta en la memoria.
    .advice = Si sigue así, pulse su tecla de cancelar o apáguela y enciéndala; la impresión continúa por sí sola.
problem-printer-label-waiting = Una etiqueta cuelga de { $printer }.
    .advice = Cójala; después viene la siguiente.
problem-printer-counted-some = { $printer } ha contado { $counted } de { $labels } etiquetas.
    .advice = Mire la impresora y responda: ¿han salido todas? Con no se imprimen otra vez las { $labels }.
problem-printer-counted-since = { $printer } ha contado una etiqueta después de que alguien dijera que esta no había salido.
    .advice = Quizá esperaba papel en la impresora. Mire otra vez y responda: ¿ha salido la etiqueta?
problem-printer-fell-back = { $printer } no puede imprimir. { $jobs ->
    [one] Su etiqueta en espera va
   *[other] Sus { $jobs } etiquetas en espera van
} a { $instead }.
    .advice = Recójalas allí. Una etiqueta ya empezada se queda en { $printer }.
problem-job-cancelled = Alguien lo sacó de la cola.
    .advice = Imprímalo otra vez si al final hace falta.
problem-job-not-waiting = Este trabajo de impresión ya no espera en una cola.
    .advice = Solo se puede sacar lo que no ha empezado.
problem-job-not-ended = Este trabajo de impresión aún no ha terminado; no se ha vuelto a imprimir nada.
    .advice = Espere, o responda si ha salido; después imprímalo otra vez.
problem-job-taken-back = Se sacó de la cola del sistema antes de que saliera.
    .advice = En su lugar se imprimió una vez más.
problem-queue-job-stays = El trabajo { $job } de esta etiqueta aún puede salir de la cola del sistema { $printer }.
    .advice = Sáquelo primero allí y vuelva a imprimir; si no, dos paquetes podrían llevar un mismo número.
problem-label-on-its-way = La etiqueta del pedido { $order } aún espera a { $printer }; no se ha hecho una segunda.
    .advice = Arregle la impresora y sale por sí sola. Para imprimirla en otro sitio, sáquela primero de su cola (pantalla Impresión).
problem-label-unanswered = Nadie ha dicho aún si la etiqueta del pedido { $order } ha salido de { $printer }.
    .advice = Mire la impresora y responda primero a eso: con no se imprime otra vez.
problem-practice-nobody = La impresora de prácticas no está en marcha.
    .advice = Abra la ventana de prácticas, o inicie packdesk --practice serve, y hágalo otra vez.

journal-job-cancelled = El trabajo de impresión { $job } se sacó de la cola de { $printer }
journal-job-taken-back = El trabajo de impresión { $job } se sacó de la cola del sistema { $printer }
journal-queue-paused = La cola de { $printer } está en pausa
journal-queue-resumed = La cola de { $printer } continúa

queue-paused = su cola está en pausa
job-cancelled = sacado
job-sent-on = enviado; no puede decir si ha salido
job-handed-over = entregado al sistema

spool-label = { $reprint ->
    [yes] Etiqueta de { $order }, otra vez
   *[no] Etiqueta de { $order }
}
spool-test = Etiqueta de prueba

act-cancel-job = Sacar de la cola
act-pause-queue = Pausar la cola
act-resume-queue = Reanudar la cola
spool-paused = { $count ->
    [0] La cola está en pausa
    [one] La cola está en pausa con { $count } etiqueta
   *[other] La cola está en pausa con { $count } etiquetas
}

practice-printer = Dar un mal día a la impresora de prácticas
practice-printer-how = Vea lo que dice el puesto y cómo continúa la impresión. Cada trabajo y cada pregunta aparece abajo.
practice-deed = { $deed ->
    [put-right] Arreglarlo todo
    [paper-out] Sin papel
    [paper-out-soon] Sin papel tras la próxima etiqueta
    [paper-out-mid-label] Sin papel a media etiqueta
    [ribbon-out] Sin cinta
    [head-open] Abrir el cabezal
    [pause] Pulsar pausa
    [too-hot] Cabezal demasiado caliente
    [cutter-stuck] Cortador atascado
    [jam] Atasco de papel
    [peel] Despegar etiquetas
    [take-label] Coger la etiqueta despegada
    [off] Apagarla
    [pull-cable] Tirar del cable a media etiqueta
    [power-cut] Corte de luz a media etiqueta
    [answer-late] Responder tarde
    [answer-noise] Responder ruido
    [answer-nothing] No responder nada
    [print-twice] Imprimir cada etiqueta dos veces
    [swallow] Tragarse etiquetas
    [share] Imprime también otro programa
    [real-time] Tardar lo que una impresora real
   *[at-once] Imprimir al momento
}
