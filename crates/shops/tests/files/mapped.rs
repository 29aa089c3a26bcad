//! Tables of any shape, by a map of their columns.

use super::Read;
use model::{ColumnField as _, Currency, Grams, Money, OrderStatus};
use shops::files::{self, Choices, ColumnMap, FileError, Format};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use tempfile::NamedTempFile;

fn map(pairs: &[(&str, &str)]) -> ColumnMap {
    let texts = pairs.iter().map(|(word, text)| ((*word).to_owned(), (*text).to_owned()));
    texts.collect::<BTreeMap<_, _>>().into()
}

/// A list of a German merchandise system.
const GERMAN: [(&str, &str); 15] = [
    ("number", "Auftragsnr."),
    ("placed", "Datum"),
    ("last_name", "Name"),
    ("street", "Straße"),
    ("house_number", "Hausnr."),
    ("postal_code", "PLZ"),
    ("city", "Ort"),
    ("country", "=DE"),
    ("currency", "=EUR"),
    ("total", "Summe"),
    ("item_name", "Bezeichnung"),
    ("item_sku", "Artikel"),
    ("item_quantity", "Menge"),
    ("item_weight", "Gewicht"),
    ("weight_unit", "=g"),
];

const TABLE: &str = "Auftragsnr.;Datum;Name;Straße;Hausnr.;PLZ;Ort;Summe;Bezeichnung;Artikel;Menge;Gewicht;Name;Rest\n\
    4711;28.11.2026;Sample;Lindenallee;7b;01067;Dresden;\"1.024,90\";\"Tasse; blau \"\"groß\"\"\";0815;2;350;Bea;x\n\
    4711;28.11.2026;Sample;Lindenallee;7b;01067;Dresden;;Teller;0816;;500;Bea;\n\
    4712;28.11.2026;Probe;Am Markt 3;;04109;Leipzig;12,50;Tasse;0815;1;;Ann;\n";

fn file(text: impl AsRef<[u8]>) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(text.as_ref()).unwrap();
    file
}

fn read(text: impl AsRef<[u8]>, map: &ColumnMap) -> Result<Read, FileError> {
    files::open_by(file(text).path(), &Choices::default(), Some(map)).map(Read::all_of)
}

fn absent(text: &str, map: &ColumnMap) -> Vec<String> {
    match read(text, map).err().unwrap() {
        FileError::MissingColumns { format: Format::Mapped, columns } => columns,
        other => panic!("{other}"),
    }
}

#[test]
fn a_table_is_read_by_its_map() {
    let read = read(TABLE, &map(&GERMAN)).unwrap();
    assert_eq!((read.format, read.numbers()), (Format::Mapped, vec!["4711", "4712"]));
    assert_eq!(read.unknown_columns, ["Name (2)", "Rest"]);
    let order = read.order("4711");
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.street.as_str(), to.postal_code.as_str()), ("Sample", "Lindenallee 7b", "01067"));
    assert_eq!((to.country.code(), order.status), ("DE", OrderStatus::Open));
    assert_eq!(order.total, Money { minor: 102_490, currency: Currency::EUR });
    let lines: Vec<_> = order.lines.iter().map(|it| (it.name.as_str(), it.quantity, it.unit_weight)).collect();
    assert_eq!(lines, [("Tasse; blau \"groß\"", 2, Some(Grams(350))), ("Teller", 1, Some(Grams(500)))]);
    assert_eq!(order.placed_at.to_string(), "2026-11-28T00:00:00Z");
    assert_eq!(
        (read.order("4712").lines[0].unit_weight, read.order("4712").recipient.street.as_str()),
        (None, "Am Markt 3")
    );
}

#[test]
fn other_letters_and_separators_are_read_by_the_same_map() {
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(TABLE);
    let utf16: Vec<u8> = "\u{feff}".chars().chain(TABLE.chars()).flat_map(|c| (c as u16).to_le_bytes()).collect();
    let tabs = TABLE.replace("Tasse; blau", "Tasse, blau").replace(';', "\t");
    let hint = format!("sep=;\r\n{}", TABLE.replace('\n', "\r\n"));
    for bytes in [&latin[..], &utf16, tabs.as_bytes(), hint.as_bytes()] {
        let read = read(bytes, &map(&GERMAN)).unwrap();
        assert_eq!(read.order("4711").recipient.street, "Lindenallee 7b");
        assert_eq!(read.refused, []);
    }
}

