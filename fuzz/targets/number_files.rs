//! Files of carriers that allot numbers: blocks of numbers, and the depot's routing files up to a label.

#![no_main]

use carriers::{OwnLabelRequest, Registry, own_numbers};
use libfuzzer_sys::fuzz_target;
use model::{AccountConfig, Address, CarrierAccount, CarrierId, Credentials, Day};

/// A file of the depot as it should be.
const HEAD: &str = "#Version: 20260901\n#Expiration: 20261231\n";

fuzz_target!(|body: &[u8]| {
    let _ = own_numbers::read_blocks(&String::from_utf8_lossy(body));
    let folder = tempfile::tempdir().expect("a folder");
    let right = [("DEPOTS", "0998||G|||||||DE|||||\n"), ("SERVICE", "101|D||1|\n"), ("COUNTRY", "276|DE|DEU|DE|0|\n")];
    for (name, rows) in right {
        std::fs::write(folder.path().join(name), format!("{HEAD}{rows}")).expect("a file");
    }
    std::fs::write(folder.path().join("ROUTES"), [HEAD.as_bytes(), body].concat()).expect("a file");
    let tables = folder.path().to_string_lossy().into_owned();
    let fields = [("depot".to_owned(), "0998".into()), ("tables".to_owned(), tables.into())];
    let config = AccountConfig(fields.into_iter().collect());
    let account = CarrierAccount::new(CarrierId("dpd".to_owned()), "own-dpd", config);
    let setup = wire::Setup::default();
    let carrier = Registry::standard().build(&account, &Credentials::default(), &setup).expect("the connector");
    let recipient: Address = serde_json::from_str(r#"{"country":"DE","postal_code":"10115"}"#).expect("an address");
    let _ = carrier.own_label(&OwnLabelRequest {
        number: None,
        service: "101",
        recipient: &recipient,
        service_point: None,
    });
    let _ = carrier.files_trouble(Day("2026-11-28".parse().expect("a day")));
});
