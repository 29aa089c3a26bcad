### Lijsten van vervoerders vergeleken met dit station: wat betaald en niet gebruikt is, en wat verschilt.
compare-title = Betaald en niet gebruikt
compare-about = Eens per dag wordt elke vervoerder die dat kan naar zijn zendingen gevraagd, en zijn lijst wordt vergeleken met wat hier geboekt is.
compare-heard = { $when } vergeleken met { $count ->
    [one] één zending
   *[other] { $count } zendingen
} van de lijst van de vervoerder.
compare-never = De lijst van de vervoerder is nog niet vergeleken.
compare-cannot = Deze vervoerder kan zijn zendingen niet opsommen: u ziet wat hier bekend is.
compare-cut = Zijn lijst kwam niet volledig: wat er niet op staat, is niet te zeggen.
compare-nothing = Er is niets betaald en niet gebruikt.
compare-agrees = De lijst van de vervoerder en dit station komen overeen.
compare-unused = { $count ->
    [one] Eén label is betaald en niet gebruikt: { $cost }
   *[other] { $count } labels zijn betaald en niet gebruikt: { $cost }
}
compare-missing = Hier geboekt, en niet op de lijst van de vervoerder
compare-missing-help = Vraag het de vervoerder voordat zo’n pakket vertrekt. Een account dat sindsdien elders heen leidt, heeft een andere lijst.
compare-cancelled = Hier geboekt, en bij de vervoerder geannuleerd
compare-cancelled-help = Zo’n label reist niet: trek het in en verzend de bestelling opnieuw.
compare-strangers = { $count ->
    [one] Eén zending bij de vervoerder die hier niet geboekt is
   *[other] { $count } zendingen bij de vervoerder die hier niet geboekt zijn
}
compare-strangers-help = Gemaakt op de pagina’s van de vervoerder of door een ander programma. Packdesk trekt ze nooit in: doe dat daar, als niemand ze nodig heeft.
compare-shown = Van { $count } worden de { $shown } nieuwste getoond.
compare-none = Geen vervoerder die labels stuurt heeft een account.
act-compare-lists = Nu vergelijken
unused-why = { $why ->
    [kept] vooraf geboekt, wacht tot de bestelling wordt ingepakt
    [no-label] geboekt, het label kwam niet
    [not-printed] het label is nooit uitgekomen
   *[spare] hier ingetrokken of geweigerd, en de vervoerder heeft het toch
}
unused-until = kan tot { $moment } worden ingetrokken
unused-too-late = kan niet meer worden ingetrokken
unused-never = de vervoerder neemt op deze manier niets terug
unused-column-why = Waarom
unused-column-until = Uiterlijk
unused-choose = Het label van bestelling { $order } intrekken
unused-choose-all = Alle kiezen die kunnen worden ingetrokken
act-void-unused = { $count ->
    [one] Eén label intrekken
   *[other] { $count } labels intrekken
}
unused-question = { $count ->
    [one] Eén label intrekken dat betaald en niet gebruikt is: { $cost }?
   *[other] { $count } labels intrekken die betaald en niet gebruikt zijn: { $cost }?
}
unused-question-kept = Vooraf geboekte labels worden opnieuw geboekt zolang een regel hun bestellingen kiest.
unused-done = { $count ->
    [one] Eén label is ingetrokken. De vervoerder hoort het.
   *[other] { $count } labels zijn ingetrokken. De vervoerders horen het.
}
unused-none-chosen = Geen label kan worden ingetrokken.
unused-void-reason = betaald en niet gebruikt
look-comparison = { $carrier }: zijn lijst en wat hier geboekt is verschillen
look-open-hand-over = De overdracht openen
problem-carrier-list-differs = De lijst van { $carrier } is een andere dan die van dit station. Hier ingetrokken en daar nog vervoerd: { $spare }. Hier geboekt en daar niet genoemd: { $missing }. Hier geboekt en daar geannuleerd: { $cancelled }.
    .advice = Bekijk ze onder Overdragen, of met packdesk carriers compare --last. Zeg dan hier dat u het gezien hebt.
problem-label-not-unused = Dit label is intussen gebruikt of ingetrokken, of de vervoerder hoort het al.
    .advice = Bekijk de bestelling; er is niets veranderd.
problem-void-not-agreed = { $count } labels zouden worden ingetrokken, en er kan niemand worden gevraagd.
    .advice = Bekijk ze met packdesk carriers compare --last, en voeg dan --yes toe.
problem-void-too-late = De vervoerder neemt het label van bestelling { $order } niet meer terug.
    .advice = Vraag de vervoerder om het geld, of gebruik het label.
carrier-service-list = een lijst van zijn zendingen
start-comparing = het vergelijken van lijsten van vervoerders
