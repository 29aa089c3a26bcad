# Ce que la ligne de commande dit à côté des réponses.

cli-imported = { $file } → { $shop } : { $added } nouvelles, { $changed } modifiées, { $unchanged } inchangées
cli-read-as = lu comme : { $how }
cli-refused-rows = { $count ->
    [one] Une ligne a été refusée :
   *[other] { $count } lignes ont été refusées :
}
row-whole = la ligne entière
cli-refused-row = ligne { $line }, { $column } : attendu { $expected }, trouvé « { $found } »
cli-refused-order-row = ligne { $line }, { $column } : attendu { $expected }, trouvé « { $found } » ; la commande { $order } est refusée en entier
cli-import-remark = { $count ->
    [one] Non compris, ligne { $line }, { $column } : attendu { $expected }, trouvé « { $found } »
   *[other] Non compris, sur { $count } lignes à partir de la ligne { $line }, { $column } : attendu { $expected }, trouvé « { $found } »
}
cli-passed-over = { $count ->
    [one] Une commande dit autre chose dans ce fichier, et rien de plus récent que ce qui est connu. Elle reste telle quelle : { $orders }
        → Les prendre comme dans le fichier : packdesk import … --newest
   *[other] { $count } commandes disent autre chose dans ce fichier, et rien de plus récent que ce qui est connu. Elles restent telles quelles : { $orders }
        → Les prendre comme dans le fichier : packdesk import … --newest
}
cli-unknown-columns = Colonnes qui ne disent rien à Packdesk : { $columns }
cli-synced = { $shop } : { $added } nouvelles, { $changed } modifiées, { $unchanged } inchangées, { $told } envois annoncés
cli-orders-count = { $shown } commandes sur { $total }
label-value = { $label } : { $value }
cli-checkout = choisi à la commande
cli-released = La commande { $order } est libérée : { $stage }
cli-set = La commande { $order } est réglée à la main :
cli-label-made = L’étiquette telle qu’elle a été faite : { $file }
cli-label-preview = Un spécimen de l’étiquette telle qu’elle s’imprimerait maintenant, sans numéro : { $file }
cli-job-printed = Impression { $job } sur { $printer } : sortie
cli-job-handed-over = Impression { $job } sur { $printer } : remise au système, qui ne peut pas dire si l’étiquette est sortie
cli-job-unknown = Impression { $job } sur { $printer } : personne ne sait si l’étiquette est sortie. Regardez, puis : packdesk jobs answer { $job } yes|no
cli-job-failed = Impression { $job } sur { $printer } : échouée
cli-job-waiting = Impression { $job } sur { $printer } : attend l’imprimante
cli-shipped = { $shipped ->
    [one] { $shipped } expédiée
   *[other] { $shipped } expédiées
}, { $refused ->
    [one] { $refused } refusée
   *[other] { $refused } refusées
}
cli-refused-orders = { $count ->
    [one] Commande { $orders }
   *[other] { $count } commandes : { $orders }
}
cli-labels-not-out = { $count ->
    [one] Une étiquette est faite et n’est pas encore sortie
   *[other] { $count } étiquettes sont faites et ne sont pas encore sorties
}
cli-printers-none = Pas encore d’imprimante. Cherchez-en une avec : packdesk printers find
cli-printers-none-found = Aucune imprimante trouvée. Ajoutez-en une par son adresse avec : packdesk printers add
cli-printer-saved = L’imprimante { $printer } est enregistrée
cli-serving = La station est à { $address }
cli-field-required = { $name } (obligatoire) : { $label }
cli-field-optional = { $name } : { $label }
cli-serving-own = Son propre certificat : { $file }
cli-serving-fingerprint = Empreinte SHA-256 : { $fingerprint }
cli-serving-compare = Les navigateurs avertissent une fois : continuez s’ils montrent la même empreinte.
cli-serving-more = Cette adresse laisse entrer un navigateur, une fois. Pour un autre navigateur ou une tablette : packdesk sessions pair
cli-api-key-once = Le secret n’est montré que cette fois : mettez-le tout de suite dans la boutique. Elle montre les deux par HTTP Basic.
cli-api-keys-none = Aucune boutique n’a de clé.
cli-api-key-revoked = La clé { $key } ne laisse plus entrer personne.
cli-api-key-over = révoquée { $since }
cli-api-access-read = lit
cli-api-access-write = lit et apporte des commandes
cli-sessions-none = Aucun navigateur n’est autorisé.
cli-sessions-code = { $code } vaut pour un navigateur jusqu’à { $until }.
cli-sessions-ended = La session { $session } est terminée.
cli-outbox = À annoncer aux boutiques : { $waiting } en attente, { $set_aside } mis de côté
cli-numbers = Numéros restants ({ $carrier }) : { $left }
cli-practice = { $printed ->
    [one] Une étiquette d’exercice est imprimée. Elle se trouve dans { $folder } en ZPL, PDF et PNG.
   *[other] { $printed } étiquettes d’exercice sont imprimées. Elles se trouvent dans { $folder } en ZPL, PDF et PNG.
}

stage-ready = prête
stage-held = retenue
stage-waiting = en attente
stage-booking = chez le transporteur
stage-labelled = étiquetée
stage-shipped = expédiée
stage-cancelled = annulée
stage-closed = close

