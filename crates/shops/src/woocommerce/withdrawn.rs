//! What has to be written once a label the shop was told of has been taken back: its parcels go, the order becomes what
//! it was, and a note for the shop's own people says which numbers hold no longer.

use super::Rules;
use super::answers::WireNote;
use super::tracking::{Told, is_of_shipment};
use crate::withdrawn_note;
use model::WithdrawnNotice;
use serde_json::{Value, json};

/// What has to change in the order itself; `None` when nothing has. The status goes back only where it is still the one
/// Packdesk gave, and no other parcel is on its way, or only other parts are; what a person made of it stays. `fulfilments` says how many of them go, and how
/// many stay.
pub(super) fn change(
    told: &Told,
    notice: &WithdrawnNotice,
    rules: &Rules,
    fulfilments: (usize, usize),
) -> Option<Value> {
    let mut change = serde_json::Map::new();
    let mut entries = Vec::new();
    let mut items = told.items();
    let before = items.len();
    items.retain(|item| !is_of_shipment(item, &notice.shipment_reference, &notice.numbers));
    let removed = items.len() < before;
    let is_to_be_sent = notice.rest || items.len() + fulfilments.1 == 0;
    if removed {
        entries.push(told.with_items(items));
    }
    if let (true, true, Some(status)) = (is_to_be_sent, removed || fulfilments.0 > 0, told.status_before()) {
        if told.status == rules.shipped_status {
            change.insert("status".to_owned(), json!(status));
        }
        entries.push(told.with_status_before(None));
    }
    if !entries.is_empty() {
        change.insert("meta_data".to_owned(), entries.into());
    }
    (!change.is_empty()).then_some(Value::Object(change))
}

/// The note with every number that none of these notes speaks of as withdrawn; `None` when they speak of all.
pub(super) fn note(written: &[WireNote], notice: &WithdrawnNotice, rules: &Rules) -> Option<String> {
    let internal = written.iter().filter(|note| !note.customer_note).map(|note| note.note.as_str());
    withdrawn_note::missing(internal, notice, &rules.withdrawn_note)
}
