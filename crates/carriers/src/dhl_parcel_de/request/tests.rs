//! What DHL is asked, field by field.

use super::*;
use model::{ContractId, Currency, Direction, Dpi, Grams, MethodId, Millimetres, Money};

fn account() -> Account {
    Account {
        customer_number: "3333333333".to_owned(),
        participation: "02".to_owned(),
        profile: "STANDARD_GRUPPENPROFIL".to_owned(),
        print_format: "910-300-400".to_owned(),
        must_encode: true,
    }
}

fn place(json: &Value) -> Address {
    serde_json::from_value(json.clone()).unwrap()
}

fn booking() -> BookingRequest {
    let size = ParcelSize { length: Millimetres(305), width: Millimetres(200), height: Millimetres(100) };
    BookingRequest {
        customs: None,
        key: BookingKey("pd-0a1b2c3d-7".to_owned()),
        direction: Direction::Outgoing,
        order_number: "1041".to_owned(),
        method: MethodId("dhl".to_owned()),
        service: "V01PAK".to_owned(),
        contract: None,
        sender: place(&json!({ "company": "Garden store", "street": "Hauptstraße 1", "postal_code": "50667",
            "city": "Köln", "country": "DE", "email": "store@example.com", "phone": "0221 1" })),
        recipient: place(&json!({ "name": " Zoë Müller ", "street": "Lindenallee 7", "street2": "2. OG",
            "postal_code": "10115", "city": "Berlin", "country": "DE", "phone": "030 1", "email": "zoe@example.com" })),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![
            RequestedParcel { weight: Grams(1_200), size: Some(size), serial: None },
            RequestedParcel { weight: Grams(500), size: None, serial: None },
        ],
        label: label(LabelFormat::Zpl),
    }
}

fn label(format: LabelFormat) -> WantedLabel {
    WantedLabel { format, dpi: Dpi::D203 }
}

