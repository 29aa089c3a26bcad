//! Sendcloud's own schema as a second, independent gate: every request of the connector passes it, and what the practice
//! Sendcloud takes it takes too.

use super::customs::declaration;
use super::{account_with, connect, request};
use carriers::{BookingRequest, Place, RequestedParcel, ServiceQuery};
use jsonschema::Validator;
use model::{Address, Currency, Direction, Dpi, Grams, LabelFormat, Millimetres, Money, ParcelSize, ServicePoint};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sandbox::{PracticeSendcloud, SendcloudAsked};
use serde_json::{Value, json};
use std::time::Duration;

fn schema(text: &str) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

fn announce() -> Validator {
    schema(include_str!("schema/announce.json"))
}

fn options() -> Validator {
    schema(include_str!("schema/shipping-options.json"))
}

fn returns() -> Validator {
    schema(include_str!("schema/returns.json"))
}

fn faults(schema: &Validator, content: &Value) -> Vec<String> {
    schema.iter_errors(content).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn an_address() -> impl Strategy<Value = Address> {
    let text = || "[A-Za-zäßé0-9 '\"<^]{0,30}";
    let country = proptest::sample::select(vec!["NL", "DE", "US", "FR", "CH", "GB"]);
    let parts = (text(), text(), text(), text(), "[0-9A-Z ]{0,8}", text(), text(), country, text(), text());
    parts.prop_map(|(name, company, street, street2, postal_code, city, state, country, phone, email)| Address {
        name,
        company,
        street,
        street2,
        postal_code,
        city,
        state,
        country: country.parse().unwrap(),
        phone,
        email,
    })
}

fn a_parcel() -> impl Strategy<Value = RequestedParcel> {
    let side = || (0_u32..3_000).prop_map(Millimetres);
    let size = (side(), side(), side()).prop_map(|(length, width, height)| ParcelSize { length, width, height });
    let parcel = (0_u32..40_000, proptest::option::of(size));
    parcel.prop_map(|(grams, size)| RequestedParcel { weight: Grams(grams), size, serial: None })
}

fn a_booking() -> impl Strategy<Value = BookingRequest> {
    let point = proptest::option::of(("[0-9A-Z-]{1,12}", "[0-9]{0,9}")).prop_map(|point| {
        point.map(|(id, post_number)| {
            ServicePoint { id, carrier: String::new(), name: String::new(), post_number }.into()
        })
    });
    let parcels = proptest::collection::vec(a_parcel(), 1..=15);
    let service = proptest::sample::select(vec!["dpd:home", "postnl:standard", "dpd:pickup_point", "gone"]);
    let money = (0_i64..1_000_000, proptest::sample::select(vec!["EUR", "JPY", "KWD"]));
    let form = (proptest::sample::select(LabelFormat::ALL.to_vec()), proptest::sample::select(Dpi::ALL.to_vec()));
    let all = (an_address(), an_address(), point, parcels, service, money, form, any::<bool>());
    all.prop_map(|(sender, recipient, service_point, parcels, service, (minor, currency), (format, dpi), declared)| {
        let mut booking = request("schema", 1);
        booking.label.format = format;
        booking.label.dpi = dpi;
        let currency: Currency = currency.parse().unwrap();
        let service = service.to_owned();
        BookingRequest {
            sender,
            recipient,
            service_point,
            customs: declared.then(|| declaration(parcels.len())),
            parcels,
            service,
            value: Money { minor, currency },
            ..booking
        }
    })
}

/// What an address lacks is the customer's to say: the schema's words on that are the refusal, not a fault of ours.
fn is_ours(fault: &str) -> bool {
    let lacks = ["name", "address_line_1", "postal_code", "city"];
    let lacks = lacks.iter().any(|field| fault.contains(&format!("\"{field}\" is a required property")));
    !lacks && !fault.contains("is not valid under any of the schemas listed in the 'oneOf' keyword")
}

#[test]
fn whatever_is_booked_has_the_form_the_schema_asks_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let practice = runtime.block_on(PracticeSendcloud::start()).unwrap();
    let carrier = connect(&practice);
    let schema = announce();
    let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
    let booked = runner.run(&a_booking(), |mut booking| {
        let before = practice.requests().len();
        booking.key.0 = format!("schema-{before}");
        let answer = runtime.block_on(carrier.book(&booking));
        let asked = practice.requests()[before].clone();
        prop_assert_eq!(asked.0, SendcloudAsked::Announce);
        let faults: Vec<String> = faults(&schema, &asked.1);
        prop_assert!(faults.iter().all(|fault| !is_ours(fault)), "{:?}", faults);
        prop_assert!(answer.is_err() || faults.is_empty(), "taken here and not there: {:?}", faults);
        Ok(())
    });
    booked.unwrap();
}

