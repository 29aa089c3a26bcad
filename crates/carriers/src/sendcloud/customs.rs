//! What customs are told through Sendcloud. No I/O.
//!
//! Its API has no field for what becomes of a parcel that cannot be delivered: that stands in the contract with the carrier.

use crate::sendcloud_shared::customs::{refused, told_alike};
use crate::sendcloud_shared::money::{amount, price};
use crate::{CarrierError, CustomsDeclaration, DeclaredGoods};
use model::{Country, Direction, ExportReason};
use serde_json::{Value, json};

/// The declaration of a shipment from that country.
///
/// # Errors
/// [`CarrierError::Refused`] for a reason Sendcloud has no word for, and for a text it does not take whole.
pub(super) fn customs_information(
    customs: &CustomsDeclaration,
    direction: Direction,
    from: Country,
) -> Result<Value, CarrierError> {
    let reason = match customs.reason {
        // The word for it is there for parcels that come back only.
        ExportReason::Return if direction == Direction::Return => "returned_goods",
        ExportReason::Sale => "commercial_goods",
        ExportReason::Gift => "gift",
        ExportReason::Documents => "documents",
        ExportReason::Sample => "commercial_sample",
        ExportReason::Return => return Err(refused("sendcloud-no-such-export-reason")),
    };
    let mut told = told_alike(customs, from)?;
    told.insert("invoice_number".to_owned(), json!(customs.invoice_number));
    told.insert("export_reason".to_owned(), json!(reason));
    Ok(Value::Object(told))
}

/// Goods of one kind. Sendcloud reads the weight of an item as a number, unlike that of a parcel.
pub(super) fn item(goods: &DeclaredGoods) -> Value {
    let mut told = json!({
        "description": goods.description,
        "quantity": goods.quantity,
        "weight": { "value": f64::from(goods.unit_weight.0) / 1_000.0, "unit": "kg" },
        "price": price(goods.unit_value),
        "hs_code": goods.hs_code,
        "origin_country": goods.origin,
    });
    if !goods.sku.is_empty() {
        told["sku"] = json!(goods.sku);
    }
    told
}

/// The same in a parcel that comes back, where amounts are numbers as well.
pub(super) fn returned_item(goods: &DeclaredGoods) -> Value {
    let mut told = item(goods);
    told["price"] = amount(goods.unit_value);
    told["value"] = amount(goods.unit_value);
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NonDelivery;
    use model::{Currency, Grams, Money};

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
            day: model::Day("2026-11-30".parse().unwrap()),
            goods: vec![vec![mug()]],
        }
    }

    fn mug() -> DeclaredGoods {
        DeclaredGoods {
            description: "Mug".to_owned(),
            sku: String::new(),
            quantity: 2,
            unit_value: Money { minor: 1_250, currency: Currency::EUR },
            unit_weight: Grams(350),
            hs_code: "6912.00".to_owned(),
            origin: Country::NL,
        }
    }

    #[test]
    fn a_declaration_says_what_is_known_and_leaves_the_rest_out() {
        let told = customs_information(&declaration(), Direction::Outgoing, Country::NL).unwrap();
        assert_eq!(told, json!({ "invoice_number": "1041", "export_reason": "commercial_goods" }));
        let more = CustomsDeclaration {
            notes: "Fragile".to_owned(),
            statements: vec!["No wood".to_owned()],
            eori_number: "NL123".to_owned(),
            ..declaration()
        };
        let told = customs_information(&more, Direction::Outgoing, Country::NL).unwrap();
        let eori = json!([{ "name": "EORI", "country_code": "NL", "value": "NL123" }]);
        assert_eq!(told["tax_numbers"], json!({ "sender": eori, "receiver": [], "importer_of_record": [] }));
        assert_eq!(
            (&told["general_notes"], &told["additional_declaration_statements"][0]),
            (&json!("Fragile"), &json!("No wood"))
        );
    }

    #[test]
    fn goods_are_told_a_piece_and_their_weight_as_a_number() {
        let expected = json!({ "description": "Mug", "quantity": 2, "weight": { "value": 0.35, "unit": "kg" },
            "price": { "value": "12.50", "currency": "EUR" }, "hs_code": "6912.00", "origin_country": "NL" });
        assert_eq!(item(&mug()), expected);
    }

    #[test]
    fn what_cannot_be_said_whole_is_refused_before_anything_is_asked() {
        let refused =
            |changed: CustomsDeclaration| match customs_information(&changed, Direction::Outgoing, Country::NL) {
                Err(CarrierError::Refused(refusal)) => refusal.why.key,
                other => panic!("{other:?}"),
            };
        let back = CustomsDeclaration { reason: ExportReason::Return, ..declaration() };
        assert_eq!(refused(back), "sendcloud-no-such-export-reason");
        let long = CustomsDeclaration { notes: "x".repeat(501), ..declaration() };
        assert_eq!(refused(long), "sendcloud-customs-text-too-long");
    }
}
