//! From Squarespace's order to ours.

use super::answers::{WireAddress, WireAnswer, WireOrder};
use super::line::{self, ships};
use super::site::Site;
use super::standing::{payment, remarks, status};
use crate::entities::decode_order;
use crate::item::together;
use crate::json_text::text_of;
use crate::packstation::packstation;
use crate::service_point::spoken_of;
use crate::shown::shown;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, ShopOrder, UtcDateTime};
use serde_json::Value;

/// What became of one order of the site.
#[derive(Debug)]
pub(super) enum Understood {
    /// An order for the desk.
    Order(Box<ShopOrder>),
    /// It is over, and had no address: it was fetched, or sold over the counter.
    OutOfReach,
    /// It has neither an address nor anything to send.
    NothingToSend,
}

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, site: Site) -> Result<Understood, Message> {
    let status = status(order)?;
    let Some(address) = &order.shipping_address else {
        return match status {
            _ if !order.line_items.iter().any(ships) => Ok(Understood::NothingToSend),
            OrderStatus::Cancelled | OrderStatus::Completed => Ok(Understood::OutOfReach),
            OrderStatus::Open | OrderStatus::Waiting => Err(Message::new("order-no-address")),
        };
    };
    let total =
        order.grand_total.as_ref().ok_or_else(|| Message::new("order-bad-field").with("field", "grandTotal"))?;
    let currency: Currency =
        total.currency.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&total.currency)))?;
    let total = Money::parse(&total.value, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&total.value)))?;
    let placed_at = moment(&order.created_on)?;
    let mut remarks = remarks(order, status);
    remarks.extend(site.remarks());
    let mut items = Vec::with_capacity(order.line_items.len());
    for line in &order.line_items {
        items.push(line::read(line, site, currency, &mut remarks)?);
    }
    let mut order = ShopOrder {
        reference: order.id.clone(),
        number: if order.order_number.is_empty() { order.id.clone() } else { order.order_number.clone() },
        placed_at,
        modified_at: moment(&order.modified_on)?,
        status,
        payment: payment(order),
        payment_methods: Vec::new(),
        currency,
        total,
        recipient: recipient(order, address)?,
        checkout: checkout(order, address, currency),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(order),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}

fn recipient(order: &WireOrder, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_code.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let of_billing = || order.billing_address.as_ref().map(|billing| billing.phone.clone()).unwrap_or_default();
    Ok(Address {
        name: format!("{} {}", address.first_name.trim(), address.last_name.trim()).trim().to_owned(),
        company: String::new(),
        street: address.address1.clone(),
        street2: address.address2.clone(),
        postal_code: address.postal_code.clone(),
        city: address.city.clone(),
        state: address.state.clone(),
        country,
        phone: if address.phone.is_empty() { of_billing() } else { address.phone.clone() },
        email: order.customer_email.clone(),
    })
}

fn checkout(order: &WireOrder, address: &WireAddress, currency: Currency) -> Checkout {
    let asked: Vec<(&str, &Value)> =
        order.form_submission.iter().map(|WireAnswer { label, value }| (label.as_str(), value)).collect();
    let lines = [&address.address1, &address.address2, &address.last_name].map(String::as_str);
    let methods: Vec<&str> = order.shipping_lines.iter().map(|line| line.method.as_str()).collect();
    Checkout {
        delivery_method: methods.join(", "),
        delivery_code: String::new(),
        price: order.shipping_total.as_ref().and_then(|price| Money::parse(&price.value, currency).ok()),
        service_point: spoken_of(&asked).or_else(|| packstation(address.country_code.trim(), lines)),
        dynamic: None,
    }
}

/// What the customer answered at checkout, a line each.
fn note(order: &WireOrder) -> String {
    let said = order.form_submission.iter().map(|answer| (answer.label.trim(), text_of(&answer.value)));
    let lines = said.filter(|(_, value)| !value.trim().is_empty()).map(|(label, value)| match label {
        "" => value.trim().to_owned(),
        label => format!("{label}: {}", value.trim()),
    });
    lines.collect::<Vec<_>>().join("\n")
}
