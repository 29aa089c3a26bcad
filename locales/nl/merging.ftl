### Bestellingen naar één adres in één pakket.
stage-merged = samengevoegd
stage-title-merged = Samengevoegd
difference-currency = valuta
difference-shop = webshop
signal-merged = Gaat mee in een ander pakket
signal-merged-next = De goederen horen in het pakket van een andere bestelling. Scan nog eens om dat pakket op te roepen.
merge-more = { $count ->
    [one] Nog één bestelling naar dit adres is klaar: druk op O om beide in één pakket te verzenden
   *[other] Nog { $count } bestellingen naar dit adres zijn klaar: druk op O om ze in één pakket te verzenden
}
merge-title = Meer bestellingen naar dit adres
merge-about = { $count ->
    [one] Nog één bestelling naar dit adres kan nu worden ingepakt. In één pakket hebben beide één label en één nummer, en de webshop hoort het van elk.
   *[other] Nog { $count } bestellingen naar dit adres kunnen nu worden ingepakt. In één pakket hebben ze alle één label en één nummer, en de webshop hoort het van elk.
}
merge-choose = Bestelling { $order } in dit pakket doen
merge-holds = In dit pakket zitten ook { $orders }
merge-goes-with = Deze bestelling gaat mee in het pakket van bestelling { $main }
merge-goes-with-about = Apart wordt ze niet meer verzonden. Wie haar scant, krijgt bestelling { $main }.
merge-done = { $orders } gaan met bestelling { $main } mee in één pakket
merge-undone = Bestelling { $order } wordt weer apart verzonden
act-merge = In één pakket verzenden
act-merge-selected = In één pakket verzenden
act-part = Eruit halen
act-part-all = Alle eruit halen
act-open-main = Die bestelling openen
cli-merge-none = Geen andere bestelling naar het adres van { $order } kan nu worden ingepakt.
cli-merge-offer = Deze bestellingen kunnen met { $order } in één pakket:
cli-merged = Bestelling { $main } gaat in één pakket met { $orders }
cli-parted = Bestelling { $order } wordt weer apart verzonden
cli-merged-with = ook in dit pakket: { $orders }
cli-merged-into = gaat mee in het pakket van { $main }
journal-order-merged = Bestelling { $order } gaat mee in het pakket van bestelling { $main }
journal-order-parted = Bestelling { $order } is uit het pakket van bestelling { $main } gehaald
ahead-reason-merged = vooraf geboekt, en de bestelling gaat nu mee in het pakket van een andere
problem-merge-needs-two = Een pakket wordt door twee of meer bestellingen gedeeld.
    .advice = Noem nog een bestelling naar hetzelfde adres.
problem-merge-of-rest = Een deel van bestelling { $order } is al weg: wat ervan over is, gaat met geen andere in een pakket.
    .advice = Verzend wat over is apart (packdesk print { $order }). Is het deel nog in huis, trek dan eerst het label ervan in; daarna kan de hele bestelling worden samengevoegd.
problem-merge-too-many = In één pakket gaan hoogstens { $most } bestellingen.
    .advice = Verzend er enkele in een eigen pakket.
problem-order-merged = Bestelling { $order } gaat mee in het pakket van bestelling { $main }.
    .advice = Doe het met bestelling { $main }, of haal bestelling { $order } eerst uit het pakket.
problem-order-not-merged = Bestelling { $order } deelt haar pakket met geen andere.
    .advice = Er hoeft niets uit te worden gehaald.
problem-order-parted = Bestelling { $order } gaat niet meer mee met bestelling { $main }: de webshop heeft een van beide gewijzigd.
    .advice = Haal haar goederen uit het pakket. Bekijk beide bestellingen voordat hun labels worden geprint.
problem-order-shelved = Bestelling { $order } is ingepakt en staat op het schap.
    .advice = Haal haar eerst van het schap als haar pakket open moet.
problem-orders-apart = Bestelling { $order } gaat niet naar waar bestelling { $main } heen gaat: { $differences }
    .advice = Verzend haar apart. Is het adres fout, laat het dan in de webshop rechtzetten.

## Some of an order's goods once more
further-items = Wat erin zit
further-of = van { $most } × { $item }
problem-items-not-in-order = Bestelling { $order } bevat deze artikelen niet, of niet zoveel ervan: { $item }
    .advice = Kies artikelen van de bestelling die worden verzonden, elk hoogstens zo vaak als het is gekocht.

## Orders that ship in parts
stage-partly_shipped = deels verzonden
stage-title-partly_shipped = Deels verzonden
part-title = Een deel nu verzenden
part-about = Wat u weglaat, blijft in de lijst en gaat later apart. Label, gewicht en papieren zijn van wat nu gaat.
signal-part = Kies wat er nu weggaat
signal-part-next = Ctrl+Enter maakt daar het label van; Esc laat alles bij elkaar.
signal-part-ready = { $count } van { $of } artikelen: scan opnieuw of druk op Enter
signal-part-ready-next = Het label is van het gekozen deel; de andere artikelen moeten nog ingepakt worden.
signal-rest = Nog { $left } te verzenden: scan opnieuw of druk op Enter
signal-rest-next = De andere stuks zijn onderweg. Het label komt meteen.
part-fewer = Eén minder: { $item }
part-more = Eén meer: { $item }
act-ship-part = Een deel verzenden
act-ship-part-short = Deel
act-part-now = Deze nu verzenden
act-part-scanned = Die tot nu toe gescand zijn
cli-part-left = { $left ->
    [one] Van bestelling { $order } is één stuk over.
   *[other] Van bestelling { $order } zijn { $left } stuks over.
}
problem-part-of-merged = In het pakket van bestelling { $order } gaan andere bestellingen mee: ze wordt in haar geheel verzonden.
    .advice = Haal eerst de andere bestellingen uit het pakket, of verzend alles.
problem-part-of-one-order = Artikelen worden van één bestelling tegelijk gekozen.
    .advice = Noem één bestelling.
