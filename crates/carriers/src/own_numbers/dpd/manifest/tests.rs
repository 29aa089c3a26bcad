//! The file as the published samples have it, and what could break it.

use super::*;
use jiff::civil::date;
use model::{Country, LocalDateTime};
use proptest::prelude::*;

fn address(name: &str, street: &str, postal_code: &str, city: &str, country: &str) -> Address {
    let text = |text: &str| text.to_owned();
    Address {
        name: text(name),
        company: String::new(),
        street: text(street),
        street2: String::new(),
        postal_code: text(postal_code),
        city: text(city),
        state: String::new(),
        country: country.parse::<Country>().unwrap(),
        phone: String::new(),
        email: String::new(),
    }
}

fn dpd() -> Dpd {
    Dpd::new("", "0998", "DelisID", "67899999999", "005")
}

fn request(recipient: Address) -> ManifestRequest {
    ManifestRequest {
        number: 4,
        at: LocalDateTime(date(2026, 11, 23).at(15, 42, 15, 0)),
        sender: address("Tea & Mugs", "Made-up Lane 1", "20095", "Hamburg", "DE"),
        shipments: vec![ManifestShipment {
            order_number: "#1042".to_owned(),
            service: "101".to_owned(),
            recipient,
            parcels: vec![("09980000020033".to_owned(), Grams(4_995)), ("09980000020034".to_owned(), Grams(10))],
        }],
    }
}

fn lines(file: &ManifestFile) -> Vec<String> {
    let text: String = file.bytes.iter().copied().map(char::from).collect();
    text.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_shipment_is_a_header_and_its_parcels_under_columns_the_file_names() {
    let file = write(&dpd(), &request(address("Ada Lovelace", "Hauptstraße 12a", "10115", "Berlin", "DE"))).unwrap();
    assert_eq!(file.name, "MPSEXPDATA_DelisID_CUST_0998_D20261123T154215");
    let lines = lines(&file);
    assert_eq!(lines[0], "#FILE;DelisID;0998;20261123;154215;4;");
    let columns: Vec<&str> = lines[1].split(';').skip(2).collect();
    let header: Vec<&str> = lines[3].split(';').skip(1).collect();
    let parcel_columns: Vec<&str> = lines[2].split(';').skip(2).collect();
    // Each definition ends in one sign more than its rows.
    assert_eq!((header.len(), lines[4].split(';').count() - 1), (columns.len() - 1, parcel_columns.len() - 1));
    let says = |name: &str| header[columns.iter().position(|column| *column == name).unwrap()];
    for (column, said) in [
        ("MPSID", "MPS0998000002003320261123"),
        ("MPSCREF1", "#1042"),
        ("MPSCOUNT", "2"),
        ("MPSWEIGHT", "501"),
        ("SDEPOT", "0998"),
        ("SCUSTID", "67899999999"),
        ("SCUSTSUBID", "005"),
        ("SNAME1", "Tea & Mugs"),
        ("SCOUNTRYN", "276"),
        ("SPOSTAL", "20095"),
        ("HARDWARE", "P"),
        ("RNAME1", "Ada Lovelace"),
        ("RSTREET", "Hauptstraße 12a"),
        ("RPOSTAL", "10115"),
        ("RCITY", "Berlin"),
        ("MPSSERVICE", "101"),
        ("PODMAN", "0"),
    ] {
        assert_eq!(says(column), said, "{column}");
    }
    assert_eq!(lines[4], "PARCEL;MPS0998000002003320261123;09980000020033;#1042;;;;DelisID;101;;500;0;0;;;");
    assert_eq!(lines[5], "PARCEL;MPS0998000002003320261123;09980000020034;#1042;;;;DelisID;101;;1;0;0;;;");
    assert_eq!(&lines[6..], ["#END;4;", ""]);
    assert!(file.replaced.is_empty());
}

#[test]
fn letters_latin_1_does_not_have_are_told() {
    let file = write(&dpd(), &request(address("Łukasz Żuk", "Rynek 1", "00-001", "Kraków", "PL"))).unwrap();
    assert_eq!(file.replaced, ['Ł', 'Ż']);
    assert!(lines(&file)[3].contains("?ukasz ?uk") && lines(&file)[3].contains("Kraków"));
}

#[test]
fn what_the_file_needs_and_the_account_does_not_have_is_named() {
    let ada = || request(address("Ada", "x", "10115", "Berlin", "DE"));
    let why = |dpd: Dpd, request: ManifestRequest| match write(&dpd, &request) {
        Err(CarrierError::Refused(refusal)) => (refusal.why.key.into_owned(), refusal.field),
        other => panic!("{other:?}"),
    };
    let key = |key: &str, field: &str| (key.to_owned(), field.to_owned());
    assert_eq!(why(Dpd::new("", "0998", "", "67899999999", ""), ada()), key("own-dpd-no-data", "contract"));
    assert_eq!(why(Dpd::new("", "0998", "DelisID", "", ""), ada()), key("own-dpd-no-data", "contract"));
    let kosovo = request(address("Ada", "x", "10000", "Prishtina", "XK"));
    assert_eq!(why(dpd(), kosovo), key("own-dpd-no-country", "recipient.country"));
}

proptest! {
    /// Whatever a customer is called, the file has the lines and columns it says.
    #[test]
    fn no_name_breaks_a_line(name in "\\PC{0,40}", street in "[;\\r\\n\\x00a-z]{0,40}") {
        let file = write(&dpd(), &request(address(&name, &street, "10115", "Berlin", "DE"))).unwrap();
        let lines = lines(&file);
        prop_assert_eq!(lines.len(), 8);
        prop_assert_eq!(lines[3].matches(';').count(), lines[1].matches(';').count() - 2);
    }
}

/// The public sample files of Business-DPD, where `PACKDESK_DPD_MANIFESTS` names the folder they lie in.
#[test]
fn the_file_has_the_columns_of_the_public_samples() {
    let Some(folder) = std::env::var_os("PACKDESK_DPD_MANIFESTS") else {
        eprintln!("PACKDESK_DPD_MANIFESTS names no folder");
        return;
    };
    let ours = lines(&write(&dpd(), &request(address("Ada", "x", "10115", "Berlin", "DE"))).unwrap());
    let columns = |line: &str| line.trim_end().split(';').count();
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if !file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("MPSEXPDATA_")) {
            continue;
        }
        read += 1;
        let sample = super::super::table::latin1(&std::fs::read(&file).unwrap());
        let said = |start: &'static str| sample.lines().filter(move |line| line.starts_with(start)).map(str::trim_end);
        assert_eq!(said("#DEF;MPSEXP:HEADER;").collect::<Vec<_>>(), [ours[1].as_str()]);
        assert_eq!(said("#DEF;MPSEXP:PARCEL;").collect::<Vec<_>>(), [ours[2].as_str()]);
        assert!(said("HEADER;").all(|line| columns(line) == columns(&ours[3])), "{}", file.display());
        assert!(said("PARCEL;").all(|line| columns(line) == columns(&ours[4])), "{}", file.display());
        assert!(
            said("#FILE;")
                .chain(said("#END;"))
                .all(|line| [&ours[0], &ours[6]].iter().any(|it| columns(it) == columns(line)))
        );
    }
    assert!(read > 0);
}
