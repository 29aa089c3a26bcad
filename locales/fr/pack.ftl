# Le poste d’emballage : la commande devant soi, et les lots.

## La commande devant soi

pack-parcels = { $count ->
    [one] colis
   *[other] colis
}
pack-acts = Ce qu’on peut faire de cette commande
row-items = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
signal-ready-parcels = { $parcels } colis : scannez encore ou appuyez sur Entrée
signal-ready-parcels-next = { $parcels } étiquettes sont faites et imprimées aussitôt, une par colis ; reprenez-les si les colis ne partent pas.
act-more-parcels = Un colis de plus
act-fewer-parcels = Un colis de moins
act-release-here = Libérer
act-another-method = Autre mode d’envoi
act-another-method-short = Autre mode
label-of-parcel = Étiquette du colis { $parcel } sur { $of }
item-starts = Le code-barres d’un article au repos
item-starts-help = Quand aucune commande n’attend sur le poste, le code-barres d’un article appelle une commande qui en a besoin : d’abord celle d’un seul article, puis la plus urgente.
item-starts-on = Les articles appellent des commandes
scanner-does-batch = Emballer le lot « { $batch } »

## Lots

cli-batch-progress = { $done } sur { $total } emballées
batch-progress = { $done } sur { $total } emballées
batches-title = Lots
batch-name = Nom du lot
batch-usual-name = Lot de { $when }
batch-made = Le lot « { $name } » est fait, sa liste de prélèvement s’imprime.
batch-removed = Le lot « { $name } » est oublié ; ses commandes restent.
batch-next = Suivante : { $order }
batch-none-next = Rien n’y est prêt pour le moment
batch-finished = Le lot « { $name } » est emballé
batch-last = { $order } imprimée
batch-other = Pas dans ce lot
act-batch-make = Faire un lot
act-batch-next = Suivante du lot
act-batch-leave = Quitter le lot
act-batch-lead = Emballer
act-batch-list = Liste de prélèvement
act-batch-forget = Oublier
problem-no-such-batch = Il n’y a plus de lot { $batch }.
    .advice = Emballez ses commandes une à une, ou refaites un lot dans Commandes.
