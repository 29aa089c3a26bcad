//! What UPS is told for customs, field by field.

use super::*;
use crate::{NonDelivery, RequestedParcel, WantedLabel};
use model::{Address, BookingKey, Currency, Day, Direction, Dpi, Grams, Incoterm, LabelFormat, MethodId, Money};

const ACCOUNT: &str = "A1B2C3";

fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn goods(description: &str, quantity: u32) -> DeclaredGoods {
    DeclaredGoods {
        description: description.to_owned(),
        sku: if description == "Mug" { "M-1".to_owned() } else { String::new() },
        quantity,
        unit_value: euros(1_250),
        unit_weight: Grams(350),
        hs_code: "6912.00".to_owned(),
        origin: "PT".parse().unwrap(),
    }
}

fn declaration() -> CustomsDeclaration {
    CustomsDeclaration {
        reason: ExportReason::Sale,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: String::new(),
        statements: Vec::new(),
        vat_number: String::new(),
        eori_number: String::new(),
        delivery: None,
        incoterm: None,
        day: Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![goods("Mug", 2), goods("Tea pot", 1)], vec![goods("Mug", 1)]],
    }
}

fn address(json: &Value) -> Address {
    serde_json::from_value(json.clone()).unwrap()
}

fn request() -> BookingRequest {
    BookingRequest {
        customs: None,
        key: BookingKey("pd-0a1b2c3d-7".to_owned()),
        direction: Direction::Outgoing,
        order_number: "1041".to_owned(),
        method: MethodId("ups".to_owned()),
        service: "11".to_owned(),
        contract: None,
        sender: address(&json!({ "company": "Garden store", "street": "Oudegracht 1", "postal_code": "3526 KL",
            "city": "Utrecht", "country": "NL", "phone": "+31 30 123 45 67" })),
        recipient: address(
            &json!({ "name": "Zoë Müller", "street": "Lindenallee 7", "postal_code": "8001", "city": "Zürich",
            "country": "CH", "phone": "+41 44 1", "email": "zoe@example.com" }),
        ),
        service_point: None,
        insured: None,
        brand: None,
        value: euros(5_000),
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: None, serial: None }],
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 },
    }
}

fn declared(customs: &CustomsDeclaration, request: &BookingRequest) -> Result<Value, CarrierError> {
    let charges = json!([{ "Type": "01", "BillShipper": { "AccountNumber": ACCOUNT } }]);
    let mut shipment = json!({ "PaymentInformation": { "ShipmentCharge": charges } });
    declare(&mut shipment, customs, request, ACCOUNT).map(|()| shipment)
}

