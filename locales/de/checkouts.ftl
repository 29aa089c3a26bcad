# What shops offer their customers at checkout, and what those were promised.

checkout-zone-unknown = Es gibt keine Zeitzone „{ $zone }“. Sie heißen wie Europe/Amsterdam.
checkout-sender-unknown = Die Station kennt diese Absenderadresse nicht.
checkout-holidays-unknown = Die Feiertage von { $country } sind hier nicht bekannt: Tage können auf einen fallen. Die geschlossenen Tage selbst nennen.
checkout-no-destination = Pakete gehen noch in kein Land.
checkout-too-many-methods = Es gibt mehr als { $most } Lieferarten.
checkout-no-country = Gilt für kein Land.
checkout-no-method = Kunden dort wird nichts angeboten.
checkout-country-twice = { $country } steht an zwei Stellen; die erste gilt.
checkout-no-title = Kunden brauchen einen Titel zum Lesen.
checkout-text-long = Der Text hat mehr als { $most } Zeichen.
checkout-ships-with-nothing = Wird mit nichts versandt: eine Option oder eine Versandart wählen.
checkout-showing-always = Hat keine Bedingung und trifft deshalb immer zu.
checkout-price-wrong = { $price } ist kein Preis in { $currency } ab 0.
checkout-no-handover = Braucht Tage, an denen Pakete übergeben werden.
checkout-handover-twice = Ein Wochentag steht dort zweimal.
checkout-no-delivery-day = Der Paketdienst stellt an keinem Tag zu.
checkout-lead-long = Mehr als { $most } Tage sind nicht möglich.
checkout-choices-wrong = Ein Kunde kann aus 1 bis { $most } Tagen wählen.
checkout-lead-unknown = Niemand weiß, wie viele Tage { $method } braucht: An keinem Tag angeboten, bis Sie es angeben.
checkout-id-odd = „{ $id }“ ist keine UUID.
checkout-id-twice = Zwei Lieferarten haben die Nummer { $id }.
checkout-left-country = Nach { $country } wird nichts versandt
checkout-left-no-weight = Niemand hat gesagt, was es wiegt
checkout-left-hidden = eine Bedingung blendet sie aus
checkout-left-not-shown = keine Bedingung zeigt sie
checkout-left-no-price = für { $weight } gibt es keinen Preis
checkout-left-same-day = heute erreicht sie niemanden mehr
checkout-left-no-day = es gibt keinen Tag dafür
checkout-left-no-lead = niemand weiß, wie viele Tage sie braucht
remark-checkout-no-day = Der Kunde hat „{ $method }“ gewählt, und der Shop nennt keinen Tag
remark-checkout-other-version = „{ $code }“ wurde beim Eingang der Bestellung nicht angeboten; eine andere Version des Checkouts kennt es
remark-checkout-code-unknown = Der Shop verlangt „{ $code }“, was sein Checkout nie angeboten hat
remark-checkout-day-unreachable = Keine Übergabe führt zu einer Zustellung am { $day }, dem Tag, den der Kunde gewählt hat: mit ihm einen anderen vereinbaren
journal-checkout-published = Version { $version } des Checkouts von Shop { $shop } wurde veröffentlicht
journal-checkout-withdrawn = Der Checkout von Shop { $shop } wird nicht mehr bereitgestellt
problem-checkout-changed = Jemand hat den Checkout von { $shop } inzwischen geändert. Nichts wurde gespeichert.
    .advice = Ihn erneut öffnen und die Änderung von dort aus machen.
problem-checkout-not-read = Der Checkout ist nicht lesbar: Bei { $place } stimmt etwas nicht.
    .advice = Diese Stelle korrigieren und die Datei erneut importieren; nichts wurde gespeichert.
problem-checkout-wrong = { $why } ({ $place }){ $more ->
    [0] {""}
    [one] { " " }Noch etwas stimmt nicht.
   *[other] { " " }{ $more } weitere Punkte stimmen nicht.
}
    .advice = Korrigieren, dann erneut veröffentlichen.
problem-no-such-checkout = Shop { $shop } hat keinen Checkout.
    .advice = Unter Einstellungen, Lieferung im Checkout einen anlegen, oder: packdesk checkout import { $id } FILE
problem-no-such-checkout-version = Shop { $shop } hat keine Version { $version } seines Checkouts veröffentlicht.
    .advice = Welche es gibt: packdesk checkout show { $id }
problem-slower-than-promised = Bestellung { $order } war für { $promised } zugesagt; damit kommt sie { $arrives } an.
    .advice = Trotzdem ändern oder etwas Schnelleres wählen. Auf der Befehlszeile: packdesk set --slower
