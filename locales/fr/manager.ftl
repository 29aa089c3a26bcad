### A manager’s PIN before settings.
problem-manager-pin-needed = Ce changement demande le code du responsable.
    .advice = Donnez-le quand il est demandé, ou laissez faire un responsable. Préparer n’en demande pas.
problem-manager-pin-odd = Un code a 4 à 12 chiffres.
    .advice = Choisissez-en un autre.
problem-manager-pin-waits = Trop de codes faux : le prochain peut être essayé à { $until }.
    .advice = S’il est oublié, lancez packdesk pin forget sur cette machine.
problem-manager-pin-wrong = { $left ->
    [0] Ce n’est pas le code du responsable ; le prochain essai doit attendre.
   *[other] Ce n’est pas le code du responsable ; encore { $left } essais tout de suite.
}
    .advice = Tapez-le encore.
cli-manager-pin = Code du responsable :
cli-manager-new-pin = Nouveau code des responsables :
cli-manager-forgotten = Il n’y a plus de code de responsable

# The window.

manager-title = Un code de responsable
manager-help = Demandé avant de changer quoi que ce soit dans les réglages, ici, sur les tablettes et par packdesk. Préparer, imprimer et regarder n’en demandent pas. Qui l’a donné n’est plus interrogé pendant dix minutes. Oublié : packdesk pin forget, sur cette machine.
manager-set = Un code est demandé avant les réglages.
manager-not-set = Aucun code n’est demandé.
manager-pin = Code (4 à 12 chiffres)
manager-new-pin = Nouveau code (4 à 12 chiffres)
manager-asked = Le code d’un responsable, s’il vous plaît
manager-kept = Le code du responsable est enregistré
manager-removed = Aucun code n’est plus demandé
act-give-pin = Continuer
act-keep-pin = Enregistrer ce code
act-lock-settings = Le redemander dès maintenant
