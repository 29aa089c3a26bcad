# Les imprimantes : ce qu’on leur demande, leurs réglages, leurs ordres, et ce qui ne va pas.

cli-printer-told = { $printer } a reçu l’ordre. Elle l’exécute seule ; rien ne dit quand c’est fait.
cli-printer-waiting = { $count ->
    [one] Une impression attend
   *[other] { $count } impressions attendent
}
cli-printer-width = réglée sur { $dots } points de large
cli-printer-papers = papiers : { $list }
cli-printer-trays = bacs : { $list }

problem-errand-unknown = { $printer } n’a pas de commande pour cela.
    .advice = Utilisez ses touches ; son manuel dit comment.
problem-proof-impossible = { $printer } ne peut pas prouver cela : son langage ou son raccordement ne donne pas cette réponse.
    .advice = Choisissez ce qu’elle peut prouver ; « Quelqu’un regarde » convient toujours.
problem-fallback-unlike = { $fallback } ne peut pas remplacer { $printer } : autre langage, autre résolution ou autre étiquette.
    .advice = Choisissez une imprimante de mêmes langage, résolution et étiquette, ou aucune.
problem-printer-at-work = { $printer } a encore des étiquettes à imprimer.
    .advice = Attendez qu’elles soient sorties, puis réessayez.

## La fenêtre

label-size = { $size ->
    [a6] A6
    [four_by_eight] 4 × 8 pouces
    [custom] Autre format…
   *[four_by_six] 4 × 6 pouces
}
label-size-custom = { $width } × { $height } mm
printer-label-width = Largeur (mm)
printer-label-height = Hauteur (mm)
printer-part-reach = Raccordement
printer-part-speaks = Ce qu’elle est
printer-part-prints = Comment elle imprime
printer-part-prints-own = Ce qui reste vide est laissé à l’imprimante.
printer-part-desk = À quoi elle sert
printer-speaks = { $language ->
    [zpl] ZPL (Zebra et autres)
    [tspl] TSPL (TSC et autres)
    [epl2] EPL2 (anciennes Zebra)
    [esc_pos] ESC/POS (tickets)
    [pdf] PDF (bureau)
   *[png] Image (PNG)
}
printer-takes = Imprime
printer-takes-what = { $takes ->
    [papers] Documents
   *[labels] Étiquettes
}
printer-fallback = Sa remplaçante
printer-fallback-help = Reçoit ses étiquettes en attente quand elle ne peut pas imprimer. Mêmes langage, résolution et étiquette.
printer-fallback-none = Aucune
printer-own = Selon l’imprimante
printer-darkness = Noirceur (%)
printer-speed = Vitesse (pouces/s)
printer-top-offset = Décaler vers le bas (points)
printer-top-offset-help = Vers le haut si négatif ; 0 la remet à sa place.
printer-finish = L’étiquette sortie est
printer-finish-how = { $finish ->
    [tear] déchirée
    [peel] décollée
   *[cut] coupée
}
printer-media = Repère l’étiquette par
printer-media-how = { $media ->
    [gap] l’espace entre deux
    [mark] une marque noire
   *[continuous] rien : une bande
}
printer-compression = Images
printer-compression-how = { $compression ->
    [z64] comprimées (Z64)
   *[run_length] par plages (anciennes)
}
printer-paper = Papier
printer-tray = Bac
printer-paper-ask = Interrogez d’abord la file : ses papiers et ses bacs sont alors proposés ici.
printer-told-width = Elle est réglée sur { $dots } points de large.
printer-told-narrow = Elle est réglée sur { $dots } points de large ; cette étiquette en demande { $needs } : son bord serait coupé.
printer-told-queue = { $papers ->
    [one] Elle propose { $papers } papier
   *[other] Elle propose { $papers } papiers
} et { $trays ->
    [one] { $trays } bac
   *[other] { $trays } bacs
}.
printer-ready = Rien à signaler
printer-waits = { $count ->
    [one] { $count } étiquette attend
   *[other] { $count } étiquettes attendent
}
act-calibrate = Calibrer
act-feed-label = Avancer d’une étiquette
act-self-test = Imprimer ses réglages
printer-runs-errand = { $errand ->
    [calibrate] { $printer } cherche le début de ses étiquettes et en fait avancer quelques-unes.
    [feed] { $printer } avance d’une étiquette.
   *[self_test] { $printer } imprime ses réglages.
}

printer-port-unknown = on ne sait pas ce qui y est branché