#[tokio::test]
async fn what_is_booked_and_asked_passes_without_a_fault() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let account = [("sender_address", json!(1)), ("contract", json!(60))];
    for (number, carrier) in
        [connect(&practice), account_with(&practice, Duration::from_secs(2), &account)].into_iter().enumerate()
    {
        let mut booking = request(&format!("passes-{number}"), 15);
        booking.parcels[0].size =
            Some(ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(105) });
        carrier.book(&booking).await.unwrap();
        let place = |country: &str| Place { country: country.parse().unwrap(), postal_code: "1011 AB".to_owned() };
        let parcels = vec![(Grams(500), booking.parcels[0].size)];
        let query = ServiceQuery { from: place("NL"), to: place("FR"), parcels, service: "dpd:home".to_owned() };
        carrier.services(&query).await.unwrap();
    }
    let requests = practice.requests();
    let of =
        |what: SendcloudAsked| requests.iter().filter(move |(asked, _)| *asked == what).map(|(_, content)| content);
    assert_eq!((of(SendcloudAsked::Announce).count(), of(SendcloudAsked::Options).count()), (2, 2));
    for content in of(SendcloudAsked::Announce) {
        assert_eq!(faults(&announce(), content), Vec::<String>::new());
    }
    for content in of(SendcloudAsked::Options) {
        assert_eq!(faults(&options(), content), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_return_passes_without_a_fault() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let account = [("return_option", json!("dpd:return/return")), ("contract", json!(60))];
    let carrier = account_with(&practice, Duration::from_secs(2), &account);
    let mut booking = BookingRequest { customs: Some(declaration(1)), ..request("returned", 1) };
    booking.customs.iter_mut().for_each(|customs| customs.vat_number.clear());
    booking.customs.iter_mut().for_each(|customs| customs.eori_number.clear());
    booking.direction = Direction::Return;
    booking.parcels[0].size =
        Some(ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(105) });
    carrier.book(&booking).await.unwrap();
    let asked = practice.requests().remove(0);
    assert_eq!(asked.0, SendcloudAsked::Return);
    assert_eq!(faults(&returns(), &asked.1), Vec::<String>::new());
}

/// What Prism, made from the same files, says of these: the gate is as strict as that.
#[tokio::test]
async fn the_gate_refuses_what_it_has_to() {
    let practice = PracticeSendcloud::start().await.unwrap();
    connect(&practice).book(&request("good", 1)).await.unwrap();
    let good = practice.requests().remove(0).1;
    let changed = |pointer: &str, value: Value| {
        let mut content = good.clone();
        *content.pointer_mut(pointer).unwrap() = value;
        content
    };
    for content in [
        changed("/parcels/0/weight/value", json!(1.2)),
        changed("/label_details/dpi", json!(123)),
        changed("/parcels", Value::Array(vec![good["parcels"][0].clone(); 18])),
        changed("/to_address", json!({})),
    ] {
        assert!(!announce().is_valid(&content), "{content}");
        let client = reqwest::Client::new();
        let keys = practice.credentials();
        let key = |name: &str| secrecy::ExposeSecret::expose_secret(keys.get(name).unwrap()).to_owned();
        let answer = client
            .post(format!("{}/shipments/announce", practice.url()))
            .basic_auth(key("public_key"), Some(key("secret_key")))
            .json(&content)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 400, "{content}");
    }
    // What the schema lets through and the practice Sendcloud does not.
    for content in [changed("/to_address/country_code", json!("XXX")), changed("/parcels/0/weight/value", json!("0"))] {
        assert!(announce().is_valid(&content), "{content}");
    }
}
