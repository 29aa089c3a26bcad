//! What people call the columns of a table of orders, in the languages of the desk: only what means one thing alone.

use super::columns::plain;
use super::field::Field;
use super::field::Part::{
    City, Company, Country, FirstName, HouseNumber, LastName, Name, Phone, PostalCode, State, Street, Street2,
};
use Field::Shipping;

/// Each field by what it is called, without dress and in small letters, as [`plain`] has it, with commas between.
const USUAL: [(Field, &str); 28] = [
    (
        Field::Number,
        "order, order number, order no, order nr, order id, ordernumber, orderid, bestellung, bestellnummer, \
         bestellnr, auftrag, auftragsnummer, auftragsnr, commande, numéro de commande, n de commande, no de \
         commande, bestelling, bestelnummer, ordernummer, pedido, número de pedido, n de pedido, ordine, numero \
         ordine, numero d ordine, n ordine",
    ),
    (
        Field::Placed,
        "order date, ordered, ordered at, placed, placed at, bestelldatum, date de commande, besteldatum, fecha de \
         pedido, fecha del pedido, data ordine, data dell ordine",
    ),
    (Field::Currency, "currency, currency code, währung, waehrung, devise, valuta, moneda, divisa"),
    (
        Field::Total,
        "total, order total, grand total, total price, gesamtbetrag, gesamtsumme, total commande, montant total, \
         totaal, totaalbedrag, importe total, totale, totale ordine",
    ),
    (
        Field::DeliveryMethod,
        "delivery method, shipping method, delivery service, shipping service, versandart, liefermethode, mode de \
         livraison, mode d envoi, méthode de livraison, verzendmethode, verzendwijze, método de envío, metodo di \
         spedizione",
    ),
    (
        Field::Note,
        "note, notes, customer note, order note, comment, comments, remarks, bemerkung, bemerkungen, anmerkung, \
         commentaire, remarque, opmerking, opmerkingen, nota, observaciones",
    ),
    (
        Field::Email,
        "email, e mail, mail, email address, e mail address, courriel, e mail adresse, adresse e mail, e \
         mailadres, correo, correo electrónico, indirizzo email",
    ),
    (
        Shipping(Name),
        "recipient, recipient name, customer, customer name, full name, ship to, ship to name, delivery name, \
         empfänger, empfaenger, kunde, kundenname, destinataire, client, nom du client, nom complet, ontvanger, \
         klant, klantnaam, naam, destinatario, cliente, nombre completo, nome completo",
    ),
    (Shipping(FirstName), "first name, firstname, given name, vorname, prénom, prenom, voornaam"),
    (
        Shipping(LastName),
        "last name, lastname, surname, family name, nachname, familienname, nom de famille, achternaam, apellido, \
         apellidos, cognome",
    ),
    (
        Shipping(Company),
        "company, company name, organisation, organization, firma, firmenname, société, societe, entreprise, \
         bedrijf, bedrijfsnaam, empresa, azienda, ragione sociale",
    ),
    (
        Shipping(Street),
        "street, street address, address, address 1, address line 1, delivery address, shipping address, straße, \
         strasse, adresse, adresse 1, anschrift, lieferadresse, rue, adresse de livraison, straat, adres, adres 1, \
         afleveradres, calle, dirección, direccion, dirección 1, via, indirizzo, indirizzo 1",
    ),
    (
        Shipping(HouseNumber),
        "house number, house no, street number, hausnummer, hausnr, numéro de rue, huisnummer, huisnr, numero \
         civico",
    ),
    (
        Shipping(Street2),
        "address 2, address line 2, street 2, adresszusatz, adresse 2, complément d adresse, complement d adresse, \
         adres 2, toevoeging, dirección 2, indirizzo 2",
    ),
    (
        Shipping(PostalCode),
        "postcode, plz, postleitzahl, code postal, código postal, codigo postal, cap, codice postale",
    ),
    (
        Shipping(City),
        "city, town, ort, stadt, ville, commune, plaats, stad, woonplaats, ciudad, población, localidad, città, \
         citta, comune",
    ),
    (Shipping(State), "state, province, region, county, state province, bundesland, région, provincie, provincia"),
    (
        Shipping(Country),
        "country, country code, countrycode, land, ländercode, pays, code pays, landcode, país, pais, paese, \
         nazione",
    ),
    (
        Shipping(Phone),
        "phone, phone number, telephone, mobile, telefon, telefonnummer, téléphone, telefoon, telefoonnummer, \
         teléfono, telefono",
    ),
    (
        Field::ItemName,
        "item, item name, product, product name, product title, article, article name, artikel, artikelname, \
         artikelbezeichnung, produkt, produktname, produit, nom du produit, artikelnaam, productnaam, artículo, \
         articulo, producto, articolo, prodotto",
    ),
    (
        Field::ItemSku,
        "sku, item sku, product sku, article number, item number, product code, artikelnummer, artikelnr, art nr, \
         référence produit, référence article, productcode, código de producto, codice articolo, codice prodotto",
    ),
    (
        Field::ItemQuantity,
        "quantity, qty, pieces, menge, anzahl, stückzahl, quantité, quantite, qté, aantal, cantidad, quantità, \
         quantita",
    ),
    (
        Field::ItemPrice,
        "price, unit price, item price, preis, einzelpreis, stückpreis, prix, prix unitaire, prijs, stukprijs, \
         precio, precio unitario, prezzo, prezzo unitario",
    ),
    (
        Field::ItemWeight,
        "item weight, unit weight, weight per piece, stückgewicht, artikelgewicht, poids unitaire, stukgewicht, \
         peso unitario",
    ),
    (
        Field::ItemBarcode,
        "barcode, bar code, ean, ean code, ean13, gtin, upc, item barcode, strichcode, code barres, streepjescode, \
         código de barras, codigo de barras, codice a barre",
    ),
    (
        Field::ItemPlace,
        "bin, bin location, shelf, storage location, warehouse location, lagerplatz, lagerort, regalplatz, \
         emplacement, casier, magazijnlocatie, ubicación, ubicacion, ubicazione",
    ),
    (
        Field::ItemHsCode,
        "hs code, hs, hscode, hs tariff number, tariff number, tariff code, customs tariff number, commodity code, \
         zolltarifnummer, warennummer, taric, code sh, code douanier, nomenclature douanière, goederencode, hs \
         code douane, código arancelario, codigo arancelario, partida arancelaria, codice doganale, codice sa",
    ),
    (
        Field::ItemOrigin,
        "origin, country of origin, origin country, made in, ursprungsland, herkunftsland, pays d origine, land van \
         oorsprong, herkomst, país de origen, pais de origen, paese di origine, paese d origine",
    ),
];

