# Nieuwere versies van het programma.

settings-updates = Updates
settings-find-updates = versie nieuw installeren sleutel uitgave
about-updates = Nieuwere versies van Packdesk: eens per dag gevraagd, geïnstalleerd als u het zegt.
act-check-updates = Nu vragen
act-install-update = { $version } installeren en opnieuw starten
update-this = Dit is Packdesk { $version }
update-form = { $form ->
    [archive] Het staat in een eigen map; een nieuwere versie komt op zijn plaats.
    [appimage] Het is een AppImage; een nieuwere versie komt op zijn plaats.
    [deb] Het pakketbeheer van het systeem heeft het geïnstalleerd: een nieuwere versie wordt opgehaald en gecontroleerd, en u installeert haar.
    [rpm] Het pakketbeheer van het systeem heeft het geïnstalleerd: een nieuwere versie wordt opgehaald en gecontroleerd, en u installeert haar.
    [nsis] Een installatieprogramma heeft het geïnstalleerd: een nieuwer wordt opgehaald en gecontroleerd, en u start het.
    [dmg] Het kwam als schijfkopie: een nieuwere wordt opgehaald en gecontroleerd, en u opent haar.
   *[none] Het is hier gebouwd, of niemand weet hoe het is geïnstalleerd: het wordt niet vervangen.
}
update-asked = Gevraagd { $when }
update-never-asked = Nog niet gevraagd
update-none = Er is geen nieuwere versie.
update-found = Versie { $version } is er.
update-published = Uitgebracht { $when }
update-rhythm = { $on ->
    [yes] Eens per dag wordt naar nieuwere versies gevraagd
   *[no] Alleen met de hand wordt naar nieuwere versies gevraagd
}
update-on = Vanzelf
update-on-yes = Eens per dag
update-on-no = Nooit
update-address = Adres van de versies
update-address-help = Een adres dat met https:// begint. Packdesk heeft nog geen openbaar adres: zolang dit leeg is, wordt niemand gevraagd.
update-key = Sleutel van de uitgever
update-key-help = De openbare sleutel zoals de uitgever hem noemt, zoals RWQ… Wat daarmee niet is ondertekend, wordt nooit geïnstalleerd.
update-sure = Versie { $version } nu installeren? Packdesk start opnieuw. Geen label wordt onderbroken, bestellingen en wachtrijen blijven zoals ze zijn, en voordat de nieuwe versie het station opent, wordt een back-up gemaakt.
update-fetching = Versie { $version } wordt opgehaald
update-waits = Er wordt gewacht: { $why }
update-waits-printing = een label is bij { $printer }.
update-waits-booking = een label wordt geboekt.
update-waits-work = een langer werk is bezig.
update-placed = Versie { $version } staat op haar plaats. Ze opent het station als Packdesk opnieuw start.
update-handed = Versie { $version } is opgehaald en echt: { $file }
update-handed-how = Sluit Packdesk en installeer haar met deze opdracht:
update-handed-open = Sluit Packdesk en open het bestand.
status-update = Versie { $version } is er
start-updates = het vragen naar nieuwere versies
cli-update-ask = Versie { $version } installeren? Bestellingen en wachtrijen blijven, en er wordt een back-up gemaakt. (ja)
cli-update-from = Er wordt gevraagd op { $address }
cli-update-not = Er is niets geïnstalleerd.
cli-update-opens = De nieuwe versie opent het station.
cli-update-done = Packdesk { $version } is geïnstalleerd en heeft het station geopend.
problem-update-address = “{ $address }” is geen adres van versies.
    .advice = Het begint met https:// en bevat geen gebruikersnaam.
problem-update-key = Dit is geen sleutel van een uitgever.
    .advice = Voer de openbare sleutel van minisign in zoals de uitgever hem noemt: hij begint met RW.
problem-update-not-set-up = Niemand wordt naar nieuwere versies gevraagd: adres en sleutel van de uitgever zijn niet ingevuld.
    .advice = Vul beide in onder Instellingen, Updates, of met packdesk update --from ADRES --key SLEUTEL. Packdesk heeft nog geen openbaar adres.
problem-update-unreachable = Nieuwere versies konden niet worden gevraagd of opgehaald.
    .advice = Controleer het netwerk en het adres van de versies; het detail zegt wat er gebeurde. Er is niets veranderd.
problem-update-manifest = Wat op het adres van de versies staat, is geen lijst van versies.
    .advice = Controleer het adres. Klopt het, zeg het dan tegen de uitgever; het detail noemt de plaats.
problem-update-not-offered = Er is een nieuwere versie, maar geen pakket ervan voor { $target }.
    .advice = Installeer haar met de hand, zoals deze.
problem-update-forged = Het pakket is niet dat wat de uitgever heeft ondertekend. Het is niet geïnstalleerd.
    .advice = Installeer het ook niet met de hand. Controleer de sleutel en zeg het tegen de uitgever; het detail zegt wat niet klopt.
problem-update-broken = Het pakket is ondertekend en kan toch niet worden uitgepakt.
    .advice = Er is niets veranderd. Zeg het tegen de uitgever; het detail noemt de plaats.
problem-update-does-not-start = De nieuwere versie start niet op deze computer. Ze is niet geïnstalleerd.
    .advice = Er is niets veranderd. Zeg tegen de uitgever wat het detail zegt.
problem-update-not-replaced = De programma’s in { $folder } kunnen niet worden vervangen.
    .advice = Pak de nieuwere versie uit in een eigen map; het detail zegt waarom. Er is niets veranderd.
problem-update-under-way = Een ander programma werkt Packdesk bij.
    .advice = Wacht tot het klaar is. Is er al een versie geïnstalleerd, start Packdesk dan eerst opnieuw.
problem-update-otherwise = Die versie wordt niet meer aangeboden.
    .advice = Vraag nog eens en kijk wat nu wordt aangeboden.
problem-update-broke-off = ze werd afgebroken terwijl ze het station opende.
    .advice = Start Packdesk opnieuw; het detail zegt meer.
problem-update-went-back = Versie { $to } kon het station niet openen: { $why } Versie { $from } staat weer op haar plaats, en het station is zoals het was.
    .advice = Start Packdesk opnieuw. Vraagt het of dit het station is: dat is het. Zeg tegen de uitgever wat het detail zegt.
problem-update-stuck = Versie { $to } kon het station niet openen, en versie { $from } kon niet worden teruggezet: { $why }
    .advice = Sluit alle programma’s van Packdesk en start het opnieuw. Van het station is niets verloren: de back-up staat in de map van de back-ups.
