//! What has to be told of an order: a fulfilment for each parcel of which the desk knows what is in it, else one for all that is left,
//! with all numbers. A fulfilment is made first, and leaves with its labels then; labels cannot be changed afterwards.

use super::Rules;
use super::answers::{MARK, WireFulfilment, WireItem, WireOrder};
use super::standing::status;
use crate::ShopError;
use crate::tracking_numbers::{has, joined};
use model::{NoticeParcel, OrderStatus, ShipmentNotice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// One thing to tell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Make a fulfilment.
    Fulfil(Value),
    /// A fulfilment leaves with its labels.
    Ship { fulfilment: String, content: Value },
    /// A fulfilment that has not left ends.
    Cancel { fulfilment: String },
    /// A note for the shop's people.
    Note(String),
}

/// What is still to be told once an order has shipped; nothing where the shop knows it all. What somebody cancelled, or keeps waiting,
/// is told of as a refusal, and so is a number for which nothing is left: it can stand in a fulfilment only.
pub(super) fn steps(order: &WireOrder, notice: &ShipmentNotice, rules: &Rules) -> Result<Vec<Step>, ShopError> {
    let waiting: Vec<&WireFulfilment> = order.live().filter(|fulfilment| !fulfilment.has_left()).collect();
    let mut heard = Vec::new();
    let mut steps = Vec::new();
    for fulfilment in &waiting {
        let parcels: Vec<&NoticeParcel> =
            notice.parcels.iter().filter(|parcel| has(fulfilment.mark(), &parcel.number)).collect();
        if parcels.is_empty() {
            continue;
        }
        // The other half of a parcel, whose items may not be together: the customer has heard of it.
        let is_half = heard.contains(&fulfilment.mark())
            || parcels.iter().any(|parcel| order.live().any(|fulfilment| fulfilment.tells(&parcel.number)));
        heard.push(fulfilment.mark());
        steps.push(ship(fulfilment, &parcels, rules.notify && !is_half));
    }
    let is_told = |number: &str| order.live().any(|it| it.tells(number) || (!it.has_left() && has(it.mark(), number)));
    let missing: Vec<&NoticeParcel> = notice.parcels.iter().filter(|parcel| !is_told(&parcel.number)).collect();
    if missing.is_empty() {
        return Ok(steps);
    }
    let may_ship = match status(order, &rules.meanings) {
        Some(OrderStatus::Open | OrderStatus::Completed) => true,
        Some(OrderStatus::Waiting) => notice.let_go,
        Some(OrderStatus::Cancelled) | None => false,
    };
    if !may_ship {
        return Err(refused(order, ""));
    }
    let (by_hand, fulfilments) = fulfilments(order, missing, &waiting);
    if by_hand.is_empty() && fulfilments.is_empty() {
        return Err(refused(order, ", fulfillments: all"));
    }
    let by_hand = by_hand.iter().enumerate();
    steps.extend(by_hand.map(|(at, (fulfilment, parcels))| ship(fulfilment, parcels, rules.notify && at == 0)));
    steps.extend(fulfilments.iter().flat_map(|fulfilment| fulfilment.contents(order, rules)).map(Step::Fulfil));
    Ok(steps)
}

/// Where it stands, in the shop's own words.
fn refused(order: &WireOrder, more: &str) -> ShopError {
    let code = format!("status: {}, payment_status: {}{more}", order.status, order.payment_status);
    ShopError::Rejected { status: 200, code }
}

/// A fulfilment that was made by hand and leaves with these parcels.
type ByHand<'n> = (&'n WireFulfilment, Vec<&'n NoticeParcel>);

/// One new fulfilment: its parcels, and how many pieces of each item they hold.
struct Fulfilment<'n> {
    parcels: Vec<&'n NoticeParcel>,
    pieces: Vec<(&'n WireItem, u32)>,
}

