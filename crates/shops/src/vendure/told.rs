//! What has to be told of an order: a fulfilment for each parcel of which the desk knows what is in it, else one for all that is left,
//! with all numbers. A fulfilment's number cannot be changed afterwards.

use super::Rules;
use super::answers::{CANCELLED, WireOrder};
use super::standing::status;
use crate::ShopError;
use crate::tracking_numbers::{has, is_same, joined, without};
use model::{NoticeParcel, OrderStatus, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Of a fulfilment that nobody has shipped yet.
const PENDING: &str = "Pending";
/// Of one that is on its way.
const SHIPPED: &str = "Shipped";

/// One thing to tell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Make a fulfilment (`FulfillOrderInput`), and lead it to the state of what is on its way.
    Fulfil(Value),
    /// Lead a fulfilment to a state.
    Lead { id: String, to: &'static str },
}

impl Step {
    /// The second half of making a fulfilment.
    pub(super) fn ship(id: String) -> Self {
        Self::Lead { id, to: SHIPPED }
    }
}

/// What is still to be told once an order has shipped; nothing where the shop knows it all. What somebody cancelled, or keeps waiting,
/// is told of as a refusal, and so is a number for which nothing is left: it can stand in a fulfilment only.
pub(super) fn shipped(order: &WireOrder, notice: &ShipmentNotice, rules: &Rules) -> Result<Vec<Step>, ShopError> {
    let is_told = |number: &str| order.live().any(|fulfilment| has(&fulfilment.tracking_code, number));
    let begun = order
        .live()
        .filter(|it| it.state == PENDING)
        .filter(|it| notice.parcels.iter().any(|parcel| has(&it.tracking_code, &parcel.number)));
    let mut steps: Vec<Step> = begun.map(|fulfilment| Step::ship(fulfilment.id.clone())).collect();
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
        return Err(ShopError::Rejected { status: 200, code: format!("order: {}", order.state) });
    }
    let fulfilments = fulfilments(order, missing);
    if fulfilments.is_empty() {
        return Err(ShopError::Rejected { status: 200, code: format!("order: {}, fulfillments: all", order.state) });
    }
    steps.extend(fulfilments.iter().map(|fulfilment| Step::Fulfil(input(fulfilment, notice, rules))));
    Ok(steps)
}

/// What one new fulfilment has: its numbers, and the pieces of each line (`OrderLineInput`).
struct Fulfilment<'n> {
    numbers: Vec<&'n str>,
    lines: Vec<Value>,
}

/// The fulfilments that are to be made. A parcel of which nothing is left stands beside the last that has something.
fn fulfilments<'n>(order: &WireOrder, missing: Vec<&'n NoticeParcel>) -> Vec<Fulfilment<'n>> {
    let left = order.lines.iter().map(|line| (line.id.as_str(), order.left(line)));
    let mut left: BTreeMap<&str, u32> = left.filter(|(_, count)| *count > 0).collect();
    let part = |line: &str, count: u32| json!({ "orderLineId": line, "quantity": count });
    if missing.iter().any(|parcel| parcel.items.is_empty()) {
        let all: Vec<Value> = left.iter().map(|(line, count)| part(line, *count)).collect();
        let numbers = missing.into_iter().map(|parcel| parcel.number.as_str()).collect();
        return if all.is_empty() { Vec::new() } else { vec![Fulfilment { numbers, lines: all }] };
    }
    let (mut fulfilments, mut without_pieces): (Vec<Fulfilment<'_>>, Vec<&str>) = (Vec::new(), Vec::new());
    for parcel in missing {
        let mut lines = Vec::new();
        for item in &parcel.items {
            let Some(left) = left.get_mut(item.line_reference.as_str()) else { continue };
            let count = item.quantity.min(*left);
            *left -= count;
            if count > 0 {
                lines.push(part(&item.line_reference, count));
            }
        }
        if lines.is_empty() {
            without_pieces.push(parcel.number.as_str());
        } else {
            fulfilments.push(Fulfilment { numbers: vec![parcel.number.as_str()], lines });
        }
    }
    if let Some(last) = fulfilments.last_mut() {
        last.numbers.append(&mut without_pieces);
    }
    fulfilments
}

fn input(fulfilment: &Fulfilment<'_>, notice: &ShipmentNotice, rules: &Rules) -> Value {
    let argument = |name: &str, value: String| json!({ "name": name, "value": value });
    let arguments = [argument("method", notice.carrier.clone()), argument("trackingCode", joined(&fulfilment.numbers))];
    json!({ "lines": fulfilment.lines, "handler": { "code": rules.handler, "arguments": arguments } })
}

/// What is still to be told once a label has been taken back: its fulfilment ends, and what was in it is to be sent again. A number
/// among others that hold cannot be taken out.
pub(super) fn withdrawn(order: &WireOrder, notice: &WithdrawnNotice) -> Result<Vec<Step>, ShopError> {
    let is_ours = |code: &str| notice.numbers.iter().any(|number| has(code, number));
    let joined_numbers = joined(&notice.numbers);
    let mut steps = Vec::new();
    for fulfilment in order.live().filter(|fulfilment| is_ours(&fulfilment.tracking_code)) {
        let code = fulfilment.tracking_code.trim();
        let mut all = notice.numbers.iter().map(String::as_str).chain([joined_numbers.as_str()]);
        let is_whole = all.any(|number| is_same(number, code));
        if !is_whole && !without(code, &notice.numbers).is_empty() {
            return Err(ShopError::NotOffered);
        }
        steps.push(Step::Lead { id: fulfilment.id.clone(), to: CANCELLED });
    }
    Ok(steps)
}