#[test]
fn what_stands_above_the_headings_is_told_and_moves_no_line() {
    for above in ["Aufträge vom 30.11.2026\n\n", "Liste;Aufträge;;;;;;;;;;;;\nStand:;30.11.2026\n", "sep=;\nAufträge\n"]
    {
        let read = read(format!("{above}{TABLE}"), &map(&GERMAN)).unwrap();
        assert_eq!((read.numbers(), read.refused.len()), (vec!["4711", "4712"], 0), "{above}");
        let told: Vec<&str> = read.remarks.iter().map(|remark| remark.expected.key.as_ref()).collect();
        assert_eq!(told, ["expected-headings"], "{above}");
        let text = file(format!("{above}{TABLE}"));
        let seen = files::preview(text.path(), &Choices::default(), &map(&[])).unwrap();
        assert_eq!(seen.headings[..2], ["Auftragsnr.", "Datum"], "{above}");
        assert!(files::fits(text.path(), &Choices::default(), &map(&GERMAN)).unwrap());
    }
    // Many lines of something else are no title.
    assert_eq!(absent(&format!("{}{TABLE}", "Aufträge\n".repeat(12)), &map(&GERMAN)).len(), 12);
}

#[test]
fn a_column_that_is_gone_is_named_and_nothing_is_taken() {
    let renamed = TABLE.replace("PLZ;Ort", "Postleitzahl;Ort").replace("Menge", "Anzahl");
    assert_eq!(absent(&renamed, &map(&GERMAN)), ["PLZ", "Menge"]);
    assert_eq!(absent("nothing of the kind\n", &map(&GERMAN)).len(), 12);
    let second = [&GERMAN[..2], &[("name", "Name (3)")], &GERMAN[3..]].concat();
    assert_eq!(absent(TABLE, &map(&second)), ["Name (3)"]);
    assert_eq!(absent(TABLE, &map(&GERMAN[..8])), ["currency", "item_name"], "a map that is not whole reads nothing");
    let empty = read("\n\n", &map(&GERMAN)).err().unwrap();
    assert!(matches!(empty, FileError::Empty));
}

#[test]
fn of_two_columns_of_one_heading_each_has_a_name() {
    let first_name = [&GERMAN[..], &[("first_name", "Name (2)")]].concat();
    let read = read(TABLE, &map(&first_name)).unwrap();
    assert_eq!((read.order("4711").recipient.name.as_str(), read.unknown_columns.len()), ("Bea Sample", 1));
}

#[test]
fn a_table_without_headings_is_read_by_places_and_the_files_own_date() {
    let places = map(&[
        ("number", "#1"),
        ("name", "#2"),
        ("street", "#3"),
        ("postal_code", "#4"),
        ("city", "#5"),
        ("country", "#6"),
        ("currency", "=EUR"),
        ("item_name", "=Parcel"),
    ]);
    let table = "A-1;Bea Sample;Weg 5;01067;Dresden;DE\nA-2;Jan Jansen;Straat 1;1234 AB;Utrecht;NL\n";
    let file = file(table);
    let written = std::fs::metadata(file.path()).unwrap().modified().unwrap();
    let read = Read::all_of(files::open_by(file.path(), &Choices::default(), Some(&places)).unwrap());
    assert_eq!((read.numbers(), read.refused.len()), (vec!["A-1", "A-2"], 0));
    assert_eq!(read.order("A-1").placed_at.0, jiff::Timestamp::try_from(written).unwrap());
    assert_eq!((read.order("A-2").lines[0].name.as_str(), read.order("A-2").total.minor), ("Parcel", 0));
    assert_eq!(absent("A-1;Bea Sample\n", &places), ["#3", "#4", "#5", "#6"]);
    // A bad row is refused by its line, kept without a heading, and read again.
    let bad = self::read(table.replace("DE", "Bavaria"), &places).unwrap();
    assert_eq!((bad.numbers(), bad.refused[0].line, bad.refused[0].column.as_str()), (vec!["A-2"], 1, "#6"));
    let kept = serde_json::to_string(bad.kept[0].as_ref().unwrap()).unwrap().replace("Bavaria", "DE");
    let again = files::read_again(&serde_json::from_str(&kept).unwrap()).unwrap();
    assert_eq!((again[0].number.as_str(), again[0].placed_at), ("A-1", bad.orders[0].placed_at));
}

#[test]
fn what_is_refused_is_read_again_by_the_same_map() {
    let bad = read(TABLE.replace(";0815;2;", ";0815;two;"), &map(&GERMAN)).unwrap();
    assert_eq!((bad.numbers(), bad.refused[0].column.as_str()), (vec!["4712"], "Menge"));
    let kept = serde_json::to_string(bad.kept[0].as_ref().unwrap()).unwrap().replace("two", "3");
    let again = files::read_again(&serde_json::from_str(&kept).unwrap()).unwrap();
    assert_eq!((again[0].lines[0].quantity, again[0].recipient.street.as_str()), (3, "Lindenallee 7b"));
}

