//! What UPS is asked, field by field.

use super::*;
use model::{Currency, Direction, Dpi, MethodId, Money, ServicePoint};

const ACCOUNT: &str = "A1B2C3";

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
        method: MethodId("ups".to_owned()),
        service: "11".to_owned(),
        contract: None,
        sender: place(&json!({ "company": "Garden store", "street": "Oudegracht 1", "postal_code": "3526 KL",
            "city": "Utrecht", "country": "NL", "phone": "+31 30 123 45 67" })),
        recipient: place(&json!({ "name": " Zoë Müller ", "street": "Lindenallee 7", "street2": "2. OG",
            "postal_code": "10115", "city": "Berlin", "country": "DE", "email": "zoe@example.com" })),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![
            RequestedParcel { weight: Grams(1_201), size: Some(size), serial: None },
            RequestedParcel { weight: Grams(500), size: None, serial: None },
        ],
        label: wanted(LabelFormat::Zpl),
    }
}

fn wanted(format: LabelFormat) -> WantedLabel {
    WantedLabel { format, dpi: Dpi::D300 }
}

fn content(request: &Request) -> Value {
    serde_json::from_slice(&request.content().unwrap().bytes).unwrap()
}

fn field(request: &BookingRequest) -> String {
    match ship(request, ACCOUNT) {
        Err(CarrierError::Refused(refusal)) => refusal.field,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_booking_is_asked_for_as_the_fixture_says() {
    let asked = ship(&booking(), ACCOUNT).unwrap();
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/ship.request.json")).unwrap();
    assert_eq!(content(&asked), fixture);
    assert_eq!((asked.method(), asked.target()), (&Method::POST, "api/shipments/v2409/ship"));
}

#[test]
fn a_printer_without_zpl_gets_a_picture() {
    let asked = ship(&BookingRequest { label: wanted(LabelFormat::Png), ..booking() }, ACCOUNT).unwrap();
    let form = &content(&asked)["ShipmentRequest"]["LabelSpecification"];
    assert_eq!((&form["LabelImageFormat"]["Code"], &form["HTTPUserAgent"]), (&json!("GIF"), &json!("Mozilla/4.5")));
    assert_eq!(form["CharacterSet"], "deu");
}

#[test]
fn a_shipment_is_looked_for_by_its_key_and_a_label_by_its_number() {
    let asked = content(&recover(&BookingKey("pd-1".to_owned()), ACCOUNT));
    let values = json!({ "ReferenceNumber": { "Value": "pd-1" }, "ShipperNumber": ACCOUNT });
    assert_eq!(asked["LabelRecoveryRequest"]["ReferenceValues"], values);
    let asked = content(&label("1Z999AA10123456784", wanted(LabelFormat::Zpl)));
    assert_eq!(asked["LabelRecoveryRequest"]["TrackingNumber"], "1Z999AA10123456784");
    assert_eq!(asked["LabelRecoveryRequest"]["LabelSpecification"]["LabelImageFormat"]["Code"], "ZPL");
    let tracked = track(&BookingKey("a/b".to_owned()), ACCOUNT);
    assert_eq!(tracked.target(), "api/track/v1/reference/details/a%2Fb");
    assert_eq!(void("1Z/..").target(), "api/shipments/v2409/void/cancel/1Z%2F..");
}

#[test]
fn prices_are_asked_for_with_days_in_transit() {
    let place = |country: &str, postal_code: &str| Place {
        country: country.parse().unwrap(),
        postal_code: postal_code.to_owned(),
    };
    let query = ServiceQuery {
        from: place("NL", "3526 KL"),
        to: place("DE", "10115"),
        parcels: vec![(Grams(1_500), booking().parcels[0].size), (Grams(500), None)],
        service: String::new(),
    };
    let asked = rates(&query, ACCOUNT);
    assert_eq!(asked.target(), "api/rating/v2409/Shop");
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/rates.request.json")).unwrap();
    assert_eq!(content(&asked), fixture);
    let within = ServiceQuery { to: place("NL", "1012 AB"), ..query.clone() };
    assert_eq!(content(&rates(&within, ACCOUNT)).pointer("/RateRequest/Shipment/InvoiceLineTotal"), None);
    let one = rates(&ServiceQuery { service: "11".to_owned(), ..query }, ACCOUNT);
    assert_eq!(one.target(), "api/rating/v2409/Rate");
    assert_eq!(content(&one)["RateRequest"]["Shipment"]["Service"], json!({ "Code": "11" }));
}

#[test]
fn a_long_street_is_broken_and_a_person_stands_below_their_company() {
    let mut request = booking();
    request.recipient.company = "Müller und Töchter".to_owned();
    request.recipient.street = "Straße des siebzehnten Juni hinter dem Tor 135".to_owned();
    let asked = content(&ship(&request, ACCOUNT).unwrap());
    let to = &asked["ShipmentRequest"]["Shipment"]["ShipTo"];
    assert_eq!((&to["Name"], &to["AttentionName"]), (&json!("Müller und Töchter"), &json!("Zoë Müller")));
    assert_eq!(to["Address"]["AddressLine"], json!(["Straße des siebzehnten Juni hinter", "dem Tor 135", "2. OG"]));
}

#[test]
fn what_has_no_room_is_refused_by_its_field() {
    let change = |change: fn(&mut BookingRequest, String)| {
        let mut request = booking();
        change(&mut request, "12 ".repeat(60));
        field(&request)
    };
    assert_eq!(change(|it, text| it.recipient.name = text), "recipient.name");
    assert_eq!(change(|it, text| it.sender.company = text), "sender.company");
    assert_eq!(change(|it, text| it.recipient.street = text), "recipient.street");
    assert_eq!(change(|it, text| it.recipient.city = text), "recipient.city");
    assert_eq!(change(|it, text| it.recipient.phone = text), "recipient.phone");
    assert_eq!(change(|it, text| it.order_number = text), "order_number");
    assert_eq!(change(|it, text| it.key.0 = text), "key");
    assert_eq!(change(|it, _| it.parcels[1].weight = Grams(u32::MAX)), "parcels.1.weight");
    assert_eq!(change(|it, _| it.parcels[0].size.as_mut().unwrap().length = Millimetres(10_000)), "parcels.0.size");
    assert_eq!(change(|it, _| it.sender.country = Country::US), "sender.country");
    let point =
        ServicePoint { id: "1".to_owned(), carrier: String::new(), name: String::new(), post_number: String::new() };
    assert_eq!(field(&BookingRequest { service_point: Some(point.into()), ..booking() }), "service_point");
}
