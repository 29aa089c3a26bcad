//! Requests of API v2, one by one.

use super::*;
use crate::points::kept;
use crate::{CustomsDeclaration, DeclaredGoods, NonDelivery, RequestedParcel, WantedLabel};
use model::{
    ContractId, Country, Currency, Dpi, ExportReason, Grams, LabelFormat, MethodId, Millimetres, Money, ServicePoint,
};

fn place(json: &Value) -> Address {
    serde_json::from_value(json.clone()).unwrap()
}

fn booking() -> BookingRequest {
    let size = ParcelSize { length: Millimetres(305), width: Millimetres(200), height: Millimetres(100) };
    BookingRequest {
        key: BookingKey("pd-7-1".to_owned()),
        direction: Direction::Outgoing,
        order_number: "1041".to_owned(),
        method: MethodId("dpd-home".to_owned()),
        service: "sendcloud-110".to_owned(),
        contract: None,
        sender: place(&json!({ "company": "Garden store", "street": "Oudegracht 1", "postal_code": "3526 KL",
            "city": "Utrecht", "country": "NL" })),
        recipient: place(&json!({ "name": " Zoë Müller ", "street": "Lindenallee 7", "street2": "2. OG",
            "postal_code": "10115", "city": "Berlin", "country": "DE", "email": "zoe@example.com" })),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: Some(size), serial: None }],
        customs: None,
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 },
    }
}

fn content(request: &Request) -> Value {
    serde_json::from_slice(&request.content().unwrap().bytes).unwrap()
}

fn parcel(booking: &BookingRequest, account: &Account) -> Value {
    content(&create(booking, account).unwrap())["parcels"][0].clone()
}

fn refused(booking: &BookingRequest) -> (String, String) {
    match create(booking, &Account::default()) {
        Err(CarrierError::Refused(refusal)) => (refusal.why.key.to_string(), refusal.field),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_booking_is_created_with_its_label_as_the_fixture_says() {
    let asked = create(&booking(), &Account::default()).unwrap();
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/create.request.json")).unwrap();
    assert_eq!(content(&asked), fixture);
    assert_eq!((asked.method(), asked.target()), (&Method::POST, "parcels"));
    assert_eq!(asked.query(), [("errors".to_owned(), "verbose-carrier".to_owned())]);
}

#[test]
fn several_parcels_are_one_request_with_the_heaviest_weight_and_the_largest_sides() {
    let mut several = booking();
    let long = ParcelSize { length: Millimetres(600), width: Millimetres(100), height: Millimetres(100) };
    several.parcels.push(RequestedParcel { weight: Grams(3_100), size: Some(long), serial: None });
    let told = parcel(&several, &Account::default());
    assert_eq!((&told["quantity"], &told["weight"]), (&json!(2), &json!("3.100")));
    assert_eq!([&told["length"], &told["width"], &told["height"]], ["60.0", "20.0", "10.0"]);
    several.parcels[1].size = None;
    assert_eq!(parcel(&several, &Account::default()).get("length"), None, "of one nobody knows");
}

#[test]
fn what_the_account_says_goes_along() {
    let account = Account { sender_address: Some(42), contract: Some(517), ..Account::default() };
    let told = parcel(&booking(), &account);
    assert_eq!((&told["sender_address"], &told["contract"]), (&json!(42), &json!(517)));
    let own = BookingRequest { contract: Some(ContractId("sendcloud-60".to_owned())), ..booking() };
    assert_eq!(parcel(&own, &account)["contract"], 60);
}

#[test]
fn a_return_says_where_it_comes_from() {
    let back = BookingRequest { direction: Direction::Return, ..booking() };
    let account =
        Account { sender_address: Some(42), return_option: Some("sendcloud-300".to_owned()), ..Account::default() };
    let told = parcel(&back, &account);
    assert_eq!((&told["is_return"], &told["shipment"]), (&json!(true), &json!({ "id": 300 })));
    assert_eq!((&told["from_address_1"], &told["from_country"]), (&json!("Oudegracht 1"), &json!("NL")));
    assert_eq!(told.get("sender_address"), None, "it comes from the customer");
}

#[test]
fn customs_are_told_in_the_forms_of_this_api() {
    let mug = DeclaredGoods {
        description: "Mug".to_owned(),
        sku: "mug".to_owned(),
        quantity: 2,
        unit_value: Money { minor: 1_250, currency: Currency::EUR },
        unit_weight: Grams(350),
        hs_code: "6912.00".to_owned(),
        origin: Country::NL,
    };
    let customs = CustomsDeclaration {
        reason: ExportReason::Return,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: "Fragile".to_owned(),
        statements: Vec::new(),
        vat_number: String::new(),
        eori_number: String::new(),
        delivery: None,
        incoterm: None,
        day: model::Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![mug]],
    };
    let declared = BookingRequest { customs: Some(customs), ..booking() };
    let told = parcel(&declared, &Account::default());
    let expected = json!({ "customs_invoice_nr": "1041", "customs_shipment_type": 4, "general_notes": "Fragile" });
    assert_eq!(told["customs_information"], expected);
    let item = json!({ "description": "Mug", "quantity": 2, "weight": "0.350", "value": 12.5, "hs_code": "6912.00",
        "origin_country": "NL", "sku": "mug" });
    assert_eq!(told["parcel_items"], json!([item]));
    let two = BookingRequest { parcels: vec![declared.parcels[0].clone(); 2], ..declared };
    assert_eq!(refused(&two).0, "sendcloud-v2-customs-one-parcel");
}

#[test]
fn what_has_no_number_there_is_refused_before_anything_is_asked() {
    let service = |service: &str| BookingRequest { service: service.to_owned(), ..booking() };
    assert_eq!(parcel(&service("8"), &Account::default())["shipment"], json!({ "id": 8 }));
    for wrong in ["dpd:home", "", "sendcloud-", "0", "sendcloud--8"] {
        assert_eq!(refused(&service(wrong)), ("sendcloud-v2-method-without-number".to_owned(), "method".to_owned()));
    }
    let point = |id: &str| {
        let (carrier, name, post_number) = (String::new(), String::new(), "12345".to_owned());
        BookingRequest {
            service_point: Some(ServicePoint { id: id.to_owned(), carrier, name, post_number }.into()),
            ..booking()
        }
    };
    let told = parcel(&point("10168633"), &Account::default());
    assert_eq!((&told["to_service_point"], &told["to_post_number"]), (&json!(10_168_633), &json!("12345")));
    assert_eq!(refused(&point("NL-101")).1, "service_point");
    let mut of_kept = point("NL-101");
    of_kept.service_point.iter_mut().for_each(|it| it.known = Some(Box::new(kept("NL-101", "10168633"))));
    assert_eq!(parcel(&of_kept, &Account::default())["to_service_point"], json!(10_168_633), "its number is kept");
    of_kept.service_point.iter_mut().for_each(|it| it.known = Some(Box::new(kept("217165", ""))));
    assert_eq!(refused(&of_kept).1, "service_point");
}

#[test]
fn prices_are_asked_for_from_one_sender_or_from_all() {
    let place = |country: &str, code: &str| Place { country: country.parse().unwrap(), postal_code: code.to_owned() };
    let asked = methods(&place("NL", "3526 KL"), &place("DE", ""), &Account::default());
    let query: Vec<(&str, &str)> = asked.query().iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(query, [("sender_address", "all"), ("to_country", "DE"), ("from_postal_code", "3526 KL")]);
    let account = Account { sender_address: Some(42), ..Account::default() };
    assert_eq!(methods(&place("NL", ""), &place("DE", ""), &account).query()[0].1, "42");
}
