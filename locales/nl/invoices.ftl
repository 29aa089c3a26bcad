# Facturen van vervoerders en platforms: wat is berekend naast wat was opgegeven.

problem-invoice-wrong = De factuur heeft { $count ->
    [one] één fout
   *[other] { $count } fouten
}; er is niets van bewaard. { $faults }
    .advice = Geef de kolommen op die ontbreken en verbeter de genoemde cellen, en lees het bestand opnieuw in.
problem-invoice-missing = Deze factuur bestaat niet.
    .advice = Kijk in de lijst van facturen, of met packdesk invoices list.
journal-invoice-kept = Factuur { $number } van { $form } ingelezen: { $lines ->
    [one] één regel
   *[other] { $lines } regels
}
journal-invoice-removed = Factuur { $number } van { $form } weggehaald

invoice-concern = { $concern ->
    [no_number] noemt geen pakket
    [unknown] geen pakket hier heeft dit nummer
    [twice] hetzelfde is al berekend
    [other_currency] in een andere valuta dan opgegeven
   *[taken_back] dit label is teruggenomen
}
invoice-kind = { $kind ->
    [surcharge] Toeslag
    [credit] Creditering
   *[price] Prijs
}

invoices-none = Er is nog geen factuur ingelezen.
invoices-no-forms = Er is nog niet gezegd hoe facturen worden gelezen.
invoices-one = { $form } { $number }: { $lines ->
    [one] één regel
   *[other] { $lines } regels
}, { $billed }, ingelezen op { $at }
invoices-to-look-at = { $count ->
    [one] één factuurregel om te bekijken
   *[other] { $count } factuurregels om te bekijken
}
invoices-brought = { $number }: { $lines ->
    [one] één regel
   *[other] { $lines } regels
}, { $billed }: { $stood ->
    [same] al bekend, niets veranderd
    [differs] onder dit nummer is een andere factuur bewaard en die blijft
    [replaced] komt in de plaats van de bewaarde
   *[new] nieuw
}
invoices-charge = { $kind ->
    [surcharge] Toeslag
    [credit] Creditering
   *[price] Prijs
}{ $named ->
    [no] {""}
   *[yes] {" "}{ $charge }
}: { $amounts } ({ $lines ->
    [one] één regel
   *[other] { $lines } regels
})
invoices-sum = { $count ->
    [one] Eén zending
   *[other] { $count } zendingen
}: opgegeven { $quoted }, berekend { $billed }, verschil { $difference }
invoices-not-compared = { $count ->
    [one] Nog één zending is berekend zonder opgegeven prijs
   *[other] Nog { $count } zendingen zijn berekend zonder opgegeven prijs
}: { $billed }
invoices-not-billed = { $count ->
    [one] Eén zending heeft nog geen factuur
   *[other] { $count } zendingen hebben nog geen factuur
}
invoices-bill = { $order }, { $carrier }: opgegeven { $quoted }, berekend { $billed }
invoices-line = Regel { $line }: { $named }, { $amount }: { $why }

# Het venster.

invoices-title = Facturen
invoices-help = Lees in wat een vervoerder of Sendcloud heeft berekend, als CSV: elke regel komt via het pakketnummer bij zijn zending en staat naast de opgegeven prijs.
invoices-read = Een factuur inlezen
invoices-write = Alle regels opslaan als CSV
invoices-reading = Kolommen van { $file }
invoices-reading-help = Elke kolom van het bestand met de eerste waarden, en wat zij zegt. Neem de bedragen zonder belasting: prijzen zijn zonder belasting opgegeven.
invoices-form = Wie berekent
invoices-form-help = Welke kolom wat zegt wordt onder deze naam bewaard; de volgende factuur wordt vanzelf zo gelezen.
invoices-number = Nummer van de factuur
invoices-number-help = Waar geen kolom het zegt.
invoices-currency = Valuta van alle bedragen
invoices-replace = In de plaats van de bewaarde zetten
invoices-keep = De factuur bewaren
invoices-first-lines = De eerste regels, zoals ze worden gelezen
invoices-lines = Te bekijken
invoices-charges = Wat zij berekent
invoices-differing = { $count ->
    [one] Eén zending is anders berekend dan opgegeven
   *[other] { $count } zendingen zijn anders berekend dan opgegeven
}
invoices-more = Het CSV-bestand heeft ze allemaal.
invoices-quoted = Opgegeven
invoices-billed = Berekend
invoices-difference = Verschil
invoices-shipments = Zendingen
invoices-not-known = onbekend
invoice-column-number = Nummer van het pakket
invoice-column-reference = Referentie van de zending
invoice-column-charge = Wat wordt berekend
invoice-column-amount = Bedrag
invoice-column-surcharge = Toeslag, boven op het bedrag
invoice-column-currency = Valuta
invoice-column-invoice = Nummer van de factuur
order-billed = Berekend { $billed }, opgegeven { $quoted }
figures-invoices = Berekend en opgegeven
