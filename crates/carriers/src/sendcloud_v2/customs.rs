//! What customs are told through API v2. No I/O.

use crate::sendcloud_shared::customs::told_alike;
use crate::sendcloud_shared::money::{amount, kilograms};
use crate::{CarrierError, CustomsDeclaration, DeclaredGoods};
use model::{Country, ExportReason};
use serde_json::{Value, json};

/// The declaration of a parcel from that country.
///
/// # Errors
/// [`CarrierError::Refused`] for a text Sendcloud does not take whole.
pub(super) fn customs_information(customs: &CustomsDeclaration, from: Country) -> Result<Value, CarrierError> {
    let kind = match customs.reason {
        ExportReason::Gift => 0,
        ExportReason::Documents => 1,
        ExportReason::Sale => 2,
        ExportReason::Sample => 3,
        ExportReason::Return => 4,
    };
    let mut told = told_alike(customs, from)?;
    told.insert("customs_invoice_nr".to_owned(), json!(customs.invoice_number));
    told.insert("customs_shipment_type".to_owned(), json!(kind));
    Ok(Value::Object(told))
}

/// Goods of one kind. Their weight is a text and their value a number, in the currency of the order.
pub(super) fn item(goods: &DeclaredGoods) -> Value {
    let mut told = json!({
        "description": goods.description,
        "quantity": goods.quantity,
        "weight": kilograms(goods.unit_weight),
        "value": amount(goods.unit_value)["value"],
        "hs_code": goods.hs_code,
        "origin_country": goods.origin,
    });
    if !goods.sku.is_empty() {
        told["sku"] = json!(goods.sku);
    }
    told
}
