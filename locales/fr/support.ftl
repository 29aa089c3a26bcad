# The bundle for an engineer: what is in it, what is not.

support-read-me = Ce que Packdesk peut dire de ce poste à un technicien, sans données de clients.
support-with-station = station.json : version, système, la base de données en chiffres, les imprimantes et leurs modèles, boutiques, transporteurs, balance et lecteurs par genre
support-with-doctor = doctor.json : le résultat du diagnostic
support-with-settings = settings.json : les réglages du poste ; « text 1 », « text 2 » … remplacent ce qui a été écrit, le même numéro pour le même texte
support-with-log = log/packdesk.jsonl : ce que le poste a fait, avec l’heure et le résultat ; « shop-… », « printer-… » et « carrier-… » remplacent des noms
support-left-out = Ce qui n’y est pas :
support-without-people = Noms, adresses, adresses électroniques et numéros de téléphone des clients et des expéditeurs
support-without-orders = Commandes, articles, remarques, étiquettes, documents, numéros de suivi et journal des commandes
support-without-texts = Tout texte écrit par quelqu’un : noms de règles, de boutiques, d’imprimantes, de modes d’envoi et de cartons, pays et mots des règles
support-without-secrets = Clés, mots de passe et tout ce qui vient du trousseau
support-without-places = Noms de dossiers, d’appareils, d’ordinateurs et adresses web
support-without-unreadable = { $count ->
    [one] Une ligne illisible du journal technique
   *[other] { $count } lignes illisibles du journal technique
}
support-without-older = { $count ->
    [one] Une ligne plus ancienne du journal technique
   *[other] { $count } lignes plus anciennes du journal technique
}
