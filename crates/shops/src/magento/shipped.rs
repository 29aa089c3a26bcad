//! What has to be told once an order has shipped: a shipment with all numbers.

use super::Rules;
use super::answers::WireShipment;
use super::quantity::Quantity;
use super::rows::{Row, units};
use super::shipments::{SENT, Unsent};
use super::told::{Step, Told};
use crate::parcels::packed;
use crate::{Nonsense, ShopError};
use model::ShipmentNotice;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The carriers the core itself knows, by the names people give them; any other is `custom`.
const CARRIERS: [(&str, &str); 4] = [("dhl express", "dhl"), ("fedex", "fedex"), ("ups", "ups"), ("usps", "usps")];

/// A carrier's code in the shop.
pub(super) fn carrier_code(carrier: &str) -> &'static str {
    let name = carrier.trim().to_lowercase();
    CARRIERS.into_iter().find(|(known, _)| *known == name).map_or("custom", |(_, code)| code)
}

/// What is still to be told; nothing where the shop has every number. A parcel more of a shipment that is told, and one of an order
/// that somebody shipped by hand, is one more number of that shipment; pieces whose label was taken back are in the shipment that is
/// there.
pub(super) fn steps(told: &Told, notice: &ShipmentNotice, rules: &Rules) -> Result<Vec<Step>, ShopError> {
    let numbers: Vec<&str> = notice.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
    let ours: Vec<&WireShipment> =
        told.shipments.iter().filter(|it| numbers.iter().any(|number| it.track(number).is_some())).collect();
    let is_told = |number: &&str| ours.iter().any(|shipment| shipment.track(number).is_some());
    let missing: Vec<&str> = numbers.iter().copied().filter(|number| !is_told(number)).collect();
    // Only what was taken back can be left of a notice whose numbers are there.
    if let (Some(shipment), false) = (ours.first(), told.shipments.iter().any(WireShipment::was_taken_back)) {
        return Ok(if missing.is_empty() { Vec::new() } else { numbered(shipment, &missing, rules.notify) });
    }
    let unreadable = |_| ShopError::Nonsense(Nonsense::Unexpected("items".to_owned()));
    let separate = |product| told.separate.contains(&product);
    // What Magento itself reckons to be left can be shipped; what it counts out cannot once more.
    let units = units(&told.order.items, separate, &Unsent::default()).map_err(unreadable)?;
    let mut packed = packed(notice);
    let (unfinished, sent): (Vec<&WireShipment>, Vec<&WireShipment>) = ours.iter().partition(|it| it.is_unsent());
    count_out(&sent, &units, packed.as_mut());
    let unsent = told.shipments.iter().filter(|it| it.is_unsent());
    let again: Vec<&WireShipment> = unsent.filter(|shipment| is_packed(shipment, &units, packed.as_mut())).collect();
    let is_again = |it: &&WireShipment| again.iter().any(|again| again.entity_id == it.entity_id);
    // Some of what was taken back: it has its number there, and the mark stays.
    let in_part: Vec<&WireShipment> = unfinished.into_iter().filter(|it| !is_again(it)).collect();
    count_out(&in_part, &units, packed.as_mut());
    let contents = match packed.as_ref() {
        None if !ours.is_empty() => Contents::Nothing,
        packed => contents(&units, packed),
    };
    let ships = match contents {
        Contents::Nothing => None,
        Contents::All => Some(Step::Ship(shipment(None, notice, rules))),
        Contents::Part(items) => Some(Step::Ship(shipment(Some(items), notice, rules))),
    };
    // A new shipment mails by itself, and so did what an earlier try has finished.
    let mails = |place: usize| rules.notify && ships.is_none() && sent.is_empty() && place == 0;
    // The mark comes behind the numbers: without them the next try would take it for a shipment of others. The mail comes last,
    // so that nobody has two.
    let sent_again = again.iter().enumerate().flat_map(|(place, shipment)| {
        let lacking: Vec<&str> = numbers.iter().copied().filter(|number| shipment.track(number).is_none()).collect();
        let mark = Step::Mark { shipment: shipment.entity_id, comment: SENT };
        let mail = mails(place).then_some(Step::Mail(shipment.entity_id));
        numbered(shipment, &lacking, false).into_iter().chain([mark]).chain(mail)
    });
    let steps: Vec<Step> = ships.iter().cloned().chain(sent_again).collect();
    if !steps.is_empty() || missing.is_empty() {
        return Ok(steps);
    }
    let last = |is: fn(&WireShipment) -> bool| told.shipments.iter().rfind(|shipment| is(shipment));
    let by_hand = || {
        let unsent = last(WireShipment::is_unsent);
        unsent.or_else(|| last(|shipment| shipment.tracks.is_empty())).or_else(|| last(|_| true))
    };
    let refused = || ShopError::Rejected { status: 200, code: format!("{}: nothing left to ship", told.order.state) };
    let shipment = ours.first().copied().or_else(by_hand).ok_or_else(refused)?;
    Ok(numbered(shipment, &missing, rules.notify))
}

