### A manager’s PIN before settings.
problem-manager-pin-needed = Deze wijziging vraagt de pincode van de leiding.
    .advice = Geef die wanneer erom gevraagd wordt, of laat de leiding het doen. Inpakken vraagt er geen.
problem-manager-pin-odd = Een pincode heeft 4 tot 12 cijfers.
    .advice = Kies een andere.
problem-manager-pin-waits = Te veel verkeerde pincodes: de volgende kan om { $until } worden geprobeerd.
    .advice = Is hij vergeten, voer dan op deze machine packdesk pin forget uit.
problem-manager-pin-wrong = { $left ->
    [0] Dat is niet de pincode van de leiding; de volgende poging moet wachten.
   *[other] Dat is niet de pincode van de leiding; nog { $left } kunnen meteen worden geprobeerd.
}
    .advice = Typ hem opnieuw.
cli-manager-pin = Pincode van de leiding:
cli-manager-new-pin = Nieuwe pincode van de leiding:
cli-manager-forgotten = Er is geen pincode van de leiding meer

# The window.

manager-title = Een pincode van de leiding
manager-help = Wordt gevraagd voordat iets onder Instellingen wordt gewijzigd, hier, op tablets en door packdesk. Inpakken, afdrukken en kijken vragen er geen. Wie hem gaf, wordt tien minuten niet opnieuw gevraagd. Vergeten: packdesk pin forget, op deze machine.
manager-set = Vóór instellingen wordt een pincode gevraagd.
manager-not-set = Er wordt geen pincode gevraagd.
manager-pin = Pincode (4 tot 12 cijfers)
manager-new-pin = Nieuwe pincode (4 tot 12 cijfers)
manager-asked = De pincode van de leiding, alstublieft
manager-kept = De pincode van de leiding is opgeslagen
manager-removed = Er wordt geen pincode meer gevraagd
act-give-pin = Verder
act-keep-pin = Deze pincode opslaan
act-lock-settings = Vanaf nu opnieuw vragen
