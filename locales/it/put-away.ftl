### Ordini che qualcuno mette via: non sono più lavoro, qualunque cosa dica il negozio, finché non vengono ripresi.
stage-put_away = messo via
stage-title-put_away = Messi via
signal-put_away = Messo via
signal-put_away-next = Qualcuno ha messo via questo ordine. La sua pagina dice perché, e permette di riprenderlo.
act-put-away = Mettere via
act-bring-back = Riprendere
put-away-title = Mettere via l’ordine { $number }
put-away-means = Non è più lavoro, e nessuna modifica nel negozio lo rende di nuovo tale. Si trova come prima, anche sotto «Messi via» nell’elenco degli ordini, e si può riprendere.
put-away-reason = Perché viene messo via
put-away-done = L’ordine { $number } è messo via
order-put-away = Messo via il { $at }: { $reason }
order-put-away-changed = Da allora il negozio lo ha modificato:
order-brought-back = L’ordine { $number } è di nuovo lavoro
change-put_away = Mettere via
change-put_away-text = Perché vengono messi via
change-bring_back = Riprendere
journal-order-put-away = L’ordine { $order } è stato messo via: { $reason }
journal-order-brought-back = L’ordine { $order } è stato ripreso
journal-order-changed-put-away = Il negozio ha modificato l’ordine { $order }, che è messo via: { $differences }
cli-put-away = { $count ->
    [one] Un ordine è messo via
   *[other] { $count } ordini sono messi via
}
cli-brought-back = { $count ->
    [one] Un ordine è di nuovo lavoro
   *[other] { $count } ordini sono di nuovo lavoro
}
problem-order-put-away = L’ordine { $order } è messo via: { $reason }
    .advice = Mettere il pacco da parte, o riprendere prima l’ordine.
problem-order-holds-others = Nel pacco dell’ordine { $order } vanno altri ordini.
    .advice = Togliere prima gli altri ordini dal pacco.
