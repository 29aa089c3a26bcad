# Het instellen van het station, en het oefenstation.

## Stappen

setup-step-shop = Uw winkel
setup-step-carrier = Uw vervoerder
setup-step-printer = Uw labelprinter
setup-step-scale = Uw weegschaal
setup-step-label = Uw eerste label
setup-state-missing = te doen
setup-state-untried = aanwezig, nog niet geprobeerd
setup-state-done = werkt
setup-state-left-out = overgeslagen

## De begeleide pagina

screen-setup = Instellen
setup-trying = Wordt geprobeerd…
setup-where = Stap { $step } van { $of }
setup-shop-lead = Bestellingen komen uit uw winkel. Koppel hem en haal zijn bestellingen één keer op: dat is de proef.
setup-shop-files = Geen webwinkel? Importeer dan een bestelbestand.
shop-more = Meer: het gebruikelijke is ingevuld
shop-open-keys = De pagina openen waar de sleutel wordt gemaakt
setup-shop-fetched = De winkel antwoordt: { $orders } bestellingen zijn binnen.
setup-carrier-lead = Zeg waar pakketten vandaan komen, wie ze vervoert en wat u van die vervoerder hebt.
setup-carrier-have = Wat hebt u?
setup-carrier-sendcloud = Een Sendcloud-account
setup-carrier-sendcloud-how = De publieke en de geheime sleutel, uit de instellingen van Sendcloud, Integraties.
setup-carrier-contract = Een contract met een vervoerder
setup-carrier-contract-how = De sleutels die de vervoerder u voor zijn eigen koppeling gaf.
setup-carrier-numbers = Eigen nummers
setup-carrier-numbers-how = Een toegewezen nummerreeks of uw GS1-prefix: labels printen zonder netwerk.
setup-carrier-sender = Waar uw pakketten vandaan komen
setup-carrier-name = Naam van de vervoerder
setup-carrier-works = De vervoerder antwoordt: het account werkt.
setup-carrier-left = { $count } nummers staan klaar.
setup-carrier-method = Met een verzendmethode verstuurt u. Deze neemt elk pakket tot 30 kg, overal; nauwer maken kan later.
setup-carrier-service = Kies waarmee u verzendt: laat de vervoerder het opsommen, of voer zijn eigen naam ervoor in. Meer kan later worden toegevoegd.
setup-printer-lead = Packdesk zoekt printers op USB, in het netwerk en in het systeem. Print een testlabel en neem het in de hand.
setup-printer-seen = Is het testlabel eruit gekomen, heel en recht?
setup-printer-not-seen = Kijk naar de instellingen van de printer en print er nog een.
setup-scale-lead = Sluit de weegschaal aan en leg er een pakket op: het gewicht verschijnt hier. Zonder weegschaal slaat u deze stap over.
setup-scale-lay = Leg iets op de weegschaal.
setup-label-lead = Haal bij Inpakken een bestelling op en print het label: een echt, waarmee een pakket kan vertrekken. Het kan worden teruggenomen.
setup-label-none = Er is nog geen bestelling gereed: zie stap 1, of importeer een bestelbestand.
setup-label-ready = { $count } bestellingen zijn gereed.
setup-done = Alles is ingesteld
setup-banner = Instellen: stap { $step } van { $of }, { $name }
act-setup = Station instellen
act-setup-next = Volgende stap
act-setup-before = Vorige stap
act-setup-leave-out = Deze stap overslaan
act-setup-later = Later
act-setup-finish = Beginnen met inpakken
act-setup-test = Proberen
act-setup-seen = Ja, ik heb het
act-setup-not-seen = Nee
act-setup-add-method = Deze methode maken

## Het oefenstation

practice-name-shop = Oefenwinkel
practice-name-printer = Oefenprinter
practice-name-scale = Oefenweegschaal
practice-name-station = Oefenstation
practice-name-carrier = Oefenpakket
practice-name-sendcloud = Oefen-Sendcloud
practice-name-parcel = Pakket
practice-name-express = Express
practice-name-pickup = Afhaalpunt
practice-name-heavy = Zwaar pakket
practice-name-world = Wereldpakket
practice-name-economy = Voordelig via Sendcloud
practice-name-rule-padding = Vulling en doos
practice-name-rule-heavy = Zware pakketten
practice-name-rule-crates = Twee kratten zijn twee pakketten
practice-name-rule-check = Gegraveerd goed wordt gecontroleerd
practice-name-note-heavy = Met twee personen, doos omsnoeren
sheet-practice = Barcodes om te proberen
sheet-practice-one = Bestelling { $order }, één artikel: scan tweemaal
sheet-practice-several = Bestelling { $order }, meer artikelen
sheet-practice-two-parcels = Bestelling { $order }, twee pakketten
sheet-practice-held = Bestelling { $order }, vastgehouden
sheet-practice-cancelled = Bestelling { $order }, geannuleerd
sheet-practice-checked = Bestelling { $order }: scan haar, dan de artikelen
sheet-practice-item = { $count } × { $item }
sheet-practice-wrong = Het verkeerde artikel: { $item }
act-practice-sheet = Barcodes om te proberen printen
practice-sheet-printed = Het blad met barcodes wordt geprint.
problem-practice-nothing-to-try = Er is nog geen bestelling om te proberen.
    .advice = Wacht tot de bestellingen van de oefenwinkel er zijn en print dan het blad.
