//! Pushing: the shop is told once that an order has shipped, however often it is tried.
//!
//! The shop is asked first. The tracking item carries our own reference, the note to the customer the tracking number:
//! what is there is not written again, so a push whose answer got lost can simply be repeated.

use super::wire::{WireMeta, WireNote};
use super::{Pushed, WooCommerce};
use crate::ShopError;
use model::{OrderStatus, ShipmentNotice};
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

/// Where *WooCommerce Shipment Tracking* and its kin keep an order's parcels.
const TRACKING: &str = "_wc_shipment_tracking_items";

#[derive(Deserialize)]
struct Told {
    status: String,
    #[serde(default)]
    meta_data: Vec<WireMeta>,
}

impl WooCommerce {
    /// Tells the shop that an order has shipped: status, tracking item, and a note to the customer. Told again, it
    /// asks first and changes nothing that is there.
    ///
    /// An order the shop has cancelled or completed meanwhile keeps its status.
    ///
    /// # Errors
    /// When the shop could not be told, or nobody knows whether it was (`TimedOut`): push again.
    pub async fn push(&self, notice: &ShipmentNotice) -> Result<Pushed, ShopError> {
        let order = format!("orders/{}", path_segment(&notice.order_reference)?);
        let notes = format!("{order}/notes");
        let told: Told = self.connection.get(&order, &[("_fields", "id,status,meta_data".to_owned())]).await?.content;
        let mut pushed = Pushed::Already;
        if let Some(change) = self.change(&told, notice) {
            self.connection.write(Method::PUT, &order, &change).await?;
            pushed = Pushed::Told;
        }
        let written: Vec<WireNote> = self.connection.get(&notes, &[("type", "customer".to_owned())]).await?.content;
        if !written.iter().any(|note| note.customer_note && speaks_of(&note.note, &notice.tracking_number)) {
            let note = json!({ "note": note(notice), "customer_note": true });
            self.connection.write(Method::POST, &notes, &note).await?;
            pushed = Pushed::Told;
        }
        Ok(pushed)
    }

    /// What has to change in the order itself.
    fn change(&self, told: &Told, notice: &ShipmentNotice) -> Option<Value> {
        let mut change = serde_json::Map::new();
        let meta = told.meta_data.iter().find(|meta| meta.key == TRACKING);
        let mut items = meta.map(|meta| items(&meta.value)).unwrap_or_default();
        if !items.iter().any(|item| is_of(item, notice)) {
            items.push(item(notice));
            let mut entry = json!({ "key": TRACKING, "value": items });
            if let Some(id) = meta.and_then(|meta| meta.id) {
                entry["id"] = json!(id);
            }
            change.insert("meta_data".to_owned(), json!([entry]));
        }
        let is_over = matches!(self.statuses.get(&told.status), Some(OrderStatus::Cancelled | OrderStatus::Completed));
        if told.status != self.shipped_status && !is_over {
            change.insert("status".to_owned(), json!(self.shipped_status));
        }
        (!change.is_empty()).then_some(Value::Object(change))
    }
}

/// The items of a tracking value. PHP sends a list as an object once an item of its middle is gone.
fn items(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Object(items) => items.values().cloned().collect(),
        _ => Vec::new(),
    }
}

fn is_of(item: &Value, notice: &ShipmentNotice) -> bool {
    let is = |field: &str, text: &str| item.get(field).and_then(Value::as_str) == Some(text);
    is("tracking_id", &notice.shipment_reference) || is("tracking_number", &notice.tracking_number)
}

/// One parcel in the form of *WooCommerce Shipment Tracking*: a carrier by name with its own link.
fn item(notice: &ShipmentNotice) -> Value {
    json!({
        "tracking_provider": "",
        "custom_tracking_provider": notice.carrier,
        "custom_tracking_link": notice.tracking_url,
        "tracking_number": notice.tracking_number,
        "date_shipped": notice.shipped_at.0.as_second().to_string(),
        "tracking_id": notice.shipment_reference,
    })
}

/// What the customer reads: carrier, number and link need no language.
fn note(notice: &ShipmentNotice) -> String {
    format!("{} {}\n{}", notice.carrier, notice.tracking_number, notice.tracking_url).trim().to_owned()
}

/// Whether a note has this number, and not as a part of a longer one.
fn speaks_of(note: &str, number: &str) -> bool {
    let continues = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    note.match_indices(number).any(|(at, _)| {
        !continues(note[..at].chars().next_back()) && !continues(note[at + number.len()..].chars().next())
    })
}

/// A reference as a part of the path: WooCommerce's are numbers, and nothing else goes into an address.
fn path_segment(reference: &str) -> Result<&str, ShopError> {
    let is_number = !reference.is_empty() && reference.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { Ok(reference) } else { Err(ShopError::NotFound { reference: reference.to_owned() }) }
}
