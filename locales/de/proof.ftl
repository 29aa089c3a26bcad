## Proof of printing: the spool, its questions, the practice printer's bad days

problem-printer-half-label = { $printer } hat ein halbes Label im Speicher.
    .advice = Bleibt es so, die Abbruchtaste drücken oder aus- und einschalten; der Druck geht von selbst weiter.
problem-printer-label-waiting = Ein Label hängt aus { $printer }.
    .advice = Abnehmen; das nächste folgt.
problem-printer-counted-some = { $printer } hat { $counted } von { $labels } Labels gezählt.
    .advice = Am Drucker nachsehen, dann antworten: Kamen alle heraus? Nein druckt alle { $labels } erneut.
problem-printer-counted-since = { $printer } hat ein Label gezählt, nachdem jemand gesagt hatte, dass dieses nicht herauskam.
    .advice = Es kann im Drucker auf Papier gewartet haben. Noch einmal nachsehen, dann antworten: Kam das Label heraus?
problem-printer-fell-back = { $printer } kann nicht drucken. { $jobs ->
    [one] Das wartende Label geht
   *[other] Die { $jobs } wartenden Labels gehen
} an { $instead }.
    .advice = Dort abholen. Ein angefangenes Label bleibt bei { $printer }.
problem-job-cancelled = Jemand hat den Druckauftrag aus der Warteschlange genommen.
    .advice = Erneut drucken, wenn das Label doch gebraucht wird.
problem-job-not-waiting = Dieser Druckauftrag wartet in keiner Warteschlange mehr.
    .advice = Nur was nicht angefangen ist, lässt sich herausnehmen.
problem-job-not-ended = Dieser Druckauftrag ist noch nicht zu Ende; nichts wurde erneut gedruckt.
    .advice = Abwarten oder beantworten, ob das Label herauskam; dann erneut drucken.
problem-job-taken-back = Der Druckauftrag wurde aus der Warteschlange des Systems genommen, bevor das Label herauskam.
    .advice = Stattdessen wurde es noch einmal gedruckt.
problem-queue-job-stays = Druckauftrag { $job } dieses Labels kann noch aus der Warteschlange { $printer } des Systems herauskommen.
    .advice = Erst dort herausnehmen, dann erneut drucken; sonst könnten zwei Pakete dieselbe Nummer tragen.
problem-label-on-its-way = Das Label der Bestellung { $order } wartet noch auf { $printer }; ein zweites wurde nicht erstellt.
    .advice = Den Drucker in Ordnung bringen, dann kommt es von selbst heraus. Um es anderswo zu drucken, erst aus der Warteschlange nehmen (Ansicht Druckaufträge).
problem-label-unanswered = Noch hat niemand gesagt, ob das Label der Bestellung { $order } aus { $printer } herauskam.
    .advice = Am Drucker nachsehen und das zuerst beantworten: Nein druckt es erneut.
problem-practice-nobody = Der Übungsdrucker läuft nicht.
    .advice = Das Übungsfenster öffnen oder packdesk --practice serve starten, dann noch einmal versuchen.

journal-job-cancelled = Druckauftrag { $job } wurde aus der Warteschlange von { $printer } genommen
journal-job-taken-back = Druckauftrag { $job } wurde aus der Warteschlange { $printer } des Systems genommen
journal-queue-paused = Die Warteschlange von { $printer } ist angehalten
journal-queue-resumed = Die Warteschlange von { $printer } läuft weiter

queue-paused = Warteschlange ist angehalten
job-cancelled = herausgenommen
job-sent-on = gesendet; ob es herauskam, kann er nicht sagen
job-handed-over = an das System übergeben

spool-label = { $reprint ->
    [yes] Label von { $order }, noch einmal
   *[no] Label von { $order }
}
spool-test = Testlabel

act-cancel-job = Herausnehmen
act-pause-queue = Warteschlange anhalten
act-resume-queue = Warteschlange fortsetzen
spool-paused = { $count ->
    [0] Die Warteschlange ist angehalten
    [one] Die Warteschlange ist angehalten mit { $count } Label
   *[other] Die Warteschlange ist angehalten mit { $count } Labels
}

practice-printer = Dem Übungsdrucker einen schlechten Tag machen
practice-printer-how = Sehen, was der Packplatz sagt und wie der Druck weitergeht. Jeder Druckauftrag und jede Frage erscheint unten.
practice-deed = { $deed ->
    [put-right] Alles in Ordnung bringen
    [paper-out] Kein Papier
    [paper-out-soon] Kein Papier nach dem nächsten Label
    [paper-out-mid-label] Kein Papier mitten im Label
    [ribbon-out] Kein Farbband
    [head-open] Druckkopf öffnen
    [pause] Pause drücken
    [too-hot] Druckkopf zu heiß
    [cutter-stuck] Messer klemmt
    [jam] Papierstau
    [peel] Labels spenden
    [take-label] Gespendetes Label abnehmen
    [off] Ausschalten
    [pull-cable] Kabel mitten im Label ziehen
    [power-cut] Stromausfall mitten im Label
    [answer-late] Spät antworten
    [answer-noise] Unsinn antworten
    [answer-nothing] Nichts antworten
    [print-twice] Jedes Label zweimal drucken
    [swallow] Labels verschlucken
    [share] Ein anderes Programm druckt mit
    [real-time] So lange brauchen wie ein echter Drucker
   *[at-once] Sofort drucken
}
