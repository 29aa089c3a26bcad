//! What a shop is told of the parcels of a shipment: what is in them.

use model::ShipmentNotice;
use std::collections::BTreeMap;

/// How many of each line the parcels hold; nothing where not every parcel says it.
pub(crate) fn packed(notice: &ShipmentNotice) -> Option<BTreeMap<&str, u32>> {
    let mut packed: BTreeMap<&str, u32> = BTreeMap::new();
    for parcel in &notice.parcels {
        if parcel.items.is_empty() {
            return None;
        }
        for item in &parcel.items {
            let count = packed.entry(item.line_reference.as_str()).or_default();
            *count = count.saturating_add(item.quantity);
        }
    }
    Some(packed)
}
