## La preuve d’impression : la file, ses questions, les mauvais jours de l’imprimante d’exercice

problem-printer-half-label = { $printer } garde une moitié d’étiquette en mémoire.
    .advice = Si cela dure, appuyez sur sa touche d’annulation ou éteignez-la et rallumez-la ; l’impression reprend d’elle-même.
problem-printer-label-waiting = Une étiquette attend à la sortie de { $printer }.
    .advice = Prenez-la ; la suivante arrive.
problem-printer-counted-some = { $printer } a compté { $counted } étiquettes sur { $labels }.
    .advice = Regardez l’imprimante, puis répondez : sont-elles toutes sorties ? Non réimprime les { $labels }.
problem-printer-counted-since = { $printer } a compté une étiquette après que quelqu’un a dit que celle-ci n’était pas sortie.
    .advice = Elle attendait peut-être du papier dans l’imprimante. Regardez encore une fois, puis répondez : l’étiquette est-elle sortie ?
problem-printer-fell-back = { $printer } ne peut pas imprimer. { $jobs ->
    [one] L’étiquette qui attendait passe
   *[other] Les { $jobs } étiquettes qui attendaient passent
} à { $instead }.
    .advice = Prenez-les là-bas. Une étiquette commencée reste à { $printer }.
problem-job-cancelled = Quelqu’un l’a retiré de la file.
    .advice = Réimprimez-le s’il le faut quand même.
problem-job-not-waiting = Cette impression n’attend plus dans une file.
    .advice = Seul ce qui n’est pas commencé peut être retiré.
problem-job-not-ended = Cette impression n’est pas encore terminée ; rien n’a été réimprimé.
    .advice = Attendez sa fin, ou dites si elle est sortie ; puis réimprimez.
problem-job-taken-back = Elle a été retirée de la file du système avant de sortir.
    .advice = Elle a été réimprimée à la place.
problem-queue-job-stays = La tâche { $job } de cette étiquette peut encore sortir de la file du système { $printer }.
    .advice = Retirez-la d’abord là-bas, puis réimprimez ; sinon deux colis pourraient porter le même numéro.
problem-label-on-its-way = L’étiquette de la commande { $order } attend encore { $printer } ; aucune seconde n’a été faite.
    .advice = Remettez l’imprimante en état et elle sort d’elle-même. Pour l’imprimer ailleurs, retirez-la d’abord de sa file (écran File d’impression).
problem-label-unanswered = Personne n’a encore dit si l’étiquette de la commande { $order } est sortie de { $printer }.
    .advice = Regardez l’imprimante et répondez d’abord à cela : non la réimprime.
problem-practice-nobody = L’imprimante d’exercice ne tourne pas.
    .advice = Ouvrez la fenêtre d’exercice, ou lancez packdesk --practice serve, puis recommencez.

journal-job-cancelled = L’impression { $job } a été retirée de la file de { $printer }
journal-job-taken-back = L’impression { $job } a été retirée de la file du système { $printer }
journal-queue-paused = La file de { $printer } est retenue
journal-queue-resumed = La file de { $printer } reprend

queue-paused = sa file est retenue
job-cancelled = retirée
job-sent-on = envoyée ; elle ne peut pas dire si elle est sortie
job-handed-over = remise au système

spool-label = { $reprint ->
    [yes] Étiquette de { $order }, encore une fois
   *[no] Étiquette de { $order }
}
spool-test = Étiquette d’essai

act-cancel-job = Retirer de la file
act-pause-queue = Retenir la file
act-resume-queue = Laisser reprendre la file
spool-paused = { $count ->
    [0] La file est retenue
    [one] La file est retenue avec { $count } étiquette
   *[other] La file est retenue avec { $count } étiquettes
}

practice-printer = Donner un mauvais jour à l’imprimante d’exercice
practice-printer-how = Voyez ce que dit le poste, et comment l’impression reprend. Chaque impression et chaque question se montrent plus bas.
practice-deed = { $deed ->
    [put-right] Tout remettre en ordre
    [paper-out] Plus de papier
    [paper-out-soon] Plus de papier après l’étiquette suivante
    [paper-out-mid-label] Plus de papier en pleine étiquette
    [ribbon-out] Plus de ruban
    [head-open] Ouvrir la tête
    [pause] Appuyer sur pause
    [too-hot] Tête trop chaude
    [cutter-stuck] Massicot bloqué
    [jam] Bourrage papier
    [peel] Décoller les étiquettes
    [take-label] Prendre l’étiquette décollée
    [off] L’éteindre
    [pull-cable] Débrancher le câble en pleine étiquette
    [power-cut] Coupure de courant en pleine étiquette
    [answer-late] Répondre en retard
    [answer-noise] Répondre n’importe quoi
    [answer-nothing] Ne rien répondre
    [print-twice] Imprimer chaque étiquette deux fois
    [swallow] Avaler les étiquettes
    [share] Un autre programme imprime aussi
    [real-time] Prendre le temps d’une vraie imprimante
   *[at-once] Imprimer d’un coup
}
