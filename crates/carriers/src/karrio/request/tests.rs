//! What Karrio is asked, field by field.

use super::*;
use crate::{CustomsDeclaration, NonDelivery, WantedLabel};
use model::{Currency, Direction, Dpi, ExportReason, LabelFormat, MethodId, Money, ServicePoint};

const ZPL: Labels = Labels::Zpl(Dpi::D203);

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
        method: MethodId("haulier".to_owned()),
        service: "haulier/nordhaul_standard".to_owned(),
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
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 },
    }
}

fn content(request: &Request) -> Value {
    serde_json::from_slice(&request.content().unwrap().bytes).unwrap()
}

fn shipment_of_fixture() -> Shipment {
    serde_json::from_str(include_str!("../fixtures/draft.answer.json")).unwrap()
}

#[test]
fn a_draft_is_asked_for_as_the_fixture_says() {
    let asked = draft(&booking(), ZPL).unwrap();
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/draft.request.json")).unwrap();
    assert_eq!(content(&asked), fixture);
    assert_eq!((asked.method(), asked.target()), (&Method::POST, "v1/shipments"));
    let any = BookingRequest { service: "nordhaul_standard".to_owned(), ..booking() };
    let told = content(&draft(&any, Labels::Pdf).unwrap());
    assert_eq!((&told["carrier_ids"], &told["label_type"]), (&json!([]), &json!("PDF")));
    let slashes = BookingRequest { service: "north/east/standard".to_owned(), ..booking() };
    let told = content(&draft(&slashes, ZPL).unwrap());
    assert_eq!((&told["carrier_ids"], &told["services"]), (&json!(["north/east"]), &json!(["standard"])));
}

#[test]
fn a_state_goes_by_its_code_a_person_has_a_name_and_a_flat_parcel_no_size() {
    let mut request = booking();
    request.recipient =
        place(&json!({ "name": "Joe", "company": "ACME", "street": "Main St 1", "postal_code": "10001",
        "city": "New York", "country": "US", "state": "New York" }));
    request.parcels[0].size = Some(ParcelSize { height: Millimetres(0), ..request.parcels[0].size.unwrap() });
    let told = content(&draft(&request, ZPL).unwrap());
    assert_eq!((&told["recipient"]["state_code"], &told["recipient"]["company_name"]), (&json!("NY"), &json!("ACME")));
    assert_eq!(told["shipper"]["person_name"], "Garden store");
    assert_eq!(told["parcels"][0], json!({ "weight": 1.201, "weight_unit": "KG" }));
}

#[test]
fn what_customs_are_told_goes_along_whole_and_by_parcel() {
    let goods = |description: &str| DeclaredGoods {
        description: description.to_owned(),
        sku: String::new(),
        quantity: 1,
        unit_value: Money { minor: 990, currency: Currency::EUR },
        unit_weight: Grams(200),
        hs_code: "6912.00".to_owned(),
        origin: "NL".parse().unwrap(),
    };
    let declaration = CustomsDeclaration {
        reason: ExportReason::Gift,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: String::new(),
        statements: Vec::new(),
        vat_number: String::new(),
        eori_number: String::new(),
        delivery: None,
        incoterm: None,
        day: model::Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![goods("Mug")], vec![goods("Pot"), goods("Seeds")]],
    };
    let request = BookingRequest { customs: Some(declaration), ..booking() };
    let told = content(&draft(&request, ZPL).unwrap());
    assert_eq!(told["customs"]["commodities"].as_array().unwrap().len(), 3);
    assert_eq!(told["parcels"][1]["items"][1]["description"], "Seeds");
}

#[test]
fn a_service_point_has_no_place() {
    let point =
        ServicePoint { id: "4711".to_owned(), carrier: String::new(), name: String::new(), post_number: String::new() };
    let Err(CarrierError::Refused(refusal)) =
        draft(&BookingRequest { service_point: Some(point.into()), ..booking() }, ZPL)
    else {
        panic!("not refused")
    };
    assert_eq!((refusal.field.as_str(), &*refusal.why.key), ("service_point", "karrio-no-service-points"));
}

#[test]
fn a_draft_is_marked_and_bought_by_one_rate() {
    let draft = shipment_of_fixture();
    let marked = mark(&draft, ZPL);
    assert_eq!(content(&marked), json!({ "metadata": { "packdesk_buying": "yes" }, "label_type": "ZPL" }));
    assert_eq!(marked.method(), &Method::PUT);
    let bought = purchase(&draft, "rat_1", ZPL);
    assert_eq!(content(&bought), json!({ "selected_rate_id": "rat_1", "label_type": "ZPL" }));
    assert_eq!(bought.target(), format!("v1/shipments/{}/purchase", draft.id));
}

#[test]
fn an_id_cannot_leave_its_place_in_the_address() {
    assert_eq!(cancel("a/../b?c").target(), "v1/shipments/a%2F..%2Fb%3Fc/cancel");
    assert_eq!(document("x/y", "label").target(), "v1/shipments/x%2Fy/documents/label");
    let asked = find(&BookingKey("pd&1".to_owned()));
    assert_eq!(asked.query()[1], ("metadata_value".to_owned(), "pd&1".to_owned()));
}

#[test]
fn prices_are_asked_for_of_all_connections_or_of_one() {
    let place = |postal_code: &str| Place { country: "DE".parse().unwrap(), postal_code: postal_code.to_owned() };
    let query = |service: &str| ServiceQuery {
        from: place("50667"),
        to: place(" "),
        parcels: vec![(Grams(1_500), None)],
        service: service.to_owned(),
    };
    let expected = json!({ "shipper": { "country_code": "DE", "postal_code": "50667" },
        "recipient": { "country_code": "DE" }, "parcels": [{ "weight": 1.5, "weight_unit": "KG" }],
        "services": [], "carrier_ids": [] });
    assert_eq!(content(&rates(&query(""))), expected);
    let one = content(&rates(&query("haulier/nordhaul_point")));
    assert_eq!((&one["services"], &one["carrier_ids"]), (&json!(["nordhaul_point"]), &json!(["haulier"])));
}
