//! What has to be written once an order, or a part of it, has shipped: its status, its parcels, a note to the customer.

use super::Rules;
use super::answers::WireNote;
use super::tracking::{Told, is_parcel, item};
use model::{NoticeParcel, OrderStatus, ShipmentNotice};
use serde_json::{Value, json};

/// What has to change in the order itself; `None` when it says everything already. Where its parcels are elsewhere it is its status
/// alone.
pub(super) fn change(told: &Told, notice: &ShipmentNotice, rules: &Rules, has_fulfilments: bool) -> Option<Value> {
    let mut change = serde_json::Map::new();
    let mut entries = Vec::new();
    if !has_fulfilments {
        entries.extend(parcels(told, notice));
    }
    // What somebody decided in the shop meanwhile stays: only an order that is to be shipped becomes shipped, and one that
    // waited when it was let go. While something of it is still to be sent, it stays what it is.
    let is_to_ship = match rules.statuses.get(&told.status) {
        _ if notice.rest => false,
        Some(OrderStatus::Open) => true,
        Some(OrderStatus::Waiting) => notice.let_go,
        Some(OrderStatus::Cancelled | OrderStatus::Completed) | None => false,
    };
    if told.status != rules.shipped_status && is_to_ship {
        change.insert("status".to_owned(), json!(rules.shipped_status));
        // Should the label be taken back, the order becomes what it was.
        entries.push(told.with_status_before(Some(&told.status)));
    }
    if !entries.is_empty() {
        change.insert("meta_data".to_owned(), entries.into());
    }
    (!change.is_empty()).then_some(Value::Object(change))
}

/// The entry that makes the notice's parcels those of the order, where it does not have them.
fn parcels(told: &Told, notice: &ShipmentNotice) -> Option<Value> {
    let mut items = told.items();
    let before = items.len();
    for (place, parcel) in notice.parcels.iter().enumerate() {
        if !items.iter().any(|item| is_parcel(item, notice, place, parcel)) {
            items.push(item(notice, place, parcel));
        }
    }
    (items.len() > before).then(|| told.with_items(items))
}

/// The note with every number that none of these notes has, to the customer or to the shop's own people; `None` when they have
/// all. Carrier, number and link need no language.
pub(super) fn note(written: &[WireNote], notice: &ShipmentNotice, to_customer: bool) -> Option<String> {
    let known = |parcel: &&NoticeParcel| {
        written.iter().any(|note| note.customer_note == to_customer && speaks_of(&note.note, &parcel.number))
    };
    let missing = notice.parcels.iter().filter(|parcel| !known(parcel));
    let lines: Vec<String> = missing
        .map(|parcel| format!("{} {}\n{}", notice.carrier, parcel.number, parcel.tracking_url).trim().to_owned())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Whether a note has this number, and not as a part of a longer one.
pub(super) fn speaks_of(note: &str, number: &str) -> bool {
    let continues = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    note.match_indices(number).any(|(at, _)| {
        !continues(note[..at].chars().next_back()) && !continues(note[at + number.len()..].chars().next())
    })
}
