# Carriers whose labels are drawn here under numbers they allotted: kinds, accounts, blocks, approval, routing files.

carrier-kind-own-dpd = DPD, met nummers van het depot
carrier-kind-own-s10 = Een post, met haar nummers (UPU S10)
carrier-kind-own-swiss-post = Swiss Post, met een frankeerlicentie
carrier-kind-own-mondial-relay = Mondial Relay, met nummers van het merk
carrier-kind-own-packeta = Packeta, met een nummerreeks
carrier-service-manifest = een bestand met de pakketten van een dag

own-dpd-depot = Depot
own-dpd-depot-help = De vier cijfers van het depot waarvandaan uw pakketten vertrekken.
own-dpd-depot-digits = een depot heeft vier cijfers
own-dpd-tables = Map met de routeringsbestanden
own-dpd-tables-help = De map op deze computer met de bestanden ROUTES, DEPOTS, SERVICE en COUNTRY van het depot. Zet er nieuwe in voordat de oude verlopen.
own-dpd-delis-id = Delis-ID
own-dpd-delis-id-help = Voor het bestand aan het einde van de dag (MPSEXPDATA).
own-dpd-customer = Klantnummer
own-dpd-customer-help = Voor het bestand aan het einde van de dag, zoals het depot het gaf.
own-dpd-customer-length = een klantnummer heeft elf tekens
own-dpd-sub-customer = Subklantnummer
own-dpd-no-tables = de routeringsbestanden van het depot zijn niet te lezen ({ $why })
own-dpd-no-service = de routeringsbestanden hebben geen dienst { $service }; de dienst van een methode is het nummer van drie cijfers van DPD, zoals 101
own-dpd-no-country = de routeringsbestanden kennen het land { $country } niet
own-dpd-no-route = de routeringsbestanden hebben geen weg naar { $country } { $postal_code } met dienst { $service }
own-dpd-tables-expired = de routeringsbestanden van het depot, versie { $version }, gelden tot { $day }
own-dpd-no-data = het account heeft geen “{ $field }”

own-mondial-relay-brand = Merkcode
own-mondial-relay-brand-help = De twee cijfers vooraan in uw barcodes.
own-mondial-relay-routes = Bestand met de routes
own-mondial-relay-routes-help = Een CSV-bestand op deze computer, gemaakt uit het sorteerplan: country;from;to;agency;service;run.
own-mondial-relay-no-table = het bestand met de routes is niet te lezen ({ $why })
own-mondial-relay-no-route = het bestand met de routes heeft geen weg naar { $country } { $place }

range-file-head = de eerste regel is niet form,first,last
range-file-many = er zijn meer dan { $most } blokken
range-file-none = er staat geen blok in
range-file-columns = regel { $line } is niet FORM,FIRST,LAST: “{ $text }”
range-file-form = regel { $line } begint met geen vorm van nummers: “{ $text }”
range-file-descends = in regel { $line } ligt het laatste nummer voor het eerste: “{ $text }”
range-file-does-not-fit = regel { $line } heeft nummers die deze vorm niet heeft: “{ $text }”
problem-range-file = Dit zijn geen blokken nummers: { $why }.
    .advice = Zo’n bestand begint met de regel form,first,last; daaronder staat voor elk blok een regel, zoals dpd 0998,1000000000,1000000999. Er is niets toegevoegd.
problem-range-kind = { $carrier } nummert pakketten niet in deze vorm.
    .advice = Kies de vorm die bij het soort account hoort, of wijzig het account. Er is geen nummer verbruikt.
problem-range-low = { $carrier } heeft nog { $left ->
        [one] één nummer
       *[other] { $left } nummers
    }.
    .advice = Vraag het volgende blok aan en voeg het in de instellingen of met packdesk carriers add-numbers toe voordat ze verbruikt zijn.
problem-carrier-files = De bestanden die { $carrier } uitgaf, kloppen niet: { $why }.
    .advice = Vraag de vervoerder om de nieuwste bestanden en zet ze in de map die het account noemt.

look-numbers-spent = { $carrier } heeft geen nummers meer
look-numbers-low = De nummers van { $carrier } raken op
look-files = Bestanden van { $carrier }

doctor-approval = Goedkeuring door { $carrier }
doctor-approval-fine = goedgekeurd op { $day } door { $who }, met het monster { $sample }
doctor-approval-missing = labels van { $carrier } worden volgens de gepubliceerde regel getekend, en zijn niet goedgekeurd
doctor-approval-missing-advice = Stuur vóór het eerste pakket geprinte monsters naar { $carrier }; noteer de goedkeuring daarna in het account, of met packdesk carriers approve.
doctor-carrier-files = Bestanden van { $carrier }
doctor-carrier-files-wrong = kloppen niet: { $why }
doctor-carrier-files-wrong-advice = Vraag de vervoerder om de nieuwste bestanden en zet ze in de map die het account noemt ({ $why }).

journal-carrier-approved = { $carrier } keurde op { $day } de hier getekende labels goed
journal-carrier-approval-removed = De goedkeuring door { $carrier } is teruggenomen

cli-approved = { $carrier }: goedgekeurd op { $day } door { $who }, met het monster { $sample }
cli-not-approved = { $carrier }: nog niet goedgekeurd
cli-manifest = { $file }: { $count ->
    [one] één zending
   *[other] { $count } zendingen
}
cli-manifest-replaced = Deze letters zitten niet in de tekencodering van het bestand, en voor elk staat een ?: { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (post)
number-form-swiss-post = Swiss Post
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = GS1-bedrijfsprefix
number-part-extension = Uitbreidingscijfer
number-part-service = Dienstaanduiding
number-part-country = Land van de post
number-part-licence = Frankeerlicentie
number-part-depot = Depot
number-part-brand = Merkcode
number-block = Blok { $place }
number-block-remove = Blok verwijderen
number-block-add = Blok toevoegen
number-blocks-import = Blokken uit een bestand toevoegen
number-blocks-imported = { $count ->
    [one] { $carrier } heeft nu één nummer.
   *[other] { $carrier } heeft nu { $count } nummers.
}

approval-title = Goedkeuring
approval-missing = { $carrier } heeft deze labels nog niet goedgekeurd. Stuur vóór het eerste pakket geprinte monsters.
approval-given = Goedgekeurd op { $day } door { $who }, met het monster { $sample }.
approval-day = Dag
approval-sample = Monster
approval-sample-help = Het nummer van een proefpakket, of de naam van het bestand ervan.
approval-who = Goedgekeurd door
approval-save = Goedkeuring noteren
approval-withdraw = Geldt niet meer
approval-saved = Genoteerd.

act-save-carrier-file = Bestand van de vervoerder opslaan
hand-over-file-replaced = Deze letters zitten niet in de tekencodering van het bestand, en voor elk staat een ?: { $letters }