/// What a column of this heading usually is.
pub(super) fn usual(heading: &str) -> Option<Field> {
    let heading = plain(heading);
    USUAL.into_iter().find(|(_, names)| names.split(", ").any(|name| name == heading)).map(|(field, _)| field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::ColumnField as _;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_is_in_its_plain_form_and_means_one_thing_that_a_map_can_say() {
        let mut seen = BTreeSet::new();
        for (field, names) in USUAL {
            assert!(!field.word().is_empty(), "{field:?}");
            for name in names.split(", ") {
                assert_eq!(plain(name), name);
                assert!(seen.insert(name), "{name} twice");
            }
        }
    }

    #[test]
    fn dress_does_not_matter() {
        for (heading, field) in [
            ("Order No.", Field::Number),
            ("Order_ID", Field::Number),
            ("N° de commande", Field::Number),
            ("Postal Code", Shipping(PostalCode)),
            ("ZIP", Shipping(PostalCode)),
            ("Straße", Shipping(Street)),
            ("E-Mail", Field::Email),
            ("MENGE", Field::ItemQuantity),
        ] {
            assert_eq!(usual(heading), Some(field), "{heading}");
        }
        for heading in ["", "Name", "Date", "Weight", "Nombre", "Colour", "Reference"] {
            assert_eq!(usual(heading), None, "{heading}");
        }
    }
}
