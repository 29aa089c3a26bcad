//! Where an order stands in the shop: what is to be packed of it, whether it may be, and what has to be known before it is.

use super::Rules;
use super::answers::{WireLine, WireOrder, WireWork};
use super::work::Turn;
use crate::shown::in_one_line;
use model::{Message, OrderStatus};

/// The fulfilment orders of an order, by whose turn they are.
pub(super) struct Works<'o> {
    now: Vec<&'o WireWork>,
    held: Vec<&'o WireWork>,
    scheduled: Vec<&'o WireWork>,
    elsewhere: Vec<&'o WireWork>,
    /// There is something to ship, and the shop shows no fulfilment order: the key may not see them.
    are_hidden: bool,
}

impl<'o> Works<'o> {
    pub(super) fn of(order: &'o WireOrder, rules: &Rules) -> Self {
        let all = &order.fulfillment_orders.nodes;
        let of = |turn| all.iter().filter(|work| work.turn(rules) == turn).collect();
        let left = |line: &WireLine| line.requires_shipping && line.unfulfilled_quantity > 0;
        let are_hidden = all.is_empty() && order.requires_shipping && order.line_items.nodes.iter().any(left);
        Self {
            now: of(Turn::Now),
            held: of(Turn::Held),
            scheduled: of(Turn::Scheduled),
            elsewhere: of(Turn::Elsewhere),
            are_hidden,
        }
    }

    /// What is to be packed here: now, or else once it may be.
    pub(super) fn to_do(&self) -> Vec<&'o WireWork> {
        if self.now.is_empty() { [&self.held[..], &self.scheduled[..]].concat() } else { self.now.clone() }
    }
}

/// What the shop wants done with it; nothing where its payment has no meaning here.
pub(super) fn status(order: &WireOrder, works: &Works<'_>, rules: &Rules) -> Option<OrderStatus> {
    if order.cancelled_at.is_some() {
        return Some(OrderStatus::Cancelled);
    }
    // An order nobody has said anything of is one that is not paid yet.
    let payment = order.display_financial_status.as_deref().unwrap_or("PENDING").to_ascii_lowercase();
    let meaning = rules.statuses.get(&payment).copied()?;
    let is_done = works.to_do().is_empty() && !works.are_hidden;
    let shipping = || order.line_items.nodes.iter().filter(|line| line.requires_shipping);
    let all_taken_out = shipping().any(|line| line.quantity > 0) && shipping().all(|line| line.current_quantity == 0);
    let waits = !works.held.is_empty() || works.now.is_empty() || order.test;
    Some(match meaning {
        _ if is_done && all_taken_out => OrderStatus::Cancelled,
        _ if is_done => OrderStatus::Completed,
        OrderStatus::Open if waits => OrderStatus::Waiting,
        meaning => meaning,
    })
}

/// What has to be known before it is packed.
pub(super) fn remarks(order: &WireOrder, works: &Works<'_>, status: OrderStatus) -> Vec<Message> {
    if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    let pieces = |works: &[&WireWork]| works.iter().fold(0_u32, |sum, work| sum.saturating_add(work.shipping_pieces()));
    let lines = &order.line_items.nodes;
    let taken_out = lines
        .iter()
        .filter(|line| line.requires_shipping)
        .fold(0_u32, |sum, line| sum.saturating_add(line.quantity.saturating_sub(line.current_quantity)));
    if order.test {
        remarks.push(Message::new("remark-test-order"));
    }
    if works.are_hidden {
        remarks.push(Message::new("remark-fulfilment-orders-unseen"));
    }
    if taken_out > 0 {
        remarks.push(Message::new("remark-pieces-taken-out").with("count", taken_out));
    }
    if !works.held.is_empty() {
        let why: Vec<String> = works.held.iter().map(|work| work.holds()).filter(|why| !why.is_empty()).collect();
        let held = Message::new("remark-held-in-shop").with("count", pieces(&works.held));
        remarks.push(held.with("why", in_one_line(&why.join(", "))));
    }
    if !works.scheduled.is_empty() {
        let day = works.scheduled.iter().filter_map(|work| work.fulfill_at.as_deref()).min().unwrap_or_default();
        let scheduled = Message::new("remark-scheduled-in-shop").with("count", pieces(&works.scheduled));
        remarks.push(scheduled.with("day", day.chars().take(10).collect::<String>()));
    }
    if !works.elsewhere.is_empty() {
        let places: Vec<&str> = works.elsewhere.iter().map(|work| work.assigned_location.name.as_str()).collect();
        let elsewhere = Message::new("remark-ships-elsewhere").with("count", pieces(&works.elsewhere));
        remarks.push(elsewhere.with("place", in_one_line(&places.join(", "))));
    }
    remarks
}