#[test]
fn three_hundred_columns_are_read() {
    let extra = |name: &str| {
        (0..300).fold(String::new(), |mut text, at| {
            write!(text, ";{name} {at}").unwrap();
            text
        })
    };
    let lines = TABLE.lines().enumerate();
    let wide = lines.map(|(at, line)| format!("{line}{}\n", extra(if at == 0 { "Extra" } else { "x" })));
    let read = read(wide.collect::<String>(), &map(&GERMAN)).unwrap();
    assert_eq!((read.orders.len(), read.unknown_columns.len(), read.refused.len()), (2, 302, 0));
}

#[test]
fn a_preview_says_what_is_there_what_is_missing_and_how_it_would_be_read() {
    let look = |map: &ColumnMap| files::preview(file(TABLE).path(), &Choices::default(), map).unwrap();
    let nothing = look(&map(&[]));
    assert_eq!((nothing.headings.len(), nothing.headings[12].as_str(), nothing.rows.len()), (14, "Name (2)", 3));
    assert_eq!(nothing.rows[0][8], "Tasse; blau \"groß\"");
    assert_eq!(nothing.missing, ["number", "name", "street", "country", "currency", "item_name"]);
    assert!(nothing.orders.is_empty());
    let whole = look(&map(&GERMAN));
    assert_eq!((whole.missing.len(), whole.orders.len(), whole.orders[0].number.as_str()), (0, 2, "4711"));
    let wrong = look(&map(&[&GERMAN[..9], &[("total", "Ort")], &GERMAN[10..]].concat()));
    assert_eq!((wrong.orders.len(), wrong.refused[0].column.as_str()), (0, "Ort"));
    let gone =
        files::preview(file(TABLE).path(), &Choices::default(), &map(&[&GERMAN[..], &[("note", "Notiz")]].concat()));
    assert!(matches!(gone, Err(FileError::MissingColumns { columns, .. }) if columns == ["Notiz"]));
    // Headings of known exports are known here as well.
    let known = "Order Number,Shipping City,Qty,Lineitem name\n1,Utrecht,2,Cup\n";
    let known = files::preview(file(known).path(), &Choices::default(), &map(&[("city", "=Leiden")])).unwrap();
    let wanted =
        [("number", "Order Number"), ("city", "=Leiden"), ("item_quantity", "Qty"), ("item_name", "Lineitem name")];
    assert_eq!(known.suggested, map(&wanted));
}

/// What a table with these headings and rows is suggested to say of `Name` and `Shipping`.
fn suggested(table: &str) -> BTreeMap<String, String> {
    let seen = files::preview(file(table).path(), &Choices::default(), &map(&[])).unwrap();
    let suggested: BTreeMap<String, String> = seen.suggested.into();
    suggested.into_iter().filter(|(_, heading)| ["Name", "Shipping"].contains(&heading.as_str())).collect()
}

#[test]
fn a_heading_that_means_several_things_is_told_by_what_stands_below_it() {
    let address = "Street,City,Country";
    for (table, words) in [
        // Shopify's own: the second row of an order leaves its money out.
        (
            "Name,Email,Financial Status,Shipping,Lineitem name,Shipping Name\n\
             #1001,a@example.org,paid,4.95,Cup,Bea Sample\n#1001,,,,Plate,\n#1002,b@example.org,paid,0.00,Cup,Jan\n"
                .to_owned(),
            vec![("delivery_price", "Shipping"), ("number", "Name")],
        ),
        (format!("Name,{address},Qty\n1001,Weg 5,Bonn,DE,1\n1002,Weg 6,Bonn,DE,1\n"), vec![("number", "Name")]),
        (format!("Name,{address},Qty\nDE-2026-7,Weg 5,Bonn,DE,1\n"), vec![("number", "Name")]),
        // People, also where nobody numbers the orders.
        (
            format!(
                "Order Number,Name,{address},Shipping\n7,Bea Sample,Weg 5,Bonn,DE,DHL Paket\n8,Jan,Weg 6,Bonn,DE,Post 2\n"
            ),
            vec![("delivery_method", "Shipping"), ("name", "Name")],
        ),
        (format!("Name,{address}\nBea Sample,Weg 5,Bonn,DE\nJan Jansen,Weg 6,Bonn,DE\n"), vec![("name", "Name")]),
        // Goods: people stand elsewhere, or no person is called so.
        (format!("Order Number,Shipping Name,Name,{address}\n7,Bea,Cup,Weg 5,Bonn,DE\n"), vec![("item_name", "Name")]),
        (
            format!("Order Number,Name,{address}\n7,Cup 0.3 l,Weg 5,Bonn,DE\n8,Cup,W,Bonn,DE\n"),
            vec![("item_name", "Name")],
        ),
        // Nothing stands there.
        (format!("Name,{address},Shipping\n,Weg 5,Bonn,DE,\n"), vec![]),
    ] {
        let words: Vec<(String, String)> =
            words.into_iter().map(|(word, heading)| (word.to_owned(), heading.to_owned())).collect();
        assert_eq!(suggested(&table).into_iter().collect::<Vec<_>>(), words, "{table}");
    }
    // What a person has said of the column stands.
    let said = map(&[("reference", "Name")]);
    let seen = files::preview(file("Name,Qty\n1001,2\n").path(), &Choices::default(), &said).unwrap();
    assert_eq!(seen.suggested, map(&[("reference", "Name"), ("item_quantity", "Qty")]));
}

