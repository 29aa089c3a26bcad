//! `/integrations/{id}/shipments`: orders in v2's shape (`Shipment` of Sendcloud's Integrations API v2). Each of a list stands for
//! itself.

use super::error::by_field;
use super::integrations::own;
use crate::announce::{chosen, name, read_item, worth};
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::order::{AddressFields, amount, day, meaning, payment, read_address_fields, read_kilograms};
use crate::place::{Notes, Place, too_many};
use crate::rate::lock;
use crate::{answer, body, orders};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{
    BroughtQuery, Checkout, Currency, ExportReason, Message, Order, OrderId, ServicePoint, ShopOrder, UtcDateTime,
};
use serde_json::{Value, json};
use station::calls;

/// How many orders may be brought at once.
const MOST: usize = 100;
/// How many items an order may have.
const ITEMS: usize = 1_000;

const FIELDS: AddressFields = AddressFields {
    street: "address",
    street2: "address_2",
    country: "country",
    state: "to_state",
    phone: "telephone",
};

/// `POST /integrations/{id}/shipments`.
pub(super) fn upsert(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    own(asked, id)?;
    let whole = body::json(asked.body)?;
    let Value::Array(list) = &whole else {
        return Err(Refusal::of(StatusCode::BAD_REQUEST, "non_field_errors", Message::new("api-list-expected")));
    };
    if list.len() > MOST {
        let why = too_many(MOST, list.len());
        return Err(Refusal::bad(vec![Fault { place: FaultPlace::Whole, why }]));
    }
    let words = asked.shared.words(crate::language(asked.headers));
    let _turn = lock(&asked.shared.turn);
    let told = list.iter().map(|value| {
        let mut told = json!({
            "external_order_id": said(value, "external_order_id"),
            "external_shipment_id": said(value, "external_shipment_id"),
        });
        match taken(asked, value) {
            Ok(Taken { order, is_new, not_kept }) => {
                told["shipment_uuid"] = uuid(order).into();
                told["status"] = if is_new { "created" } else { "updated" }.into();
                if !not_kept.is_empty() {
                    told["not_kept"] = not_kept.into();
                }
            }
            Err(refusal) => {
                told["status"] = "error".into();
                told["error"] = by_field(&refusal, words);
            }
        }
        told
    });
    Ok(Json(told.collect::<Value>()).into_response())
}

/// `POST /integrations/{id}/shipments/delete`: calls an order off, as v3's `DELETE /orders/{id}`.
pub(super) fn delete(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    own(asked, id)?;
    let whole = body::json(asked.body)?;
    let notes = Notes::default();
    let place = notes.read(&whole, String::new());
    let (shipment, key) = (place.at("shipment_uuid").text(), key(&place));
    if shipment.is_empty() && key.is_empty() {
        place.at("shipment_uuid").fault(Message::new("api-required"));
    }
    notes.whole(&whole, "")?;
    let _turn = lock(&asked.shared.turn);
    let found = if shipment.is_empty() {
        known(asked, &key)?
    } else {
        of_uuid(&shipment).map_or(Ok(None), |id| orders::find_one(asked, id))?
    };
    let order = found.ok_or_else(|| Refusal::not_found(Message::new("api-no-such-order")))?;
    orders::cancel(asked, order)?;
    Ok(answer::nothing())
}

/// An order that was taken in.
struct Taken {
    order: OrderId,
    is_new: bool,
    /// What of it was not kept, by pointer.
    not_kept: Vec<String>,
}

fn taken(asked: &Asked<'_>, value: &Value) -> Result<Taken, Refusal> {
    let notes = Notes::default();
    let order = read(&notes.read(value, String::new()), asked);
    let not_kept = notes.unseen(value, "");
    let (Some(order), true) = (order, notes.is_clean()) else { return Err(Refusal::bad(notes.into_faults())) };
    let is_new = known(asked, &order.reference)?.is_none();
    let ids = orders::bring(asked, vec![order], |_| String::new())?;
    let order = ids.first().copied().ok_or_else(|| Refusal::internal(&"an order was taken and has no number"))?;
    Ok(Taken { order, is_new, not_kept })
}