fn field(request: &BookingRequest) -> String {
    match shipments(request, &account()) {
        Err(CarrierError::Refused(refusal)) => refusal.field,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_booking_is_asked_for_as_the_fixture_says() {
    let content = shipments(&booking(), &account()).unwrap();
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/order.request.json")).unwrap();
    assert_eq!(content, fixture);
    let asked = order(&content, label(LabelFormat::Zpl), &account());
    let query: Vec<String> = asked.query().iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(query, ["mustEncode=true", "includeDocs=include", "docFormat=ZPL2", "printFormat=910-300-400"]);
    assert_eq!((asked.method(), asked.target()), (&Method::POST, "parcel/de/shipping/v2/orders"));
    assert!(validate(&content, &account()).query().contains(&("validate".to_owned(), "true".to_owned())));
}

#[test]
fn shipments_are_named_each_in_the_query() {
    let numbers = ["1".to_owned(), "2&x".to_owned()];
    let asked = cancel(&numbers, &account());
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let expected = [pair("profile", "STANDARD_GRUPPENPROFIL"), pair("shipment", "1"), pair("shipment", "2&x")];
    assert_eq!(asked.query(), expected);
    assert!(documents(&numbers, label(LabelFormat::Pdf), &account()).query().contains(&pair("docFormat", "PDF")));
}

#[test]
fn a_reference_is_the_key_and_long_enough_to_track_by() {
    let of = |key: &str, place, of| reference(&BookingKey(key.to_owned()), place, of);
    assert_eq!(of("pd-0a1b2c3d-7", 1, 1).unwrap(), "pd-0a1b2c3d-7");
    assert_eq!(of("pd-0a1b2c3d-7", 2, 3).unwrap(), "pd-0a1b2c3d-7.2");
    assert_eq!(of("pd-7-1", 1, 1).unwrap(), "pd-7-1--");
    assert!(of(&"k".repeat(36), 1, 1).is_err());
}

#[test]
fn the_billing_number_is_made_for_the_product_or_is_the_methods_own() {
    let number = |request: &BookingRequest| {
        let content = shipments(request, &account()).unwrap();
        content["shipments"][0]["billingNumber"].as_str().unwrap().to_owned()
    };
    let mut request = booking();
    assert_eq!(number(&request), "33333333330102");
    request.service = "V62KP".to_owned();
    assert_eq!(number(&request), "33333333336202");
    request.contract = Some(ContractId("99999999996201".to_owned()));
    assert_eq!(number(&request), "99999999996201");
    request.contract = Some(ContractId("mine".to_owned()));
    assert_eq!(field(&request), "contract");
    assert_eq!(field(&BookingRequest { service: "dpd:home".to_owned(), ..booking() }), "method");
}

#[test]
fn an_address_abroad_has_its_second_line_telephone_and_state() {
    let mut request = BookingRequest { service: "V53WPAK".to_owned(), ..booking() };
    request.recipient = place(&json!({ "name": "Jan Vermeer", "company": "Museum", "street": "Museumstraat 1",
        "street2": "2 hoog", "postal_code": "1071 AA", "city": "Amsterdam", "state": "NH", "country": "NL", "phone": "+31 8" }));
    let content = shipments(&request, &account()).unwrap();
    let expected = json!({ "name1": "Museum", "name2": "Jan Vermeer", "addressStreet": "Museumstraat 1",
        "additionalAddressInformation1": "2 hoog", "postalCode": "1071 AA", "city": "Amsterdam", "state": "NL-NH",
        "country": "NLD", "phone": "+31 8" });
    assert_eq!(content["shipments"][0]["consignee"], expected);
}

#[test]
fn what_has_no_room_is_refused_by_its_field() {
    let long = "x".repeat(90);
    let change = |change: fn(&mut BookingRequest, String)| {
        let mut request = booking();
        change(&mut request, long.clone());
        field(&request)
    };
    assert_eq!(change(|it, text| it.recipient.name = text), "recipient.name");
    assert_eq!(change(|it, text| it.recipient.street = text), "recipient.street");
    assert_eq!(change(|it, text| it.recipient.street2 = text), "recipient.street2");
    assert_eq!(change(|it, text| it.recipient.email = text), "recipient.email");
    assert_eq!(change(|it, text| it.sender.city = text), "sender.city");
    assert_eq!(change(|it, text| it.order_number = text), "order_number");
    assert_eq!(change(|it, _| it.recipient.country = "XK".parse().unwrap()), "recipient.country");
}

#[test]
fn a_packstation_and_a_filiale_are_told_apart() {
    let at = |id: &str, name: &str, post_number: &str| {
        let point = ServicePoint {
            id: id.to_owned(),
            carrier: String::new(),
            name: name.to_owned(),
            post_number: post_number.to_owned(),
        };
        shipments(&BookingRequest { service_point: Some(point.into()), ..booking() }, &account())
    };
    let consignee = |asked: Result<Value, CarrierError>| asked.unwrap()["shipments"][0]["consignee"].clone();
    let locker = consignee(at("123", "", "1234567"));
    let expected = json!({ "name": "Zoë Müller", "lockerID": 123, "postNumber": "1234567", "postalCode": "10115",
        "city": "Berlin", "country": "DEU" });
    assert_eq!(locker, expected);
    assert_eq!(consignee(at("512", "Packstation 512", "1234567"))["lockerID"], 512);
    let office = consignee(at("512", "Postfiliale 512, Lindenallee", ""));
    assert_eq!((&office["retailID"], &office["email"]), (&json!(512), &json!("zoe@example.com")));
    for (id, name, post_number) in
        [("123", "", ""), ("512", "", "1234567"), ("NL-1", "", "1234567"), ("99", "", "1234567"), ("123", "", "12")]
    {
        let Err(CarrierError::Refused(refusal)) = at(id, name, post_number) else { panic!("{id} is not refused") };
        assert_eq!(refusal.field, "service_point");
    }
}
