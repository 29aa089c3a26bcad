//! What has to be told once an order has shipped: the fulfilment orders that are to be packed here become a fulfilment with all
//! numbers, one for each location, as the API asks.

use super::Rules;
use super::answers::{WireFulfilment, WireTold, WireWork, number_of};
use super::company;
use super::told::{Step, Tracked, tracking};
use super::work::Turn;
use crate::ShopError;
use crate::parcels::packed;
use crate::tracking_numbers::is_same;
use model::ShipmentNotice;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is still to be told; nothing where the shop knows it all. What somebody holds or cancelled in the shop is told of as a
/// refusal.
pub(super) fn steps(told: &WireTold, notice: &ShipmentNotice, rules: &Rules) -> Result<Vec<Step>, ShopError> {
    let ours: Vec<&WireFulfilment> = told.live().filter(|fulfilment| has_one(fulfilment, notice)).collect();
    let mut steps: Vec<Step> = ours.iter().filter_map(|fulfilment| completed(fulfilment, notice, rules)).collect();
    let is_of_ours = |work: &&WireWork| {
        work.fulfillments.nodes.iter().any(|made| ours.iter().any(|fulfilment| fulfilment.id == made.id))
    };
    let works = || told.fulfillment_orders.nodes.iter();
    let place = |work: &WireWork| work.assigned_location.name.clone();
    // What is open now where they left was left over, or taken back since.
    let told_at: BTreeSet<String> = works().filter(is_of_ours).map(place).collect();
    let mut packed = packed(notice);
    let mut parts: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for work in works().filter(|work| work.turn(rules) == Turn::Now && !told_at.contains(&place(work))) {
        let part = part(work, packed.as_mut());
        parts.entry(place(work)).or_default().extend(part);
    }
    let parts = parts.into_values().filter(|parts| !parts.is_empty());
    steps.extend(parts.map(|parts| Step::Fulfil(fulfilment(&parts, notice, rules))));
    if !steps.is_empty() || !ours.is_empty() {
        return Ok(steps);
    }
    let refused = |code: String| Err(ShopError::Rejected { status: 200, code });
    let of = |turn| works().find(|work| work.turn(rules) == turn);
    if told.cancelled_at.is_some() {
        return refused("order: CANCELLED".to_owned());
    }
    if let Some(work) = of(Turn::Held) {
        return refused(format!("fulfillmentOrders: ON_HOLD {}", work.holds()).trim().to_owned());
    }
    if of(Turn::Scheduled).is_some() {
        return refused("fulfillmentOrders: SCHEDULED".to_owned());
    }
    if let Some(work) = of(Turn::Elsewhere) {
        return refused(format!("fulfillmentOrders: {} {}", work.status, work.assigned_location.name));
    }
    // All of it was fulfilled by hand, or this is a parcel more: its number stands beside those that are there.
    match told.live().rfind(|fulfilment| fulfilment.requires_shipping) {
        Some(fulfilment) => Ok(completed(fulfilment, notice, rules).into_iter().collect()),
        None => refused("fulfillmentOrders: CLOSED".to_owned()),
    }
}

fn has_one(fulfilment: &WireFulfilment, notice: &ShipmentNotice) -> bool {
    let numbers = fulfilment.tracked();
    notice.parcels.iter().any(|parcel| numbers.iter().any(|tracked| is_same(&tracked.number, &parcel.number)))
}

/// A fulfilment's numbers with those of the notice that are missing, and pages for those of the notice that have none.
fn completed(fulfilment: &WireFulfilment, notice: &ShipmentNotice, rules: &Rules) -> Option<Step> {
    let before = fulfilment.tracked();
    let mut numbers = before.clone();
    for parcel in &notice.parcels {
        match numbers.iter_mut().find(|tracked| is_same(&tracked.number, &parcel.number)) {
            Some(tracked) if tracked.url.is_empty() => tracked.url.clone_from(&parcel.tracking_url),
            Some(_) => {}
            None => numbers.push(Tracked { number: parcel.number.clone(), url: parcel.tracking_url.clone() }),
        }
    }
    if numbers == before {
        return None;
    }
    let company =
        if fulfilment.company().is_empty() { company::spelled(&notice.carrier) } else { fulfilment.company() };
    let notify = rules.notify && numbers.len() > before.len();
    Some(Step::Track { id: fulfilment.id.clone(), tracking: tracking(company, &numbers), notify })
}

/// What is left of a fulfilment order, or as much of it as was packed; nothing where none of it was.
fn part(work: &WireWork, packed: Option<&mut BTreeMap<&str, u32>>) -> Option<Value> {
    let mut part = json!({ "fulfillmentOrderId": work.id });
    if let Some(packed) = packed {
        let mut pieces: Vec<Value> = Vec::new();
        for piece in work.pieces() {
            let Some(left) = packed.get_mut(number_of(&piece.line_item.id)) else { continue };
            let count = piece.remaining_quantity.min(*left);
            *left -= count;
            if count > 0 {
                pieces.push(json!({ "id": piece.id, "quantity": count }));
            }
        }
        if pieces.is_empty() {
            return None;
        }
        part["fulfillmentOrderLineItems"] = pieces.into();
    }
    Some(part)
}

/// One fulfilment of parts of fulfilment orders at one location, with all numbers (`FulfillmentInput`).
fn fulfilment(parts: &[Value], notice: &ShipmentNotice, rules: &Rules) -> Value {
    let numbers: Vec<Tracked> = notice
        .parcels
        .iter()
        .map(|parcel| Tracked { number: parcel.number.clone(), url: parcel.tracking_url.clone() })
        .collect();
    json!({
        "lineItemsByFulfillmentOrder": parts,
        "notifyCustomer": rules.notify,
        "trackingInfo": tracking(company::spelled(&notice.carrier), &numbers),
    })
}