job-queued = attend
job-sending = en cours d’envoi
job-sent = envoyée
job-printed = sortie
job-unknown = est-elle sortie ?
job-failed = échouée

task-import = Import de { $file }
task-change = Modification de { $total } commandes
cli-changed = { $count ->
    [one] { $count } commande a été modifiée
   *[other] { $count } commandes ont été modifiées
}
cli-list-count = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
cli-change-ask = Modifier { $count } commandes ? Répondez « oui » :
cli-print-ask = Imprimer les étiquettes de { $count } commandes ? Répondez « oui » :
task-sync = Commandes de { $shop }
task-ship = Expédition de { $total } commandes
task-decide = Nouvelle décision pour chaque commande

cli-rule-if = si
cli-rules-fine = Le fichier est correct. { $changes ->
    [0] Il ne change rien.
    [one] Il change une chose.
   *[other] Il change { $changes } choses.
}
cli-rules-wrong = { $errors ->
    [one] Une erreur ; rien du fichier n’a été pris.
   *[other] { $errors } erreurs ; rien du fichier n’a été pris.
}
cli-rules-hint = vouliez-vous dire « { $hint } » ?
cli-rules-applied = Enregistré. { $count ->
    [one] Une commande part autrement.
   *[other] { $count } commandes partent autrement.
}
cli-rules-brought = { $added ->
    [one] Une règle peut être reprise.
   *[other] { $added } règles peuvent être reprises.
}
cli-trial = Sur { $orders } commandes, { $changed } partiraient autrement ; { $held } de plus seraient retenues, { $released } libérées.
cli-trial-move = { $orders } × { $from } → { $to }
cli-trial-stay = { $orders } × { $from }, autres détails
cli-trial-price = différence de prix : { $difference }
cli-trial-example = { $order } :
cli-written = Écrit : { $file }
proof-odometer = Elle compte ses étiquettes : une étiquette est tenue pour imprimée quand le compteur a avancé.
proof-host-status = Elle répond sur son état : une étiquette est tenue pour imprimée quand on l’a vue au travail et que sa mémoire est de nouveau vide.
proof-hand-over = Elle ne répond rien : les étiquettes sont remises, et une personne regarde.
cli-voided = L’étiquette de la commande { $order } est reprise : { $numbers }.
cli-voided-ready = La commande peut être préparée à nouveau.
cli-further = De nouveau pour la commande { $order } : { $numbers }
cli-further-return = Retour de la commande { $order } : { $numbers }
cli-bookings-none = Toutes les réservations sont closes.
cli-settings-theirs = Rien n’est enregistré : { $who } a modifié les réglages entre-temps. Ses modifications :
cli-settings-yours = Ce que ceci aurait modifié :
cli-log-left-out = { $count ->
    [one] Une ligne plus ancienne n’est pas montrée ; --limit en montre davantage.
   *[other] { $count } lignes plus anciennes ne sont pas montrées ; --limit en montre davantage.
}
cli-log-unreadable = { $count ->
    [one] Une ligne n’a pas pu être lue.
   *[other] { $count } lignes n’ont pas pu être lues.
}
cli-support-saved = Le dossier est enregistré : { $file }
cli-backup-made = La sauvegarde est faite et a été relue : { $file }
cli-backup-none = Il n’y a pas encore de sauvegarde dans { $folder }.
cli-restored = La sauvegarde du { $at } est à la place de la station.
cli-restored-aside = La station qui y était est gardée dans { $folder }
cli-restored-secrets = { $count ->
    [one] Un secret est venu avec elle.
   *[other] { $count } secrets sont venus avec elle.
}
cli-restored-next = Avant la prochaine étiquette, la station demande si elle continue : packdesk station confirm
cli-passphrase = La phrase secrète :
cli-station-itself = C’est la station qui a imprimé la dernière étiquette.
cli-station-ask = Aucune étiquette n’est faite avant une réponse : packdesk station confirm si ceci continue comme la station et qu’aucune autre ne sert plus ; packdesk station confirm --copy si c’est une copie à côté.
cli-station-goes-on = Ceci continue comme la station.
cli-station-copy = C’est maintenant une station à part. Donnez-lui une plage de numéros à elle.
cli-station-passed = { $carrier } : { $first } à { $last } sont laissés de côté, il en reste { $left }
cli-station-jobs = { $count ->
    [one] Une étiquette est peut-être déjà sortie : packdesk jobs --unfinished le demande.
   *[other] { $count } étiquettes sont peut-être déjà sorties : packdesk jobs --unfinished le demande.
}
cli-station-new = Une station neuve est faite. Les numéros que l’ancienne a utilisés, autant qu’on le sait, le restent.
cli-purged = Supprimé de ce qui s’est terminé avant le { $day } :
cli-purge-would = Serait supprimé de ce qui s’est terminé avant le { $day } :
cli-nothing-erased = Rien n’a été effacé.
cli-erased = Effacé :
cli-erase-asks = Effacer tout cela pour de bon ? Tapez oui :
cli-yes = oui
cli-erase-open = { $order } est encore en cours et reste intacte.
cli-erase-before = { $order } a déjà été effacée.
cli-exported = { $orders ->
    [one] { $orders } commande est enregistrée : { $file }
   *[other] { $orders } commandes sont enregistrées : { $file }
}