fn read(place: &Place<'_>, asked: &Asked<'_>) -> Option<ShopOrder> {
    place.at("external_order_id").required();
    let reference = key(place);
    let number = name(&place.at("order_number")).unwrap_or_else(|| reference.clone());
    let created = place.at("created_at");
    created.required();
    let placed_at: Option<UtcDateTime> = created.parsed("api-not-a-moment");
    let modified_at: Option<UtcDateTime> = place.at("updated_at").parsed("api-not-a-moment");
    let status = place.at("order_status");
    let (word, sentence) = (status.at("id").plain(), status.at("message").text());
    let meant = [&word, &sentence].into_iter().find_map(|word| meaning(word, &asked.client.statuses));
    if meant.is_none() {
        let known: Vec<&str> = asked.client.statuses.keys().map(String::as_str).collect();
        status.fault(Message::new("api-unknown-status").with("known", known.join(", ")));
    }
    let paid = place.at("payment_status");
    let (paid, _) = (paid.at("id").plain(), paid.at("message").text());
    let currency: Option<Currency> = place.at("currency").parsed("api-not-a-currency");
    place.at("currency").required();
    let total = amount(&place.at("total_order_value"), currency);
    let recipient = read_address_fields(place, &FIELDS);
    let item =
        |item: &Place<'_>| read_item(item, read_kilograms(&item.at("weight")), amount(&item.at("value"), currency));
    let lines: Vec<_> = place.at("parcel_items").items(ITEMS).iter().map(item).collect();
    let lines = lines.into_iter().collect::<Option<Vec<_>>>()?;
    let payload = place.at("checkout_payload");
    let code = payload.at("shipping_product").at("code").text();
    let dates = payload.at("delivery_method_data");
    let (handover, delivery) = (day(&dates.at("parcel_handover_date")), day(&dates.at("delivery_date")));
    let point = point(place);
    Some(ShopOrder {
        reference,
        number,
        placed_at: placed_at?,
        modified_at: modified_at.unwrap_or_else(orders::now),
        status: meant?,
        payment: payment(&paid),
        payment_methods: Vec::new(),
        currency: currency?,
        total: total.or_else(|| Some(worth(&lines, currency?)))?,
        recipient: recipient?,
        checkout: Checkout {
            delivery_method: place.at("shipping_method_checkout_name").text(),
            delivery_code: code.clone(),
            price: None,
            dynamic: chosen(&code, point.as_ref(), handover, delivery),
            service_point: point,
        },
        lines,
        weight: read_kilograms(&place.at("weight")),
        export_reason: export_reason(&place.at("customs_shipment_type")),
        note: String::new(),
        tags: Vec::new(),
        remarks: Vec::new(),
    })
}

/// The key of an order: that of the shop, with the shop's key of one of its shipments behind it where it has one of its own.
fn key(place: &Place<'_>) -> String {
    let (order, shipment) = (place.at("external_order_id").plain(), place.at("external_shipment_id").plain());
    if shipment.is_empty() || shipment == order { order } else { format!("{order}/{shipment}") }
}

fn known(asked: &Asked<'_>, reference: &str) -> Result<Option<Order>, Refusal> {
    let reference = Some(reference.to_owned());
    let query = BroughtQuery { reference, ..BroughtQuery::of(asked.client.shop.clone(), 1) };
    Ok(calls::orders_brought(&asked.shared.station, query)?.into_iter().next())
}

/// A point by the platform's number; 0 is none.
fn point(place: &Place<'_>) -> Option<ServicePoint> {
    let (id, post_number) = (place.at("to_service_point").plain(), place.at("to_post_number").text());
    let id = Some(id).filter(|id| !id.is_empty() && id != "0")?;
    Some(ServicePoint { carrier: String::new(), name: String::new(), post_number, id })
}

/// Why it crosses a border, by Sendcloud's number.
pub(super) fn export_reason(place: &Place<'_>) -> Option<ExportReason> {
    match place.whole_number()? {
        0 => Some(ExportReason::Gift),
        1 => Some(ExportReason::Documents),
        2 => Some(ExportReason::Sale),
        3 => Some(ExportReason::Sample),
        4 => Some(ExportReason::Return),
        _ => {
            place.fault(Message::new("api-number-between").with("least", 0_u32).with("most", 4_u32));
            None
        }
    }
}

/// A key as it was said, as a text; empty where none is.
fn said(value: &Value, name: &str) -> String {
    match value.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// What v2 calls the UUID of a shipment: an order's number in the place of the last twelve digits.
fn uuid(order: OrderId) -> String {
    format!("{UUID}{:012x}", order.0)
}

const UUID: &str = "00000000-0000-4000-8000-";

fn of_uuid(text: &str) -> Option<OrderId> {
    i64::from_str_radix(text.strip_prefix(UUID)?, 16).ok().map(OrderId)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_found_by_the_uuid_it_is_told_with() {
        for order in [1, 4_711, 0xffff_ffff_ffff] {
            let told = uuid(OrderId(order));
            assert_eq!((told.len(), of_uuid(&told)), (36, Some(OrderId(order))));
        }
        for text in ["", "1", "6b436cb2-65a4-482c-9d25-38be7868ff00", "00000000-0000-4000-8000-xyz"] {
            assert_eq!(of_uuid(text), None);
        }
    }
}