cli-checkout-row = { $methods ->
    [one] eine Lieferart
   *[other] { $methods } Lieferarten
}
cli-checkout-unreadable = der Entwurf ist nicht lesbar
cli-checkout-served = Version { $version } wird seit { $since } bereitgestellt
cli-checkout-not-served = nicht bereitgestellt
cli-checkout-differs = der Entwurf sagt etwas anderes
cli-checkout-none = Kein Shop hat einen Checkout.
cli-checkout-kept = Der Entwurf von { $shop } ist gespeichert; noch wird er niemandem bereitgestellt.
cli-checkout-published = Version { $version } von { $shop } wird bereitgestellt: /api/v3/checkout/configurations/{ $id }/delivery-options
cli-checkout-withdrawn = Der Checkout von { $shop } wird nicht mehr bereitgestellt.
cli-checkout-price = { $price }
cli-checkout-until = bis { $moment }
cli-checkout-days = zugestellt am { $days }
cli-checkout-left-out = nicht angeboten: { $what }: { $why }
cli-margin = Lieferung: bezahlt { $paid }, Kosten { $cost }{ $known ->
    [no] {""}
   *[yes] , Marge { $margin }
}
cli-promise = zugesagt: Übergabe { $handover }, Zustellung { $delivery }
cli-promise-missed = Die Übergabe wurde verpasst.
cli-promise-next = Nächste Möglichkeit: Übergabe { $handover }, Zustellung { $delivery }. Übernehmen mit: packdesk set { $order } --next-day
settings-delivery-options = Lieferung im Checkout
about-delivery-options = Was Kunden im Checkout eines Shops angeboten wird: Lieferarten, Preise und Tage, wie Ihr eigener Shop sie über die API abfragt.
offer-shop = Shop
offer-none = Dieser Shop bietet über die Station noch nichts an.
offer-no-shops = Zuerst einen Shop verbinden.
offer-served = { $served ->
    [yes] Version { $version } wird bereitgestellt
   *[no] Nicht bereitgestellt
}
offer-differs = Seit dem Veröffentlichen geändert
offer-address = Adresse für die Programme des Shops
offer-saved = Der Entwurf ist gespeichert
offer-published = Version { $version } wird bereitgestellt
offer-withdrawn = Wird nicht mehr bereitgestellt
offer-versions = Früher veröffentlicht
offer-version = Version { $version }
offer-taken-up = Das Formular sagt, was Version { $version } sagte. Noch ist nichts gespeichert.
offer-sender = Versand ab
offer-time-zone = Zeitzone dieser Adresse
offer-time-zone-help = Etwa Europe/Paris. Der Annahmeschluss richtet sich nach ihrer Uhr.
offer-currency = Währung
offer-closed = Geschlossene Tage
offer-closed-help = Tage wie 2026-12-24, durch Kommas getrennt. An ihnen wird nichts übergeben.
offer-days-wrong = Das sind nicht alles Tage wie 2026-12-24: Sie werden nicht behalten.
offer-destination = In diese Länder
offer-method-kind = Art
offer-kind = { $kind ->
    [nominated_day] Am Wunschtag des Kunden
    [same_day] Heute
    [service_point] An einen Abholpunkt
   *[standard] Standard
}
offer-title = Was Kunden lesen
offer-internal = Wie der Shop es nennt
offer-description = Was Kunden noch lesen
offer-ships-with = Versand mit
offer-ships-with-help = Kunden sehen eine Zeile für jede Versandart, die zum Paket passt.
offer-prices = Preise nach Gewicht
offer-up-to = Bis
offer-price = Preis
offer-free-from = Frei ab einem Bestellwert von
offer-shown = Gezeigt und ausgeblendet
offer-showing = { $is ->
    [hide] Ausgeblendet, wo
   *[show] Nur gezeigt, wo
}
offer-handover = Übergabetage und ihr Annahmeschluss
offer-delivery-days = Zustelltage des Paketdienstes
offer-lead-days = Laufzeit in Zustelltagen
offer-lead-days-help = Leer: wie im Katalog.
offer-holidays = Feiertage auslassen
offer-no-delivery = Tage ohne Zustellung
offer-no-delivery-help = Tage wie 2026-12-24, durch Kommas getrennt. An ihnen wird nichts zugestellt.
offer-choices = Tage zur Auswahl
offer-weekday = { $day ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}
offer-cut-off = Annahmeschluss am { $day }
offer-findings = Zu korrigieren oder zu wissen
offer-place = { $place }: { $message }
offer-try = Was ein Kunde sähe
offer-try-about = Ein Warenkorb in diesem Moment; mit eigenem Zeitpunkt zu jenem.
offer-try-country = Land
offer-try-postal = Postleitzahl
offer-try-weight = Gewicht
offer-try-total = Bestellwert
offer-try-metadata = Eigener Text des Shops
offer-try-moment = Zeitpunkt
offer-try-nothing = Nichts wird angeboten.
offer-try-count = { $count ->
    [one] Eine Lieferart wird angeboten
   *[other] { $count } Lieferarten werden angeboten
}
offer-try-row = { $title }, { $carrier }
offer-try-until = bis { $time }
offer-try-day = { $delivery } (Übergabe { $handover })
offer-try-no-price = kein Preis
offer-try-margin = kostet { $cost }
offer-left-out = Nicht angeboten
offer-left = { $title } { $code }: { $why }
act-new-offer = Checkout beginnen
act-add-destination = Länder hinzufügen
act-add-delivery = Lieferart hinzufügen
act-add-price = Gewicht hinzufügen
act-add-showing = Bedingung hinzufügen
act-save-offer = Entwurf speichern
act-publish-offer = Veröffentlichen
act-withdraw-offer = Zurückziehen
act-take-up-offer = Ins Formular übernehmen
act-export-offer = Als Datei speichern
act-import-offer = Datei importieren
act-try-offer = Ausprobieren
promise-title = Zugesagte Lieferung
promise-days = { $kind ->
    [no] Übergabe { $handover }
   *[yes] Übergabe { $handover }, Zustellung { $delivery }
}
promise-chosen = Der Kunde hat gewählt: { $days }
promise-missed = Die Übergabe wurde verpasst.
promise-next = Nächste Möglichkeit: { $days }
act-take-next-day = Stattdessen diese Tage zusagen
margin = Lieferung: { $paid } bezahlt, { $cost } Kosten
margin-left = { $margin } Marge
slower-title = Langsamer als zugesagt
act-change-slower = Trotzdem ändern
