//! Order fulfilments, where a shop has them switched on (*WooCommerce* 10.1 and later, `OrderFulfillmentsRestController`): one for
//! each parcel with what is in it, its number and its page. The shop mails its customer of each by itself.

use super::answers::{WireLine, WireMeta, flag, text_of};
use crate::tracking_numbers::{has, joined, without};
use model::{NoticeParcel, ShipmentNotice};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where a fulfilment's number, its page and its pieces are.
const NUMBER: &str = "_tracking_number";
const PAGE: &str = "_tracking_url";
const ITEMS: &str = "_items";

/// Carriers WooCommerce knows, by the key it has for them.
const CARRIERS: [(&str, &str); 9] = [
    ("postnl", "postnl"),
    ("dhl", "dhl"),
    ("dpd", "dpd"),
    ("gls", "gls"),
    ("ups", "ups"),
    ("bpost", "bpost"),
    ("inpost", "inpost"),
    ("mondialrelay", "mondial-relay"),
    ("colissimo", "la-poste-colissimo"),
];

/// The key of any other, which has its name beside it.
const OTHER: &str = "other";

/// A fulfilment as the shop shows it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireFulfilment {
    pub(super) id: u64,
    /// Nothing for a draft.
    #[serde(default, deserialize_with = "flag")]
    is_fulfilled: bool,
    #[serde(default)]
    meta_data: Vec<WireMeta>,
}

impl WireFulfilment {
    /// Its numbers, as they stand in it.
    pub(super) fn numbers(&self) -> String {
        self.meta(NUMBER).map(|meta| text_of(&meta.value)).unwrap_or_default()
    }

    fn meta(&self, key: &str) -> Option<&WireMeta> {
        self.meta_data.iter().find(|meta| meta.key == key)
    }

    /// Its pieces, by the keys of the order's lines.
    fn pieces(&self) -> BTreeMap<String, u32> {
        let items = self.meta(ITEMS).and_then(|meta| meta.value.as_array()).into_iter().flatten();
        items
            .filter_map(|item| {
                let count = item.get("qty").map(text_of)?.parse::<f64>().ok()?;
                // What is sold by the metre is one piece.
                let count = if count > 0.0 { format!("{:.0}", count.ceil()).parse().ok()? } else { 0 };
                Some((text_of(item.get("item_id")?), count))
            })
            .collect()
    }

    /// All that is in it, with other numbers: what a change does not name is taken away.
    fn renumbered(&self, numbers: &str, notify: bool) -> Value {
        let kept = self.meta_data.iter().filter(|meta| meta.key != NUMBER);
        let kept = kept.map(|meta| json!({ "id": meta.id, "key": meta.key, "value": meta.value }));
        let number = json!({ "id": self.meta(NUMBER).and_then(|meta| meta.id), "key": NUMBER, "value": numbers });
        json!({ "notify_customer": notify, "meta_data": kept.chain([number]).collect::<Vec<_>>() })
    }
}

/// One thing to do with an order's fulfilments.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Make(Value),
    Change(u64, Value),
    Delete(u64),
}

/// What is still to be told once an order has shipped; nothing where the shop knows every number. `left` is how many of each line
/// nobody has paid back.
pub(super) fn shipped(
    there: &[WireFulfilment],
    mut left: BTreeMap<String, u32>,
    missing: &[&NoticeParcel],
    notice: &ShipmentNotice,
    notify: bool,
) -> Vec<Step> {
    for (line, count) in there.iter().flat_map(WireFulfilment::pieces) {
        left.entry(line).and_modify(|left| *left = left.saturating_sub(count));
    }
    left.retain(|_, count| *count > 0);
    let mut made: Vec<(Vec<&NoticeParcel>, BTreeMap<String, u32>)> = Vec::new();
    let mut without_pieces: Vec<&NoticeParcel> = Vec::new();
    if missing.iter().all(|parcel| !parcel.items.is_empty()) {
        for parcel in missing {
            let pieces = taken(&mut left, parcel);
            if pieces.is_empty() {
                without_pieces.push(parcel);
            } else {
                made.push((vec![parcel], pieces));
            }
        }
    } else if left.is_empty() {
        without_pieces = missing.to_vec();
    } else if !missing.is_empty() {
        made.push((missing.to_vec(), left));
    }
    if let Some((parcels, _)) = made.last_mut() {
        parcels.append(&mut without_pieces);
    }
    let mut steps: Vec<Step> =
        made.iter().map(|(parcels, pieces)| Step::Make(fulfilment(parcels, pieces, &notice.carrier, notify))).collect();
    // All of it was fulfilled by hand, or this is a parcel more: its number stands beside those that are there.
    if let (Some(last), false) = (there.last(), without_pieces.is_empty()) {
        let numbers = numbers(&without_pieces);
        let numbers = if last.numbers().is_empty() { numbers } else { format!("{}, {numbers}", last.numbers()) };
        steps.push(Step::Change(last.id, last.renumbered(&numbers, notify)));
    }
    steps
}

