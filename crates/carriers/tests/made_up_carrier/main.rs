//! A carrier nobody but this folder knows takes the place of any other: by the trait and the registry alone.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod ferry;

use carriers::{
    AccountError, BookingRequest, CarrierError, Found, Registry, RequestedParcel, Service, VoidRequest, WantedLabel,
};
use model::{
    AccountConfig, Address, BookingKey, CarrierAccount, CarrierId, Credentials, Currency, Direction, Dpi, Grams,
    LabelFormat, MethodId, Money, ProblemCode,
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wire::{Exchange, Player, Setup};

fn account(config: Value) -> CarrierAccount {
    let config = AccountConfig(config.as_object().unwrap().clone());
    CarrierAccount::new(CarrierId("islands".to_owned()), "ferry", config)
}

fn ticket() -> Credentials {
    Credentials::of([("ticket", "ticket-4711")])
}

fn request() -> BookingRequest {
    let address = |city: &str| Address {
        name: "Made Up".to_owned(),
        company: String::new(),
        street: "Quay 1".to_owned(),
        street2: String::new(),
        postal_code: "1000".to_owned(),
        city: city.to_owned(),
        state: String::new(),
        country: "NL".parse().unwrap(),
        phone: String::new(),
        email: String::new(),
    };
    BookingRequest {
        key: BookingKey("pd-1".to_owned()),
        direction: Direction::Outgoing,
        order_number: "1041".to_owned(),
        method: MethodId("ferry-parcel".to_owned()),
        service: "crossing".to_owned(),
        contract: None,
        sender: address("Den Helder"),
        recipient: address("Texel"),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 1_000, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(500), size: None, serial: None }],
        customs: None,
        label: WantedLabel { format: LabelFormat::Pdf, dpi: Dpi::D203 },
    }
}

fn exchange(method: &str, path: &str, asked: Value, status: u16, body: Value) -> Exchange {
    serde_json::from_value(json!({
        "name": "",
        "request": { "method": method, "path": path, "body": asked },
        "response": { "status": status, "body": body }
    }))
    .unwrap()
}

#[tokio::test]
async fn it_is_asked_through_the_registry_like_every_other() {
    let registry = Registry::standard().with(ferry::kind());
    let asked = json!({ "from": "Den Helder", "to": "Texel", "key": "pd-1" });
    let player = Player::of(vec![
        exchange("POST", "/crossings", asked.clone(), 500, json!({})),
        exchange("GET", "/crossings?booking=pd-1", Value::Null, 200, json!([])),
        exchange("POST", "/crossings", asked.clone(), 201, json!({ "crossing": "F1" })),
        exchange("GET", "/crossings?booking=pd-1", Value::Null, 200, json!([{ "crossing": "F1" }])),
        exchange("POST", "/crossings", asked, 422, json!("no ferry on Sundays")),
    ]);
    let setup = Setup { transport: Some(Arc::new(player)), ..Setup::default() };
    let carrier = registry.build(&account(json!({ "harbour": "Den Helder" })), &ticket(), &setup).unwrap();
    let request = request();

    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!(booked.parcels[0].number, "F1");
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Booked(booked)));
    let CarrierError::Refused(refusal) = carrier.book(&request).await.unwrap_err() else { panic!("not refused") };
    assert_eq!(refusal.why.args["words"], "\"no ferry on Sundays\"".into());

    let void = VoidRequest { key: request.key, remote_id: "F1".to_owned(), numbers: vec!["F1".to_owned()] };
    assert_eq!(carrier.void(&void).await, Err(CarrierError::NotOffered(Service::Void)));
}

#[test]
fn an_account_that_does_not_fit_is_named_field_by_field() {
    let registry = Registry::standard().with(ferry::kind());
    let build = |config, credentials: &Credentials| {
        registry.build(&account(config), credentials, &Setup::default()).err().unwrap()
    };
    let error = build(json!({ "url": "ferry", "cabins": 12, "sails": true }), &Credentials::default());
    let AccountError::DoesNotFit(faults) = &error else { panic!("{error:?}") };
    let named: Vec<(&str, &str)> = faults.iter().map(|fault| (fault.field.as_str(), fault.why.key.as_ref())).collect();
    assert_eq!(
        named,
        [
            ("url", "field-not-address"),
            ("harbour", "field-missing"),
            ("cabins", "field-not-number"),
            ("sails", "field-unknown"),
            ("ticket", "field-missing"),
        ]
    );
    assert!(!format!("{error} {error:?}").contains("ticket-4711"));
}

#[test]
fn a_kind_nobody_knows_is_said_so() {
    let account = account(json!({ "harbour": "Den Helder" }));
    let error = Registry::standard().build(&account, &ticket(), &Setup::default()).err().unwrap();
    assert_eq!(error, AccountError::UnknownKind("ferry".to_owned()));
    assert_eq!(error.problem(&CarrierId("islands".to_owned())).code, ProblemCode::CarrierKindUnknown);
}

#[test]
fn a_kind_of_the_same_name_takes_the_place_of_the_first() {
    let registry = Registry::standard().with(ferry::kind()).with(ferry::kind());
    assert_eq!(registry.kinds().iter().filter(|kind| kind.id == "ferry").count(), 1);
}

#[test]
fn no_file_of_the_product_knows_its_name() {
    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path
                .extension()
                .is_some_and(|ending| ["rs", "ftl", "ts", "svelte", "sql"].iter().any(|e| ending == *e))
            {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join("crates")).unwrap() {
        let source = entry.unwrap().path().join("src");
        if source.is_dir() {
            sources(&source, &mut found);
        }
    }
    for folder in ["locales", "ui/src", "src-tauri/src"] {
        sources(&root.join(folder), &mut found);
    }
    assert!(found.len() > 100);
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("carrier-kind-ferry") && !text.contains("\"ferry\""), "{}", path.display());
    }
}
