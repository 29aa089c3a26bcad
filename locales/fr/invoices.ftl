# Factures des transporteurs et des plateformes : ce qui est facturé à côté de ce qui était annoncé.

problem-invoice-wrong = La facture a { $count ->
    [one] une erreur
   *[other] { $count } erreurs
} ; rien n’en a été gardé. { $faults }
    .advice = Indiquez les colonnes qui manquent et corrigez les cellules citées, puis relisez le fichier.
problem-invoice-missing = Cette facture n’existe pas.
    .advice = Voyez la liste des factures, ou packdesk invoices list.
journal-invoice-kept = Facture { $number } de { $form } lue : { $lines ->
    [one] une ligne
   *[other] { $lines } lignes
}
journal-invoice-removed = Facture { $number } de { $form } retirée

invoice-concern = { $concern ->
    [no_number] ne nomme aucun colis
    [unknown] aucun colis d’ici n’a ce numéro
    [twice] la même chose a déjà été facturée
    [other_currency] dans une autre monnaie que le prix annoncé
   *[taken_back] cette étiquette a été reprise
}
invoice-kind = { $kind ->
    [surcharge] Supplément
    [credit] Avoir
   *[price] Prix
}

invoices-none = Aucune facture n’a encore été lue.
invoices-no-forms = Personne n’a encore dit comment lire les factures.
invoices-one = { $form } { $number } : { $lines ->
    [one] une ligne
   *[other] { $lines } lignes
}, { $billed }, lue le { $at }
invoices-to-look-at = { $count ->
    [one] une ligne de facture à voir
   *[other] { $count } lignes de factures à voir
}
invoices-brought = { $number } : { $lines ->
    [one] une ligne
   *[other] { $lines } lignes
}, { $billed } : { $stood ->
    [same] déjà connue, rien n’a changé
    [differs] une autre facture est gardée sous ce numéro et reste
    [replaced] remplace celle qui était gardée
   *[new] nouvelle
}
invoices-charge = { $kind ->
    [surcharge] Supplément
    [credit] Avoir
   *[price] Prix
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
} : { $amounts } ({ $lines ->
    [one] une ligne
   *[other] { $lines } lignes
})
invoices-sum = { $count ->
    [one] Un envoi
   *[other] { $count } envois
} : annoncé { $quoted }, facturé { $billed }, écart { $difference }
invoices-not-compared = { $count ->
    [one] Un autre envoi est facturé sans prix annoncé à comparer
   *[other] { $count } autres envois sont facturés sans prix annoncé à comparer
} : { $billed }
invoices-not-billed = { $count ->
    [one] Un envoi n’a pas encore de facture
   *[other] { $count } envois n’ont pas encore de facture
}
invoices-bill = { $order }, { $carrier } : annoncé { $quoted }, facturé { $billed }
invoices-line = Ligne { $line } : { $named }, { $amount } : { $why }

# La fenêtre.

invoices-title = Factures
invoices-help = Lisez ce qu’un transporteur ou Sendcloud a facturé, en CSV : chaque ligne est rattachée à son envoi par le numéro du colis et se lit à côté du prix annoncé.
invoices-read = Lire une facture
invoices-write = Enregistrer toutes les lignes en CSV
invoices-reading = Colonnes de { $file }
invoices-reading-help = Chaque colonne du fichier avec ses premières valeurs, et ce qu’elle dit. Prenez les montants hors taxe : les prix sont annoncés hors taxe.
invoices-form = Qui facture
invoices-form-help = Le sens des colonnes est gardé sous ce nom, et la prochaine facture est lue ainsi d’elle-même.
invoices-number = Numéro de la facture
invoices-number-help = Là où aucune colonne ne le dit.
invoices-currency = Monnaie de tous les montants
invoices-replace = La prendre à la place de celle qui est gardée
invoices-keep = Garder la facture
invoices-first-lines = Les premières lignes, telles qu’elles sont lues
invoices-lines = À voir
invoices-charges = Ce qu’elle facture
invoices-differing = { $count ->
    [one] Un envoi a été facturé autrement qu’annoncé
   *[other] { $count } envois ont été facturés autrement qu’annoncé
}
invoices-more = Le CSV les a tous.
invoices-quoted = Annoncé
invoices-billed = Facturé
invoices-difference = Écart
invoices-shipments = Envois
invoices-not-known = inconnu
invoice-column-number = Numéro du colis
invoice-column-reference = Référence de l’envoi
invoice-column-charge = Ce qui est facturé
invoice-column-amount = Montant
invoice-column-surcharge = Supplément, en plus du montant
invoice-column-currency = Monnaie
invoice-column-invoice = Numéro de la facture
order-billed = Facturé { $billed }, annoncé { $quoted }
figures-invoices = Facturé et annoncé