/// What is still to be told once a label has been taken back: a fulfilment without any other number goes.
pub(super) fn withdrawn(there: &[WireFulfilment], withdrawn: &[String]) -> Vec<Step> {
    let ours = there.iter().filter(|it| withdrawn.iter().any(|number| has(&it.numbers(), number)));
    ours.map(|it| {
        let numbers = it.numbers();
        let left = without(&numbers, withdrawn);
        if left.is_empty() || withdrawn.iter().any(|number| number == numbers.trim()) {
            Step::Delete(it.id)
        } else {
            Step::Change(it.id, it.renumbered(&joined(&left), false))
        }
    })
    .collect()
}

/// How many parcels are on their way once what was taken back is gone.
pub(super) fn left_after(there: &[WireFulfilment], steps: &[Step]) -> usize {
    let gone = |it: &WireFulfilment| steps.contains(&Step::Delete(it.id));
    there.iter().filter(|it| it.is_fulfilled && !gone(it)).count()
}

/// How many of each of an order's lines there are.
pub(super) fn ordered<'l>(lines: impl IntoIterator<Item = (&'l WireLine, u32)>) -> BTreeMap<String, u32> {
    let count = |line: &WireLine| line.quantity.trim().parse::<u32>().unwrap_or(1);
    lines.into_iter().map(|(line, refunded)| (line.id.clone(), count(line).saturating_sub(refunded))).collect()
}

/// What a parcel holds of what is left.
fn taken(left: &mut BTreeMap<String, u32>, parcel: &NoticeParcel) -> BTreeMap<String, u32> {
    let mut pieces = BTreeMap::new();
    for item in &parcel.items {
        let Some(left) = left.get_mut(&item.line_reference) else { continue };
        let count = item.quantity.min(*left);
        *left -= count;
        if count > 0 {
            *pieces.entry(item.line_reference.clone()).or_default() += count;
        }
    }
    pieces
}

fn numbers(parcels: &[&NoticeParcel]) -> String {
    joined(&parcels.iter().map(|parcel| parcel.number.as_str()).collect::<Vec<_>>())
}

/// One that has left. Lines are numbers there, and nothing else.
fn fulfilment(parcels: &[&NoticeParcel], pieces: &BTreeMap<String, u32>, carrier: &str, notify: bool) -> Value {
    let item = |(line, count): (&String, &u32)| Some(json!({ "item_id": line.parse::<u64>().ok()?, "qty": count }));
    let items: Vec<Value> = pieces.iter().filter_map(item).collect();
    let plain: String = carrier.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let key = CARRIERS.iter().find(|(name, _)| *name == plain).map_or(OTHER, |(_, key)| key);
    let page = parcels.iter().map(|parcel| parcel.tracking_url.as_str()).find(|page| !page.is_empty());
    let meta = |key: &str, value: Value| json!({ "key": key, "value": value });
    json!({
        "status": "fulfilled", "is_fulfilled": true, "notify_customer": notify,
        "meta_data": [
            meta(ITEMS, items.into()),
            meta(NUMBER, numbers(parcels).into()),
            meta(PAGE, page.unwrap_or_default().into()),
            meta("_shipment_provider", key.into()),
            meta("_provider_name", if key == OTHER { carrier } else { "" }.into()),
        ],
    })
}
