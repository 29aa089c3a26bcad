# Why an order ships the way it does: the sentences of decisions.

explain-method = Versand mit { $value }
explain-weight = Wiegt { $value }
explain-let-go = Warten des Shops: { $value }
value-let-go = freigegeben, obwohl der Shop meldet, dass sie wartet
value-waits = wartet auf ihren Shop
explain-hold = Angehalten: { $value }
explain-size = Misst { $value }
explain-sender = Kommt von { $value }
explain-setting = { $value }
explain-item = Position { $line }: { $change }
explain-note = Beim Packen: { $text }
because = denn { $by }
overrode = davor: { $value }, denn { $by }
value-none = nichts
value-not-held = nicht angehalten

by-nobody = nichts sagt etwas dazu
by-default = die Versandvorgaben sagen es
by-shop-default = die Vorgaben des Shops sagen es
by-order = die Bestellung sagt es
by-checkout = der Kunde hat „{ $name }“ gewählt
by-dynamic-checkout = der Kunde hat es im Dynamic Checkout gewählt
by-rule = die Regel „{ $rule }“ sagt es
by-check = die letzte Kontrolle sagt es
by-person = eine Person hat es von Hand festgelegt
by-eligibility = { $why }

unfit-carrier-off = { $method } ist nicht verfügbar: Der Paketdienst { $carrier } ist ausgeschaltet. In den Einstellungen einschalten.
unfit-carrier-off-for-shop = { $method } ist nicht verfügbar: Der Paketdienst { $carrier } ist für { $shop } ausgeschaltet. In den Einstellungen einschalten.
unfit-forbidden = { $method } ist durch die Regel „{ $rule }“ verboten
unfit-contract = { $method } ist unter dem verlangten Vertrag nicht zu haben
unfit-too-light = { $method } beginnt bei { $limit }; das Paket ist { $by } zu leicht
unfit-too-heavy = { $method } nimmt bis { $limit }; das Paket ist { $by } zu schwer
unfit-volume = { $method } nimmt bis { $limit }; nach seinem Volumen zählt das Paket { $by } mehr
unfit-too-long = { $method } nimmt kleinere Pakete; dieses ist { $by } zu lang
unfit-girth = { $method } nimmt ein kleineres Gurtmaß; dieses ist { $by } zu viel
unfit-country = { $method } geht nicht nach { $country }
unfit-needs-point = { $method } geht an einen Abholpunkt, und die Bestellung hat keinen
unfit-not-to-point = der Kunde hat einen Abholpunkt gewählt, und { $method } geht an keinen
unfit-other-point = { $method } kann nicht an einen Abholpunkt von { $carrier } liefern
unfit-no-signature = { $method } kennt keine Unterschrift
unfit-no-age-check = { $method } kennt keine Altersprüfung
unfit-no-insurance = { $method } lässt sich nicht versichern
unfit-insurance = { $method } ist nur bis { $limit } versichert
unfit-no-rate = { $method } ist in { $to } versichert, und kein Wechselkurs führt von { $from } dorthin
unfit-incoterm = { $method } kennt den Incoterm { $term } nicht
unfit-none-of = es gibt keine Versandart der Art „{ $kind }“
unfit-gone = es gibt die Versandart „{ $method }“ nicht mehr
unfit-none-chosen = es wurde keine Versandart gewählt

hold-unfit = Was gewählt wurde, passt nicht: { $why }
hold-nothing-fits = Keine Versandart passt: { $why }
hold-rule = { $reason }
hold-person = { $reason }
hold-point-missing = Der Kunde hat „{ $name }“ gewählt, was von einem Abholpunkt spricht, aber die Bestellung nennt keinen
hold-point-of-whom = Der Kunde hat einen Abholpunkt gewählt, und der Shop sagt nicht, von welchem Paketdienst: die Versandart wählen
hold-point-method = Versandart und Abholpunkt passen nicht zusammen
hold-point-unknown = { $carrier } hat dort keinen Abholpunkt „{ $point }“: einen anderen wählen
hold-point-gone = „{ $point }“ nimmt keine Pakete mehr an: einen anderen Abholpunkt wählen
hold-point-closed = „{ $point }“ ist an keinem Tag geöffnet: einen anderen Abholpunkt wählen
hold-point-too-heavy = Das Paket ist zu schwer für „{ $point }“, das höchstens { $limit } annimmt: einen anderen Abholpunkt oder eine andere Versandart wählen
hold-point-too-large = Das Paket ist zu groß für „{ $point }“: einen anderen Abholpunkt oder eine andere Versandart wählen
hold-point-post-number = Bei „{ $point }“ holen Kunden Pakete mit einer eigenen Postnummer ab, und die Bestellung hat keine von sechs bis zehn Ziffern: beim Kunden erfragen und beim Abholpunkt eingeben
hold-customs = Die Angaben für den Zoll gehen nicht auf: { $why }{ $more ->
        [0] {""}
        [one] {" "}(und { $more } weiterer Punkt)
       *[other] {" "}(und { $more } weitere Punkte)
    }
