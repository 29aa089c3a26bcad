//! What customs are told through DHL (schema `CustomsDetails`). No I/O.
//!
//! A shipment of DHL is one parcel, so that each declares what lies in that parcel. There is no field for notes, statements and the
//! sender's VAT number.

use super::request::{country_code, refused};
use crate::amount::number;
use crate::customs::{Duties, path, with_room_for};
use crate::room::fitting;
use crate::said::said;
use crate::{CarrierError, CustomsDeclaration, DeclaredGoods, NonDelivery, Refusal};
use model::{Currency, ExportReason, Message, Money};
use serde_json::{Map, Value, json};

const INVOICE_NUMBER: usize = 35;
const CUSTOMS_REFERENCE: usize = 35;
const DESCRIPTION: usize = 256;
const HS_CODE: usize = 11;
const MOST_GOODS: usize = 99;
/// The product that knows terms of delivery; parcels with any other have a service for them.
const EUROPAKET: &str = "V54EPAK";

/// What stands in a parcel's shipment, by its place from 0: its declaration, and services that go with it.
///
/// # Errors
/// `Refused`, with the field's name, for what DHL has no place for.
pub(super) fn of_parcel(
    customs: &CustomsDeclaration,
    product: &str,
    place: usize,
) -> Result<Map<String, Value>, CarrierError> {
    if !customs.notes.is_empty() {
        return Err(refused("dhl-parcel-de-customs-no-notes", "customs.notes"));
    }
    if !customs.statements.is_empty() {
        return Err(refused("dhl-parcel-de-customs-no-notes", "customs.statements"));
    }
    let currency = customs.currency()?;
    let duties = customs.duties()?;
    let goods = customs.goods.get(place).map(Vec::as_slice).unwrap_or_default();
    if goods.is_empty() {
        let why = Message::new("customs-empty-parcel").with("parcel", i64::try_from(place + 1).unwrap_or(i64::MAX));
        return Err(CarrierError::Refused(Refusal { why, field: format!("parcels.{place}.items") }));
    }
    with_room_for(goods, MOST_GOODS)?;
    let items = (0..).zip(goods).map(|(item, goods)| commodity(goods, &path(place, item)));
    let mut told = said([
        ("invoiceNo", fitting(&customs.invoice_number, INVOICE_NUMBER, "customs.invoice_number")?),
        ("shipperCustomsRef", fitting(&customs.eori_number, CUSTOMS_REFERENCE, "customs.eori_number")?),
        ("exportType", export_type(customs.reason)),
    ]);
    told.insert("postalCharges".to_owned(), value(postal_charges(customs, currency, place)));
    told.insert("items".to_owned(), items.collect::<Result<Vec<_>, _>>()?.into());
    let mut services = Map::new();
    match duties {
        Some(duties) if product == EUROPAKET => {
            let term = if duties == Duties::Sender { "DDP" } else { "DAP" };
            told.insert("shippingConditions".to_owned(), term.into());
        }
        Some(Duties::Sender) => {
            services.insert("postalDeliveryDutyPaid".to_owned(), true.into());
        }
        Some(Duties::Recipient) | None => {}
    }
    // Without a word DHL brings back what it cannot deliver.
    if customs.non_delivery == NonDelivery::Abandon {
        services.insert("endorsement".to_owned(), "ABANDON".into());
    }
    let mut fields = Map::from_iter([("customs".to_owned(), Value::Object(told))]);
    if !services.is_empty() {
        fields.insert("services".to_owned(), Value::Object(services));
    }
    Ok(fields)
}

const fn export_type(reason: ExportReason) -> &'static str {
    match reason {
        ExportReason::Sale => "COMMERCIAL_GOODS",
        ExportReason::Gift => "PRESENT",
        ExportReason::Documents => "DOCUMENT",
        ExportReason::Sample => "COMMERCIAL_SAMPLE",
        ExportReason::Return => "RETURN_OF_GOODS",
    }
}

/// What the customer paid for delivery is declared once: with the first parcel. DHL wants an amount always.
fn postal_charges(customs: &CustomsDeclaration, currency: Currency, place: usize) -> Money {
    let nothing = Money { minor: 0, currency };
    if place == 0 { customs.delivery.unwrap_or(nothing) } else { nothing }
}

/// Goods of one kind: weight and value are those of one piece.
fn commodity(goods: &DeclaredGoods, field: &str) -> Result<Value, CarrierError> {
    let code = goods.code_digits();
    Ok(json!({
        "itemDescription": fitting(&goods.description, DESCRIPTION, &format!("{field}.description"))?,
        "countryOfOrigin": country_code(goods.origin, &format!("{field}.origin"))?,
        "hsCode": fitting(&code, HS_CODE, &format!("{field}.hs_code"))?,
        "packagedQuantity": goods.quantity,
        "itemValue": value(goods.unit_value),
        "itemWeight": { "uom": "g", "value": goods.unit_weight.0 },
    }))
}

fn value(money: Money) -> Value {
    json!({ "currency": money.currency.code(), "value": number(money) })
}

#[cfg(test)]
mod tests;
