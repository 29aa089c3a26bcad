### Bestellingen die iemand weglegt: geen werk meer, wat hun webshop ook zegt, tot ze worden teruggehaald.
stage-put_away = weggelegd
stage-title-put_away = Weggelegd
signal-put_away = Weggelegd
signal-put_away-next = Iemand heeft deze bestelling weggelegd. Haar pagina zegt waarom, en haalt haar terug.
act-put-away = Wegleggen
act-bring-back = Terughalen
put-away-title = Bestelling { $number } wegleggen
put-away-means = Ze is geen werk meer, en geen wijziging in de webshop maakt haar dat weer. Ze wordt gevonden als tevoren, ook onder “Weggelegd” in de lijst met bestellingen, en kan worden teruggehaald.
put-away-reason = Waarom ze wordt weggelegd
put-away-done = Bestelling { $number } is weggelegd
order-put-away = Weggelegd op { $at }: { $reason }
order-put-away-changed = De webshop heeft haar sindsdien gewijzigd:
order-brought-back = Bestelling { $number } is weer werk
change-put_away = Wegleggen
change-put_away-text = Waarom ze worden weggelegd
change-bring_back = Terughalen
journal-order-put-away = Bestelling { $order } is weggelegd: { $reason }
journal-order-brought-back = Bestelling { $order } is teruggehaald
journal-order-changed-put-away = De webshop heeft bestelling { $order } gewijzigd, die is weggelegd: { $differences }
cli-put-away = { $count ->
    [one] Eén bestelling is weggelegd
   *[other] { $count } bestellingen zijn weggelegd
}
cli-brought-back = { $count ->
    [one] Eén bestelling is weer werk
   *[other] { $count } bestellingen zijn weer werk
}
problem-order-put-away = Bestelling { $order } is weggelegd: { $reason }
    .advice = Zet het pakket opzij, of haal de bestelling eerst terug.
problem-order-holds-others = In het pakket van bestelling { $order } gaan andere bestellingen mee.
    .advice = Haal eerst de andere bestellingen uit het pakket.
