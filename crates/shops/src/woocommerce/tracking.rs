//! The parcels of an order as *WooCommerce Shipment Tracking* and its kin keep them in its metadata, and what Packdesk
//! keeps there for itself.

use super::answers::WireMeta;
use model::{NoticeParcel, ShipmentNotice};
use serde::Deserialize;
use serde_json::{Value, json};

/// Where an order's parcels are.
const TRACKING: &str = "_wc_shipment_tracking_items";

/// Where the status is that an order had before it became shipped. Hidden, as every key that begins with `_` is.
const STATUS_BEFORE: &str = "_packdesk_status_before";

/// An order as it is read before it is changed.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Told {
    pub(super) status: String,
    #[serde(default)]
    meta_data: Vec<WireMeta>,
}

impl Told {
    /// Its parcels, whoever told them.
    pub(super) fn items(&self) -> Vec<Value> {
        match self.meta(TRACKING).map(|meta| &meta.value) {
            Some(Value::Array(items)) => items.clone(),
            // PHP sends a list as an object once an item of its middle is gone.
            Some(Value::Object(items)) => items.values().cloned().collect(),
            _ => Vec::new(),
        }
    }

    /// The status it had before Packdesk made it shipped, where it did.
    pub(super) fn status_before(&self) -> Option<&str> {
        self.meta(STATUS_BEFORE)?.value.as_str().filter(|status| !status.is_empty())
    }

    /// The metadata entry that makes these its parcels.
    pub(super) fn with_items(&self, items: Vec<Value>) -> Value {
        self.entry(TRACKING, items.into())
    }

    /// The metadata entry that keeps the status it has, or forgets the one that was kept.
    pub(super) fn with_status_before(&self, status: Option<&str>) -> Value {
        self.entry(STATUS_BEFORE, status.unwrap_or_default().into())
    }

    fn meta(&self, key: &str) -> Option<&WireMeta> {
        self.meta_data.iter().find(|meta| meta.key == key)
    }

    /// Metadata is found by its id, else by its key.
    fn entry(&self, key: &str, value: Value) -> Value {
        match self.meta(key).and_then(|meta| meta.id) {
            Some(id) => json!({ "id": id, "key": key, "value": value }),
            None => json!({ "key": key, "value": value }),
        }
    }
}

/// A parcel's own reference: the shipment's for the first, the shipment's and its place for the others.
fn reference(shipment: &str, place: usize) -> String {
    if place == 0 { shipment.to_owned() } else { format!("{shipment}/{}", place + 1) }
}

/// Whether an item is the parcel at this place of a shipment.
pub(super) fn is_parcel(item: &Value, notice: &ShipmentNotice, place: usize, parcel: &NoticeParcel) -> bool {
    says(item, "tracking_id", &reference(&notice.shipment_reference, place))
        || says(item, "tracking_number", &parcel.number)
}

/// Whether an item is one of these parcels of a shipment. By its reference it is where it has no number: parts of an order are told
/// together, so that a parcel of another shipment may have this one's reference.
pub(super) fn is_of_shipment(item: &Value, shipment: &str, numbers: &[String]) -> bool {
    let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
    let ours = text("tracking_id").strip_prefix(shipment).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    (ours && text("tracking_number").is_empty()) || numbers.iter().any(|number| says(item, "tracking_number", number))
}

fn says(item: &Value, field: &str, text: &str) -> bool {
    item.get(field).and_then(Value::as_str) == Some(text)
}

/// One parcel in the form of *WooCommerce Shipment Tracking*: a carrier by name with its own link.
pub(super) fn item(notice: &ShipmentNotice, place: usize, parcel: &NoticeParcel) -> Value {
    json!({
        "tracking_provider": "",
        "custom_tracking_provider": notice.carrier,
        "custom_tracking_link": parcel.tracking_url,
        "tracking_number": parcel.number,
        "date_shipped": notice.shipped_at.0.as_second().to_string(),
        "tracking_id": reference(&notice.shipment_reference, place),
    })
}
