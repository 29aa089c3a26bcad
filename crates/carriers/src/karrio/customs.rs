//! What customs are told through Karrio. No I/O.
//!
//! It has no field for what becomes of a parcel that cannot be delivered: that stands in the contract with the carrier.

use crate::amount::number;
use crate::{CarrierError, CustomsDeclaration, DeclaredGoods, Refusal};
use model::{Address, CustomsDocument, ExportReason, Message};
use serde_json::{Value, json};

/// The longest name of a signer, in letters.
const LONGEST_SIGNER: usize = 50;

/// The declaration of a shipment of that sender.
///
/// # Errors
/// [`CarrierError::Refused`] for notes and statements, which Karrio has no place for.
pub(super) fn customs(customs: &CustomsDeclaration, sender: &Address) -> Result<Value, CarrierError> {
    if !customs.notes.is_empty() || !customs.statements.is_empty() {
        let why = Message::new("karrio-customs-no-notes");
        return Err(CarrierError::Refused(Refusal { why, field: "customs".to_owned() }));
    }
    let signer = if sender.name.trim().is_empty() { &sender.company } else { &sender.name };
    let numbers = [("eori_number", &customs.eori_number), ("vat_registration_number", &customs.vat_number)].into_iter();
    let numbers: serde_json::Map<String, Value> = numbers
        .filter(|(_, number)| !number.is_empty())
        .map(|(name, number)| (name.to_owned(), number.as_str().into()))
        .collect();
    Ok(json!({
        "content_type": match customs.reason {
            ExportReason::Sale => "merchandise",
            ExportReason::Gift => "gift",
            ExportReason::Documents => "documents",
            ExportReason::Sample => "sample",
            ExportReason::Return => "return_merchandise",
        },
        "invoice": customs.invoice_number,
        "commercial_invoice": customs.reason == ExportReason::Sale,
        "certify": true,
        "signer": signer.trim().chars().take(LONGEST_SIGNER).collect::<String>(),
        "commodities": customs.goods.iter().flatten().map(item).collect::<Vec<_>>(),
        "options": numbers,
    }))
}

/// Goods of one kind: weight and value are those of one piece.
pub(super) fn item(goods: &DeclaredGoods) -> Value {
    let mut told = json!({
        "title": goods.description,
        "description": goods.description,
        "quantity": goods.quantity,
        "weight": f64::from(goods.unit_weight.0) / 1_000.0,
        "weight_unit": "KG",
        "value_amount": number(goods.unit_value),
        "value_currency": goods.unit_value.currency.code(),
        "hs_code": goods.hs_code,
        "origin_country": goods.origin,
    });
    if !goods.sku.is_empty() {
        told["sku"] = json!(goods.sku);
    }
    told
}

/// What a carrier made for customs of a shipment, kept with its first parcel.
pub(super) fn document(bytes: Vec<u8>) -> Result<CustomsDocument, CarrierError> {
    if bytes.starts_with(b"%PDF") {
        Ok(CustomsDocument { parcel: 1, bytes })
    } else {
        Err(CarrierError::Nonsense("the invoice for customs is no PDF".to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NonDelivery;
    use model::{Country, Currency, Grams, Money};

    fn declaration() -> CustomsDeclaration {
        let mug = DeclaredGoods {
            description: "Mug".to_owned(),
            sku: "MUG-1".to_owned(),
            quantity: 2,
            unit_value: Money { minor: 1_250, currency: Currency::EUR },
            unit_weight: Grams(350),
            hs_code: "6912.00".to_owned(),
            origin: Country::NL,
        };
        CustomsDeclaration {
            reason: ExportReason::Sale,
            non_delivery: NonDelivery::Return,
            invoice_number: "1041".to_owned(),
            notes: String::new(),
            statements: Vec::new(),
            vat_number: String::new(),
            eori_number: "NL123".to_owned(),
            delivery: None,
            incoterm: None,
            day: model::Day("2026-11-30".parse().unwrap()),
            goods: vec![vec![mug], Vec::new()],
        }
    }

    fn sender() -> Address {
        serde_json::from_value(json!({ "company": "Garden store", "street": "Oudegracht 1", "postal_code": "3526 KL",
            "city": "Utrecht", "country": "NL" }))
        .unwrap()
    }

    #[test]
    fn a_declaration_says_what_is_known_a_piece_and_leaves_the_rest_out() {
        let told = customs(&declaration(), &sender()).unwrap();
        let expected = json!({ "content_type": "merchandise", "invoice": "1041", "commercial_invoice": true,
            "certify": true, "signer": "Garden store", "options": { "eori_number": "NL123" },
            "commodities": [{ "title": "Mug", "description": "Mug", "sku": "MUG-1", "quantity": 2, "weight": 0.35,
                "weight_unit": "KG", "value_amount": 12.5, "value_currency": "EUR", "hs_code": "6912.00",
                "origin_country": "NL" }] });
        assert_eq!(told, expected);
        let gift = CustomsDeclaration { reason: ExportReason::Gift, ..declaration() };
        assert_eq!(customs(&gift, &sender()).unwrap()["commercial_invoice"], false);
    }

    #[test]
    fn what_has_no_place_is_refused_before_anything_is_asked() {
        for changed in [
            CustomsDeclaration { notes: "Fragile".to_owned(), ..declaration() },
            CustomsDeclaration { statements: vec!["No wood".to_owned()], ..declaration() },
        ] {
            let Err(CarrierError::Refused(refusal)) = customs(&changed, &sender()) else { panic!("not refused") };
            assert_eq!((&*refusal.why.key, refusal.field.as_str()), ("karrio-customs-no-notes", "customs"));
        }
        assert!(document(b"%PDF-1.4".to_vec()).is_ok() && document(b"<html>".to_vec()).is_err());
    }
}