customs-nothing = es ist nichts da, was sich anmelden ließe
customs-no-name = Artikel { $place } hat keinen Namen
customs-currency = „{ $item }“ kostet { $value }, andere stehen in einer anderen Währung
customs-no-value = „{ $item }“ hat keinen Wert
customs-value = der Wert von „{ $item }“ ist { $value }
customs-no-weight = „{ $item }“ hat kein Gewicht
customs-net = die Artikel wiegen { $net }, das ganze Paket { $gross }
customs-no-code = „{ $item }“ hat keinen HS-Code (Harmonisiertes System)
customs-bad-code = was als HS-Code von „{ $item }“ dasteht, ist keiner: Er hat sechs Ziffern oder mehr
customs-no-origin = niemand hat gesagt, woher „{ $item }“ kommt
customs-empty-parcel = in Paket { $parcel } liegt nichts, was sich anmelden ließe
hold-no-weight = Niemand weiß, was sie wiegt
hold-address = In der Adresse fehlt: { $missing }
hold-unknown = Eine Person muss erst nachsehen
address-name = Name
address-street = Straße
address-city = Ort
address-postal-code = Postleitzahl

note-rule = { $text }
note-unknown-product = Der Kunde hat im Dynamic Checkout „{ $name }“ gewählt; hier gibt es diese Versandart nicht
note-too-slow = Zugesagt für { $promised }, kommt aber erst { $arrives } an
note-cut-off-missed = Zu spät: Übergabe war am { $day } fällig
note-no-postal-code = Die Adresse hat keine Postleitzahl; in { $country } haben die meisten eine
note-no-house-number = In der Straße steht keine Hausnummer: nachsehen, ob die Adresse vollständig ist
note-unknown-state = „{ $code }“ ist dort kein bekannter Staat, keine bekannte Provinz. Nachsehen, ob die Adresse auch ohne vollständig ist
note-pictographs = Etiketten lassen diese Zeichen der Adresse weg: { $signs }

granted-band = { $method } ist die Gewichtsstufe für { $weight }
granted-cheapest = { $method } ist die günstigste von { $count } passenden: { $price }
granted-unpriced = { $method } ist die erste von { $count } passenden; keine hat einen Preis zum Vergleichen
granted-fastest = { $method } ist die schnellste von { $count } passenden: { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}
granted-untimed = { $method } ist die erste von { $count } passenden; keine sagt, wie lange sie braucht
granted-best = { $method } ist die am meisten empfohlene von { $count } passenden

why-not-chosen = Die Bestellung wird mit { $method } versandt
why-not-overruled = { $method } war verlangt, aber dann: { $by }
why-not-unpriced = { $method } würde passen, hat aber keinen Preis zum Vergleichen, und { $by }
why-not-asked = { $method } würde passen, aber { $by }

# What was not understood of an order when it came in, or has to be known before it is packed.
remark-money-refunded = { $amount } wurden erstattet; jedes Stück wird trotzdem versandt
remark-pieces-refunded = { $count ->
    [one] Ein Stück wurde erstattet und wird nicht versandt
   *[other] { $count } Stück wurden erstattet und werden nicht versandt
}
remark-refunded-in-part = Ein Teil wurde erstattet, und welche Stücke, ist nicht bekannt: im Shop nachsehen
remark-shipped-in-part = Ein Teil ist schon weg, und der Shop sagt nicht, welche Stücke: dort nachsehen, bevor der Rest gepackt wird
remark-products-unread = Der Shop hat nicht gesagt, was seine Produkte wiegen und welche versandt werden: nachsehen, bevor gepackt wird
remark-resource-unread = Der Shop ließ { $resource } nicht lesen: Was dort steht, fehlt hier; im Shop nachsehen, bevor gepackt wird
remark-point-unread = Die Lieferung gehört zum Modul { $module }, das Abholpunkte für sich behält: im Shop nachsehen, ob der Kunde einen gewählt hat
remark-points-not-asked = Nach den Abholpunkten bei { $shop } konnte nicht gefragt werden: Vielleicht fehlt hier einer
remark-weight = Das Gewicht „{ $found }“ von { $item } wird nicht verstanden
remark-deleted = Sie wurde im Shop gelöscht
remark-test-order = Es ist eine Testbestellung: Niemand hat dafür bezahlt
remark-fulfilment-orders-unseen = Der Shop zeigt nichts, was davon zu versenden ist: dem Schlüssel das Recht geben, Fulfillment-Aufträge zu sehen
remark-pieces-taken-out = { $count ->
    [one] Ein Stück wurde herausgenommen oder erstattet und wird nicht versandt
   *[other] { $count } Stück wurden herausgenommen oder erstattet und werden nicht versandt
}
remark-held-in-shop = { $count ->
    [one] Ein Stück ist im Shop angehalten: { $why }
   *[other] { $count } Stück sind im Shop angehalten: { $why }
}
remark-scheduled-in-shop = { $count ->
    [one] Ein Stück ist nicht vor dem { $day } zu versenden
   *[other] { $count } Stück sind nicht vor dem { $day } zu versenden
}
remark-ships-elsewhere = { $count ->
    [one] Ein Stück wird von anderswo versandt: { $place }
   *[other] { $count } Stück werden von anderswo versandt: { $place }
}
