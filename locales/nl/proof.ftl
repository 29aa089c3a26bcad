## Proof of printing: the spool, its questions, the practice printer's bad days

problem-printer-half-label = { $printer } heeft een half label in het geheugen.
    .advice = Blijft het zo, druk dan op de annuleertoets van de printer of zet hem uit en aan; het printen gaat vanzelf verder.
problem-printer-label-waiting = Er hangt een label uit { $printer }.
    .advice = Neem het weg; het volgende komt dan.
problem-printer-counted-some = { $printer } telde { $counted } van { $labels } labels.
    .advice = Kijk bij de printer en antwoord dan: kwamen ze er allemaal uit? Nee print alle { $labels } opnieuw.
problem-printer-counted-since = { $printer } telde een label nadat iemand zei dat dit er niet uit was gekomen.
    .advice = Misschien wachtte het in de printer op papier. Kijk nog eens en antwoord dan: kwam het label eruit?
problem-printer-fell-back = { $printer } kan niet printen. { $jobs ->
    [one] Het wachtende label gaat
   *[other] De { $jobs } wachtende labels gaan
} naar { $instead }.
    .advice = Haal ze daar op. Een label dat begonnen was, blijft bij { $printer }.
problem-job-cancelled = Iemand heeft het uit de wachtrij gehaald.
    .advice = Print het opnieuw als het toch gewenst is.
problem-job-not-waiting = Deze printtaak wacht niet meer in een wachtrij.
    .advice = Alleen wat niet begonnen was, kan eruit worden gehaald.
problem-job-not-ended = Deze printtaak is nog niet afgerond; er is niets opnieuw geprint.
    .advice = Wacht erop, of antwoord of het eruit kwam; print het dan opnieuw.
problem-job-taken-back = Het is uit de wachtrij van het systeem gehaald voordat het eruit kwam.
    .advice = Het is in plaats daarvan nog eens geprint.
problem-queue-job-stays = Taak { $job } van dit label kan nog uit de wachtrij { $printer } van het systeem komen.
    .advice = Haal ze daar eerst weg en print dan opnieuw; anders kunnen twee pakketten één nummer dragen.
problem-label-on-its-way = Het label van bestelling { $order } wacht nog op { $printer }; er is geen tweede gemaakt.
    .advice = Breng de printer in orde en het komt er vanzelf uit. Haal het eerst uit de wachtrij (scherm Printtaken) om het elders te printen.
problem-label-unanswered = Niemand heeft nog gezegd of het label van bestelling { $order } uit { $printer } kwam.
    .advice = Kijk bij de printer en beantwoord dat eerst: nee print het opnieuw.
problem-practice-nobody = De oefenprinter draait niet.
    .advice = Open het oefenvenster, of start packdesk --practice serve, en doe het opnieuw.

journal-job-cancelled = Printtaak { $job } is uit de wachtrij van { $printer } gehaald
journal-job-taken-back = Printtaak { $job } is uit de wachtrij { $printer } van het systeem gehaald
journal-queue-paused = De wachtrij van { $printer } is stilgezet
journal-queue-resumed = De wachtrij van { $printer } gaat verder

queue-paused = de wachtrij is stilgezet
job-cancelled = eruit gehaald
job-sent-on = verstuurd; of het eruit kwam, is niet te zeggen
job-handed-over = doorgegeven aan het systeem

spool-label = { $reprint ->
    [yes] Label van { $order }, nog eens
   *[no] Label van { $order }
}
spool-test = Testlabel

act-cancel-job = Uit de wachtrij halen
act-pause-queue = Wachtrij stilzetten
act-resume-queue = Wachtrij laten verdergaan
spool-paused = { $count ->
    [0] De wachtrij is stilgezet
    [one] De wachtrij is stilgezet met { $count } label
   *[other] De wachtrij is stilgezet met { $count } labels
}

practice-printer = De oefenprinter een slechte dag geven
practice-printer-how = Zie wat de paktafel zegt en hoe het printen verdergaat. Elke taak en elke vraag verschijnt hieronder.
practice-deed = { $deed ->
    [put-right] Alles in orde brengen
    [paper-out] Papier op
    [paper-out-soon] Papier op na het volgende label
    [paper-out-mid-label] Papier op midden in een label
    [ribbon-out] Lint op
    [head-open] Kop openen
    [pause] Op pauze drukken
    [too-hot] Kop te heet
    [cutter-stuck] Snijder zit vast
    [jam] Papier zit vast
    [peel] Labels pellen
    [take-label] Gepeld label wegnemen
    [off] Uitzetten
    [pull-cable] Kabel lostrekken midden in een label
    [power-cut] Stroom weg midden in een label
    [answer-late] Laat antwoorden
    [answer-noise] Ruis antwoorden
    [answer-nothing] Niets antwoorden
    [print-twice] Elk label twee keer printen
    [swallow] Labels inslikken
    [share] Een ander programma print ook
    [real-time] Zo lang doen als een echte printer
   *[at-once] Meteen printen
}