/// The fulfilments that leave, and those that are to be made. One that somebody made with just what is in a parcel is that parcel's; where
/// all is in such ones and nobody knows what the parcels hold, they leave with all numbers. A parcel of which nothing is left stands
/// beside the last that has something.
fn fulfilments<'n>(
    order: &'n WireOrder,
    missing: Vec<&'n NoticeParcel>,
    waiting: &[&'n WireFulfilment],
) -> (Vec<ByHand<'n>>, Vec<Fulfilment<'n>>) {
    let mut by_hand: Vec<&WireFulfilment> = waiting.iter().copied().filter(|it| it.mark().is_empty()).collect();
    let mut left: Vec<(&WireItem, u32)> =
        order.items.iter().map(|item| (item, item.left())).filter(|(_, count)| *count > 0).collect();
    if missing.iter().any(|parcel| parcel.items.is_empty()) {
        left.retain(|(item, _)| item.ships());
        return if left.is_empty() {
            (by_hand.into_iter().map(|it| (it, missing.clone())).collect(), Vec::new())
        } else {
            (Vec::new(), vec![Fulfilment { parcels: missing, pieces: left }])
        };
    }
    let (mut leaving, mut made, mut without_pieces) = (Vec::new(), Vec::<Fulfilment<'_>>::new(), Vec::new());
    for parcel in missing {
        if let Some(at) = by_hand.iter().position(|it| holds(it, parcel)) {
            leaving.push((by_hand.remove(at), vec![parcel]));
            continue;
        }
        let mut pieces = Vec::new();
        for packed in &parcel.items {
            let Some((item, left)) = left.iter_mut().find(|(item, _)| item.id == packed.line_reference) else {
                continue;
            };
            let count = packed.quantity.min(*left);
            *left -= count;
            if count > 0 {
                pieces.push((*item, count));
            }
        }
        if pieces.is_empty() {
            without_pieces.push(parcel);
        } else {
            made.push(Fulfilment { parcels: vec![parcel], pieces });
        }
    }
    if let Some(last) = made.last_mut() {
        last.parcels.append(&mut without_pieces);
    } else if let Some((_, parcels)) = leaving.last_mut() {
        parcels.append(&mut without_pieces);
    }
    (leaving, made)
}

/// Whether a fulfilment holds just what is in a parcel.
fn holds(fulfilment: &WireFulfilment, parcel: &NoticeParcel) -> bool {
    let mut count: BTreeMap<&str, i64> = BTreeMap::new();
    for part in &fulfilment.items {
        *count.entry(&part.line_item_id).or_default() += i64::from(part.quantity);
    }
    for item in &parcel.items {
        *count.entry(&item.line_reference).or_default() -= i64::from(item.quantity);
    }
    count.values().all(|count| *count == 0)
}

impl Fulfilment<'_> {
    /// What is sent to make it: one for each group of items that may be together. The customer hears of the first.
    fn contents(&self, order: &WireOrder, rules: &Rules) -> Vec<Value> {
        let mut groups: BTreeMap<(bool, Option<&str>), Vec<Value>> = BTreeMap::new();
        for (item, count) in &self.pieces {
            groups.entry(item.group()).or_default().push(json!({ "id": item.id, "quantity": count }));
        }
        let numbers: Vec<&str> = self.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
        let mut contents = Vec::with_capacity(groups.len());
        for ((_, profile), items) in groups.into_iter().rev() {
            let mut content = json!({
                "items": items,
                "no_notification": !(rules.notify && contents.is_empty()),
                "metadata": { MARK: joined(&numbers) },
            });
            if !rules.location.is_empty() {
                content["location_id"] = rules.location.as_str().into();
            }
            if let Some(option) = profile.and_then(|profile| own_option(order, profile)) {
                content["shipping_option_id"] = option.into();
            }
            contents.push(content);
        }
        contents
    }
}

/// The shipping option for items of a profile, where the order's first one, which the shop takes by itself, is for another.
fn own_option<'o>(order: &'o WireOrder, profile: &str) -> Option<&'o str> {
    let is_for = |profile: &str, at: usize| {
        let option = order.shipping_methods.get(at)?.shipping_option.as_ref()?;
        Some(option.shipping_profile_id == profile)
    };
    if is_for(profile, 0) != Some(false) {
        return None;
    }
    let at = (1..order.shipping_methods.len()).find(|at| is_for(profile, *at) == Some(true))?;
    Some(order.shipping_methods[at].shipping_option_id.as_str())
}

/// A fulfilment leaves with the labels of these parcels.
fn ship(fulfilment: &WireFulfilment, parcels: &[&NoticeParcel], notify: bool) -> Step {
    let items = fulfilment.items.iter().map(|part| json!({ "id": part.line_item_id, "quantity": part.quantity }));
    let labels = parcels.iter().map(|parcel| {
        // All three are asked for; an address that is none is refused.
        let is_page = wire::Url::parse(&parcel.tracking_url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
        let page = if is_page { parcel.tracking_url.as_str() } else { "" };
        json!({ "tracking_number": parcel.number, "tracking_url": page, "label_url": "" })
    });
    let content = json!({
        "items": items.collect::<Vec<_>>(),
        "labels": labels.collect::<Vec<_>>(),
        "no_notification": !notify,
    });
    Step::Ship { fulfilment: fulfilment.id.clone(), content }
}