fn field(customs: &CustomsDeclaration, request: &BookingRequest) -> String {
    match declared(customs, request) {
        Err(CarrierError::Refused(refusal)) => refusal.field,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn one_invoice_says_what_lies_in_all_parcels() {
    let told = declared(&declaration(), &request()).unwrap();
    let line = |description: &str, pieces: &str, part: &str| {
        json!({ "Description": [description], "CommodityCode": "691200", "PartNumber": part, "OriginCountryCode": "PT",
            "Unit": { "Number": pieces, "UnitOfMeasurement": { "Code": "PCS" }, "Value": "12.50" } })
    };
    let expected = json!({ "FormType": ["01"], "CurrencyCode": "EUR", "InvoiceDate": "20261130", "InvoiceNumber": "1041",
        "ReasonForExport": "SALE", "Product": [line("Mug", "3", "M-1"), line("Tea pot", "1", "2")],
        "Contacts": { "SoldTo": { "Name": "Zoë Müller", "AttentionName": "Zoë Müller", "EMailAddress": "zoe@example.com",
            "Phone": { "Number": "41441" }, "Address": { "AddressLine": ["Lindenallee 7"], "City": "Zürich",
                "PostalCode": "8001", "CountryCode": "CH" } } } });
    assert_eq!(told["ShipmentServiceOptions"]["InternationalForms"], expected);
    assert_eq!((&told["Description"], &told["GlobalTaxInformation"]), (&json!("Mug, Tea pot"), &Value::Null));
    assert_eq!(told["PaymentInformation"]["ShipmentCharge"].as_array().unwrap().len(), 1);
}

#[test]
fn what_else_is_known_stands_on_the_invoice() {
    let customs = CustomsDeclaration {
        notes: "Fragile".to_owned(),
        statements: vec!["No wood.".to_owned(), "No fur.".to_owned()],
        eori_number: "NL123456789".to_owned(),
        vat_number: "NL001234567B01".to_owned(),
        delivery: Some(euros(690)),
        incoterm: Some(Incoterm::Ddp),
        ..declaration()
    };
    let told = declared(&customs, &request()).unwrap();
    let form = &told["ShipmentServiceOptions"]["InternationalForms"];
    assert_eq!((&form["Comments"], &form["DeclarationStatement"]), (&json!("Fragile"), &json!("No wood. No fur.")));
    assert_eq!((&form["FreightCharges"]["MonetaryValue"], &form["TermsOfShipment"]), (&json!("6.90"), &json!("DDP")));
    let duties = json!({ "Type": "02", "BillShipper": { "AccountNumber": ACCOUNT } });
    assert_eq!(told["PaymentInformation"]["ShipmentCharge"][1], duties, "the sender pays duties");
    let numbers = told["GlobalTaxInformation"]["AgentTaxIdentificationNumber"][0]["TaxIdentificationNumber"].as_array();
    let numbers: Vec<_> =
        numbers.unwrap().iter().map(|it| (&it["IdentificationNumber"], &it["IDNumberPurposeCode"])).collect();
    assert_eq!(numbers, [(&json!("NL123456789"), &json!("02")), (&json!("NL001234567B01"), &json!("01"))]);
}

#[test]
fn a_parcel_held_at_a_point_keeps_its_notification() {
    let mut shipment = json!({ "ShipmentServiceOptions": { "Notification": [1] }, "PaymentInformation": {} });
    declare(&mut shipment, &declaration(), &request(), ACCOUNT).unwrap();
    let options = shipment["ShipmentServiceOptions"].as_object().unwrap();
    assert!(options.contains_key("InternationalForms") && options.contains_key("Notification"));
}

#[test]
fn what_has_no_place_or_is_missing_is_refused_by_its_field() {
    let change = |change: fn(&mut CustomsDeclaration)| {
        let mut customs = declaration();
        change(&mut customs);
        field(&customs, &request())
    };
    assert_eq!(change(|it| it.notes = "x".repeat(151)), "customs.notes");
    assert_eq!(change(|it| it.statements = vec!["x".repeat(300); 2]), "customs.statements");
    assert_eq!(change(|it| it.invoice_number = "1".repeat(36)), "customs.invoice_number");
    assert_eq!(change(|it| it.incoterm = Some(Incoterm::Dtp)), "customs.incoterm");
    assert_eq!(change(|it| it.goods[1][0].description = "x".repeat(36)), "customs.goods.1.0.description");
    assert_eq!(
        change(|it| it.goods[0][1].unit_value.currency = "USD".parse().unwrap()),
        "customs.goods.0.1.unit_value"
    );
    assert_eq!(change(|it| it.goods[0][0].quantity = 10_000_000), "customs.goods.0.0.quantity");
    let nobody = |change: fn(&mut BookingRequest)| {
        let mut request = request();
        change(&mut request);
        field(&declaration(), &request)
    };
    assert_eq!(nobody(|it| it.recipient.phone = "-".to_owned()), "recipient.phone");
    assert_eq!(nobody(|it| it.sender.phone.clear()), "sender.phone");
    let mut at_home = request();
    at_home.recipient.country = "NL".parse().unwrap();
    at_home.recipient.phone.clear();
    assert!(declared(&declaration(), &at_home).is_ok(), "a territory of the same country");
}