/// These numbers, in a shipment that is there.
fn numbered(shipment: &WireShipment, numbers: &[&str], notify: bool) -> Vec<Step> {
    let track = |number: &&str| Step::Track { shipment: shipment.entity_id, number: (*number).to_owned() };
    let mail = notify.then_some(Step::Mail(shipment.entity_id));
    numbers.iter().map(track).chain(mail).collect()
}

/// What is in a shipment, by the rows that are packed by themselves.
fn pieces(shipment: &WireShipment, units: &[Row<'_>]) -> Vec<(String, u32)> {
    let is_unit = |row: u64| units.iter().any(|unit| unit.wire.item_id == row);
    let rows = shipment.contents().filter(|(row, _)| is_unit(*row));
    rows.map(|(row, quantity)| (row.to_string(), quantity.on_the_desk())).collect()
}

/// What is in these shipments, less of what was packed.
fn count_out(shipments: &[&WireShipment], units: &[Row<'_>], packed: Option<&mut BTreeMap<&str, u32>>) {
    if let Some(packed) = packed {
        shipments.iter().flat_map(|shipment| pieces(shipment, units)).for_each(|piece| take(packed, &piece));
    }
}

/// So many pieces less of what was packed.
fn take(packed: &mut BTreeMap<&str, u32>, (row, count): &(String, u32)) {
    if let Some(packed) = packed.get_mut(row.as_str()) {
        *packed = packed.saturating_sub(*count);
    }
}

/// Whether all that is in a shipment is among what was packed, which then has it no longer. Where nobody said what was packed, it is.
fn is_packed(shipment: &WireShipment, units: &[Row<'_>], packed: Option<&mut BTreeMap<&str, u32>>) -> bool {
    let Some(packed) = packed else { return true };
    let pieces = pieces(shipment, units);
    let has = |(row, count): &(String, u32)| packed.get(row.as_str()).is_some_and(|packed| packed >= count);
    let is_packed = !pieces.is_empty() && pieces.iter().all(has);
    if is_packed {
        pieces.iter().for_each(|piece| take(packed, piece));
    }
    is_packed
}

/// What a shipment takes of an order.
#[derive(Debug, PartialEq)]
enum Contents {
    /// All that is left.
    All,
    /// So much of some rows (`sales-data-shipment-item-creation-interface`).
    Part(Vec<Value>),
    /// Nothing that is left.
    Nothing,
}

/// What of the order is in the parcels: all that is left, where nobody said what is in each.
fn contents(units: &[Row<'_>], packed: Option<&BTreeMap<&str, u32>>) -> Contents {
    let left: Vec<&Row<'_>> = units.iter().filter(|row| row.ships() && !row.left().is_nothing()).collect();
    let Some(packed) = packed else {
        return if left.is_empty() { Contents::Nothing } else { Contents::All };
    };
    let taken = left.iter().map(|row| {
        let pieces = packed.get(row.wire.item_id.to_string().as_str()).copied().unwrap_or_default();
        let is_all = pieces >= row.left().on_the_desk();
        (row.wire.item_id, is_all, if is_all { row.left() } else { Quantity::of_pieces(pieces) })
    });
    let taken: Vec<_> = taken.filter(|(_, _, quantity)| !quantity.is_nothing()).collect();
    if taken.is_empty() {
        Contents::Nothing
    } else if taken.len() == left.len() && taken.iter().all(|(_, is_all, _)| *is_all) {
        Contents::All
    } else {
        let item = |(row, _, quantity): &(u64, bool, Quantity)| json!({ "order_item_id": row, "qty": quantity.json() });
        Contents::Part(taken.iter().map(item).collect())
    }
}

/// A shipment (`PostV1OrderOrderIdShipBody`). Without items it takes all that is left, which Magento itself knows best of bundles.
/// A number has no link in the core: links go into the comment, which customers see.
fn shipment(items: Option<Vec<Value>>, notice: &ShipmentNotice, rules: &Rules) -> Value {
    let code = carrier_code(&notice.carrier);
    let track = |number: &str| json!({ "track_number": number, "title": notice.carrier, "carrier_code": code });
    let tracks: Vec<Value> = notice.parcels.iter().map(|parcel| track(&parcel.number)).collect();
    let links: Vec<&str> =
        notice.parcels.iter().map(|parcel| parcel.tracking_url.as_str()).filter(|link| !link.is_empty()).collect();
    let mut shipment =
        json!({ "notify": rules.notify, "appendComment": rules.notify && !links.is_empty(), "tracks": tracks });
    if let Some(items) = items {
        shipment["items"] = items.into();
    }
    if !links.is_empty() {
        shipment["comment"] = json!({ "comment": links.join("\n"), "is_visible_on_front": 1 });
    }
    if !rules.source.is_empty() {
        shipment["arguments"] = json!({ "extension_attributes": { "source_code": rules.source } });
    }
    shipment
}