#[test]
fn the_usual_names_of_columns_are_known_in_every_language_of_the_desk() {
    let words =
        ["number", "company", "street", "postal_code", "city", "country", "item_name", "item_quantity", "item_price"];
    for head in [
        "Order,Company,Address 1,ZIP,City,Country,Product,Quantity,Unit price",
        "Bestellnummer,Firma,Straße,PLZ,Ort,Land,Artikel,Menge,Einzelpreis",
        "N° de commande,Société,Adresse,Code postal,Ville,Pays,Produit,Quantité,Prix unitaire",
        "Bestelnummer,Bedrijf,Straat,Postcode,Plaats,Land,Artikel,Aantal,Stukprijs",
        "Número de pedido,Empresa,Dirección,Código postal,Ciudad,País,Artículo,Cantidad,Precio unitario",
        "Numero ordine,Azienda,Indirizzo,CAP,Città,Paese,Articolo,Quantità,Prezzo unitario",
    ] {
        let pairs: Vec<_> = words.into_iter().zip(head.split(',')).collect();
        let table = format!("{head}\n1,Made Up Ltd,Weg 5,1015,Bonn,DE,Cup,1,2\n");
        let seen = files::preview(file(table).path(), &Choices::default(), &map(&[])).unwrap();
        assert_eq!(seen.suggested, map(&pairs), "{head}");
    }
}

#[test]
fn what_customs_the_check_and_the_pick_list_ask_for_can_stand_in_columns() {
    let further = [
        ("item_barcode", "EAN"),
        ("item_place", "Lagerplatz"),
        ("item_hs_code", "Zolltarifnummer"),
        ("item_origin", "Herkunft"),
    ];
    let pairs: Vec<_> = GERMAN.into_iter().filter(|(word, _)| *word != "country").chain(further).collect();
    let map = map(&[&pairs[..], &[("country", "Land")]].concat());
    let table = |origin: &str, hs: &str, land: &str| {
        format!(
            "Auftragsnr.;Datum;Name;Straße;Hausnr.;PLZ;Ort;Land;Summe;Bezeichnung;Artikel;Menge;Gewicht;EAN;Lagerplatz;Zolltarifnummer;\
             Herkunft\n4711;28.11.2026;Sample;Rue du Lac;7;1204;Genève;{land};20,00;Tasse;0815;2;350;4006381333931;A-03-2;{hs};{origin}\n"
        )
    };
    let read_of = |table: String| read(table, &map).unwrap();
    let told = read_of(table("Türkei", "6912.00", "Schweiz"));
    assert_eq!((told.refused.len(), told.remarks.len()), (0, 0), "{:?}", told.remarks);
    let order = told.order("4711");
    let line = &order.lines[0];
    assert_eq!(order.recipient.country.code(), "CH");
    assert_eq!((line.barcode.as_str(), line.hs_code.as_str()), ("4006381333931", "6912.00"));
    assert_eq!((line.origin.map(|it| it.to_string()).as_deref(), line.bin()), (Some("TR"), "A-03-2"));

    // An origin that is no country is told, and the order taken: its declaration asks for it before it ships.
    let odd = read_of(table("Anatolien", "6912", "CHE"));
    assert_eq!(odd.order("4711").lines[0].origin, None);
    let [remark] = odd.remarks.as_slice() else { panic!("{:?}", odd.remarks) };
    assert_eq!((remark.column.as_str(), remark.line, remark.found.as_str()), ("Herkunft", 2, "Anatolien"));
    assert_eq!(remark.expected.key.as_ref(), "expected-country");

    for (table, column) in [
        (table("TR", "6,9E+09", "CH"), "Zolltarifnummer"),
        (table("TR", "6912", "Helvetien"), "Land"),
        (table("TR", "6912", "CH").replace("4006381333931", "4,00638E+12"), "EAN"),
    ] {
        let read = read_of(table);
        assert_eq!((read.numbers().len(), read.refused.len()), (0, 1), "{column}");
        assert_eq!(read.refused[0].column, column);
    }
    let seen =
        files::preview(file(table("TR", "6912", "CH")).path(), &Choices::default(), &ColumnMap::default()).unwrap();
    for (word, heading) in [("item_barcode", "EAN"), ("item_place", "Lagerplatz"), ("item_hs_code", "Zolltarifnummer")]
    {
        assert!(seen.suggested.iter().any(|(field, _)| field.word() == word), "{heading}");
    }
}
