//! From Magento's order to ours.

use super::Rules;
use super::address::{lines, recipient};
use super::answers::{WireAddress, WireOrder};
use super::beside::Known;
use super::line::{self, Beside};
use super::point::{PICKUP, service_point};
use super::quantity::Quantity;
use super::rows::{Row, units};
use super::shipments::Unsent;
use super::standing::{CLOSED, ON_HOLD};
use crate::entities::decode_order;
use crate::item::{Item, together};
use crate::json_text::{read_fields, text_of};
use crate::shown::shown;
use crate::understood::Understood;
use model::{Checkout, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};
use serde_json::Value;

/// Reads an order; the message says what is wrong with it. Out of reach is one whose state has no meaning here, or that is fetched
/// at the shop.
pub(super) fn understand(
    order: &WireOrder,
    known: &Known,
    unsent: &Unsent,
    rules: &Rules,
) -> Result<Understood, Message> {
    let meaning = rules.meanings.of(&order.state, &order.status);
    let Some(meaning) = meaning.filter(|_| !is_fetched(order)) else { return Ok(Understood::OutOfReach) };
    if order.entity_id == 0 || order.items.is_empty() {
        let field = if order.entity_id == 0 { "entity_id" } else { "items" };
        return Err(Message::new("order-bad-field").with("field", field));
    }
    let code = &order.order_currency_code;
    let currency: Currency = code.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(code)))?;
    let units = units(&order.items, |product| known.ships_separately(product), unsent)?;
    let status = status(meaning, &units, unsent);
    let Some(address) = shipping_address(order)? else {
        let sends = units.iter().any(Row::ships);
        return if sends { Err(Message::new("order-no-address")) } else { Ok(Understood::NothingToSend) };
    };
    let amount = |text: &str| Money::parse(text, currency).ok();
    let bad = |key: &'static str, found: &str| Message::new(key).with("found", shown(found));
    let total = amount(&order.grand_total).ok_or_else(|| bad("order-bad-amount", &order.grand_total))?;
    let placed_at = moment(&order.created_at).ok_or_else(|| bad("order-bad-date", &order.created_at))?;
    let mut remarks = known.remarks();
    let items = items(order, &units, status, known, currency, &mut remarks);
    remarks.extend(taken_back(order, &units, status, currency));
    let street = lines(&address);
    let street: Vec<&str> = street.iter().map(String::as_str).chain(["", ""]).collect();
    let attributes = [&order.extension_attributes, &address.extension_attributes];
    let point_lines = [street[0], street[1], address.company.as_str()];
    let point = service_point(attributes, &rules.point_attribute, &address.country_id, point_lines);
    let reference = order.entity_id.to_string();
    let mut order = ShopOrder {
        number: if order.increment_id.is_empty() { reference.clone() } else { order.increment_id.clone() },
        reference,
        placed_at,
        modified_at: moment(&order.updated_at).unwrap_or(placed_at),
        status,
        payment: payment(order, total),
        payment_methods: payment_methods(order),
        currency,
        total,
        recipient: recipient(&address, &order.billing_address.telephone, &order.customer_email)?,
        checkout: Checkout {
            delivery_method: order.shipping_description.clone(),
            delivery_code: shipping(order, "/method").map(text_of).unwrap_or_default(),
            price: amount(&order.shipping_incl_tax).or_else(|| amount(&order.shipping_amount)),
            service_point: point,
            dynamic: None,
        },
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(order),
        tags: if gift_message(order).is_some() { vec!["gift".to_owned()] } else { Vec::new() },
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// What the shop wants done, with what is left of the order in mind.
fn status(meaning: OrderStatus, units: &[Row<'_>], unsent: &Unsent) -> OrderStatus {
    let shipping = || units.iter().filter(|row| row.ships());
    let is_unsent = |row: &Row<'_>| !unsent.row(row.wire.item_id).is_nothing() && !row.left().is_nothing();
    // Done as far as the shop knows, which takes no shipment back.
    if meaning == OrderStatus::Completed && shipping().any(is_unsent) {
        return OrderStatus::Open;
    }
    let is_to_do = matches!(meaning, OrderStatus::Open | OrderStatus::Waiting);
    if !is_to_do || shipping().next().is_none() || shipping().any(|row| !row.left().is_nothing()) {
        return meaning;
    }
    let has_left = shipping().any(|row| !row.shipped.is_nothing());
    if has_left { OrderStatus::Completed } else { OrderStatus::Cancelled }
}

/// What is left to be sent; of an order that is over, what it was.
fn items(
    order: &WireOrder,
    units: &[Row<'_>],
    status: OrderStatus,
    known: &Known,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Vec<Item> {
    let counted = units.iter().map(|row| {
        let quantity = match status {
            OrderStatus::Cancelled => row.ordered,
            OrderStatus::Completed => row.ordered.without(&[row.taken_back]),
            OrderStatus::Open | OrderStatus::Waiting => row.left(),
        };
        (row, quantity)
    });
    let store = known.store(order.store_id);
    counted
        .filter(|(_, quantity)| !quantity.is_nothing())
        .map(|(row, quantity)| {
            let good = known.good(row.product().product_id).or_else(|| known.good(row.wire.product_id));
            let mut item = line::read(row, quantity, &Beside { good, store, currency }, remarks);
            if matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
                item.line.fulfilled = row.shipped.pieces().unwrap_or_default();
            }
            item
        })
        .collect()
}

/// What has to be known before it is packed: what was taken out or paid back, and that somebody holds it.
fn taken_back(order: &WireOrder, units: &[Row<'_>], status: OrderStatus, currency: Currency) -> Vec<Message> {
    if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    let shipping = || units.iter().filter(|row| row.ships());
    let taken = pieces(shipping().map(|row| row.taken_back));
    if taken > 0 {
        remarks.push(Message::new("remark-pieces-taken-out").with("count", taken));
    } else if let Ok(sum) = Money::parse(&order.total_refunded, currency)
        && sum.minor > 0
    {
        remarks.push(Message::new("remark-money-refunded").with("amount", sum));
    }
    if order.state == ON_HOLD {
        let left = pieces(shipping().map(Row::left));
        let held = Message::new("remark-held-in-shop").with("count", left);
        remarks.push(held.with("why", shown(&order.status)));
    }
    remarks
}

/// How many pieces these are together on the desk.
fn pieces(quantities: impl Iterator<Item = Quantity>) -> u32 {
    let some = quantities.filter(|quantity| !quantity.is_nothing());
    some.fold(0_u32, |sum, quantity| sum.saturating_add(quantity.on_the_desk()))
}

/// A part of the first, and in the core only, way of shipping.
fn shipping<'o>(order: &'o WireOrder, path: &str) -> Option<&'o Value> {
    order.extension_attributes.get("shipping_assignments")?.pointer(&format!("/0/shipping{path}"))
}

fn shipping_address(order: &WireOrder) -> Result<Option<WireAddress>, Message> {
    match shipping(order, "/address") {
        Some(address @ Value::Object(fields)) if !fields.is_empty() => read_fields(address).map(Some),
        _ => Ok(None),
    }
}

/// Whether the customer fetches it at the shop.
fn is_fetched(order: &WireOrder) -> bool {
    let place = order.extension_attributes.get(PICKUP).map(text_of).unwrap_or_default();
    let method = shipping(order, "/method").map(text_of).unwrap_or_default();
    !place.trim().is_empty() || method.starts_with("instore")
}

/// A moment as the database keeps it: UTC without saying so, `2026-11-28 10:11:12`.
pub(super) fn moment(text: &str) -> Option<UtcDateTime> {
    format!("{}Z", text.trim().replacen(' ', "T", 1)).parse().ok()
}

fn payment(order: &WireOrder, total: Money) -> PaymentStatus {
    let minor = |text: &str| Money::parse(text, total.currency).ok().map(|amount| amount.minor);
    if order.state == CLOSED || minor(&order.total_refunded).is_some_and(|back| back > 0 && back >= total.minor) {
        PaymentStatus::Refunded
    } else if minor(&order.total_due).is_some_and(|due| due <= 0)
        || minor(&order.total_paid).is_some_and(|paid| paid >= total.minor)
    {
        PaymentStatus::Paid
    } else {
        PaymentStatus::Unpaid
    }
}

/// By its title and its code. Modules keep more beside the title, so only a short text is one.
fn payment_methods(order: &WireOrder) -> Vec<String> {
    let info = order.extension_attributes.get("payment_additional_info").and_then(Value::as_array);
    let named = info.into_iter().flatten().find(|info| info.get("key").is_some_and(|key| key == "method_title"));
    let first = order.payment.additional_information.get(0);
    let title = named.and_then(|info| info.get("value")).or(first).map(text_of).unwrap_or_default();
    let title = Some(title).filter(|title| title.chars().count() <= 40 && !title.contains(['{', '[']));
    let said = [title.unwrap_or_default(), order.payment.method.clone()].map(|text| text.trim().to_owned());
    let mut said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    said.dedup();
    said
}

fn gift_message(order: &WireOrder) -> Option<String> {
    let message = text_of(order.extension_attributes.get("gift_message")?.get("message")?);
    (!message.trim().is_empty()).then_some(message)
}

/// What the customer wrote: with the order, as a comment of the very second it was placed in, and with a gift.
fn note(order: &WireOrder) -> String {
    let first = order.status_histories.iter().filter(|history| history.created_at == order.created_at);
    let comments = first.map(|history| history.comment.clone());
    let all = [order.customer_note.clone()].into_iter().chain(comments).chain(gift_message(order));
    let mut all: Vec<String> = all.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    all.dedup();
    all.join("\n")
}
