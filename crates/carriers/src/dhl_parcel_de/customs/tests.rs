//! What DHL's customs are told, field by field.

use super::*;
use model::{Country, Day, Grams, Incoterm};

fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn mug(quantity: u32) -> DeclaredGoods {
    DeclaredGoods {
        description: " Mug ".to_owned(),
        sku: "M-1".to_owned(),
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
        vat_number: "DE123456789".to_owned(),
        eori_number: "DE73282932000074".to_owned(),
        delivery: Some(euros(690)),
        incoterm: None,
        day: Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![mug(2)], vec![mug(1)]],
    }
}

fn told(customs: &CustomsDeclaration, product: &str, place: usize) -> Value {
    Value::Object(of_parcel(customs, product, place).unwrap())
}

fn field(customs: &CustomsDeclaration, product: &str) -> String {
    match of_parcel(customs, product, 0) {
        Err(CarrierError::Refused(refusal)) => refusal.field,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn each_parcel_declares_what_lies_in_it_and_the_first_what_was_paid_for_delivery() {
    let commodity = |quantity: u32| {
        json!([{ "itemDescription": "Mug", "countryOfOrigin": "PRT", "hsCode": "691200", "packagedQuantity": quantity,
            "itemValue": { "currency": "EUR", "value": 12.5 }, "itemWeight": { "uom": "g", "value": 350 } }])
    };
    let expected = json!({ "customs": { "invoiceNo": "1041", "exportType": "COMMERCIAL_GOODS",
        "shipperCustomsRef": "DE73282932000074", "postalCharges": { "currency": "EUR", "value": 6.9 }, "items": commodity(2) } });
    assert_eq!(told(&declaration(), "V53WPAK", 0), expected);
    let second = told(&declaration(), "V53WPAK", 1);
    assert_eq!(
        (&second["customs"]["items"], &second["customs"]["postalCharges"]["value"]),
        (&commodity(1), &json!(0.0))
    );
    let free = CustomsDeclaration { delivery: None, ..declaration() };
    assert_eq!(told(&free, "V53WPAK", 0)["customs"]["postalCharges"], json!({ "currency": "EUR", "value": 0.0 }));
}

#[test]
fn who_pays_duties_is_a_term_for_a_europaket_and_a_service_for_the_others() {
    let of = |term: Incoterm, product: &str| {
        let told = told(&CustomsDeclaration { incoterm: Some(term), ..declaration() }, product, 0);
        (told["customs"]["shippingConditions"].clone(), told["services"].clone())
    };
    assert_eq!(of(Incoterm::Ddp, EUROPAKET), (json!("DDP"), Value::Null));
    assert_eq!(of(Incoterm::Ddu, EUROPAKET), (json!("DAP"), Value::Null), "DHL calls it by its newer name");
    assert_eq!(of(Incoterm::Ddp, "V53WPAK"), (Value::Null, json!({ "postalDeliveryDutyPaid": true })));
    assert_eq!(of(Incoterm::Dap, "V53WPAK"), (Value::Null, Value::Null));
    let prepaid = CustomsDeclaration { incoterm: Some(Incoterm::Dtp), ..declaration() };
    assert_eq!(field(&prepaid, "V53WPAK"), "customs.incoterm");
}

#[test]
fn reasons_and_what_becomes_of_a_parcel_have_dhls_words() {
    let reason =
        |reason| told(&CustomsDeclaration { reason, ..declaration() }, "V53WPAK", 0)["customs"]["exportType"].clone();
    assert_eq!(reason(ExportReason::Gift), "PRESENT");
    assert_eq!(reason(ExportReason::Documents), "DOCUMENT");
    assert_eq!(reason(ExportReason::Sample), "COMMERCIAL_SAMPLE");
    assert_eq!(reason(ExportReason::Return), "RETURN_OF_GOODS");
    let given_up = CustomsDeclaration { non_delivery: NonDelivery::Abandon, ..declaration() };
    assert_eq!(told(&given_up, "V53WPAK", 0)["services"], json!({ "endorsement": "ABANDON" }));
}

#[test]
fn what_has_no_place_is_refused_by_its_field() {
    let change = |change: fn(&mut CustomsDeclaration)| {
        let mut customs = declaration();
        change(&mut customs);
        field(&customs, "V53WPAK")
    };
    assert_eq!(change(|it| it.notes = "Fragile".to_owned()), "customs.notes");
    assert_eq!(change(|it| it.statements = vec!["No wood".to_owned()]), "customs.statements");
    assert_eq!(change(|it| it.invoice_number = "1".repeat(36)), "customs.invoice_number");
    assert_eq!(change(|it| it.eori_number = "1".repeat(36)), "customs.eori_number");
    assert_eq!(change(|it| it.goods[0][0].description = "x".repeat(257)), "customs.goods.0.0.description");
    assert_eq!(change(|it| it.goods[0][0].hs_code = "691200210000".to_owned()), "customs.goods.0.0.hs_code");
    assert_eq!(change(|it| it.goods[0][0].origin = "XK".parse::<Country>().unwrap()), "customs.goods.0.0.origin");
    assert_eq!(
        change(|it| it.goods[1][0].unit_value.currency = "USD".parse().unwrap()),
        "customs.goods.1.0.unit_value"
    );
    assert_eq!(
        change(|it| it.delivery = Some(Money { minor: 1, currency: "USD".parse().unwrap() })),
        "customs.delivery"
    );
    assert_eq!(change(|it| it.goods[0] = vec![mug(1); 100]), "customs.goods");
    assert_eq!(change(|it| it.goods[0].clear()), "parcels.0.items");
    let nothing = |it: &mut CustomsDeclaration| (it.delivery, it.goods) = (None, Vec::new());
    assert_eq!(change(nothing), "customs.goods");
}
